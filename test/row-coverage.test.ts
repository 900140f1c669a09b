import { readFileSync } from 'node:fs'
import { integrate } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { parseScenarios, rowCoverage } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { filesUnder } from './files.ts'

const all = filesUnder('test/scenarios', '.md').flatMap((name) => parseScenarios(readFileSync(name, 'utf8'), name).scenarios)

describe('rows without a scenario', () => {
  const coverage = rowCoverage(nl, all, { integrate })

  it('are counted under scenarios that pass', () => {
    expect(coverage.failing).toEqual([])
  })

  it('are those in the list of known gaps, and no others; `npx vitest run test/row-coverage.test.ts -u` writes it anew', async () => {
    const known = {
      rows: coverage.rows.filter(({ exempt }) => exempt === undefined).length,
      gaps: coverage.gaps.length,
      withoutScenario: coverage.gaps,
    }
    await expect(`${JSON.stringify(known, null, 2)}\n`).toMatchFileSnapshot('scenarios/gaps.json')
  })
})

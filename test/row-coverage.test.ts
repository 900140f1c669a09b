import { readFileSync } from 'node:fs'
import { integrate } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { parseScenarios, rowCoverage, runScenario } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { nameOf, placesIn, without } from '../src/testing/coverage/places.ts'
import { isTouched } from '../src/testing/coverage/touched.ts'
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

describe('scenarios that a row is taken not to touch', () => {
  const some = all.filter(({ file }) => file.includes('/wmo/5.1.1'))
  const shown = (law: typeof nl) =>
    some.map((scenario) => [...runScenario(scenario, law, { integrate }).decisions.values()].map(({ outcome }) => outcome).join())

  it('come out the same without it', () => {
    const before = shown(nl)
    const wrong = placesIn(nl).filter((place) => {
      const after = shown(without(nl, [place]))
      return some.some((scenario, index) => after[index] !== before[index] && !isTouched(scenario, place))
    })
    expect(wrong.map(nameOf)).toEqual([])
  })
})

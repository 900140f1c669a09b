import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { officerFolder, officerPages, strayOfficerFiles } from '../docs/officer.ts'
import { plantedBugsPage } from '../docs/planted-bugs.ts'
import { supplierPages, withCodes } from '../docs/rejection-codes.ts'
import { mostBytes, rulesFolder, rulesPages, strayFiles } from '../docs/rules.ts'
import { scenarioPage } from '../docs/scenario-page.ts'
import { teamModelPage } from '../docs/team-models.ts'
import { LocalPolicy } from '../src/law/index.ts'
import { teamModels } from '../src/law/nl/team-models/index.ts'
import { jsonSchema, jsonSchemaOf, wireObjects } from '../src/schema/index.ts'
import { rejectionCodes } from '../src/schema/rejection.ts'

describe('schemas/', () => {
  it.each(Object.keys(wireObjects))('%s.json is what the schema says; `npm run docs` writes it anew', (name) => {
    const written: unknown = JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(name))))
  })
  it('local.json is what the schema of a local policy says', () => {
    const written: unknown = JSON.parse(readFileSync(new URL('../schemas/local.json', import.meta.url), 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchema('local', LocalPolicy))))
  })
})

describe('docs/team-models/', () => {
  it.each(teamModels.map((model) => [model.id, model] as const))(
    '%s.md is what the data say; `npm run docs` writes it anew',
    (id, model) => {
      expect(readFileSync(new URL(`../docs/team-models/${id}.md`, import.meta.url), 'utf8')).toBe(teamModelPage(model))
    },
  )
})

describe('docs/planted-bugs.md', () => {
  it('lists the bugs that are planted; `npm run docs` writes it anew', () => {
    expect(readFileSync(new URL('../docs/planted-bugs.md', import.meta.url), 'utf8')).toBe(plantedBugsPage())
  })
})

describe('the pages for suppliers', () => {
  it.each(supplierPages)('%s has every code as the library says it; `npm run docs` writes it anew', (file, language) => {
    const page = readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8')
    expect(withCodes(page, language)).toBe(page)
    for (const code of rejectionCodes) expect(page).toContain(`| \`${code}\` |`)
  })
})

describe('docs/scenarios.md', () => {
  it('has every word of the grammar; `npm run docs` writes it anew', () => {
    expect(readFileSync(new URL('../docs/scenarios.md', import.meta.url), 'utf8')).toBe(scenarioPage())
  })
})

describe('docs/rules/', () => {
  const pages = rulesPages()

  it.each([...pages.keys()])('%s is what the law data say; `npm run docs` writes it anew', (file) => {
    // Compared as a whole: a diff of half a megabyte tells nobody anything.
    expect(readFileSync(new URL(file, rulesFolder), 'utf8') === pages.get(file)).toBe(true)
  })

  it('has no page of something that is no more', () => {
    expect(strayFiles(pages)).toEqual([])
  })

  it('has no page too large to send or to review', () => {
    expect([...pages].filter(([, page]) => Buffer.byteLength(page) >= mostBytes).map(([file]) => file)).toEqual([])
  })
})

describe('docs/officer/', () => {
  let pages: ReadonlyMap<string, string> = new Map()
  beforeAll(() => {
    pages = officerPages()
  }, 600_000)

  it('is what law, policy and team records of the invented municipality say; `npm run docs` writes it anew', () => {
    const stale = [...pages].filter(([file, page]) => readFileSync(new URL(file, officerFolder), 'utf8') !== page)
    expect(stale.map(([file]) => file)).toEqual([])
    expect(pages.size).toBe(6)
  })

  it('has no page of something that is no more', () => {
    expect(strayOfficerFiles(pages)).toEqual([])
  })
})

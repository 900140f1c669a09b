import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plantedBugsPage } from '../docs/planted-bugs.ts'
import { scenarioPage } from '../docs/scenario-page.ts'
import { jsonSchemaOf, wireObjects } from '../src/schema/index.ts'

describe('schemas/', () => {
  it.each(Object.keys(wireObjects))('%s.json is what the schema says; `npm run docs` writes it anew', (name) => {
    const written: unknown = JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(name))))
  })
})

describe('docs/planted-bugs.md', () => {
  it('lists the bugs that are planted; `npm run docs` writes it anew', () => {
    expect(readFileSync(new URL('../docs/planted-bugs.md', import.meta.url), 'utf8')).toBe(plantedBugsPage())
  })
})

describe('docs/scenarios.md', () => {
  it('has every word of the grammar; `npm run docs` writes it anew', () => {
    expect(readFileSync(new URL('../docs/scenarios.md', import.meta.url), 'utf8')).toBe(scenarioPage())
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plantedBugsPage } from '../docs/planted-bugs.ts'
import { teamModelPage } from '../docs/team-models.ts'
import { LocalPolicy } from '../src/law/index.ts'
import { teamModels } from '../src/law/nl/team-models/index.ts'
import { jsonSchema, jsonSchemaOf, wireObjects } from '../src/schema/index.ts'

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

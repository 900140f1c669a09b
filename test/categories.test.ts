import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { categoriesPage, type Group, groups, places } from '../docs/categories.ts'
import { nl } from '../src/law/nl/index.ts'
import { type CategoryId, categoryIds } from '../src/schema/index.ts'
import { unnamed } from '../src/testing/arbitraries/law/sketch.ts'

const folder = `${process.env['KLANTBEELD_DATA'] ?? '../shared/data'}/ggm-sociaal-domein`

describe('categories', () => {
  it('each stand in the table, with object types or the reason why there are none', () => {
    expect(Object.keys(places)).toEqual(categoryIds)
    for (const { ggm, because } of Object.values(places)) expect(ggm.length > 0).toBe(because === undefined)
  })

  it('cover every group of the legal pages', () => {
    const covered = new Set<Group>(Object.values(places).flatMap(({ groups: codes }) => codes))
    expect([...covered].sort()).toEqual(Object.keys(groups).sort())
  })

  it('the newest are named by no row of any kind that names categories: nothing opens by being in the catalogue', () => {
    const rows = nl.flatMap(({ grounds, purposes }) => [...grounds, ...purposes])
    const named = new Set<CategoryId>(rows.flatMap(({ categories, implied }) => [...categories, ...implied]))
    expect(unnamed.filter((id) => named.has(id))).toEqual([])
  })

  it('the page is what the data say; `npm run docs` writes it anew', () => {
    expect(readFileSync('docs/categories.md', 'utf8')).toBe(categoriesPage())
  })

  it.runIf(existsSync(folder))('bear names that the Municipal Data Model has', () => {
    const model = ['ggm_export_objects_for_gemma.csv', 'ggm-sociaal-domein-attributen.csv']
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join('\n')
    const names = new Set(model.split(/[,\n"]/).map((name) => name.trim()))
    const unknown = Object.values(places).flatMap(({ ggm }) => ggm.filter((name) => !names.has(name)))
    expect(unknown).toEqual([])
  })

  it.skipIf(existsSync(folder))('skipped: no data folder', () => {})
})

import * as fc from 'fast-check'
import { integrate, type Request, tableView } from 'klantbeeld'
import { TableView } from 'klantbeeld/schema'
import { arbitraries, example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { categoriesOf, look, setting, wmo } from './asked.ts'
import { seed, tries } from './effort.ts'

const narrow: Request = { ...wmo, necessity: { ...wmo.necessity, domains: ['identity', 'housing'] } }

describe('a table', () => {
  it('of one seat shows what that seat sees', () => {
    const { view } = tableView(example.fragments, [wmo], setting)
    expect(categoriesOf(view, true)).toEqual(categoriesOf(look().view, true))
    expect(TableView.parse(view)).toEqual(view)
  })
  it('shows only what is cleared for everyone, under keys of its own', () => {
    const { view, audits } = tableView(example.fragments, [wmo, narrow], setting)
    expect(categoriesOf(view, true)).toEqual(categoriesOf(look(narrow).view, true))
    expect(categoriesOf(view, true)).not.toContain('need.wmo')
    expect(view.people.map(({ key }) => key)).not.toContain(look().view.people[0]?.key)
    expect(audits).toHaveLength(2)
  })
  it('is empty where one hat does not hold', () => {
    const stranger: Request = { ...wmo, hat: { capacity: 'access-worker', assignment: 'of-somebody-else' } }
    expect(tableView(example.fragments, [wmo, stranger], setting).view.people).toEqual([])
  })
  it.each<[string, readonly Request[]]>([
    ['nobody', []],
    ['two clients', [wmo, { ...wmo, client: 'cas' }]],
    ['two moments', [wmo, { ...wmo, at: '2026-11-23T10:00:00+01:00' }]],
    ['two days of content', [wmo, { ...wmo, on: '2026-11-01' as Exclude<Request['on'], undefined> }]],
  ])('is no table with %s', (_, requests) => {
    expect(() => tableView(example.fragments, requests, setting)).toThrow(
      expect.objectContaining({ code: 'table/not-one-table' }),
    )
  })
  it('adding a participant never shows more', () => {
    fc.assert(
      fc.property(
        arbitraries.cases(),
        fc.subarray(['identity', 'housing', 'family', 'daily-life', 'income', 'debt'] as const),
        ({ fragments, request, setting }, domains) => {
          const other: Request = { ...request, necessity: { ...request.necessity, domains } }
          const outcome = (requests: readonly Request[]) => {
            try {
              return tableView(fragments, requests, setting).view
            } catch {
              return undefined
            }
          }
          const [one, two] = [outcome([request]), outcome([request, other])]
          if (one === undefined || two === undefined) return
          const values = (people: typeof one.people) =>
            new Set(
              people.flatMap((person) =>
                Object.entries(person.facts).flatMap(([category, shown]) =>
                  (shown?.values ?? []).map((value) => `${category} ${JSON.stringify(value.value)}`),
                ),
              ),
            )
          const alone = values(one.people)
          expect([...values(two.people)].every((value) => alone.has(value))).toBe(true)
          expect(
            [...values(two.people)].every((value) => values(integrate(fragments, other, setting).view.people).has(value)),
          ).toBe(true)
        },
      ),
      { numRuns: tries(300), seed },
    )
  })
})

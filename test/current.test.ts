import { describe, expect, it } from 'vitest'
import { current, resolve } from '../src/people/index.ts'
import { Destroyed, Fragment, People } from '../src/schema/index.ts'

const holder = { scheme: 'oin', value: '1' }
const nobody = People.parse({
  format: 'klantbeeld/people@1',
  persons: [],
  relations: [],
  authority: [],
  representation: [],
  shielding: [],
  measures: [],
  engagements: [],
  links: [],
  identityDisputed: [],
  samePersons: [],
})
const [ada, bo] = ['999940004', '999940715'] as const
const recorded = { source: 'brp', recordedAt: '2026-01-01T00:00:00Z', names: [], birth: 'unknown', addresses: [] }
const two = People.parse({
  ...nobody,
  persons: [
    { ...recorded, id: 'ada', bsn: ada },
    { ...recorded, id: 'bo', bsn: bo },
  ],
})
const fact = (version: number, more: object = {}) => ({
  id: 'need',
  version,
  category: 'need.wmo',
  value: { need: { label: `version ${version}` } },
  persons: [{ person: 'p1', part: 'file' }],
  standing: 'observed',
  holderRole: 'college',
  obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
  secrecy: [],
  changedOn: '2026-01-01',
  ended: 'running',
  ...more,
})
const fragment = (facts: readonly object[], more: object = {}) =>
  Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id: 'f',
    organisation: holder,
    persons: [{ ref: 'p1' }],
    file: { changedOn: '2026-01-01', ended: 'running' },
    facts,
    withdrawn: [],
    ...more,
  })
function standing(fragments: readonly Fragment[], destroyed: readonly Destroyed[] = []) {
  const found = [fragments, [...fragments].reverse()].map((order) =>
    [...current(order, destroyed, resolve(order, two))]
      .map(({ fact: { version }, undecidable, file }) => ({ version, undecidable, changedOn: file.changedOn }))
      .sort((a, b) => a.version - b.version),
  )
  expect(found[0]).toEqual(found[1])
  return found[0]
}
const decidable = (version: number) => [{ version, undecidable: false, changedOn: '2026-01-01' }]
const undecidable = (version: number) => [{ version, undecidable: true, changedOn: '2026-01-01' }]

describe('current', () => {
  it('keeps the highest version, in any order of arrival', () => {
    expect(standing([fragment([fact(1)]), fragment([fact(3)]), fragment([fact(2)])])).toEqual(decidable(3))
  })
  it('lets a withdrawal cover every version up to its own, also one that arrives later', () => {
    const withdrawal = fragment([], { withdrawn: [{ id: 'need', version: 2 }] })
    expect(standing([withdrawal, fragment([fact(1), fact(2)])])).toEqual([])
    expect(standing([withdrawal, fragment([fact(3)])])).toEqual(decidable(3))
  })
  it('keeps what was destroyed out in every version', () => {
    const gone = Destroyed.parse({
      format: 'klantbeeld/destroyed@1',
      fact: { holder, id: 'need', version: 1 },
      on: '2026-01-01',
      statement: 's-1',
    })
    expect(standing([fragment([fact(9)])], [gone])).toEqual([])
  })
  it('does not mix up two holders who use one id', () => {
    const other = fragment([fact(1)], { organisation: { scheme: 'oin', value: '2' } })
    expect(standing([fragment([fact(2)]), other])).toHaveLength(2)
  })
  it('calls one version with two contents undecidable, and the same content twice not', () => {
    expect(standing([fragment([fact(1)]), fragment([fact(1)])])).toEqual(decidable(1))
    expect(standing([fragment([fact(1)]), fragment([fact(1, { value: { need: { label: 'other' } } })])])).toEqual(undecidable(1))
  })
  it('calls a version that changes category, act or persons undecidable', () => {
    expect(standing([fragment([fact(1), fact(2, { category: 'need.youth' })])])).toEqual(undecidable(2))
    expect(standing([fragment([fact(1), fact(2, { obtained: { ...fact(1).obtained, act: 'jeugdwet' } })])])).toEqual(
      undecidable(2),
    )
    expect(
      standing([
        fragment([
          fact(1),
          fact(2, {
            persons: [
              { person: 'p1', part: 'file' },
              { person: 'p1', part: 'source' },
            ],
          }),
        ]),
      ]),
    ).toEqual(undecidable(2))
  })
  it('reads persons, secrecy and contents of a document in any order', () => {
    const persons = [
      { person: 'p1', part: 'file' },
      { person: 'p1', part: 'source' },
    ]
    const lists = { persons, secrecy: ['professional', 'holder'], contains: ['need.wmo', 'need.youth'] }
    const turned = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, [...list].reverse()]))
    expect(standing([fragment([fact(1, lists)]), fragment([fact(1, turned)])])).toEqual(decidable(1))
    for (const list of ['secrecy', 'contains'] as const)
      expect(standing([fragment([fact(1, lists)]), fragment([fact(1, { ...lists, [list]: lists[list].slice(1) })])])).toEqual(
        undecidable(1),
      )
  })
  it('keeps what is not stated apart from what is stated to be nothing', () => {
    const { secrecy: _, ...unstated } = fact(1)
    expect(standing([fragment([fact(1)]), fragment([unstated])])).toEqual(undecidable(1))
    expect(standing([fragment([unstated]), fragment([unstated])])).toEqual(decidable(1))
  })
  it('compares whom a fact is about by who they are, not by what a delivery calls them', () => {
    const called = (ref: string, bsn?: string) =>
      fragment([fact(1, { persons: [{ person: ref, part: 'file' }] })], {
        persons: [{ ref, ...(bsn === undefined ? {} : { bsn }) }],
      })
    expect(standing([called('a', ada), called('b', ada)])).toEqual(decidable(1))
    expect(standing([called('a', ada), called('a', bo)])).toEqual(undecidable(1))
    expect(standing([called('a', ada), called('a')])).toEqual(undecidable(1))
    const unlinked = called('a')
    expect(standing([unlinked, called('b')])).toEqual(decidable(1))
    expect(standing([unlinked, { ...unlinked, persons: [] }])).toEqual(decidable(1))
  })
  it('lets the same one stand of several deliveries of one version, with its persons and its file, in any order of arrival', () => {
    const only = (deliveries: readonly Fragment[]) =>
      [deliveries, [...deliveries].reverse()].map((order) =>
        current(order, [], resolve(order, two)).map(({ fact: { value }, links, file }) => ({
          value,
          link: links.get('p1'),
          file,
        })),
      )
    const about = (bsn: string) => fragment([fact(1)], { persons: [{ ref: 'p1', bsn }] })
    const saying = (label: string) => fragment([fact(1, { value: { need: { label } } })])
    const ended = (day: string) => fragment([fact(1)], { file: { changedOn: '2026-01-01', ended: day } })
    for (const deliveries of [
      [saying('one'), saying('two')],
      [saying('two'), saying('three'), saying('one')],
      [about(ada), about(bo)],
      [ended('2026-02-01'), ended('2026-03-01')],
    ]) {
      const [one, other] = only(deliveries)
      expect(one).toHaveLength(1)
      expect(one).toEqual(other)
    }
  })
  it('takes the file state that changed last, and none where the file ends twice on that day', () => {
    const later = fragment([fact(1)], { file: { changedOn: '2026-03-01', ended: 'running' } })
    expect(standing([fragment([fact(1)]), later])).toEqual([{ version: 1, undecidable: false, changedOn: '2026-03-01' }])
    const ended = fragment([fact(1)], { file: { changedOn: '2026-01-01', ended: '2026-02-01' } })
    expect(standing([fragment([fact(1)]), ended])).toEqual(undecidable(1))
  })
})

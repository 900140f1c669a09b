import { integrate } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import {
  eventsOf,
  type NoticeContext,
  type NotifiableEvent,
  notificationsDue,
  type Provision,
  provisionOf,
} from 'klantbeeld/rights'
import { type Fragment, organisationKey, parse } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { eventId } from '../src/rights/notices/event-id.ts'
import { setting, wmo } from './asked.ts'
import { context, fact, provision } from './notices-world.ts'
import { asked, city, clinic, day, people } from './rights-world.ts'

const due = (events: readonly NotifiableEvent[], more: Partial<NoticeContext> = {}) =>
  notificationsDue(events, nl, { ...context, ...more })

describe('what records show to have happened', () => {
  const [, own] = example.fragments
  const fragment = own ?? expect.fail()
  const at = { people, client: 'anna', law: nl, on: day('2026-11-26') }
  const kinds = (events: readonly NotifiableEvent[]) => events.map(({ kind, facts, persons }) => [kind, facts[0]?.id, persons])
  const change = (more: (fact: Fragment['facts'][number]) => object): Fragment => ({
    ...fragment,
    facts: fragment.facts.map((one) => ({ ...one, ...more(one) })) as Fragment['facts'],
  })

  it('is that facts came in from another than the person concerned', () => {
    const events = eventsOf({ before: [], after: [fragment] }, at)
    expect(kinds(events)).toEqual([['recorded-from-another', 'wmo-4', ['cas']]])
    expect(events[0]).toMatchObject({ on: '2026-11-26', holder: city, holderRole: 'college' })
    expect(eventsOf({ before: [], after: [fragment] }, { ...at, client: 'cas' })).toHaveLength(3)
    expect(eventsOf({ before: [fragment], after: [fragment] }, at)).toEqual([])
    const from = (origin: 'representative' | 'organisation') =>
      eventsOf({ before: [], after: [change((one) => ({ obtained: { ...one.obtained, from: origin } }))] }, at).length
    expect([from('representative'), from('organisation')]).toEqual([1, 4])
  })

  it('counts from the day it was recorded, where that is known', () => {
    const on = (recordedOn: string) => eventsOf({ before: [], after: [change(() => ({ recordedOn }))] }, at).map((one) => one.on)
    expect(on('2026-11-03')).toEqual(['2026-11-03'])
    expect(on('2026-09')).toEqual(['2026-09-01'])
    expect(on('unknown')).toEqual(['2026-11-26'])
  })

  it('keeps the event of a fact whose person is not linked, with nobody named', () => {
    const stranger: Fragment = {
      ...fragment,
      persons: fragment.persons.map((one) => (one.ref === 'cas' ? { ref: 'cas', surname: 'Zwart' } : one)),
    }
    expect(kinds(eventsOf({ before: [], after: [stranger] }, at))).toEqual([['recorded-from-another', 'wmo-4', []]])
    const one = change(({ id, persons }) =>
      id === 'wmo-4' ? { persons: [...persons, { person: 'x', part: 'file' as const }] } : {},
    )
    const after = [{ ...one, persons: [...one.persons, { ref: 'x', surname: 'Zwart' }] }]
    const both = eventsOf({ before: [], after }, at)
    expect(both.map(({ persons }) => persons.length).sort()).toEqual([0, 1])
    expect(new Set(both.map(({ id }) => id)).size).toBe(2)
  })

  it('is a correction where a version gives way, by the version that stood', () => {
    const higher = change((one) => (one.id === 'wmo-2' ? { version: 2 } : {}))
    expect(eventsOf({ before: [fragment], after: [fragment, higher] }, at)).toMatchObject([
      { kind: 'corrected', facts: [{ id: 'wmo-2', version: 1 }], persons: ['anna'], on: '2026-11-26' },
    ])
    const withdrawn = { ...fragment, id: 'later', facts: [], withdrawn: [{ id: 'wmo-2', version: 1 }] }
    expect(kinds(eventsOf({ before: [fragment], after: [fragment, withdrawn] }, at))).toEqual([['corrected', 'wmo-2', ['anna']]])
    expect(eventsOf({ before: [fragment, higher], after: [fragment] }, at)).toEqual([])
  })

  it('names the version that gave way last, also where it came and went between two states', () => {
    const version = (version: number) => ({
      ...change(() => ({ version })),
      id: `of-${version}`,
      facts: change(() => ({ version })).facts.filter(({ id }) => id === 'wmo-2'),
    })
    const [one, two, three] = [version(1), version(2), version(3)]
    const of = (before: readonly Fragment[], after: readonly Fragment[], provisions: readonly Provision[] = []) =>
      eventsOf({ before, after, provisions }, at)
        .filter(({ kind }) => kind === 'corrected')
        .map(({ facts, persons }) => [facts[0]?.version, persons])
    expect(of([one], [one, two, three])).toEqual([[2, ['anna']]])
    expect(of([three, one], [two, one, three])).toEqual([[2, ['anna']]])
    expect(of([], [one, two])).toEqual([[1, ['anna']]])
    expect(of([], [three, two, one])).toEqual([[2, ['anna']]])
    expect(of([], [two], [provision('p')])).toEqual([[1, ['anna']]])
    expect(of([one], [one, three], [provision('p', {}, 2)])).toEqual([[2, ['anna']]])
    expect(of([one, two], [one, two])).toEqual([])
    expect(of([two], [two], [provision('p')])).toEqual([])
    expect(of([one], [one], [provision('p', {}, 2)])).toEqual([])
    const back = { ...fragment, id: 'back', facts: [], withdrawn: [{ id: 'wmo-2', version: 2 }] }
    expect(of([one], [one, two, back])).toEqual([[2, ['anna']]])
    expect(of([], [one, two, back])).toEqual([[2, ['anna']]])
    expect(of([one, two, back], [one, two, back])).toEqual([])
    const events = eventsOf({ before: [one], after: [one, two, three] }, at)
    const told = due(events, { provisions: [provision('p', {}, 2)] }).map(({ recipient }) => recipient)
    expect(told).toEqual([clinic])
  })

  it('is a destruction, and then no correction', () => {
    const gone = (on: string) =>
      ({ format: 'klantbeeld/destroyed@1', fact: { ...fact, version: 1 }, on: day(on), statement: 's' }) as const
    const events = (more: object) =>
      eventsOf({ before: [fragment], after: [fragment], destroyed: [gone('2026-11-25'), gone('2026-11-24')], ...more }, at)
    expect(events({})).toMatchObject([{ kind: 'destroyed', on: '2026-11-24', facts: [{ id: 'wmo-2' }], persons: [] }])
    const provisions = [provision('a'), provision('b')]
    expect(kinds(events({ provisions }))).toContainEqual(['destroyed', 'wmo-2', ['anna']])
    expect(events({ destroyed: [gone('2026-11-24'), gone('2026-11-25')] })).toEqual(events({}))
    const higher = change(() => ({ version: 2 }))
    const corrected = eventsOf({ before: [fragment], after: [fragment, higher], destroyed: [gone('2026-11-24')] }, at)
    expect(
      corrected
        .filter(({ kind }) => kind === 'corrected')
        .map(({ facts }) => facts[0]?.id)
        .sort(),
    ).toEqual(['wmo-1', 'wmo-3', 'wmo-4'])
  })

  it('is one destruction of a fact that two statements say was destroyed on one day, whichever comes first', () => {
    const gone = (version: number, statement: string) =>
      ({ format: 'klantbeeld/destroyed@1', fact: { ...fact, version }, on: day('2026-11-24'), statement }) as const
    const [one, other] = [gone(1, 's-2'), gone(2, 's-1')]
    const events = (destroyed: readonly (typeof one)[]) => eventsOf({ before: [], after: [], destroyed }, at)
    expect(events([one, other])).toHaveLength(1)
    expect(events([other, one])).toEqual(events([one, other]))
  })

  it('names of a destruction the persons of whom that very fact was provided, in one order', () => {
    const of = (id: string, persons: readonly string[]): Provision => ({
      ...provision(`p-${id}-${persons.join('-')}`),
      provided: [{ fact: { ...fact, id, version: 1 }, holderRole: 'college', persons, rows: [] }],
    })
    const destroyed = [{ format: 'klantbeeld/destroyed@1', fact, on: day('2026-11-24'), statement: 's' }] as const
    const provisions = [of('wmo-2', ['cas', 'bram']), of('wmo-3', ['dina']), of('wmo-2', ['anna', 'cas'])]
    const [event] = eventsOf({ before: [], after: [], provisions, destroyed }, at).filter(({ kind }) => kind === 'destroyed')
    expect(event?.persons).toEqual(['anna', 'bram', 'cas'])
  })

  it('names persons in one order, whatever order their delivery has, and of a correction only who is known', () => {
    const file = (...persons: readonly string[]) =>
      change(({ id }) => (id === 'wmo-4' ? { persons: persons.map((person) => ({ person, part: 'file' as const })) } : {}))
    const [recorded] = eventsOf({ before: [], after: [file('dina', 'bram', 'cas')] }, at)
    expect(recorded?.persons).toEqual(['bram', 'cas', 'dina'])
    const before = file('dina', 'x', 'bram', 'cas')
    const stranger = { ...before, persons: [...before.persons, { ref: 'x', surname: 'Zwart' }] }
    const withdrawn = { ...fragment, id: 'later', facts: [], withdrawn: [{ id: 'wmo-4', version: 1 }] }
    expect(kinds(eventsOf({ before: [stranger], after: [stranger, withdrawn] }, at))).toEqual([
      ['corrected', 'wmo-4', ['bram', 'cas', 'dina']],
    ])
  })

  it('concerns everybody of one version that is known twice, and nobody of an earlier one', () => {
    const version = (number: number, person: string, holderRole: 'college' | 'mayor' = 'college'): Fragment => ({
      ...fragment,
      id: `of-${number}-${person}`,
      facts: change(() => ({ version: number, holderRole, persons: [{ person, part: 'file' }] })).facts.filter(
        ({ id }) => id === 'wmo-2',
      ),
    })
    const provided = (number: number, person: string, holderRole: 'college' | 'mayor'): Provision => ({
      ...provision('p'),
      provided: [{ fact: { ...fact, version: number }, holderRole, persons: [person], rows: [] }],
    })
    const third = version(3, 'anna')
    const of = (fragments: readonly Fragment[], provisions: readonly Provision[] = []) =>
      eventsOf({ before: [], after: [...fragments, third], provisions }, at)
        .filter(({ kind }) => kind === 'corrected')
        .map(({ facts, persons, holderRole }) => [facts[0]?.version, persons, holderRole])
    for (const fragments of [
      [version(1, 'dina'), version(2, 'cas')],
      [version(2, 'cas'), version(1, 'dina')],
    ])
      expect(of(fragments)).toEqual([[2, ['cas'], 'college']])
    expect(of([version(2, 'cas')], [provided(2, 'bram', 'mayor')])).toEqual([[2, ['bram', 'cas'], 'college']])
    expect(of([version(2, 'cas', 'mayor')], [provided(2, 'bram', 'college')])).toEqual([[2, ['bram', 'cas'], 'college']])
    expect(of([version(2, 'cas')], [provided(1, 'bram', 'mayor')])).toEqual([[2, ['cas'], 'college']])
  })

  it('has ids that stay as they are from release to release, for notices on record name them', () => {
    const key = organisationKey(city)
    const stranger = change(({ id, persons }) =>
      id === 'wmo-4' ? { persons: [...persons, { person: 'x', part: 'file' as const }] } : {},
    )
    const after = [{ ...stranger, persons: [...stranger.persons, { ref: 'x', surname: 'Zwart' }] }]
    const recorded = eventsOf({ before: [], after }, at)
    expect(new Map(recorded.map(({ persons, id }) => [persons[0], id]))).toEqual(
      new Map([
        ['cas', eventId('recorded-from-another', key, 'wmo-4')],
        [undefined, eventId('recorded-from-another', key, 'wmo-4', 'not-linked')],
      ]),
    )
    const must = nl.flatMap(({ grounds }) => grounds).find((one) => one.must && one.confidence === 'verified')
    const of = (id: string, on: string, rows: readonly string[]): Provision => ({
      ...provision(id, { on: day(on) }),
      provided: [{ fact, holderRole: 'college', persons: ['anna'], rows }],
    })
    const provisions = [of('a', '2026-10-01', [must?.id ?? '']), of('b', '2026-10-02', [])]
    const first = eventsOf({ before: [], after: [], provisions }, at)
    expect(new Map(first.map(({ on, id }) => [on, id]))).toEqual(
      new Map([
        ['2026-10-01', eventId('first-provision', key, 'wmo-2')],
        ['2026-10-02', eventId('first-provision', key, 'wmo-2', 'not-prescribed')],
      ]),
    )
  })

  it('is the first provision of each fact to another', () => {
    const events = (provisions: readonly Provision[]) => eventsOf({ before: [], after: [], provisions }, at)
    const late = provision('late', { on: day('2026-10-09') }, 2)
    expect(events([late, provision('b'), provision('a')])).toMatchObject([
      { kind: 'first-provision', on: '2026-10-01', persons: ['anna'], rows: ['wmo/5.2.1'], holderRole: 'college' },
    ])
    expect(events([late, provision('b')])).toEqual(events([provision('b'), late]))
    expect(events([provision('own', { recipient: city })])).toEqual([])
    expect(events([provision('own', { recipient: city }), late])).toMatchObject([{ on: '2026-10-09' }])
  })

  it('is, of several provisions on one day, that of the lowest id, in whatever order they come', () => {
    const by = (id: string, on: string): Provision => ({
      ...provision(id, { on: day(on) }),
      provided: [{ fact, holderRole: 'college', persons: ['anna'], rows: [id] }],
    })
    const [b, a, c, later] = [by('b', '2026-10-01'), by('a', '2026-10-01'), by('c', '2026-10-01'), by('0', '2026-10-02')]
    for (const provisions of [
      [b, a, c, later],
      [later, c, a, b],
      [a, later, b, c],
    ])
      expect(eventsOf({ before: [], after: [], provisions }, at).map(({ facts, rows }) => [facts, rows])).toEqual([
        [[fact], ['a']],
      ])
  })

  it('is the first provision that no act prescribed too, where one prescribed the first', () => {
    const rows = (rows: readonly string[], id: string, on: string): Provision => ({
      ...provision(id, { on: day(on) }),
      provided: [{ fact: { ...fact, version: 1 }, holderRole: 'college', persons: ['anna'], rows }],
    })
    const must = nl.flatMap(({ grounds, validFrom }) => grounds.map((ground) => ({ ...ground, validFrom })))
    const prescribed =
      must.find((one) => one.must && one.confidence === 'verified' && one.validFrom <= '2026-10-01')?.id ?? 'none'
    const on = (...provisions: readonly Provision[]) =>
      eventsOf({ before: [], after: [], provisions }, at)
        .map((one) => one.on)
        .sort()
    const first = rows([prescribed], 'a', '2026-10-01')
    const free = rows(['wmo/5.2.1'], 'c', '2026-10-03')
    expect(on(first, rows([prescribed], 'b', '2026-10-02'))).toEqual(['2026-10-01'])
    expect(on(first, free, rows([], 'd', '2026-10-04'))).toEqual(['2026-10-01', '2026-10-03'])
    expect(on(free, rows([prescribed], 'd', '2026-10-04'))).toEqual(['2026-10-03'])
    const both = eventsOf({ before: [], after: [], provisions: [free, first] }, at)
    const duties = due(both).filter(({ duty }) => duty === 'avg/14-3-first-provision')
    expect(duties.map(({ from, exempt }) => [from, exempt])).toEqual([
      ['2026-10-01', prescribed],
      ['2026-10-03', undefined],
    ])
  })

  it('gives wire objects, and each event an id of its own', () => {
    const events = eventsOf(
      {
        before: [fragment],
        after: [...example.fragments, change((one) => ({ version: one.version + 1 }))],
        provisions: [provision('a')],
      },
      at,
    )
    expect(events.map((one) => parse('notifiable-event', one))).toEqual(events)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort())
    expect(JSON.stringify([events, due(events)])).not.toMatch(/Wit|Visser|Lindelaan|9999[45]\d{4}|boodschappen|1982/)
  })
})

describe('the record of a provision', () => {
  const request = { ...wmo, ...asked, purpose: 'bw-1/rvdk-inlichtingen', recipient: clinic } as const
  it('names what was cleared, whose file it is in and by which rows', () => {
    const seen = integrate(example.fragments, wmo, setting)
    const answer = { ...seen, audit: { ...seen.audit, receipt: { ...seen.audit.receipt, request: request.id } } }
    const record = provisionOf(request, answer)
    const cleared = seen.audit.decisions.filter(({ outcome }) => outcome === 'cleared')
    expect(parse('provision', record)).toEqual(record)
    expect(record).toMatchObject({ id: 'provide-1', on: '2026-11-23', purpose: 'bw-1/rvdk-inlichtingen', recipient: clinic })
    expect(record.provided.map((one) => one.fact)).toEqual(cleared.map((one) => one.fact))
    expect(record.provided.map((one) => one.rows)).toEqual(cleared.map((one) => one.rows))
    expect(record.provided.find((one) => one.fact.id === 'wmo-4')).toMatchObject({ persons: ['cas'], holderRole: 'college' })
  })
  it('is none of a request that provides nothing to anybody, or of the answer to another', () => {
    const none = integrate(example.fragments, request, setting)
    expect(provisionOf(request, none).provided).toEqual([])
    const { recipient: _, ...nobody } = request
    for (const other of [{ ...request, kind: 'use' as const }, nobody, { ...request, id: 'another' }])
      expect(() => provisionOf(other, none)).toThrowError(expect.objectContaining({ code: 'rights/not-a-provision' }))
  })
})

import { describe, expect, it } from 'vitest'
import type { ClearedEntry } from '../src/disclosure/cleared.ts'
import type { Shapes } from '../src/schema/index.ts'
import { entry, mergedOf, type Said, valuesOf } from './merging.ts'
import { day } from './specification-world.ts'

const name = (value: Shapes['name'], said?: Said) => entry('identity.name', value, said)
const born = (value: Shapes['event'], said?: Said) => entry('identity.birth', value, said)
const home = (value: Shapes['address'], said?: Said) => entry('residence.address', value, said)
const sex = (value: Shapes['code'], said?: Said) => entry('identity.sex', value, said)
const authority = (value: Shapes['authority']['authority'], mentions: readonly string[] = []) =>
  entry('relation.authority', { authority: value }, { mentions })
const street = { kind: 'dutch', street: 'Lindelaan', houseNumber: '4', postcode: '1234AB' } as const
const disputed = (one: ClearedEntry, ...others: readonly ClearedEntry[]) =>
  mergedOf([one, ...others], one.current.fact.category)?.disputed
const shown = (one: ClearedEntry, ...others: readonly ClearedEntry[]) =>
  valuesOf(mergedOf([one, ...others], one.current.fact.category))

describe('several holders who say the same', () => {
  it('make one value, which has every one of them and the earliest of their ends', () => {
    const [one, ...more] =
      mergedOf(
        [
          name({ surname: 'Vries' }, { holder: 'city', last: '2031-05-01' }),
          name({ surname: 'Vries' }, { holder: 'school', last: '2029-02-01' }),
          name({ surname: 'Vries' }, { holder: 'provider' }),
        ],
        'identity.name',
      )?.alternatives ?? []
    expect(more).toEqual([])
    expect(one?.entries.map(({ current }) => current.holderKey).sort()).toEqual(['local:city', 'local:provider', 'local:school'])
    expect(one?.last).toBe('2029-02-01')
    for (const [first, second] of [
      ['2031-05-01', '2029-02-01'],
      ['2029-02-01', '2031-05-01'],
    ] as const) {
      const two = [
        name({ surname: 'Vries' }, { last: first, weight: { preferred: 0 } }),
        name({ surname: 'Vries' }, { last: second }),
      ]
      expect(mergedOf(two, 'identity.name')?.alternatives.map((it) => it.last)).toEqual(['2029-02-01'])
    }
    const [endless] = mergedOf([name({ surname: 'Vries' })], 'identity.name')?.alternatives ?? []
    expect(endless?.last).toBeUndefined()
  })
  it('are no dispute, also where each has other days', () => {
    const since = (from: string) => name({ surname: 'Vries' }, { fact: { holds: { from } } })
    expect(disputed(since('2019-01-01'), since('2021-01-01'))).toBe(false)
    expect(shown(since('2019-01-01'), since('2021-01-01'))).toHaveLength(1)
  })
  it('stay several where days tell them apart and several can be true', () => {
    const wage = (from: string) => entry('income.wage', { scheme: { label: 'loon' } }, { fact: { holds: { from } } })
    expect(shown(wage('2019-01-01'), wage('2021-01-01'))).toHaveLength(2)
    expect(shown(wage('2019-01-01'), wage('2019-01-01'))).toHaveLength(1)
  })
  it('say something else where they mention somebody else', () => {
    const kin = (mentions: readonly string[]) => entry('relation.kin', { relation: 'child' }, { mentions })
    expect(shown(kin(['cas']), kin(['dina']))).toHaveLength(2)
    expect(shown(kin(['cas', 'dina']), kin(['dina', 'cas']))).toHaveLength(1)
  })
  it('say something else where they mention somebody who is not known: that may be two persons', () => {
    const kin = (stranger?: Said['stranger']) =>
      entry('relation.kin', { relation: 'child' }, { mentions: ['cas'], ...(stranger && { stranger }) })
    expect(shown(kin('mentioned'), kin('mentioned'))).toHaveLength(2)
    expect(shown(kin('mentioned'), kin())).toHaveLength(2)
    expect(shown(kin('source'), kin('source'))).toHaveLength(1)
    const [heard] = mergedOf([kin('mentioned')], 'relation.kin')?.alternatives ?? []
    expect(heard?.entries).toHaveLength(1)
  })
})

describe('values of which only one can be true', () => {
  it('are a dispute that keeps every alternative', () => {
    const [a, b, c] = [name({ surname: 'Vries' }), name({ surname: 'Visser' }), name({ surname: 'Smit' })]
    expect(disputed(a, b, c)).toBe(true)
    expect(shown(a, b, c)).toHaveLength(3)
    expect(disputed(a)).toBe(false)
  })
  it('are a dispute where only the last two differ', () => {
    expect(
      disputed(name({ surname: 'Vries' }), name({ surname: 'Vries', givenNames: 'Anna' }), name({ givenNames: 'Bea' })),
    ).toBe(true)
  })
  it('are none where several can be true side by side', () => {
    const [one, other] = [entry('need.wmo', { need: { label: 'vervoer' } }), entry('need.wmo', { need: { label: 'hulp' } })]
    expect(disputed(one, other)).toBe(false)
    expect(shown(one, other)).toHaveLength(2)
  })
  it('are each person’s own', () => {
    const both = [name({ surname: 'Vries' }), name({ surname: 'Smit' }, { of: 'bram' })]
    expect(mergedOf(both, 'identity.name')?.disputed).toBe(false)
    expect(valuesOf(mergedOf(both, 'identity.name', { of: 'bram' }))).toEqual([{ surname: 'Smit' }])
  })
})

describe('what is merely unknown', () => {
  const first = (one: ClearedEntry) => ({ ...one, weight: { ...one.weight, preferred: 0 } })
  const isDispute = (one: ClearedEntry, other: ClearedEntry) => {
    expect(disputed(first(one), other)).toBe(disputed(one, first(other)))
    expect(shown(one, other)).toHaveLength(2)
    return disputed(one, other)
  }
  it.each<[string, ClearedEntry, ClearedEntry, boolean]>([
    ['a name without given names', name({ surname: 'Vries' }), name({ surname: 'Vries', givenNames: 'Anna' }), false],
    ['two names that share no part', name({ surname: 'Vries' }), name({ givenNames: 'Anna' }), false],
    ['other given names', name({ surname: 'Vries', givenNames: 'Anna' }), name({ surname: 'Vries', givenNames: 'Bea' }), true],
    ['capitals and spaces', name({ surname: 'VRIES Smit' }), name({ surname: 'Vries  smit' }), false],
    ['an accent', name({ surname: 'Agnes' }), name({ surname: 'Agnès' }), true],
    ['an accent written in two ways', name({ surname: 'Agn\u00e8s' }), name({ surname: 'Agne\u0300s' }), false],
    ['a year beside a day in it', born({ day: '1985' }), born({ day: '1985-03-15' }), false],
    ['a month beside a day outside it', born({ day: '1985-04' }), born({ day: '1985-03-15' }), true],
    ['a year beside a day in another', born({ day: '1986' }), born({ day: '1985-03-15' }), true],
    ['an unknown day', born({ day: 'unknown' }), born({ day: '1985-03-15' }), false],
    [
      'another place of birth',
      born({ day: '1985', place: { label: 'Ede' } }),
      born({ day: '1985', place: { label: 'Epe' } }),
      true,
    ],
    ['an unknown address', home({ kind: 'unknown' }), home(street), false],
    ['an address without town', home(street), home({ ...street, place: 'Ede' }), false],
    ['a door with an addition', home(street), home({ ...street, addition: 'bis' }), true],
    ['a door with a letter', home(street), home({ ...street, letter: 'A' }), true],
    ['a letter written into the number', home({ ...street, houseNumber: '4 a' }), home({ ...street, letter: 'A' }), false],
    ['an addition written into the number', home({ ...street, houseNumber: '4-2' }), home({ ...street, addition: '-2' }), false],
    ['an unknown number', home({ kind: 'dutch', street: 'Lindelaan', letter: 'B' }), home({ ...street, letter: 'A' }), false],
    ['another street', home(street), home({ ...street, street: 'Beukenlaan' }), true],
    ['another postcode', home(street), home({ ...street, postcode: '1234AC' }), true],
    ['an address abroad', home({ kind: 'abroad', lines: ['Rue 1'] }), home(street), true],
    ['another address abroad', home({ kind: 'abroad', lines: ['Rue 1'] }), home({ kind: 'abroad', lines: ['Rue 2'] }), true],
    [
      'an address abroad without lines',
      home({ kind: 'abroad', lines: [], country: { label: 'België' } }),
      home({ kind: 'abroad', lines: ['Rue 2'] }),
      false,
    ],
    ['unknown authority', authority('unknown'), authority('both-parents'), false],
    ['other authority', authority('one-parent'), authority('both-parents'), true],
    ['authority of nobody in particular', authority('one-parent'), authority('one-parent', ['bram']), false],
    ['authority of one of two', authority('both-parents', ['bram', 'cas']), authority('both-parents', ['cas']), false],
    ['authority of somebody else', authority('one-parent', ['bram']), authority('one-parent', ['cas']), true],
    ['a code another system calls the same', sex({ code: 'V', label: 'Vrouw' }), sex({ code: '2', label: 'vrouw' }), false],
    ['one code called something else', sex({ code: '1', label: 'man' }), sex({ code: '1', label: 'vrouw' }), true],
    ['other codes of which one has no name', sex({ code: 'V', label: 'vrouw' }), sex({ code: 'M' }), true],
    ['the same code without a name', sex({ code: 'V', label: 'vrouw' }), sex({ code: 'V' }), false],
    ['a name beside a code that is named too', sex({ code: 'V', label: 'vrouw' }), sex({ label: 'man' }), true],
    ['a code beside a name', sex({ code: 'V' }), sex({ label: 'man' }), false],
    ['a name that is the word unknown', name({ surname: 'unknown' }), name({ surname: 'Vries' }), true],
  ])('%s: both stay, and it is a dispute only where they cannot both be true', (_what, one, other, expected) => {
    expect(isDispute(one, other)).toBe(expected)
  })
})

describe('a value with days', () => {
  const lived = (houseNumber: string, holds: NonNullable<Said['fact']>['holds'], said: Said = {}) =>
    home({ ...street, houseNumber }, { ...said, fact: { ...said.fact, ...(holds && { holds }) } })
  const on = (text: string, ...entries: readonly ClearedEntry[]) => mergedOf(entries, 'residence.address', { on: day(text) })

  it('of which there is one at a time is shown from its first up to and including its last day', () => {
    const there = lived('1', { from: '2020-03-01', until: '2021-08-31' })
    expect(['2020-02-29', '2020-03-01', '2021-08-31', '2021-09-01'].map((text) => valuesOf(on(text, there)).length)).toEqual([
      0, 1, 1, 0,
    ])
  })
  it('is shown on every day it may hold, where its days are only partly known', () => {
    const there = lived('1', { from: '2020', until: '2021-02' })
    expect(['2019-12-31', '2020-01-01', '2021-02-28', '2021-03-01'].map((text) => valuesOf(on(text, there)).length)).toEqual([
      0, 1, 1, 0,
    ])
    expect(valuesOf(on('1990-01-01', lived('1', { from: 'unknown', until: 'unknown' })))).toHaveLength(1)
  })
  it('is history and no dispute where another follows it, and a dispute where both hold on the day', () => {
    const [before, after] = [lived('1', { until: '2021-08-31' }), lived('2', { from: '2021-09-01' })]
    expect(on('2021-08-31', before, after)).toMatchObject({ disputed: false, alternatives: [{ entries: [before] }] })
    expect(on('2021-09-01', before, after)).toMatchObject({ disputed: false, alternatives: [{ entries: [after] }] })
    expect(on('2021-09-01', lived('1', { until: '2021-09-01' }), after)?.disputed).toBe(true)
  })
  it('of which there can be several is shown also after it ended, and not before it began', () => {
    const job = entry('income.wage', { scheme: {} }, { fact: { holds: { from: '2020-03-01', until: '2021-08-31' } } })
    const shownOn = (text: string) => valuesOf(mergedOf([job], 'income.wage', { on: day(text) })).length
    expect(['2020-02-29', '2020-03-01', '2026-01-01'].map(shownOn)).toEqual([0, 1, 1])
  })
})

describe('the person’s own statement', () => {
  const says = (about: string, said?: Said) => entry('statement.own', { about, says: 'zo heet ik niet' }, said)
  const statements = (entries: readonly ClearedEntry[]) =>
    mergedOf(entries, 'identity.name')?.statements.map(({ entries: [first] }) => first.current.fact.value)

  it('stands beside the values it is about, and is no value and no dispute', () => {
    const all = [name({ surname: 'Vries' }), says('identity.name')]
    expect(statements(all)).toEqual([{ about: 'identity.name', says: 'zo heet ik niet' }])
    expect(valuesOf(mergedOf(all, 'identity.name'))).toEqual([{ surname: 'Vries' }])
    expect(mergedOf(all, 'identity.name')?.disputed).toBe(false)
  })
  it('stands beside a dispute', () => {
    const all = [name({ surname: 'Vries' }), name({ surname: 'Smit' }), says('identity.name')]
    expect(mergedOf(all, 'identity.name')).toMatchObject({ disputed: true, statements: [{}] })
  })
  it('stays beside nothing else: not another category, another person, or a fact of another kind', () => {
    expect(statements([name({ surname: 'Vries' }), says('residence.address')])).toEqual([])
    expect(statements([name({ surname: 'Vries' }), says('identity.name', { of: 'bram' })])).toEqual([])
    expect(statements([name({ surname: 'Vries' }), entry('need.wmo', { need: {} })])).toEqual([])
  })
  it('is shown under its own category too, also where nothing it is about is shown', () => {
    expect(valuesOf(mergedOf([says('identity.name')], 'statement.own'))).toHaveLength(1)
    expect(mergedOf([says('identity.name')], 'identity.name')).toBeUndefined()
    expect(mergedOf([says('statement.own')], 'statement.own')?.disputed).toBe(false)
  })
})

describe('the order of values', () => {
  const order = (...entries: readonly ClearedEntry[]) =>
    (mergedOf(entries, 'identity.name')?.alternatives ?? []).map(({ entries: [first] }) => first.current.fact.id)
  const called = (surname: string, said: Said) => name({ surname }, { id: surname, ...said })
  const either = (first: ClearedEntry, second: ClearedEntry) => {
    expect(order(first, second)).toEqual(order(second, first))
    return order(first, second)
  }

  it('is: authentic, unverified as authentic, preferred, whose task it is, how firmly it stands, what changed last', () => {
    const latest = { changedOn: '2026-01-01' }
    expect(
      order(
        called('told', { fact: latest }),
        called('suspected', { fact: { ...latest, standing: 'suspected' } }),
        called('observed', { fact: { changedOn: '2010-01-01', standing: 'observed' } }),
        called('task', { fact: { changedOn: '2010-01-01', standing: 'suspected' }, weight: { asTask: true } }),
        called('preferred', { weight: { preferred: 1 } }),
        called('first', { weight: { preferred: 0 } }),
        called('listed', { weight: { authentic: 'unverified' } }),
        called('authentic', { weight: { authentic: 'verified' } }),
      ),
    ).toEqual(['authentic', 'listed', 'first', 'preferred', 'task', 'observed', 'told', 'suspected'])
  })
  it('takes what was judged for as firm as what was observed', () => {
    const judged = called('judged', { fact: { standing: 'judged', changedOn: '2025-01-01' } })
    const observed = called('observed', { fact: { standing: 'observed', changedOn: '2024-01-01' } })
    expect(either(judged, observed)).toEqual(['judged', 'observed'])
    const older = called('judged', { fact: { standing: 'judged', changedOn: '2023-01-01' } })
    expect(either(older, observed)).toEqual(['observed', 'judged'])
  })
  it('puts an unknown day last, and a year that systems write for none', () => {
    const [known, unknown] = [called('known', {}), called('unknown', { fact: { changedOn: 'unknown' } })]
    expect(either(known, unknown)).toEqual(['known', 'unknown'])
    expect(either(known, called('none', { fact: { changedOn: '9999-12-31' } }))).toEqual(['known', 'none'])
    expect(either(known, called('far', { fact: { changedOn: '8999-12-31' } }))).toEqual(['far', 'known'])
    expect(either(known, called('month', { fact: { changedOn: '2022-12' } }))).toEqual(['known', 'month'])
  })
  it('is settled by a secret key where all else is equal, whatever the order of arrival', () => {
    const four = ['a', 'b', 'c', 'd'].map((surname) => called(surname, {}))
    expect(order(...four)).toEqual(order(...four.toReversed()))
  })
})

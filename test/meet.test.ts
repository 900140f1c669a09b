import { describe, expect, it } from 'vitest'
import { type ClearedEntry, clear, entriesOf } from '../src/disclosure/cleared.ts'
import { meet } from '../src/disclosure/index.ts'
import type { Fact } from '../src/schema/index.ts'
import { city, day, fact, fragment } from './specification-world.ts'

const entry = (changed: Partial<ClearedEntry> = {}, said: Partial<Fact> = {}): ClearedEntry => ({
  current: {
    fact: { ...fact, ...said } as Fact,
    holder: city,
    holderKey: 'local:city',
    file: fragment.file,
    links: new Map(),
    undecidable: false,
  },
  owners: ['anna'],
  mentions: [],
  rows: ['wmo:ground'],
  source: { shown: 'organisation', act: 'wmo', name: 'City', kind: 'municipality' },
  weight: { authentic: 'verified', notAuthentic: [], past: false, preferred: undefined, asTask: true },
  special: false,
  last: undefined,
  ...changed,
})
const met = (...seats: readonly (readonly ClearedEntry[])[]) => entriesOf(meet(seats.map((seat) => clear(seat))))

describe('what several may see together', () => {
  it('is nothing where nobody asks, and what one sees where one asks', () => {
    expect(met()).toEqual([])
    expect(met([entry()])).toEqual([entry()])
  })
  it('is what is cleared for every seat', () => {
    expect(met([entry()], [])).toEqual([])
    expect(met([], [entry()])).toEqual([])
    expect(met([entry()], [entry()], [])).toEqual([])
    expect(met([entry()], [entry()], [entry()])).toEqual([entry()])
    expect(met([entry(), entry({}, { id: 'g' })], [entry({}, { id: 'g' })])).toEqual([entry({}, { id: 'g' })])
  })
  it('is nothing of which two were given different contents, or that different holders have', () => {
    expect(met([entry()], [entry({}, { changedOn: '2023-02-02' })])).toEqual([])
    const { current } = entry()
    expect(met([entry()], [entry({ current: { ...current, holderKey: 'local:other' } })])).toEqual([])
  })
  it('ends when it first ends for somebody', () => {
    const ending = (...days: readonly (string | undefined)[]) =>
      met(...days.map((last) => [entry({ last: last === undefined ? undefined : day(last) })]))[0]?.last
    expect(ending('2026-03-01', '2026-02-01', '2026-04-01')).toBe('2026-02-01')
    expect(ending(undefined, '2026-02-01')).toBe('2026-02-01')
    expect(ending('2026-02-01', undefined)).toBe('2026-02-01')
    expect(ending(undefined, undefined)).toBeUndefined()
  })
  it('names the rows and persons that every seat may be told', () => {
    const [shared] = met(
      [entry({ rows: ['a', 'b', 'c'], mentions: ['bram', 'cas'] })],
      [entry({ rows: ['b', 'c'], mentions: ['cas', 'dina'] })],
      [entry({ rows: ['c', 'd'], mentions: ['cas', 'bram'] })],
    )
    expect(shared?.rows).toEqual(['c'])
    expect(shared?.mentions).toEqual(['cas'])
  })
  it('weighs as much as it does for every seat', () => {
    const weighed = (...weights: readonly Partial<ClearedEntry['weight']>[]) =>
      met(...weights.map((weight) => [entry({ weight: { ...entry().weight, ...weight } })]))[0]?.weight
    const certainty = (...all: readonly ClearedEntry['weight']['authentic'][]) =>
      weighed(...all.map((authentic) => ({ authentic })))?.authentic
    expect(certainty('verified', 'verified')).toBe('verified')
    expect(certainty('verified', 'unverified')).toBe('unverified')
    expect(certainty('unverified', 'verified')).toBe('unverified')
    expect(certainty('verified', undefined)).toBeUndefined()
    expect(certainty(undefined, 'unverified')).toBeUndefined()
    expect(weighed({ notAuthentic: ['postcode', 'place'] }, { notAuthentic: ['place', 'letter'] })?.notAuthentic).toEqual([
      'letter',
      'place',
      'postcode',
    ])
    expect([weighed({ past: true }, {})?.past, weighed({}, { past: true })?.past, weighed({}, {})?.past]).toEqual([
      true,
      true,
      false,
    ])
    expect([weighed({ asTask: false }, {})?.asTask, weighed({}, { asTask: false })?.asTask, weighed({}, {})?.asTask]).toEqual([
      false,
      false,
      true,
    ])
    expect(weighed({ preferred: 1 }, { preferred: 1 })?.preferred).toBe(1)
    expect(weighed({ preferred: 1 }, { preferred: 2 })?.preferred).toBeUndefined()
    expect(weighed({ preferred: 1 }, {})?.preferred).toBeUndefined()
  })
  it('shows of its source what every seat may see of it', () => {
    const whole = entry().source
    const act = { shown: 'act', act: 'wmo' } as const
    const none = { shown: 'none' } as const
    const source = (...sources: readonly ClearedEntry['source'][]) =>
      met(...sources.map((one) => [entry({ source: one })]))[0]?.source
    expect(source(whole, whole)).toEqual(whole)
    expect(source(whole, act)).toEqual(act)
    expect(source(act, whole)).toEqual(act)
    expect(source(act, act)).toEqual(act)
    expect(source(none, whole)).toEqual(none)
    expect(source(whole, none)).toEqual(none)
    expect(source(act, none, whole)).toEqual(none)
  })
})

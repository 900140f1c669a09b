import * as fc from 'fast-check'
import { type Inputs, integrate, type Receipt, RequestError, reproduce, type Setting } from 'klantbeeld'
import { Fragment } from 'klantbeeld/schema'
import { arbitraries, example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { look, setting, wmo } from './asked.ts'
import { seed, tries } from './effort.ts'

const { fragments, consents } = example
const asked = () => look(wmo, { consents }).audit.receipt
const then: Inputs = { fragments, request: wmo, setting: { ...setting, consents } }
const again = (more: Partial<Inputs> = {}, other: Partial<Setting> = {}) =>
  reproduce(asked(), { ...then, ...more, setting: { ...then.setting, ...other } })
const gone = (why: string) => ({ outcome: 'no-longer-possible', why })
const same = { outcome: 'same' }
const different = { outcome: 'different' }
const later = '2026-11-23T08:00:00.001Z'
const exactly = '2026-11-23T08:00:00Z'

describe('reproducing a receipt', () => {
  it('gives that the answer is the same, and nothing else', () => {
    expect(again()).toEqual(same)
    expect(again({ fragments: [...fragments].reverse() })).toEqual(same)
  })
  it('gives that it is different where the receipt was bent', () => {
    const bent: readonly Partial<Receipt>[] = [
      { withheld: 0 },
      { rows: [] },
      { judgements: [] },
      { shown: 'x' },
      { special: false },
      { kind: 'provide' },
    ]
    for (const more of bent) expect(reproduce({ ...asked(), ...more }, then)).toEqual(different)
    const [first, ...law] = asked().law
    expect(reproduce({ ...asked(), law: first === undefined ? law : [first, first, ...law] }, then)).toEqual(different)
  })
  it('gives that it is different where a delivery was bent behind its back', () => {
    const bent = fragments.map((fragment) =>
      fragment.id === 'wmo'
        ? Fragment.parse(JSON.parse(JSON.stringify(fragment).replace('Thuiszorg De Linde', 'Thuiszorg De Wilg')))
        : fragment,
    )
    expect(again({ fragments: bent })).toEqual(different)
  })
  it('gives that it is different where the setting was', () => {
    expect(again({}, { consents: [] })).toEqual(different)
    expect(again({}, { necessitySets: [] })).toEqual(different)
  })
})

describe('what came later is left out', () => {
  it('of deliveries, also where the same bytes came again', () => {
    const [first] = fragments
    if (first?.received === undefined) throw new Error('the example lost its deliveries')
    const copy = { ...first, received: { ...first.received, at: later } }
    const { received: _, ...bare } = copy
    expect(again({ fragments: [copy, ...fragments] })).toEqual(same)
    expect(again({ fragments: [{ ...bare, id: 'later' }, ...fragments] })).toEqual(same)
    expect(again({ fragments: [copy, ...fragments.slice(1)] })).toEqual(gone('delivery-missing'))
  })
  it('of the setting, list by list, by the moment it was recorded', () => {
    const { people, staff, judgements = [] } = then.setting
    const [person] = people.persons
    const [judgement] = judgements
    const [consent] = consents
    const [assignment] = staff.assignments
    if (!person || !judgement || !consent || !assignment) throw new Error('the example lost its records')
    const recorded = (recordedAt: string): readonly Partial<Setting>[] => {
      const record = { source: 'x', recordedAt, from: day('2020-01-01') }
      const withPeople = (more: Partial<Setting['people']>) => ({ people: { ...people, ...more } })
      return [
        withPeople({ persons: [...people.persons, { ...person, id: 'anna', recordedAt }] }),
        withPeople({ shielding: [...people.shielding, { ...record, kind: 'closed-file', person: 'anna', exceptFor: [] }] }),
        {
          staff: { ...staff, assignments: [...staff.assignments, { ...assignment, recordedAt }] },
          judgements: [...judgements, { ...judgement, id: 'oordeel-9', outcome: 'refuses', recordedAt }],
        },
        {
          consents: consents.map((one) => ({
            ...one,
            events: [
              ...one.events,
              ...one.events.map((event) => ({ ...event, event: 'withdrawn' as const, on: day('2026-11-20'), recordedAt })),
            ],
          })),
        },
        {
          restrictions: [
            {
              format: 'klantbeeld/restriction@1',
              id: 'r',
              kind: 'restriction-of-processing',
              person: 'anna',
              categories: [],
              purposes: [],
              from: day('2026-01-01'),
              recordedAt,
            },
          ],
        },
      ]
    }
    for (const more of recorded(later)) expect(again({}, more), JSON.stringify(Object.keys(more))).toEqual(same)
    const outcomes = recorded(exactly).map((more) => again({}, more))
    expect(outcomes).toEqual([gone('not-answered'), different, different, different, different])
  })
  it('of the setting, also where it would have been refused as recorded later', () => {
    const { people, staff } = then.setting
    const record = { source: 'x', recordedAt: later, from: day('2020-01-01') }
    const more: readonly Partial<Setting>[] = [
      { people: { ...people, relations: [...people.relations, { ...record, kind: 'spouse-of', of: 'anna', to: 'cas' }] } },
      { people: { ...people, authority: [...people.authority, { ...record, child: 'cas', kind: 'unknown' }] } },
      {
        people: {
          ...people,
          representation: [{ ...record, person: 'anna', kind: 'mentor', representative: 'bram' }],
          measures: [{ ...record, person: 'anna', kind: 'compulsory-care' }],
          engagements: [{ ...record, person: 'anna', organisation: example.organisation, act: 'wmo' }],
          links: [
            {
              ...record,
              kind: 'joined',
              delivered: { organisation: 'local:x', fragment: 'f', ref: 'r' },
              person: 'anna',
              by: 'x',
              because: 'x',
            },
          ],
        },
      },
      { staff: { ...staff, assignments: staff.assignments.flatMap((one) => [one, { ...one, id: 'other', recordedAt: later }]) } },
      {
        holds: [
          {
            format: 'klantbeeld/hold@1',
            id: 'h',
            facts: [],
            purpose: 'wmo/onderzoek',
            by: 'x',
            because: 'x',
            from: day('2026-01-01'),
            until: day('2026-12-31'),
            recordedAt: later,
          },
        ],
      },
    ]
    for (const one of more) expect(again({}, one)).toEqual(same)
  })
  it('of the law: a version that was added since, whatever day it says it holds from', () => {
    const added = setting.law.map((act) =>
      act.act === 'wmo' && act.status === 'in-force' ? { ...act, validFrom: day('2026-11-01'), terms: [] } : act,
    )
    const versions = setting.law.filter((act) => act.act === 'wmo' && act.status === 'in-force')
    const onlyNew = added.filter((act) => act.act === 'wmo' && act.status === 'in-force').slice(0, 1)
    expect(versions.length).toBeGreaterThan(0)
    expect(look(wmo, { law: [...setting.law, ...onlyNew] }).audit.receipt.cleared).toBeLessThan(asked().cleared)
    expect(again({}, { law: [...setting.law, ...onlyNew] })).toEqual(same)
  })
})

describe('reproducing is no longer possible', () => {
  it('of another request', () => {
    expect(again({ request: { ...wmo, id: 'look-2' } })).toEqual(gone('another-request'))
    expect(again({ request: { ...wmo, about: ['anna'] } })).toEqual(gone('another-request'))
    expect(again({ request: { ...wmo, necessity: { ...wmo.necessity, question: 'Waarom?' } } })).toEqual(gone('another-request'))
  })
  it('under another key', () => {
    const other = 'another key of at least 32 characters'
    expect(again({}, { receiptKey: other })).toEqual(gone('another-key'))
    expect(again({}, { pseudonymKey: other })).toEqual(gone('another-key'))
  })
  it('without a delivery, or each as often as it was there', () => {
    expect(again({ fragments: fragments.slice(1) })).toEqual(gone('delivery-missing'))
    const twice = integrate([...fragments, ...fragments], wmo, then.setting).audit.receipt
    expect(reproduce(twice, then)).toEqual(gone('delivery-missing'))
    expect(reproduce(twice, { ...then, fragments: [...fragments, ...fragments] })).toEqual(same)
    expect(again({ fragments: [...fragments, ...fragments] })).toEqual(same)
  })
  it('without a version of an act that was applied, or where its text was corrected since', () => {
    expect(again({}, { law: setting.law.filter(({ act }) => act !== 'awb' && act !== 'wmo') })).toEqual(gone('law-missing'))
    const corrected = setting.law.map((act) => (act.act === 'wmo' ? { ...act, terms: [] } : act))
    expect(again({}, { law: corrected })).toEqual(gone('law-missing'))
  })
  it('where something of a delivery was destroyed since, also where it is still handed in', () => {
    const [fact] = fragments.filter(({ id }) => id === 'wmo').flatMap(({ facts }) => facts)
    if (fact === undefined) throw new Error('the example lost its facts')
    const destroyed = (on: string, more: object = {}) =>
      [
        {
          format: 'klantbeeld/destroyed@1',
          fact: { holder: example.organisation, id: fact.id, version: 1, ...more },
          on: day(on),
          statement: 's',
        },
      ] as const
    expect(again({}, { destroyed: destroyed('2026-12-01') })).toEqual(gone('destroyed'))
    expect(again({}, { destroyed: destroyed('2026-11-23') })).toEqual(gone('destroyed'))
    expect(again({}, { destroyed: destroyed('2026-11-22') })).toEqual(different)
    expect(again({}, { destroyed: destroyed('2026-12-01', { id: 'something-else' }) })).toEqual(same)
    const elsewhere = destroyed('2026-12-01', { holder: { scheme: 'oin', value: '1' } })
    expect(again({}, { destroyed: elsewhere, consents: [] })).toEqual(different)
    const without = fragments.map((fragment) => ({ ...fragment, facts: fragment.facts.filter(({ id }) => id !== fact.id) }))
    expect(again({ fragments: without }, { destroyed: destroyed('2026-12-01') })).toEqual(gone('destroyed'))
    expect(again({ fragments: without })).toEqual(different)
  })
  it('where the people it was about are no longer known', () => {
    const people = { ...setting.people, persons: setting.people.persons.filter(({ id }) => id !== 'elin') }
    expect(again({}, { people })).toEqual(gone('not-answered'))
  })
  it('is not said where the call itself is wrong', () => {
    expect(() => again({}, { receiptKey: 'short' })).toThrow(expect.objectContaining({ code: 'setting/key-too-short' }))
    const [act] = setting.law
    expect(() => again({}, { law: act === undefined ? [] : [...setting.law, act] })).toThrow(
      expect.objectContaining({ code: 'law/two-versions-on-one-day' }),
    )
  })
})

describe('properties of reproducing', () => {
  it('what was just answered is the same again, also with what came later; and never tells more than that', () => {
    fc.assert(
      fc.property(arbitraries.cases(), fc.nat(0x7fffffff), (one, entropy) => {
        const answered = answer(one)
        if (answered === undefined) return
        const { receipt } = answered
        const { setting } = arbitraries.reordered(one, entropy)
        const inAnotherOrder = { ...one, fragments: one.fragments.toReversed(), setting: { ...setting, law: one.setting.law } }
        expect(reproduce(receipt, inAnotherOrder)).toEqual(same)
        expect(reproduce({ ...receipt, withheld: receipt.withheld + 1 }, one)).not.toEqual(same)
        const now = reproduce(receipt, arbitraries.backdated(one, entropy))
        expect(Object.keys(now).filter((key) => key !== 'outcome' && key !== 'why')).toEqual([])
      }),
      { numRuns: tries(120), seed },
    )
  })
})

function answer(one: Inputs): { readonly receipt: Receipt } | undefined {
  try {
    return integrate(one.fragments, one.request, one.setting).audit
  } catch (error) {
    if (error instanceof RequestError) return undefined
    throw error
  }
}

import { type LawDomain, tighten } from 'klantbeeld/law'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { act, code, local, smallAct, smallGround, smallQuality, smallRelease, smallTerm } from './small-act.ts'

const id = 'proefwet/1-1'
const proefwet = (validFrom: string, more: Partial<LawDomain> = {}) =>
  smallAct({ validFrom: day(validFrom), grounds: [smallGround()], ...more })
const other = smallAct({
  act: 'anderewet',
  grounds: [smallGround({ id: 'anderewet/1', obtained: { acts: ['anderewet'], purposes: 'any', capacities: 'any' } })],
})
const drop = { does: 'drop', row: id } as const
const onlyNeed = { does: 'narrow', row: id, only: { categories: ['need.wmo'] } } as const
const named = smallGround({ categories: ['identity.name'] })
const begins = (law: readonly LawDomain[]) => law.map(({ validFrom, status }) => `${validFrom} ${status}`)

describe('a local row', () => {
  it.each([
    ['leaves out', drop],
    ['narrows', onlyNeed],
    ['shortens', { does: 'shorten', row: 'proefwet/4-1', period: 'P5Y' }],
    ['forbids', { does: 'forbid', acts: ['proefwet'] }],
  ] as const)('that %s changes no act but the one it is about', (_, row) => {
    const law = tighten([other, proefwet('2026-01-01', { terms: [smallTerm()] })], local(row))
    expect(law.filter((one) => one.act === 'anderewet')).toEqual([other])
    expect(act(law, 'proefwet', '2026-10-01').local).toHaveLength(1)
  })
  it('leaves out the row it names and no other', () => {
    const [grounds, releases] = [
      [smallGround(), smallGround({ id: 'proefwet/1-2' })],
      [smallRelease(), smallRelease({ id: 'proefwet/2-2' })],
    ]
    const quality = [smallQuality(), smallQuality({ id: 'proefwet/3-2' })]
    const full = proefwet('2026-01-01', { grounds, releases, quality })
    const without = (row: string) => {
      const left = act(tighten([full], local({ does: 'drop', row })), 'proefwet', '2026-10-01')
      return [...left.grounds, ...left.releases, ...left.quality].map((one) => one.id)
    }
    expect(without(id)).toEqual(['proefwet/1-2', 'proefwet/2-1', 'proefwet/2-2', 'proefwet/3-1', 'proefwet/3-2'])
    expect(without('proefwet/2-1')).toEqual([id, 'proefwet/1-2', 'proefwet/2-2', 'proefwet/3-1', 'proefwet/3-2'])
    expect(without('proefwet/3-1')).toEqual([id, 'proefwet/1-2', 'proefwet/2-1', 'proefwet/2-2', 'proefwet/3-2'])
  })
  it('that forbids says which rows it split, and opens each thing that is left once', () => {
    const law = tighten(
      [proefwet('2026-01-01', { grounds: [smallGround(), smallGround({ id: 'proefwet/1-2', persons: ['child'] })] })],
      local({ does: 'forbid', purposes: ['proefwet/onderzoek'], categories: ['need.wmo'], persons: ['client', 'spouse'] }),
    )
    const { grounds, local: marks } = act(law, 'proefwet', '2026-10-01')
    expect(grounds.map(({ id, purposes, categories }) => [id, purposes, categories])).toEqual([
      [id, ['proefwet/beslissing'], ['identity.name', 'need.wmo']],
      [`${id}~voorbeeld/1~2`, ['proefwet/onderzoek'], ['identity.name']],
      ['proefwet/1-2', ['proefwet/onderzoek', 'proefwet/beslissing'], ['identity.name', 'need.wmo']],
    ])
    expect(marks?.map(({ rows }) => rows)).toEqual([[id, `${id}~voorbeeld/1~2`]])
  })
  it('that forbids one purpose of a row for any leaves it every other that the law knows, in the order of their names', () => {
    const known = proefwet('2026-01-01', {
      grounds: [
        smallGround({ id: 'proefwet/1-2', purposes: ['proefwet/zorg', 'proefwet/inkoop', 'proefwet/aanvraag'] }),
        smallGround({ purposes: 'any' }),
      ],
    })
    const law = tighten([known], local({ does: 'forbid', purposes: ['proefwet/zorg'], categories: ['identity.name'] }))
    expect(act(law, 'proefwet', '2026-10-01').grounds.find((row) => row.id === id)?.purposes).toEqual([
      'proefwet/aanvraag',
      'proefwet/inkoop',
    ])
    expect(() => tighten([known], local({ does: 'forbid', purposes: ['any'] }))).toThrow(code('unknown-name'))
  })
  it('that shortens puts its own row beside the one it names', () => {
    const terms = [smallTerm(), smallTerm({ id: 'proefwet/4-2', start: 'ended', period: 'P10Y' })]
    const law = tighten([proefwet('2026-01-01', { terms })], local({ does: 'shorten', row: 'proefwet/4-2', period: 'P5Y' }))
    const shortened = act(law, 'proefwet', '2026-10-01')
    expect(shortened.terms).toMatchObject([...terms, { id: 'voorbeeld/1', start: 'ended', period: 'P5Y', showingOnly: true }])
    expect(shortened.local).toMatchObject([{ rows: ['proefwet/4-2', 'voorbeeld/1'] }])
  })
  it('cannot shorten what is no term', () => {
    const shorten = () => tighten([proefwet('2026-01-01')], local({ does: 'shorten', row: id, period: 'P5Y' }))
    expect(shorten).toThrow(code('widens'))
    expect(shorten).toThrow(/"period"/)
  })
})

describe('the versions of an act', () => {
  it('are changed each on its own days, in whatever order they are given', () => {
    const versions = [proefwet('2026-01-01'), proefwet('2026-11-01'), proefwet('2027-01-01'), proefwet('2027-06-01')]
    const policy = local({ ...drop, until: day('2027-02-28') })
    const split = ['2026-01-01', '2026-10-01', '2026-11-01', '2027-01-01', '2027-03-01', '2027-06-01'].map(
      (one) => `${one} in-force`,
    )
    expect(begins(tighten(versions, policy))).toEqual(split)
    expect(begins(tighten([...versions].reverse(), policy)).sort()).toEqual(split)
  })
  it('end on their own last day, and are not begun again after it', () => {
    const versions = [proefwet('2026-01-01', { validUntil: day('2026-12-31') }), proefwet('2027-06-01')]
    expect(begins(tighten(versions, local({ ...drop, until: day('2027-02-28') })))).toEqual([
      '2026-01-01 in-force',
      '2026-10-01 in-force',
      '2027-06-01 in-force',
    ])
  })
  it('that is repealed stays as it is, and has no row that could be changed', () => {
    const repealed = proefwet('2027-01-01', { status: 'repealed' })
    const law = tighten([proefwet('2026-01-01'), repealed], local(drop))
    expect(law.at(-1)).toBe(repealed)
    expect(() => tighten([proefwet('2026-01-01'), repealed], local({ ...drop, from: day('2027-01-01') }))).toThrow(
      code('unknown-row'),
    )
  })
  it('may give less than is asked where another version on those days gives it, in whatever order', () => {
    const versions = [proefwet('2026-01-01'), proefwet('2027-01-01', { grounds: [named] })]
    for (const given of [versions, [...versions].reverse()]) {
      const law = tighten(given, local(onlyNeed))
      expect(act(law, 'proefwet', '2026-12-31').grounds[0]?.categories).toEqual(['need.wmo'])
      expect(act(law, 'proefwet', '2027-01-01').grounds[0]?.categories).toEqual([])
    }
  })
  it('keep a term as it is where it is shorter already', () => {
    const versions = [
      proefwet('2026-01-01', { terms: [smallTerm()] }),
      proefwet('2027-01-01', { terms: [smallTerm({ period: 'P3Y' })] }),
    ]
    const law = tighten(versions, local({ does: 'shorten', row: 'proefwet/4-1', period: 'P5Y' }))
    expect(act(law, 'proefwet', '2026-12-31').terms).toHaveLength(2)
    expect(act(law, 'proefwet', '2027-01-01')).toBe(versions[1])
  })
})

describe('a bill', () => {
  const bill = (validFrom: string, more: Partial<LawDomain> = {}) => proefwet(validFrom, { status: 'bill', ...more })
  it('is changed as a whole, however few days a local row holds', () => {
    const law = tighten([proefwet('2026-01-01'), bill('2026-02-01')], local({ ...drop, until: day('2026-12-31') }))
    const bills = law.filter((domain) => domain.status === 'bill')
    expect(begins(bills)).toEqual(['2026-02-01 bill'])
    expect(bills[0]?.grounds).toEqual([])
  })
  it('is not ended by a version in force', () => {
    const law = tighten([bill('2026-01-01'), proefwet('2026-06-01')], local(drop))
    expect(law[0]).toMatchObject({ status: 'bill', grounds: [] })
  })
  it('stays as it is where it begins after a local row has ended, or ended before it', () => {
    const policy = local({ ...drop, until: day('2026-12-31') })
    for (const one of [bill('2027-01-01'), bill('2026-01-01', { validUntil: day('2026-09-30') })])
      expect(tighten([proefwet('2026-01-01'), one], policy).at(-1)).toBe(one)
  })
  it('does not let a local row ask more than the version in force gives', () => {
    const law = [bill('2026-02-01'), proefwet('2026-01-01', { grounds: [named] })]
    expect(() => tighten(law, local(onlyNeed))).toThrow(code('widens'))
  })
  it('can be narrowed by itself, and not widened', () => {
    expect(tighten([bill('2026-02-01')], local(onlyNeed))[0]?.grounds[0]?.categories).toEqual(['need.wmo'])
    expect(() => tighten([bill('2026-02-01', { grounds: [named] })], local(onlyNeed))).toThrow(code('widens'))
  })
})

import { fill, type LawDomain, type LocalPolicy, type PreferRow, parsePolicy, precedence, prefer, tighten } from 'klantbeeld/law'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/law/compile.ts'
import { onDay } from '../src/law/on-day.ts'
import type { CategoryId, HolderRole } from '../src/schema/index.ts'
import { smallAct } from './small-act.ts'
import { day } from './specification-world.ts'

const providerFirst: PreferRow = {
  id: 'lokaal/geleverd',
  does: 'prefer',
  categories: ['provision.wmo'],
  holderRoles: ['wmo-provider', 'college'],
  because: { nl: 'De aanbieder weet wat is geleverd.', en: 'The provider knows what was delivered.' },
  adoptedBy: 'college',
  on: day('2026-09-15'),
  from: day('2026-10-01'),
  reviewOn: day('2027-10-01'),
}
const policy = (...rows: LocalPolicy['rows']): LocalPolicy => ({
  format: 'klantbeeld/local@1',
  municipality: { scheme: 'oin', value: '00000001999900001000' },
  rows,
})
const wmo = smallAct({ records: ['provision.wmo', 'need.wmo'] })
const other = smallAct({ act: 'anderewet', records: ['provision.wmo'] })
const bare = smallAct({ act: 'derdewet', records: ['need.youth'] })
const law: readonly LawDomain[] = [wmo, other, bare]
const preferredOn = (changed: readonly LawDomain[], on: string, category: CategoryId = 'provision.wmo'): readonly HolderRole[] =>
  onDay(compile(changed), day(on)).preferred(category)
const refusal =
  (...rows: LocalPolicy['rows']) =>
  () =>
    prefer(law, policy(...rows))

describe('a municipality that puts a holder first', () => {
  it('does so for the categories it names, on the days of its row, in every act that records them', () => {
    const changed = prefer(law, policy(providerFirst))
    expect(preferredOn(changed, '2026-10-01')).toEqual(['wmo-provider', 'college'])
    expect(preferredOn(changed, '2026-09-30')).toEqual([])
    expect(preferredOn(changed, '2026-10-01', 'need.wmo')).toEqual([])
    const named = changed.filter(({ preferences }) => preferences !== undefined).map(({ act }) => act)
    expect(named).toEqual(['proefwet', 'anderewet'])
    expect(preferredOn([wmo, other].reverse(), '2026-10-01')).toEqual([])
  })
  it('says in the act why, by whom and until when, and that no row changed', () => {
    const [mark] = prefer(law, policy(providerFirst)).flatMap(({ act, local = [] }) => (act === 'proefwet' ? local : []))
    expect(mark).toEqual({
      id: 'lokaal/geleverd',
      municipality: policy().municipality,
      because: providerFirst.because,
      adoptedBy: 'college',
      on: '2026-09-15',
      reviewOn: '2027-10-01',
      rows: [],
    })
  })
  it('ends with its last day', () => {
    const changed = prefer(law, policy({ ...providerFirst, until: day('2026-10-31') }))
    expect(preferredOn(changed, '2026-10-31')).toEqual(['wmo-provider', 'college'])
    expect(preferredOn(changed, '2026-11-01')).toEqual([])
  })
  it('may follow one row by another, and prefer others for other categories', () => {
    const next = { ...providerFirst, id: 'lokaal/later', holderRoles: ['college'], from: day('2027-01-01') } as const
    const needs = { ...providerFirst, id: 'lokaal/behoefte', categories: ['need.wmo', 'need.youth'] } as const
    const changed = prefer(law, policy({ ...providerFirst, until: day('2026-12-31') }, next, needs))
    expect(preferredOn(changed, '2026-12-31')).toEqual(['wmo-provider', 'college'])
    expect(preferredOn(changed, '2027-01-01')).toEqual(['college'])
    expect(preferredOn(changed, '2027-01-01', 'need.wmo')).toEqual(['wmo-provider', 'college'])
    expect(preferredOn(changed, '2027-01-01', 'need.youth')).toEqual(['wmo-provider', 'college'])
  })
  it('is refused two rows for one category on one day', () => {
    const again = { ...providerFirst, id: 'lokaal/nog-een', categories: ['need.wmo', 'provision.wmo'] } as const
    expect(refusal(providerFirst, again)).toThrow(
      expect.objectContaining({
        code: 'law/local-two-preferences',
        message: expect.stringContaining('provision.wmo on one day'),
      }),
    )
    expect(refusal({ ...providerFirst, until: day('2026-10-31') }, { ...again, from: day('2026-10-31') })).toThrow(
      'lokaal/nog-een',
    )
  })
  it('is refused one row twice', () => {
    const once = prefer(law, policy(providerFirst))
    expect(() => prefer(once, policy(providerFirst))).toThrow(expect.objectContaining({ code: 'law/local-twice' }))
  })
  it('is refused a category that no act in force records on its days', () => {
    const stray = { ...providerFirst, categories: ['provision.wmo', 'debt.loan'] } as const
    expect(refusal(stray)).toThrow(
      expect.objectContaining({ code: 'law/local-unknown-name', message: expect.stringContaining('debt.loan') }),
    )
    const bill = smallAct({ act: 'wetsvoorstel', status: 'bill', records: ['debt.loan'] })
    const gone = smallAct({ act: 'oudewet', validUntil: day('2026-09-30'), records: ['debt.loan'] })
    expect(() => prefer([...law, bill, gone], policy(stray))).toThrow(expect.objectContaining({ code: 'law/local-unknown-name' }))
  })
  it('names at least one category and one holder role', () => {
    expect(() => parsePolicy(policy({ ...providerFirst, categories: [] }))).toThrow(
      expect.objectContaining({ code: 'law/local-not-a-policy' }),
    )
    expect(() => parsePolicy(policy({ ...providerFirst, holderRoles: [] }))).toThrow(
      expect.objectContaining({ code: 'law/local-not-a-policy' }),
    )
  })
  it('does neither tighten nor fill, and those leave it alone', () => {
    expect(tighten(law, policy(providerFirst))).toEqual(law)
    expect(fill(law, policy(providerFirst))).toEqual(law)
    const forbids = { ...providerFirst, id: 'lokaal/verbod', does: 'forbid', acts: ['proefwet'] } as const
    const { categories: _, holderRoles: __, ...forbid } = forbids
    expect(prefer(law, policy(forbid))).toEqual(law)
  })
})

describe('the table of precedence', () => {
  it('has the authentic value above what a municipality prefers, and that above all else', () => {
    expect(precedence.map(({ by }) => by)).toEqual(['authentic', 'preferred', 'task', 'standing', 'latest'])
  })
  it('says why, in both languages', () => {
    for (const { because } of precedence) expect([because.nl, because.en].every((text) => text.endsWith('.'))).toBe(true)
  })
})

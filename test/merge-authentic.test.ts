import { integrate } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import type { ClearedEntry } from '../src/disclosure/cleared.ts'
import { type Weight, weightOf } from '../src/disclosure/weight.ts'
import type { AuthenticRow, LawDomain, PurposeRow } from '../src/law/index.ts'
import type { Fact } from '../src/schema/index.ts'
import { setting, wmo } from './asked.ts'
import { doubted, entry, mergedOf, type Said } from './merging.ts'
import { day, purpose, row } from './specification-world.ts'

const address: Fact = entry('residence.address', { kind: 'dutch', street: 'Lindelaan', postcode: '1234AB' }).current.fact
const named: AuthenticRow = {
  ...row,
  id: 'brp/1.6',
  acts: ['brp'],
  holderRoles: ['registry'],
  categories: ['residence.address', 'relation.kin'],
  except: [{ category: 'residence.address', parts: ['postcode'], kinds: ['abroad', 'unknown'] }],
  past: ['relation.kin'],
}
const task: PurposeRow = { ...purpose, holderRole: 'college', categories: ['residence.address'] }

interface Lawful {
  readonly rows?: readonly AuthenticRow[]
  readonly tasks?: readonly PurposeRow[]
  readonly recorded?: boolean
  readonly preferred?: readonly Fact['holderRole'][]
}

function weigh(fact: Partial<Fact>, { rows = [named], tasks = [task], recorded = true, preferred = [] }: Lawful = {}): Weight {
  const asking = { day: day('2026-11-23'), law: { tasks: (of: string) => (of === task.purpose ? tasks : []) } }
  return weightOf({ ...address, ...fact } as Fact, { authentic: rows, recorded, preferred }, asking)
}

describe('what a value weighs', () => {
  const authentic = (fact: Partial<Fact>, rows?: readonly AuthenticRow[]) => weigh(fact, rows && { rows }).authentic

  it('is authentic by a verified row, and by one that is not only for ordering and proposing', () => {
    const unread = { ...named, confidence: 'unverified' } as const
    expect(authentic({})).toBe('verified')
    expect(authentic({}, [unread])).toBe('unverified')
    expect(authentic({}, [unread, named])).toBe('verified')
    expect(authentic({}, [])).toBeUndefined()
  })
  it('is not authentic while the register investigates it', () => {
    expect(authentic({ underInvestigation: true })).toBeUndefined()
    expect(authentic({ underInvestigation: false })).toBe('verified')
  })
  it('is authentic as long as it surely has not ended on the day of the request', () => {
    const until = (text: string) => weigh({ holds: { from: '2020-01-01', until: text } })
    expect(until('2026-11-23')).toMatchObject({ authentic: 'verified', past: false })
    expect(until('2026-11-22')).toMatchObject({ authentic: undefined, past: true })
    expect(until('2026-12')).toMatchObject({ authentic: 'verified', past: false })
    expect(until('2026-11')).toMatchObject({ authentic: undefined, past: true })
    expect(until('unknown')).toMatchObject({ authentic: undefined, past: true })
    expect(weigh({ holds: { from: '2020-01-01' } })).toMatchObject({ authentic: 'verified', past: false })
    expect(weigh({})).toMatchObject({ authentic: 'verified', past: false })
  })
  it('of civil status stays authentic after it ended, because its row says so', () => {
    const marriage = { category: 'relation.kin', value: { relation: 'former-spouse' }, holds: { until: '2020-01-01' } } as const
    expect(weigh(marriage)).toMatchObject({ authentic: 'verified', past: true, notAuthentic: [] })
    const { past: _, ...current } = named
    expect(authentic(marriage, [current])).toBeUndefined()
  })
  it('is not authentic of a kind its row leaves out: who lives abroad is no resident', () => {
    expect(authentic({ value: { kind: 'abroad', lines: [] } } as Partial<Fact>)).toBeUndefined()
    expect(authentic({ value: { kind: 'unknown' } } as Partial<Fact>)).toBeUndefined()
    expect(authentic({ value: { kind: 'described', description: 'woonboot' } } as Partial<Fact>)).toBe('verified')
    const elsewhere = { ...named, except: [{ category: 'residence.correspondence', kinds: ['abroad'] }] } as const
    expect(authentic({ value: { kind: 'abroad', lines: [] } } as Partial<Fact>, [elsewhere])).toBe('verified')
    const { except: _, ...whole } = named
    expect(authentic({ value: { kind: 'abroad', lines: [] } } as Partial<Fact>, [whole])).toBe('verified')
  })
  it('knows which parts are not authentic: of several rows a part is, where it is for one', () => {
    const parts = (rows: readonly AuthenticRow[]) => weigh({}, { rows }).notAuthentic
    const also = { ...named, except: [{ category: 'residence.address', parts: ['postcode', 'place'] }] } as const
    expect(parts([named])).toEqual(['postcode'])
    expect(parts([also, named])).toEqual(['postcode'])
    expect(parts([also, { ...named, confidence: 'unverified' }])).toEqual(['postcode', 'place'])
    expect(parts([{ ...also, confidence: 'unverified' }])).toEqual(['postcode', 'place'])
    expect(parts([{ ...named, except: [{ category: 'residence.address', kinds: ['abroad'] }] }])).toEqual([])
    expect(parts([{ ...named, except: [{ category: 'relation.kin', parts: ['relation'] }] }])).toEqual([])
    expect(parts([])).toEqual([])
  })
  it('is the holder’s own task where the act records it, and a task of the holder’s role is about it', () => {
    expect(weigh({}).asTask).toBe(true)
    expect(weigh({}, { recorded: false }).asTask).toBe(false)
    expect(weigh({}, { tasks: [] }).asTask).toBe(false)
    expect(weigh({ holderRole: 'wmo-provider' }).asTask).toBe(false)
    expect(weigh({}, { tasks: [{ ...task, categories: ['identity.name'] }] }).asTask).toBe(false)
    expect(weigh({}, { tasks: [{ ...task, holderRole: 'uwv' }, task] }).asTask).toBe(true)
    expect(weigh({ obtained: { ...address.obtained, purpose: 'wmo/beslissing' } }).asTask).toBe(false)
  })
  it('has the place of its holder’s role among those a municipality prefers', () => {
    expect(weigh({}, { preferred: ['wmo-provider', 'college'] }).preferred).toBe(1)
    expect(weigh({}, { preferred: ['college'] }).preferred).toBe(0)
    expect(weigh({}, { preferred: ['wmo-provider'] }).preferred).toBeUndefined()
    expect(weigh({}).preferred).toBeUndefined()
  })
})

describe('telling the register', () => {
  const lives = (houseNumber: string, postcode: string, said: Said = {}) =>
    entry('residence.address', { kind: 'dutch', houseNumber, postcode }, { ...said, id: said.id ?? houseNumber })
  const registered = (weight: Partial<Weight> = {}, said: Said = {}) =>
    lives('1', '1234AB', { ...said, id: 'brp', weight: { authentic: 'verified', notAuthentic: ['postcode'], ...weight } })
  const tells = (...entries: readonly ClearedEntry[]) => {
    const merged = mergedOf(entries, 'residence.address')
    expect(doubted(entries).length > 0).toBe(merged?.contradictsAuthentic)
    return merged?.contradictsAuthentic
  }

  it('is proposed where a value differs from an authentic one, also by a row that is not verified', () => {
    expect(tells(registered(), lives('2', '1234AB'))).toBe(true)
    expect(tells(registered({ authentic: 'unverified' }), lives('2', '1234AB'))).toBe(true)
    expect(tells(registered({ authentic: undefined }), lives('2', '1234AB'))).toBe(false)
    expect(tells(registered())).toBe(false)
  })
  it('is not where it differs in a part that is not authentic; it is a dispute all the same', () => {
    const elsewhere = lives('1', '1234AC')
    expect(tells(registered(), elsewhere)).toBe(false)
    expect(mergedOf([registered(), elsewhere], 'residence.address')?.disputed).toBe(true)
    expect(tells(registered({ notAuthentic: [] }), elsewhere)).toBe(true)
    expect(tells(registered(), lives('2', '1234AC'))).toBe(true)
  })
  it('is not where two others dispute each other and nobody disputes the register', () => {
    const unknown = entry('residence.address', { kind: 'dutch', postcode: '1234AB' }, { weight: { authentic: 'verified' } })
    expect(tells(unknown, lives('2', '1234AB'), lives('3', '1234AB'))).toBe(false)
  })
  it('is not of a value that may have ended, by the register’s day as little as by another’s', () => {
    expect(tells(registered(), lives('2', '1234AB', { weight: { past: true } }))).toBe(false)
    const [gone, still] = [lives('2', '1234AB', { weight: { past: true } }), lives('2', '1234AB', { id: 'still' })]
    expect(tells(registered(), gone, still)).toBe(true)
    expect(doubted([registered(), gone, still])).toEqual(['still'])
  })
  it('names the facts at odds with it: of this person and category alone, and on the day they hold', () => {
    const another = lives('2', '1234AB', { of: 'bram' })
    const other = entry('residence.correspondence', { kind: 'dutch', houseNumber: '2' })
    const later = lives('3', '1234AB', { fact: { holds: { from: '2026-11-24' } } })
    expect(doubted([registered(), another, other, later, lives('4', '1234AB')])).toEqual(['4'])
    expect(doubted([registered(), later], day('2026-11-24'))).toEqual(['3'])
  })
  it('names none of a kind of which several can be true', () => {
    const child = (id: string, of: string, weight: Said['weight'] = {}) =>
      entry('relation.kin', { relation: 'child' }, { id, mentions: [of], weight })
    expect(doubted([child('brp', 'cas', { authentic: 'verified' }), child('told', 'dina')])).toEqual([])
  })
  it('names what is of the person’s file and of another’s', () => {
    expect(doubted([registered(), lives('2', '1234AB', { also: 'bram' })])).toEqual(['2'])
    expect(doubted([registered({}, { also: 'bram' }), lives('2', '1234AB')])).toEqual(['2'])
  })
  it('names two authentic values that differ both', () => {
    expect(doubted([registered(), lives('2', '1234AB', { weight: { authentic: 'unverified' } })])).toEqual(['brp', '2'])
  })
})

describe('the view of a Wmo consultant', () => {
  const shown = (law: readonly LawDomain[]) =>
    integrate(example.fragments, wmo, { ...setting, law }).view.people.find(({ client }) => client)?.facts['residence.address']
  const asVerified = (law: readonly LawDomain[]) =>
    law.map((act) => ({ ...act, authentic: act.authentic.map((one) => ({ ...one, confidence: 'verified' as const })) }))

  it('never calls a value authentic by a list that was not read in its text', () => {
    expect(shown(nl)?.values[0]?.authentic).toBe(false)
    expect(shown(asVerified(nl))?.values[0]?.authentic).toBe(true)
  })
})

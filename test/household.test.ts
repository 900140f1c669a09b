import { describe, expect, it } from 'vitest'
import type { AddressValue } from '../src/schema/index.ts'
import { born, type Cleared1, died, drawn, kin, lives, living, standings } from './household-world.ts'

const occupation = (facts: readonly Cleared1[], on?: string) => standings('brp/bewoning', facts, on === undefined ? {} : { on })
const dutch = (rest: object = {}): AddressValue => ({ kind: 'dutch', postcode: '9999XA', houseNumber: '1', ...rest })
const [taken, open] = [['bram: in registered-at-address'], ['bram: open home']]

describe('one address (bewoning)', () => {
  it.each<readonly [string, AddressValue, AddressValue, readonly string[]]>([
    ['is one postcode and number', dutch(), dutch({ postcode: '9999 xa' }), taken],
    ['is not another number', dutch(), dutch({ houseNumber: '2' }), []],
    ['is not another postcode', dutch(), dutch({ postcode: '9999XB' }), []],
    ['is not one postcode alone', dutch({ houseNumber: '3' }), dutch({ houseNumber: '4' }), []],
    ['is not another letter', dutch({ letter: 'A' }), dutch({ letter: 'B' }), []],
    ['is not a letter and none', dutch({ letter: 'A' }), dutch(), []],
    ['is one letter, however written', dutch({ letter: 'a' }), dutch({ letter: 'A' }), taken],
    ['is one door, whether A is a letter or an addition', dutch({ letter: 'A' }), dutch({ addition: 'A' }), taken],
    ['is one door, whether A is a letter or in the number', dutch({ letter: 'A' }), dutch({ houseNumber: '1a' }), taken],
    ['is not known where there is a letter and no number', dutch(), { kind: 'dutch', postcode: '9999XA', letter: 'A' }, []],
    ['is not another addition', dutch({ addition: '1' }), dutch({ addition: '2' }), []],
    [
      'is one address object, whatever the rest',
      dutch({ addressObject: 'o' }),
      dutch({ addressObject: 'o', houseNumber: '9' }),
      taken,
    ],
    ['is not two address objects, whatever the rest', dutch({ addressObject: 'o' }), dutch({ addressObject: 'p' }), []],
    ['goes by the rest where one has no address object', dutch({ addressObject: 'o' }), dutch(), taken],
    ['is not known where a number is missing', dutch(), { kind: 'dutch', postcode: '9999XA' }, []],
    ['is never one abroad', { kind: 'abroad', lines: ['x'] }, { kind: 'abroad', lines: ['x'] }, []],
    ['is not one abroad and one here', { kind: 'abroad', lines: ['x'] }, dutch(), []],
    ['is never a description', { kind: 'described', description: 'x' }, { kind: 'described', description: 'x' }, []],
    ['is never unknown', { kind: 'unknown' }, { kind: 'unknown' }, []],
  ])('%s', (_, one, other, found) => {
    expect(occupation([lives('anna', one), lives('bram', other)])).toEqual(found)
    expect(occupation([lives('anna', other), lives('bram', one)])).toEqual(found)
  })

  it('leaves a tie open where two addresses abroad, described or unknown do not tell, and apart where one is surely elsewhere', () => {
    const relative = (one: AddressValue, other: AddressValue) =>
      standings('wmo/huisgenoten', [lives('anna', one), lives('bram', other), kin('anna', 'parent', 'bram')])
    expect(relative({ kind: 'abroad', lines: ['x'] }, { kind: 'abroad', lines: ['x'] })).toEqual(['bram: open home'])
    expect(relative({ kind: 'abroad', lines: ['x'] }, dutch())).toEqual(['bram: apart not-home'])
    expect(relative(dutch(), { kind: 'abroad', lines: ['x'] })).toEqual(['bram: apart not-home'])
    expect(relative({ kind: 'unknown' }, dutch())).toEqual(['bram: open home'])
    expect(relative(dutch(), { kind: 'dutch', postcode: '9999XA' })).toEqual(['bram: open home'])
  })

  it('is not a correspondence address', () => {
    const letters = { ...lives('bram', '1'), category: 'residence.correspondence' as const }
    expect(occupation([lives('anna', '1'), letters])).toEqual([])
  })

  it('is open where addresses dispute one another', () => {
    expect(occupation([lives('anna', '1'), lives('bram', '1'), lives('bram', '2')])).toEqual(open)
    expect(occupation([lives('anna', '1'), lives('bram', '3'), lives('bram', '2')])).toEqual([])
  })

  it('is open where an address was told or is under investigation', () => {
    expect(occupation([lives('anna', '1'), lives('bram', '1', { standing: 'told' })])).toEqual(open)
    expect(occupation([lives('anna', '1', { underInvestigation: true }), lives('bram', '1')])).toEqual(open)
    expect(occupation([lives('anna', '1'), lives('bram', '2', { standing: 'told' })])).toEqual([])
  })

  it('is no less sure of a registered address that was told as well, as long as that says the same', () => {
    expect(occupation([lives('anna', '1'), lives('bram', '1'), lives('bram', '1', { standing: 'told' })])).toEqual(taken)
    expect(occupation([lives('anna', '1'), lives('bram', '1'), lives('bram', '2', { standing: 'told' })])).toEqual(open)
  })

  it('is open while one source investigates the address, whoever else is sure of it', () => {
    const investigated = lives('anna', '1', { underInvestigation: true })
    expect(occupation([lives('anna', '1'), lives('bram', '1'), investigated])).toEqual(open)
    expect(occupation([lives('bram', '1'), lives('anna', '1'), lives('bram', '1', { underInvestigation: true })])).toEqual(open)
  })

  it('sets no relative apart for another address that was only told', () => {
    const facts = [lives('anna', '1'), lives('bram', '2', { standing: 'told' }), kin('anna', 'parent', 'bram')]
    expect(standings('wmo/huisgenoten', facts)).toEqual(['bram: open home'])
    expect(standings('wmo/huisgenoten', [...facts, lives('bram', '2')])).toEqual(['bram: apart not-home'])
  })

  it('sets no relative apart while the address is under investigation', () => {
    const facts = [lives('anna', '1'), lives('bram', '2'), kin('anna', 'parent', 'bram')]
    expect(standings('wmo/huisgenoten', facts)).toEqual(['bram: apart not-home'])
    expect(standings('wmo/huisgenoten', [...facts, lives('anna', '1', { underInvestigation: true })])).toEqual([
      'bram: open home',
    ])
  })

  it('lists nobody of another address because it was told that they died', () => {
    expect(occupation([lives('anna', '1'), lives('bram', '2'), died('bram', '2026-01-01', { standing: 'told' })])).toEqual([])
  })

  it('takes the registered address, wherever the main residence is', () => {
    expect(occupation([lives('anna', '1'), lives('bram', '1'), living('bram', 'main-residence-elsewhere')])).toEqual(taken)
  })
})

describe('the content day', () => {
  const at = (holds: NonNullable<Cleared1['holds']>, on: string) =>
    occupation([lives('anna', '1'), lives('bram', '1', { holds })], on)
  it('counts an address from the first to the last day it holds', () => {
    const holds = { from: '2026-11-20', until: '2026-11-22' }
    expect(at(holds, '2026-11-19')).toEqual([])
    expect(at(holds, '2026-11-20')).toEqual(taken)
    expect(at(holds, '2026-11-22')).toEqual(taken)
    expect(at(holds, '2026-11-23')).toEqual([])
  })

  it('leaves it open while an uncertain day does not tell', () => {
    expect(at({ from: 'unknown' }, '2026-11-22')).toEqual(open)
    expect(at({ from: '2026-11' }, '2026-10-31')).toEqual([])
    expect(at({ from: '2026-11' }, '2026-11-29')).toEqual(open)
    expect(at({ from: '2026-11' }, '2026-11-30')).toEqual(taken)
    expect(at({ until: '2026-11' }, '2026-11-01')).toEqual(taken)
    expect(at({ until: '2026-11' }, '2026-11-02')).toEqual(open)
    expect(at({ until: '2026-11' }, '2026-12-01')).toEqual([])
    expect(at({ until: 'unknown' }, '2026-11-22')).toEqual(open)
  })

  it('follows somebody who moves: out on the one day, in on the next', () => {
    const moved = [
      lives('anna', '1'),
      lives('bram', '1', { holds: { until: '2026-11-21' } }),
      lives('bram', '2', { holds: { from: '2026-11-22' } }),
    ]
    expect(occupation(moved, '2026-11-21')).toEqual(taken)
    expect(occupation(moved, '2026-11-22')).toEqual([])
  })

  it('counts a child who turned eighteen yesterday no more, and did the day before', () => {
    const family = [kin('anna', 'child', 'cas'), born('cas', '2008-11-21'), living('cas', 'dependent-child')]
    expect(standings('participatiewet/gezin', family, { on: '2026-11-20' })).toEqual(['cas: in dependent-child'])
    expect(standings('participatiewet/gezin', family, { on: '2026-11-21' })).toEqual(['cas: apart not-age'])
  })

  it('leaves open on 28 February whether whoever was born on the 29th has had a birthday', () => {
    const family = [kin('anna', 'child', 'cas'), born('cas', '2008-02-29'), living('cas', 'dependent-child')]
    const on = (one: string) => standings('participatiewet/gezin', family, { on: one })
    expect(on('2026-02-27')).toEqual(['cas: in dependent-child'])
    expect(on('2026-02-28')).toEqual(['cas: open age'])
    expect(on('2026-03-01')).toEqual(['cas: apart not-age'])
  })

  it('leaves a death open for as long as the month of it does not tell', () => {
    const widow = [kin('anna', 'spouse', 'bram'), died('bram', '2026-11')]
    const on = (one: string) => standings('participatiewet/gezin', widow, { on: one })
    expect(on('2026-10-31')).toEqual(['bram: in married'])
    expect(on('2026-11-01')).toEqual(['bram: open death'])
    expect(on('2026-11-29')).toEqual(['bram: open death'])
    expect(on('2026-11-30')).toEqual(['bram: apart not-death'])
  })

  it('counts a child from the day of birth', () => {
    const family = [kin('anna', 'child', 'cas'), born('cas', '2026-11-22'), living('cas', 'dependent-child')]
    expect(standings('participatiewet/gezin', family, { on: '2026-11-21' })).toEqual(['cas: apart not-birth'])
    expect(standings('participatiewet/gezin', family)).toEqual(['cas: in dependent-child'])
  })

  it('counts a marriage and a circumstance on the days they hold', () => {
    const married = kin('anna', 'spouse', 'bram', { holds: { from: '2026-11-22' } })
    expect(standings('participatiewet/gezin', [married], { on: '2026-11-21' })).toEqual([])
    expect(standings('participatiewet/gezin', [married])).toEqual(['bram: in married'])
    const mate = living('anna', 'housemate', 'bram', { holds: { until: '2026-11-21' } })
    expect(standings('wmo/huisgenoten', [mate], { on: '2026-11-21' })).toEqual(['bram: in judged-housemate'])
    expect(standings('wmo/huisgenoten', [mate])).toEqual([])
  })
})

describe('a household', () => {
  const facts = [
    lives('anna', '1'),
    lives('bram', '1'),
    kin('anna', 'spouse', 'bram'),
    kin('bram', 'child', 'cas'),
    born('cas', '2015-05-05'),
    living('cas', 'dependent-child'),
  ]
  it('names for each person the rows that let the facts behind it through', () => {
    const family = drawn('participatiewet', facts).find(({ row }) => row.concept === 'participatiewet/gezin')
    const rows = family?.members.map(({ person, on }) => [person, on.flatMap((entry) => entry.rows).sort()])
    expect(rows).toEqual([
      ['anna', []],
      ['bram', ['row-2']],
      ['cas', ['row-3', 'row-4', 'row-5']],
    ])
  })

  it('is a function of the set of facts, whatever their order', () => {
    const bare = (some: readonly Cleared1[]) =>
      ['participatiewet', 'wmo'].map((act) => drawn(act, some).map(({ row }) => standings(row.concept, some)))
    expect(bare([...facts].reverse())).toEqual(bare(facts))
    const named = (some: readonly Cleared1[]) =>
      drawn('participatiewet', some).map(({ members }) => members.map(({ person }) => person))
    expect(named([...facts].reverse())).toEqual(named(facts))
  })

  it('is not drawn where no fact is of the client or names the client', () => {
    expect(drawn('participatiewet', [lives('bram', '1')])).toEqual([])
    expect(drawn('participatiewet', [kin('bram', 'spouse', 'anna')]).length).toBeGreaterThan(0)
  })

  it('is not drawn under an act without concepts', () => {
    expect(drawn('wlz', facts)).toEqual([])
  })

  it('is not drawn further around a client who is dead', () => {
    expect(standings('participatiewet/gezin', [...facts, died('anna', '2026-01-01')])).toEqual(['anna: apart not-death'])
  })
})

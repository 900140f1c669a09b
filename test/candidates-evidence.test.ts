import { describe, expect, it } from 'vitest'
import { evidenceUnder, oddsOf, shareOf } from '../src/identity/evidence.ts'
import { found, mostCompared } from '../src/identity/finding.ts'
import { growingLargeNumbers, growingNumbers } from '../src/identity/growing.ts'
import { defaultWeights, knownIndex, type LinkageRecord, proposer } from '../src/identity/index.ts'
import { knownLookup } from '../src/identity/known-lookup.ts'
import { keysOf, lookedFor, passes } from '../src/identity/passes.ts'
import { spell } from '../src/identity/spelling.ts'

const record = (id: string, more: Partial<LinkageRecord> = {}): LinkageRecord => ({ id, surnames: [], addresses: [], ...more })
const nobody: ReadonlySet<string> = new Set()

describe('the weights shipped', () => {
  it('have levels from the strongest down, each saying less than the one above, against strangers and relatives', () => {
    for (const [field, levels] of Object.entries(defaultWeights.fields)) {
      const against = levels.map(({ ofOne, ofStrangers }) => ofOne / ofStrangers)
      const kin = levels.map(({ ofOne, ofKin = ofOne }) => ofOne / ofKin)
      expect(against, field).toEqual([...against].sort((one, other) => other - one))
      expect(new Set(against).size, field).toBe(against.length)
      for (const [at, ratio] of kin.entries()) expect(ratio, field).toBeLessThanOrEqual((kin[at - 1] ?? ratio) + 1e-9)
      expect(levels[0]?.level).toBe('same')
      expect(levels.at(-1)?.level).toBe('different')
    }
  })
  it('share out each class of pairs wholly', () => {
    for (const [field, levels] of Object.entries(defaultWeights.fields)) {
      const sum = (of: (shares: (typeof levels)[number]) => number) => levels.reduce((total, shares) => total + of(shares), 0)
      expect(
        sum(({ ofOne }) => ofOne),
        field,
      ).toBeCloseTo(1, 9)
      expect(
        sum(({ ofStrangers }) => ofStrangers),
        field,
      ).toBeCloseTo(1, 9)
      expect(
        sum(({ ofKin, ofOne }) => ofKin ?? ofOne),
        field,
      ).toBeCloseTo(1, 9)
    }
  })
})

describe('evidence', () => {
  const counts = (count: number, size = 10_001) => evidenceUnder(defaultWeights, { size, countOf: () => count })
  it('of what is unknown is none', () => {
    expect(counts(1)('surname', { level: 'unknown', value: '' })).toEqual({ stranger: 0, kin: 0 })
  })
  it('is the ratio of the shares, in bits', () => {
    const { stranger, kin } = counts(1)('birth', { level: 'close', value: '' })
    expect(stranger).toBeCloseTo(Math.log2(0.04 / 0.001), 9)
    expect(kin).toBeCloseTo(Math.log2(0.04 / 0.005), 9)
    expect(counts(1)('postcode', { level: 'different', value: '' }).kin).toBe(0)
  })
  it('of a value that is the same is less, the more known persons have it, and never less than that of the next level', () => {
    const bits = (count: number) => counts(count)('surname', { level: 'same', value: 'jansen' })
    expect(bits(1).stranger).toBeCloseTo(Math.log2(0.8 / (0.8 / 11_000)), 9)
    expect(bits(51).stranger).toBeCloseTo(Math.log2(0.8 / (50.8 / 11_000)), 9)
    expect(bits(10_000).stranger).toBeCloseTo(Math.log2(0.01 / 0.0001), 9)
    expect(bits(51).kin).toBe(bits(1).kin)
    expect(bits(51).kin).toBeCloseTo(Math.log2(0.8 / 0.6), 9)
  })
  it('of a number is the same for every number', () => {
    const bits = (count: number) => counts(count)('number', { level: 'same', value: '' }).stranger
    expect(bits(1)).toBe(bits(50))
  })
  it('of a level never falls below that of a weaker one, whatever the weights say', () => {
    const birth = [
      { level: 'same', ofOne: 0.5, ofStrangers: 0.1, ofKin: 0.5 },
      { level: 'close', ofOne: 0.3, ofStrangers: 0.01, ofKin: 0.01 },
      { level: 'different', ofOne: 0.2, ofStrangers: 0.89, ofKin: 0.49 },
    ] as const
    const weights = { ...defaultWeights, fields: { ...defaultWeights.fields, birth } }
    const evidence = evidenceUnder(weights, { size: 1, countOf: () => 1000 })
    const close = { stranger: Math.log2(0.3 / 0.01), kin: Math.log2(0.3 / 0.01) }
    expect(evidence('birth', { level: 'close', value: '' })).toEqual(close)
    expect(evidence('birth', { level: 'same', value: '' })).toEqual(close)
    expect(evidence('birth', { level: 'different', value: '' }).kin).toBeCloseTo(Math.log2(0.2 / 0.49), 9)
  })
  it('takes weights that leave out a level or a field as saying nothing of it', () => {
    const fields = { ...defaultWeights.fields, birth: [], surname: [{ level: 'same', ofOne: 0.9, ofStrangers: 0.01 }] as const }
    const evidence = evidenceUnder({ ...defaultWeights, fields }, { size: 1, countOf: () => 1 })
    expect(evidence('birth', { level: 'same', value: '' })).toEqual({ stranger: 0, kin: 0 })
    expect(evidence('surname', { level: 'close', value: '' })).toEqual({ stranger: 0, kin: 0 })
    expect(evidence('surname', { level: 'same', value: '' }).stranger).toBeCloseTo(Math.log2(0.9 / 0.01), 9)
  })
  it('leans on the average where few are known, and never makes one value decide', () => {
    expect(shareOf(0, 0, 0.01)).toBe(0.01)
    expect(shareOf(1, 1, 0.01)).toBe(0.01)
    expect(shareOf(3, 1001, 0.01)).toBe(12 / 2000)
    expect(shareOf(1, 1_000_000, 0.0001)).toBe(0.00001)
  })
  it('gives odds that fall with the number of known persons, and that a relative explains away', () => {
    const one = { stranger: 20, kin: 20 }
    expect(oddsOf([one], 10, { ...defaultWeights, kin: 0 })).toBeCloseTo((0.5 / 10) * 2 ** 20, 3)
    expect(oddsOf([one, { stranger: -3, kin: 0 }], 10, { ...defaultWeights, kin: 0 })).toBeCloseTo((0.5 / 10) * 2 ** 17, 3)
    expect(oddsOf([{ stranger: 60, kin: 0 }], 10, { ...defaultWeights, kin: 2 })).toBeCloseTo(0.5 / 2, 6)
    expect(
      oddsOf(
        [
          { stranger: 60, kin: 3 },
          { stranger: 0, kin: 1 },
        ],
        10,
        { ...defaultWeights, kin: 2 },
      ),
    ).toBeCloseTo(0.5 * 8, 6)
  })
})

describe('what is kept under a key', () => {
  const full = spell(
    record('x', {
      numbers: ['999940004'],
      surnames: ['Bakker'],
      givenNames: 'Karel Jan',
      birth: '1982-03-14',
      addresses: [{ postcode: '1234AB', houseNumber: '12A', street: 'Kerkstraat' }],
    }),
  )
  const pass = (name: string) => passes.filter((it) => it.name === name)
  it.each<[string, Partial<LinkageRecord>, number]>([
    ['number', { numbers: ['999940004'] }, 1],
    ['birth', { birth: '1982-03-14' }, 1],
    ['birth', { birth: '1982-03' }, 0],
    ['home', { addresses: [{ postcode: '1234AB', houseNumber: '12' }] }, 1],
    ['home', { addresses: [{ postcode: '1234AB' }] }, 0],
    ['street', { addresses: [{ street: 'Kerkstraat', houseNumber: '12B' }] }, 1],
    ['street', { addresses: [{ street: 'Kerkstraat' }] }, 0],
    ['names', { surnames: ['Backer'], givenNames: 'Carel' }, 1],
    ['names', { surnames: ['Bakker'] }, 0],
    ['surname and year', { surnames: ['Bakker'], birth: '1982' }, 1],
    ['surname and year', { surnames: ['Bakker'] }, 0],
    ['given name and birthday', { givenNames: 'Karel', birth: '1975-03-14' }, 1],
    ['given name and birthday', { givenNames: 'Karel', birth: '1982' }, 0],
    ['surname and postcode', { surnames: ['Bakker'], addresses: [{ postcode: '1234 ab' }] }, 1],
    ['surname and postcode', { surnames: ['Bakker'] }, 0],
    ['given name and postcode', { givenNames: 'Karel', addresses: [{ postcode: '1234AB' }] }, 1],
    ['given name and postcode', { givenNames: 'Karel' }, 0],
  ])('%s of %o: %i', (name, more, shared) => {
    const keys = keysOf(full, pass(name))
    expect(keys).toHaveLength(1)
    expect(keysOf(spell(record('y', more)), pass(name)).filter((key) => keys.includes(key))).toHaveLength(shared)
    expect(lookedFor(spell(record('y', more)), pass(name)).filter((key) => keys.includes(key))).toHaveLength(shared)
  })
  it('is looked for under day and month swapped, and names swapped, and kept under neither', () => {
    const birth = spell(record('y', { birth: '1982-04-03' }))
    const other = keysOf(spell(record('x', { birth: '1982-03-04' })), pass('birth'))
    expect(lookedFor(birth, pass('birth'))).toContain(other[0])
    expect(keysOf(birth, pass('birth'))).not.toContain(other[0])
    expect(lookedFor(spell(record('y', { birth: '1982' })), pass('birth'))).toEqual([])
    const names = spell(record('y', { surnames: ['Karel'], givenNames: 'Bakker' }))
    expect(lookedFor(names, pass('names'))).toContain(keysOf(full, pass('names'))[0])
    expect(keysOf(names, pass('names'))).not.toContain(keysOf(full, pass('names'))[0])
  })
  it('is kept once for each key, and another way of finding is another key', () => {
    const twice = spell(record('y', { surnames: ['Bakker', 'Backer'], birth: '1982' }))
    expect(keysOf(twice, pass('surname and year'))).toHaveLength(1)
    expect(keysOf(full).length).toBe(passes.length)
    for (const key of keysOf(full)) expect(Number.isInteger(key) && key >= 0 && key < 2 ** 31).toBe(true)
  })
  it('names the fields that agree because a pair was found so', () => {
    const fields = Object.fromEntries(passes.map((it) => [it.name, it.fields]))
    const home = ['postcode', 'houseNumber', 'street', 'place', 'location']
    expect(fields).toEqual({
      number: ['number'],
      birth: ['birth'],
      home,
      street: home,
      names: ['surname', 'givenNames'],
      'surname and year': ['surname', 'birth'],
      'given name and birthday': ['givenNames', 'birth'],
      'surname and postcode': ['surname', ...home],
      'given name and postcode': ['givenNames', ...home],
    })
  })
})

describe('the index of known persons', () => {
  const bakkers = (count: number, more: Partial<LinkageRecord> = {}) =>
    Array.from({ length: count }, (_, nr) =>
      record(`b${String(nr).padStart(5, '0')}`, { surnames: ['Bakker'], birth: '1982', ...more }),
    )

  it('gives back each record in one spelling, also where others came before', () => {
    const records = [
      record('a', {
        surnames: ['Bakker', 'Visser'],
        addresses: [{ postcode: '1234AB' }, { street: 'Kerkstraat', place: 'Ede' }],
      }),
      record('b', { numbers: ['999940004', '999940715'], givenNames: 'Karel', birth: '1982' }),
      record('c', { surnames: ['Wit'], addresses: [{ houseNumber: '12', location: 'Huize Rust' }] }),
    ]
    const index = knownLookup(records)
    expect(index.size).toBe(3)
    for (const [row, one] of records.entries()) {
      expect(index.idOf(row)).toBe(one.id)
      expect(index.spelt(row)).toEqual(spell(one))
    }
    expect(index.countOf('surname', 'bakker')).toBe(1)
    expect(index.countOf('surname', 'onbekend')).toBe(0)
    expect(knownLookup(bakkers(3)).countOf('surname', 'bakker')).toBe(3)
  })
  it('shows no more of an index than how many persons are in it', () => {
    expect(Object.entries(knownIndex(bakkers(3)))).toEqual([['size', 3]])
    expect(JSON.stringify(knownIndex(bakkers(3)))).toBe('{"size":3}')
  })
  it('knows rows by the order of ids, whatever order they came in', () => {
    const index = knownLookup([record('b'), record('c'), record('a')])
    expect([0, 1, 2].map(index.placeOf)).toEqual([1, 2, 0])
    expect([0, 1, 2].map(index.rowAt)).toEqual([2, 0, 1])
  })
  it('finds who shares a key', () => {
    const index = knownLookup([...bakkers(3), record('other', { surnames: ['Visser'], birth: '1982' })])
    const [key = 0] = keysOf(spell(record('x', { surnames: ['Bakker'], birth: '1982' })))
    expect(index.sharing(key)).toBe(3)
    expect([...index.rowsOf(key)].sort()).toEqual([0, 1, 2])
    expect(index.sharing(key + 1)).toBe(0)
    expect(index.rowsOf(key + 1)).toEqual([])
  })
  it('refuses two persons with one id, without saying which', () => {
    expect(() => knownLookup([record('canary'), record('x'), record('canary')])).toThrowError(
      expect.objectContaining({ code: 'identity/known-twice', message: expect.not.stringContaining('canary') }),
    )
  })
  it('compares at most two hundred, those that share most first and else in the order of ids, and counts the rest', () => {
    const wanted = spell(
      record('x', { surnames: ['Bakker'], birth: '1982', givenNames: 'Karel', addresses: [{ postcode: '1234AB' }] }),
    )
    const near = record('z', { surnames: ['Bakker'], birth: '1982', givenNames: 'Karel' })
    const all = [...bakkers(mostCompared), near]
    const index = knownLookup([...all].reverse())
    const { rows, lost } = found(wanted, index)
    expect(rows).toHaveLength(mostCompared)
    expect(lost).toBe(1)
    expect(index.idOf(rows[0] ?? -1)).toBe('z')
    expect(rows.slice(1).map(index.idOf)).toEqual(bakkers(mostCompared - 1).map(({ id }) => id))
    expect(found(wanted, knownLookup(bakkers(mostCompared))).lost).toBe(0)
    expect(
      proposer(knownIndex([...all].reverse()), { weights: defaultWeights, from: 0.5 })(
        record('x', { surnames: ['Bakker'], birth: '1982' }),
        nobody,
      ),
    ).toMatchObject({ compared: 200, lost: 1 })
  })
  it('proposes who is most likely first, whatever the order of ids', () => {
    const known = [
      record('a', { surnames: ['Bakker'], givenNames: 'Karel', birth: '1982-03-05' }),
      record('b', { surnames: ['Bakker'], givenNames: 'Karel', birth: '1982-03-04' }),
      record('c', { surnames: ['Bakker'], givenNames: 'Onno', birth: '1982-03-04' }),
    ]
    const propose = proposer(knownIndex(known), { weights: defaultWeights, from: 1e-12 })
    const { proposals } = propose(record('x', { surnames: ['Bakker'], givenNames: 'Karel', birth: '1982-03-04' }), nobody)
    expect(proposals.map(({ person }) => person)).toEqual(['b', 'a', 'c'])
  })
  it('does not follow a key that more than two thousand share, and counts what that loses', () => {
    const wanted = spell(record('x', { surnames: ['Bakker'], birth: '1982' }))
    expect(found(wanted, knownLookup(bakkers(2000)))).toMatchObject({ lost: 1800 })
    expect(found(wanted, knownLookup(bakkers(2001)))).toEqual({ rows: [], lost: 2001 })
  })
  it('grows as it must', () => {
    const [small, large] = [growingNumbers(), growingLargeNumbers()]
    for (let nr = 0; nr < 2500; nr += 1) {
      small.push(nr)
      large.push(nr * 2 ** 30)
    }
    expect([small.length(), small.at(2499), small.at(5000), small.at(-1)]).toEqual([2500, 2499, 0, 0])
    expect([...large.packed()]).toEqual(Array.from({ length: 2500 }, (_, nr) => nr * 2 ** 30))
  })
})

import { describe, expect, it } from 'vitest'
import { comparing } from '../src/identity/compare.ts'
import { pairsOfOne } from '../src/identity/expectation.ts'
import { defaultWeights, knownIndex, type Level, type LinkageRecord, learnWeights } from '../src/identity/index.ts'
import { spell } from '../src/identity/spelling.ts'
import { count, type Tally, withShares } from '../src/identity/tally.ts'
import { diceOf } from '../src/testing/arbitraries/dice.ts'
import { invented } from './bench/linkage-people.ts'

const chanceOf = (seed: number) => {
  const dice = diceOf(seed)
  return () => dice.below(2 ** 30) / 2 ** 30
}
const learn = (delivered: readonly LinkageRecord[], known: readonly LinkageRecord[], seed = 3) =>
  learnWeights(delivered, knownIndex(known), { weights: defaultWeights, chance: chanceOf(seed) })
const share = (weights: typeof defaultWeights, field: keyof typeof defaultWeights.fields, level: Level) =>
  weights.fields[field].find((it) => it.level === level)

describe('learnWeights', () => {
  const world = () => {
    const known = [...invented(200, 5, 'k')]
    // In one of four the surname is lost to another, in one of five the day of birth is a slip away; birth and home stay else.
    const delivered = known
      .filter((_, nr) => nr % 2 === 0)
      .map((record, nr) => ({
        ...record,
        id: `d${record.id}`,
        ...(nr % 4 === 0 ? { surnames: ['Zonderling'] } : {}),
        ...(nr % 5 === 1 ? { birth: `${record.birth?.slice(0, 9)}${record.birth?.endsWith('9') ? '8' : '9'}` } : {}),
      }))
    return { known, delivered }
  }
  it('finds how often one person’s records agree without being told which those are', () => {
    const { known, delivered } = world()
    const weights = learn(delivered, known)
    expect(share(weights, 'surname', 'different')?.ofOne).toBeGreaterThan(0.18)
    expect(share(weights, 'surname', 'different')?.ofOne).toBeLessThan(0.32)
    expect(share(weights, 'surname', 'same')?.ofOne).toBeGreaterThan(0.68)
    expect(share(weights, 'givenNames', 'same')?.ofOne).toBeGreaterThan(0.9)
    expect(share(weights, 'birth', 'close')?.ofOne).toBeGreaterThan(0.1)
    expect(weights.share).toBeGreaterThan(0.9)
  })
  it('finds how often strangers agree, leaving out those who are one person', () => {
    const { known, delivered } = world()
    const weights = learn(delivered, known)
    expect(share(weights, 'birth', 'same')?.ofStrangers).toBeLessThan(0.0005)
    expect(share(weights, 'houseNumber', 'same')?.ofStrangers).toBeGreaterThan(0.002)
    expect(share(weights, 'houseNumber', 'same')?.ofStrangers).toBeLessThan(0.05)
  })
  it('keeps what was given where nothing is seen, and how relatives agree always', () => {
    const { known, delivered } = world()
    const weights = learn(delivered, known)
    for (const level of ['same', 'close', 'different'] as const) {
      expect(share(weights, 'street', level)?.ofOne).toBeCloseTo(share(defaultWeights, 'street', level)?.ofOne ?? 0, 9)
      expect(share(weights, 'street', level)?.ofStrangers).toBeCloseTo(
        share(defaultWeights, 'street', level)?.ofStrangers ?? 0,
        9,
      )
      expect(share(weights, 'birth', level)?.ofKin).toBe(share(defaultWeights, 'birth', level)?.ofKin)
    }
    expect(share(weights, 'postcode', 'same')).not.toHaveProperty('ofKin')
    expect(weights.kin).toBe(defaultWeights.kin)
    expect(learn([], known)).toEqual(defaultWeights)
    expect(learn(delivered, [])).toEqual(defaultWeights)
  })
  it('same input, same weights: from the same chances, in whatever order the records came', () => {
    const { known, delivered } = world()
    expect(learn([...delivered].reverse(), [...known].reverse())).toEqual(learn(delivered, known))
    expect(learn(delivered, known, 4)).not.toEqual(learn(delivered, known, 3))
  })
  it('takes a share of delivered persons known that is never none and never all', () => {
    const known = [...invented(120, 5, 'k')]
    expect(learn([...invented(40, 99, 's')], known).share).toBeLessThan(0.2)
    expect(learn([{ id: 'x', surnames: [], addresses: [] }], known).share).toBe(0.01)
    expect(
      learn(
        known.slice(0, 40).map((it) => ({ ...it, id: `d${it.id}` })),
        known,
      ).share,
    ).toBeLessThanOrEqual(0.99)
  })
})

describe('a tally', () => {
  it('counts what is known, in parts', () => {
    const tally: Tally = new Map()
    count(tally, 'birth', 'same', 1)
    count(tally, 'birth', 'same', 0.5)
    count(tally, 'birth', 'different', 1)
    count(tally, 'birth', 'unknown', 7)
    expect([...(tally.get('birth') ?? [])]).toEqual([
      ['same', 1.5],
      ['different', 1],
    ])
  })
  it('gives shares that lean on the earlier ones and make one', () => {
    const tally: Tally = new Map()
    count(tally, 'houseNumber', 'same', 7)
    count(tally, 'houseNumber', 'different', 2)
    const { houseNumber } = withShares(defaultWeights, 'ofOne', tally).fields
    const raw = [8 / (9 + 1 / 0.72), 1 / (9 + 1 / 0.06), 3 / (9 + 1 / 0.22)]
    const sum = raw.reduce((one, other) => one + other)
    for (const [at, shares] of houseNumber.entries()) {
      expect(shares.ofOne).toBeCloseTo((raw[at] ?? 0) / sum, 9)
      expect(shares.ofStrangers).toBe(defaultWeights.fields.houseNumber[at]?.ofStrangers)
    }
  })
})

describe('expectation–maximisation', () => {
  const pair = (one: Partial<LinkageRecord>, other: Partial<LinkageRecord>) => {
    const empty = { id: 'x', surnames: [], addresses: [] }
    return comparing(spell({ ...empty, ...one }))(spell({ ...empty, ...other }))
  }
  it('counts a pair for the chance that it is one person, and looks at no other field', () => {
    const same = { surnames: ['Groothedde'], givenNames: 'Anna', birth: '1982-03-14' }
    const pairs = [
      ...Array.from({ length: 10 }, () => pair(same, same)),
      ...Array.from({ length: 10 }, () => pair(same, { surnames: ['Bakker'], givenNames: 'Onno', birth: '1950-01-01' })),
    ]
    const tally = pairsOfOne(pairs, ['surname', 'givenNames'], defaultWeights)
    expect(tally.get('surname')?.get('same')).toBeCloseTo(10, 0)
    expect(tally.get('surname')?.get('different') ?? 0).toBeLessThan(0.5)
    expect(tally.has('birth')).toBe(false)
  })
  it('takes relatives for relatives', () => {
    const pairs = Array.from({ length: 20 }, () =>
      pair(
        { surnames: ['Bakker'], givenNames: 'Anna', birth: '1982-03-14' },
        { surnames: ['Bakker'], givenNames: 'Onno', birth: '1950-01-01' },
      ),
    )
    expect(pairsOfOne(pairs, ['surname', 'givenNames', 'birth'], defaultWeights).get('surname')?.get('same') ?? 0).toBeLessThan(1)
  })
  it('takes a pair that says nothing for what most pairs are', () => {
    const alike = { surnames: ['Groothedde'], givenNames: 'Anna' }
    const shares = [
      { level: 'same', ofOne: 0.5, ofKin: 0.5, ofStrangers: 0.5 },
      { level: 'different', ofOne: 0.5, ofKin: 0.5, ofStrangers: 0.5 },
    ] as const
    const weights = { ...defaultWeights, fields: { ...defaultWeights.fields, birth: shares } }
    const silent = Array.from({ length: 10 }, (_, nr) =>
      pair({ birth: '1982-03-14' }, { birth: nr % 2 === 0 ? '1982-03-14' : '1950-01-01' }),
    )
    const ofBirth = (one: Partial<LinkageRecord>, other: Partial<LinkageRecord>) => {
      const many = Array.from({ length: 90 }, () => pair(one, other))
      const counted = pairsOfOne([...many, ...silent], ['surname', 'givenNames', 'birth'], weights).get('birth')
      return [...(counted?.values() ?? [])].reduce((sum, weight) => sum + weight, 0)
    }
    expect(ofBirth(alike, alike)).toBeGreaterThan(9)
    expect(ofBirth(alike, { surnames: ['Bakker'], givenNames: 'Onno' })).toBeLessThan(1)
  })
  it('finds nothing where there is nothing', () => {
    expect(pairsOfOne([], ['surname'], defaultWeights).size).toBe(0)
    expect(pairsOfOne([pair({}, {})], ['surname'], defaultWeights).size).toBe(0)
  })
})

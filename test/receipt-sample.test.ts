import * as fc from 'fast-check'
import type { Receipt } from 'klantbeeld'
import { sample } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import { seed, tries } from './effort.ts'
import { receiptOf } from './receipts.ts'

const plain = Array.from({ length: 40 }, (_, number) => receiptOf(number))
const emergency = receiptOf(101, { emergency: 'acute-danger' })
const override = receiptOf(102, { overrides: ['afwijking-1'] })
const { assignment: _, ...unassigned } = receiptOf(103)
const special = receiptOf(104, { special: true })
const requests = (receipts: readonly Receipt[]) => receipts.map(({ request }) => request)

describe('a sample of receipts', () => {
  it('takes emergencies first, then overrides, looks on no assignment and special data, and draws the rest', () => {
    const all = [...plain, special, unassigned, override, emergency]
    for (const month of ['november', 'december', 'januari', 'februari']) {
      const taken = requests(sample(all, 8, month))
      expect(taken.slice(0, 4)).toEqual(['look-101', 'look-102', 'look-103', 'look-104'])
      expect(new Set(taken).size).toBe(8)
    }
  })
  it('gives preference to half of it, rounded up, so that ordinary looks are seen too', () => {
    const emergencies = Array.from({ length: 30 }, (_, number) => receiptOf(200 + number, { emergency: 'acute-danger' }))
    const others = Array.from({ length: 400 }, (_, number) => receiptOf(300 + number))
    const taken = sample([...emergencies, ...others], 9, 'november')
    expect(taken.slice(0, 5).every((receipt) => receipt.emergency !== undefined)).toBe(true)
    expect(taken.slice(5).some((receipt) => receipt.emergency === undefined)).toBe(true)
    expect(taken).toHaveLength(9)
  })
  it('lets those who were not preferred take part in the draw', () => {
    const three = [emergency, { ...emergency, request: 'look-105' }, { ...emergency, request: 'look-106' }]
    expect(sample(three, 3, 'november')).toHaveLength(3)
  })
  it('is empty where none are asked for, and everything where there are fewer', () => {
    expect(sample(plain, 0, 'november')).toEqual([])
    expect(sample(plain, -1, 'november')).toEqual([])
    expect(sample([emergency], 0, 'november')).toEqual([])
    expect(sample([emergency, special], 1, 'november')).toEqual([emergency])
    expect(new Set(requests(sample(plain, 100, 'november')))).toEqual(new Set(requests(plain)))
    expect(sample([], 5, 'november')).toEqual([])
  })
  it('is another with another seed', () => {
    expect(requests(sample(plain, 5, 'november'))).not.toEqual(requests(sample(plain, 5, 'december')))
  })
  it('gives every ordinary look about the same chance', () => {
    const counts = new Map(plain.map(({ request }) => [request, 0]))
    const draws = 400
    for (let draw = 0; draw < draws; draw += 1)
      for (const request of requests(sample(plain, 10, `draw ${draw}`))) counts.set(request, (counts.get(request) ?? 0) + 1)
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(60)
      expect(count).toBeLessThan(140)
    }
  })
})

describe('properties of samples', () => {
  it('order never matters, nothing is taken twice, and no preferred look is left while half is free', () => {
    const marks: readonly Partial<Receipt>[] = [{}, { special: true }, { emergency: 'acute-danger' }, { overrides: ['x'] }]
    const receipts = fc.array(fc.constantFrom(...marks), { maxLength: 20 })
    fc.assert(
      fc.property(receipts, fc.nat(12), fc.string(), fc.nat(), (drawn, count, word, shift) => {
        const all = drawn.map((more, number) => receiptOf(number, more))
        const turned = all.map((_, index) => all[(index + shift) % all.length] ?? receiptOf(index))
        const taken = sample(all, count, word)
        expect(sample(turned, count, word)).toEqual(taken)
        expect(new Set(requests(taken)).size).toBe(Math.min(count, all.length))
        const emergencies = (list: readonly Receipt[]) => list.filter((receipt) => receipt.emergency !== undefined).length
        expect(emergencies(taken)).toBeGreaterThanOrEqual(Math.min(emergencies(all), Math.ceil(count / 2)))
      }),
      { numRuns: tries(500), seed },
    )
  })
})

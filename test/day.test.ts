import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addPeriod,
  ageOn,
  day,
  dayOf,
  earliest,
  isDay,
  lastDayOf,
  latest,
  millisecondsOf,
  nextDay,
  previousDay,
} from '../src/core/day.ts'

describe('dayOf', () => {
  it.each([
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
    ['2026-11-23T00:30:00+01:00', '2026-11-23'],
  ])('takes %s to the Amsterdam day %s', (instant, expected) => {
    expect(dayOf(instant)).toBe(expected)
  })
  it.each(['2026-11-23', '2026-11-23T10:00:00', 'yesterday', ''])('refuses %j, which is no moment with an offset', (text) => {
    expect(() => dayOf(text)).toThrow(expect.objectContaining({ code: 'day/not-an-instant' }))
  })
})

describe('isDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('accepts %s', (text) => expect(isDay(text)).toBe(true))
  it.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', ' 2026-01-01'])(
    'refuses %j',
    (text) => {
      expect(isDay(text)).toBe(false)
      expect(() => day(text)).toThrow(expect.objectContaining({ code: 'day/not-a-day' }))
    },
  )
})

describe('a partly known day', () => {
  it.each([
    ['2024-02-10', '2024-02-10', '2024-02-10'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
  ])('%s lies from %s to %s', (partial, first, last) => {
    expect([earliest(partial), latest(partial)]).toEqual([first, last])
  })
  it('has no bounds when the year is unknown', () =>
    expect([earliest('unknown'), latest('unknown')]).toEqual([undefined, undefined]))
})

describe('addPeriod', () => {
  it.each([
    ['2010-01-01', 'P15Y', '2025-01-01', '2025-01-01'],
    ['2024-02-29', 'P1Y', '2025-02-28', '2025-03-01'],
    ['2024-02-29', 'P4Y', '2028-02-29', '2028-02-29'],
    ['2026-01-31', 'P1M', '2026-02-28', '2026-03-01'],
    ['2026-01-30', 'P42D', '2026-03-13', '2026-03-13'],
    ['2026-01-01', 'P2W', '2026-01-15', '2026-01-15'],
  ])('from %s, %s ends on %s short and %s long', (from, period, short, long) => {
    expect([addPeriod(day(from), period, 'short'), addPeriod(day(from), period, 'long')]).toEqual([short, long])
  })
  it.each(['P', '15Y', 'PT5H', 'P1Y6M', ''])('refuses %j', (period) => {
    expect(() => addPeriod(day('2026-01-01'), period, 'short')).toThrow(expect.objectContaining({ code: 'day/not-a-period' }))
  })
  it('steps over month ends', () =>
    expect([nextDay(day('2026-12-31')), previousDay(day('2026-03-01'))]).toEqual(['2027-01-01', '2026-02-28']))
})

describe('lastDayOf', () => {
  it('is the day before the period is over, for every kind of day and period', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)))
    const periods = fc
      .tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom('Y', 'M', 'W', 'D'))
      .map(([length, unit]) => `P${length}${unit}`)
    fc.assert(
      fc.property(days, periods, (from, period) => lastDayOf(from, period) === previousDay(addPeriod(from, period, 'short'))),
      {
        numRuns: 5_000,
        examples: [
          ['2024-02-29', 'P1Y'],
          ['2010-01-01', 'P15Y'],
          ['2010-01-02', 'P15Y'],
          ['2023-01-28', 'P20Y'],
          ['2024-03-10', 'P0Y'],
        ].map(([from, period]) => [day(from ?? ''), period ?? '']),
      },
    )
  })
})

describe('ageOn', () => {
  it.each([
    ['2014-11-22', '2026-11-21', 11, 11],
    ['2014-11-22', '2026-11-22', 12, 12],
    ['2012-02-29', '2024-02-28', 11, 11],
    ['2012-02-29', '2024-02-29', 12, 12],
    ['2012-02-29', '2026-02-28', 13, 14],
    ['2012-02-29', '2026-03-01', 14, 14],
    ['2010', '2026-06-01', 15, 16],
    ['2010-06', '2026-06-15', 15, 16],
  ])('born %s is on %s between %i and %i', (birth, on, least, most) => {
    expect(ageOn(birth, day(on))).toEqual({ least, most })
  })
  it('is unknown without a year, and where the day may lie before birth', () => {
    expect(['unknown', '2027-01-01', '2026'].map((birth) => ageOn(birth, day('2026-06-01')))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('millisecondsOf', () => {
  it('compares moments whatever their offsets', () => {
    expect(millisecondsOf('2026-11-23T01:00:00+01:00')).toBe(millisecondsOf('2026-11-23T00:00:00Z'))
  })
})

import { explainApart, livingWords } from 'klantbeeld'
import { HouseholdRow } from 'klantbeeld/law'
import { describe, expect, it } from 'vitest'
import { householdExceptions, householdLimits } from '../src/schema/household.ts'
import { shapes } from '../src/schema/values.ts'
import { row as invented } from './household-world.ts'

describe('why somebody stands apart', () => {
  it('is a sentence of its own for every reason, in Dutch and in English', () => {
    const reasons = [...householdExceptions, ...householdLimits.map((limit) => `not-${limit}` as const)]
    for (const language of ['nl', 'en'] as const) {
      const said = reasons.map((reason) => explainApart(reason, language))
      expect(said.filter((one) => one === '' || one.includes(':'))).toEqual([])
      expect(new Set(said).size).toBe(said.length)
    }
  })

  it('says what the person is or does', () => {
    expect(explainApart('not-age', 'nl')).toBe('heeft een andere leeftijd dan de wet vraagt')
    expect(explainApart('not-death', 'en')).toBe('has died')
    expect(explainApart('student', 'en')).toBe('is in education that the exception covers')
  })

  it('is said of a circumstance in the same words wherever it was denied', () => {
    expect(livingWords('housemate', true).nl).toBe(explainApart('not-housemate', 'nl'))
    expect(livingWords('housemate', undefined).nl).toBe('is huisgenoot')
  })
})

describe('what a fact says of how somebody lives', () => {
  const accepts = (value: object) => shapes.living.safeParse(value).success
  it('is a situation, a circumstance, or both', () => {
    expect(accepts({ situation: { label: 'x' } })).toBe(true)
    expect(accepts({ circumstance: 'housemate' })).toBe(true)
    expect(accepts({ situation: { label: 'x' }, circumstance: 'housemate', denied: true })).toBe(true)
  })
  it('is not nothing, and denies no more than it names', () => {
    expect(accepts({})).toBe(false)
    expect(accepts({ situation: { label: 'x' }, denied: true })).toBe(false)
    expect(accepts({ denied: true })).toBe(false)
  })
})

describe('a test of age in law data', () => {
  const accepts = (bounds: object) =>
    HouseholdRow.safeParse({
      ...invented({}),
      drawn: { ways: [{ code: 'married', all: [{ test: 'age', of: 'candidate', ...bounds }] }], exceptions: [] },
    }).success
  it('has one bound or both', () => {
    expect(accepts({ from: 18 })).toBe(true)
    expect(accepts({ below: 18 })).toBe(true)
    expect(accepts({ from: 18, below: 27 })).toBe(true)
  })
  it('is not without', () => {
    expect(accepts({})).toBe(false)
  })
})

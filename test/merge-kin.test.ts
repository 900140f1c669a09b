import { describe, expect, it } from 'vitest'
import type { ClearedEntry } from '../src/disclosure/cleared.ts'
import type { RelationValue } from '../src/schema/index.ts'
import { entry, mergedOf, type Said } from './merging.ts'

/** That one person’s file names another as something. */
function tie(of: string, relation: RelationValue['relation'], to: string, said: Said = {}): ClearedEntry {
  return entry('relation.kin', { relation }, { of, mentions: to === '' ? [] : [to], ...said })
}

function oneSided(of: string, ...ties: readonly ClearedEntry[]): readonly boolean[] | undefined {
  const merged = mergedOf(ties, 'relation.kin', { of })
  const marks = merged?.alternatives.map((one) => one.oneSided)
  expect(merged?.disputed).toBe(marks?.includes(true))
  return marks
}

describe('a tie of kinship', () => {
  it('is one-sided where the parent’s file names other children and not this one', () => {
    expect(oneSided('cas', tie('cas', 'parent', 'anna'), tie('anna', 'child', 'dina'))).toEqual([true])
    expect(oneSided('cas', tie('cas', 'parent', 'anna'), tie('anna', 'child', 'cas'))).toEqual([false])
    expect(oneSided('cas', tie('cas', 'parent', 'anna'), tie('anna', 'child', 'dina'), tie('anna', 'child', 'cas'))).toEqual([
      false,
    ])
    expect(oneSided('cas', tie('cas', 'parent', 'anna'), tie('anna', 'child', 'cas'), tie('anna', 'child', 'dina'))).toEqual([
      false,
    ])
  })
  it('is so for children and spouses too', () => {
    expect(oneSided('anna', tie('anna', 'child', 'cas'), tie('cas', 'parent', 'bram'))).toEqual([true])
    expect(oneSided('anna', tie('anna', 'child', 'cas'), tie('cas', 'parent', 'anna'))).toEqual([false])
    expect(oneSided('anna', tie('anna', 'spouse', 'bram'), tie('bram', 'spouse', 'eva'))).toEqual([true])
    expect(oneSided('anna', tie('anna', 'spouse', 'bram'), tie('bram', 'spouse', 'anna'))).toEqual([false])
  })
  it('is one-sided where one file says married and the other divorced', () => {
    expect(oneSided('anna', tie('anna', 'spouse', 'bram'), tie('bram', 'former-spouse', 'anna'))).toEqual([true])
  })
  it('is not, where the other’s ties of that kind are not among what was cleared', () => {
    expect(oneSided('cas', tie('cas', 'parent', 'anna'))).toEqual([false])
    expect(oneSided('cas', tie('cas', 'parent', 'anna'), tie('anna', 'spouse', 'bram'))).toEqual([false])
    expect(oneSided('anna', tie('anna', 'spouse', 'bram'), tie('bram', 'child', 'cas'))).toEqual([false])
  })
  it('is not, where the other’s file names somebody who is not known: that may be this person', () => {
    expect(oneSided('cas', tie('cas', 'parent', 'anna'), tie('anna', 'child', ''))).toEqual([false])
    expect(oneSided('cas', tie('cas', 'parent', 'anna'), tie('anna', 'child', 'dina'), tie('anna', 'child', ''))).toEqual([false])
  })
  it('is not, where another holder’s file is silent', () => {
    expect(oneSided('cas', tie('cas', 'parent', 'anna'), tie('anna', 'child', 'dina', { holder: 'school' }))).toEqual([false])
  })
  it('is not, where it names nobody who is known', () => {
    expect(oneSided('cas', tie('cas', 'parent', ''), tie('anna', 'child', 'dina'))).toEqual([false])
  })
  it('is never of a kind that need not be in both files', () => {
    expect(oneSided('anna', tie('anna', 'sibling', 'bram'), tie('bram', 'sibling', 'eva'))).toEqual([false])
    expect(oneSided('anna', tie('anna', 'former-spouse', 'bram'), tie('bram', 'former-spouse', 'eva'))).toEqual([false])
  })
  it('is not, once it surely ended', () => {
    const until = (text: string) => tie('anna', 'spouse', 'bram', { fact: { holds: { until: text } } })
    const other = tie('bram', 'spouse', 'eva')
    expect(oneSided('anna', until('2026-11-22'), other)).toEqual([false])
    expect(oneSided('anna', until('2026-11-23'), other)).toEqual([true])
    expect(oneSided('anna', until('unknown'), other)).toEqual([true])
  })
  it('marks the one value and leaves the others of the person as they are', () => {
    const ties = [
      tie('cas', 'parent', 'anna'),
      tie('cas', 'parent', 'bram'),
      tie('anna', 'child', 'dina'),
      tie('bram', 'child', 'cas'),
    ]
    const marked = mergedOf(ties, 'relation.kin', { of: 'cas' })?.alternatives.filter((one) => one.oneSided)
    expect(marked?.map(({ entries: [first] }) => first.mentions)).toEqual([['anna']])
  })
  it('belongs to whom it is of: a fact of two persons is looked at from each file', () => {
    const shared = { ...tie('anna', 'child', 'cas'), owners: ['anna', 'bram'] }
    const ties = [shared, tie('cas', 'parent', 'anna')]
    expect(oneSided('anna', ...ties)).toEqual([false])
    expect(oneSided('bram', ...ties)).toEqual([true])
  })
  it('that another holder confirms is still one value, marked because one file denies it', () => {
    const ties = [tie('cas', 'parent', 'anna', { holder: 'school' }), tie('cas', 'parent', 'anna'), tie('anna', 'child', 'dina')]
    expect(oneSided('cas', ...ties)).toEqual([true])
  })
})

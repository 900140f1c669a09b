import { View } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { type ClearedEntry, clear } from '../src/disclosure/cleared.ts'
import { merge } from '../src/merge/index.ts'
import { arrangePeople } from '../src/view/view.ts'
import { entry, tieKey, today } from './merging.ts'

/** What of Anna a view shows, under the keys `key-anna`, `key-cas`. */
function shown(...entries: readonly ClearedEntry[]) {
  const people = arrangePeople(merge(clear(entries), today, tieKey), 'anna', (person) => `key-${person}`)
  const view = { format: 'klantbeeld/view@1', kind: 'use', purpose: 'wmo/onderzoek', at: '2026-11-23T09:00:00Z', on: today }
  expect(View.safeParse({ ...view, relyUntil: today, domains: [], households: [], people, notShown: [] }).error).toBeUndefined()
  return people.find(({ client }) => client)?.facts
}

describe('a view', () => {
  it('shows every value of a dispute, the one that takes precedence first, with the rows and sources of all who say it', () => {
    const facts = shown(
      entry('identity.name', { surname: 'Vries' }, { rows: ['b', 'a'] }),
      entry('identity.name', { surname: 'Smit' }, { rows: ['c'], weight: { asTask: true } }),
      entry('identity.name', { surname: 'Vries' }, { rows: ['d', 'a'], holder: 'school' }),
    )
    expect(facts?.['identity.name']).toMatchObject({ disputed: true, tellRegister: false })
    expect(facts?.['identity.name']?.values.map(({ value, rows }) => [value, rows])).toEqual([
      [{ surname: 'Smit' }, ['c']],
      [{ surname: 'Vries' }, ['a', 'b', 'd']],
    ])
    expect(facts?.['identity.name']).not.toHaveProperty('statements')
  })
  it('calls authentic what a verified row names, and proposes to tell the register also by one that is not', () => {
    const differing = entry('identity.name', { surname: 'Smit' })
    const registered = (authentic: 'verified' | 'unverified') =>
      entry('identity.name', { surname: 'Vries' }, { weight: { authentic } })
    const names = (authentic: 'verified' | 'unverified') => shown(registered(authentic), differing)?.['identity.name']
    expect(names('verified')?.values.map((one) => one.authentic)).toEqual([true, false])
    expect(names('unverified')?.values.map((one) => one.authentic)).toEqual([false, false])
    expect([names('verified')?.tellRegister, names('unverified')?.tellRegister]).toEqual([true, true])
  })
  it('shows what the person says beside the values it is about', () => {
    const says = { about: 'identity.name', says: 'zo heet ik niet' }
    const facts = shown(
      entry('identity.name', { surname: 'Vries' }),
      entry('statement.own', says),
      entry('need.wmo', { need: {} }),
    )
    expect(facts?.['identity.name']?.statements?.map(({ value }) => value)).toEqual([says])
    expect(facts?.['statement.own']?.values.map(({ value }) => value)).toEqual([says])
    expect(facts?.['need.wmo']).not.toHaveProperty('statements')
  })
  it('marks a tie that the other file denies', () => {
    const tie = (of: string, relation: 'parent' | 'child', to: string) =>
      entry('relation.kin', { relation }, { of, mentions: [to] })
    const facts = shown(tie('anna', 'child', 'cas'), tie('cas', 'parent', 'bram'), tie('anna', 'child', 'dina'))
    const marked = facts?.['relation.kin']?.values.filter((value) => value.oneSided)
    expect(marked?.map(({ mentions }) => mentions)).toEqual([['key-cas']])
    expect(facts?.['relation.kin']?.disputed).toBe(true)
    expect(facts?.['relation.kin']?.values.filter((value) => 'oneSided' in value)).toHaveLength(1)
  })
})

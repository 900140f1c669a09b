import type { Fact, Fragment } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import { asks, at, decide, having, note, outcomes, own } from './access-asked.ts'

const need = { category: 'need.wmo', value: { need: { label: 'moe' } } } as const

describe('what one holder has in a file', () => {
  it('comes in the order of its versions, whatever the order of arrival', () => {
    const versions = [1, 2, 10].map((version) => having({ ...need, id: 'a', version }))
    const delivered = [...versions, having({ ...need, id: 'b' })].map((fragment, index) => ({ ...fragment, id: `d${index}` }))
    const ids = (those: Fragment[]) =>
      decide(asks('anna'), those).decisions.map(({ held }) => `${held.fact.id}.${held.fact.version}`)
    expect(ids(delivered)).toEqual(['a.1', 'a.2', 'a.10', 'b.1'])
    expect(ids([...delivered].reverse())).toEqual(['a.1', 'a.2', 'a.10', 'b.1'])
  })
  it('has, of a content that came twice, the state of its file that changed last', () => {
    const changed = (id: string, changedOn: string): Fragment => ({
      ...having(need),
      id,
      file: { changedOn, ended: 'running' },
    })
    const [earlier, later] = [changed('een', '2026-01-01'), changed('twee', '2026-02-01')]
    for (const delivered of [
      [earlier, later],
      [later, earlier],
    ])
      expect(decide(asks('anna'), delivered).decisions.map(({ held }) => held.file.changedOn)).toEqual(['2026-02-01'])
  })
  it('is one content where its persons are called otherwise or stand in another order, and two where they are others', () => {
    const told = (id: string, ...persons: Fact['persons']): Fragment => ({
      ...having(note(persons)),
      id,
    })
    const bram = { person: 'bram', part: 'mentioned' } as const
    const cas = { person: 'cas', part: 'mentioned' } as const
    const count = (...delivered: Fragment[]) => decide(asks('anna'), delivered).decisions.length
    expect(count(told('een', bram, cas), told('twee', cas, bram))).toBe(1)
    expect(count(told('een', bram), told('twee', cas))).toBe(2)
    const base = told('twee', { person: 'b', part: 'mentioned' })
    const renamed = {
      ...base,
      persons: base.persons.map((one) => (one.ref === 'bram' ? { ...one, ref: 'b' } : one)),
    }
    expect(renamed.persons.map(({ ref }) => ref)).toContain('b')
    expect(count(told('een', bram), renamed)).toBe(1)
  })
  it('is decided fact by fact, also where its holder contradicts itself', () => {
    const other = { ...having({ ...need, value: { need: { label: 'anders' } } }), id: 'b' }
    const { decisions } = decide(asks('anna'), [having(need), other])
    expect(decisions.map(({ held, decided }) => [held.undecidable, decided.outcome])).toEqual([
      [false, 'shown'],
      [false, 'shown'],
    ])
  })
})

describe('a request for access', () => {
  it('is about each of the facts it names', () => {
    const asked = asks('anna', { facts: [own(1), own(2)] })
    expect(outcomes(decide(asked, [having(need, need, need)]))).toEqual({ 'eigen-1.1': 'shown', 'eigen-2.1': 'shown' })
  })
  it('may be answered at the very moment it was recorded', () => {
    expect(outcomes(decide(asks('anna', { recordedAt: at }), [having(need)]))).toEqual({ 'eigen-1.1': 'shown' })
  })
})

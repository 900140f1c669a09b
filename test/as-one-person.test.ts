import { describe, expect, it } from 'vitest'
import { asOnePerson } from '../src/people/index.ts'
import { People } from '../src/schema/index.ts'
import { act, known, peopleOf } from './resolving.ts'

const recorded = { source: 'brp', recordedAt: '2026-01-01T00:00:00Z' }
const lasting = { ...recorded, from: '2026-01-01' }
const institution = { scheme: 'agb', value: '99990009' }
const persons = ['guest', 'jan', 'eva', 'cas'].map((id) => known(id, {}))
/** A guest without a number turned out to be Jan. */
const is = { ...act, person: 'guest', is: 'jan' }
const read = (lists: object, samePersons: readonly object[] = [is]) => asOnePerson(peopleOf({ persons, samePersons, ...lists }))

describe('who turned out to be one person', () => {
  it('has the relations of both, and no tie to themselves', () => {
    const tie = (of: string, to: string) => ({ ...recorded, kind: 'sibling-of', of, to })
    const relations = [tie('guest', 'eva'), tie('eva', 'guest'), tie('jan', 'cas'), tie('guest', 'jan'), tie('eva', 'cas')]
    expect(read({ relations }).relations).toEqual([tie('jan', 'eva'), tie('eva', 'jan'), tie('jan', 'cas'), tie('eva', 'cas')])
    expect(read({ relations }, []).relations).toEqual(relations)
  })
  it('has the authority of both, and is under that of both, but not under their own', () => {
    const over = (child: string, holder: string) => ({ ...lasting, kind: 'parental', child, holder })
    const authority = [over('cas', 'guest'), over('guest', 'eva'), over('cas', 'eva'), over('guest', 'jan'), over('jan', 'guest')]
    expect(read({ authority }).authority).toEqual([over('cas', 'jan'), over('jan', 'eva'), over('cas', 'eva')])
  })
  it('stays under the guardianship of an institution, and under authority of which nothing is known', () => {
    const authority = (child: string) => [
      { ...lasting, kind: 'guardianship', child, organisation: institution },
      { ...lasting, kind: 'unknown', child },
    ]
    expect(read({ authority: authority('guest') }).authority).toStrictEqual(authority('jan'))
  })
  it('represents and is represented as both, but not by themselves', () => {
    const by = (person: string, representative: string) => ({ ...lasting, kind: 'mentor', person, representative })
    const representation = [by('guest', 'eva'), by('eva', 'guest'), by('cas', 'eva'), by('guest', 'jan')]
    expect(read({ representation }).representation).toEqual([by('jan', 'eva'), by('eva', 'jan'), by('cas', 'eva')])
  })
  it('leaves as it was what is recorded of somebody towards themselves: that was not found out', () => {
    const own = {
      relations: [{ ...recorded, kind: 'sibling-of', of: 'eva', to: 'eva' }],
      authority: [{ ...lasting, kind: 'parental', child: 'eva', holder: 'eva' }],
      representation: [{ ...lasting, kind: 'mentor', person: 'eva', representative: 'eva' }],
    }
    expect(read(own)).toMatchObject(own)
  })
  it('carries the children of both, who stay persons of their own', () => {
    const child = (unbornOf: string) => known('child', { unbornOf })
    const among = (mother: string) => read({ persons: [...persons, child(mother)] }).persons
    expect([among('guest'), among('eva')]).toStrictEqual([
      peopleOf({ persons: [...persons, child('jan')] }).persons,
      peopleOf({ persons: [...persons, child('eva')] }).persons,
    ])
  })
  it('has the protection, measures, engagements, links and disputes of both', () => {
    const lists = (person: string) => ({
      shielding: [{ ...lasting, kind: 'address-protection', person, exceptFor: [] }],
      measures: [{ ...lasting, kind: 'compulsory-care', person }],
      engagements: [{ ...lasting, person, organisation: institution, act: 'wmo' }],
      links: [{ ...act, kind: 'joined', person, delivered: { organisation: 'oin:1', number: 'L-9' } }],
      identityDisputed: [{ ...act, person, categories: [], from: '2026-01-01' }],
    })
    expect(read(lists('guest'))).toMatchObject(lists('jan'))
    expect(read(lists('eva'))).toMatchObject(lists('eva'))
  })
  it('is written as reference data are, and so can be read again', () => {
    const people = read({ relations: [{ ...recorded, kind: 'parent-of', of: 'guest', to: 'cas' }] })
    expect(People.parse(people)).toEqual(people)
  })
})

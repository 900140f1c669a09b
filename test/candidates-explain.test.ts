import { describe, expect, it } from 'vitest'
import { explainCandidate, type FieldEvidence } from '../src/identity/index.ts'
import { anna, candidatesFor, delivered, known } from './linkage-world.ts'

const evidence = (field: FieldEvidence['field'], level: FieldEvidence['level'], bits = 0): FieldEvidence => ({
  field,
  level,
  bits,
})
const said = (fields: readonly FieldEvidence[], posterior = 0.9) => explainCandidate({ posterior, fields }, 'nl')

describe('explainCandidate', () => {
  it('tells a clerk what agrees, how much it says, and what to do', () => {
    const [candidate] = candidatesFor({ ...delivered, surname: 'Grothedde', birth: '1982-04-20' }, [known('anna', anna)], [], {
      from: 0,
    }).proposals
    expect(candidate).toBeDefined()
    if (candidate === undefined) return
    expect(explainCandidate(candidate, 'nl').slice(1, -2)).toEqual([
      'Burgerservicenummer: niet bekend bij een van de twee; dit telt niet mee.',
      'Achternaam: bijna gelijk, zoals bij een typefout of een andere schrijfwijze; dit pleit er een beetje voor dat het om één persoon gaat.',
      'Voornamen: gelijk; dit pleit er sterk voor dat het om één persoon gaat.',
      'Geboortedatum: verschillend; dit pleit er sterk tegen.',
      'Postcode: gelijk; dit pleit er sterk voor dat het om één persoon gaat.',
      'Huisnummer: gelijk; dit pleit er sterk voor dat het om één persoon gaat.',
    ])
    const english = explainCandidate(candidate, 'en')
    expect(english.at(-2)).toBe('Take care: the dates of birth differ. It may be a parent, a child or a namesake.')
    expect(english.at(-1)).toContain('This is a proposal and no proof, and nothing was linked.')
    expect(english).toHaveLength(explainCandidate(candidate, 'nl').length)
  })
  it('holds no value of either side', () => {
    const { proposals } = candidatesFor({ ...delivered, houseNumber: '14' }, [known('anna', anna)])
    const texts = proposals.flatMap((it) => [...explainCandidate(it, 'nl'), ...explainCandidate(it, 'en')]).join(' ')
    expect(proposals).toHaveLength(1)
    for (const value of ['Groothedde', 'groothedde', 'Anna', '1982', '1234', 'anna']) expect(texts).not.toContain(value)
    expect(JSON.stringify(proposals)).not.toMatch(/groothedde|1982|1234/i)
  })
  it.each([
    [0.95, 'De gegevens lijken veel op elkaar.'],
    [0.9499, 'De gegevens lijken op elkaar, maar er is twijfel.'],
    [0.5, 'De gegevens lijken op elkaar, maar er is twijfel.'],
    [0.4999, 'De gegevens lijken weinig op elkaar.'],
  ])('at a posterior of %d says: %s', (posterior, text) => expect(said([], posterior)[0]).toBe(text))
  it.each<[number, string]>([
    [6, 'sterk voor'],
    [5.9, 'een beetje voor'],
    [1, 'een beetje voor'],
    [0.9, 'zegt weinig'],
    [-0.9, 'zegt weinig'],
    [-1, 'een beetje tegen'],
    [-3.9, 'een beetje tegen'],
    [-4, 'sterk tegen'],
  ])('%d bits are %s', (bits, words) => expect(said([evidence('birth', 'partly', bits)])[1]).toContain(words))
  it('names street, place and spot only where both sides have them', () => {
    const seldom = (['street', 'place', 'location'] as const).map((field) => evidence(field, 'unknown'))
    expect(said(seldom)).toHaveLength(2)
    expect(said([evidence('street', 'same', 9), evidence('postcode', 'unknown')])).toHaveLength(4)
  })
  it('warns of twins where given names differ, and of namesakes where birth dates do', () => {
    expect(said([evidence('givenNames', 'different', -3)])[2]).toContain('tweeling')
    expect(said([evidence('birth', 'different', -6)])[2]).toContain('naamgenoot')
    expect(
      said([evidence('givenNames', 'close', 3), evidence('birth', 'close', 3), evidence('surname', 'different', -3)]),
    ).toHaveLength(5)
  })
})

import { describe, expect, it } from 'vitest'
import type { ConsentRule } from '../src/law/index.ts'
import type { Consent, ConsentGiver, Judgement, KnownPerson } from '../src/schema/index.ts'
import { isShown, lot, same, undone } from './identity-world.ts'
import { anna, bram, city, day, from, judgement, recorded, relation, rule, type World } from './specification-world.ts'

const kim: KnownPerson = { ...lot, id: 'kim', localNumber: 'L4' }
const everybody = [anna, bram, lot, kim]
type Ties = NonNullable<World['people']>

/** Whether a consent of Anna counts that somebody gave in a quality, which a rule asks for. */
function isGiven(by: string, inQualityOf: ConsentGiver, people: Ties, changed: Partial<ConsentRule> = {}, more: World = {}) {
  const consent: Consent = {
    format: 'klantbeeld/consent@1',
    id: 'c',
    kind: 'statutory',
    person: 'anna',
    acts: ['wmo'],
    categories: ['support.informal'],
    purposes: ['wmo/onderzoek'],
    recipients: [city],
    frame: 'voluntary',
    refusalCosts: 'none',
    events: [{ event: 'given', on: day('2024-02-01'), by, inQualityOf, form: 'express', recordedAt: '2024-02-01T00:00:00Z' }],
  }
  return isShown({
    people: { persons: everybody, ...people },
    ground: { consents: [{ kind: 'statutory', form: 'express', rule: 'wmo:rule' }] },
    wmo: { consentRules: [{ ...rule, bands: [{ from: 0, givers: [[inQualityOf]] }], ...changed }] },
    setting: { consents: [consent], ...more.setting },
  })
}

/** What is answered while nothing is found out, while Lot is found to be Anna, once that is undone, and while Lot is found to be Bram. */
function inTurn(ask: (samePersons: Ties['samePersons'] & object) => string): readonly string[] {
  return [ask([]), ask([same]), ask([{ ...same, undone }]), ask([{ ...same, is: 'bram' }])]
}
const lasting = { ...recorded, from }

describe('the specification on ties between two who turned out to be one', () => {
  it('lets nobody be their own relative', () => {
    const siblings = [relation('sibling-of', 'lot', 'anna')]
    const asked = (by: string) => inTurn((samePersons) => isGiven(by, 'close-relative', { samePersons, relations: siblings }))
    expect(asked('lot')).toEqual(['true', 'false', 'true', 'true'])
    expect([asked('anna')[1], asked('bram')[3]]).toEqual(['false', 'true'])
    const spouses = [relation('spouse-of', 'anna', 'lot')]
    expect(inTurn((samePersons) => isGiven('lot', 'spouse', { samePersons, relations: spouses }))).toEqual([
      'true',
      'false',
      'true',
      'true',
    ])
  })

  it('lets nobody have authority over themselves', () => {
    for (const [kind, inQualityOf] of [
      ['parental', 'parent-with-authority'],
      ['guardianship', 'guardian'],
    ] as const) {
      const authority = [{ ...lasting, kind, child: 'anna', holder: 'lot' }]
      expect(inTurn((samePersons) => isGiven('lot', inQualityOf, { samePersons, authority }))).toEqual([
        'true',
        'false',
        'true',
        'true',
      ])
    }
  })

  it('lets nobody represent themselves', () => {
    for (const kind of ['curator', 'mentor', 'authorised-representative', 'special-curator'] as const) {
      const representation = [{ ...lasting, kind, person: 'anna', representative: 'lot' }]
      expect(inTurn((samePersons) => isGiven('lot', kind, { samePersons, representation }))).toEqual([
        'true',
        'false',
        'true',
        'true',
      ])
    }
  })

  it('lets nobody who is judged incompetent represent themselves', () => {
    const incompetent: Judgement = {
      ...judgement,
      kind: 'competence',
      outcome: 'refuses',
      categories: ['support.informal'],
    }
    const representation = [{ ...lasting, kind: 'mentor', person: 'anna', representative: 'lot' }] as const
    const line = { incompetent: [{ from: 0, line: [['mentor'], ['close-relative']] }] } as const
    const judged = { setting: { judgements: [incompetent] } }
    expect(inTurn((samePersons) => isGiven('lot', 'mentor', { samePersons, representation }, line, judged))).toEqual([
      'true',
      'false',
      'true',
      'true',
    ])
    // Nobody is in the first group any more, so that the next one decides.
    const relations = [relation('sibling-of', 'bram', 'anna')]
    const next = (samePersons: Ties['samePersons'] & object) =>
      isGiven('bram', 'close-relative', { samePersons, representation, relations }, line, judged)
    expect(inTurn(next)).toEqual(['false', 'true', 'false', 'false'])
  })

  it('does not count such a tie where it closed either', () => {
    const curator = { ...lasting, kind: 'curator', person: 'anna', representative: 'lot' } as const
    expect(inTurn((samePersons) => isGiven('anna', 'self', { samePersons, representation: [curator] }))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ])
    const parental = { ...lasting, kind: 'parental', child: 'anna', holder: 'bram' } as const
    const beside = (kind: 'unknown' | 'parental') =>
      inTurn((samePersons) =>
        isGiven(
          'bram',
          'parent-with-authority',
          { samePersons, authority: [parental, { ...parental, kind, holder: 'lot' }] },
          { parents: 'all' },
        ),
      )
    expect([beside('unknown'), beside('parental')]).toEqual([
      ['false', 'true', 'false', 'false'],
      ['false', 'true', 'false', 'true'],
    ])
  })

  it('counts ties to others, to nobody who is named, and such as named one id twice', () => {
    const mentor = (person: string, representative: string) => ({ ...lasting, kind: 'mentor', person, representative }) as const
    const mentored = (by: string, person: string, representative: string, ...samePersons: readonly (typeof same)[]) =>
      isGiven(by, 'mentor', { samePersons, representation: [mentor(person, representative)] })
    expect([mentored('bram', 'lot', 'bram', same), mentored('bram', 'lot', 'bram')]).toEqual(['true', 'false'])
    expect([
      mentored('anna', 'anna', 'anna'),
      mentored('anna', 'anna', 'anna', same),
      mentored('anna', 'lot', 'lot', same),
    ]).toEqual(['true', 'true', 'true'])
    // Both turned out to be a third.
    const third = { ...same, person: 'kim' }
    expect([mentored('anna', 'lot', 'kim', same, third), mentored('kim', 'lot', 'kim', same)]).toEqual(['false', 'true'])
    const unnamed = { ...lasting, kind: 'unknown', child: 'anna' } as const
    const parental = { ...lasting, kind: 'parental', child: 'anna', holder: 'bram' } as const
    expect(isGiven('bram', 'parent-with-authority', { samePersons: [same], authority: [parental, unnamed] })).toBe('false')
  })
})

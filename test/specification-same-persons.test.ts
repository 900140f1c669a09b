import { describe, expect, it } from 'vitest'
import type { Setting } from '../src/disclosure/setting.ts'
import type { Consent, KnownPerson, Request, Restriction, SamePersonRecord } from '../src/schema/index.ts'
import { readAsOne } from '../src/testing/specification/as-one.ts'
import { refusal } from '../src/testing/specification/specify.ts'
import { another, before, child, dispute, isShown, links, lot, now, same, undone } from './identity-world.ts'
import {
  anna,
  assignment,
  bram,
  city,
  day,
  fact,
  fragment,
  from,
  judgement,
  people,
  recorded,
  relation,
  request,
  setting,
  staff,
  term,
  type World,
} from './specification-world.ts'

describe('the specification on who turned out to be the same', () => {
  const both = [anna, bram, lot]
  const asOne = (samePersons: readonly SamePersonRecord[], more: Partial<Setting['people']> = {}) =>
    links({ localNumber: 'L3' }, both, { people: { samePersons, ...more } })

  it('links who is found as the one to the other, and back again once undone', () => {
    expect([asOne([same]), asOne([]), asOne([{ ...same, undone }])]).toEqual(['true', 'false', 'false'])
  })

  it('counts no record of several, of a chain, of strangers, or of one and the same', () => {
    const more = [...both, { ...lot, id: 'kim', localNumber: 'L4' }]
    const among = (...records: readonly Partial<SamePersonRecord>[]) =>
      asOne(
        records.map((it) => ({ ...same, ...it })),
        { persons: more },
      )
    expect([among({}, {}), among({}, { is: 'bram' }), among({}, { is: 'bram', undone }), among({}, { is: 'lot' })]).toEqual([
      'true',
      'false',
      'true',
      'true',
    ])
    const chain = { person: 'anna', is: 'kim' }
    expect([among({}, chain), among({}, { ...chain, undone }), among({}, { person: 'kim' })]).toEqual(['false', 'true', 'true'])
    expect([among({}, { person: 'anna', is: 'lot' }), among({}, { person: 'anna', is: 'anna' })]).toEqual(['false', 'true'])
    // Whether a record counts and whether it stands are two things: also to a stranger it makes several, and a chain.
    expect([among({}, { is: 'nobody' }), among({}, { person: 'anna', is: 'nobody' })]).toEqual(['false', 'false'])
    expect([
      among({ is: 'nobody' }),
      asOne([same], { persons: [anna, bram] }),
      asOne([same], { persons: [...both, lot] }),
    ]).toEqual(['false', 'false', 'false'])
  })

  it('takes who stands among the known persons twice for nobody', () => {
    const mentioned = (...persons: readonly KnownPerson[]) =>
      isShown({
        fact: { persons: [...fact.persons, { person: 'b', part: 'mentioned' }] },
        request: { about: ['anna'] },
        people: { persons },
      })
    expect([mentioned(anna, bram), mentioned(anna, bram, bram)]).toEqual(['true', 'false'])
    const identityDisputed = [{ ...dispute, person: 'lot' }]
    const ofLot = (...persons: readonly KnownPerson[]) => isShown({ people: { persons, samePersons: [same], identityDisputed } })
    expect([ofLot(...both), ofLot(...both, lot)]).toEqual(['false', 'true'])
  })

  it('takes who is found as both for one, who may contradict neither', () => {
    const persons: KnownPerson[] = [{ ...anna, bsn: now }, bram, lot]
    const found = (delivered: object, samePersons = [same]) =>
      links({ bsn: now, localNumber: 'L3', ...delivered }, persons, { people: { samePersons } })
    expect([found({}), found({}, [])]).toEqual(['true', 'false'])
    expect([found({ surname: 'Vries' }), found({ surname: 'Janssen' }), found({ birth: '1980' })]).toEqual([
      'false',
      'false',
      'false',
    ])
    const numbered: KnownPerson = { ...anna, bsn: now, formerBsns: [before] }
    const alike: KnownPerson[] = [numbered, bram, { ...anna, id: 'lot', localNumber: 'L3', bsn: before }]
    const numbers = (bsn: string) => links({ bsn, localNumber: 'L3' }, alike, { people: { samePersons: [same] } })
    expect([numbers(now), numbers(before), numbers(another)]).toEqual(['true', 'true', 'false'])
    const strangers = [anna, bram, { ...lot, localNumber: 'L2' }]
    expect(links({ localNumber: 'L2' }, strangers, { people: { samePersons: [same] } })).toBe('false')
  })

  it('compares with the entries that are found, and follows with that of the other alone', () => {
    const found = (delivered: object) => links({ localNumber: 'L3', ...delivered }, both, { people: { samePersons: [same] } })
    expect([found({ surname: 'Janssen', birth: '1981' }), found({ surname: 'Vries' })]).toEqual(['true', 'false'])
    const bySet = { birth: '1980-05-05', surname: 'Vries', givenNames: 'Anna Bé', postcode: '1234AB', houseNumber: '5' }
    const living: KnownPerson = { ...anna, addresses: [{ postcode: '1234AB', houseNumber: '5' }] }
    const twice = [living, bram, { ...living, id: 'lot', localNumber: 'L3' }]
    expect([links(bySet, twice, { people: { samePersons: [same] } }), links(bySet, twice)]).toEqual(['true', 'false'])
    // Anna died long ago, whatever the entry of Lot says: the term from death is over.
    const dead: KnownPerson = { ...anna, death: '1990-01-01' }
    const fromDeath = { terms: [{ ...term, start: 'death' as const }] }
    const ended = (persons: readonly KnownPerson[]) =>
      links({ localNumber: 'L3' }, persons, { wmo: fromDeath, people: { samePersons: [same] } })
    expect([ended([dead, bram, lot]), ended([anna, bram, { ...lot, death: '1990-01-01' }])]).toEqual(['false', 'true'])
  })

  it('reads request, assignment and relations so', () => {
    const mine: World = {
      request: { client: 'lot', about: ['lot', 'bram'] },
      staff: { assignments: [{ ...assignment, person: 'lot' }] },
      people: { persons: both, relations: [relation('spouse-of', 'lot', 'bram')] },
    }
    const one: World = { ...mine, people: { ...mine.people, samePersons: [same] } }
    expect([isShown(one), isShown({ ...one, request: {} }), isShown({ ...one, staff })]).toEqual(['true', 'true', 'true'])
    expect(isShown(mine)).toBe('false')
    const ofSpouse: World = {
      fact: { persons: [{ person: 'b', part: 'file' }] },
      setting: { judgements: [{ ...judgement, persons: ['bram'], categories: ['support.informal'] }] },
    }
    expect([isShown({ ...one, ...ofSpouse }), isShown({ ...mine, request: {}, staff: {}, ...ofSpouse })]).toEqual([
      'true',
      'false',
    ])
    const refused = (asked: Partial<Request>, world: World) =>
      refusal([fragment], { ...request, ...asked }, { ...setting, people: { ...people, ...world.people } })
    expect([refused({ client: 'lot' }, one), refused({ client: 'nobody' }, one)]).toEqual([undefined, 'request/unknown-person'])
  })

  it('reads restrictions, shielding and judgements so', () => {
    const one: World = { people: { persons: both, samePersons: [same] } }
    const restriction: Restriction = {
      format: 'klantbeeld/restriction@1',
      id: 'r',
      kind: 'upheld-objection',
      person: 'lot',
      categories: [],
      purposes: [],
      from,
      recordedAt: recorded.recordedAt,
    }
    const shielding = [{ ...recorded, kind: 'closed-file', person: 'lot', from, exceptFor: [] }] as const
    expect([
      isShown({ ...one, setting: { restrictions: [restriction] } }),
      isShown({ setting: { restrictions: [restriction] } }),
    ]).toEqual(['false', 'true'])
    expect([isShown({ people: { ...one.people, shielding } }), isShown({ people: { shielding } })]).toEqual(['false', 'true'])
    const provision: World = {
      fact: { category: 'provision.wmo', value: { product: {} } },
      setting: { judgements: [{ ...judgement, persons: ['lot'] }] },
    }
    expect([isShown({ ...one, ...provision }), isShown(provision)]).toEqual(['true', 'false'])
  })

  it('reads a consent so: whose data it is of, and who gave it', () => {
    const consent = (person: string, by: string, inQualityOf: 'self' | 'parent-with-authority'): Consent => ({
      format: 'klantbeeld/consent@1',
      id: 'c',
      kind: 'statutory',
      person,
      acts: ['wmo'],
      categories: ['support.informal'],
      purposes: ['wmo/onderzoek'],
      recipients: [city],
      frame: 'voluntary',
      refusalCosts: 'none',
      events: [{ event: 'given', on: day('2024-01-01'), by, inQualityOf, form: 'express', recordedAt: '2024-01-01T00:00:00Z' }],
    })
    const needing = (given: Consent, more: Partial<Setting['people']>): string =>
      isShown({
        ground: { consents: [{ kind: 'statutory', form: 'express', rule: 'wmo:rule' }] },
        setting: { consents: [given] },
        people: more,
      })
    const one = { persons: both, samePersons: [same] }
    expect([needing(consent('lot', 'lot', 'self'), one), needing(consent('anna', 'lot', 'self'), one)]).toEqual(['true', 'true'])
    expect([needing(consent('lot', 'lot', 'self'), {}), needing(consent('anna', 'lot', 'self'), {})]).toEqual(['false', 'false'])
    const persons: KnownPerson[] = [{ ...anna, birth: '2015-01-01' }, bram, lot, { ...lot, id: 'bea', localNumber: 'L4' }]
    const authority = [{ ...recorded, kind: 'parental', child: 'lot', holder: 'bram', from }] as const
    const asParent = consent('anna', 'bea', 'parent-with-authority')
    const bea = { ...same, person: 'bea', is: 'bram' }
    const samePersons = [same, bea]
    expect([
      needing(asParent, { persons, authority, samePersons }),
      needing(asParent, { persons, authority, samePersons: [same] }),
      needing(asParent, { persons, authority, samePersons: [bea] }),
    ]).toEqual(['true', 'false', 'false'])
  })

  it('reads every known person so, and nobody else', () => {
    const lasting = { ...recorded, from }
    const everywhere: Setting = {
      ...setting,
      staff: { ...staff, assignments: [{ ...assignment, person: 'lot' }] },
      judgements: [{ ...judgement, persons: ['lot'], access: { to: 'lot', facts: [], sources: [], receivers: [] } }],
      people: {
        ...people,
        persons: [...both, { ...child, unbornOf: 'lot' }],
        relations: [relation('sibling-of', 'lot', 'bram'), relation('sibling-of', 'bram', 'lot')],
        authority: [{ ...lasting, kind: 'parental', child: 'lot', holder: 'lot' }],
        representation: [{ ...lasting, kind: 'mentor', person: 'lot', representative: 'lot' }],
        shielding: [{ ...lasting, kind: 'closed-file', person: 'lot', exceptFor: [] }],
        measures: [{ ...lasting, kind: 'compulsory-care', person: 'lot' }],
        engagements: [{ ...lasting, person: 'lot', organisation: city, act: 'wmo' }],
        links: [{ ...same, kind: 'joined', delivered: { organisation: 'local:city', number: 'L9' } }],
        identityDisputed: [{ ...dispute, person: 'lot' }],
        samePersons: [same],
      },
    }
    const asked: Request = { ...request, client: 'lot', about: ['lot'] }
    const read = readAsOne({ request: asked, setting: everywhere })
    const { samePersons, persons, ...lists } = read.setting.people
    expect(JSON.stringify({ ...read, setting: { ...read.setting, people: lists } })).not.toContain('"lot"')
    expect([samePersons, persons.slice(0, 3), persons[3]?.unbornOf]).toEqual([[same], both, 'anna'])
    const actorOf = (actor: Request['actor']) => readAsOne({ request: { ...asked, actor }, setting: everywhere }).request.actor.id
    expect([
      actorOf({ kind: 'person-concerned', id: 'lot' }),
      actorOf({ kind: 'representative', id: 'lot' }),
      actorOf({ kind: 'professional', id: 'lot', organisation: city }),
      actorOf({ kind: 'overseer', id: 'lot', organisation: city }),
    ]).toEqual(['anna', 'anna', 'lot', 'lot'])
    const worker = { ...everywhere, judgements: [{ ...judgement, by: 'lot' }] }
    expect(readAsOne({ request: asked, setting: worker }).setting.judgements?.[0]?.by).toBe('lot')
  })
})

import { describe, expect, it } from 'vitest'
import type { Setting } from '../src/disclosure/setting.ts'
import type { Fact, IdentityDisputeRecord, KnownPerson, LinkRecord, Request } from '../src/schema/index.ts'
import { isIdentityDisputed } from '../src/testing/specification/identity-disputed.ts'
import { refusal } from '../src/testing/specification/specify.ts'
import { another, type Bsn, before, dispute, isShown, links, lot, now, same, undone } from './identity-world.ts'
import {
  anna,
  at,
  bram,
  caseOf,
  day,
  fact,
  fragment,
  judgement,
  people,
  recorded,
  request,
  setting,
  type World,
} from './specification-world.ts'

describe('the specification on former numbers', () => {
  const changed: KnownPerson = { ...anna, bsn: now, formerBsns: [before] }

  it('finds a person by a number the person has or had, and by no other', () => {
    expect([links({ bsn: now }, [changed]), links({ bsn: before }, [changed]), links({ bsn: another }, [changed])]).toEqual([
      'true',
      'true',
      'false',
    ])
    const { bsn: _, ...without } = changed
    expect([links({ bsn: before }, [without]), links({ bsn: now }, [without])]).toEqual(['true', 'false'])
  })

  it('lets any of them agree beside a local number, and a number that is none of them contradict', () => {
    const beside = (bsn: string, person: KnownPerson) => links({ bsn, localNumber: 'L1' }, [person])
    expect([beside(now, changed), beside(before, changed), beside(another, changed)]).toEqual(['true', 'true', 'false'])
    const { bsn: _, ...without } = changed
    expect([beside(before, without), beside(now, without), beside(now, anna)]).toEqual(['true', 'false', 'true'])
    expect(links({ bsn: before, surname: 'Jansen' }, [changed])).toBe('false')
  })

  it('takes a number that one had and another has for several', () => {
    const other: KnownPerson = { ...bram, bsn: before }
    expect([links({ bsn: before }, [changed, other]), links({ bsn: now }, [changed, other])]).toEqual(['false', 'true'])
    expect(links({ bsn: before, localNumber: 'L1' }, [changed, other])).toBe('false')
  })

  it('lets a former number find nobody where it fails the eleven-test', () => {
    const failing = '123456789' as Bsn
    const person: KnownPerson = { ...anna, bsn: now, formerBsns: [failing] }
    expect([links({ bsn: failing }, [person]), links({ bsn: failing, localNumber: 'L1' }, [person])]).toEqual(['false', 'false'])
  })
})

describe('the specification on what a steward undid', () => {
  const record: LinkRecord = {
    ...recorded,
    kind: 'joined',
    delivered: { organisation: 'local:city', fragment: 'x', ref: 'a' },
    person: 'anna',
    by: 's',
    because: 'x',
  }
  const apart: LinkRecord = { ...record, kind: 'kept-apart' }

  it('counts no link that was undone', () => {
    const told = (delivered: object, ...records: LinkRecord[]) => links(delivered, [anna, bram], { people: { links: records } })
    expect([told({}, record), told({}, { ...record, undone })]).toEqual(['true', 'false'])
    expect([told({ localNumber: 'L1' }, apart), told({ localNumber: 'L1' }, { ...apart, undone })]).toEqual(['false', 'true'])
    const toBram: LinkRecord = { ...record, person: 'bram' }
    expect([told({}, record, toBram), told({}, record, { ...toBram, undone })]).toEqual(['false', 'true'])
  })

  it('reads a link to who turned out to be another as a link to that other', () => {
    const told = (...records: LinkRecord[]) => links({}, [anna, lot, bram], { people: { links: records, samePersons: [same] } })
    const toLot: LinkRecord = { ...record, person: 'lot' }
    expect([told(toLot), told(toLot, record), told(toLot, apart), told(record, { ...apart, person: 'lot' })]).toEqual([
      'true',
      'true',
      'false',
      'false',
    ])
  })
})

describe('the specification on a disputed identity', () => {
  const disputed = (changed: Partial<IdentityDisputeRecord> = {}, of: Partial<Fact> = {}, more: World = {}) =>
    isShown({ ...more, fact: of, people: { identityDisputed: [{ ...dispute, ...changed }] } })

  it('withholds while it stands, until the day it is settled', () => {
    expect([disputed(), disputed({ person: 'bram' })]).toEqual(['false', 'true'])
    expect([
      disputed({ settledOn: day('2024-06-02') }),
      disputed({ settledOn: day('2024-06-01') }),
      disputed({ settledOn: day('2024-06-02') }, {}, { request: at('2024-06-02') }),
    ]).toEqual(['false', 'true', 'true'])
  })

  it('covers every category, or those it names, also where a document contains one', () => {
    expect([disputed({ categories: ['support.informal'] }), disputed({ categories: ['residence.address'] })]).toEqual([
      'false',
      'true',
    ])
    const containing: Partial<Fact> = {
      category: 'document.letter',
      value: { title: 't', reference: 'r' },
      contains: ['support.informal'],
    }
    const documents: World = { setting: { judgements: [{ ...judgement, categories: ['document.letter'] }] } }
    expect([
      disputed({ categories: ['support.informal'] }, containing, documents),
      disputed({ categories: ['document.letter'] }, containing, documents),
      disputed({ categories: ['residence.address'] }, containing, documents),
    ]).toEqual(['false', 'false', 'true'])
  })

  it('reaches whoever is linked, in any part', () => {
    const mentions = (person: string) => ({ persons: [...fact.persons, { person, part: 'mentioned' as const }] })
    const told = { persons: [...fact.persons, { person: 'b', part: 'source' as const }] }
    expect([
      disputed({ person: 'bram' }, mentions('b')),
      disputed({ person: 'bram' }, told),
      disputed({ person: 'cees' }, mentions('b')),
    ]).toEqual(['false', 'false', 'true'])
  })

  it('lets through what surely was not changed since it began', () => {
    const changedOn = (text: string) => disputed({}, { changedOn: text })
    expect(['2022-12-31', '2022-12', '2022'].map(changedOn)).toEqual(['true', 'true', 'true'])
    expect(['2023-01-01', '2023-01', '2023', 'unknown', '2023-07-01'].map(changedOn)).toEqual(Array(5).fill('false'))
    expect(disputed({ from: day('2023-03-01') }, { changedOn: '2023' })).toBe('false')
  })

  it('lets through what surely was recorded, and began to hold, after it ended', () => {
    const later = (recordedOn?: string, held?: string, changed: Partial<IdentityDisputeRecord> = {}) =>
      disputed(changed, {
        changedOn: '2023-09-01',
        ...(recordedOn === undefined ? {} : { recordedOn }),
        ...(held === undefined ? {} : { holds: { from: held } }),
      })
    expect([later('2023-07-01', '2023-07-01'), later('2023-07', '2023-08'), later('2024', '2024')]).toEqual([
      'true',
      'true',
      'true',
    ])
    expect([later('2023-06-30', '2023-07-01'), later('2023-07-01', '2023-06-30')]).toEqual(['false', 'false'])
    expect([later('2023', '2024'), later('2024', '2023')]).toEqual(['false', 'false'])
    expect([later(undefined, '2024'), later('2024'), later('unknown', '2024'), later('2024', 'unknown')]).toEqual(
      Array(4).fill('false'),
    )
    expect([later('9999-12-31', '2024'), later('2024', '9000')]).toEqual(['false', 'false'])
    const { until: _, ...open } = dispute
    const world = { fact: { changedOn: '2023-09-01', recordedOn: '2024', holds: { from: '2024' } } } as const
    expect(isShown({ ...world, people: { identityDisputed: [open] } })).toBe('false')
  })

  it('hits a provision as a use, and never the own access of the person', () => {
    const hits = (kind: Request['kind']) =>
      isIdentityDisputed(caseOf({ request: { kind }, people: { identityDisputed: [dispute] } }))
    expect([hits('use'), hits('provide'), hits('access')]).toEqual([true, true, false])
  })

  it('is read as the dispute of who that person turned out to be', () => {
    const ofLot = { identityDisputed: [{ ...dispute, person: 'lot' }], persons: [anna, bram, lot] }
    expect([isShown({ people: { ...ofLot, samePersons: [same] } }), isShown({ people: ofLot })]).toEqual(['false', 'true'])
  })
})

describe('the specification on requests dated back before records on identity', () => {
  it('refuses what was asked before one was recorded, or undone', () => {
    const asked = (more: Partial<Setting['people']>) =>
      refusal([fragment], request, { ...setting, people: { ...people, ...more } })
    const [late, onTime] = ['2024-06-01T10:00:01Z', '2024-06-01T10:00:00Z']
    const link = { ...same, kind: 'joined', delivered: { organisation: 'local:city', number: 'L9' } } as const
    const recordedAt = (moment: string) => [
      asked({ identityDisputed: [{ ...dispute, recordedAt: moment }] }),
      asked({ samePersons: [{ ...same, recordedAt: moment }] }),
      asked({ samePersons: [{ ...same, undone: { ...undone, at: moment } }] }),
      asked({ links: [{ ...link, undone: { ...undone, at: moment } }] }),
    ]
    expect(recordedAt(onTime)).toEqual(Array(4).fill(undefined))
    expect(recordedAt(late)).toEqual(Array(4).fill('request/not-now'))
  })
})

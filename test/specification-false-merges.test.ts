import { describe, expect, it } from 'vitest'
import type { DeliveredPerson, Fact, KnownPerson, LinkRecord, People } from '../src/schema/index.ts'
import { another, type Bsn, before, child, dispute, lot, now, same, undone } from './identity-world.ts'
import { anna, bram, judgement, recorded, relation, specified, type World } from './specification-world.ts'

const isShown = (world: World) => specified(world).some(({ cleared }) => cleared)

/** Whether fact `f`, whose file is of Anna, is shown where its person is delivered so. */
const finds = (delivered: Partial<DeliveredPerson>, known: readonly KnownPerson[], more: Partial<People> = {}) =>
  isShown({ fragment: { persons: [{ ref: 'a', ...delivered }] }, people: { persons: known, ...more } })

const toA = { organisation: 'local:city', fragment: 'x', ref: 'a' } as const
const joined: LinkRecord = { ...recorded, kind: 'joined', delivered: toA, person: 'anna', by: 's', because: 'x' }

describe('the specification on a child that is found by its mother', () => {
  const mother: DeliveredPerson = { ref: 'm', localNumber: 'L2' }
  const unborn = (
    delivered: Partial<DeliveredPerson>,
    known: readonly KnownPerson[],
    others: readonly DeliveredPerson[] = [],
    more: Partial<People> = {},
  ) =>
    isShown({
      request: { about: ['child'] },
      ground: { persons: ['child'] },
      setting: { judgements: [{ ...judgement, persons: ['child'], categories: ['support.informal'] }] },
      fragment: { persons: [{ ref: 'a', unbornOf: 'm', ...delivered }, mother, ...others] },
      people: { relations: [relation('parent-of', 'anna', 'child')], persons: [anna, bram, ...known], ...more },
    })
  const born: KnownPerson = { ...child, birth: '2024-05-02' }
  const birth = '2024-05-02'

  it('asks the full day of birth of a child that was born or died, and of no other', () => {
    expect([unborn({ birth }, [born]), unborn({}, [born]), unborn({}, [child])]).toEqual([true, false, true])
    expect(['2024-05', '2024', 'unknown', '2024-05-03'].map((day) => unborn({ birth: day }, [born]))).toEqual(
      Array(4).fill(false),
    )
    const [inMay, dead]: [KnownPerson, KnownPerson] = [
      { ...child, birth: '2024-05' },
      { ...child, death: 'unknown' },
    ]
    expect([unborn({ birth }, [inMay]), unborn({ birth: '2024-05' }, [inMay]), unborn({}, [inMay])]).toEqual(Array(3).fill(false))
    expect([unborn({}, [dead]), unborn({ birth }, [dead]), unborn({ birth }, [{ ...dead, birth }])]).toEqual([false, false, true])
    expect([unborn({ birth }, [child]), unborn({ birth: '2024' }, [child])]).toEqual([true, true])
  })

  it('asks so too where another entry of the child knows', () => {
    const { unbornOf: _, ...registered } = born
    const carried: KnownPerson = { ...child, id: 'carried' }
    const samePersons = [{ ...same, person: 'carried', is: 'child' }]
    const asOne = (delivered: object, ...known: KnownPerson[]) => unborn(delivered, known, [], { samePersons })
    expect([asOne({}, registered, carried), asOne({ birth }, registered, carried)]).toEqual([false, true])
    expect([asOne({}, child, carried), asOne({ birth }, registered, { ...carried, birth: '2024' })]).toEqual([true, false])
    expect(asOne({ birth }, registered, { ...carried, death: 'unknown' })).toBe(true)
  })

  it('takes none of two delivered who find one child, unless the steward joined the other', () => {
    const twin: DeliveredPerson = { ref: 't', unbornOf: 'm' }
    const toTwin: LinkRecord = { ...joined, delivered: { ...toA, ref: 't' }, person: 'child' }
    const told = (...links: LinkRecord[]) => unborn({}, [child], [twin], { links })
    expect([unborn({}, [child]), told(), told(toTwin), told({ ...toTwin, person: 'anna' })]).toEqual([true, false, true, true])
    expect([told({ ...toTwin, undone }), told({ ...toTwin, kind: 'kept-apart' })]).toEqual([false, false])
    expect([told({ ...toTwin, delivered: toA }), told(toTwin, { ...toTwin, kind: 'kept-apart' })]).toEqual([true, false])
  })

  it('counts who finds the child, whatever else is said, and nobody who does not', () => {
    const beside = (...others: DeliveredPerson[]) => unborn({ birth }, [born], others)
    const twin: DeliveredPerson = { ref: 't', unbornOf: 'm' }
    expect([beside(twin), beside({ ...twin, birth: '2023' }), beside(twin, twin)]).toEqual([false, false, false])
    expect([beside({ ...twin, localNumber: 'L9' }), beside({ ...twin, bsn: now }), beside({ ref: 't' })]).toEqual(
      Array(3).fill(true),
    )
    expect([beside({ ...twin, unbornOf: 'x' }), beside({ ...twin, unbornOf: 't' }), beside({ ...twin, unbornOf: 'a' })]).toEqual(
      Array(3).fill(true),
    )
    const byOther = (localNumber: string) => beside({ ...twin, unbornOf: 'g' }, { ref: 'g', localNumber })
    expect([byOther('L2'), byOther('L1')]).toEqual([false, true])
  })

  it('does not link by a mother who is herself one of two', () => {
    const young: KnownPerson = { ...child, id: 'young' }
    const ofYoung: KnownPerson = { ...child, unbornOf: 'young' }
    const line: DeliveredPerson = { ref: 'n', unbornOf: 'm' }
    const grand = (...others: DeliveredPerson[]) => unborn({ unbornOf: 'n' }, [young, ofYoung], [line, ...others])
    expect([grand(), grand({ ref: 't', unbornOf: 'm' })]).toEqual([true, false])
  })
})

describe('the specification on numbers of who turned out to be one', () => {
  const as = (person: KnownPerson, bsn?: Bsn, ...formerBsns: Bsn[]): KnownPerson => ({
    ...person,
    ...(bsn === undefined ? {} : { bsn }),
    formerBsns,
  })
  const kim: KnownPerson = { ...lot, id: 'kim', localNumber: 'L4' }
  const both = [same, { ...same, person: 'kim' }]

  it('counts no record of a group in which two have numbers and none in common', () => {
    const byLot = (...known: KnownPerson[]) => finds({ localNumber: 'L3' }, [...known, bram], { samePersons: both })
    expect([byLot(as(anna, now), lot, kim), byLot(as(anna, now), as(lot, now), kim)]).toEqual([true, true])
    expect([byLot(as(anna, now), as(lot, before), kim), byLot(as(anna, now), lot, as(kim, before))]).toEqual([false, false])
    expect([byLot(anna, as(lot, now), as(kim, before)), byLot(anna, as(lot, now), kim)]).toEqual([false, true])
    expect([byLot(as(anna, now, before), as(lot, before), kim), byLot(as(anna, now), as(lot, undefined, before), kim)]).toEqual([
      true,
      false,
    ])
    // Each has one in common with Anna, but they have none with each other.
    expect(byLot(as(anna, now, before), as(lot, before), as(kim, now))).toBe(false)
  })

  it('leaves other groups as they are, and takes no record that does not count into one', () => {
    const apart = { ...same, person: 'kim', is: 'bram' }
    const known = [as(anna, now), lot, as(bram, now), as(kim, before)]
    expect(finds({ localNumber: 'L3' }, known, { samePersons: [same, apart] })).toBe(true)
    const gone = { ...same, person: 'kim', undone }
    expect(finds({ localNumber: 'L3' }, known, { samePersons: [same, gone] })).toBe(true)
    expect(finds({ localNumber: 'L3' }, known, { samePersons: both })).toBe(false)
  })

  it('lets a number that is none of the group contradict, whichever of them was found', () => {
    const byLot = (bsn: Bsn, ...known: KnownPerson[]) =>
      finds({ localNumber: 'L3', bsn }, [...known, bram], { samePersons: both })
    expect([byLot(another, as(anna, now), lot, kim), byLot(another, anna, lot, as(kim, now))]).toEqual([false, false])
    expect([byLot(another, anna, lot, kim), byLot(now, as(anna, now, before), as(lot, before), kim)]).toEqual([true, true])
    expect([byLot(another, as(anna, now), as(lot, now), kim), byLot(now, as(anna, now), lot, kim)]).toEqual([false, true])
    // Lot is found by the number of Kim: one person, whose entries agree.
    const alike: KnownPerson = { ...kim, names: lot.names }
    const found = finds({ localNumber: 'L3', bsn: now }, [anna, lot, as(alike, now), bram], { samePersons: both })
    expect(found).toBe(true)
  })
})

describe('the specification on a steward who joined by a local number', () => {
  const byNumber = (number: string): LinkRecord => ({ ...joined, delivered: { organisation: 'local:city', number } })
  const known: KnownPerson[] = [
    { ...anna, bsn: now },
    { ...bram, bsn: before },
  ]
  const told = (bsn: string | undefined, links: readonly LinkRecord[], more: Partial<People> = {}) =>
    finds({ localNumber: 'L9', ...(bsn === undefined ? {} : { bsn }) }, known, { links, ...more })

  it('does not hear it against a number that is none, or somebody else’s', () => {
    const local = [byNumber('L9')]
    expect([told(undefined, local), told(now, local), told(another, local)]).toEqual([true, true, true])
    expect([told(before, local), told('123456789', local), told('000000000', local)]).toEqual([false, false, false])
    const twice = { persons: [...known, { ...lot, formerBsns: [now] }] }
    expect([told(now, local, twice), told(now, local, { ...twice, samePersons: [same] })]).toEqual([false, true])
  })

  it('hears a record by the number itself, or by fragment and ref, as it stands', () => {
    expect([before, '123456789'].map((bsn) => told(bsn, [joined]))).toEqual([true, true])
    expect([before, '123456789'].map((bsn) => told(bsn, [byNumber(bsn)]))).toEqual([true, true])
    expect(told(before, [byNumber('L9'), joined])).toBe(true)
    expect(told(before, [byNumber('L9'), { ...joined, undone }])).toBe(false)
    expect(finds({ localNumber: before, bsn: before }, known, { links: [byNumber(before)] })).toBe(true)
  })
})

describe('the specification on days that are none, in a disputed identity', () => {
  const disputed = (of: Partial<Fact>, changed: object = {}) =>
    !isShown({ fact: of, people: { identityDisputed: [{ ...dispute, ...changed }] } })

  it('takes a day that surely lies before 1901 for unknown', () => {
    const unknown = ['1900-12-31', '1900-12', '1900', '1900-01-01', '0001-01-01', '9000', '9999-12-31']
    expect(unknown.map((changedOn) => disputed({ changedOn }))).toEqual(Array(7).fill(true))
    const days = ['1901-01-01', '1901-01', '1901', '2022-12-31']
    expect(days.map((changedOn) => disputed({ changedOn }))).toEqual(Array(4).fill(false))
  })

  it('does so of the first day of recording and holding too', () => {
    const long = { from: '1850-01-01', until: '1890-12-31' }
    const later = (recordedOn: string, held: string) => disputed({ recordedOn, holds: { from: held } }, long)
    expect([later('1901', '1901'), later('1900', '1901'), later('1901', '1900-12-31')]).toEqual([false, true, true])
  })
})

describe('the specification on what identifies by the statutory set', () => {
  const home = { postcode: '1234AB', houseNumber: '5' }
  const set = { surname: 'de Vries', givenNames: 'Anna Bé', birth: '1980-05-05', ...home }
  const agrees = (both: Partial<typeof set>, known: Partial<typeof set> = {}) => {
    const { surname, givenNames, birth, ...address } = { ...set, ...both, ...known }
    const person: KnownPerson = { ...anna, names: [{ kind: 'birth', surname }], givenNames, birth, addresses: [address] }
    return finds({ ...set, ...both }, [person, bram])
  }

  it('wants a postcode and a house number that can be', () => {
    expect(['1234 ab', ' 1234AB', '9999ZZ'].map((postcode) => agrees({ postcode }))).toEqual([true, true, true])
    expect(agrees({ postcode: '1234ab' }, { postcode: '1234 AB' })).toBe(true)
    const none = ['0000AA', '0123AB', '1234', '123AB', '12345AB', '1234A', '1234ABC', '1234ÀB', '1234-AB', 'AB1234', '1234ß']
    expect(none.map((postcode) => agrees({ postcode }))).toEqual(none.map(() => false))
    expect(['1', '10', '9a', '5-III'].map((houseNumber) => agrees({ houseNumber }))).toEqual(Array(4).fill(true))
    const houseless = ['0', '05', '-', 'onbekend', 'to 5', ' 5', '٣']
    expect(houseless.map((houseNumber) => agrees({ houseNumber }))).toEqual(houseless.map(() => false))
  })

  it('takes what stands where no name is known for no name', () => {
    const none = ['Onbekend', 'ONBEKEND.', 'unknown', 'Unknówn', 'NN', 'N.N.', 'n. n.', 'N N', 'N-N', 'nn.']
    expect(none.map((surname) => agrees({ surname }))).toEqual(none.map(() => false))
    expect(none.map((givenNames) => agrees({ givenNames }))).toEqual(none.map(() => false))
    expect(['Onbekende', 'Nn Nn', 'Anna Onbekend'].map((givenNames) => agrees({ givenNames }))).toEqual([true, true, true])
    const byNumber = (delivered: object) => finds({ localNumber: 'L1', ...delivered }, [anna, bram])
    expect([byNumber({ surname: 'N.N.', givenNames: 'onbekend' }), byNumber({ surname: 'Onbekende' })]).toEqual([true, false])
  })

  it('takes two or three capitals written together for initials', () => {
    const initials = ['AM', 'AMG', 'ÉM', 'Anna BE', 'Anna-BE', 'AM.']
    expect(initials.map((givenNames) => agrees({ givenNames }))).toEqual(initials.map(() => false))
    expect([agrees({ givenNames: 'AM' }, { givenNames: 'Am' }), agrees({ givenNames: 'Am' }, { givenNames: 'AM' })]).toEqual([
      false,
      false,
    ])
    expect(['Am', 'ANNA', 'Bo', 'am', 'AnM'].map((givenNames) => agrees({ givenNames }))).toEqual(Array(5).fill(true))
    expect(agrees({ surname: 'VOS' })).toBe(true)
    expect(finds({ localNumber: 'L1', givenNames: 'AM' }, [{ ...anna, givenNames: 'Am' }])).toBe(true)
  })
})

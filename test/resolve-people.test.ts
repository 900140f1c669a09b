import { describe, expect, it } from 'vitest'
import { resolve } from '../src/people/index.ts'
import type { DeliveredPerson } from '../src/schema/index.ts'
import { act, born, fragmentOf, known, linkIn, linksIn, peopleOf } from './resolving.ts'

const [one, two, three, four] = ['999940004', '999940715', '999941422', '999942128'] as const
const home = { postcode: '1234AB', houseNumber: '12' }
const nobody = { why: 'no-such-person' }
const contradiction = { why: 'contradiction' }
const several = { why: 'several' }
const tooLittle = { why: 'too-little' }
const person = (id: string, bsn: string | undefined, givenNames: string, birth: string, more: object = {}) =>
  known(id, { names: [born('Smit')], givenNames, birth, addresses: [home], ...(bsn === undefined ? {} : { bsn }), ...more })
const set = (givenNames: string, birth: string) => ({ surname: 'Smit', givenNames, birth, ...home })

describe('twins', () => {
  const twins = [person('eva', one, 'Eva Maria', '2010-05-05'), person('noa', two, 'Noa Maria', '2010-05-05')]
  it('are told apart by their given names', () => {
    expect(linkIn(twins, set('Eva Maria', '2010-05-05'))).toEqual({ person: 'eva' })
    expect(linkIn(twins, set('Noa Maria', '2010-05-05'))).toEqual({ person: 'noa' })
    expect(linkIn(twins, { bsn: one, ...set('Noa Maria', '2010-05-05') })).toEqual(contradiction)
  })
  it('are nobody by a name they share, or by none', () => {
    expect(linkIn(twins, set('Maria', '2010-05-05'))).toEqual(nobody)
    expect(linkIn(twins, { ...set('', '2010-05-05'), givenNames: '-' })).toEqual(tooLittle)
  })
  it('who share their first name and initials are told apart by all names only', () => {
    const alike = [person('jan', one, 'Jan Pieter', '2010-05-05'), person('jap', two, 'Jan Paul', '2010-05-05')]
    expect(linkIn(alike, set('Jan Paul', '2010-05-05'))).toEqual({ person: 'jap' })
    expect(linkIn(alike, set('Jan', '2010-05-05'))).toEqual(nobody)
    expect(linkIn(alike, set('J.P.', '2010-05-05'))).toEqual(tooLittle)
    expect(linkIn(alike, { bsn: two, ...set('J.P.', '2010-05-05') })).toEqual({ person: 'jap' })
  })
  it('of one name are several', () => {
    const same = [person('jan', one, 'Jan', '2010-05-05'), person('jap', two, 'Jan', '2010-05-05')]
    expect(linkIn(same, set('Jan', '2010-05-05'))).toEqual(several)
    expect(linkIn(same, { bsn: two, ...set('Jan', '2010-05-05') })).toEqual({ person: 'jap' })
  })
})

describe('father and son of one name at one address', () => {
  const both = [person('father', one, 'Jan', '1970-01-01'), person('son', two, 'Jan', '2000-01-01')]
  it('are told apart by the day of birth', () => {
    expect(linkIn(both, set('Jan', '1970-01-01'))).toEqual({ person: 'father' })
    expect(linkIn(both, set('Jan', '2000-01-01'))).toEqual({ person: 'son' })
    expect(linkIn(both, { bsn: one, birth: '2000' })).toEqual(contradiction)
  })
  it('are nobody by a year or an unknown day, which does not choose', () => {
    for (const birth of ['2000', '2000-01', 'unknown']) expect(linkIn(both, set('Jan', birth))).toEqual(tooLittle)
  })
})

describe('a birth date', () => {
  const jan = [person('jan', one, 'Jan', '1970-03-05')]
  it.each(['1970-03-05', '1970-03', '1970', 'unknown'])('agrees as far as it is known: %s', (birth) => {
    expect(linkIn(jan, { bsn: one, birth })).toEqual({ person: 'jan' })
  })
  it.each(['1970-05-03', '1970-03-06', '1970-04-05', '1971-03-05', '1970-04', '1971'])('contradicts in any part: %s', (birth) => {
    expect(linkIn(jan, { bsn: one, birth })).toEqual(contradiction)
  })
  it('with day and month swapped is never mended, with a number or without', () => {
    expect(linkIn(jan, { bsn: one, birth: '1970-05-03' })).toEqual(contradiction)
    expect(linkIn(jan, set('Jan', '1970-05-03'))).toEqual(nobody)
  })
  it('of which a part is unknown to us neither agrees nor contradicts', () => {
    for (const birth of ['1970', '1970-03', 'unknown']) {
      const partly = [person('jan', one, 'Jan', birth)]
      expect(linkIn(partly, { bsn: one, birth: '1970-03-05' })).toEqual({ person: 'jan' })
      expect(linkIn(partly, set('Jan', '1970-03-05'))).toEqual(nobody)
    }
  })
})

describe('namesakes at one address', () => {
  it('born on one day are told apart by number alone', () => {
    const both = [person('this', one, 'Jan', '1970-01-01'), person('that', two, 'Jan', '1970-01-01')]
    expect(linkIn(both, set('Jan', '1970-01-01'))).toEqual(several)
    expect(linkIn(both, { bsn: two, ...set('Jan', '1970-01-01') })).toEqual({ person: 'that' })
    expect(linkIn(both, { bsn: three, ...set('Jan', '1970-01-01') })).toEqual(nobody)
  })
  it('of whom one is not known are still nobody without the rest of the set', () => {
    const jan = [person('this', one, 'Jan', '1970-01-01')]
    const all = set('Jan', '1970-01-01')
    expect(linkIn(jan, all)).toEqual({ person: 'this' })
    const parts = ['surname', 'givenNames', 'birth', 'postcode', 'houseNumber'] as const
    for (const part of parts) {
      const rest: Omit<DeliveredPerson, 'ref'> = Object.fromEntries(Object.entries(all).filter(([name]) => name !== part))
      expect(linkIn(jan, rest)).toEqual(tooLittle)
    }
    for (const other of [{ surname: 'Smid' }, { postcode: '1234AC' }, { houseNumber: '13' }, { birth: '1970-01-02' }])
      expect(linkIn(jan, { ...all, ...other })).toEqual(nobody)
  })
})

describe('a number', () => {
  it('that was changed finds the person, under the old one and the new one', () => {
    const changed = [person('jan', two, 'Jan', '1970-01-01', { formerBsns: [one, three] })]
    for (const bsn of [one, two, three]) expect(linkIn(changed, { bsn, birth: '1970-01-01' })).toEqual({ person: 'jan' })
    expect(linkIn(changed, { bsn: four })).toEqual(nobody)
    expect(linkIn(changed, { bsn: one, birth: '1971' })).toEqual(contradiction)
  })
  it('of before is enough where the new one is not known', () => {
    const changed = [person('jan', undefined, 'Jan', '1970-01-01', { formerBsns: [one], localNumber: 'L-1' })]
    expect(linkIn(changed, { bsn: one })).toEqual({ person: 'jan' })
    expect(linkIn(changed, { bsn: one, localNumber: 'L-1' })).toEqual({ person: 'jan' })
    expect(linkIn(changed, { bsn: two, localNumber: 'L-1' })).toEqual(contradiction)
  })
  it('that one had before and another has now is of several', () => {
    const both = [person('jan', two, 'Jan', '1970-01-01', { formerBsns: [one] }), person('piet', one, 'Piet', '1980-01-01')]
    expect(linkIn(both, { bsn: one })).toEqual(several)
    expect(linkIn(both, { bsn: two })).toEqual({ person: 'jan' })
  })
  it('that stands as former and as own is one number', () => {
    expect(linkIn([person('jan', one, 'Jan', '1970-01-01', { formerBsns: [one, one] })], { bsn: one })).toEqual({ person: 'jan' })
  })
  it('of somebody else contradicts by whatever is delivered with it', () => {
    const both = [person('jan', one, 'Jan', '1970-01-01'), person('piet', two, 'Piet', '1980-01-01')]
    expect(linkIn(both, { bsn: two, ...set('Jan', '1970-01-01') })).toEqual(contradiction)
    expect(linkIn(both, { bsn: two, surname: 'Smit' })).toEqual({ person: 'piet' })
  })
  it('of another than the local number is of several, and one that nobody has contradicts who has the local number', () => {
    const both = [
      person('jan', one, 'Jan', '1970-01-01'),
      person('guest', undefined, 'Piet', '1980-01-01', { localNumber: 'L-1' }),
    ]
    expect(linkIn(both, { bsn: one, localNumber: 'L-1' })).toEqual(several)
    expect(linkIn(both, { bsn: two, localNumber: 'L-1' })).toEqual({ person: 'guest' })
    expect(linkIn([person('jan', one, 'Jan', '1970-01-01', { localNumber: 'L-1' })], { bsn: two, localNumber: 'L-1' })).toEqual(
      contradiction,
    )
  })
})

describe('an address', () => {
  it('that somebody does not have identifies nobody: a person without a home is found by number', () => {
    const roofless = [person('jan', one, 'Jan', '1970-01-01', { addresses: [] })]
    expect(linkIn(roofless, set('Jan', '1970-01-01'))).toEqual(nobody)
    expect(linkIn(roofless, { surname: 'Smit', givenNames: 'Jan', birth: '1970-01-01' })).toEqual(tooLittle)
    expect(linkIn(roofless, { bsn: one, ...home })).toEqual({ person: 'jan' })
  })
  it('never contradicts a number: people move', () => {
    expect(linkIn([person('jan', one, 'Jan', '1970-01-01')], { bsn: one, postcode: '9999ZZ', houseNumber: '1' })).toEqual({
      person: 'jan',
    })
  })
  it('is any of those registered, each once', () => {
    const addresses = [home, { postcode: '1234 ab', houseNumber: '12' }, { postcode: '9999ZZ', houseNumber: '1' }]
    const moved = [person('jan', one, 'Jan', '1970-01-01', { addresses })]
    expect(linkIn(moved, set('Jan', '1970-01-01'))).toEqual({ person: 'jan' })
    expect(linkIn(moved, { ...set('Jan', '1970-01-01'), postcode: '9999zz', houseNumber: '1' })).toEqual({ person: 'jan' })
  })
})

describe('a child not born yet', () => {
  const mother = person('mother', one, 'Eva', '1990-01-01')
  const child = known('child', { unbornOf: 'mother' })
  const delivered = (persons: readonly object[], ...more: readonly DeliveredPerson[]) =>
    linksIn(persons, [{ ref: 'm', bsn: one }, ...more]).get('c')

  it('is found by its mother', () => {
    expect(delivered([mother, child], { ref: 'c', unbornOf: 'm' })).toEqual({ person: 'child' })
  })
  it('is found whichever of the two stands first', () => {
    const links = linksIn(
      [mother, child],
      [
        { ref: 'c', unbornOf: 'm' },
        { ref: 'm', bsn: one },
      ],
    )
    expect([...links]).toEqual([
      ['c', { person: 'child' }],
      ['m', { person: 'mother' }],
    ])
  })
  it('is nobody where no such child is known, and several where there are two', () => {
    expect(delivered([mother], { ref: 'c', unbornOf: 'm' })).toEqual(nobody)
    expect(delivered([mother, child, { ...child, id: 'twin' }], { ref: 'c', unbornOf: 'm' })).toEqual(several)
  })
  it('is nobody without a mother who is certain', () => {
    expect(linksIn([mother, child], [{ ref: 'c', unbornOf: 'm' }]).get('c')).toEqual(tooLittle)
    expect(linksIn([mother, child], [{ ref: 'm' }, { ref: 'c', unbornOf: 'm' }]).get('c')).toEqual(tooLittle)
    expect(delivered([mother, child], { ref: 'm', bsn: one }, { ref: 'c', unbornOf: 'm' })).toEqual(tooLittle)
  })
  it('that is delivered twice under one ref is nobody', () => {
    expect(delivered([mother, child], { ref: 'c', unbornOf: 'm' }, { ref: 'c', unbornOf: 'm' })).toEqual(several)
  })
  it('is told from another by name and birth, as everybody', () => {
    const later = { ...child, names: [born('Smit')], givenNames: 'Bo', birth: '2026-02-02' }
    const bo = { ref: 'c', unbornOf: 'm', surname: 'Smit', givenNames: 'Bo', birth: '2026-02-02' }
    expect(delivered([mother, later], bo)).toEqual({ person: 'child' })
    for (const other of [{ surname: 'Wit' }, { givenNames: 'Cas' }])
      expect(delivered([mother, later], { ...bo, ...other })).toEqual(contradiction)
    expect(delivered([mother, { ...later, birth: 'unknown' }], { ref: 'c', unbornOf: 'm', surname: 'Wit' })).toEqual(
      contradiction,
    )
  })
  it('is not a child that was born, unless the day of its birth says so', () => {
    const born = { ...child, birth: '2024-02-02' }
    const by = (birth: string | undefined, ...children: readonly object[]) =>
      delivered([mother, ...children], { ref: 'c', unbornOf: 'm', ...(birth === undefined ? {} : { birth }) })
    expect(by('2024-02-02', born)).toEqual({ person: 'child' })
    for (const birth of [undefined, 'unknown', '2024', '2024-02', '2024-02-03', '2026-02-02'])
      expect(by(birth, born)).toEqual(tooLittle)
    for (const birth of ['2024', '2024-02']) {
      expect(by(birth, { ...child, birth })).toEqual(tooLittle)
      expect(by('2024-02-02', { ...child, birth })).toEqual(tooLittle)
    }
    for (const birth of [undefined, 'unknown', '2026', '2026-02-02']) expect(by(birth, child)).toEqual({ person: 'child' })
    expect(by(undefined, born, { ...child, id: 'next' })).toEqual(several)
  })
  it('is not a child that died, unless the day of its birth says so', () => {
    const by = (birth: string, more: object) =>
      delivered([mother, { ...child, death: '2024-03-03', ...more }], { ref: 'c', unbornOf: 'm', birth })
    for (const birth of ['unknown', '2024-02-02']) expect(by(birth, {})).toEqual(tooLittle)
    expect(by('2024-02-02', { birth: '2024-02-02' })).toEqual({ person: 'child' })
    expect(by('unknown', { birth: '2024-02-02', death: 'unknown' })).toEqual(tooLittle)
  })
  it('is not a child that turned out to be somebody who was born', () => {
    const registered = person('bo', two, 'Bo', '2024-02-02')
    const by = (birth: string, persons: readonly object[]) =>
      linksIn(
        [mother, child, ...persons],
        [
          { ref: 'm', bsn: one },
          { ref: 'c', unbornOf: 'm', birth },
        ],
        { samePersons: [{ person: 'child', is: 'bo' }] },
      ).get('c')
    expect(by('2024-02-02', [registered])).toEqual({ person: 'bo' })
    expect(by('unknown', [registered])).toEqual(tooLittle)
    expect(by('unknown', [{ ...registered, birth: 'unknown' }])).toEqual({ person: 'bo' })
    expect(by('unknown', [{ ...registered, birth: 'unknown', death: '2024-03-03' }])).toEqual(tooLittle)
    const bornOn = (birth: string) => [mother, { ...child, birth }, registered]
    const delivered = [
      { ref: 'm', bsn: one },
      { ref: 'c', unbornOf: 'm', birth: '2024-02-01' },
    ]
    const links = (birth: string) => linksIn(bornOn(birth), delivered, { samePersons: [{ person: 'child', is: 'bo' }] }).get('c')
    expect([links('2024-02-01'), links('2024-02-02')]).toEqual([tooLittle, tooLittle])
  })
  it('is none of two of one mother in a delivery, where one is known', () => {
    const of = (ref: string, more: object = {}) => ({ ref, unbornOf: 'm', ...more })
    const links = (persons: readonly DeliveredPerson[], steward: readonly object[] = []) =>
      Object.fromEntries(linksIn([mother, child, known('other', {})], [{ ref: 'm', bsn: one }, ...persons], { links: steward }))
    expect(links([of('c'), of('p1')])).toMatchObject({ c: several, p1: several, m: { person: 'mother' } })
    expect(links([of('c'), of('p1'), of('d')])).toMatchObject({ c: several, p1: several, d: several })
    expect(links([of('c'), of('p1'), { ref: 'g', unbornOf: 'c' }])).toMatchObject({ g: tooLittle })
    expect(links([of('c'), of('p1')], [{ kind: 'joined', person: 'other' }])).toMatchObject({
      c: { person: 'child' },
      p1: { person: 'other' },
    })
    expect(links([of('c'), of('p1')], [{ kind: 'joined', person: 'child' }])).toMatchObject({
      c: { person: 'child' },
      p1: { person: 'child' },
    })
    expect(links([of('c'), of('p1')], [{ kind: 'kept-apart', person: 'child' }])).toMatchObject({ c: several, p1: several })
  })
  it('is nobody where two of a mother are delivered of whom no child is known', () => {
    const links = linksIn(
      [mother],
      [
        { ref: 'm', bsn: one },
        { ref: 'c', unbornOf: 'm' },
        { ref: 'd', unbornOf: 'm' },
      ],
    )
    expect([links.get('c'), links.get('d')]).toEqual([nobody, nobody])
  })
  it('is none of two in a delivery whose mother was not born herself', () => {
    const links = linksIn(
      [mother, { ...child, id: 'daughter' }, known('grandchild', { unbornOf: 'daughter' })],
      [
        { ref: 'm', bsn: one },
        { ref: 'd', unbornOf: 'm' },
        { ref: 'g', unbornOf: 'd' },
        { ref: 'h', unbornOf: 'd' },
      ],
    )
    expect([links.get('d'), links.get('g'), links.get('h')]).toEqual([{ person: 'daughter' }, several, several])
  })
  it('is not told from another of its mother in a delivery by what contradicts', () => {
    const bo = { ...child, names: [born('Smit')], givenNames: 'Bo' }
    const links = linksIn(
      [mother, bo],
      [
        { ref: 'm', bsn: one },
        { ref: 'c', unbornOf: 'm', givenNames: 'Bo' },
        { ref: 'd', unbornOf: 'm', givenNames: 'Cas' },
      ],
    )
    expect([links.get('c'), links.get('d')]).toEqual([several, several])
  })
  it('is whom a steward joined, also where its mother is not certain or it goes round in a circle', () => {
    const links = [{ kind: 'joined', person: 'child' }]
    for (const unbornOf of ['nobody', 'p1', 'c'])
      expect(
        Object.fromEntries(
          linksIn(
            [mother, child, known('grandchild', { unbornOf: 'child' })],
            [
              { ref: 'p1', unbornOf },
              { ref: 'c', unbornOf: 'p1' },
            ],
            { links },
          ),
        ),
      ).toEqual({ p1: { person: 'child' }, c: { person: 'grandchild' } })
  })
  it('that was born is found by its own number, whatever is said of its mother', () => {
    const later = { ...child, bsn: two, localNumber: 'L-2' }
    expect(delivered([mother, later], { ref: 'c', bsn: two, unbornOf: 'nobody' })).toEqual({ person: 'child' })
    expect(delivered([mother, later], { ref: 'c', localNumber: 'L-2', unbornOf: 'nobody' })).toEqual({ person: 'child' })
    expect(delivered([mother, later], { ref: 'c', bsn: three, unbornOf: 'm' })).toEqual(nobody)
    expect(delivered([mother, later], { ref: 'c', unbornOf: 'm' })).toEqual({ person: 'child' })
  })
  it('is not looked for by the statutory set', () => {
    const registered = person('other', two, 'Jan', '1970-01-01')
    expect(delivered([mother, registered], { ref: 'c', unbornOf: 'm', ...set('Jan', '1970-01-01') })).toEqual(nobody)
  })
  it('goes round in a circle nowhere', () => {
    const links = linksIn(
      [mother, child],
      [
        { ref: 'a', unbornOf: 'b' },
        { ref: 'b', unbornOf: 'c' },
        { ref: 'c', unbornOf: 'b' },
        { ref: 'd', unbornOf: 'd' },
      ],
    )
    for (const ref of ['a', 'b', 'c', 'd']) expect(links.get(ref)).toEqual(tooLittle)
  })
  it('may be of a mother who was not born herself when she was first known', () => {
    const persons = [mother, { ...child, id: 'daughter' }, known('grandchild', { unbornOf: 'daughter' })]
    const links = linksIn(persons, [
      { ref: 'g', unbornOf: 'd' },
      { ref: 'd', unbornOf: 'm' },
      { ref: 'm', bsn: one },
    ])
    expect([links.get('g'), links.get('d')]).toEqual([{ person: 'grandchild' }, { person: 'daughter' }])
  })
  it('is whom a steward joined, and not whom a steward kept apart', () => {
    const delivered: readonly DeliveredPerson[] = [
      { ref: 'm', bsn: one },
      { ref: 'p1', unbornOf: 'm' },
    ]
    const by = (kind: string, who: string) =>
      linksIn([mother, child, known('other', {})], delivered, { links: [{ kind, person: who }] }).get('p1')
    expect(by('joined', 'other')).toEqual({ person: 'other' })
    expect(by('kept-apart', 'child')).toEqual({ why: 'kept-apart' })
    expect(by('kept-apart', 'other')).toEqual({ person: 'child' })
  })
})

describe('a person known twice', () => {
  const guest = known('guest', { localNumber: 'L-1', names: [born('Smyt')], birth: '1970', addresses: [home] })
  const jan = person('jan', one, 'Jan', '1970-01-01')
  const is = { person: 'guest', is: 'jan' }
  const undone = { at: '2026-02-01T00:00:00Z', by: 'steward', because: 'another man' }
  const joined = (
    delivered: Omit<DeliveredPerson, 'ref'>,
    samePersons: readonly object[] = [is],
    persons: readonly object[] = [guest, jan],
  ) => linkIn(persons, delivered, { samePersons })

  it('is the person they turned out to be, by either number or both', () => {
    expect(joined({ localNumber: 'L-1' })).toEqual({ person: 'jan' })
    expect(joined({ localNumber: 'L-1', surname: 'Smyt' })).toEqual({ person: 'jan' })
    expect(joined({ bsn: one })).toEqual({ person: 'jan' })
    expect(joined({ bsn: one, localNumber: 'L-1', birth: '1970-01-01' })).toEqual({ person: 'jan' })
  })
  it('must not be contradicted by what is known of either that was found', () => {
    expect(joined({ bsn: one, localNumber: 'L-1', surname: 'Smyt' })).toEqual(contradiction)
    expect(joined({ bsn: one, localNumber: 'L-1', surname: 'Smit' })).toEqual(contradiction)
    expect(joined({ localNumber: 'L-1', birth: '1971' })).toEqual(contradiction)
  })
  it('is one person by the statutory set too', () => {
    const twice = { ...jan, id: 'guest', localNumber: 'L-1', bsn: undefined }
    const { bsn: _, ...same } = twice
    expect(joined(set('Jan', '1970-01-01'), [is], [same, jan])).toEqual({ person: 'jan' })
    expect(joined(set('Jan', '1970-01-01'), [], [same, jan])).toEqual(several)
  })
  it('stays two where the record was undone, or there is none', () => {
    expect(joined({ localNumber: 'L-1' }, [{ ...is, undone }])).toEqual({ person: 'guest' })
    expect(joined({ bsn: one, localNumber: 'L-1' }, [{ ...is, undone }])).toEqual(several)
    expect(joined({ bsn: one, localNumber: 'L-1' }, [])).toEqual(several)
    expect(joined({ localNumber: 'L-1' }, [{ ...is, undone }, is])).toEqual({ person: 'jan' })
  })
  it('stays two where records contradict, lead on, or name who is not known or known twice', () => {
    const piet = person('piet', two, 'Piet', '1980-01-01')
    const all = [guest, jan, piet]
    const apart = { person: 'guest' }
    expect(joined({ localNumber: 'L-1' }, [is, { ...is, is: 'piet' }], all)).toEqual(apart)
    expect(joined({ localNumber: 'L-1' }, [is, { person: 'jan', is: 'piet' }], all)).toEqual(apart)
    const unnumbered = person('piet', undefined, 'Piet', '1980-01-01')
    expect(joined({ bsn: one }, [is, { person: 'jan', is: 'piet' }], [guest, jan, unnumbered])).toEqual({ person: 'piet' })
    expect(joined({ localNumber: 'L-1' }, [{ ...is, is: 'nobody' }], all)).toEqual(apart)
    expect(joined({ localNumber: 'L-1' }, [is, { ...is, is: 'nobody' }], all)).toEqual(apart)
    expect(joined({ localNumber: 'L-1' }, [{ person: 'stranger', is: 'guest' }], all)).toEqual(apart)
    expect(joined({ localNumber: 'L-1' }, [is], [guest, jan, jan])).toEqual(apart)
    expect(joined({ bsn: two }, [{ person: 'guest', is: 'piet' }, is], [guest, guest, jan, piet])).toEqual({ person: 'piet' })
  })
  it('stays as many as there were where two of them each have numbers and none in common', () => {
    const [ann, piet] = [person('ann', two, 'Jan', '1970-01-01'), person('piet', three, 'Jan', '1970-01-01')]
    const both = [is, { person: 'ann', is: 'jan' }]
    const apart = { person: 'guest' }
    expect(joined({ localNumber: 'L-1' }, both, [guest, jan, ann])).toEqual(apart)
    expect(joined({ bsn: two }, both, [guest, jan, ann])).toEqual({ person: 'ann' })
    const ofGuest = [
      { person: 'jan', is: 'guest' },
      { person: 'ann', is: 'guest' },
    ]
    expect(joined({ bsn: one }, ofGuest, [guest, jan, ann])).toEqual({ person: 'jan' })
    expect(joined({ bsn: two }, ofGuest, [guest, jan, ann])).toEqual({ person: 'ann' })
    const renumbered = { ...ann, formerBsns: [one] }
    expect(joined({ bsn: one, localNumber: 'L-1' }, ofGuest, [guest, jan, renumbered])).toEqual({ person: 'guest' })
    expect(joined({ localNumber: 'L-1' }, both, [guest, jan, renumbered])).toEqual({ person: 'jan' })
    const before = person('ann', undefined, 'Jan', '1970-01-01', { formerBsns: [one] })
    expect(joined({ localNumber: 'L-1' }, both, [guest, jan, before])).toEqual({ person: 'jan' })
    expect(joined({ localNumber: 'L-1' }, both, [guest, jan, { ...before, formerBsns: [two] }])).toEqual(apart)
    expect(joined({ localNumber: 'L-1' }, [is, { person: 'ann', is: 'piet' }], [guest, jan, ann, piet])).toEqual({
      person: 'jan',
    })
  })
  it('may have two local numbers', () => {
    expect(joined({ localNumber: 'L-1' }, [is], [guest, { ...jan, localNumber: 'L-2' }])).toEqual({ person: 'jan' })
  })
  it('is the same by two records that say the same, and by one that says nothing', () => {
    expect(joined({ localNumber: 'L-1' }, [is, is])).toEqual({ person: 'jan' })
    expect(joined({ localNumber: 'L-1' }, [is, { person: 'jan', is: 'jan' }])).toEqual({ person: 'jan' })
    expect(joined({ localNumber: 'L-1' }, [{ person: 'guest', is: 'guest' }])).toEqual({ person: 'guest' })
  })
  it('is joined and kept apart by what a steward said of either', () => {
    const by = (kind: string, person: string, delivered: Omit<DeliveredPerson, 'ref'> = {}) =>
      linkIn([guest, jan], delivered, { samePersons: [is], links: [{ kind, person }] })
    expect(by('joined', 'guest')).toEqual({ person: 'jan' })
    expect(by('kept-apart', 'guest', { bsn: one })).toEqual({ why: 'kept-apart' })
    expect(by('kept-apart', 'jan', { localNumber: 'L-1' })).toEqual({ why: 'kept-apart' })
  })
  it('has the children of both', () => {
    const child = known('child', { unbornOf: 'guest' })
    const links = (more: readonly object[]) =>
      linksIn(
        [guest, jan, child, ...more],
        [
          { ref: 'm', bsn: one },
          { ref: 'c', unbornOf: 'm' },
        ],
        { samePersons: [is] },
      ).get('c')
    expect(links([])).toEqual({ person: 'child' })
    expect(links([known('other', { unbornOf: 'jan' })])).toEqual(several)
  })
})

describe('a person known twice whose number is another than was delivered', () => {
  const guest = (more: object = {}) => known('guest', { localNumber: 'L-1', ...more })
  const jan = (more: object = { bsn: one }) => known('jan', more)
  const is = [{ person: 'guest', is: 'jan' }]
  const among = (persons: readonly object[], bsn: string | undefined, samePersons: readonly object[] = is) =>
    linkIn(persons, { localNumber: 'L-1', ...(bsn === undefined ? {} : { bsn }) }, { samePersons })

  it('is contradicted by a number that nobody known has', () => {
    expect(among([guest(), jan()], two)).toEqual(contradiction)
    expect(among([guest(), jan({ formerBsns: [one] })], two)).toEqual(contradiction)
    expect(among([guest({ bsn: three }), jan()], two)).toEqual(contradiction)
  })
  it('is not contradicted by a number of either, nor where none is delivered or none is known', () => {
    for (const bsn of [one, undefined]) expect(among([guest(), jan()], bsn)).toEqual({ person: 'jan' })
    expect(among([guest(), jan({ bsn: two, formerBsns: [one] })], one)).toEqual({ person: 'jan' })
    expect(among([guest({ formerBsns: [two] }), jan({ bsn: one, formerBsns: [two] })], two)).toEqual({ person: 'jan' })
    expect(among([guest({ bsn: two }), jan({ bsn: one, formerBsns: [two] })], one)).toEqual({ person: 'jan' })
    expect(among([guest({ formerBsns: [two] }), jan()], two)).toEqual({ person: 'guest' })
    expect(among([guest(), jan({})], two)).toEqual({ person: 'jan' })
  })
  it('is compared so only where the two are one', () => {
    expect(among([guest(), jan()], two, [])).toEqual({ person: 'guest' })
    expect(among([guest(), jan()], one, [])).toEqual(several)
  })
  it('is not compared with names and birth date of whom they turned out to be', () => {
    const all = [guest(), person('jan', one, 'Jan', '1970-01-01')]
    expect(linkIn(all, { localNumber: 'L-1', surname: 'Wit', birth: '1980' }, { samePersons: is })).toEqual({ person: 'jan' })
  })
})

describe('an id that stands twice among the known persons', () => {
  const jan = person('jan', one, 'Jan', '1970-01-01', { localNumber: 'L-1' })
  const resolved = (delivered: Omit<DeliveredPerson, 'ref'>, times: number, links: readonly object[] = []) => {
    const people = peopleOf({ persons: [jan], links: links.map((record) => ({ ...act, ...record })) })
    const fragment = fragmentOf([{ ref: 'p1', ...delivered }])
    const persons = Array.from({ length: times }, () => people.persons).flat()
    return resolve([fragment], { ...people, persons })
      .get(fragment)
      ?.get('p1')
  }
  const joined = { kind: 'joined', person: 'jan', delivered: { organisation: 'oin:1', fragment: 'f', ref: 'p1' } }

  it('is nobody a steward could have joined somebody to', () => {
    expect(resolved({}, 1, [joined])).toEqual({ person: 'jan' })
    expect(resolved({}, 2, [joined])).toEqual(nobody)
    const other = person('jan', two, 'Piet', '1980-01-01')
    expect(linkIn([jan, other], {}, { links: [{ kind: 'joined', person: 'jan' }] })).toEqual(nobody)
  })
  it('counts as two by every number and by the statutory set, also where one object stands twice', () => {
    for (const delivered of [{ bsn: one }, { localNumber: 'L-1' }, { bsn: one, localNumber: 'L-1' }, set('Jan', '1970-01-01')]) {
      expect(resolved(delivered, 1)).toEqual({ person: 'jan' })
      expect(resolved(delivered, 2)).toEqual(several)
      expect(resolved(delivered, 3)).toEqual(several)
    }
  })
})

describe('an act of a steward that was undone', () => {
  const jan = person('jan', one, 'Jan', '1970-01-01')
  const undone = { at: '2026-02-01T00:00:00Z', by: 'steward', because: 'a mistake' }
  it('counts no longer', () => {
    expect(linkIn([jan], {}, { links: [{ kind: 'joined', person: 'jan', undone }] })).toEqual(tooLittle)
    expect(linkIn([jan], { bsn: one }, { links: [{ kind: 'kept-apart', person: 'jan', undone }] })).toEqual({ person: 'jan' })
    expect(
      linkIn(
        [jan],
        {},
        {
          links: [
            { kind: 'joined', person: 'jan', undone },
            { kind: 'joined', person: 'jan' },
          ],
        },
      ),
    ).toEqual({ person: 'jan' })
  })
})

import { describe, expect, it } from 'vitest'
import type { DeliveredPerson } from '../src/schema/index.ts'
import { known, linkIn } from './resolving.ts'

const anna = known('anna', {
  bsn: '999940004',
  names: [
    { kind: 'birth', surname: 'Wit', prefix: 'de' },
    { kind: 'spouse', surname: 'Müller-Visser' },
  ],
  givenNames: 'Anna Maria',
  birth: '1982-03-14',
  addresses: [{ postcode: '1234AB', houseNumber: '12' }],
})

function link(delivered: Partial<DeliveredPerson>, persons: readonly object[] = [anna], links: readonly object[] = []) {
  return linkIn(persons, delivered, { links })
}

describe('resolve', () => {
  const number = { bsn: '999940004' }
  it.each<[string, Partial<DeliveredPerson>]>([
    ['a number alone', number],
    ['a number and the same birth date', { ...number, birth: '1982-03-14' }],
    ['a number and a birth date of which only the year is known', { ...number, birth: '1982' }],
    ['a number and an unknown birth date', { ...number, birth: 'unknown' }],
    ['a number and the first of two given names, in capitals', { ...number, givenNames: 'ANNA' }],
    ['a number and a spouse’s name without its diacritics and hyphen', { ...number, surname: 'Muller Visser' }],
    ['a number and a surname with its prefix in one field', { ...number, surname: 'de Wit' }],
    [
      'the statutory set',
      { surname: 'Wit', prefix: 'de', givenNames: 'Anna Maria', birth: '1982-03-14', postcode: '1234 ab', houseNumber: '12' },
    ],
  ])('links %s', (_, delivered) => expect(link(delivered)).toEqual({ person: 'anna' }))

  it.each<[string, Partial<DeliveredPerson>, string]>([
    ['a number that fails the eleven-test', { bsn: '123456789' }, 'number-invalid'],
    ['a number nobody known has', { bsn: '999940715' }, 'no-such-person'],
    ['another birth date', { ...number, birth: '1985-03-14' }, 'contradiction'],
    ['swapped day and month', { ...number, birth: '1982-14-03'.replace('14-03', '03-13') }, 'contradiction'],
    ['another surname', { ...number, surname: 'Jansen' }, 'contradiction'],
    ['other given names', { ...number, givenNames: 'Maria' }, 'contradiction'],
    [
      'no number and no postcode',
      { surname: 'Wit', givenNames: 'Anna Maria', birth: '1982-03-14', houseNumber: '12' },
      'too-little',
    ],
    [
      'no number and half a birth date',
      { surname: 'Wit', givenNames: 'Anna Maria', birth: '1982-03', postcode: '1234AB', houseNumber: '12' },
      'too-little',
    ],
    ['nothing at all', {}, 'too-little'],
    [
      'a statutory set of somebody else',
      { surname: 'Wit', givenNames: 'Anna Maria', birth: '1982-03-14', postcode: '1234AB', houseNumber: '14' },
      'no-such-person',
    ],
  ])('does not link %s', (_, delivered, why) => expect(link(delivered)).toEqual({ why }))

  it('does not use names where a number was delivered that nobody has', () => {
    const set = { surname: 'Wit', givenNames: 'Anna Maria', birth: '1982-03-14', postcode: '1234AB', houseNumber: '12' }
    expect(link({ ...set, bsn: '999940715' })).toEqual({ why: 'no-such-person' })
  })
  it('takes a name of which nothing is left for one that is not known, so that it neither agrees nor contradicts', () => {
    const nameless = known('noor', {
      bsn: '999940016',
      names: [{ kind: 'birth', surname: '-' }],
      givenNames: '-',
      birth: '1990-01-01',
    })
    const registered = { ...nameless, addresses: [{ postcode: '1234AB', houseNumber: '12' }] }
    const set = { surname: '-', givenNames: '-', birth: '1990-01-01', postcode: '1234AB', houseNumber: '12' }
    expect(link({ bsn: '999940016', surname: 'Smit', givenNames: 'Eva' }, [nameless])).toEqual({ person: 'noor' })
    expect(link({ ...number, surname: '-', givenNames: ' - ' })).toEqual({ person: 'anna' })
    expect(link(set, [registered])).toEqual({ why: 'too-little' })
    expect(link({ ...set, surname: 'Smit', givenNames: 'Eva' }, [registered])).toEqual({ why: 'no-such-person' })
    expect(link({ ...set, surname: 'Smit' }, [{ ...registered, names: [{ kind: 'birth', surname: 'Smit' }] }])).toEqual({
      why: 'too-little',
    })
  })
  it('compares house numbers to the letter', () => {
    const set = { surname: 'de Wit', givenNames: 'Anna Maria', birth: '1982-03-14', postcode: '1234 ab' }
    const at = (houseNumber: string) => [{ ...anna, addresses: [{ postcode: '1234AB', houseNumber }] }]
    expect(link({ ...set, houseNumber: '12A' }, at('12A'))).toEqual({ person: 'anna' })
    expect(link({ ...set, houseNumber: '12-a' }, at('12 A'))).toEqual({ why: 'no-such-person' })
  })
  it('does not choose between two who fit', () => {
    const twin = { ...anna, id: 'twin', bsn: '999940715' }
    const set = { surname: 'Wit', givenNames: 'Anna Maria', birth: '1982-03-14', postcode: '1234AB', houseNumber: '12' }
    expect(link(set, [anna, twin])).toEqual({ why: 'several' })
    expect(link(number, [anna, { ...anna, id: 'double' }])).toEqual({ why: 'several' })
  })
  it('keeps namesakes born on one day apart by number', () => {
    const namesake = { ...anna, id: 'namesake', bsn: '999940715' }
    expect(link({ bsn: '999940715', surname: 'Wit', givenNames: 'Anna Maria', birth: '1982-03-14' }, [anna, namesake])).toEqual({
      person: 'namesake',
    })
  })
  it('links a person outside the register by the local number', () => {
    expect(link({ localNumber: 'L-1' }, [known('guest', { localNumber: 'L-1' })])).toEqual({ person: 'guest' })
    expect(link({ localNumber: 'L-2' }, [known('guest', { localNumber: 'L-1' })])).toEqual({ why: 'too-little' })
  })
  it('reads a ref in its own fragment only, and a number in every fragment of its organisation', () => {
    const join = { kind: 'joined', person: 'anna' }
    expect(link({}, [anna], [{ ...join, delivered: { organisation: 'oin:1', fragment: 'another', ref: 'p1' } }])).toEqual({
      why: 'too-little',
    })
    const guest = { organisation: 'oin:1', number: 'L-9' }
    expect(link({ localNumber: 'L-9' }, [anna], [{ ...join, delivered: guest }])).toEqual({ person: 'anna' })
    expect(link({ localNumber: 'L-9' }, [anna], [{ ...join, delivered: { ...guest, organisation: 'oin:2' } }])).toEqual({
      why: 'too-little',
    })
  })
  it('follows a record under a local number as far as a number that comes along does not speak of another', () => {
    const delivered = { organisation: 'oin:1', number: 'L-9' }
    const persons = [anna, known('piet', { bsn: '999940715' }), known('guest', {}), known('old', { bsn: '999941422' })]
    const by = (bsn: string, ...records: readonly object[]) =>
      link(
        { localNumber: 'L-9', bsn },
        persons,
        [{ delivered, person: 'guest' }, ...records].map((record) => ({ kind: 'joined', ...record })),
      )
    expect(by('999942128')).toEqual({ person: 'guest' })
    expect(by('123456789')).toEqual({ why: 'number-invalid' })
    expect(by('999940715')).toEqual({ why: 'contradiction' })
    const own = (person: string) => link({ localNumber: 'L-9', ...number }, [...persons], [{ kind: 'joined', delivered, person }])
    expect(own('anna')).toEqual({ person: 'anna' })
    expect(own('nobody')).toEqual({ why: 'no-such-person' })
    expect(by('999940715', { person: 'guest' })).toEqual({ person: 'guest' })
    expect(by('999940715', { person: 'guest', delivered: { organisation: 'oin:1', number: '999940715' } })).toEqual({
      person: 'guest',
    })
    expect(by('123456789', { person: 'guest' })).toEqual({ person: 'guest' })
    expect(by('999940715', { person: 'piet' })).toEqual({ why: 'several' })
    expect(
      link({ localNumber: '999940715', bsn: '999940715' }, persons, [
        { kind: 'joined', person: 'guest', delivered: { organisation: 'oin:1', number: '999940715' } },
      ]),
    ).toEqual({ person: 'guest' })
  })
  it('reads who has the number that comes along as whom they turned out to be', () => {
    const joined = { kind: 'joined', delivered: { organisation: 'oin:1', number: 'L-9' }, person: 'guest' }
    const by = (samePersons: readonly object[]) =>
      linkIn([anna, known('guest', {})], { localNumber: 'L-9', ...number }, { links: [joined], samePersons })
    expect(by([])).toEqual({ why: 'contradiction' })
    expect(by([{ person: 'guest', is: 'anna' }])).toEqual({ person: 'anna' })
    expect(by([{ person: 'anna', is: 'guest' }])).toEqual({ person: 'guest' })
  })
  it.each([
    ['1234AB', '12', true],
    ['1234 ab', '12', true],
    ['1000AA', '1', true],
    ['9999ZZ', '9a', true],
    ['0000AA', '12', false],
    ['0123AB', '12', false],
    ['1234', '12', false],
    ['1234A', '12', false],
    ['1234ABC', '12', false],
    ['12345AB', '12', false],
    ['AB1234', '12', false],
    ['1234A1', '12', false],
    ['-', '12', false],
    ['1234AB', '0', false],
    ['1234AB', '012', false],
    ['1234AB', '-', false],
    ['1234AB', 'a12', false],
  ])('identifies by an address that can be one only: %s %s', (postcode, houseNumber, can) => {
    const set = { surname: 'Wit', givenNames: 'Anna Maria', birth: '1982-03-14', postcode, houseNumber }
    const there = [{ ...anna, addresses: [{ postcode, houseNumber }] }]
    expect(link(set, there)).toEqual(can ? { person: 'anna' } : { why: 'too-little' })
  })
  it.each([
    ['onbekend', false],
    ['Onbekend.', false],
    ['UNKNOWN', false],
    ['NN', false],
    ['N.N.', false],
    ['n. n.', false],
    ['N-N', false],
    ['Onbekende', true],
    ['Nn n', true],
    ['Nan', true],
  ])('takes what systems write for no name for none: %s', (surname, is) => {
    const there = known('noor', {
      bsn: '999940016',
      names: [{ kind: 'birth', surname }],
      givenNames: 'Noor',
      birth: '1990-01-01',
      addresses: [{ postcode: '1234AB', houseNumber: '12' }],
    })
    const set = { surname, givenNames: 'Noor', birth: '1990-01-01', postcode: '1234AB', houseNumber: '12' }
    expect(link(set, [there])).toEqual(is ? { person: 'noor' } : { why: 'too-little' })
    expect(link({ bsn: '999940016', surname: 'Smit' }, [there])).toEqual(is ? { why: 'contradiction' } : { person: 'noor' })
    expect(link({ ...number, surname })).toEqual(is ? { why: 'contradiction' } : { person: 'anna' })
  })
  it.each([
    ['Am', true],
    ['ANNA', true],
    ['ANNA MARIA', true],
    ['AnM', true],
    ['AM', false],
    ['AMJ', false],
    ['ÉM', false],
    ['E\u0301M', false],
    ['Anna AM', false],
    ['AM-Anna', false],
    ['onbekend', false],
  ])('takes two or three capitals together for initials, which identify nobody: %s', (givenNames, full) => {
    const there = { ...anna, givenNames }
    const set = { surname: 'Wit', givenNames, birth: '1982-03-14', postcode: '1234AB', houseNumber: '12' }
    expect(link(set, [there])).toEqual(full ? { person: 'anna' } : { why: 'too-little' })
    expect(link({ ...number, givenNames }, [there])).toEqual({ person: 'anna' })
  })
  it('takes capitals for initials on the known side too', () => {
    const set = { surname: 'Wit', givenNames: 'Eva', birth: '1982-03-14', postcode: '1234AB', houseNumber: '12' }
    expect(link(set, [{ ...anna, givenNames: 'Eva' }])).toEqual({ person: 'anna' })
    expect(link(set, [{ ...anna, givenNames: 'EVA' }])).toEqual({ why: 'no-such-person' })
  })
  it('follows a steward who joined, and one who kept apart above all', () => {
    expect(link({}, [anna], [{ kind: 'joined', person: 'anna' }])).toEqual({ person: 'anna' })
    expect(link(number, [anna], [{ kind: 'kept-apart', person: 'anna' }])).toEqual({ why: 'kept-apart' })
    const both = [
      { kind: 'joined', person: 'anna' },
      { kind: 'kept-apart', person: 'anna' },
    ]
    for (const records of [both, [...both].reverse()]) expect(link({}, [anna], records)).toEqual({ why: 'too-little' })
  })
  it('does not choose between two whom stewards joined', () => {
    const records = ['anna', 'piet'].map((person) => ({ kind: 'joined', person }))
    for (const order of [records, [...records].reverse()])
      expect(link({}, [anna, known('piet', {})], order)).toEqual({ why: 'several' })
  })
})

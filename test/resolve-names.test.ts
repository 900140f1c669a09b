import { describe, expect, it } from 'vitest'
import type { DeliveredPerson } from '../src/schema/index.ts'
import { born, known, linkIn } from './resolving.ts'

const bsn = '999940004'
const agrees = { person: 'noor' }
const contradicts = { why: 'contradiction' }
const noor = (...names: readonly object[]) => [known('noor', { bsn, names })]
const spouse = (surname: string, prefix?: string) => ({ ...born(surname, prefix), kind: 'spouse' })
const former = (surname: string) => ({ ...born(surname), kind: 'former' })

/** Whether a number with this name is taken for who has the number. */
const called = (persons: readonly object[], surname: string, prefix?: string) =>
  linkIn(persons, { bsn, surname, ...(prefix === undefined ? {} : { prefix }) })
const givenAs = (givenNames: string, delivered: string) =>
  linkIn([known('noor', { bsn, givenNames })], { bsn, givenNames: delivered })

describe('a surname', () => {
  const married = noor(born('Wit', 'de'), spouse('Berg', 'van der'))
  it.each([
    ['of birth', 'Wit'],
    ['of the spouse', 'van der Berg'],
    ['of the spouse before the own', 'van der Berg-de Wit'],
    ['of the own before the spouse', 'de Wit-van der Berg'],
    ['of both with spaces', 'Wit van der Berg'],
    ['of both around a hyphen with spaces, in capitals', 'DE WIT - VAN DER BERG'],
    ['of both without prefixes', 'Berg-Wit'],
  ])('%s agrees', (_, surname) => expect(called(married, surname)).toEqual(agrees))

  it('of both agrees where the first prefix stands apart', () => {
    expect(called(married, 'Wit-van der Berg', 'de')).toEqual(agrees)
  })
  it('of before agrees, alone and with the name of birth', () => {
    const divorced = noor(born('Wit'), former('Smit'))
    for (const surname of ['Smit', 'Smit-Wit', 'Wit-Smit']) expect(called(divorced, surname)).toEqual(agrees)
  })
  it('of two others together is not a name of the person', () => {
    expect(called(noor(born('Wit'), spouse('Berg'), former('Smit')), 'Berg-Smit')).toEqual(contradicts)
    expect(called(noor(born('Wit')), 'Wit-Berg')).toEqual(contradicts)
    expect(called(noor(born('Wit')), 'Wit-Wit')).toEqual(contradicts)
  })
  it('that is known as a combination only is not taken apart', () => {
    const combined = noor({ ...born('Berg-de Wit', 'van der'), kind: 'combined' })
    expect(called(combined, 'van der Berg-de Wit')).toEqual(agrees)
    expect(called(combined, 'Wit')).toEqual(contradicts)
  })

  it.each([
    ['written out', 'van der Berg', undefined],
    ['apart', 'Berg', 'van der'],
    ['left out', 'Berg', undefined],
    ['with a capital', 'Van der Berg', undefined],
    ['abbreviated with points', 'v.d. Berg', undefined],
    ['abbreviated without a space', 'v.d.Berg', undefined],
    ['abbreviated with a slash', 'v/d Berg', undefined],
    ['abbreviated in one', 'vd Berg', undefined],
    ['abbreviated and apart', 'Berg', 'v.d.'],
    ['apart and another', 'Berg', 'van den'],
  ])('agrees with its prefix %s', (_, surname, prefix) => {
    expect(called(noor(born('Berg', 'van der')), surname, prefix)).toEqual(agrees)
  })
  it.each([
    ['another prefix in the surname', 'van den Berg'],
    ['other first letters', 'v.h. Berg'],
    ['a prefix it does not have', 'te Berg'],
  ])('contradicts with %s', (_, surname) => expect(called(noor(born('Berg', 'van der')), surname)).toEqual(contradicts))
  it('agrees whatever becomes of an apostrophe', () => {
    const hooft = noor(born('Hooft', 'in ’t'))
    for (const surname of ["in 't Hooft", 'in t Hooft', 'in ‘t Hooft', 'i.t. Hooft'])
      expect(called(hooft, surname)).toEqual(agrees)
    for (const prefix of ["in 't", 'in ‘t', 'in `t']) expect(called(noor(born('Hooft', prefix)), 'i.t. Hooft')).toEqual(agrees)
    expect(called(noor(born("d'Arc")), 'd’Arc')).toEqual(agrees)
  })
  it('that is known is no name by its prefix alone', () => {
    expect(called(noor(born('Jansen'), { ...born('.', 'de'), kind: 'spouse' }), 'De')).toEqual(contradicts)
  })
  it('that is known with a prefix in first letters agrees with those only', () => {
    const berg = noor(born('Berg', 'v.d.'))
    for (const surname of ['v.d. Berg', 'vd Berg', 'v d Berg']) expect(called(berg, surname)).toEqual(agrees)
    for (const surname of ['v. Berg', 'van der Berg']) expect(called(berg, surname)).toEqual(contradicts)
  })
  it('that is all prefix on one side is compared as it stands', () => {
    expect(called(noor(born('de Wit')), 'Wit', 'de')).toEqual(agrees)
    expect(called(noor(born('de Wit')), 'Wit')).toEqual(contradicts)
  })

  it.each([
    ['Öztürk', 'Ozturk'],
    ['Öztürk', 'Oeztuerk'],
    ['Strauß', 'STRAUSS'],
    ['Strauß', 'Strauẞ'],
    ['Sørensen', 'Sorensen'],
    ['Sørensen', 'Soerensen'],
    ['Åberg', 'Aaberg'],
    ['Händel', 'Haendel'],
    ['Æbelø', 'Aebelo'],
    ['Œuvrard', 'Oeuvrard'],
    ['Łukaszewicz', 'Lukaszewicz'],
    ['Đorđević', 'Dordevic'],
    ['Guðmundsdóttir', 'Gudmundsdottir'],
    ['Þórsson', 'Thorsson'],
    ['Ħaż', 'Haz'],
    ['Iŧa', 'Ita'],
    ['Ŋoma', 'Noma'],
    ['Məmmədov', 'Memmedov'],
    ['IŞIK', 'ışık'],
    ['İnci', 'inci'],
    ['Ĳzerman', 'IJzerman'],
    ['Nguyễn', 'Nguyen'],
    ['Ｓｍｉｔ', 'Smit'],
  ])('%s and %s are one name, in either place', (one, other) => {
    expect(called(noor(born(one)), other)).toEqual(agrees)
    expect(called(noor(born(other)), one)).toEqual(agrees)
  })
  it('is no other name for a letter that differs', () => {
    expect(called(noor(born('Öztürk')), 'Uztürk')).toEqual(contradicts)
    expect(called(noor(born('Smit')), 'Smid')).toEqual(contradicts)
  })

  it.each([
    'baron',
    'barones',
    'graaf',
    'gravin',
    'hertog',
    'hertogin',
    'jonkheer',
    'jonkvrouw',
    'markies',
    'markiezin',
    'prins',
    'prinses',
    'ridder',
    'jhr.',
    'jkvr.',
  ])('agrees with the title %s in front of it, in the prefix, or on the other side', (title) => {
    const lynden = noor(born('Lynden', 'van'))
    expect(called(lynden, `${title} van Lynden`)).toEqual(agrees)
    expect(called(lynden, 'Lynden', `${title} van`)).toEqual(agrees)
    expect(called(lynden, `${title} Lynden`, 'van')).toEqual(agrees)
    expect(called(noor(born(`${title} Lynden`)), 'Lynden')).toEqual(agrees)
    expect(called(noor(born(`${title} Lynden`, 'van')), 'van Lynden')).toEqual(agrees)
  })
  it('agrees with several titles in front of it, however far apart they are written', () => {
    const lynden = noor(born('Lynden', 'van'))
    for (const surname of ['jhr. ridder van Lynden', 'baron  van Lynden', 'Jonkheer  graaf  Lynden'])
      expect(called(lynden, surname)).toEqual(agrees)
  })
  it('with a title in the middle is another name', () => {
    expect(called(noor(born('Sloet Wit')), 'Sloet graaf Wit')).toEqual(contradicts)
    expect(called(noor(born('Wit'), spouse('Sloet')), 'Sloet graaf Wit')).toEqual(contradicts)
  })
  it('that is a title by itself, or a part of a double name, stays a name', () => {
    expect(called(noor(born('Graaf', 'de')), 'de Graaf')).toEqual(agrees)
    expect(called(noor(born('Graaf', 'de')), 'Prins')).toEqual(contradicts)
    expect(called(noor(born('Vries', 'de')), 'Prins-de Vries')).toEqual(contradicts)
    expect(called(noor(born('Vries', 'de')), 'Prins - de Vries')).toEqual(contradicts)
    expect(called(noor(born('Prinsen')), 'en')).toEqual(contradicts)
    expect(called(noor(born('Vries')), 'zonder graaf Vries')).toEqual(contradicts)
  })

  it('in another transcription contradicts, for a steward to see', () => {
    expect(called(noor(born('Ivanov')), 'Iwanow')).toEqual(contradicts)
    expect(called(noor(born('Al-Hussein')), 'Al Husayn')).toEqual(contradicts)
  })
  it('without a Latin letter cannot be compared: it neither agrees nor contradicts', () => {
    expect(called(noor(born('Ivanov')), 'Иванов')).toEqual(agrees)
    expect(called(noor(born('Иванов')), 'Иванов')).toEqual(agrees)
    expect(called(noor(born('Иванов')), 'Jansen')).toEqual(agrees)
    const home = { postcode: '1234AB', houseNumber: '1' }
    const set = { givenNames: 'Iwan', birth: '1990-01-01', ...home }
    const persons = [known('noor', { names: [born('Иванов')], givenNames: 'Iwan', birth: '1990-01-01', addresses: [home] })]
    expect(linkIn(persons, { ...set, surname: 'Иванов' })).toEqual({ why: 'too-little' })
  })
  it('that is a point or a hyphen is not known', () => {
    for (const none of ['.', '-', '---', ' . ', '’']) expect(called(noor(born('Wit')), none)).toEqual(agrees)
    expect(called(noor(born('.')), 'Wit')).toEqual(agrees)
    expect(called(noor(born('.'), born('Wit')), 'Smit')).toEqual(contradicts)
    expect(called(noor(born('.', '.'), born('Wit')), '-')).toEqual(agrees)
    expect(called(noor(born('.'), born('Wit')), 'Graaf .')).toEqual(contradicts)
  })
})

describe('given names', () => {
  it.each([
    ['the first of several', 'Anna Maria', 'Anna'],
    ['more than are known', 'Anna', 'Anna Maria'],
    ['with a hyphen', 'Anna-Maria', 'Anna Maria'],
    ['an initial for a name', 'Anna Maria', 'A.M.'],
    ['an initial for the second', 'Anna Maria', 'Anna M'],
    ['names for initials', 'A. M.', 'Anna Maria'],
    ['spelt as a passport does', 'Jörg', 'Joerg'],
    ['spelt as a passport does in the register', 'Joerg', 'Jörg'],
    ['a title before them', 'Willem', 'jhr. Willem'],
    ['a title before them in the register', 'Jonkheer Willem', 'Willem'],
    ['a title after them', 'Willem', 'Willem baron'],
    ['a hyphen for none', 'Anna', '-'],
  ])('neither link nor part: %s', (_, one, other) => expect(givenAs(one, other)).toEqual(agrees))
  it.each([
    ['the second alone', 'Anna Maria', 'Maria'],
    ['another initial', 'Anna', 'B.'],
    ['another second initial', 'Anna Maria', 'A.B.'],
    ['a call name', 'Cornelis', 'Kees'],
    ['another transcription', 'Mohammed', 'Muhammad'],
    ['one letter more', 'Ann', 'Anna'],
  ])('contradict: %s', (_, one, other) => expect(givenAs(one, other)).toEqual(contradicts))

  const home = { postcode: '1234AB', houseNumber: '1' }
  const set = (givenNames: string) => ({ surname: 'Wit', givenNames, birth: '1990-01-01', ...home })
  const living = (givenNames?: string) => [
    known('noor', {
      names: [born('Wit')],
      birth: '1990-01-01',
      addresses: [home],
      ...(givenNames === undefined ? {} : { givenNames }),
    }),
  ]
  it.each<[string, string, DeliveredPerson['givenNames']]>([
    ['as registered', 'Anna Maria', 'Anna Maria'],
    ['in capitals with a hyphen', 'Anna Maria', 'ANNA-MARIA'],
    ['spelt as a passport does', 'Jörg', 'Joerg'],
    ['spelt as a passport does in the register', 'Joerg', 'Jörg'],
    ['under a title', 'Willem', 'jonkheer Willem'],
  ])('identify without a number in full only: %s', (_, one, other = '') => {
    expect(linkIn(living(one), set(other))).toEqual(agrees)
  })
  it('do not identify without a number in part, as initials, or where none are known', () => {
    expect(linkIn(living('Anna Maria'), set('Anna'))).toEqual({ why: 'no-such-person' })
    expect(linkIn(living('Anna'), set('Anna Maria'))).toEqual({ why: 'no-such-person' })
    expect(linkIn(living('Anna Maria'), set('A.M.'))).toEqual({ why: 'too-little' })
    expect(linkIn(living('Anna Maria'), set('Anna M'))).toEqual({ why: 'too-little' })
    expect(linkIn(living('A.'), set('A.'))).toEqual({ why: 'too-little' })
    expect(linkIn(living('Ö. Maria'), set('Ö. Maria'))).toEqual({ why: 'too-little' })
    expect(linkIn(living('A.'), set('Anna'))).toEqual({ why: 'no-such-person' })
    expect(linkIn(living(), set('Anna'))).toEqual({ why: 'no-such-person' })
    expect(linkIn(living('-'), set('Anna'))).toEqual({ why: 'no-such-person' })
  })
})

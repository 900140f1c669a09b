import distance from 'jaro-winkler'
import { describe, expect, it } from 'vitest'
import { areTwoByNumber, comparing } from '../src/identity/compare.ts'
import type { Level } from '../src/identity/fields.ts'
import {
  birthLevel,
  closeFrom,
  givenNamesLevel,
  houseNumberLevel,
  nameLevel,
  numberLevel,
  postcodeLevel,
} from '../src/identity/levels.ts'
import { houseDigits, soundOf, spell } from '../src/identity/spelling.ts'

type Compare = (one: string, other: string) => Level

/** Both ways round: who is first makes no difference. */
function both(compare: Compare, rows: readonly [string, string, Level][]): void {
  for (const [one, other, level] of rows) {
    expect(compare(one, other), `${one} and ${other}`).toBe(level)
    expect(compare(other, one), `${other} and ${one}`).toBe(level)
  }
}

describe('how values agree', () => {
  it('string likeness is that of Jaro and Winkler', () => {
    expect(distance('MARTHA', 'MARHTA')).toBeCloseTo(0.961, 3)
    expect(distance('DIXON', 'DICKSONX')).toBeCloseTo(0.813, 3)
    expect(distance('DWAYNE', 'DUANE')).toBeCloseTo(0.84, 3)
  })
  it('names: the same, a spelling apart, in part, or different', () => {
    both(nameLevel, [
      ['jansen', 'jansen', 'same'],
      ['jansen', 'janssen', 'close'],
      ['groothedde', 'grothedde', 'close'],
      ['muller visser', 'visser', 'partly'],
      ['muller visser', 'visser muller', 'partly'],
      ['muller visser', 'visser bakker', 'different'],
      ['jansen', 'bakker', 'different'],
      ['', 'jansen', 'unknown'],
      ['', '', 'unknown'],
    ])
    expect(distance('abcde', 'abcdefghij')).toBe(closeFrom)
    both(nameLevel, [['abcde', 'abcdefghij', 'close']])
  })
  it('given names: the beginning of the other, initials too', () => {
    both(givenNamesLevel, [
      ['anna maria', 'anna maria', 'same'],
      ['anna maria', 'anna', 'partly'],
      ['a m', 'anna maria', 'partly'],
      ['a', 'anna maria', 'partly'],
      ['a maria', 'anna m', 'partly'],
      ['m', 'anna maria', 'different'],
      ['maria', 'anna maria', 'different'],
      ['an', 'anna', 'different'],
      ['ann', 'bo', 'different'],
      ['johannes petrus', 'johanes karel', 'close'],
      ['jo petrus', 'ja petrus', 'close'],
      ['abcde x', 'abcdefghij y', 'close'],
      ['anna karel', 'anna petrus', 'close'],
      ['karel anna', 'petrus anna', 'different'],
      ['jan', 'piet', 'different'],
      ['', 'anna', 'unknown'],
      ['', '', 'unknown'],
    ])
  })
  it('birth dates: swapped day and month, one slip, two parts of three, or what is known of them', () => {
    both(birthLevel, [
      ['1982-03-14', '1982-03-14', 'same'],
      ['1982-03-04', '1982-04-03', 'swapped'],
      ['1982-03-04', '1983-04-03', 'different'],
      ['1982-03-04', '1982-04-05', 'different'],
      ['1982-03-04', '1982-05-03', 'different'],
      ['1982-03-14', '1982-03-15', 'close'],
      ['1982-03-14', '1982-04-14', 'close'],
      ['1982-03-14', '1928-03-14', 'close'],
      ['1982-03-14', '1829-03-14', 'partly'],
      ['1982-03-14', '1892-03-14', 'close'],
      ['1982-03-14', '1982-03-27', 'partly'],
      ['1982-03-14', '1982-11-14', 'partly'],
      ['1982-03-14', '1975-03-14', 'partly'],
      ['1982-03-14', '1975-03-27', 'different'],
      ['1982-03-14', '1975-11-14', 'different'],
      ['1982-03-14', '1982-11-27', 'different'],
      ['1982', '1982-03-14', 'partly'],
      ['1982', '1982', 'partly'],
      ['1982-03', '1982', 'partly'],
      ['1982-03', '1982-03-14', 'partly'],
      ['1982-03', '1982-04-14', 'different'],
      ['1983', '1982-03-14', 'different'],
      ['', '1982-03-14', 'unknown'],
      ['', '', 'unknown'],
    ])
  })
  it('postcodes: one slip, or the same four digits', () => {
    both(postcodeLevel, [
      ['1234AB', '1234AB', 'same'],
      ['1234AB', '1234AC', 'close'],
      ['1234AB', '1243AB', 'close'],
      ['1234AB', '1234CD', 'partly'],
      ['1234AB', '1234', 'partly'],
      ['1234AB', '1235CD', 'different'],
      ['1234AB', '1432AB', 'different'],
      ['1234AB', '2134BA', 'different'],
      ['', '1234AB', 'unknown'],
      ['', '', 'unknown'],
    ])
  })
  it('house numbers: the same, or with another addition', () => {
    both(houseNumberLevel, [
      ['12', '12', 'same'],
      ['12A', '12', 'partly'],
      ['12A', '12B', 'partly'],
      ['12', '13', 'different'],
      ['12', '123', 'different'],
      ['A', 'B', 'different'],
      ['', '12', 'unknown'],
      ['', '', 'unknown'],
    ])
    expect([houseDigits('12A'), houseDigits('A12'), houseDigits('')]).toEqual(['12', '', ''])
  })
  it('citizen service numbers: one slip', () => {
    both(numberLevel, [
      ['999940004', '999940004', 'same'],
      ['999940004', '999940005', 'close'],
      ['999940004', '999904004', 'close'],
      ['999940012', '999940029', 'different'],
      ['999940004', '999940015', 'different'],
      ['999940004', '99994000', 'different'],
      ['999940004', '999940715', 'different'],
      ['', '999940004', 'unknown'],
      ['', '', 'unknown'],
    ])
  })
  it('two numbers that pass the eleven-test are two persons', () => {
    const of = (number: string) => spell({ id: 'x', numbers: [number], surnames: [], addresses: [] })
    expect(areTwoByNumber(of('999940004'), of('999940715'))).toBe(true)
    expect(areTwoByNumber(of('999940004'), of('999940004'))).toBe(false)
    expect(areTwoByNumber(of('999940004'), of('999940005'))).toBe(false)
    expect(areTwoByNumber(of('999940005'), of('999940004'))).toBe(false)
    expect(areTwoByNumber(of('999940004'), of(''))).toBe(false)
  })
  it('are one person by any number that both had, and two by none', () => {
    const of = (...numbers: readonly string[]) => spell({ id: 'x', numbers, surnames: [], addresses: [] })
    const changed = of('999940715', '999940004')
    expect(areTwoByNumber(of('999940004'), changed)).toBe(false)
    expect(areTwoByNumber(changed, of('999940715'))).toBe(false)
    expect(areTwoByNumber(of('999941422'), changed)).toBe(true)
    expect(areTwoByNumber(of('999940005'), changed)).toBe(false)
    expect(comparing(of('999940004'))(changed).number).toEqual({ level: 'same', value: '999940004' })
    expect(comparing(changed)(of('999940005')).number).toEqual({ level: 'close', value: '999940004' })
    expect(comparing(changed)(of()).number.level).toBe('unknown')
  })
})

describe('one spelling', () => {
  it('has no case, diacritics, punctuation or prefix', () => {
    const spelt = spell({
      id: 'x',
      numbers: ['9999.40.004', '', '-'],
      surnames: ['van der Müller-Visser', 'Wit', 'wit', "'t Hooft", 'de', '-'],
      givenNames: ' Anna-Maria J. ',
      birth: '1982-03-14',
      addresses: [
        { postcode: '1234 ab', houseNumber: '12-a' },
        { street: '’s-Gravenweg', place: 'Ede (GLD)', location: 'Huize -- "Rust"' },
        {},
      ],
    })
    expect(spelt).toEqual({
      numbers: ['999940004'],
      surnames: ['de', 'hooft', 'muller visser', 'wit'],
      givenNames: 'anna maria j',
      birth: '1982-03-14',
      addresses: [
        { postcode: '1234AB', houseNumber: '12A', street: '', place: '', location: '' },
        { postcode: '', houseNumber: '', street: 's gravenweg', place: 'ede gld', location: 'huize rust' },
      ],
    })
  })
  it('has no noble title, which is no name, save where nothing else is left', () => {
    const spelt = (surname: string, givenNames: string) => {
      const one = spell({ id: 'x', surnames: [surname], givenNames, addresses: [] })
      return [...one.surnames, one.givenNames]
    }
    expect(spelt('Jonkheer van Groothedde', 'Jhr. Jan')).toEqual(['groothedde', 'jan'])
    expect(spelt('Baron', 'Prins')).toEqual(['baron', 'prins'])
    expect(spelt('Baronie', 'Ridderik')).toEqual(['baronie', 'ridderik'])
  })
  it('leaves empty what is not known', () => {
    const nothing = { numbers: [], surnames: [], givenNames: '', birth: '', addresses: [] }
    expect(spell({ id: 'x', surnames: [], addresses: [] })).toEqual(nothing)
    for (const birth of ['unknown', '1982-3-4', '1982-03-14x', 'x1982', '19820314']) {
      expect(spell({ id: 'x', surnames: [''], birth, addresses: [{}] }), birth).toEqual(nothing)
    }
    for (const birth of ['1982', '1982-03']) expect(spell({ id: 'x', surnames: [], birth, addresses: [] }).birth).toBe(birth)
  })
  it('sounds are alike where spellings of one name differ', () => {
    for (const [one, other] of [
      ['dijkstra', 'dykstra'],
      ['visser', 'fisser'],
      ['schmidt', 'schmit'],
      ['philips', 'filips'],
      ['cornelis', 'kornelis'],
      ['zwart', 'swart'],
      ['thijssen', 'tijsen'],
      ['meijer', 'meier'],
      ['van berg', 'vanberg'],
      ['richard', 'rigart'],
      ['reynaert', 'reinaert'],
      ['brand', 'brant'],
      ['annna', 'anna'],
    ] as const) {
      expect(soundOf(one), `${one} and ${other}`).toBe(soundOf(other))
    }
    expect(soundOf('quack')).toBe('kk')
    expect(soundOf('jansen')).toBe('jnsn')
    expect(soundOf('aarts')).toBe('arts')
    expect(soundOf('eggen')).toBe('egn')
    expect(soundOf('brandsma')).toBe('brndsm')
    expect(soundOf('hoogendoornkamp')).toBe('hgndrn')
    expect(soundOf('bakker')).not.toBe(soundOf('jansen'))
    expect(soundOf('')).toBe('')
  })
})

describe('comparing', () => {
  const levels = (one: object, other: object) => {
    const record = { id: 'x', surnames: [], addresses: [] }
    const compared = comparing(spell({ ...record, ...one }))(spell({ ...record, ...other }))
    return Object.fromEntries(Object.entries(compared).map(([field, { level }]) => [field, level]))
  }
  it('takes the two surnames that agree best, in whatever order', () => {
    expect(levels({ surnames: ['Bakker', 'Visser'] }, { surnames: ['Jansen', 'Vissers'] })['surname']).toBe('close')
    expect(levels({ surnames: ['Visser', 'Bakker'] }, { surnames: ['Jansen', 'Bakker', 'Vissers'] })['surname']).toBe('same')
    expect(levels({ surnames: ['Bakker'] }, {})['surname']).toBe('unknown')
  })
  it('tells which value is the same', () => {
    const one = spell({ id: 'x', surnames: ['Zwart', 'Bakker'], givenNames: 'Eva', addresses: [] })
    const compared = comparing(one)(spell({ id: 'y', surnames: ['Zwart'], givenNames: 'Eva', addresses: [] }))
    expect(compared.surname).toEqual({ level: 'same', value: 'zwart' })
    expect(compared.givenNames).toEqual({ level: 'same', value: 'eva' })
  })
  it('takes one address whole: the pair of which the parts agree best together', () => {
    const one = { addresses: [{ postcode: '1111AA', houseNumber: '1' }] }
    const two = {
      addresses: [
        { postcode: '1111AA', houseNumber: '7' },
        { postcode: '1111AB', houseNumber: '1' },
        { postcode: '9999ZZ', houseNumber: '1' },
      ],
    }
    expect(levels(one, two)).toMatchObject({ postcode: 'close', houseNumber: 'same' })
    expect(levels(two, one)).toMatchObject({ postcode: 'close', houseNumber: 'same' })
    expect(levels(one, {})).toMatchObject({
      postcode: 'unknown',
      houseNumber: 'unknown',
      street: 'unknown',
      place: 'unknown',
      location: 'unknown',
    })
  })
  it('sees names that were swapped, both or not at all', () => {
    const swapped = { surname: 'swapped', givenNames: 'swapped' }
    expect(levels({ surnames: ['Karel'], givenNames: 'Bakker' }, { surnames: ['Bakker'], givenNames: 'Karel' })).toMatchObject(
      swapped,
    )
    expect(levels({ surnames: ['Karels'], givenNames: 'Baker' }, { surnames: ['Bakker'], givenNames: 'Karel' })).toMatchObject(
      swapped,
    )
    expect(levels({ surnames: ['Karel'], givenNames: 'Piet' }, { surnames: ['Bakker'], givenNames: 'Karel' })).toMatchObject({
      surname: 'different',
      givenNames: 'different',
    })
    expect(levels({ surnames: ['Piet'], givenNames: 'Bakker' }, { surnames: ['Bakker'], givenNames: 'Karel' })).toMatchObject({
      surname: 'different',
      givenNames: 'different',
    })
    expect(levels({ surnames: ['Simon'], givenNames: 'Simon' }, { surnames: ['Simon'], givenNames: 'Simon' })).toMatchObject({
      surname: 'same',
      givenNames: 'same',
    })
    expect(levels({ surnames: ['Thomas'], givenNames: 'Simon' }, { surnames: ['Simon'], givenNames: 'S.' })).toMatchObject({
      surname: 'different',
      givenNames: 'partly',
    })
  })
  it('says the same of a name it has met before', () => {
    const compare = comparing(spell({ id: 'x', surnames: ['Bakker'], givenNames: 'Karel', addresses: [] }))
    const other = spell({ id: 'y', surnames: ['Bakkers'], givenNames: 'Karl', addresses: [] })
    expect(compare(other)).toEqual(compare(other))
  })
})

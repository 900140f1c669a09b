import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strictJson } from '../src/envelope/strict-json.ts'
import { seed, tries } from './effort.ts'

/** JSON of any size, by what it is made of. */
const families: Readonly<Record<string, (size: number) => string>> = {
  'a list': (size) => `[${Array(size).fill('1').join()}]`,
  'a list of objects': (size) => `[${Array(size).fill('{"a":{"b":[]}}').join()}]`,
  'many keys': (size) => `{${Array.from({ length: size }, (_, key) => `"k${String(key).padStart(5, '0')}":1`).join()}}`,
  'a long text': (size) => `["${'\\n\\u0041é'.repeat(size)}"]`,
  'white space': (size) => `${' \n'.repeat(size)}1`,
  'a comment': (size) => `/*${'*'.repeat(size)}*/1`,
  'brackets that never close': (size) => '['.repeat(size),
  'brackets that were never opened': (size) => ']'.repeat(size),
  colons: (size) => ':'.repeat(size),
  'a name twice, far apart': (size) =>
    `{"a":1,${Array.from({ length: size }, (_, key) => `"k${String(key).padStart(5, '0')}":1`).join()},"a":1}`,
  'a text that never ends': (size) => `"${'a'.repeat(size)}`,
  digits: (size) => '1'.repeat(size),
  'words that are none': (size) => 'x'.repeat(size),
}

describe('reading JSON strictly', () => {
  it.each(Object.keys(families))('takes at most twice the steps for twice as much of %s', (name) => {
    const make = families[name] ?? expect.fail()
    for (const size of [50, 500, 5_000]) {
      const [one, two] = [strictJson(make(size)), strictJson(make(2 * size))]
      expect(two.steps).toBeLessThanOrEqual(2 * one.steps)
      expect(one.steps).toBeLessThanOrEqual(make(size).length)
    }
  })

  it(`gives what JSON.parse gives, or refuses what that cannot tell apart, from seed ${seed}`, () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const read = strictJson(text)
        if ('fault' in read) expect(['key-not-allowed', 'number-too-large']).toContain(read.fault)
        else expect(read.value).toEqual(JSON.parse(text))
      }),
      { numRuns: tries(1_000), seed },
    )
  })

  it(`takes at most as many steps as there are characters, and never fails, from seed ${seed}`, () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\\',
      'a',
      '1',
      '-',
      'e',
      ' ',
      '\n',
      '/',
      '*',
      'true',
      'null',
      '"a":',
      '\u0000',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join('')
        const read = strictJson(text)
        expect(read.steps).toBeLessThanOrEqual(text.length)
        if ('value' in read) expect(read.value).toEqual(JSON.parse(text))
      }),
      { numRuns: tries(2_000), seed },
    )
  })

  it(`finds any name that stands twice in one object, in whatever spelling, from seed ${seed}`, () => {
    const escaped = (name: string) =>
      `"${[...name].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`
    const name = fc.stringMatching(/^[a-zé"\\]{1,5}$/)
    fc.assert(
      fc.property(name, fc.uniqueArray(name, { maxLength: 5 }), fc.boolean(), (twice, others, isEscaped) => {
        const members = others.filter((one) => one !== twice).map((one) => `${JSON.stringify(one)}:{${JSON.stringify(twice)}:1}`)
        const again = isEscaped ? escaped(twice) : JSON.stringify(twice)
        const once = `[{${[`${JSON.stringify(twice)}:1`, ...members].join()}}]`
        const both = `[{${[`${JSON.stringify(twice)}:1`, ...members, `${again}:2`].join()}}]`
        expect('value' in strictJson(once)).toBe(true)
        expect(strictJson(both)).toMatchObject({ fault: 'duplicate-key' })
      }),
      { numRuns: tries(500), seed },
    )
  })
})

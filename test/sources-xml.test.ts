import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { rejectionPage, rejectionReport } from 'klantbeeld/envelope'
import { languages, RejectionReport } from 'klantbeeld/schema'
import { canary } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { rootOf } from '../src/sources/xml.ts'
import { seed, tries } from './effort.ts'
import { at } from './envelope-world.ts'
import { type MalformedXml, malformedXml, numberOf, readXml, spoiled, type XmlReader } from './malformed-xml.ts'

const read = (xml: unknown) => rootOf(xml, new Set())

describe('an XML text', () => {
  it.each<[what: string, text: string, said: string]>([
    ['the five of XML', '&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['characters by number', '&#65;&#x42;&#9;&#xE9;&#x10FFFF;', 'AB\té\u{10FFFF}'],
    ['a reference to what would be one', '&amp;eacute;&#38;lt;', '&eacute;&lt;'],
    ['character data', '<![CDATA[&eacute;<!-- ]]>', '&eacute;<!-- '],
    ['a comment', 'a<!-- &eacute; <![CDATA[ -->b', 'ab'],
  ])('may have %s', (_, text, said) => {
    expect(read(`<a>${text}</a>`)).toEqual({ name: 'a', content: said })
  })

  it.each<[what: string, text: string, fault: string]>([
    ['an entity of HTML', '&eacute;', 'xml-doctype'],
    ['one after a comment', '<!-- -->&eacute;', 'xml-doctype'],
    ['one between two comments', '<!-- -->&eacute;<!-- -->', 'xml-doctype'],
    ['one after character data', '<![CDATA[]]>&eacute;', 'xml-doctype'],
    ['a bare ampersand', 'a & b', 'xml-broken'],
    ['a reference without number', '&#;', 'xml-doctype'],
    ['the number of no character', '&#0;', 'xml-broken'],
    ['the last control character', '&#31;', 'xml-broken'],
    ['half of a pair', '&#xD800;', 'xml-broken'],
    ['the other half', '&#xDFFF;', 'xml-broken'],
    ['a number that is none of Unicode', '&#x110000;', 'xml-broken'],
    ['a number that is kept out of XML', '&#xFFFE;', 'xml-broken'],
    ['a number that is far too large', '&#9999999;', 'xml-broken'],
  ])('may not have %s', (_, text, fault) => {
    expect(read(`<a>${text}</a>`)).toEqual({ fault })
  })

  it.each(['&#32;', '&#xD7FF;', '&#xE000;', '&#xFFFD;', '&#x10000;', '&#10;', '&#13;'])('may have the character %s', (text) => {
    expect(read(`<a>x${text}x</a>`)).toMatchObject({ name: 'a' })
  })

  it('is looked at once, however many comments begin in it', () => {
    expect(read(`<a b="${'<!--'.repeat(400_000)}"/>`)).toEqual({ fault: 'xml-broken' })
    expect(read(`<a>${'<!---->'.repeat(20_000)}x</a>`)).toEqual({ name: 'a', content: 'x' })
  })
})

describe('malformed XML', () => {
  it(`of invented messages gives a typed rejection, without anything of what was sent, from seed ${seed}`, () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(malformedXml(), (one) => {
        kinds.add(`${one.reader} ${one.kind}`)
        expectTyped(one)
      }),
      { numRuns: tries(1_500), seed },
    )
    if (tries(1_500) === 1_500) expect(kinds.size).toBeGreaterThan(60)
  })

  const folder = process.env['KLANTBEELD_DATA'] ?? '../shared/data'
  const folders: Readonly<Record<XmlReader, string>> = {
    iwmo: 'iwmo-voorbeeldberichten',
    nijmegen: 'nijmegen-brp-sociaal',
    suwiml: 'suwinet-voorbeelden',
  }
  it.runIf(!existsSync(folder))('skipped: no data folder', () => {})
  it.skipIf(!existsSync(folder))(`made of real examples gives a typed rejection, without values, from seed ${seed}`, () => {
    const wholes = (['iwmo', 'nijmegen', 'suwiml'] as const).flatMap((reader) =>
      readdirSync(`${folder}/${folders[reader]}`)
        .filter((name) => name.endsWith('.xml'))
        .map((name) => ({ reader, whole: readFileSync(`${folder}/${folders[reader]}/${name}`, 'utf8') })),
    )
    expect(wholes).toHaveLength(39)
    fc.assert(fc.property(spoiled(fc.constantFrom(...wholes)), expectTyped), { numRuns: tries(1_500), seed })
  })
})

/** Something was taken or rejected, the report is one, and its places are names of the format. */
function expectTyped(one: MalformedXml): void {
  const { rejections, fragment } = readXml(one)
  expect(fragment !== undefined || rejections.length > 0, one.kind).toBe(true)
  const report = RejectionReport.parse(rejectionReport({ rejections }, { message: 'bericht-1', at }))
  const said = JSON.stringify([report, ...languages.map((language) => rejectionPage(report, language))])
  expect(canary.isPlanted(said, new Set([numberOf])), one.kind).toBe(false)
  for (const { at: place } of rejections) expect(place, one.kind).toMatch(/^([A-Za-z]+\d{0,2}(\[\d+\])?(\.|$))*$/)
}

import * as fc from 'fast-check'
import type { Answer } from 'klantbeeld/envelope'
import { Day } from 'klantbeeld/schema'
import { iwmoFragments, iwmoShielding } from 'klantbeeld/sources/iwmo'
import { nijmegenBenefits } from 'klantbeeld/sources/nijmegen'
import { suwiFragment } from 'klantbeeld/sources/suwiml'

/** Which reader a message is meant for. */
export type XmlReader = 'suwiml' | 'iwmo' | 'nijmegen'

/** A message that is wrong in one way. */
export interface MalformedXml {
  readonly kind: string
  readonly reader: XmlReader
  readonly message: string
}

/** A citizen service number that stands in every message, and nowhere in what is answered. */
export const numberOf = '999993653'

/** Messages of invented bodies in every shape that is read, wrong in every way we know of. */
export function malformedXml(): fc.Arbitrary<MalformedXml> {
  return spoiled(fc.constantFrom(...readers).map((reader) => ({ reader, whole: wholes[reader] })))
}

/** Whole messages made wrong. */
export function spoiled(
  wholes: fc.Arbitrary<{ readonly reader: XmlReader; readonly whole: string }>,
): fc.Arbitrary<MalformedXml> {
  return fc
    .tuple(wholes, fc.constantFrom(...Object.entries(spoils)), fc.nat(), fc.nat(100))
    .map(([{ reader, whole }, [kind, spoil], place, size]) => ({ kind, reader, message: spoil(whole, place, size) }))
}

/** What is answered to a message; whether a client is secret is read besides. */
export function readXml({ reader, message }: Omit<MalformedXml, 'kind'>): Answer {
  const producedOn = Day.parse('2026-01-01')
  const delivery = { id: 'f', organisation: { scheme: 'oin', value: '00000001' }, subject: 's', producedOn } as const
  switch (reader) {
    case 'suwiml':
      return suwiFragment(message, delivery)
    case 'nijmegen':
      return nijmegenBenefits(message, delivery)
    case 'iwmo': {
      const read = iwmoFragments(message, () => delivery)
      const recording = { recordedAt: '2026-01-01T09:00:00Z', undatedFrom: producedOn, idOf: () => 'anna' }
      const rejections = [...read.flatMap((one) => one.rejections), ...iwmoShielding(message, recording).rejections]
      const fragment = read.find((one) => one.fragment !== undefined)?.fragment
      return fragment === undefined ? { rejections } : { fragment, rejections }
    }
  }
}

const readers: readonly XmlReader[] = ['suwiml', 'iwmo', 'nijmegen']

const field = (name: string, value: string) => `<field><name>${name}</name><value>${value}</value></field>`
const wholes: Readonly<Record<XmlReader, string>> = {
  suwiml: [
    '<s:UWVPersoonsIkvInfoResponse xmlns:s="urn:s"><ClientSuwi>',
    `<Burgerservicenr>${numberOf}</Burgerservicenr><SignificantDeelVanDeAchternaam>canary-naam</SignificantDeelVanDeAchternaam>`,
    '<Inkomstenverhouding><DatBIkv>20200101</DatBIkv><CdAardIkv>1</CdAardIkv><BrLoonSv>1200</BrLoonSv></Inkomstenverhouding>',
    '</ClientSuwi></s:UWVPersoonsIkvInfoResponse>',
  ].join(''),
  iwmo: [
    '<w:Bericht xmlns:w="urn:w"><Header><Berichtspecificatie><Code>414</Code><Versie>2</Versie></Berichtspecificatie>',
    '<Afzender>1999</Afzender><Berichtidentificatie><Dagtekening>2026-01-08</Dagtekening></Berichtidentificatie></Header>',
    `<Clienten><Client><Bsn>${numberOf}</Bsn><Geboortedatum><Datum>1985-01-08</Datum></Geboortedatum>`,
    '<Naam><Geslachtsnaam><Naam>canary-naam</Naam></Geslachtsnaam></Naam><GeheimeClient>2</GeheimeClient>',
    '<Adressen><Adres><Soort>01</Soort><Adres><Huis><Huisnummer>4</Huisnummer></Huis><Straatnaam>canary-straat</Straatnaam></Adres>',
    '</Adres></Adressen><Beschikking><Beschikkingnummer>4711</Beschikkingnummer><ToegewezenProducten><ToegewezenProduct>',
    '<Product><Categorie>01</Categorie><Code>01A01</Code></Product><Ingangsdatum>2026-01-07</Ingangsdatum>',
    '<Omvang><Volume>3</Volume><Eenheid>04</Eenheid><Frequentie>2</Frequentie></Omvang></ToegewezenProduct>',
    '</ToegewezenProducten></Beschikking></Client></Clienten></w:Bericht>',
  ].join(''),
  nijmegen: [
    '<s:Envelope xmlns:s="x"><s:Body><m:dataResponse xmlns:m="y"><groups><group><groupName>uitkeringen</groupName><rows>',
    `<row><pageName>Participatiewet</pageName><fields>${field('BSN van klant', numberOf)}${field('Naam partner', 'canary-naam')}`,
    `${field('Soort uitkering', 'canary-soort')}${field('Uitkering (tijdelijk) gestopt', 'nee')}${field('Laatste betaling', '21-7-2025')}`,
    `${field('Betaald totaal', '1024,76')}</fields></row></rows></group></groups></m:dataResponse></s:Body></s:Envelope>`,
  ].join(''),
}

type Spoil = (whole: string, place: number, size: number) => string

/** XML that is wrong, by what is wrong with it: of any message, whatever it says. */
const spoils: Readonly<Record<string, Spoil>> = {
  'XML truncated': (whole, place) => whole.slice(0, place % whole.length),
  'XML with one character changed': (whole, place) => {
    const at = place % whole.length
    const piece = ['<', '&', 'canary', '\u0000', ']]>', '-->', '<!--', '"', '\uD800', '\uFEFF'][place % 10] ?? ''
    return `${whole.slice(0, at)}${piece}${whole.slice(at + 1)}`
  },
  'XML with entities': (whole, place) =>
    `<!DOCTYPE x [<!ENTITY canary "${numberOf}">]>${inText(withoutProlog(whole), place, '&canary;')}`,
  'XML with entities of entities': (whole, _, size) =>
    `<!DOCTYPE x [${Array.from({ length: size + 2 }, (__, at) => `<!ENTITY c${at + 1} "&c${at};&c${at};">`).join('')}]>${withoutProlog(whole)}`,
  'XML with an entity nobody declared': (whole, place) =>
    inText(whole, place, ['&canary;', '&eacute;', '&', '&#x;', '&#;'][place % 5] ?? ''),
  'XML with a number that is no character': (whole, place) =>
    inText(whole, place, ['&#0;', '&#xD800;', '&#xFFFF;', '&#9999999;', '&#x110000;', '&#12;'][place % 6] ?? ''),
  'XML with a file': (whole) => `<!DOCTYPE x SYSTEM "file:///canary">${withoutProlog(whole)}`,
  'XML nested deep': (whole, place, size) => afterTag(whole, place, '<a>'.repeat((size + 1) * 20)),
  'XML nested deep and closed': (whole, place, size) =>
    afterTag(whole, place, `${'<a>'.repeat((size + 1) * 20)}${'</a>'.repeat((size + 1) * 20)}`),
  'XML with a prototype element': (whole, place) => {
    const name = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'][place % 5]
    return afterTag(whole, place, `<${name}>canary</${name}>`)
  },
  'XML with an element twice': (whole, place) => {
    const elements = [...whole.matchAll(/<([\w:]+)>[^<]*<\/\1>/g)]
    const found = elements[place % elements.length]
    return found === undefined ? `${whole}${whole}` : afterTag(whole, place, `${found[0]}${found[0]}`)
  },
  'XML with text between elements': (whole, place) => afterTag(whole, place, 'canary'),
  'XML with attributes': (whole, place, size) => afterTag(whole, place, `<a b="${'<!--'.repeat(size)}" c='canary'/>`),
  'XML with character data': (whole, place) => inText(whole, place, `<![CDATA[<canary>&canary;]]>`),
  'XML with a comment': (whole, place) =>
    afterTag(whole, place, ['<!-- canary -->', '<!-- canary', '<!--<!---->'][place % 3] ?? ''),
  'XML with an instruction': (whole, place) => afterTag(whole, place, ['<?canary canary?>', '<?canary'][place % 2] ?? ''),
  'XML with a huge number': (whole, place, size) => replaced(whole, place, '9'.repeat(size * 10 + 20)),
  'XML with a number of another kind': (whole, place) =>
    replaced(whole, place, ['-1', '1e400', 'NaN', '0x10', '-0', '1.5', ' ', numberOf, 'canary'][place % 9] ?? ''),
  'XML with a day that is none': (whole, place) =>
    replaced(whole, place, ['20209999', '2026-02-30', '00000001', '99991231', '0000-00-00', '2026-13'][place % 6] ?? ''),
  'XML of two roots': (whole) => `${whole}${withoutProlog(whole)}`,
  'XML of another message': (whole) => withoutProlog(whole).replace(/<([\w:]+)([\s\S]*)<\/\1>/, '<canary$2</canary>'),
  'XML of another encoding': (whole) => Buffer.from(whole, 'utf16le').toString('latin1'),
  'no XML': (_, place) => ['', 'canary', '{}', '<', '<a', '<a/>', '<?xml?>', numberOf][place % 8] ?? '',
}

function withoutProlog(whole: string): string {
  return whole.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '')
}

/** Something more after some opening tag. */
function afterTag(whole: string, place: number, more: string): string {
  const tags = [...whole.matchAll(/<[A-Za-z][^<>]*[^/<>]>/g)]
  const tag = tags[place % Math.max(1, tags.length)]
  if (tag === undefined) return `${whole}${more}`
  const at = tag.index + tag[0].length
  return `${whole.slice(0, at)}${more}${whole.slice(at)}`
}

/** Something more at the end of some text. */
function inText(whole: string, place: number, more: string): string {
  const texts = [...whole.matchAll(/>[^<>]*[^<>\s][^<>]*(?=<\/)/g)]
  const text = texts[place % Math.max(1, texts.length)]
  if (text === undefined) return `${whole}${more}`
  const at = text.index + text[0].length
  return `${whole.slice(0, at)}${more}${whole.slice(at)}`
}

/** Another text where some text with a digit stands. */
function replaced(whole: string, place: number, value: string): string {
  const texts = [...whole.matchAll(/>([^<>]*\d[^<>]*)(?=<\/)/g)]
  const text = texts[place % Math.max(1, texts.length)]
  if (text === undefined) return value
  return `${whole.slice(0, text.index + 1)}${value}${whole.slice(text.index + text[0].length)}`
}

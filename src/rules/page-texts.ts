import type { LawDomain, RightRow } from '../law/index.ts'
import type { Words } from '../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })

/** The words of a page about one act. */
export const pageTexts = {
  about: words(
    'Deze bladzijde volgt uit de wetsgegevens. De zinnen zijn onze woorden; de wettekst zelf staat achter de verwijzing. Een rij die niet is nagelezen, laat niets zien.',
    'This page follows from the law data. The sentences are our own words; the text of the act is behind the link. A row that was not read shows nothing.',
  ),
  from: words('Vanaf', 'From'),
  until: words('tot en met', 'up to and including'),
  text: words('De wettekst', 'The text of the act'),
  records: words('Onder deze wet wordt vastgelegd', 'Recorded under this act'),
  basis: words('Waarop', 'Resting on'),
  members: words('Wie erbij hoort', 'Who belongs to it'),
  drawn: words('Hoe het volgt uit wat getoond mag worden', 'How it follows from what may be shown'),
  right: words('Recht', 'Right'),
  refusedFor: words('Te weigeren omdat', 'Can be refused because'),
  within: words('Binnen', 'Within'),
  sameDay: words('op de dag zelf', 'on the day itself'),
  workingDays: words('werkdagen', 'working days'),
  options: words('Mogelijkheden', 'Options'),
  notAuthentic: words('Wat daarvan niet', 'What of it is not'),
  preferred: words('Wiens gegeven de gemeente vooraan zet', 'Whose datum the municipality puts first'),
  inOrder: words('In deze volgorde', 'In this order'),
  status: {
    'in-force': words('Geldend recht', 'Law in force'),
    bill: words('Wetsvoorstel: laat niets zien', 'A bill: shows nothing'),
    repealed: words('Ingetrokken', 'Repealed'),
  } satisfies Readonly<Record<LawDomain['status'], Words>>,
} as const

/** Each right of the person concerned. */
export const rightTexts: Readonly<Record<RightRow['right'], Words>> = {
  access: words('inzage', 'access'),
  rectification: words('verbetering', 'rectification'),
  erasure: words('wissen', 'erasure'),
  restriction: words('beperking', 'restriction'),
  objection: words('bezwaar', 'objection'),
  'early-destruction': words('vernietiging op verzoek', 'destruction on request'),
  complaint: words('klacht', 'complaint'),
}

/** Parts and kinds of values that are not authentic, by their name in law data. */
export const partTexts: ReadonlyMap<string, Words> = new Map([
  ['title', words('titel', 'title')],
  ['place', words('plaats', 'place')],
  ['country', words('land', 'country')],
  ['postcode', words('postcode', 'postcode')],
  ['abroad', words('in het buitenland', 'abroad')],
  ['unknown', words('onbekend', 'unknown')],
])

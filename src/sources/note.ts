import type { Words } from '../schema/index.ts'

/** What a municipality should know or do where a source says less than a record needs. */
export const noteWords = {
  'bsn-invalid': words(
    'Het burgerservicenummer voldoet niet aan de elfproef; de persoon is zonder nummer opgenomen.',
    'The citizen service number fails the eleven-test; the person is recorded without it.',
  ),
  'curator-not-named': words(
    'De persoon staat onder curatele; leg de curator vast uit het curateleregister.',
    'The person is under guardianship of adults; record the curator from the register of curators.',
  ),
  'authority-nobody': words(
    'Tijdelijk heeft niemand het gezag; er is niets vastgelegd.',
    'Nobody has authority for now; nothing is recorded.',
  ),
  'authority-of-unnamed-child': words(
    'Het gezag op deze lijst noemt geen kind; zie de lijst van het kind.',
    'The authority on this list names no child; see the list of the child.',
  ),
  'authority-under-investigation': words(
    'Het gezag is in onderzoek en telt als onbekend.',
    'The authority is under investigation and counts as unknown.',
  ),
  'tie-stated-once': words(
    'Alleen één van beide lijsten noemt deze band of het einde ervan; laat dit nagaan (terugmelding).',
    'Only one of the two lists states this tie or its end; have it checked (report to the register).',
  ),
  'tie-contradicts': words(
    'Het nummer en de geboortedatum horen bij twee personen; de band is niet vastgelegd.',
    'The number and the birth date belong to two persons; the tie is not recorded.',
  ),
  'tie-to-self': words(
    'Iemand staat als eigen familielid; de band is niet vastgelegd.',
    'Somebody is listed as their own relative; the tie is not recorded.',
  ),
  'request-names-subject': words(
    'Het verzoek noemt een onderwerp of thema; beperk het tot die gegevens voor erop wordt besloten.',
    'The request names a subject or theme; limit it to those data before it is decided.',
  ),
  'request-suspended': words(
    'De behandeling is opgeschort; de termijn van de AVG loopt door tot iemand een verlenging vastlegt.',
    'The handling was suspended; the term of the GDPR goes on until somebody records an extension.',
  ),
} satisfies Readonly<Record<string, Words>>

/** Something a record could not say, at a place of the source's format; never a value. */
export interface Note {
  readonly code: keyof typeof noteWords
  readonly at: string
  readonly words: Words
}

/** The note on one place. */
export function noted(code: Note['code'], at: string): Note {
  return { code, at, words: noteWords[code] }
}

function words(nl: string, en: string): Words {
  return { nl, en }
}

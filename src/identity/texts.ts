import type { Words } from '../schema/index.ts'
import type { Level, LinkageField } from './fields.ts'

/** Each field, at the beginning of a sentence. */
export const fieldTexts: Readonly<Record<LinkageField, Words>> = {
  number: { nl: 'Burgerservicenummer', en: 'Citizen service number' },
  surname: { nl: 'Achternaam', en: 'Surname' },
  givenNames: { nl: 'Voornamen', en: 'Given names' },
  birth: { nl: 'Geboortedatum', en: 'Date of birth' },
  postcode: { nl: 'Postcode', en: 'Postcode' },
  houseNumber: { nl: 'Huisnummer', en: 'House number' },
  street: { nl: 'Straat', en: 'Street' },
  place: { nl: 'Woonplaats', en: 'Place' },
  location: { nl: 'Aanduiding van de plek', en: 'Description of the spot' },
}

/** How a field agrees. */
export const levelTexts: Readonly<Record<Level, Words>> = {
  same: { nl: 'gelijk', en: 'the same' },
  close: {
    nl: 'bijna gelijk, zoals bij een typefout of een andere schrijfwijze',
    en: 'nearly the same, as with a slip or another spelling',
  },
  partly: { nl: 'voor een deel gelijk', en: 'the same in part' },
  swapped: { nl: 'gelijk, maar verwisseld', en: 'the same, but swapped' },
  different: { nl: 'verschillend', en: 'different' },
  unknown: { nl: 'niet bekend bij een van de twee', en: 'not known on one of the two sides' },
}

/** How much a field says. */
export const strengthTexts = {
  'strongly for': { nl: 'dit pleit er sterk voor dat het om één persoon gaat', en: 'this speaks strongly for one person' },
  'weakly for': { nl: 'dit pleit er een beetje voor dat het om één persoon gaat', en: 'this speaks a little for one person' },
  little: { nl: 'dit zegt weinig', en: 'this says little' },
  nothing: { nl: 'dit telt niet mee', en: 'this does not count' },
  'weakly against': { nl: 'dit pleit er een beetje tegen', en: 'this speaks a little against it' },
  'strongly against': { nl: 'dit pleit er sterk tegen', en: 'this speaks strongly against it' },
} as const satisfies Readonly<Record<string, Words>>

/** What all of it comes to: never more than a likeness. */
export const likenessTexts = {
  much: { nl: 'De gegevens lijken veel op elkaar.', en: 'The data are much alike.' },
  some: { nl: 'De gegevens lijken op elkaar, maar er is twijfel.', en: 'The data are alike, but there is doubt.' },
  little: { nl: 'De gegevens lijken weinig op elkaar.', en: 'The data are little alike.' },
} as const satisfies Readonly<Record<string, Words>>

/** Where relatives are easily taken for one person. */
export const cautionTexts = {
  twins: {
    nl: 'Let op: de voornamen verschillen. Het kan een tweeling zijn, of een ander uit hetzelfde gezin.',
    en: 'Take care: the given names differ. It may be a twin, or somebody else of the same family.',
  },
  namesake: {
    nl: 'Let op: de geboortedatum verschilt. Het kan een ouder, een kind of een naamgenoot zijn.',
    en: 'Take care: the dates of birth differ. It may be a parent, a child or a namesake.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** What the steward does with it. */
export const nextTexts: Words = {
  nl: 'Dit is een voorstel en geen bewijs, en er is niets gekoppeld. Leg beide registraties naast elkaar en vraag het zo nodig na bij de leverancier of de persoon zelf. Leg daarna vast dat het om dezelfde persoon gaat of juist niet, met de reden. Weet u het niet, koppel dan niet.',
  en: 'This is a proposal and no proof, and nothing was linked. Lay both records side by side, and where needed ask the supplier or the person. Then record that they are the same person, or that they are not, with the reason. If you do not know, do not link.',
}

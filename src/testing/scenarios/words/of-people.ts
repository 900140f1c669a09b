import { consentTexts, judgementTexts } from '../../../explain/texts.ts'
import type {
  ConsentForm,
  ConsentGiver,
  ConsentKind,
  JudgementKind,
  MeasureKind,
  RelationRecord,
  RepresentationRecord,
  Restriction,
  RightKind,
  ShieldingRecord,
} from '../../../schema/index.ts'
import { type Vocabulary, withTexts } from './vocabulary.ts'

/** What one person can be of another. */
export type Tie =
  | 'parent'
  | 'child'
  | 'child-at-home'
  | 'spouse'
  | 'former-spouse'
  | 'sibling'
  | 'housemate'
  | 'carer'
  | 'network'

/** Ties between two persons: what the one is of the other. */
export const tieWords: Vocabulary<Tie> = {
  parent: ['ouder', 'vader', 'moeder'],
  child: ['kind', 'zoon', 'dochter'],
  'child-at-home': ['inwonend kind', 'inwonende zoon', 'inwonende dochter'],
  spouse: ['echtgenoot', 'echtgenote'],
  'former-spouse': ['voormalig echtgenoot', 'voormalig echtgenote'],
  sibling: ['broer of zus', 'broer', 'zus'],
  housemate: ['huisgenoot', 'huisgenote'],
  carer: ['mantelzorger'],
  network: ['bekende uit het netwerk'],
}

/** The records a tie stands for; `back` records run from the other person to this one. */
export const tieRecords: Readonly<Record<Tie, readonly (readonly [RelationRecord['kind'], 'on' | 'back'])[]>> = {
  parent: [['parent-of', 'on']],
  child: [['parent-of', 'back']],
  'child-at-home': [
    ['parent-of', 'back'],
    ['housemate-of', 'back'],
  ],
  spouse: [['spouse-of', 'on']],
  'former-spouse': [['former-spouse-of', 'on']],
  sibling: [['sibling-of', 'on']],
  housemate: [['housemate-of', 'on']],
  carer: [['carer-of', 'on']],
  network: [['network-of', 'on']],
}

/** Who represents a person. */
export const representativeWords: Vocabulary<Exclude<RepresentationRecord['kind'], 'declines'>> = {
  curator: ['curator'],
  mentor: ['mentor'],
  'authorised-representative': ['schriftelijk gemachtigde'],
  'special-curator': ['bijzondere curator'],
}

/** Measures and circumstances. */
export const measureWords: Vocabulary<MeasureKind> = {
  'supervision-order': ['ondertoezichtstelling'],
  'juvenile-probation': ['jeugdreclassering'],
  'institutional-guardianship': ['voogdij van een instelling'],
  'compulsory-care': ['verplichte geestelijke gezondheidszorg'],
  'left-home-violence': ['huis verlaten wegens huiselijk geweld'],
  'secret-whereabouts': ['geheime verblijfplaats'],
}

/** Protections of a person. */
export const shieldWords: Vocabulary<ShieldingRecord['kind']> = {
  'supply-restriction': ['verstrekkingsbeperking'],
  'address-protection': ['adresafscherming'],
  'closed-file': ['afgeschermd dossier'],
}

/** Restrictions of the processing of a person's data. */
export const restrictionWords: Vocabulary<Restriction['kind']> = {
  'restriction-of-processing': ['beperking van de verwerking'],
  'upheld-objection': ['gegrond bezwaar'],
}

/** Kinds of consent. */
export const consentWords: Vocabulary<ConsentKind> = withTexts(consentTexts, {
  secrecy: ['toestemming voor het opheffen van geheimhouding'],
  statutory: ['toestemming die de wet eist'],
  avg: ['toestemming als AVG-grondslag'],
  help: ['instemming met hulp'],
  'no-objection': ['verklaring van geen bezwaar'],
  share: ['toestemming om eigen gegevens te delen'],
})

/** Rights of the person concerned. */
export const rightWords: Vocabulary<RightKind> = {
  access: ['recht op inzage'],
  rectification: ['recht op verbetering'],
  erasure: ['recht op wissen'],
  restriction: ['recht op beperking'],
  objection: ['recht van bezwaar'],
  'early-destruction': ['recht op vernietiging'],
  complaint: ['recht om te klagen', 'gang naar de rechter'],
}

/** Forms of consent. */
export const formWords: Vocabulary<ConsentForm> = {
  presumed: ['verondersteld'],
  express: ['uitdrukkelijk'],
  written: ['schriftelijk'],
}

/** In what quality somebody gives or withdraws consent. */
export const giverWords: Vocabulary<ConsentGiver> = {
  self: ['betrokkene'],
  'parent-with-authority': ['ouder met gezag'],
  guardian: ['voogd'],
  curator: ['curator'],
  mentor: ['mentor'],
  'authorised-representative': ['schriftelijk gemachtigde'],
  'special-curator': ['bijzondere curator'],
  spouse: ['echtgenoot'],
  'close-relative': ['naaste'],
}

/** Kinds of judgement. */
export const judgementWords: Vocabulary<JudgementKind> = withTexts(judgementTexts, {
  necessity: ['noodzaak'],
  'privacy-of-another': ['privacy van een ander'],
  'best-interest': ['belang van het kind'],
  'serious-harm': ['ernstig nadeel'],
  'good-care': ['goed hulpverlenerschap'],
  competence: ['wilsbekwaamheid ter zake'],
  'access-refusal': ['weigering van inzage'],
  'longer-keeping': ['langer bewaren'],
  proportionality: ['evenredigheid'],
})

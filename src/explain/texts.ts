import type {
  Capacity,
  CircumstanceKind,
  ConsentForm,
  ConsentGiver,
  ConsentKind,
  JudgementKind,
  MeasureKind,
  NotLinkedReason,
  Origin,
  PersonRole,
  WithheldReason,
  Words,
} from '../schema/index.ts'

type Texts<K extends string> = Readonly<Record<K, Words>>

/** What each person is to the client, in the plural. */
export const roleTexts: Texts<PersonRole> = {
  client: { nl: 'de cliënt', en: 'the client' },
  spouse: { nl: 'de echtgenoot', en: 'the spouse' },
  'former-spouse': { nl: 'de voormalige echtgenoot', en: 'the former spouse' },
  parent: { nl: 'de ouders', en: 'the parents' },
  child: { nl: 'de kinderen', en: 'the children' },
  'child-at-home': { nl: 'de inwonende kinderen', en: 'the children living at home' },
  sibling: { nl: 'de broers en zussen', en: 'the siblings' },
  housemate: { nl: 'de huisgenoten', en: 'the housemates' },
  carer: { nl: 'de mantelzorger', en: 'the informal carer' },
  network: { nl: 'het sociale netwerk', en: 'the social network' },
}

/** Each kind of consent as what must be had. */
export const consentTexts: Texts<ConsentKind> = {
  secrecy: { nl: 'toestemming om de geheimhouding te doorbreken', en: 'consent to lift secrecy' },
  statutory: { nl: 'uitdrukkelijke toestemming zoals de wet die eist', en: 'the express consent the act asks for' },
  avg: { nl: 'toestemming als grondslag volgens de AVG', en: 'consent as a ground under the GDPR' },
  help: { nl: 'instemming met de hulp', en: 'agreement to the help' },
  'no-objection': { nl: 'een schriftelijke verklaring van geen bezwaar', en: 'a written declaration of no objection' },
  share: { nl: 'toestemming om eigen gegevens te delen', en: 'consent to share one’s own facts' },
}

/** Each form of consent. */
export const formTexts: Texts<ConsentForm> = {
  presumed: { nl: 'verondersteld', en: 'presumed' },
  express: { nl: 'uitdrukkelijk', en: 'express' },
  written: { nl: 'schriftelijk', en: 'written' },
}

/** Each quality in which consent can be given. */
export const giverTexts: Texts<ConsentGiver> = {
  self: { nl: 'de persoon zelf', en: 'the person' },
  'parent-with-authority': { nl: 'een ouder met gezag', en: 'a parent with authority' },
  guardian: { nl: 'de voogd', en: 'the guardian' },
  curator: { nl: 'de curator', en: 'the curator' },
  mentor: { nl: 'de mentor', en: 'the mentor' },
  'authorised-representative': { nl: 'de gemachtigde', en: 'the authorised representative' },
  'special-curator': { nl: 'de bijzondere curator', en: 'the special curator' },
  spouse: { nl: 'de echtgenoot', en: 'the spouse' },
  'close-relative': { nl: 'een naast familielid', en: 'a close relative' },
}

/** Measures and circumstances of a person that rows ask for or stop at. */
export const measureTexts: Texts<MeasureKind> = {
  'supervision-order': { nl: 'een ondertoezichtstelling', en: 'a supervision order' },
  'juvenile-probation': { nl: 'jeugdreclassering', en: 'juvenile probation' },
  'institutional-guardianship': { nl: 'voogdij door een instelling', en: 'guardianship by an institution' },
  'compulsory-care': { nl: 'verplichte geestelijke gezondheidszorg', en: 'compulsory mental health care' },
  'left-home-violence': {
    nl: 'een vertrek van huis vanwege huiselijk geweld',
    en: 'having left home because of domestic violence',
  },
  'secret-whereabouts': { nl: 'een geheime verblijfplaats', en: 'whereabouts kept secret' },
}

/** Each kind of circumstance, where what exactly is asked is not at hand. */
export const circumstanceTexts: Texts<CircumstanceKind> = {
  measures: { nl: 'alleen bij een bepaalde maatregel', en: 'only under a certain measure' },
  notUnder: { nl: 'niet bij een bepaalde maatregel', en: 'not under a certain measure' },
  engagedUnder: { nl: 'alleen als de ontvanger voor de hulp is ingeschakeld', en: 'only where the receiver is engaged to help' },
  clientAge: { nl: 'alleen bij een bepaalde leeftijd van de cliënt', en: 'only at a certain age of the client' },
  unless: { nl: 'niet als een vastgelegd oordeel het weigert', en: 'not where a recorded judgement refuses it' },
}

/** Each kind of judgement as what must be recorded. */
export const judgementTexts: Texts<JudgementKind> = {
  necessity: { nl: 'een vastgelegd oordeel dat het noodzakelijk is', en: 'a recorded judgement that it is necessary' },
  'privacy-of-another': {
    nl: 'een vastgelegd oordeel over de privacy van een ander',
    en: 'a recorded judgement on another’s privacy',
  },
  'best-interest': {
    nl: 'een vastgelegd oordeel over het belang van het kind',
    en: 'a recorded judgement on the child’s interest',
  },
  'serious-harm': { nl: 'een vastgelegd oordeel over ernstig nadeel', en: 'a recorded judgement on serious harm' },
  'good-care': { nl: 'een vastgelegd oordeel over goed hulpverlenerschap', en: 'a recorded judgement on good professional care' },
  competence: {
    nl: 'een vastgelegd oordeel over wilsbekwaamheid ter zake',
    en: 'a recorded judgement on competence for the matter',
  },
  'access-refusal': { nl: 'een vastgelegde weigering van inzage', en: 'a recorded refusal of access' },
  proportionality: { nl: 'een vastgelegd oordeel dat het evenredig is', en: 'a recorded judgement that it is proportionate' },
  'longer-keeping': { nl: 'een vastgelegd oordeel om langer te bewaren', en: 'a recorded judgement to keep longer' },
}

/** Each capacity. */
export const capacityTexts: Texts<Capacity> = {
  'access-worker': { nl: 'toeleider', en: 'access worker' },
  helper: { nl: 'hulpverlener', en: 'helper' },
  supervisor: { nl: 'toezichthouder of handhaver', en: 'supervisor or enforcer' },
  coordinator: { nl: 'coördinator', en: 'coordinator' },
  'client-supporter': { nl: 'cliëntondersteuner', en: 'client supporter' },
  intake: { nl: 'medewerker aan het loket', en: 'worker at the counter' },
  registrar: { nl: 'registerhouder', en: 'keeper of the register' },
}

/** From whom something must have been obtained. */
export const originTexts: Texts<Origin> = {
  client: { nl: 'de cliënt', en: 'the client' },
  representative: { nl: 'de vertegenwoordiger', en: 'the representative' },
  carer: { nl: 'de mantelzorger', en: 'the informal carer' },
  network: { nl: 'de persoon uit het netwerk zelf', en: 'the person in the network' },
  investigation: { nl: 'het eigen onderzoek', en: 'the own inquiry' },
  register: { nl: 'een register', en: 'a register' },
  organisation: { nl: 'een andere organisatie', en: 'another organisation' },
  anonymous: { nl: 'een anonieme melder', en: 'an anonymous reporter' },
}

/** What to do instead. */
export const insteadTexts: Texts<
  | 'ask-the-person'
  | 'let-them-bring-it'
  | 'ask-the-holder'
  | 'not-possible'
  | 'ask-consent'
  | 'other-capacity'
  | 'record-judgement'
> = {
  'ask-the-person': { nl: 'vraag het aan de persoon zelf', en: 'ask the person' },
  'let-them-bring-it': { nl: 'laat de persoon het zelf meebrengen', en: 'let the person bring it' },
  'ask-the-holder': { nl: 'vraag het aan de organisatie die het bijhoudt', en: 'ask the organisation that holds it' },
  'not-possible': { nl: 'dit kan niet', en: 'this is not possible' },
  'ask-consent': { nl: 'vraag deze toestemming', en: 'ask for this consent' },
  'other-capacity': { nl: 'dit kan alleen in een andere hoedanigheid', en: 'this takes another capacity' },
  'record-judgement': { nl: 'leg het oordeel vast met één zin waarom', en: 'record the judgement with one sentence why' },
}

/** Why a fact was withheld, for the audit. */
export const reasonTexts: Texts<WithheldReason> = {
  undecidable: {
    nl: 'de houder spreekt zichzelf tegen, dus er kan niet worden beslist',
    en: 'its holder contradicts itself, so nothing can be decided',
  },
  failed: {
    nl: 'de beslissing zelf mislukte; meld dit aan de beheerder',
    en: 'the decision itself failed; report this to the maintainer',
  },
  'person-not-linked': { nl: 'niet zeker over wie het gaat', en: 'not certain whom it is about' },
  'person-not-asked-about': { nl: 'naar deze persoon is niet gevraagd', en: 'this person was not asked about' },
  'role-unknown': { nl: 'onbekend wat deze persoon is voor de cliënt', en: 'unknown what this person is to the client' },
  prohibited: { nl: 'een verbod gaat voor', en: 'a prohibition comes first' },
  hat: { nl: 'autorisatie of betrokkenheid ontbreekt', en: 'authorisation or assignment is missing' },
  'not-necessary': {
    nl: 'niet vastgesteld als noodzakelijk voor deze taak, fase en vraag',
    en: 'not adopted as necessary for this task, phase and question',
  },
  'no-ground': { nl: 'geen rij van de wet geeft een grond', en: 'no row of the law gives a ground' },
  'consent-missing': { nl: 'een toestemming die de wet eist ontbreekt', en: 'a consent the law asks for is missing' },
  'judgement-missing': { nl: 'een oordeel dat nodig is, is niet vastgelegd', en: 'a judgement that is needed was not recorded' },
  quality: {
    nl: 'bijzonder gegeven zonder uitzondering voor deze taak',
    en: 'protected data without an exception for this task',
  },
  secret: { nl: 'de geheimhouding is niet opgeheven', en: 'secrecy is not lifted' },
  'term-over': { nl: 'de bewaartermijn is voorbij', en: 'the keeping term is over' },
  'term-unknown': {
    nl: 'geen vaste bewaartermijn bekend; dit vraagt een oordeel',
    en: 'no settled keeping term is known; this needs a judgement',
  },
  'contents-unknown': {
    nl: 'de houder zegt niet welke soorten gegevens erin staan',
    en: 'its holder does not say which kinds of data are in it',
  },
  'note-of-another-hat': {
    nl: 'een werkaantekening blijft bij de houder en de hoedanigheid waarin zij is gemaakt',
    en: 'a working note stays with the holder and the hat it was made under',
  },
  'not-your-task': {
    nl: 'deze taak is niet van de organisatie die vraagt of ontvangt',
    en: 'this task is not one of the organisation that asks or receives',
  },
}

/** Why a delivered person was not linked, for a steward. */
export const notLinkedTexts: Texts<NotLinkedReason> = {
  'no-such-person': { nl: 'geen bekende persoon past hierbij', en: 'no known person fits' },
  'number-invalid': {
    nl: 'het burgerservicenummer voldoet niet aan de elfproef',
    en: 'the citizen service number fails the eleven-test',
  },
  contradiction: {
    nl: 'het nummer past, maar een naam, geboortedatum of ander nummer spreekt dat tegen; kijk ook of dag en maand zijn verwisseld, en laat de leverancier het verbeteren',
    en: 'the number fits, but a name, birth date or another number contradicts it; see whether day and month are swapped, and have the supplier correct it',
  },
  'too-little': { nl: 'te weinig gegevens om zeker te zijn', en: 'too little to be certain' },
  several: { nl: 'meer dan één bekende persoon past', en: 'more than one known person fits' },
  'kept-apart': { nl: 'een beheerder heeft dit uit elkaar gehouden', en: 'a steward kept these apart' },
}

/** The words between the parts of a sentence. */
export const glueTexts = {
  and: { nl: 'en', en: 'and' },
  or: { nl: 'of', en: 'or' },
  where: { nl: 'als de uitkomst is', en: 'where it was' },
  everyone: { nl: 'iedereen', en: 'everyone' },
  everyoneBut: { nl: 'iedereen behalve', en: 'everyone but' },
  noGround: { nl: 'geen grond in de wet', en: 'no ground in the law' },
  onlyWith: { nl: 'alleen met', en: 'only with' },
  onlyAs: { nl: 'alleen als', en: 'only as' },
  onlyFrom: { nl: 'alleen verkregen van', en: 'only obtained from' },
  notFrom: { nl: 'niet als het komt van', en: 'not where it comes from' },
  instead: { nl: 'in plaats daarvan', en: 'instead' },
  shownUnder: { nl: 'getoond op grond van', en: 'shown under' },
  withheld: { nl: 'niet getoond', en: 'withheld' },
  notSent: { nl: 'niet verstuurd', en: 'not sent' },
  nobody: { nl: 'niemand', en: 'nobody' },
  everyParent: { nl: 'iedere ouder met gezag', en: 'every parent with authority' },
  incompetent: {
    nl: 'wie dit niet zelf kan beslissen wordt vertegenwoordigd',
    en: 'whoever cannot decide this is represented',
  },
  of: { nl: 'aan', en: 'of' },
  onlyUnder: { nl: 'alleen bij', en: 'only under' },
  notUnder: { nl: 'niet bij', en: 'not under' },
  withLocal: { nl: 'met de lokale regel', en: 'with the local row' },
  elseNext: { nl: ', en anders ', en: ', or else ' },
} satisfies Texts<string>

import { type CategoryId, type Consent, type ConsentKind, catalogue } from '../../schema/index.ts'

/** What the prefixes of a record stand for. */
export const prefixes: Readonly<Record<string, string>> = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  kb: 'urn:klantbeeld:terms:',
  pd: 'https://w3id.org/dpv/pd#',
  'sector-publicservices': 'https://w3id.org/dpv/sector/publicservices#',
}

/** What is done with data by each kind of consent; agreeing to receive help lets nothing be done with data. */
export const processingTerms: Readonly<Record<ConsentKind, readonly string[]>> = {
  secrecy: ['dpv:Disclose', 'dpv:Use'],
  statutory: ['dpv:Disclose', 'dpv:Use'],
  avg: ['dpv:Use'],
  help: [],
  'no-objection': ['dpv:Disclose', 'dpv:Use'],
  share: ['dpv:Share'],
}

/**
 * The grounds under the GDPR that a consent is: only one of kind `avg` is any. It is explicit where every giving was, and then one for special data (9(2)(a))
 * as well where it covers any.
 */
export function legalBases({ kind, events, categories }: Consent): readonly string[] {
  if (kind !== 'avg') return []
  const given = events.filter(({ event }) => event === 'given')
  const isExplicit = given.length > 0 && given.every(({ form }) => form !== 'presumed')
  if (!isExplicit) return ['eu-gdpr:A6-1-a']
  const isSpecial = categories.some((category) => ['health', 'special'].includes(catalogue[category].sensitivity))
  return ['eu-gdpr:A6-1-a-explicit-consent', ...(isSpecial ? ['eu-gdpr:A9-2-a'] : [])]
}

/** The nearest kind of personal data in the vocabulary, the broader one where two fit; undefined where it has none. */
export const personalDataTerms: Readonly<Record<CategoryId, string | undefined>> = {
  'identity.name': 'pd:Name',
  'identity.birth': 'pd:BirthDate',
  'identity.death': 'pd:LifeHistory',
  'identity.sex': 'pd:Gender',
  'identity.bsn': 'pd:OfficialID',
  'identity.nationality': 'pd:Nationality',
  'identity.residence-permit': 'pd:PersonalDocuments',
  'identity.contact': 'pd:Contact',
  'residence.address': 'pd:PhysicalAddress',
  'residence.correspondence': 'pd:PhysicalAddress',
  'residence.household': 'pd:Household',
  'housing.tenancy': 'pd:Residency',
  'relation.kin': 'pd:Family',
  'relation.authority': 'pd:Family',
  'support.informal': 'pd:Relationship',
  'application.wmo': 'pd:Health',
  'provision.wmo': 'pd:Health',
  'need.wmo': 'pd:Health',
  'contribution.wmo': 'pd:Financial',
  'budget.capability': undefined,
  'application.youth': 'pd:Health',
  'provision.youth': 'pd:Health',
  'need.youth': 'pd:Health',
  'application.social-assistance': 'pd:Financial',
  'benefit.social-assistance': 'pd:Income',
  'claim.social-assistance': 'pd:Financial',
  'measure.social-assistance': 'pd:Financial',
  'income.wage': 'pd:Salary',
  'income.benefit': 'pd:Income',
  'wealth.assets': 'pd:FinancialStatus',
  'work.trajectory': 'pd:Professional',
  'work.ability': 'pd:Health',
  'debt.arrears': 'pd:FinancialStatus',
  'debt.trajectory': 'pd:FinancialStatus',
  'debt.loan': 'pd:LoanRecord',
  'application.income-support': 'pd:Financial',
  'provision.income-support': 'pd:Financial',
  'application.objection': undefined,
  'education.enrolment': 'pd:School',
  'education.study-finance': 'pd:Financial',
  'education.absence': 'pd:Education',
  'education.exemption': 'pd:Education',
  'education.qualification': 'pd:EducationQualification',
  'application.school-transport': 'pd:Health',
  'provision.school-transport': 'pd:Health',
  'care.insured': 'pd:MedicalHealth',
  'care.indication': 'pd:MedicalHealth',
  'belief.religion': 'pd:ReligiousBelief',
  'signal.arrears': 'pd:FinancialStatus',
  'signal.index': undefined,
  'signal.safety': undefined,
  'conviction.fraud': 'pd:CriminalConviction',
  'justice.detention': 'pd:Criminal',
  'justice.record': 'pd:Criminal',
  'plan.goal': undefined,
  'plan.agreement': undefined,
  'referral.help': undefined,
  'safety.agreement': undefined,
  'involvement.organisation': undefined,
  'involvement.professional': undefined,
  'document.letter': undefined,
  'document.report': undefined,
  'document.note': undefined,
  'document.extract': undefined,
  'statement.own': 'pd:Opinion',
}

import type { LawDomain, PurposeRow, RightException } from '../index.ts'

/** A day in law data; the schema LawDomain checks it. */
export type Day = LawDomain['validFrom']

/** A text in Dutch and English. */
export const words = (nl: string, en: string) => ({ nl, en })

/** What every row carries, in the order in which it is read: id, place, sentence. */
const row = (confidence: 'verified' | 'unverified') => (id: string, place: string, nl: string, en: string) => {
  const [article = '', paragraph, part] = place.split(' | ')
  return { id, cite: { article, ...(paragraph && { paragraph }), ...(part && { part }) }, says: { nl, en }, confidence }
}
/** A row whose text was read. The place is `article`, `article | paragraph` or `article | paragraph | part`. */
export const verified = row('verified')
/** A row that is not settled: it permits nothing. */
export const unverified = row('unverified')

/** A task of the college. */
export const task = (
  purpose: string,
  place: string,
  [nameNl, nameEn]: readonly [string, string],
  dpv: string,
  rest: Pick<PurposeRow, 'persons' | 'categories' | 'implied' | 'pointsAt'>,
): PurposeRow => ({
  ...verified(
    purpose.replace('/', `/${place.replaceAll(' | ', '-')}-`),
    place,
    `${nameNl} is een taak van het college.`,
    `${nameEn} is a task of the college.`,
  ),
  purpose,
  name: { nl: nameNl, en: nameEn },
  holderRole: 'college',
  dpv,
  ...rest,
})

/** Looking within a task. */
export const use = { kinds: ['use'], recipients: [], consents: [], implied: [], must: false, holdsInEmergency: false } as const
/** Giving to another. */
export const provide = { kinds: ['provide'], consents: [], implied: [], must: false, holdsInEmergency: false } as const

/** Told whatever the age. */
export const tell = <T extends string>(...told: readonly T[]) => [{ from: 0, told }]

/** The options of a parameter that a by-law sets or leaves. */
export const yesOrNo = [
  { value: 'no', says: words('nee', 'no') },
  { value: 'yes', says: words('ja', 'yes') },
] as const

/** A ground on which a right can be refused. */
export const exception = (
  kind: RightException['kind'],
  towards: RightException['towards'],
  [nl, en]: readonly [nl: string, en: string],
  rest: Pick<RightException, 'receivers' | 'only'> = {},
): RightException => ({ kind, towards, says: { nl, en }, ...rest })
/** The same ground in several acts. */
export const greatInterest = exception('great-interest-of-another', 'any', [
  'bewaren is aannemelijk van groot belang voor een ander',
  'keeping is plausibly of great interest to another',
])
/** The same ground in several acts. */
export const anotherLaw = exception('another-law', 'any', ['een wet verzet zich tegen vernietigen', 'a law opposes destruction'])

/** Lists an act does not fill. */
export const nothing = {
  purposes: [],
  grounds: [],
  secrecy: [],
  releases: [],
  quality: [],
  prohibitions: [],
  consentRules: [],
  terms: [],
  authentic: [],
  households: [],
  rights: [],
  duties: [],
  parameters: [],
} as const

/** Wmo 2.3.2, 2.3.3, 2.3.5, 2.3.6, 2.3.9, 2.3.10, 2.4.1 and 2.4.3: the tasks that Wmo 5.1.1(2)-(5) names. */
export const wmoSupport = [
  'wmo/onderzoek',
  'wmo/spoed',
  'wmo/beslissing',
  'wmo/pgb',
  'wmo/heronderzoek',
  'wmo/herziening',
  'wmo/terugvordering',
  'wmo/verhaal',
] as const
/** Those and 2.1.4 to 2.1.5: the tasks that Wmo 5.1.1(1) names. */
export const wmoOwn = [...wmoSupport, 'wmo/bijdrage'] as const
/** Jeugdwet 7.4.0(1)(a) and (b). */
export const youthAccess = ['jeugdwet/toegang', 'jeugdwet/rvdk-verzoek', 'jeugdwet/jeugdbescherming'] as const
/** Jeugdwet 7.4.0(1)(d). */
export const youthControl = ['jeugdwet/controle', 'jeugdwet/fraude'] as const
/** Tasks of the Participatiewet in which the resident is helped. */
export const assistance = [
  'participatiewet/recht',
  'participatiewet/leefvorm',
  'participatiewet/woonsituatie',
  'participatiewet/arbeid',
  'participatiewet/arbeid-jong',
  'participatiewet/medisch',
  'participatiewet/bijzonder',
  'participatiewet/inkomenstoeslag',
  'participatiewet/studietoeslag',
  'participatiewet/doorbetaling',
] as const
/** Tasks of the Participatiewet in which the resident is examined or corrected. */
export const assistanceControl = [
  'participatiewet/onderzoek',
  'participatiewet/afstemming',
  'participatiewet/herziening',
  'participatiewet/terugvordering',
  'participatiewet/aangifte',
] as const
/** Debt assistance proper, Wgs 3(1)(a): what Wgs 8a speaks of. Early signals, 3(1)(b), are apart. */
export const debtHelp = ['wgs-schuld/gesprek', 'wgs-schuld/toegang', 'wgs-schuld/uitvoering', 'wgs-schuld/moratorium'] as const
/** Tasks of the Leerplichtwet. */
export const schoolAttendance = [
  'leerplicht/controle',
  'leerplicht/verzuim',
  'leerplicht/vrijstelling',
  'leerplicht/vervangend',
  'leerplicht/verlof',
  'leerplicht/opsporing',
] as const
/** Those of which other acts may use the data: all but prosecution. */
export const attendanceTasks = schoolAttendance.filter((purpose) => purpose !== 'leerplicht/opsporing')
/** Every task of the college in these files. */
export const collegeTasks = [
  ...wmoOwn,
  'wmo/identiteit',
  ...youthAccess,
  ...youthControl,
  'jeugdwet/bekostiging',
  'jeugdwet/woonplaats',
  'jeugdwet/school',
  'jeugdwet/pgb',
  'jeugdwet/verwijsindex',
  'bw-1/rvdk-inlichtingen',
  ...assistance,
  ...assistanceControl,
  ...debtHelp,
  'wgs-schuld/vroegsignaal',
  ...schoolAttendance,
  'web/rmc-ondersteuning',
  'brp/terugmelding',
] as const

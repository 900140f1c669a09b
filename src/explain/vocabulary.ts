import type { ReleaseRow, StartEvent } from '../law/index.ts'
import type { CaseResult, HolderRole, OrganisationKind, ProhibitionKind, RequestKind, Words } from '../schema/index.ts'

type Texts<K extends string> = Readonly<Record<K, Words>>

/** Kinds of request, as what one does. */
export const kindTexts: Texts<RequestKind> = {
  use: { nl: 'gebruiken', en: 'use' },
  provide: { nl: 'verstrekken', en: 'provide' },
  access: { nl: 'inzage geven', en: 'give access' },
}

/** Each role in which facts are held. */
export const holderTexts: Texts<HolderRole> = {
  college: { nl: 'het college', en: 'the college' },
  mayor: { nl: 'de burgemeester', en: 'the mayor' },
  registry: { nl: 'de basisregistratie', en: 'the registry' },
  'wmo-provider': { nl: 'de Wmo-aanbieder', en: 'the Wmo provider' },
  'youth-care-provider': { nl: 'de jeugdhulpaanbieder', en: 'the youth help provider' },
  'certified-institution': { nl: 'de gecertificeerde instelling', en: 'the certified institution' },
  'veilig-thuis': { nl: 'Veilig Thuis', en: 'Veilig Thuis' },
  'healthcare-provider': { nl: 'de zorgaanbieder', en: 'the healthcare provider' },
  school: { nl: 'de school', en: 'the school' },
  supervisor: { nl: 'de toezichthouder', en: 'the supervisor' },
  uwv: { nl: 'het UWV', en: 'the UWV' },
  svb: { nl: 'de SVB', en: 'the SVB' },
  cak: { nl: 'het CAK', en: 'the CAK' },
  duo: { nl: 'DUO', en: 'DUO' },
  ciz: { nl: 'het CIZ', en: 'the CIZ' },
  'health-insurer': { nl: 'de zorgverzekeraar', en: 'the health insurer' },
  'housing-corporation': { nl: 'de woningcorporatie', en: 'the housing corporation' },
  creditor: { nl: 'de schuldeiser', en: 'the creditor' },
  'child-protection-council': { nl: 'de raad voor de kinderbescherming', en: 'the child protection council' },
  'risk-index': { nl: 'de verwijsindex', en: 'the risk index' },
  'risk-index-archive': { nl: 'het archief van de verwijsindex', en: 'the archive of the risk index' },
  'care-safety-house': { nl: 'het Zorg- en Veiligheidshuis', en: 'the care and safety house' },
  'information-bureau': { nl: 'het Inlichtingenbureau', en: 'the information bureau' },
  'budget-third-party': { nl: 'de derde bij een budget', en: 'the third party of a budget' },
  'contribution-body': { nl: 'wie de bijdrage int', en: 'the body that collects the contribution' },
}

/** Each kind of organisation. */
export const organisationTexts: Texts<OrganisationKind> = {
  municipality: { nl: 'een gemeente', en: 'a municipality' },
  'wmo-provider': { nl: 'een Wmo-aanbieder', en: 'a Wmo provider' },
  'youth-care-provider': { nl: 'een jeugdhulpaanbieder', en: 'a youth help provider' },
  'certified-institution': { nl: 'een gecertificeerde instelling', en: 'a certified institution' },
  'veilig-thuis': { nl: 'Veilig Thuis', en: 'Veilig Thuis' },
  'mental-health': { nl: 'een ggz-instelling', en: 'a mental health institution' },
  'addiction-care': { nl: 'de verslavingszorg', en: 'addiction care' },
  shelter: { nl: 'een opvang', en: 'a shelter' },
  probation: { nl: 'de reclassering', en: 'probation' },
  'debt-assistance': { nl: 'een schuldhulpverlener', en: 'a debt assistance body' },
  'healthcare-provider': { nl: 'een zorgaanbieder', en: 'a healthcare provider' },
  'health-insurer': { nl: 'een zorgverzekeraar', en: 'a health insurer' },
  school: { nl: 'een school', en: 'a school' },
  'housing-corporation': { nl: 'een woningcorporatie', en: 'a housing corporation' },
  uwv: { nl: 'het UWV', en: 'the UWV' },
  svb: { nl: 'de SVB', en: 'the SVB' },
  cak: { nl: 'het CAK', en: 'the CAK' },
  ciz: { nl: 'het CIZ', en: 'the CIZ' },
  duo: { nl: 'DUO', en: 'DUO' },
  'child-protection-council': { nl: 'de raad voor de kinderbescherming', en: 'the child protection council' },
  police: { nl: 'de politie', en: 'the police' },
  'public-prosecutor': { nl: 'het openbaar ministerie', en: 'the public prosecutor' },
  court: { nl: 'een rechtbank', en: 'a court' },
  'tax-administration': { nl: 'de Belastingdienst', en: 'the tax administration' },
  'care-office': { nl: 'een zorgkantoor', en: 'a care office' },
  supervisor: { nl: 'een toezichthouder', en: 'a supervisor' },
  reintegration: { nl: 'een re-integratiebedrijf', en: 'a reintegration company' },
  'care-safety-house': { nl: 'een Zorg- en Veiligheidshuis', en: 'a care and safety house' },
  'risk-index': { nl: 'een verwijsindex', en: 'a risk index' },
  'information-bureau': { nl: 'het Inlichtingenbureau', en: 'the information bureau' },
  utility: { nl: 'een nutsbedrijf', en: 'a utility' },
  'client-support': { nl: 'een organisatie voor cliëntondersteuning', en: 'a client support organisation' },
  other: { nl: 'een andere organisatie', en: 'another organisation' },
}

/** From when a term counts. */
export const startTexts: Texts<StartEvent> = {
  changed: { nl: 'na de laatste wijziging', en: 'after the last change' },
  'file-changed': { nl: 'na de laatste wijziging van het dossier', en: 'after the last change of the file' },
  ended: { nl: 'na het einde', en: 'after the end' },
  'file-ended': { nl: 'na het sluiten van het dossier', en: 'after the file was closed' },
  recorded: { nl: 'na het vastleggen', en: 'after recording' },
  birth: { nl: 'na de geboorte', en: 'after birth' },
  death: { nl: 'na het overlijden', en: 'after death' },
}

/** How a case or provision ended. */
export const resultTexts: Texts<CaseResult> = {
  granted: { nl: 'verstrekt', en: 'granted' },
  refused: { nl: 'geweigerd', en: 'refused' },
  adopted: { nl: 'vastgesteld', en: 'adopted' },
  'not-adopted': { nl: 'niet vastgesteld', en: 'not adopted' },
  'broken-off': { nl: 'afgebroken', en: 'broken off' },
}

/** On what a release rests. */
export const basisTexts: Texts<ReleaseRow['basis']> = {
  consent: { nl: 'toestemming', en: 'consent' },
  duty: { nl: 'plicht', en: 'duty' },
  permission: { nl: 'bevoegdheid', en: 'power' },
  'not-others': { nl: 'is geen ander', en: 'is no other' },
}

/** What forbids. */
export const prohibitionTexts: Texts<ProhibitionKind> = {
  'supply-restriction': { nl: 'verstrekkingsbeperking', en: 'restriction on supply' },
  'address-protection': { nl: 'adresafscherming', en: 'hidden address' },
  'restriction-of-processing': { nl: 'beperking van de verwerking', en: 'restriction of processing' },
  'upheld-objection': { nl: 'toegewezen bezwaar', en: 'upheld objection' },
  'closed-file': { nl: 'afgeschermd dossier', en: 'closed file' },
  'outside-profile': { nl: 'buiten het autorisatieprofiel van de houder', en: 'outside the profile of the holder' },
  'confidential-counsellor': { nl: 'wat de vertrouwenspersoon weet', en: 'what the confidential counsellor knows' },
  'identity-disputed': { nl: 'iemand anders heeft deze identiteit gebruikt', en: 'somebody else used this identity' },
}

/** A length of calendar time, such as `15 jaar`. */
export function periodWords(period: string): Words {
  const [, count = '', unit = ''] = /^P(\d+)([YMWD])$/.exec(period) ?? []
  if (count === '') return { nl: 'altijd', en: 'for ever' }
  const [nl, one, many] = units[unit] ?? [unit, unit, unit]
  return {
    nl: `${count} ${count === '1' || unit === 'Y' ? nl : (plurals[unit] ?? nl)}`,
    en: `${count} ${count === '1' ? one : many}`,
  }
}

const units: Readonly<Record<string, readonly [nl: string, one: string, many: string]>> = {
  Y: ['jaar', 'year', 'years'],
  M: ['maand', 'month', 'months'],
  W: ['week', 'week', 'weeks'],
  D: ['dag', 'day', 'days'],
}
const plurals: Readonly<Record<string, string>> = { M: 'maanden', W: 'weken', D: 'dagen' }

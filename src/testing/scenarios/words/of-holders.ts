import { originTexts } from '../../../explain/texts.ts'
import type { Capacity, CaseResult, HolderRole, OrganisationKind, Origin, Standing } from '../../../schema/index.ts'
import { type Vocabulary, withTexts } from './vocabulary.ts'

/** Kinds of organisation. */
export const kindWords: Vocabulary<OrganisationKind> = {
  municipality: ['gemeente'],
  'wmo-provider': ['Wmo-aanbieder'],
  'youth-care-provider': ['jeugdhulpaanbieder'],
  'certified-institution': ['gecertificeerde instelling'],
  'veilig-thuis': ['Veilig Thuis'],
  'mental-health': ['ggz-instelling'],
  'addiction-care': ['instelling voor verslavingszorg'],
  shelter: ['opvang'],
  probation: ['reclassering'],
  'debt-assistance': ['instelling voor schuldhulpverlening'],
  'healthcare-provider': ['zorgaanbieder'],
  'health-insurer': ['zorgverzekeraar'],
  school: ['school'],
  'housing-corporation': ['woningcorporatie'],
  uwv: ['UWV'],
  svb: ['SVB'],
  cak: ['CAK'],
  ciz: ['CIZ'],
  duo: ['DUO'],
  'child-protection-council': ['raad voor de kinderbescherming'],
  police: ['politie'],
  'public-prosecutor': ['Openbaar Ministerie'],
  court: ['rechtbank'],
  'tax-administration': ['Belastingdienst'],
  'care-office': ['zorgkantoor'],
  supervisor: ['toezichthouder'],
  reintegration: ['re-integratiebedrijf'],
  'care-safety-house': ['Zorg- en Veiligheidshuis'],
  'risk-index': ['verwijsindex'],
  'information-bureau': ['Inlichtingenbureau'],
  utility: ['nutsbedrijf'],
  'client-support': ['organisatie voor cliëntondersteuning'],
  other: ['overige organisatie'],
}

/** In what role a fact is held. */
export const holderWords: Vocabulary<HolderRole> = {
  college: ['college'],
  mayor: ['burgemeester'],
  registry: ['Burgerzaken', 'basisregistratie personen'],
  'wmo-provider': ['Wmo-aanbieder'],
  'youth-care-provider': ['jeugdhulpaanbieder'],
  'certified-institution': ['gecertificeerde instelling'],
  'veilig-thuis': ['Veilig Thuis'],
  'healthcare-provider': ['zorgaanbieder'],
  school: ['school'],
  supervisor: ['toezichthouder'],
  uwv: ['UWV'],
  svb: ['SVB'],
  cak: ['CAK'],
  duo: ['DUO'],
  ciz: ['CIZ'],
  'health-insurer': ['zorgverzekeraar'],
  'housing-corporation': ['woningcorporatie'],
  creditor: ['schuldeiser'],
  'child-protection-council': ['raad voor de kinderbescherming'],
  'risk-index': ['verwijsindex'],
  'risk-index-archive': ['archief van de verwijsindex'],
  'care-safety-house': ['Zorg- en Veiligheidshuis'],
  'information-bureau': ['Inlichtingenbureau'],
  'budget-third-party': ['derde bij het persoonsgebonden budget'],
  'contribution-body': ['uitvoerder van de eigen bijdrage'],
}

/** Where a role is filled unless a scenario says otherwise, and in which capacity facts are obtained there. */
export const placeOf: Readonly<Record<HolderRole, readonly [OrganisationKind, Capacity]>> = {
  college: ['municipality', 'access-worker'],
  mayor: ['municipality', 'access-worker'],
  registry: ['municipality', 'registrar'],
  'wmo-provider': ['wmo-provider', 'helper'],
  'youth-care-provider': ['youth-care-provider', 'helper'],
  'certified-institution': ['certified-institution', 'helper'],
  'veilig-thuis': ['veilig-thuis', 'helper'],
  'healthcare-provider': ['healthcare-provider', 'helper'],
  school: ['school', 'helper'],
  supervisor: ['supervisor', 'supervisor'],
  uwv: ['uwv', 'access-worker'],
  svb: ['svb', 'access-worker'],
  cak: ['cak', 'access-worker'],
  duo: ['duo', 'access-worker'],
  ciz: ['ciz', 'access-worker'],
  'health-insurer': ['health-insurer', 'access-worker'],
  'housing-corporation': ['housing-corporation', 'access-worker'],
  creditor: ['utility', 'access-worker'],
  'child-protection-council': ['child-protection-council', 'helper'],
  'risk-index': ['risk-index', 'registrar'],
  'risk-index-archive': ['risk-index', 'registrar'],
  'care-safety-house': ['care-safety-house', 'coordinator'],
  'information-bureau': ['information-bureau', 'registrar'],
  'budget-third-party': ['other', 'helper'],
  'contribution-body': ['cak', 'access-worker'],
}

/** From whom a fact was obtained. */
export const originWords: Vocabulary<Origin> = withTexts(originTexts, {
  client: ['de cliënt'],
  representative: ['de vertegenwoordiger'],
  carer: ['de mantelzorger'],
  network: ['het netwerk'],
  investigation: ['eigen onderzoek'],
  register: ['een register'],
  organisation: ['een andere organisatie'],
  anonymous: ['een anonieme melder'],
})

/** How firmly a fact stands. */
export const standingWords: Vocabulary<Standing> = {
  observed: ['waargenomen'],
  told: ['verteld'],
  judged: ['beoordeeld'],
  suspected: ['vermoed'],
}

/** How a case or provision ended. */
export const resultWords: Vocabulary<CaseResult> = {
  granted: ['verstrekt'],
  refused: ['geweigerd'],
  adopted: ['vastgesteld'],
  'not-adopted': ['niet vastgesteld'],
  'broken-off': ['afgebroken'],
}

import { nl } from '../src/law/nl/index.ts'
import { type CategoryId, catalogue, categoryIds } from '../src/schema/index.ts'

/** The groups in which the legal pages speak of data, by the code they use there. */
export const groups = {
  id: 'identiteit, burgerservicenummer',
  adres: 'adres, woonsituatie',
  gezin: 'echtgenoot, kinderen, huishouden',
  gezag: 'gezag over een kind',
  inkomen: 'inkomen',
  vermogen: 'vermogen',
  schuld: 'schulden',
  uitkering: 'uitkering',
  gezondheid: 'gezondheid',
  beperking: 'zelfredzaamheid, participatie',
  netwerk: 'mantelzorg, sociaal netwerk',
  school: 'school',
  verzuim: 'verzuim',
  werk: 'werk',
  jeugdhulp: 'jeugdhulp',
  wmo: 'Wmo',
  zorg: 'zorg (Zvw, Wlz)',
  straf: 'strafrecht',
  geloof: 'godsdienst, levensovertuiging',
  verblijf: 'verblijfsrecht',
  veiligheid: 'huiselijk geweld',
  factuur: 'factuur',
} as const
/** The code of a group. */
export type Group = keyof typeof groups

/** What a category is in the legal pages and in the Municipal Data Model (GGM); where that model has nothing for it, why. */
export interface Place {
  readonly groups: readonly Group[]
  readonly ggm: readonly string[]
  readonly because?: string
}

const at = (groups: readonly Group[], ...ggm: readonly string[]): Place => ({ groups, ggm })
const none = (groups: readonly Group[], because: string): Place => ({ groups, ggm: [], because })

/** The one table of categories against groups and object types. */
export const places: Readonly<Record<CategoryId, Place>> = {
  'identity.name': at(['id'], 'NaamNatuurlijkPersoon'),
  'identity.birth': at(['id'], 'GeboorteIngeschrevenPersoon'),
  'identity.death': at(['id'], 'OverlijdenIngeschrevenPersoon'),
  'identity.sex': at(['id'], 'NatuurlijkPersoon'),
  'identity.bsn': at(['id'], 'IngeschrevenPersoon'),
  'identity.nationality': at(['id', 'verblijf'], 'Nationaliteit'),
  'identity.residence-permit': at(['verblijf'], 'Verblijfstitel'),
  'identity.contact': none(['id'], 'an attribute of a person there, no object'),
  'residence.address': at(['adres'], 'VerblijfadresIngeschrevenPersoon', 'BinnenlandsAdres'),
  'residence.correspondence': at(['adres'], 'Briefadres', 'Postadres'),
  'residence.household': at(['adres', 'gezin'], 'Huishouden', 'Leefsituatie'),
  'housing.tenancy': at(['adres'], 'Huurder', 'Huisvestingsoort'),
  'relation.kin': at(['gezin'], 'Relatie', 'Sociale Relatie'),
  'relation.authority': at(['gezag'], 'Gezagsverhouding'),
  'support.informal': at(['netwerk'], 'Werkzaamheden als mantelzorger'),
  'application.wmo': at(['wmo'], 'AOM_AanvraagWmoJeugd', 'Verzoek om Toewijzing'),
  'provision.wmo': at(['wmo'], 'Beschikte Voorziening', 'Toewijzing', 'Levering'),
  'need.wmo': at(['gezondheid', 'beperking'], 'Beperking', 'Zelfredzaamheidmatrix'),
  'contribution.wmo': at(['wmo', 'inkomen'], 'Melding Eigen bijdrage'),
  'budget.capability': none(['wmo'], 'the model has the budget (PGB-Toekenning), not who can hold one'),
  'application.youth': at(['jeugdhulp'], 'AOM_AanvraagWmoJeugd', 'Verzoek om Toewijzing'),
  'provision.youth': at(['jeugdhulp', 'factuur'], 'Beschikte Voorziening', 'Toewijzing', 'Declaratie'),
  'need.youth': at(['gezondheid', 'beperking', 'jeugdhulp'], 'Beperking', 'Zorgelijke Situatie'),
  'application.school-transport': at(['school'], 'Aanvraag Leerlingenvervoer'),
  'provision.school-transport': at(['school'], 'Beschikking Leerlingenvervoer'),
  'application.income-support': at(['inkomen'], 'AanvraagStadspas'),
  'provision.income-support': at(['inkomen'], 'Stadspas', 'Regeling'),
  'application.objection': none([], 'the model has decisions, and no objection to one'),
  'application.social-assistance': at(['uitkering'], 'Inkomensvoorziening', 'RedenInstroom'),
  'benefit.social-assistance': at(['uitkering'], 'Inkomensvoorziening', 'UitkeringsRun'),
  'claim.social-assistance': at(['schuld', 'uitkering'], 'Vordering'),
  'measure.social-assistance': at(['uitkering'], 'Maatregel op uitkering', 'Boete'),
  'income.wage': at(['inkomen', 'werk'], 'Component', 'Arbeidsverhouding'),
  'income.benefit': at(['inkomen', 'uitkering'], 'Component', 'Uitkering'),
  'wealth.assets': at(['vermogen'], 'Vermogenscomponent', 'Woningbezit'),
  'work.trajectory': at(['werk'], 'Bemiddelingstraject', 'Reintegratievoorziening'),
  'work.ability': at(['werk', 'gezondheid'], 'Arbeidsvermogen'),
  'debt.arrears': at(['schuld'], 'Schuld'),
  'debt.trajectory': at(['schuld'], 'Schuldhulptraject', 'Schuldregeling', 'Stabilisatie'),
  'debt.loan': none(['schuld'], 'a loan there is a way out of debts (Oplossing), or a mortgage for assistance'),
  'education.enrolment': at(['school'], 'Inschrijving'),
  'education.study-finance': none(['school', 'inkomen'], 'DUO pays it; the model is of the municipality'),
  'education.absence': at(['verzuim'], 'Verzuimmelding'),
  'education.exemption': at(['school'], 'Vrijstelling'),
  'education.qualification': at(['school'], 'Startkwalificatie'),
  'care.insured': none(['zorg', 'gezondheid'], 'of the health insurer; the model is of the municipality'),
  'care.indication': none(['zorg', 'gezondheid'], 'of the CIZ; the model is of the municipality'),
  'belief.religion': none(['geloof'], 'the model records no belief'),
  'plan.goal': at([], 'PlanVanAanpak', 'Doelstelling'),
  'plan.agreement': at([], 'PlanVanAanpak'),
  'referral.help': none([], 'the model has who referred (Soort Verwijzer), not to what'),
  'signal.arrears': at(['schuld'], 'Vroegsignaal'),
  'signal.index': none(['veiligheid'], 'of the national index; the model has no report to it'),
  'signal.safety': at(['veiligheid'], 'Zorgmelding', 'Zorgelijke Situatie'),
  'safety.agreement': none(['veiligheid'], 'the model has the report, and no agreement on safety'),
  'conviction.fraud': none(['straf'], 'the model has fines in general (Boete), not what for'),
  'justice.detention': at(['straf'], 'Gestopte detentie'),
  'justice.record': at(['straf', 'verzuim'], 'Procesverbaal Onderwijs', 'HALT-verwijzing'),
  'involvement.organisation': at([], 'Leverancier', 'Schuldhulporganisatie'),
  'involvement.professional': at([], 'Clientbegeleider', 'Leerplichtambtenaar'),
  'document.letter': at([], 'EnkelvoudigDocument', 'Besluit'),
  'document.report': at([], 'EnkelvoudigDocument', 'PlanVanAanpak'),
  'document.note': none([], 'a working note is no record of a case'),
  'document.extract': none([], 'made by a person for one purpose; no record of a case'),
  'statement.own': none([], 'the model has what organisations record, not what the person says of it'),
}

/** The page on categories. */
export function categoriesPage(): string {
  const named = new Set(
    nl.flatMap(({ grounds }) => grounds.filter((row) => row.confidence === 'verified').flatMap((row) => row.categories)),
  )
  const rows = categoryIds.map((id) => {
    const { name, sensitivity, domain, shape } = catalogue[id]
    const { groups: codes, ggm, because } = places[id]
    const reached = named.has(id) ? 'yes' : 'no'
    return `| \`${id}\` | ${name.nl} | ${shape} | ${sensitivity} | ${domain} | ${codes.join(', ') || '—'} | ${ggm.join(', ') || `none: ${because}`} | ${reached} |`
  })
  const perGroup = Object.entries(groups).map(([code, text]) => {
    const own = categoryIds.filter((id) => places[id].groups.some((group) => group === code))
    return `| ${code} | ${text} | ${own.map((id) => `\`${id}\``).join(', ')} |`
  })
  return `${[
    '# Categories',
    'Written by `npm run docs` from `src/schema/catalogue.ts` and `docs/categories.ts`.',
    'A category is a kind of statement: how protected it is and to which domain of life it belongs. Its _group_ is how the legal pages speak of such data, its _object types_ are those of the Municipal Data Model (GGM). A category that no verified ground row names is withheld from whoever looks or is provided with data, and shown to the person concerned alone.',
    '## By category',
    [
      '| Category | Dutch name | Shape | Protection | Domain | Groups | Object types of the GGM | Named by a ground |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    '## By group of the legal pages',
    ['| Group | Meaning | Categories |', '| --- | --- | --- |', ...perGroup].join('\n'),
    '## What has no category, and why',
    [
      '- A diagnosis: it stays with whoever treats. What somebody needs, can work or is indicated for are categories of their own.',
      '- An advice of a professional: a `document.report`, told by its title; what it says is free text and leaves no holder.',
      '- An invoice: the provision it is for, obtained for `jeugdwet/bekostiging`, which keeps it from every other purpose.',
      '- An override, an escalation, a hand-over, a contact duty: acts of coordination, and no facts about a person.',
      '- A contact moment: that somebody talked to the municipality is asked by no task.',
    ].join('\n'),
    '## Why some are named by no ground',
    [
      '- School transport rests on the acts on education, low-income schemes and loans of a credit bank on by-laws and acts that differ, an objection on the Awb: none of these was read.',
      '- Goals, agreements, referrals, safety agreements and housing are what plans and teams work with. Coordination as such is no purpose in today’s law, so each such statement waits for a row of its own act.',
      '- A municipality that has a base for one adds a row with its article; nothing opens by being in this list.',
    ].join('\n'),
  ].join('\n\n')}\n`
}

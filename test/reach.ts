import type { GroundRow, LawDomain, ReleaseRow } from '../src/law/index.ts'
import { includes } from '../src/law/row.ts'
import { type CategoryId, catalogue, type HolderRole, type OrganisationKind } from '../src/schema/index.ts'

/**
 * What in the verified ground rows of these acts no verified row of another list can open, or goes beyond the tasks they name, each said once:
 *
 * - `task <row> <purpose>`: neither asker nor receiver can have the task;
 * - `border <row>`: it names a category or a role that a task of it is not about;
 * - `release <row> <regime>`: no release fits; `consent <row> <regime>`: only releases that ask consent do;
 * - `quality <category> for <act of the purpose>`: no quality row allows the category for any person;
 * - `term <act> <holder role>`, with the category where others have one: no term row speaks of it.
 */
export function blocked(acts: readonly LawDomain[]): readonly string[] {
  const law = gather(acts)
  const found = law.grounds.flatMap((row) => [
    ...withoutTask(law, row),
    ...beyondBorder(law, row),
    ...withoutRelease(law, row),
    ...withoutQuality(law, row),
    ...withoutTerm(law, row),
  ])
  return [...new Set(found)].sort()
}

type Law = ReturnType<typeof gather>

function gather(acts: readonly LawDomain[]) {
  const verified = <R extends { readonly confidence: string }>(rows: (act: LawDomain) => readonly R[]) =>
    acts.flatMap(rows).filter((row) => row.confidence === 'verified')
  return {
    acts,
    grounds: verified((act) => act.grounds),
    purposes: verified((act) => act.purposes),
    quality: verified((act) => act.quality),
    terms: verified((act) => act.terms),
    releases: verified((act) => act.releases),
    secrecy: acts.flatMap((act) => act.secrecy),
  }
}

function withoutTask(law: Law, row: GroundRow): string[] {
  return purposesOf(law, row)
    .filter((purpose) => !law.purposes.some((task) => task.purpose === purpose && canHave(row, task.holderRole)))
    .map((purpose) => `task ${row.id} ${purpose}`)
}

/** Who asks follows from the holder of an own fact or of one that is provided; anybody may ask for what another holds. */
function canHave(row: GroundRow, role: HolderRole): boolean {
  const receives = row.recipients === 'any' || row.recipients.some((kind) => rolesOf[kind].includes(role))
  return receives || (row.kinds.includes('use') ? askers(row) : holdersOf(row)).some((kind) => rolesOf[kind].includes(role))
}

function beyondBorder(law: Law, row: GroundRow): string[] {
  const beyond = purposesOf(law, row).some((purpose) => {
    const tasks = law.purposes.filter((task) => task.purpose === purpose)
    const about = tasks.flatMap((task) => [...task.categories, ...task.implied])
    const whom = tasks.flatMap((task) => task.persons)
    return !row.categories.every((it) => about.includes(it)) || !row.persons.every((it) => whom.includes(it))
  })
  return beyond ? [`border ${row.id}`] : []
}

function withoutRelease(law: Law, row: GroundRow): string[] {
  return holdings(row).flatMap(([act, role]) =>
    law.secrecy
      .filter((one) => one.acts.includes(act) && one.holderRoles.includes(role))
      .flatMap(({ regime }) =>
        purposesOf(law, row).flatMap((purpose) => {
          const fitting = law.releases.filter((release) => release.regime === regime && fits(release, row, role, purpose))
          if (fitting.length === 0) return [`release ${row.id} ${regime}`]
          return fitting.some((release) => release.basis !== 'consent') ? [] : [`consent ${row.id} ${regime}`]
        }),
      ),
  )
}

function fits(release: ReleaseRow, row: GroundRow, role: HolderRole, purpose: string): boolean {
  const either = release.holders.organisation === 'any' || row.holders.organisation === 'any'
  const receives = row.kinds.includes('provide') ? row.recipients : askers(row)
  return (
    row.kinds.every((kind) => release.kinds.includes(kind)) &&
    includes(release.purposes, purpose) &&
    includes(release.holders.roles, role) &&
    (either || release.holders.organisation === row.holders.organisation) &&
    row.categories.some((category) => includes(release.categories, category)) &&
    row.capacities.some((capacity) => includes(release.capacities, capacity)) &&
    (receives === 'any' || receives.some((kind) => includes(release.recipients, kind))) &&
    (release.when?.parameter === undefined || row.when?.parameter !== undefined)
  )
}

function withoutQuality(law: Law, row: GroundRow): string[] {
  return purposesOf(law, row).flatMap((purpose) =>
    row.categories
      .filter((category) => {
        const { sensitivity } = catalogue[category]
        const rows = law.quality.filter((one) => one.sensitivity === sensitivity && includes(one.purposes, purpose))
        const needed = sensitivity !== 'ordinary' && sensitivity !== 'delicate'
        return needed && !row.persons.some((person) => rows.some((one) => one.persons.includes(person)))
      })
      .map((category) => `quality ${category} for ${purpose.split('/')[0]}`),
  )
}

function withoutTerm(law: Law, row: GroundRow): string[] {
  return holdings(row).flatMap(([act, role]) => {
    const recorded = law.acts.filter((one) => one.act === act).flatMap((one) => one.records)
    const kept = row.categories.filter((category) => hasTerm(law, act, role, category))
    if (kept.length === 0) return [`term ${act} ${role}`]
    return row.categories
      .filter((category) => !kept.includes(category) && recorded.includes(category))
      .map((category) => `term ${act} ${role} ${category}`)
  })
}

function hasTerm(law: Law, act: string, role: HolderRole, category: CategoryId): boolean {
  return law.terms.some(
    (term) => term.acts.includes(act) && term.holderRoles.includes(role) && includes(term.categories, category),
  )
}

function purposesOf(law: Law, row: GroundRow): readonly string[] {
  return row.purposes === 'any' ? law.purposes.map((task) => task.purpose) : row.purposes
}

/** Acts under which, and roles in which, somebody holds what a row speaks of. */
function holdings(row: GroundRow): readonly (readonly [string, HolderRole])[] {
  return row.obtained.acts.flatMap((act) => {
    const roles = row.holders.roles === 'any' ? (holdersUnder[act] ?? ['college']) : row.holders.roles
    return roles.map((role) => [act, role] as const)
  })
}

function askers(row: GroundRow): readonly OrganisationKind[] {
  return row.holders.organisation === 'own' ? holdersOf(row) : kinds
}

function holdersOf({ holders: { roles } }: GroundRow): readonly OrganisationKind[] {
  return roles === 'any' ? kinds : kinds.filter((kind) => roles.some((role) => rolesOf[kind].includes(role)))
}

/** In which roles facts of an act are held, where a row names no role. */
const holdersUnder: Readonly<Record<string, readonly HolderRole[]>> = {
  wmo: ['college', 'wmo-provider', 'budget-third-party', 'supervisor', 'svb', 'cak'],
  jeugdwet: ['college', 'youth-care-provider', 'certified-institution', 'healthcare-provider'],
  zvw: ['health-insurer', 'healthcare-provider'],
  wgbo: ['healthcare-provider'],
  wvggz: ['healthcare-provider', 'mayor', 'college'],
  suwi: ['uwv', 'svb'],
}

/** In which roles an organisation of a kind can hold. */
const rolesOf: Readonly<Record<OrganisationKind, readonly HolderRole[]>> = {
  municipality: ['college', 'mayor', 'registry', 'supervisor', 'contribution-body'],
  'wmo-provider': ['wmo-provider', 'budget-third-party'],
  'youth-care-provider': ['youth-care-provider'],
  'certified-institution': ['certified-institution'],
  'veilig-thuis': ['veilig-thuis'],
  'mental-health': ['healthcare-provider', 'youth-care-provider', 'wmo-provider'],
  'addiction-care': ['healthcare-provider', 'youth-care-provider', 'wmo-provider'],
  shelter: ['wmo-provider'],
  probation: [],
  'debt-assistance': [],
  'healthcare-provider': ['healthcare-provider', 'youth-care-provider'],
  'health-insurer': ['health-insurer', 'creditor'],
  school: ['school'],
  'housing-corporation': ['housing-corporation', 'creditor'],
  uwv: ['uwv'],
  svb: ['svb'],
  cak: ['cak'],
  ciz: ['ciz'],
  duo: ['duo'],
  'child-protection-council': ['child-protection-council'],
  police: [],
  'public-prosecutor': [],
  court: [],
  'tax-administration': [],
  'care-office': [],
  supervisor: ['supervisor'],
  reintegration: [],
  'care-safety-house': ['care-safety-house'],
  'risk-index': ['risk-index', 'risk-index-archive'],
  'information-bureau': ['information-bureau'],
  utility: ['creditor'],
  'client-support': [],
  other: ['budget-third-party', 'creditor'],
}
const kinds = Object.keys(rolesOf).filter((kind): kind is OrganisationKind => Object.hasOwn(rolesOf, kind))

import { type GroundRow, keeps, type LawOnDay, type OneOf } from '../../law/index.ts'
import { includes } from '../../law/row.ts'
import {
  type CategoryId,
  capacities,
  catalogue,
  holderRoles,
  kindSensitivity,
  type OrganisationKind,
  organisationKinds,
  type PersonRole,
  type Sensitivity,
  sensitivities,
} from '../../schema/index.ts'
import { type Case, consentsExist, lifted, type Reach } from './lifted.ts'
import type { ClosedWhy, MatrixClosed, MatrixEntry } from './matrix-types.ts'

/** What comes of one case: an entry of one category and one holder role, or why it is closed. */
export type Cell = MatrixEntry | MatrixClosed

/** Every case that a ground row names for a purpose, one by one. */
export function cellsOf(row: GroundRow, purpose: string, hasTask: boolean, law: LawOnDay): readonly Cell[] {
  const roles = row.holders.roles === 'any' ? holderRoles : row.holders.roles
  return (['use', 'provide'] as const)
    .filter((kind) => row.kinds.includes(kind))
    .flatMap((kind) =>
      row.obtained.acts.flatMap((act) =>
        row.categories.flatMap((category) =>
          roles.flatMap((holderRole) => cellsOfCase(row, { kind, purpose, act, category, holderRole }, hasTask, law)),
        ),
      ),
    )
}

function cellsOfCase(row: GroundRow, of: Case, hasTask: boolean, law: LawOnDay): readonly Cell[] {
  const shut = (why: ClosedWhy, persons = row.persons): readonly MatrixClosed[] =>
    persons.length === 0
      ? []
      : [{ kind: of.kind, act: of.act, categories: [of.category], persons, holderRoles: [of.holderRole], ground: row.id, why }]
  if (row.confidence === 'unverified') return shut('unverified')
  if (!hasTask) return shut('no-task')
  if (row.when?.parameter !== undefined) return shut('parameter')
  if (!consentsExist(row.consents, law)) return shut('consent-rule')
  if (law.secrecy(of.act, of.holderRole).some(({ regime }) => regime === 'confidential-counsellor')) return shut('prohibited')
  const keptFor = keptPurposes(row, of, law)
  if (keptFor.length === 0) return shut('no-term')
  const reach = reachOf(row, of)
  if (reach === undefined) return []
  const open = lifted(reach, of, law)
  if (open === undefined) return shut('no-release')
  const levels = levelsOf(of.category).map((level) => ({ level, persons: allowedOf(row, level.sensitivity, of.purpose, law) }))
  const entries = levels
    .filter(({ persons }) => persons.length > 0)
    .flatMap(({ level, persons }) => {
      const kinds = ownKinds(level.kinds, open)
      return kinds.length === 0 ? [] : [entryOf(row, of, persons, { ...level, kinds, keptFor }, open, law)]
    })
  const left = row.persons.filter((role) => !levels.some(({ persons }) => persons.includes(role)))
  return [...entries, ...shut('no-quality', left)]
}

/** Tasks a fact can have been obtained for so that the row reaches it and some term keeps it; none where no term speaks of it. */
function keptPurposes({ obtained: { purposes } }: GroundRow, of: Case, law: LawOnDay): OneOf<string> {
  const terms = law.terms(of.act, of.holderRole, of.category).filter(keeps)
  if (terms.some((term) => term.purposes === undefined)) return purposes
  const kept = [...new Set(terms.flatMap((term) => term.purposes ?? []))]
  return kept.filter((purpose) => includes(purposes, purpose))
}

/** What the row leaves open before secrecy; a note stays with its holder and its hat. */
function reachOf(row: GroundRow, { kind, purpose, category }: Case): Reach | undefined {
  const { organisation } = row.holders
  const recipients = kind === 'provide' ? row.recipients : 'any'
  if (category !== 'document.note')
    return row.capacities.length > 0 && recipients.length > 0
      ? { capacities: row.capacities, recipients, organisation }
      : undefined
  const same = row.capacities.filter((capacity) => includes(row.obtained.capacities, capacity))
  const stays = kind === 'use' && organisation !== 'other' && includes(row.obtained.purposes, purpose) && same.length > 0
  return stays ? { capacities: same, recipients, organisation: 'own' } : undefined
}

/** How protected facts of a category are; of involvement it depends on what the kind of its holder tells. */
interface Level {
  readonly sensitivity: Sensitivity
  readonly kinds: 'any' | readonly OrganisationKind[]
}

function levelsOf(category: CategoryId): readonly Level[] {
  const { sensitivity, domain } = catalogue[category]
  if (domain !== 'involvement') return [{ sensitivity, kinds: 'any' }]
  const highest = (kind: OrganisationKind) => {
    const told = sensitivities[Math.max(rank(sensitivity), rank(kindSensitivity[kind]))] ?? 'criminal'
    return isPlain(told) ? 'ordinary' : told
  }
  return sensitivities
    .map((level) => ({ sensitivity: level, kinds: organisationKinds.filter((kind) => highest(kind) === level) }))
    .filter(({ kinds }) => kinds.length > 0)
}

/** Kinds of holder: one that asks or receives itself is of a kind that may. */
function ownKinds(kinds: Level['kinds'], { organisation, recipients }: Reach): Level['kinds'] {
  if (organisation !== 'own' || kinds === 'any' || recipients === 'any') return kinds
  return kinds.filter((kind) => recipients.includes(kind))
}

/** The roles of whom a row and some quality row both speak. */
function allowedOf(row: GroundRow, sensitivity: Sensitivity, purpose: string, law: LawOnDay): readonly PersonRole[] {
  if (isPlain(sensitivity)) return row.persons
  const rows = law.quality(sensitivity).filter((one) => includes(one.purposes, purpose))
  return row.persons.filter((role) => rows.some((one) => one.persons.includes(role)))
}

function entryOf(
  row: GroundRow,
  of: Case,
  persons: readonly PersonRole[],
  { sensitivity, kinds, keptFor }: Level & { readonly keptFor: OneOf<string> },
  { capacities: open, recipients, organisation, secrecy }: NonNullable<ReturnType<typeof lifted>>,
  law: LawOnDay,
): MatrixEntry {
  const isNote = of.category === 'document.note'
  const isExceptional = rank(sensitivity) >= rank('health') || row.implied.includes(of.category)
  const quality = isPlain(sensitivity) ? [] : law.quality(sensitivity).filter((one) => includes(one.purposes, of.purpose))
  return {
    kind: of.kind,
    act: of.act,
    categories: [of.category],
    unusual: law.domains.some(({ act, records }) => act === of.act && records.includes(of.category)) ? [] : [of.category],
    persons,
    others: row.others,
    obtained: isNote ? { purposes: [of.purpose], capacities: open } : { purposes: keptFor, capacities: row.obtained.capacities },
    origins: row.origins,
    capacities: capacities.filter((capacity) => open.includes(capacity)),
    holders: { roles: [of.holderRole], organisation, kinds },
    recipients,
    consents: row.consents,
    necessity: isExceptional || !persons.includes('client') ? 'always' : persons.length > 1 ? 'for-others' : 'never',
    ...(row.when && { when: row.when }),
    secrecy,
    quality: quality
      .map((one) => ({
        row: one.id,
        persons: persons.filter((role) => one.persons.includes(role)),
        secrecyDuty: one.secrecyDuty,
      }))
      .filter((one) => one.persons.length > 0),
    terms: law
      .terms(of.act, of.holderRole, of.category)
      .filter(
        ({ purposes, subsumedBy }) =>
          subsumedBy === undefined && (purposes === undefined || purposes.some((purpose) => includes(keptFor, purpose))),
      )
      .map(({ id, period, start, results }) => ({ row: id, period, start, ...(results && { results }) })),
    must: row.must && of.kind === 'provide',
    inEmergency: row.holdsInEmergency,
    ground: row.id,
  }
}

function isPlain(sensitivity: Sensitivity): boolean {
  return sensitivity === 'ordinary' || sensitivity === 'delicate'
}

function rank(sensitivity: Sensitivity): number {
  return sensitivities.indexOf(sensitivity)
}

import type { QualityRow } from '../../law/index.ts'
import { catalogue } from '../../schema/catalogue.ts'
import type { OrganisationKind, Sensitivity } from '../../schema/index.ts'
import { type Case, names, registered } from './case.ts'
import { isBoundToSecrecy } from './hat.ts'
import { verified } from './in-force.ts'
import { everyFilePersonHas } from './roles.ts'

const fromLeastToMost: readonly Sensitivity[] = ['ordinary', 'delicate', 'national-number', 'health', 'special', 'criminal']

/** What the name of a kind of organisation tells about whoever it knows; a kind that is not here tells nothing. */
const told: Readonly<Partial<Record<OrganisationKind, Sensitivity>>> = {
  'debt-assistance': 'delicate',
  'mental-health': 'health',
  'addiction-care': 'health',
  'healthcare-provider': 'health',
  ciz: 'health',
  'certified-institution': 'special',
  'veilig-thuis': 'special',
  shelter: 'special',
  'child-protection-council': 'special',
  other: 'special',
  probation: 'criminal',
  police: 'criminal',
}

/** How protected a fact is: as its category, an involvement also as the kind of its holder tells; that of an unregistered holder tells the most. */
export function sensitivityOf(of: Case): Sensitivity {
  const own = catalogue[of.fact.category].sensitivity
  if (catalogue[of.fact.category].domain !== 'involvement') return own
  const kind = registered(of.setting, of.holder)?.kind
  const ofKind = kind === undefined ? 'criminal' : (told[kind] ?? 'ordinary')
  return fromLeastToMost.indexOf(ofKind) > fromLeastToMost.indexOf(own) ? ofKind : own
}

/** The quality rows that turn, where the fact's sensitivity needs one. */
export function qualityRows(of: Case): readonly QualityRow[] {
  if (!needsRow(of)) return []
  return of.law.flatMap((act) => verified(act.quality)).filter((row) => turns(of, row))
}

/** Whether a fact of this sensitivity may be seen: it needs no row, or one turns. */
export function hasQuality(of: Case): boolean {
  return !needsRow(of) || qualityRows(of).length > 0
}

function needsRow(of: Case): boolean {
  const sensitivity = sensitivityOf(of)
  return sensitivity !== 'ordinary' && sensitivity !== 'delicate'
}

function turns(of: Case, row: QualityRow): boolean {
  return (
    row.sensitivity === sensitivityOf(of) &&
    names(row.purposes, of.request.purpose) &&
    everyFilePersonHas(of, row.persons) &&
    (!row.secrecyDuty || isBoundToSecrecy(of))
  )
}

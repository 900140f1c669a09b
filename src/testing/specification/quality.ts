import type { QualityRow } from '../../law/index.ts'
import { catalogue } from '../../schema/catalogue.ts'
import type { OrganisationKind, Sensitivity } from '../../schema/index.ts'
import { type Case, names, registered } from './case.ts'
import { isBoundToSecrecy } from './hat.ts'
import { everyFilePersonHas } from './roles.ts'

const fromLeastToMost: readonly Sensitivity[] = ['ordinary', 'delicate', 'national-number', 'health', 'special', 'criminal']

/** What the name of a kind of organisation tells about whoever it knows. */
const told: Readonly<Record<OrganisationKind, Sensitivity>> = {
  municipality: 'ordinary',
  'wmo-provider': 'ordinary',
  'youth-care-provider': 'ordinary',
  'health-insurer': 'ordinary',
  school: 'ordinary',
  'housing-corporation': 'ordinary',
  uwv: 'ordinary',
  svb: 'ordinary',
  cak: 'ordinary',
  duo: 'ordinary',
  'tax-administration': 'ordinary',
  supervisor: 'ordinary',
  reintegration: 'ordinary',
  'information-bureau': 'ordinary',
  'client-support': 'ordinary',
  'debt-assistance': 'delicate',
  utility: 'delicate',
  'mental-health': 'health',
  'addiction-care': 'health',
  'healthcare-provider': 'health',
  ciz: 'health',
  'care-office': 'health',
  'certified-institution': 'special',
  'veilig-thuis': 'special',
  shelter: 'special',
  'child-protection-council': 'special',
  court: 'special',
  'risk-index': 'special',
  other: 'special',
  probation: 'criminal',
  police: 'criminal',
  'public-prosecutor': 'criminal',
  'care-safety-house': 'criminal',
}

/** How protected a fact is: as its category, an involvement also as the kind of its holder tells; that of an unregistered holder tells the most. */
export function sensitivityOf(of: Case): Sensitivity {
  const own = catalogue[of.category].sensitivity
  if (catalogue[of.category].domain !== 'involvement') return own
  const kind = registered(of.setting, of.holder)?.kind
  const ofKind = kind === undefined ? 'criminal' : told[kind]
  return fromLeastToMost.indexOf(ofKind) > fromLeastToMost.indexOf(own) ? ofKind : own
}

/** The quality rows that turn, where the fact's sensitivity needs one. */
export function qualityRows(of: Case): readonly QualityRow[] {
  if (!needsRow(of)) return []
  return of.law.quality.filter((row) => turns(of, row))
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

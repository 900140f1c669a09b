import type { GroundRow, QualityRow, ReleaseRow } from '../disclosure-rows.ts'
import { includes, type OneOf } from '../row.ts'
import type { Also, NarrowRow, Only } from './policy.ts'

type Lists = { readonly [F in Exclude<keyof Only, 'organisation'>]?: OneOf<NonNullable<Only[F]>[number]> | undefined }

/** What a row gives that a local row may narrow: its lists, and which further conditions it can carry. */
interface Given {
  readonly lists: Lists
  readonly carries: readonly (keyof Also)[]
  readonly row: GroundRow | ReleaseRow | QualityRow
}

/** The fields in which a local row asks for more than a ground row gives; narrowing can only take away. */
export function widenedGround(row: GroundRow, asked: NarrowRow): readonly string[] {
  const { obtained, holders } = row
  const lists: Lists = {
    ...row,
    obtainedActs: obtained.acts,
    obtainedPurposes: obtained.purposes,
    obtainedCapacities: obtained.capacities,
    holderRoles: holders.roles,
    measures: row.when?.measures ?? 'any',
    engagedUnder: row.when?.engagedUnder ?? 'any',
  }
  const carries = ['consents', 'implied', 'notUnder', 'judgements', 'unless', 'clientAge', 'notInEmergency'] as const
  return widened({ lists, carries, row }, asked)
}

/** The fields in which a local row asks for more than a release row gives. */
export function widenedRelease(row: ReleaseRow, asked: NarrowRow): readonly string[] {
  const { kinds, purposes, categories, capacities, recipients, holders, when } = row
  const lists: Lists = {
    kinds,
    purposes,
    categories,
    capacities,
    recipients,
    holderRoles: holders.roles,
    measures: when?.measures ?? 'any',
    engagedUnder: when?.engagedUnder ?? 'any',
  }
  return widened({ lists, carries: ['consents', 'notUnder', 'judgements', 'unless', 'clientAge'], row }, asked)
}

/** The fields in which a local row asks for more than a quality row gives. */
export function widenedQuality(row: QualityRow, asked: NarrowRow): readonly string[] {
  return widened({ lists: { purposes: row.purposes, persons: row.persons }, carries: ['secrecyDuty'], row }, asked)
}

function widened({ lists, carries, row }: Given, { only = {}, also = {} }: NarrowRow): readonly string[] {
  const { organisation, ...named } = only
  const holders = 'holders' in row ? row.holders.organisation : undefined
  const when = 'when' in row ? row.when?.clientAge : undefined
  const { from = 0, below = 200 } = also.clientAge ?? {}
  return [
    ...fieldsOf(named).filter((field) => isWider(lists[field] ?? [], named[field] ?? [])),
    ...(organisation === undefined || holders === 'any' || holders === organisation ? [] : ['organisation']),
    ...fieldsOf(also).filter((field) => !carries.includes(field)),
    ...(also.clientAge?.from !== undefined && from < (when?.from ?? 0) ? ['clientAge'] : []),
    ...(also.clientAge?.below !== undefined && below > (when?.below ?? 200) ? ['clientAge'] : []),
  ]
}

function isWider(given: OneOf<string>, asked: readonly string[]): boolean {
  return asked.some((member) => !includes(given, member))
}

function fieldsOf<T extends object>(of: T): readonly (keyof T & string)[] {
  return Object.keys(of).filter((key): key is keyof T & string => key in of)
}

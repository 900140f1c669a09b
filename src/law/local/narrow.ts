import type { Circumstances, GroundRow, QualityRow, ReleaseRow } from '../disclosure-rows.ts'
import type { OneOf } from '../row.ts'
import type { Also, NarrowRow, Only } from './policy.ts'

/** A ground row with only what a local row leaves of it, and with what it asks besides. */
export function narrowedGround(row: GroundRow, { only = {}, also = {} }: NarrowRow): GroundRow {
  const { obtained } = row
  return {
    ...row,
    kinds: among(row.kinds, only.kinds),
    purposes: amongAny(row.purposes, only.purposes),
    obtained: {
      acts: among(obtained.acts, only.obtainedActs),
      purposes: amongAny(obtained.purposes, only.obtainedPurposes),
      capacities: amongAny(obtained.capacities, only.obtainedCapacities),
    },
    categories: among(row.categories, only.categories),
    persons: among(row.persons, only.persons),
    others: among(row.others, only.others),
    holders: narrowedHolders(row.holders, only),
    capacities: among(row.capacities, only.capacities),
    origins: amongAny(row.origins, only.origins),
    recipients: amongAny(row.recipients, only.recipients),
    consents: [...row.consents, ...(also.consents ?? [])],
    implied: union(row.implied, also.implied),
    holdsInEmergency: row.holdsInEmergency && also.notInEmergency !== true,
    ...narrowedWhen(row.when, only, also),
  }
}

/** A release row with only what a local row leaves of it, and with what it asks besides. */
export function narrowedRelease(row: ReleaseRow, { only = {}, also = {} }: NarrowRow): ReleaseRow {
  return {
    ...row,
    kinds: among(row.kinds, only.kinds),
    purposes: amongAny(row.purposes, only.purposes),
    categories: amongAny(row.categories, only.categories),
    holders: narrowedHolders(row.holders, only),
    capacities: amongAny(row.capacities, only.capacities),
    recipients: amongAny(row.recipients, only.recipients),
    consents: [...row.consents, ...(also.consents ?? [])],
    ...narrowedWhen(row.when, only, also),
  }
}

/** A quality row with only what a local row leaves of it, and with what it asks besides. */
export function narrowedQuality(row: QualityRow, { only = {}, also = {} }: NarrowRow): QualityRow {
  return {
    ...row,
    purposes: amongAny(row.purposes, only.purposes),
    persons: among(row.persons, only.persons),
    secrecyDuty: row.secrecyDuty || also.secrecyDuty === true,
  }
}

function narrowedHolders<H extends GroundRow['holders']>(holders: H, only: Only): GroundRow['holders'] {
  const { organisation = holders.organisation } = only
  const isMet = holders.organisation === 'any' || holders.organisation === organisation
  return {
    roles: isMet ? amongAny(holders.roles, only.holderRoles) : [],
    organisation: isMet ? organisation : holders.organisation,
  }
}

function narrowedWhen(when: Circumstances | undefined, only: Only, also: Also): { readonly when?: Circumstances } {
  const { measures, engagedUnder } = only
  const { notUnder, judgements, unless, clientAge } = also
  const asked = { measures, engagedUnder, notUnder, judgements, unless, clientAge }
  if (Object.values(asked).every((one) => one === undefined)) return {}
  return {
    when: {
      ...when,
      ...(measures && { measures: when?.measures ? among(when.measures, measures) : measures }),
      ...(engagedUnder && { engagedUnder: when?.engagedUnder ? among(when.engagedUnder, engagedUnder) : engagedUnder }),
      ...(notUnder && { notUnder: union(when?.notUnder ?? [], notUnder) }),
      ...(judgements && { judgements: union(when?.judgements ?? [], judgements) }),
      ...(unless && { unless: union(when?.unless ?? [], unless) }),
      ...(clientAge && { clientAge: narrowedAge(when?.clientAge ?? {}, clientAge) }),
    },
  }
}

type Ages = NonNullable<Circumstances['clientAge']>

function narrowedAge(given: Ages, asked: Ages): Ages {
  const from = [given.from, asked.from].filter((age) => age !== undefined)
  const below = [given.below, asked.below].filter((age) => age !== undefined)
  return { ...(from.length > 0 && { from: Math.max(...from) }), ...(below.length > 0 && { below: Math.min(...below) }) }
}

function among<T>(list: readonly T[], only: readonly T[] | undefined): readonly T[] {
  return only === undefined ? list : list.filter((member) => only.includes(member))
}

function amongAny<T>(list: OneOf<T>, only: readonly T[] | undefined): OneOf<T> {
  return only === undefined ? list : list === 'any' ? only : among(list, only)
}

function union<T>(list: readonly T[], more: readonly T[] = []): readonly T[] {
  return [...list, ...more.filter((member) => !list.includes(member))]
}

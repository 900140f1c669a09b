import type {
  Also,
  Circumstances,
  GroundRow,
  LawDomain,
  NarrowRow,
  OneOf,
  Only,
  QualityRow,
  ReleaseRow,
} from '../../../law/index.ts'
import {
  type CategoryId,
  capacities,
  categoryIds,
  consentForms,
  consentKinds,
  holderRoles,
  judgementKinds,
  measureKinds,
  organisationKinds,
  origins,
} from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'

type Narrowing = Pick<NarrowRow, 'only' | 'also'>
type Choice<T> = () => T

/** Something less of a ground row: one or two of its lists shorter, or one or two conditions more. */
export function narrowGround(row: GroundRow, law: readonly LawDomain[], dice: Dice): Narrowing {
  const { obtained, holders } = row
  const lists: readonly Choice<Only>[] = [
    () => ({ purposes: part(row.purposes, purposesOf(law), dice) }),
    () => ({ categories: part(row.categories, categoryIds, dice) }),
    () => ({ persons: part(row.persons, [], dice) }),
    () => ({ others: part(row.others, [], dice) }),
    () => ({ capacities: part(row.capacities, capacities, dice) }),
    () => ({ kinds: part(row.kinds, [], dice) }),
    () => ({ origins: part(row.origins, origins, dice) }),
    () => ({ recipients: part(row.recipients, organisationKinds, dice) }),
    () => ({ obtainedActs: part(obtained.acts, [], dice) }),
    () => ({ obtainedPurposes: part(obtained.purposes, purposesOf(law), dice) }),
    () => ({ obtainedCapacities: part(obtained.capacities, capacities, dice) }),
    () => ({ holderRoles: part(holders.roles, holderRoles, dice) }),
    () => ({ organisation: holders.organisation === 'any' ? dice.one(['own', 'other'] as const) : holders.organisation }),
    () => ({ engagedUnder: part(row.when?.engagedUnder ?? 'any', obtained.acts, dice) }),
    () => ({ measures: part(row.when?.measures ?? 'any', measureKinds, dice) }),
  ]
  const conditions: readonly Choice<Also>[] = [
    ...conditionsOf(law, row.when, dice),
    () => ({ implied: part<CategoryId>(row.categories, [], dice) }),
    () => ({ notInEmergency: true }),
  ]
  return drawn(lists, conditions, dice)
}

/** Something less of a release row. */
export function narrowRelease(row: ReleaseRow, law: readonly LawDomain[], dice: Dice): Narrowing {
  const lists: readonly Choice<Only>[] = [
    () => ({ purposes: part(row.purposes, purposesOf(law), dice) }),
    () => ({ categories: part(row.categories, categoryIds, dice) }),
    () => ({ capacities: part(row.capacities, capacities, dice) }),
    () => ({ kinds: part(row.kinds, [], dice) }),
    () => ({ recipients: part(row.recipients, organisationKinds, dice) }),
    () => ({ holderRoles: part(row.holders.roles, holderRoles, dice) }),
  ]
  return drawn(lists, conditionsOf(law, row.when, dice), dice)
}

/** Something less of a quality row. */
export function narrowQuality(row: QualityRow, law: readonly LawDomain[], dice: Dice): Narrowing {
  const lists: readonly Choice<Only>[] = [
    () => ({ purposes: part(row.purposes, purposesOf(law), dice) }),
    () => ({ persons: part(row.persons, [], dice) }),
  ]
  return drawn(lists, [() => ({ secrecyDuty: true })], dice)
}

function conditionsOf(law: readonly LawDomain[], when: Circumstances | undefined, dice: Dice): readonly Choice<Also>[] {
  const rules = law.flatMap((domain) => domain.consentRules.map((rule) => rule.id))
  return [
    () =>
      rules.length === 0
        ? { unless: ['serious-harm'] }
        : { consents: [{ kind: dice.one(consentKinds), form: dice.one(consentForms), rule: dice.one(rules) }] },
    () => ({ judgements: dice.some(judgementKinds, 1, 2) }),
    () => ({ unless: dice.some(judgementKinds, 1, 2) }),
    () => ({ notUnder: dice.some(measureKinds, 1, 2) }),
    () => ({ clientAge: within(when?.clientAge ?? {}, dice.one([{ from: 18 }, { below: 18 }, { from: 12, below: 65 }])) }),
  ]
}

type Ages = NonNullable<Circumstances['clientAge']>

/** Ages that both allow; those of the row where there are none. */
function within(row: Ages, wanted: Ages): Ages {
  const from = Math.max(row.from ?? 0, wanted.from ?? 0)
  const below = Math.min(row.below ?? 200, wanted.below ?? 200)
  if (from >= below) return row
  return { ...(from > 0 ? { from } : {}), ...(below < 200 ? { below } : {}) }
}

function drawn(lists: readonly Choice<Only>[], conditions: readonly Choice<Also>[], dice: Dice): Narrowing {
  const only = Object.assign({}, ...dice.some(lists, 1, 2).map((choose) => choose())) as Only
  const also = Object.assign({}, ...dice.some(conditions, 1, 2).map((choose) => choose())) as Also
  const fits = Object.values(only).every((list) => list.length > 0)
  return fits && dice.odds(2, 3) ? { only } : { also }
}

function part<T>(list: OneOf<T>, all: readonly T[], dice: Dice): readonly T[] {
  const members = list === 'any' ? all : list
  return dice.some(members, 1, Math.max(1, members.length - 1))
}

function purposesOf(law: readonly LawDomain[]): readonly string[] {
  return [...new Set(law.flatMap((domain) => domain.purposes.map((row) => row.purpose)))]
}

import type { Row } from '../../../law/index.ts'
import { type CategoryId, categoryIds, type HolderRole, holderRoles, type OrganisationKind } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'

/** What the rows of one invented act speak of; its versions and the other acts of the same law share it, so that rows meet. */
export interface Sketch {
  readonly act: string
  /** All acts of the law, this one among them. */
  readonly acts: readonly string[]
  readonly roles: readonly HolderRole[]
  readonly records: readonly CategoryId[]
  readonly purposes: readonly string[]
  readonly regimes: readonly string[]
  /** Consent rules of the whole law. */
  readonly rules: readonly string[]
}

/** Kinds of organisation that invented rows name. */
export const someKinds: readonly OrganisationKind[] = [
  'municipality',
  'wmo-provider',
  'youth-care-provider',
  'mental-health',
  'debt-assistance',
  'school',
]

const always: readonly CategoryId[] = [
  'identity.name',
  'residence.address',
  'identity.bsn',
  'signal.safety',
  'conviction.fraud',
  'document.note',
  'document.letter',
]
/** Categories that no Dutch act names yet. An invented act names none either, so that those of the acts meet as often. */
export const unnamed: readonly CategoryId[] = [
  'housing.tenancy',
  'application.school-transport',
  'provision.school-transport',
  'application.income-support',
  'provision.income-support',
  'application.objection',
  'debt.loan',
  'plan.goal',
  'plan.agreement',
  'referral.help',
  'safety.agreement',
]
const others = categoryIds.filter((category) => ![...always, ...unnamed].includes(category))

/** Sketches of two to four acts that share categories, holder roles and consent rules. */
export function sketches(dice: Dice): readonly Sketch[] {
  const acts = ['act-a', 'act-b', 'act-c', 'act-d'].slice(0, 2 + dice.below(3))
  const menu = [...always, ...dice.some(dice.shuffled(others), 6, 9)]
  const roles = dice.some(dice.shuffled(holderRoles), 3, 4)
  const rules = acts.flatMap((act) => [`${act}-rule-1`, `${act}-rule-2`])
  return acts.map((act) => ({
    act,
    acts,
    roles: dice.some(roles, 2, 2),
    records: dice.some(menu, 6, 10),
    purposes: [`${act}/task-1`, `${act}/task-2`, `${act}/task-3`].slice(0, 1 + dice.below(3)),
    regimes: [`${act}-secrecy`, `${act}-profession`].slice(0, 1 + dice.below(2)),
    rules,
  }))
}

/** What every row carries; `doubts` chances out of 24 that nobody verified it. */
export function rowOf(sketch: Sketch, name: string, doubts: number, dice: Dice): Row {
  return {
    id: `${sketch.act}-${name}`,
    cite: { article: '1' },
    says: { nl: 'bedacht voor een proef', en: 'invented for a test' },
    confidence: dice.odds(doubts, 24) ? 'unverified' : 'verified',
  }
}

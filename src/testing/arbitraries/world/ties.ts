import type { AuthorityRecord, Day, OrganisationId, RelationRecord, RepresentationRecord } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import { type Known, personId } from './person.ts'

/** A relation between the persons in two places. */
export type Tie = readonly [of: number, kind: RelationRecord['kind'], to: number]

/** A first and perhaps a last day that both hold on the day of a moment, often only just. */
export function holdingSpan({ day, longAgo, later }: Moment, dice: Dice): { readonly from: Day; readonly until?: Day } {
  const from = dice.odds(1, 5) ? day : longAgo
  return dice.odds(1, 2) ? { from, until: dice.odds(1, 2) ? day : later } : { from }
}

/** A relation that holds, of which the first day may be unknown. */
export function drawRelation([of, kind, to]: Tie, { moment, recorded }: Known, dice: Dice): RelationRecord {
  const { from, ...until } = holdingSpan(moment, dice)
  return { ...recorded, kind, of: personId(of), to: personId(to), ...(dice.odds(1, 2) ? { from } : {}), ...until }
}

const institution: OrganisationId = { scheme: 'kvk', value: '00000009' }

/** Authority over a child: mostly of both parents, sometimes of one, sometimes of a guardian, who may be an institution; seldom unknown to the register. */
export function drawAuthority(child: string, parents: readonly number[], known: Known, dice: Dice): readonly AuthorityRecord[] {
  const { moment, recorded } = known
  const span = { from: moment.veryLongAgo, ...(dice.odds(1, 6) ? { until: moment.day } : {}) }
  const held = (kind: AuthorityRecord['kind'], whom: Pick<AuthorityRecord, 'holder' | 'organisation'>): AuthorityRecord => ({
    ...recorded,
    ...span,
    child,
    kind,
    ...whom,
  })
  const both = parents.map((parent) => held('parental', { holder: personId(parent) }))
  const guardian = held('guardianship', dice.odds(1, 2) ? { organisation: institution } : { holder: personId(3) })
  const unknown = dice.odds(1, 12) ? [held('unknown', {})] : []
  return [...dice.one([both, both, both.slice(0, 1), [...both.slice(0, 1), guardian], [guardian]]), ...unknown]
}

/** A representative of one of the first two persons. */
export function drawRepresentation({ moment, recorded }: Known, dice: Dice): RepresentationRecord {
  const kind = dice.one(['mentor', 'authorised-representative', 'curator', 'special-curator', 'special-curator'] as const)
  return { ...recorded, person: personId(dice.below(2)), kind, representative: personId(3), from: moment.longAgo }
}

/** Somebody who could decide for one of the first three persons and will not. */
export function drawDeclining({ moment, recorded }: Known, dice: Dice): RepresentationRecord {
  const [person, representative] = [personId(dice.below(3)), personId(1 + dice.below(4))]
  const { from, until } = holdingSpan(moment, dice)
  return { ...recorded, person, kind: 'declines', representative, from, ...(until === undefined ? {} : { until }) }
}

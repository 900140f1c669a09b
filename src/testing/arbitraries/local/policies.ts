import { type Arbitrary, nat } from 'fast-check'
import { inForce, type LawDomain, type LocalPolicy, type TermRow, type TightenRow } from '../../../law/index.ts'
import { capacities, type Day, personRoles } from '../../../schema/index.ts'
import { type Dice, diceOf } from '../dice.ts'
import { adopter, drawFrame } from './frame.ts'
import { narrowGround, narrowQuality, narrowRelease } from './narrowings.ts'

/** Arbitrary policies that tighten your law, around a day. */
export function policies(law: readonly LawDomain[], day: Day): Arbitrary<LocalPolicy> {
  return nat(0x7fffffff).map((seed) => drawTightening(law, day, diceOf(seed)))
}

/** A policy of one to three local rows that leave out, narrow, shorten or forbid what a law has on a day. */
export function drawTightening(law: readonly LawDomain[], day: Day, dice: Dice): LocalPolicy {
  const rows = Array.from({ length: 1 + dice.below(3) }, (_, index) => drawRow(`local-${index + 1}`, law, day, dice))
  return { format: 'klantbeeld/local@1', municipality: adopter, rows: rows.flat() }
}

function drawRow(id: string, law: readonly LawDomain[], day: Day, dice: Dice): readonly TightenRow[] {
  const frame = drawFrame(id, day, dice)
  const domains = inForce(law, frame.from)
  const [grounds, releases, quality, terms] = [
    domains.flatMap((domain) => domain.grounds),
    domains.flatMap((domain) => domain.releases),
    domains.flatMap((domain) => domain.quality),
    domains.flatMap((domain) => domain.terms),
  ]
  const droppable = [...grounds, ...releases, ...quality]
  const kinds: readonly (() => TightenRow | undefined)[] = [
    () => on(droppable, dice, (row) => ({ ...frame, does: 'drop', row: row.id })),
    () => on(grounds, dice, (row) => ({ ...frame, does: 'narrow', row: row.id, ...narrowGround(row, law, dice) })),
    () => on(grounds, dice, (row) => ({ ...frame, does: 'narrow', row: row.id, ...narrowGround(row, law, dice) })),
    () => on(releases, dice, (row) => ({ ...frame, does: 'narrow', row: row.id, ...narrowRelease(row, law, dice) })),
    () => on(quality, dice, (row) => ({ ...frame, does: 'narrow', row: row.id, ...narrowQuality(row, law, dice) })),
    () => on(terms, dice, (row) => ({ ...frame, does: 'shorten', row: row.id, period: shorter(row, dice) })),
    () => on(grounds, dice, (row) => ({ ...frame, does: 'forbid', ...forbidden(row, dice) })),
  ]
  const row = dice.one(kinds)()
  return row === undefined ? [] : [row]
}

function on<R>(rows: readonly R[], dice: Dice, make: (row: R) => TightenRow): TightenRow | undefined {
  return rows.length === 0 ? undefined : make(dice.one(rows))
}

function shorter({ period }: TermRow, dice: Dice): string {
  if (period === 'forever') return dice.one(['P1Y', 'P6M', 'P10D'])
  return `P${1 + dice.below(Number(period.slice(1, -1)))}${period.at(-1)}`
}

/** Part of what a ground row opens, in one to three of its lists. */
function forbidden(row: LawDomain['grounds'][number], dice: Dice): Partial<TightenRow & { does: 'forbid' }> {
  const few = <T>(list: readonly T[]) => dice.some(list, 1, Math.max(1, list.length - 1))
  const lists = [
    () => ({ categories: few(row.categories) }),
    () => ({ persons: few(row.persons.length > 0 ? row.persons : personRoles) }),
    () => ({ capacities: few(row.capacities.length > 0 ? row.capacities : capacities) }),
    () => ({ acts: few(row.obtained.acts) }),
    () => (row.purposes === 'any' ? { acts: few(row.obtained.acts) } : { purposes: few(row.purposes) }),
  ]
  return Object.assign({}, ...dice.some(lists, 1, 3).map((choose) => choose()))
}

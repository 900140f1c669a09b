import { canonicalJson } from '../core/canonical.ts'
import { digestOf } from '../core/digest.ts'
import { inOrderOf } from '../core/order.ts'
import type { Receipt } from '../schema/index.ts'

/**
 * At most `count` receipts for the privacy officer to look into. Half of them, rounded up, goes by preference: first emergencies, then overrides of local
 * rules, then looks on no assignment, then looks at special data. The other half is drawn from all that is left, so that no look is sure to go unseen.
 * Which of several alike are taken follows from the seed: the same receipts and seed give the same sample, whatever the order they come in, and
 * whoever does not know the seed cannot foresee it.
 */
export function sample(receipts: readonly Receipt[], count: number, seed: string): readonly Receipt[] {
  const lots = receipts.map((receipt) => ({ receipt, rank: rankOf(receipt), lot: digestOf(`${seed} ${canonicalJson(receipt)}`) }))
  const drawn = inOrderOf(lots, ({ lot }) => lot)
  const preferred = [...drawn].sort((a, b) => a.rank - b.rank).slice(0, Math.ceil(count / 2))
  const others = drawn.filter((one) => !preferred.includes(one)).slice(0, Math.max(0, count - preferred.length))
  return [...preferred, ...others].map(({ receipt }) => receipt)
}

const ranks: readonly ((receipt: Receipt) => boolean)[] = [
  ({ emergency }) => emergency !== undefined,
  ({ overrides = [] }) => overrides.length > 0,
  ({ assignment }) => assignment === undefined,
  ({ special }) => special,
]

/** The first of {@link ranks} that a receipt has, or their number where it has none. */
function rankOf(receipt: Receipt): number {
  const rank = ranks.findIndex((has) => has(receipt))
  return rank === -1 ? ranks.length : rank
}

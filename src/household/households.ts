import { type Cleared, entriesOf } from '../disclosure/cleared.ts'
import type { HouseholdRow } from '../law/index.ts'
import type { Day } from '../schema/index.ts'
import type { Answer } from './answer.ts'
import type { Standing } from './ask.ts'
import { type Drawn, draw } from './draw.ts'
import { type Known, knownFrom } from './known.ts'

/** A household as one row of law data means it. */
export interface Household extends Drawn {
  readonly row: HouseholdRow
}

/**
 * Draws the households that an act knows around the client, from the facts of one request as they hold on the content day: a function of the set of
 * these facts, whatever their order. Nothing else enters. Where no cleared fact is of the client or names the client, none is drawn.
 */
export function households(
  cleared: Cleared,
  rows: readonly HouseholdRow[],
  { client, on }: { readonly client: string; readonly on: Day },
): readonly Household[] {
  if (rows.length === 0) return []
  const known = knownFrom(entriesOf(cleared), on)
  if (!known.persons.includes(client)) return []
  return rows.flatMap((row) => {
    const drawn = drawnOf(row, { rows, client, known, asking: [] })
    return drawn === undefined ? [] : [{ row, ...drawn }]
  })
}

interface Within {
  readonly rows: readonly HouseholdRow[]
  readonly client: string
  readonly known: Known
  /** Concepts that are being drawn: one that asks for itself is told that nothing says so. */
  readonly asking: readonly string[]
}

function drawnOf({ concept, drawn }: HouseholdRow, within: Within): Drawn | undefined {
  const asking = [...within.asking, concept]
  return drawn && draw(drawn, within.client, { known: within.known, standing: standingIn({ ...within, asking }) })
}

/** Where somebody stands to another concept; each is drawn when it is first asked for. */
function standingIn(within: Within): Standing {
  const drawn = new Map<string, readonly Drawn[]>()
  const othersOf = (concept: string): readonly Drawn[] => {
    const known = drawn.get(concept)
    if (known !== undefined) return known
    const rows = within.asking.includes(concept) ? [] : within.rows.filter((row) => row.concept === concept)
    const found = rows.flatMap((row) => drawnOf(row, within) ?? [])
    drawn.set(concept, found)
    return found
  }
  return (concept, candidate) => answerFrom(othersOf(concept), candidate)
}

/** That nothing says whether somebody belongs to the other concept leaves nothing open here. */
function answerFrom(others: readonly Drawn[], person: string): Answer {
  const isThis = (one: { readonly person: string }) => one.person === person
  const members = others.flatMap((one) => one.members).filter(isThis)
  const doubted = others.flatMap((one) => one.undecided).filter((one) => isThis(one) && one.doubted)
  const apart = others.flatMap((one) => one.apart).filter(isThis)
  const said = members.length > 0 ? 'yes' : doubted.length > 0 ? 'uncertain' : apart.length > 0 ? 'no' : 'silent'
  return { said, on: [...members, ...doubted, ...apart].flatMap(({ on }) => on), limit: 'household', speaks: true }
}

import { type Cleared, type ClearedEntry, entriesOf } from '../disclosure/cleared.ts'
import type { HouseholdRow } from '../law/index.ts'
import type { Day } from '../schema/index.ts'
import type { Answer, Said } from './answer.ts'
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
  const standings = new Map<string, Answers>()
  const drawOther = (concept: string): Answers => {
    const rows = within.asking.includes(concept) ? [] : within.rows.filter((row) => row.concept === concept)
    const answers = answersFrom(rows.flatMap((row) => drawnOf(row, within) ?? []))
    standings.set(concept, answers)
    return answers
  }
  return (concept, candidate) => (standings.get(concept) ?? drawOther(concept)).get(candidate) ?? answerOf('silent', [])
}

type Answers = ReadonlyMap<string, Answer>

/** Where everybody stands. That nothing says whether somebody belongs to the other concept leaves nothing open here. */
function answersFrom(others: readonly Drawn[]): Answers {
  const answers = new Map<string, Answer>()
  const add = (said: Said, placed: readonly { readonly person: string; readonly on: readonly ClearedEntry[] }[]) => {
    for (const { person, on } of placed) {
      const before = answers.get(person)
      answers.set(person, answerOf(before?.said ?? said, [...(before?.on ?? []), ...on]))
    }
  }
  add(
    'yes',
    others.flatMap(({ members }) => members),
  )
  add(
    'uncertain',
    others.flatMap(({ undecided }) => undecided.filter(({ doubted }) => doubted)),
  )
  add(
    'no',
    others.flatMap(({ apart }) => apart),
  )
  return answers
}

function answerOf(said: Said, on: readonly ClearedEntry[]): Answer {
  return { said, on, limit: 'household', speaks: true }
}

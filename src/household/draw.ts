import type { ClearedEntry } from '../disclosure/index.ts'
import type { HouseholdDrawing, HouseholdWay } from '../law/index.ts'
import type { ApartReason, HouseholdLimit, WayIn } from '../schema/index.ts'
import type { Standing } from './ask.ts'
import { homesOf } from './homes.ts'
import type { Known } from './known.ts'
import { type Ground, tryWay, type Verdict } from './way.ts'

/** Where one person stands to a household, with the facts that put the person there. */
export interface Placed<Reason> {
  readonly person: string
  readonly because: readonly Reason[]
  readonly on: readonly ClearedEntry[]
}

/** Somebody of whom it is uncertain. */
export interface Undecided {
  readonly person: string
  readonly missing: readonly HouseholdLimit[]
  readonly on: readonly ClearedEntry[]
  /** Whether facts leave it open: of everything that is missing some fact speaks. */
  readonly doubted: boolean
}

/** A household of known persons, before they get the keys of a view. */
export interface Drawn {
  readonly members: readonly Placed<WayIn>[]
  readonly apart: readonly Placed<ApartReason>[]
  readonly undecided: readonly Undecided[]
  readonly homes: readonly (readonly string[])[]
}

interface Within {
  readonly known: Known
  readonly standing: Standing
}

/**
 * Draws one household around the client: first the client, then whoever has a way in through somebody who is in, until nobody comes in any more. Around a
 * client who does not belong it is drawn no further, and a client for whom nothing speaks is not in it at all.
 */
export function draw(drawing: HouseholdDrawing, client: string, within: Within): Drawn {
  const ground: Ground = { ...within, exceptions: drawing.exceptions }
  const own = verdictsOnClient(drawing, client, within)
  const ins = new Map([[client, waysOf(own)]])
  const candidates = within.known.persons.filter((person) => person !== client)
  const verdicts = new Map([[client, own]])
  for (let before = 0; before < countOfWays(ins); ) {
    before = countOfWays(ins)
    for (const candidate of candidates) verdicts.set(candidate, verdictsOn(candidate, { client, ins, drawing, ground }))
    for (const [candidate, found] of verdicts) ins.set(candidate, waysOf(found))
  }
  return settled(verdicts, within.known, drawing.homes === true)
}

/** The ways in which verdicts take somebody. */
function waysOf(verdicts: readonly Verdict[]): ReadonlySet<WayIn> {
  return new Set(verdicts.flatMap((verdict) => (verdict.is === 'in' ? verdict.because : [])))
}

/** In how many ways people have come in by now; it only grows. */
function countOfWays(ins: ReadonlyMap<string, ReadonlySet<WayIn>>): number {
  return [...ins.values()].reduce((sum, codes) => sum + codes.size, 0)
}

function verdictsOnClient({ client: own }: HouseholdDrawing, client: string, within: Within): readonly Verdict[] {
  const itself = { candidate: client, member: client }
  const always: readonly HouseholdWay[] = [{ code: 'client', all: [] }]
  return (own ?? always).flatMap((way) => tryWay(way, itself, { ...within, exceptions: [] }) ?? [])
}

interface Around {
  readonly client: string
  readonly ins: ReadonlyMap<string, ReadonlySet<WayIn>>
  readonly drawing: HouseholdDrawing
  readonly ground: Ground
}

function verdictsOn(candidate: string, { client, ins, drawing, ground }: Around): readonly Verdict[] {
  return drawing.ways.flatMap((way) => {
    const { through } = way
    const members =
      through === undefined
        ? [client]
        : [...ins].flatMap(([person, codes]) => (through.some((code) => codes.has(code)) ? [person] : []))
    return members.filter((member) => member !== candidate).flatMap((member) => tryWay(way, { candidate, member }, ground) ?? [])
  })
}

/** One way in is enough; where none is, one that may be open leaves it undecided. */
function joined(verdicts: readonly Verdict[]): Verdict | undefined {
  const of = <I extends Verdict['is']>(is: I) =>
    verdicts.filter((verdict): verdict is Extract<Verdict, { readonly is: I }> => verdict.is === is)
  const on = (some: readonly Verdict[]) => some.flatMap((verdict) => verdict.on)
  const [ins, undecided, apart] = [of('in'), of('undecided'), of('apart')]
  if (ins.length > 0) return { is: 'in', because: ins.flatMap(({ because }) => because), on: on(ins) }
  if (undecided.length > 0) {
    const doubted = undecided.some((verdict) => verdict.doubted)
    return { is: 'undecided', missing: undecided.flatMap(({ missing }) => missing), doubted, on: on(undecided) }
  }
  return apart.length === 0 ? undefined : { is: 'apart', because: apart.flatMap(({ because }) => because), on: on(apart) }
}

function settled(verdicts: ReadonlyMap<string, readonly Verdict[]>, known: Known, homes: boolean): Drawn {
  const members: Placed<WayIn>[] = []
  const apart: Placed<ApartReason>[] = []
  const undecided: Undecided[] = []
  for (const [person, found] of verdicts) {
    const verdict = joined(found)
    if (verdict?.is === 'in') members.push({ person, because: verdict.because, on: verdict.on })
    if (verdict?.is === 'apart') apart.push({ person, because: verdict.because, on: verdict.on })
    if (verdict?.is === 'undecided') {
      const { missing, doubted, on } = verdict
      undecided.push({ person, missing, doubted, on })
    }
  }
  return {
    members,
    apart,
    undecided,
    homes: homes
      ? homesOf(
          members.map(({ person }) => person),
          known,
        )
      : [],
  }
}

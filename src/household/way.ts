import type { ClearedEntry } from '../disclosure/index.ts'
import type { HouseholdException, HouseholdTest, HouseholdWay } from '../law/index.ts'
import type { ApartReason, HouseholdLimit, WayIn } from '../schema/index.ts'
import { type Answer, allOf, type Said } from './answer.ts'
import { ask, type Standing } from './ask.ts'
import type { Pair } from './circumstances.ts'
import type { Known } from './known.ts'
import { alive } from './life.ts'

/** What one way in comes to for one candidate, and on which facts; undefined where nothing speaks for it. */
export type Verdict = { readonly on: readonly ClearedEntry[] } & (
  | { readonly is: 'in'; readonly because: readonly WayIn[] }
  | { readonly is: 'apart'; readonly because: readonly ApartReason[] }
  | {
      readonly is: 'undecided'
      readonly missing: readonly HouseholdLimit[]
      /** Whether facts leave it open: of everything that is missing some fact speaks. */
      readonly doubted: boolean
    }
)

/** What a candidate is judged by. */
export interface Ground {
  readonly known: Known
  readonly standing: Standing
  readonly exceptions: readonly HouseholdException[]
}

/** Tries one way in. Somebody who is dead or not yet born has none; the client's own way need not be spoken for. */
export function tryWay(way: HouseholdWay, pair: Pair, ground: Ground): Verdict | undefined {
  const answers = [alive(pair.candidate, ground.known), ...answersTo(way.all, pair, ground)]
  const said = allOf(answers.map((answer) => answer.said))
  const on = (...wanted: readonly Said[]) => answers.filter((one) => wanted.includes(one.said)).flatMap((one) => one.on)
  const of = (wanted: Said) => answers.filter((one) => one.said === wanted)
  const isOwn = pair.candidate === pair.member
  if (said === 'silent' || (!isOwn && !answers.some(speaksForIt))) return undefined
  if (said === 'no') return { is: 'apart', because: of('no').map(({ limit }) => `not-${limit}` as const), on: on('yes', 'no') }
  const barred = barredBy(way, pair, ground)
  if (barred?.is === 'apart') return { ...barred, on: [...on('yes'), ...barred.on] }
  if (said === 'uncertain') return { ...undecided(of('uncertain')), on: on('yes', 'uncertain') }
  return barred === undefined ? { is: 'in', because: [way.code], on: on('yes') } : { ...barred, on: [...on('yes'), ...barred.on] }
}

/** An exception that surely applies keeps somebody out; of those that may apply it is undecided. */
function barredBy({ code, presumed }: HouseholdWay, pair: Pair, ground: Ground): Exclude<Verdict, { is: 'in' }> | undefined {
  const against = ground.exceptions.filter(
    (bar) => !(presumed === true && bar.rebuts === true) && (bar.against === undefined || bar.against.includes(code)),
  )
  const tried = against.map((bar) => {
    const answers = answersTo(bar.all, pair, ground)
    return { bar, answers, said: allOf(answers.map((answer) => answer.said)) }
  })
  const on = (wanted: Said) =>
    tried.filter(({ said }) => said === wanted).flatMap(({ answers }) => answers.flatMap((one) => one.on))
  const applying = tried.filter(({ said }) => said === 'yes').map(({ bar }) => bar.code)
  if (applying.length > 0) return { is: 'apart', because: applying, on: on('yes') }
  const open = tried
    .filter(({ said }) => said === 'uncertain')
    .flatMap(({ answers }) => answers.filter((one) => one.said === 'uncertain'))
  if (open.length === 0) return undefined
  return { ...undecided(open), on: on('uncertain') }
}

function undecided(open: readonly Answer[]) {
  return { is: 'undecided' as const, missing: open.map(({ limit }) => limit), doubted: open.every(({ on }) => on.length > 0) }
}

function answersTo(tests: readonly HouseholdTest[], pair: Pair, ground: Ground): readonly Answer[] {
  return tests.map((test) => ask(test, pair, ground))
}

/** A tie, a home, a circumstance or another household that is so, or of which some fact speaks. */
function speaksForIt({ speaks, said, on }: Answer): boolean {
  return speaks && (said === 'yes' || (said === 'uncertain' && on.length > 0))
}

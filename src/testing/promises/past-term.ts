import { dayOf, earliest } from '../../core/day.ts'
import { compile, onDay } from '../../law/index.ts'
import type { Day, Fact, FileState, PartialDay } from '../../schema/index.ts'
import { shift } from '../arbitraries/days.ts'
import type { Case } from '../arbitraries/index.ts'
import { promiseOf } from './checked.ts'
import { claim, keyOf, see } from './looking.ts'

/** Moving a start moves the end as far, save for short months and leap days: never more than four days less or more. */
const slack = 5

/**
 * 8: with everything else the same, a fact that began so much earlier that its term is over is not cleared; one that began nearly as early still is. Terms from
 * birth and death are left out, for these days also decide ages and who is who.
 */
export const pastTermShowsNothing = promiseOf(
  '8 with all else equal, a day past the term shows nothing of it',
  (one, before, library, entropy) => {
    const day = dayOf(one.request.at)
    const ending = before.decisions.filter(
      ({ outcome, rows, lastShownOn }) => outcome === 'cleared' && lastShownOn !== undefined && !countsFromLife(rows, one, day),
    )
    const chosen = ending[entropy % Math.max(ending.length, 1)]
    if (chosen?.lastShownOn === undefined) return
    const key = keyOf(chosen.fact)
    const left = (Date.parse(chosen.lastShownOn) - Date.parse(day)) / 86_400_000
    const past = see(begunEarlier(one, key, left + slack), library)
    claim(past !== undefined && !past.cleared.has(key), 'a fact past its term is shown')
    if (!isExact(one, key) || one.setting.people.identityDisputed.length > 0) return
    const near = see(begunEarlier(one, key, Math.max(0, left - slack)), library)
    claim(near?.cleared.has(key) === true, 'a fact within its term is withheld')
  },
)

function countsFromLife(rows: readonly string[], { setting }: Case, on: Day): boolean {
  return onDay(compile(setting.law), on)
    .domains.flatMap((domain) => domain.terms)
    .some(({ id, start }) => rows.includes(id) && (start === 'birth' || start === 'death'))
}

/** The case in which one fact and its file changed, ended and were recorded so many days earlier. */
function begunEarlier(one: Case, key: string, days: number): Case {
  const sooner = (known: PartialDay): PartialDay => {
    const from = earliest(known)
    return from === undefined ? known : shift(from, -days)
  }
  const moved = <T extends Pick<Fact, 'changedOn' | 'ended'>>(it: T): T => ({
    ...it,
    changedOn: sooner(it.changedOn),
    ended: sooner(it.ended),
  })
  const fragments = one.fragments.map((fragment) => {
    const isIt = ({ id }: Fact) => keyOf({ holder: fragment.organisation, id }) === key
    if (!fragment.facts.some(isIt)) return fragment
    const facts = fragment.facts.map((fact) => {
      if (!isIt(fact)) return fact
      const { recordedOn } = fact
      return recordedOn === undefined ? moved(fact) : { ...moved(fact), recordedOn: sooner(recordedOn) }
    })
    const file: FileState = moved(fragment.file)
    return { ...fragment, facts, file }
  })
  return { ...one, fragments }
}

/** Whether every start is a day or a word: of part of a day, moving would make another comparison between deliveries. */
function isExact({ fragments }: Case, key: string): boolean {
  return fragments.every((fragment) => {
    const facts = fragment.facts.filter(({ id }) => keyOf({ holder: fragment.organisation, id }) === key)
    const starts = facts.flatMap(({ changedOn, ended, recordedOn = 'unknown' }) => [changedOn, ended, recordedOn])
    const file = facts.length === 0 ? [] : [fragment.file.changedOn, fragment.file.ended]
    return [...starts, ...file].every((known) => known.length === 10 || earliest(known) === undefined)
  })
}

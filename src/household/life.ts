import { ageOn, earliest, latest } from '../core/day.ts'
import type { ClearedEntry } from '../disclosure/index.ts'
import type { Answer, Said } from './answer.ts'
import type { Known } from './known.ts'
import type { Statement } from './statements.ts'

interface Bounds {
  readonly from?: number
  readonly below?: number
}

/** Whether somebody's age on the day lies within bounds, at every age the person can have; where births are disputed, at all of them. */
export function ageWithin(person: string, { from = 0, below = Number.POSITIVE_INFINITY }: Bounds, known: Known): Answer {
  const births = known.births(person)
  const ages = births.filter(isSure).map(({ fact }) => ageOn(fact.value.day, known.on))
  const within = ages.every((age) => age !== undefined && from <= age.least && age.most < below)
  const beyond = ages.every((age) => age !== undefined && (age.most < from || below <= age.least))
  const said: Said = ages.length === 0 ? 'uncertain' : within ? 'yes' : beyond ? 'no' : 'uncertain'
  return { said, on: entriesIn(births), limit: 'age', speaks: false }
}

/** Whether somebody is born and alive on the day; without a word of death or birth, yes. On the day of death no longer. */
export function alive(person: string, known: Known): Answer {
  const [deaths, births] = [known.deaths(person), known.births(person)]
  const died = deaths.map((one) => (isSure(one) ? diedBy(one.fact.value.day, known) : 'uncertain'))
  if (died.some((said) => said !== 'no'))
    return { said: died.includes('yes') ? 'no' : 'uncertain', on: entriesIn(deaths), limit: 'death', speaks: false }
  const sure = births.filter(isSure).map(({ fact }) => earliest(fact.value.day))
  const isUnborn = sure.length > 0 && sure.every((first) => first !== undefined && known.on < first)
  return { said: isUnborn ? 'no' : 'yes', on: isUnborn ? entriesIn(births) : [], limit: 'birth', speaks: false }
}

function diedBy(day: string, { on }: Known): Said {
  const [first, last] = [earliest(day), latest(day)]
  if (first === undefined || last === undefined) return 'uncertain'
  return last <= on ? 'yes' : on < first ? 'no' : 'uncertain'
}

function isSure({ counts }: Pick<Statement<'identity.birth'>, 'counts'>): boolean {
  return counts === 'yes'
}

function entriesIn(statements: readonly { readonly entry: ClearedEntry }[]): readonly ClearedEntry[] {
  return statements.map(({ entry }) => entry)
}

import { ageOn } from '../core/day.ts'
import { type ConsentRule, latest, type RightRow } from '../law/index.ts'
import { parentalAuthority, whoHas } from '../people/index.ts'
import { type ConsentGiver, consentGivers, type Day, type People } from '../schema/index.ts'

/** One way in which something can be done: by all of these together (persons, or the key of an institution), each in this quality. */
export type Way = readonly { readonly quality: ConsentGiver; readonly who: string }[]

/** Who may do a thing for a person, for each age the person can have on the day: any one way of every age. */
export interface WhoMay {
  readonly ages: readonly { readonly age: number; readonly ways: readonly Way[] }[]
  /** Whether anybody can, at every age possible. */
  readonly possible: boolean
}

/** For whom, and on which day. */
interface Concerning {
  readonly person: string
  readonly people: People
  readonly on: Day
}

type GiverSets = readonly (readonly ConsentGiver[])[]

/**
 * Who may give a consent (`give`), withdraw it (`withdraw`), or exercise a right, for one person on one day, by the age scheme of that very row:
 * there is no age that holds for all acts. Where the row asks every parent with authority, giving takes them all. A consent counts only while whoever had to
 * give it stands by it, so that any giver the row names may withdraw it alone, unless the act says who may. Competence for a matter is a judgement, and not
 * looked at here. A way of which some quality is nobody's is left out, as those of parents and guardians are where authority is unknown; so is giving in a
 * quality that does not count at every age the person can have.
 */
export function whoMay(
  row: ConsentRule | RightRow,
  action: 'give' | 'withdraw' | 'exercise',
  person: string,
  people: People,
  on: Day,
): WhoMay {
  const birth = people.persons.find((one) => one.id === person)?.birth ?? 'unknown'
  const age = ageOn(birth, on)
  if (age === undefined) return { ages: [], possible: false }
  const years = Array.from({ length: age.most - age.least + 1 }, (_, index) => age.least + index)
  const asked: Asked = { row, years, concerning: { person, people, on } }
  const waysAt = { give: waysToGive, withdraw: waysToWithdraw, exercise: waysToExercise }[action]
  const ages = years.map((one) => ({ age: one, ways: waysAt(one, asked) }))
  return { ages, possible: ages.every(({ ways }) => ways.length > 0) }
}

interface Asked {
  readonly row: ConsentRule | RightRow
  /** Every age the person can have. */
  readonly years: readonly number[]
  readonly concerning: Concerning
}

function waysToGive(age: number, { row, years, concerning }: Asked): readonly Way[] {
  const takesAllParents = 'parents' in row && row.parents === 'all'
  const countsAtEveryAge = (quality: ConsentGiver) =>
    years.every((one) => setsAt(one, row.bands).some((set) => set.includes(quality)))
  return setsAt(age, row.bands)
    .filter((set) => set.every(countsAtEveryAge))
    .flatMap((set) =>
      oneOfEach(
        set.map((quality) =>
          takesAllParents && quality === 'parent-with-authority' ? everyParent(concerning) : eachAlone(quality, concerning),
        ),
      ),
    )
}

function waysToWithdraw(age: number, { row, concerning }: Asked): readonly Way[] {
  if ('withdrawal' in row && row.withdrawal !== undefined) return waysOf(setsAt(age, row.withdrawal), concerning)
  const givers = new Set(setsAt(age, row.bands).flat())
  return [...givers].flatMap((quality) => eachAlone(quality, concerning))
}

function waysToExercise(age: number, { row, concerning }: Asked): readonly Way[] {
  return waysOf(setsAt(age, row.bands), concerning)
}

function waysOf(sets: GiverSets, concerning: Concerning): readonly Way[] {
  return sets.flatMap((set) => oneOfEach(set.map((quality) => eachAlone(quality, concerning))))
}

/** The sets of an age, each in the order of {@link consentGivers}; none below the first band, or where two bands begin at once. */
function setsAt(age: number, bands: ConsentRule['bands']): GiverSets {
  const [band, second] = latest(bands.filter((one) => one.from <= age))
  return band === undefined || second !== undefined
    ? []
    : band.givers.map((set) => consentGivers.filter((quality) => set.includes(quality)))
}

/** Whoever has a quality, each a way alone. */
function eachAlone(quality: ConsentGiver, { person, people, on }: Concerning): readonly Way[] {
  return [...new Set(whoHas(quality, person, people, on))].map((who) => [{ quality, who }])
}

/** Every parent with authority together; no way where one of them is not known, or cannot. */
function everyParent({ person, people, on }: Concerning): readonly Way[] {
  const able = whoHas('parent-with-authority', person, people, on)
  const parents = new Set(parentalAuthority(person, people, on).map(({ holder }) => holder))
  const way = [...parents].flatMap(
    (who): Way => (who === undefined || !able.includes(who) ? [] : [{ quality: 'parent-with-authority', who }]),
  )
  return way.length === 0 || way.length < parents.size ? [] : [way]
}

/** Every way to take one of each. */
function oneOfEach(choices: readonly (readonly Way[])[]): readonly Way[] {
  const ways = choices.reduce<readonly Way[]>(
    (before, next) => before.flatMap((way) => next.map((more) => [...way, ...more])),
    [[]],
  )
  return ways.filter((way) => way.length > 0)
}

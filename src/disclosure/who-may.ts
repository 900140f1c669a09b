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

/** Whose matter it is, and on which day. */
interface Matter {
  readonly person: string
  readonly people: People
  readonly on: Day
}

/**
 * Who may give a consent (`give`), withdraw it (`withdraw`), or exercise a right, for one person on one day, by the age scheme of that very row:
 * there is no age that holds for all acts. Where the row asks every parent with authority, giving takes them all; a consent stands only while each of its givers
 * stands by it, so that any of them may withdraw it alone unless the act says who may. Competence for a matter is a judgement, and not looked at here.
 * A way of which some quality is nobody's is left out; so nobody may where authority is unknown.
 */
export function whoMay(
  row: ConsentRule | RightRow,
  action: 'give' | 'withdraw' | 'exercise',
  person: string,
  people: People,
  on: Day,
): WhoMay {
  const matter: Matter = { person, people, on }
  const birth = people.persons.find((one) => one.id === person)?.birth ?? 'unknown'
  const age = ageOn(birth, on)
  if (age === undefined) return { ages: [], possible: false }
  const ages = Array.from({ length: age.most - age.least + 1 }, (_, index) => {
    const years = age.least + index
    return { age: years, ways: action === 'withdraw' ? withdrawing(row, years, matter) : doing(row, years, matter) }
  })
  return { ages, possible: ages.every(({ ways }) => ways.length > 0) }
}

function doing(row: ConsentRule | RightRow, age: number, matter: Matter): readonly Way[] {
  const takesAllParents = 'parents' in row && row.parents === 'all'
  return setsAt(age, row.bands).flatMap((set) =>
    inTurn(
      set.map((quality) =>
        takesAllParents && quality === 'parent-with-authority' ? everyParent(matter) : each(quality, matter),
      ),
    ),
  )
}

function withdrawing(row: ConsentRule | RightRow, age: number, matter: Matter): readonly Way[] {
  if ('withdrawal' in row && row.withdrawal !== undefined)
    return setsAt(age, row.withdrawal).flatMap((set) => inTurn(set.map((quality) => each(quality, matter))))
  const givers = doing(row, age, matter).flat()
  return givers
    .filter(({ quality, who }, index) => givers.findIndex((one) => one.quality === quality && one.who === who) === index)
    .map((giver) => [giver])
}

/** The sets of an age, each in the order of {@link consentGivers}; none below the first band, or where two bands begin at once. */
function setsAt(age: number, bands: ConsentRule['bands']): readonly (readonly ConsentGiver[])[] {
  const [band, second] = latest(bands.filter((one) => one.from <= age))
  return band === undefined || second !== undefined
    ? []
    : band.givers.map((set) => consentGivers.filter((quality) => set.includes(quality)))
}

/** Whoever has a quality, each a way alone. */
function each(quality: ConsentGiver, { person, people, on }: Matter): readonly Way[] {
  return [...new Set(whoHas(quality, person, people, on))].map((who) => [{ quality, who }])
}

/** Every parent with authority together; no way where one of them is not known, or cannot. */
function everyParent({ person, people, on }: Matter): readonly Way[] {
  const able = whoHas('parent-with-authority', person, people, on)
  const parents = new Set(parentalAuthority(person, people, on).map(({ holder }) => holder))
  const way = [...parents].flatMap(
    (who): Way => (who === undefined || !able.includes(who) ? [] : [{ quality: 'parent-with-authority', who }]),
  )
  return way.length === 0 || way.length < parents.size ? [] : [way]
}

/** Every way to take one of each. */
function inTurn(choices: readonly (readonly Way[])[]): readonly Way[] {
  const ways = choices.reduce<readonly Way[]>(
    (before, next) => before.flatMap((way) => next.map((more) => [...way, ...more])),
    [[]],
  )
  return ways.filter((way) => way.length > 0)
}

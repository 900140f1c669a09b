import { ageOn } from '../core/day.ts'
import { type ConsentRule, latest, type RightRow } from '../law/index.ts'
import { whoHas } from '../people/index.ts'
import { type ConsentGiver, consentGivers, type Day, type People } from '../schema/index.ts'

/** One way in which something can be done: every quality must act, each through one of these (persons, or the key of an institution). */
export type Way = readonly { readonly quality: ConsentGiver; readonly who: readonly string[] }[]

/** Who may do a thing for a person, for each age the person can have on the day: any one way of every age. */
export interface WhoMay {
  readonly ages: readonly { readonly age: number; readonly ways: readonly Way[] }[]
  /** Whether anybody can, at every age possible. */
  readonly possible: boolean
}

/**
 * Who may give a consent (`give`), withdraw it (`withdraw`), or exercise a right, for one person on one day, by the age scheme of that very row:
 * there is no age that holds for all acts. Competence for a matter is a judgement, and not looked at here. A way of which some quality is nobody's is left out; so nobody may where authority is unknown.
 */
export function whoMay(
  row: ConsentRule | RightRow,
  action: 'give' | 'withdraw' | 'exercise',
  person: string,
  people: People,
  on: Day,
): WhoMay {
  const bands = action === 'withdraw' && 'withdrawal' in row && row.withdrawal !== undefined ? row.withdrawal : row.bands
  const birth = people.persons.find((one) => one.id === person)?.birth ?? 'unknown'
  const age = ageOn(birth, on)
  if (age === undefined) return { ages: [], possible: false }
  const ages = Array.from({ length: age.most - age.least + 1 }, (_, index) => {
    const years = age.least + index
    return { age: years, ways: waysAt(years, bands, person, people, on) }
  })
  return { ages, possible: ages.every(({ ways }) => ways.length > 0) }
}

function waysAt(age: number, bands: ConsentRule['bands'], person: string, people: People, on: Day): readonly Way[] {
  const [band, second] = latest(bands.filter((one) => one.from <= age))
  return (second === undefined ? (band?.givers ?? []) : [])
    .map(
      (set): Way =>
        consentGivers
          .filter((quality) => set.includes(quality))
          .map((quality) => ({ quality, who: whoHas(quality, person, people, on) })),
    )
    .filter((way) => way.length > 0 && way.every(({ who }) => who.length > 0))
}

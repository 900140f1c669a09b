import { dayOf, earliest, latest } from '../../core/day.ts'
import { inForce } from '../../law/index.ts'
import { catalogue, categoryIds, type Day, type PersonView, type ShownCategory, type View } from '../../schema/index.ts'
import { diceOf } from '../arbitraries/dice.ts'
import { type Case, drawPreferences, reordered } from '../arbitraries/index.ts'
import { promiseOf } from './checked.ts'
import { clash } from './clash.ts'
import { claim, keeping, keyOf, type Seen, see } from './looking.ts'
import { mixed, perLaw, under } from './per-law.ts'

/**
 * 10: what is shown depends on the set of cleared facts only; it is exactly the values of those that may hold on the day, also where they dispute; what cannot be
 * true together is a dispute and what is merely unknown is none; an authentic value comes first.
 */
export const mergeKeepsEveryDispute = promiseOf(
  '10 merge is a function of the set of cleared facts, and keeps every dispute',
  (one, before, library, entropy) => {
    const alone = keeping(one, (key) => before.cleared.has(key))
    claim(
      see(reordered(alone, entropy), library)?.bytes === before.bytes,
      'the cleared facts alone, in another order, gave another view',
    )
    keepsEveryValue(one, before)
    marksEveryDispute(before.view)
    putsAuthenticFirst(one, before.view)
  },
)

/** 10c: whoever a municipality puts first, the same values are shown under the same rows, and none comes before an authentic one. */
export const preferenceOnlyOrders = promiseOf(
  '10c a local precedence shows the same values, in another order',
  (one, before, library, entropy) => {
    // Compiling a changed law costs more than deciding: where there is nothing to order, one case of eight is enough.
    if (!hasSeveral(before.view) && entropy % 8 !== 0) return
    const law = preferring(one.setting.law, dayOf(one.request.at), entropy % 8, library)
    const after = see(under(law, one), library)
    claim(after !== undefined && unordered(after.view) === unordered(before.view), 'a local precedence showed other values')
    if (after !== undefined) putsAuthenticFirst(one, after.view)
  },
)

function hasSeveral({ people }: View): boolean {
  return people.some(({ facts }) => Object.values(facts).some(({ values }: ShownCategory) => values.length > 1))
}

const preferring = perLaw((law, day, seed, library) =>
  library.prefer(law, drawPreferences(law, day, diceOf(mixed(law, day, seed)))),
)

function keepsEveryValue(one: Case, { view, decisions }: Seen): void {
  const versions = new Map(
    decisions.filter(({ outcome }) => outcome === 'cleared').map(({ fact }) => [keyOf(fact), fact.version]),
  )
  const cleared = one.fragments.flatMap(({ organisation: holder, facts }) =>
    facts.filter(({ id, version }) => versions.get(keyOf({ holder, id })) === version),
  )
  const saying = (category: string, value: unknown) => JSON.stringify([category, value])
  const shown = new Set(
    view.people.flatMap(({ facts }) =>
      Object.entries(facts).flatMap(([category, { values }]) => values.map(({ value }) => saying(category, value))),
    ),
  )
  const said = new Set(cleared.map(({ category, value }) => saying(category, value)))
  const holding = cleared.filter(({ category, holds }) => mayHold(holds, catalogue[category].holds, view.on))
  for (const { category, value } of holding) claim(shown.has(saying(category, value)), 'a cleared value is missing from the view')
  for (const value of shown) claim(said.has(value), 'a value is shown that no cleared fact says')
}

/** A day that is not known may be any day. */
function mayHold(holds: Case['fragments'][number]['facts'][number]['holds'], several: 'one' | 'many', on: Day): boolean {
  const [from, until] = [earliest(holds?.from ?? 'unknown'), latest(holds?.until ?? 'unknown')]
  return (from === undefined || from <= on) && (several === 'many' || until === undefined || until >= on)
}

function marksEveryDispute({ people }: View): void {
  for (const person of people) {
    for (const category of categoryIds) {
      const shown: ShownCategory | undefined = person.facts[category]
      if (shown === undefined) continue
      const { values, disputed, tellRegister } = shown
      const isClash = values.some((one, index) => values.slice(index + 1).some((other) => clash(category, one, other)))
      const isOneSided = values.some(({ oneSided }) => oneSided === true)
      claim(disputed === (isClash || isOneSided), 'a dispute is not marked, or marked where there is none')
      claim(!tellRegister || isClash, 'the register would be told of what is no dispute')
      claim(!isOneSided || category === 'relation.kin', 'something other than kinship is called one-sided')
    }
  }
}

/** A value is authentic by a verified row of an act in force alone, and not once it may have ended, save where that row says so; then it comes first. */
function putsAuthenticFirst(one: Case, { people }: View): void {
  const day = dayOf(one.request.at)
  const rows = inForce(one.setting.law, day).flatMap(({ authentic }) => authentic.filter((row) => row.confidence === 'verified'))
  for (const { facts } of people) {
    for (const category of categoryIds) {
      const values = facts[category]?.values ?? []
      const count = values.filter(({ authentic }) => authentic).length
      claim(
        values.slice(0, count).every(({ authentic }) => authentic),
        'something comes before an authentic value',
      )
      const ends = values[0]?.holds?.until
      const hasEnded = count > 0 && ends !== undefined && (earliest(ends) ?? day) < day
      const named = rows.filter(({ categories }) => categories.includes(category))
      claim(count === 0 || named.length > 0, 'a value is called authentic that no verified row names')
      claim(!hasEnded || named.some(({ past }) => past?.includes(category)), 'a value that ended is called authentic')
    }
  }
}

/** A view without the order of its values, and without what follows from which fact comes first. */
function unordered({ people, ...view }: View): string {
  const valuesOf = ({ values, ...rest }: ShownCategory) => ({
    ...rest,
    values: values.map((one) => JSON.stringify(partsOf(one))).sort(),
  })
  const personOf = ({ facts, ...person }: PersonView) => ({
    ...person,
    facts: Object.entries(facts).map(([category, shown]) => [category, valuesOf(shown)]),
  })
  return JSON.stringify({ ...view, people: people.map(personOf) })
}

function partsOf({ value, rows, sources, mentions, authentic }: ShownCategory['values'][number]) {
  return [value, rows, sources, mentions, authentic]
}

import type { Setting } from '../../../disclosure/setting.ts'
import type { Fact, Fragment } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { type Dice, diceOf } from '../dice.ts'

/**
 * The same case with every list of the fragments and of the setting whose order says nothing in another order; values and the request stay as they are.
 * The law is left alone eleven times in twelve, for in another order it must be compiled anew.
 */
export function reordered(one: Case, seed: number): Case {
  const dice = diceOf(seed)
  const { law, ...steering } = one.setting
  const setting: Setting = { ...shuffled(steering, dice), law: dice.odds(1, 12) ? shuffled(law, dice) : law }
  return { ...one, fragments: dice.shuffled(one.fragments).map((fragment) => reorderedFragment(fragment, dice)), setting }
}

function reorderedFragment(fragment: Fragment, dice: Dice): Fragment {
  const facts = dice.shuffled(fragment.facts).map(
    (fact): Fact => ({
      ...fact,
      persons: dice.shuffled(fact.persons),
      ...(fact.secrecy === undefined ? {} : { secrecy: dice.shuffled(fact.secrecy) }),
      ...(fact.contains === undefined ? {} : { contains: dice.shuffled(fact.contains) }),
    }),
  )
  return { ...fragment, persons: dice.shuffled(fragment.persons), withdrawn: dice.shuffled(fragment.withdrawn), facts }
}

/** Anything made of JSON, with every list in it in another order, save for a line of representatives: there the order is what the act says. */
function shuffled<T>(json: T, dice: Dice): T {
  if (Array.isArray(json)) return dice.shuffled(json).map((member) => shuffled(member, dice)) as T
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, member]) => [key, key === 'line' ? inLine(member, dice) : shuffled(member, dice)]),
  ) as T
}

function inLine(line: unknown, dice: Dice): unknown {
  return Array.isArray(line) ? line.map((group: unknown) => shuffled(group, dice)) : line
}

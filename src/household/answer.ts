import type { ClearedEntry } from '../disclosure/index.ts'
import type { HouseholdLimit } from '../schema/index.ts'

/** What cleared facts say of one question: it is so, it is not, it is uncertain, or nothing says so and so it is taken not to be. */
export type Said = 'yes' | 'no' | 'uncertain' | 'silent'

/** An answer, the facts it rests on, and what would be missing or lacking where it is not yes. */
export interface Answer {
  readonly said: Said
  readonly on: readonly ClearedEntry[]
  readonly limit: HouseholdLimit
  /** Whether it speaks for a household: an age, or being alive, does not. */
  readonly speaks: boolean
}

/** The other way round; what nothing speaks of is not so. */
export function negated(answer: Answer): Answer {
  const said = { yes: 'no', no: 'yes', silent: 'yes', uncertain: 'uncertain' } as const
  return { ...answer, said: said[answer.said], speaks: false }
}

/** What follows where all must be so. What is taken not to be so settles it first, then what is not so, then what is uncertain. */
export function allOf(said: readonly Said[]): Said {
  const found = (['silent', 'no', 'uncertain'] as const).find((one) => said.includes(one))
  return found ?? 'yes'
}

/** What follows where one is enough. */
export function anyOf(said: readonly Said[]): Said {
  return (['yes', 'uncertain', 'no'] as const).find((one) => said.includes(one)) ?? 'silent'
}

import type { LawDomain } from '../../law/index.ts'
import type { Day } from '../../schema/index.ts'
import type { Case } from '../arbitraries/index.ts'
import type { Library } from './library.ts'

/** Every version of every act. */
export type Law = readonly LawDomain[]

/** The case under another law. */
export function under(law: Law, one: Case): Case {
  return { ...one, setting: { ...one.setting, law } }
}

/** Another seed for each law and day, so that no two laws get the same few policies. */
export function mixed(law: Law, day: Day, seed: number): number {
  const size = law.reduce((sum, domain) => sum + domain.grounds.length, law.length)
  return (seed + 8 * size + 7919 * Number(day.replaceAll('-', ''))) % 0x7fffffff
}

/** One answer per library, law, day and seed, the same arrays each time, so that each is compiled once. */
export function perLaw<T>(make: (law: Law, day: Day, seed: number, library: Library) => T) {
  const known = new WeakMap<Library['tighten'], WeakMap<Law, Map<string, T>>>()
  return (law: Law, day: Day, seed: number, library: Library): T => {
    const laws = known.get(library.tighten) ?? new WeakMap<Law, Map<string, T>>()
    known.set(library.tighten, laws)
    const answers = laws.get(law) ?? new Map<string, T>()
    laws.set(law, answers)
    const key = `${seed} ${day}`
    const answer = answers.get(key) ?? make(law, day, seed, library)
    answers.set(key, answer)
    return answer
  }
}

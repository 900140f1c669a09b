import { type Decision, type FactRef, type Fragment, organisationKey, type View } from '../../schema/index.ts'
import type { Case } from '../arbitraries/index.ts'
import type { Library } from './library.ts'

/** What came of a case: the view as bytes, and the outcome of every fact by holder, id and version. */
export interface Seen {
  readonly view: View
  readonly bytes: string
  readonly decisions: readonly Decision[]
  readonly cleared: ReadonlySet<string>
  readonly withheld: ReadonlySet<string>
}

/** Integrates a case, or undefined where the request as a whole is refused. */
export function see({ fragments, request, setting }: Case, library: Library): Seen | undefined {
  const integrated = unlessRefused(() => library.integrate(fragments, request, setting))
  if (integrated === undefined) return undefined
  const { view, audit } = integrated
  const of = (outcome: Decision['outcome']) =>
    new Set(audit.decisions.filter((decision) => decision.outcome === outcome).map((decision) => keyOf(decision.fact)))
  return { view, bytes: JSON.stringify(view), decisions: audit.decisions, cleared: of('cleared'), withheld: of('withheld') }
}

/** The answer, or undefined where the request is refused as a whole; every other error is a broken promise. */
export function unlessRefused<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('request/')) return undefined
    throw error
  }
}

/** A fact by holder and id, whatever its version. */
export function keyOf({ holder, id }: Pick<FactRef, 'holder' | 'id'>): string {
  return `${organisationKey(holder)} ${id}`
}

/** The case with only some of its facts; withdrawals and file states stay. */
export function keeping(one: Case, keep: (key: string, fragment: Fragment) => boolean): Case {
  const fragments = one.fragments.map((fragment) => ({
    ...fragment,
    facts: fragment.facts.filter((fact) => keep(keyOf({ holder: fragment.organisation, id: fact.id }), fragment)),
  }))
  return { ...one, fragments }
}

/** Throws the sentence where the claim does not hold. */
export function claim(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}

/** Whether every member of one set is in the other. */
export function within(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((member) => other.has(member))
}

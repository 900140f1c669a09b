import { canonicalJson } from '../core/canonical.ts'
import type { DeliveredPerson } from '../schema/index.ts'
import type { Identifying } from './delivery.ts'

/** The persons of one fragment: `p1`, `p2` … in the order in which they are met. */
export interface Roster {
  readonly persons: readonly DeliveredPerson[]
  /** The ref of a person; one description is one person. */
  readonly refOf: (person: Identifying) => string
  /** The ref of whoever was met with the number; a new person where there is none. */
  readonly refOfNumber: (bsn: string) => string
}

/** An empty roster. */
export function rosterOf(): Roster {
  const persons: DeliveredPerson[] = []
  const byContent = new Map<string, string>()
  const byNumber = new Map<string, string>()
  const refOf = (person: Identifying): string => {
    const content = canonicalJson(person)
    const known = byContent.get(content)
    if (known !== undefined) return known
    const ref = `p${persons.length + 1}`
    persons.push({ ...person, ref })
    byContent.set(content, ref)
    if (person.bsn !== undefined && !byNumber.has(person.bsn)) byNumber.set(person.bsn, ref)
    return ref
  }
  return { persons, refOf, refOfNumber: (bsn) => byNumber.get(bsn) ?? refOf({ bsn }) }
}

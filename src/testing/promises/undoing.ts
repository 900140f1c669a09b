import { type LinkRecord, organisationKey, type SamePersonRecord } from '../../schema/index.ts'
import type { Case } from '../arbitraries/index.ts'
import { promiseOf } from './checked.ts'
import type { Library } from './library.ts'
import { claim, type Seen, see } from './looking.ts'

/**
 * 11: whatever a steward joins, keeps apart or takes for one person, undoing it gives the same view to the byte and the same decisions, and nothing that was
 * recorded is gone.
 */
export const undoingRestores = promiseOf('11 undoing a link restores exactly what was', (one, before, library, entropy) => {
  for (const record of acts(one, entropy)) {
    const linked = unlessRefused(() => library.link(one.setting.people, record))
    if (linked === undefined) continue
    const undone = { at: one.request.at, by: 'steward-1', because: 'undone' }
    const people = library.unlink(linked, record, undone)
    isRestored(before, { ...one, setting: { ...one.setting, people } }, library)
    const kept = new Set([...people.links, ...people.samePersons].map((each) => JSON.stringify(each)))
    const recorded = [...one.setting.people.links, ...one.setting.people.samePersons, { ...record, undone }]
    claim(
      recorded.every((each) => kept.has(JSON.stringify(each))),
      'an act of a steward is gone from the record',
    )
  }
})

function isRestored(before: Seen, after: Case, library: Library): void {
  const seen = see(after, library)
  claim(seen?.bytes === before.bytes, 'undoing a link gave another view')
  claim(JSON.stringify(seen?.decisions) === JSON.stringify(before.decisions), 'undoing a link gave another decision')
}

/** Both acts on somebody who was delivered, and two known persons taken for one. */
function acts({ fragments, setting, request }: Case, entropy: number): readonly (LinkRecord | SamePersonRecord)[] {
  const { persons } = setting.people
  const fragment = fragments[entropy % fragments.length]
  const delivered = fragment?.persons[entropy % Math.max(fragment.persons.length, 1)]
  const person = persons[(entropy >> 4) % persons.length]
  const other = persons[(entropy >> 8) % persons.length]
  if (fragment === undefined || delivered === undefined || person === undefined || other === undefined) return []
  const recorded = { by: 'steward-1', because: 'seen', source: 'steward', recordedAt: request.at }
  const organisation = organisationKey(fragment.organisation)
  const number = delivered.bsn ?? delivered.localNumber
  const name =
    number === undefined || entropy % 2 === 0
      ? { organisation, fragment: fragment.id, ref: delivered.ref }
      : { organisation, number }
  return [
    { ...recorded, kind: 'joined', delivered: name, person: person.id },
    { ...recorded, kind: 'kept-apart', delivered: name, person: person.id },
    { ...recorded, person: person.id, is: other.id },
  ]
}

/** What came of an act, or undefined where it is refused. */
function unlessRefused<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('identity/')) return undefined
    throw error
  }
}

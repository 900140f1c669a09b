import * as fc from 'fast-check'
import { explain } from '../../explain/index.ts'
import { exportAudit } from '../../receipt/index.ts'
import { languages, type View } from '../../schema/index.ts'
import { anotherFact, backdated, type Case, cases, changedValue, otherSteering } from '../arbitraries/index.ts'
import { promiseOf } from './checked.ts'
import type { LibraryPromise } from './library.ts'
import { claim, keeping, keyOf, type Seen, see, unlessRefused } from './looking.ts'

/** 4: change, add or remove withheld facts, and the serialised view stays the same to the byte. */
export const withheldChangesNothing = promiseOf('4 a withheld fact changes nothing', (one, before, library, entropy) => {
  const without = see(
    keeping(one, (key) => before.cleared.has(key)),
    library,
  )
  claim(without?.bytes === before.bytes, 'removing withheld facts changed the view')
  const changed = see(changing(one, before.withheld, entropy), library)
  claim(
    changed === undefined || shownMore(changed, before) || changed.bytes === before.bytes,
    'changing withheld facts changed the view',
  )
  const after = see(anotherFact(one, entropy), library)
  claim(
    after === undefined || shownMore(after, before) || after.bytes === before.bytes,
    'adding a withheld fact changed the view',
  )
})

/**
 * 4b: settings that differ in steering data the asker may not see give views that differ only by facts present or absent. What is shown under
 * both is the same, save for the rows and sources named with it: these say why, and so they follow what held.
 */
export const hiddenSteering = promiseOf('4b hidden steering shows only through facts', (one, before, library, entropy) => {
  const other = otherSteering(one, entropy)
  const after = see(other, library)
  if (after === undefined) return
  const frame = ({ people: _, ...rest }: View) => JSON.stringify(rest)
  claim(frame(before.view) === frame(after.view), 'hidden steering data changed what a view says besides facts')
  const inBoth = (key: string) => before.cleared.has(key) && after.cleared.has(key)
  const [here, there] = [one, other].map((either) => see(keeping(either, inBoth), library))
  claim(
    here !== undefined && there !== undefined && bare(here.view) === bare(there.view),
    'hidden steering data changed how the same facts are shown',
  )
})

/** 12: no personal value in any error, receipt, reason or audit. Every free text of a case begins with `canary-`. */
export const noPersonalValue: LibraryPromise = {
  name: '12 no personal value in any error, log, receipt, reason or cache key',
  check: (library, { runs, seed }) =>
    fc.assert(
      fc.property(cases(), fc.nat(0x7fffffff), (one, entropy) => {
        const { fragments, request, setting } = one
        const integrated = unlessRefused(() => library.integrate(fragments, request, setting))
        const said = integrated === undefined ? [] : [exportAudit(integrated.audit), ...explained(integrated, setting.law)]
        const numbers = setting.people.persons.flatMap((person) => (person.bsn === undefined ? [] : [person.bsn as string]))
        for (const text of [...said, refusalOf(backdated(one, entropy), library)]) {
          claim(!text.includes('canary'), 'a value shows in an audit, a reason or an error')
          claim(
            !numbers.some((number) => text.includes(number)),
            'a citizen service number shows in an audit, a reason or an error',
          )
        }
      }),
      { numRuns: runs, seed },
    ),
}

/** A holder who contradicted itself may agree with itself after a change, and a fact that was added may itself be cleared. */
function shownMore(after: Seen, before: Seen): boolean {
  return after.cleared.size > before.cleared.size
}

function changing(one: Case, keys: ReadonlySet<string>, entropy: number): Case {
  const fragments = one.fragments.map((fragment) => ({
    ...fragment,
    facts: fragment.facts.map((fact, index) =>
      keys.has(keyOf({ holder: fragment.organisation, id: fact.id })) ? changedValue(fact, entropy + index) : fact,
    ),
  }))
  return { ...one, fragments }
}

function bare(view: View): string {
  return JSON.stringify(view.people, (key, value: unknown) => (key === 'rows' || key === 'sources' ? undefined : value))
}

function explained(
  { view, audit }: ReturnType<Parameters<LibraryPromise['check']>[0]['integrate']>,
  law: Case['setting']['law'],
): readonly string[] {
  return languages.flatMap((language) => [...view.notShown, ...audit.decisions].map((it) => explain(it, language, law)))
}

function refusalOf({ fragments, request, setting }: Case, library: Parameters<LibraryPromise['check']>[0]): string {
  try {
    library.integrate(fragments, request, setting)
    return ''
  } catch (error) {
    return error instanceof Error ? `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)}` : String(error)
  }
}

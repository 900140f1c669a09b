import * as fc from 'fast-check'
import { day } from '../../core/day.ts'
import type { View } from '../../schema/index.ts'
import { anotherFact, backdated, type Case, cases, changedValue, otherSteering } from '../arbitraries/index.ts'
import { leaksIn, leaksInError, leaksInKept, leaksInWanted, plant } from '../canary/index.ts'
import { promiseOf } from './checked.ts'
import { type Library, type LibraryPromise, parametersOf } from './library.ts'
import { claim, keeping, keyOf, type Seen, see, unlessRefused } from './looking.ts'

/** 4: change, add, remove or destroy withheld facts, and the serialised view stays the same to the byte. */
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
  if (entropy % 4 === 0)
    claim(see(destroying(one, before), library)?.bytes === before.bytes, 'destroying withheld facts changed the view')
})

/**
 * 4b: settings that differ in steering data the asker may not see give views that differ only by facts present or absent. What is shown under
 * both is the same, save for the rows and sources named with it: these say why, and so they follow what held.
 */
export const hiddenSteering = promiseOf('4b hidden steering shows only through facts', (one, before, library, entropy) => {
  const other = otherSteering(one, entropy)
  const after = see(other, library)
  if (after === undefined) return
  const frame = ({ people: _, households: __, ...rest }: View) => JSON.stringify(rest)
  claim(frame(before.view) === frame(after.view), 'hidden steering data changed what a view says besides facts')
  const inBoth = (key: string) => before.cleared.has(key) && after.cleared.has(key)
  const [here, there] = [one, other].map((either) => see(keeping(either, inBoth), library))
  claim(
    here !== undefined && there !== undefined && bare(here.view) === bare(there.view),
    'hidden steering data changed how the same facts are shown',
  )
})

/** 12: no personal value in any error, receipt, reason, audit, list of what to fetch or of what a supplier keeps. Every text of a case is planted, whatever object it stands in. */
export const noPersonalValue: LibraryPromise = {
  name: '12 no personal value in any error, log, receipt, reason or cache key',
  check: (library, effort) =>
    fc.assert(
      fc.property(cases(), fc.nat(0x7fffffff), (drawn, entropy) => {
        const one = plant(drawn)
        const integrated = unlessRefused(() => library.integrate(one.fragments, one.request, one.setting))
        const toFetch = unlessRefused(() => library.wanted(one.request, one.setting))
        const leaks = [
          ...(integrated === undefined ? [] : leaksIn(one, integrated)),
          ...(toFetch === undefined ? [] : leaksInWanted(one, toFetch)),
          ...one.fragments.flatMap((fragment) => {
            const released = unlessRefused(() => library.release(fragment, one.request, one.setting))
            return released === undefined ? [] : leaksInKept(one, released.kept)
          }),
        ]
        claim(leaks.length === 0, `a value shows in: ${leaks.map((leak) => leak.in).join()}`)
        const refused = refusable(one, entropy)
        for (const error of errorsOf(refused, library))
          claim(leaksInError(refused, error).length === 0, 'a value shows in an error')
      }),
      parametersOf(effort),
    ),
}

/** A holder who contradicted itself may agree with itself after a change, and a fact that was added may itself be cleared. */
function shownMore(after: Seen, before: Seen): boolean {
  return after.cleared.size > before.cleared.size
}

/** The case in which every fact that is withheld was destroyed, and arrives all the same; and of every fact one that somebody else had under its id. */
function destroying(one: Case, { decisions }: Seen): Case {
  const records = decisions.map(({ fact: { holder, id, version }, outcome }) => ({
    format: 'klantbeeld/destroyed@1' as const,
    fact: { holder: outcome === 'withheld' ? holder : { scheme: holder.scheme, value: `${holder.value}-other` }, id, version },
    on: day('2020-01-01'),
    statement: 'statement-1',
  }))
  return { ...one, setting: { ...one.setting, destroyed: [...(one.setting.destroyed ?? []), ...records] } }
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
  return JSON.stringify([view.people, view.households], (key, value: unknown) =>
    key === 'rows' || key === 'sources' ? undefined : value,
  )
}

/** The case so that it is refused as a whole, for one of several reasons. */
function refusable(one: Case, entropy: number): Case {
  const { request, setting } = one
  switch (entropy % 5) {
    case 0:
      return { ...one, request: { ...request, kind: 'access' } }
    case 1:
      return { ...one, request: { ...request, about: [...request.about, 'canary-nobody'] } }
    case 2:
      return { ...one, setting: { ...setting, receiptKey: 'canary-short' } }
    case 3:
      return { ...one, setting: { ...setting, pseudonymKey: 'canary-short' } }
    default:
      return plant(backdated(one, entropy))
  }
}

function errorsOf({ fragments, request, setting }: Case, { integrate, release, wanted }: Library): readonly unknown[] {
  const releases = fragments.map((fragment) => () => release(fragment, request, setting))
  return [() => integrate(fragments, request, setting), () => wanted(request, setting), ...releases].flatMap((ask) => {
    try {
      ask()
      return []
    } catch (error) {
      return [error]
    }
  })
}

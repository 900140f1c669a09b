import * as fc from 'fast-check'
import { dayOf } from '../../core/day.ts'
import { compile, inForce, rowsOf } from '../../law/index.ts'
import type { Shown, ShownCategory, View } from '../../schema/index.ts'
import { backdated, type Case, cases, reordered } from '../arbitraries/index.ts'
import { refusal, specify } from '../specification/specify.ts'
import { promiseOf } from './checked.ts'
import { type Library, type LibraryPromise, parametersOf } from './library.ts'
import { claim, keeping, keyOf, see, unlessRefused } from './looking.ts'

/** 3: facts, settings and law in any order give the same view to the byte. */
export const orderNeverMatters = promiseOf('3 order never matters', (one, before, library, entropy) => {
  const after = see(reordered(one, entropy), library)
  claim(after?.bytes === before.bytes, 'another order gave another view')
})

/** 7: every row named with a value is a verified row of an act in force, that can be looked up. */
export const rowsCanBeLookedUp = promiseOf('7 what is shown has rows that can be looked up', ({ setting, request }, { view }) => {
  compile(setting.law)
  const verified = new Set(
    inForce(setting.law, dayOf(request.at)).flatMap((domain) =>
      rowsOf(domain)
        .filter((row) => row.confidence === 'verified')
        .map((row) => row.id),
    ),
  )
  for (const { rows } of shownIn(view)) {
    claim(rows.length > 0 && rows.every((row) => verified.has(row)), 'a value is shown under a row that cannot be looked up')
  }
})

/** 9: cleared and withheld, and the rows that decided, are what the independent specification says; so is what is refused as a whole. */
export const agreesWithSpecification: LibraryPromise = {
  name: '9 the engine agrees with the specification',
  check: (library, effort) =>
    fc.assert(
      fc.property(cases(), fc.nat(0x7fffffff), (one, entropy) => {
        agrees(one, library)
        if (entropy % 10 === 0) agrees(backdated(one, entropy), library)
      }),
      parametersOf(effort),
    ),
}

function agrees({ fragments, request, setting }: Case, library: Library): void {
  const refused = refusal(fragments, request, setting)
  const integrated = unlessRefused(() => library.integrate(fragments, request, setting))
  claim((refused === undefined) === (integrated !== undefined), 'one refuses what the other answers')
  if (integrated === undefined) return
  const ours = integrated.audit.decisions.map(
    ({ fact, outcome, rows }) => `${keyOf(fact)} ${fact.version} ${outcome === 'cleared'} ${rows.join()}`,
  )
  const theirs = specify(fragments, request, setting).map(
    (it) => `${it.holder} ${it.id} ${it.version} ${it.cleared} ${it.rows.join()}`,
  )
  claim(JSON.stringify(ours.sort()) === JSON.stringify(theirs.sort()), 'the engine and the specification disagree')
}

/** 14: the same input gives the same bytes. The law is copied in one case of ten, for a copy must be compiled anew. */
export const sameInputSameBytes = promiseOf('14 same input, same bytes', (one, before, library, entropy) => {
  const { law, ...steering } = one.setting
  const copy = structuredClone({ ...one, setting: steering })
  const again = { ...copy, setting: { ...copy.setting, law: entropy % 10 === 0 ? structuredClone(law) : law } }
  claim(see(again, library)?.bytes === before.bytes, 'the same input gave other bytes')
})

/** 16: integrating only what was wanted gives the same view as integrating everything. */
export const wantedIsEnough = promiseOf(
  '16 integrating only what was wanted gives the same view as integrating everything',
  (one, before, library) => {
    const { now } = library.wanted(one.request, one.setting)
    const asker = one.request.actor.kind === 'professional' ? one.request.actor.organisation : undefined
    const receiver = one.request.kind === 'provide' && one.request.recipient !== undefined ? one.request.recipient : asker
    const keys = one.fragments.map((fragment) => {
      const from =
        receiver !== undefined && keyOf({ holder: receiver, id: '' }) === keyOf({ holder: fragment.organisation, id: '' })
          ? 'own'
          : 'other'
      const wantedHere = fragment.facts.filter((fact) =>
        now.some(
          (item) =>
            item.act === fact.obtained.act &&
            item.category === fact.category &&
            item.holderRole === fact.holderRole &&
            item.from === from,
        ),
      )
      return wantedHere.map(({ id }) => keyOf({ holder: fragment.organisation, id }))
    })
    const ids = new Set(keys.flat())
    claim(
      see(
        keeping(one, (key) => ids.has(key)),
        library,
      )?.bytes === before.bytes,
      'what was wanted was not enough',
    )
  },
)

function shownIn(view: View): readonly Shown[] {
  return view.people.flatMap(({ facts }) => Object.values(facts).flatMap((category: ShownCategory) => category.values))
}

import * as fc from 'fast-check'
import type { Released } from '../../disclosure/index.ts'
import { type Fragment, organisationKey } from '../../schema/index.ts'
import { anotherFact, type Case, cases, changedValue } from '../arbitraries/index.ts'
import { type Library, type LibraryPromise, parametersOf } from './library.ts'
import { claim, keeping, keyOf, unlessRefused } from './looking.ts'

/** 4c: change, add or remove withheld facts of a supplier, and what it sends stays the same to the byte. */
export const withheldChangesNothingSent = promiseOf(
  '4c a withheld fact changes no byte of what is sent',
  (one, before, library, entropy) => {
    const withheld = new Set(before.kept.facts.map(({ fact }) => keyOf(fact)))
    const sends = (other: Case) => textOf(released(other, library))
    claim(sends(keeping(one, (key) => !withheld.has(key))) === textOf(before), 'removing withheld facts changed what is sent')
    const more = (after: Released | undefined) => (after?.kept.sent.length ?? 0) > before.kept.sent.length
    for (const other of [changing(one, withheld, entropy), adding(one, entropy)]) {
      const after = released(other, library)
      claim(after === undefined || more(after) || textOf(after) === textOf(before), 'a fact that stays changed what is sent')
    }
  },
)

/** 17: what is sent is what integrating the same provision clears, each with the rows that let it go, and nobody is named but with it. */
export const releasesWhatIsCleared = promiseOf(
  '17 release sends exactly what integrating the same provision clears',
  (one, { fragment, kept }, library) => {
    const { decisions } = library.integrate(one.fragments, one.request, one.setting).audit
    const cleared = decisions.filter(({ outcome }) => outcome === 'cleared')
    const sent = fragment.facts.map(({ id, version }) => JSON.stringify([id, version]))
    const may = cleared.map(({ fact: { id, version } }) => JSON.stringify([id, version])).sort()
    claim(JSON.stringify(sent.sort()) === JSON.stringify(may), 'release and integrate disagree on what may go')
    claim(JSON.stringify(kept.sent) === JSON.stringify(cleared), 'what is sent has other rows than what is cleared')
    claim(
      kept.sent.every(({ rows }) => rows.length > 0),
      'something is sent under no row',
    )
    claim(kept.facts.length === decisions.length - cleared.length, 'something stays without a word why')
    const named = new Set(fragment.facts.flatMap(({ persons }) => persons.map(({ person }) => person)))
    claim(
      fragment.persons.every(({ ref }) => named.has(ref)),
      'somebody is named whom nothing that is sent speaks of',
    )
    claim(
      fragment.facts.every(({ persons }) => persons.every(({ part }) => part !== 'source')),
      'whoever told it is named with it',
    )
    claim(
      fragment.received === undefined &&
        fragment.persons.every(({ bsn, postcode }) => bsn === undefined || postcode === undefined),
      'more goes along than what links a person',
    )
    claim(
      fragment.persons.every(({ bsn }) => bsn === undefined) || mayUseNumbers(one),
      'a citizen service number goes along for a task for which no row allows it',
    )
  },
)

function mayUseNumbers({ request, setting }: Case): boolean {
  return setting.law
    .flatMap(({ quality }) => quality)
    .some(
      ({ sensitivity, confidence, purposes }) =>
        sensitivity === 'national-number' &&
        confidence === 'verified' &&
        (purposes === 'any' || purposes.includes(request.purpose)),
    )
}

/** A promise on one delivery of whoever asks, in answer to a provision. */
function promiseOf(
  name: string,
  holds: (one: Case, released: Released, library: Library, entropy: number) => void,
): LibraryPromise {
  return {
    name,
    check: (library, effort) =>
      fc.assert(
        fc.property(provisions(), fc.nat(0x7fffffff), (one, entropy) => {
          const before = released(one, library)
          if (before !== undefined) holds(one, before, library, entropy)
        }),
        parametersOf(effort),
      ),
  }
}

/** Cases in which something is provided, with one delivery of the provider alone, that says of everybody with a number where they live. */
function provisions(): fc.Arbitrary<Case> {
  return cases()
    .filter((one) => ownOf(one) !== undefined)
    .map((one) => ({ ...one, fragments: [ownOf(one) ?? []].flat().map(withAddresses) }))
}

function withAddresses(fragment: Fragment): Fragment {
  const persons = fragment.persons.map((person) =>
    person.bsn === undefined ? person : { ...person, postcode: '1234AB', houseNumber: '1' },
  )
  return { ...fragment, persons }
}

function ownOf({ fragments, request }: Case): Fragment | undefined {
  const asker = request.kind === 'provide' && 'organisation' in request.actor ? organisationKey(request.actor.organisation) : ''
  return fragments.find(({ organisation }) => organisationKey(organisation) === asker)
}

function released(one: Case, library: Library): Released | undefined {
  const own = ownOf(one)
  return own === undefined ? undefined : unlessRefused(() => library.release(own, one.request, one.setting))
}

function textOf(released: Released | undefined): string {
  return JSON.stringify(released?.fragment ?? null)
}

/** The case with one more fact in the delivery itself. */
function adding(one: Case, entropy: number): Case {
  const [own, more] = anotherFact(one, entropy).fragments
  if (own === undefined || more === undefined) return one
  const strangers = more.persons.filter(({ ref }) => own.persons.every((person) => person.ref !== ref))
  return {
    ...one,
    fragments: [{ ...own, persons: [...own.persons, ...strangers], facts: [...more.facts, ...own.facts] }],
  }
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

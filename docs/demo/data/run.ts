import { integrate, type Setting } from 'klantbeeld'
import type { Links } from 'klantbeeld/identity'
import { type CategoryId, type Decision, type Fragment, organisationKey, type Request, type View } from 'klantbeeld/schema'

/** What one request gave, without anything of the persons in it. */
export interface Outcome {
  readonly purpose: string
  readonly decisions: readonly Decision[]
  readonly disputes: readonly Dispute[]
  /** Whether the view keeps every byte when the facts that were withheld are not delivered at all. */
  readonly same: boolean
}

/** That values differ of which only one can be true, and the names of those who say so. */
export interface Dispute {
  /** The key of the person in the view, to count a dispute once. */
  readonly person: string
  readonly category: CategoryId
  readonly sources: readonly string[]
}

/** Integrates every request over what was delivered of the persons it is about, and again without what was withheld. */
export function outcomes(
  requests: readonly Request[],
  links: Links,
  setting: Setting,
  progress: (done: number) => void,
): readonly Outcome[] {
  const byPerson = subjects(links)
  return requests.map((request, index) => {
    progress(index + 1)
    const own = [...new Set(request.about.flatMap((person) => byPerson.get(person) ?? []))]
    const { view, audit } = integrate(own, request, setting)
    const again = integrate(without(own, audit.decisions), request, setting)
    return {
      purpose: request.purpose,
      decisions: audit.decisions,
      disputes: disputesIn(view),
      same: JSON.stringify(view) === JSON.stringify(again.view),
    }
  })
}

/** The deliveries about each known person: those whose first person is certainly that one. */
export function subjects(links: Links): ReadonlyMap<string, readonly Fragment[]> {
  const byPerson = new Map<string, Fragment[]>()
  for (const [fragment, persons] of links) {
    const link = persons.get(fragment.persons[0]?.ref ?? '')
    if (link === undefined || !('person' in link)) continue
    const list = byPerson.get(link.person)
    if (list === undefined) byPerson.set(link.person, [fragment])
    else list.push(fragment)
  }
  return byPerson
}

/** The same fragments without the facts that were withheld. */
function without(fragments: readonly Fragment[], decisions: readonly Decision[]): readonly Fragment[] {
  const keyOf = (fragment: Fragment['organisation'], id: string) => `${organisationKey(fragment)} ${id}`
  const withheld = new Set(
    decisions.filter(({ outcome }) => outcome === 'withheld').map(({ fact }) => keyOf(fact.holder, fact.id)),
  )
  return fragments.map((fragment) => ({
    ...fragment,
    facts: fragment.facts.filter(({ id }) => !withheld.has(keyOf(fragment.organisation, id))),
  }))
}

function disputesIn({ people }: View): readonly Dispute[] {
  return people.flatMap(({ key, facts }) =>
    Object.entries(facts).flatMap(([category, { disputed, values }]) => {
      const sources = values
        .flatMap((value) => value.sources)
        .map((source) => (source.shown === 'organisation' ? source.name : '—'))
      return disputed ? [{ person: key, category: category as CategoryId, sources: [...new Set(sources)].sort() }] : []
    }),
  )
}

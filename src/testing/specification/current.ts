import type { Setting } from '../../disclosure/setting.ts'
import type { Fact, FileState, Fragment, OrganisationId, People } from '../../schema/index.ts'
import { type Involved, isSame } from './case.ts'
import { linked } from './linking.ts'

/** One version of a fact as one fragment delivered it, its persons as linked. */
interface Delivery {
  readonly holder: OrganisationId
  readonly fact: Fact
  readonly file: FileState
  readonly persons: readonly Involved[]
}

/** A fact that stands: its highest version that was neither withdrawn nor destroyed. */
export interface Current extends Delivery {
  readonly undecidable: boolean
}

/** The current facts of all fragments, in whatever order those came. */
export function currentFacts(fragments: readonly Fragment[], setting: Setting): readonly Current[] {
  const all = fragments.flatMap((fragment) => deliveriesOf(fragment, setting.people))
  const firsts = all.filter((delivery, index) => all.findIndex((other) => isSameFact(other, delivery)) === index)
  return firsts
    .filter((first) => !isDestroyed(first, setting))
    .flatMap((first) => {
      const versions = all.filter((delivery) => isSameFact(delivery, first) && !isWithdrawn(delivery, fragments))
      return standing(versions) ?? []
    })
}

/** Every person of a fragment is linked once, for all its facts; a ref that does not stand among them is linked to nobody. */
function deliveriesOf(fragment: Fragment, people: People): readonly Delivery[] {
  const known = linked(fragment, people)
  return fragment.facts.map((fact) => ({
    holder: fragment.organisation,
    fact,
    file: fragment.file,
    persons: fact.persons.map(({ person, part }) => ({ part, known: known.get(person) })),
  }))
}

function isSameFact(one: Delivery, other: Delivery): boolean {
  return one.fact.id === other.fact.id && isSame(one.holder, other.holder)
}

function isDestroyed({ holder, fact }: Delivery, setting: Setting): boolean {
  return (setting.destroyed ?? []).some((record) => record.fact.id === fact.id && isSame(record.fact.holder, holder))
}

function isWithdrawn({ holder, fact }: Delivery, fragments: readonly Fragment[]): boolean {
  return fragments.some(
    ({ organisation, withdrawn }) =>
      isSame(organisation, holder) && withdrawn.some(({ id, version }) => id === fact.id && version >= fact.version),
  )
}

/** The highest of the versions of one fact. */
function standing(versions: readonly Delivery[]): Current | undefined {
  const highest = versions.filter(({ fact }) => versions.every((other) => other.fact.version <= fact.version))
  const earlier = versions.filter((delivery) => !highest.includes(delivery))
  const latest = highest.filter(({ file }) => highest.every((other) => other.file.changedOn <= file.changedOn))
  const [[first, ...others], [last]] = [highest, latest]
  if (first === undefined || last === undefined) return undefined
  const isOne = others.every((other) => contentOf(other) === contentOf(first))
  const isKept = earlier.every((before) => highest.every((now) => keepsIdentity(before, now)))
  const isOneFile = latest.every(({ file }) => file.ended === last.file.ended)
  const { holder, fact, persons } = first
  return { holder, fact, file: last.file, persons, undecidable: !isOne || !isKept || !isOneFile }
}

/** The fact with its persons as linked, whatever the refs; those, its regimes and what it contains in any order, but as often as they stand there (reading 1). */
function contentOf(delivery: Delivery): string {
  const { secrecy, contains, ...rest } = delivery.fact
  const regimes = secrecy === undefined ? {} : { secrecy: [...secrecy].sort() }
  const contents = contains === undefined ? {} : { contains: [...contains].sort() }
  return jsonOf({ ...rest, ...regimes, ...contents, persons: [...personsOf(delivery)].sort() })
}

function keepsIdentity(one: Delivery, other: Delivery): boolean {
  return (
    one.fact.category === other.fact.category &&
    one.fact.obtained.act === other.fact.obtained.act &&
    isSameSet(personsOf(one), personsOf(other))
  )
}

/** The part and the known person of each; who is not linked is another than who is. */
function personsOf({ persons }: Delivery): readonly string[] {
  return persons.map(({ part, known }) => JSON.stringify([part, known?.id ?? null]))
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((member) => other.includes(member)) && other.every((member) => one.includes(member))
}

/** JSON with the keys of every object in order. */
function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonOf).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  const entries = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${jsonOf(member)}`)
  return `{${entries.sort().join()}}`
}

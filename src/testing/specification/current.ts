import type { Setting } from '../../disclosure/setting.ts'
import type { Fact, FileState, Fragment, OrganisationId } from '../../schema/index.ts'
import { type Involved, isSame } from './case.ts'
import { link } from './linking.ts'

/** A fact that stands: its highest version that was neither withdrawn nor destroyed. */
export interface Current {
  readonly holder: OrganisationId
  readonly fact: Fact
  readonly file: FileState
  readonly persons: readonly Involved[]
  readonly undecidable: boolean
}

interface Delivery {
  readonly fragment: Fragment
  readonly fact: Fact
}

/** The current facts of all fragments, in whatever order those came. */
export function currentFacts(fragments: readonly Fragment[], setting: Setting): readonly Current[] {
  const all: Delivery[] = fragments.flatMap((fragment) => fragment.facts.map((fact) => ({ fragment, fact })))
  const firsts = all.filter((delivery, index) => all.findIndex((other) => isSameFact(other, delivery)) === index)
  return firsts.flatMap((first) => {
    const current = standing(first, all, fragments, setting)
    return current === undefined ? [] : [current]
  })
}

function standing(
  one: Delivery,
  all: readonly Delivery[],
  fragments: readonly Fragment[],
  setting: Setting,
): Current | undefined {
  const { organisation: holder } = one.fragment
  const { id } = one.fact
  const isDestroyed = (setting.destroyed ?? []).some(({ fact }) => isSame(fact.holder, holder) && fact.id === id)
  if (isDestroyed) return undefined
  const withdrawals = fragments
    .filter((fragment) => isSame(fragment.organisation, holder))
    .flatMap((fragment) => fragment.withdrawn)
  const isWithdrawn = (version: number) => withdrawals.some((it) => it.id === id && it.version >= version)
  const rest = all.filter((delivery) => isSameFact(delivery, one) && !isWithdrawn(delivery.fact.version))
  const highest = rest.filter(({ fact }) => rest.every((other) => other.fact.version <= fact.version))
  const earlier = rest.filter((delivery) => !highest.includes(delivery))
  const [first] = highest
  if (first === undefined) return undefined
  const isOne = highest.every((other) => isSameContent(first, other, setting))
  const isKept = earlier.every((before) => highest.every((now) => keepsIdentity(before, now, setting)))
  const files = highest.map(({ fragment }) => fragment.file)
  const latest = files.filter((file) => files.every((other) => other.changedOn <= file.changedOn))
  const [file] = latest
  if (file === undefined) return undefined
  const isOneFile = latest.every((other) => other.ended === file.ended)
  return { holder, fact: first.fact, file, persons: involved(first, setting), undecidable: !isOne || !isKept || !isOneFile }
}

function isSameFact(one: Delivery, other: Delivery): boolean {
  return isSame(one.fragment.organisation, other.fragment.organisation) && one.fact.id === other.fact.id
}

function isSameContent(one: Delivery, other: Delivery, setting: Setting): boolean {
  return contentOf(one, setting) === contentOf(other, setting)
}

/** The fact with its persons as linked, whatever the refs; those, its regimes and what it contains in any order, but as often as they stand there (reading 1). */
function contentOf(delivery: Delivery, setting: Setting): string {
  const { secrecy, contains, ...rest } = delivery.fact
  const regimes = secrecy === undefined ? {} : { secrecy: [...secrecy].sort() }
  const contents = contains === undefined ? {} : { contains: [...contains].sort() }
  return jsonOf({ ...rest, ...regimes, ...contents, persons: [...personsOf(delivery, setting)].sort() })
}

function keepsIdentity(one: Delivery, other: Delivery, setting: Setting): boolean {
  return (
    one.fact.category === other.fact.category &&
    one.fact.obtained.act === other.fact.obtained.act &&
    isSameSet(personsOf(one, setting), personsOf(other, setting))
  )
}

/** The part and the known person of each; who is not linked is another than who is. */
function personsOf(delivery: Delivery, setting: Setting): readonly string[] {
  return involved(delivery, setting).map(({ part, known }) => JSON.stringify([part, known?.id ?? null]))
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((member) => other.includes(member)) && other.every((member) => one.includes(member))
}

/** A ref that stands twice among the persons of its fragment, or not at all, is linked to nobody. */
function involved({ fragment, fact }: Delivery, setting: Setting): readonly Involved[] {
  return fact.persons.map(({ person, part }) => {
    const [only, ...others] = fragment.persons.filter(({ ref }) => ref === person)
    const isOne = only !== undefined && others.length === 0
    return { part, known: isOne ? link(only, fragment, setting.people) : undefined }
  })
}

/** JSON with the keys of every object in order. */
function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonOf).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  const entries = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${jsonOf(member)}`)
  return `{${entries.sort().join()}}`
}

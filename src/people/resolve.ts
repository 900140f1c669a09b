import { isBsn } from '../core/bsn.ts'
import {
  type DeliveredPerson,
  type Fragment,
  type KnownPerson,
  type NotLinkedReason,
  organisationKey,
  type People,
} from '../schema/index.ts'
import { contradicts } from './contradicts.ts'
import { givenNamesAgree, isFull } from './given-names.ts'
import { addressKey, isAddress, type Known, knownIn } from './known.ts'
import { surnameAgrees } from './names.ts'
import { numbersOf } from './numbers.ts'
import { isName } from './spelling.ts'
import type { CameIn } from './spoken-of.ts'

/** A delivered person is certainly one known person, or is not linked, with the reason. */
export type Link = { readonly person: string } | { readonly why: NotLinkedReason }

/** Per fragment, in the order given, the link of each person by `ref`. */
export type Links = ReadonlyMap<Fragment, ReadonlyMap<string, Link>>

/**
 * Links delivered persons to known persons: *certain*, or *not linked* and why. Each delivered person is compared with known persons
 * only, never with another delivery. A number that agrees links unless something contradicts; without a citizen service number only the
 * full statutory set does (Wmo 2015 art. 5.2.9, Jeugdwet art. 7.2.6). Missing never counts as agreement.
 */
export function resolve(fragments: readonly Fragment[], people: People): Links {
  const known = knownIn(people)
  return new Map(fragments.map((fragment) => [fragment, linksOf(fragment, known)]))
}

/** A ref that stands twice is nobody: which of the two would count depends on the order. */
function linksOf({ id, organisation, persons }: Fragment, known: Known): ReadonlyMap<string, Link> {
  const from = { organisation: organisationKey(organisation), fragment: id, known }
  const links = new Map<string, Link>()
  const unborn = new Map<string, Unborn>()
  for (const person of persons) {
    const isTwice = links.has(person.ref)
    if (isTwice) unborn.delete(person.ref)
    else if (isUnborn(person)) unborn.set(person.ref, person)
    links.set(person.ref, isTwice ? several : isUnborn(person) ? tooLittle : linkOf(person, from, candidate))
  }
  settle([...unborn.values()], links, from)
  return links
}

const several: Link = { why: 'several' }
const tooLittle: Link = { why: 'too-little' }
const noSuchPerson: Link = { why: 'no-such-person' }
const numberInvalid: Link = { why: 'number-invalid' }
const contradiction: Link = { why: 'contradiction' }

interface From extends CameIn {
  readonly known: Known
}

type Unborn = DeliveredPerson & { readonly unbornOf: string }

/** With a number of its own a child is found by that number. */
function isUnborn(person: DeliveredPerson): person is Unborn {
  return person.unbornOf !== undefined && person.bsn === undefined && person.localNumber === undefined
}

/**
 * Links children that were delivered as unborn, generation by generation after their mothers; who goes round in a circle is never reached, and stays too
 * little. Two who find one child are nobody, whatever else is said of them: which of them is that child is not certain.
 */
function settle(unborn: readonly Unborn[], links: Map<string, Link>, from: From): void {
  const waiting = new Map<string, Unborn>()
  for (const child of unborn) {
    const said = bySteward(child, from)
    if (said === undefined) waiting.set(child.ref, child)
    else links.set(child.ref, said)
  }
  const finding = new Map<string, string[]>()
  const children = childrenIn([...waiting.values()])
  let generation = [...waiting.values()].filter(({ unbornOf }) => !waiting.has(unbornOf))
  while (generation.length > 0) {
    for (const child of generation) {
      const mother = links.get(child.unbornOf) ?? tooLittle
      links.set(
        child.ref,
        linkOf(child, from, () => childOf(mother, child, from.known)),
      )
      const found = onlyChild(mother, from.known)
      if (found === undefined) continue
      const refs = [...(finding.get(found) ?? []), child.ref]
      finding.set(found, refs)
      if (refs.length > 1) for (const ref of refs) links.set(ref, several)
    }
    generation = generation.flatMap(({ ref }) => children.get(ref) ?? [])
  }
}

/** Delivered children by the ref of their mother. */
function childrenIn(unborn: readonly Unborn[]): ReadonlyMap<string, readonly Unborn[]> {
  const children = new Map<string, Unborn[]>()
  for (const child of unborn) {
    const siblings = children.get(child.unbornOf)
    if (siblings === undefined) children.set(child.unbornOf, [child])
    else siblings.push(child)
  }
  return children
}

/** The one person whom a mother carries or carried, as whoever that person turned out to be. */
function onlyChild(mother: Link, { byMother, read }: Known): string | undefined {
  const carried = 'why' in mother ? [] : (byMother.get(mother.person) ?? [])
  const [child, second] = new Set(carried.map(({ id }) => read(id)))
  return second === undefined ? child : undefined
}

/** A child that was born is not whom its mother carries now, unless the day of its birth says so. */
function childOf(mother: Link, delivered: DeliveredPerson, known: Known): Link {
  if ('why' in mother) return tooLittle
  const children = known.byMother.get(mother.person) ?? []
  const link = certain(children, delivered, known)
  const isOne = 'person' in link || link.why === 'contradiction'
  const entries = children.flatMap((child) => known.entries.get(known.read(child.id)) ?? [])
  return isOne && !mayBeBornAs(delivered, entries) ? tooLittle : link
}

function mayBeBornAs({ birth }: DeliveredPerson, child: readonly KnownPerson[]): boolean {
  const births = child.map((entry) => entry.birth).filter((day) => day !== 'unknown')
  if (births.length === 0) return child.every(({ death }) => death === undefined)
  return birth?.length === 10 && births.every((day) => day === birth)
}

/** What a steward recorded comes first; then whoever can be found. */
function linkOf(delivered: DeliveredPerson, from: From, find: (delivered: DeliveredPerson, known: Known) => Link): Link {
  const said = bySteward(delivered, from)
  if (said !== undefined) return said
  const { apart } = from.known.spokenOf(delivered, from)
  const found = find(delivered, from.known)
  return 'person' in found && apart.has(found.person) ? { why: 'kept-apart' } : found
}

/** The link that stewards made; undefined where they joined the delivered person to nobody. */
function bySteward(delivered: DeliveredPerson, from: From): Link | undefined {
  const { bsn, ref } = delivered
  const { once, spokenOf } = from.known
  const [steward, second] = spokenOf(delivered, from).joined
  if (steward === undefined) return undefined
  if (second !== undefined) return several
  if (!once.has(steward)) return noSuchPerson
  if (bsn === undefined || spokenOf({ ref, bsn }, from).joined.has(steward)) return { person: steward }
  return besideLocalNumber(bsn, steward, from.known)
}

/** What was said under a local number alone was said of no other number that comes along with it. */
function besideLocalNumber(bsn: string, steward: string, { byBsn, read }: Known): Link {
  if (!isBsn(bsn)) return numberInvalid
  return (byBsn.get(bsn) ?? []).some(({ id }) => read(id) !== steward) ? contradiction : { person: steward }
}

function candidate(delivered: DeliveredPerson, known: Known): Link {
  const { bsn, localNumber } = delivered
  if (bsn !== undefined && !isBsn(bsn)) return numberInvalid
  const byBsn = (bsn === undefined ? undefined : known.byBsn.get(bsn)) ?? []
  const byLocalNumber = (localNumber === undefined ? undefined : known.byLocalNumber.get(localNumber)) ?? []
  const found = [...new Set([...byBsn, ...byLocalNumber])]
  return found.length === 0 && bsn === undefined ? byStatutorySet(delivered, known) : certain(found, delivered, known)
}

function byStatutorySet(delivered: DeliveredPerson, known: Known): Link {
  const { surname, prefix, givenNames, birth, postcode, houseNumber } = delivered
  if (!isName(surname) || !isFull(givenNames) || birth?.length !== 10) return tooLittle
  if (postcode === undefined || houseNumber === undefined || !isAddress(postcode, houseNumber)) return tooLittle
  const agreeing = (known.byAddress.get(addressKey(postcode, houseNumber)) ?? []).filter(
    (person) =>
      person.birth === birth && surnameAgrees(person, surname, prefix) && givenNamesAgree(givenNames, person.givenNames),
  )
  return certain(agreeing, delivered, known)
}

/** The one person whom all that was found is, and whom nothing contradicts. */
function certain(found: readonly KnownPerson[], delivered: DeliveredPerson, known: Known): Link {
  const [person, second] = new Set(found.map(({ id }) => known.read(id)))
  if (person === undefined) return noSuchPerson
  const isDouble = new Set(found.map(({ id }) => id)).size < found.length
  if (isDouble || second !== undefined) return several
  if (hasAnotherNumber(person, delivered, known)) return { why: 'contradiction' }
  return found.some((entry) => contradicts(entry, delivered)) ? { why: 'contradiction' } : { person }
}

/** Whether a number is none of those of the person and of everybody who turned out to be that person, of whom somebody has one. */
function hasAnotherNumber(person: string, { bsn }: DeliveredPerson, { entries }: Known): boolean {
  const numbers = (entries.get(person) ?? []).flatMap(numbersOf)
  return bsn !== undefined && numbers.length > 0 && !numbers.includes(bsn)
}

import { isBsn } from '../core/bsn.ts'
import {
  type DeliveredPerson,
  type Fragment,
  type KnownPerson,
  type NotLinkedReason,
  organisationKey,
  type People,
} from '../schema/index.ts'
import { contradicts, numberContradicts } from './contradicts.ts'
import { givenNamesAgree, isFull } from './given-names.ts'
import { addressKey, type Known, knownIn } from './known.ts'
import { surnameAgrees } from './names.ts'
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
  for (const ref of unborn.keys()) settle(ref, { ...from, links, unborn, open: new Set() })
  return links
}

const several: Link = { why: 'several' }
const tooLittle: Link = { why: 'too-little' }
const noSuchPerson: Link = { why: 'no-such-person' }

interface From extends CameIn {
  readonly known: Known
}

type Unborn = DeliveredPerson & { readonly unbornOf: string }

/** With a number of its own a child is found by that number. */
function isUnborn(person: DeliveredPerson): person is Unborn {
  return person.unbornOf !== undefined && person.bsn === undefined && person.localNumber === undefined
}

interface Settling extends From {
  readonly links: Map<string, Link>
  readonly unborn: Map<string, Unborn>
  /** Those of whom the mother is being looked for; who comes back to one of them goes round in a circle. */
  readonly open: Set<string>
}

/** The link of a delivered person, of an unborn child after that of its mother. */
function settle(ref: string, all: Settling): Link {
  const { links, unborn, open } = all
  const child = unborn.get(ref)
  if (child === undefined) return links.get(ref) ?? tooLittle
  if (open.has(ref)) return tooLittle
  open.add(ref)
  const link = linkOf(child, all, () => childOf(settle(child.unbornOf, all), child, all.known))
  open.delete(ref)
  links.set(ref, link)
  unborn.delete(ref)
  return link
}

function childOf(mother: Link, delivered: DeliveredPerson, known: Known): Link {
  return 'person' in mother ? certain(known.byMother.get(mother.person) ?? [], delivered, known) : tooLittle
}

/** What a steward recorded comes first; then whoever can be found. */
function linkOf(delivered: DeliveredPerson, from: From, find: (delivered: DeliveredPerson, known: Known) => Link): Link {
  const { known } = from
  const { joined, apart } = known.spokenOf(delivered, from)
  const [steward, second] = [...joined]
  if (second !== undefined) return several
  if (steward !== undefined) return known.once.has(steward) ? { person: steward } : noSuchPerson
  const found = find(delivered, known)
  return 'person' in found && apart.has(found.person) ? { why: 'kept-apart' } : found
}

function candidate(delivered: DeliveredPerson, known: Known): Link {
  const { bsn, localNumber } = delivered
  if (bsn !== undefined && !isBsn(bsn)) return { why: 'number-invalid' }
  const byBsn = (bsn === undefined ? undefined : known.byBsn.get(bsn)) ?? []
  const byLocalNumber = (localNumber === undefined ? undefined : known.byLocalNumber.get(localNumber)) ?? []
  const found = [...new Set([...byBsn, ...byLocalNumber])]
  return found.length === 0 && bsn === undefined ? byStatutorySet(delivered, known) : certain(found, delivered, known)
}

function byStatutorySet(delivered: DeliveredPerson, known: Known): Link {
  const { surname, prefix, givenNames, birth, postcode, houseNumber } = delivered
  if (!isName(surname) || !isFull(givenNames) || birth?.length !== 10 || !postcode || !houseNumber) return tooLittle
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

/** Whether a number that nobody known has cannot be that of whom the person turned out to be: only by their own number would the two be told apart. */
function hasAnotherNumber(person: string, { bsn }: DeliveredPerson, { byBsn, once }: Known): boolean {
  const whoCounts = once.get(person)
  return bsn !== undefined && whoCounts !== undefined && !byBsn.has(bsn) && numberContradicts(whoCounts, bsn)
}

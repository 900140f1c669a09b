import type { Links } from 'klantbeeld/identity'
import type { KnownPerson, NotLinkedReason, People } from 'klantbeeld/schema'
import { grouped } from '../grouped.ts'
import type { Delivered } from './deliveries.ts'
import { subjects } from './run.ts'

/** How many delivered persons were not linked for one reason: those a delivery is about, and those merely mentioned in one. */
export interface NotLinked {
  readonly why: NotLinkedReason
  readonly subjects: number
  readonly mentioned: number
}

/** A delivery with the number of somebody known and another birth date. */
export interface OtherBirth {
  readonly delivered: string
  readonly known: string
}

/** How many pairs with different numbers share given names, surname and birth date, and how many were taken for one person. */
export interface Namesakes {
  readonly pairs: number
  readonly joined: number
}

/** Per reason how many delivered persons were not linked. */
export function notLinkedIn(links: Links): readonly NotLinked[] {
  const all = [...links].flatMap(([fragment, persons]) =>
    [...persons].flatMap(([ref, link]) =>
      'why' in link ? [{ why: link.why, isSubject: ref === fragment.persons[0]?.ref }] : [],
    ),
  )
  const counts = grouped(all, ({ why }) => why).flatMap(([, [first, ...rest]]) => {
    if (first === undefined) return []
    const subjects = [first, ...rest].filter(({ isSubject }) => isSubject).length
    return [{ why: first.why, subjects, mentioned: rest.length + 1 - subjects }]
  })
  return counts.sort((a, b) => b.subjects - a.subjects)
}

/** The birth dates of social assistance’s answer and of the known person with the same number, where they contradict. */
export function otherBirthIn(deliveries: readonly Delivered[], links: Links, { persons }: People): OtherBirth | undefined {
  for (const { fragment, organisation } of deliveries) {
    const [subject] = fragment?.persons ?? []
    if (fragment === undefined || subject === undefined || organisation.value !== 'sociale-dienst') continue
    const link = links.get(fragment)?.get(subject.ref)
    const known = persons.find(({ bsn }) => bsn !== undefined && bsn === subject.bsn)
    if (
      link === undefined ||
      !('why' in link) ||
      link.why !== 'contradiction' ||
      known === undefined ||
      subject.birth === undefined
    )
      continue
    return { delivered: subject.birth, known: known.birth }
  }
  return undefined
}

/** An answer of Suwinet that is about somebody else than its file is named after, and how it was found. */
export interface Caught {
  readonly source: string
  readonly how: 'other-number' | 'other-person'
}

/** The answers of Suwinet with another number than was asked for, and those with the number and another person’s body. */
export function caughtIn(deliveries: readonly Delivered[], links: Links): readonly Caught[] {
  return deliveries.flatMap(({ from, organisation, fragment, rejections }): readonly Caught[] => {
    if (from !== 'Suwinet') return []
    const source = organisation.value.toUpperCase()
    if (rejections.some(({ code }) => code === 'other-person')) return [{ source, how: 'other-number' }]
    const link = fragment && links.get(fragment)?.get(fragment.persons[0]?.ref ?? '')
    return link !== undefined && 'why' in link && link.why === 'contradiction' ? [{ source, how: 'other-person' }] : []
  })
}

/** Finds the namesakes among persons, and whether any delivery about one was linked to the other. */
export function namesakesIn(persons: readonly KnownPerson[], links: Links): Namesakes {
  const bySubject = subjects(links)
  const alike = grouped(persons, ({ givenNames, names: [name], birth }) =>
    JSON.stringify([givenNames, name?.prefix, name?.surname, birth]),
  )
  const pairs = alike.flatMap(([, same]) =>
    same.flatMap((one, index) => same.slice(index + 1).map((other) => [one, other] as const)),
  )
  const numbersOf = (id: string) => new Set((bySubject.get(id) ?? []).map(({ persons: [subject] }) => subject?.bsn))
  const joined = pairs.filter(
    ([one, other]) => one.id === other.id || numbersOf(one.id).has(other.bsn) || numbersOf(other.id).has(one.bsn),
  )
  return { pairs: pairs.length, joined: joined.length }
}

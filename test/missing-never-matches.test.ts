import * as fc from 'fast-check'
import { arbitraries } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { type Link, resolve } from '../src/people/index.ts'
import type { DeliveredPerson, Fragment, KnownPerson, People } from '../src/schema/index.ts'
import { seed, tries } from './effort.ts'

const identifying = [
  'bsn',
  'localNumber',
  'surname',
  'prefix',
  'givenNames',
  'birth',
  'postcode',
  'houseNumber',
  'unbornOf',
] as const
type Part = (typeof identifying)[number]

/** The delivery without some parts of every person in it. */
function without(parts: readonly Part[], fragment: Fragment): Fragment {
  return { ...fragment, persons: fragment.persons.map((person) => dropped(person, parts)) }
}

function dropped(person: DeliveredPerson, parts: readonly string[]): DeliveredPerson {
  const rest = Object.entries(person).filter(([name]) => name === 'ref' || !parts.includes(name))
  return { ref: person.ref, ...Object.fromEntries(rest) }
}

/** Everybody without records of a steward, who may link whatever is missing. */
const unlinked = (people: People): People => ({ ...people, links: [] })

function linksOf(fragment: Fragment, people: People): ReadonlyMap<string, Link> {
  return resolve([fragment], people).get(fragment) ?? new Map()
}

const cases = () => fc.tuple(arbitraries.cases(), fc.subarray([...identifying]))
const always = (holds: (fragment: Fragment, people: People, parts: readonly Part[]) => void) =>
  fc.assert(
    fc.property(cases(), ([{ fragments, setting }, parts]) => {
      for (const fragment of fragments) holds(fragment, unlinked(setting.people), parts)
    }),
    { numRuns: tries(150), seed },
  )

describe('missing never matches', () => {
  it('leaving parts of a delivered person out never makes them somebody else', () => {
    always((fragment, people, parts) => {
      const [before, after] = [linksOf(fragment, people), linksOf(without(parts, fragment), people)]
      for (const [ref, link] of before) {
        const then = after.get(ref)
        if ('person' in link && then !== undefined && 'person' in then) expect(then.person).toBe(link.person)
      }
    })
  })

  it('leaving parts out links nobody by the set who was not linked before, on either side', () => {
    always((fragment, people, parts) => {
      const bare = without(['bsn', 'localNumber', 'unbornOf'], fragment)
      const before = linksOf(bare, people)
      const known: People = { ...people, persons: people.persons.map((person) => forgotten(person, parts)) }
      for (const [ref, link] of linksOf(without(parts, bare), people)) if ('person' in link) expect(before.get(ref)).toEqual(link)
      // Of several who fit, one who is no longer known in full stops being one of them: that is no agreement of what is missing.
      for (const [ref, link] of linksOf(bare, known)) {
        const then = before.get(ref)
        if ('person' in link && then !== undefined && !isSeveral(then)) expect(then).toEqual(link)
      }
    })
  })

  it('a person with nothing that identifies is linked to nobody, whoever is known of whom little is known', () => {
    always((fragment, people) => {
      const bare = without(identifying, fragment)
      const blank: People = { ...people, persons: people.persons.map((person) => forgotten(person, identifying)) }
      for (const link of [...linksOf(bare, people).values(), ...linksOf(bare, blank).values()])
        expect(link).not.toHaveProperty('person')
      for (const link of linksOf(without(['bsn', 'localNumber', 'unbornOf'], fragment), blank).values())
        expect(link).not.toHaveProperty('person')
    })
  })

  it('whoever is linked by a number stays so without their other parts', () => {
    always((fragment, people) => {
      const rest = ['surname', 'prefix', 'givenNames', 'birth', 'postcode', 'houseNumber'] as const
      const before = linksOf(fragment, people)
      const after = linksOf(without(rest, fragment), people)
      for (const { ref, bsn } of fragment.persons) {
        const link = before.get(ref)
        if (bsn !== undefined && link !== undefined && 'person' in link) expect(after.get(ref)).toEqual(link)
      }
    })
  })
})

function isSeveral(link: Link): boolean {
  return 'why' in link && link.why === 'several'
}

function forgotten(person: KnownPerson, parts: readonly Part[]): KnownPerson {
  const { bsn, formerBsns, localNumber, givenNames, unbornOf, ...rest } = person
  const has = (part: Part) => !parts.includes(part)
  return {
    ...rest,
    names: has('surname') ? person.names : [],
    birth: has('birth') ? person.birth : 'unknown',
    addresses: has('postcode') && has('houseNumber') ? person.addresses : [],
    ...(has('bsn') && bsn !== undefined ? { bsn } : {}),
    ...(has('bsn') && formerBsns !== undefined ? { formerBsns } : {}),
    ...(has('localNumber') && localNumber !== undefined ? { localNumber } : {}),
    ...(has('givenNames') && givenNames !== undefined ? { givenNames } : {}),
    ...(has('unbornOf') && unbornOf !== undefined ? { unbornOf } : {}),
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { integrate } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { resolve } from '../src/people/index.ts'
import { plainName } from '../src/people/spelling.ts'
import type { Fragment, KnownPerson } from '../src/schema/index.ts'
import { brpFragment, brpPeople } from '../src/sources/brp.ts'
import { setting, wmo } from './asked.ts'
import { fragmentOf } from './resolving.ts'

const file = `${process.env['KLANTBEELD_DATA'] ?? '../shared/data'}/brp-personen-mock/personen-1176.json`
const isAbsent = !existsSync(file)
const producedOn = day('2024-06-11')

interface Registered {
  readonly ouders?: readonly { readonly burgerservicenummer?: string }[]
}

const registered = () => JSON.parse(readFileSync(file, 'utf8')) as readonly Registered[]
const delivery = (id: number) => ({
  id: `delivery-${id}`,
  subject: `subject-${id}`,
  organisation: { scheme: 'oin', value: '00000001' } as const,
  producedOn,
})
const knownFrom = (persons: readonly unknown[]) => {
  const recording = {
    recordedAt: '2024-06-12T09:00:00Z',
    undatedFrom: producedOn,
    idOf: (_: unknown, position: number) => `brp-${position}`,
  }
  return brpPeople(persons, recording).people ?? expect.fail()
}
/** What one register list says of a person and the parents, as a delivery. */
const withParents = (persons: readonly Registered[]): readonly Fragment[] =>
  persons.map(
    (person, index) => brpFragment({ ...person, partners: [], kinderen: [] }, delivery(index)).fragment ?? expect.fail(),
  )

/** Who shares given names, surname and full day of birth. */
function pairsIn(persons: readonly KnownPerson[]): readonly (readonly KnownPerson[])[] {
  const alike = new Map<string, KnownPerson[]>()
  for (const person of persons) {
    const [name] = person.names
    if (name === undefined || person.givenNames === undefined || person.birth.length < 10) continue
    const key = [name.surname, person.givenNames, person.birth].map(plainName).join('|')
    alike.set(key, [...(alike.get(key) ?? []), person])
  }
  return [...alike.values()].filter((all) => all.length > 1)
}

describe.runIf(isAbsent)('who is who among the BRP test persons', () => {
  it('skipped: no data folder', () => {})
})

describe.skipIf(isAbsent)('who is who among the BRP test persons', () => {
  it('links every person to themselves by number, and the seven pairs of namesakes never to one another', () => {
    const persons = registered()
    const people = knownFrom(persons)
    const pairs = pairsIn(people.persons)
    expect(pairs.map((pair) => pair.length)).toEqual([2, 2, 2, 2, 2, 2, 2])
    const namesakes = new Set(pairs.flat().map(({ id }) => id))
    const links = resolve(withParents(persons), people)
    const themselves = [...links.values()].map((refs) => [...refs.values()][0])
    expect(themselves.filter((link, index) => link !== undefined && 'person' in link && link.person !== `brp-${index}`)).toEqual(
      [],
    )
    expect(themselves.filter((link) => link !== undefined && 'why' in link)).toEqual([{ why: 'number-invalid' }])
    expect(themselves.filter((link) => link !== undefined && 'person' in link && namesakes.has(link.person))).toHaveLength(14)
  })

  it('takes no namesake for the other without a number: by the full set it is the one who lives there, or nobody', () => {
    const people = knownFrom(registered())
    const outcomes = pairsIn(people.persons)
      .flat()
      .map(({ id, names: [name], givenNames = '', birth, addresses: [address] }) => {
        const { surname = '', prefix } = name ?? {}
        const fragment = fragmentOf([
          { ref: 'p', surname, ...(prefix === undefined ? {} : { prefix }), givenNames, birth, ...address },
        ])
        const link = resolve([fragment], people).get(fragment)?.get('p')
        return link !== undefined && 'person' in link ? (link.person === id ? 'themselves' : 'the other') : link?.why
      })
    // Two pairs were put at one address by whoever made the data, and then nothing but the number tells them apart.
    expect(counted(outcomes)).toEqual({ themselves: 6, several: 4, 'too-little': 4 })
  })

  it('finds of 640 links from child to parent those not mutual, and leaves out those that differ in name or birth date', () => {
    const persons = registered()
    const people = knownFrom(persons)
    const fragments = withParents(persons)
    const links = resolve(fragments, people)
    const numbers = new Set<string>(people.persons.flatMap(({ bsn }) => bsn ?? []))
    const parents = fragments.flatMap((fragment) =>
      parentsIn(fragment).flatMap(({ ref, bsn }) =>
        bsn !== undefined && numbers.has(bsn) ? [{ fragment: fragment.id, ref, link: links.get(fragment)?.get(ref) }] : [],
      ),
    )
    const differing = parents.flatMap(({ fragment, ref, link }) =>
      link !== undefined && 'why' in link ? [{ fragment, ref, why: link.why }] : [],
    )
    expect(parents).toHaveLength(640)
    expect(counted(differing.map(({ why }) => why))).toEqual({ contradiction: 23 })
    const request = { ...wmo, client: 'brp-0', about: ['brp-0'] }
    const bare = fragments.map((fragment) => ({ ...fragment, facts: [] }))
    const listed = integrate(bare, request, { ...setting, people }).audit.unlinked.map(({ fragment, ref, why }) => ({
      fragment,
      ref,
      why,
    }))
    expect(listed).toEqual(expect.arrayContaining(differing))
    expect(nonMutual(persons)).toBe(68)
  })
})

/** Each parent once: somebody with authority is delivered once more. */
function parentsIn({ persons }: Fragment): Fragment['persons'] {
  return persons
    .slice(1)
    .filter(({ surname, givenNames, birth }) => surname !== undefined || givenNames !== undefined || birth !== undefined)
}

function counted(words: readonly (string | undefined)[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(words)].map((word) => [String(word), words.filter((one) => one === word).length]))
}

/** Links from a child to a parent who does not list the child. */
function nonMutual(persons: readonly Registered[]): number {
  const listed = new Map(persons.map((person) => [numberOf(person), childrenOf(person)]))
  return persons.flatMap((person) =>
    (person.ouders ?? []).filter(({ burgerservicenummer: parent }) => {
      const children = parent === undefined ? undefined : listed.get(parent)
      return children !== undefined && !children.includes(numberOf(person))
    }),
  ).length
}

function numberOf(person: Registered): string | undefined {
  return (person as { readonly burgerservicenummer?: string }).burgerservicenummer
}

function childrenOf(person: Registered): readonly (string | undefined)[] {
  const { kinderen = [] } = person as { readonly kinderen?: readonly { readonly burgerservicenummer?: string }[] }
  return kinderen.map(({ burgerservicenummer }) => burgerservicenummer)
}

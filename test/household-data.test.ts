import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { type Household, households } from '../src/household/index.ts'
import { compile, onDay } from '../src/law/index.ts'
import { nl } from '../src/law/nl/index.ts'
import type { Fact, Fragment } from '../src/schema/index.ts'
import { brpFragment } from '../src/sources/brp.ts'
import { type Cleared1, clearedOf } from './household-world.ts'

const folder = process.env['KLANTBEELD_DATA'] ?? '../shared/data'
const isAbsent = !existsSync(folder)
const organisation = { scheme: 'oin', value: '00000001' } as const
/** The content day: the day the set was made. */
const on = day('2024-06-11')

describe.runIf(isAbsent)('households of the BRP test persons', () => {
  it('skipped: no data folder', () => {})
})

describe.skipIf(isAbsent)('households of the BRP test persons', () => {
  let facts: readonly Cleared1[]
  let crowd: readonly string[]
  beforeAll(() => {
    facts = registered()
    crowd = homes(facts).get('2272BV 54') ?? []
  })

  it('lists the unrelated persons of one address as registered there, and makes no household of them', () => {
    const near = concerning(crowd, facts)
    const client = crowd[0] ?? ''
    expect(crowd).toHaveLength(253)
    const all = ['brp', 'participatiewet', 'wmo'].flatMap((act) => draw(act, client, near))
    // Of thirty the register does not know since when they live there; the client of the count is one of the others.
    expect(countsOf(all)).toEqual({
      'brp/bewoning': { 'in client': 1, 'in registered-at-address': 222, 'open home': 30 },
      'participatiewet/gezamenlijke-huishouding': { 'in client': 1, 'open mutual-care': 222, 'open home mutual-care': 30 },
      'participatiewet/gezin': { 'in client': 1 },
      'participatiewet/kostendelers': { 'in client': 1, 'in same-main-residence': 222, 'open home': 30 },
      'wmo/gezamenlijke-huishouding': { 'in client': 1, 'open mutual-care': 222, 'open home mutual-care': 30 },
      'wmo/huisgenoten': { 'in client': 1 },
    })
  })

  it('draws the family of 3032CG 651 as each act means it', () => {
    const [father, mother, eldest, second, youngest] = ['999999345', '999999357', '999999369', '999999370', '999999412'] as const
    const near = concerning([father, mother, eldest, second, youngest], facts)
    const named = (client: string, act: string) =>
      Object.fromEntries(draw(act, client, near).map((one) => [one.row.concept, standingsIn(one)]))
    // Three more children are named by the register and stand at no address of their own here.
    const elsewhere = (said: string) => Object.fromEntries(['999999382', '999999394', '999999400'].map((one) => [one, said]))
    const open = 'open dependent-child'
    const relative = 'apart first-degree-relative'
    expect(named(father, 'participatiewet')).toEqual({
      'participatiewet/gezin': {
        [father]: 'in client',
        [mother]: 'in married',
        ...{ [eldest]: open, [second]: open, [youngest]: open },
        ...elsewhere('open age dependent-child'),
      },
      'participatiewet/gezamenlijke-huishouding': {
        [father]: 'in client',
        [mother]: 'apart spouse',
        ...{ [eldest]: relative, [second]: relative, [youngest]: relative },
      },
      'participatiewet/kostendelers': {
        [father]: 'in client',
        [mother]: 'apart spouse',
        ...{ [eldest]: 'apart not-age', [second]: 'apart not-age', [youngest]: 'apart not-age' },
      },
    })
    const athome = 'in relative-at-home'
    expect(named(father, 'wmo')).toEqual({
      'wmo/gezamenlijke-huishouding': {
        [father]: 'in client',
        [mother]: 'apart spouse-of-somebody',
        ...{ [eldest]: 'apart not-age', [second]: 'apart not-age', [youngest]: 'apart not-age' },
      },
      'wmo/huisgenoten': {
        [father]: 'in client',
        ...{ [mother]: athome, [eldest]: athome, [second]: athome, [youngest]: athome },
        ...elsewhere('open home'),
      },
    })
    expect(named(youngest, 'jeugdwet')).toEqual({
      'jeugdwet/jeugdige': { [youngest]: 'in below-eighteen' },
      'jeugdwet/ouder': {
        [youngest]: 'in below-eighteen',
        [father]: 'in parent-with-authority',
        [mother]: 'in parent-with-authority',
      },
      'jeugdwet/gezin': {
        [youngest]: 'in below-eighteen',
        [father]: 'in parent',
        [mother]: 'in parent',
        ...{ [eldest]: 'in child-at-home', [second]: 'in child-at-home' },
        ...elsewhere('open age home'),
      },
    })
  })

  it('counts the addresses where linked relatives live together', () => {
    expect(homesByHousehold(facts)).toEqual({
      'homes of two or more': 172,
      'homes with relatives': 147,
      'participatiewet/gezamenlijke-huishouding': 18,
      'participatiewet/gezin': 78,
      'participatiewet/kostendelers': 67,
      'wmo/gezamenlijke-huishouding': 17,
      'wmo/huisgenoten': 125,
    })
  })
})

function registered(): readonly Cleared1[] {
  const persons = JSON.parse(readFileSync(`${folder}/brp-personen-mock/personen-1176.json`, 'utf8')) as readonly unknown[]
  return persons.flatMap((person, index) => {
    const delivery = { id: `fragment-${index}`, organisation, subject: `subject-${index}`, producedOn: on }
    const { fragment } = brpFragment(person, delivery)
    return fragment === undefined ? [] : fragment.facts.flatMap((fact) => namedIn(fact, fragment))
  })
}

/** A fact with persons by number; one that names somebody without a number names nobody. */
function namedIn(fact: Fact, { persons }: Fragment): readonly Cleared1[] {
  const numberOf = (part: string) =>
    fact.persons.filter((one) => one.part === part).flatMap(({ person }) => persons.find(({ ref }) => ref === person)?.bsn ?? [])
  const [of] = numberOf('file')
  if (of === undefined) return []
  const { category, value, holds, standing, underInvestigation } = fact
  const said = {
    of,
    category,
    value,
    standing,
    ...(holds === undefined ? {} : { holds }),
    ...(underInvestigation === undefined ? {} : { underInvestigation }),
  }
  const names = numberOf('mentioned')
  return names.length === 0 ? [said] : names.map((name) => ({ ...said, names: name }))
}

/** Who is registered where, by postcode and number. */
function homes(facts: readonly Cleared1[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { of, category, value } of facts) {
    const { postcode, houseNumber } = value as { readonly postcode?: string; readonly houseNumber?: string }
    if (category !== 'residence.address' || postcode === undefined) continue
    const key = `${postcode} ${houseNumber}`
    found.set(key, [...(found.get(key) ?? []), of])
  }
  return found
}

/** The facts of some persons, and of whoever these name. */
function concerning(persons: readonly string[], facts: readonly Cleared1[]): readonly Cleared1[] {
  const some = new Set(persons)
  return facts.filter(({ of }) => some.has(of))
}

function draw(act: string, client: string, facts: readonly Cleared1[]): readonly Household[] {
  return households(clearedOf(facts), onDay(compile(nl), day('2026-11-22')).households(act), { client, on })
}

function standingsIn({ members, apart, undecided }: Household): Readonly<Record<string, string>> {
  const said = (how: string, person: string, reasons: readonly string[]) =>
    [person, `${how} ${[...new Set(reasons)].sort().join(' ')}`] as const
  return Object.fromEntries([
    ...members.map(({ person, because }) => said('in', person, because)),
    ...apart.map(({ person, because }) => said('apart', person, because)),
    ...undecided.map(({ person, missing }) => said('open', person, missing)),
  ])
}

function countsOf(all: readonly Household[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.fromEntries(
    all.map((one) => {
      const counts = new Map<string, number>()
      for (const said of Object.values(standingsIn(one))) counts.set(said, (counts.get(said) ?? 0) + 1)
      return [one.row.concept, Object.fromEntries([...counts].sort())]
    }),
  )
}

/** The homes of two or more: in how many the register ties some residents, and in how many the first of them is in a household with another, by concept. */
function homesByHousehold(facts: readonly Cleared1[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [home, persons] of homes(facts)) {
    const client = persons.toSorted()[0] ?? ''
    if (persons.length < 2 || home === '2272BV 54') continue
    const near = concerning(persons, facts)
    add('homes of two or more')
    if (near.some(({ category, names }) => category === 'relation.kin' && persons.includes(names ?? '')))
      add('homes with relatives')
    for (const act of ['participatiewet', 'wmo'])
      for (const { row, members } of draw(act, client, near)) if (members.length > 1) add(row.concept)
  }
  return Object.fromEntries([...counts].sort())
}

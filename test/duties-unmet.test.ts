import { integrate, type Request, type Setting } from 'klantbeeld'
import type { GroundRow, LawDomain } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { type CategoryId, catalogue, Fact, type Fragment, type Organisation } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { setting } from './asked.ts'
import { asked, day } from './rights-world.ts'

const supplier = { scheme: 'local', value: 'supplier' } as const
const receiver = { scheme: 'local', value: 'receiver' } as const
const rows = nl.flatMap(({ grounds }) => grounds.filter(({ must }) => must))

describe('every row that says must', () => {
  it('is verified, asks no consent, and is of a provision', () => {
    expect(rows.length).toBeGreaterThan(25)
    expect(
      rows.filter(
        ({ confidence, consents, kinds }) => confidence !== 'verified' || consents.length > 0 || kinds[0] !== 'provide',
      ),
    ).toEqual([])
  })

  it.each(rows.map((row) => [row.id, row] as const))('%s: a fact withheld for want of a hat is a duty unmet', (_, row) => {
    expect(unmet(row)).toEqual(['due-1'])
    expect(unmet(row, { must: false })).toEqual([])
    expect(unmet(row, { confidence: 'unverified' })).toEqual([])
  })

  it.each(rows.filter(({ when }) => when?.parameter !== undefined).map((row) => [row.id, row] as const))(
    '%s waits for the choice of a municipality',
    (_, row) => {
      const { parameter, ...when } = row.when ?? {}
      expect(parameter).toBeDefined()
      expect(unmet(row, { when: { ...when, ...(parameter && { parameter }) } })).toEqual([])
    },
  )

  it.each(rows.filter(({ when }) => when?.clientAge !== undefined).map((row) => [row.id, row] as const))(
    '%s is no duty at another age',
    (_, row) => {
      const { from, below } = row.when?.clientAge ?? {}
      expect(unmet(row, {}, from === undefined ? (below ?? 0) : from - 1)).toEqual([])
    },
  )
})

describe('a duty unmet', () => {
  const [row = expect.fail()] = rows.filter(({ id }) => id === 'bw-1/243-1-council')
  const answer = (more: Partial<Setting>, change: Partial<Fact> = {}, question: Partial<Request> = {}) =>
    dutiesOf(row, settingFor(row, [row], 10, more), change, question)

  it('counts whatever withheld the fact, a prohibition too, for the holder has to answer for it', () => {
    const [restriction] = [
      {
        format: 'klantbeeld/restriction@1',
        id: 'r',
        kind: 'restriction-of-processing',
        person: 'cas',
        categories: [],
        purposes: [],
        from: day('2026-01-01'),
        recordedAt: '2026-01-01T10:00:00Z',
      } as const,
    ]
    expect(answer({ restrictions: [restriction] })).toEqual(['due-1'])
    expect(answer({ necessitySets: [] })).toEqual(['due-1'])
  })

  it('is none of a fact that does not fit the row, of a use, or of somebody nobody asked about', () => {
    const { obtained } = factFor(row)
    expect(answer({})).toEqual(['due-1'])
    expect(answer({}, { obtained: { ...obtained, capacity: 'intake' } })).toEqual([])
    expect(answer({}, { obtained: { ...obtained, act: 'wvggz' } })).toEqual([])
    expect(answer({}, {}, { recipient: supplier })).toEqual([])
    expect(answer({}, {}, { kind: 'use' })).toEqual([])
    expect(answer({}, {}, { about: ['anna'] })).toEqual([])
  })
})

/** Facts that a row says must be provided and that were withheld, where it is the only ground there is. */
function unmet(row: GroundRow, more: Partial<GroundRow> = {}, age = ageFor(row)): readonly string[] {
  const { parameter: _, ...when } = row.when ?? {}
  return dutiesOf(row, settingFor(row, [{ ...row, when, ...more }], age), {}, {})
}

function dutiesOf(row: GroundRow, under: Setting, change: Partial<Fact>, question: Partial<Request>): readonly string[] {
  const fragment: Fragment = {
    format: 'klantbeeld/fragment@1',
    id: 'f',
    organisation: supplier,
    persons: [{ ref: 'cas', bsn: '999941422' }],
    file: { changedOn: '2026-09-15', ended: 'running' },
    facts: [Fact.parse({ ...factFor(row), ...change })],
    withdrawn: [],
  }
  const request: Request = {
    ...asked,
    purpose: first(row.purposes, 'wmo/onderzoek'),
    actor: { kind: 'professional', id: 'stranger', organisation: supplier },
    hat: { capacity: row.capacities[0] ?? 'helper', assignment: 'none' },
    recipient: receiver,
    ...question,
  }
  return integrate([fragment], request, under).audit.dutiesUnmet.map(({ id }) => id)
}

/** A fact as the row speaks of it, in the file of the client. */
function factFor(row: GroundRow): Fact {
  const known = example.fragments.flatMap(({ facts }) => facts)
  const shapeOf = (category: CategoryId) => catalogue[category].shape
  const category = row.categories.find((one) => known.some((fact) => shapeOf(fact.category) === shapeOf(one))) ?? expect.fail()
  const like = known.find((fact) => shapeOf(fact.category) === shapeOf(category)) ?? expect.fail()
  return Fact.parse({
    ...like,
    category,
    id: 'due-1',
    persons: [{ person: 'cas', part: 'file' }],
    holderRole: first(row.holders.roles, 'college'),
    obtained: {
      act: row.obtained.acts[0],
      purpose: first(row.obtained.purposes, 'wmo/onderzoek'),
      capacity: first(row.obtained.capacities, 'helper'),
      from: first(row.origins, 'organisation'),
    },
  })
}

function settingFor(row: GroundRow, grounds: readonly GroundRow[], age: number, more: Partial<Setting> = {}): Setting {
  const law: readonly LawDomain[] = nl.map((act) => ({
    ...act,
    grounds: act.grounds.some(({ id }) => id === row.id) ? grounds : [],
  }))
  const organisation = (id: Organisation['id'], kind: Organisation['kind']): Organisation => ({
    format: 'klantbeeld/organisation@1',
    id,
    name: 'x',
    kind,
    profile: { acts: [], categories: [], holderRoles: [] },
  })
  const { people } = setting
  const recorded = { source: 'court', recordedAt: '2026-10-01T08:00:00Z', person: 'cas', from: day('2026-01-01') }
  return {
    ...setting,
    law,
    organisations: [organisation(supplier, 'other'), organisation(receiver, first(row.recipients, 'municipality'))],
    people: {
      ...people,
      persons: people.persons.map((one) => (one.id === 'cas' ? { ...one, birth: `${2026 - age}-05-03` } : one)),
      measures: (row.when?.measures ?? []).map((kind) => ({ ...recorded, kind })),
    },
    ...more,
  }
}

function ageFor({ when }: GroundRow): number {
  const { from, below } = when?.clientAge ?? {}
  return from ?? (below === undefined ? 40 : below - 1)
}

/** The first that a row names; of anything, something. */
function first<T>(list: readonly T[] | 'any', otherwise: T): T {
  return list === 'any' ? otherwise : (list[0] ?? otherwise)
}

import { integrate, type Setting } from 'klantbeeld'
import { fill, type GroundRow } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { type Fact, Fact as FactSchema, type Fragment, type HolderRole, type OrganisationKind } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { setting } from './asked.ts'
import { asked, day, people } from './rights-world.ts'

const supplier = { scheme: 'local', value: 'supplier' } as const
const receiver = { scheme: 'local', value: 'receiver' } as const
const rows = nl.flatMap(({ grounds, validFrom }) => grounds.map((row) => ({ row, validFrom }))).filter(({ row }) => row.must)
const filled = fill(nl, [])
const values = new Map<string, Fact>(example.fragments.flatMap(({ facts }) => facts.map((fact) => [fact.category, fact])))

/** A member of what a row names; of anything, something. */
const anyOf = <T>(list: readonly T[] | 'any', otherwise: T): T => (list === 'any' ? otherwise : (list[0] ?? otherwise))

/** A fact that a row says must be provided, at its holder. */
function factFor(row: GroundRow): Fact {
  const category = row.categories.find((one) => values.has(one)) ?? 'identity.name'
  const known = values.get(category) ?? expect.fail()
  return FactSchema.parse({
    ...known,
    id: 'due-1',
    persons: [{ person: 'cas', part: 'file' }],
    holderRole: anyOf<HolderRole>(row.holders.roles, 'college'),
    obtained: {
      act: anyOf(row.obtained.acts, 'wmo'),
      purpose: anyOf(row.obtained.purposes, 'wmo/onderzoek'),
      capacity: anyOf(row.obtained.capacities, 'helper'),
      from: anyOf(row.origins, 'client'),
    },
  })
}

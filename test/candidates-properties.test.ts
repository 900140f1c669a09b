import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparing } from '../src/identity/compare.ts'
import { evidenceUnder, oddsOf } from '../src/identity/evidence.ts'
import { type Level, type LinkageField, linkageFields } from '../src/identity/fields.ts'
import { type Candidates, candidates, defaultWeights, type LinkageRecord, type LinkageWeights } from '../src/identity/index.ts'
import { spell } from '../src/identity/spelling.ts'
import { resolve } from '../src/people/index.ts'
import { type Fragment, organisationKey, type People } from '../src/schema/index.ts'
import { seed, tries } from './effort.ts'
import { fragmentOf, known, linkOf, peopleOf } from './linkage-world.ts'

// Few values, so that records agree often. Each begins with a mark that can be searched for where no value may stand.
const surname = fc.constantFrom('zzjansen', 'zzjanssen', 'zzwit', 'de zzwit', 'zzmüller-zzwit', 'zzanna')
const givenNames = fc.constantFrom('zzanna', 'zzanna zzmaria', 'zzanne', 'z.', 'zzkarel', 'zzjansen')
const birth = fc.constantFrom('1982-03-04', '1982-04-03', '1982-03-05', '1982-03', '1982', '1950-11-30', 'unknown')
const address = fc.record({
  postcode: fc.constantFrom('1234ZZ', '1234ZY', '9876ZZ'),
  houseNumber: fc.constantFrom('712', '712A', '713'),
})
const bsn = fc.constantFrom('999940004', '999940715')

const person = fc.record(
  {
    names: fc.array(
      surname.map((it) => ({ kind: 'birth', surname: it })),
      { maxLength: 2 },
    ),
    givenNames,
    birth,
    bsn,
    addresses: fc.array(address, { maxLength: 2 }),
  },
  { requiredKeys: ['names', 'birth', 'addresses'] },
)
const deliveredPerson = fc
  .tuple(
    fc.record(
      { surname, givenNames, birth, bsn: fc.oneof(bsn, fc.constant('123456789')), localNumber: fc.constant('zz-1') },
      { requiredKeys: [] },
    ),
    fc.option(address),
  )
  .map(([one, home]) => ({ ...one, ...home }))
const link = fc.record({
  kind: fc.constantFrom('joined', 'kept-apart'),
  person: fc.constantFrom('k0', 'k1', 'k2'),
  delivered: fc.oneof(
    fc.record({ organisation: fc.constant('oin:1'), fragment: fc.constantFrom('f0', 'f1'), ref: fc.constantFrom('p1', 'p2') }),
    fc.record({ organisation: fc.constant('oin:1'), number: fc.constantFrom('zz-1', '999940004', '123456789') }),
  ),
  undone: fc.boolean(),
})

interface World {
  readonly fragments: readonly Fragment[]
  readonly people: People
}

const world: fc.Arbitrary<World> = fc
  .tuple(
    fc.array(fc.array(deliveredPerson, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
    fc.array(person, { maxLength: 5 }),
    fc.array(link, { maxLength: 3 }),
  )
  .map(([deliveries, persons, links]) => {
    const people = peopleOf(
      persons.map((one, nr) => known(`k${nr}`, one)),
      links.map(({ undone: _, ...one }) => linkOf(one)),
    )
    const undone = { at: '2026-02-01T00:00:00Z', by: 'steward', because: 'mistaken' }
    return {
      fragments: deliveries.map((one, nr) => fragmentOf(one, `f${nr}`)),
      people: { ...people, links: people.links.map((one, nr) => (links[nr]?.undone ? { ...one, undone } : one)) },
    }
  })

/** Everything that may be proposed, however little likely. */
const all = ({ fragments, people }: World): Candidates => candidates(fragments, people, { from: 0 })
const runs = (count: number) => ({ seed, numRuns: tries(count) })

describe('the promises of candidates', () => {
  it('missing never matches', () => {
    const record = fc
      .tuple(person, fc.constantFrom(...linkageFields))
      .map(([one, without]) => ({ record: recordOf(one), without }))
    const evidence = evidenceUnder(defaultWeights, { size: 100, countOf: () => 1 })
    fc.assert(
      fc.property(record, person, fc.boolean(), ({ record: one, without }, other, isSwapped) => {
        const pair = [lacking(one, without), recordOf(other)].map(spell)
        const [first, second] = isSwapped ? [...pair].reverse() : pair
        if (first === undefined || second === undefined) return
        const compared = comparing(first)(second)[without]
        expect(compared.level).toBe('unknown')
        expect(evidence(without, compared)).toEqual({ stranger: 0, kin: 0 })
      }),
      runs(2000),
    )
    fc.assert(
      fc.property(world, ({ fragments, people }) => {
        const empty = fragments.map((fragment) => ({ ...fragment, persons: fragment.persons.map(({ ref }) => ({ ref })) }))
        expect(all({ fragments: empty, people })).toEqual({ proposals: [], compared: 0, lost: 0 })
      }),
      runs(200),
    )
  })

  it('a refused pair stays refused, and a confirmed one is not asked again', () => {
    const met = { refused: 0, proposed: 0 }
    fc.assert(
      fc.property(world, (one) => {
        const { proposals } = all(one)
        met.proposed += proposals.length
        for (const { delivered, person: who } of proposals) {
          const spoken = one.people.links.filter((record) => isOf(one, delivered, record) && record.person === who)
          expect(spoken.filter((record) => !('undone' in record))).toEqual([])
        }
        met.refused += one.people.links.filter((record) => !('undone' in record)).length
      }),
      runs(1000),
    )
    expect(Math.min(met.refused, met.proposed)).toBeGreaterThan(0)
  })

  it('only whom resolve did not link is looked for', () => {
    fc.assert(
      fc.property(world, (one) => {
        const standing = { ...one.people, links: one.people.links.filter((record) => !('undone' in record)) }
        const links = resolve(one.fragments, standing)
        for (const { delivered, why } of all(one).proposals) {
          const fragment = one.fragments.find(({ id }) => id === delivered.fragment)
          expect(fragment && links.get(fragment)?.get(delivered.ref)).toEqual({ why })
        }
      }),
      runs(500),
    )
  })

  it('order never matters', () => {
    fc.assert(
      fc.property(world, (one) => {
        const turned = {
          fragments: [...one.fragments].reverse().map((fragment) => ({ ...fragment, persons: [...fragment.persons].reverse() })),
          people: {
            ...one.people,
            persons: [...one.people.persons].reverse().map((who) => ({ ...who, names: [...who.names].reverse() })),
            links: [...one.people.links].reverse(),
          },
        }
        expect(all(turned)).toEqual(all(one))
      }),
      runs(500),
    )
  })

  it('same input, same proposals, and nothing that was handed in is changed', () => {
    fc.assert(
      fc.property(world, (one) => {
        const before = JSON.stringify(one)
        expect(JSON.stringify(all(one))).toBe(JSON.stringify(all(one)))
        expect(JSON.stringify(one)).toBe(before)
      }),
      runs(200),
    )
  })

  it('more agreement never lowers the posterior', () => {
    const shares = fc.double({ min: 0.000001, max: 1, noNaN: true })
    const levelsOf = (field: LinkageField) => defaultWeights.fields[field].map(({ level }) => level)
    const someWeights = fc.array(shares, { minLength: 200, maxLength: 200 }).map((numbers): LinkageWeights => {
      const next = (at: number) => numbers[at % numbers.length] ?? 0.5
      const of = (field: LinkageField, from: number) =>
        levelsOf(field).map((level, at) => ({
          level,
          ofOne: next(from + at * 3),
          ofStrangers: next(from + at * 3 + 1),
          ofKin: next(from + at * 3 + 2),
        }))
      const [number, surname, givenNames, birth, postcode] = [
        of('number', 0),
        of('surname', 15),
        of('givenNames', 30),
        of('birth', 45),
        of('postcode', 60),
      ]
      const [houseNumber, street, place, location] = [
        of('houseNumber', 75),
        of('street', 90),
        of('place', 105),
        of('location', 120),
      ]
      return {
        share: 0.4,
        kin: next(140) * 3,
        fields: { number, surname, givenNames, birth, postcode, houseNumber, street, place, location },
      }
    })
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(defaultWeights), someWeights),
        fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }),
        fc.nat(8),
        fc.nat(900),
        (weights, chosen, at, count) => {
          const evidence = evidenceUnder(weights, { size: 1000, countOf: () => count })
          const odds = (levels: readonly Level[]) =>
            oddsOf(
              linkageFields.map((field, place) => evidence(field, { level: levels[place] ?? 'unknown', value: 'x' })),
              1000,
              weights,
            )
          const levels = linkageFields.map(
            (field, place) => levelsOf(field)[(chosen[place] ?? 0) % levelsOf(field).length] ?? 'unknown',
          )
          const field = linkageFields[at] ?? 'birth'
          const stronger = levelsOf(field)[levelsOf(field).indexOf(asAgreement(levels[at])) - 1]
          if (stronger === undefined) return
          expect(odds(levels.with(at, stronger))).toBeGreaterThanOrEqual(odds(levels) * (1 - 1e-12))
        },
      ),
      runs(2000),
    )
  })

  it('no personal value in any proposal', () => {
    fc.assert(
      fc.property(world, (one) => {
        expect(JSON.stringify(all(one)).replace(/-?\d+\.\d+/g, '')).not.toMatch(/zz|1982|1950|1234|9876|71[23]|99994|123456789/i)
      }),
      runs(300),
    )
  })
})

function asAgreement(level: Level | undefined): Exclude<Level, 'unknown'> {
  return level === undefined || level === 'unknown' ? 'different' : level
}

function recordOf(one: {
  names: readonly { surname: string }[]
  givenNames?: string
  birth: string
  bsn?: string
  addresses: LinkageRecord['addresses']
}): LinkageRecord {
  return {
    id: 'x',
    surnames: one.names.map((name) => name.surname),
    birth: one.birth,
    ...(one.givenNames === undefined ? {} : { givenNames: one.givenNames }),
    ...(one.bsn === undefined ? {} : { numbers: [one.bsn] }),
    addresses: one.addresses.map((home) => ({ ...home, street: 'zzstraat', place: 'zzplaats', location: 'zzhuis' })),
  }
}

/** The record without one field, left out or empty. */
function lacking(record: LinkageRecord, field: LinkageField): LinkageRecord {
  switch (field) {
    case 'number':
      return { ...record, numbers: ['', '-'] }
    case 'givenNames':
    case 'birth':
      return { ...record, [field]: '' }
    case 'surname':
      return { ...record, surnames: ['-', ''] }
    case 'postcode':
    case 'houseNumber':
    case 'street':
    case 'place':
    case 'location':
      return { ...record, addresses: record.addresses.map((home) => ({ ...home, [field]: ' ' })) }
  }
}

/** Whether a steward’s record is about this delivered person. */
function isOf(
  { fragments }: World,
  delivered: Candidates['proposals'][number]['delivered'],
  record: People['links'][number],
): boolean {
  const fragment = fragments.find(
    ({ id, organisation }) => id === delivered.fragment && organisationKey(organisation) === delivered.organisation,
  )
  const who = fragment?.persons.find(({ ref }) => ref === delivered.ref)
  if (record.delivered.organisation !== delivered.organisation) return false
  if ('number' in record.delivered) return record.delivered.number === who?.bsn || record.delivered.number === who?.localNumber
  return record.delivered.fragment === delivered.fragment && record.delivered.ref === delivered.ref
}

import * as fc from 'fast-check'
import { integrate } from 'klantbeeld'
import { compile, type LawDomain, onDay } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { type Matrix, type MatrixEntry, type MatrixPurpose, matrix } from 'klantbeeld/rules'
import { type Day, organisationKey, type Request } from 'klantbeeld/schema'
import { arbitraries } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { day, dayOf } from '../src/core/day.ts'
import { includes } from '../src/law/row.ts'
import { seed } from './effort.ts'
import { entryWorld } from './matrix-world.ts'

const on = day('2026-11-23')
const whole = matrix(nl, on)
const purpose = (id: string): MatrixPurpose => {
  const found = whole.purposes.find((one) => one.purpose === id)
  if (found === undefined) throw new Error(`${id} is missing`)
  return found
}
const altered = (act: string, change: (domain: LawDomain) => Partial<LawDomain>): readonly LawDomain[] =>
  nl.map((domain) => (domain.act === act ? { ...domain, ...change(domain) } : domain))
const openFor = (law: readonly LawDomain[], id: string, when = on): readonly MatrixEntry[] =>
  matrix(law, when).purposes.find((one) => one.purpose === id)?.open ?? []
const groundsOf = (entries: readonly MatrixEntry[]) => [...new Set(entries.map(({ ground }) => ground))].sort()

describe('matrix', () => {
  it('is JSON values only, and the same for the same law and day', () => {
    expect(JSON.parse(JSON.stringify(whole))).toStrictEqual(whole)
    expect(
      JSON.stringify(
        matrix(
          [...nl].reverse().map((domain) => structuredClone(domain)),
          on,
        ).digest,
      ),
    ).toBe(JSON.stringify(whole.digest))
  })

  it('says that benefit serves the Wmo inquiry with two consents, of which one lifts the secrecy', () => {
    const entry = purpose('wmo/onderzoek').open.find(
      ({ act, categories, persons }) =>
        act === 'participatiewet' && categories.includes('benefit.social-assistance') && persons.includes('client'),
    )
    expect(entry?.consents).toEqual([{ kind: 'statutory', form: 'express', rule: 'uavg/5-1' }])
    expect(entry?.secrecy.flatMap(({ releases }) => releases.map(({ row, consents }) => [row, consents[0]?.kind]))).toEqual([
      ['participatiewet/65-2-b-no-objection', 'no-objection'],
    ])
    expect(entry?.terms.map(({ period }) => period)).toEqual(['P10Y'])
  })

  it('opens nothing with a consent that nobody can give yet', () => {
    expect(groundsOf(openFor(nl, 'wmo/onderzoek', day('2026-08-31')))).not.toContain('wmo/5.1.1-4-client')
    expect(groundsOf(openFor(nl, 'wmo/onderzoek', day('2026-09-01')))).toContain('wmo/5.1.1-4-client')
  })

  it.each<[string, string, (domain: LawDomain) => Partial<LawDomain>, string, string]>([
    ['release', 'wmo', () => ({ releases: [] }), 'wmo/5.1.1-1-client', 'no-release'],
    ['term', 'wmo', () => ({ terms: [] }), 'wmo/5.1.1-1-client', 'no-term'],
    [
      'verified task',
      'wmo',
      ({ purposes }) => ({ purposes: purposes.map((row) => ({ ...row, confidence: 'unverified' })) }),
      'wmo/5.1.1-1-client',
      'no-task',
    ],
    [
      'verified ground',
      'wmo',
      ({ grounds }) => ({ grounds: grounds.map((row) => ({ ...row, confidence: 'unverified' })) }),
      'wmo/5.1.1-1-client',
      'unverified',
    ],
    [
      'choice of the municipality',
      'wmo',
      ({ grounds }) => ({ grounds: grounds.map((row) => ({ ...row, when: { parameter: { name: 'wmo/x', value: 'yes' } } })) }),
      'wmo/5.1.1-1-client',
      'parameter',
    ],
    [
      'consent rule in force',
      'uavg',
      ({ consentRules }) => ({ consentRules: consentRules.map((row) => ({ ...row, confidence: 'unverified' })) }),
      'wmo/5.1.1-4-client',
      'consent-rule',
    ],
    [
      'secrecy but that of the counsellor',
      'wmo',
      ({ secrecy }) => ({
        secrecy: [...secrecy, ...secrecy.map((row) => ({ ...row, id: `${row.id}-b`, regime: 'confidential-counsellor' }))],
      }),
      'wmo/5.1.1-1-client',
      'prohibited',
    ],
  ])('without a %s the ground opens nothing, and says why', (_without, act, change, ground, why) => {
    const law = altered(act, change)
    const changed = matrix(law, on).purposes.find((one) => one.purpose === 'wmo/onderzoek')
    const own = ({ act: from }: { readonly act: string }) => act === 'uavg' || from === 'wmo'
    expect(groundsOf(purpose('wmo/onderzoek').open.filter(own))).toContain(ground)
    expect(groundsOf((changed?.open ?? []).filter(own))).not.toContain(ground)
    expect(changed?.closed.filter(own).find((cell) => cell.ground === ground && cell.why !== 'no-quality')?.why).toBe(why)
  })

  it('closes protected data without a quality row, and leaves the rest open', () => {
    const law = altered('uavg', () => ({ quality: [] }))
    const entries = openFor(law, 'wmo/onderzoek').filter(({ ground }) => ground === 'wmo/5.1.1-1-client')
    expect(entries.flatMap(({ categories }) => categories)).toContain('residence.address')
    expect(entries.flatMap(({ categories }) => categories)).not.toContain('need.wmo')
  })

  it('narrows capacity and receiver to what the releases leave', () => {
    const law = altered('wmo', ({ releases }) => ({
      releases: releases.map((row) => ({ ...row, capacities: ['helper'], recipients: ['wmo-provider', 'cak'] })),
    }))
    const [entry] = openFor(law, 'wmo/levering').filter(({ ground }) => ground === 'wmo/5.1.2-1-client')
    expect(entry?.capacities).toEqual(['helper'])
    expect(entry?.recipients).toEqual(['wmo-provider', 'cak'])
  })

  it('keeps a note with its holder, its task and its capacity', () => {
    const law = altered('wmo', ({ grounds }) => ({
      grounds: grounds.map((row) => ({ ...row, categories: [...row.categories, 'document.note'] })),
    })).map((domain) =>
      domain.act === 'uavg'
        ? { ...domain, quality: domain.quality.map((row) => ({ ...row, sensitivity: 'special' as const })) }
        : domain,
    )
    const notes = matrix(law, on).purposes.flatMap(({ purpose: id, open }) =>
      open.filter(({ categories }) => categories.includes('document.note')).map((entry) => ({ id, entry })),
    )
    expect(notes.length).toBeGreaterThan(0)
    for (const { id, entry } of notes) {
      expect([entry.kind, entry.holders.organisation, entry.obtained.purposes]).toEqual(['use', 'own', [id]])
      expect(entry.obtained.capacities).toEqual(entry.capacities)
    }
  })
})

const tables = new Map<string, Matrix>()
/** The matrix, worked out once for the same law in force. */
function tableOf(law: readonly LawDomain[], when: Day): Matrix {
  const { digest } = onDay(compile(law), when)
  const known = tables.get(digest) ?? matrix(law, when)
  tables.set(digest, known)
  return known
}

describe('the matrix says what the engine says', () => {
  const open = whole.purposes.flatMap((one) => one.open.map((entry) => ({ one, entry })))
  const isPlain = ({ entry }: (typeof open)[number]) =>
    entry.when === undefined && entry.secrecy.every(({ releases }) => releases.some(({ when }) => when === undefined))

  it('every entry can be made true, for each of its categories and each of its persons', () => {
    const plain = open.filter(isPlain)
    expect(plain.length).toBeGreaterThan(open.length / 2)
    const withheld = plain.flatMap(({ one, entry }) =>
      entry.categories.flatMap((category) =>
        entry.persons.flatMap((role) => {
          const { fragment, request, setting } = entryWorld(one, entry, category, role, nl)
          const [decision] = integrate([fragment], request, setting).audit.decisions
          const isOpen = decision?.outcome === 'cleared' && decision.rows.includes(entry.ground)
          return isOpen ? [] : [`${one.purpose} ${entry.ground} ${category} ${role}: ${decision?.reasons.join()}`]
        }),
      ),
    )
    expect(withheld).toEqual([])
  })

  it.each([
    ['invented law', undefined, 400],
    ['the Dutch acts', nl, 100],
  ] as const)('whatever the engine clears under %s has an entry that says so', (_name, law, runs) => {
    let cleared = 0
    fc.assert(
      fc.property(arbitraries.cases(law), ({ fragments, request, setting }) => {
        let decisions: ReturnType<typeof integrate>['audit']['decisions']
        try {
          decisions = integrate(fragments, request, setting).audit.decisions
        } catch {
          return
        }
        const table = tableOf(setting.law, dayOf(request.at))
        const task = table.purposes.find((one) => one.purpose === request.purpose)
        if (task === undefined || task.holderRoles.length === 0) return
        const delivered = fragments.flatMap(({ organisation, facts }) =>
          facts.map((it) => ({ fact: it, holderKey: organisationKey(organisation) })),
        )
        for (const { fact, outcome, rows } of decisions) {
          const found = delivered.find(
            ({ fact: it, holderKey }) =>
              it.id === fact.id && it.version === fact.version && holderKey === organisationKey(fact.holder),
          )
          if (outcome !== 'cleared' || found === undefined) continue
          cleared += 1
          const holder = setting.organisations?.find(({ id }) => organisationKey(id) === found.holderKey)?.kind
          const receiver = request.kind === 'use' ? request.actor : { organisation: request.recipient }
          const isOwn =
            'organisation' in receiver &&
            receiver.organisation !== undefined &&
            organisationKey(receiver.organisation) === found.holderKey
          const says = (entry: MatrixEntry) =>
            entry.kind === request.kind &&
            rows.includes(entry.ground) &&
            entry.act === found.fact.obtained.act &&
            entry.categories.includes(found.fact.category) &&
            includes(entry.obtained.purposes, found.fact.obtained.purpose) &&
            includes(entry.obtained.capacities, found.fact.obtained.capacity) &&
            includes(entry.origins, found.fact.obtained.from) &&
            entry.holders.roles.includes(found.fact.holderRole) &&
            (entry.holders.organisation === 'any' || (entry.holders.organisation === 'own') === isOwn) &&
            (holder === undefined || includes(entry.holders.kinds, holder)) &&
            entry.capacities.includes(capacityOf(request)) &&
            entry.secrecy.every(({ releases }) => releases.some(({ row }) => rows.includes(row))) &&
            (entry.quality.length === 0 || entry.quality.some(({ row }) => rows.includes(row)))
          expect(task.open.some(says)).toBe(true)
        }
      }),
      { numRuns: runs, seed },
    )
    expect(cleared).toBeGreaterThan(runs / 10)
  })
})

function capacityOf({ hat }: Request) {
  return hat.capacity
}

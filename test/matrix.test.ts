import * as fc from 'fast-check'
import { compile, type LawDomain, onDay } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { type MatrixEntry, type MatrixPurpose, matrix } from 'klantbeeld/rules'
import { type Decision, organisationKey, type Request } from 'klantbeeld/schema'
import { arbitraries } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { day, dayOf } from '../src/core/day.ts'
import { purposeIn } from '../src/explain/matrix/purpose.ts'
import { includes } from '../src/law/row.ts'
import { seed } from './effort.ts'
import { decided } from './matrix/decided.ts'
import { eachMissing } from './matrix/without.ts'
import { decisionIn, inEmergency } from './matrix/world.ts'
import { type Made, worldsOf } from './matrix/worlds.ts'

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
  purposeIn(id, onDay(compile(law), when))?.open ?? []
const groundsOf = (entries: readonly MatrixEntry[]) => [...new Set(entries.map(({ ground }) => ground))].sort()

describe('matrix', () => {
  it('is JSON values only, and the same for the same law and day', () => {
    expect(JSON.parse(JSON.stringify(whole))).toStrictEqual(whole)
    const turned = [...nl].reverse().map((domain) => structuredClone(domain))
    expect(onDay(compile(turned), on).digest).toBe(whole.digest)
    const { open } = purpose('wmo/onderzoek')
    expect(new Set(openFor(turned, 'wmo/onderzoek').map(({ ground }) => ground))).toEqual(new Set(groundsOf(open)))
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
    expect(new Set(entry?.terms.filter(({ results }) => results?.includes('granted')).map(({ period }) => period))).toEqual(
      new Set(['P10Y']),
    )
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
    const changed = purposeIn('wmo/onderzoek', onDay(compile(law), on))
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
    const own = whole.purposes.map((one) => one.purpose).filter((id) => id.startsWith('wmo/'))
    const notes = own.flatMap((id) =>
      openFor(law, id)
        .filter(({ categories }) => categories.includes('document.note'))
        .map((entry) => ({ id, entry })),
    )
    expect(notes.length).toBeGreaterThan(0)
    for (const { id, entry } of notes) {
      expect([entry.kind, entry.holders.organisation, entry.obtained.purposes]).toEqual(['use', 'own', [id]])
      expect(entry.obtained.capacities).toEqual(entry.capacities)
    }
  })
})

describe('the matrix says what the engine says', () => {
  const worlds = worldsOf(whole, nl)
  const rowsAsked = ({ entry, choice }: Made) => [entry.ground, ...choice.releases.map(({ row }) => row)]
  const opens = (made: Made, { outcome, rows }: Decision) => {
    return outcome === 'cleared' && rowsAsked(made).every((row) => rows.includes(row))
  }

  it('every entry can be made true: each row with each of its tasks, categories, persons and releases, and each way to consent', () => {
    const tried = worlds.map((made) => ({ made, decision: decisionIn(made.world) }))
    expect(tried.filter(({ made, decision }) => !opens(made, decision)).map(({ made }) => named(made))).toEqual([])
    expect(new Set(worlds.map(({ entry }) => JSON.stringify(entry)))).toEqual(
      new Set(whole.purposes.flatMap(({ open }) => open.map((entry) => JSON.stringify(entry)))),
    )
    const seen = new Set(tried.flatMap(({ decision: { rows } }) => rows))
    const rows = whole.purposes.flatMap(({ open }) =>
      open.flatMap(({ secrecy, quality, terms }) => [
        ...secrecy.flatMap(({ releases }) => releases.map(({ row }) => row)),
        ...[...quality, ...terms].map(({ row }) => row),
      ]),
    )
    expect([...new Set(rows)].filter((row) => !seen.has(row))).toEqual([])
  })

  it('consents were tried as every rule lets them be given, also by whoever represents', () => {
    const given = new Set(
      worlds.flatMap(({ choice: { way } }) => way.givers.map(({ need, by }) => `${need.rule} ${way.represented} ${by}`)),
    )
    const ways = whole.consentRules.flatMap(({ id, bands, incompetent = [] }) => [
      ...bands.flatMap(({ givers }) => givers.map((set) => `${id} false ${set}`)),
      ...incompetent.flatMap(({ line }) => line.flat().map((giver) => `${id} true ${giver}`)),
    ])
    expect(ways.filter((way) => !given.has(way))).toEqual([])
  })

  it('nothing that an entry asks can be missed', () => {
    const tried = new Map<string, string[]>()
    for (const made of worlds) {
      for (const { what, world } of eachMissing(made)) {
        const key = `${rowsAsked(made)} ${what}`
        if (tried.has(key)) continue
        tried.set(key, opens(made, decisionIn(world)) ? [`${named(made)} without ${what}`] : [])
      }
    }
    expect([...tried.values()].flat()).toEqual([])
    const kinds = new Set([...tried.keys()].map((key) => key.split(' ').slice(1).join(' ')))
    for (const what of ['age', 'measure', 'engagement', 'task', 'mandate', 'secrecy duty', 'no emergency', 'j-proportionality'])
      expect(kinds).toContain(what)
    expect(kinds).toContain('not under secret-whereabouts')
    expect(kinds).toContain('no refusal good-care')
    expect(kinds).toContain('consent no-objection')
  })

  it('an entry that holds in an emergency needs no assignment', () => {
    const kept = worlds.filter(({ entry }) => entry.inEmergency)
    expect(kept.length).toBeGreaterThan(2)
    expect(kept.filter((made) => !opens(made, decisionIn(inEmergency(made.world)))).map(named)).toEqual([])
  })

  it.each([
    ['invented law', undefined, 150],
    ['the Dutch acts', nl, 100],
  ] as const)('whatever the engine clears under %s has an entry that says so', (_name, law, runs) => {
    let cleared = 0
    fc.assert(
      fc.property(arbitraries.cases(law), ({ fragments, request, setting }) => {
        let decisions: readonly Decision[]
        try {
          decisions = decided(fragments, request, setting)
        } catch {
          return
        }
        const task = purposeIn(request.purpose, onDay(compile(setting.law), dayOf(request.at)))
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

function named({ one, entry, choice: { category, role, releases, way } }: Made): string {
  const by = way.givers.map((one) => one.by.join('+')).join()
  return [one.purpose, entry.ground, ...releases.map(({ row }) => row), category, role, way.age, by].join(' ')
}

function capacityOf({ hat }: Request) {
  return hat.capacity
}

import * as fc from 'fast-check'
import { integrate, type Request, type Setting } from 'klantbeeld'
import { type LawDomain, type LocalPolicy, type LocalRow, parsePolicy, tighten } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { arbitraries, example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { day, dayOf } from '../src/core/day.ts'
import { act, because, code, type Loose, local } from './small-act.ts'

const wmoUnder = (policy: LocalPolicy, on = '2026-11-23') => act(tighten(nl, policy), 'wmo', on)
const ground = (law: LawDomain, id: string) => law.grounds.find((row) => row.id === id)

const client = 'wmo/5.1.1-1-client'
const wmo = act(nl, 'wmo', '2026-11-23')
const release = wmo.releases.find((row) => row.capacities !== 'any' || row.recipients !== 'any') ?? wmo.releases[0]

describe('tighten', () => {
  it('leaves out a row on the days of the local row only, and says so in the act', () => {
    const law = tighten(nl, local({ does: 'drop', row: client, until: day('2026-12-31') }))
    const has = (on: string) => ground(act(law, 'wmo', on), client) !== undefined
    expect(['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map(has)).toEqual([true, false, false, true])
    expect(act(law, 'wmo', '2026-10-01').local).toMatchObject([{ id: 'voorbeeld/1', because, on: '2026-09-01', rows: [client] }])
    expect(act(law, 'wmo', '2026-09-30')).toBe(wmo)
    expect(law.filter((domain) => domain.act === 'wmo').map((domain) => domain.validFrom)).toEqual([
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
    ])
  })
  it('narrows the lists of a row, adds conditions, and keeps its id', () => {
    const narrowed = ground(
      wmoUnder(
        local({
          does: 'narrow',
          row: client,
          only: { categories: ['need.wmo'], origins: ['client'] },
          also: { judgements: ['proportionality'], clientAge: { from: 18 }, implied: ['need.wmo'] },
        }),
      ),
      client,
    )
    expect(narrowed).toMatchObject({
      categories: ['need.wmo'],
      origins: ['client'],
      implied: ['need.wmo'],
      when: { judgements: ['proportionality'], clientAge: { from: 18 } },
      local: ['voorbeeld/1'],
    })
    expect(narrowed?.purposes).toEqual(ground(wmo, client)?.purposes)
  })
  it('narrows releases and quality rows', () => {
    const uavg = act(nl, 'uavg', '2026-11-23').quality.find((row) => !row.secrecyDuty)
    const policy = local(
      { does: 'narrow', row: release?.id ?? '', also: { unless: ['serious-harm'] } },
      { does: 'narrow', row: uavg?.id ?? '', also: { secrecyDuty: true } },
    )
    expect(wmoUnder(policy).releases.find((row) => row.id === release?.id)?.when).toEqual({ unless: ['serious-harm'] })
    const quality = act(tighten(nl, policy), 'uavg', '2026-11-23').quality
    expect(quality.find((row) => row.id === uavg?.id)?.secrecyDuty).toBe(true)
  })
  it('shows shorter by a row beside the one that keeps', () => {
    const { terms } = wmoUnder(local({ does: 'shorten', row: 'wmo/5.3.4-1-term', period: 'P5Y' }))
    expect(terms.find((row) => row.id === 'wmo/5.3.4-1-term')).toEqual(wmo.terms[0])
    expect(terms.find((row) => row.id === 'voorbeeld/1')).toMatchObject({ period: 'P5Y', showingOnly: true, start: 'changed' })
  })
  it('forbids exactly the box it names, and opens the rest by pieces of the row', () => {
    const forbids: Loose<LocalRow> = { does: 'forbid', purposes: ['wmo/onderzoek'], categories: ['need.wmo', 'provision.wmo'] }
    const opens = (law: LawDomain, purpose: string, category: string) =>
      law.grounds
        .filter((row) => row.id.startsWith(client))
        .some((row) => row.purposes.includes(purpose) && row.categories.some((one) => one === category))
    const tightened = wmoUnder(local(forbids, { does: 'forbid', persons: ['spouse'], acts: ['wmo'] }))
    expect(opens(wmo, 'wmo/onderzoek', 'need.wmo')).toBe(true)
    expect(opens(tightened, 'wmo/onderzoek', 'need.wmo')).toBe(false)
    expect(opens(tightened, 'wmo/onderzoek', 'identity.name')).toBe(true)
    expect(opens(tightened, 'wmo/beslissing', 'need.wmo')).toBe(true)
    expect(tightened.grounds.some((row) => row.obtained.acts.includes('wmo') && row.persons.includes('spouse'))).toBe(false)
  })
  it('forbids a child at home with a child', () => {
    const { grounds } = wmoUnder(local({ does: 'forbid', persons: ['child'] }))
    expect(grounds.some((row) => row.persons.includes('child-at-home'))).toBe(false)
  })
  it('can forbid twice what the first time was split', () => {
    const first: Loose<LocalRow> = { does: 'forbid', purposes: ['wmo/onderzoek'], categories: ['need.wmo'] }
    const twice = local(first, { does: 'forbid', purposes: ['wmo/onderzoek', 'wmo/pgb'], categories: ['provision.wmo'] })
    const { grounds } = wmoUnder(twice)
    expect(new Set(grounds.map((row) => row.id)).size).toBe(grounds.length)
    const open = grounds.filter((row) => row.id.startsWith(client) && row.categories.includes('provision.wmo'))
    expect(open.length).toBeGreaterThan(0)
    expect(open.some((row) => row.purposes.includes('wmo/pgb'))).toBe(false)
  })
  it('reaches every piece of a row, whatever the order of the local rows', () => {
    const split: Loose<LocalRow> = { does: 'forbid', purposes: ['wmo/onderzoek'], categories: ['need.wmo'], id: 'split' }
    const others: readonly Loose<LocalRow>[] = [
      { does: 'drop', row: client, id: 'other' },
      { does: 'narrow', row: client, only: { origins: ['client'] }, id: 'other' },
    ]
    for (const other of others) {
      const [one, reverse] = [wmoUnder(local(split, other)), wmoUnder(local(other, split))]
      const open = (law: LawDomain) =>
        law.grounds
          .filter((row) => row.id.startsWith(client))
          .map(({ id, origins, categories, purposes }) => [id, origins, categories, purposes])
      expect(open(one)).toEqual(open(reverse))
      expect(open(one).every(([, origins]) => JSON.stringify(origins) === '["client"]')).toBe(true)
    }
    const wide: Loose<LocalRow> = { does: 'narrow', row: client, only: { origins: ['client', 'carer'] } }
    const small: Loose<LocalRow> = { does: 'narrow', row: client, only: { origins: ['client'] } }
    for (const policy of [local(wide, small), local(small, wide)])
      expect(ground(wmoUnder(policy), client)?.origins).toEqual(['client'])
  })
  it('leaves a bill a bill, also where it begins on the day of a local row', () => {
    const bill: LawDomain = { ...wmo, status: 'bill', validFrom: day('2026-10-01') }
    const law = tighten([...nl, bill], local({ does: 'drop', row: client }))
    expect(ground(act(law, 'wmo', '2026-10-01'), client)).toBeUndefined()
    const setting: Setting = { ...example.setting, law }
    expect(integrate(example.fragments, request, setting).view.people).not.toEqual([])
  })
  it('is a pure function of law and policy, and refuses to be applied twice', () => {
    const policy = local({ does: 'drop', row: client }, { does: 'forbid', capacities: ['coordinator'], acts: ['brp'] })
    expect(tighten(nl, policy)).toEqual(tighten(nl, policy))
    const again = local({ does: 'forbid', capacities: ['access-worker'], acts: ['wmo'], categories: ['need.wmo'] })
    const elsewhere = local({ does: 'forbid', capacities: ['access-worker'], acts: ['wmo'], categories: ['provision.wmo'] })
    expect(() => tighten(tighten(nl, again), elsewhere)).toThrow(code('twice'))
  })
})

describe('what is refused', () => {
  it.each<[string, Loose<LocalRow>, RegExp]>([
    ['a purpose more', { does: 'narrow', row: client, only: { purposes: ['jeugdwet/toegang'] } }, /5\.1\.1-1-client.*"purposes"/],
    ['a category more', { does: 'narrow', row: client, only: { categories: ['need.wmo', 'need.youth'] } }, /"categories"/],
    ['a person more', { does: 'narrow', row: client, only: { persons: ['client', 'spouse'] } }, /"persons"/],
    ['somebody else mentioned', { does: 'narrow', row: client, only: { others: ['child'] } }, /"others"/],
    ['another capacity', { does: 'narrow', row: client, only: { capacities: ['helper'] } }, /"capacities"/],
    ['another kind of request', { does: 'narrow', row: client, only: { kinds: ['provide'] } }, /"kinds"/],
    ['another origin', { does: 'narrow', row: client, only: { origins: ['anonymous'] } }, /"origins"/],
    ['a recipient', { does: 'narrow', row: client, only: { recipients: ['police'] } }, /"recipients"/],
    ['another act', { does: 'narrow', row: client, only: { obtainedActs: ['jeugdwet'] } }, /"obtainedActs"/],
    ['another purpose of obtaining', { does: 'narrow', row: client, only: { obtainedPurposes: ['x/y'] } }, /"obtainedPurposes"/],
    ['another capacity of obtaining', { does: 'narrow', row: client, only: { obtainedCapacities: ['helper'] } }, /"obtainedC/],
    ['another holder', { does: 'narrow', row: client, only: { organisation: 'other' } }, /"organisation"/],
    ['another holder role', { does: 'narrow', row: client, only: { holderRoles: ['mayor'] } }, /"holderRoles"/],
    [
      'what a quality row cannot say',
      { does: 'narrow', row: 'uavg/46-number', also: { judgements: ['good-care'] } },
      /"judgements"/,
    ],
    ['a longer term', { does: 'shorten', row: 'wmo/5.3.4-1-term', period: 'P16Y' }, /"period"/],
    ['a term in days that may be longer', { does: 'shorten', row: 'wmo/5.3.4-3-term', period: 'P2556D' }, /"period"/],
    ['leaving out a secrecy', { does: 'drop', row: wmo.secrecy[0]?.id ?? '' }, /"row"/],
    ['leaving out a term', { does: 'drop', row: 'wmo/5.3.4-1-term' }, /"row"/],
    ['narrowing a secrecy', { does: 'narrow', row: wmo.secrecy[0]?.id ?? '', also: { unless: ['good-care'] } }, /"row"/],
  ])('%s', (_, row, says) => {
    expect(() => tighten(nl, local(row))).toThrow(code('widens'))
    expect(() => tighten(nl, local(row))).toThrow(says)
  })
  it('an age that is wider than that of the row', () => {
    const aged = nl.map((domain) =>
      domain === wmo
        ? { ...wmo, grounds: wmo.grounds.map((row) => ({ ...row, when: { clientAge: { from: 12, below: 65 } } })) }
        : domain,
    )
    const ages = (from: number, below: number) => local({ does: 'narrow', row: client, also: { clientAge: { from, below } } })
    expect(() => tighten(aged, ages(11, 60))).toThrow(code('widens'))
    expect(() => tighten(aged, ages(12, 66))).toThrow(code('widens'))
    expect(ground(act(tighten(aged, ages(16, 60)), 'wmo', '2026-11-23'), client)?.when?.clientAge).toEqual({
      from: 16,
      below: 60,
    })
  })
  it.each<[string, Loose<LocalRow>, string]>([
    ['a row that is nowhere', { does: 'drop', row: 'wmo/nowhere' }, 'unknown-row'],
    [
      'a row on days it does not read',
      { does: 'drop', row: client, on: day('2020-01-01'), from: day('2020-01-01'), until: day('2020-02-01') },
      'unknown-row',
    ],
    ['a purpose that is nowhere', { does: 'forbid', purposes: ['wmo/nergens'] }, 'unknown-name'],
    ['an act that is nowhere', { does: 'forbid', acts: ['wmoo'] }, 'unknown-name'],
    [
      'a consent rule that is nowhere',
      { does: 'narrow', row: client, also: { consents: [{ kind: 'avg', form: 'express', rule: 'x' }] } },
      'unknown-name',
    ],
  ])('%s', (_, row, name) => expect(() => tighten(nl, local(row))).toThrow(code(name)))
  it.each<[string, object, string]>([
    ['no reason', { because: undefined }, 'without-because'],
    ['a reason in Dutch only', { because: { nl: 'daarom' } }, 'without-because'],
    ['a blank reason', { because: { nl: ' ', en: 'so' } }, 'without-because'],
    ['a reason that is blank in English', { because: { nl: 'daarom', en: ' ' } }, 'without-because'],
    ['a review before it begins', { reviewOn: '2026-09-30' }, 'review-before-start'],
    ['a beginning before it was adopted', { from: '2026-08-31' }, 'days'],
    ['an end before it begins', { until: '2026-09-30' }, 'days'],
    ['an unknown field', { surprise: true }, 'not-a-policy'],
  ])('%s', (_, wrong, name) => {
    const row = { ...local({ does: 'drop', row: client }).rows[0], ...wrong }
    const { format, municipality } = local()
    expect(() => parsePolicy({ format, municipality, rows: [row] })).toThrow(code(name))
  })
  it('two local rows of one id, and rows that name nothing', () => {
    const { rows, ...policy } = local({ does: 'drop', row: client })
    expect(() => parsePolicy({ ...policy, rows: [...rows, ...rows] })).toThrow(code('twice'))
    expect(() => local({ does: 'forbid' })).toThrow(code('not-a-policy'))
    expect(() => local({ does: 'narrow', row: client })).toThrow(code('not-a-policy'))
  })
  it('a review on the first day is none of these', () => {
    expect(local({ does: 'drop', row: client, reviewOn: day('2026-10-01') }).rows).toHaveLength(1)
  })
})

const request: Request = {
  format: 'klantbeeld/request@1',
  id: 'look-1',
  kind: 'use',
  purpose: 'wmo/onderzoek',
  client: 'anna',
  about: ['anna', 'cas'],
  actor: { kind: 'professional', id: 'consulent-12', organisation: example.organisation },
  hat: example.hat,
  necessity: example.necessity,
  at: '2026-11-23T09:00:00+01:00',
}

describe('a view under local rows', () => {
  const shown = (law: readonly LawDomain[]) => {
    const { view } = integrate(example.fragments, request, { ...example.setting, consents: example.consents, law })
    return view.people.flatMap((person) => Object.keys(person.facts))
  }
  it('shows less, and says less of what the law would allow', () => {
    const law = tighten(nl, local({ does: 'forbid', purposes: ['wmo/onderzoek'], acts: ['participatiewet'] }))
    expect(shown(nl)).toContain('benefit.social-assistance')
    expect(shown(law)).not.toContain('benefit.social-assistance')
    expect(shown(law)).toContain('debt.trajectory')
  })
})

describe('drawn policies', () => {
  it('take something away in a fair share of cases', () => {
    const cases = fc.sample(arbitraries.cases(), { numRuns: 120, seed: 5 })
    const cleared = (one: (typeof cases)[number], law: Setting['law']) =>
      integrate(one.fragments, one.request, { ...one.setting, law }).audit.decisions.filter((it) => it.outcome === 'cleared')
        .length
    let [asked, less] = [0, 0]
    for (const [index, one] of cases.entries()) {
      const [policy] = fc.sample(arbitraries.policies(one.setting.law, dayOf(one.request.at)), { numRuns: 1, seed: index })
      if (policy === undefined) continue
      try {
        const before = cleared(one, one.setting.law)
        asked += before > 0 ? 1 : 0
        less += cleared(one, tighten(one.setting.law, policy)) < before ? 1 : 0
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('request/'))) throw error
      }
    }
    expect(asked).toBeGreaterThan(20)
    expect(less / asked).toBeGreaterThan(0.12)
  })
})

import { sample } from 'fast-check'
import { integrate, release, wanted } from 'klantbeeld'
import { link, unlink } from 'klantbeeld/identity'
import { fill, parseLaw, prefer, tighten } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { accessDecided, accessReport } from 'klantbeeld/rights'
import {
  Consent,
  EmergencySet,
  Fragment,
  Hold,
  Judgement,
  NecessitySet,
  Organisation,
  People,
  Request,
  Restriction,
  Staff,
} from 'klantbeeld/schema'
import { arbitraries, canary, promises } from 'klantbeeld/testing'
import { LRUCache } from 'lru-cache'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { seed } from './effort.ts'

const drawn = sample(arbitraries.cases(), { numRuns: 100, seed })
const planted = drawn.map(canary.plant)

/** What came of a case, fact by fact, or that it was refused. */
function outcomes({ fragments, request, setting }: (typeof drawn)[number]): readonly string[] | string {
  try {
    return integrate(fragments, request, setting).audit.decisions.map(({ outcome, reasons }) => `${outcome} ${reasons.join()}`)
  } catch {
    return 'refused'
  }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('planting canaries', () => {
  it('leaves everything as its schema wants it', () => {
    for (const { fragments, request, setting } of planted) {
      for (const fragment of fragments) Fragment.parse(fragment)
      Request.parse(request)
      People.parse(setting.people)
      Staff.parse(setting.staff)
      for (const one of setting.organisations ?? []) Organisation.parse(one)
      for (const one of setting.consents ?? []) Consent.parse(one)
      for (const one of setting.judgements ?? []) Judgement.parse(one)
      for (const one of setting.restrictions ?? []) Restriction.parse(one)
      for (const one of setting.holds ?? []) Hold.parse(one)
      for (const one of setting.necessitySets) NecessitySet.parse(one)
      for (const one of setting.emergencySets ?? []) EmergencySet.parse(one)
    }
  })

  it('changes no outcome', () => {
    expect(planted.map(outcomes)).toEqual(drawn.map(outcomes))
  })

  it('reaches every object', () => {
    const {
      people,
      staff,
      consents = [],
      judgements = [],
      organisations = [],
      necessitySets,
    } = planted.reduce(
      (all, { setting }) => ({
        ...setting,
        consents: [...(all.consents ?? []), ...(setting.consents ?? [])],
        judgements: [...(all.judgements ?? []), ...(setting.judgements ?? [])],
      }),
      planted[0]?.setting ?? expect.fail('no case'),
    )
    for (const list of [people.persons, staff.workers, staff.assignments, consents, judgements, organisations, necessitySets]) {
      expect(list.length).toBeGreaterThan(0)
      for (const one of list) expect(JSON.stringify(one)).toContain(canary.mark)
    }
  })
})

describe('canaries', () => {
  it('are in no cache key, and in nothing that is cached by key', () => {
    const keys: unknown[] = []
    const original = LRUCache.prototype.set
    vi.spyOn(LRUCache.prototype, 'set').mockImplementation(function (this: LRUCache<object, object>, key, value, options) {
      keys.push(key)
      return original.call(this, key, value, options) as typeof this
    })
    for (const case_ of planted.slice(0, 20)) {
      const one = { ...case_, setting: { ...case_.setting, law: structuredClone(case_.setting.law) } }
      outcomes(one)
      if (outcomes(one) !== 'refused') wanted(one.request, one.setting)
    }
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) expect(JSON.stringify(key)).not.toContain(canary.mark)
  })

  it('are in no log', () => {
    const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')].map((spy) => spy.mockReturnValue(true))
    for (const one of planted) outcomes(one)
    const said = written.flatMap((spy) => spy.mock.calls.map(([text]) => String(text)))
    vi.restoreAllMocks()
    expect(said.filter((text) => text.includes(canary.mark))).toEqual([])
  })

  it('are in no error about law data', () => {
    const [act] = nl
    const [ground] = act?.grounds ?? []
    const broken = [
      { ...act, 'canary-key': 1 },
      { ...act, url: 'canary-\u0000' },
      { ...act, grounds: [{ ...ground, 'canary-key': 1 }] },
      { ...act, grounds: [{ ...ground, kinds: ['canary-kind'] }] },
      { ...act, status: 'canary-status' },
      'canary-text',
    ]
    for (const json of broken) {
      try {
        parseLaw(json)
        expect.fail('it was accepted')
      } catch (error) {
        expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('canary')
      }
    }
  })

  it('are found where a library lets one out', () => {
    const leaky: typeof integrate = (fragments, request, setting) => {
      const { audit, ...rest } = integrate(fragments, request, setting)
      return { ...rest, audit: { ...audit, receipt: { ...audit.receipt, client: request.client } } }
    }
    expect(brokenBy(leaky)).toContain('audit')
    const scribbling: typeof integrate = (fragments, request, setting) => {
      const { audit, ...rest } = integrate(fragments, request, setting)
      const said = [request.necessity.question]
      return { ...rest, audit: { ...audit, receipt: { ...audit.receipt, judgements: said } } }
    }
    expect(brokenBy(scribbling)).toContain('chain')
    expect(brokenBy(scribbling)).toContain('log')
    const chatty: typeof integrate = (fragments, request, setting) => {
      if (request.kind === 'access')
        throw Object.assign(new Error('no'), { code: 'request/no', of: setting.people.persons[0]?.names })
      return integrate(fragments, request, setting)
    }
    expect(brokenBy(chatty)).toContain('error')
    const talkative: typeof integrate = (fragments, request, setting) => {
      const { view, ...rest } = integrate(fragments, request, setting)
      return { ...rest, view: { ...view, people: view.people.map((person) => ({ ...person, key: request.client })) } }
    }
    expect(brokenBy(talkative)).toContain('view')
    const curious: typeof wanted = (request, setting) => {
      const { now, ifOpened } = wanted(request, setting)
      const everybody = setting.people.persons.map(({ id }) => id)
      return { now: now.map((item) => ({ ...item, persons: everybody })), ifOpened }
    }
    expect(brokenBy(integrate, curious)).toContain('wanted')
    const loud: typeof wanted = (request, setting) => {
      if (request.kind === 'access') throw new Error(`no: ${request.client}`)
      return wanted(request, setting)
    }
    expect(brokenBy(integrate, loud)).toContain('error')
    expect(brokenBy(integrate)).toBe('kept')
  })
})

/** What the promise says of a library that breaks it. */
function brokenBy(integrates: typeof integrate, wants: typeof wanted = wanted): string {
  const promise = promises.find(({ name }) => name.startsWith('12 '))
  try {
    promise?.check(
      { integrate: integrates, release, wanted: wants, tighten, fill, prefer, link, unlink, accessDecided, accessReport },
      { runs: 60, seed },
    )
    return 'kept'
  } catch (error) {
    return error instanceof Error ? String(error.cause) : ''
  }
}

import { exportAudit, integrate, tableView } from 'klantbeeld'
import { rejectionReport } from 'klantbeeld/envelope'
import { LawError, parseLaw, parsePolicy, rowLists } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { chain, headOf } from 'klantbeeld/rights'
import { Day, parse, SchemaError, type WireName, type WireObjects, wireObjects } from 'klantbeeld/schema'
import { canary, example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { rejected } from '../src/schema/rejection.ts'
import { setting as plain, wmo } from './asked.ts'

const { fragments, request, setting } = canary.plant({
  fragments: example.fragments,
  request: wmo,
  setting: { ...plain, consents: example.consents },
})
const { view, audit } = integrate(fragments, request, setting)
const from = Day.parse('2026-01-01')
const until = Day.parse('2026-12-31')
const recordedAt = '2026-01-01T12:00:00Z'
const [fragment = expect.fail()] = fragments
const [fact = expect.fail()] = fragment.facts
const ref = { holder: fragment.organisation, id: fact.id, version: fact.version }
const [consent = expect.fail()] = setting.consents ?? []
const [judgement = expect.fail()] = setting.judgements ?? []
const [organisation = expect.fail()] = setting.organisations ?? []
const [necessitySet = expect.fail()] = setting.necessitySets
const destroyed = { format: 'klantbeeld/destroyed@1', fact: ref, on: from, statement: 'canary-statement' } as const
const record = JSON.parse(exportAudit(audit)) as WireObjects['audit']
const first = chain(undefined, record.receipt, {
  chain: 'canary-chain',
  salt: 'canary-salt-of-at-least-32-characters',
  keptUntil: until,
})
const entry = chain(first, record, { chain: 'canary-chain', salt: 'canary-salt-of-another-32-characters', keptUntil: until })

/** One of every wire object, with a mark in every text that is free. */
const samples: { readonly [N in WireName]: WireObjects[N] } = {
  fragment,
  organisation: {
    ...organisation,
    version: 2,
    ways: ['signed', 'portal'],
    algorithms: ['ES256', 'Ed25519'],
    keys: [
      {
        jwk: { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43), kid: 'canary-kid', alg: 'ES256', use: 'sig' },
        from,
        until,
      },
      { jwk: { kty: 'OKP', crv: 'Ed25519', x: 'x'.repeat(43), kid: 'canary-other' }, from, revokedOn: until },
    ],
  },
  people: setting.people,
  staff: setting.staff,
  consent,
  'consent-evidence': {
    format: 'klantbeeld/consent-evidence@1',
    consent,
    collectedBy: organisation.id,
    shown: { id: 'canary-text', version: 'canary-version', language: 'nl', digest: 'canary'.padEnd(43, '-') },
    at: recordedAt,
    signature: 'canary-signature',
  },
  judgement: {
    ...judgement,
    access: {
      to: 'canary-anna',
      facts: [ref],
      sources: [ref],
      receivers: [organisation.id],
      exception: { row: 'canary-row', kind: 'privacy-of-another' },
      silent: true,
    },
  },
  'necessity-set': necessitySet,
  'emergency-set': {
    format: 'klantbeeld/emergency-set@1',
    id: 'canary-set',
    purpose: request.purpose,
    reasons: ['acute-danger'],
    categories: ['identity.name'],
    adoptedBy: 'canary-college',
    from,
    until,
  },
  'rights-request': {
    format: 'klantbeeld/rights-request@1',
    id: 'canary-rights-request',
    right: 'access',
    act: 'wmo',
    holder: organisation.id,
    person: 'canary-anna',
    by: 'canary-anna',
    together: ['canary-bram'],
    form: 'written',
    receivedOn: from,
    extended: { toldOn: from, because: 'canary-because' },
    decision: {
      on: from,
      by: 'canary-worker',
      outcome: 'in-part',
      refused: [{ facts: [ref], exception: 'canary-row', judgement: 'canary-judgement' }],
    },
    recordedAt,
  },
  'notifiable-event': {
    format: 'klantbeeld/notifiable-event@1',
    id: 'canary-event',
    kind: 'correction-spread-asked',
    on: from,
    holder: organisation.id,
    holderRole: 'registry',
    facts: [ref],
    persons: ['canary-anna'],
    rows: ['canary-row'],
    askedOn: from,
  },
  provision: {
    format: 'klantbeeld/provision@1',
    id: 'canary-request',
    provided: [{ fact: ref, holderRole: 'college', persons: ['canary-anna'], rows: ['canary-row'] }],
    recipient: organisation.id,
    purpose: request.purpose,
    on: from,
  },
  notice: {
    format: 'klantbeeld/notice@1',
    id: 'canary-notice',
    duty: 'canary-row',
    events: ['canary-event'],
    to: 'recipient',
    recipient: organisation.id,
    person: 'canary-anna',
    outcome: 'exempt',
    exempt: { exception: 'canary-row', judgement: 'canary-judgement' },
    by: 'canary-worker',
    on: from,
    recordedAt,
  },
  'emergency-review': {
    format: 'klantbeeld/emergency-review@1',
    request: 'canary-request',
    by: 'canary-worker',
    on: from,
    finding: 'justified',
    recordedAt,
  },
  restriction: {
    format: 'klantbeeld/restriction@1',
    id: 'canary-restriction',
    kind: 'upheld-objection',
    person: 'canary-anna',
    categories: [],
    purposes: [],
    from,
    recordedAt,
  },
  hold: {
    format: 'klantbeeld/hold@1',
    id: 'canary-hold',
    facts: [ref],
    purpose: request.purpose,
    by: 'canary-archivist',
    because: 'canary-because',
    from,
    until,
    recordedAt,
  },
  destroyed,
  'destruction-statement': {
    format: 'klantbeeld/destruction-statement@1',
    id: 'canary-statement',
    dossier: 'canary-dossier',
    holder: organisation.id,
    on: from,
    by: 'canary-archivist',
    manner: 'removed',
    law: [{ act: 'canary-act', validFrom: from, digest: 'canary-digest' }],
    specification: [
      {
        category: 'need.wmo',
        act: 'canary-act',
        holderRole: 'college',
        ground: { kind: 'term', rows: ['canary-row'] },
        count: 1,
        facts: [ref],
      },
      {
        category: 'need.wmo',
        act: 'canary-act',
        holderRole: 'college',
        ground: { kind: 'request', request: 'canary-request', row: 'canary-row' },
        count: 1,
        facts: [ref],
      },
    ],
  },
  request,
  dossier: {
    format: 'klantbeeld/dossier@1',
    id: 'canary-dossier',
    fragments: [fragment],
    people: setting.people,
    consents: [consent],
    judgements: [judgement],
    restrictions: [],
    holds: [],
    destroyed: [destroyed],
  },
  view,
  'table-view': tableView(fragments, [request], setting).view,
  receipt: { ...record.receipt, recipient: organisation.id },
  audit: record,
  'chain-entry': entry,
  'chain-head': headOf(entry, recordedAt),
  covenant: {
    format: 'klantbeeld/covenant@1',
    id: 'canary-covenant',
    intent: 'canary-intent',
    parties: [
      { organisation: organisation.id, contribution: 'canary-contribution' },
      { organisation: ref.holder, contribution: 'canary-other' },
    ],
    results: ['canary-result'],
    arrangement: { contact: organisation.id, informs: organisation.id, answers: ref.holder, essence: 'canary-essence' },
    from,
    until,
  },
  'rejection-report': rejectionReport(
    { rejections: [rejected('outside-profile', 'facts[0].category')] },
    { message: 'canary-message', at: recordedAt },
  ),
}
const names = Object.keys(samples) as WireName[]

const number = '999993653'
/** What stands where something else should: wrong types, a number, and more than fits. */
const intruders: readonly unknown[] = [
  `canary-${number}`,
  Number(number),
  { canaryKey: `canary-${number}` },
  [`canary-${number}`],
  `${'canary'.repeat(2_000)}\u0000`,
  null,
]
const keys = ['canaryKey', number, `canary.${number}`]

describe('every wire object', () => {
  it.each(names)('%s is given back as it is', (name) => {
    const json: unknown = JSON.parse(JSON.stringify(samples[name]))
    expect(parse(name, json)).toEqual(json)
    expect(parse<unknown>(wireObjects[name], json)).toEqual(json)
  })

  it.each(names)('%s that is refused names its schema, and leaks nothing of what was sent', (name) => {
    const refused = spoiledOf(JSON.parse(JSON.stringify(samples[name]))).flatMap((json) => errorsOf(name, json))
    expect(refused.length).toBeGreaterThan(20)
    const leaking = refused.filter(({ error }) => isLeaking(error) || error.code !== `schema/not-a-${name}`)
    expect(leaking.length).toBe(0)
    expect(refused.some(({ zod }) => isLeaking(zod))).toBe(true)
  })
})

describe('parse', () => {
  it.each<[what: string, change: object, says: string]>([
    ['a value in a list', { facts: [fact, { ...fact, version: 0 }] }, 'correct it at "facts.1.version"'],
    ['a word that is not in the list of words', { facts: [{ ...fact, standing: 'canary' }] }, 'correct it at "facts.0.standing"'],
    ['a field that is missing', { file: {} }, 'correct it at "file.changedOn"'],
    ['a key too many', { file: { ...fragment.file, canary: 1 } }, 'leave out what the schema does not have at "file"'],
    ['a key too many at the top', { canary: 1 }, 'leave out what the schema does not have, by klantbeeld/schemas/fragment.json'],
  ])('names the place of %s', (_, change, says) => {
    const [{ error } = expect.fail()] = errorsOf('fragment', { ...fragment, ...change })
    expect(error.message).toContain(says)
  })

  it('names a category in a view', () => {
    const [person = expect.fail()] = view.people
    const json = { ...view, people: [{ ...person, facts: { 'identity.name': { values: [], disputed: 'canary' } } }] }
    const [{ error } = expect.fail()] = errorsOf('view', json)
    expect(error.message).toContain('"people.0.facts.identity.name.values"')
  })

  it('ends the place before the keys of a record', () => {
    const schema = z.strictObject({ by: z.record(z.string(), z.strictObject({ on: Day })) })
    const error = thrownBy(() => parse(schema, { by: { [`canary${number}`]: { on: 'canary' } } }))
    expect(error).toMatchObject({
      code: 'schema/not-as-asked',
      message: 'this is not as its schema wants it; correct it at "by"',
    })
  })

  it('takes the names of wire objects only', () => {
    const error = thrownBy(() => parse('canary' as WireName, {}))
    expect(error).toMatchObject({ code: 'schema/unknown-name' })
    expect(isLeaking(error)).toBe(false)
    expect(thrownBy(() => parse('toString' as WireName, {}))).toMatchObject({ code: 'schema/unknown-name' })
  })
})

describe('law data and local policies that are refused', () => {
  const whole = nl.find(({ grounds }) => grounds.length > 0) ?? expect.fail()
  const act = {
    ...whole,
    ...Object.fromEntries(rowLists.map((list) => [list, whole[list].slice(0, list === 'grounds' ? 1 : 0)])),
  }

  it('leak nothing of what was sent', () => {
    const errors = spoiledOf(JSON.parse(JSON.stringify(act)))
      .flatMap((json) => [() => parseLaw(json), () => parsePolicy(json)])
      .map(thrownBy)
      .filter((error) => error instanceof LawError)
    expect(errors.length).toBeGreaterThan(100)
    expect(errors.filter(isLeaking).length).toBe(0)
  })

  it('name the place', () => {
    const [ground] = whole.grounds
    const error = thrownBy(() => parseLaw({ ...act, grounds: [{ ...ground, kinds: ['canary'] }] }))
    expect(error).toMatchObject({ message: 'not a law file; correct it at "grounds.0.kinds.0" by the schema LawDomain' })
  })
})

/** The JSON with an intruder in each place in turn, and with keys that no schema has; of long lists the first members. */
function spoiledOf(json: unknown): readonly unknown[] {
  const here = isObject(json) ? keys.map((key) => ({ ...json, [key]: `canary-${number}` })) : []
  const prototype = isObject(json) ? [JSON.parse(`{"__proto__":"canary-${number}",${JSON.stringify(json).slice(1)}`)] : []
  const deeper = Array.isArray(json)
    ? json.slice(0, 2).flatMap((member, index) => spoiledOf(member).map((spoiled) => json.with(index, spoiled)))
    : isObject(json)
      ? Object.entries(json).flatMap(([key, member]) => spoiledOf(member).map((spoiled) => ({ ...json, [key]: spoiled })))
      : []
  return [...intruders, ...here, ...prototype, ...deeper]
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

/** The error of a refusal beside what zod itself says; none where it is accepted: an intruder may fit. */
function errorsOf(name: WireName, json: unknown): readonly { readonly error: SchemaError; readonly zod: unknown }[] {
  const { error: zod } = wireObjects[name].safeParse(json)
  const error = thrownBy(() => parse(name, json))
  expect(error === undefined).toBe(zod === undefined)
  return error instanceof SchemaError ? [{ error, zod }] : []
}

function thrownBy(call: () => unknown): unknown {
  try {
    call()
    return undefined
  } catch (error) {
    return error
  }
}

/** Whether anything of an error, seen or hidden, holds what was planted. */
function isLeaking(error: unknown): boolean {
  if (!(error instanceof Error)) return true
  const own = Object.getOwnPropertyNames(error).map((name) => String(Reflect.get(error, name)))
  const said = [...own, String(error), String(error.cause), error.stack ?? '', JSON.stringify(error)]
  return said.some((text) => canary.isPlanted(text, new Set([number])))
}

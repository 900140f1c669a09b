import { integrate, type Request, type Setting } from 'klantbeeld'
import { concerns } from 'klantbeeld/rights'
import { Fragment, Receipt } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { unguarded } from '../src/receipt/audit.ts'
import { homeCare } from '../src/testing/example/organisations.ts'
import { look, setting, wmo, youth } from './asked.ts'

const { fragments } = example
const receiptOf = (more: Partial<Request> = {}, other: Partial<Setting> = {}, of = wmo) =>
  look({ ...of, ...more }, other).audit.receipt
const justCas = { about: ['cas'] }
const key = setting.receiptKey

describe('a receipt', () => {
  it('says by codes what was asked, on what, and what decided', () => {
    const receipt = receiptOf()
    expect(receipt).toMatchObject({
      request: 'look-1',
      kind: 'use',
      purpose: 'wmo/onderzoek',
      phase: 'inquiry',
      domains: ['daily-life', 'debt', 'family', 'housing', 'identity', 'income', 'involvement', 'network'],
      sets: ['set-wmo'],
      organisation: example.organisation,
      capacity: 'access-worker',
      judgements: ['oordeel-1', 'oordeel-2'],
      cleared: 10,
      withheld: 28,
    })
    expect(receipt.rows).toContain('wmo/5.1.1-1-client')
    expect(receipt.rows).toEqual([...new Set(receipt.rows)].sort())
    expect(receipt.law.find(({ act }) => act === 'wmo')).toEqual({
      act: 'wmo',
      validFrom: expect.any(String),
      digest: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(receipt).not.toHaveProperty('recipient')
    expect(receipt).not.toHaveProperty('emergency')
  })
  it('has no question, no person, no worker and no assignment in it', () => {
    const text = JSON.stringify(receiptOf())
    for (const hidden of [wmo.necessity.question, '"anna"', '"cas"', 'consulent-12', 'wmo-anna', 'digest-of-'])
      expect(text).not.toContain(hidden)
  })
  it('names only judgements that counted, so that no text of the asker stands in it', () => {
    const judgements = [...wmo.necessity.judgements, 'oordeel-3', 'Anna is ziek', 'oordeel-1']
    expect(receiptOf({ necessity: { ...wmo.necessity, judgements } }).judgements).toEqual(['oordeel-1', 'oordeel-2'])
  })
  it('carries a traceparent, and nothing else that stands in its place', () => {
    const traceparent = '00-28dbeec32e77635cc19bc3204ec56c41-dec5220770f8f4f4-01'
    expect(receiptOf({ traceparent }).traceparent).toBe(traceparent)
    for (const other of [
      'Anna is ziek',
      `${traceparent} Anna`,
      `x${traceparent}`,
      traceparent.toUpperCase(),
      `00-${'0'.repeat(32)}-dec5220770f8f4f4-01`,
      `00-28dbeec32e77635cc19bc3204ec56c41-${'0'.repeat(16)}-01`,
    ])
      expect(receiptOf({ traceparent: other })).not.toHaveProperty('traceparent')
    expect(Receipt.safeParse({ ...receiptOf(), traceparent: 'Anna' }).success).toBe(false)
  })
  it('has the recipient of a provision', () => {
    expect(receiptOf({ kind: 'provide', recipient: homeCare }).recipient).toEqual(homeCare)
  })
  it('has the assignment it rests on as a digest, and none where none holds', () => {
    expect(receiptOf().assignment).toMatch(/^[\w-]{43}$/)
    expect(receiptOf({ hat: { ...wmo.hat, assignment: 'none' } })).not.toHaveProperty('assignment')
  })
  it('has the set of an emergency beside the other, its reason, and no assignment', () => {
    const emergencySet = {
      format: 'klantbeeld/emergency-set@1',
      id: 'nood',
      purpose: 'wmo/onderzoek',
      reasons: ['acute-danger'],
      categories: ['identity.name'],
      adoptedBy: 'college',
      from: day('2026-01-01'),
      until: day('2026-12-31'),
    } as const
    const inEmergency = receiptOf({ emergency: 'acute-danger' }, { emergencySets: [emergencySet] })
    expect(inEmergency).toMatchObject({ emergency: 'acute-danger', sets: ['nood', 'set-wmo'] })
    expect(inEmergency).not.toHaveProperty('assignment')
    expect(receiptOf({ emergency: 'child-unattended' }, { emergencySets: [emergencySet] }).sets).toEqual(['set-wmo'])
    expect(receiptOf({}, { emergencySets: [emergencySet] }).sets).toEqual(['set-wmo'])
    expect(receiptOf({}, { necessitySets: [] }).sets).toEqual([])
  })
  it('tells whether special data were cleared, not whether they exist', () => {
    expect(receiptOf().special).toBe(true)
    expect(receiptOf({ necessity: { ...wmo.necessity, domains: ['identity', 'housing', 'family'] } })).toMatchObject({
      special: false,
      cleared: expect.any(Number),
    })
    expect(receiptOf({ necessity: { ...wmo.necessity, judgements: [] } }).special).toBe(false)
  })
  it('tells it of a fact that is not special itself, and contains what is', () => {
    const [file] = fragments.filter(({ id }) => id === 'wmo')
    const name = { category: 'identity.name', value: { surname: 'de Wit' } }
    const seen = (more: object) => {
      const facts = file?.facts.slice(0, 1).map((fact) => ({ ...fact, ...name, ...more }))
      return integrate([Fragment.parse({ ...file, facts })], wmo, setting).audit.receipt
    }
    expect(seen({})).toMatchObject({ cleared: 1, special: false })
    expect(seen({ contains: ['provision.wmo'] })).toMatchObject({ cleared: 1, special: true })
  })
})

describe('an audit', () => {
  it('refuses to be serialised, and is kept with the day an emergency is seen only where there is one', () => {
    const plain = look(wmo).audit
    expect(() => JSON.stringify(plain)).toThrow(expect.objectContaining({ code: 'audit/not-for-the-asker' }))
    expect(unguarded(plain)).not.toHaveProperty('emergencySeenOn')
    expect(unguarded(plain)).not.toHaveProperty('toJSON')
    expect(unguarded(look({ ...wmo, emergency: 'acute-danger' }).audit).emergencySeenOn).toBe('2026-11-24')
  })
})

describe('digests in a receipt', () => {
  it('differ from request to request, so that nobody can lay two receipts side by side', () => {
    const [one, other] = [receiptOf(), receiptOf({ id: 'look-2' })]
    for (const field of ['actor', 'assignment', 'client', 'asked', 'keys', 'shown'] as const)
      expect(one[field]).not.toBe(other[field])
    expect(one.persons.filter((person) => other.persons.includes(person))).toEqual([])
    expect(one.fragments.filter((fragment) => other.fragments.includes(fragment))).toEqual([])
  })
  it('differ under another key', () => {
    const other = receiptOf({}, { receiptKey: 'another key of at least 32 characters' })
    expect(other.client).not.toBe(receiptOf().client)
    expect(receiptOf({}, { pseudonymKey: 'another key of at least 32 characters' }).keys).not.toBe(receiptOf().keys)
  })
  it('are of the bytes a delivery came in, or of what it says, in whatever order of keys', () => {
    const digests = (of: (typeof fragments)[number]) => integrate([of], wmo, setting).audit.receipt.fragments[0]
    const [first, second] = fragments
    if (first?.received === undefined || second === undefined) throw new Error('the example lost its deliveries')
    const { received, ...bare } = first
    const { id, ...rest } = bare
    expect(digests(first)).not.toBe(digests({ ...first, received: { ...received, digest: 'other' } }))
    expect(digests(first)).toBe(digests({ ...first, id: 'other' }))
    expect(digests(bare)).toBe(digests({ ...rest, id }))
    expect(digests(bare)).not.toBe(digests({ ...bare, id: 'other' }))
    expect(digests(first)).not.toBe(digests({ ...first, organisation: second.organisation }))
    expect(integrate(fragments, wmo, setting).audit.receipt.fragments).toEqual(
      integrate([...fragments].reverse(), wmo, setting).audit.receipt.fragments,
    )
  })
  it('follow the whole request and the whole view', () => {
    expect(receiptOf({ on: day('2026-11-01') }).asked).not.toBe(receiptOf().asked)
    expect(receiptOf({}, { consents: example.consents }).shown).not.toBe(receiptOf().shown)
    expect(receiptOf({}, { consents: example.consents }).asked).toBe(receiptOf().asked)
  })
})

describe('whom a receipt concerns', () => {
  const people = ['anna', 'bram', 'cas', 'dina', 'elin']
  const concerned = (receipt: Receipt) => people.filter((person) => concerns(receipt, person, key))
  it('is the client and whoever was asked about, also where nothing was cleared', () => {
    expect(concerned(receiptOf({}, { organisations: [] }))).toEqual(['anna', 'cas', 'dina', 'elin'])
    expect(concerned(receiptOf({ about: ['cas'] }, { organisations: [] }))).toEqual(['anna', 'cas'])
  })
  it('is whoever is mentioned in what was cleared, and nobody else', () => {
    expect(concerned(receiptOf(justCas, {}, youth))).toEqual(['anna', 'bram', 'cas'])
    expect(concerned(receiptOf(justCas, { organisations: [] }, youth))).toEqual(['cas'])
  })
  it('cannot be told with another key', () => {
    expect(concerns(receiptOf(), 'anna', 'another key of at least 32 characters')).toBe(false)
  })
})

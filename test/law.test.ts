import { compile, type LawDomain as Domain, inForce, LawDomain, parseLaw } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'

const wmo = nl.find((domain) => domain.act === 'wmo')
if (wmo === undefined) throw new Error('the Wmo is missing')
const json = (more: object = {}): unknown => JSON.parse(JSON.stringify({ ...wmo, ...more }))
const others = nl.filter((domain) => domain.act !== 'wmo')
const version = (validFrom: string, more: object = {}): Domain => LawDomain.parse(json({ validFrom, ...more }))

describe('parseLaw', () => {
  it('reads an act from JSON', () => expect(parseLaw(json())).toEqual(wmo))
  it.each<[string, unknown, string]>([
    ['something else', 'a law', 'law/not-a-law-file'],
    ['an unknown field', json({ surprise: true }), 'law/not-a-law-file'],
    ['a day that does not exist', json({ validFrom: '2026-02-30' }), 'law/not-a-law-file'],
    ['two rows of one id', json({ terms: [...wmo.terms, ...wmo.terms] }), 'law/duplicate-row'],
  ])('refuses %s', (_, input, code) => expect(() => parseLaw(input)).toThrow(expect.objectContaining({ code })))
  it('says where, and what to do', () => {
    expect(() => parseLaw(json({ grounds: [{ ...wmo.grounds[0], persons: ['emperor'] }] }))).toThrow(
      /grounds\.0\.persons\.0.*schema/,
    )
  })
})

describe('inForce', () => {
  const versions = [version('2026-07-01'), version('2015-01-01'), version('2027-01-01')]
  it.each([
    ['2014-12-31', undefined],
    ['2015-01-01', '2015-01-01'],
    ['2026-06-30', '2015-01-01'],
    ['2026-07-01', '2026-07-01'],
    ['2026-12-31', '2026-07-01'],
    ['2027-01-01', '2027-01-01'],
  ])('on %s takes the version of %s', (on, from) => {
    expect(inForce(versions, day(on)).map((domain) => domain.validFrom)).toEqual(from === undefined ? [] : [from])
  })
  it('never takes a bill, and nothing once the act is repealed or over', () => {
    expect(inForce([version('2026-01-01', { status: 'bill' })], day('2026-06-01'))).toEqual([])
    const repealed = [version('2015-01-01'), version('2026-01-01', { status: 'repealed' })]
    expect(inForce(repealed, day('2025-12-31'))).toHaveLength(1)
    expect(inForce(repealed, day('2026-01-01'))).toEqual([])
    const over = [version('2015-01-01', { validUntil: '2025-12-31' })]
    expect([inForce(over, day('2025-12-31')).length, inForce(over, day('2026-01-01')).length]).toEqual([1, 0])
  })
  it('lets a bill pass by an older version in force', () => {
    expect(inForce([version('2015-01-01'), version('2026-01-01', { status: 'bill' })], day('2026-06-01'))).toHaveLength(1)
  })
})

describe('compile', () => {
  it('freezes the law it was given, to the last row', () => {
    const law = [version('2026-07-01'), ...others]
    compile(law)
    expect(Object.isFrozen(law)).toBe(true)
    expect(() => Object.assign(law[0]?.grounds[0] ?? {}, { confidence: 'verified' })).toThrow(TypeError)
  })
  it('gives the same digest to the same law, whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(version('2026-07-01')).reverse())
    expect(compile([LawDomain.parse(reversed), ...others]).digest).toBe(compile([version('2026-07-01'), ...others]).digest)
    expect(compile([version('2026-07-02'), ...others]).digest).not.toBe(compile([version('2026-07-01'), ...others]).digest)
  })
  it('gives the same digest to the same acts in another order, and remembers what it made of an array', () => {
    const law = [version('2026-07-01'), ...others]
    expect(compile([...law].reverse()).digest).toBe(compile(law).digest)
    expect(compile(law)).toBe(compile(law))
  })
  it('lets a bill begin on the day of the version in force, before or after it', () => {
    const law = [version('2026-07-01', { status: 'bill' }), version('2026-07-01')]
    expect(compile([...law, ...others]).domains).toHaveLength(nl.length + 1)
    expect(compile([...law.reverse(), ...others]).domains).toHaveLength(nl.length + 1)
  })
  it.each<[string, readonly Domain[], string]>([
    ['two versions from one day', [version('2026-07-01'), version('2026-07-01')], 'law/two-versions-on-one-day'],
    ['a row id of another act', [version('2026-07-01'), version('2026-07-01', { act: 'other' })], 'law/duplicate-row'],
    ['a consent rule nobody has', [version('2026-07-01', { consentRules: [] })], 'law/unknown-consent-rule'],
  ])('refuses %s', (_, law, code) => expect(() => compile(law)).toThrow(expect.objectContaining({ code })))
  it('refuses a release from a regime nobody has', () => {
    const law = nl.map((domain) => ({ ...domain, secrecy: [] }))
    expect(() => compile(law)).toThrow(expect.objectContaining({ code: 'law/unknown-regime' }))
  })
})

import * as fc from 'fast-check'
import { exportAudit } from 'klantbeeld'
import { type ChainEntry, chain, erase, headOf, verifyChain } from 'klantbeeld/rights'
import { ChainEntry as Schema } from 'klantbeeld/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { look } from './asked.ts'
import { seed, tries } from './effort.ts'
import { chainId, chainOf, receiptOf, soon, today } from './receipts.ts'
import { tampered } from './tamper.ts'

const at = '2027-06-01T08:00:00Z'
const salt = 'a salt that is used in this test only'
const expectedOf = (entries: readonly ChainEntry[], on = today) => {
  const last = entries.at(-1)
  return { ...(last === undefined ? { chain: chainId, length: 0, digest: '' } : headOf(last, at)), on }
}
const broken = (place: number, why: string) => ({ outcome: 'broken', at: place, why })
const change = (entries: readonly ChainEntry[], place: number, more: object): ChainEntry[] =>
  entries.map((entry, index) => (index === place ? { ...entry, ...more } : entry))
const without = (entries: readonly ChainEntry[], place: number, ...keys: readonly string[]): ChainEntry[] =>
  entries.map((entry, index) =>
    index === place ? Schema.parse(Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)))) : entry,
  )

let entries: readonly ChainEntry[] = []
beforeAll(() => {
  entries = chainOf([0, 1, 2, 3, 4].map((number) => receiptOf(number)))
})

describe('a chain of receipts', () => {
  it('numbers its entries, and each knows the one before', () => {
    expect(entries.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
    expect(entries[0]).not.toHaveProperty('previous')
    expect(new Set(entries.map(({ previous }) => previous)).size).toBe(5)
    for (const entry of entries) expect(Schema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
  })
  it('is what its head says', () => {
    expect(verifyChain(entries, expectedOf(entries))).toEqual({ outcome: 'intact', erased: [] })
    expect(verifyChain(new Set(entries).values(), expectedOf(entries))).toEqual({ outcome: 'intact', erased: [] })
  })
  it('takes audits too, without the guard that keeps them from the asker', () => {
    const { audit } = look()
    const entry = chain(entries.at(-1), audit, { chain: chainId, salt, keptUntil: soon })
    expect(JSON.stringify(entry.record)).toBe(exportAudit(audit))
    expect(verifyChain([...entries, entry], expectedOf([...entries, entry]))).toEqual({ outcome: 'intact', erased: [] })
    const quiet = chain(undefined, { ...audit, emergencySeenOn: day('2026-11-24') }, { chain: chainId, salt, keptUntil: soon })
    expect(quiet.record).toMatchObject({ emergencySeenOn: '2026-11-24' })
  })
  it('reads the same whatever order the keys of a record come in', () => {
    const { format, ...rest } = receiptOf(1)
    const [one, other] = [receiptOf(1), { ...rest, format }].map((receipt) =>
      chain(undefined, receipt, { chain: chainId, salt, keptUntil: soon }),
    )
    expect(one?.content).toBe(other?.content)
  })
  it('gives two equal records different digests, for each entry has a salt of its own', () => {
    const alike = chainOf([receiptOf(1), receiptOf(1)])
    expect(alike[0]?.content).not.toBe(alike[1]?.content)
    expect(() => chain(entries[4], receiptOf(5), { chain: chainId, salt: entries[4]?.salt ?? '', keptUntil: soon })).toThrow(
      expect.objectContaining({ code: 'chain/salt-used-before' }),
    )
    expect(() => chain(undefined, receiptOf(5), { chain: chainId, salt: 'too short', keptUntil: soon })).toThrow(
      expect.objectContaining({ code: 'setting/key-too-short' }),
    )
  })
})

describe('an erased entry', () => {
  const erasedAt = (...places: readonly number[]) =>
    entries.map((entry, index) => (places.includes(index) ? erase(entry, today) : entry))

  it('has neither record nor salt, so that nothing can be guessed back, and breaks nothing', () => {
    const some = erasedAt(0, 3)
    expect(Object.keys(some[3] ?? {}).sort()).toEqual([
      'chain',
      'content',
      'format',
      'index',
      'keptUntil',
      'previous',
      'recordedOn',
    ])
    expect(verifyChain(some, expectedOf(entries))).toEqual({ outcome: 'intact', erased: [0, 3] })
  })
  it('may be erased again, and followed by a new one', () => {
    const [first] = erasedAt(0)
    if (first === undefined) throw new Error('no entry')
    expect(erase(first, today)).toEqual(first)
    const some = chainOf([receiptOf(0)])
    const gone = some.map((entry) => erase(entry, today))
    const next = chain(gone[0], receiptOf(1), { chain: chainId, salt, keptUntil: soon })
    expect(verifyChain([...gone, next], expectedOf([...gone, next]))).toEqual({ outcome: 'intact', erased: [0] })
  })
  it('is not erased up to its last day, and is missed where it is', () => {
    const [first] = entries
    if (first === undefined) throw new Error('no entry')
    expect(() => erase(first, soon)).toThrow(expect.objectContaining({ code: 'chain/kept-still' }))
    expect(erase(first, day('2026-12-01'))).not.toHaveProperty('record')
    expect(verifyChain(erasedAt(0), expectedOf(entries, soon))).toEqual(broken(0, 'erased-early'))
    expect(verifyChain(erasedAt(0), expectedOf(entries, day('2026-12-01')))).toEqual({ outcome: 'intact', erased: [0] })
  })
  it('does not hide a change', () => {
    expect(verifyChain(change(erasedAt(0), 0, { content: 'x' }), expectedOf(entries))).toEqual(broken(1, 'not-linked'))
    expect(verifyChain(change(erasedAt(0), 0, { salt, record: receiptOf(0) }), expectedOf(entries))).toEqual(
      broken(0, 'content-changed'),
    )
  })
})

describe('the term of a record', () => {
  const made = (keptUntil: string, record: Parameters<typeof chain>[1] = receiptOf(0)) =>
    chain(undefined, record, { chain: chainId, salt, keptUntil: day(keptUntil) })
  const verified = (entry: ChainEntry, more: object = {}) => verifyChain([entry], { ...expectedOf([entry]), ...more })

  it('is never over before the day of the record, receipt or audit', () => {
    const tooShort = expect.objectContaining({ code: 'chain/kept-too-short' })
    const { audit } = look()
    for (const record of [receiptOf(0), audit, receiptOf(0, { at: '2026-11-22T23:00:00Z' })]) {
      expect(() => made('2000-01-01', record)).toThrow(tooShort)
      expect(() => made('2026-11-22', record)).toThrow(tooShort)
      expect(made('2026-11-23', record)).toMatchObject({ recordedOn: '2026-11-23', keptUntil: '2026-11-23' })
    }
  })
  it('is missed where an entry says it was over before that day, also once it was erased', () => {
    const bent = { ...made('2026-11-23'), keptUntil: day('2026-11-22') }
    expect(verified(bent)).toEqual(broken(0, 'kept-too-short'))
    expect(verified(erase(bent, day('2026-11-23')))).toEqual(broken(0, 'kept-too-short'))
    expect(verified(made('2026-11-23'))).toEqual({ outcome: 'intact', erased: [] })
  })
  it('is missed where it is shorter than it should be at least, also once it was erased', () => {
    const [short, enough] = [made('2031-11-22'), made('2031-11-23')]
    const later = day('2040-01-01')
    for (const entry of [short, erase(short, later)])
      expect(verified(entry, { keptAtLeast: 'P5Y' })).toEqual(broken(0, 'kept-too-short'))
    expect(verified(enough, { keptAtLeast: 'P5Y' })).toEqual({ outcome: 'intact', erased: [] })
    expect(verified(erase(enough, later), { keptAtLeast: 'P5Y', on: later })).toEqual({ outcome: 'intact', erased: [0] })
    expect(verified(short)).toEqual({ outcome: 'intact', erased: [] })
  })
  it('is held against a period, and nothing else', () => {
    expect(() => verified(made('2031-11-23'), { keptAtLeast: 'five years' })).toThrow(/period/)
    expect(() => verifyChain([], { ...expectedOf([]), keptAtLeast: 'five years' })).toThrow(/period/)
  })
})

describe('the id of a chain', () => {
  it('is that of every entry and of the head', () => {
    expect(new Set(entries.map((entry) => entry.chain))).toEqual(new Set([chainId]))
    expect(expectedOf(entries)).toMatchObject({ chain: chainId })
    expect(() => chain(entries[4], receiptOf(5), { chain: 'other', salt, keptUntil: soon })).toThrow(
      expect.objectContaining({ code: 'chain/another-chain' }),
    )
  })
  it('tells another chain, with a head of its own, from the one it should be', () => {
    const other = [chain(undefined, receiptOf(0), { chain: 'other', salt, keptUntil: soon })]
    expect(verifyChain(other, expectedOf(other))).toEqual({ outcome: 'intact', erased: [] })
    expect(verifyChain(other, { ...expectedOf(other), chain: chainId })).toEqual(broken(0, 'another-chain'))
    expect(
      verifyChain(
        other.map((entry) => erase(entry, today)),
        { ...expectedOf(other), chain: chainId },
      ),
    ).toEqual(broken(0, 'another-chain'))
  })
})

describe('tampering with a chain is found', () => {
  it('in a record, a salt, a link, a place or a day', () => {
    const expected = expectedOf(entries)
    expect(verifyChain(change(entries, 2, { record: receiptOf(2, { cleared: 4 }) }), expected)).toEqual(
      broken(2, 'content-changed'),
    )
    expect(verifyChain(change(entries, 2, { salt }), expected)).toEqual(broken(2, 'content-changed'))
    expect(verifyChain(change(entries, 2, { previous: 'x' }), expected)).toEqual(broken(2, 'not-linked'))
    expect(verifyChain(change(entries, 0, { previous: 'x' }), expected)).toEqual(broken(0, 'not-linked'))
    expect(verifyChain(change(entries, 2, { index: 3 }), expected)).toEqual(broken(2, 'out-of-place'))
    expect(verifyChain(change(entries, 2, { keptUntil: today }), expected)).toEqual(broken(3, 'not-linked'))
    expect(verifyChain(change(entries, 2, { recordedOn: day('2026-11-22') }), expected)).toEqual(broken(2, 'another-day'))
    expect(verifyChain(change(entries, 2, { chain: 'x' }), expected)).toEqual(broken(2, 'another-chain'))
    expect(verifyChain(change(entries, 2, { more: 1 }), expected)).toEqual(broken(3, 'not-linked'))
    expect(verifyChain(change(entries, 4, { keptUntil: today }), expected)).toEqual(broken(4, 'another-head'))
  })
  it('where an entry was dropped, put in or moved', () => {
    const expected = expectedOf(entries)
    const [first, second, third, ...rest] = entries
    if (first === undefined || second === undefined || third === undefined) throw new Error('no entries')
    expect(verifyChain([first, third, ...rest], expected)).toEqual(broken(1, 'out-of-place'))
    expect(verifyChain([first, second, second, third, ...rest], expected)).toEqual(broken(2, 'out-of-place'))
    expect(verifyChain([second, first, third, ...rest], expected)).toEqual(broken(0, 'out-of-place'))
  })
  it('where the end was cut off, or something was added to it', () => {
    const last = entries.at(-1)
    const more = [...entries, chain(last, receiptOf(5), { chain: chainId, salt, keptUntil: soon })]
    expect(verifyChain(entries.slice(0, 3), expectedOf(entries))).toEqual(broken(3, 'too-few'))
    expect(verifyChain([], expectedOf(entries))).toEqual(broken(0, 'too-few'))
    expect(verifyChain(more, expectedOf(entries))).toEqual(broken(5, 'too-many'))
    expect(verifyChain([], { chain: chainId, length: 0, digest: 'x', on: today })).toEqual(broken(0, 'another-head'))
  })
  it('where everything was made anew by somebody who knows how', () => {
    const other = chainOf([0, 1, 2, 3, 4].map((number) => receiptOf(number, number === 1 ? { withheld: 0 } : {})))
    expect(verifyChain(other, expectedOf(other))).toEqual({ outcome: 'intact', erased: [] })
    expect(verifyChain(other, expectedOf(entries))).toEqual(broken(4, 'another-head'))
  })
  it('where half of an entry was erased', () => {
    expect(verifyChain(without(entries, 0, 'salt'), expectedOf(entries))).toEqual(broken(0, 'half-erased'))
    expect(verifyChain(without(entries, 0, 'record'), expectedOf(entries))).toEqual(broken(0, 'half-erased'))
  })
  it('where an entry cannot be read at all, without a word of what it says', () => {
    const looped: { self?: unknown } = {}
    looped.self = looped
    for (const more of [{ salt: 'short' }, { record: looped }, { record: receiptOf(1, { actor: '\ud800' }) }])
      expect(verifyChain(change(entries, 1, more), expectedOf(entries))).toEqual(broken(1, 'unreadable'))
    const nothing = JSON.parse('[null]')
    expect(verifyChain(nothing, expectedOf(entries))).toEqual(broken(0, 'unreadable'))
  })

  const runs = tries(10_000)
  it(`T8: ${runs} of ${runs} times, whatever was changed, dropped, put in, moved, cut off or erased early, from seed ${seed}`, () => {
    const original = chainOf(Array.from({ length: 7 }, (_, number) => receiptOf(number))).map((entry) =>
      entry.index === 3 || entry.index === 6 ? erase(entry, today) : entry,
    )
    const expected = expectedOf(original)
    expect(verifyChain(original, expected)).toEqual({ outcome: 'intact', erased: [3, 6] })
    let found = 0
    fc.assert(
      fc.property(fc.nat(0x7fffffff), (entropy) => {
        const { entries: bent, how } = tampered(original, entropy)
        const { outcome } = verifyChain(bent, expected)
        if (outcome === 'intact') throw new Error(`not found: ${how}`)
        found += 1
      }),
      { numRuns: runs, seed },
    )
    process.stdout.write(`T8: ${found} of ${runs} tamperings found\n`)
    expect(found).toBe(runs)
  })
})

describe('properties of chains', () => {
  it('erasing what may be erased, in any choice, keeps a chain what it was', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (choice) => {
        const whole = chainOf(choice.map((_, number) => receiptOf(number)))
        const places = choice.flatMap((chosen, index) => (chosen && index % 3 === 0 ? [index] : []))
        const some = whole.map((entry) => (places.includes(entry.index) ? erase(entry, today) : entry))
        expect(verifyChain(some, expectedOf(whole))).toEqual({ outcome: 'intact', erased: places })
      }),
      { numRuns: tries(500), seed },
    )
  })
})

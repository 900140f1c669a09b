import * as fc from 'fast-check'
import { memoryReplay } from 'klantbeeld/envelope'
import { describe, expect, it } from 'vitest'
import { seed, tries } from './effort.ts'

describe('a guard against replay', () => {
  const issued = { issuer: 'agb:1', id: 'a', at: 1_000, until: 1_010 }

  it('knows an id again until its last second, and no longer', async () => {
    for (const [at, said] of [
      [1_001, 'seen'],
      [1_010, 'seen'],
      [1_011, 'new'],
    ] as const) {
      const { remember } = memoryReplay({ most: 1 })
      expect(await remember(issued)).toBe('new')
      expect(await remember({ ...issued, at, until: at + 10 })).toBe(said)
    }
  })
  it('tells ids of one issuer from those of another, who each have their own room', async () => {
    const { remember } = memoryReplay({ most: 1 })
    expect(await remember(issued)).toBe('new')
    expect(await remember({ ...issued, issuer: 'agb:2' })).toBe('new')
    expect(await remember({ ...issued, id: 'b' })).toBe('full')
    expect(await remember({ ...issued, issuer: 'agb:2', id: 'b' })).toBe('full')
    expect(await remember({ ...issued, issuer: 'agb:3', id: 'b' })).toBe('new')
  })
  it('refuses a new id when full, keeps the old ones, and has room again when they lapse', async () => {
    const { remember } = memoryReplay({ most: 2 })
    expect(await remember(issued)).toBe('new')
    expect(await remember({ ...issued, id: 'b', until: 1_020 })).toBe('new')
    expect(await remember({ ...issued, id: 'c' })).toBe('full')
    expect(await remember(issued)).toBe('seen')
    expect(await remember({ ...issued, id: 'c', at: 1_011, until: 1_021 })).toBe('new')
    expect(await remember({ ...issued, id: 'b', at: 1_011 })).toBe('seen')
    expect(await remember({ ...issued, id: 'd', at: 1_011 })).toBe('full')
  })
  it('has room for at least one', () => {
    for (const most of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => memoryReplay({ most })).toThrow(expect.objectContaining({ code: 'envelope/replay-most' }))
  })
  it(`never forgets an unexpired id, from seed ${seed}`, async () => {
    const message = fc.record({
      issuer: fc.constantFrom('x', 'y'),
      id: fc.nat(12),
      wait: fc.nat(4),
      lasts: fc.integer({ min: 1, max: 12 }),
    })
    const messages = fc.array(message, { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(messages, fc.integer({ min: 1, max: 5 }), async (list, most) => {
        const { remember } = memoryReplay({ most })
        const known = new Map<string, number>()
        let at = 1_000
        for (const { issuer, id, wait, lasts } of list) {
          at += wait
          const key = `${issuer} ${id}`
          const alive = [...known].filter(([, until]) => at <= until)
          const room = alive.filter(([one]) => one.startsWith(issuer)).length < most
          const expected = alive.some(([one]) => one === key) ? 'seen' : room ? 'new' : 'full'
          expect(await remember({ issuer, id: String(id), at, until: at + lasts })).toBe(expected)
          if (expected === 'new') known.set(key, at + lasts)
        }
      }),
      { numRuns: tries(300), seed },
    )
  })
})

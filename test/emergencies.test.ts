import { integrate } from 'klantbeeld'
import { openEmergencies } from 'klantbeeld/rights'
import type { Receipt } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { setting, wmo } from './asked.ts'
import { day, staff } from './rights-world.ts'

describe('emergencies', () => {
  const { receiptKey, pseudonymKey } = setting
  const opened = (): Receipt => integrate(example.fragments, { ...wmo, emergency: 'acute-danger' }, setting).audit.receipt
  const review = {
    format: 'klantbeeld/emergency-review@1',
    request: 'look-1',
    by: 'weigher',
    on: day('2026-11-24'),
    finding: 'justified',
    recordedAt: '2026-11-24T10:00:00Z',
  } as const
  const open = (receipts: readonly Receipt[], reviews: readonly object[] = [], on = '2026-11-26', more = staff, keys = {}) =>
    openEmergencies(receipts, reviews as (typeof review)[], { staff: more, receiptKey, pseudonymKey, on: day(on), ...keys })

  it('are seen from the next working day, and stay open', () => {
    expect(open([opened()])).toEqual([
      {
        request: 'look-1',
        reason: 'acute-danger',
        openedOn: '2026-11-23',
        seenFrom: '2026-11-24',
        by: ['regular-worker', 'privacy-officer'],
        isSeen: true,
      },
    ])
    expect(open([opened()], [], '2026-11-23')[0]?.isSeen).toBe(false)
    expect(open([opened()], [], '2026-11-24')[0]?.isSeen).toBe(true)
    expect(open([opened()], [], '2026-11-22')).toEqual([])
    expect(open([{ ...opened(), at: '2026-11-20T09:00:00+01:00' }])[0]?.seenFrom).toBe('2026-11-23')
    const { emergency: _, ...plain } = opened()
    expect(open([plain])).toEqual([])
  })

  it.each<[string, object, boolean]>([
    ['who may', {}, true],
    ['who may, and found it not justified', { finding: 'not-justified' }, true],
    ['who may, of another request', { request: 'look-2' }, false],
    ['who may not', { by: 'worker' }, false],
    ['who may, today', { on: day('2026-11-26') }, true],
    ['who may, tomorrow', { on: day('2026-11-27') }, false],
    ['who may, on the day itself', { on: day('2026-11-23') }, true],
    ['who may, before it was opened', { on: day('2026-11-22') }, false],
    ['who may, recorded the moment it was opened', { on: day('2026-11-23'), recordedAt: '2026-11-23T08:00:00Z' }, true],
    ['who may, recorded just before', { on: day('2026-11-23'), recordedAt: '2026-11-23T07:59:59.999Z' }, false],
    ['who may, of that moment by another clock', { recordedAt: '2026-11-23T09:30:00+02:00' }, false],
  ])('are closed by a review of %s', (_, more, closes) => {
    expect(open([opened()], [{ ...review, ...more }])).toHaveLength(closes ? 0 : 1)
  })

  it('are not closed by whoever opened them, nor outside the mandate', () => {
    const mandates = (more: object) => ({
      ...staff,
      mandates: [{ ...(staff.mandates[0] ?? expect.fail()), worker: 'consulent-12', ...more }],
    })
    const own = { ...review, by: 'consulent-12' }
    expect(open([opened()], [own], '2026-11-26', mandates({}))).toHaveLength(1)
    const other = { ...review, by: 'other' }
    expect(open([opened()], [other], '2026-11-26', mandates({ worker: 'other' }))).toEqual([])
    expect(open([opened()], [other], '2026-11-26', mandates({ worker: 'other', decisions: ['necessity'] }))).toHaveLength(1)
    expect(open([opened()], [other], '2026-11-26', mandates({ worker: 'other', from: day('2026-11-25') }))).toHaveLength(1)
    expect(open([opened()], [other], '2026-11-26', mandates({ worker: 'other', until: day('2026-11-23') }))).toHaveLength(1)
  })

  it('stay open under other keys than the receipt was made with, also where who opened it reviewed', () => {
    const other = 'another secret of thirty-two characters'
    const [mandate = expect.fail()] = staff.mandates
    const mandated = { ...staff, mandates: [mandate, { ...mandate, worker: 'consulent-12' }] }
    const own = { ...review, by: 'consulent-12' }
    for (const keys of [{ receiptKey: other }, { pseudonymKey: other }])
      for (const made of [own, review]) expect(open([opened()], [made], '2026-11-26', mandated, keys)).toHaveLength(1)
    expect(open([opened()], [review], '2026-11-26', mandated)).toEqual([])
  })

  it('come the oldest first, once each', () => {
    const two = [opened(), { ...opened(), request: 'look-0', at: '2026-11-20T09:00:00+01:00' }, opened()]
    expect(open(two).map((one) => one.request)).toEqual(['look-0', 'look-1'])
    expect(open(two.toReversed())).toEqual(open(two))
    expect(open(two.slice(1))).toEqual(open(two))
  })
})

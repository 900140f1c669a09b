import { describe, expect, it } from 'vitest'
import { fake1000, febrl, hasLinkageData } from './linkage-data.ts'
import { learntFrom, qualityOf } from './linkage-quality.ts'

describe.skipIf(hasLinkageData)('public linkage sets', () => {
  it('skipped: no data folder', () => {})
})

describe.runIf(hasLinkageData)('public linkage sets', () => {
  it('FEBRL 1 is linked with precision 0.999 and recall 0.98 by weights learnt without its truth', () => {
    const set = febrl(1)
    const { truth, precision, recall, mostCompared, lost } = qualityOf(set, learntFrom(set))
    expect(truth).toBe(500)
    expect(precision).toBeGreaterThanOrEqual(0.999)
    expect(recall).toBeGreaterThanOrEqual(0.98)
    expect(mostCompared).toBeLessThanOrEqual(200)
    expect(lost).toBe(0)
  })
  it('FEBRL 2 is linked as well by the same way of learning', () => {
    const set = febrl(2)
    const { truth, precision, recall } = qualityOf(set, learntFrom(set))
    expect(truth).toBe(1000)
    expect(precision).toBeGreaterThanOrEqual(0.999)
    expect(recall).toBeGreaterThanOrEqual(0.98)
  })
  it('fake_1000, which has little more than names and birth dates, is linked with few mistakes and leaves much undecided', () => {
    const set = fake1000()
    const { truth, precision, recall } = qualityOf(set, learntFrom(set))
    expect(truth).toBe(749)
    expect(precision).toBeGreaterThan(0.98)
    expect(recall).toBeGreaterThan(0.55)
  })
})

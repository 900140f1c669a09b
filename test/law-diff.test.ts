import { diffLaw, inForce, type LawDomain } from 'klantbeeld/law'
import { nl, uavg20180525, uavg20260901, wmo20260701 } from 'klantbeeld/law/nl'
import { explainDiff } from 'klantbeeld/rules'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'

const [before, after] = [inForce(nl, day('2026-08-31')), inForce(nl, day('2026-09-01'))]
const bill = (change: Partial<LawDomain>): LawDomain => ({
  ...(wmo20260701 as LawDomain),
  ...change,
  validFrom: day('2027-07-01'),
  status: 'bill',
})
const today = inForce(nl, day('2026-11-23'))
const withBill = (change: Partial<LawDomain>) => diffLaw(today, [...today, bill(change)])
const newsOf = (news: ReturnType<typeof explainDiff>, purpose: string) => news.find((one) => one.purpose === purpose)

describe('diffLaw', () => {
  it('is empty for the same law in another order', () => {
    const { acts, rows, purposes } = diffLaw(today, [...today].reverse())
    expect([acts, rows, purposes]).toEqual([[], [], { added: [], removed: [], changed: [] }])
  })

  it('names what the UAVG of 2026 adds and changes, and from when', () => {
    const { acts, rows } = diffLaw([uavg20180525], [uavg20260901])
    expect(acts.map((act) => [act.act, act.before?.validFrom, act.after?.validFrom])).toEqual([
      ['uavg', '2018-05-25', '2026-09-01'],
    ])
    expect(rows.find(({ id }) => id === 'uavg/5-1')).toMatchObject({
      change: 'changed',
      fields: ['confidence', 'incompetent', 'openNorm', 'says', 'withdrawal'],
    })
    expect(rows.find(({ id }) => id === 'uavg/30-1-a-wmo')).toMatchObject({ change: 'added', list: 'quality', fields: [] })
    expect(rows.filter(({ change }) => change === 'removed')).toEqual([])
  })

  it('gives a consent rule the purposes of the rows that ask for such a consent', () => {
    const rule = diffLaw(before, after).rows.find(({ id }) => id === 'uavg/5-1')
    expect(rule?.purposes).toContain('wmo/onderzoek')
    expect(rule?.purposes).not.toContain('wmo/bijdrage')
  })

  it('lists purposes that come, go and change, and takes a bill for the version that begins last', () => {
    const [first, second, ...rest] = wmo20260701.purposes as LawDomain['purposes']
    if (first === undefined || second === undefined) throw new Error('the Wmo has tasks')
    const { purposes, acts } = withBill({
      purposes: [{ ...first, dpv: 'dpv:Other' }, { ...second, id: 'wmo/new', purpose: 'wmo/nieuw' }, ...rest],
    })
    expect(purposes).toEqual({ added: ['wmo/nieuw'], removed: [second.purpose], changed: [first.purpose] })
    expect(acts.map((act) => act.after?.status)).toEqual(['bill'])
  })

  it('is JSON values only', () => {
    const diff = diffLaw(before, after)
    expect(JSON.parse(JSON.stringify(diff))).toStrictEqual(diff)
  })
})

describe('explainDiff', () => {
  const news = explainDiff(diffLaw(before, after), 'nl')

  it('says what a desk may see more, from which day, under which condition, by which article', () => {
    const inquiry = newsOf(news, 'wmo/onderzoek')
    expect(inquiry).toMatchObject({ from: '2026-09-01', isBill: false, less: [], conditions: [] })
    const reuse = inquiry?.more.find((sentence) => sentence.includes('betalingsachterstand'))
    expect(reuse).toContain('uitdrukkelijke toestemming')
    expect(reuse).toContain('Wmo 2015 art. 5.1.1 lid 4')
    expect(inquiry?.rules.join('\n')).toContain('UAVG art. 30 lid 1 onder a')
  })

  it('says nothing of purposes nothing changes for, and speaks English too', () => {
    expect(newsOf(news, 'brp/terugmelding')).toBeUndefined()
    expect(newsOf(explainDiff(diffLaw(before, after), 'en'), 'wmo/onderzoek')?.more.join()).toContain('access worker')
    expect(explainDiff(diffLaw(today, today), 'nl')).toEqual([])
  })

  it('says the reverse for the reverse', () => {
    const back = newsOf(explainDiff(diffLaw(after, before), 'nl'), 'wmo/onderzoek')
    expect(back?.more).toEqual([])
    expect(back?.less.length).toBe(newsOf(news, 'wmo/onderzoek')?.more.length)
  })

  it('shows what a bill would change: a new consent is a condition, a dropped ground is less', () => {
    const grounds = (wmo20260701.grounds as LawDomain['grounds']).flatMap((row) => {
      if (row.id === 'wmo/5.1.1-3-network') return []
      if (row.id !== 'wmo/5.1.1-1-client') return [row]
      return [{ ...row, consents: [{ kind: 'help', form: 'written', rule: 'wmo/5.3.3-2' } as const] }]
    })
    const inquiry = newsOf(explainDiff(withBill({ grounds }), 'nl'), 'wmo/onderzoek')
    expect(inquiry).toMatchObject({ isBill: true, from: '2027-07-01', more: [] })
    expect(inquiry?.less.some((sentence) => sentence.includes('het sociale netwerk'))).toBe(true)
    expect(
      inquiry?.conditions.some((sentence) => sentence.includes('nu ook: instemming met de hulp (minstens schriftelijk')),
    ).toBe(true)
  })

  it('says that an unverified row does not count', () => {
    const purposes = (wmo20260701.purposes as LawDomain['purposes']).map((row) => ({ ...row, confidence: 'unverified' as const }))
    const inquiry = newsOf(explainDiff(withBill({ purposes }), 'nl'), 'wmo/onderzoek')
    expect(inquiry?.less.length).toBeGreaterThan(0)
    expect(inquiry?.rules.join()).toContain('niet nagelezen, dus telt niet mee')
  })
})

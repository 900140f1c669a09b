import { diffLaw, inForce, type LawDomain } from 'klantbeeld/law'
import { nl, uavg20180525, uavg20260901, wmo20260701 } from 'klantbeeld/law/nl'
import { explainDiff } from 'klantbeeld/rules'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { smallAct, smallGround, smallTerm } from './small-act.ts'

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

  it('takes a bill before the version that begins on its own day, in whatever order, and of versions the last', () => {
    const now = smallAct()
    const same = smallAct({ status: 'bill' })
    const next = smallAct({ validFrom: day('2030-01-01') })
    for (const after of [
      [now, same],
      [same, now],
    ])
      expect(diffLaw([now], after).after).toEqual([same])
    for (const after of [
      [now, next],
      [next, now],
    ])
      expect(diffLaw([now], after).after).toEqual([next])
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

  it('names an act that comes or goes, with all its rows, in the order of names', () => {
    const acts = [smallAct({ act: 'zwet' }), smallAct({ grounds: [smallGround()] }), smallAct({ act: 'awet' })]
    const version = { validFrom: '2026-01-01', status: 'in-force' }
    const comes = diffLaw([], acts)
    expect(comes.acts.map((act) => act.act)).toEqual(['awet', 'proefwet', 'zwet'])
    expect(comes.acts[1]).toStrictEqual({ act: 'proefwet', short: acts[1]?.short, url: acts[1]?.url, after: version })
    const row = {
      act: 'proefwet',
      list: 'grounds',
      id: 'proefwet/1-1',
      fields: [],
      purposes: ['proefwet/beslissing', 'proefwet/onderzoek'],
    }
    expect(comes.rows).toStrictEqual([{ ...row, change: 'added', after: smallGround() }])
    const goes = diffLaw(acts, [])
    expect(goes.acts[1]).toStrictEqual({ act: 'proefwet', short: acts[1]?.short, url: acts[1]?.url, before: version })
    expect(goes.rows).toStrictEqual([{ ...row, change: 'removed', before: smallGround() }])
  })

  it('compares the version that begins last, wherever it stands', () => {
    const [old, fresh] = [smallAct({ validFrom: day('2015-01-01'), grounds: [smallGround()] }), smallAct()]
    for (const versions of [
      [old, fresh],
      [fresh, old],
    ])
      expect(diffLaw(versions, [fresh]).acts).toEqual([])
    expect(diffLaw([fresh, old], []).before).toEqual([fresh])
  })

  it('gives a row that changed as it was and as it is, with the purposes of both, and calls no purpose changed for it', () => {
    const [was, is] = [smallGround({ purposes: ['proefwet/zorg'] }), smallGround({ purposes: ['proefwet/aanvraag'] })]
    const { rows, purposes } = diffLaw([smallAct({ grounds: [was] })], [smallAct({ grounds: [is] })])
    expect(rows).toMatchObject([
      { fields: ['purposes'], purposes: ['proefwet/aanvraag', 'proefwet/zorg'], before: was, after: is },
    ])
    expect(purposes).toEqual({ added: [], removed: [], changed: [] })
  })

  it('says that a row bears on any purpose where it names any or none, or where no row asks for the consent it rules', () => {
    const rule = { id: 'proefwet/5-1', cite: { article: '5' }, says: { nl: 'wie', en: 'who' }, confidence: 'verified' } as const
    const [bands, parents] = [[{ from: 16, givers: [['self']] }], 'one'] as const
    const consentRules = [{ ...rule, bands, parents }]
    const right = { ...rule, id: 'proefwet/6-1', right: 'access', bands, exceptions: [] } as const
    const lists = {
      grounds: [smallGround({ purposes: 'any' })],
      terms: [smallTerm(), smallTerm({ id: 'proefwet/4-2', purposes: ['proefwet/zorg'] })],
      rights: [right],
      consentRules,
    }
    const purposesOf = (more: Partial<LawDomain>) =>
      diffLaw([smallAct()], [smallAct({ ...lists, ...more })]).rows.map((row) => [row.list, row.purposes])
    expect(purposesOf({})).toEqual([
      ['grounds', 'any'],
      ['consentRules', 'any'],
      ['terms', 'any'],
      ['terms', ['proefwet/zorg']],
      ['rights', 'any'],
    ])
    const consents = [{ kind: 'avg', form: 'express', rule: rule.id }] as const
    expect(purposesOf({ grounds: [smallGround({ consents })] })[1]).toEqual([
      'consentRules',
      ['proefwet/beslissing', 'proefwet/onderzoek'],
    ])
    const asking = [smallGround({ consents }), smallGround({ id: 'proefwet/1-2', consents, purposes: 'any' })]
    expect(purposesOf({ grounds: asking })[2]).toEqual(['consentRules', 'any'])
  })

  it('lists purposes in the order of their names', () => {
    const purposes = (wmo20260701.purposes as LawDomain['purposes']).slice(0, 6)
    const { added } = diffLaw([smallAct()], [smallAct({ purposes: purposes.toReversed() })]).purposes
    expect(added).toEqual(purposes.map((row) => row.purpose).sort())
    const { removed } = diffLaw([smallAct({ purposes })], [smallAct()]).purposes
    expect(removed).toEqual(added)
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

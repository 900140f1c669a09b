import { destructionList, termOf } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import { nextDay, previousDay } from '../src/core/day.ts'
import { inForce, type LawDomain, type TermRow } from '../src/law/index.ts'
import { nl } from '../src/law/nl/index.ts'
import type { Fact, People } from '../src/schema/index.ts'
import { foretell } from './due-oracle.ts'
import { day, delivery, dossierOf, lawWith, need, onlyFact, other, people, term } from './keeping.ts'

const on = day('2027-02-01')
const acts: readonly LawDomain[] = nl.filter(({ status }) => status === 'in-force')
const rows: readonly TermRow[] = acts.flatMap(({ terms }) => terms).filter(({ confidence }) => confidence === 'verified')
const starts = ['2027-06-15', '2028-02-29', '2027-01-31', '2027-12-31', '2028-02', '2029']

/** A fact of which a row speaks, and of which everything began, changed and ended at one time; whoever's file it is was born and died then. */
function begunAt(start: string, row: TermRow): { fact: Fact; file: { changedOn: string; ended: string }; of: People } {
  const [category] =
    row.categories === 'any' ? ['need.wmo' as const] : row.categories.filter((one) => !one.startsWith('document.'))
  const [act] = row.acts
  const [person] = people.persons
  if (category === undefined || person === undefined) throw new Error(`no category for ${row.id}`)
  const fact = onlyFact(
    delivery([need('n-1', { changedOn: start, ended: start, recordedOn: start, holderRole: row.holderRoles[0] })]),
  )
  const obtained = { ...fact.obtained, act: act ?? '', purpose: row.purposes?.[0] ?? 'x/task' }
  return {
    // What it says plays no part in its term.
    fact: { ...fact, category, obtained, result: row.results?.[0] ?? 'granted' } as Fact,
    file: { changedOn: start, ended: start },
    of: { ...people, persons: [{ ...person, birth: start, death: start }] },
  }
}

describe.each(rows.map((row) => [row.id, row] as const))('the term of %s', (_, row) => {
  it.each(starts)('counted from %s is shown to its last day and due on its day, not a day sooner or later', (start) => {
    const { fact, file, of } = begunAt(start, row)
    const fragment = { ...delivery([]), file, facts: [fact] }
    const { showing, keeping, rows: speaking } = termOf(fact, nl, { on, fragment, people: of })
    const foretold = foretell({ fact, file, owners: of.persons, acts: inForce(nl, on) })
    expect(speaking).toContain(row.id)
    expect(showing.state === 'until' ? showing.last : showing.state).toBe(foretold.shown)
    expect(keeping.state === 'until' ? keeping.due : keeping.state).toBe(foretold.due)
    if (keeping.state !== 'until') return
    const dossier = { ...dossierOf([]), people: of, fragments: [fragment] }
    const dueOn = [previousDay(keeping.due), keeping.due, nextDay(keeping.due)].map((at) =>
      [...destructionList([dossier], nl, { on: at })].map(({ outcome }) => outcome).join(),
    )
    expect(dueOn).toEqual(foretold.doubtedUntil === undefined ? ['', 'due', 'due'] : ['', 'to-judge', 'to-judge'])
  })
})

describe('the choices of the Dutch law data', () => {
  const termFor = (id: string, start: string, file: object = {}) => {
    const row = rows.find((one) => one.id === id) ?? expect.fail(`no row ${id}`)
    const begun = begunAt(start, row)
    const fragment = { ...delivery([]), file: { ...begun.file, ...file }, facts: [begun.fact] }
    return termOf(begun.fact, nl, { on, fragment, people: begun.of })
  }
  it('a Wmo datum from the first day of 2010 shows last on 31 December 2024 and is due the day after', () => {
    expect(termFor('wmo/5.3.4-1-term', '2010-01-01')).toMatchObject({
      showing: { last: '2024-12-31' },
      keeping: { due: '2025-01-01' },
      openNorms: [{ row: 'wmo/5.3.4-1-term' }],
    })
  })
  it('Veilig Thuis keeps the same for twenty years, CAK and SVB for seven', () => {
    expect(termFor('wmo/5.3.4-2-term', '2010-01-01').keeping).toMatchObject({ due: '2030-01-01' })
    expect(termFor('wmo/5.3.4-3-term', '2010-01-01').keeping).toMatchObject({ due: '2017-01-01' })
  })
  it('a report leaves the index at the first of its ends, and no judgement keeps it longer', () => {
    const { keeping, openNorms } = termFor('jeugdwet/7.1.4.5-2-a-term', '2010-01-01')
    expect(keeping).toMatchObject({ due: '2010-01-02', by: { row: 'jeugdwet/7.1.4.5-2-c-term' } })
    expect(openNorms).toEqual([])
  })
  it('what a care and safety house has is shielded once the case is closed, and goes five years after it was first recorded', () => {
    expect(termFor('wgs-samenwerking/1.8-7-term', '2010-01-01')).toMatchObject({
      showing: { last: '2010-01-01', by: { row: 'wgs-samenwerking/2.31-8-shielded' } },
      keeping: { due: '2015-01-01', by: { row: 'wgs-samenwerking/1.8-7-term' } },
    })
  })
  it('a fine that cannot be told from a reduction is shown for seven years and kept for ten', () => {
    expect(termFor('selectielijst-gemeenten/12.2.5-fine', '2010-01-01')).toMatchObject({
      showing: { last: '2016-12-31', by: { row: 'selectielijst-gemeenten/12.2.5-fine' } },
      keeping: { due: '2020-01-01' },
    })
  })
  it('supervision of school attendance is not destroyed before it has itself ended, nor while a longer term is not settled', () => {
    const attendance = (ended: string) => termFor('selectielijst-gemeenten/12.1.3-attendance', '2001-09-01', { ended }).keeping
    expect(attendance('2017-06-30')).toMatchObject({ due: '2020-09-01' })
    expect(attendance('2017-06-30')).not.toHaveProperty('doubt')
    expect(attendance('2019-06-30')).toMatchObject({
      due: '2020-09-01',
      doubt: { rows: ['selectielijst-gemeenten/12.1.4-qualify'], until: '2021-06-30' },
    })
    expect(attendance('2021-06-30')).toMatchObject({ due: '2021-07-01', doubt: { until: '2023-06-30' } })
    expect(attendance('running').state).toBe('running')
  })
  it('the register of persons keeps for ever', () => {
    expect(termFor('brp/2.7-3-term', '2010-01-01').keeping.state).toBe('forever')
  })
})

describe('a file that came in several deliveries', () => {
  const file = (changedOn: string, ended = 'running') => ({ changedOn, ended })
  const youth = (id: string, more: object = {}) =>
    need(id, {
      holderRole: 'youth-care-provider',
      obtained: { act: 'jeugdwet', purpose: 'jeugdwet/hulpverlening', capacity: 'helper', from: 'client' },
      ...more,
    })
  const first = delivery([youth('n-1')], { file: file('2007-01-01') })
  const dueOn = (later: object, facts: readonly object[] = [youth('n-2')]) => {
    const second = delivery(facts, { id: 'f-2', file: file('2014-06-01'), ...later })
    const at = (text: string, fragments = [first, second]) =>
      [...destructionList([dossierOf(fragments)], nl, { on: day(text) })].find(({ fact }) => fact.id === 'n-1')?.outcome
    expect(at('2034-06-01', [second, first])).toBe(at('2034-06-01'))
    return [at('2030-01-01'), at('2034-05-31'), at('2034-06-01')]
  }
  it('is kept for twenty years after the last change in it (Youth Act 7.3.8(3))', () => {
    expect(dueOn({})).toEqual([undefined, undefined, 'due'])
    expect(dueOn({ file: file('1999-01-01') })).toEqual(['due', 'due', 'due'])
    expect(dueOn({ file: file('unknown') })).toEqual(['to-judge', 'to-judge', 'to-judge'])
    expect(dueOn({ withdrawn: [{ id: 'n-1', version: 1 }] }, [])).toEqual([undefined, undefined, 'due'])
  })
  it.each<[what: string, more: object, fact: object]>([
    ['another holder', { organisation: other }, {}],
    ['another person', {}, { persons: [{ person: 'bo', part: 'file' }] }],
    [
      'somebody who is only mentioned',
      {},
      {
        persons: [
          { person: 'bo', part: 'file' },
          { person: 'ada', part: 'mentioned' },
        ],
      },
    ],
    ['another role', {}, { holderRole: 'college' }],
  ])('is not the file of %s', (_, more, fact) => {
    expect(dueOn(more, [youth('n-2', fact)])).toEqual(['due', 'due', 'due'])
  })
  it('has ended once all of it has, unless what still runs is said anew to have ended', () => {
    const law = lawWith([term('t', { start: 'file-ended', period: 'P1Y' })])
    const outcomes = (...fragments: readonly [facts: readonly object[], file: object][]) => {
      const of = dossierOf(fragments.map(([facts, state], nr) => delivery(facts, { id: `f-${nr}`, file: state })))
      return [...destructionList([of], law, { on: day('2012-06-01') })].map(({ fact, outcome }) => `${fact.id} ${outcome}`)
    }
    const [n1, n2] = [[need('n-1')], [need('n-2')]]
    expect(outcomes([n1, file('2010-01-01', '2010-01-01')], [n2, file('2011-01-01', '2011')])).toEqual([])
    expect(outcomes([n1, file('2010-01-01', '2010-01-01')], [n2, file('2010-01-01', '2010')])).toEqual(['n-1 due', 'n-2 due'])
    expect(outcomes([n1, file('2010-01-01', '2010-01-01')], [n2, file('2010-01-01')])).toEqual([])
    expect(outcomes([n1, file('2010-01-01', 'unknown')], [n2, file('2010-01-01')])).toEqual(['n-1 to-judge', 'n-2 to-judge'])
    expect(outcomes([n1, file('2009-01-01')], [n1, file('2010-01-01', '2010')])).toEqual(['n-1 due'])
  })
})

import { fill } from 'klantbeeld/law'
import { archiveFieldsOf, type Keeping, type Showing, termOf } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import { LawDomain } from '../src/law/index.ts'
import { organisationKey } from '../src/schema/index.ts'
import { lastShown } from '../src/term/index.ts'
import { day, delivery, holder, lawWith, need, onlyFact, openNorm, people, term } from './keeping.ts'

const on = day('2026-11-23')
function under(law: readonly LawDomain[], fact: object = {}, file: object = {}) {
  const fragment = delivery([need('n-1', fact)], { file: { changedOn: '2010-01-01', ended: 'running', ...file } })
  return termOf(onlyFact(fragment), law, { on, fragment, people })
}
const shown = (showing: Showing) => (showing.state === 'until' ? showing.last : showing.state)
const kept = (keeping: Keeping) => (keeping.state === 'until' ? keeping.due : keeping.state)
const days = (law: readonly LawDomain[], fact: object = {}, file: object = {}) => {
  const { showing, keeping } = under(law, fact, file)
  return [shown(showing), kept(keeping)]
}

describe('the term of a fact', () => {
  it('shows fifteen years from the first day of 2010 last on the last day of 2024, and is due the day after', () => {
    expect(under(lawWith([term('t')]))).toEqual({
      showing: {
        state: 'until',
        last: '2024-12-31',
        by: { row: 'a/t', start: 'changed', known: '2010-01-01', from: '2010-01-01', period: 'P15Y', rounding: 'short' },
      },
      keeping: {
        state: 'until',
        due: '2025-01-01',
        by: { row: 'a/t', start: 'changed', known: '2010-01-01', from: '2010-01-01', period: 'P15Y', rounding: 'long' },
      },
      rows: ['a/t'],
      openNorms: [],
    })
  })

  it.each<[what: string, period: string, changedOn: string, last: string, due: string]>([
    ['a leap day into a year without', 'P1Y', '2024-02-29', '2025-02-27', '2025-03-01'],
    ['a leap day into a leap year', 'P4Y', '2024-02-29', '2028-02-28', '2028-02-29'],
    ['the day before a leap day', 'P1Y', '2023-02-28', '2024-02-27', '2024-02-28'],
    ['the end of January a month on', 'P1M', '2026-01-31', '2026-02-27', '2026-03-01'],
    ['the end of March three months on', 'P3M', '2026-03-31', '2026-06-29', '2026-07-01'],
    ['the end of a year', 'P1M', '2025-12-31', '2026-01-30', '2026-01-31'],
    ['42 days', 'P42D', '2026-01-01', '2026-02-11', '2026-02-12'],
    ['two weeks', 'P2W', '2026-02-20', '2026-03-05', '2026-03-06'],
    ['one day', 'P1D', '2026-02-28', '2026-02-28', '2026-03-01'],
    ['a month of which the day is not known', 'P15Y', '2010-02', '2025-01-31', '2025-02-28'],
    ['a year of which no more is known', 'P15Y', '2010', '2024-12-31', '2025-12-31'],
  ])('counts from %s: shown the shortest, kept the longest', (_, period, changedOn, last, due) => {
    expect(days(lawWith([term('t', { period })]), { changedOn })).toEqual([last, due])
  })

  it.each<[start: string, fact: object, file: object, due: string]>([
    ['changed', { changedOn: '2011-01-01' }, {}, '2026-01-01'],
    ['file-changed', {}, { changedOn: '2012-01-01' }, '2027-01-01'],
    ['ended', { ended: '2013-01-01' }, {}, '2028-01-01'],
    ['file-ended', {}, { ended: '2014-01-01' }, '2029-01-01'],
    ['recorded', { recordedOn: '2015-01-01' }, {}, '2030-01-01'],
    ['birth', {}, {}, '2005-05-03'],
    ['death', { persons: [{ person: 'cor', part: 'file' }] }, {}, '2025-01-31'],
  ])('can count from %s', (start, fact, file, due) => {
    const { keeping } = under(lawWith([term('t', { start })]), fact, file)
    expect(keeping).toMatchObject({ state: 'until', due, by: { start, rounding: 'long' } })
  })

  it.each<[start: string, fact: object, file: object]>([
    ['changed', { changedOn: '9999-12-31' }, {}],
    ['changed', { changedOn: '9000' }, {}],
    ['ended', { ended: '9999-12' }, {}],
    ['file-changed', {}, { changedOn: '9999-12-31' }],
    ['file-ended', {}, { ended: '9996-02-29' }],
  ])('cannot be told where %s is a day that stands for none', (start, fact, file) => {
    const { showing, keeping } = under(lawWith([term('t', { start })]), fact, file)
    expect(showing).toEqual({ state: 'unknown' })
    expect(keeping).toEqual({ state: 'unknown', why: 'start-unknown', rows: ['a/t'] })
  })

  it('is counted from any day before the year 9000, and lasts for ever from whatever day where the row says so', () => {
    expect(days(lawWith([term('t')]), { changedOn: '8999-12-31' })).toEqual(['9014-12-30', '9014-12-31'])
    expect(days(lawWith([term('t', { period: 'forever' })]), { changedOn: '9999-12-31' })).toEqual(['open', 'forever'])
  })

  it.each<[start: string, fact: object, file: object]>([
    ['ended', { ended: 'running' }, {}],
    ['file-ended', {}, { ended: 'running' }],
    ['death', {}, {}],
  ])('has not begun while %s still runs: shown, and not due', (start, fact, file) => {
    const { showing, keeping } = under(lawWith([term('t', { start })]), fact, file)
    expect(showing).toEqual({ state: 'open' })
    expect(keeping).toEqual({
      state: 'running',
      by: { row: 'a/t', start, known: 'running', period: 'P15Y', rounding: 'long' },
    })
  })

  it.each<[start: string, fact: object, file: object]>([
    ['changed', { changedOn: 'unknown' }, {}],
    ['file-changed', {}, { changedOn: 'unknown' }],
    ['ended', { ended: 'unknown' }, {}],
    ['file-ended', {}, { ended: 'unknown' }],
    ['recorded', {}, {}],
    ['birth', { persons: [{ person: 'nobody', part: 'file' }] }, {}],
    ['death', { persons: [{ person: 'nobody', part: 'file' }] }, {}],
    ['birth', { persons: [{ person: 'ada', part: 'mentioned' }] }, {}],
  ])('with an unknown start (%s) is neither shown nor ever due', (start, fact, file) => {
    const { showing, keeping } = under(lawWith([term('t', { start })]), fact, file)
    expect(showing).toEqual({ state: 'unknown' })
    expect(keeping).toEqual({ state: 'unknown', why: 'start-unknown', rows: ['a/t'] })
  })

  it('shows the earliest end and keeps the latest, of several persons whose file it is', () => {
    const persons = ['ada', 'bo'].map((person) => ({ person, part: 'file' }))
    const law = lawWith([term('t', { start: 'birth', period: 'P19Y' })])
    expect(days(law, { persons })).toEqual(['2009-05-02', '2031-03-01'])
    expect(under(law, { persons: [...persons].reverse() })).toEqual(under(law, { persons }))
    const [fromDeath] = [lawWith([term('t', { start: 'death' })])]
    expect(days(fromDeath, { persons: ['cor', 'ada'].map((person) => ({ person, part: 'file' })) })).toEqual([
      '2025-01-30',
      'running',
    ])
  })

  it('shows the shortest and keeps the longest of several rows, in whatever order they stand', () => {
    const rows = [
      term('list', { period: 'P5Y', source: 'selection-list' }),
      term('statute', { period: 'P15Y' }),
      term('middle', { period: 'P7Y' }),
    ]
    for (const law of [lawWith(rows), lawWith([...rows].reverse())]) {
      const { showing, keeping, rows: ids } = under(law)
      expect(showing).toMatchObject({ last: '2014-12-31', by: { row: 'a/list' } })
      expect(keeping).toMatchObject({ due: '2025-01-01', by: { row: 'a/statute' } })
      expect(ids).toEqual(['a/list', 'a/middle', 'a/statute'])
    }
  })

  it('names the first of rows that end together', () => {
    const law = lawWith([term('two'), term('one')])
    const { showing, keeping } = under(law)
    expect([showing, keeping]).toMatchObject([{ by: { row: 'a/one' } }, { by: { row: 'a/one' } }])
  })

  it('is for ever where some row says so, whatever the others say or its start is', () => {
    const law = lawWith([term('ever', { period: 'forever' }), term('some', { start: 'ended' })])
    expect(under(law, { ended: 'unknown', changedOn: 'unknown' }).keeping).toMatchObject({
      state: 'forever',
      by: { row: 'a/ever' },
    })
    expect(days(lawWith([term('ever', { period: 'forever' })]), { changedOn: 'unknown' })).toEqual(['open', 'forever'])
  })

  it('cannot be told where one row has an unknown start, also while another runs or is over', () => {
    const law = lawWith([term('over', { period: 'P1Y' }), term('runs', { start: 'ended' }), term('who', { start: 'recorded' })])
    expect(under(law).keeping).toEqual({ state: 'unknown', why: 'start-unknown', rows: ['a/who'] })
    expect(days(lawWith([term('over', { period: 'P1Y' }), term('runs', { start: 'ended' })]))).toEqual(['2010-12-31', 'running'])
  })
})

describe('rows that say no longer than this', () => {
  const most = (id: string, more: object) => term(id, { utmost: true, ...more })
  const rows = [
    most('two-years', { period: 'P2Y', start: 'recorded' }),
    most('birthday', { period: 'P23Y', start: 'birth' }),
    most('death', { period: 'P1D', start: 'death' }),
  ]
  it('are over once the first of them is, in whatever order', () => {
    for (const all of [rows, [...rows].reverse()]) {
      expect(days(lawWith(all), { recordedOn: '2020-01-01' })).toEqual(['2013-05-02', '2013-05-03'])
      expect(days(lawWith(all), { recordedOn: '2010-01-01' })).toEqual(['2011-12-31', '2012-01-01'])
    }
  })
  it('cannot be told where one of them cannot, though another is over', () => {
    expect(under(lawWith(rows)).keeping).toEqual({ state: 'unknown', why: 'start-unknown', rows: ['a/two-years'] })
  })
  it('do not shorten what another row keeps', () => {
    const law = lawWith([...rows, term('long', { period: 'P30Y' })])
    expect(days(law, { recordedOn: '2010-01-01' })).toEqual(['2011-12-31', '2040-01-01'])
  })
  it('are named by the first of those that end together', () => {
    for (const ids of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const { keeping } = under(lawWith(ids.map((id) => most(id, {}))))
      expect(keeping).toMatchObject({ by: { row: 'a/one' } })
    }
  })
  it('have not begun while none of them has', () => {
    expect(days(lawWith([most('end', { start: 'ended' }), most('death', { start: 'death' })]))).toEqual(['open', 'running'])
  })
})

describe('what must end first', () => {
  const law = (more: object = {}) => lawWith([term('t', { period: 'P1Y', keptUntil: 'file-ended', ...more })])
  it.each<[ended: string, due: string]>([
    ['2010-06-30', '2011-01-01'],
    ['2010-12-31', '2011-01-01'],
    ['2011-01-01', '2011-01-02'],
    ['2011-03', '2011-04-01'],
    ['running', 'running'],
    ['unknown', 'unknown'],
  ])('an end on %s gives %s, and shows no longer', (ended, due) => {
    expect(days(law(), {}, { ended })).toEqual(['2010-12-31', due])
  })
  it('can be the provision itself', () => {
    expect(days(law({ keptUntil: 'ended' }), { ended: '2012-02-28' })).toEqual(['2010-12-31', '2012-02-29'])
    expect(under(law({ keptUntil: 'ended' }), { ended: '2012-02-28' }).keeping).toMatchObject({
      by: { start: 'ended', period: 'P1D', known: '2012-02-28', from: '2012-02-28' },
    })
  })
})

describe('rows that keep nothing', () => {
  it('end showing and say nothing of keeping', () => {
    const law = lawWith([term('t'), term('local', { period: 'P1Y', showingOnly: true })])
    expect(days(law)).toEqual(['2010-12-31', '2025-01-01'])
    expect(under(law).showing).toMatchObject({ by: { row: 'a/local' } })
  })
  it('keep nothing longer than the rows that keep', () => {
    expect(days(lawWith([term('t', { period: 'P1Y' }), term('local', { showingOnly: true })]))).toEqual([
      '2010-12-31',
      '2011-01-01',
    ])
  })
  it('alone are no term at all', () => {
    expect(under(lawWith([term('local', { showingOnly: true })]))).toMatchObject({
      showing: { state: 'unknown' },
      keeping: { state: 'unknown', why: 'no-row', rows: [] },
    })
  })
})

describe('what a decision asks of a term', () => {
  const shelf = (rows: readonly object[], fact: object = {}) => {
    const fragment = delivery([need('n-1', fact)])
    const current = {
      fact: onlyFact(fragment),
      holder,
      holderKey: organisationKey(holder),
      file: fragment.file,
      links: new Map(),
      undecidable: false,
    }
    return lastShown(current, [], LawDomain.parse(lawWith(rows)[0]).terms)
  }
  it('is the last day of the first row to end, and by which rows', () => {
    expect(shelf([term('t'), term('u', { period: 'P5Y' })])).toEqual({ known: true, last: '2014-12-31', rows: ['a/t', 'a/u'] })
    expect(shelf([term('t', { period: 'forever' })])).toEqual({ known: true, last: undefined, rows: ['a/t'] })
  })
  it('is not known where no row speaks, or one has an unknown start', () => {
    expect(shelf([])).toMatchObject({ known: false, rows: [] })
    expect(shelf([term('t')], { changedOn: 'unknown' })).toEqual({ known: false, last: undefined, rows: [] })
    expect(shelf([term('t'), term('u', { start: 'recorded' })])).toEqual({ known: false, last: '2024-12-31', rows: ['a/t'] })
  })
})

describe('which rows speak', () => {
  it.each<[what: string, row: object]>([
    ['another act', { acts: ['b'] }],
    ['another role of the holder', { holderRoles: ['school'] }],
    ['another category', { categories: ['need.youth'] }],
    ['another task', { purposes: ['a/other'] }],
  ])('none of %s', (_, row) => {
    expect(under(lawWith([term('t', row)]))).toEqual({
      showing: { state: 'unknown' },
      keeping: { state: 'unknown', why: 'no-row', rows: [] },
      rows: [],
      openNorms: [],
    })
    expect(under(lawWith([term('t', { ...row, confidence: 'unverified' })])).keeping).toEqual({
      state: 'unknown',
      why: 'no-row',
      rows: [],
    })
  })
  it('those of the very task and category', () => {
    expect(days(lawWith([term('t', { purposes: ['a/task'], categories: ['need.wmo'] })]))).toEqual(['2024-12-31', '2025-01-01'])
  })
  it('those of the law of the day', () => {
    const later = lawWith([term('t')], { validFrom: '2026-11-24' })
    expect(under(later).keeping).toMatchObject({ why: 'no-row' })
    expect(under(lawWith([term('t')], { validFrom: '2026-11-23' })).keeping).toMatchObject({ due: '2025-01-01' })
  })
})

describe('a row that is not verified', () => {
  const doubted = (more: object) => term('doubted', { confidence: 'unverified', ...more })
  it('alone neither shows nor destroys', () => {
    expect(under(lawWith([doubted({ period: 'P1Y' })]))).toMatchObject({
      showing: { state: 'unknown' },
      keeping: { state: 'unknown', why: 'unverified-row', rows: ['a/doubted'] },
      rows: [],
    })
  })
  it('that would keep longer makes the day doubtful, until its own', () => {
    expect(under(lawWith([term('t', { period: 'P1Y' }), doubted({})])).keeping).toMatchObject({
      due: '2011-01-01',
      doubt: { rows: ['a/doubted'], until: '2025-01-01' },
    })
  })
  it.each([['running'], ['unknown']])('that would keep longer for what is %s, for nobody knows how long', (ended) => {
    const { keeping } = under(lawWith([term('t', { period: 'P1Y' }), doubted({ start: 'ended' })]), { ended })
    expect(keeping).toMatchObject({ due: '2011-01-01', doubt: { rows: ['a/doubted'] } })
    expect(keeping).not.toHaveProperty('doubt.until')
  })
  it('that would keep no longer raises no doubt', () => {
    expect(under(lawWith([term('t'), doubted({ period: 'P15Y' })])).keeping).not.toHaveProperty('doubt')
    expect(under(lawWith([term('t'), doubted({ showingOnly: true, period: 'P99Y' })])).keeping).not.toHaveProperty('doubt')
  })
})

describe('a norm left open', () => {
  it('is named where a judgement may keep longer', () => {
    expect(under(lawWith([term('t', { openNorm })])).openNorms).toEqual([{ row: 'a/t', norm: openNorm.norm }])
  })
  it.each<[what: string, more: object]>([
    ['the act says no longer than this', { utmost: true, openNorm }],
    ['it only ends showing', { showingOnly: true, openNorm }],
    ['nobody judges it', { openNorm: { ...openNorm, handledBy: 'not-modelled' } }],
  ])('is not where %s', (_, more) => {
    expect(under(lawWith([term('t', more), term('other')])).openNorms).toEqual([])
  })
})

describe('a document', () => {
  const letter = (contains: readonly string[]) => ({
    category: 'document.letter',
    value: { title: 'invented', reference: 'invented' },
    ...(contains.length === 0 ? {} : { contains }),
  })
  const law = lawWith([
    term('letter', { categories: ['document.letter'], period: 'P1Y' }),
    term('need', { categories: ['need.wmo'], period: 'P5Y' }),
    term('provision', { categories: ['provision.wmo'], confidence: 'unverified' }),
  ])
  it('is shown as long as the first, and kept as long as the last, of all it contains', () => {
    expect(days(law, letter(['need.wmo']))).toEqual(['2010-12-31', '2015-01-01'])
  })
  it.each<[contains: string[], why: string, rows: string[]]>([
    [[], 'contents-unknown', []],
    [['need.youth'], 'no-row', []],
    [['need.wmo', 'provision.wmo'], 'unverified-row', ['a/provision']],
    [['provision.wmo', 'need.youth'], 'no-row', ['a/provision']],
    [['need.youth', 'provision.wmo'], 'no-row', ['a/provision']],
  ])('that contains %j is for somebody to judge', (contains, why, rows) => {
    expect(under(law, letter(contains))).toMatchObject({
      showing: { state: 'unknown' },
      keeping: { state: 'unknown', why, rows },
    })
  })
})

it('names a row once that speaks of all a document contains, verified or not', () => {
  const letter = { category: 'document.letter', value: { title: 'x', reference: 'x' }, contains: ['need.wmo', 'need.youth'] }
  const law = lawWith([term('t'), term('doubted', { confidence: 'unverified', period: 'P20Y' })])
  expect(under(law, letter)).toMatchObject({ rows: ['a/t'], keeping: { doubt: { rows: ['a/doubted'] } } })
})

describe('a choice the law leaves to the municipality', () => {
  const choice = (value: string) => ({ name: 'a/keeping', value })
  const law = lawWith(
    [
      term('list', { period: 'P5Y', source: 'selection-list', parameter: choice('list') }),
      term('statute', { parameter: choice('statute') }),
    ],
    {
      parameters: [
        {
          id: 'a/keeping',
          cite: { article: '1' },
          says: { nl: 'x', en: 'x' },
          confidence: 'verified',
          parameter: 'a/keeping',
          options: ['list', 'statute'].map((value) => ({ value, says: { nl: 'x', en: 'x' } })),
        },
      ],
    },
  )
  const filled = (value: string) =>
    fill(law, {
      format: 'klantbeeld/local@1',
      municipality: { scheme: 'oin', value: '00000001999900001000' },
      rows: [
        {
          does: 'fill',
          id: 'chosen',
          parameter: 'a/keeping',
          value,
          because: { nl: 'x', en: 'x' },
          adoptedBy: 'college',
          on: day('2026-01-01'),
          from: day('2026-01-01'),
          until: day('2027-12-31'),
          reviewOn: day('2027-01-01'),
        },
      ],
    })
  it('shows the shortest and keeps the longest until it is made', () => {
    expect(days(law)).toEqual(['2014-12-31', '2025-01-01'])
  })
  it('counts once it is made', () => {
    expect(days(filled('list'))).toEqual(['2014-12-31', '2015-01-01'])
    expect(days(filled('statute'))).toEqual(['2024-12-31', '2025-01-01'])
  })
})

describe('the fields of case systems', () => {
  const fields = (law: readonly LawDomain[], fact: object = {}) => archiveFieldsOf(under(law, fact))
  it('carry the day and what it was counted from', () => {
    expect(fields(lawWith([term('t')]))).toEqual({
      archiefnominatie: 'vernietigen',
      archiefactiedatum: '2025-01-01',
      startdatumBewaartermijn: '2010-01-01',
    })
  })
  it.each<[what: string, row: object, archiefnominatie: string]>([
    ['for ever', { period: 'forever' }, 'blijvend_bewaren'],
    ['that has not begun', { start: 'ended' }, 'vernietigen'],
    ['that nobody can tell', { start: 'recorded' }, 'vernietigen'],
  ])('carry no day of a term %s', (_, row, archiefnominatie) => {
    expect(fields(lawWith([term('t', row)]))).toEqual({
      archiefnominatie,
      archiefactiedatum: null,
      startdatumBewaartermijn: null,
    })
  })
})

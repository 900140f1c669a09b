import {
  admit,
  type DestroyOptions,
  type DestructionProgress,
  destroy,
  destructionList,
  type Hold,
  hold,
  type RightsRequest,
  releaseHold,
} from 'klantbeeld/rights'
import { DestructionStatement, Dossier as DossierSchema, parse } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import type { LawDomain } from '../src/law/index.ts'
import type { Dossier, FactRef, Fragment, HolderRole } from '../src/schema/index.ts'
import { Staff } from '../src/schema/index.ts'
import { day, delivery, dossierOf, holder, lawWith, need, openNorm, other, right, task, term } from './keeping.ts'

const due = day('2025-01-01')
const law = (more: object = {}) =>
  lawWith([term('t', { openNorm })], { purposes: [task], rights: [right('a/2-right', 'early-destruction')], ...more })
const ref = (id: string, version = 1, of = holder): FactRef => ({ holder: of, id, version })
const dossier = (facts: readonly object[] = [need('n-1')], more: object = {}) => dossierOf([delivery(facts)], more)
const lines = (of: Dossier, on = due, under: readonly LawDomain[] = law()) => [...destructionList([of], under, { on })]
const recordedAt = '2024-01-01T09:00:00Z'
const heldUntil = (until: string, more: object = {}): Hold => ({
  format: 'klantbeeld/hold@1',
  id: 'h-1',
  facts: [ref('n-1')],
  purpose: 'a/task',
  by: 'archivist',
  because: 'an appeal is pending',
  from: day('2024-01-01'),
  until: day(until),
  recordedAt,
  ...more,
})
const judged = (more: object = {}) => ({
  format: 'klantbeeld/judgement@1',
  id: 'j-1',
  kind: 'longer-keeping',
  outcome: 'allows',
  by: 'w-1',
  because: 'care goes on',
  purpose: 'a/task',
  phase: 'aftercare',
  persons: ['ada'],
  categories: ['need.wmo'],
  from: '2024-06-01',
  until: '2026-12-31',
  recordedAt,
  ...more,
})
const mandate = (more: object = {}) => ({
  worker: 'w-1',
  inNameOf: 'college',
  decisions: ['longer-keeping'],
  from: '2020-01-01',
  ...more,
})
const staff = (more: object = {}) =>
  Staff.parse({ format: 'klantbeeld/staff@1', workers: [], authorisations: [], assignments: [], mandates: [mandate(more)] })
const restricted = (more: object = {}) => ({
  format: 'klantbeeld/restriction@1',
  id: 'r-1',
  kind: 'restriction-of-processing',
  person: 'ada',
  categories: [],
  purposes: [],
  from: '2024-01-01',
  recordedAt,
  ...more,
})
const listed = { dossier: 'd-1', fact: ref('n-1'), category: 'need.wmo', act: 'a', holderRole: 'college' }

describe('a destruction list', () => {
  it.each([['2024-12-31'], ['2024-01-01']])('has nothing on %s, while the term runs', (on) => {
    expect(lines(dossier(), day(on))).toEqual([])
  })
  it.each([['2025-01-01'], ['2025-01-02']])('says on %s what is due, since when, and by which rows', (on) => {
    expect(lines(dossier(), day(on))).toEqual([
      { ...listed, outcome: 'due', since: '2025-01-01', rows: ['a/t'], openNorms: ['a/t'] },
    ])
  })
  it('has nothing of what is kept for ever, still runs, or is not over by every row', () => {
    for (const row of [{ period: 'forever' }, { start: 'ended' }, { period: 'P99Y' }])
      expect(lines(dossier(), due, lawWith([term('t'), term('other', row)]))).toEqual([])
  })
  it.each<[why: string, terms: object[], fact: object, rows: string[]]>([
    ['start-unknown', [term('t')], { changedOn: 'unknown' }, ['a/t']],
    ['no-row', [], {}, []],
    ['unverified-row', [term('t', { confidence: 'unverified' })], {}, ['a/t']],
    ['unverified-row', [term('t'), term('u', { confidence: 'unverified', period: 'P20Y' })], {}, ['a/u']],
    ['unverified-row', [term('t'), term('u', { confidence: 'unverified', start: 'recorded' })], {}, ['a/u']],
    ['contents-unknown', [term('t')], { category: 'document.letter', value: { title: 'invented', reference: 'invented' } }, []],
  ])('leaves %s for somebody to judge', (why, terms, fact, rows) => {
    const [line] = lines(dossier([need('n-1', fact)]), due, lawWith(terms))
    expect(line).toMatchObject({ outcome: 'to-judge', why, rows })
  })
  it('is due in the end where a row that is not verified would keep it no longer', () => {
    const under = lawWith([term('t'), term('u', { confidence: 'unverified', period: 'P20Y' })])
    const on = (text: string) => lines(dossier(), day(text), under).map(({ outcome }) => outcome)
    expect(on('2029-12-31')).toEqual(['to-judge'])
    expect(on('2030-01-01')).toEqual(['due'])
  })
  it('asks of each fact the rows of its own act, task, role and contents', () => {
    const rows = [
      term('task', { purposes: ['a/task'], period: 'P1Y', categories: ['need.wmo'] }),
      term('letter', { categories: ['document.letter'], period: 'P1Y' }),
      term('school', { holderRoles: ['school'], period: 'forever' }),
      term('b', { acts: ['b'], period: 'forever' }),
    ]
    const obtained = { act: 'a', purpose: 'a/task', capacity: 'access-worker', from: 'client' }
    const letter = { category: 'document.letter', value: { title: 'x', reference: 'x' } }
    const of = dossier([
      need('n-1'),
      need('n-2', { obtained: { ...obtained, purpose: 'a/other' } }),
      need('n-3', { obtained: { ...obtained, act: 'b' } }),
      need('n-4', { holderRole: 'school' }),
      need('n-5', { ...letter, contains: ['need.wmo'] }),
      need('n-6', { ...letter, contains: ['need.youth'] }),
      need('n-7', { category: 'need.youth' }),
    ])
    for (const each of [of, { ...of, fragments: of.fragments.map((one) => ({ ...one, facts: [...one.facts].reverse() })) }])
      expect(lines(each, due, lawWith(rows)).map(({ fact, outcome }) => `${fact.id} ${outcome}`)).toEqual([
        'n-1 due',
        'n-2 to-judge',
        'n-5 due',
        'n-6 to-judge',
        'n-7 to-judge',
      ])
  })
  it('leaves what its holder contradicts for somebody to judge, unless it is kept for ever', () => {
    const twice = dossier([need('n-1'), need('n-1', { value: { need: { label: 'otherwise' } } })])
    expect(lines(twice, day('2012-01-01'))).toMatchObject([{ outcome: 'to-judge', why: 'undecidable', rows: ['a/t'] }])
    expect(lines(twice, due, lawWith([term('t', { period: 'forever' })]))).toEqual([])
  })
  it('says what was destroyed before, by which statement', () => {
    const gone = { format: 'klantbeeld/destroyed@1', fact: ref('n-0'), on: '2024-05-01', statement: 's-0' }
    expect(lines(dossier([], { destroyed: [gone] }))).toEqual([
      { outcome: 'destroyed', dossier: 'd-1', fact: ref('n-0'), on: '2024-05-01', statement: 's-0' },
    ])
    const three = ['n-2', 'n-0', 'n-1'].map((id) => ({ ...gone, fact: ref(id) }))
    expect(lines(dossier([], { destroyed: three })).map(({ fact }) => fact.id)).toEqual(['n-0', 'n-1', 'n-2'])
  })
  it('names the highest version, and what its holder took back too', () => {
    const of = dossierOf([
      delivery([need('n-1'), need('n-1', { version: 2 }), need('n-2'), need('n-3', { version: 4 })], {
        withdrawn: [
          { id: 'n-2', version: 3 },
          { id: 'n-1', version: 1 },
        ],
      }),
      delivery([need('n-4')], { id: 'f-2' }),
    ])
    expect(lines(of).map(({ fact }) => fact)).toEqual([ref('n-1', 2), ref('n-2'), ref('n-3', 4), ref('n-4')])
  })
  it('does not hold against a fact what its holder took back before', () => {
    const of = dossierOf([
      delivery([need('n-1', { category: 'need.youth' }), need('n-1', { version: 2 })], {
        withdrawn: [{ id: 'n-1', version: 1 }],
      }),
    ])
    expect(lines(of)).toMatchObject([{ outcome: 'due', category: 'need.wmo' }])
  })
  it('links persons by their own delivery, also of what was taken back', () => {
    const under = lawWith([term('t', { start: 'birth', period: 'P19Y' })])
    const of = dossierOf([
      delivery([need('n-2')], { id: 'f-0', withdrawn: [{ id: 'n-1', version: 1 }] }),
      delivery([need('n-1', { persons: [{ person: 'bo', part: 'file' }] })], { withdrawn: [{ id: 'n-2', version: 1 }] }),
    ])
    expect(lines(of, due, under).map(({ fact }) => fact.id)).toEqual(['n-2'])
    expect(lines(of, day('2031-03-01'), under).map(({ fact }) => fact.id)).toEqual(['n-1', 'n-2'])
  })
  it('keeps to one holder where one asks', () => {
    const gone = [ref('n-0'), ref('n-0', 1, other)].map((fact) => ({
      format: 'klantbeeld/destroyed@1' as const,
      fact,
      on: day('2024-05-01'),
      statement: 's-0',
    }))
    const of = dossierOf([delivery([need('n-1')]), delivery([need('n-9')], { id: 'f-2', organisation: other })], {
      destroyed: gone,
    })
    const ids = (options: object) =>
      [...destructionList([of], law(), { on: due, ...options })].map(({ fact }) => `${fact.holder.value.slice(-4)} ${fact.id}`)
    expect(ids({ holder })).toEqual(['1000 n-1', '1000 n-0'])
    expect(ids({ holder: other })).toEqual(['0001 n-9', '0001 n-0'])
    expect(ids({})).toEqual(['0001 n-9', '1000 n-1', '0001 n-0', '1000 n-0'])
  })
  it('reads one dossier at a time, says how far it has come, and stops when asked', () => {
    const seen: number[] = []
    const progress: DestructionProgress[] = []
    function* stored(): Generator<Dossier> {
      for (const nr of [1, 2, 3]) {
        seen.push(nr)
        yield dossier([need('n-1'), need('n-2', { changedOn: 'unknown' }), need('n-3', { changedOn: '2024-01-01' })], {
          holds: nr === 2 ? [heldUntil('2025-12-31')] : [],
          destroyed: nr === 1 ? [{ format: 'klantbeeld/destroyed@1', fact: ref('n-0'), on: '2024-05-01', statement: 's' }] : [],
        })
      }
    }
    const list = destructionList(stored(), law(), { on: due, progress: (soFar) => progress.push(soFar) })
    expect(seen).toEqual([])
    for (let line = 1; line <= 4; line += 1) list.next()
    expect(seen).toEqual([1, 2])
    expect(progress).toEqual([{ dossiers: 1, facts: 3, due: 1, kept: 0, toJudge: 1, destroyed: 1 }])
    expect([...list]).toHaveLength(3)
    expect(progress.at(-1)).toEqual({ dossiers: 3, facts: 9, due: 2, kept: 1, toJudge: 3, destroyed: 1 })
  })
  it('is the same over dossiers that arrive one by one', async () => {
    async function* stored(): AsyncGenerator<Dossier> {
      yield dossier()
      yield dossier([need('n-2', { changedOn: 'unknown' })])
    }
    const progress: DestructionProgress[] = []
    const arrived = []
    for await (const line of destructionList(stored(), law(), { on: due, progress: (it) => progress.push(it) }))
      arrived.push(line)
    expect(arrived).toEqual([...lines(dossier()), ...lines(dossier([need('n-2', { changedOn: 'unknown' })]))])
    expect(progress.map(({ dossiers }) => dossiers)).toEqual([1, 2])
  })
})

describe('a hold', () => {
  const keepers = [{ kind: 'hold', id: 'h-1', by: 'archivist', until: '2025-06-30' }]
  it('keeps what is due, with who and until when, and lets go when it ends', () => {
    const of = dossier([need('n-1')], { holds: [heldUntil('2025-06-30')] })
    expect(lines(of, day('2025-06-30'))).toEqual([{ ...listed, outcome: 'kept', keepers }])
    expect(lines(of, day('2025-07-01'))).toMatchObject([{ outcome: 'due' }])
    expect(lines(of, day('2024-12-31'))).toEqual([])
  })
  it('keeps each of the facts it names', () => {
    const of = dossier([need('n-1'), need('n-2'), need('n-3')], {
      holds: [heldUntil('2025-06-30', { facts: [ref('n-3'), ref('n-1')] })],
    })
    expect(lines(of).map(({ fact, outcome }) => `${fact.id} ${outcome}`)).toEqual(['n-1 kept', 'n-2 due', 'n-3 kept'])
  })
  it('keeps what somebody must judge, and every version of what it names', () => {
    const of = dossier([need('n-1', { changedOn: 'unknown', version: 2 })], { holds: [heldUntil('2025-06-30')] })
    expect(lines(of)).toMatchObject([{ outcome: 'kept', keepers }])
  })
  it.each<[what: string, more: object]>([
    ['has not begun', { from: '2025-01-02' }],
    ['names another fact', { facts: [ref('n-2')] }],
    ['names a fact of another holder', { facts: [ref('n-1', 1, other)] }],
  ])('that %s keeps nothing', (_, more) => {
    expect(lines(dossier([need('n-1')], { holds: [heldUntil('2025-06-30', more)] }))).toMatchObject([{ outcome: 'due' }])
  })
  it('stands among others in the order of their ids', () => {
    const holds = ['h-3', 'h-1', 'h-2'].map((id) => heldUntil('2025-06-30', { id }))
    const [line] = lines(dossier([need('n-1')], { holds }))
    expect(line).toMatchObject({ keepers: [{ id: 'h-1' }, { id: 'h-2' }, { id: 'h-3' }] })
  })

  const { format: _, ...of } = heldUntil('2025-06-30')
  it('is made of what it keeps, for which task, who, why and until when', () => {
    expect(hold(of, law())).toEqual(heldUntil('2025-06-30'))
    expect(hold({ ...of, until: of.from }, law())).toMatchObject({ until: of.from })
    expect(hold({ ...of, recordedAt: '1999-12-31T23:00:00Z' }, law())).toMatchObject({ from: of.from })
  })
  it.each<[code: string, more: object]>([
    ['hold/no-facts', { facts: [] }],
    ['hold/no-reason', { because: ' \n' }],
    ['hold/ends-before-it-begins', { until: day('2023-12-31') }],
    ['hold/unknown-purpose', { purpose: 'a/nothing' }],
    ['hold/unknown-purpose', { recordedAt: '1999-12-31T22:59:59Z' }],
  ])('is refused with %s', (code, more) => {
    expect(() => hold({ ...of, ...more }, law())).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/;/) }))
  })
  it('is let go from a day on, and never becomes longer', () => {
    const later = '2025-03-01T10:00:00Z'
    const held = heldUntil('2025-06-30')
    const released = releaseHold(held, { on: day('2025-03-01'), recordedAt: later })
    expect(released).toEqual({ ...held, until: '2025-02-28', recordedAt: later })
    const on = (text: string) => lines(dossier([need('n-1')], { holds: [released] }), day(text)).map(({ outcome }) => outcome)
    expect([on('2025-02-28'), on('2025-03-01')]).toEqual([['kept'], ['due']])
    expect(releaseHold(held, { on: day('2025-07-01'), recordedAt: later })).toBe(held)
    expect(releaseHold(held, { on: day('2026-01-01'), recordedAt: later })).toBe(held)
    expect(releaseHold(held, { on: day('2025-06-30'), recordedAt: later }).until).toBe('2025-06-29')
    expect(releaseHold(held, { on: day('2024-01-02'), recordedAt: later }).until).toBe('2024-01-01')
  })
  it.each([['2024-01-01'], ['2023-12-31']])('is not let go on %s, so that it would have kept on no day', (on) => {
    expect(() => releaseHold(heldUntil('2025-06-30'), { on: day(on), recordedAt })).toThrow(
      expect.objectContaining({ code: 'hold/ends-before-it-begins', message: expect.stringMatching(/;/) }),
    )
  })
})

describe('a judgement to keep longer', () => {
  const line = (judgement: object, options: object = { staff: staff() }, on = due, under = law()) => {
    const of = dossier([need('n-1')], { judgements: [judged(judgement)] })
    return [...destructionList([of], under, { on, ...options })][0]
  }
  it('under a mandate keeps until its last day', () => {
    const kept = { outcome: 'kept', keepers: [{ kind: 'judgement', id: 'j-1', by: 'w-1', until: '2026-12-31' }] }
    expect(line({})).toMatchObject(kept)
    expect(line({}, { staff: staff() }, day('2026-12-31'))).toMatchObject(kept)
    expect(line({}, { staff: staff() }, day('2027-01-01'))).toMatchObject({ outcome: 'due' })
    expect(line({ persons: ['bo', 'ada'] })).toMatchObject(kept)
  })
  it.each<[what: string, judgement: object]>([
    ['of another kind', { kind: 'necessity' }],
    ['that refuses', { outcome: 'refuses' }],
    ['for another task', { purpose: 'a/other' }],
    ['on another category', { categories: ['need.youth'] }],
    ['about somebody else', { persons: ['bo'] }],
    ['that has not begun', { from: '2025-01-02' }],
    ['that has ended', { until: '2024-12-31' }],
  ])('keeps nothing when %s', (_, judgement) => {
    expect(line(judgement)).toMatchObject({ outcome: 'due' })
  })
  it.each<[what: string, options: object]>([
    ['nobody is known to have a mandate', {}],
    ['the mandate is for something else', { staff: staff({ decisions: ['necessity'] }) }],
    ['the mandate is another’s', { staff: staff({ worker: 'w-2' }) }],
    ['the mandate began later', { staff: staff({ from: '2024-01-02' }) }],
  ])('is for somebody else to judge where %s', (_, options) => {
    expect(line({}, options)).toMatchObject({ outcome: 'to-judge', why: 'keeping-without-mandate', rows: ['a/t'] })
  })
  it('on what a document contains keeps the document', () => {
    const letter = { category: 'document.letter', value: { title: 'x', reference: 'x' }, contains: ['need.youth', 'need.wmo'] }
    const of = (categories: readonly string[]) => dossier([need('n-1', letter)], { judgements: [judged({ categories })] })
    const found = (categories: readonly string[]) =>
      [...destructionList([of(categories)], law(), { on: due, staff: staff() })].map(({ outcome }) => outcome)
    expect(found(['need.wmo'])).toEqual(['kept'])
    expect(found(['document.letter'])).toEqual(['kept'])
    expect(found(['provision.wmo'])).toEqual(['due'])
  })
  it('keeps nothing of somebody of whom nobody knows who it is', () => {
    const persons = [{ person: 'nobody', part: 'file' }]
    const of = dossier([need('n-1', { persons })], { judgements: [judged({ persons: ['nobody', 'ada'] })] })
    expect([...destructionList([of], law(), { on: due, staff: staff() })]).toMatchObject([{ outcome: 'due' }])
  })
  it('keeps nothing where the act leaves no norm open', () => {
    expect(line({}, { staff: staff() }, due, lawWith([term('t')]))).toMatchObject({ outcome: 'due', openNorms: [] })
    expect(line({}, {}, due, lawWith([term('t', { utmost: true, openNorm })]))).toMatchObject({ outcome: 'due' })
  })
  it('stands beside others by id, without those that have no mandate', () => {
    const judgements = ['j-3', 'j-2', 'j-1'].map((id) => judged(id === 'j-2' ? { id, by: 'w-9' } : { id }))
    const [found] = [...destructionList([dossier([need('n-1')], { judgements })], law(), { on: due, staff: staff() })]
    expect(found).toMatchObject({ outcome: 'kept', keepers: [{ id: 'j-1' }, { id: 'j-3' }] })
  })
})

describe('a restriction of processing', () => {
  const outcome = (more: object, fact: object = {}) =>
    lines(dossier([need('n-1', fact)], { restrictions: [restricted(more)] }))[0]
  it.each<[what: string, more: object]>([
    ['everything', {}],
    ['the category', { categories: ['need.youth', 'need.wmo'] }],
    ['the task', { purposes: ['a/task'] }],
    ['its last day', { until: due }],
  ])('of %s asks for a judgement first', (_, more) => {
    expect(outcome(more)).toMatchObject({ outcome: 'to-judge', why: 'restricted', rows: ['a/t'] })
  })
  it('of what a document contains does too', () => {
    const letter = { category: 'document.letter', value: { title: 'x', reference: 'x' }, contains: ['need.wmo'] }
    expect(outcome({ categories: ['need.wmo'] }, letter)).toMatchObject({ why: 'restricted' })
  })
  it('by somebody whom the fact merely mentions does too', () => {
    const persons = [
      { person: 'ada', part: 'file' },
      { person: 'bo', part: 'mentioned' },
    ]
    expect(outcome({ person: 'bo' }, { persons })).toMatchObject({ outcome: 'to-judge', why: 'restricted' })
    expect(outcome({ person: 'cor' }, { persons })).toMatchObject({ outcome: 'due' })
  })
  it.each<[what: string, more: object]>([
    ['is an objection', { kind: 'upheld-objection' }],
    ['is another’s', { person: 'bo' }],
    ['is of another category', { categories: ['need.youth'] }],
    ['is of another task', { purposes: ['a/other'] }],
    ['is over', { until: '2024-12-31' }],
    ['has not begun', { from: '2025-01-02' }],
  ])('that %s does not', (_, more) => {
    expect(outcome(more)).toMatchObject({ outcome: 'due' })
  })
})

describe('destroying', () => {
  const how: DestroyOptions = {
    law: law(),
    on: due,
    holder,
    by: 'archivist',
    manner: 'overwritten',
    statement: 's-1',
  }
  const two = () => dossier([need('n-1'), need('n-2', { persons: [{ person: 'bo', part: 'file' }] })])

  it('leaves the rest, and a statement with specification, ground and manner', () => {
    const { dossier: left, statement, refused } = destroy(two(), [{ fact: ref('n-1') }], how)
    expect(refused).toEqual([])
    expect(left.destroyed).toEqual([{ format: 'klantbeeld/destroyed@1', fact: ref('n-1'), on: due, statement: 's-1' }])
    expect(left.fragments.map(({ facts, persons }) => [facts.map(({ id }) => id), persons.map((one) => one.ref)])).toEqual([
      [['n-2'], ['bo']],
    ])
    expect(statement).toEqual({
      format: 'klantbeeld/destruction-statement@1',
      id: 's-1',
      dossier: 'd-1',
      holder,
      on: due,
      by: 'archivist',
      manner: 'overwritten',
      law: [{ act: 'a', validFrom: '2000-01-01', digest: expect.any(String) }],
      specification: [
        {
          category: 'need.wmo',
          act: 'a',
          holderRole: 'college',
          ground: { kind: 'term', rows: ['a/t'] },
          count: 1,
          facts: [ref('n-1')],
        },
      ],
    })
    expect(DestructionStatement.safeParse(statement).success).toBe(true)
    expect(parse('dossier', JSON.parse(JSON.stringify(left)))).toEqual(left)
  })
  it('takes lines of a list as they are', () => {
    const { dossier: left, refused } = destroy(two(), lines(two()), how)
    expect([left.fragments, refused]).toEqual([[], []])
  })
  it('names of the law only the acts whose rows were the ground', () => {
    const [act] = law()
    const idle = lawWith([], { act: 'idle', validFrom: '2001-01-01' })
    const { statement } = destroy(two(), [{ fact: ref('n-1') }], { ...how, law: [...idle, ...(act ? [act] : [])] })
    expect(statement?.law.map((one) => one.act)).toEqual(['a'])
  })
  it('specifies in one order, whatever order was asked, and counts what is alike', () => {
    const youth = need('n-3', { category: 'need.youth' })
    const of = dossier([youth, need('n-2'), need('n-1')])
    const asked = ['n-3', 'n-1', 'n-2', 'n-1'].map((id) => ({ fact: ref(id) }))
    const { statement, dossier: left } = destroy(of, asked, how)
    expect(statement?.specification).toMatchObject([
      { category: 'need.wmo', count: 2, facts: [ref('n-1'), ref('n-2')] },
      { category: 'need.youth', count: 1, facts: [ref('n-3')] },
    ])
    expect(left.destroyed.map(({ fact }) => fact.id)).toEqual(['n-1', 'n-2', 'n-3'])
    expect(destroy(of, [...asked].reverse(), how)).toEqual({ dossier: left, statement, refused: [] })
  })
  it('specifies apart what differs in category, act, role or ground', () => {
    const acts = { acts: ['a', 'b'], holderRoles: ['college', 'school'] }
    const under = lawWith([term('t', acts), term('u', { ...acts, purposes: ['a/task'] })])
    const obtained = { act: 'a', purpose: 'a/task', capacity: 'access-worker', from: 'client' }
    const of = dossier([
      need('n-1'),
      need('n-2', { category: 'identity.contact', value: { label: 'invented' } }),
      need('n-3', { obtained: { ...obtained, act: 'b' } }),
      need('n-4', { holderRole: 'school' }),
      need('n-5', { obtained: { ...obtained, purpose: 'a/other' } }),
    ])
    const { statement } = destroy(of, lines(of, due, under), { ...how, law: under })
    const items = statement?.specification.map(({ category, act, holderRole, ground, facts }) =>
      [category, act, holderRole, ground.kind === 'term' ? ground.rows.join('+') : '', facts[0]?.id].join(' '),
    )
    expect(items).toEqual([
      'identity.contact a college a/t+a/u n-2',
      'need.wmo a college a/t+a/u n-1',
      'need.wmo a college a/t n-5',
      'need.wmo a school a/t+a/u n-4',
      'need.wmo b college a/t+a/u n-3',
    ])
  })
  it('takes every version, withdrawn ones too, out of every delivery, and leaves the others as they are', () => {
    const untouched = delivery([need('n-7', { changedOn: '2024-01-01' })], { id: 'f-3' })
    const of = dossierOf([
      delivery([need('n-1'), need('n-2', { changedOn: '2024-01-01' })]),
      delivery([need('n-1', { version: 2 })], { id: 'f-2', withdrawn: [{ id: 'n-1', version: 1 }] }),
      untouched,
      delivery([need('n-1', { version: 3 })], { id: 'f-4', withdrawn: [{ id: 'n-8', version: 1 }] }),
    ])
    const { dossier: left } = destroy(of, [{ fact: ref('n-1') }], how)
    expect(left.fragments.map(({ id, facts }) => [id, facts.map((fact) => fact.id)])).toEqual([
      ['f-1', ['n-2']],
      ['f-3', ['n-7']],
      ['f-4', []],
    ])
    expect(left.fragments[1]).toBe(of.fragments[2])
    expect(left.fragments[2]).toMatchObject({ persons: [], withdrawn: [{ id: 'n-8', version: 1 }] })
    expect(left.destroyed).toMatchObject([{ fact: ref('n-1', 3) }])
  })
  it('twice changes nothing, and says so', () => {
    const once = destroy(two(), [{ fact: ref('n-1') }], how)
    const twice = destroy(once.dossier, [{ fact: ref('n-1') }], { ...how, statement: 's-2' })
    expect(twice).toEqual({ dossier: once.dossier, refused: [{ fact: ref('n-1'), why: 'destroyed-already' }] })
    expect(twice).not.toHaveProperty('statement')
  })
  it('sweeps out what was destroyed and was stored again', () => {
    const { dossier: left } = destroy(two(), [{ fact: ref('n-1') }], how)
    const again = { ...left, fragments: [...left.fragments, delivery([need('n-1', { version: 9 })], { id: 'f-9' })] }
    expect(lines(again).map(({ outcome }) => outcome)).toEqual(['due', 'destroyed'])
    expect(destroy(again, [], how).dossier).toEqual(left)
  })
  it.each<[why: string, of: () => Dossier, fact: FactRef, more: object]>([
    ['another-holder', two, ref('n-1', 1, other), {}],
    ['another-holder', two, ref('n-1'), { holder: other }],
    ['not-here', two, ref('n-9'), {}],
    ['not-due', two, ref('n-1'), { on: day('2024-12-31') }],
    ['held', () => dossier([need('n-1')], { holds: [heldUntil('2025-01-01')] }), ref('n-1'), {}],
    ['held', () => dossier([need('n-1')], { holds: [heldUntil('2025-01-01')] }), ref('n-1'), { on: day('2024-12-31') }],
    ['to-judge', () => dossier([need('n-1', { changedOn: 'unknown' })]), ref('n-1'), {}],
    ['to-judge', () => dossier([need('n-1')], { restrictions: [restricted()] }), ref('n-1'), {}],
    ['kept', () => dossier([need('n-1')], { judgements: [judged()] }), ref('n-1'), { staff: staff() }],
  ])('refuses what is %s, whatever a list said', (why, of, fact, more) => {
    const before = of()
    expect(destroy(before, [{ fact }], { ...how, ...more })).toEqual({ dossier: before, refused: [{ fact, why }] })
  })
  it('goes on past what it refuses', () => {
    const of = dossier([need('n-1'), need('n-2', { changedOn: '2024-01-01' })])
    const { statement, refused } = destroy(of, [{ fact: ref('n-2') }, { fact: ref('n-1') }], how)
    expect(refused).toEqual([{ fact: ref('n-2'), why: 'not-due' }])
    expect(statement?.specification).toMatchObject([{ facts: [ref('n-1')] }])
  })
  it('destroys what is due once a hold has ended', () => {
    const of = dossier([need('n-1')], { holds: [heldUntil('2024-12-31')] })
    expect(destroy(of, [{ fact: ref('n-1') }], how).statement).toBeDefined()
  })

  describe('on request', () => {
    const early = day('2020-06-01')
    const request = (more: object = {}, decision: object = {}): RightsRequest =>
      parse('rights-request', {
        format: 'klantbeeld/rights-request@1',
        id: 'q-1',
        right: 'early-destruction',
        act: 'a',
        holder,
        person: 'ada',
        by: 'ada',
        form: 'written',
        receivedOn: '2020-05-01',
        recordedAt: '2020-05-01T09:00:00Z',
        decision: { on: '2020-05-20', by: 'w-1', outcome: 'granted', refused: [], ...decision },
        ...more,
      })
    const asked = (requests: readonly RightsRequest[], more: object = {}, of = dossier([need('n-1'), need('n-2')])) =>
      destroy(of, [{ fact: ref('n-1'), request: 'q-1' }], { ...how, on: early, requests, ...more })
    const refusal = (facts: readonly FactRef[]) => ({ facts, exception: 'a/2-right', judgement: 'j-1' })

    it('destroys before the term is over, on the ground of the request and the row that gives the right', () => {
      const { statement, dossier: left } = asked([request()])
      expect(statement?.specification).toEqual([
        {
          category: 'need.wmo',
          act: 'a',
          holderRole: 'college',
          ground: { kind: 'request', request: 'q-1', row: 'a/2-right' },
          count: 1,
          facts: [ref('n-1')],
        },
      ])
      expect(statement?.law.map(({ act }) => act)).toEqual(['a'])
      expect(left.destroyed.map(({ fact }) => fact.id)).toEqual(['n-1'])
    })
    it.each<[what: string, more: object, decision: object]>([
      ['it names the fact', { facts: [ref('n-2'), ref('n-1')] }, {}],
      ['it was decided that very day', {}, { on: '2020-06-01' }],
      ['it was decided the day it came in', { receivedOn: '2020-05-20' }, {}],
      ['it was granted in part, and not refused for the fact', {}, { outcome: 'in-part', refused: [refusal([ref('n-2')])] }],
    ])('where %s', (_, more, decision) => {
      expect(asked([request(more, decision)]).refused).toEqual([])
    })
    it.each<[what: string, more: object, decision: object]>([
      ['it is for another right', { right: 'rectification' }, {}],
      ['it names other facts', { facts: [ref('n-2')] }, {}],
      ['it names a fact of another holder', { facts: [ref('n-1', 1, other)] }, {}],
      ['it is asked of another holder', { holder: other }, {}],
      ['it is about somebody else', { person: 'bo' }, {}],
      ['it is of another act', { act: 'b' }, {}],
      ['it was refused', {}, { outcome: 'refused' }],
      [
        'it was refused for the fact',
        {},
        { outcome: 'in-part', refused: [refusal([ref('n-2')]), refusal([ref('n-2'), ref('n-1')])] },
      ],
      ['it is decided later', {}, { on: '2020-06-02' }],
      ['the act was not in force when it came in', { receivedOn: '1999-12-31' }, {}],
      ['it was decided before it came in', {}, { on: '2020-04-30' }],
      ['somebody without standing asked', { by: 'bo' }, {}],
      ['it was granted in part and nothing of it refused', {}, { outcome: 'in-part' }],
      ['it was granted and something of it refused', {}, { refused: [refusal([ref('n-2')])] }],
      ['it is another request', { id: 'q-2' }, {}],
    ])('not where %s', (_, more, decision) => {
      expect(asked([request(more, decision)]).refused).toEqual([{ fact: ref('n-1'), why: 'not-granted' }])
    })
    it('not where it is not decided, not there, there twice, or no row gives the right', () => {
      const { decision: _, ...open } = request()
      for (const requests of [[open], [], [request(), request()]])
        expect(asked(requests).refused).toEqual([{ fact: ref('n-1'), why: 'not-granted' }])
      const { requests: __, ...without } = { ...how, on: early, requests: [] }
      expect(destroy(dossier(), [{ fact: ref('n-1'), request: 'q-1' }], without).refused).toMatchObject([{ why: 'not-granted' }])
      for (const rights of [[], [right('a/2', 'erasure')], [right('a/2', 'early-destruction', { confidence: 'unverified' })]])
        expect(asked([request()], { law: law({ rights }) }).refused).toEqual([{ fact: ref('n-1'), why: 'not-granted' }])
    })
    it('not where whoever asked had no standing any more when it was decided', () => {
      const bands = [
        { from: 0, givers: [['self']] },
        { from: 30, givers: [['curator']] },
      ]
      const rights = [right('a/2-right', 'early-destruction', { bands })]
      const at = (receivedOn: string, on: string) =>
        asked([request({ receivedOn }, { on })], { law: law({ rights }) }).refused.map(({ why }) => why)
      expect(at('2020-05-01', '2020-05-02')).toEqual([])
      expect(at('2020-05-02', '2020-05-03')).toEqual(['not-granted'])
    })
    it('by a row for the role of the holder only', () => {
      const rights = [right('a/2-right', 'early-destruction', { holderRoles: ['college'] })]
      const { profile, ...rest } = example.setting.organisations?.[0] ?? expect.fail('nobody is registered')
      const registered = (role: HolderRole) => [{ ...rest, id: holder, profile: { ...profile, holderRoles: [role] } }]
      const at = (more: object) => asked([request()], { law: law({ rights }), ...more }).refused.map(({ why }) => why)
      expect(at({ organisations: registered('college') })).toEqual([])
      expect(at({ organisations: registered('school') })).toEqual(['not-granted'])
      expect(at({})).toEqual(['not-granted'])
    })
    it.each<[what: string, terms: object[], stays: string[]]>([
      ['of another row', [term('t')], []],
      ['that keeps for ever', [term('t', { period: 'forever' })], ['to-judge']],
      ['of two, one of which keeps for ever', [term('t'), term('u', { period: 'forever' })], ['to-judge']],
    ])('before a term %s', (_, terms, stays) => {
      const under = lawWith(terms, { purposes: [task], rights: [right('a/2-right', 'early-destruction')] })
      expect(asked([request()], { law: under }).refused.map(({ why }) => why)).toEqual(stays)
    })
    it('leaves what its holder contradicts for somebody to judge', () => {
      const twice = dossier([need('n-1'), need('n-1', { value: { need: { label: 'otherwise' } } })])
      expect(asked([request()], {}, twice).refused).toEqual([{ fact: ref('n-1'), why: 'to-judge' }])
    })
    it('erasure is of whatever act, by the row of the act it names', () => {
      const general = lawWith([], { act: 'g', rights: [right('g/17', 'erasure')] })
      const under = [...general, ...law()]
      const { statement } = asked([request({ right: 'erasure', act: 'g' })], { law: under })
      expect(statement?.specification).toMatchObject([{ ground: { row: 'g/17' } }])
      expect(statement?.law.map(({ act }) => act)).toEqual(['g'])
      expect(asked([request({ act: 'a' })], { law: [...general, ...law({ rights: [] })] }).refused).toMatchObject([
        { why: 'not-granted' },
      ])
    })
    it('early destruction is of its own act only, by a row of that act', () => {
      const second = lawWith([], {
        act: 'b',
        rights: [right('b/2-right', 'early-destruction'), right('b/3-right', 'rectification')],
      })
      const refusedUnder = (more: object, rights: readonly object[]) =>
        asked([request(more)], { law: [...second, ...law({ rights })] }).refused
      const own = [right('a/2-right', 'early-destruction')]
      expect(refusedUnder({}, own)).toEqual([])
      expect(refusedUnder({}, [])).toMatchObject([{ why: 'not-granted' }])
      expect(refusedUnder({ act: 'b' }, own)).toMatchObject([{ why: 'not-granted' }])
      expect(refusedUnder({ right: 'rectification' }, [right('a/3', 'rectification')])).toMatchObject([{ why: 'not-granted' }])
    })
    it('never what is held', () => {
      const of = dossier([need('n-1')], { holds: [heldUntil('2025-06-30', { from: '2020-01-01' })] })
      expect(asked([request()], {}, of).refused).toEqual([{ fact: ref('n-1'), why: 'held' }])
    })
    it('never what is in the file of another too, or of somebody who is not linked', () => {
      for (const second of ['bo', 'nobody']) {
        const of = dossier([need('n-1', { persons: ['ada', second].map((person) => ({ person, part: 'file' })) })])
        expect(asked([request()], {}, of).refused).toEqual([{ fact: ref('n-1'), why: 'in-another-file' }])
        expect(asked([request({ by: 'bo' })], {}, of).refused).toMatchObject([{ why: 'not-granted' }])
      }
    })
    it.each(['mentioned', 'file'])('what a person in its part %s restricted only where that very person asks', (part) => {
      const persons = [
        { person: 'ada', part: 'file' },
        { person: 'bo', part },
      ]
      const of = (restrictions: readonly object[]) => dossier([need('n-1', { persons })], { restrictions })
      const by = (person: string) => of([restricted({ person, from: '2020-01-01' })])
      expect(asked([request()], {}, by('bo')).refused).toEqual([{ fact: ref('n-1'), why: 'restricted' }])
      expect(asked([request()], {}, by('ada')).refused.map(({ why }) => why)).toEqual(part === 'file' ? ['in-another-file'] : [])
    })
    it('whatever nobody could tell of its term', () => {
      expect(asked([request()], {}, dossier([need('n-1', { changedOn: 'unknown' })])).refused).toEqual([])
    })
  })
})

describe('what arrives', () => {
  const gone = { format: 'klantbeeld/destroyed@1', fact: ref('n-1'), on: day('2025-01-01'), statement: 's-1' } as const
  const refused = (fragment: Fragment) => admit({ destroyed: [gone] }, fragment)
  it('is refused where it was destroyed, in whatever version, and the rest is let in', () => {
    const { fragment, rejections } = refused(
      delivery([need('n-1', { version: 7 }), need('n-1'), need('n-2', { persons: [{ person: 'bo', part: 'file' }] })]),
    )
    expect(rejections).toEqual([
      { code: 'destroyed-before', fragment: 'f-1', fact: ref('n-1', 7), statement: 's-1' },
      { code: 'destroyed-before', fragment: 'f-1', fact: ref('n-1'), statement: 's-1' },
    ])
    expect(fragment?.facts.map(({ id }) => id)).toEqual(['n-2'])
    expect(fragment?.persons.map((one) => one.ref)).toEqual(['bo'])
  })
  it('is nothing where nothing else was in it', () => {
    expect(refused(delivery([need('n-1')]))).not.toHaveProperty('fragment')
    expect(refused(delivery([], { withdrawn: [{ id: 'n-1', version: 2 }] }))).toEqual({ rejections: [] })
  })
  it('is the very same where nothing of it was destroyed, also empty or from another holder', () => {
    for (const fragment of [delivery([]), delivery([need('n-2')]), delivery([need('n-1')], { organisation: other })]) {
      const admitted = refused(fragment)
      expect(admitted.fragment).toBe(fragment)
      expect(admitted.rejections).toEqual([])
    }
  })
})

it('a dossier that remains keeps to its schema', () => {
  const { dossier: left } = destroy(dossier([need('n-1'), need('n-2', { changedOn: '2024-01-01' })]), [{ fact: ref('n-1') }], {
    law: law(),
    on: due,
    holder,
    by: 'archivist',
    manner: 'removed',
    statement: 's-1',
  })
  expect(DossierSchema.safeParse(left).success).toBe(true)
})

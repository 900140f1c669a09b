import { destructionList } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import type { Fragment } from '../src/schema/index.ts'
import { day, delivery, dossierOf, lawWith, need, term } from './keeping.ts'

/** The first fact of a file, delivered long ago, and the second, delivered with whatever state of the file. */
const first = (more: object = {}, file: object = {}) =>
  delivery([need('n-1', more)], { file: { changedOn: '2010-01-01', ended: 'running', ...file } })
const second = (more: object = {}, file: object = {}) =>
  delivery([need('n-2', more)], { id: 'f-2', file: { changedOn: '2014-01-01', ended: 'running', ...file } })

/** What becomes of the first fact on a day, by a term that counts from the state of the file. */
const outcome = (start: string, on: string, fragments: readonly Fragment[]) => {
  const [line] = [
    ...destructionList([dossierOf(fragments)], lawWith([term('t', { start, period: 'P5Y' })]), { on: day(on) }),
  ].filter(({ fact }) => fact.id === 'n-1')
  return line?.outcome ?? 'kept on'
}

describe('the whole file that a fact is in', () => {
  it('changed last when any delivery of it did', () => {
    for (const fragments of [
      [first(), second()],
      [second(), first()],
    ]) {
      expect(outcome('file-changed', '2018-12-31', fragments)).toBe('kept on')
      expect(outcome('file-changed', '2019-01-01', fragments)).toBe('due')
    }
    expect(outcome('file-changed', '2015-01-01', [first()])).toBe('due')
  })

  it('changed when an earlier version came late, or something was taken back from it', () => {
    const now = first({ version: 2 })
    const late = delivery([need('n-1')], { id: 'f-2', file: { changedOn: '2014-01-01', ended: '2010-01-01' } })
    const back = delivery([], {
      id: 'f-3',
      file: { changedOn: '2014-01-01', ended: '2010-01-01' },
      withdrawn: [{ id: 'n-1', version: 1 }],
    })
    for (const other of [late, back]) {
      expect(outcome('file-changed', '2018-12-31', [now, other])).toBe('kept on')
      expect(outcome('file-changed', '2019-01-01', [other, now])).toBe('due')
      expect(outcome('file-ended', '2019-01-01', [now, other])).toBe('kept on')
    }
  })

  it.each<[what: string, more: object]>([
    ['person', { persons: [{ person: 'bo', part: 'file' }] }],
    ['role of the holder', { holderRole: 'school' }],
    ['act', { obtained: { act: 'b', purpose: 'a/task', capacity: 'access-worker', from: 'client' } }],
  ])('is not that of another %s', (_, more) => {
    expect(outcome('file-changed', '2015-01-01', [first(), second(more)])).toBe('due')
  })

  it('is not shared by persons of whom nobody knows who they are', () => {
    const persons = [{ person: 'nobody', part: 'file' }]
    expect(outcome('file-changed', '2015-01-01', [first({ persons }), second({ persons })])).toBe('due')
  })

  it('has ended once every fact in it says so, and nobody can tell while of one nobody knows', () => {
    const ends = (...ended: readonly [string, string]) => {
      const [one, other] = ended.map((each) => ({ ended: each }))
      return [
        [first({}, one), second({}, other)],
        [second({}, other), first({}, one)],
      ].map((fragments) => outcome('file-ended', '2016-06-01', fragments))
    }
    expect(ends('2010-05-01', '2011-06-01')).toEqual(['due', 'due'])
    expect(ends('2010-05-01', '2011-06-02')).toEqual(['kept on', 'kept on'])
    expect(ends('2010-05-01', 'running')).toEqual(['kept on', 'kept on'])
    expect(ends('2010-05-01', 'unknown')).toEqual(['to-judge', 'to-judge'])
    expect(ends('running', 'unknown')).toEqual(['to-judge', 'to-judge'])
    expect(ends('unknown', 'running')).toEqual(['to-judge', 'to-judge'])
  })
})

import { describe, expect, it } from 'vitest'
import { whoHas } from '../src/people/index.ts'
import { type ConsentGiver, Day } from '../src/schema/index.ts'
import { peopleOf } from './resolving.ts'

const recorded = { source: 'register', recordedAt: '2026-01-01T00:00:00Z', from: '2026-01-01' }
const standing = (kind: string, representative: string, more: object = {}) => ({
  ...recorded,
  kind,
  person: 'anna',
  representative,
  ...more,
})
const authority = (kind: string, holder: object, more: object = {}) => ({ ...recorded, child: 'anna', kind, ...holder, ...more })
const tie = (kind: string, of: string, to: string, more: object = {}) => ({ ...recorded, kind, of, to, ...more })
const institution = { organisation: { scheme: 'agb', value: '99990009' } }

interface Registered {
  readonly representation?: readonly object[]
  readonly authority?: readonly object[]
  readonly relations?: readonly object[]
}
/** Who has a quality towards Anna, by name. */
const who = (quality: ConsentGiver, registered: Registered, on = '2026-06-15') =>
  [...whoHas(quality, 'anna', peopleOf(registered), Day.parse(on))].sort()

describe('self', () => {
  it('is the person, whoever represents them, unless there is a curator on that day', () => {
    const under = (kind: string, more: object = {}) => ({ representation: [standing(kind, 'bram', more)] })
    expect([who('self', {}), who('self', under('mentor')), who('self', under('curator'))]).toEqual([['anna'], ['anna'], []])
    const ended = under('curator', { until: '2026-03-31' })
    expect([who('self', ended, '2026-03-31'), who('self', ended, '2026-04-01')]).toEqual([[], ['anna']])
    expect(who('self', under('curator', { person: 'cas' }))).toEqual(['anna'])
  })
  it('is the person also where they are recorded to decline, for nobody declines to be themselves', () => {
    expect(who('self', { representation: [standing('declines', 'anna')] })).toEqual(['anna'])
  })
})

describe('who represents', () => {
  const kinds = ['curator', 'mentor', 'authorised-representative', 'special-curator'] as const
  it.each(kinds)('as %s is whoever is recorded as just that, of that person', (kind) => {
    const others = kinds.filter((one) => one !== kind).map((one) => standing(one, one))
    const representation = [...others, standing(kind, 'bram'), standing(kind, 'cas'), standing(kind, 'dina', { person: 'cas' })]
    expect(who(kind, { representation })).toEqual(['bram', 'cas'])
    expect(who(kind, { representation: others })).toEqual([])
  })
  it('does so from the first day to the last', () => {
    const representation = [standing('mentor', 'bram', { from: '2026-03-01', until: '2026-06-15' })]
    const days = ['2026-02-28', '2026-03-01', '2026-06-15', '2026-06-16']
    expect(days.map((day) => who('mentor', { representation }, day).length)).toEqual([0, 1, 1, 0])
  })
})

describe('authority over a child', () => {
  const parents = [authority('parental', { holder: 'bram' }), authority('parental', { holder: 'cas' })]
  it('makes parents of those who have it, and guardians of those who have guardianship: a person or an institution', () => {
    const guardians = [authority('guardianship', { holder: 'dina' }), authority('guardianship', institution)]
    expect(who('parent-with-authority', { authority: [...parents, ...guardians] })).toEqual(['bram', 'cas'])
    expect(who('guardian', { authority: [...parents, ...guardians] })).toEqual(['agb:99990009', 'dina'])
    expect([who('guardian', { authority: parents }), who('parent-with-authority', { authority: guardians })]).toEqual([[], []])
  })
  it('of a parent is never of an institution, and of a record that names nobody is nobody’s', () => {
    const named = [authority('parental', { holder: 'bram', ...institution }), authority('parental', {})]
    expect(who('parent-with-authority', { authority: named })).toEqual(['bram'])
    expect(who('guardian', { authority: [authority('guardianship', {})] })).toEqual([])
  })
  it('over another child, or on another day, counts for nothing', () => {
    const elsewhere = [authority('parental', { holder: 'bram' }, { child: 'elin' })]
    expect(who('parent-with-authority', { authority: elsewhere })).toEqual([])
    const brief = [authority('parental', { holder: 'bram' }, { from: '2026-03-01', until: '2026-06-15' })]
    const days = ['2026-02-28', '2026-03-01', '2026-06-15', '2026-06-16']
    expect(days.map((day) => who('parent-with-authority', { authority: brief }, day).length)).toEqual([0, 1, 1, 0])
  })
  it('that is unknown beside what is known leaves nobody with it, on those days and over that child only', () => {
    const unknown = (more: object = {}) => ({ authority: [...parents, authority('unknown', {}, more)] })
    expect([who('parent-with-authority', unknown()), who('guardian', unknown())]).toEqual([[], []])
    const until = unknown({ until: '2026-03-31' })
    expect([who('parent-with-authority', until, '2026-03-31'), who('parent-with-authority', until, '2026-04-01')]).toEqual([
      [],
      ['bram', 'cas'],
    ])
    expect(who('parent-with-authority', unknown({ child: 'elin' }))).toEqual(['bram', 'cas'])
  })
})

describe('the spouse', () => {
  it('is whoever the person is married to, whichever of the two the record begins with', () => {
    expect(who('spouse', { relations: [tie('spouse-of', 'anna', 'bram')] })).toEqual(['bram'])
    expect(who('spouse', { relations: [tie('spouse-of', 'bram', 'anna')] })).toEqual(['bram'])
    expect(who('spouse', { relations: [tie('spouse-of', 'bram', 'cas'), tie('housemate-of', 'bram', 'anna')] })).toEqual([])
  })
  it('is no longer who is recorded as divorced too', () => {
    const relations = [tie('spouse-of', 'anna', 'bram'), tie('spouse-of', 'anna', 'cas')]
    expect(who('spouse', { relations: [...relations, tie('former-spouse-of', 'bram', 'anna')] })).toEqual(['cas'])
    expect(who('spouse', { relations: [tie('former-spouse-of', 'bram', 'anna')] })).toEqual([])
    const before = tie('former-spouse-of', 'bram', 'anna', { until: '2026-03-31' })
    expect(who('spouse', { relations: [...relations, before] })).toEqual(['bram', 'cas'])
  })
  it('is so from the first day to the last, and always where no day is known', () => {
    const relations = [tie('spouse-of', 'anna', 'bram', { from: '2026-03-01', until: '2026-06-15' })]
    const days = ['2026-02-28', '2026-03-01', '2026-06-15', '2026-06-16']
    expect(days.map((day) => who('spouse', { relations }, day).length)).toEqual([0, 1, 1, 0])
    const { from: _, ...always } = tie('spouse-of', 'anna', 'bram')
    expect(who('spouse', { relations: [always] }, '1990-01-01')).toEqual(['bram'])
  })
})

describe('a close relative (Wmo 2015 art. 1.1.1(2))', () => {
  const family = [
    tie('parent-of', 'mother', 'anna'),
    tie('parent-of', 'grandmother', 'mother'),
    tie('parent-of', 'great-grandmother', 'grandmother'),
    tie('parent-of', 'anna', 'daughter'),
    tie('parent-of', 'daughter', 'granddaughter'),
    tie('parent-of', 'granddaughter', 'great-granddaughter'),
    tie('sibling-of', 'anna', 'sister'),
    tie('sibling-of', 'brother', 'anna'),
    tie('parent-of', 'mother', 'half-sister'),
    tie('parent-of', 'son-in-law', 'granddaughter'),
    tie('parent-of', 'sister', 'niece'),
    tie('sibling-of', 'aunt', 'mother'),
    tie('spouse-of', 'husband', 'anna'),
    tie('housemate-of', 'lodger', 'anna'),
  ]
  it('is a parent, child, sister, brother, grandparent or grandchild, and nobody further', () => {
    expect(who('close-relative', { relations: family })).toEqual([
      'brother',
      'daughter',
      'granddaughter',
      'grandmother',
      'mother',
      'sister',
    ])
  })
  it('is named once, however often a tie leads there', () => {
    const relations = [tie('sibling-of', 'anna', 'sister'), tie('sibling-of', 'sister', 'anna')]
    expect(who('close-relative', { relations })).toEqual(['sister'])
  })
  it('is so on the days of every tie that leads there', () => {
    const relations = [
      tie('parent-of', 'mother', 'anna', { until: '2026-06-30' }),
      tie('parent-of', 'grandmother', 'mother', { until: '2026-03-31' }),
    ]
    const days = ['2026-03-31', '2026-04-01', '2026-07-01']
    expect(days.map((day) => who('close-relative', { relations }, day))).toEqual([['grandmother', 'mother'], ['mother'], []])
  })
})

describe('who declines to represent', () => {
  const declines = (more: object = {}) => standing('declines', 'bram', more)
  const relations = [tie('spouse-of', 'bram', 'anna'), tie('sibling-of', 'bram', 'anna'), tie('sibling-of', 'cas', 'anna')]
  it('has no quality at all, and leaves the others theirs', () => {
    const registered = {
      representation: [declines(), standing('mentor', 'bram'), standing('mentor', 'dina')],
      authority: [authority('parental', { holder: 'bram' })],
      relations,
    }
    expect([who('mentor', registered), who('close-relative', registered)]).toEqual([['dina'], ['cas']])
    expect([who('spouse', registered), who('parent-with-authority', registered)]).toEqual([[], []])
  })
  it('does so towards that person and on those days only', () => {
    expect(who('spouse', { representation: [declines({ person: 'cas' })], relations })).toEqual(['bram'])
    const once = { representation: [declines({ until: '2026-03-31' })], relations }
    expect([who('spouse', once, '2026-03-31'), who('spouse', once, '2026-04-01')]).toEqual([[], ['bram']])
  })
})

import { admissible, type Recording } from 'klantbeeld'
import { type GroundRow, inForce, type LawDomain, type PurposeRow, type QualityRow, type TermRow } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { describe, expect, it } from 'vitest'

const on = '2026-11-23' as Parameters<typeof admissible>[2]
const need: Recording = {
  category: 'need.wmo',
  holderRole: 'college',
  obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
  persons: [['client']],
}
const asked = (change: Partial<Recording>) => admissible({ ...need, ...change }, nl, on)

describe('may this be recorded at all', () => {
  it('yes, by the rows of task, ground, protected kind and term; health with a judgement', () => {
    const answer = asked({})
    expect(answer).toMatchObject({ admissible: true, reasons: [], needsJudgement: true })
    expect(answer.rows).toEqual(expect.arrayContaining(['wmo/5.1.1-1-client', 'wmo/5.3.4-1-term']))
    expect(asked({ category: 'identity.name' }).needsJudgement).toBe(false)
  })
  it.each<[string, Partial<Recording>, string]>([
    ['the health of a housemate', { persons: [['housemate']] }, 'no-ground'],
    [
      'help of a carer, told by somebody else',
      { category: 'support.informal', persons: [['carer']], obtained: { ...need.obtained, from: 'organisation' } },
      'no-ground',
    ],
    ['a conviction', { category: 'conviction.fraud' }, 'outside-the-task'],
    ['a task that no act has', { obtained: { ...need.obtained, purpose: 'wmo/nieuwsgierig' } }, 'no-such-task'],
    ['a task of somebody else', { holderRole: 'school' }, 'not-this-holder'],
    ['nobody’s file', { persons: [] }, 'no-ground'],
  ])('not %s', (_, change, reason) => {
    const answer = asked(change)
    expect(answer.admissible).toBe(false)
    expect(answer.reasons).toContain(reason)
    expect(answer.rows).toEqual([])
  })
})

describe('each thing it rests on', () => {
  const acts = inForce(nl, on)
  const first = <R>(rows: readonly R[], fits: (row: R) => boolean): R => {
    const row = rows.find(fits)
    if (row === undefined) throw new Error('the law lost a row')
    return row
  }
  const all = <R>(rows: (act: LawDomain) => readonly R[]): readonly R[] => acts.flatMap(rows)
  const task = first(
    all((act) => act.purposes),
    (row) => row.purpose === 'wmo/onderzoek' && row.holderRole === 'college',
  )
  const ground = first(
    all((act) => act.grounds),
    ({ id }) => id === 'wmo/5.1.1-1-client',
  )
  const term = first(
    all((act) => act.terms),
    ({ id }) => id === 'wmo/5.3.4-1-term',
  )
  const quality = first(
    all((act) => act.quality),
    (row) => row.confidence === 'verified' && row.sensitivity === 'health' && row.persons.includes('client'),
  )
  const wmo = first(acts, ({ act }) => act === 'wmo')
  interface Rows {
    readonly task?: Partial<PurposeRow>
    readonly ground?: Partial<GroundRow>
    readonly quality?: Partial<QualityRow>
    readonly term?: Partial<TermRow>
  }
  /** The Wmo with these rows alone. */
  const rowsOf = (change: Rows, ...more: readonly GroundRow[]): readonly LawDomain[] => [
    {
      ...wmo,
      purposes: [{ ...task, ...change.task }],
      grounds: [{ ...ground, ...change.ground }, ...more],
      quality: [{ ...quality, purposes: ['wmo/onderzoek'], persons: ['client'], ...change.quality }],
      terms: [{ ...term, ...change.term }],
      releases: [],
      secrecy: [],
      authentic: [],
      prohibitions: [],
      consentRules: [],
    },
  ]
  const under = (law: readonly LawDomain[], change: Partial<Recording> = {}) => admissible({ ...need, ...change }, law, on)
  const child: Partial<Recording> = { persons: [['client'], ['child']] }
  const other = { purposes: ['wmo/anders'] }

  it('is enough: one task, one ground, one protected kind and one term', () => {
    expect(under(rowsOf({}))).toEqual({
      admissible: true,
      reasons: [],
      needsJudgement: true,
      rows: [ground.id, term.id, quality.id, task.id].sort(),
    })
  })
  it.each<[string, Parameters<typeof rowsOf>[0], string]>([
    ['the task is not settled', { task: { confidence: 'unverified' } }, 'no-such-task'],
    ['the task is another’s', { task: { holderRole: 'school' } }, 'not-this-holder'],
    ['the task is not about it', { task: { categories: ['identity.name'], implied: [] } }, 'outside-the-task'],
    ['the ground is for providing', { ground: { kinds: ['provide'] } }, 'no-ground'],
    [
      'the ground is for what was obtained for another task',
      { ground: { obtained: { ...ground.obtained, ...other } } },
      'no-ground',
    ],
    [
      'the ground is for what was obtained in another capacity',
      { ground: { obtained: { ...ground.obtained, capacities: ['supervisor'] } } },
      'no-ground',
    ],
    ['the ground is for what was obtained from somebody else', { ground: { origins: ['organisation'] } }, 'no-ground'],
    ['the ground is for what others hold', { ground: { holders: { roles: ['college'], organisation: 'other' } } }, 'no-ground'],
    [
      'the ground is for what is held in another role',
      { ground: { holders: { roles: ['school'], organisation: 'any' } } },
      'no-ground',
    ],
    ['the ground is about others', { ground: { persons: ['child'] } }, 'no-ground'],
    ['the protected kind is allowed for another task', { quality: other }, 'quality'],
    ['the protected kind is allowed of others', { quality: { persons: ['child'] } }, 'quality'],
    ['another protected kind is allowed', { quality: { sensitivity: 'criminal' } }, 'quality'],
    ['the term is for another task', { term: other }, 'no-term'],
    ['the term only ends what is shown', { term: { showingOnly: true } }, 'no-term'],
  ])('not where %s', (_, change, reason) => {
    expect(under(rowsOf(change))).toMatchObject({ admissible: false, reasons: [reason], rows: [] })
  })
  it('of everybody whose file it is', () => {
    expect(under(rowsOf({}), child).reasons).toEqual(['no-ground', 'quality'])
    const both = { persons: ['client', 'child'] } as const
    expect(under(rowsOf({ ground: both, quality: both }), child)).toMatchObject({ admissible: true, needsJudgement: true })
  })
  it('asks no row of a protected kind for what is ordinary, and no judgement where task and ground name it', () => {
    const named = { categories: ['identity.name'], implied: [] } as const
    const law = rowsOf({ task: named, ground: named, quality: { sensitivity: 'criminal' } })
    const name = { category: 'identity.name' } as const
    expect(under(law, name)).toMatchObject({ admissible: true, needsJudgement: false })
    expect(under(law, name).rows).not.toContain(quality.id)
    expect(
      under(rowsOf({ task: named, ground: { ...named, persons: ['child'] } }), { ...name, persons: [['child']] }),
    ).toMatchObject({ admissible: true, needsJudgement: true })
  })
  it('asks a judgement where task or every ground only implies it', () => {
    const named = { categories: ['identity.name'], implied: [] } as const
    const implied = { categories: ['need.wmo'], implied: ['identity.name'] } as const
    const name = { category: 'identity.name' } as const
    expect(under(rowsOf({ task: implied, ground: named }), name)).toMatchObject({ admissible: true, needsJudgement: true })
    const impliedGround = { ...named, implied: ['identity.name'] } as const
    expect(under(rowsOf({ task: named, ground: impliedGround }), name)).toMatchObject({ admissible: true, needsJudgement: true })
    const another = { ...ground, ...named, id: 'wmo/another' }
    expect(under(rowsOf({ task: named, ground: impliedGround }, another), name).needsJudgement).toBe(false)
  })
})

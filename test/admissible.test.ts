import { admissible, type Recording } from 'klantbeeld'
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

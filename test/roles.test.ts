import { describe, expect, it } from 'vitest'
import { rolesTowards } from '../src/people/index.ts'
import { Day } from '../src/schema/index.ts'
import { peopleOf } from './resolving.ts'

const recorded = { source: 'brp', recordedAt: '2026-01-01T00:00:00Z' }
const tie = (kind: string, of: string, to: string, more: object = {}) => ({ ...recorded, kind, of, to, ...more })
/** What everybody is to Anna, by name. */
const rolesIn = (relations: readonly object[], on = '2026-06-15') => {
  const roles = rolesTowards('anna', peopleOf({ relations }), Day.parse(on))
  return Object.fromEntries([...roles].map(([person, held]) => [person, [...held].sort()]))
}
const client = { anna: ['client'] }

describe('what a person is to the client', () => {
  it.each([
    ['parent-of', 'parent', 'child'],
    ['spouse-of', 'spouse', 'spouse'],
    ['former-spouse-of', 'former-spouse', 'former-spouse'],
    ['sibling-of', 'sibling', 'sibling'],
    ['housemate-of', 'housemate', 'housemate'],
  ])('follows from %s, from either end of it', (kind, of, to) => {
    expect(rolesIn([tie(kind, 'bram', 'anna')])).toEqual({ ...client, bram: [of] })
    expect(rolesIn([tie(kind, 'anna', 'bram')])).toEqual({ ...client, bram: [to] })
  })
  it.each([
    ['carer-of', 'carer'],
    ['network-of', 'network'],
  ])('follows from %s for who it is, and makes whom the client is it for nobody', (kind, role) => {
    expect(rolesIn([tie(kind, 'bram', 'anna')])).toEqual({ ...client, bram: [role] })
    expect(rolesIn([tie(kind, 'anna', 'bram')])).toEqual(client)
  })
  it('is nothing by a tie between two others', () => {
    expect(rolesIn([tie('parent-of', 'bram', 'cas'), tie('spouse-of', 'cas', 'dina')])).toEqual(client)
  })
  it('holds from the first day to the last, and always where no day is known', () => {
    const married = [tie('spouse-of', 'bram', 'anna', { from: '2026-03-01', until: '2026-06-15' })]
    for (const day of ['2026-03-01', '2026-06-15']) expect(rolesIn(married, day)).toEqual({ ...client, bram: ['spouse'] })
    for (const day of ['2026-02-28', '2026-06-16']) expect(rolesIn(married, day)).toEqual(client)
    const since = [tie('sibling-of', 'bram', 'anna', { from: '2020-01-01' })]
    expect([rolesIn(since, '2019-12-31'), rolesIn(since)]).toEqual([client, { ...client, bram: ['sibling'] }])
    const once = [tie('sibling-of', 'bram', 'anna', { until: '2020-01-01' })]
    expect([rolesIn(once, '1990-01-01'), rolesIn(once)]).toEqual([{ ...client, bram: ['sibling'] }, client])
  })
  it('may be several things, each once, whichever way and however often it is recorded', () => {
    const both = [
      tie('housemate-of', 'bram', 'anna'),
      tie('housemate-of', 'anna', 'bram'),
      tie('sibling-of', 'bram', 'anna'),
      tie('carer-of', 'bram', 'anna'),
      tie('parent-of', 'cas', 'anna'),
    ]
    expect(rolesIn(both)).toEqual({ ...client, bram: ['carer', 'housemate', 'sibling'], cas: ['parent'] })
  })
  it('is former spouse and no spouse any more where both are recorded, and keeps what else it is', () => {
    const divorced = [
      tie('spouse-of', 'bram', 'anna'),
      tie('former-spouse-of', 'anna', 'bram'),
      tie('housemate-of', 'anna', 'bram'),
    ]
    for (const order of [divorced, [...divorced].reverse()])
      expect(rolesIn(order)).toEqual({ ...client, bram: ['former-spouse', 'housemate'] })
  })
  it('is child at home where a child lives with the client, and not where only one of the two is so', () => {
    expect(rolesIn([tie('parent-of', 'anna', 'cas'), tie('housemate-of', 'cas', 'anna')])).toEqual({
      ...client,
      cas: ['child', 'child-at-home', 'housemate'],
    })
    expect(rolesIn([tie('parent-of', 'cas', 'anna'), tie('housemate-of', 'cas', 'anna')])).toEqual({
      ...client,
      cas: ['housemate', 'parent'],
    })
  })
  it('is to themselves the client and nothing else', () => {
    expect(
      rolesIn([tie('parent-of', 'anna', 'bram'), tie('housemate-of', 'anna', 'bram'), tie('sibling-of', 'anna', 'anna')]),
    ).toEqual({
      ...client,
      bram: ['child', 'child-at-home', 'housemate'],
    })
    expect(rolesIn([])).toEqual(client)
  })
})

import { describe, expect, it } from 'vitest'
import type { Desk } from '../src/disclosure/answer.ts'
import { notShown } from '../src/disclosure/not-shown.ts'
import { compile, type GroundRow, type LawDomain, onDay } from '../src/law/index.ts'
import { type CategoryId, categoryIds, type PersonRole, personRoles } from '../src/schema/index.ts'
import { day, ground, quality, release, rule, secrecy, wmo } from './specification-world.ts'

const desk: Desk = { kind: 'use', purpose: 'wmo/onderzoek', capacity: 'access-worker' }
const contribution: CategoryId = 'contribution.wmo'
const open: GroundRow = { ...ground, categories: [contribution, 'need.wmo'], origins: 'any', persons: ['client', 'spouse'] }
const express = { kind: 'secrecy', form: 'express', rule: rule.id } as const
const none = { ground: 'none', consents: [], judgements: [], capacities: [], origins: [], circumstances: [] }
const plain = { ...none, ground: 'conditional' }

/** Everything said under a law of these rows. */
function said(rows: Partial<LawDomain> = {}, at: Partial<Desk> = {}) {
  const law: LawDomain = { ...wmo, records: [contribution], grounds: [open], ...rows }
  return notShown({ ...desk, ...at }, onDay(compile([law]), day('2026-01-01')))
}

/** What is said of one category and role; undefined where nothing has to be. */
function of(role: PersonRole, rows: Partial<LawDomain> = {}, at: Partial<Desk> = {}, category: CategoryId = contribution) {
  const all = said(rows, at).filter(({ roles, categories }) => roles.includes(role) && categories.includes(category))
  expect(all.length).toBeLessThan(2)
  return all[0]
}

describe('what a view says of what the law leaves out', () => {
  it('is nothing of what hat, set and term alone open, and a judgement for anybody but the client', () => {
    expect(of('client')).toBeUndefined()
    expect(of('spouse')).toEqual({
      act: 'wmo',
      categories: [contribution],
      roles: ['spouse'],
      condition: { ...plain, judgements: ['necessity'] },
      rows: [open.id],
      instead: [{ do: 'record-judgement', judgements: ['necessity'] }],
    })
  })
  it('is that the person can be asked where no row opens it, and the holder where it may provide', () => {
    const ask = [{ do: 'ask-the-person' }, { do: 'let-them-bring-it' }]
    expect(of('child')).toMatchObject({ condition: none, rows: [], instead: [{ do: 'ask-the-holder' }, ...ask] })
    expect(of('child', { grounds: [{ ...open, kinds: ['use'] }] })).toMatchObject({ condition: none, instead: ask })
    expect(of('client', { purposes: [] })).toMatchObject({ condition: none, instead: ask })
    expect(of('client', { grounds: [{ ...open, kinds: ['provide'] }] })?.instead).toHaveLength(3)
    expect(of('client', {}, { purpose: 'wmo/anders' })).toMatchObject({ condition: none, instead: ask })
    expect(said({}, { purpose: 'wmo/anders' })).toHaveLength(1)
  })
  it('is a judgement for what is protected or only implied', () => {
    const health = { records: ['need.wmo'] } as const
    expect(of('client', health, {}, 'need.wmo')?.condition).toEqual({ ...plain, judgements: ['necessity'] })
    expect(of('client', { grounds: [{ ...open, implied: [contribution] }] })?.condition.judgements).toEqual(['necessity'])
    expect(of('client', { grounds: [{ ...open, implied: ['need.wmo'] }] })).toBeUndefined()
  })
  it('is that it is not possible where a protected kind is allowed for nobody, or not of that person, or not for that task', () => {
    const health = { records: ['need.wmo'] as CategoryId[] }
    const impossible = { condition: none, rows: [], instead: [{ do: 'not-possible' }] }
    expect(of('spouse', health, {}, 'need.wmo')).toMatchObject(impossible)
    expect(of('client', { ...health, quality: [] }, {}, 'need.wmo')).toMatchObject(impossible)
    expect(of('client', { ...health, quality: [{ ...quality, purposes: ['wmo/anders'] }] }, {}, 'need.wmo')).toMatchObject(
      impossible,
    )
    expect(of('client', { quality: [] })).toBeUndefined()
  })
  it('is another capacity, another origin, each circumstance and each judgement that the row asks', () => {
    const asking = (change: Partial<GroundRow>) => of('client', { grounds: [{ ...open, ...change }] })
    expect(asking({ capacities: ['coordinator', 'helper'] })).toMatchObject({
      condition: { ...plain, capacities: ['helper', 'coordinator'] },
      instead: [{ do: 'other-capacity', capacities: ['helper', 'coordinator'] }],
    })
    expect(asking({ origins: ['client'] })).toMatchObject({
      condition: { ...plain, origins: ['client'] },
      instead: [{ do: 'ask-the-person' }],
    })
    expect(asking({ when: { engagedUnder: ['wmo'] } })).toMatchObject({
      condition: { ...plain, circumstances: ['engagedUnder'] },
      instead: [],
    })
    expect(asking({ when: { judgements: ['serious-harm'] } })).toMatchObject({
      condition: { ...plain, judgements: ['serious-harm'] },
      instead: [{ do: 'record-judgement', judgements: ['serious-harm'] }],
    })
    expect(asking({ when: { judgements: ['serious-harm'] }, implied: [contribution] })?.condition.judgements).toEqual(
      expect.arrayContaining(['necessity', 'serious-harm']),
    )
  })
  it('is the consent, and who can give it, of the ground and of what lifts its secrecy', () => {
    const needs = { consents: [express] }
    const asked = { do: 'ask-consent', consents: ['secrecy'], by: ['self', 'parent-with-authority'] }
    const grounded = of('client', { grounds: [{ ...open, ...needs }] })
    expect(grounded).toMatchObject({ condition: { ...plain, consents: ['secrecy'] }, rows: [open.id] })
    expect(grounded?.instead).toEqual([{ ...asked, by: expect.arrayContaining(asked.by) }])
    expect(grounded?.instead[0]).toHaveProperty('by.length', 2)
    const lifted = of('client', { releases: [{ ...release, ...needs }] })
    expect(lifted).toMatchObject({ condition: { ...plain, consents: ['secrecy'] }, rows: [open.id, release.id] })
    expect(of('client', { grounds: [{ ...open, ...needs }], releases: [{ ...release, ...needs }] })?.condition.consents).toEqual([
      'secrecy',
    ])
  })
  it('names the release that asks least, of every regime', () => {
    const hard = { ...release, id: 'wmo:a-hard', consents: [express] }
    const harder = { ...release, id: 'wmo:b', when: { judgements: ['serious-harm'], unless: ['serious-harm'] } } as const
    expect(of('client', { releases: [hard, harder] })?.rows).toEqual([hard.id, open.id])
    expect(of('client', { releases: [harder, hard, release] })).toBeUndefined()
    const sealed = { ...secrecy, id: 'wmo:sealed', regime: 'seal' }
    const seal = { ...release, id: 'wmo:seal', regime: 'seal', consents: [express] }
    expect(of('client', { secrecy: [secrecy, sealed], releases: [release, seal] })?.rows).toEqual([open.id, seal.id])
  })
  it.each<[string, Partial<LawDomain>]>([
    ['for another kind of request', { releases: [{ ...release, kinds: ['provide'] }] }],
    ['for another task', { releases: [{ ...release, purposes: ['wmo/anders'] }] }],
    ['of something else', { releases: [{ ...release, categories: ['need.wmo'] }] }],
    [
      'from what others hold',
      {
        grounds: [{ ...open, holders: { roles: 'any', organisation: 'own' } }],
        releases: [{ ...release, holders: { roles: 'any', organisation: 'other' } }],
      },
    ],
  ])('is no ground where secrecy is lifted only %s', (_, rows) => {
    expect(of('client', rows)).toMatchObject({ condition: none })
  })
  it('minds no secrecy of another role or act, and lets a release for whoever holds it fit', () => {
    const sealed = { ...secrecy, id: 'wmo:sealed', regime: 'seal' }
    const seal = { ...release, id: 'wmo:seal', regime: 'seal', kinds: ['provide'] } as const
    const releases = [release, seal]
    expect(of('client', { secrecy: [secrecy, { ...sealed, acts: ['jeugdwet'] }], releases })).toBeUndefined()
    expect(of('client', { secrecy: [secrecy, { ...sealed, holderRoles: ['school'] }], releases })).toBeUndefined()
    expect(of('client', { secrecy: [secrecy, sealed], releases })).toMatchObject({ condition: none })
    expect(of('client', { grounds: [{ ...open, holders: { roles: ['college'], organisation: 'own' } }] })).toBeUndefined()
    const own = { ...release, holders: { roles: 'any', organisation: 'own' } } as const
    expect(of('client', { releases: [own] })).toBeUndefined()
    expect(
      of('client', { grounds: [{ ...open, holders: { roles: ['college'], organisation: 'own' } }], releases: [own] }),
    ).toBeUndefined()
  })
  it('takes the row that asks least, and of rows that ask as much the first', () => {
    const consent = { ...open, id: 'wmo:consent', consents: [express] }
    const capacity = { ...open, id: 'wmo:capacity', capacities: ['helper'] } as const
    expect(of('client', { grounds: [consent, capacity] })?.rows).toEqual([capacity.id])
    expect(of('client', { grounds: [consent, capacity, open] })).toBeUndefined()
    const more = { ...open, id: 'wmo:a-more', consents: [express], origins: ['client'] } as const
    expect(of('client', { grounds: [more, consent] })?.rows).toEqual([consent.id])
  })
  it('says once what is the same for several categories and roles, in the order of the catalogue', () => {
    const wage = 'income.wage'
    expect(said({ records: [contribution, wage], grounds: [] })).toMatchObject([
      { categories: categoryIds.filter((one) => one === contribution || one === wage), roles: personRoles },
    ])
    expect(said({ records: [wage, contribution], grounds: [] })).toEqual(said({ records: [contribution, wage], grounds: [] }))
    expect(said({ records: [] })).toEqual([])
  })
  it('is frozen, and the same object for the same desk and law only', () => {
    expect(said()).toBe(said())
    expect(Object.isFrozen(said())).toBe(true)
    for (const at of [{ kind: 'provide' }, { purpose: 'wmo/anders' }, { capacity: 'helper' }] as const)
      expect(said({}, at)).not.toBe(said())
  })
})

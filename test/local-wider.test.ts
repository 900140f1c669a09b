import type { GroundRow, LawDomain } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { describe, expect, it } from 'vitest'
import { isNoLonger } from '../src/law/local/length.ts'
import { firstWider } from '../src/law/local/within.ts'
import { smallAct, smallGround, smallQuality, smallTerm } from './small-act.ts'

type Circumstances = NonNullable<GroundRow['when']>

const found = nl.find((domain) => domain.act === 'wmo')
if (found === undefined) throw new Error('the Wmo is missing')
const wmo: LawDomain = found

describe('the comparison of versions', () => {
  const [row] = wmo.grounds
  if (row === undefined) throw new Error('the Wmo has no ground')
  const other = (change: Partial<typeof row>) => ({ ...wmo, grounds: [{ ...row, ...change }, ...wmo.grounds.slice(1)] })
  it.each<[string, LawDomain]>([
    ['kinds', other({ kinds: ['use', 'provide'] })],
    ['purposes', other({ purposes: 'any' })],
    ['obtained', other({ obtained: { ...row.obtained, acts: ['wmo', 'brp'] } })],
    ['persons', other({ persons: [...row.persons, 'sibling'] })],
    ['holders', other({ holders: { roles: 'any', organisation: 'own' } })],
    ['holders', other({ holders: { ...row.holders, organisation: 'any' } })],
    ['confidence', other({ confidence: 'unverified' })],
    ['holdsInEmergency', other({ holdsInEmergency: true })],
    ['must', other({ must: true })],
    ['id', { ...wmo, grounds: [...wmo.grounds, { ...row, id: 'wmo/new' }] }],
    ['terms', { ...wmo, terms: wmo.terms.slice(1) }],
    ['act', { ...wmo, secrecy: [] }],
    ['act', { ...wmo, purposes: [] }],
  ])('sees more in %s', (field, wider) => expect(firstWider(wider, wmo)?.field).toBe(field))
  it('sees a condition that is gone', () => {
    const strict = other({ when: { unless: ['good-care'], measures: ['supervision-order'], clientAge: { below: 18 } } })
    for (const when of [{}, { unless: ['good-care'] as const }, { measures: ['supervision-order'] as const }])
      expect(firstWider(other({ when }), strict)?.field).toBe('when')
    expect(firstWider(strict, wmo)).toBeUndefined()
    const asked = other({ consents: [{ kind: 'avg', form: 'express', rule: 'uavg/5-1' }] })
    expect([firstWider(wmo, asked)?.field, firstWider(asked, wmo)]).toEqual(['consents', undefined])
  })
  it.each<[string, Circumstances, Circumstances]>([
    ['a measure more', { measures: ['supervision-order'] }, { measures: ['supervision-order', 'juvenile-probation'] }],
    ['whoever is under no measure', { measures: ['supervision-order'] }, {}],
    ['an engagement more', { engagedUnder: ['wmo'] }, { engagedUnder: ['wmo', 'wlz'] }],
    ['whoever is not engaged', { engagedUnder: ['wmo'] }, {}],
    ['a measure at which it no longer stops', { notUnder: ['left-home-violence'] }, { judgements: ['necessity'] }],
    ['a judgement less', { judgements: ['necessity', 'good-care'] }, { judgements: ['necessity'] }],
    ['somebody younger', { clientAge: { from: 12, below: 18 } }, { clientAge: { from: 11, below: 18 } }],
    ['somebody older', { clientAge: { from: 12, below: 18 } }, { clientAge: { from: 12, below: 19 } }],
    ['any age from below', { clientAge: { from: 12 } }, {}],
    ['any age from above', { clientAge: { below: 18 } }, { clientAge: { from: 12 } }],
  ])('sees that a row opens to %s', (_, before, after) => {
    const open = (when: Circumstances) => smallAct({ grounds: [smallGround({ when })] })
    expect(firstWider(open(after), open(before))).toEqual({ row: 'proefwet/1-1', field: 'when' })
    expect(firstWider(open(before), open(before))).toBeUndefined()
  })
  it('sees less where only ages fall away', () => {
    const open = (when: Circumstances) => smallAct({ grounds: [smallGround({ when })] })
    const [wide, small] = [open({ clientAge: { from: 12, below: 18 } }), open({ clientAge: { from: 13, below: 17 } })]
    expect(firstWider(small, wide)).toBeUndefined()
    expect(firstWider(wide, open({}))).toBeUndefined()
  })
  it('sees a duty of secrecy that is gone, and none where one came', () => {
    const bound = (secrecyDuty: boolean) => smallAct({ quality: [smallQuality({ secrecyDuty })] })
    expect(firstWider(bound(false), bound(true))).toEqual({ row: 'proefwet/3-1', field: 'secrecyDuty' })
    expect(firstWider(bound(true), bound(false))).toBeUndefined()
    expect(firstWider(bound(false), bound(false))).toBeUndefined()
  })
  it('lets a term come only where it ends showing of what another speaks of already', () => {
    const terms = (...rows: LawDomain['terms']) => smallAct({ terms: [smallTerm(), ...rows] })
    const shorter = smallTerm({ id: 'proefwet/4-2', period: 'P5Y', showingOnly: true })
    const { showingOnly: _, ...keeping } = shorter
    expect(firstWider(terms(shorter), terms())).toBeUndefined()
    for (const stray of [keeping, { ...shorter, categories: ['need.wmo'] as const }, { ...shorter, acts: ['wmo'] }])
      expect(firstWider(terms(stray), terms())).toEqual({ row: 'proefwet/4-2', field: 'terms' })
  })
  it.each<[string, string | 'forever', boolean]>([
    ['P15Y', 'forever', true],
    ['P15Y', 'P180M', true],
    ['P181M', 'P15Y', false],
    ['P2W', 'P14D', true],
    ['P14D', 'P2W', true],
    ['P15D', 'P2W', false],
    ['P2W', 'P13D', false],
    ['P1Y', 'P366D', true],
    ['P1Y', 'P365D', false],
    ['P28D', 'P1M', true],
    ['P29D', 'P1M', false],
    ['P1M', 'P31D', true],
    ['P1M', 'P30D', false],
    ['P365D', 'P1Y', true],
    ['P366D', 'P1Y', false],
  ])('%s is no longer than %s: %s', (one, other, answer) => expect(isNoLonger(one, other)).toBe(answer))
})

import { compile, type LawDomain, onDay } from 'klantbeeld/law'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { because, smallAct, smallGround, smallQuality, smallRelease } from './small-act.ts'

const on = day('2026-11-23')
const read = (...acts: readonly LawDomain[]) => onDay(compile(acts), on)
const row = { cite: { article: '1' }, says: because, confidence: 'verified' } as const
const secrecy = (act: string, regime = `${act}/geheim`) => ({
  ...row,
  id: `${act}/secret ${regime}`,
  regime,
  acts: [act],
  holderRoles: ['college'] as const,
})
const waiting = { parameter: { name: 'proefwet/keuze', value: 'ja' } }

describe('the law of one day', () => {
  it('names its versions by act, and has a digest of them that no order changes', () => {
    const acts = [smallAct({ act: 'zwet' }), smallAct({ act: 'awet' }), smallAct()]
    expect(read(...acts).versions.map((version) => version.act)).toEqual(['awet', 'proefwet', 'zwet'])
    expect(read(...acts.toReversed()).digest).toBe(read(...acts).digest)
  })
  it('is remembered for the same law and day', () => {
    const law = compile([smallAct()])
    expect(onDay(law, on)).toBe(onDay(law, on))
  })
  it('has the digest of the versions that count that day, whatever other days bring', () => {
    const versions = [smallAct(), smallAct({ validFrom: day('2027-01-01'), grounds: [smallGround()] })]
    const digestOn = (text: string) => onDay(compile(versions), day(text)).digest
    expect(digestOn('2026-12-31')).toBe(digestOn('2026-06-01'))
    expect(digestOn('2027-01-01')).not.toBe(digestOn('2026-12-31'))
    expect(digestOn('2026-12-31')).toBe(read(smallAct()).digest)
  })
  it('has no ground and no release that waits for a choice of the municipality', () => {
    const rows = (when: object) => {
      const law = read(smallAct({ grounds: [smallGround(when)], releases: [smallRelease(when)], secrecy: [secrecy('proefwet')] }))
      return [law.grounds('proefwet/onderzoek', 'proefwet', 'need.wmo'), law.releases('proefwet/geheim')].map(
        (list) => list.length,
      )
    }
    expect(rows({})).toEqual([1, 1])
    expect(rows({ when: { unless: ['good-care'] } })).toEqual([1, 1])
    expect(rows({ when: waiting })).toEqual([0, 0])
    expect(rows({ confidence: 'unverified' })).toEqual([0, 0])
  })
  it('finds a ground by category and purpose together, and a secrecy by holder role', () => {
    const law = read(smallAct({ grounds: [smallGround()], secrecy: [secrecy('proefwet')] }))
    expect(law.grounds('proefwet/onderzoek', 'proefwet', 'need.wmo')).toHaveLength(1)
    expect(law.grounds('proefwet/onderzoek', 'proefwet', 'need.youth')).toEqual([])
    expect(law.grounds('proefwet/zorg', 'proefwet', 'need.wmo')).toEqual([])
    expect(law.secrecy('proefwet', 'college')).toHaveLength(1)
    expect(law.secrecy('proefwet', 'school')).toEqual([])
  })
  it('finds a quality row by its sensitivity', () => {
    const law = read(smallAct({ quality: [smallQuality()] }))
    expect([law.quality('health'), law.quality('criminal')].map((rows) => rows.length)).toEqual([1, 0])
  })
  it('lifts a regime by rows of the act that has it, and not by those of another that has one of its own', () => {
    const stranger = smallAct({
      act: 'anderewet',
      secrecy: [secrecy('anderewet')],
      releases: [smallRelease({ id: 'anderewet/2-1' }), smallRelease({ id: 'anderewet/2-2', regime: 'anderewet/geheim' })],
    })
    const both = [secrecy('proefwet'), secrecy('proefwet', 'proefwet/beroep')]
    const law = read(smallAct({ secrecy: both, releases: [smallRelease()] }), stranger)
    expect(law.releases('proefwet/geheim').map((one) => one.id)).toEqual(['proefwet/2-1'])
    expect(law.releases('anderewet/geheim').map((one) => one.id)).toEqual(['anderewet/2-2'])
  })
  it('gives the rows that call something authentic by act, holder role and category together, verified or not', () => {
    const named = {
      ...row,
      id: 'proefwet/7-1',
      acts: ['proefwet'],
      holderRoles: ['registry'],
      categories: ['identity.name'],
    } as const
    const other = { ...named, id: 'proefwet/7-2', acts: ['anderewet'], categories: ['need.wmo'] } as const
    const law = read(smallAct({ authentic: [named, other] }))
    expect(law.authentic('proefwet', 'registry', 'identity.name')).toEqual([named])
    expect(law.authentic('anderewet', 'registry', 'need.wmo')).toEqual([other])
    expect(law.authentic('anderewet', 'registry', 'identity.name')).toEqual([])
    expect(law.authentic('proefwet', 'college', 'identity.name')).toEqual([])
    expect(law.authentic('proefwet', 'registry', 'need.wmo')).toEqual([])
    const doubtful = read(smallAct({ authentic: [{ ...named, confidence: 'unverified' }] }))
    expect(doubtful.authentic('proefwet', 'registry', 'identity.name').map((one) => one.confidence)).toEqual(['unverified'])
  })
  it('knows what an act records, and whom a municipality puts first for a category', () => {
    const preferences = [{ id: 'lokaal-1', categories: ['need.wmo'], holderRoles: ['wmo-provider', 'college'] }] as const
    const law = read(
      smallAct({ records: ['need.wmo', 'identity.name'], preferences }),
      smallAct({ act: 'anderewet', records: [] }),
    )
    expect(law.records('proefwet', 'need.wmo')).toBe(true)
    expect(law.records('proefwet', 'need.youth')).toBe(false)
    expect(law.records('anderewet', 'need.wmo')).toBe(false)
    expect(law.records('geenwet', 'need.wmo')).toBe(false)
    expect(law.preferred('need.wmo')).toEqual(['wmo-provider', 'college'])
    expect(law.preferred('identity.name')).toEqual([])
  })
})

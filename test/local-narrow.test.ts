import { type GroundRow, type NarrowRow, tighten } from 'klantbeeld/law'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { act, code, type Loose, local, smallAct, smallGround, smallQuality, smallRelease } from './small-act.ts'

type Asked = Omit<Loose<NarrowRow>, 'does' | 'row'>

const grounds = (given: Partial<GroundRow>, asked: Asked) => {
  const row = smallGround(given)
  const law = tighten([smallAct({ grounds: [row] })], local({ does: 'narrow', row: row.id, ...asked }))
  return act(law, 'proefwet', '2026-11-23').grounds
}
const releases = (given: Parameters<typeof smallRelease>[0], asked: Asked) => {
  const row = smallRelease(given)
  const law = tighten([smallAct({ releases: [row] })], local({ does: 'narrow', row: row.id, ...asked }))
  return act(law, 'proefwet', '2026-11-23').releases
}
const marked = { local: ['voorbeeld/1'] }

describe('a narrowed ground row', () => {
  it('keeps everything that is not named, and gets no condition', () =>
    expect(grounds({}, { only: { categories: ['need.wmo'] } })).toStrictEqual([
      { ...smallGround(), categories: ['need.wmo'], ...marked },
    ]))
  it('keeps the holders it has', () => {
    const holders = { roles: ['college'], organisation: 'own' } as const
    expect(grounds({ holders }, { only: { kinds: ['use'] } })[0]?.holders).toEqual(holders)
    expect(grounds({ holders }, { only: { organisation: 'own' } })[0]?.holders).toEqual(holders)
  })
  it('keeps to the one organisation and the holder roles that are named', () => {
    expect(grounds({}, { only: { organisation: 'other' } })[0]?.holders).toEqual({ roles: 'any', organisation: 'other' })
    expect(grounds({}, { only: { organisation: 'own', holderRoles: ['college'] } })[0]?.holders).toEqual({
      roles: ['college'],
      organisation: 'own',
    })
  })
  it('no longer holds in an emergency where that is asked, and holds in no emergency where it did not', () => {
    expect(grounds({}, { also: { notInEmergency: true } })[0]?.holdsInEmergency).toBe(false)
    expect(grounds({ holdsInEmergency: false }, { also: { implied: ['need.wmo'] } })[0]?.holdsInEmergency).toBe(false)
  })
  it('asks the conditions that are named where it asked none', () =>
    expect(
      grounds(
        {},
        {
          only: { measures: ['supervision-order'], engagedUnder: ['proefwet'] },
          also: { notUnder: ['left-home-violence'], judgements: ['necessity'], unless: ['good-care'], clientAge: { below: 65 } },
        },
      )[0]?.when,
    ).toEqual({
      measures: ['supervision-order'],
      engagedUnder: ['proefwet'],
      notUnder: ['left-home-violence'],
      judgements: ['necessity'],
      unless: ['good-care'],
      clientAge: { below: 65 },
    }))
  it('asks them besides its own, and none of them twice', () => {
    const when: GroundRow['when'] = {
      measures: ['supervision-order', 'juvenile-probation'],
      engagedUnder: ['proefwet', 'wmo'],
      notUnder: ['left-home-violence'],
      judgements: ['necessity'],
      unless: ['good-care'],
      clientAge: { from: 12 },
    }
    const [row] = grounds(
      { when, implied: ['need.wmo'] },
      {
        only: { measures: ['supervision-order'], engagedUnder: ['wmo'] },
        also: {
          notUnder: ['supervision-order', 'left-home-violence'],
          judgements: ['proportionality', 'necessity'],
          unless: ['good-care', 'serious-harm'],
          clientAge: { from: 16 },
          implied: ['need.wmo', 'identity.name'],
        },
      },
    )
    expect(row?.implied).toEqual(['need.wmo', 'identity.name'])
    expect(row?.when).toEqual({
      measures: ['supervision-order'],
      engagedUnder: ['wmo'],
      notUnder: ['left-home-violence', 'supervision-order'],
      judgements: ['necessity', 'proportionality'],
      unless: ['good-care', 'serious-harm'],
      clientAge: { from: 16 },
    })
  })
  it('opens nothing in a version that knows only another organisation than the one that is named', () => {
    const version = (validFrom: string, organisation: 'own' | 'other') =>
      smallAct({ validFrom: day(validFrom), grounds: [smallGround({ holders: { roles: 'any', organisation } })] })
    const law = tighten(
      [version('2026-01-01', 'other'), version('2027-01-01', 'own')],
      local({ does: 'narrow', row: 'proefwet/1-1', only: { organisation: 'other' } }),
    )
    expect(act(law, 'proefwet', '2026-12-31').grounds[0]?.holders).toEqual({ roles: 'any', organisation: 'other' })
    expect(act(law, 'proefwet', '2027-01-01').grounds[0]?.holders).toEqual({ roles: [], organisation: 'own' })
  })
})

describe('a narrowed release or quality row', () => {
  it('keeps everything that is not named, and gets no condition', () => {
    expect(releases({}, { only: { kinds: ['use'] } })).toStrictEqual([{ ...smallRelease(), ...marked }])
    const quality = smallQuality()
    const law = tighten(
      [smallAct({ quality: [quality] })],
      local({ does: 'narrow', row: quality.id, only: { persons: ['client'] } }),
    )
    expect(act(law, 'proefwet', '2026-11-23').quality).toStrictEqual([{ ...quality, persons: ['client'], ...marked }])
  })
})

describe('narrowing takes away only', () => {
  const measured = { when: { measures: ['supervision-order'], engagedUnder: ['wmo'] } } as const
  it.each<[string, () => unknown, RegExp]>([
    [
      'a measure that a ground row does not name',
      () => grounds(measured, { only: { measures: ['left-home-violence'] } }),
      /"measures"/,
    ],
    [
      'an act that a ground row does not name',
      () => grounds(measured, { only: { engagedUnder: ['proefwet'] } }),
      /"engagedUnder"/,
    ],
    [
      'a measure that a release row does not name',
      () => releases(measured, { only: { measures: ['left-home-violence'] } }),
      /"measures"/,
    ],
    [
      'an act that a release row does not name',
      () => releases(measured, { only: { engagedUnder: ['proefwet'] } }),
      /"engagedUnder"/,
    ],
    ['a list that a release row does not have', () => releases({}, { only: { persons: ['client'] } }), /"persons"/],
  ])('so that %s is refused', (_, narrow, says) => {
    expect(narrow).toThrow(code('widens'))
    expect(narrow).toThrow(says)
  })
  it('and an age is no wider that is the same, or of which one end is left as it was', () => {
    const aged = { when: { clientAge: { from: 12, below: 65 } } }
    const ages = (clientAge: { from?: number; below?: number }) => grounds(aged, { also: { clientAge } })[0]?.when?.clientAge
    expect(ages({ from: 12, below: 65 })).toEqual({ from: 12, below: 65 })
    expect(ages({ from: 13 })).toEqual({ from: 13, below: 65 })
    expect(ages({ below: 64 })).toEqual({ from: 12, below: 64 })
  })
})

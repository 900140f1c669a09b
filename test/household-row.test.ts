import { describe, expect, it } from 'vitest'
import type { HouseholdTest } from '../src/law/index.ts'
import { authority, born, type Cleared1, drawnBy, factsBehind, kin, lives, living, row, standingsBy } from './household-world.ts'

const spouse = { test: 'tie', is: ['spouse'] } as const
const home = { test: 'home' } as const
const circumstance = (is: 'student' | 'foster-care', about: 'candidate' | 'member-to-candidate' = 'candidate') =>
  ({ test: 'circumstance', is, about }) as const
const inOther = { test: 'household', concept: 'act/other' } as const
const wedding = kin('anna', 'spouse', 'bram')
const both = [lives('anna', '1'), lives('bram', '1')]

describe('a row of law data', () => {
  it('in words only draws nothing', () => {
    expect(drawnBy([row({})], [lives('anna', '1')])).toEqual([])
  })

  it('turns a test round with `not`', () => {
    const ways = [{ code: 'same-main-residence', all: [home, { ...spouse, not: true }] }] as const
    expect(standingsBy({ ways }, both)).toEqual(['bram: in same-main-residence'])
    expect(standingsBy({ ways }, [...both, wedding])).toEqual(['bram: apart not-relation'])
  })

  it('takes nobody merely because something is not so', () => {
    const ways = [{ code: 'married', all: [{ ...spouse, not: true }] }] as const
    expect(standingsBy({ ways }, both)).toEqual([])
  })

  it('takes nobody for authority alone: who decides for a child need not live with it', () => {
    const ways = [{ code: 'parent-with-authority', all: [{ test: 'authority' }] }] as const
    expect(standingsBy({ ways }, [authority('anna', 'one-parent', 'mara')])).toEqual([])
  })

  it('sets nobody apart for whom nothing but a question that is still open would speak', () => {
    const ways = [{ code: 'mutual-care', all: [home, { ...circumstance('student'), asked: true }] }] as const
    expect(standingsBy({ ways }, [lives('anna', '1'), lives('bram', '2')])).toEqual([])
    expect(standingsBy({ ways }, both)).toEqual(['bram: open student'])
  })

  it('holds an exception against the ways it names alone', () => {
    const found = (against: readonly ('married' | 'parent')[]) =>
      standingsBy(
        {
          ways: [{ code: 'married', all: [spouse] }],
          exceptions: [{ code: 'student', all: [circumstance('student')], against }],
        },
        [wedding, living('bram', 'student')],
      )
    expect(found(['married'])).toEqual(['bram: apart student'])
    expect(found(['parent'])).toEqual(['bram: in married'])
  })

  it('asks of whoever is in, where a test says so', () => {
    const ways = [{ code: 'married', all: [spouse, { test: 'age', of: 'member', from: 18 }] }] as const
    expect(standingsBy({ ways }, [wedding, born('anna', '2008-11-22')])).toEqual(['bram: in married'])
    expect(standingsBy({ ways }, [wedding, born('anna', '2008-11-23')])).toEqual(['bram: apart not-age'])
  })

  it('asks of the one it names whether that person has a spouse, whoever else has', () => {
    const found = (of: 'candidate' | 'member', married: string) =>
      standingsBy(
        {
          ways: [{ code: 'same-main-residence', all: [home] }],
          exceptions: [{ code: 'spouse-of-somebody', all: [{ ...spouse, of }] }],
        },
        [...both, kin(married, 'spouse', 'eva')],
      )
    expect(found('candidate', 'bram')).toEqual(['bram: apart spouse-of-somebody'])
    expect(found('candidate', 'anna')).toEqual(['bram: in same-main-residence'])
    expect(found('member', 'anna')).toEqual(['bram: apart spouse-of-somebody'])
    expect(found('member', 'bram')).toEqual(['bram: in same-main-residence'])
  })
})

describe('a way in through others', () => {
  const student = { code: 'raised-as-family', all: [circumstance('student')] } as const

  it('takes whoever is asked about only where somebody came in that way', () => {
    const ways = [
      { code: 'married', all: [spouse] },
      { ...student, through: ['married'] },
    ] as const
    const facts = [living('cas', 'student'), kin('anna', 'sibling', 'cas')]
    expect(standingsBy({ ways }, facts)).toEqual([])
    expect(standingsBy({ ways }, [...facts, wedding])).toEqual(['bram: in married', 'cas: in raised-as-family'])
  })

  it('takes nobody through somebody who stands apart, though the exception bears the name of the way', () => {
    const ways = [
      { code: 'foster-parent', all: [spouse] },
      { code: 'dependent-child', through: ['foster-parent'], all: [{ test: 'tie', is: ['child'] }] },
    ] as const
    const exceptions = [{ code: 'foster-parent', all: [circumstance('foster-care', 'member-to-candidate')] }] as const
    const family = [wedding, kin('bram', 'child', 'cas')]
    expect(standingsBy({ ways, exceptions }, family)).toEqual(['bram: in foster-parent', 'cas: in dependent-child'])
    expect(standingsBy({ ways, exceptions }, [...family, living('anna', 'foster-care', 'bram')])).toEqual([
      'bram: apart foster-parent',
    ])
  })
})

describe('the way of the client', () => {
  const own = (...all: readonly HouseholdTest[]) => ({ client: [{ code: 'below-eighteen' as const, all }] })

  it('puts her nowhere where nothing speaks of what it asks, and draws nobody around her', () => {
    const ways = [{ code: 'married', all: [spouse] }] as const
    const client = own(circumstance('student'))
    expect(standingsBy({ ...client, ways }, [wedding])).toEqual([])
    expect(standingsBy({ ...client, ways }, [wedding, living('anna', 'student')])).toEqual([
      'anna: in below-eighteen',
      'bram: in married',
    ])
  })

  it('may ask for another concept: she belongs where she belongs to that', () => {
    const other = row({ id: 'act/2', concept: 'act/other', drawn: { ...own(circumstance('student')), ways: [], exceptions: [] } })
    expect(standingsBy(own(inOther), [living('anna', 'student')], [other])).toEqual(['anna: in below-eighteen'])
    expect(standingsBy(own(inOther), [lives('anna', '1')], [other])).toEqual([])
  })
})

describe('a row that asks for another concept', () => {
  const ways = [{ code: 'parent', all: [inOther] }] as const
  const others = (drawn: object) => [row({ id: 'act/2', concept: 'act/other', ...drawn })]

  it('is told that nothing says so where that is in words only', () => {
    expect(standingsBy({ ways }, [wedding], others({}))).toEqual([])
  })

  it('is told so where it asks for itself', () => {
    expect(standingsBy({ ways: [{ code: 'parent', all: [{ ...inOther, concept: 'act/one' }] }] }, [wedding])).toEqual([])
  })

  it('rests on no fact where it takes whoever is not in it', () => {
    const [found] = drawnBy(
      [
        row({ drawn: { ways: [{ code: 'same-main-residence', all: [home, { ...inOther, not: true }] }], exceptions: [] } }),
        ...others({ drawn: { ways: [{ code: 'married', all: [spouse] }], exceptions: [] } }),
      ],
      both,
    )
    const bram = found?.members.find(({ person }) => person === 'bram')
    expect(factsBehind(bram?.on ?? [], both)).toEqual([both[1], both[0]])
  })
})

describe('kinship that a row asks for', () => {
  const relatives = (degree: 1 | 2) => ({
    ways: [{ code: 'relative-at-home' as const, all: [{ test: 'kin' as const, by: 'blood-or-affinity' as const, degree }] }],
  })

  it('is never by way of oneself: a spouse is no in-law as the spouse of the child of one’s own mother', () => {
    const family = [wedding, kin('anna', 'parent', 'mara')]
    expect(standingsBy(relatives(2), family)).toEqual(['mara: in relative-at-home'])
  })

  it('is with somebody else: an only child of a mother has no sibling', () => {
    const has = { test: 'tie', is: ['sibling'], of: 'member' } as const
    const drawing = {
      ways: [{ code: 'same-main-residence', all: [home] }],
      exceptions: [{ code: 'first-degree-relative', all: [has] }],
    } as const
    const child = [...both, kin('anna', 'parent', 'mara'), kin('mara', 'child', 'anna')]
    expect(standingsBy(drawing, child)).toEqual(['bram: in same-main-residence'])
    expect(standingsBy(drawing, [...child, kin('mara', 'child', 'cas')])).toContain('bram: apart first-degree-relative')
  })

  it('makes nobody the step-parent of the own child, where a file names its own person as spouse', () => {
    const ways = [{ code: 'step-parent', all: [{ test: 'tie', is: ['step-parent'] }] }] as const
    const mother: readonly Cleared1[] = [kin('anna', 'parent', 'mara'), kin('mara', 'spouse', 'mara')]
    expect(standingsBy({ ways }, mother)).toEqual([])
    expect(standingsBy({ ways }, [...mother, kin('mara', 'spouse', 'stef')])).toEqual(['stef: in step-parent'])
  })
})

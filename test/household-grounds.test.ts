import { describe, expect, it } from 'vitest'
import { authority, born, grounds, kin, lives, living, notLiving } from './household-world.ts'

const [annaAtOne, bramAtOne] = [lives('anna', '1'), lives('bram', '1')]
const homes = [annaAtOne, bramAtOne]
const care = living('anna', 'mutual-care', 'bram')
const adult = born('bram', '1980-01-01')

describe('behind a member', () => {
  it('stand the facts of the way in', () => {
    const facts = [...homes, care, living('bram', 'student')]
    const found = grounds('participatiewet/gezamenlijke-huishouding', 'bram', facts)
    expect(found).toEqual({ stands: 'bram: in mutual-care', on: new Set([...homes, care]) })
  })

  it('stand the facts by which the member belongs to another concept', () => {
    const found = grounds('participatiewet/gezin', 'bram', [...homes, care, adult])
    expect(found).toEqual({ stands: 'bram: in treated-as-married', on: new Set([...homes, care]) })
  })

  it('stand all ties by which one is a relative of the other', () => {
    const ties = [kin('anna', 'parent', 'mara'), kin('mara', 'parent', 'bram')]
    const found = grounds('wmo/huisgenoten', 'bram', [...homes, ...ties])
    expect(found).toEqual({ stands: 'bram: in relative-at-home', on: new Set([...homes, ...ties]) })
  })

  it('stand only the ties that are sure, where others would say the same', () => {
    const sister = kin('anna', 'sibling', 'bram')
    const told = [kin('anna', 'parent', 'mara'), kin('bram', 'parent', 'mara', { standing: 'told' })]
    const found = grounds('wmo/huisgenoten', 'bram', [...homes, sister, ...told])
    expect(found).toEqual({ stands: 'bram: in relative-at-home', on: new Set([...homes, sister]) })
  })

  it('stands what says that this parent has authority, and not what says so of the other', () => {
    const [ties, held] = [
      ['mara', 'vik'].map((parent) => kin('anna', 'parent', parent)),
      ['mara', 'vik'].map((parent) => authority('anna', 'both-parents', parent)),
    ]
    const found = grounds('jeugdwet/ouder', 'mara', [born('anna', '2015-01-01'), ...ties, ...held])
    expect(found).toEqual({ stands: 'mara: in parent-with-authority', on: new Set([ties[0], held[0]]) })
  })

  it('stands a marriage, and not that the client is a child of her own mother', () => {
    const wedding = kin('anna', 'spouse', 'bram')
    const found = grounds('wmo/huisgenoten', 'bram', [...homes, wedding, kin('anna', 'parent', 'mara')])
    expect(found).toEqual({ stands: 'bram: in relative-at-home', on: new Set([...homes, wedding]) })
  })
})

describe('behind whoever stands apart', () => {
  it('stand the facts of the way in and of the exception, and of no exception that may apply', () => {
    const away = living('bram', 'intensive-care-elsewhere', undefined, { standing: 'told' })
    const student = living('bram', 'student')
    const found = grounds('participatiewet/kostendelers', 'bram', [...homes, adult, student, away, notLiving('anna', 'student')])
    expect(found).toEqual({ stands: 'bram: apart student', on: new Set([...homes, adult, student]) })
  })

  it('stand of the way in those facts that are sure', () => {
    const [away, parent] = [
      living('bram', 'main-residence-elsewhere', undefined, { standing: 'told' }),
      kin('anna', 'parent', 'bram'),
    ]
    const found = grounds('participatiewet/gezamenlijke-huishouding', 'bram', [...homes, care, away, parent])
    expect(found).toEqual({ stands: 'bram: apart first-degree-relative', on: new Set([care, parent]) })
  })

  it('stand the addresses and a main residence elsewhere that was established, and not one that was told', () => {
    const [his, hers] = [
      living('bram', 'main-residence-elsewhere'),
      living('anna', 'main-residence-elsewhere', undefined, { standing: 'told' }),
    ]
    const found = grounds('participatiewet/gezamenlijke-huishouding', 'bram', [...homes, care, his, hers])
    expect(found).toEqual({ stands: 'bram: apart not-home', on: new Set([...homes, care, his]) })
  })

  it('stands the other age, and nothing that was only told', () => {
    const ages = [born('anna', '1980-01-01'), born('bram', '2008-11-23')]
    const facts = [annaAtOne, lives('bram', '1', { standing: 'told' }), ...ages]
    const found = grounds('wmo/gezamenlijke-huishouding', 'bram', facts)
    expect(found).toEqual({ stands: 'bram: apart not-age', on: new Set(ages) })
  })

  it('stands the marriage of one of them to somebody else', () => {
    const [ages, marriage] = [[adult, born('anna', '1980-01-01')], kin('bram', 'spouse', 'eva')]
    const found = grounds('wmo/gezamenlijke-huishouding', 'bram', [...homes, ...ages, care, marriage])
    expect(found).toEqual({ stands: 'bram: apart spouse-of-somebody', on: new Set([...homes, ...ages, care, marriage]) })
  })
})

describe('behind what is open', () => {
  it('stand the facts of the way in and of the exception that may apply', () => {
    const told = living('bram', 'commercial-contract', 'anna', { standing: 'told' })
    const found = grounds('participatiewet/kostendelers', 'bram', [...homes, adult, told, notLiving('bram', 'student')])
    expect(found).toEqual({ stands: 'bram: open commercial-contract', on: new Set([...homes, adult, told]) })
  })

  it('stands the marriage that was only told of', () => {
    const told = kin('anna', 'spouse', 'bram', { standing: 'told' })
    expect(grounds('participatiewet/gezin', 'bram', [told])).toEqual({ stands: 'bram: open relation', on: new Set([told]) })
  })

  it('stands the care that speaks for it, and no address where only one of the two is shown', () => {
    const found = grounds('participatiewet/gezamenlijke-huishouding', 'bram', [annaAtOne, care])
    expect(found).toEqual({ stands: 'bram: open home', on: new Set([care]) })
  })
})

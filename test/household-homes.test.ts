import { describe, expect, it } from 'vitest'
import { authority, born, type Cleared1, drawn, kin, lives, living } from './household-world.ts'

const parents = ['mara', 'vik'].flatMap((parent) => [kin('anna', 'parent', parent), authority('anna', 'both-parents', parent)])
const family = [born('anna', '2015-01-01'), ...parents]
const [apart, together] = [[['anna', 'mara'], ['vik']], [['anna', 'mara', 'vik']]]

/** The homes of the family of anna, each with its members in order. */
const homes = (...more: readonly Cleared1[]) =>
  drawn('jeugdwet', [...family, ...more])
    .find(({ row }) => row.concept === 'jeugdwet/gezin')
    ?.homes.map((home) => [...home].sort())

describe('homes of a family (Jeugdwet 1.1)', () => {
  const separated = [lives('anna', '1'), lives('mara', '1'), lives('vik', '2')]

  it('are those that members surely share, without an address', () => {
    expect(homes(...separated)).toEqual(apart)
    expect(homes(...separated.map(({ of }) => lives(of, '1')))).toEqual(together)
  })

  it('are told of a concept that asks for them alone', () => {
    expect(drawn('wmo', [...family, ...separated]).flatMap((one) => one.homes)).toEqual([])
    const [youth] = drawn('jeugdwet', [...family, ...separated])
    expect([youth?.row.concept, youth?.homes]).toEqual(['jeugdwet/jeugdige', []])
  })

  it('are two for a child who lives partly with the other parent', () => {
    const two = [
      ['anna', 'mara'],
      ['anna', 'vik'],
    ]
    expect(homes(...separated, living('anna', 'lives-partly-with', 'vik'))).toEqual(two)
    expect(homes(...separated, living('anna', 'lives-partly-with', 'vik', { standing: 'told' }))).toEqual(apart)
    expect(homes(...separated, living('anna', 'lives-partly-with', 'mara'))).toEqual(apart)
  })

  it('take the child in where the other parent lives with a new spouse, whom the child’s file does not name', () => {
    const stef = [kin('vik', 'spouse', 'stef'), lives('stef', '2')]
    expect(homes(...separated, ...stef, living('anna', 'lives-partly-with', 'vik'))).toEqual([
      ['anna', 'mara'],
      ['anna', 'stef', 'vik'],
    ])
  })

  it('are not told of whoever may share one: where no address is shown, where one was only told, where two dispute', () => {
    const [anna, mara] = separated as [Cleared1, Cleared1]
    expect(homes()).toEqual([])
    expect(homes(anna)).toEqual([])
    expect(homes(anna, mara)).toEqual([['anna', 'mara']])
    expect(homes(anna, mara, lives('vik', '2', { standing: 'told' }))).toEqual([['anna', 'mara']])
    expect(homes(...separated, lives('vik', '1'))).toEqual([['anna', 'mara']])
  })

  it('are of one alone where that is sure of every other: abroad, or at two addresses of which neither is theirs', () => {
    const [anna, mara, vik] = separated as [Cleared1, Cleared1, Cleared1]
    expect(homes(anna, mara, lives('vik', { kind: 'abroad', lines: ['x'] }))).toEqual(apart)
    expect(homes(anna, mara, vik, lives('vik', '3'))).toEqual(apart)
  })

  it('are not one where two share with a third and not with each other', () => {
    const door = { kind: 'dutch', postcode: '9999XA', houseNumber: '1' } as const
    const found = homes(
      lives('anna', { ...door, addressObject: 'o' }),
      lives('mara', { ...door, houseNumber: '9', addressObject: 'o' }),
      lives('vik', door),
    )
    expect(found).toEqual([
      ['anna', 'mara'],
      ['anna', 'vik'],
    ])
  })

  it('are one of a child about whom nothing but birth and address is known, and none without the address', () => {
    const alone = (...facts: readonly Cleared1[]) => drawn('jeugdwet', facts).flatMap((one) => one.homes)
    expect(alone(born('anna', '2015-01-01'), lives('anna', '1'))).toEqual([['anna']])
    expect(alone(born('anna', '2015-01-01'))).toEqual([])
  })
})

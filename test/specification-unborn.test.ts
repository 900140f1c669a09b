import { describe, expect, it } from 'vitest'
import type { Setting } from '../src/disclosure/setting.ts'
import type { DeliveredPerson, KnownPerson, LinkRecord } from '../src/schema/index.ts'
import { refusal } from '../src/testing/specification/specify.ts'
import { another, child, isShown, lot, now, same, undone } from './identity-world.ts'
import {
  anna,
  bram,
  fact,
  fragment,
  judgement,
  people,
  recorded,
  relation,
  request,
  setting,
  type World,
} from './specification-world.ts'

/** Anna's child is asked about; fact `f` is about the child, whose mother is Bram. */
const ofChild: World = {
  request: { about: ['child'] },
  people: { relations: [relation('parent-of', 'anna', 'child')] },
  ground: { persons: ['child'] },
  setting: { judgements: [{ ...judgement, persons: ['child'], categories: ['support.informal'] }] },
}

describe('the specification on unborn children', () => {
  const mother: DeliveredPerson = { ref: 'm', localNumber: 'L2' }
  const unborn = (
    delivered: Partial<DeliveredPerson> = {},
    known: readonly KnownPerson[] = [child],
    others: readonly DeliveredPerson[] = [mother],
    more: Partial<Setting['people']> = {},
  ) =>
    isShown({
      ...ofChild,
      fragment: { persons: [{ ref: 'a', unbornOf: 'm', ...delivered }, ...others] },
      people: { ...ofChild.people, persons: [anna, bram, ...known], ...more },
    })

  it('finds the one child of the mother', () => {
    const ofAnna: KnownPerson = { ...child, unbornOf: 'anna' }
    expect([unborn(), unborn({}, [ofAnna]), unborn({}, [child, { ...child, id: 'twin' }])]).toEqual(['true', 'false', 'false'])
    expect([unborn({}, [child, { ...ofAnna, id: 'other' }]), unborn({}, [])]).toEqual(['true', 'false'])
  })

  it('wants the mother linked for certain, in the same fragment', () => {
    expect([unborn({}, [child], []), unborn({}, [child], [{ ref: 'm' }]), unborn({}, [child], [mother, mother])]).toEqual([
      'false',
      'false',
      'false',
    ])
    const elsewhere = { persons: [{ ref: 'a', unbornOf: 'm' }] }
    const persons = [anna, bram, child]
    const apart = { ...fragment, id: 'y', facts: [], persons: [mother] }
    const facts = { ...fragment, facts: [fact], ...elsewhere }
    expect(isShown({ ...ofChild, fragments: [facts, apart], people: { ...ofChild.people, persons } })).toBe('false')
  })

  it('lets the child contradict as everybody', () => {
    const named: KnownPerson = { ...child, names: bram.names, givenNames: 'Cor', birth: '2024-05-02' }
    const says = (delivered: Partial<DeliveredPerson>) => [unborn(delivered, [named]), unborn(delivered)]
    expect(says({ surname: 'de Vries', givenNames: 'Cor', birth: '2024-05-02' })).toEqual(['true', 'true'])
    const born = { birth: '2024-05-02' }
    expect([says({ ...born, surname: 'Jansen' }), says({ ...born, givenNames: 'Dirk' }), says({ birth: '2024-06' })]).toEqual([
      ['false', 'true'],
      ['false', 'true'],
      ['false', 'true'],
    ])
  })

  it('looks at a number first, and then not at the mother', () => {
    const numbered: KnownPerson = { ...child, localNumber: 'L7', bsn: now }
    expect([unborn({ localNumber: 'L7' }, [numbered]), unborn({ bsn: now }, [numbered], [])]).toEqual(['true', 'true'])
    expect([unborn({ localNumber: 'L8' }, [numbered]), unborn({ bsn: another }, [numbered])]).toEqual(['false', 'false'])
    expect(unborn({ localNumber: 'L2' }, [numbered])).toBe('false')
    // The statutory set is not tried for who is delivered with a mother.
    const set = { surname: 'Vries', givenNames: 'Cor', birth: '2024-05-02', postcode: '1234AB', houseNumber: '5' } as const
    const address = { postcode: '1234AB', houseNumber: '5' }
    const { unbornOf: _, ...born }: KnownPerson = { ...child, ...set, names: bram.names, addresses: [address] }
    const bySet = { ...ofChild, people: { ...ofChild.people, persons: [anna, bram, born] } }
    expect([isShown({ ...bySet, fragment: { persons: [{ ref: 'a', ...set }] } }), unborn(set, [born])]).toEqual(['true', 'false'])
  })

  it('hears the steward first, about the child and about the mother', () => {
    const record = { ...recorded, kind: 'joined', person: 'child', by: 's', because: 'x' } as const
    const named = (ref: string) => ({ delivered: { organisation: 'local:city', fragment: 'x', ref } })
    const told = (others: readonly DeliveredPerson[], ...links: LinkRecord[]) => unborn({}, [child], others, { links })
    expect(told([], { ...record, ...named('a') })).toBe('true')
    expect(told([mother], { ...record, ...named('a'), kind: 'kept-apart' })).toBe('false')
    expect(told([{ ref: 'm' }], { ...record, ...named('m'), person: 'bram' })).toBe('true')
    expect(told([mother], { ...record, ...named('m'), person: 'bram', kind: 'kept-apart' })).toBe('false')
    expect(told([mother], { ...record, ...named('m'), person: 'anna' })).toBe('false')
  })

  it('goes from mother to mother, but not round in a circle', () => {
    const grandchild: KnownPerson = { ...child, unbornOf: 'young' }
    const young: KnownPerson = { ...child, id: 'young', unbornOf: 'bram' }
    const line: readonly DeliveredPerson[] = [
      { ref: 'm', unbornOf: 'g' },
      { ref: 'g', localNumber: 'L2' },
    ]
    expect(unborn({}, [grandchild, young], line)).toBe('true')
    expect(unborn({}, [grandchild, young], [{ ref: 'm', unbornOf: 'a' }])).toBe('false')
    expect(unborn({ unbornOf: 'a' }, [grandchild, young], [])).toBe('false')
    // Who has a number is found by it, so that the circle is none.
    expect(unborn({}, [child], [{ ...mother, unbornOf: 'a' }])).toBe('true')
  })

  it('reads the mother and the child as who they turned out to be', () => {
    const joining = (person: string, is: string) => ({ samePersons: [{ ...same, person, is }] })
    const ofLot: KnownPerson = { ...child, unbornOf: 'lot' }
    expect([unborn({}, [ofLot, lot], [mother], joining('lot', 'bram')), unborn({}, [ofLot, lot])]).toEqual(['true', 'false'])
    const byLot: DeliveredPerson = { ref: 'm', localNumber: 'L3' }
    expect([unborn({}, [child, lot], [byLot], joining('lot', 'bram')), unborn({}, [child, lot], [byLot])]).toEqual([
      'true',
      'false',
    ])
    const first: KnownPerson = { ...child, id: 'first' }
    expect([unborn({}, [first, child], [mother], joining('first', 'child')), unborn({}, [first, child])]).toEqual([
      'true',
      'false',
    ])
  })

  it('is nobody where another delivered child finds the same one by another mother', () => {
    const first: KnownPerson = { ...child, id: 'first', unbornOf: 'lot' }
    const byLot = [mother, { ref: 't', unbornOf: 'n' }, { ref: 'n', localNumber: 'L3' }]
    const alone = [mother, { ref: 'n', localNumber: 'L3' }]
    const isChild = { samePersons: [{ ...same, person: 'first', is: 'child' }] }
    const told: KnownPerson = { ...lot, names: [], birth: 'unknown' }
    expect([unborn({}, [child, first, told], byLot, isChild), unborn({}, [child, first, told], alone, isChild)]).toEqual([
      'false',
      'true',
    ])
    expect(unborn({}, [child, first, told], byLot)).toBe('true')
    // Lot carries another child too, so that whoever is delivered as hers finds nobody for certain.
    const ofLot: KnownPerson = { ...child, id: 'elder', unbornOf: 'lot' }
    expect(unborn({}, [child, first, ofLot, told], byLot, isChild)).toBe('true')
  })

  describe('of whom the mother is that very person', () => {
    const day = '2024-05-02'
    const byLot: DeliveredPerson = { ref: 'm', localNumber: 'L3' }
    /** Lot, of whom nothing is known that could contradict the child. */
    const told: KnownPerson = { ...lot, names: [], birth: 'unknown' }
    const ofLot: KnownPerson = { ...child, birth: day, unbornOf: 'lot' }
    const itself: KnownPerson = { ...ofLot, unbornOf: 'child', localNumber: 'L7' }
    const byItself: DeliveredPerson = { ref: 'm', localNumber: 'L7' }
    const isLot = { ...same, person: 'lot', is: 'child' }

    it('has no mother once she turned out to be that person, and has her again once that is undone', () => {
      const born = (...samePersons: readonly (typeof same)[]) => unborn({ birth: day }, [ofLot, told], [byLot], { samePersons })
      expect([born(), born(isLot), born({ ...isLot, undone })]).toEqual(['true', 'false', 'true'])
      const isChild = { ...same, person: 'child', is: 'lot' }
      expect([born(isChild), born({ ...isChild, undone })]).toEqual(['false', 'true'])
      // Whom Lot turned out to be is not certain, so that she is somebody else.
      expect(born(isLot, { ...isLot, is: 'anna' })).toBe('true')
      const kim: KnownPerson = { ...told, id: 'kim', localNumber: 'L4' }
      const [first, third] = [
        { ...isLot, is: 'kim' },
        { ...isChild, is: 'kim' },
      ]
      const both = (...samePersons: readonly (typeof same)[]) =>
        unborn({ birth: day }, [ofLot, told, kim], [byLot], { samePersons })
      expect([both(first, third), both(first), both(third)]).toEqual(['false', 'true', 'true'])
    })

    it('has no mother either where the record names that person outright', () => {
      expect(unborn({ birth: day }, [itself], [byItself])).toBe('false')
      expect(unborn({ birth: day }, [itself, told], [byItself], { samePersons: [isLot] })).toBe('false')
      expect(unborn({ birth: day }, [{ ...itself, unbornOf: 'lot' }, told], [byLot])).toBe('true')
    })

    it('is none of several children', () => {
      const elder: KnownPerson = { ...ofLot, id: 'elder', birth: 'unknown' }
      const isElder = { ...isLot, is: 'elder' }
      const younger = (...samePersons: readonly (typeof same)[]) =>
        unborn({ birth: day }, [ofLot, elder, told], [byLot], { samePersons })
      expect([younger(isElder), younger(), younger({ ...isElder, undone })]).toEqual(['true', 'false', 'false'])
      const outright: KnownPerson = { ...elder, localNumber: 'L7', unbornOf: 'elder' }
      const beside = (other: KnownPerson) => unborn({ birth: day }, [{ ...ofLot, unbornOf: 'elder' }, other], [byItself])
      expect([beside(outright), beside({ ...outright, id: 'other' })]).toEqual(['true', 'false'])
    })

    it('is nobody whom another delivered child finds by that mother', () => {
      const ofBram: KnownPerson = { ...itself, unbornOf: 'bram' }
      const twice = (unbornOf: string) => {
        const first: KnownPerson = { ...child, id: 'first', unbornOf }
        const others = [mother, { ref: 't', unbornOf: 'n' }, { ...byItself, ref: 'n' }]
        return unborn({ birth: day }, [ofBram, first], others, { samePersons: [{ ...isLot, person: 'first' }] })
      }
      expect([twice('first'), twice('child'), twice('anna')]).toEqual(['true', 'true', 'true'])
      const shared = [mother, { ref: 't', unbornOf: 'n' }, { ...mother, ref: 'n' }]
      expect(unborn({ birth: day }, [ofBram], shared)).toBe('false')
    })

    it('stays otherwise as recorded, and when', () => {
      const byNumber = { birth: day, localNumber: 'L7' }
      expect(unborn(byNumber, [itself], [])).toBe('true')
      expect(unborn({ ...byNumber, birth: '2024-05-03' }, [itself], [])).toBe('false')
      const refused = (known: KnownPerson) =>
        refusal([fragment], request, { ...setting, people: { ...people, persons: [anna, bram, known] } })
      expect([refused(itself), refused({ ...itself, recordedAt: '2090-01-01T00:00:00Z' })]).toEqual([
        undefined,
        'request/not-now',
      ])
    })
  })
})

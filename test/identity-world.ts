import type { DeliveredPerson, IdentityDisputeRecord, KnownPerson, SamePersonRecord } from '../src/schema/index.ts'
import { bram, day, decide, recorded, type World } from './specification-world.ts'

export type Bsn = NonNullable<KnownPerson['bsn']>
export const [now, before, another] = ['999993653' as Bsn, '111222333' as Bsn, '123456782' as Bsn]
export const undone = { at: '2024-02-01T00:00:00Z', by: 's', because: 'x' }
export const isShown = (changed: World) =>
  decide(changed)
    .map((it) => it.cleared)
    .join()
/** Whether fact `f` is shown where its file is of who is delivered so. Bram is known besides: of a stranger the request is refused, and the engine says nothing. */
export const links = (delivered: Omit<DeliveredPerson, 'ref'>, persons: readonly KnownPerson[], more: World = {}) =>
  isShown({
    ...more,
    fragment: { persons: [{ ref: 'a', ...delivered }], ...more.fragment },
    people: { persons: persons.some(({ id }) => id === 'bram') ? persons : [...persons, bram], ...more.people },
  })

export const child: KnownPerson = { ...recorded, id: 'child', names: [], birth: 'unknown', addresses: [], unbornOf: 'bram' }

export const dispute: IdentityDisputeRecord = {
  ...recorded,
  person: 'anna',
  categories: [],
  from: day('2023-01-01'),
  until: day('2023-06-30'),
  by: 's',
  because: 'x',
}

export const lot: KnownPerson = {
  ...recorded,
  id: 'lot',
  localNumber: 'L3',
  names: [{ kind: 'birth', surname: 'Janssen' }],
  birth: '1981-01-01',
  addresses: [],
}
/** Lot, who had a local number, turned out to be Anna. */
export const same: SamePersonRecord = { ...recorded, person: 'lot', is: 'anna', by: 's', because: 'x' }

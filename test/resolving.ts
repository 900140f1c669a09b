import { resolve } from '../src/people/index.ts'
import { type DeliveredPerson, Fragment, type LinkRecord, People } from '../src/schema/index.ts'

const recorded = { source: 'brp', recordedAt: '2026-01-01T00:00:00Z' }
/** What a steward says of every act. */
export const act = { ...recorded, by: 'steward', because: 'papers shown' }
/** A known person of whom only what is given is known. */
export const known = (id: string, more: object) => ({ ...recorded, id, names: [], birth: 'unknown', addresses: [], ...more })
/** The name of a birth certificate. */
export const born = (surname: string, prefix?: string) => ({
  kind: 'birth',
  surname,
  ...(prefix === undefined ? {} : { prefix }),
})

/** Reference data of which only what is given is filled. */
export function peopleOf(more: object): People {
  return People.parse({
    format: 'klantbeeld/people@1',
    persons: [],
    relations: [],
    authority: [],
    representation: [],
    shielding: [],
    measures: [],
    engagements: [],
    links: [],
    identityDisputed: [],
    samePersons: [],
    ...more,
  })
}

/** A delivery of these persons. */
export function fragmentOf(persons: readonly DeliveredPerson[]): Fragment {
  return Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id: 'f',
    organisation: { scheme: 'oin', value: '1' },
    persons,
    file: { changedOn: '2026-01-01', ended: 'running' },
    facts: [],
    withdrawn: [],
  })
}

/** Whom one delivered person is linked to among these, or why to nobody. */
export function linkIn(
  persons: readonly object[],
  delivered: Omit<DeliveredPerson, 'ref'>,
  more: { readonly links?: readonly object[]; readonly samePersons?: readonly object[] } = {},
) {
  return linksIn(persons, [{ ref: 'p1', ...delivered }], more).get('p1')
}

/** The links of several persons in one delivery. */
export function linksIn(
  persons: readonly object[],
  delivered: readonly DeliveredPerson[],
  { links = [], samePersons = [] }: { readonly links?: readonly object[]; readonly samePersons?: readonly object[] } = {},
) {
  const name: LinkRecord['delivered'] = { organisation: 'oin:1', fragment: 'f', ref: 'p1' }
  const people = peopleOf({
    persons,
    links: links.map((record) => ({ ...act, delivered: name, ...record })),
    samePersons: samePersons.map((record) => ({ ...act, ...record })),
  })
  const fragment = fragmentOf(delivered)
  return resolve([fragment], people).get(fragment) ?? new Map<string, never>()
}

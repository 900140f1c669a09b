import type { Candidates, ProposalOptions } from '../src/identity/index.ts'
import { candidates } from '../src/identity/index.ts'
import { type DeliveredPerson, Fragment, People } from '../src/schema/index.ts'

const recorded = { source: 'brp', recordedAt: '2026-01-01T00:00:00Z' }

/** A known person of whom nothing is known but what is given. */
export function known(id: string, more: object): object {
  return { ...recorded, id, names: [], birth: 'unknown', addresses: [], ...more }
}

/** Anna de Wit, of Kerkstraat: who is looked for in most examples. */
export const anna = {
  names: [{ kind: 'birth', surname: 'Groothedde', prefix: 'van' }],
  givenNames: 'Anna Maria',
  birth: '1982-03-14',
  addresses: [{ postcode: '1234AB', houseNumber: '12' }],
}

/** Anna as a delivery has her, without citizen service number. */
export const delivered: Omit<DeliveredPerson, 'ref'> = {
  surname: 'Groothedde',
  givenNames: 'Anna Maria',
  birth: '1982-03-14',
  postcode: '1234AB',
  houseNumber: '12',
}

/** A fragment of organisation `oin:1` with these persons, `p1` and on. */
export function fragmentOf(persons: readonly object[], id = 'f'): Fragment {
  return Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id,
    organisation: { scheme: 'oin', value: '1' },
    persons: persons.map((person, at) => ({ ref: `p${at + 1}`, ...person })),
    file: { changedOn: '2026-01-01', ended: 'running' },
    facts: [],
    withdrawn: [],
  })
}

/** People of whom these are known, with what stewards recorded. */
export function peopleOf(persons: readonly object[], links: readonly object[] = [], samePersons: readonly object[] = []): People {
  const people = People.parse({
    format: 'klantbeeld/people@1',
    persons,
    relations: [],
    authority: [],
    representation: [],
    shielding: [],
    measures: [],
    engagements: [],
    identityDisputed: [],
    samePersons: samePersons.map((record) => ({ ...recorded, by: 'steward', because: 'papers shown', ...record })),
    links: links.map((link) => linkOf(link)),
  })
  return people
}

/** What a steward recorded, about `p1` of fragment `f` unless told. */
export function linkOf(more: object): object {
  const who = { delivered: { organisation: 'oin:1', fragment: 'f', ref: 'p1' }, person: 'anna' }
  return { ...recorded, by: 'steward', because: 'papers shown', ...who, ...more }
}

/** The candidates for one delivered person. */
export function candidatesFor(
  person: object,
  persons: readonly object[],
  links: readonly object[] = [],
  options: Partial<ProposalOptions> = {},
): Candidates {
  return candidates([fragmentOf([person])], peopleOf(persons, links), options)
}

/** Whom the candidates are, in their order. */
export function personsOf({ proposals }: Candidates): readonly string[] {
  return proposals.map(({ person }) => person)
}

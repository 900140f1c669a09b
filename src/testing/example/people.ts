import { People } from '../../schema/index.ts'

const brp = { source: 'brp', recordedAt: '2026-10-01T08:00:00Z' }
const person = (
  id: string,
  bsn: string,
  givenNames: string,
  surname: string,
  birth: string,
  postcode: string,
  houseNumber: string,
) => ({
  ...brp,
  id,
  bsn,
  names: [{ kind: 'birth', surname }],
  givenNames,
  birth,
  addresses: [{ postcode, houseNumber }],
})
const children = ['cas', 'dina', 'elin'] as const

/** Five invented people on test numbers: divorced parents, one of them at a secret address, and three children who live with their mother. */
export const people: People = People.parse({
  format: 'klantbeeld/people@1',
  persons: [
    person('anna', '999940004', 'Anna Maria', 'de Wit', '1982-03-14', '1234AB', '12'),
    person('bram', '999940715', 'Bram', 'Visser', '1979-08-02', '5678CD', '40'),
    person('cas', '999941422', 'Cas', 'Visser', '2011-05-03', '1234AB', '12'),
    person('dina', '999942128', 'Dina', 'Visser', '2014-11-22', '1234AB', '12'),
    person('elin', '999942839', 'Elin', 'Visser', '2019-02-28', '1234AB', '12'),
  ],
  relations: [
    { ...brp, kind: 'former-spouse-of', of: 'anna', to: 'bram', from: '2023-06-01' },
    ...children.flatMap((child) => [
      { ...brp, kind: 'parent-of', of: 'anna', to: child },
      { ...brp, kind: 'parent-of', of: 'bram', to: child },
      { ...brp, kind: 'housemate-of', of: 'anna', to: child },
    ]),
    { ...brp, kind: 'sibling-of', of: 'cas', to: 'dina' },
    { ...brp, kind: 'sibling-of', of: 'cas', to: 'elin' },
    { ...brp, kind: 'sibling-of', of: 'dina', to: 'elin' },
  ],
  authority: children.flatMap((child) =>
    ['anna', 'bram'].map((holder) => ({ ...brp, source: 'gezagsregister', child, kind: 'parental', holder, from: '2019-02-28' })),
  ),
  representation: [],
  shielding: [{ ...brp, kind: 'address-protection', person: 'bram', from: '2023-07-01', exceptFor: [] }],
  measures: [],
  engagements: [],
  links: [],
  identityDisputed: [],
  samePersons: [],
})

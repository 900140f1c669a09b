import { isBsn } from '../../../src/core/bsn.ts'
import { type OrganisationId, People, type PersonRole } from '../../../src/schema/index.ts'

/** The six of the household, the client first. */
export const household = ['lena', 'oscar', 'mila', 'tijn', 'greet', 'ravi'] as const

const recorded = { source: 'brp', recordedAt: '2026-10-01T08:00:00Z' }
const since = { ...recorded, from: '2020-01-01' }
const names = {
  lena: 'Lena Bos',
  oscar: 'Oscar Bos',
  mila: 'Mila Bos',
  tijn: 'Tijn Bos',
  greet: 'Greet Dekker',
  ravi: 'Ravi Smit',
} as const
const births = {
  lena: '1985-04-02',
  oscar: '1983-09-30',
  mila: '2012-06-11',
  tijn: '2018-01-25',
  greet: '1955-12-01',
  ravi: '1999-07-07',
} as const

/** Numbers of the test range that pass the eleven-test. */
const numbers = Array.from({ length: 400 }, (_, index) => String(999_910_000 + index)).filter(isBsn)

/** What identifies one of the household, as every organisation delivers it. */
export function delivered(person: (typeof household)[number]): {
  ref: string
  bsn: string
  surname: string
  givenNames: string
  birth: string
} {
  const [givenNames = '', surname = ''] = names[person].split(' ')
  return { ref: person, bsn: numbers[household.indexOf(person)] ?? '', surname, givenNames, birth: births[person] }
}

/** The household: client, spouse, two children, the client's mother, and a housemate whose file is closed. */
export const people: People = People.parse({
  format: 'klantbeeld/people@1',
  persons: household.map((id) => {
    const { bsn, surname, givenNames, birth } = delivered(id)
    return {
      ...recorded,
      id,
      bsn,
      names: [{ kind: 'birth', surname }],
      givenNames,
      birth,
      addresses: [{ postcode: '1234AB', houseNumber: '7' }],
    }
  }),
  relations: [
    { ...since, kind: 'spouse-of', of: 'lena', to: 'oscar' },
    { ...since, kind: 'parent-of', of: 'lena', to: 'mila' },
    { ...since, kind: 'parent-of', of: 'lena', to: 'tijn' },
    { ...since, kind: 'parent-of', of: 'greet', to: 'lena' },
    ...household.slice(1).map((of) => ({ ...since, kind: 'housemate-of', of, to: 'lena' })),
  ],
  authority: ['mila', 'tijn'].flatMap((child) =>
    ['lena', 'oscar'].map((holder) => ({ ...since, child, kind: 'parental', holder })),
  ),
  representation: [],
  shielding: [
    { ...since, kind: 'address-protection', person: 'greet', exceptFor: [] },
    { ...since, kind: 'supply-restriction', person: 'oscar', exceptFor: [] },
    { ...since, kind: 'closed-file', person: 'ravi', exceptFor: ['somebody-else'] },
  ],
  measures: [],
  engagements: [],
  links: [],
  identityDisputed: [],
  samePersons: [],
})

/** What each of them is to the client, written down by hand for the peers. */
export const roles: ReadonlyMap<string, readonly PersonRole[]> = new Map<string, readonly PersonRole[]>([
  ['lena', ['client']],
  ['oscar', ['spouse', 'housemate']],
  ['mila', ['child', 'child-at-home', 'housemate']],
  ['tijn', ['child', 'child-at-home', 'housemate']],
  ['greet', ['parent', 'housemate']],
  ['ravi', ['housemate']],
])

/** Number of an invented organisation. */
export function organisationId(index: number): OrganisationId {
  return { scheme: 'local', value: `org-${index}` }
}

import type { MatrixEntry } from 'klantbeeld/rules'
import type { Bsn, ConsentGiver, KnownPerson, People, PersonRole } from 'klantbeeld/schema'
import { isBsn } from '../../src/core/bsn.ts'
import { day } from '../../src/core/day.ts'
import type { Choice } from './choice.ts'

/** Numbers of the two persons an entry can be about. */
export const numbers = { client: bsn('999940004'), other: bsn('999940715') }

const recorded = { source: 'test', recordedAt: '2026-11-02T10:00:00Z' }
const from = day('2026-01-01')
type Tie = readonly [kind: People['relations'][number]['kind'], of: string, to: string]
const relations: Readonly<Record<PersonRole, readonly Tie[]>> = {
  client: [],
  spouse: [['spouse-of', 'other', 'client']],
  'former-spouse': [['former-spouse-of', 'other', 'client']],
  parent: [['parent-of', 'other', 'client']],
  child: [['parent-of', 'client', 'other']],
  'child-at-home': [
    ['parent-of', 'client', 'other'],
    ['housemate-of', 'other', 'client'],
  ],
  sibling: [['sibling-of', 'other', 'client']],
  housemate: [['housemate-of', 'other', 'client']],
  carer: [['carer-of', 'other', 'client']],
  network: [['network-of', 'other', 'client']],
}

/** Who is who: the ages chosen, the measures and engagements asked for, and whoever gives consent for somebody else. */
export function peopleOf(entry: MatrixEntry, { role, way, releases, clientAge }: Choice, receiver: string): People {
  const owner = role === 'client' ? 'client' : 'other'
  const givers = new Set(way.givers.flatMap(({ by }) => by))
  const whens = [entry.when, ...releases.map(({ when }) => when)].flatMap((when) => (when === undefined ? [] : [when]))
  const organisation = { scheme: 'local' as const, value: receiver }
  return {
    format: 'klantbeeld/people@1',
    persons: [
      { ...known('client', clientAge), bsn: numbers.client },
      { ...known('other', way.age), bsn: numbers.other },
      ...['second-parent', ...givers].filter((giver) => giver !== 'self').map((giver) => known(giver, 50)),
    ],
    relations: [...relations[role], ...tiesOf(givers, owner)].map(([kind, of, to]) => ({ ...recorded, kind, of, to })),
    authority: authorityOf(givers).map((one) => ({ ...recorded, from, child: owner, ...one })),
    representation: (['curator', 'mentor', 'authorised-representative', 'special-curator'] as const)
      .filter((kind) => givers.has(kind))
      .map((kind) => ({ ...recorded, from, person: owner, kind, representative: kind })),
    shielding: [],
    measures: whens.flatMap(({ measures = [] }) =>
      measures.slice(0, 1).map((kind) => ({ ...recorded, from, person: 'client', kind, organisation })),
    ),
    engagements: whens.flatMap(({ engagedUnder = [] }) =>
      engagedUnder.slice(0, 1).map((act) => ({ ...recorded, from, person: 'client', organisation, act })),
    ),
    links: [],
    identityDisputed: [],
    samePersons: [],
  }
}

function known(id: string, age: number): KnownPerson {
  return { ...recorded, id, names: [{ kind: 'birth', surname: id }], birth: `${2026 - age}-03-14`, addresses: [] }
}

function tiesOf(givers: ReadonlySet<ConsentGiver>, owner: string): readonly Tie[] {
  return [
    ...(givers.has('spouse') ? [['spouse-of', 'spouse', owner] as const] : []),
    ...(givers.has('close-relative') ? [['sibling-of', 'close-relative', owner] as const] : []),
  ]
}

function authorityOf(givers: ReadonlySet<ConsentGiver>) {
  return [
    ...(givers.has('parent-with-authority') ? ['parent-with-authority', 'second-parent'] : []).map((holder) => ({
      kind: 'parental' as const,
      holder,
    })),
    ...(givers.has('guardian') ? [{ kind: 'guardianship' as const, holder: 'guardian' }] : []),
  ]
}

function bsn(text: string): Bsn {
  if (!isBsn(text)) throw new Error('an invented number must pass the eleven-test')
  return text
}

import { integrate, type Request, type Setting } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import {
  type Capacity,
  type CategoryId,
  catalogue,
  Fragment,
  type HolderRole,
  Judgement,
  NecessitySet,
  Organisation,
  type OrganisationId,
  type OrganisationKind,
  Staff,
} from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { day } from '../src/core/day.ts'

export const recordedAt = '2026-11-02T10:00:00Z'
export const span = { from: day('2026-01-01'), until: day('2027-12-31') }
/** Who receives. */
export const mine = { scheme: 'oin', value: '00000009000000000007' } as const
const holder = { scheme: 'oin', value: '00000009000000000008' } as const
const { setting } = example

/** One datum of Cas (15) in a file, who holds it and in which capacity it was obtained; left out: youth help in the file of the college. */
export interface Datum {
  readonly category?: CategoryId
  readonly act?: string
  readonly purpose?: string
  readonly secrecy?: readonly string[]
  readonly capacity?: Capacity
  readonly holder?: readonly [OrganisationKind, HolderRole]
}

const usual = {
  category: 'provision.youth',
  act: 'jeugdwet',
  purpose: 'jeugdwet/toegang',
  secrecy: [],
  capacity: 'access-worker',
  holder: ['municipality', 'college'],
} as const satisfies Required<Datum>

/** Whether the holder may provide one datum of Cas (15) to an organisation of a kind, with everything in order but consents. */
export function given(
  purpose: string,
  kind: OrganisationKind,
  role: HolderRole,
  datum: Datum = {},
  more: (setting: Setting) => Partial<Setting> = () => ({}),
): boolean {
  const fact = { ...usual, ...datum }
  const base = world(purpose, [kind, role], fact)
  const { view } = integrate([fragmentOf(fact)], requestFor(purpose, fact), { ...base, ...more(base) })
  return view.people.some((person) => Object.hasOwn(person.facts, fact.category))
}

function requestFor(purpose: string, { capacity, category }: Required<Datum>): Request {
  return {
    format: 'klantbeeld/request@1',
    id: 'give-1',
    kind: 'provide',
    purpose,
    client: 'cas',
    about: ['cas'],
    actor: { kind: 'professional', id: 'gever', organisation: holder },
    hat: { capacity, assignment: 'cas' },
    necessity: {
      phase: 'inquiry',
      question: 'Wat heeft de ontvanger nodig?',
      domains: [catalogue[category].domain],
      judgements: ['noodzaak'],
    },
    recipient: mine,
    at: '2026-11-22T10:00:00+01:00',
  }
}

function fragmentOf({ category, act, purpose, capacity, secrecy, holder: [, holderRole] }: Required<Datum>): Fragment {
  return Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id: 'uit-het-dossier',
    organisation: holder,
    persons: [{ ref: 'cas', bsn: '999941422', surname: 'Visser', givenNames: 'Cas', birth: '2011-05-03' }],
    file: { changedOn: '2026-09-15', ended: 'running' },
    facts: [
      {
        id: 'feit-1',
        version: 1,
        category,
        value: values[catalogue[category].shape],
        persons: [{ person: 'cas', part: 'file' }],
        standing: 'observed',
        changedOn: '2026-09-15',
        ended: 'running',
        holderRole,
        obtained: { act, purpose, capacity, from: 'client' },
        secrecy,
      },
    ],
    withdrawn: [],
    received: { at: '2026-11-20T12:00:00Z', via: 'own-system', digest: 'digest' },
  })
}

const values: Readonly<Record<string, object>> = {
  provision: { product: { label: 'begeleiding' }, form: 'in-kind' },
  involvement: { as: { label: 'melder' } },
  name: { surname: 'Visser', givenNames: 'Cas' },
  education: { programme: { label: 'havo' } },
}

function world(purpose: string, receiver: readonly [OrganisationKind, HolderRole], fact: Required<Datum>): Setting {
  return {
    ...setting,
    law: nl,
    organisations: [organisation(mine, receiver, fact), organisation(holder, fact.holder, fact)],
    staff: Staff.parse({
      format: 'klantbeeld/staff@1',
      workers: [{ id: 'gever', organisation: holder, roles: ['gever'], boundToSecrecy: true, ...span }],
      authorisations: [{ role: 'gever', organisation: holder, purposes: [purpose], capacities: [fact.capacity], ...span }],
      assignments: [{ id: 'cas', worker: 'gever', person: 'cas', capacity: fact.capacity, kind: 'regular', ...span, recordedAt }],
      mandates: [
        {
          worker: 'kwaliteitsmedewerker-2',
          decisions: ['necessity', 'good-care', 'privacy-of-another'],
          ...span,
          inNameOf: 'college',
        },
      ],
    }),
    necessitySets: [
      NecessitySet.parse({
        format: 'klantbeeld/necessity-set@1',
        id: 'wat-nodig-is',
        purpose,
        phase: 'inquiry',
        categories: [fact.category],
        adoptedBy: 'college',
        ...span,
      }),
    ],
    judgements: [
      Judgement.parse({
        format: 'klantbeeld/judgement@1',
        id: 'noodzaak',
        kind: 'necessity',
        outcome: 'allows',
        by: 'kwaliteitsmedewerker-2',
        because: 'Dat hoort bij deze vraag.',
        purpose,
        phase: 'inquiry',
        persons: ['cas'],
        categories: [fact.category],
        from: '2026-11-01',
        until: '2027-01-31',
        recordedAt,
      }),
    ],
  }
}

function organisation(
  id: OrganisationId,
  [kind, holderRole]: readonly [OrganisationKind, HolderRole],
  { act, category }: Required<Datum>,
): Organisation {
  return Organisation.parse({
    format: 'klantbeeld/organisation@1',
    id,
    name: 'Een organisatie',
    kind,
    profile: { acts: [act], categories: [category], holderRoles: [holderRole] },
  })
}

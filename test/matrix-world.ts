import type { Request, Setting } from 'klantbeeld'
import type { LawDomain } from 'klantbeeld/law'
import type { MatrixEntry, MatrixPurpose } from 'klantbeeld/rules'
import {
  type CategoryId,
  Consent,
  catalogue,
  consentKinds,
  Fragment,
  Judgement,
  lifeDomains,
  NecessitySet,
  Organisation,
  type OrganisationKind,
  organisationKinds,
  People,
  type PersonRole,
  Staff,
} from 'klantbeeld/schema'
import { valuePools } from '../src/testing/arbitraries/values.ts'

/** A request with everything an entry of the matrix asks, and one fact of what it opens. */
export interface EntryWorld {
  readonly fragment: Fragment
  readonly request: Request
  readonly setting: Setting
}

const recordedAt = '2026-11-02T10:00:00Z'
const span = { from: '2026-01-01', until: '2026-12-31' }
const recorded = { source: 'test', recordedAt }
const numbers = { client: '999940004', other: '999940715' }
const relations: Readonly<Record<Exclude<PersonRole, 'client'>, readonly (readonly [kind: string, of: string, to: string])[]>> = {
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

/** Builds what one entry describes, for one of its categories, about a person of one of its roles. */
export function entryWorld(
  purpose: MatrixPurpose,
  entry: MatrixEntry,
  category: CategoryId,
  role: PersonRole,
  law: readonly LawDomain[],
): EntryWorld {
  const owner = role === 'client' ? 'client' : 'other'
  const { asker, receiver, holder, organisations } = organisationsOf(purpose, entry, category)
  const [capacity = 'access-worker'] = entry.capacities
  const { obtained, origins } = entry
  const actOf = (id: string) => ({ scheme: 'local' as const, value: id })
  return {
    fragment: Fragment.parse({
      format: 'klantbeeld/fragment@1',
      id: 'f1',
      organisation: actOf(holder),
      persons: [{ ref: 'x', bsn: numbers[owner] }],
      facts: [
        {
          id: 'fact-1',
          version: 1,
          persons: [{ person: 'x', part: 'file' }],
          standing: 'observed',
          holderRole: entry.holders.roles[0],
          obtained: {
            act: entry.act,
            purpose: obtained.purposes === 'any' ? `${entry.act}/taak` : obtained.purposes[0],
            capacity: obtained.capacities === 'any' || category === 'document.note' ? capacity : obtained.capacities[0],
            from: origins === 'any' ? 'client' : origins[0],
          },
          secrecy: [],
          changedOn: '2026-11-01',
          ended: 'running',
          recordedOn: '2026-11-01',
          category,
          value: valuePools[catalogue[category].shape][0],
          ...(catalogue[category].shape === 'document' && { contains: [category] }),
        },
      ],
      file: { changedOn: '2026-11-01', ended: 'running' },
      withdrawn: [],
      received: { at: recordedAt, via: 'test', digest: 'A'.repeat(43) },
    }),
    request: {
      format: 'klantbeeld/request@1',
      id: 'r1',
      kind: entry.kind,
      purpose: purpose.purpose,
      client: 'client',
      about: ['client', 'other'],
      actor: { kind: 'professional', id: 'w1', organisation: actOf(asker) },
      hat: { capacity, assignment: 'a1' },
      necessity: { phase: 'inquiry', question: 'vraag', domains: [...lifeDomains], judgements: ['j1'] },
      ...(entry.kind === 'provide' && { recipient: actOf(receiver) }),
      at: '2026-11-23T09:00:00+01:00',
    },
    setting: {
      law,
      organisations,
      people: peopleOf(role),
      staff: Staff.parse({
        format: 'klantbeeld/staff@1',
        workers: ['w1', 'w2'].map((id) => ({ ...span, id, organisation: actOf(asker), roles: ['r'], boundToSecrecy: true })),
        authorisations: [{ ...span, role: 'r', organisation: actOf(asker), purposes: [purpose.purpose], capacities: [capacity] }],
        assignments: [{ ...span, id: 'a1', worker: 'w1', person: 'client', capacity, kind: 'regular', recordedAt }],
        mandates: [{ ...span, worker: 'w2', inNameOf: 'college', decisions: ['necessity'] }],
      }),
      necessitySets: [
        NecessitySet.parse({
          ...span,
          format: 'klantbeeld/necessity-set@1',
          id: 'n1',
          purpose: purpose.purpose,
          phase: 'inquiry',
          categories: [category],
          adoptedBy: 'college',
        }),
      ],
      judgements: [
        Judgement.parse({
          ...span,
          format: 'klantbeeld/judgement@1',
          id: 'j1',
          kind: 'necessity',
          outcome: 'allows',
          by: 'w2',
          because: 'omdat het nodig is',
          purpose: purpose.purpose,
          phase: 'inquiry',
          persons: [owner],
          categories: [category],
          recordedAt,
        }),
      ],
      consents: consentKinds.map((kind) =>
        Consent.parse({
          format: 'klantbeeld/consent@1',
          id: `c-${kind}`,
          kind,
          person: owner,
          acts: [entry.act],
          purposes: [purpose.purpose],
          recipients: [actOf(receiver)],
          categories: [category],
          frame: 'voluntary',
          refusalCosts: 'none',
          events: [{ event: 'given', on: '2026-11-01', by: owner, inQualityOf: 'self', form: 'written', recordedAt }],
        }),
      ),
      pseudonymKey: 'an-invented-key-for-tests-only-00001',
      receiptKey: 'an-invented-key-for-tests-only-00002',
    },
  }
}

function peopleOf(role: PersonRole): People {
  const person = (id: 'client' | 'other', birth: string) => ({
    ...recorded,
    id,
    bsn: numbers[id],
    names: [{ kind: 'birth', surname: id }],
    birth,
    addresses: [],
  })
  return People.parse({
    format: 'klantbeeld/people@1',
    persons: [person('client', '1982-03-14'), person('other', '1984-05-01')],
    relations: role === 'client' ? [] : relations[role].map(([kind, of, to]) => ({ ...recorded, kind, of, to })),
    authority: [],
    representation: [],
    shielding: [],
    measures: [],
    engagements: [],
    links: [],
  })
}

/** Who asks, receives and holds: one organisation where the entry says own, otherwise two. */
function organisationsOf(purpose: MatrixPurpose, entry: MatrixEntry, category: CategoryId) {
  const { organisation, roles, kinds } = entry.holders
  const isOwn = organisation !== 'other'
  const among = (of: 'any' | readonly OrganisationKind[]) => organisationKinds.filter((kind) => of === 'any' || of.includes(kind))
  const both = among(kinds).find((kind) => among(entry.recipients).includes(kind))
  const [holderKind] = isOwn ? [both] : among(kinds)
  const [receiverKind] = isOwn ? [both] : among(entry.recipients)
  const organisationOf = (value: string, kind: OrganisationKind | undefined) =>
    Organisation.parse({
      format: 'klantbeeld/organisation@1',
      id: { scheme: 'local', value },
      name: value,
      kind,
      profile: { acts: [entry.act], categories: [category], holderRoles: [...new Set([...purpose.holderRoles, ...roles])] },
    })
  const receiver = isOwn ? 'holder' : 'receiver'
  return {
    asker: entry.kind === 'use' ? receiver : 'holder',
    receiver,
    holder: 'holder',
    organisations: [organisationOf('holder', holderKind), ...(isOwn ? [] : [organisationOf('receiver', receiverKind)])],
  }
}

import type { Request, Setting } from 'klantbeeld'
import type { LawDomain } from 'klantbeeld/law'
import type { MatrixEntry, MatrixPurpose } from 'klantbeeld/rules'
import {
  type Capacity,
  type CategoryId,
  type Consent,
  catalogue,
  type Decision,
  Fragment,
  type HolderRole,
  type Judgement,
  type JudgementKind,
  judgementKinds,
  lifeDomains,
  type Organisation,
  type OrganisationKind,
} from 'klantbeeld/schema'
import { day } from '../../src/core/day.ts'
import { valuePools } from '../../src/testing/arbitraries/values.ts'
import { type Choice, capacitiesOf, contentsOf, kindsOf, turnOf } from './choice.ts'
import { decided } from './decided.ts'
import { numbers, peopleOf } from './people.ts'

/** A request with everything an entry of the matrix asks, and one fact of what it opens. */
export interface EntryWorld {
  readonly fragment: Fragment
  readonly request: Request
  readonly setting: Setting
}

/** What all parts of one world are made from; lists in an entry take turns. */
interface Plan {
  readonly purpose: string
  readonly entry: MatrixEntry
  readonly choice: Choice
  readonly turn: number
  readonly owner: 'client' | 'other'
  readonly capacity: Capacity
  readonly contains: readonly CategoryId[] | undefined
  readonly categories: readonly CategoryId[]
  readonly judgements: readonly JudgementKind[]
  readonly asker: string
  readonly receiver: string
}

const recordedAt = '2026-11-02T10:00:00Z'
const span = { from: day('2026-01-01'), until: day('2026-12-31') }

/** Builds what one entry describes, as chosen, and nothing that it does not ask for. */
export function entryWorld(
  { purpose, holderRoles }: MatrixPurpose,
  entry: MatrixEntry,
  choice: Choice,
  turn: number,
  law: readonly LawDomain[],
): EntryWorld {
  const { category, role, releases } = choice
  const sides = kindsOf(entry, releases, turn)
  const receiver = sides?.isOwn === true ? 'holder' : 'receiver'
  const contains = contentsOf(entry, category, turn)
  const plan: Plan = {
    purpose,
    entry,
    choice,
    turn,
    owner: role === 'client' ? 'client' : 'other',
    capacity: turnOf(capacitiesOf(entry, releases), turn) ?? 'intake',
    contains,
    categories: [...new Set([category, ...(contains ?? [])])],
    judgements: judgementsOf(entry, choice),
    asker: entry.kind === 'use' ? receiver : 'holder',
    receiver,
  }
  const holderRolesHere = receiver === 'holder' ? [choice.holderRole, ...holderRoles] : [choice.holderRole]
  return {
    fragment: fragmentOf(plan),
    request: requestOf(plan),
    setting: {
      law,
      organisations: [
        organisationOf('holder', turnOf(sides?.holder ?? [], turn), holderRolesHere, entry),
        ...(receiver === 'holder' ? [] : [organisationOf('receiver', turnOf(sides?.receiver ?? [], turn), holderRoles, entry)]),
      ],
      people: peopleOf(entry, choice, receiver),
      staff: staffOf(plan),
      necessitySets: [
        {
          ...span,
          format: 'klantbeeld/necessity-set@1',
          id: 'n1',
          purpose,
          phase: 'inquiry',
          categories: plan.categories,
          adoptedBy: 'college',
        },
      ],
      judgements: [
        ...plan.judgements.map((kind) => judgementOf(kind, 'allows', plan)),
        ...(choice.way.represented ? [judgementOf('competence', 'refuses', plan)] : []),
      ],
      consents: consentsOf(plan),
      pseudonymKey: 'an-invented-key-for-tests-only-00001',
      receiptKey: 'an-invented-key-for-tests-only-00002',
    },
  }
}

/** What the engine decides on the fact of a world; a picture of it is not needed. */
export function decisionIn({ fragment, request, setting }: EntryWorld): Decision {
  const [decision] = decided([fragment], request, setting)
  if (decision === undefined) throw new Error('the world has one fact')
  return decision
}

/** The same in an emergency: nobody is assigned, and the minimum is what the fact is about. */
export function inEmergency({ fragment, request, setting }: EntryWorld): EntryWorld {
  const authorisations = setting.staff.authorisations.map((one) => ({ ...one, inEmergency: true as const }))
  return {
    fragment,
    request: { ...request, emergency: 'acute-danger' },
    setting: {
      ...setting,
      staff: { ...setting.staff, assignments: [], authorisations },
      emergencySets: setting.necessitySets.map(({ purpose, categories }) => ({
        ...span,
        format: 'klantbeeld/emergency-set@1',
        id: 'e1',
        purpose,
        reasons: ['acute-danger'],
        categories,
        adoptedBy: 'college',
      })),
    },
  }
}

/** A judgement that refuses what a world is about. */
export function refusal(kind: JudgementKind, { setting, request }: EntryWorld, owner: string): Judgement {
  const [set] = setting.necessitySets
  return { ...judgement(kind, 'refuses', request.purpose), persons: [owner], categories: set?.categories ?? [] }
}

function judgementOf(kind: JudgementKind, outcome: Judgement['outcome'], { purpose, owner, categories }: Plan): Judgement {
  return { ...judgement(kind, outcome, purpose), persons: [owner], categories }
}

function judgement(kind: JudgementKind, outcome: Judgement['outcome'], purpose: string): Judgement {
  return {
    ...span,
    format: 'klantbeeld/judgement@1',
    id: `j-${kind}`,
    kind,
    outcome,
    by: 'w2',
    because: 'omdat het zo is',
    purpose,
    phase: 'inquiry',
    persons: [],
    categories: [],
    // Who decides for whoever is not competent relies on what was on record by the day of giving.
    recordedAt: kind === 'competence' ? '2026-10-02T10:00:00Z' : recordedAt,
  }
}

function fragmentOf({ entry, choice, turn, owner, capacity, contains }: Plan): Fragment {
  const { obtained, origins, act } = entry
  const { category, holderRole } = choice
  const { facts, ...rest } = plainFragment(category)
  return {
    ...rest,
    persons: [{ ref: 'x', bsn: numbers[owner] }],
    facts: facts.map((fact) => ({
      ...fact,
      holderRole,
      obtained: {
        act,
        purpose: obtained.purposes === 'any' ? `${act}/taak` : (turnOf(obtained.purposes, turn) ?? ''),
        capacity:
          obtained.capacities === 'any' || category === 'document.note'
            ? capacity
            : (turnOf(obtained.capacities, turn) ?? capacity),
        from: origins === 'any' ? 'client' : (turnOf(origins, turn) ?? 'client'),
      },
      ...(contains && { contains }),
    })),
  }
}

const plainFragments = new Map<CategoryId, Fragment>()

/** A fragment with one fact of a category, checked once. */
function plainFragment(category: CategoryId): Fragment {
  const known = plainFragments.get(category)
  if (known !== undefined) return known
  const isDocument = catalogue[category].shape === 'document'
  const fragment = Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id: 'f1',
    organisation: local('holder'),
    persons: [{ ref: 'x' }],
    facts: [
      {
        id: 'fact-1',
        version: 1,
        persons: [{ person: 'x', part: 'file' }],
        standing: 'observed',
        holderRole: 'college',
        obtained: { act: 'wet', purpose: 'wet/taak', capacity: 'helper', from: 'client' },
        secrecy: [],
        changedOn: '2026-11-01',
        ended: 'running',
        recordedOn: '2026-11-01',
        category,
        value: valuePools[catalogue[category].shape][0],
        ...(isDocument && { contains: [category] }),
      },
    ],
    file: { changedOn: '2026-11-01', ended: 'running' },
    withdrawn: [],
    received: { at: recordedAt, via: 'test', digest: 'A'.repeat(43) },
  })
  plainFragments.set(category, fragment)
  return fragment
}

function requestOf({ purpose, entry, capacity, judgements, asker, receiver }: Plan): Request {
  return {
    format: 'klantbeeld/request@1',
    id: 'r1',
    kind: entry.kind,
    purpose,
    client: 'client',
    about: ['client', 'other'],
    actor: { kind: 'professional', id: 'w1', organisation: local(asker) },
    hat: { capacity, assignment: 'a1' },
    necessity: {
      phase: 'inquiry',
      question: 'vraag',
      domains: lifeDomains,
      judgements: judgements.map((kind) => `j-${kind}`),
    },
    ...(entry.kind === 'provide' && { recipient: local(receiver) }),
    at: '2026-11-23T09:00:00+01:00',
  }
}

/** Whoever looks is bound to secrecy only where every row for protected data asks that. */
function staffOf({ purpose, entry, capacity, judgements, asker }: Plan): Setting['staff'] {
  const boundToSecrecy = entry.quality.length > 0 && entry.quality.every(({ secrecyDuty }) => secrecyDuty)
  return {
    format: 'klantbeeld/staff@1',
    workers: ['w1', 'w2'].map((id) => ({ ...span, id, organisation: local(asker), roles: ['r'], boundToSecrecy })),
    authorisations: [{ ...span, role: 'r', organisation: local(asker), purposes: [purpose], capacities: [capacity] }],
    assignments: [{ ...span, id: 'a1', worker: 'w1', person: 'client', capacity, kind: 'regular', recordedAt }],
    mandates: [{ ...span, worker: 'w2', inNameOf: 'college', decisions: [...judgements, 'competence'] }],
  }
}

function consentsOf({ purpose, entry, choice, owner, categories, receiver }: Plan): readonly Consent[] {
  return choice.way.givers.map(({ need, by }, index) => ({
    format: 'klantbeeld/consent@1',
    id: `c-${index}`,
    kind: need.kind,
    person: owner,
    acts: [entry.act],
    purposes: [purpose],
    recipients: [local(receiver)],
    categories,
    frame: 'voluntary',
    refusalCosts: 'none',
    events: by.flatMap((giver) =>
      (giver === 'self' ? [owner] : giver === 'parent-with-authority' ? [giver, 'second-parent'] : [giver]).map((who) => ({
        event: 'given' as const,
        on: day('2026-11-01'),
        by: who,
        inQualityOf: giver,
        form: need.form,
        recordedAt,
      })),
    ),
  }))
}

function local(value: string) {
  return { scheme: 'local' as const, value }
}

/** The judgements that entry and chosen releases ask for. */
function judgementsOf(entry: MatrixEntry, { role, releases }: Choice): readonly JudgementKind[] {
  const isNecessary = entry.necessity === 'always' || (entry.necessity === 'for-others' && role !== 'client')
  const asked = [entry.when, ...releases.map(({ when }) => when)].flatMap((when) => when?.judgements ?? [])
  return judgementKinds.filter((kind) => asked.includes(kind) || (isNecessary && kind === 'necessity'))
}

function organisationOf(
  value: string,
  kind: OrganisationKind | undefined,
  roles: readonly HolderRole[],
  { act, categories }: MatrixEntry,
): Organisation {
  if (kind === undefined) throw new Error(`no kind of organisation fits as ${value}`)
  const profile = { acts: [act], categories, holderRoles: [...new Set(roles)] }
  return { format: 'klantbeeld/organisation@1', id: local(value), name: value, kind, profile }
}

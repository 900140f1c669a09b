import { dayOf, within } from '../core/day.ts'
import { type ConsentNeed, compile, type LawOnDay, onDay } from '../law/index.ts'
import { rolesTowards } from '../people/index.ts'
import {
  type CategoryId,
  type Consent,
  catalogue,
  categoryIds,
  type Day,
  type Judgement,
  type KnownPerson,
  type Organisation,
  type OrganisationKind,
  organisationKey,
  type PersonRole,
  type Request,
  type Restriction,
  type ShieldingRecord,
} from '../schema/index.ts'
import { hatHolds } from './hat.ts'
import { refuse } from './refuse.ts'
import type { Setting } from './setting.ts'
import type { Outlooks } from './sort.ts'

/** One request with everything about it that does not depend on any fact, worked out once. */
export interface Asking {
  readonly request: Request
  readonly setting: Setting
  readonly day: Day
  readonly law: LawOnDay
  /** Whether authorisation and assignment hold: the same for every fact. */
  readonly hatHolds: boolean
  /** Whether a duty of secrecy binds the asker by every staff record that holds. */
  readonly boundToSecrecy: boolean
  /** Categories that the necessity set of purpose and phase and the domains of the question both contain. */
  readonly needed: ReadonlySet<CategoryId>
  readonly about: ReadonlySet<string>
  readonly persons: ReadonlyMap<string, KnownPerson>
  readonly roles: ReadonlyMap<string, readonly PersonRole[]>
  readonly organisations: ReadonlyMap<string, Organisation>
  /** The organisation that asks. */
  readonly asker: string
  /** The organisation that uses or receives. */
  readonly receiver: string
  readonly receiverKind: OrganisationKind | undefined
  /** Protections and restrictions that hold, by person. */
  readonly shielding: ReadonlyMap<string, readonly ShieldingRecord[]>
  readonly restrictions: ReadonlyMap<string, readonly Restriction[]>
  readonly consents: ReadonlyMap<string, readonly Consent[]>
  /** Which of them stand for which need, filled as it is asked. */
  readonly standing: Map<ConsentNeed, Map<Consent, boolean>>
  /** By sort of fact, filled as facts are decided. */
  readonly outlooks: Outlooks
  /** Judgements of this purpose and phase that hold: those relied on that allow, and all that refuse. */
  readonly judgements: { readonly allow: readonly Judgement[]; readonly refuse: readonly Judgement[] }
  /** Facts (holder, id and version) that a hold keeps for this very purpose, so that no term ends them. */
  readonly held: ReadonlySet<string>
}

/** The receiver of a provision that names none: no row, consent or organisation agrees with it. */
const nobody = ''

/** Checks a request against its setting and works out what all its decisions share. Throws `RequestError` where it cannot be answered. */
export function ask(request: Request, setting: Setting): Asking {
  const day = dayOf(request.at)
  const actor = refuse(request, setting, day)
  const law = onDay(compile(setting.law), day)
  const about = new Set(request.about)
  const organisations = registeredOnce(setting.organisations ?? [])
  const asker = organisationKey(actor.organisation)
  const receiver =
    request.kind !== 'provide' ? asker : request.recipient === undefined ? nobody : organisationKey(request.recipient)
  const records = setting.staff.workers.filter((worker) => worker.id === actor.id && within(day, worker.from, worker.until))
  const workers = records.filter((worker) => organisationKey(worker.organisation) === asker)
  return {
    request,
    setting,
    day,
    law,
    hatHolds: workers.some((worker) => hatHolds(worker, request, setting.staff, day)),
    boundToSecrecy: workers.length > 0 && records.every((worker) => worker.boundToSecrecy),
    needed: neededCategories(request, setting, day),
    about,
    persons: new Map(setting.people.persons.filter((person) => about.has(person.id)).map((person) => [person.id, person])),
    roles: rolesTowards(request.client, setting.people, day),
    organisations,
    asker,
    receiver,
    receiverKind: organisations.get(receiver)?.kind,
    shielding: holdingByPerson(setting.people.shielding, day),
    restrictions: holdingByPerson(setting.restrictions ?? [], day),
    consents: byPerson(pooled(setting.consents ?? []).filter((consent) => mayCount(consent, request, receiver))),
    standing: new Map(),
    outlooks: new Map(),
    judgements: judgementsOn(request, setting, day),
    held: heldForThis(request, setting, day),
  }
}

/** An organisation that stands in the list twice is not registered: which of the two would count depends on the order. */
function registeredOnce(organisations: readonly Organisation[]): ReadonlyMap<string, Organisation> {
  const registered = new Map<string, Organisation>()
  const twice = new Set<string>()
  for (const organisation of organisations) {
    const key = organisationKey(organisation.id)
    if (registered.has(key)) twice.add(key)
    registered.set(key, organisation)
  }
  for (const key of twice) registered.delete(key)
  return registered
}

function neededCategories({ purpose, necessity }: Request, setting: Setting, on: Day): ReadonlySet<CategoryId> {
  if (necessity.question.trim() === '') return new Set()
  const adopted = new Set(
    setting.necessitySets
      .filter((set) => set.purpose === purpose && set.phase === necessity.phase && within(on, set.from, set.until))
      .flatMap((set) => set.categories),
  )
  return new Set(
    categoryIds.filter((category) => adopted.has(category) && necessity.domains.includes(catalogue[category].domain)),
  )
}

/** Copies of one consent are read together, so that an older copy does not outlive a withdrawal. */
function pooled(consents: readonly Consent[]): readonly Consent[] {
  const events = new Map<string, Consent['events']>()
  for (const { id, events: own } of consents) events.set(id, [...(events.get(id) ?? []), ...own])
  return events.size === consents.length
    ? consents
    : consents.map((consent) => ({ ...consent, events: events.get(consent.id) ?? [] }))
}

function mayCount(consent: Consent, request: Request, receiver: string): boolean {
  return (
    consent.frame === 'voluntary' &&
    consent.refusalCosts === 'none' &&
    consent.purposes.includes(request.purpose) &&
    consent.recipients.some((recipient) => organisationKey(recipient) === receiver)
  )
}

function judgementsOn({ purpose, necessity }: Request, setting: Setting, on: Day): Asking['judgements'] {
  const holding = (setting.judgements ?? []).filter(
    (judgement) =>
      judgement.purpose === purpose && judgement.phase === necessity.phase && within(on, judgement.from, judgement.until),
  )
  return {
    allow: holding.filter((judgement) => judgement.outcome === 'allows' && necessity.judgements.includes(judgement.id)),
    refuse: holding.filter((judgement) => judgement.outcome === 'refuses'),
  }
}

function heldForThis({ purpose }: Request, setting: Setting, on: Day): ReadonlySet<string> {
  const holds = (setting.holds ?? []).filter((hold) => hold.purpose === purpose && within(on, hold.from, hold.until))
  return new Set(
    holds.flatMap((hold) => hold.facts.map((fact) => `${organisationKey(fact.holder)}\u0000${fact.id}\u0000${fact.version}`)),
  )
}

function holdingByPerson<T extends { readonly person: string; readonly from: Day; readonly until?: Day }>(
  records: readonly T[],
  on: Day,
): ReadonlyMap<string, T[]> {
  return byPerson(records.filter((record) => within(on, record.from, record.until)))
}

function byPerson<T extends { readonly person: string }>(records: readonly T[]): ReadonlyMap<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const record of records) {
    const list = lists.get(record.person)
    if (list === undefined) lists.set(record.person, [record])
    else list.push(record)
  }
  return lists
}

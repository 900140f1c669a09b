import { ageOn, dayOf, within } from '../core/day.ts'
import { type ConsentNeed, compile, type LawOnDay, onDay } from '../law/index.ts'
import { rolesTowards } from '../people/index.ts'
import {
  type Assignment,
  type CategoryId,
  type Consent,
  type Day,
  type Judgement,
  type KnownPerson,
  type MeasureRecord,
  type Organisation,
  type OrganisationId,
  type OrganisationKind,
  organisationKey,
  type People,
  type PersonRole,
  type Request,
  type Restriction,
  type ShieldingRecord,
} from '../schema/index.ts'
import { requestAsOne, settingAsOne } from './as-one.ts'
import { byPerson, holdingByPerson } from './by-person.ts'
import { consentsFor } from './consents.ts'
import { type Disputes, disputesOn } from './disputed.ts'
import { assigns, hatHolds } from './hat.ts'
import { incompetenceOn, type Judgements, judgementsOn } from './judgements.ts'
import { type AdoptedSets, adoptedSets, heldForThis, neededCategories } from './needed.ts'
import { refuse } from './refuse.ts'
import type { Setting } from './setting.ts'
import type { Outlooks } from './sort.ts'

/** One request with everything about it that does not depend on any fact, worked out once. */
export interface Asking {
  /** The request with every person read as whom that person turned out to be, and as it was stated. */
  readonly request: Request
  readonly stated: Request
  readonly setting: Setting
  readonly day: Day
  readonly law: LawOnDay
  /** Whether the purpose is a task of the asker or the receiver. */
  readonly isTheirTask: boolean
  /** Whether authorisation and assignment hold: the same for every fact. */
  readonly hatHolds: boolean
  /** The assignments the hat can rest on, that hold. */
  readonly assignments: readonly Assignment[]
  /** Whether a duty of secrecy binds the asker by every staff record that holds. */
  readonly boundToSecrecy: boolean
  /** The adopted sets that bear on the request and hold. */
  readonly sets: AdoptedSets
  /** Categories that the necessity set of purpose and phase and the domains of the question both contain, and in an emergency the emergency set. */
  readonly needed: ReadonlySet<CategoryId>
  readonly about: ReadonlySet<string>
  readonly persons: ReadonlyMap<string, KnownPerson>
  readonly roles: ReadonlyMap<string, readonly PersonRole[]>
  readonly organisations: ReadonlyMap<string, Organisation>
  /** The organisation that asks, and its number as one text. */
  readonly organisation: OrganisationId
  readonly asker: string
  /** The organisation that uses or receives. */
  readonly receiver: string
  readonly receiverKind: OrganisationKind | undefined
  /** Protections and restrictions that hold, by person. */
  readonly shielding: ReadonlyMap<string, readonly ShieldingRecord[]>
  readonly restrictions: ReadonlyMap<string, readonly Restriction[]>
  readonly disputes: Disputes
  readonly measures: ReadonlyMap<string, readonly MeasureRecord[]>
  /** Acts under which the receiver is engaged to help the client. */
  readonly engagedUnder: ReadonlySet<string>
  /** The least and the most the client's age can be. */
  readonly clientAge: { readonly least: number; readonly most: number } | undefined
  /** Judgements, by person, that somebody is not competent for the purpose. */
  readonly incompetence: ReadonlyMap<string, readonly Judgement[]>
  readonly consents: ReadonlyMap<string, readonly Consent[]>
  /** Which of them stand for which need, filled as it is asked. */
  readonly standing: Map<ConsentNeed, Map<Consent, boolean>>
  /** By sort of fact, filled as facts are decided. */
  readonly outlooks: Outlooks
  /** Judgements of this purpose and phase that hold: those relied on that allow and were made under a mandate, and all that refuse. */
  readonly judgements: Judgements
  /** Facts (holder, id and version) that a hold keeps for this very purpose, so that no term ends them. */
  readonly held: ReadonlySet<string>
}

/** The receiver of a provision that names none: no row, consent or organisation agrees with it. */
const nobody = ''

/** Checks a request against its setting and works out what all its decisions share. Throws `RequestError` where it cannot be answered. */
export function ask(stated: Request, decidedAgainst: Setting): Asking {
  const request = requestAsOne(stated, decidedAgainst.people)
  const setting = settingAsOne(decidedAgainst)
  const day = dayOf(request.at)
  const actor = refuse(request, decidedAgainst, day)
  const law = onDay(compile(setting.law), day)
  const about = new Set(request.about)
  const organisations = registeredOnce(setting.organisations ?? [])
  const asker = organisationKey(actor.organisation)
  const receiver =
    request.kind !== 'provide' ? asker : request.recipient === undefined ? nobody : organisationKey(request.recipient)
  const records = setting.staff.workers.filter((worker) => worker.id === actor.id && within(day, worker.from, worker.until))
  const sets = adoptedSets(request, setting, day)
  const workers = records.filter((worker) => organisationKey(worker.organisation) === asker)
  return {
    request,
    stated,
    setting,
    day,
    law,
    isTheirTask: isTaskOf([asker, receiver], request.purpose, organisations, law),
    hatHolds: workers.some((worker) => hatHolds(worker, request, setting.staff, day)),
    assignments: setting.staff.assignments.filter((one) => assigns(one, actor.id, request, day)),
    boundToSecrecy: workers.length > 0 && records.every((worker) => worker.boundToSecrecy),
    sets,
    needed: neededCategories(request, sets),
    about,
    persons: new Map(setting.people.persons.filter((person) => about.has(person.id)).map((person) => [person.id, person])),
    roles: rolesTowards(request.client, setting.people, day),
    organisations,
    organisation: actor.organisation,
    asker,
    receiver,
    receiverKind: organisations.get(receiver)?.kind,
    shielding: holdingByPerson(setting.people.shielding, day),
    restrictions: holdingByPerson(setting.restrictions ?? [], day),
    disputes: disputesOn(setting.people, day),
    measures: holdingByPerson(setting.people.measures, day),
    engagedUnder: engagedUnder(receiver, request.client, setting.people, day),
    clientAge: ageOn(setting.people.persons.find((person) => person.id === request.client)?.birth ?? 'unknown', day),
    incompetence: incompetenceOn(request, setting),
    consents: byPerson(consentsFor(request, receiver, setting.consents ?? [])),
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

function isTaskOf(
  keys: readonly string[],
  purpose: string,
  organisations: ReadonlyMap<string, Organisation>,
  law: LawOnDay,
): boolean {
  const holders = law.tasks(purpose).map((row) => row.holderRole)
  return keys.some((key) => organisations.get(key)?.profile.holderRoles.some((role) => holders.includes(role)) === true)
}

function engagedUnder(receiver: string, client: string, people: People, on: Day): ReadonlySet<string> {
  const engaged = people.engagements.filter(
    ({ person, organisation, from, until }) =>
      person === client && organisationKey(organisation) === receiver && within(on, from, until),
  )
  return new Set(engaged.map(({ act }) => act))
}

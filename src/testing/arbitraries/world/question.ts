import { ageOn } from '../../../core/day.ts'
import type { GroundRow, OneOf, QualityRow, ReleaseRow } from '../../../law/index.ts'
import { rolesTowards } from '../../../people/index.ts'
import {
  type Capacity,
  capacities,
  type EmergencyReason,
  emergencyReasons,
  type Organisation,
  type OrganisationKind,
  type People,
  type PersonRole,
  type Phase,
  phases,
} from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { has, type LawDay } from '../law/law-day.ts'
import { someKinds } from '../law/sketch.ts'
import type { Moment } from '../moments.ts'
import type { Age } from './age.ts'
import { type ClientCircumstances, drawCircumstances, isSo } from './circumstances.ts'
import { drawIncompetent, type Span } from './incompetence.ts'
import { drawOrganisations } from './organisations.ts'
import { personId } from './person.ts'

/** What is asked, by whom, on which day, and the rows that can bear on it: what the rest of a world is made to agree with. */
export interface Question {
  readonly on: LawDay
  readonly moment: Moment
  readonly kind: 'use' | 'provide'
  readonly purpose: string
  readonly capacity: Capacity
  readonly phase: Phase
  /** Why it is an emergency, where it is one. */
  readonly emergency: EmergencyReason | undefined
  readonly client: string
  /** With the measures and engagements of the client. */
  readonly people: People
  readonly known: readonly string[]
  /** Ages today; none where the birth is unknown. */
  readonly ages: ReadonlyMap<string, Age | undefined>
  readonly roles: ReadonlyMap<string, readonly PersonRole[]>
  /** Whether places and consents are drawn that only nearly fit: an age just past, a consent from before somebody could decide. */
  readonly careless: boolean
  /** What the client is under and who helps the client; nobody else is under anything. */
  readonly circumstances: ClientCircumstances
  /** Who is judged not competent for the matter, and how long. */
  readonly incompetent: ReadonlyMap<string, Span>
  /** Whether a consent can be given, by rule and person; filled as it is asked. */
  readonly givable: Map<string, boolean>
  readonly organisations: readonly Organisation[]
  readonly asker: Organisation
  /** The asker for use, who receives for a provision. */
  readonly receiver: Organisation
  /** Rows that bear on kind, purpose, capacity, receiver and the circumstances of the client, and on an emergency where it is one. */
  readonly grounds: readonly GroundRow[]
  readonly releases: readonly ReleaseRow[]
  readonly quality: readonly QualityRow[]
}

/** A question about the first of some people, that a row of the law answers wherever the law has one on that day. */
export function drawQuestion(on: LawDay, drawn: People, dice: Dice): Question {
  const chosen = on.grounds.length > 0 ? dice.one(on.grounds) : undefined
  const kind = dice.one((['use', 'use', 'use', 'provide'] as const).filter((one) => mayAsk(one, chosen?.row)))
  const tasks = chosen?.purposes.filter((one) => on.tasks.has(one)) ?? []
  const purpose = drawFrom(tasks.length > 0 ? tasks : (chosen?.purposes ?? []), ['act-a/task-1'], dice)
  const capacity = drawFrom(chosen?.row.capacities ?? 'any', capacities, dice)
  const receiverKind = drawFrom(chosen?.row.recipients ?? 'any', someKinds, dice)
  const emergency = chosen?.row.holdsInEmergency && dice.odds(1, 4) ? dice.one(emergencyReasons) : undefined
  const kinds: readonly OrganisationKind[] = kind === 'use' ? [receiverKind] : ['municipality', receiverKind]
  const organisations = drawOrganisations(on.acts, kinds, dice)
  const [asker, other] = organisations
  if (asker === undefined || other === undefined) throw new RangeError('a world has at least two organisations')
  const client = personId(0)
  const receiver = kind === 'use' ? asker : other
  const bearing = on.grounds
    .filter(({ row, purposes }) => row.kinds.includes(kind) && purposes.includes(purpose) && row.capacities.includes(capacity))
    .map(({ row }) => row)
    .filter((row) => (kind === 'use' || has(row.recipients, receiverKind)) && (emergency === undefined || row.holdsInEmergency))
  const releases = on.releases.filter(
    (row) =>
      row.kinds.includes(kind) &&
      has(row.purposes, purpose) &&
      has(row.capacities, capacity) &&
      has(row.recipients, receiverKind),
  )
  const ages = new Map(drawn.persons.map((person) => [person.id, ageOn(person.birth, on.moment.day)]))
  const asked = [...bearing, ...releases].flatMap((row) => row.when ?? [])
  const careless = dice.odds(1, 8)
  const circumstances = drawCircumstances(
    { person: client, age: ages.get(client), receiver },
    chosen?.row.when,
    asked,
    on.moment,
    dice,
  )
  return {
    on,
    moment: on.moment,
    kind,
    purpose,
    capacity,
    phase: dice.one(phases),
    emergency,
    client,
    people: { ...drawn, measures: circumstances.measures, engagements: circumstances.engagements },
    known: drawn.persons.map((person) => person.id),
    ages,
    roles: rolesTowards(client, drawn, on.moment.day),
    careless,
    circumstances,
    incompetent: drawIncompetent(drawn, on.moment, dice),
    givable: new Map(),
    organisations,
    asker,
    receiver,
    grounds: bearing.filter((row) => isSo(row.when, circumstances, careless)),
    releases: releases.filter((row) => isSo(row.when, circumstances, careless)),
    quality: on.quality.filter((row) => has(row.purposes, purpose)),
  }
}

/** Whether a row can answer a kind of request; what is provided is never the receiver's own. */
function mayAsk(kind: 'use' | 'provide', row: GroundRow | undefined): boolean {
  return row === undefined || (row.kinds.includes(kind) && (kind === 'use' || row.holders.organisation !== 'own'))
}

/** A member of a row's list; of everything where the row says so or its list is empty. */
export function drawFrom<T>(list: OneOf<T>, everything: readonly T[], dice: Dice): T {
  return dice.one(list === 'any' || list.length === 0 ? everything : list)
}

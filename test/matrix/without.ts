import type { MatrixEntry, MatrixPurpose } from 'klantbeeld/rules'
import { day } from '../../src/core/day.ts'
import { type EntryWorld, inEmergency, refusal } from './world.ts'
import type { Made } from './worlds.ts'

/** A world with one thing missing that its entry asks for, and what that is. */
export interface Without {
  readonly what: string
  readonly world: EntryWorld
}

/** Every way to leave out one thing that an entry asks for, beside what holds for all of them. */
export function eachMissing({ one, entry, choice, world }: Made): readonly Without[] {
  const whens = [entry.when, ...choice.releases.map(({ when }) => when)].flatMap((when) => (when === undefined ? [] : [when]))
  const { setting, request } = world
  const { people, staff, judgements = [], consents = [] } = setting
  const owner = choice.role === 'client' ? 'client' : 'other'
  const withSetting = (change: Partial<EntryWorld['setting']>): EntryWorld => ({ ...world, setting: { ...setting, ...change } })
  const aged = (age: number) =>
    withSetting({
      people: {
        ...people,
        persons: people.persons.map((person) => (person.id === 'client' ? { ...person, birth: `${2026 - age}-03-14` } : person)),
      },
    })
  return [
    ...consents.map(({ kind }) => ({
      what: `consent ${kind}`,
      world: withSetting({ consents: consents.filter((other) => other.kind !== kind) }),
    })),
    ...request.necessity.judgements.map((id) => ({
      what: id,
      world: withSetting({ judgements: judgements.filter((judgement) => judgement.id !== id) }),
    })),
    ...(request.necessity.judgements.length > 0
      ? [{ what: 'mandate', world: withSetting({ staff: { ...staff, mandates: [] } }) }]
      : []),
    ...(staff.workers.some(({ boundToSecrecy }) => boundToSecrecy)
      ? [
          {
            what: 'secrecy duty',
            world: withSetting({
              staff: { ...staff, workers: staff.workers.map((worker) => ({ ...worker, boundToSecrecy: false })) },
            }),
          },
        ]
      : []),
    ...whens.flatMap(({ measures, notUnder = [], engagedUnder, clientAge, unless = [] }): readonly Without[] => [
      ...(measures === undefined ? [] : [{ what: 'measure', world: withSetting({ people: { ...people, measures: [] } }) }]),
      ...(engagedUnder === undefined
        ? []
        : [{ what: 'engagement', world: withSetting({ people: { ...people, engagements: [] } }) }]),
      ...notUnder.map((kind) => ({ what: `not under ${kind}`, world: withSetting({ people: under(kind, world) }) })),
      ...unless.map((kind) => ({
        what: `no refusal ${kind}`,
        world: withSetting({ judgements: [...judgements, refusal(kind, world, owner)] }),
      })),
      ...(clientAge?.from === undefined ? [] : [{ what: 'age', world: aged(clientAge.from - 1) }]),
      ...(clientAge?.below === undefined ? [] : [{ what: 'age', world: aged(clientAge.below) }]),
    ]),
    ...(one.holderRoles.includes(choice.holderRole)
      ? []
      : [{ what: 'task', world: withSetting({ organisations: idle(one, world) }) }]),
    ...(entry.inEmergency ? [] : [{ what: 'no emergency', world: inEmergency(world) }]),
  ]
}

type NotUnder = NonNullable<NonNullable<MatrixEntry['when']>['notUnder']>[number]

function under(kind: NotUnder, { setting: { people } }: EntryWorld): EntryWorld['setting']['people'] {
  const measures = people.persons
    .filter(({ id }) => id === 'client')
    .map(({ source, recordedAt }) => ({ source, recordedAt, kind, person: 'client', from: day('2026-01-01') }))
  return { ...people, measures: [...people.measures, ...measures] }
}

function idle({ holderRoles }: MatrixPurpose, { setting: { organisations = [] } }: EntryWorld) {
  return organisations.map((organisation) => ({
    ...organisation,
    profile: {
      ...organisation.profile,
      holderRoles: organisation.profile.holderRoles.filter((role) => !holderRoles.includes(role)),
    },
  }))
}

import type { Assignment, Authorisation, Staff, Worker } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { nearSpan, type Spoil, withRequest, withSetting } from './spoil.ts'

/** The first worker does not work there today, or there, or in a role that may. */
const otherWorker: Spoil = (it, { question }, dice) =>
  withStaff(it, {
    workers: first(
      it.setting.staff.workers,
      dice.one<Partial<Worker>>([
        nearSpan(question.moment, dice),
        nearSpan(question.moment, dice),
        { organisation: { scheme: 'local', value: 'other' } },
        { roles: ['role-2', 'role-3'] },
      ]),
    ),
  })

/** The worker has a second record, that is not bound to secrecy, or lends the first a role, or bears the role alone. */
const secondRecord: Spoil = (it, { question }, dice) => {
  const [worker, ...others] = it.setting.staff.workers
  if (worker === undefined) return it
  const second = { ...worker, ...nearSpan(question.moment, dice) }
  const both = dice.one<readonly Worker[]>([
    [worker, { ...second, boundToSecrecy: false }],
    [{ ...worker, roles: ['role-2'] }, second],
    [
      { ...worker, roles: [] },
      { ...second, organisation: { scheme: 'local', value: 'other' } },
    ],
  ])
  return withStaff(it, { workers: [...both, ...others] })
}

/** The role may not do this, not in this capacity, not there, or not today. */
const otherAuthorisation: Spoil = (it, { question }, dice) =>
  withStaff(it, {
    authorisations: first(
      it.setting.staff.authorisations,
      dice.one<Partial<Authorisation>>([
        nearSpan(question.moment, dice),
        nearSpan(question.moment, dice),
        { purposes: ['act-a/task-9'] },
        { capacities: question.capacity === 'registrar' ? ['helper'] : ['registrar'] },
        { organisation: { scheme: 'local', value: 'other' } },
      ]),
    ),
  })

/** The assignment ended yesterday, today or tomorrow, or is of another worker, person or capacity. */
const otherAssignment: Spoil = (it, { question }, dice) => {
  const { day, tomorrow, ago } = question.moment
  return withStaff(it, {
    assignments: first(
      it.setting.staff.assignments,
      dice.one<Partial<Assignment>>([
        nearSpan(question.moment, dice),
        { endedOn: dice.one([day, tomorrow, ago[1] ?? day]) },
        { worker: 'worker-2' },
        { person: dice.one(question.known.slice(1)) },
        { capacity: question.capacity === 'registrar' ? 'helper' : 'registrar' },
      ]),
    ),
  })
}

/** The assignment is of another kind, that has no last day, lasted a day longer, or does not let provide. */
const otherKind: Spoil = (it, { question }, dice) => {
  const { day, later, ago, longAgo } = question.moment
  const yesterday = ago[1] ?? day
  const kind = dice.one(['stand-in', 'duty', 'trainee', 'intake'] as const)
  const change = dice.one<Partial<Assignment>>([
    { kind: 'trainee', from: longAgo, until: day },
    { kind: 'intake', from: yesterday, until: later },
    { kind: 'intake', from: day, until: later },
    { kind, from: day, until: day },
    { kind, from: longAgo, until: later },
  ])
  const withoutEnd = dice.odds(1, 3)
  const assignments = it.setting.staff.assignments.map((assignment, index) => {
    if (index !== 0) return assignment
    const { until: _, ...endless } = { ...assignment, kind }
    return withoutEnd ? endless : { ...assignment, ...change }
  })
  return withStaff(it, { assignments })
}

/** Another hat is worn than the one assigned. */
const otherHat: Spoil = (it, { question }, dice) =>
  withRequest(it, {
    hat: dice.one([
      { ...it.request.hat, assignment: 'assignment-2' },
      { ...it.request.hat, assignment: 'assignment-none' },
      { ...it.request.hat, capacity: question.capacity === 'registrar' ? ('helper' as const) : ('registrar' as const) },
    ]),
  })

/** The hat does not hold, or only just. */
export const hatSpoils: readonly Spoil[] = [
  otherWorker,
  secondRecord,
  otherAuthorisation,
  otherAssignment,
  otherAssignment,
  otherKind,
  otherKind,
  otherHat,
]

/** Whoever receives is not registered, or is not named. */
export const otherReceiver: Spoil = (it, { question }, dice) => {
  const { recipient: _, ...without } = it.request
  const unknown = { scheme: 'kvk', value: '99999999' } as const
  if (question.kind === 'provide') return { ...it, request: dice.odds(1, 4) ? without : { ...without, recipient: unknown } }
  return withSetting(it, { organisations: (it.setting.organisations ?? []).slice(1) })
}

function withStaff(it: Case, change: Partial<Staff>): Case {
  return withSetting(it, { staff: { ...it.setting.staff, ...change } })
}

function first<T>(list: readonly T[], change: Partial<T>): readonly T[] {
  return list.map((member, index) => (index === 0 ? { ...member, ...change } : member))
}

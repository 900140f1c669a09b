import type { Assignment, Worker } from '../../schema/index.ts'
import { holdsOn, isSame, type Question } from './case.ts'
import { isEmergency } from './emergency.ts'

/** The staff records of the asker at the asker's organisation that hold on the day. */
function workersOf(of: Question): readonly Worker[] {
  return of.setting.staff.workers.filter(
    (worker) => worker.id === of.request.actor.id && isSame(worker.organisation, of.asker) && holdsOn(of.day, worker),
  )
}

/** Hat: a worker, an authorisation of one of the worker's roles, and the assignment the hat names. In an emergency nobody asks for the last. */
export function hatHolds(of: Question): boolean {
  return workersOf(of).some((worker) => isAuthorised(of, worker)) && (isEmergency(of) || isAssigned(of))
}

function isAuthorised(of: Question, worker: Worker): boolean {
  return of.setting.staff.authorisations.some(
    (authorisation) =>
      holdsOn(of.day, authorisation) &&
      isSame(authorisation.organisation, worker.organisation) &&
      worker.roles.includes(authorisation.role) &&
      authorisation.purposes.includes(of.request.purpose) &&
      authorisation.capacities.includes(of.request.hat.capacity) &&
      (!isEmergency(of) || authorisation.inEmergency === true),
  )
}

function isAssigned(of: Question): boolean {
  const { actor, client, hat } = of.request
  return of.setting.staff.assignments.some(
    (assignment) =>
      assignment.id === hat.assignment &&
      assignment.worker === actor.id &&
      assignment.person === client &&
      assignment.capacity === hat.capacity &&
      holdsOn(of.day, assignment) &&
      (assignment.endedOn === undefined || assignment.endedOn > of.day) &&
      isGoodForItsKind(of, assignment),
  )
}

/** Every kind but `regular` ends by itself; intake is for one day, and a trainee only looks. */
function isGoodForItsKind(of: Question, assignment: Assignment): boolean {
  const ends = assignment.until !== undefined
  switch (assignment.kind) {
    case 'regular':
      return true
    case 'stand-in':
    case 'duty':
      return ends
    case 'intake':
      return ends && of.day === assignment.from
    case 'trainee':
      return ends && of.request.kind === 'use'
  }
}

/** Whether the worker is bound to secrecy, in every staff record of the worker that holds, at whatever organisation. */
export function isBoundToSecrecy(of: Question): boolean {
  const { workers } = of.setting.staff
  const records = workers.filter((worker) => worker.id === of.request.actor.id && holdsOn(of.day, worker))
  return records.length > 0 && records.every((worker) => worker.boundToSecrecy)
}

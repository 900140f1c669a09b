import { within } from '../core/day.ts'
import { type Assignment, type Day, organisationKey, type Request, type Staff, type Worker } from '../schema/index.ts'

/**
 * Whether a worker whose record holds may wear this hat on this day: the role is authorised for purpose and capacity, and the assignment to the
 * client holds; in an emergency the authorisation must say so, and stands in for the assignment.
 */
export function hatHolds(worker: Worker, request: Request, staff: Staff, on: Day): boolean {
  const { hat, purpose, emergency, kind } = request
  const organisation = organisationKey(worker.organisation)
  const authorised = staff.authorisations.some(
    (authorisation) =>
      worker.roles.includes(authorisation.role) &&
      organisationKey(authorisation.organisation) === organisation &&
      authorisation.purposes.includes(purpose) &&
      authorisation.capacities.includes(hat.capacity) &&
      within(on, authorisation.from, authorisation.until) &&
      (emergency === undefined || authorisation.inEmergency === true),
  )
  if (emergency !== undefined) return authorised && kind === 'use'
  return authorised && staff.assignments.some((one) => assigns(one, worker.id, request, on))
}

/** Whether an assignment is the one the hat names and holds: of its worker, to the client, in its capacity, as its kind allows. */
export function assigns(assignment: Assignment, worker: string, { hat, client, kind }: Request, on: Day): boolean {
  return (
    assignment.id === hat.assignment &&
    assignment.worker === worker &&
    assignment.person === client &&
    assignment.capacity === hat.capacity &&
    within(on, assignment.from, assignment.until) &&
    (assignment.endedOn === undefined || on < assignment.endedOn) &&
    (assignment.kind === 'regular' || assignment.until !== undefined) &&
    (assignment.kind !== 'intake' || on === assignment.from) &&
    (assignment.kind !== 'trainee' || kind === 'use')
  )
}

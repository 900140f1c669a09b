import { within } from '../core/day.ts'
import { type Day, organisationKey, type Request, type Staff, type Worker } from '../schema/index.ts'

/** Whether a worker whose record holds may wear this hat on this day: the role is authorised for purpose and capacity, and the assignment to the client holds. */
export function hatHolds(worker: Worker, { hat, purpose, client }: Request, staff: Staff, on: Day): boolean {
  const organisation = organisationKey(worker.organisation)
  const authorised = staff.authorisations.some(
    (authorisation) =>
      worker.roles.includes(authorisation.role) &&
      organisationKey(authorisation.organisation) === organisation &&
      authorisation.purposes.includes(purpose) &&
      authorisation.capacities.includes(hat.capacity) &&
      within(on, authorisation.from, authorisation.until),
  )
  const assigned = staff.assignments.some(
    (assignment) =>
      assignment.id === hat.assignment &&
      assignment.worker === worker.id &&
      assignment.person === client &&
      assignment.capacity === hat.capacity &&
      within(on, assignment.from, assignment.until) &&
      (assignment.endedOn === undefined || on < assignment.endedOn),
  )
  return authorised && assigned
}

export type {
  EmergencyReview,
  Notice,
  NotifiableEvent,
  Provision,
  RightsRequest,
} from '../schema/index.ts'
export { emergencyReaders, type OpenEmergency, openEmergencies, type ReviewContext } from './emergencies.ts'
export { eventsOf, type Happened, type HappenedContext } from './notices/events-of.ts'
export type { NoticeContext, NoticeDue } from './notices/notice-due.ts'
export { notificationsDue, overdueNotices } from './notices/notifications-due.ts'
export { provisionOf } from './notices/provision-of.ts'
export type { Whom } from './notices/whom.ts'
export {
  type DecidedRequest,
  type DecisionContext,
  type DecisionProblem,
  decideRequest,
} from './requests/decide-request.ts'
export type { Follows } from './requests/follows.ts'
export {
  type NoStanding,
  type RequestAnswer,
  type RequestContext,
  type RequestStanding,
  requestStanding,
} from './requests/request-standing.ts'

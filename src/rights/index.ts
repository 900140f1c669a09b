export {
  type AccessDecided,
  type AccessDecision,
  type AccessOutcome,
  type AccessSetting,
  accessDecided,
} from '../disclosure/index.ts'
export {
  type ChainFault,
  chain,
  concerns,
  type DecisionLogLine,
  decisionLogLine,
  type Expected,
  erase,
  headOf,
  type LogboekFrame,
  type LogboekLine,
  logboekLines,
  type NewEntry,
  type ReceiptKeys,
  sample,
  type VerifiedChain,
  verifyChain,
} from '../receipt/index.ts'
export { openHead, type Signing, signHead } from '../receipt/sign.ts'
export type {
  ChainEntry,
  ChainHead,
  Destroyed,
  DestroyedItem,
  DestructionGround,
  DestructionManner,
  DestructionStatement,
  EmergencyReview,
  Hold,
  Notice,
  NotifiableEvent,
  Provision,
  RightsRequest,
} from '../schema/index.ts'
export type { Counted, Keeping, OpenTerm, Showing, Term } from '../term/index.ts'
export { type AccessReport, type AccessReported, accessReport } from './access/report.ts'
export { type Admitted, admit, type RefusedArrival } from './admit.ts'
export { type ArchiveFields, archiveFieldsOf } from './archive-fields.ts'
export { type ConsentRecordContext, consentRecord } from './consent/consent-record.ts'
export type { ConsentRecord } from './consent/consent-record-types.ts'
export { type Destruction, destroy } from './destroy.ts'
export type { DestructionEntry, ListedDestroyed, ListedFact } from './destruction-lines.ts'
export { type DestructionListOptions, destructionList } from './destruction-list.ts'
export type { ToJudge } from './disposal.ts'
export { emergencyReaders, type OpenEmergency, openEmergencies, type ReviewContext } from './emergencies.ts'
export type { DestroyOptions, NotDestroyed, ToDestroy } from './guard.ts'
export { HoldError, type HoldErrorCode, hold, releaseHold } from './hold.ts'
export type { Keeper } from './kept-longer.ts'
export { eventsOf, type Happened, type HappenedContext } from './notices/events-of.ts'
export { eventsOfDoubt } from './notices/events-of-doubt.ts'
export type { NoticeContext, NoticeDue } from './notices/notice-due.ts'
export { notificationsDue, overdueNotices } from './notices/notifications-due.ts'
export { provisionOf } from './notices/provision-of.ts'
export type { Whom } from './notices/whom.ts'
export type { Activity } from './officer/activity.ts'
export { type OfficerDocument, officerHtml, officerMarkdown } from './officer/document.ts'
export { type DpiaAnnex, dpiaAnnex } from './officer/dpia-annex.ts'
export { type OfficerChange, officerDiff } from './officer/officer-diff.ts'
export { type PrivacyNotice, privacyNotice } from './officer/privacy-notice.ts'
export { type ProcessingRecord, processingRecord } from './officer/processing-record.ts'
export { type Controller, OfficerError, type OfficerErrorCode, type OfficerSources } from './officer/sources.ts'
export type { DestructionProgress } from './progress.ts'
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
export { type TermContext, termOf } from './term-of.ts'

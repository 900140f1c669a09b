export {
  type AccessDecided,
  type AccessDecision,
  type AccessOutcome,
  type AccessSetting,
  accessDecided,
} from '../disclosure/index.ts'
export type { RightsRequest } from '../schema/index.ts'
export { type AccessReport, type AccessReported, accessReport } from './access/report.ts'
export type { Activity } from './officer/activity.ts'
export { type OfficerDocument, officerHtml, officerMarkdown } from './officer/document.ts'
export { type DpiaAnnex, dpiaAnnex } from './officer/dpia-annex.ts'
export { type OfficerChange, officerDiff } from './officer/officer-diff.ts'
export { type PrivacyNotice, privacyNotice } from './officer/privacy-notice.ts'
export { type ProcessingRecord, processingRecord } from './officer/processing-record.ts'
export { type Controller, OfficerError, type OfficerErrorCode, type OfficerSources } from './officer/sources.ts'

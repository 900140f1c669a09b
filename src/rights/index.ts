export {
  type AccessDecided,
  type AccessDecision,
  type AccessOutcome,
  type AccessSetting,
  accessDecided,
} from '../disclosure/index.ts'
export type { RightsRequest } from '../schema/index.ts'
export { type AccessReport, type AccessReported, accessReport } from './access/report.ts'

export {
  type AdoptedSet,
  type AdopterKeys,
  openAdoptedSet,
  SetError,
  type SetErrorCode,
  signAdoptedSet,
} from './adopted-set.ts'
export type { Answer } from './answer.ts'
export {
  ConsentError,
  type ConsentErrorCode,
  openConsent,
  type PortalKeys,
  signConsent,
} from './consent-evidence.ts'
export { EnvelopeError, type EnvelopeErrorCode } from './errors.ts'
export { type Opening, open } from './open.ts'
export { organisationsFrom } from './organisations-from.ts'
export { type Delivered, receive } from './receive.ts'
export { rejectionPage, rejectionReport } from './rejection-report.ts'
export { type Issued, memoryReplay, type ReplayGuard } from './replay.ts'
export { type Sealing, seal } from './seal.ts'

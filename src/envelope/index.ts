export {
  type AdoptedSet,
  type AdopterKeys,
  openAdoptedSet,
  SetError,
  type SetErrorCode,
  signAdoptedSet,
} from './adopted-set.ts'
export {
  ConsentError,
  type ConsentErrorCode,
  openConsent,
  type PortalKeys,
  signConsent,
} from './consent-evidence.ts'

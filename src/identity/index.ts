export { type Link, type Links, resolve } from '../people/index.ts'
export { IdentityError, type IdentityErrorCode } from './identity-error.ts'
export { link, type StewardRecord } from './link.ts'
export { unlink } from './unlink.ts'

export { type CurrentFact, current } from './current.ts'
export { type Link, type Links, resolve } from './resolve.ts'
export { rolesTowards } from './roles.ts'

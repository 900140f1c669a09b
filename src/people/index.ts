export { type CurrentFact, current } from './current.ts'
export { whoHas } from './qualities.ts'
export { type Link, type Links, resolve } from './resolve.ts'
export { rolesTowards } from './roles.ts'

export { doorOf } from './door.ts'
export { holdsOn } from './holds.ts'
export { oneSidedTest } from './one-sided.ts'

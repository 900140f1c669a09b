export type {
  Destroyed,
  DestroyedItem,
  DestructionGround,
  DestructionManner,
  DestructionStatement,
  Hold,
  RightsRequest,
} from '../schema/index.ts'
export type { Counted, Keeping, OpenTerm, Showing, Term } from '../term/index.ts'
export { type Admitted, admit, type RefusedArrival } from './admit.ts'
export { type ArchiveFields, archiveFieldsOf } from './archive-fields.ts'
export { type Destruction, destroy } from './destroy.ts'
export type { DestructionEntry, ListedDestroyed, ListedFact } from './destruction-lines.ts'
export { type DestructionListOptions, destructionList } from './destruction-list.ts'
export type { ToJudge } from './disposal.ts'
export type { DestroyOptions, NotDestroyed, ToDestroy } from './guard.ts'
export { HoldError, type HoldErrorCode, hold, releaseHold } from './hold.ts'
export type { Keeper } from './kept-longer.ts'
export type { DestructionProgress } from './progress.ts'
export { type TermContext, termOf } from './term-of.ts'

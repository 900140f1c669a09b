export type { Counted } from './kept.ts'
export { lastShown, type Shelf } from './last-shown.ts'
export { type Speaking, speakingOf } from './speaking.ts'
export { type Keeping, type OpenTerm, type Showing, type Term, termOf } from './term-of.ts'

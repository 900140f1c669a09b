export { widerThanTheAct } from './adopted.ts'
export type { AgeBand, RepresentationLine } from './age-band.ts'
export { latest } from './age-band.ts'
export { type Compiled, compile } from './compile.ts'
export { type ActChange, type ActVersion, diffLaw, type LawDiff, type RowChange, type RowList } from './diff.ts'
export {
  type Circumstances,
  type ConsentNeed,
  GroundRow,
  type Holders,
  ProhibitionRow,
  QualityRow,
  ReleaseRow,
  SecrecyRow,
} from './disclosure-rows.ts'
export { LawDomain, rowLists } from './domain.ts'
export {
  type HouseholdDrawing,
  type HouseholdException,
  HouseholdRow,
  type HouseholdTest,
  type HouseholdTie,
  type HouseholdWay,
} from './household-row.ts'
export { inForce } from './in-force.ts'
export * from './local/index.ts'
export { NoticeRule, type ToldFrom } from './notice-rule.ts'
export { type LawOnDay, type LawVersion, onDay } from './on-day.ts'
export {
  AuthenticRow,
  ConsentRule,
  DutyRow,
  keeps,
  type NotAuthentic,
  OpenParameter,
  type ParameterOption,
  PurposeRow,
  type StartEvent,
  startEvents,
  TermRow,
} from './other-rows.ts'
export { LawError, type LawErrorCode, parseLaw, rowsOf } from './parse.ts'
export { type PrecedenceStep, precedence } from './precedence.ts'
export { type RightException, RightRow } from './right-row.ts'
export type { Cite, OneOf, OpenNorm, Row } from './row.ts'

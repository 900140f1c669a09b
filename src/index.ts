export { KlantbeeldError } from './core/errors.ts'
export {
  type Admissible,
  admissible,
  type Cleared,
  type ClosedItem,
  consentsLapsing,
  type LapsingConsent,
  meet,
  type NotAdmissible,
  type Recording,
  RequestError,
  type RequestErrorCode,
  type Setting,
  type Wanted,
  type WantedItem,
  type Way,
  type WhoMay,
  wanted,
  whoMay,
} from './disclosure/index.ts'
export type { Matrix } from './explain/index.ts'
export {
  circumstancePhrases,
  citations,
  conditionPhrase,
  explain,
  explainInstead,
  explainUnlinked,
  giversPhrase,
  matrix,
  reasonTexts,
  rolesPhrase,
} from './explain/index.ts'
export { type Integrated, integrate } from './integrate.ts'
export { compile, LawError, type LawErrorCode } from './law/index.ts'
export { current, resolve } from './people/index.ts'
export { type Audit, exportAudit } from './receipt/index.ts'
export { type DeskNews, explainDiff } from './rules/explain-diff.ts'
export { matrixHtml } from './rules/matrix-html.ts'
export { matrixMarkdown } from './rules/matrix-markdown.ts'
export type {
  Actor,
  AuditRecord,
  Bsn,
  CategoryId,
  Condition,
  Consent,
  Day,
  Decision,
  Fact,
  Fragment,
  Hat,
  Instant,
  Instead,
  Judgement,
  Language,
  Necessity,
  NecessitySet,
  NotShown,
  Organisation,
  PartialDay,
  People,
  PersonView,
  Receipt,
  Request,
  Restriction,
  Shown,
  ShownCategory,
  ShownSource,
  Staff,
  TableView,
  View,
} from './schema/index.ts'
export { type AtTheTable, tableView, views } from './views.ts'

export * as arbitraries from './arbitraries/index.ts'
export * as canary from './canary/index.ts'
export { type CoveredRow, type RowCoverage, rowCoverage } from './coverage/row-coverage.ts'
export { example } from './example/index.ts'
export { type Effort, type Library, type LibraryPromise, promises } from './promises/index.ts'
export {
  type Deciding,
  type ParsedScenarios,
  parseScenarios,
  runScenario,
  type Scenario,
  type ScenarioCheck,
  ScenarioError,
  type ScenarioErrorCode,
  type ScenarioFile,
  type ScenarioResult,
  scenarios,
} from './scenarios/index.ts'
export { refusal, type Specified, specify } from './specification/specify.ts'

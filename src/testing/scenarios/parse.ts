import { variantsOf } from './merged.ts'
import { readPage } from './page.ts'
import { ScenarioError } from './problem.ts'
import { type Scenario, scenarioOf } from './scenario.ts'

/** What a scenario file says, or what is wrong with it: with any error there are no scenarios. */
export interface ParsedScenarios {
  readonly scenarios: readonly Scenario[]
  readonly errors: readonly ScenarioError[]
}

/** The scenarios of a Markdown file, each with its variants after it. `docs/scenarios.md` says how one is written. */
export function parseScenarios(text: string, fileName: string): ParsedScenarios {
  const { sections, errors: misread } = readPage(text)
  if (misread.length > 0) return { scenarios: [], errors: misread }
  const scenarios: Scenario[] = []
  const errors: ScenarioError[] = []
  const attempt = (read: () => void) => {
    try {
      read()
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error
      errors.push(error)
    }
  }
  for (const section of sections)
    attempt(() => {
      for (const merged of variantsOf(section)) attempt(() => scenarios.push(scenarioOf(merged, fileName)))
    })
  return errors.length === 0 ? { scenarios, errors } : { scenarios: [], errors: distinct(errors) }
}

/** A variant repeats what is wrong with its scenario. */
function distinct(errors: readonly ScenarioError[]): readonly ScenarioError[] {
  return [...new Map(errors.map((error) => [error.message, error])).values()].sort((a, b) => a.line - b.line)
}

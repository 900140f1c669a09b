import { KlantbeeldError } from '../../core/errors.ts'
import type { LawDomain } from '../../law/index.ts'
import type { Deciding } from './deciding.ts'
import { parseScenarios } from './parse.ts'
import { runScenario } from './run.ts'

/** The text of a scenario file, and the name it goes by. */
export interface ScenarioFile {
  readonly name: string
  readonly text: string
}

/** A scenario as a check that throws where something differs. */
export interface ScenarioCheck {
  readonly name: string
  readonly check: (library: Deciding) => void
}

/** The scenarios of some files as checks for any test runner; a file that cannot be read is a check that fails and says where. */
export function scenarios(files: readonly ScenarioFile[], law: readonly LawDomain[]): readonly ScenarioCheck[] {
  return files.flatMap(({ name: file, text }) => {
    const { scenarios: all, errors } = parseScenarios(text, file)
    const unreadable = errors.map(
      (error): ScenarioCheck => ({
        name: `${file}:${error.line}`,
        check: () => {
          throw error
        },
      }),
    )
    const readable = all.map(
      (scenario): ScenarioCheck => ({
        name: `${file}:${scenario.line} ${scenario.name}`,
        check: (library) => {
          const { differences } = runScenario(scenario, law, library)
          const sentences = differences.flatMap(({ nl, en }) => [nl, en])
          if (differences.length > 0) throw new KlantbeeldError('scenario/differs', sentences.join('\n'))
        },
      }),
    )
    return [...unreadable, ...readable]
  })
}

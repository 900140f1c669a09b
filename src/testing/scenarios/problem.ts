import { KlantbeeldError } from '../../core/errors.ts'
import type { Words } from '../../schema/index.ts'

/** What can be wrong with a scenario file. */
export type ScenarioErrorCode =
  | 'scenario/not-a-scenario'
  | 'scenario/unknown-key'
  | 'scenario/unknown-clause'
  | 'scenario/unknown-word'
  | 'scenario/missing'
  | 'scenario/twice'

/** A place in a scenario file that cannot be read: the line, and in Dutch and English what was expected there. It never repeats what stands there. */
export class ScenarioError extends KlantbeeldError<ScenarioErrorCode> {
  /** From 1. */
  readonly line: number
  readonly says: Words

  constructor(code: ScenarioErrorCode, line: number, says: Words) {
    super(code, `line ${line}: ${says.en} / regel ${line}: ${says.nl}`)
    this.line = line
    this.says = says
  }
}

/** The error of a place where one of some words was expected. */
export function expected(
  line: number,
  what: Words,
  words: readonly string[],
  code: ScenarioErrorCode = 'scenario/unknown-word',
): ScenarioError {
  const list = words.map((word) => `"${word}"`).join(', ')
  return new ScenarioError(code, line, {
    nl: `verwacht ${what.nl}: ${list}`,
    en: `expected ${what.en}: ${list}`,
  })
}

/** The error of something that has to be there and is not. */
export function missing(line: number, nl: string, en: string): ScenarioError {
  return new ScenarioError('scenario/missing', line, { nl, en })
}

import type { TermRow } from '../law/index.ts'
import type { Language } from '../schema/index.ts'
import { listed } from './phrases.ts'
import { glueTexts } from './texts.ts'
import { periodWords, resultTexts, startTexts } from './vocabulary.ts'

/** How long and from when, and of which results of a case where the row says so: `5 years after the end (where refused)`. */
export function termPhrase(
  { period, start, results }: Pick<TermRow, 'period' | 'start' | 'results'>,
  language: Language,
): string {
  const length = periodWords(period)[language]
  const whole = period === 'forever' ? length : `${length} ${startTexts[start][language]}`
  if (results === undefined) return whole
  return `${whole} (${glueTexts.where[language]} ${listed(
    results.map((result) => resultTexts[result]),
    'or',
    language,
  )})`
}

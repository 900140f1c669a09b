import type { WithheldReason } from '../../schema/index.ts'
import { ScenarioError } from './problem.ts'
import { codesIn } from './read.ts'
import { reasonWords } from './words/of-requests.ts'
import { enumerated } from './words/vocabulary.ts'

/** What a scenario says must come of a fact. */
export type Outcome =
  | { readonly shown: true /** Rows or articles that must be among those that decided. */; readonly on: readonly string[] }
  | {
      readonly shown: false
      readonly reasons: readonly WithheldReason[]
      /** Whether there may be other reasons as well. */
      readonly among: boolean
      readonly dutyUnmet: boolean
    }

/** The forms an outcome can have, and what each says. */
export const outcomeForms: readonly (readonly [form: string, says: string])[] = [
  ['getoond', 'het gegeven wordt getoond'],
  ['getoond op {artikel of rij}', 'en dit artikel of deze rij is daarvoor een van de gronden; meer met "en"'],
  ['niet getoond', 'het gegeven wordt niet getoond, om welke reden ook'],
  ['niet getoond: {reden}', 'precies om deze reden, of redenen met "en"'],
  ['niet getoond: onder meer {reden}', 'om deze reden en misschien nog andere'],
  ['…, plicht niet nagekomen', 'achter "niet getoond": de wet verplicht tot verstrekken, en dat wordt gemeld'],
]

/** Reads an outcome. */
export function outcomeIn(text: string, line: number): Outcome {
  const shown = /^getoond(?:\s+op\s+(.+))?$/i.exec(text)
  if (shown) return { shown: true, on: enumerated((shown[1] ?? '').replaceAll('`', '')) }
  const withheld = /^niet getoond(?::\s*(onder meer\s+)?(.+?))?(,\s*plicht niet nagekomen)?$/i.exec(text)
  if (withheld === null)
    throw new ScenarioError('scenario/unknown-word', line, {
      nl: `verwacht een uitkomst: ${outcomeForms.map(([form]) => `"${form}"`).join(', ')}`,
      en: `expected an outcome: ${outcomeForms.map(([form]) => `"${form}"`).join(', ')}`,
    })
  const [, among, reasons, duty] = withheld
  return {
    shown: false,
    reasons: reasons === undefined ? [] : codesIn(reasonWords, reasons, line),
    among: among !== undefined || reasons === undefined,
    dutyUnmet: duty !== undefined,
  }
}

import { ScenarioError } from './problem.ts'
import { openSlots, type SlotName, slotVocabularies } from './slots.ts'
import { codesOf, type Vocabulary } from './words/vocabulary.ts'

/** What was found in the slots of a clause, as written. */
export type Slots = Readonly<Partial<Record<SlotName, string>>>

/** One way to say one thing: its form with slots in braces and optional parts in brackets, what it means, and what it does. */
export interface Clause<Into> {
  readonly form: string
  readonly says: string
  readonly pattern: RegExp
  readonly take: (into: Into, slots: Slots, line: number) => void
}

/** From which day until which day; both may be left out. */
export const span = '[ vanaf {vanaf}][ tot en met {tot}]'

/** A clause of a form. */
export function clause<Into>(form: string, says: string, take: Clause<Into>['take']): Clause<Into> {
  return { form, says, pattern: patternOf(form), take }
}

/** Reads the parts of a line between commas, each by the clause it fits; a comma between brackets separates nothing. */
export function readClauses<Into>(text: string, line: number, clauses: readonly Clause<Into>[], into: Into): void {
  for (const part of text.split(/[,;](?![^(]*\))/).map((one) => one.trim())) {
    const found = clauses.find(({ pattern }) => pattern.test(part))
    if (found === undefined) throw unknown(line, clauses)
    found.take(into, found.pattern.exec(part)?.groups ?? {}, line)
  }
}

function unknown(line: number, clauses: readonly Clause<never>[]): ScenarioError {
  const forms = clauses.map(({ form }) => `"${form}"`).join(', ')
  return new ScenarioError('scenario/unknown-clause', line, {
    nl: `verwacht zinsdelen tussen komma’s, elk één van: ${forms}`,
    en: `expected parts between commas, each one of: ${forms}`,
  })
}

function patternOf(form: string): RegExp {
  const source = form
    .replaceAll(/[.*+?^$()|\\]/g, '\\$&')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replaceAll(/\{([^}]+)\}/g, (_, slot: string) => `(?:de |het |een )?(?<${slot}>${sourceOf(slot)})`)
  return new RegExp(`^(?:de |het |een )?${source}$`, 'iu')
}

function sourceOf(slot: string): string {
  const vocabulary: Vocabulary | undefined = Object.entries<Vocabulary>(slotVocabularies).find(([name]) => name === slot)?.[1]
  if (vocabulary === undefined) return openSource(slot)
  const words = codesOf(vocabulary).flatMap((code) => [code, ...(vocabulary[code] ?? [])])
  return words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^$()|[\]{}\\]/g, '\\$&'))
    .join('|')
}

/** A task, like a choice, is one word, so that "voor" in the name of an organisation does not begin one. */
function openSource(slot: string): string {
  if (!Object.keys(openSlots).includes(slot)) return '(?!)'
  return ['taak', 'keuze', 'waarde'].includes(slot) ? '\\S+?' : '.+?'
}

import {
  type CategoryId,
  categoryIds,
  type EmergencyReason,
  type EmergencySet,
  emergencyReasons,
  type NecessitySet,
  type Phase,
} from '../../schema/index.ts'
import { type Clause, clause, readClauses, span } from './clause.ts'
import type { Merged } from './merged.ts'
import type { Question } from './question.ts'
import { always, categoriesIn, codeIn, codesIn, ever, idIn, spanIn } from './read.ts'
import { emergencyWords, phaseWords } from './words/of-requests.ts'

interface Into {
  categories: readonly CategoryId[]
  purpose: string
  phase: Phase
  reasons: readonly EmergencyReason[]
  from: NecessitySet['from']
  until: NecessitySet['until']
}

/** Everything that can be said of what was adopted as necessary, or as the minimum in an emergency. */
export const setClauses: readonly Clause<Into>[] = [
  clause('geen', 'er is niets vastgesteld', (into) => {
    into.categories = []
  }),
  clause('alleen {gegevens}', 'alleen deze soorten gegevens', (into, slots, line) => {
    into.categories = categoriesIn(slots.gegevens, line)
  }),
  clause('alles behalve {gegevens}', 'alle soorten gegevens behalve deze', (into, slots, line) => {
    const left = categoriesIn(slots.gegevens, line)
    into.categories = categoryIds.filter((category) => !left.includes(category))
  }),
  clause('voor {taak}', 'voor deze taak; anders die van de vraag', (into, slots, line) => {
    into.purpose = idIn(slots.taak, line, 'taak')
  }),
  clause('fase {fase}', 'voor deze fase; anders die van de vraag (alleen Noodzaakset)', (into, slots, line) => {
    into.phase = codeIn(phaseWords, slots.fase, line)
  }),
  clause('bij {noodreden}', 'bij deze reden; anders bij elke (alleen Noodset)', (into, slots, line) => {
    into.reasons = codesIn(emergencyWords, slots.noodreden, line)
  }),
  clause(`geldig${span}`, 'hoe lang het geldt', (into, slots, line) => {
    const { from, until = ever } = spanIn(slots, line)
    Object.assign(into, { from, until })
  }),
]

/** Reads what the municipality adopted: everything, for purpose and phase of the question, unless a line says otherwise. */
export function readSets(
  merged: Merged,
  question: Question,
): { readonly necessity: readonly NecessitySet[]; readonly emergency: readonly EmergencySet[] } {
  const { reasons: _, ...necessity } = readSet('noodzaakset', merged, question)
  const { phase: __, ...emergency } = readSet('noodset', merged, question)
  return {
    necessity: [{ format: 'klantbeeld/necessity-set@1', id: 'noodzaakset', adoptedBy: 'college', ...necessity }],
    emergency: [{ format: 'klantbeeld/emergency-set@1', id: 'noodset', adoptedBy: 'college', ...emergency }],
  }
}

function readSet(key: string, merged: Merged, { purpose, phase }: Question): Into {
  const into: Into = { categories: categoryIds, purpose, phase, reasons: emergencyReasons, from: always, until: ever }
  for (const { text, line } of merged.entries.get(key)?.get('1') ?? []) readClauses(text, line, setClauses, into)
  return into
}

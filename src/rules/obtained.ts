import { listed, type Matrix, type MatrixEntry } from '../explain/index.ts'
import { capacityTexts, originTexts } from '../explain/texts.ts'
import type { Language, Words } from '../schema/index.ts'
import type { Rich } from './rich.ts'
import { texts } from './texts.ts'

/** From this many names a list of tasks goes by its number, and stands once below. */
const many = 6

/** How a fact was obtained: from whom, for which tasks, in which capacity. Long lists of tasks go by their number in `lists`. */
export function obtainedLines(
  { origins, obtained }: MatrixEntry,
  own: readonly string[],
  lists: readonly (readonly string[])[],
  matrix: Matrix,
  language: Language,
): readonly Rich[] {
  const from =
    origins === 'any'
      ? texts.fromAnybody[language]
      : `${texts.fromWhom[language]} ${listed(
          origins.map((origin) => originTexts[origin]),
          'or',
          language,
        )}`
  const capacities =
    obtained.capacities === 'any'
      ? ''
      : `, ${texts.as[language]} ${listed(
          obtained.capacities.map((one) => capacityTexts[one]),
          'or',
          language,
        )}`
  return [[from], [`${texts.forTasks[language]}: ${tasksWords(obtained.purposes, own, lists, matrix, language)}${capacities}`]]
}

/** The long lists of tasks that entries name, each once. */
export function taskLists({ purposes }: Matrix): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>()
  for (const { open } of purposes) {
    for (const { obtained } of open)
      if (obtained.purposes !== 'any' && obtained.purposes.length >= many) lists.set(keyOf(obtained.purposes), obtained.purposes)
  }
  return [...lists.values()]
}

/** The names of tasks, as one enumeration. */
export function taskNames(purposes: readonly string[], { tasks }: Matrix, language: Language): string {
  const nameOf = (id: string): Words => tasks.find(({ purpose }) => purpose === id)?.name ?? { nl: id, en: id }
  return listed(purposes.map(nameOf), 'or', language)
}

function tasksWords(
  named: MatrixEntry['obtained']['purposes'],
  own: readonly string[],
  lists: readonly (readonly string[])[],
  matrix: Matrix,
  language: Language,
): string {
  if (named === 'any') return texts.anyTask[language]
  if (keyOf(named) === keyOf(own)) return texts.sameTasks[language]
  const index = lists.findIndex((list) => keyOf(list) === keyOf(named))
  return index < 0 ? taskNames(named, matrix, language) : `${texts.taskList[language]} ${index + 1}`
}

function keyOf(purposes: readonly string[]): string {
  return purposes.toSorted().join()
}

import { nextDay } from '../../core/day.ts'
import type { AccessDecision } from '../../disclosure/index.ts'
import type { Day, Language } from '../../schema/index.ts'
import { lastShown, type Shelf } from '../../term/index.ts'
import { holdsOf } from '../disposal.ts'
import { ownersOf } from '../standing.ts'
import { dayWords } from './days.ts'
import type { Line } from './page.ts'
import type { Telling } from './telling.ts'
import { texts } from './texts.ts'

/** Until when a fact is shown, or that this is over, not settled, or without end; and that it is not destroyed before some day. */
export function keptWords(held: AccessDecision['held'], on: Day, telling: Telling): Line {
  const { language, people, termsOf } = telling
  const line = shelfWords(lastShown(held, ownersOf(held, people), termsOf(held.fact)), on, language)
  const [holding] = holdsOf(held, telling, on)
    .map(({ until }) => until)
    .sort()
    .reverse()
  if (holding === undefined) return line
  const sentence = line.text.endsWith('.') ? line.text : `${line.text}.`
  return { ...line, text: `${sentence} ${texts.keptByHold(dayWords(nextDay(holding), language))[language]}` }
}

function shelfWords({ known, last }: Shelf, on: Day, language: Language): Line {
  const label = texts.howLong[language]
  if (!known) return { label, text: texts.keptUnknown[language] }
  if (last === undefined) return { label, text: texts.keptForEver[language] }
  if (last < on) return { label, text: texts.keptOver(dayWords(nextDay(last), language))[language] }
  return { label: texts.kept[language], text: dayWords(last, language) }
}

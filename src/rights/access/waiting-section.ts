import type { AccessDecided, Look } from '../../disclosure/index.ts'
import { dayWords } from './days.ts'
import { type Block, heading, paragraph } from './page.ts'
import type { Telling } from './telling.ts'
import { texts } from './texts.ts'

/** How much waits for a judgement, by the last day for it: a number only, for what it is would tell what is weighed; each client or receiver once. */
export function waitingSection(decided: AccessDecided, looks: readonly Look[], { language }: Telling): readonly Block[] {
  const days = [
    ...decided.decisions.flatMap(({ decided: one }) => (one.outcome === 'awaits' ? [one.until] : [])),
    ...[...new Set(looks.flatMap(({ waitsFor }) => waitsFor))].map(() => decided.answerBy),
  ]
  if (days.length === 0) return [heading(2, texts.awaiting[language]), paragraph(texts.awaitingNothing[language])]
  const items = [...new Set(days)].sort().map((until) => {
    const count = texts.awaitingCount(days.filter((day) => day === until).length, dayWords(until, language))[language]
    return until < decided.day ? `${count} ${texts.overdue[language]}` : count
  })
  return [heading(2, texts.awaiting[language]), paragraph(texts.awaitingWhy[language]), { block: 'list', items }]
}

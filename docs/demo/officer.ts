import { reasonTexts } from 'klantbeeld'
import { type Decision, type Language, withheldReasons } from 'klantbeeld/schema'
import { type Line, paragraph, row } from './line.ts'
import { texts } from './texts.ts'

/** What the privacy officer sees of one request: how many facts were shown, withheld, and withheld per reason; no fact itself. */
export function officerLines(decisions: readonly Decision[], language: Language): Line[] {
  const withheld = decisions.filter(({ outcome }) => outcome === 'withheld')
  const counts = withheldReasons
    .map((reason) => ({ reason, count: withheld.filter(({ reasons }) => reasons.includes(reason)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return [
    ...paragraph(texts.officer[language], 0, { look: 'title' }),
    ...paragraph(texts.officerOnly[language], 3, { look: 'faint' }),
    ...counted(decisions.length - withheld.length, texts.officerShown[language]),
    ...counted(withheld.length, texts.officerWithheld[language]),
    ...paragraph(texts.officerWhy[language], 3),
    ...counts.flatMap(({ reason, count }) => counted(count, reasonTexts[reason][language])),
  ]
}

function counted(count: number, text: string): Line[] {
  return row([
    { at: 8 - String(count).length, text: String(count) },
    { at: 10, text },
  ])
}

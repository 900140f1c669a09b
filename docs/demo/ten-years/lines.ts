import { citations } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import type { Destruction, DestructionEntry } from 'klantbeeld/rights'
import { type CategoryId, catalogue, type Day, type Language } from 'klantbeeld/schema'
import { blank, type Line, listed, paragraph, row, sentence } from '../line.ts'
import { texts } from '../texts.ts'
import { dayText } from '../value.ts'
import { asked } from './story.ts'
import { mannerTexts, outcomeTexts, yearsTexts } from './texts.ts'
import type { Leaving, Walked } from './walk.ts'

/** Ten years of the invented family, for a person at a terminal; the page for the mother was written to a path. */
export function tenYearsLines(walked: Walked, path: string, language: Language): Line[] {
  const { leaving, lists, held, looks, chainHolds } = walked
  const said = (text: Readonly<Record<Language, string>>, at = 3) => paragraph(text[language], at)
  const title = (text: Readonly<Record<Language, string>>) => [blank, ...paragraph(text[language], 0, { look: 'title' }), blank]
  return [
    ...paragraph(yearsTexts.heading[language], 0, { look: 'title' }),
    ...said(yearsTexts.about, 0),
    ...title(yearsTexts.leaving),
    ...said(yearsTexts.leavingMeans),
    ...leavingLines(leaving, language),
    ...title(yearsTexts.elin),
    ...elinLines(walked, language),
    ...title(yearsTexts.report),
    ...said(yearsTexts.reportWritten(path)),
    ...title(yearsTexts.lists),
    ...said(yearsTexts.held(dayText(held.from, language), dayText(held.until, language))),
    ...lists.flatMap(({ on, lines, destruction }) => [
      blank,
      ...paragraph(dayText(on, language), 3, { look: 'name' }),
      ...listLines(lines, language),
      ...statementLines(destruction, on, language),
    ]),
    blank,
    ...said(chainHolds ? yearsTexts.looks(looks) : yearsTexts.chainBroken, 0),
  ]
}

function leavingLines(leaving: readonly Leaving[], language: Language): Line[] {
  const days = [...new Set(leaving.map(({ last }) => last))]
  return days.flatMap((last) => {
    const ending = leaving.filter((one) => one.last === last)
    const isAsSaid = ending.every(({ seen: [before, after] }) => before && !after)
    return [
      ...row([
        { at: 3, text: dayText(last, language) },
        {
          at: 24,
          text: listed(
            names(
              ending.map(({ category }) => category),
              language,
            ),
            texts.and[language],
          ),
        },
      ]),
      ...paragraph((isAsSaid ? yearsTexts.asDays : yearsTexts.notAsDays)[language], 24, { look: isAsSaid ? 'faint' : 'alert' }),
    ]
  })
}

function elinLines({ standing, granted }: Walked, language: Language): Line[] {
  const { quality, row: right, answer } = standing
  const [article = ''] = right === undefined ? [] : citations([right], language, nl, `${asked.receivedOn}T12:00:00Z`)
  const may = quality === 'self' ? yearsTexts.mayAsk(article, dayText(answer.last ?? 'unknown', language)) : yearsTexts.mayNot
  return [yearsTexts.elinAsks(dayText(asked.receivedOn, language)), may, yearsTexts.granted(granted)].flatMap((text) =>
    paragraph(text[language], 3),
  )
}

function listLines(lines: readonly DestructionEntry[], language: Language): Line[] {
  const outcomes = [...new Set(lines.map(({ outcome }) => outcome))]
  return outcomes.flatMap((outcome) => {
    const of = lines.filter((line) => line.outcome === outcome)
    const what = names(
      of.flatMap((line) => ('category' in line ? [line.category] : [])),
      language,
    )
    return row([
      { at: 6, text: outcomeTexts[outcome][language] },
      { at: 24, text: [String(of.length), listed(what, texts.and[language])].filter((text) => text !== '').join(': ') },
    ])
  })
}

function statementLines({ statement }: Destruction, on: Day, language: Language): Line[] {
  if (statement === undefined) return []
  return [
    ...paragraph(yearsTexts.statement(mannerTexts[statement.manner][language])[language], 6),
    ...statement.specification.flatMap(({ category, count, ground }) => {
      const rows = ground.kind === 'term' ? ground.rows : [ground.row]
      const articles = citations(rows, language, nl, `${on}T12:00:00Z`)
      const text = `${count} × ${catalogue[category].name[language]}, ${yearsTexts.by[language]} ${listed(articles, texts.and[language])}`
      return paragraph(sentence(text), 10, { mark: '- ' })
    }),
  ]
}

function names(categories: readonly CategoryId[], language: Language): readonly string[] {
  return [...new Set(categories.map((category) => catalogue[category].name[language]))]
}

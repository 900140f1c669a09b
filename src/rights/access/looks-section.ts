import type { AccessDecided, Look } from '../../disclosure/index.ts'
import { dayWords } from './days.ts'
import { type Block, heading, paragraph } from './page.ts'
import type { Telling } from './telling.ts'
import { emergencyTexts, lookTexts, texts } from './texts.ts'

/** Who looked and who received, by the receipts, with day, organisation and task; never which worker. */
export function looksSections({ request }: AccessDecided, looks: readonly Look[], telling: Telling): readonly Block[] {
  const { language } = telling
  if (request.facts !== undefined) return [heading(2, texts.looked[language]), paragraph(texts.looksNotAsked[language])]
  const told = looks.filter(({ told }) => told === 'yes')
  const looked = told.filter(({ kind }) => kind !== 'provide')
  const received = told.filter(({ kind }) => kind === 'provide')
  return [
    heading(2, texts.looked[language]),
    ...listOf(looked, telling),
    paragraph(texts.lookedNote[language]),
    heading(2, texts.received[language]),
    ...listOf(received, telling),
  ]
}

function listOf(looks: readonly Look[], telling: Telling): readonly Block[] {
  const { language } = telling
  if (looks.length === 0) return [paragraph(texts.lookedNothing[language])]
  return [{ block: 'list', items: looks.map((look) => lookWords(look, telling)) }]
}

function lookWords(
  { on, kind, purpose, organisation, emergency }: Look,
  { language, organisationName, taskWords }: Telling,
): string {
  const day = dayWords(on, language)
  const name = organisationName(organisation)
  const what = kind === 'provide' ? texts.gave(day, name) : texts.look(day, lookTexts[kind][language], name)
  const why = emergency === undefined ? [] : [emergencyTexts[emergency][language]]
  return [what[language], texts.for(taskWords(purpose))[language], ...why].join(', ')
}

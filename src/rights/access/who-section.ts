import type { AccessDecided } from '../../disclosure/index.ts'
import { giverTexts } from '../../explain/texts.ts'
import { dayWords } from './days.ts'
import { type Block, heading, paragraph } from './page.ts'
import type { Telling } from './telling.ts'
import { texts } from './texts.ts'

/** Who asked, in which quality, and when; and where somebody may not ask, that, and nothing about what is held. */
export function whoSection(decided: AccessDecided, { language, nameOf, citeOf }: Telling): readonly Block[] {
  const { request, day, quality, answerBy, leftToOthers } = decided
  const isSelf = request.by === request.person
  const lines = [
    { label: texts.askedBy, text: nameOf(request.by) },
    ...(isSelf ? [] : [{ label: texts.about, text: quality === undefined ? texts.somebody[language] : nameOf(request.person) }]),
    ...(quality === undefined ? [] : [{ label: texts.quality, text: giverTexts[quality][language] }]),
    { label: texts.receivedOn, text: dayWords(request.receivedOn, language) },
    { label: texts.answeredOn, text: dayWords(day, language) },
    { label: texts.answerBy, text: dayWords(answerBy, language) },
  ]
  return [
    heading(2, texts.who[language]),
    { block: 'lines', lines: lines.map(({ label, text }) => ({ label: label[language], text })) },
    paragraph((quality === undefined ? texts.noStanding : texts.onlyHere)[language]),
    ...(isSelf || quality === undefined ? [] : [paragraph(texts.standingNote[language])]),
    ...leftToOthers.map((row) => paragraph(texts.leftToOthers(citeOf(row))[language])),
  ]
}

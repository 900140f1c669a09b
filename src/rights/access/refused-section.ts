import type { AccessDecided, Look } from '../../disclosure/index.ts'
import { catalogue } from '../../schema/index.ts'
import { type Block, heading, paragraph } from './page.ts'
import type { Telling } from './telling.ts'
import { texts } from './texts.ts'

/**
 * What was refused, by kind of data, with the exception and its article, and what can be done about it; nothing of what was refused in silence. Of a look
 * neither exception nor article: they would name who looked or received.
 */
export function refusedSection(
  decided: AccessDecided,
  looks: readonly Look[],
  { language, whyRefused }: Telling,
): readonly Block[] {
  const facts = decided.decisions.flatMap(({ held, decided: one }) => {
    const name = catalogue[held.fact.category].name[language]
    if (one.outcome === 'refused') return [{ what: name, refusal: one.refusal }]
    return one.outcome === 'shown' && one.source.told === 'refused'
      ? [{ what: texts.refusedSource(name)[language], refusal: one.source.refusal }]
      : []
  })
  const isLookRefused = looks.some(({ told }) => typeof told !== 'string' && !told.silent)
  const items = [
    ...facts
      .filter(({ refusal }) => !refusal.silent)
      .map(({ what, refusal }) => texts.refusedOne(what, whyRefused(refusal))[language]),
    ...(isLookRefused ? [texts.refusedLook[language]] : []),
  ]
  if (items.length === 0) return [heading(2, texts.refused[language]), paragraph(texts.refusedNothing[language])]
  return [
    heading(2, texts.refused[language]),
    { block: 'list', items: [...new Set(items)].sort() },
    paragraph(texts.refusedThen[language]),
  ]
}

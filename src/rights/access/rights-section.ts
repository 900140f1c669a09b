import type { AccessDecided } from '../../disclosure/index.ts'
import { periodWords } from '../../explain/vocabulary.ts'
import type { RightRow } from '../../law/index.ts'
import { rightKinds } from '../../schema/index.ts'
import { type Block, heading } from './page.ts'
import type { Telling } from './telling.ts'
import { rightSentences, texts } from './texts.ts'

/** What else the person can ask of this holder, with the articles of the acts it keeps data under, and how long an answer takes. */
export function rightsSection({ decisions }: AccessDecided, { language, domains, citeOf }: Telling): readonly Block[] {
  const acts = new Set(decisions.flatMap(({ held, decided }) => (decided.outcome === 'shown' ? [held.fact.obtained.act] : [])))
  const rows = domains.flatMap(({ act, rights }) =>
    rights.filter(
      (row) =>
        row.right !== 'access' &&
        row.confidence === 'verified' &&
        (row.acts === 'any' || (row.acts ?? [act]).some((one) => acts.has(one))),
    ),
  )
  const items = rightKinds.flatMap((right) => {
    const cites = rows.filter((row) => row.right === right).map(citeWords)
    return cites.length === 0 ? [] : [`${rightSentences[right][language]} ${cites.join('; ')}.`]
  })
  return [heading(2, texts.rights[language]), { block: 'list', items }]

  function citeWords({ id, answerWithin }: RightRow): string {
    const term = answerWithin === undefined ? '' : ` (${texts.within(periodWords(answerWithin)[language])[language]})`
    return `${citeOf(id)}${term}`
  }
}

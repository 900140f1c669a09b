import { bandPhrases } from '../../explain/index.ts'
import { periodWords } from '../../explain/vocabulary.ts'
import type { Language } from '../../schema/index.ts'
import { cites, section } from './basis-sections.ts'
import { noticeTexts as texts } from './notice-texts.ts'
import { field, type PageField, type PageSection } from './page.ts'
import type { PrivacyNotice } from './privacy-notice.ts'
import { residentRights } from './resident-words.ts'
import type { RightHere } from './rights-of.ts'

/** The rights of residents: per right, by each act, who exercises it at which age, within what term, and when it may be refused. */
export function rightsSections({ rights }: PrivacyNotice, language: Language): readonly PageSection[] {
  const kinds = [...new Set(rights.map(({ right }) => right))]
  return [
    section('rights', texts.rights[language], [texts.rightsLead[language]]),
    ...kinds.map(
      (kind): PageSection => ({
        id: `rights/${kind}`,
        level: 3,
        title: residentRights[kind][language],
        fields: rights.filter(({ right }) => right === kind).flatMap((right) => rightFields(right, language)),
      }),
    ),
  ]
}

function rightFields({ short, row, bands, answerWithin, exceptions }: RightHere, language: Language): readonly PageField[] {
  return [
    ...field(`${texts.by[language]} ${short[language]}`, [
      ...bandPhrases(bands, 'one', language),
      ...(answerWithin === undefined ? [] : [`${texts.within[language]} ${periodWords(answerWithin)[language]}.`]),
      ...exceptions.map(({ says }) => `${texts.refuse[language]}: ${says[language]}`),
      [`${texts.read[language]} `, ...cites([row], language)],
    ]),
  ]
}

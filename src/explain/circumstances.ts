import type { Circumstances } from '../law/index.ts'
import type { Language, Words } from '../schema/index.ts'
import { listed } from './phrases.ts'
import { judgementTexts, measureTexts } from './texts.ts'

/** An act with the name a citation uses. */
export interface NamedAct {
  readonly act: string
  readonly short: Words
}

/** What must be the case besides what fact and request say, one phrase for each circumstance. */
export function circumstancePhrases(when: Circumstances, language: Language, acts: readonly NamedAct[]): readonly string[] {
  const { measures, notUnder, engagedUnder, clientAge, judgements, unless, parameter } = when
  const phrases: Words[] = []
  if (measures !== undefined) {
    const any = (to: Language) =>
      listed(
        measures.map((kind) => measureTexts[kind]),
        'or',
        to,
      )
    phrases.push({
      nl: `voor de cliënt geldt ${any('nl')}; is daar een organisatie mee belast, dan is die de ontvanger`,
      en: `the client is under ${any('en')}; where an organisation is charged with it, that is the receiver`,
    })
  }
  if (notUnder !== undefined) {
    const any = (to: Language) =>
      listed(
        notUnder.map((kind) => measureTexts[kind]),
        'or',
        to,
      )
    phrases.push({
      nl: `voor de cliënt en voor wie in het gegeven staat geldt niet: ${any('nl')}`,
      en: `not where this holds for the client or anybody in the fact: ${any('en')}`,
    })
  }
  if (engagedUnder !== undefined) {
    const any = (to: Language) =>
      listed(
        engagedUnder.map((act) => shortOf(act, acts)),
        'or',
        to,
      )
    phrases.push({
      nl: `de ontvanger is ingeschakeld om de cliënt te helpen onder ${any('nl')}`,
      en: `the receiver is engaged to help the client under ${any('en')}`,
    })
  }
  if (clientAge !== undefined) phrases.push(ageWords(clientAge))
  for (const kind of judgements ?? [])
    phrases.push({ nl: `er is ${judgementTexts[kind].nl}`, en: `there is ${judgementTexts[kind].en}` })
  for (const kind of unless ?? [])
    phrases.push({ nl: `niet als ${judgementTexts[kind].nl} het weigert`, en: `not where ${judgementTexts[kind].en} refuses it` })
  if (parameter !== undefined)
    phrases.push({
      nl: `de gemeente koos bij ${parameter.name} voor ${parameter.value}`,
      en: `the municipality chose ${parameter.value} for ${parameter.name}`,
    })
  return phrases.map((phrase) => phrase[language])
}

function ageWords({ from, below }: NonNullable<Circumstances['clientAge']>): Words {
  if (from === undefined) return { nl: `de cliënt is jonger dan ${below} jaar`, en: `the client is younger than ${below}` }
  if (below === undefined) return { nl: `de cliënt is ${from} jaar of ouder`, en: `the client is ${from} or older` }
  return { nl: `de cliënt is ${from} tot ${below} jaar`, en: `the client is from ${from} up to ${below}` }
}

function shortOf(act: string, acts: readonly NamedAct[]): Words {
  return acts.find((one) => one.act === act)?.short ?? { nl: act, en: act }
}

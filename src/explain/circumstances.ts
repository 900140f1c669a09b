import type { Circumstances } from '../law/index.ts'
import type { CircumstanceKind, Language, Words } from '../schema/index.ts'
import { listed } from './phrases.ts'
import { circumstanceTexts, glueTexts, judgementTexts, measureTexts } from './texts.ts'

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

/**
 * What rows ask of client and receiver, in the short words of a condition: `only under a supervision order`. Of a kind of which these rows say
 * nothing, that something is asked.
 */
export function askedPhrases(
  kinds: readonly CircumstanceKind[],
  whens: readonly Circumstances[],
  language: Language,
  acts: readonly NamedAct[],
): readonly string[] {
  return kinds.flatMap((kind) => {
    const said = whens.flatMap((when) => shortWords(kind, when, acts) ?? [])
    const texts = (said.length > 0 ? said : [circumstanceTexts[kind]]).map((words) => words[language])
    return [...new Set(texts)]
  })
}

function shortWords(kind: CircumstanceKind, when: Circumstances, acts: readonly NamedAct[]): Words | undefined {
  switch (kind) {
    case 'measures':
      return (
        when.measures &&
        among(
          glueTexts.onlyUnder,
          when.measures.map((one) => measureTexts[one]),
        )
      )
    case 'notUnder':
      return (
        when.notUnder &&
        among(
          glueTexts.notUnder,
          when.notUnder.map((one) => measureTexts[one]),
        )
      )
    case 'engagedUnder':
      return (
        when.engagedUnder &&
        among(
          { nl: 'alleen als de ontvanger is ingeschakeld onder', en: 'only where the receiver is engaged under' },
          when.engagedUnder.map((act) => shortOf(act, acts)),
        )
      )
    case 'clientAge':
      return when.clientAge && shortAge(when.clientAge)
    case 'unless': {
      const refusing =
        when.unless &&
        among(
          { nl: 'niet als', en: 'not where' },
          when.unless.map((one) => judgementTexts[one]),
        )
      return refusing && { nl: `${refusing.nl} het weigert`, en: `${refusing.en} refuses it` }
    }
  }
}

function among(glue: Words, words: readonly Words[]): Words {
  return { nl: `${glue.nl} ${listed(words, 'or', 'nl')}`, en: `${glue.en} ${listed(words, 'or', 'en')}` }
}

function shortAge({ from, below }: NonNullable<Circumstances['clientAge']>): Words {
  if (from === undefined)
    return { nl: `alleen als de cliënt jonger is dan ${below} jaar`, en: `only where the client is younger than ${below}` }
  if (below === undefined)
    return { nl: `alleen als de cliënt ${from} jaar of ouder is`, en: `only where the client is ${from} or older` }
  return { nl: `alleen als de cliënt ${from} tot ${below} jaar is`, en: `only where the client is from ${from} up to ${below}` }
}

function ageWords({ from, below }: NonNullable<Circumstances['clientAge']>): Words {
  if (from === undefined) return { nl: `de cliënt is jonger dan ${below} jaar`, en: `the client is younger than ${below}` }
  if (below === undefined) return { nl: `de cliënt is ${from} jaar of ouder`, en: `the client is ${from} or older` }
  return { nl: `de cliënt is ${from} tot ${below} jaar`, en: `the client is from ${from} up to ${below}` }
}

function shortOf(act: string, acts: readonly NamedAct[]): Words {
  return acts.find((one) => one.act === act)?.short ?? { nl: act, en: act }
}

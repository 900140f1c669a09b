import { giversPhrase, listed, termPhrase } from '../../explain/index.ts'
import { consentTexts, formTexts, originTexts, roleTexts } from '../../explain/texts.ts'
import { holderTexts, organisationTexts } from '../../explain/vocabulary.ts'
import { categoryNames } from '../../rules/entry-cells.ts'
import type { Rich } from '../../rules/rich.ts'
import { type CategoryId, catalogue, type Language } from '../../schema/index.ts'
import type { Activity, ActivityTerm, Recipient } from './activity.ts'
import { cites } from './basis-sections.ts'
import { byPersons } from './by-persons.ts'
import { emergencyTexts, keptUntilTexts, officerTexts as texts } from './officer-texts.ts'
import { field, type PageField } from './page.ts'

/** What to look at again: nothing adopted, nothing opened by what was, data without a term. */
export function attentionField({ adopted, data, terms }: Activity, language: Language): readonly PageField[] {
  const kept = terms.filter(({ showingOnly }) => !showingOnly).flatMap(({ categories }) => categories)
  const without = ownData(data).filter((category) => !kept.includes(category))
  const nothing = adopted.categories.length === 0 ? texts.nothingAdopted : data.length === 0 ? texts.nothingOpen : undefined
  return field(texts.attention[language], [
    ...(nothing === undefined ? [] : [nothing[language]]),
    ...(without.length === 0 ? [] : [`${texts.withoutTerm[language]}: ${categoryNames(without, language)}`]),
  ])
}

/** Whose data they are, and which of whom. */
export function personsField(activity: Activity, language: Language): readonly PageField[] {
  return field(
    texts.persons[language],
    byPersons(activity).map(
      ({ roles, categories }) =>
        `${listed(
          roles.map((role) => roleTexts[role]),
          'and',
          language,
        )}: ${categoryNames(categories, language)}`,
    ),
  )
}

/** Some kinds of data, each by its name. */
export function dataField(title: string, data: Activity['data'], language: Language): readonly PageField[] {
  return field(
    title,
    data.map(({ category }) => catalogue[category].name[language]),
  )
}

/** What may be opened in an emergency, and for which reasons. */
export function emergencyField({ emergency }: Activity, language: Language): readonly PageField[] {
  if (emergency.categories.length === 0) return []
  const reasons = emergency.reasons.map((reason) => emergencyTexts[reason])
  return field(texts.emergency[language], [
    `${listed(reasons, 'or', language)}: ${categoryNames(emergency.categories, language)}`,
  ])
}

/** From whom, from which other holders, and from which other acts. */
export function sourcesField({ sources }: Activity, language: Language): readonly PageField[] {
  const { origins, holders, acts } = sources
  return field(texts.sources[language], [
    ...(origins === 'any'
      ? [texts.fromAnybody[language]]
      : origins.map((origin) => `${texts.from[language]} ${originTexts[origin][language]}`)),
    ...holders.map((holder) => `${texts.from[language]} ${holderTexts[holder][language]}`),
    ...acts.map(
      ({ short, consent }) =>
        `${texts.forAct[language]} ${short[language]}${consent === 'always' ? ` (${texts.withConsent[language]})` : ''}`,
    ),
  ])
}

/** Kinds of organisation that data may be given to. */
export function recipientsField({ recipients }: Activity, language: Language): readonly PageField[] {
  const items = recipients.map((one) => recipientItem(one, language))
  return field(texts.recipients[language], items.length === 0 ? [texts.noRecipients[language]] : items)
}

/** How long what is kept, or shown. */
export function termsField({ terms, data }: Activity, language: Language): readonly PageField[] {
  const own = ownData(data)
  const isElsewhere = own.length < data.length
  return field(texts.terms[language], [
    ...terms.map((term) => termItem(term, own, language)),
    ...(isElsewhere ? [texts.termElsewhere[language]] : []),
  ])
}

/** The kinds of data that are obtained under the act of the task. */
export function ownData(data: Activity['data']): readonly CategoryId[] {
  return data.filter(({ obtainedUnder }) => obtainedUnder === 'own-act').map(({ category }) => category)
}

/** The consents that are asked, and who can give them. */
export function consentsField({ consents }: Activity, language: Language): readonly PageField[] {
  return field(
    texts.consents[language],
    consents.map(({ kind, form, rule, bands, parents }) => [
      `${consentTexts[kind][language]}, ${formTexts[form][language]}: ${giversPhrase({ bands, parents }, language)} (`,
      ...cites([rule], language),
      ')',
    ]),
  )
}

/** How long, from when, as one phrase: of which results, at most, and what has to end first, where the row says so. */
export function keptPhrase(
  term: Pick<ActivityTerm, 'period' | 'start' | 'results' | 'utmost' | 'keptUntil'>,
  language: Language,
): string {
  const most = term.utmost === true ? `${texts.utmost[language]} ` : ''
  const first = term.keptUntil === undefined ? '' : `, ${keptUntilTexts[term.keptUntil][language]}`
  return `${most}${termPhrase(term, language)}${first}`
}

function recipientItem({ kind, must, consent, isGivenHere, purposes, rows }: Recipient, language: Language): Rich {
  const who = kind === 'any' ? texts.anybody[language] : organisationTexts[kind][language]
  const remarks = [
    ...(must ? [texts.mustGive[language]] : []),
    ...(consent === 'always' ? [texts.withConsent[language]] : []),
    ...(isGivenHere ? [] : [texts.notGivenHere[language]]),
  ]
  const said = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`
  return [`${who}${said}: ${listed(purposes, 'and', language)} (`, ...cites(rows, language), ')']
}

function termItem(term: ActivityTerm, all: readonly CategoryId[], language: Language): Rich {
  const which = term.categories.length === all.length ? '' : `: ${categoryNames(term.categories, language)}`
  const only = term.showingOnly ? `, ${texts.showingOnly[language]}` : ''
  return [`${keptPhrase(term, language)}${only} (`, ...cites([term.row], language), `)${which}`]
}

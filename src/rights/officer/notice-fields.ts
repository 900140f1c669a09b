import { bandPhrases } from '../../explain/index.ts'
import { holderTexts, organisationTexts } from '../../explain/vocabulary.ts'
import type { Rich } from '../../rules/rich.ts'
import { type CategoryId, categoryIds, type Language, organisationKinds, origins } from '../../schema/index.ts'
import type { Activity, ActivityTerm, Recipient } from './activity.ts'
import { keptPhrase, ownData } from './activity-fields.ts'
import { cites } from './basis-sections.ts'
import { residentConsents, noticeTexts as texts } from './notice-texts.ts'
import { field, type PageField } from './page.ts'
import { residentData, residentOrigins } from './resident-words.ts'

/** What holds for all tasks of an act: from whom, to whom, how long, with which consent. */
export function togetherFields(activities: readonly Activity[], language: Language): readonly PageField[] {
  return [
    ...field(texts.from[language], fromItems(activities, language)),
    ...field(texts.to[language], toItems(activities, language)),
    ...termFields(activities, language),
    ...consentFields(activities, language),
  ]
}

function fromItems(activities: readonly Activity[], language: Language): readonly string[] {
  const all = activities.map(({ sources }) => sources)
  const isAny = all.some((sources) => sources.origins === 'any')
  const from = origins.filter((origin) => all.some((sources) => sources.origins !== 'any' && sources.origins.includes(origin)))
  const acts = new Map(all.flatMap((sources) => sources.acts).map((one) => [one.act, one]))
  const isAsked = (act: string) =>
    all.every((sources) => sources.acts.every((one) => one.act !== act || one.consent === 'always'))
  return [
    ...(isAny ? [texts.fromAnybody[language]] : from.map((origin) => residentOrigins[origin][language])),
    ...[...new Set(all.flatMap(({ holders }) => holders))].map(
      (holder) => `${texts.fromHolder[language]} ${holderTexts[holder][language]}`,
    ),
    ...[...acts.values()].map(
      ({ act, short }) => `${texts.fromAct[language]} ${short[language]}${isAsked(act) ? ` (${texts.askFirst[language]})` : ''}`,
    ),
  ]
}

/** Whom the law obliges us to give to, and whom somebody here is authorised to give to. */
function toItems(activities: readonly Activity[], language: Language): readonly string[] {
  const all = activities.flatMap(({ recipients }) => recipients).filter(({ must, isGivenHere }) => must || isGivenHere)
  const items = (['any', ...organisationKinds] as const).flatMap((kind) => {
    const ways = all.filter((one) => one.kind === kind)
    return ways.length === 0 ? [] : [toItem(kind, ways, language)]
  })
  return items.length === 0 ? [texts.toNobody[language]] : items
}

function toItem(kind: Recipient['kind'], ways: readonly Recipient[], language: Language): string {
  const who = kind === 'any' ? texts.toAnybody[language] : organisationTexts[kind][language]
  if (ways.every(({ consent }) => consent === 'always')) return `${who}: ${texts.askFirst[language]}`
  return `${who}: ${(ways.some(({ must }) => must) ? texts.must : texts.mayBe)[language]}`
}

/** How long what is kept; terms that only end showing say nothing of keeping. */
function termFields(activities: readonly Activity[], language: Language): readonly PageField[] {
  const terms = activities.flatMap((activity) => activity.terms).filter(({ showingOnly }) => !showingOnly)
  const all = activities.flatMap(({ data }) => data)
  const own = categoriesIn(ownData(all))
  const phrases = [...new Set(terms.map((term) => keptPhrase(term, language)))]
  const items = phrases.map((phrase) => {
    const alike = terms.filter((term) => keptPhrase(term, language) === phrase)
    return termItem(phrase, alike, own, language)
  })
  const isOpen = own.some((category) => !terms.some(({ categories }) => categories.includes(category)))
  const isElsewhere = all.some(({ category }) => !own.includes(category))
  return [
    ...field(texts.howLong[language], [
      ...items,
      ...(isOpen ? [texts.notKnown[language]] : []),
      ...(isElsewhere ? [texts.termElsewhere[language]] : []),
    ]),
    ...field('', phrases.length > 1 ? [texts.manyTerms[language]] : []),
  ]
}

function termItem(phrase: string, terms: readonly ActivityTerm[], all: readonly CategoryId[], language: Language): Rich {
  const kept = categoriesIn(terms.flatMap(({ categories }) => categories))
  const which = kept.length === all.length ? '' : `: ${kept.map((category) => residentData[category][language]).join('; ')}`
  const rows = terms.map(({ row }) => row)
  return [`${phrase} (`, ...cites(rows, language), `)${which}`]
}

function categoriesIn(categories: readonly CategoryId[]): readonly CategoryId[] {
  return categoryIds.filter((category) => categories.includes(category))
}

/** Which consent is asked first, and who gives it at which age. */
function consentFields(activities: readonly Activity[], language: Language): readonly PageField[] {
  const asked = new Map(activities.flatMap(({ consents }) => consents).map((one) => [`${one.kind} ${one.rule.row}`, one]))
  if (asked.size === 0) return []
  return [
    ...field('', [texts.consentFree[language]]),
    ...[...asked.values()].flatMap(({ kind, rule, bands, parents }) =>
      field(residentConsents[kind][language], [
        [`${texts.by[language]} `, ...cites([rule], language)],
        ...bandPhrases(bands, parents, language),
      ]),
    ),
  ]
}

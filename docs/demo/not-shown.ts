import { conditionPhrase, explainInstead, rolesPhrase } from 'klantbeeld'
import type { LawDomain } from 'klantbeeld/law'
import {
  type CategoryId,
  catalogue,
  categoryIds,
  type Instant,
  type Language,
  type NotShown,
  type PersonRole,
  personRoles,
  type View,
} from 'klantbeeld/schema'
import { actName, articles } from './act.ts'
import { grouped } from './grouped.ts'
import { type Line, listed, paragraph, sentence, together } from './line.ts'
import { domainTexts, texts } from './texts.ts'

/** In which language, and by which law as it reads when. */
interface Reading {
  readonly language: Language
  readonly law: readonly LawDomain[]
  readonly at: Instant
}

/**
 * What the law leaves out for this task: per act which condition opens what, of whom, by which article, and what to do instead.
 * Two marks stand for conditions that come back often; the legend says what they mean.
 */
export function notShownLines({ notShown: entries, purpose, at }: View, language: Language, law: readonly LawDomain[]): Line[] {
  const isOwn = (act: string) => purpose.startsWith(`${act}/`)
  const acts = [...grouped(entries, ({ act }) => act)].sort(([a], [b]) => Number(isOwn(b)) - Number(isOwn(a)))
  const empty = acts.filter(([, own]) =>
    own.every(({ condition, roles }) => condition.ground === 'none' && roles.length === personRoles.length),
  )
  const emptyNames = empty.map(([act]) => actName(act, language, law))
  return [
    ...acts
      .filter((act) => !empty.includes(act))
      .flatMap(([act, own]) => item(`${actName(act, language, law)}: ${actText(act, own, { language, law, at })}`)),
    ...(empty.length === 0 ? [] : item(`${listed(emptyNames, texts.and[language])}: ${texts.nothingAtAll[language]}.`)),
    ...legend(entries, language),
  ]
}

function item(text: string): Line[] {
  return paragraph(text, 5, { mark: '- ' })
}

/** The sentences on one act: one per set of consents or capacities that opens something, and one on what nothing opens. */
function actText(act: string, entries: readonly NotShown[], reading: Reading): string {
  const { language, law } = reading
  const closed = entries.filter(({ condition }) => condition.ground === 'none')
  const recorded = law.find((domain) => domain.act === act)?.records ?? []
  const open = grouped(
    entries.filter((entry) => !closed.includes(entry)),
    (entry) => JSON.stringify([askedText(entry, reading), insteadText(entry, language)]),
  ).map(([, alike]) => openText(act, alike, recorded, reading))
  return [...open, ...(closed.length > 0 ? [closedText(entries, closed, recorded, language)] : [])].join(' ')
}

/** Of whom nothing else is open; what is closed is listed where of the same persons other things are open without condition. */
function closedText(
  entries: readonly NotShown[],
  closed: readonly NotShown[],
  recorded: readonly CategoryId[],
  language: Language,
): string {
  const isNamed = (category: CategoryId, role: PersonRole) =>
    entries.some((one) => one.categories.includes(category) && one.roles.includes(role))
  const whole = personRoles.filter((role) => recorded.every((category) => isNamed(category, role)))
  if (!closed.every(({ roles }) => roles.every((role) => whole.includes(role)))) {
    return `${sentence(texts.noGround[language])}: ${partsText(closed, recorded, language)}.`
  }
  const whose = whole.length === personRoles.length ? '' : `${texts.of[language]} ${rolesPhrase(whole, language)} `
  return `${sentence(`${whose}${texts.nothingElse[language]}`)}.`
}

function openText(act: string, alike: readonly NotShown[], recorded: readonly CategoryId[], reading: Reading): string {
  const { language, law, at } = reading
  const cites = listed(
    [...articles([...new Set(alike.flatMap(({ rows }) => rows))], act, language, law, at)].sort().map(together),
    texts.and[language],
  )
  const parts = partsText(alike, recorded, language)
  const [first] = alike
  const asked = first === undefined ? '' : askedText(first, reading)
  if (first === undefined || asked === '') return `${parts} (${cites}).`
  const instead = insteadText(first, language)
  return `${asked} (${cites}${instead === '' ? '' : `; ${instead}`}): ${parts}.`
}

/** What is asked beside what the marks stand for: consents, another capacity, circumstances. */
function askedText({ condition, rows }: NotShown, { language, law, at }: Reading): string {
  return conditionPhrase({ condition: { ...condition, judgements: [], origins: [] }, rows }, language, law, at)
}

function insteadText({ instead }: NotShown, language: Language): string {
  return explainInstead(
    instead.filter((one) => one.do === 'ask-consent' || one.do === 'other-capacity'),
    language,
  )
}

/** Of whom which categories, each set of persons once. */
function partsText(entries: readonly NotShown[], recorded: readonly CategoryId[], language: Language): string {
  const cells = entries.flatMap((entry) => entry.categories.map((category) => ({ category, entry, mark: markOf(entry) })))
  const byCategory = grouped(cells, ({ category, mark }) => `${category} ${mark}`).flatMap(([, [first, ...rest]]) =>
    first === undefined
      ? []
      : [{ ...first, roles: personRoles.filter((role) => [first, ...rest].some(({ entry }) => entry.roles.includes(role))) }],
  )
  return grouped(byCategory, ({ roles }) => roles.join())
    .flatMap(([, [first, ...rest]]) =>
      first === undefined
        ? []
        : [`${texts.of[language]} ${rolesPhrase(first.roles, language)} ${named([first, ...rest], recorded, language)}`],
    )
    .join('; ')
}

interface Marked {
  readonly category: CategoryId
  readonly mark: string
}

/** The names of categories with their marks; everything an act records of one domain of life goes by the name of the domain. */
function named(categories: readonly Marked[], recorded: readonly CategoryId[], language: Language): string {
  const marks = new Set(categories.map(({ mark }) => mark))
  if (marks.size === 1 && categories.length === recorded.length)
    return `${texts.everything[language]}${categories[0]?.mark ?? ''}`
  const inOrder = [...categories].sort((a, b) => categoryIds.indexOf(a.category) - categoryIds.indexOf(b.category))
  const names = inOrder.map(({ category, mark }) => {
    const { domain, name } = catalogue[category]
    const siblings = recorded.filter((other) => catalogue[other].domain === domain)
    const isWhole =
      siblings.length > 1 && siblings.every((other) => categories.some((one) => one.category === other && one.mark === mark))
    return `${isWhole ? domainTexts[domain][language].toLocaleLowerCase(language) : name[language]}${mark}`
  })
  return listed([...new Set(names)], texts.and[language])
}

const judged = '*'
const sourced = '°'

function markOf({ condition }: NotShown): string {
  return `${condition.judgements.length > 0 ? judged : ''}${condition.origins.length > 0 ? sourced : ''}`
}

/** What the marks and the short words mean, and what to do instead; only of those used. */
function legend(entries: readonly NotShown[], language: Language): Line[] {
  const note = (mark: string, text: string) => paragraph(text, 5, { look: 'faint', mark: `${mark} ` })
  const judgements = [...new Set(entries.flatMap(({ condition }) => condition.judgements))]
  const lines: Line[] = []
  if (judgements.length > 0) {
    const asked = conditionPhrase(
      {
        condition: { ground: 'conditional', consents: [], judgements, capacities: [], origins: [], circumstances: [] },
        rows: [],
      },
      language,
      [],
    )
    lines.push(...note(judged, `${asked}: ${explainInstead([{ do: 'record-judgement', judgements }], language)}.`))
  }
  if (entries.some(({ condition }) => condition.origins.length > 0)) lines.push(...note(sourced, texts.sourcedMeans[language]))
  const closed = entries.filter(({ condition }) => condition.ground === 'none')
  const instead = [...new Set(closed.map((entry) => explainInstead(entry.instead, language)))]
  return [...lines, ...instead.flatMap((text) => note('', `${sentence(texts.noGround[language])}: ${text}.`))]
}

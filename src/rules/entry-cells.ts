import {
  circumstancePhrases,
  giversPhrase,
  listed,
  type Matrix,
  type MatrixEntry,
  type MatrixRelease,
  type MatrixSecrecy,
  rolesPhrase,
  termPhrase,
} from '../explain/index.ts'
import { capacityTexts, consentTexts, formTexts } from '../explain/texts.ts'
import { holderTexts, kindTexts, organisationTexts } from '../explain/vocabulary.ts'
import type { Circumstances, ConsentNeed, OneOf } from '../law/index.ts'
import {
  type CategoryId,
  catalogue,
  kindSensitivity,
  type Language,
  type OrganisationKind,
  organisationKinds,
  sensitivities,
} from '../schema/index.ts'
import { obtainedLines, taskLists } from './obtained.ts'
import { type Citer, citerOf, type Rich } from './rich.ts'
import { sideTexts, tellsTexts, texts } from './texts.ts'

/** The cells of an entry, each of some lines: data, of whom, by whom, how obtained, conditions, term. */
export interface EntryCells {
  readonly what: readonly Rich[]
  readonly whose: readonly Rich[]
  readonly who: readonly Rich[]
  readonly from: readonly Rich[]
  readonly conditions: readonly Rich[]
  readonly term: readonly Rich[]
}

/**
 * Words the entries of a matrix, each as it holds for some purposes: whole, or `with tables` for a page that says once in a table of its own who
 * can give which consent, and what a long list of tasks holds.
 */
export function entryWorder(
  matrix: Matrix,
  language: Language,
  say: 'whole' | 'with tables',
): (entry: MatrixEntry, purposes: readonly string[]) => EntryCells {
  const wording: Wording = { matrix, language, say, citer: citerOf(matrix, language) }
  const lists = say === 'whole' ? [] : taskLists(matrix)
  return (entry, purposes) => ({
    what: whatLines(entry, wording),
    whose: whoseLines(entry, language),
    who: whoLines(entry, language),
    from: obtainedLines(entry, purposes, lists, matrix, language),
    conditions: conditionLines(entry, wording),
    term: termLines(entry, wording),
  })
}

interface Wording {
  readonly matrix: Matrix
  readonly language: Language
  readonly say: 'whole' | 'with tables'
  readonly citer: Citer
}

function whatLines({ act, categories, unusual, ground }: MatrixEntry, { matrix, language, citer }: Wording): readonly Rich[] {
  const usual = categories.filter((category) => !unusual.includes(category))
  const short = matrix.acts.find((one) => one.act === act)?.short[language] ?? act
  return [
    ...(usual.length > 0 ? [[`${short}: ${categoryNames(usual, language)}`]] : []),
    ...(unusual.length > 0 ? [[`${short} (${texts.unusual[language]}): ${categoryNames(unusual, language)}`]] : []),
    citer.cites([ground]),
  ]
}

function whoseLines({ persons, others }: MatrixEntry, language: Language): readonly Rich[] {
  const mentioned = others.filter((role) => !persons.includes(role))
  const whose: Rich = [rolesPhrase(persons, language)]
  return mentioned.length === 0 ? [whose] : [whose, [`${texts.mentioned[language]}: ${rolesPhrase(mentioned, language)}`]]
}

function whoLines(
  { kind, capacities, holders, recipients, must, inEmergency }: MatrixEntry,
  language: Language,
): readonly Rich[] {
  const act = must ? `${texts.must[language]} ${kindTexts[kind][language]}` : kindTexts[kind][language]
  const capacity = listed(
    capacities.map((one) => capacityTexts[one]),
    'or',
    language,
  )
  const whom = recipients === 'any' ? texts.anybody[language] : organisations(recipients, language)
  const side = holders.organisation === 'any' ? undefined : sideTexts[kind][holders.organisation]
  const holder = listed(
    holders.roles.map((role) => holderTexts[role]),
    'or',
    language,
  )
  return [
    [`${act} ${texts.as[language]} ${capacity}`],
    ...(recipients === 'any' && kind === 'use' ? [] : [[`${(kind === 'use' ? texts.towards : texts.to)[language]} ${whom}`]]),
    [`${texts.heldBy[language]} ${holder}${side === undefined ? '' : ` (${side[language]})`}`],
    ...holderKinds(holders.kinds, language),
    ...(inEmergency ? [[texts.inEmergency[language]]] : []),
  ]
}

/** What the name of the holder may tell, where not every holder will do. */
function holderKinds(kinds: OneOf<OrganisationKind>, language: Language): readonly Rich[] {
  if (kinds === 'any' || kinds.length === organisationKinds.length) return []
  const told = sensitivities.findLast((level) => kinds.some((kind) => kindSensitivity[kind] === level)) ?? 'ordinary'
  return [[`${texts.holderTells[language]} ${tellsTexts[told][language]}`]]
}

function conditionLines(entry: MatrixEntry, wording: Wording): readonly Rich[] {
  const { language, citer, matrix } = wording
  const { openNorm } = citer.rowOf(entry.ground) ?? {}
  const forOthers = entry.necessity === 'for-others' ? ` (${texts.forOthers[language]})` : ''
  const lines: readonly Rich[] = [
    ...entry.consents.map((need) => consentPieces(need, 'with givers', wording)),
    ...(entry.necessity === 'never' ? [] : [[`${texts.necessity[language]}${forOthers}`]]),
    ...circumstancePhrases(besidesNecessity(entry), language, matrix.acts).map((phrase) => [phrase]),
    ...entry.secrecy.map((one) => secrecyLine(one, entry, wording)),
    ...qualityLines(entry, wording),
    ...(openNorm === undefined ? [] : [[`${texts.openNorm[language]}: ${openNorm.norm[language]}`]]),
  ]
  return lines.length > 0 ? lines : [[texts.noConditions[language]]]
}

/** Where a judgement of necessity is always needed, a row that asks for it says nothing more. */
function besidesNecessity({ when = {}, necessity }: MatrixEntry): Circumstances {
  const { judgements = [], ...rest } = when
  return { ...rest, judgements: judgements.filter((kind) => kind !== 'necessity' || necessity !== 'always') }
}

function consentPieces(need: ConsentNeed, givers: 'with givers' | 'without givers', wording: Wording): Rich {
  const { matrix, language, say, citer } = wording
  const rule = matrix.consentRules.find(({ id }) => id === need.rule)
  const who =
    rule === undefined || say === 'with tables' || givers === 'without givers'
      ? ''
      : `; ${texts.given[language]}: ${giversPhrase(rule, language)}`
  const form = `${texts.atLeast[language]} ${formTexts[need.form][language]}`
  return [`${consentTexts[need.kind][language]} (${form}${who}; `, ...citer.cites([need.rule]), ')']
}

/** Any one release is enough: where one asks nothing more of anybody the entry is open for, the others need no words. */
function secrecyLine({ rows, releases }: MatrixSecrecy, entry: MatrixEntry, wording: Wording): Rich {
  const { language, citer } = wording
  const asked = releases.map((one) => ({ one, asks: releaseAsks(one, entry, releases, wording) }))
  const free = asked.filter(({ asks }) => asks.length === 0)
  const ways = (free.length > 0 ? free : asked).map(
    ({ one, asks }): Rich => [...citer.cites([one.row]), ...asks.flatMap((ask) => [', ', ...ask])],
  )
  const glue = `; ${texts.or[language]} `
  return [
    `${texts.secrecy[language]} (`,
    ...citer.cites(rows),
    `): ${texts.liftedBy[language]} `,
    ...ways.flatMap((way, index) => (index === 0 ? way : [glue, ...way])),
  ]
}

function releaseAsks(
  release: MatrixRelease,
  entry: MatrixEntry,
  all: readonly MatrixRelease[],
  wording: Wording,
): readonly Rich[] {
  const { matrix, language } = wording
  const givers = all.some(({ consents }) => consents.length === 0) ? 'without givers' : 'with givers'
  const isFewer = (list: OneOf<string>, than: OneOf<string>) =>
    list !== 'any' && (than === 'any' || than.some((member) => !list.includes(member)))
  const { capacities, recipients, organisation, consents, when } = release
  return [
    ...(capacities !== 'any' && isFewer(capacities, entry.capacities)
      ? [
          [
            `${texts.as[language]} ${listed(
              capacities.map((one) => capacityTexts[one]),
              'or',
              language,
            )}`,
          ],
        ]
      : []),
    ...(recipients !== 'any' && isFewer(recipients, entry.recipients)
      ? [[`${texts.towards[language]} ${organisations(recipients, language)}`]]
      : []),
    ...(organisation !== 'any' && organisation !== entry.holders.organisation
      ? [[sideTexts[entry.kind][organisation][language]]]
      : []),
    ...consents.map((need): Rich => [`${texts.onlyWith[language]} `, ...consentPieces(need, givers, wording)]),
    ...(when === undefined
      ? []
      : circumstancePhrases(when, language, matrix.acts).map((phrase) => [`${texts.onlyWhen[language]} ${phrase}`])),
  ]
}

/** Rows that ask the same in one line: any of them is enough. */
function qualityLines({ quality, persons }: MatrixEntry, { language, citer }: Wording): readonly Rich[] {
  const asked = grouped(quality, (one) => {
    const fewer = persons.some((role) => !one.persons.includes(role))
    const whose = fewer ? `; ${texts.only[language]} ${rolesPhrase(one.persons, language)}` : ''
    return `${one.secrecyDuty ? `; ${texts.secrecyDuty[language]}` : ''}${whose}`
  })
  return asked.map(([asks, rows]): Rich => [`${texts.protectedData[language]} (`, ...citer.cites(rows), `)${asks}`])
}

function termLines({ terms }: MatrixEntry, { language, citer }: Wording): readonly Rich[] {
  const lengths = grouped(terms, (term) => termPhrase(term, language))
  return lengths.map(([length, rows]): Rich => [length, ' (', ...citer.cites(rows), ')'])
}

/** The rows for which the same is said, in the order in which it is said first. */
function grouped<T extends { readonly row: string }>(
  of: readonly T[],
  say: (one: T) => string,
): readonly (readonly [said: string, rows: readonly string[]])[] {
  const said = [...new Set(of.map(say))]
  return said.map((text) => [text, of.filter((one) => say(one) === text).map(({ row }) => row)])
}

/** The names of categories, as one enumeration. */
export function categoryNames(categories: readonly CategoryId[], language: Language): string {
  return listed(
    categories.map((category) => catalogue[category].name),
    'and',
    language,
  )
}

/** Kinds of organisation, as one enumeration. */
export function organisations(kinds: readonly OrganisationKind[], language: Language): string {
  return listed(
    kinds.map((kind) => organisationTexts[kind]),
    'or',
    language,
  )
}

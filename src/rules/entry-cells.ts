import {
  circumstancePhrases,
  giversPhrase,
  listed,
  type Matrix,
  type MatrixEntry,
  type MatrixRelease,
  type MatrixSecrecy,
  rolesPhrase,
} from '../explain/index.ts'
import { capacityTexts, consentTexts, formTexts, originTexts } from '../explain/texts.ts'
import { holderTexts, kindTexts, organisationTexts, periodWords, startTexts } from '../explain/vocabulary.ts'
import type { ConsentNeed, OneOf } from '../law/index.ts'
import {
  type CategoryId,
  catalogue,
  kindSensitivity,
  type Language,
  type OrganisationKind,
  organisationKinds,
  sensitivities,
  type Words,
} from '../schema/index.ts'
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

/** Words the entries of a matrix, each as it holds for some purposes. */
export function entryWorder(matrix: Matrix, language: Language): (entry: MatrixEntry, purposes: readonly string[]) => EntryCells {
  const wording: Wording = { matrix, language, citer: citerOf(matrix, language) }
  return (entry, purposes) => ({
    what: whatLines(entry, wording),
    whose: whoseLines(entry, language),
    who: whoLines(entry, language),
    from: fromLines(entry, purposes, wording),
    conditions: conditionLines(entry, wording),
    term: termLines(entry, wording),
  })
}

interface Wording {
  readonly matrix: Matrix
  readonly language: Language
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

function fromLines({ origins, obtained }: MatrixEntry, own: readonly string[], { matrix, language }: Wording): readonly Rich[] {
  const nameOf = (id: string): Words => matrix.purposes.find(({ purpose }) => purpose === id)?.name ?? { nl: id, en: id }
  const from =
    origins === 'any'
      ? texts.fromAnybody[language]
      : `${texts.fromWhom[language]} ${listed(
          origins.map((origin) => originTexts[origin]),
          'or',
          language,
        )}`
  const tasks =
    obtained.purposes === 'any'
      ? texts.anyTask[language]
      : obtained.purposes.toSorted().join() === own.toSorted().join()
        ? texts.sameTasks[language]
        : listed(obtained.purposes.map(nameOf), 'or', language)
  const capacities =
    obtained.capacities === 'any'
      ? ''
      : `, ${texts.as[language]} ${listed(
          obtained.capacities.map((one) => capacityTexts[one]),
          'or',
          language,
        )}`
  return [[from], [`${texts.forTasks[language]}: ${tasks}${capacities}`]]
}

function conditionLines(entry: MatrixEntry, wording: Wording): readonly Rich[] {
  const { language, citer, matrix } = wording
  const { openNorm } = citer.rowOf(entry.ground) ?? {}
  const forOthers = entry.necessity === 'for-others' ? ` (${texts.forOthers[language]})` : ''
  const lines: readonly Rich[] = [
    ...entry.consents.map((need) => consentPieces(need, 'with givers', wording)),
    ...(entry.necessity === 'never' ? [] : [[`${texts.necessity[language]}${forOthers}`]]),
    ...(entry.when === undefined ? [] : circumstancePhrases(entry.when, language, matrix.acts).map((phrase) => [phrase])),
    ...entry.secrecy.map((one) => secrecyLine(one, entry, wording)),
    ...qualityLines(entry, wording),
    ...(openNorm === undefined ? [] : [[`${texts.openNorm[language]}: ${openNorm.norm[language]}`]]),
  ]
  return lines.length > 0 ? lines : [[texts.noConditions[language]]]
}

function consentPieces(need: ConsentNeed, givers: 'with givers' | 'without givers', { matrix, language, citer }: Wording): Rich {
  const rule = matrix.consentRules.find(({ id }) => id === need.rule)
  const who =
    rule === undefined || givers === 'without givers' ? '' : `; ${texts.given[language]}: ${giversPhrase(rule, language)}`
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
  { matrix, language, citer }: Wording,
): readonly Rich[] {
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
    ...consents.map(
      (need): Rich => [`${texts.onlyWith[language]} `, ...consentPieces(need, givers, { matrix, language, citer })],
    ),
    ...(when === undefined
      ? []
      : circumstancePhrases(when, language, matrix.acts).map((phrase) => [`${texts.onlyWhen[language]} ${phrase}`])),
  ]
}

function qualityLines({ quality, persons }: MatrixEntry, { language, citer }: Wording): readonly Rich[] {
  return quality.map((one): Rich => {
    const fewer = persons.some((role) => !one.persons.includes(role))
    const whose = fewer ? `; ${texts.only[language]} ${rolesPhrase(one.persons, language)}` : ''
    const duty = one.secrecyDuty ? `; ${texts.secrecyDuty[language]}` : ''
    return [`${texts.protectedData[language]} (`, ...citer.cites([one.row]), `)${duty}${whose}`]
  })
}

function termLines({ terms }: MatrixEntry, { language, citer }: Wording): readonly Rich[] {
  return terms.map(({ row, period, start }): Rich => {
    const length = periodWords(period)[language]
    return [period === 'forever' ? length : `${length} ${startTexts[start][language]}`, ' (', ...citer.cites([row]), ')']
  })
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

import { citeText, listed, type Matrix, rolesPhrase } from '../explain/index.ts'
import { capacityTexts } from '../explain/texts.ts'
import { kindTexts } from '../explain/vocabulary.ts'
import type { LawDiff, RowChange } from '../law/index.ts'
import type { Day, Language, Words } from '../schema/index.ts'
import { type DeskChange, deskChanges, matricesOf } from './desk-changes.ts'
import { changeTexts, diffTexts, fieldTexts, listTexts } from './diff-texts.ts'
import { categoryNames } from './entry-cells.ts'
import { citerOf, plain } from './rich.ts'
import { texts } from './texts.ts'

/** What a change of law means for whoever works on one purpose, in sentences. */
export interface DeskNews {
  /** The purpose; absent for what bears on every purpose, or on none in particular. */
  readonly purpose?: string
  readonly name: string
  /** The day from which it is so: that of the change that begins last. */
  readonly from?: Day
  /** Whether some of it is only a bill: then this is what would change. */
  readonly isBill: boolean
  readonly more: readonly string[]
  readonly less: readonly string[]
  readonly conditions: readonly string[]
  /** The rows that change, with their articles. */
  readonly rules: readonly string[]
}

/**
 * What changes for your desk: per purpose what may be seen more, what less, and under which other conditions. These three follow from all that was
 * compared, so compare whole readings of the law; `rules` lists the changed rows whatever was compared.
 */
export function explainDiff(diff: LawDiff, language: Language): readonly DeskNews[] {
  const { before, after } = matricesOf(diff)
  const names = new Map([...before.purposes, ...after.purposes].map(({ purpose, name }) => [purpose, name]))
  const named = diff.rows.flatMap(({ purposes }) => (purposes === 'any' ? [] : purposes))
  const purposes = [...new Set([...names.keys(), ...named])]
  const when = whenOf(diff)
  const perPurpose = purposes.map((purpose): DeskNews => {
    const { more, less, otherwise } = deskChanges(purpose, before, after, language)
    return {
      purpose,
      name: names.get(purpose)?.[language] ?? purpose,
      ...when,
      more: sentences(more, 'with conditions', after, language),
      less: sentences(less, 'alone', before, language),
      conditions: sentences(otherwise, 'alone', after, language),
      rules: diff.rows
        .filter((row) => row.purposes !== 'any' && row.purposes.includes(purpose))
        .map((row) => ruleSentence(row, diff, language)),
    }
  })
  const general: DeskNews = {
    name: diffTexts.everyTask[language],
    ...when,
    more: [],
    less: [],
    conditions: [],
    rules: diff.rows.filter((row) => row.purposes === 'any').map((row) => ruleSentence(row, diff, language)),
  }
  return [...perPurpose, general].filter(({ more, less, conditions, rules }) =>
    [more, less, conditions, rules].some((it) => it.length > 0),
  )
}

function whenOf({ acts }: LawDiff): Pick<DeskNews, 'from' | 'isBill'> {
  const from = acts
    .flatMap(({ after }) => (after === undefined ? [] : [after.validFrom]))
    .sort()
    .at(-1)
  return { ...(from && { from }), isBill: acts.some(({ after }) => after?.status === 'bill') }
}

function sentences(
  changes: readonly DeskChange[],
  say: 'alone' | 'with conditions',
  of: Matrix,
  language: Language,
): readonly string[] {
  return [...new Set(changes.map((change) => changeSentence(change, say, of, language)))]
}

function changeSentence(
  { entry, categories, persons, conditions, added, dropped }: DeskChange,
  say: 'alone' | 'with conditions',
  of: Matrix,
  language: Language,
): string {
  const short = of.acts.find(({ act }) => act === entry.act)?.short[language] ?? entry.act
  const capacity = listed(
    entry.capacities.map((one) => capacityTexts[one]),
    'or',
    language,
  )
  const rows = [
    entry.ground,
    ...entry.secrecy.flatMap(({ releases }) => releases.map(({ row }) => row)),
    ...entry.quality.map(({ row }) => row),
  ]
  const whose = `${diffTexts.of[language]} ${rolesPhrase(persons, language)}`
  const asked = [
    ...(say === 'alone' ? [] : [`${texts.columns.conditions[language].toLocaleLowerCase(language)}: ${conditions.join('; ')}`]),
    ...(added.length === 0 ? [] : [`${diffTexts.asked[language]}: ${added.join('; ')}`]),
    ...(dropped.length === 0 ? [] : [`${diffTexts.dropped[language]}: ${dropped.join('; ')}`]),
  ]
  const what = `${short}: ${categoryNames(categories, language)} ${whose}, ${kindTexts[entry.kind][language]} ${texts.as[language]} ${capacity}`
  const cites = plain(citerOf(of, language).cites(rows))
  return `${what}${asked.map((one) => `; ${one}`).join('')} (${diffTexts.article[language]} ${cites})`
}

function ruleSentence({ change, act, list, fields, before, after }: RowChange, { acts }: LawDiff, language: Language): string {
  const row = after ?? before
  if (row === undefined) return ''
  const short = acts.find((one) => one.act === act)?.short ?? { nl: act, en: act }
  const named = fields.map((field): Words => fieldTexts.get(field) ?? { nl: field, en: field })
  const differs = named.length === 0 ? '' : `, ${diffTexts.fields[language]}: ${listed(named, 'and', language)}`
  const settled =
    row.confidence === 'unverified'
      ? `, ${diffTexts.notRead[language]}`
      : before?.confidence === 'unverified'
        ? `, ${diffTexts.nowRead[language]}`
        : ''
  return `${changeTexts[change][language]} (${listTexts[list][language]}${differs}${settled}): ${row.says[language]} (${citeText(short, row.cite, language)})`
}

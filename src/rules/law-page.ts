import { bandsPhrase, giversPhrase, listed, rolesPhrase, rowCite, termPhrase } from '../explain/index.ts'
import { capacityTexts } from '../explain/texts.ts'
import { basisTexts, holderTexts, kindTexts, periodWords, prohibitionTexts } from '../explain/vocabulary.ts'
import type { AuthenticRow, DutyRow, LawDomain, Row } from '../law/index.ts'
import type { Language, Words } from '../schema/index.ts'
import { listTexts } from './diff-texts.ts'
import { drawingPhrase } from './drawing-phrase.ts'
import { categoryNames } from './entry-cells.ts'
import { markdownTable } from './matrix-markdown.ts'
import { pageTexts, partTexts, rightTexts } from './page-texts.ts'
import type { Rich } from './rich.ts'
import { texts } from './texts.ts'

/** One act as a page for a jurist: every row of every version, newest first, with its article, its sentence and what it hangs on. */
export function lawPage(versions: readonly LawDomain[], language: Language): string {
  const newest = versions.toSorted((a, b) => (a.validFrom > b.validFrom ? -1 : 1))
  const [first] = newest
  if (first === undefined) return ''
  return [
    `# ${first.name[language]}`,
    pageTexts.about[language],
    ...newest.flatMap((domain) => versionParts(domain, language)),
    '',
  ].join('\n\n')
}

function versionParts(domain: LawDomain, language: Language): readonly string[] {
  const until = domain.validUntil === undefined ? '' : ` ${pageTexts.until[language]} ${domain.validUntil}`
  const records =
    domain.records.length === 0 ? [] : [`${pageTexts.records[language]}: ${categoryNames(domain.records, language)}.`]
  const tables = [...rowTables(domain, language), preferenceTable(domain, language)].filter(({ rows }) => rows.length > 0)
  return [
    `## ${pageTexts.from[language]} ${domain.validFrom}${until}`,
    `${pageTexts.status[domain.status][language]}. [${pageTexts.text[language]}](${domain.url}).`,
    ...records,
    ...tables.flatMap(({ title, columns, rows }) => [
      `### ${title}`,
      markdownTable({ caption: title, columns: [texts.article[language], texts.says[language], ...columns], rows }),
    ]),
  ]
}

/** Whom a municipality puts first, with its reason: below what is authentic, and without a row of the act. */
function preferenceTable({ preferences = [], local = [] }: LawDomain, language: Language): RowTable {
  return {
    title: pageTexts.preferred[language],
    columns: [texts.columns.what[language], pageTexts.inOrder[language]],
    rows: preferences.map(({ id, categories, holderRoles }) => [
      [id],
      [local.find((mark) => mark.id === id)?.because[language] ?? ''],
      [categoryNames(categories, language)],
      [holderRoles.map((role) => holderTexts[role][language]).join(' > ')],
    ]),
  }
}

interface RowTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Rich[])[]
}

/** Each list of rows with the cells that say most about it. */
function rowTables(domain: LawDomain, language: Language): readonly RowTable[] {
  const table = <R extends Row>(
    title: Words,
    rows: readonly R[],
    columns: readonly Words[] = [],
    cells: (row: R) => readonly string[] = () => [],
  ) => ({
    title: capital(title[language]),
    columns: columns.map((column) => column[language]),
    rows: rows.map((row): readonly Rich[] => [...rowCells(row, domain, language), ...cells(row).map((cell) => [cell])]),
  })
  const { task, conditions } = { task: texts.whose, conditions: texts.columns.conditions }
  return [
    table(listTexts.purposes, domain.purposes, [task, texts.columns.whose], (row) => [
      holderTexts[row.holderRole][language],
      rolesPhrase(row.persons, language),
    ]),
    table(listTexts.grounds, domain.grounds, [texts.columns.who, texts.columns.what, texts.columns.whose], (row) => [
      `${listed(
        row.kinds.map((kind) => kindTexts[kind]),
        'or',
        language,
      )} ${texts.as[language]} ${listed(
        row.capacities.map((one) => capacityTexts[one]),
        'or',
        language,
      )}`,
      categoryNames(row.categories, language),
      rolesPhrase(row.persons, language),
    ]),
    table(listTexts.secrecy, domain.secrecy),
    table(listTexts.releases, domain.releases, [pageTexts.basis], (row) => [basisTexts[row.basis][language]]),
    table(listTexts.quality, domain.quality, [texts.columns.whose, conditions], (row) => [
      rolesPhrase(row.persons, language),
      row.secrecyDuty ? texts.secrecyDuty[language] : '',
    ]),
    table(listTexts.prohibitions, domain.prohibitions, [texts.prohibition], (row) => [prohibitionTexts[row.kind][language]]),
    table(listTexts.consentRules, domain.consentRules, [texts.given], (row) => [giversPhrase(row, language)]),
    table(listTexts.terms, domain.terms, [texts.columns.term], (row) => [termPhrase(row, language)]),
    table(listTexts.authentic, domain.authentic, [texts.columns.what, pageTexts.notAuthentic], (row) => [
      categoryNames(row.categories, language),
      notAuthenticPhrase(row, language),
    ]),
    table(listTexts.households, domain.households, [pageTexts.members, pageTexts.drawn], (row) => [
      rolesPhrase(row.members, language),
      drawingPhrase(row, language),
    ]),
    table(listTexts.rights, domain.rights, [pageTexts.right, texts.given, pageTexts.refusedFor], (row) => [
      rightTexts[row.right][language],
      bandsPhrase(row.bands, 'one', language),
      row.exceptions.map(({ says }) => says[language]).join('; '),
    ]),
    table(listTexts.duties, domain.duties, [pageTexts.within], (row) => [withinPhrase(row, language)]),
    table(listTexts.parameters, domain.parameters, [pageTexts.options], (row) => [
      row.options.map(({ says }) => says[language]).join('; '),
    ]),
  ]
}

function notAuthenticPhrase({ except = [] }: AuthenticRow, language: Language): string {
  return except
    .map(({ category, parts = [], kinds = [] }) => {
      const left = [...parts, ...kinds].map((part) => partTexts.get(part)?.[language] ?? part)
      return `${categoryNames([category], language)} (${left.join(', ')})`
    })
    .join('; ')
}

function withinPhrase({ within, withinWorkingDays }: DutyRow, language: Language): string {
  if (within === 'P0D') return pageTexts.sameDay[language]
  if (within !== undefined) return periodWords(within)[language]
  return withinWorkingDays === undefined ? '' : `${withinWorkingDays} ${pageTexts.workingDays[language]}`
}

function rowCells(row: Row, domain: LawDomain, language: Language): readonly Rich[] {
  const remarks = [
    ...(row.confidence === 'unverified' ? [`(${texts.unverified[language]})`] : []),
    ...(row.openNorm === undefined ? [] : [`${capital(texts.openNorm[language])}: ${row.openNorm.norm[language]}.`]),
  ]
  return [[{ text: rowCite(domain, row, language), url: domain.url, row: row.id }], [[row.says[language], ...remarks].join(' ')]]
}

function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('nl')}${text.slice(1)}`
}

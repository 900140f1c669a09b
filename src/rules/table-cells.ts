import { giversPhrase, listed, type Matrix, type MatrixClosed, type MatrixProhibition, rolesPhrase } from '../explain/index.ts'
import { holderTexts, kindTexts, prohibitionTexts } from '../explain/vocabulary.ts'
import { kindSensitivity, type Language, organisationKinds, sensitivities } from '../schema/index.ts'
import { categoryNames, organisations } from './entry-cells.ts'
import { taskLists, taskNames } from './obtained.ts'
import { citerOf, type Rich } from './rich.ts'
import { type ForPurposes, rowsInOrder, type Section } from './sheet.ts'
import { tellsTexts, texts, whyTexts } from './texts.ts'

/** A table as it is read: what it is called, its columns, and the pieces of its cells. */
export interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Rich[])[]
  /** What each row is called in an address, and the citations that lead to it; absent: nothing leads here. */
  readonly ids?: readonly string[]
}

/** The tasks of an act: what each is called, whose it is, where it stands. */
export function tasksTable({ act, purposes }: Section, matrix: Matrix, language: Language): Table {
  const { cites } = citerOf(matrix, language)
  return {
    caption: `${texts.tasks[language]}: ${act.short[language]}`,
    columns: [texts.task[language], texts.whose[language], texts.article[language]],
    rows: purposes.map(({ name, holderRoles, rows }) => [
      [name[language]],
      [
        holderRoles.length === 0
          ? texts.nobody[language]
          : listed(
              holderRoles.map((role) => holderTexts[role]),
              'or',
              language,
            ),
      ],
      cites(rows),
    ]),
  }
}

/** Rows about the purposes of an act that open nothing. */
export function closedTable({ closed }: Section, matrix: Matrix, language: Language): Table {
  const { cites } = citerOf(matrix, language)
  const { what, whose, who } = texts.columns
  return {
    caption: texts.closed[language],
    columns: [texts.task[language], what[language], whose[language], who[language], texts.why[language], texts.article[language]],
    rows: closed
      .flatMap(({ purposes, it: alike }) => alike.map((it) => ({ purposes, it })))
      .map(({ purposes, it }) => [
        [names(purposes, language)],
        [dataOf(it, matrix, language)],
        [rolesPhrase(it.persons, language)],
        [`${kindTexts[it.kind][language]}, ${texts.heldBy[language]} ${holdersOf(it, language)}`],
        [whyTexts[it.why][language]],
        cites([it.ground]),
      ]),
  }
}

/** What the tables of tasks refer to, said once at the end; no table that would be empty. */
export function legendTables(matrix: Matrix, language: Language): readonly Table[] {
  const tables = [
    prohibitionsTable(matrix, language),
    giversTable(matrix, language),
    taskListsTable(matrix, language),
    kindsTable(language),
    localTable(matrix, language),
    sentencesTable(matrix, language),
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

/** What forbids whatever the rest permits. */
function prohibitionsTable(matrix: Matrix, language: Language): Table {
  const { cites } = citerOf(matrix, language)
  return {
    caption: texts.prohibitions[language],
    columns: [texts.prohibition[language], texts.reach[language], texts.article[language]],
    rows: matrix.prohibitions.map((one) => [[prohibitionTexts[one.kind][language]], [reachOf(one, language)], cites([one.row])]),
  }
}

/** Who can give each consent, by age. */
function giversTable(matrix: Matrix, language: Language): Table {
  const { cites } = citerOf(matrix, language)
  return {
    caption: texts.givers[language],
    columns: [texts.article[language], texts.given[language]],
    rows: matrix.consentRules.map((rule) => [cites([rule.id]), [giversPhrase(rule, language)]]),
  }
}

/** The long lists of tasks that cells call by their number. */
function taskListsTable(matrix: Matrix, language: Language): Table {
  return {
    caption: texts.taskLists[language],
    columns: [texts.list[language], texts.tasks[language]],
    rows: taskLists(matrix).map((list, index) => [[String(index + 1)], [taskNames(list, matrix, language)]]),
  }
}

/** What of a municipality's own policy changed the rows that are named, with its reason. */
function localTable({ acts, rows }: Matrix, language: Language): Table {
  const named = new Set(rows.flatMap(({ local = [] }) => local))
  const marks = new Map(acts.flatMap(({ local = [] }) => local.map((mark) => [mark.id, mark] as const)))
  return {
    caption: texts.local[language],
    columns: [texts.localRow[language], texts.because[language], texts.adopted[language], texts.review[language]],
    rows: [...marks.values()]
      .filter(({ id }) => named.has(id))
      .map((mark) => [[mark.id], [mark.because[language]], [`${mark.adoptedBy}, ${mark.on}`], [mark.reviewOn]]),
  }
}

/** What the name of each kind of organisation tells, save those that tell nothing. */
function kindsTable(language: Language): Table {
  const levels = sensitivities.filter((level) => sensitivities.indexOf(level) >= sensitivities.indexOf('health'))
  return {
    caption: texts.kindsTell[language],
    columns: [texts.nameTells[language], texts.kindsOf[language]],
    rows: levels.map((level) => [
      [tellsTexts[level][language]],
      [
        organisations(
          organisationKinds.filter((kind) => kindSensitivity[kind] === level),
          language,
        ),
      ],
    ]),
  }
}

/** Every row named, each in one sentence. */
function sentencesTable(matrix: Matrix, language: Language): Table {
  const { cites } = citerOf(matrix, language)
  return {
    caption: texts.sentences[language],
    columns: [texts.article[language], texts.says[language]],
    ids: rowsInOrder(matrix).map((_, index) => anchorOf(index)),
    rows: rowsInOrder(matrix).map((row) => [
      cites([row.id]),
      [`${row.says[language]}${row.confidence === 'unverified' ? ` (${texts.unverified[language]})` : ''}`],
    ]),
  }
}

/** Where the sentence of each row stands on a page. */
export function anchors(matrix: Matrix): ReadonlyMap<string, string> {
  return new Map(rowsInOrder(matrix).map(({ id }, index) => [id, `#${anchorOf(index)}`]))
}

function anchorOf(index: number): string {
  return `r${index}`
}

/** The acts whose text was used, to sign for. */
export function actsTable({ acts, digest }: Matrix, language: Language): Table {
  return {
    caption: texts.sign[language],
    columns: [texts.act[language], texts.from_[language], texts.digest[language]],
    rows: [
      ...acts.map((act): Rich[] => [[{ text: act.name[language], url: act.url, row: act.act }], [act.validFrom], [act.digest]]),
      [[texts.together[language]], [], [digest]],
    ],
  }
}

/** Names of purposes, side by side. */
export function names(purposes: ForPurposes<unknown>['purposes'], language: Language): string {
  return purposes.map(({ name }) => name[language]).join('; ')
}

function dataOf({ act, categories }: MatrixClosed, { acts }: Matrix, language: Language): string {
  return `${acts.find((one) => one.act === act)?.short[language] ?? act}: ${categoryNames(categories, language)}`
}

function holdersOf({ holderRoles }: MatrixClosed, language: Language): string {
  return listed(
    holderRoles.map((role) => holderTexts[role]),
    'or',
    language,
  )
}

/** Only a supply restriction is narrowed by its rows; every other prohibition reaches everything. */
function reachOf({ kind, kinds, recipients }: MatrixProhibition, language: Language): string {
  if (kind !== 'supply-restriction') return texts.everything[language]
  const what = listed(
    kinds.map((one) => kindTexts[one]),
    'or',
    language,
  )
  return `${what} ${texts.to[language]} ${recipients === 'any' ? texts.anybody[language] : organisations(recipients, language)}`
}

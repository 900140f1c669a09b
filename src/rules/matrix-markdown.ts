import type { Matrix } from '../explain/index.ts'
import type { Language } from '../schema/index.ts'
import { entryWorder } from './entry-cells.ts'
import type { Rich } from './rich.ts'
import { type Section, sectionsOf } from './sheet.ts'
import { actsTable, closedTable, legendTables, names, type Table, tasksTable } from './table-cells.ts'
import { texts } from './texts.ts'

/** A matrix as one Markdown page, with at the end a block to sign. */
export function matrixMarkdown(matrix: Matrix, language: Language): string {
  const sections = sectionsOf(matrix)
  return [
    `# ${texts.title[language]}`,
    `${texts.onDay[language]} ${matrix.on}. ${texts.about[language]}`,
    `## ${texts.always[language]}`,
    texts.alwaysList.map((line) => `- ${line[language]}`).join('\n'),
    ...sections.flatMap((section) => sectionParts(section, matrix, language)),
    ...legendTables(matrix, language).flatMap(heading),
    ...heading(actsTable(matrix, language)),
    `${texts.signed[language]} …`,
    [texts.name, texts.function, texts.date, texts.signature].map((field) => `- ${field[language]}: …`).join('\n'),
    '',
  ].join('\n\n')
}

function sectionParts(section: Section, matrix: Matrix, language: Language): readonly string[] {
  const word = entryWorder(matrix, language, 'with tables')
  const columns = Object.values(texts.columns).map((column) => column[language])
  const groups = section.open.flatMap(({ purposes, it }) => {
    const ids = purposes.map(({ purpose }) => purpose)
    const rows = it.map((entry) => Object.values(word(entry, ids)).map((lines) => lines.map(markdown).join('<br>')))
    return [`### ${texts.forWhich[language]}: ${names(purposes, language)}`, gridOf(columns, rows)]
  })
  return [
    `## ${section.act.name[language]}`,
    markdownTable(tasksTable(section, matrix, language)),
    ...(groups.length === 0 ? [texts.nothingOpen[language]] : groups),
    ...(section.closed.length === 0
      ? []
      : [`### ${texts.closed[language]}`, texts.closedAbout[language], markdownTable(closedTable(section, matrix, language))]),
  ]
}

function heading(table: Table): readonly string[] {
  return [`## ${table.caption}`, markdownTable(table)]
}

/** A table as Markdown. */
export function markdownTable({ columns, rows }: Table): string {
  return gridOf(
    columns,
    rows.map((cells) => cells.map(markdown)),
  )
}

function gridOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Rich text as Markdown that stays within one cell of a table. */
export function markdown(rich: Rich): string {
  return rich
    .map((piece) => {
      const text = escaped(typeof piece === 'string' ? piece : piece.text)
      return typeof piece === 'string' || piece.url === '' ? text : `[${text}](${piece.url})`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\|*_`[\]<>]/g, (sign) => `\\${sign}`).replaceAll(/\s*\n\s*/g, ' ')
}

import type { Matrix, MatrixEntry, MatrixPurpose } from '../explain/index.ts'
import type { Language } from '../schema/index.ts'
import { type EntryCells, entryWorder } from './entry-cells.ts'
import { escaped, type Leads, richHtml, tableHtml, toAct } from './html.ts'
import { filterAttributes, filtersHtml } from './html-filters.ts'
import { script } from './html-script.ts'
import { style } from './html-style.ts'
import type { Rich } from './rich.ts'
import { type Section, sectionsOf } from './sheet.ts'
import { actsTable, anchors, closedTable, legendTables, names, tasksTable } from './table-cells.ts'
import { texts } from './texts.ts'

/** A matrix as one HTML page that needs no network, with filters, and at the end a block to sign. */
export function matrixHtml(matrix: Matrix, language: Language): string {
  const t = (words: Readonly<Record<Language, string>>) => escaped(words[language])
  const sentences = anchors(matrix)
  // A citation leads to its sentence on the page, and from there to the act: a hundred addresses instead of thousands.
  const leads: Leads = (link) => sentences.get(link.row) ?? toAct(link)
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${t(texts.title)} (${matrix.on})</title>
<style>${style(language)}</style>
</head>
<body>
<a class="skip" href="#tables">${t(texts.skip)}</a>
<header>
<h1>${t(texts.title)}</h1>
<p class="about">${t(texts.onDay)} <time>${matrix.on}</time>. ${t(texts.about)}</p>
</header>
<main>
<section><h2>${t(texts.always)}</h2><ul>${texts.alwaysList.map((line) => `<li>${t(line)}</li>`).join('')}</ul></section>
${filtersHtml(matrix, language)}
<div id="tables">
${sectionsOf(matrix)
  .map((section) => sectionHtml(section, matrix, language, leads))
  .join('\n')}
</div>
<section>
${legendTables(matrix, language)
  .map(
    (table) =>
      `<h2>${escaped(table.caption)}</h2>\n${tableHtml(table, 'in the heading', table.ids === undefined ? leads : toAct)}`,
  )
  .join('\n')}
</section>
${signHtml(matrix, language)}
</main>
<script>${script}</script>
</body>
</html>
`
}

function sectionHtml(section: Section, matrix: Matrix, language: Language, leads: Leads): string {
  const word = entryWorder(matrix, language, 'with tables')
  const groups = section.open.map(({ purposes, it }) => {
    const ids = purposes.map(({ purpose }) => purpose)
    return groupHtml(
      purposes,
      it.map((entry) => ({ entry, cells: word(entry, ids) })),
      language,
      leads,
    )
  })
  const open = groups.length === 0 ? `<p>${escaped(texts.nothingOpen[language])}</p>` : groups.join('\n')
  const closed =
    section.closed.length === 0
      ? ''
      : `\n<p class="closed">${escaped(texts.closedAbout[language])}</p>\n${tableHtml(closedTable(section, matrix, language), 'in sight', leads)}`
  return `<section class="act"><h2>${escaped(section.act.name[language])}</h2>
${tableHtml(tasksTable(section, matrix, language), 'in sight', leads)}
${open}${closed}
</section>`
}

/** A table of its own, so that on paper every page of it says for which tasks it is. */
function groupHtml(
  purposes: readonly MatrixPurpose[],
  rows: readonly { readonly entry: MatrixEntry; readonly cells: EntryCells }[],
  language: Language,
  leads: Leads,
): string {
  const columns = Object.values(texts.columns)
  const ids = purposes.map(({ purpose }) => purpose).join(' ')
  const title = `${texts.forWhich[language]}: ${names(purposes, language)}`
  const lines = rows.map(({ entry, cells: { what, ...rest } }) => {
    const cells = Object.values<readonly Rich[]>({ ...rest }).map((cell) => `<td>${linesHtml(cell, leads)}`)
    return `<tr class="e" ${filterAttributes(entry)}><th scope="row">${linesHtml(what, leads)}${cells.join('')}`
  })
  const head = columns.map((column) => `<th scope="col">${escaped(column[language])}`).join('')
  return `<table class="open" data-p="${escaped(ids)}"><colgroup>${columns.map(() => '<col>').join('')}</colgroup>
<thead><tr class="g"><th colspan="${columns.length}" scope="colgroup">${escaped(title)}</th></tr><tr class="h">${head}</tr></thead><tbody>
${lines.join('\n')}
</tbody></table>`
}

function linesHtml(lines: readonly Rich[], leads: Leads): string {
  const [only, ...more] = lines.map((line) => richHtml(line, leads))
  return more.length === 0 ? (only ?? '') : `<ul>${[only, ...more].map((line) => `<li>${line}`).join('')}</ul>`
}

function signHtml(matrix: Matrix, language: Language): string {
  const fields = [texts.name, texts.function, texts.date, texts.signature].map(
    (field) => `<dt>${escaped(field[language])}</dt><dd></dd>`,
  )
  return `<section class="sign"><h2>${escaped(texts.sign[language])}</h2>
${tableHtml(actsTable(matrix, language), 'in the heading', toAct)}
<p>${escaped(texts.signed[language])} <span class="line">&nbsp;</span></p>
<dl>${fields.join('')}</dl></section>`
}

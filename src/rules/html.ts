import type { Rich } from './rich.ts'
import type { Table } from './table-cells.ts'

/** Text that means itself in HTML, also within quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Rich text as HTML; only addresses on the web become links. */
export function richHtml(rich: Rich): string {
  return rich
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece)
      return /^https?:\/\//.test(piece.url) ? `<a href="${escaped(piece.url)}">${escaped(piece.text)}</a>` : escaped(piece.text)
    })
    .join('')
}

/** A table as HTML, the first cell of each row its header; where a heading above says the same, its caption is for screen readers alone. */
export function tableHtml({ caption, columns, rows }: Table, title: 'in sight' | 'in the heading'): string {
  const quiet = title === 'in sight' ? '' : ' class="quiet"'
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
  const body = rows.map(([first = [], ...rest]) => {
    const cells = rest.map((cell) => `<td>${richHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${richHtml(first)}</th>${cells}</tr>`
  })
  return `<div class="scroll"><table class="plain"><caption${quiet}>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>`
}

import type { Link, Rich } from './rich.ts'
import type { Table } from './table-cells.ts'

/** Where a citation on a page leads: by default to the text of its act. */
export type Leads = (link: Link) => string

/** To the text of the act, where that is an address on the web. */
export const toAct: Leads = ({ url }) => (/^https?:\/\//.test(url) ? url : '')

/** Text that means itself in HTML, also within quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Rich text as HTML; a citation that leads nowhere is no link. */
export function richHtml(rich: Rich, leads: Leads): string {
  return rich
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece)
      const href = leads(piece)
      return href === '' ? escaped(piece.text) : `<a href="${escaped(href)}">${escaped(piece.text)}</a>`
    })
    .join('')
}

/**
 * A table as HTML, the first cell of each row its header; where a heading above says the same, its caption is for screen readers alone. Closing tags
 * that HTML lets be left out are: a long page has thousands.
 */
export function tableHtml({ caption, columns, rows, ids }: Table, title: 'in sight' | 'in the heading', leads: Leads): string {
  const quiet = title === 'in sight' ? '' : ' class="quiet"'
  const head = columns.map((column) => `<th scope="col">${escaped(column)}`).join('')
  const body = rows.map(([first = [], ...rest], index) => {
    const cells = rest.map((cell) => `<td>${richHtml(cell, leads)}`).join('')
    const id = ids?.[index]
    return `<tr${id === undefined ? '' : ` id="${escaped(id)}"`}><th scope="row">${richHtml(first, leads)}${cells}`
  })
  return `<div class="scroll"><table class="plain"><caption${quiet}>${escaped(caption)}</caption><thead><tr>${head}<tbody>
${body.join('\n')}
</table></div>`
}

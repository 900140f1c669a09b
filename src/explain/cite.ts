import type { Cite, LocalMark, Row } from '../law/index.ts'
import type { Language, Words } from '../schema/index.ts'
import { glueTexts } from './texts.ts'

/** A place in an act as readers cite it, such as `Wmo 2015 art. 5.1.1 lid 4`. */
export function citeText(short: Words, { article, paragraph, part }: Cite, language: Language): string {
  const dutch = `${paragraph ? ` lid ${paragraph}` : ''}${part ? ` onder ${part}` : ''}`
  const english = `${paragraph ? `(${paragraph})` : ''}${part ? `(${part})` : ''}`
  return `${short[language]} art. ${article}${language === 'nl' ? dutch : english}`
}

/** A row as readers cite it: its place in the act, and what of a municipality's own policy changed it, by whom and since when. */
export function rowCite(
  { short, local = [] }: { readonly short: Words; readonly local?: readonly LocalMark[] },
  row: Pick<Row, 'cite' | 'local'>,
  language: Language,
): string {
  const changed = (row.local ?? []).map((id) => {
    const mark = local.find((one) => one.id === id)
    return ` ${glueTexts.withLocal[language]} ${id}${mark === undefined ? '' : ` (${mark.adoptedBy}, ${mark.on})`}`
  })
  return `${citeText(short, row.cite, language)}${changed.join('')}`
}

import type { Rich } from '../../rules/rich.ts'
import type { Language } from '../../schema/index.ts'

/** A page in one language, as its sections; Markdown, HTML and the comparison of two pages are all made from it. */
export interface Page {
  readonly language: Language
  /** Whether what a field lists stands in a line of its own each, or side by side. */
  readonly layout: 'lists' | 'lines'
  readonly title: string
  readonly lead: readonly string[]
  readonly sections: readonly PageSection[]
}

/** A part of a page under a heading. */
export interface PageSection {
  /** The same for the same part of two pages. */
  readonly id: string
  readonly level: 2 | 3
  readonly title: string
  readonly fields: readonly PageField[]
}

/** What is said of one thing; without a title it is plain text, a paragraph for each item. */
export interface PageField {
  readonly title: string
  readonly items: readonly Rich[]
}

/** A field of which nothing is left where it has no items. */
export function field(title: string, items: readonly (Rich | string)[]): readonly PageField[] {
  return items.length === 0 ? [] : [{ title, items: items.map((item) => (typeof item === 'string' ? [item] : item)) }]
}

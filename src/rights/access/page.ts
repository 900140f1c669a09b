/** One statement about a thing: what is told of it, and what. */
export interface Line {
  readonly label: string
  readonly text: string
}

/** A part of a page, in the order in which it is read. Every text in it is plain: the renderers make it safe. */
export type Block =
  | { readonly block: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | { readonly block: 'lines'; readonly lines: readonly Line[] }
  | { readonly block: 'card'; readonly title: string; readonly says: string; readonly lines: readonly Line[] }

/** A page to be read by a person, whatever it is rendered as. */
export interface Page {
  readonly title: string
  readonly language: 'nl' | 'en'
  readonly blocks: readonly Block[]
}

/** A heading of a section, or of a part of one. */
export function heading(level: 2 | 3, text: string): Block {
  return { block: 'heading', level, text }
}

/** A paragraph of running text. */
export function paragraph(text: string): Block {
  return { block: 'paragraph', text }
}

import type { Block, Line, Page } from './page.ts'

/** The page as Markdown, in which every text means itself: no mark-up, link or HTML in a value comes through. */
export function pageMarkdown({ title, blocks }: Page): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(blockMarkdown)].join('\n\n')}\n`
}

function blockMarkdown(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`
    case 'paragraph':
      return escaped(block.text)
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n')
    case 'lines':
      return linesMarkdown(block.lines)
    case 'card':
      return `#### ${escaped(block.title)}\n\n${escaped(block.says)}\n\n${linesMarkdown(block.lines)}`
  }
}

function linesMarkdown(lines: readonly Line[]): string {
  return lines.map(({ label, text }) => `- **${escaped(label)}:** ${escaped(text)}`).join('\n')
}

/** Takes no room and breaks no line, but keeps renderers, also those that look after decoding, from making a link of an address. */
const joiner = '&#8288;'

/** On one line, with every sign that Markdown or HTML would take for mark-up made plain. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|#~]/g, '\\$&')
    .replaceAll('://', `:${joiner}&#47;&#47;`)
    .replaceAll(/www\./gi, (found) => `${found.slice(0, 3)}${joiner}.`)
    .replaceAll('@', `@${joiner}`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

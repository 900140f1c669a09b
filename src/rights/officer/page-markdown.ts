import { markdown } from '../../rules/matrix-markdown.ts'
import { plain } from '../../rules/rich.ts'
import type { Page, PageField, PageSection } from './page.ts'

/** Above this many characters an item stands in a line of its own. */
const long = 40

/** A page as Markdown. */
export function pageMarkdown(page: Page): string {
  return [`# ${page.title}`, ...page.lead, ...page.sections.flatMap((section) => sectionParts(section, page)), ''].join('\n\n')
}

function sectionParts({ level, title, fields }: PageSection, page: Page): readonly string[] {
  const heading = `${'#'.repeat(level)} ${title}`
  if (page.layout === 'lists') return [heading, ...fields.flatMap(listParts)]
  return fields.length === 0 ? [heading] : [heading, fields.map(line).join('\n')]
}

function listParts(one: PageField): readonly string[] {
  return one.title === '' ? one.items.map(markdown) : [`**${one.title}**`, listed(one, '')]
}

/** A field in one line where that reads well, else with its items below it. */
function line(one: PageField): string {
  if (one.title === '') return listed(one, '')
  const isShort = one.items.length === 1 || one.items.every((item) => plain(item).length <= long)
  return isShort ? `- **${one.title}**: ${one.items.map(markdown).join('; ')}` : `- **${one.title}**:\n${listed(one, '  ')}`
}

function listed({ items }: PageField, indent: string): string {
  return items.map((item) => `${indent}- ${markdown(item)}`).join('\n')
}

import { existsSync, readdirSync } from 'node:fs'
import { day } from '../src/core/day.ts'
import type { LawDomain } from '../src/law/index.ts'
import { nl } from '../src/law/nl/index.ts'
import { lawPage, type Matrix, matrix, matrixHtml, partOf } from '../src/rules/index.ts'
import { type Language, languages } from '../src/schema/index.ts'

/** The day whose law the matrix shows: no clock, so that the page changes only where the law data do. */
const rulesDay = day('2026-11-23')
/** What a page may weigh at most, so that a mail program and a reviewer still take it. */
export const mostBytes = 500_000
/** Where the pages stand. */
export const rulesFolder = new URL('rules/', import.meta.url)

/** Every page about the rules, by its file name. */
export function rulesPages(): ReadonlyMap<string, string> {
  const acts = [...new Set(nl.map(({ act }) => act))].sort()
  const versions = (act: string): readonly LawDomain[] => nl.filter((domain) => domain.act === act)
  const whole = matrix(nl, rulesDay)
  const tables = languages.flatMap((language) => matrixPages(whole, language))
  const pages = acts.map((act) => [`${act}.md`, lawPage(versions(act), 'nl')] as const)
  const index = indexPage(
    acts.map((act) => [act, versions(act)]),
    tables.map(([file]) => file),
  )
  return new Map([['index.md', index], ...pages, ...tables])
}

/** Files in the folder that no page is written to. */
export function strayFiles(pages: ReadonlyMap<string, string>): readonly string[] {
  return existsSync(rulesFolder) ? readdirSync(rulesFolder).filter((file) => !pages.has(file)) : []
}

/** One file, or where that would be too large one for each act that has purposes. */
function matrixPages(whole: Matrix, language: Language): readonly (readonly [file: string, page: string])[] {
  const page = matrixHtml(whole, language)
  if (Buffer.byteLength(page) < mostBytes) return [[`matrix.${language}.html`, page]]
  const acts = [...new Set(whole.purposes.map(({ act }) => act))].sort()
  return acts.map((act) => [`matrix.${act}.${language}.html`, matrixHtml(partOf(whole, [act]), language)])
}

function indexPage(acts: readonly (readonly [string, readonly LawDomain[]])[], tables: readonly string[]): string {
  const rows = acts.map(([act, versions]) => {
    const days = versions.map(({ validFrom, status }) => (status === 'bill' ? `${validFrom} (wetsvoorstel)` : validFrom)).sort()
    return `| [${versions[0]?.name.nl ?? act}](${act}.md) | ${days.join(', ')} |`
  })
  return `# De regels

Alles wat hier staat wordt gemaakt uit de wetsgegevens in \`src/law/nl\` (\`npm run docs\`). Een jurist kan het lezen en ervoor tekenen.

**Wie mag wat zien**, op ${rulesDay}, met filters en een blok om te tekenen: ${tables.map((file) => `[${file}](${file})`).join(', ')}.

| Wet | Versies vanaf |
| --- | --- |
${rows.join('\n')}
`
}

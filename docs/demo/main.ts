import { parseArgs } from 'node:util'
import type { Language } from 'klantbeeld/schema'
import { findingsIn } from './data/findings.ts'
import { setsIn } from './data/folder.ts'
import { reportLines } from './data/report.ts'
import { dataTexts } from './data/texts.ts'
import { familyLines } from './family.ts'
import { print, progress } from './print.ts'

const { values, positionals } = parseArgs({ options: { lang: { type: 'string', default: 'nl' } }, allowPositionals: true })
const language: Language = values.lang === 'en' ? 'en' : 'nl'
const [folder] = positionals
const sets = folder === undefined ? undefined : setsIn(folder)

if (folder === undefined) {
  print(familyLines(language))
} else if (sets === undefined) {
  process.stderr.write(`${dataTexts.noFolder(folder)[language]}\n`)
  process.exitCode = 1
} else {
  const found = findingsIn(sets, (done, of) => progress(dataTexts.progress(done, of)[language]))
  progress('')
  print(reportLines(found, language))
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Language } from 'klantbeeld/schema'
import { findingsIn } from './data/findings.ts'
import { setsIn } from './data/folder.ts'
import { reportLines } from './data/report.ts'
import { dataTexts } from './data/texts.ts'
import { familyLines } from './family.ts'
import { print, progress } from './print.ts'
import { tenYearsLines } from './ten-years/lines.ts'
import { walk } from './ten-years/walk.ts'

const { values, positionals } = parseArgs({ options: { lang: { type: 'string', default: 'nl' } }, allowPositionals: true })
const language: Language = values.lang === 'en' ? 'en' : 'nl'
const [folder] = positionals
const isTenYears = folder === 'ten-years'
const sets = folder === undefined || isTenYears ? undefined : setsIn(folder)

if (folder === undefined) {
  print(familyLines(language))
} else if (isTenYears) {
  const walked = walk(language)
  const path = `reports/inzage-anna.${language}.html`
  mkdirSync('reports', { recursive: true })
  writeFileSync(path, walked.report.html)
  print(tenYearsLines(walked, path, language))
} else if (sets === undefined) {
  process.stderr.write(`${dataTexts.noFolder(folder)[language]}\n`)
  process.exitCode = 1
} else {
  const found = findingsIn(sets, (done, of) => progress(dataTexts.progress(done, of)[language]))
  progress('')
  print(reportLines(found, language))
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { LocalPolicy } from '../src/law/index.ts'
import { teamModels } from '../src/law/nl/team-models/index.ts'
import { jsonSchema, jsonSchemaOf, wireObjects } from '../src/schema/index.ts'
import { categoriesPage } from './categories.ts'
import { refreshed } from './law-coverage.ts'
import { officerFolder, officerPages, strayOfficerFiles } from './officer.ts'
import { plantedBugsPage } from './planted-bugs.ts'
import { supplierPages, withCodes } from './rejection-codes.ts'
import { rulesFolder, rulesPages, strayFiles } from './rules.ts'
import { scenarioPage } from './scenario-page.ts'
import { teamModelPage } from './team-models.ts'

const folder = new URL('../schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const name of Object.keys(wireObjects)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`)
}
writeFileSync(new URL('local.json', folder), `${JSON.stringify(jsonSchema('local', LocalPolicy), null, 2)}\n`)
console.log(`schemas/: ${Object.keys(wireObjects).length + 1} JSON Schemas`)
writeFileSync(new URL('planted-bugs.md', import.meta.url), plantedBugsPage())
console.log('docs/planted-bugs.md')
writeFileSync(new URL('categories.md', import.meta.url), categoriesPage())
console.log('docs/categories.md')
writeFileSync(new URL('scenarios.md', import.meta.url), scenarioPage())
console.log('docs/scenarios.md')
mkdirSync(rulesFolder, { recursive: true })
const pages = rulesPages()
for (const file of strayFiles(pages)) rmSync(new URL(file, rulesFolder))
for (const [file, page] of pages) writeFileSync(new URL(file, rulesFolder), page)
console.log('docs/rules/')
mkdirSync(officerFolder, { recursive: true })
const officer = officerPages()
for (const file of strayOfficerFiles(officer)) rmSync(new URL(file, officerFolder))
for (const [file, page] of officer) writeFileSync(new URL(file, officerFolder), page)
console.log('docs/officer/')

const models = new URL('team-models/', import.meta.url)
mkdirSync(models, { recursive: true })
for (const model of teamModels) writeFileSync(new URL(`${model.id}.md`, models), teamModelPage(model))
console.log(`docs/team-models/: ${teamModels.length} pages`)
for (const [file, language] of supplierPages) {
  const page = new URL(file, import.meta.url)
  writeFileSync(page, withCodes(readFileSync(page, 'utf8'), language))
  console.log(`docs/${file}`)
}
const coverage = new URL('law-coverage.md', import.meta.url)
writeFileSync(coverage, refreshed(readFileSync(coverage, 'utf8')))
console.log('docs/law-coverage.md')

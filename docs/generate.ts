import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { jsonSchemaOf, wireObjects } from '../src/schema/index.ts'
import { refreshed } from './law-coverage.ts'
import { plantedBugsPage } from './planted-bugs.ts'

const folder = new URL('../schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const name of Object.keys(wireObjects)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`)
}
console.log(`schemas/: ${Object.keys(wireObjects).length} JSON Schemas`)
writeFileSync(new URL('planted-bugs.md', import.meta.url), plantedBugsPage())
console.log('docs/planted-bugs.md')
const coverage = new URL('law-coverage.md', import.meta.url)
writeFileSync(coverage, refreshed(readFileSync(coverage, 'utf8')))
console.log('docs/law-coverage.md')

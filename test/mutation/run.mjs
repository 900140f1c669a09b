/**
 * Mutation testing of one folder, or of some files, of src: `npm run mutation -- disclosure`, `npm run mutation -- law`,
 * `npm run mutation -- rights/admit.ts,rights/hold.ts`. `npm run mutation -- law again` tries only what lived in the run before, and files that changed
 * since. The law data in src/law/nl and the texts are no code to mutate.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { livedIn, putTogether, scoreOf } from './again.mjs'

const [, , target = 'disclosure', again] = process.argv
const [folder = target] = target.split('/')
const proofs = { comparing: 'merge', term: 'rights', receipt: 'rights', reproduce: 'rights' }
const proof = proofs[folder] ?? folder
const reportOf = (name) => `reports/mutation/${name.replaceAll(/[/,]/g, '-').slice(0, 100)}.json`
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

// Each mutant meets a hundredth of the cases that `npm run promises` tries: 200 against the specification.
process.env['KLANTBEELD_SHARE'] ??= '0.01'
process.env['KLANTBEELD_PROOF'] ??= existsSync(fileURLToPath(new URL(`${proof}.mjs`, import.meta.url))) ? proof : 'all'

const without = ['!src/law/nl/**', '!src/**/*texts.ts', '!src/**/*words.ts']
const path = reportOf(target)
if (again === undefined) {
  const mutate = target.split(',').map((part) => (part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`))
  await new Stryker({ mutate: [...mutate, ...without], jsonReporter: { fileName: path } }).runMutationTest()
} else {
  const [earlier, fileName] = [read(path), reportOf(`${target}-again`)]
  const mutate = [...livedIn(earlier), ...without]
  await new Stryker({ mutate, jsonReporter: { fileName }, thresholds: { break: null } }).runMutationTest()
  const score = scoreOf(putTogether(earlier, read(fileName), path))
  console.log(`${target}: ${score.toFixed(2)} % of all mutants killed, this run and the one before together`)
  if (score < 90) process.exitCode = 1
}

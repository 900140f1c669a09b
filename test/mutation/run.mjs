/**
 * Mutation testing of one folder, or of some files, of src: `npm run mutation -- disclosure`, `npm run mutation -- law`,
 * `npm run mutation -- rights/admit.ts,rights/hold.ts`. The law data in src/law/nl and the texts are no code to mutate.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

const target = process.argv[2] ?? 'disclosure'
const folders = target.split(',').map((part) => (part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`))
const [folder = target] = target.split('/')
const proofs = { term: 'rights', receipt: 'rights', reproduce: 'rights' }
const proof = proofs[folder] ?? folder

// Each mutant meets a hundredth of the cases that `npm test` tries: 200 against the specification.
process.env['KLANTBEELD_SHARE'] ??= '0.01'
process.env['KLANTBEELD_PROOF'] ??= existsSync(fileURLToPath(new URL(`${proof}.mjs`, import.meta.url))) ? proof : 'all'

await new Stryker({
  mutate: [...folders, '!src/law/nl/**', '!src/**/*texts.ts', '!src/**/*words.ts'],
  jsonReporter: { fileName: `reports/mutation/${target.replaceAll(/[/,]/g, '-').slice(0, 100)}.json` },
}).runMutationTest()

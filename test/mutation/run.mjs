/**
 * Mutation testing of one folder or file of src: `npm run mutation -- disclosure`, `npm run mutation -- law`, `npm run mutation -- integrate.ts`.
 * The law data in src/law/nl is no code to mutate; every row of it has its own scenario.
 */
import { Stryker } from '@stryker-mutator/core'

const target = process.argv[2] ?? 'disclosure'
const mutate = target.endsWith('.ts')
  ? target.split(',').map((file) => `src/${file}`)
  : [`src/${target}/**/*.ts`, '!src/law/nl/**']

// Each mutant meets a hundredth of the cases that `npm test` tries: 200 against the specification.
process.env['KLANTBEELD_SHARE'] ??= '0.01'
process.env['KLANTBEELD_PROOF'] = target.startsWith('law') ? 'law' : 'all'

await new Stryker({ mutate }).runMutationTest()

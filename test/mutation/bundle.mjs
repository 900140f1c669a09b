/** Bundles the tests of the rules and the source they are about into one file for mocha. It stands in `test`, beside what the tests read. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const { dependencies, devDependencies, peerDependencies } = JSON.parse(readFileSync(here('../../package.json'), 'utf8'))
const inside = ['vitest', 'date-fns', 'lru-cache']

await build({
  entryPoints: [here(`${process.env['KLANTBEELD_PROOF'] ?? 'all'}.mjs`)],
  outfile: here('../mutants.bundle.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  keepNames: true,
  // Tests have effects, whatever the package says of its own files.
  ignoreAnnotations: true,
  alias: { vitest: here('vitest-in-mocha.mjs') },
  external: Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }).filter((name) => !inside.includes(name)),
  plugins: [
    {
      name: 'forgetful',
      setup: (it) =>
        it.onResolve({ filter: /^lru-cache$/ }, ({ importer }) =>
          importer.endsWith('forgetful-cache.mjs')
            ? { path: 'lru-cache', external: true }
            : { path: here('forgetful-cache.mjs') },
        ),
    },
  ],
})

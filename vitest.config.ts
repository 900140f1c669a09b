import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | { default: string }> }

/** `klantbeeld/schema` → `src/schema/index.ts`, and so on: documentation and tests import the package by its public names. */
const alias = Object.entries(exports).flatMap(([subpath, target]) =>
  typeof target === 'string'
    ? []
    : [
        {
          find: new RegExp(`^klantbeeld${subpath.slice(1)}$`),
          replacement: `${import.meta.dirname}/${target.default.replace('./dist/', 'src/').replace(/js$/, 'ts')}`,
        },
      ],
)

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    // No test changes what another could see, and to load everything anew for each file takes longer than most files.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    watch: false,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/law/nl/**'] },
  },
})

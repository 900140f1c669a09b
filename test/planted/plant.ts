import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Library } from 'klantbeeld/testing'
import type { PlantedBug } from './bugs.ts'

const folder = resolve('test/.planted')

/** The library with one bug planted in its source. Throws where the bug no longer fits the source. */
export async function planted(bug: PlantedBug, index: number): Promise<Library> {
  const path = resolve('src', bug.file)
  const source = readFileSync(path, 'utf8')
  if (source.split(bug.from).length !== 2) throw new Error(`"${bug.from}" does not stand in ${bug.file} exactly once`)
  const built = await build({
    stdin: {
      contents:
        "export { integrate } from './src/integrate.ts'\nexport { release, wanted } from './src/disclosure/index.ts'\nexport { fill, prefer, tighten } from './src/law/index.ts'\nexport { link, unlink } from './src/identity/index.ts'\nexport { accessDecided, accessReport } from './src/rights/index.ts'",
      resolveDir: resolve('.'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [
      {
        name: 'plant',
        setup: (it) =>
          it.onLoad({ filter: /\.ts$/ }, ({ path: at }) =>
            at === path ? { contents: source.replace(bug.from, () => bug.to), loader: 'ts' } : null,
          ),
      },
    ],
  })
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${index}.mjs`)
  writeFileSync(file, built.outputFiles[0]?.text ?? '')
  const { integrate, release, wanted, tighten, fill, prefer, link, unlink, accessDecided, accessReport } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  )
  return { integrate, release, wanted, tighten, fill, prefer, link, unlink, accessDecided, accessReport }
}

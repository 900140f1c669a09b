import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

interface Result {
  readonly outputFiles?: readonly { readonly contents: Uint8Array }[]
  readonly metafile?: { readonly outputs: Readonly<Record<string, Output>> }
}
interface Output {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>
}

/** The folder of the project. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url))

/** Bundles as the build does, dependencies external, with the compiler that the build uses: it comes with tsup. */
export async function bundle(options: object): Promise<Result> {
  const here = createRequire(import.meta.url)
  const compiler: { build(options: object): Promise<Result> } = createRequire(here.resolve('tsup'))('esbuild')
  return compiler.build({
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    ...options,
  })
}

/**
 * Compiles a module of the benchmarks, with the library in it, as the build does, and imports that. What tsx makes of the
 * source also names every inner function each time it is made, which costs much and which users of the package do not pay.
 */
export async function importCompiled<M>(file: string): Promise<M> {
  const outfile = `${root}node_modules/.cache/klantbeeld-bench/${file.replace('.ts', '.mjs')}`
  await bundle({ entryPoints: [`${root}test/bench/${file}`], outfile })
  return import(pathToFileURL(outfile).href)
}

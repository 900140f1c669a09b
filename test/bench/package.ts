import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { catalogue } from '../../src/schema/index.ts'
import { bundle, root } from './compile.ts'
import { median, ratios, type Timing } from './measure.ts'
import { asTime, type Figure, type Found, spread } from './report.ts'

const title = 'B8  importing and size of the package'

/** B8: what importing the built package in a fresh process costs, and how large it is. Builds it first where it was not built. */
export async function benchPackage(): Promise<Found> {
  const problem = built()
  if (problem !== undefined) return { title, figures: [], timings: [], remarks: [problem] }
  const timings = imports(20)
  const [mine, zod] = [timings[0], timings[1]]
  const perRound = mine === undefined || zod === undefined ? [] : ratios(mine, zod)
  const importing: Figure = {
    goal: 'B8',
    work: 'import { integrate }: times importing zod',
    ours: asTime(median(mine?.times ?? [])),
    peer: asTime(median(zod?.times ?? [])),
    value: median(perRound),
    wanted: { atMost: 3 },
    cause: () => 'zod is part of ours; the rest is reading dist, making schemas, and the other dependencies',
    noise: spread(perRound),
  }
  const [whole, law, texts] = [
    await sizeOf('integrate', 'dist/index.js'),
    await sizeOf('nl', 'dist/law/nl/index.js'),
    await sizeOf('explain', 'dist/index.js'),
  ]
  const parts = await largest()
  const [reached, every] = [declarationsFrom('dist/index.d.ts'), filesIn('dist', '.d.ts')]
  return {
    title,
    figures: [
      importing,
      sized('bundle of integrate, min + gzip, kB', whole.zipped, 25, () => `${whole.bytes} bytes before gzip; largest: ${parts}`),
      sized(
        'declarations reached from index.d.ts, kB',
        bytesOf(reached),
        60,
        () => `${kilo(withoutComments(reached))} without comments; ${filesBySize(reached)}`,
      ),
    ],
    timings,
    remarks: [
      staleness(),
      'Dependencies are external. Law data and texts apart:',
      `law data nl: ${kilo(law.zipped)} kB min + gzip; explain with its texts and what it needs: ${kilo(texts.zipped)} kB`,
      `the bundle of integrate holds the names of categories, ${kilo(namesInBytes())} kB before gzip`,
      `all ${every.length} declaration files together: ${kilo(bytesOf(every))} kB`,
    ],
  }
}

function sized(work: string, bytes: number, most: number, cause: () => string): Figure {
  return { goal: 'B8', work, ours: kilo(bytes), peer: '', value: bytes / 1000, wanted: { atMost: most }, cause, noise: '' }
}

/** Why it cannot be measured, where it cannot. */
function built(): string | undefined {
  if (existsSync(join(root, 'dist/index.js')) && existsSync(join(root, 'dist/index.d.ts'))) return undefined
  try {
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'pipe' })
    return undefined
  } catch {
    return 'NOT MEASURED: dist is missing and npm run build fails; mend the build and run again'
  }
}

function staleness(): string {
  const newest = Math.max(...filesIn('src', '.ts').map((file) => statSync(join(root, file)).mtimeMs))
  return newest > statSync(join(root, 'dist/index.js')).mtimeMs
    ? 'dist is older than src: run npm run build to measure what is there now.'
    : 'dist is as new as src.'
}

/** Each import in a fresh process that times it itself, so that starting Node does not count; ours and zod take turns. */
function imports(rounds: number): readonly Timing[] {
  const ours = pathToFileURL(join(root, 'dist/index.js')).href
  const contenders = [
    { name: 'import { integrate }', code: `const { integrate } = await import(${JSON.stringify(ours)})` },
    { name: 'import { z } of zod', code: "const { z } = await import('zod')" },
    { name: 'import nothing but node:crypto', code: "const { createHmac } = await import('node:crypto')" },
  ]
  const times = contenders.map((): number[] => [])
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { code }] of contenders.entries()) {
      const text = `const before = performance.now(); ${code}; console.log(performance.now() - before)`
      const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', text], { cwd: root, encoding: 'utf8' })
      if (round >= 0) times[index]?.push(Number(answer) * 1000)
    }
  }
  return contenders.map(({ name }, index) => ({ name, times: times[index] ?? [] }))
}

async function sizeOf(name: string, from: string): Promise<{ bytes: number; zipped: number }> {
  const { outputFiles = [] } = await bundle({
    stdin: { contents: name === 'nl' ? `export * from './${from}'` : `export { ${name} } from './${from}'`, resolveDir: root },
    minify: true,
    treeShaking: true,
    write: false,
  })
  const contents = outputFiles[0]?.contents ?? new Uint8Array()
  return { bytes: contents.length, zipped: gzipSync(contents, { level: 9 }).length }
}

/** The largest source files of the bundle, minified; from src, because dist holds them in a few chunks. */
async function largest(): Promise<string> {
  const contents = "export { integrate } from './src/index.ts'"
  const { metafile } = await bundle({ stdin: { contents, resolveDir: root }, minify: true, write: false, metafile: true })
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs))
  return inputs
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 8)
    .map(([file, { bytesInOutput }]) => `${file.replace('src/', '')} ${kilo(bytesInOutput)}`)
    .join(', ')
}

function declarationsFrom(first: string): readonly string[] {
  const found = new Set([first])
  for (const file of found) {
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      found.add(join(dirname(file), name.replace(/\.js$/, '.d.ts')))
    }
  }
  return [...found]
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
}

function filesBySize(files: readonly string[]): string {
  return [...files]
    .sort((a, b) => bytesOf([b]) - bytesOf([a]))
    .map((file) => `${file.replace('dist/', '')} ${kilo(bytesOf([file]))}`)
    .join(', ')
}

function withoutComments(files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + readFileSync(join(root, file), 'utf8').replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '').length,
    0,
  )
}

function namesInBytes(): number {
  return Object.values(catalogue).reduce((sum, { name }) => sum + Buffer.byteLength(name.nl) + Buffer.byteLength(name.en), 0)
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

import { importCompiled } from './compile.ts'
import { benchDestruction } from './destruction.ts'
import { benchLinkage } from './linkage.ts'
import { benchPackage } from './package.ts'
import { type Found, printJson, printTables } from './report.ts'
import type { work as compiled } from './work.ts'

// `npm run bench` measures everything; `npm run bench -- B1 B8` only those, `linkage` is B6, `destruction` B7; `--json` prints one JSON text for machines.
const { work } = await importCompiled<{ work: typeof compiled }>('work.ts')
const aliases: Readonly<Record<string, string>> = { linkage: 'B6', destruction: 'B7' }
const benchmarks = { ...work, B6: benchLinkage, B7: benchDestruction, B8: benchPackage }
const named = process.argv.map((word) => aliases[word] ?? word).filter((word) => word in benchmarks)
const found: Found[] = []
for (const [name, run] of Object.entries(benchmarks)) {
  if (named.length > 0 && !named.includes(name)) continue
  if (process.stderr.isTTY) process.stderr.write(`measuring ${name} …\n`)
  found.push(await run())
}
if (process.argv.includes('--json')) printJson(found)
else printTables(found)

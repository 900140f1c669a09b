import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf, filesUnder } from './files.ts'

/**
 * Who may import whom inside src. A row is a folder or file; so is what it names. `types of x` allows `import type` alone, `*` is everything.
 * A row may also import what the rows it names may import, unless it begins with `only`.
 */
const layers: Record<string, readonly string[]> = {
  core: [],
  schema: ['core'],
  law: ['schema'],
  'law/nl': ['types of law'],
  people: ['schema'],
  term: ['law', 'people'],
  disclosure: ['law', 'people', 'term'],
  // What two cleared facts say of each other, for whatever is derived from them.
  comparing: ['types of disclosure', 'disclosure/cleared'],
  merge: ['comparing'],
  household: ['comparing'],
  view: ['merge', 'household'],
  receipt: ['types of disclosure'],
  explain: ['law', 'types of disclosure', 'disclosure/reasons'],
  rules: ['explain'],
  'integrate.ts': ['disclosure', 'view', 'receipt', 'explain'],
  'views.ts': ['integrate.ts'],
  reproduce: ['integrate.ts'],
  sources: ['schema', 'people'],
  envelope: ['schema', 'people'],
  identity: ['schema', 'people'],
  // Pages for the privacy officer and residents are made as those of the rules are.
  rights: ['integrate.ts', 'term', 'view', 'rules'],
  coordination: ['integrate.ts', 'term', 'view'],
  testing: ['*'],
  'testing/specification': ['only', 'types of *', 'law/nl', 'schema/catalogue'],
  'index.ts': ['*'],
}

/** Who may import which package; nothing is inherited here. */
const packages: Record<string, readonly string[]> = {
  core: ['canonicalize', 'date-fns', 'node:crypto', 'types of zod'],
  schema: ['zod'],
  law: ['zod', 'lru-cache'],
  disclosure: ['lru-cache'],
  sources: ['fast-xml-parser'],
  envelope: ['jose', 'lru-cache', 'zod'],
  identity: ['jaro-winkler'],
  'receipt/sign': ['jose'],
  testing: ['fast-check'],
}

/** What may stand nowhere in src. */
const bans: Record<string, RegExp> = {
  'the clock (time is a parameter)': /\bDate\.now\b|\bnew Date\b(?!\(\s*[^\s)])|\bperformance\.now\b/,
  'chance (the caller gives ids and salts)': /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/,
  'a cast to Cleared (only deciding clears)': /\bas Cleared\b/,
  'any (write the type, or unknown)': /:\s*any\b|<any\b|\bas any\b|\bany\[\]/,
  'an enum (use a union of literals)': /^\s*(export )?(declare )?(const )?enum\s/m,
  'a class that is no error (use functions)': /(?<!\bdeclare )\bclass\s+(?!\w+Error\b[^{]* extends )/,
  'the console (return what there is to say)': /\bconsole\./,
  'global state of zod': /\bz\.(globalRegistry|config)\b/,
}

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const files = filesUnder('src', '.ts').map((path) => path.slice('src/'.length))
const imports = files.flatMap(importsOf)

describe('architecture', () => {
  it.each(files)('%s has a row in the table of layers', (file) => {
    expect(rowOf(file)).toBeDefined()
  })

  it('imports point down', () => {
    const wrong = imports.filter((it) => isFile(it.to) && !mayImportFile(it))
    expect(wrong.map(sentence)).toEqual([])
  })

  it('each package is imported only where the table says', () => {
    const wrong = imports.filter((it) => !isFile(it.to) && !mayImportPackage(it))
    expect(wrong.map(sentence)).toEqual([])
  })

  it('the main entry reaches no cryptography but digests: signing is asked for by its own subpath', () => {
    expect(reachedFrom('index.ts').filter((name) => name === 'jose' || name === 'receipt/sign.ts')).toEqual([])
    expect(reachedFrom('rights/index.ts')).toContain('jose')
  })

  it('only whoever asks for klantbeeld/identity loads the search for candidates: the engine links what is certain and nothing else', () => {
    const reached = ['index.ts', 'rights/index.ts', 'envelope/index.ts', 'testing/index.ts'].flatMap(reachedFrom)
    expect(reached.filter((name) => name === 'jaro-winkler' || lies(name, 'identity'))).toEqual([])
    expect(reachedFrom('identity/index.ts')).toContain('jaro-winkler')
  })

  it.each([
    ['schema', ['core', 'schema'], ['canonicalize', 'date-fns', 'node:crypto', 'zod']],
    ['envelope', ['core', 'schema', 'envelope'], ['canonicalize', 'date-fns', 'jose', 'lru-cache', 'node:crypto', 'zod']],
  ])('klantbeeld/%s pulls in no engine, so that whoever supplies loads what supplying needs', (entry, folders, needed) => {
    const reached = reachedFrom(`${entry}/index.ts`)
    expect(reached.filter((name) => isFile(name) && !folders.includes(name.split('/')[0] ?? ''))).toEqual([])
    const names = reached.filter((name) => !isFile(name)).map((name) => name.replace(/^date-fns.*/, 'date-fns'))
    expect([...new Set(names)].filter((name) => !needed.includes(name))).toEqual([])
    expect(reached.length).toBeGreaterThan(folders.length)
  })

  it('every relative import names a file that exists', () => {
    const wrong = imports.filter((it) => isFile(it.to) && !files.includes(it.to))
    expect(wrong.map(sentence)).toEqual([])
  })

  it('no file imports itself, by whatever detour, types included', () => {
    expect(cycles()).toEqual([])
  })

  it.each(Object.entries(bans))('src is free of %s', (_what, ban) => {
    expect(files.filter((file) => ban.test(codeOf(`src/${file}`, 'empty strings')))).toEqual([])
  })
})

function importsOf(file: string): Import[] {
  const code = codeOf(`src/${file}`, 'keep strings')
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w$\s,*{}]+?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const calls = code.matchAll(/\bimport\(\s*()['"]([^'"]+)['"]/g)
  return [...statements, ...calls].map(([, type, name = '']) => ({
    from: file,
    to: name.startsWith('.') ? posix.join(posix.dirname(file), name) : name,
    typeOnly: Boolean(type),
  }))
}

function isFile(name: string): boolean {
  return name.endsWith('.ts')
}

/** Whether a file lies in what a table names: a folder, or a file with or without its ending. */
function lies(file: string, within: string): boolean {
  return within === '*' || file === within || file === `${within}.ts` || file.startsWith(`${within}/`)
}

/** The row of a file: the narrowest that holds it. */
function rowOf(file: string): string | undefined {
  return Object.keys(layers)
    .filter((row) => lies(file, row))
    .sort((a, b) => b.length - a.length)[0]
}

function mayImportFile({ from, to, typeOnly }: Import): boolean {
  const [own, target] = [rowOf(from), rowOf(to)]
  if (own === undefined || target === undefined) return false
  const allowed = [...reach(own)].some((entry) => {
    const within = entry.replace('types of ', '')
    const named = within === '*' || within === target || (target === rowOf(within) && lies(to, within))
    return named && (typeOnly || within === entry)
  })
  return own === target || allowed
}

/** What a row may import: what it names, and what those may import in turn. */
function reach(row: string): Set<string> {
  const found = new Set(layers[row])
  if (found.has('only')) return found
  for (const entry of found) for (const next of layers[rowOf(entry.replace('types of ', '')) ?? ''] ?? []) found.add(next)
  return found
}

function mayImportPackage({ from, to, typeOnly }: Import): boolean {
  const allowed = Object.entries(packages).flatMap(([row, names]) => (lies(from, row) ? names : []))
  const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to)
  return allowed.includes(name) || (typeOnly && allowed.includes(`types of ${name}`))
}

/** Every file and package that importing a file loads. */
function reachedFrom(file: string): string[] {
  const reached = new Set([file])
  for (const one of reached) for (const it of imports) if (it.from === one && !it.typeOnly) reached.add(it.to)
  return [...reached]
}

function cycles(): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const it of imports) if (it.from === file && isFile(it.to)) visit(it.to, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  return found
}

function sentence({ from, to, typeOnly }: Import): string {
  return `${from} imports ${typeOnly ? 'types of ' : ''}${to}`
}

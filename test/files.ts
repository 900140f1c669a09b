import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Paths of all files under a folder whose name has the ending, sorted; none where the folder does not exist. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

/** TypeScript without its comments and, where asked, with every string emptied: what is left is code. */
export function codeOf(path: string, strings: 'keep strings' | 'empty strings'): string {
  const pieces = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g
  return readFileSync(path, 'utf8').replace(pieces, (piece) =>
    piece.startsWith('/') ? '' : strings === 'keep strings' ? piece : "''",
  )
}

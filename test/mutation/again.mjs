/** A second look at what lived in an earlier run, so that new tests can be judged without trying again what was killed already. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const lived = ({ status }) => status === 'Survived' || status === 'NoCoverage'
const placeOf = ({ location: { start, end } }) => `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
const nameOf = (file, mutant) => `${file}:${placeOf(mutant)} ${mutant.mutatorName} ${mutant.replacement}`

/** What to mutate: the places that lived, and every file that changed since. */
export function livedIn(report) {
  return Object.entries(report.files)
    .filter(([file]) => existsSync(file))
    .flatMap(([file, { source, mutants }]) =>
      readFileSync(file, 'utf8') === source ? mutants.filter(lived).map((mutant) => `${file}:${placeOf(mutant)}`) : [file],
    )
}

/** Puts what came of a second look into the earlier report: a mutant once killed stays killed, and a file that changed counts as it is now. */
export function putTogether(earlier, again, path) {
  const files = { ...earlier.files }
  for (const [file, { source }] of Object.entries(earlier.files)) {
    if (!existsSync(file)) delete files[file]
    else if (readFileSync(file, 'utf8') !== source) files[file] = again.files[file] ?? files[file]
    else {
      const now = new Map((again.files[file]?.mutants ?? []).map((mutant) => [nameOf(file, mutant), mutant]))
      const mutants = earlier.files[file].mutants.map((old) => (lived(old) ? (now.get(nameOf(file, old)) ?? old) : old))
      files[file] = { ...earlier.files[file], mutants }
    }
  }
  writeFileSync(path, JSON.stringify({ ...earlier, files }))
  return Object.values(files).flatMap(({ mutants }) => mutants)
}

/** Of the mutants that count, how many were killed, in per cent. */
export function scoreOf(mutants) {
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  return (100 * killed) / (killed + mutants.filter(lived).length)
}

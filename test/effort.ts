import { integrate, release, wanted } from 'klantbeeld'
import { link, unlink } from 'klantbeeld/identity'
import { fill, prefer, tighten } from 'klantbeeld/law'
import { accessDecided, accessReport } from 'klantbeeld/rights'
import { promises } from 'klantbeeld/testing'
import { expect, it } from 'vitest'

/** The seed of every run that is not a soak; `KLANTBEELD_SEED` picks another. */
export const seed = Number(process.env['KLANTBEELD_SEED'] ?? 20_261_123)

const many: Readonly<Record<string, number>> = { 9: 20_000, 4: 5_000, '4b': 5_000, 16: 5_000, '4c': 500, 17: 500 }

/** The part of all cases that is tried: a twentieth, so that `npm test` stays short; `npm run promises` tries them all, and a mutant meets few. */
const share = Number(process.env['KLANTBEELD_SHARE'] ?? 0.05)

/** The library as a user has it. */
export const library = { integrate, release, wanted, tighten, fill, prefer, link, unlink, accessDecided, accessReport }

/** How many of so many cases are tried. */
export function tries(all: number): number {
  return Math.ceil(all * share)
}

/** How many cases a promise is tried with, of which `npm test` takes its share; the soak takes many more. */
export function runsOf(number: string): number {
  return tries(many[number] ?? 1_000)
}

/** One test per promise of these numbers. They stand in two files, so that two cores share them. */
export function keepsPromises(numbers: readonly string[]): void {
  it.each(numbers.map((number) => ({ number, promise: promises.find(({ name }) => name.startsWith(`${number} `)) })))(
    `$promise.name, from seed ${seed}`,
    ({ number, promise }) => {
      expect(promise).toBeDefined()
      promise?.check(library, { runs: runsOf(number), seed })
    },
  )
}

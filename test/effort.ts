/** The seed of every run that is not a soak; `KLANTBEELD_SEED` picks another. */
export const seed = Number(process.env['KLANTBEELD_SEED'] ?? 20_261_123)

const many: Readonly<Record<string, number>> = { 9: 20_000, 4: 5_000, '4b': 5_000, 16: 5_000 }

/** How many cases a promise is tried with in every run; the soak takes many more. */
export function runsOf(promise: string): number {
  return many[promise.split(' ')[0] ?? ''] ?? 1_000
}

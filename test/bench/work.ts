import { benchDecide } from './decide.ts'
import { benchEnvelope } from './envelope.ts'
import { benchGrowth, benchIntegrate } from './integrate.ts'
import type { Found } from './report.ts'

/** The benchmarks that need nothing but the compiled library, by the names of `goals.md`. */
export const work: Readonly<Record<string, () => Found | Promise<Found>>> = {
  B1: benchDecide,
  B2: benchIntegrate,
  B3: benchGrowth,
  B5: benchEnvelope,
}

import { type FillRow, inForce, type LawDomain, type LocalPolicy, type OpenParameter } from '../../../law/index.ts'
import type { Day } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { adopter, drawFrame } from './frame.ts'

const choices = ['one', 'two', 'three']
const lengths = ['short', 'long']

/** A law of which half of the grounds and releases and two thirds of the terms hang on a choice that its act leaves open. */
export function withChoices(law: readonly LawDomain[], dice: Dice): readonly LawDomain[] {
  return law.map((domain) => ({
    ...domain,
    grounds: domain.grounds.map((row) => (dice.odds(1, 2) ? hung(row, domain.act, dice) : row)),
    releases: domain.releases.map((row) => (dice.odds(1, 4) ? hung(row, domain.act, dice) : row)),
    terms: domain.terms.map((row) =>
      dice.odds(2, 3) ? { ...row, parameter: { name: `${domain.act}/keeping`, value: dice.one(lengths) } } : row,
    ),
    parameters: [
      parameter(domain.act, 'choice', dice.odds(1, 6) ? choices.slice(0, 2) : choices),
      parameter(domain.act, 'keeping', lengths),
    ],
  }))
}

/** A policy that chooses in one to three of the choices that a law leaves open on a day. */
export function drawFills(law: readonly LawDomain[], day: Day, dice: Dice): LocalPolicy {
  const frame = drawFrame('fill', day, dice)
  const open = inForce(law, frame.from).flatMap((domain) => domain.parameters)
  const rows = dice.some(open, 1, 3).map(
    ({ parameter: name, options }, index): FillRow => ({
      ...frame,
      id: `fill-${index + 1}`,
      does: 'fill',
      parameter: name,
      value: dice.one(options).value,
    }),
  )
  return { format: 'klantbeeld/local@1', municipality: adopter, rows }
}

function hung<R extends LawDomain['grounds'][number] | LawDomain['releases'][number]>(row: R, act: string, dice: Dice): R {
  return { ...row, when: { ...row.when, parameter: { name: `${act}/choice`, value: dice.one(choices) } } }
}

function parameter(act: string, name: string, values: readonly string[]): OpenParameter {
  return {
    id: `${act}-open-${name}`,
    cite: { article: '1' },
    says: { nl: 'bedacht voor een proef', en: 'invented for a test' },
    confidence: 'verified',
    parameter: `${act}/${name}`,
    options: values.map((value) => ({ value, says: { nl: 'bedachte keuze', en: 'invented choice' } })),
  }
}

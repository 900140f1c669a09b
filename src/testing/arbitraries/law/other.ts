import type { LawDomain, PurposeRow } from '../../../law/index.ts'
import type { Dice } from '../dice.ts'
import { rowOf, type Sketch } from './sketch.ts'

type Other = Pick<LawDomain, 'purposes' | 'authentic' | 'households' | 'rights' | 'duties' | 'parameters'>

/**
 * Tasks, of which now and then one has no row or two; and rows that decide nothing of a fact by themselves: authentic values, households, rights,
 * duties, parameters.
 */
export function otherRows(sketch: Sketch, dice: Dice): Other {
  const row = (name: string) => rowOf(sketch, name, 2, dice)
  return {
    purposes: sketch.purposes.flatMap((purpose, task) => purposeRows(purpose, `purpose-${task + 1}`, sketch, dice)),
    authentic: dice.odds(1, 2)
      ? [
          {
            ...row('authentic'),
            acts: [sketch.act],
            holderRoles: sketch.roles.slice(0, 1),
            categories: sketch.records.slice(0, 3),
            except: [{ category: 'residence.address', parts: ['postcode'], kinds: ['unknown'] }],
            past: sketch.records.slice(1, 2),
          },
        ]
      : [],
    households: [{ ...row('household'), concept: `${sketch.act}.household`, members: ['client', 'spouse', 'child-at-home'] }],
    rights: [
      { ...row('right'), right: 'access', bands: [{ from: 16, givers: [['self']] }], answerWithin: 'P1M', exceptions: [] },
    ],
    duties: [{ ...row('duty'), duty: 'tell-the-person', kinds: ['provide'], within: 'P1M' }],
    parameters: [{ ...row('parameter'), parameter: 'keeping', options: [option('P5Y'), option('P7Y')] }],
  }
}

function purposeRows(purpose: string, name: string, sketch: Sketch, dice: Dice): readonly PurposeRow[] {
  const count = dice.below(12)
  return Array.from({ length: count === 11 ? 0 : count === 10 ? 2 : 1 }, (_, index) => ({
    ...rowOf(sketch, `${name}-${index + 1}`, 1, dice),
    purpose,
    name: { nl: 'bedachte taak', en: 'invented task' },
    holderRole: dice.one(sketch.roles),
    dpv: 'dpv:PublicBenefit',
    persons: ['client', 'spouse', 'child', 'parent'],
    categories: sketch.records,
    implied: [],
  }))
}

function option(value: string) {
  return { value, says: { nl: 'bedachte keuze', en: 'invented choice' } }
}

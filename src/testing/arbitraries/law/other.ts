import type { HouseholdDrawing, LawDomain, PurposeRow } from '../../../law/index.ts'
import type { Dice } from '../dice.ts'
import { rowOf, type Sketch } from './sketch.ts'

type Other = Pick<LawDomain, 'purposes' | 'authentic' | 'households' | 'rights' | 'duties' | 'parameters'>

/**
 * Tasks, of which now and then one has no row or two; and rows that decide nothing of a fact by themselves: authentic values, a household, rights,
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
    households: [{ ...row('household'), concept: `${sketch.act}/household`, members: ['client', 'spouse'], drawn: invented }],
    rights: [
      { ...row('right'), right: 'access', bands: [{ from: 16, givers: [['self']] }], answerWithin: 'P1M', exceptions: [] },
    ],
    duties: [{ ...row('duty'), duty: 'tell-the-person', kinds: ['provide'], within: 'P1M' }],
    parameters: [{ ...row('parameter'), parameter: 'keeping', options: [option('P5Y'), option('P7Y')] }],
  }
}

const home = { test: 'home' } as const
const judged = { test: 'circumstance', is: 'mutual-care', about: 'each-other' } as const
/**
 * One way in for every kind of test: a marriage, an address, a circumstance that is presumed beyond rebuttal, and children of whoever is in; with
 * an exception that always counts and one that rebuts.
 */
export const invented: HouseholdDrawing = {
  ways: [
    { code: 'married', all: [{ test: 'tie', is: ['spouse'] }] },
    { code: 'registered-at-address', all: [home] },
    { code: 'mutual-care', presumed: true, all: [judged] },
    { code: 'dependent-child', through: ['married', 'client'], all: [{ test: 'tie', is: ['child'] }] },
  ],
  exceptions: [
    {
      code: 'student',
      all: [{ test: 'circumstance', is: 'housemate', about: 'candidate' }],
      against: ['mutual-care', 'married'],
    },
    { code: 'judged-not-joint', rebuts: true, all: [{ test: 'circumstance', is: 'mutual-care', about: 'candidate' }] },
  ],
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

import { type Arbitrary, constantFrom } from 'fast-check'
import { type CategoryId, type Coded, catalogue, type Shapes } from '../../schema/index.ts'
import type { Dice } from './dice.ts'
import { testNumbers } from './numbers.ts'

const coded = (letters: string): Coded => ({ code: `canary-${letters}`, label: `canary-${letters} label` })
const codes: readonly Coded[] = [coded('een'), coded('twee'), { code: 'canary-een' }, { label: 'canary-los' }, {}]
const [one, two] = [coded('een'), coded('twee')]
const month = { code: 'canary-maand' }

/** A few values of every shape, all of them different. Free text begins with `canary-`, so that a leak can be searched for. */
export const valuePools: { readonly [S in keyof Shapes]: readonly Shapes[S][] } = {
  name: [
    { givenNames: 'canary-anna', surname: 'canary-jansen' },
    { givenNames: 'canary-anna', prefix: 'canary-van', surname: 'canary-jansen' },
    { givenNames: 'canary-bram canary-kees', surname: 'canary-öztürk', title: 'canary-jonkheer', nameUse: 'canary-eigen' },
    { surname: 'canary-mus' },
  ],
  event: [
    { day: '1984-02-29', place: one },
    { day: '1984-02', place: one, country: two },
    { day: '2010-05-31' },
    { day: 'unknown', country: { label: 'canary-ver' } },
  ],
  code: codes,
  bsn: testNumbers.slice(0, 4).map((bsn) => ({ bsn })),
  address: [
    {
      kind: 'dutch',
      street: 'canary-straat',
      houseNumber: 'canary-1',
      postcode: 'canary-9999XA',
      place: 'canary-stad',
      addressObject: 'canary-object',
    },
    {
      kind: 'dutch',
      street: 'canary-laan',
      houseNumber: 'canary-22',
      letter: 'canary-b',
      addition: 'canary-hs',
      postcode: 'canary-9999XB',
    },
    { kind: 'dutch', street: 'canary-straat', houseNumber: 'canary-3', postcode: 'canary-9999XA' },
    { kind: 'abroad', lines: ['canary-weg', 'canary-dorp'], country: two },
    { kind: 'described', description: 'canary-woonboot' },
    { kind: 'unknown' },
  ],
  relation: [{ relation: 'child' }, { relation: 'parent' }, { relation: 'spouse' }, { relation: 'guardian' }],
  living: [
    { situation: one, circumstance: 'mutual-care' },
    { circumstance: 'mutual-care', denied: true },
    { circumstance: 'housemate' },
    { situation: two },
  ],
  authority: [{ authority: 'both-parents' }, { authority: 'one-parent' }, { authority: 'guardian' }, { authority: 'unknown' }],
  application: [
    { scheme: one, appliedOn: '2024-01-31' },
    { scheme: one, decidedOn: '2024-03', outcome: two },
    { scheme: two, status: one },
  ],
  provision: [
    { product: one, form: 'in-kind', suppliedBy: 'canary-huis' },
    { product: one, form: 'personal-budget', volume: { amount: 'canary-2', unit: two, per: month } },
    { product: two, group: one, outcome: two },
  ],
  income: [
    { scheme: one, net: { amount: '1250.00', currency: 'EUR', per: month } },
    { scheme: one, net: { amount: '1250,00', currency: 'EUR', per: month } },
    { scheme: one, payer: 'canary-werk', gross: { amount: '1800', currency: 'EUR' }, hours: 'canary-36' },
    { scheme: two, payer: 'canary-baas' },
  ],
  debt: [
    { subject: one, balance: { amount: '300.00', currency: 'EUR' } },
    { subject: one, status: two, original: { amount: '900', currency: 'EUR' } },
    { subject: two },
  ],
  need: [{ need: one }, { need: one, extent: 'canary-vaak' }, { need: two, extent: 'canary-nooit' }],
  help: [{ help: one, hoursPerWeek: 'canary-4' }, { help: one, hoursPerWeek: 'canary-6' }, { help: two }],
  involvement: [{ as: one, name: 'canary-noor' }, { as: one }, { as: two, name: 'canary-sam' }],
  document: [
    { title: 'canary-brief', reference: 'canary-ref een' },
    { title: 'canary-besluit', medium: 'canary-papier', on: '2024-06-30', reference: 'canary-ref twee' },
    { title: 'canary-brief', on: '2024', reference: 'canary-ref drie' },
  ],
  education: [
    { programme: one, school: 'canary-school' },
    { programme: one, status: two },
    { programme: two, school: 'canary-lyceum' },
  ],
  statement: [
    { about: 'residence.address', says: 'canary-ik woon daar niet' },
    { about: 'identity.name', says: 'canary-zo heet ik niet' },
    { about: 'debt.arrears', says: 'canary-betaald' },
  ],
}

/**
 * A value a fact of the category can have; the first of its pool as often as all others, so that holders agree about as often as
 * not.
 */
export function drawValue(category: CategoryId, dice: Dice): Shapes[keyof Shapes] {
  const pool = poolOf(category)
  return dice.odds(1, 2) ? dice.one(pool) : dice.one(pool.slice(0, 1))
}

/** Arbitrary values of a category. */
export function values(category: CategoryId): Arbitrary<Shapes[keyof Shapes]> {
  return constantFrom(...poolOf(category))
}

/** The values there are of a category's shape. */
export function poolOf(category: CategoryId): readonly Shapes[keyof Shapes][] {
  return valuePools[catalogue[category].shape]
}

import type { KnownPerson, PartIn } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import type { Dice } from '../dice.ts'
import { failingNumbers, testNumbers } from '../numbers.ts'
import { type Identity, numbersOf, refOf, statutorySet } from '../world/delivered.ts'
import { similarNames } from '../world/names.ts'
import { factOf, fragmentOf, type Spoil, type Target, withDelivered, withFact, withPeople } from './spoil.ts'

/** The fact is about a delivered person who is not certainly the known person, or only just is. */
const doubtful: Spoil = (it, target, dice) => {
  const { persons } = it.setting.people
  const known = persons.find((person) => person.id === target.weighed.placement.files[0])
  const other = dice.one(persons)
  return known === undefined ? it : delivered(it, target, dice.one(identities(known, other, dice)))
}

/** The fact names a person whom its fragment does not have, or has twice. */
const misnamed: Spoil = (it, target, dice) => {
  const { persons } = fragmentOf(it, target)
  const twice = dice.one(persons)
  return dice.odds(1, 2)
    ? withFact(it, target, { persons: [{ person: 'ref-none', part: 'file' }] })
    : withDelivered(it, target, { ...twice, birth: 'unknown' })
}

/** The fact is about a child that is or was not born yet, of a mother who is not certainly delivered, or of two children; or only just. */
const unborn: Spoil = (it, target, dice) => {
  const [file] = target.weighed.placement.files
  const { persons } = it.setting.people
  const known = persons.find((person) => person.id === file)
  // Nobody is their own mother, also not by way of others.
  const [first, ...mothers] = persons.filter((person) => person.id !== file && person.unbornOf === undefined)
  if (known === undefined || first === undefined) return it
  const mother = dice.one([first, ...mothers])
  const others = persons.filter(({ id }) => id !== mother.id).map(({ id }) => id)
  const twin = dice.odds(1, 6) ? dice.one(others) : file
  const changed = persons.map((one) => (one.id === file || one.id === twin ? { ...one, unbornOf: mother.id } : one))
  const identity = dice.one<Identity>([
    {},
    { birth: known.birth, ...(known.givenNames === undefined ? {} : { givenNames: known.givenNames }) },
    { birth: '1901-01-01' },
    { surname: 'canary-niemand' },
    { localNumber: 'local-none' },
    numbersOf(known),
    statutorySet(known, dice),
  ])
  const ref = dice.one(['ref-mother', 'ref-mother', 'ref-mother', 'ref-none', `ref-doubtful-${target.at}`, 'ref-circle'])
  const born = delivered(withPeople(it, { persons: changed }), target, { ...identity, unbornOf: ref })
  const motherAs = dice.one<Identity>([numbersOf(mother), numbersOf(mother), numbersOf(mother), {}, statutorySet(mother, dice)])
  const withMother = withDelivered(born, target, { ref: 'ref-mother', ...motherAs })
  return withDelivered(withMother, target, { ref: 'ref-circle', unbornOf: `ref-doubtful-${target.at}` })
}

/** The person whose file it is cannot be linked, or only just. */
export const linkingSpoils: readonly Spoil[] = [doubtful, doubtful, doubtful, doubtful, misnamed, unborn, unborn]

/** The fact about its first person, delivered once more, under another ref and with another identity. */
export function delivered(it: Case, target: Target, identity: Identity, ref = `ref-doubtful-${target.at}`): Case {
  const file = refOf(target.weighed.placement.files[0] ?? '')
  const persons = factOf(it, target).persons.map((one): PartIn => (one.person === file ? { ...one, person: ref } : one))
  return withDelivered(withFact(it, target, { persons }), target, { ref, ...identity })
}

function identities(known: KnownPerson, other: KnownPerson, dice: Dice): readonly Identity[] {
  const number = numbersOf(known)
  const set = statutorySet(known, dice)
  const { houseNumber: _, ...withoutHouse } = set
  return [
    { bsn: dice.one(failingNumbers) },
    { ...set, bsn: dice.one(failingNumbers) },
    { ...set, bsn: dice.one(testNumbers.slice(-2)) },
    { ...number, bsn: dice.one(testNumbers.slice(-2)) },
    { ...numbersOf(other), ...number },
    ...(known.formerBsns ?? []).map((bsn) => ({ ...set, bsn })),
    ...(other.formerBsns ?? []).map((bsn) => ({ ...number, bsn })),
    { ...number, birth: '1901-01-01' },
    { ...number, surname: 'canary-niemand' },
    dice.one<Identity>([
      {},
      ...similarNames(known).flatMap((names) => [
        { ...number, ...names },
        { ...set, ...names },
      ]),
    ]),
    { ...number, givenNames: 'canary-niemand' },
    {
      ...number,
      birth: known.birth === 'unknown' ? known.birth : known.birth.slice(0, 7),
      givenNames: `${known.givenNames ?? ''} canary-extra`,
    },
    withoutHouse,
    { ...set, givenNames: `${known.givenNames ?? ''} canary-extra` },
    { ...set, postcode: '9999zz' },
    { ...set, postcode: '9999xa' },
    { ...set, birth: known.birth === 'unknown' ? known.birth : known.birth.slice(0, 4) },
    { ...set, localNumber: dice.one([other.localNumber ?? 'local-none', 'local-none']) },
    { localNumber: 'local-none' },
    {},
  ]
}

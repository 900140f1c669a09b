import type { KnownPerson, PartIn } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import type { Dice } from '../dice.ts'
import { failingNumbers, testNumbers } from '../numbers.ts'
import { type Identity, numbersOf, refOf, statutorySet } from '../world/delivered.ts'
import { factOf, fragmentOf, type Spoil, type Target, withDelivered, withFact } from './spoil.ts'

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

/** The person whose file it is cannot be linked, or only just. */
export const linkingSpoils: readonly Spoil[] = [doubtful, doubtful, doubtful, doubtful, misnamed]

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
    { ...number, birth: '1901-01-01' },
    { ...number, surname: 'canary-niemand' },
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

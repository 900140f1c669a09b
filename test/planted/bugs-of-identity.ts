import { bug, type PlantedBug } from './bug.ts'

const resolve = 'people/resolve.ts'
const known = 'people/known.ts'
const same = 'people/same-persons.ts'
const disputed = 'disclosure/disputed.ts'

/** Who is who: what a steward does, numbers of before, children not born yet, identities in dispute. */
export const bugsOfIdentity: readonly PlantedBug[] = [
  bug(
    'Identiteit: een tegenspraak verhindert niets.',
    resolve,
    "found.some((entry) => contradicts(entry, delivered)) ? { why: 'contradiction' } : { person }",
    '{ person }',
  ),
  bug(
    'Identiteit: wat uit elkaar is gehouden komt weer samen.',
    resolve,
    "'person' in found && apart.has(found.person) ? { why: 'kept-apart' } : found",
    'found',
  ),
  bug('Identiteit: ongedaan gemaakt telt nog.', 'people/spoken-of.ts', 'if (record.undone !== undefined) continue', '', '11'),
  bug('Identiteit: wie toch een ander was, blijft dat.', same, 'undone !== undefined || person === is', 'person === is', '11'),
  bug(
    'Identiteit: ongedaan maken wist wat er stond.',
    'identity/unlink.ts',
    'records.map((one) => (isIt(one) ? { ...one, undone } : one))',
    'records.filter((one) => !isIt(one))',
    '11',
  ),
  bug(
    'Identiteit: een nummer van vroeger telt niet.',
    known,
    'for (const bsn of numbersOf(person)) push',
    "for (const bsn of [person.bsn ?? '']) push",
  ),
  bug(
    'Identiteit: een nummer van vroeger spreekt tegen.',
    'people/resolve.ts',
    'flatMap(numbersOf)',
    "map((entry) => entry.bsn ?? '')",
  ),
  bug(
    'Identiteit: wie dezelfde is telt niet.',
    same,
    'if (known.has(person) && known.has(is)) read.set(person, is)',
    'if (known.has(person) && known.has(is)) read.set(is, is)',
  ),
  bug('Identiteit: wie dezelfde is wordt doorverteld.', same, ' || stands.has(is)) continue', ') continue'),
  bug(
    'Ongeboren: van twee kinderen is het de eerste.',
    resolve,
    'known.byMother.get(mother.person) ?? []',
    '(known.byMother.get(mother.person) ?? []).slice(0, 1)',
  ),
  bug(
    'Ongeboren: wie al geboren is geldt nog als ongeboren.',
    resolve,
    'return birth?.length === 10 && births.every((day) => day === birth)',
    'return true',
  ),
  bug(
    'Identiteit: wie andere nummers hebben zijn toch dezelfde.',
    same,
    'for (const { id } of group) read.delete(id)',
    'for (const { id } of group) read.set(id, read.get(id) ?? id)',
  ),
  bug(
    'Betwist: een identiteit in geschil houdt niets tegen.',
    'disclosure/prohibition.ts',
    'if (isDisputed(',
    'if (false && isDisputed(',
  ),
  bug('Betwist: een geschil eindigt nooit.', disputed, 'settledOn === undefined || on < settledOn', 'true'),
  bug('Betwist: op de laatste dag is het voorbij.', disputed, 'until < first', 'until <= first'),
  bug('Betwist: op de eerste dag is het nog niet begonnen.', disputed, 'last < from', 'last <= from'),
]

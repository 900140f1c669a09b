import type { DeliveredPerson, KnownName, KnownPerson } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'

const surnames = ['canary-jansen', 'canary-de Vries', 'canary-öztürk', 'canary-el-amrani', 'canary-smit', 'canary-bakker']
const givenNames = ['canary-anna', 'canary-bram', 'canary-çelik', 'canary-dirk jan', 'canary-eva maria', 'canary-fien']
/** What is written in more than one way, or has something in it that is no part of a name. */
const unusual = ['canary-sørensen', 'canary-müller', 'canary-wałęsa', 'Jonkheer canary-jansen', 'canary-prins', 'canary-Петров']
const prefixes = ['canary-van', 'canary-van', 'canary-van der', "van 't", 'van der']

/** The names of a known person in a place: some share one, and one in six is unusual. */
export function drawNames(place: number, dice: Dice): Pick<KnownPerson, 'names' | 'givenNames'> {
  const usual = surnames[dice.odds(1, 2) ? 0 : place] ?? ''
  const surname = dice.odds(1, 6) ? dice.one(unusual) : usual
  const later: KnownName = { kind: dice.odds(1, 3) ? 'former' : 'spouse', surname: surnames[1] ?? '' }
  return {
    names: [
      { kind: 'birth', surname, ...(dice.odds(1, 4) ? { prefix: dice.one(prefixes) } : {}) },
      ...(dice.odds(1, 4) ? [later] : []),
    ],
    givenNames: givenNames[place] ?? '',
  }
}

type Names = Pick<DeliveredPerson, 'surname' | 'prefix' | 'givenNames'>

/** Names as an organisation delivers them that agree with a known person's; one in six is another way to write the same. */
export function agreeingNames({ names }: KnownPerson, dice: Dice): Names {
  if (names.length === 0) return {}
  const { surname, prefix } = dice.one(names)
  if (dice.odds(1, 6)) return { surname: dice.one(otherwise(names)) }
  const spelt = dice.one([surname, surname.toUpperCase(), surname.replaceAll('-', '  ').normalize('NFD')])
  const written = dice.below(4)
  return {
    surname: prefix !== undefined && written === 1 ? `${prefix} ${spelt}` : spelt,
    ...(prefix !== undefined && written > 1 ? { prefix } : {}),
  }
}

/** Names that do not contradict a known person's where a number says who it is: given names in part, first letters, another script. */
export function fittingNames(known: KnownPerson, dice: Dice): Names {
  const { givenNames } = known
  const given =
    givenNames === undefined || dice.odds(1, 2) ? undefined : dice.one([...firstOf(givenNames), 'Анна'].slice(dice.below(2)))
  return {
    ...(dice.odds(1, 12) ? { surname: 'Петров' } : agreeingNames(known, dice)),
    ...(given === undefined ? {} : { givenNames: given }),
  }
}

/** Names that look like a known person's, and do not agree. */
export function similarNames({ names, givenNames = '' }: KnownPerson): readonly Names[] {
  return names.flatMap(({ surname }) => [
    { surname: `${surname} baron` },
    { surname: `baron-${surname}` },
    { surname: `${surname}-${surname}` },
    { surname: surname.slice(0, 'canary-x'.length) },
    { surname, givenNames: `${givenNames.slice(0, 'canary-'.length)}x.` },
  ])
}

/** The first name, that and an initial, or initials alone, behind the mark. */
function firstOf(givenNames: string): readonly string[] {
  const [first = '', ...others] = givenNames.split(' ')
  const letters = others.map((name) => `${name.slice(0, 1)}.`).join('')
  const initial = first.slice(0, 'canary-x'.length)
  return [first, `${first} ${letters}`, `${initial}.${letters}`, `${initial} ${letters.replaceAll('.', ' ')}`].map((name) =>
    name.trim(),
  )
}

/** With two letters for one, without what stands on them, behind a title, behind the first letters of the prefix, and together with another name, where no title comes between. */
function otherwise(names: readonly KnownName[]): readonly string[] {
  const [birth, later] = names
  const prefixed = ({ surname, prefix }: KnownName) => (prefix === undefined ? surname : `${prefix} ${surname}`)
  const isTitled = names.some(({ surname }) => surname.startsWith('Jonkheer'))
  const together =
    birth === undefined || later === undefined || isTitled
      ? []
      : [
          [birth, later],
          [later, birth],
        ]
  const both = together.flatMap((pair) => [pair.map(prefixed).join('-'), pair.map(({ surname }) => surname).join(' ')])
  const each = names.flatMap((name) => [
    name.surname.replaceAll('ø', 'oe').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ł', 'l').replaceAll('ę', 'e'),
    name.surname.replaceAll('ø', 'o').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ł', 'l'),
    `Jonkheer ${prefixed(name)}`,
    `${firstLetters(name)}${name.surname}`,
  ])
  return [...each, ...both]
}

/** Only of prefixes that are written with spaces between their words. */
function firstLetters({ prefix = '' }: KnownName): string {
  if (prefix === '' || prefix.includes('-')) return ''
  return `${prefix
    .replace("'", '')
    .split(' ')
    .map((word) => `${word.slice(0, 1)}.`)
    .join('')} `
}

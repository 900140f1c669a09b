import type { LinkageRecord } from '../../src/identity/index.ts'
import { type Dice, diceOf } from '../../src/testing/arbitraries/dice.ts'

const syllables = [
  'ba',
  'be',
  'bo',
  'da',
  'do',
  'fe',
  'gra',
  'ha',
  'ho',
  'ja',
  'ka',
  'kla',
  'ko',
  'la',
  'lo',
  'ma',
  'me',
  'mo',
  'na',
  'pe',
  'ro',
  'sa',
  'scho',
  've',
  'wa',
  'wij',
  'zo',
]
const middles = ['', 'ker', 'len', 'mer', 'nder', 'rt', 'ster', 'vel', 'ck', 'ng', 'gg']
const endings = ['s', 'stra', 'sma', 'man', 'inga', 'huis', 'berg', 'veld', 'dijk', 'mans', 'horst', 'ink', 'kamp', 'boer']
const prefixes = ['', '', '', '', 'van', 'de', 'van der', 'van den', 'ter']
const surnames = syllables.flatMap((one) => middles.flatMap((two) => endings.map((three) => `${one}${two}${three}`)))
const givenNames = syllables.flatMap((one) =>
  ['n', 'nne', 'ris', 'lotte', 'mke', 'rt', 'bbe', 'ne', 'tje', 'vid'].flatMap((two) =>
    ['', 'a', 'ke', 'us'].map((three) => `${one}${two}${three}`),
  ),
)

/** Invented persons in households, always the same: names as skewed as real ones, relatives who share name and home, some twins, some of one name. */
export function* invented(count: number, seed: number, name: string): Generator<LinkageRecord> {
  const dice = diceOf(seed)
  let made = 0
  while (made < count) {
    for (const record of household(dice)) {
      if (made < count) yield { ...record, id: `${name}-${made}` }
      made += 1
    }
  }
}

/** The record as somebody else typed it: slips, initials, another surname, a move, parts missing. */
export function retyped(record: LinkageRecord, dice: Dice): LinkageRecord {
  const [surname = ''] = record.surnames
  const kept = dice.below(100)
  const given = givenAgain(record.givenNames ?? '', dice)
  const birth = birthAgain(record.birth ?? '', dice)
  return {
    id: record.id,
    surnames: kept < 3 ? [] : [kept < 7 ? surnameOf(dice) : kept < 15 ? slip(surname, dice) : surname],
    ...(given === '' ? {} : { givenNames: given }),
    ...(birth === '' ? {} : { birth }),
    addresses: [dice.odds(12, 100) ? homeOf(dice) : homeAgain(record, dice)],
  }
}

function household(dice: Dice): readonly Omit<LinkageRecord, 'id'>[] {
  const [surname, home, size] = [surnameOf(dice), homeOf(dice), 1 + dice.below(5)]
  const first = dice.below(100)
  const eldest = 1930 + dice.below(70)
  const persons: Omit<LinkageRecord, 'id'>[] = []
  for (let nr = 0; nr < size; nr += 1) {
    const [before, parent] = [persons.at(-1), persons[0]]
    const isTwin = nr > 2 && dice.odds(3, 100)
    persons.push({
      surnames: nr === 1 && first < 60 ? [surnameOf(dice), surname] : [surname],
      givenNames: nr === 2 && parent?.givenNames && dice.odds(2, 100) ? parent.givenNames : givenOf(dice),
      birth: isTwin && before?.birth ? before.birth : dayIn(eldest + (nr < 2 ? dice.below(6) : 25 + dice.below(12)), dice),
      addresses: [home],
    })
  }
  return persons
}

/** Few names are many people's, many are few people's. */
function skewed<T>(list: readonly T[], dice: Dice): T {
  const part = dice.below(1_000_000) / 1_000_000
  return list[Math.floor(list.length * part ** 3)] ?? dice.one(list)
}

function surnameOf(dice: Dice): string {
  return `${dice.one(prefixes)} ${skewed(surnames, dice)}`.trim()
}

function givenOf(dice: Dice): string {
  return dice.odds(4, 10) ? `${skewed(givenNames, dice)} ${skewed(givenNames, dice)}` : skewed(givenNames, dice)
}

function homeOf(dice: Dice): { readonly postcode: string; readonly houseNumber: string } {
  const letter = () => String.fromCharCode(65 + dice.below(26))
  return {
    postcode: `${1000 + dice.below(60)}${letter()}${letter()}`,
    houseNumber: `${1 + dice.below(dice.odds(1, 4) ? 300 : 60)}`,
  }
}

function dayIn(year: number, dice: Dice): string {
  return `${year}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function givenAgain(names: string, dice: Dice): string {
  const [first = ''] = names.split(' ')
  const kind = dice.below(100)
  if (kind < 5) return ''
  if (kind < 10) return givenOf(dice)
  if (kind < 18) return `${first.slice(0, 1)}.`
  return kind < 23 ? slip(names, dice) : kind < 50 ? first : names
}

function birthAgain(birth: string, dice: Dice): string {
  const [year = '', month = '', day = ''] = birth.split('-')
  const kind = dice.below(100)
  if (kind < 4) return ''
  if (kind < 6) return year
  if (kind < 7) return `${year}-${day}-${month}`
  return kind < 10 ? `${year}-${month}-${two(1 + dice.below(28))}` : birth
}

function homeAgain(record: LinkageRecord, dice: Dice): LinkageRecord['addresses'][number] {
  const { postcode = '', houseNumber = '' } = record.addresses[0] ?? {}
  return {
    ...(dice.odds(5, 100) ? {} : { postcode: dice.odds(3, 100) ? slip(postcode, dice) : postcode }),
    ...(dice.odds(5, 100) ? {} : { houseNumber: dice.odds(3, 100) ? `${houseNumber}A` : houseNumber }),
  }
}

/** One letter left out, doubled, or changed places with the next. */
function slip(text: string, dice: Dice): string {
  const at = dice.below(Math.max(text.length - 1, 1))
  const [before, one, next, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1, at + 2), text.slice(at + 2)]
  return dice.one([`${before}${next}${after}`, `${before}${one}${one}${next}${after}`, `${before}${next}${one}${after}`])
}

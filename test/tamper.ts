import { type ChainEntry, chain } from 'klantbeeld/rights'
import { contentOf } from '../src/receipt/chain.ts'
import { diceOf } from '../src/testing/arbitraries/dice.ts'
import { chainId, receiptOf, today } from './receipts.ts'

type Dice = ReturnType<typeof diceOf>
type Entries = readonly ChainEntry[]

/** A chain that somebody bent in one of many ways, some of them with all that it takes to make everything after it fit again. */
export function tampered(entries: Entries, entropy: number): { readonly entries: Entries; readonly how: string } {
  const dice = diceOf(entropy)
  const [how, bend] = dice.one(Object.entries(bends))
  const bent = bend(entries, dice)
  if (JSON.stringify(bent) === JSON.stringify(entries)) throw new Error(`${how} changed nothing`)
  return { entries: bent, how }
}

const bends: Readonly<Record<string, (entries: Entries, dice: Dice) => Entries>> = {
  'a text, number or truth somewhere': (entries, dice) => {
    const place = placeIn(entries, dice)
    return entries.map((entry, index) => (index === place ? changedSomewhere(entry, dice) : entry))
  },
  'a record, with all after it made anew': (entries, dice) => {
    const place = dice.one(places(entries, ({ record }) => record !== undefined))
    const records = entries.map(({ record, index }) => (index === place ? changedSomewhere(record, dice) : record))
    return madeAnew(entries, records, place)
  },
  'an entry dropped': (entries, dice) => entries.toSpliced(placeIn(entries, dice), 1),
  'an entry dropped, with all after it made anew': (entries, dice) => {
    const place = dice.one(places(entries, ({ record }) => record !== undefined))
    const records = entries.map(({ record }) => record).toSpliced(place, 1)
    return madeAnew(entries, records, place)
  },
  'an entry put in': (entries, dice) => {
    const place = dice.one([...entries.keys(), entries.length])
    return entries.toSpliced(place, 0, forged(entries[place - 1], dice))
  },
  'an entry put in, with all after it made anew': (entries, dice) => {
    const place = dice.one([...entries.keys(), entries.length])
    const records = entries.map(({ record }) => record).toSpliced(place, 0, receiptOf(99))
    return madeAnew(entries, records, place)
  },
  'an entry twice': (entries, dice) => {
    const place = placeIn(entries, dice)
    return entries.toSpliced(place, 0, ...entries.slice(place, place + 1))
  },
  'two entries exchanged': (entries, dice) => {
    const [one, other] = dice.some([...entries.keys()], 2, 2)
    return entries.map((entry, index) => entries[(index === one ? other : index === other ? one : index) ?? index] ?? entry)
  },
  'the order reversed': (entries) => entries.toReversed(),
  'the end cut off': (entries, dice) => entries.slice(0, placeIn(entries, dice)),
  'a record erased early': (entries, dice) => {
    const place = dice.one(places(entries, ({ keptUntil }) => keptUntil >= today))
    return entries.map((entry, index) => (index === place ? lacking(entry, 'salt', 'record') : entry))
  },
  'half an entry erased': (entries, dice) => {
    const place = dice.one(places(entries, ({ record }) => record !== undefined))
    const half = dice.one(['salt', 'record'])
    return entries.map((entry, index) => (index === place ? lacking(entry, half) : entry))
  },
  'an erased record brought back otherwise': (entries, dice) => {
    const place = dice.one(places(entries, ({ record }) => record === undefined))
    const back = { salt: 'salt of 32 characters or more, of nobody', record: receiptOf(place, { withheld: 0 }) }
    return entries.map((entry, index) => (index === place ? { ...entry, ...back } : entry))
  },
  'a field dropped': (entries, dice) => {
    const place = dice.one(places(entries, ({ index }) => index > 0))
    const field = dice.one(['format', 'index', 'previous', 'keptUntil', 'content'])
    return entries.map((entry, index) => (index === place ? lacking(entry, field) : entry))
  },
  'a field too many': (entries, dice) => {
    const place = placeIn(entries, dice)
    return entries.map((entry, index) => (index === place ? { ...entry, more: 'x' } : entry))
  },
}

function placeIn(entries: Entries, dice: Dice): number {
  return dice.one([...entries.keys()])
}

function places(entries: Entries, are: (entry: ChainEntry) => boolean): readonly number[] {
  return entries.filter(are).map(({ index }) => index)
}

function forged(previous: ChainEntry | undefined, dice: Dice): ChainEntry {
  return chain(dice.one([previous, undefined]), receiptOf(99), {
    chain: chainId,
    salt: 'salt of 32 characters or more, forged',
    keptUntil: today,
  })
}

/** Everything from a place on, as whoever can write the whole chain would make it fit. */
function madeAnew(entries: Entries, records: readonly ChainEntry['record'][], from: number): Entries {
  const made = [...entries.slice(0, from)]
  for (const [index, record] of records.entries()) {
    if (index < from) continue
    const salt = `salt of 32 characters or more, anew ${index}`
    const keptUntil = entries[index]?.keptUntil ?? today
    const entry = chain(made.at(-1), receiptOf(index), { chain: chainId, salt, keptUntil })
    made.push(record === undefined ? entry : { ...entry, record, content: contentOf(record, salt) })
  }
  return made
}

function lacking(entry: ChainEntry, ...fields: readonly string[]): ChainEntry {
  return JSON.parse(JSON.stringify(entry, (key, value: unknown) => (fields.includes(key) ? undefined : value)))
}

/** The value with one leaf of it otherwise. */
function changedSomewhere<T>(value: T, dice: Dice): T {
  return changed(value, dice) as T
}

function changed(value: unknown, dice: Dice): unknown {
  if (typeof value === 'string') return `${value}0`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'object' || value === null) return 'x'
  if (Array.isArray(value) && value.length === 0) return ['x']
  const key = dice.one(Object.keys(value))
  if (Array.isArray(value)) return value.map((member, index) => (String(index) === key ? changed(member, dice) : member))
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, name === key ? changed(member, dice) : member]))
}

import { type CategoryId, catalogue, type KnownPerson, type LivingValue, type Shapes } from '../../schema/index.ts'
import { expected, missing } from './problem.ts'
import { codeIn } from './read.ts'
import { sampleOf } from './samples.ts'
import { partialDayIn } from './words/dates.ts'
import { authorityWords, deniedWord, livingWords, relationWords } from './words/of-households.ts'
import { codesOf, firstWords, plain, wordIn } from './words/vocabulary.ts'

/** What the column `zegt` takes, by the shape of a fact. */
export const sayings: readonly (readonly [category: string, says: string])[] = [
  ['geboorte, overlijden', 'een datum, zo nodig onvolledig'],
  ['familieband', 'wat de genoemde persoon is van wie het gaat'],
  ['gezag', 'wie het gezag over een kind heeft; een ouder die het heeft wordt genoemd'],
  ['woonadres', 'een adres in vrije tekst: dezelfde tekst is hetzelfde adres; of `buitenland`, of `onbekend`'],
  ['woonsituatie', 'een omstandigheid die iemand vaststelde, met `geen` ervoor als zij niet bestaat; de ander wordt genoemd'],
]

/** The value of a fact: what the cell says, else what is known of the person, else a sample. */
export function saidValue(
  category: CategoryId,
  cell: { readonly text: string; readonly line: number } | undefined,
  { of }: { readonly of: KnownPerson | undefined },
): Shapes[keyof Shapes] {
  const sample = sampleOf(category)
  if (cell === undefined) {
    const day = category === 'identity.birth' ? of?.birth : category === 'identity.death' ? of?.death : undefined
    return day === undefined ? sample : { day }
  }
  const { text, line } = cell
  switch (catalogue[category].shape) {
    case 'event':
      return { day: partialDayIn(text, line) }
    case 'relation':
      return { relation: codeIn(relationWords, text, line) }
    case 'authority':
      return { authority: codeIn(authorityWords, text, line) }
    case 'living':
      return livingIn(text, line)
    case 'address':
      return addressIn(text)
    case 'name':
    case 'code':
    case 'bsn':
    case 'application':
    case 'provision':
    case 'income':
    case 'debt':
    case 'need':
    case 'help':
    case 'involvement':
    case 'document':
    case 'education':
    case 'statement':
      throw missing(
        line,
        `"zegt" hoort alleen bij ${sayings.map(([name]) => name).join(', ')}`,
        `"zegt" goes with these only: ${sayings.map(([name]) => name).join(', ')}`,
      )
  }
}

function livingIn(text: string, line: number): LivingValue {
  const circumstance = wordIn(livingWords, text)
  if (circumstance !== undefined) return { circumstance }
  const denied = codesOf(livingWords).find((code) => plain(deniedWord(code)) === plain(text))
  if (denied !== undefined) return { circumstance: denied, denied: true }
  throw expected(
    line,
    { nl: 'een omstandigheid, zo nodig met "geen" ervoor', en: 'a circumstance, with "geen" before it where it is not so' },
    firstWords(livingWords),
  )
}

function addressIn(text: string): Shapes['address'] {
  switch (plain(text)) {
    case 'buitenland':
      return { kind: 'abroad', lines: ['voorbeeld'] }
    case 'onbekend':
      return { kind: 'unknown' }
  }
  return { kind: 'dutch', addressObject: plain(text) }
}

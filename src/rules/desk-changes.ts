import { type Matrix, type MatrixEntry, matrix } from '../explain/index.ts'
import type { LawDiff, LawDomain } from '../law/index.ts'
import type { CategoryId, Day, Language, PersonRole } from '../schema/index.ts'
import { categoryIds, personRoles } from '../schema/index.ts'
import { entryWorder } from './entry-cells.ts'
import type { Rich } from './rich.ts'

/** What an entry opens or opened that the other reading of the law does not, or asks otherwise. */
export interface DeskChange {
  readonly entry: MatrixEntry
  readonly categories: readonly CategoryId[]
  readonly persons: readonly PersonRole[]
  /** What is asked besides who looks and what it is. */
  readonly conditions: readonly string[]
  /** What is asked now and was not, and the other way round; only of what is open under both. */
  readonly added: readonly string[]
  readonly dropped: readonly string[]
}

/** What changes in what may be seen for one purpose. */
export interface DeskChanges {
  readonly more: readonly DeskChange[]
  readonly less: readonly DeskChange[]
  readonly otherwise: readonly DeskChange[]
}

/** The two readings of the law as matrices, each as if all of it were in force. */
export function matricesOf({ before, after }: LawDiff): { readonly before: Matrix; readonly after: Matrix } {
  return { before: matrixOf(before), after: matrixOf(after) }
}

/** Compares what two matrices open for a purpose, sort of fact by sort of fact. */
export function deskChanges(purpose: string, before: Matrix, after: Matrix, language: Language): DeskChanges {
  const [old, fresh] = [spotsOf(purpose, before, language), spotsOf(purpose, after, language)]
  const [inOld, inFresh] = [byKey(old), byKey(fresh)]
  const news = (of: Spots, than: ByKey) =>
    of.flatMap((spot) =>
      changeOf(
        spot,
        spot.keys.filter((key) => !than.has(key)),
        [],
        [],
      ),
    )
  const otherwise = fresh.flatMap((spot) => {
    const both = spot.keys.filter((key) => inOld.has(key))
    const was = bearing(both, old, inOld)
    if (both.length === 0 || was.some((one) => one.lines.join() === spot.lines.join())) return []
    const lines = new Set(was.flatMap((one) => one.lines))
    const stays = new Set(bearing(both, fresh, inFresh).flatMap((one) => one.lines))
    const added = spot.lines.filter((line) => !lines.has(line))
    const dropped = [...lines].filter((line) => !stays.has(line))
    return added.length + dropped.length === 0 ? [] : changeOf(spot, both, added, dropped)
  })
  return { more: news(fresh, inOld), less: news(old, inFresh), otherwise }
}

function matrixOf(law: readonly LawDomain[]): Matrix {
  const rules = new Set(law.flatMap((domain) => domain.consentRules.map(({ id }) => id)))
  const regimes = new Set(law.flatMap((domain) => domain.secrecy.map(({ regime }) => regime)))
  const on = law
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1)
  const canTurn = ({ consents }: LawDomain['grounds'][number] | LawDomain['releases'][number]) =>
    consents.every(({ rule }) => rules.has(rule))
  const complete = law.map(({ validUntil: _, ...domain }) => ({
    ...domain,
    status: 'in-force' as const,
    grounds: domain.grounds.filter(canTurn),
    releases: domain.releases.filter((row) => canTurn(row) && regimes.has(row.regime)),
  }))
  return matrix(complete, on ?? ('1900-01-01' as Day))
}

/** An entry with the sorts of fact it opens, and the words of what it asks. */
interface Spot {
  readonly entry: MatrixEntry
  readonly keys: readonly string[]
  readonly lines: readonly string[]
  readonly conditions: readonly string[]
}
type Spots = readonly Spot[]

function spotsOf(purpose: string, of: Matrix, language: Language): Spots {
  const word = entryWorder(of, language, 'whole')
  return of.purposes
    .filter((one) => one.purpose === purpose)
    .flatMap(({ open }) => open)
    .map((entry) => {
      const { who, from, conditions, term } = word(entry, [purpose])
      return {
        entry,
        keys: keysOfEntry(entry),
        lines: [...who, ...from, ...conditions, ...term].map(withoutLinks),
        conditions: conditions.map(withoutLinks),
      }
    })
}

function keysOfEntry({ kind, act, categories, persons, capacities, holders }: MatrixEntry): readonly string[] {
  return categories.flatMap((category) =>
    persons.flatMap((person) =>
      capacities.flatMap((capacity) =>
        holders.roles.map((role) => [category, person, kind, act, capacity, role, String(holders.kinds)].join(' ')),
      ),
    ),
  )
}

type ByKey = ReadonlyMap<string, readonly Spot[]>

/** Which entries open each sort of fact. A long act has thousands of sorts, so that they are looked up and not searched. */
function byKey(spots: Spots): ByKey {
  const found = new Map<string, Spot[]>()
  for (const spot of spots) {
    for (const key of spot.keys) {
      const alike = found.get(key)
      if (alike === undefined) found.set(key, [spot])
      else alike.push(spot)
    }
  }
  return found
}

/** The entries that open any of these sorts, in their own order. */
function bearing(keys: readonly string[], spots: Spots, index: ByKey): Spots {
  const found = new Set(keys.flatMap((key) => index.get(key) ?? []))
  return spots.filter((spot) => found.has(spot))
}

function changeOf(
  { entry, conditions }: Spot,
  keys: readonly string[],
  added: readonly string[],
  dropped: readonly string[],
): readonly DeskChange[] {
  if (keys.length === 0) return []
  const named = keys.map((key) => key.split(' '))
  const categories = categoryIds.filter((category) => named.some(([first]) => first === category))
  const persons = personRoles.filter((role) => named.some(([, second]) => second === role))
  return [{ entry, categories, persons, conditions, added, dropped }]
}

/** An article that moved changes nothing for whoever looks. */
function withoutLinks(rich: Rich): string {
  return rich
    .flatMap((piece) => (typeof piece === 'string' ? [piece] : []))
    .join('')
    .replaceAll(/\s*\([;\s]*\)/g, '')
    .replaceAll(/;\s*\)/g, ')')
    .replaceAll(/\s+([,;])/g, '$1')
    .trim()
}

import { day } from '../src/core/day.ts'
import { type Cleared, type ClearedEntry, clear } from '../src/disclosure/cleared.ts'
import { type Household, households } from '../src/household/index.ts'
import { compile, type HouseholdDrawing, type HouseholdRow, onDay } from '../src/law/index.ts'
import { nl } from '../src/law/nl/index.ts'
import type { AddressValue, Fact, LivingCircumstance, RelationValue, Standing } from '../src/schema/index.ts'
import { organisationKey } from '../src/schema/index.ts'

/** What differs from an observed fact without days. */
export interface Particulars {
  readonly holds?: Fact['holds']
  readonly standing?: Standing
  readonly underInvestigation?: boolean
  /** Another organisation holds it than the municipality. */
  readonly holder?: string
}

/** A fact as it was cleared: whose file, whom it names, what it says. */
export interface Cleared1 extends Particulars {
  readonly of: string
  readonly names?: string
  readonly category: Fact['category']
  readonly value: unknown
}

/** Somebody's birth. */
export const born = (of: string, on: string, rest: Particulars = {}): Cleared1 => ({
  of,
  category: 'identity.birth',
  value: { day: on },
  ...rest,
})
/** Somebody's death. */
export const died = (of: string, on: string, rest: Particulars = {}): Cleared1 => ({
  of,
  category: 'identity.death',
  value: { day: on },
  ...rest,
})
/** What another is to somebody. */
export const kin = (of: string, relation: RelationValue['relation'], names: string, rest: Particulars = {}): Cleared1 => ({
  of,
  names,
  category: 'relation.kin',
  value: { relation },
  ...rest,
})
/** Where somebody is registered: a Dutch address by its house number, or another value. */
export const lives = (of: string, at: string | AddressValue, rest: Particulars = {}): Cleared1 => ({
  of,
  category: 'residence.address',
  value: typeof at === 'string' ? { kind: 'dutch', postcode: '9999XA', houseNumber: at } : at,
  ...rest,
})
/** A circumstance of living, established by a judgement unless said otherwise. */
export const living = (of: string, circumstance: LivingCircumstance, names?: string, rest: Particulars = {}): Cleared1 => ({
  of,
  ...(names === undefined ? {} : { names }),
  category: 'residence.household',
  value: { circumstance },
  standing: 'judged',
  ...rest,
})
/** That a circumstance is not so, by a judgement. */
export const notLiving = (of: string, circumstance: LivingCircumstance, names?: string): Cleared1 => ({
  ...living(of, circumstance, names),
  value: { circumstance, denied: true },
})
/** Who has authority over a child. */
export const authority = (of: string, kind: string, names?: string, rest: Particulars = {}): Cleared1 => ({
  of,
  ...(names === undefined ? {} : { names }),
  category: 'relation.authority',
  value: { authority: kind },
  ...rest,
})

/** Facts as a request that may see all of them has them. */
export function clearedOf(facts: readonly Cleared1[]): Cleared {
  return clear(facts.map(entryOf))
}

/** The entry of one cleared fact; it was let through by a row that bears its number. */
function entryOf({ of, names, category, value, holder: other, ...rest }: Cleared1, index: number): ClearedEntry {
  const holder = { scheme: 'local', value: other ?? 'municipality' } as const
  const fact = {
    id: `fact-${index}`,
    version: 1,
    category,
    value,
    persons: [{ person: of, part: 'file' }, ...(names === undefined ? [] : [{ person: names, part: 'mentioned' }])],
    standing: 'observed',
    holderRole: 'college',
    obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
    secrecy: [],
    changedOn: '2026-01-01',
    ended: 'running',
    ...rest,
  } as Fact
  return {
    current: {
      fact,
      holder,
      holderKey: organisationKey(holder),
      file: { changedOn: '2026-01-01', ended: 'running' },
      links: new Map(),
      undecidable: false,
    },
    owners: [of],
    mentions: names === undefined ? [] : [names],
    rows: [`row-${index}`],
    source: { shown: 'none' },
    weight: { authentic: undefined, notAuthentic: [], past: false, preferred: undefined, asTask: false },
    special: false,
    last: undefined,
  }
}

/** The households of an act around anna on 22 November 2026, or another day. */
export function drawn(act: string, facts: readonly Cleared1[], on = '2026-11-22', client = 'anna'): readonly Household[] {
  const rows = onDay(compile(nl), day('2026-11-22')).households(act)
  return households(clearedOf(facts), rows, { client, on: day(on) })
}

/** Where everybody stands to one concept: `bram: in married`, `cas: apart not-age`, `dirk: open home`; the client is left out unless apart. */
export function standings(
  concept: string,
  facts: readonly Cleared1[],
  { on, client = 'anna' }: { readonly on?: string; readonly client?: string } = {},
): readonly string[] {
  const [act = ''] = concept.split('/')
  const found = drawn(act, facts, on, client).find(({ row }) => row.concept === concept)
  return found === undefined ? ['none drawn'] : standingsIn(found, client)
}

/** Where everybody stands to one household, in the same words. */
function standingsIn({ members, apart, undecided }: Household, client = 'anna'): readonly string[] {
  const said = (how: string, person: string, reasons: readonly string[]) =>
    `${person}: ${how} ${[...new Set(reasons)].sort().join(' ')}`
  return [
    ...members.map(({ person, because }) => said('in', person, because)),
    ...apart.map(({ person, because }) => said('apart', person, because)),
    ...undecided.map(({ person, missing }) => said('open', person, missing)),
  ]
    .filter((one) => one !== `${client}: in client`)
    .sort()
}

/**
 * Where somebody stands to one concept, and the facts that put the person there, told by the rows that let these through.
 */
export function grounds(
  concept: string,
  person: string,
  facts: readonly Cleared1[],
): { readonly stands: string; readonly on: ReadonlySet<Cleared1 | undefined> } {
  const [act = ''] = concept.split('/')
  const found = drawn(act, facts).find(({ row }) => row.concept === concept)
  const placed = [...(found?.members ?? []), ...(found?.apart ?? []), ...(found?.undecided ?? [])].find(
    (one) => one.person === person,
  )
  const stands = standings(concept, facts).find((one) => one.startsWith(`${person}:`)) ?? 'nowhere'
  return { stands, on: new Set(factsBehind(placed?.on ?? [], facts)) }
}

/** The facts that entries are of, by the rows that let them through. */
export function factsBehind(on: readonly ClearedEntry[], facts: readonly Cleared1[]): readonly (Cleared1 | undefined)[] {
  return on.flatMap(({ rows }) => rows).map((row) => facts[Number(row.slice('row-'.length))])
}

/** An invented row of law data. */
export const row = (rest: Partial<HouseholdRow>): HouseholdRow => ({
  id: 'act/1',
  cite: { article: '1' },
  says: { nl: 'bedacht', en: 'invented' },
  confidence: 'verified',
  concept: 'act/one',
  members: [],
  ...rest,
})

/** The households of invented rows around anna on 22 November 2026. */
export const drawnBy = (rows: readonly HouseholdRow[], facts: readonly Cleared1[]): readonly Household[] =>
  households(clearedOf(facts), rows, { client: 'anna', on: day('2026-11-22') })

/** Where everybody stands to the household of one invented row, which may ask for others. */
export function standingsBy(
  drawing: Partial<HouseholdDrawing>,
  facts: readonly Cleared1[],
  others: readonly HouseholdRow[] = [],
): readonly string[] {
  const [found] = drawnBy([row({ drawn: { ways: [], exceptions: [], ...drawing } }), ...others], facts)
  return found === undefined ? ['none drawn'] : standingsIn(found)
}

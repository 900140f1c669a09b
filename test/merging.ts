import { type ClearedEntry, clear } from '../src/disclosure/cleared.ts'
import type { Weight } from '../src/disclosure/index.ts'
import { doubtsIn, type MergedCategory, merge } from '../src/merge/index.ts'
import type { Link } from '../src/people/index.ts'
import type { CategoryId, Fact } from '../src/schema/index.ts'
import { day } from './specification-world.ts'

export const tieKey = 'a secret key of at least 32 characters'
export const today = day('2026-11-23')

/** What nobody has to say of a fact that counts for nothing. */
export const plain: Weight = { authentic: undefined, notAuthentic: [], past: false, preferred: undefined, asTask: false }

/** What a test says of a fact that was cleared; all else is the same for every fact. */
export interface Said {
  readonly id?: string
  readonly holder?: string
  readonly of?: string
  readonly mentions?: readonly string[]
  /** In what part somebody who is not known is in it too. */
  readonly stranger?: 'mentioned' | 'source'
  /** Whose file it is besides. */
  readonly also?: string
  readonly fact?: Partial<Pick<Fact, 'holds' | 'standing' | 'changedOn' | 'underInvestigation' | 'holderRole'>>
  readonly weight?: Partial<Weight>
  readonly last?: string
  readonly rows?: readonly string[]
}

let made = 0

/** A cleared fact of Anna, told on one and the same day. */
export function entry<F extends Fact>(category: F['category'], value: F['value'], said: Said = {}): ClearedEntry {
  const { id = `f-${++made}`, holder = 'city', of = 'anna', mentions = [], last, stranger, also } = said
  const fact = {
    id,
    version: 1,
    category,
    value,
    persons: [
      { person: of, part: 'file' },
      ...mentions.map((person) => ({ person, part: 'mentioned' })),
      ...(stranger === undefined ? [] : [{ person: 'stranger', part: stranger }]),
    ],
    standing: 'told',
    holderRole: 'college',
    obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
    secrecy: [],
    changedOn: '2023-01-01',
    ended: 'running',
    ...said.fact,
  } as unknown as Fact
  return {
    current: {
      fact,
      holder: { scheme: 'local', value: holder },
      holderKey: `local:${holder}`,
      file: { changedOn: '2023-01-01', ended: 'running' },
      links: new Map<string, Link>([
        ['stranger', { why: 'no-such-person' }],
        ...[of, ...mentions].map((person): [string, Link] => [person, { person }]),
      ]),
      undecidable: false,
    },
    owners: also === undefined ? [of] : [of, also],
    mentions,
    rows: said.rows ?? ['wmo/row'],
    source: { shown: 'act', act: 'wmo' },
    weight: { ...plain, ...said.weight },
    special: false,
    last: last === undefined ? undefined : day(last),
  }
}

/** What was merged of one category of one person on a day. */
export function mergedOf(
  entries: readonly ClearedEntry[],
  category: CategoryId,
  { of = 'anna', on = today }: { readonly of?: string; readonly on?: ReturnType<typeof day> } = {},
): MergedCategory | undefined {
  return merge(clear(entries), on, tieKey)
    .get(of)
    ?.find((one) => one.category === category)
}

/** The values in the order in which they are shown. */
export function valuesOf(merged: MergedCategory | undefined): readonly unknown[] {
  return (merged?.alternatives ?? []).map(({ entries: [first] }) => first.current.fact.value)
}

/** Ids of the facts by which the register should be told. */
export function doubted(entries: readonly ClearedEntry[], on = today): readonly string[] {
  return doubtsIn(clear(entries), on).map(({ current }) => current.fact.id)
}

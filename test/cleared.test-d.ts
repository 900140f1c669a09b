import type { Cleared, Fact } from 'klantbeeld'
import { describe, expectTypeOf, it } from 'vitest'
import { day } from '../src/core/day.ts'
import type { ClearedEntry } from '../src/disclosure/index.ts'
import { merge } from '../src/merge/index.ts'

declare const fact: Fact
declare const entry: ClearedEntry
declare const one: Cleared
declare const other: Cleared

describe('merge takes exactly one cleared collection', () => {
  it('accepts what a decision made', () => {
    expectTypeOf(merge).parameter(0).toEqualTypeOf<Cleared>()
    merge(one, day('2026-01-01'), 'key')
  })
  it('refuses facts that passed no gate', () => {
    // @ts-expect-error TS2345 -- raw facts have passed no gate
    merge([fact], day('2026-01-01'), 'key')
    // @ts-expect-error TS2345 -- nor has a list of entries somebody collected
    merge([entry], day('2026-01-01'), 'key')
    // @ts-expect-error TS2345 -- nor a literal that looks like one
    merge({ entries: [entry] }, day('2026-01-01'), 'key')
  })
  it('refuses the collections of two requests', () => {
    // @ts-expect-error TS2345 -- two hats are never merged
    merge([one, other], day('2026-01-01'), 'key')
    // @ts-expect-error TS2345 -- a spread is not what the decision made
    merge({ ...one, ...other }, day('2026-01-01'), 'key')
  })
  it('keeps the entries private', () => {
    // @ts-expect-error TS2341 -- derivations read entries through entriesOf
    one.entries
  })
})

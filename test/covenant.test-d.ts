import { integrate, type Request, type Setting } from 'klantbeeld'
import type { Delivered, Opening } from 'klantbeeld/envelope'
import type { Covenant, Fragment, Organisation } from 'klantbeeld/schema'
import { describe, expectTypeOf, it } from 'vitest'

declare const covenant: Covenant
declare const setting: Setting
declare const request: Request
declare const fragments: readonly Fragment[]

describe('a covenant opens nothing', () => {
  it('is no part of any setting', () => {
    // @ts-expect-error TS2353 -- no setting takes covenants
    integrate(fragments, request, { ...setting, covenants: [covenant] })
    type MayHold<T> = {
      [K in keyof T]: Covenant extends (NonNullable<T[K]> extends readonly (infer E)[] ? E : T[K]) ? K : never
    }[keyof T]
    expectTypeOf<MayHold<Setting>>().toEqualTypeOf<undefined>()
  })
  it('is nothing that a setting takes', () => {
    // @ts-expect-error TS2322 -- a covenant is no consent
    integrate(fragments, request, { ...setting, consents: [covenant] })
    // @ts-expect-error TS2322 -- nor a judgement
    integrate(fragments, request, { ...setting, judgements: [covenant] })
    // @ts-expect-error TS2322 -- nor an organisation, whose profile it could widen
    integrate(fragments, request, { ...setting, organisations: [covenant] })
  })
  it('widens nobody on the way in', () => {
    expectTypeOf<Delivered['organisations']>().toEqualTypeOf<readonly Organisation[]>()
    expectTypeOf<Opening['organisations']>().toEqualTypeOf<readonly Organisation[]>()
    expectTypeOf<Covenant>().not.toExtend<Organisation>()
  })
})

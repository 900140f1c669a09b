import { z } from 'zod'
import { Ended, Fact } from './fact.ts'
import { OrganisationId } from './organisation.ts'
import { Id, Instant, PartialDay } from './primitives.ts'

/** A person as the supplier knows them: what identifies, as delivered. Absent is unknown and never counts as agreement. */
export interface DeliveredPerson {
  /** What the facts of the same fragment call this person. */
  readonly ref: string
  /** Nine digits as delivered, also where they fail the eleven-test. */
  readonly bsn?: string
  /** A number of the receiving application's own, for a person without citizen service number. */
  readonly localNumber?: string
  readonly surname?: string
  readonly prefix?: string
  readonly givenNames?: string
  readonly birth?: PartialDay
  readonly postcode?: string
  readonly houseNumber?: string
  /** For an unborn child: what the same fragment calls the mother. */
  readonly unbornOf?: string
}

/** The state of the supplier's file; terms that count from the file read only this. */
export interface FileState {
  readonly changedOn: PartialDay
  /** The last day of the case, `running`, or `unknown`. */
  readonly ended: string
}

/** A fact its holder takes back: all versions up to this one. */
export interface Withdrawal {
  readonly id: string
  readonly version: number
}

/** What the application notes when a fragment arrives. */
export interface Received {
  readonly at: Instant
  /** The way it came in, such as `portal` or `digikoppeling`. */
  readonly via: string
  /** SHA-256 of the bytes received, in base64url; receipts carry it keyed, never bare. */
  readonly digest: string
}

/** The facts that one organisation delivered at one moment. */
export interface Fragment {
  readonly format: 'klantbeeld/fragment@1'
  readonly id: string
  /** Who delivers, and who holds every fact in it. */
  readonly organisation: OrganisationId
  readonly persons: readonly DeliveredPerson[]
  readonly file: FileState
  readonly facts: readonly Fact[]
  readonly withdrawn: readonly Withdrawal[]
  readonly received?: Received
}

/** Schema of {@link Fragment}. */
export const Fragment: z.ZodType<Fragment> = z.strictObject({
  format: z.literal('klantbeeld/fragment@1'),
  id: Id,
  organisation: OrganisationId,
  persons: z
    .array(
      z.strictObject({
        ref: Id,
        bsn: z
          .string()
          .regex(/^\d{9}$/)
          .exactOptional(),
        localNumber: Id.exactOptional(),
        surname: Id.exactOptional(),
        prefix: Id.exactOptional(),
        givenNames: Id.exactOptional(),
        birth: PartialDay.exactOptional(),
        postcode: Id.exactOptional(),
        houseNumber: Id.exactOptional(),
        unbornOf: Id.exactOptional(),
      }),
    )
    .max(2000),
  file: z.strictObject({ changedOn: PartialDay, ended: Ended }),
  facts: z.array(Fact).max(100_000),
  withdrawn: z.array(z.strictObject({ id: Id, version: z.int().min(1) })).max(100_000),
  received: z.strictObject({ at: Instant, via: Id, digest: Id }).exactOptional(),
})

/** Points at one version of a fact at its holder, without saying anything of it. */
export interface FactRef {
  readonly holder: OrganisationId
  readonly id: string
  readonly version: number
}
/** Schema of {@link FactRef}. */
export const FactRef: z.ZodType<FactRef> = z.strictObject({ holder: OrganisationId, id: Id, version: z.int().min(1) })

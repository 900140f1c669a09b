import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { OrganisationId } from './organisation.ts'
import { Bsn, Day, Id, Instant, PartialDay } from './primitives.ts'
import { type MeasureKind, measureKinds } from './words.ts'

/** A surname a person bears or bore, each a name deliveries may know them by. */
export interface KnownName {
  readonly kind: 'birth' | 'spouse' | 'combined' | 'former'
  readonly surname: string
  readonly prefix?: string
}

/** Where a steering datum comes from, and when the application learnt it. */
export interface Recorded {
  /** The register or act of recording, such as `brp` or `gezagsregister`. */
  readonly source: string
  readonly recordedAt: Instant
}

/** That a recorded act was taken back: when, by whom, and why. What carries it no longer counts, and stays to be read. */
export interface Undone {
  readonly at: Instant
  readonly by: string
  readonly because: string
}

/** A person the application knows; deliveries are linked to these and to nothing else. */
export interface KnownPerson extends Recorded {
  readonly id: string
  readonly bsn?: Bsn
  /** For a person outside the BRP. */
  readonly localNumber?: string
  readonly names: readonly KnownName[]
  readonly givenNames?: string
  readonly birth: PartialDay
  /** Absent: alive as far as is known. */
  readonly death?: PartialDay
  /** Registered addresses, for the statutory set that identifies without a citizen service number. */
  readonly addresses: readonly { readonly postcode: string; readonly houseNumber: string }[]
  /** Numbers the register says this person had before; a delivery under one of them is about this person. */
  readonly formerBsns?: readonly Bsn[]
  /** The known person who carries or carried this child. It stays after birth. */
  readonly unbornOf?: string
  /** By what it was established who this is. It decides nothing. */
  readonly identifiedBy?: 'register' | 'document' | 'professional' | 'own-word'
}

/** A tie between two persons as registered or recorded. It gives roles, and is shown nowhere. */
export interface RelationRecord extends Recorded {
  readonly kind: 'parent-of' | 'spouse-of' | 'former-spouse-of' | 'sibling-of' | 'housemate-of' | 'carer-of' | 'network-of'
  /** `from` is the parent, carer or network of `to`; spouses, siblings and housemates are so both ways. */
  readonly of: string
  readonly to: string
  readonly from?: Day
  readonly until?: Day
}

/** Who has authority over a child. It is not authentic BRP data; `unknown` holds for every possible holder. */
export interface AuthorityRecord extends Recorded {
  readonly child: string
  readonly kind: 'parental' | 'guardianship' | 'unknown'
  /** The person who has it; absent where unknown or where an organisation has it. */
  readonly holder?: string
  /** The institution that has guardianship. What it gives or withdraws is recorded as `by` its key `scheme:value`. */
  readonly organisation?: OrganisationId
  readonly from: Day
  readonly until?: Day
}

/** Who represents a person, in so far as that person is not competent for the matter; or (`declines`) that somebody who could will not. */
export interface RepresentationRecord extends Recorded {
  readonly person: string
  readonly kind: 'curator' | 'mentor' | 'authorised-representative' | 'special-curator' | 'declines'
  readonly representative: string
  readonly from: Day
  readonly until?: Day
}

/** A protection somebody has: against supply to third parties, of a hidden address, of a closed file (with the workers who may still see it). */
export interface ShieldingRecord extends Recorded {
  readonly kind: 'supply-restriction' | 'address-protection' | 'closed-file'
  readonly person: string
  readonly from: Day
  readonly until?: Day
  /** For a closed file: ids of workers to whom it is not closed. */
  readonly exceptFor: readonly string[]
}

/**
 * What tells a delivered person apart: the organisation (`scheme:value`) and a number it delivers them under, or, where it has none, one of its
 * fragments and the `ref` there. A ref means something in its own fragment only.
 */
export type DeliveredName =
  | { readonly organisation: string; readonly number: string }
  | { readonly organisation: string; readonly fragment: string; readonly ref: string }

/** A steward's act on one delivered person: `joined` to a known person, or `kept-apart` from one. */
export interface LinkRecord extends Recorded {
  readonly kind: 'joined' | 'kept-apart'
  readonly delivered: DeliveredName
  readonly person: string
  readonly by: string
  readonly because: string
  readonly undone?: Undone
}

/** A measure somebody is under, or a circumstance that law rows ask for or stop at. */
export interface MeasureRecord extends Recorded {
  readonly kind: MeasureKind
  readonly person: string
  /** The organisation that carries it out; a supply for its sake goes to no other. */
  readonly organisation?: OrganisationId
  readonly from: Day
  readonly until?: Day
}

/** That an organisation is engaged to give this person the help of an act: a provider that bound itself, whoever takes part in the help. */
export interface EngagementRecord extends Recorded {
  readonly person: string
  readonly organisation: OrganisationId
  readonly act: string
  readonly from: Day
  readonly until?: Day
}

/** That somebody else used this person's identity: what was recorded in that time may be about the other, and decides nothing against this person. */
export interface IdentityDisputeRecord extends Recorded {
  readonly person: string
  /** Categories it covers; empty covers every category. */
  readonly categories: readonly CategoryId[]
  readonly from: Day
  readonly until?: Day
  /** The first day on which the dispute no longer stands. */
  readonly settledOn?: Day
  readonly by: string
  readonly because: string
}

/** That the known person `person`, known by a local number, turned out to be the known person `is`. */
export interface SamePersonRecord extends Recorded {
  readonly person: string
  readonly is: string
  readonly by: string
  readonly because: string
  readonly undone?: Undone
}

/** The reference data that steer decisions without being shown. */
export interface People {
  readonly format: 'klantbeeld/people@1'
  readonly persons: readonly KnownPerson[]
  readonly relations: readonly RelationRecord[]
  readonly authority: readonly AuthorityRecord[]
  readonly representation: readonly RepresentationRecord[]
  readonly shielding: readonly ShieldingRecord[]
  readonly measures: readonly MeasureRecord[]
  readonly engagements: readonly EngagementRecord[]
  readonly links: readonly LinkRecord[]
  readonly identityDisputed: readonly IdentityDisputeRecord[]
  readonly samePersons: readonly SamePersonRecord[]
}

const recorded = { source: Id, recordedAt: Instant }
const span = { from: Day, until: Day.exactOptional() }
const lasting = { ...recorded, ...span }
const said = { by: Id, because: Id }
const undone = z.strictObject({ at: Instant, ...said }).exactOptional()
/** Schema of {@link People}. */
export const People: z.ZodType<People> = z.strictObject({
  format: z.literal('klantbeeld/people@1'),
  persons: z.array(
    z.strictObject({
      ...recorded,
      id: Id,
      bsn: Bsn.exactOptional(),
      localNumber: Id.exactOptional(),
      names: z.array(
        z.strictObject({ kind: z.enum(['birth', 'spouse', 'combined', 'former']), surname: Id, prefix: Id.exactOptional() }),
      ),
      givenNames: Id.exactOptional(),
      birth: PartialDay,
      death: PartialDay.exactOptional(),
      addresses: z.array(z.strictObject({ postcode: Id, houseNumber: Id })),
      formerBsns: z.array(Bsn).exactOptional(),
      unbornOf: Id.exactOptional(),
      identifiedBy: z.enum(['register', 'document', 'professional', 'own-word']).exactOptional(),
    }),
  ),
  relations: z.array(
    z.strictObject({
      ...recorded,
      kind: z.enum(['parent-of', 'spouse-of', 'former-spouse-of', 'sibling-of', 'housemate-of', 'carer-of', 'network-of']),
      of: Id,
      to: Id,
      from: Day.exactOptional(),
      until: Day.exactOptional(),
    }),
  ),
  authority: z.array(
    z.strictObject({
      ...lasting,
      child: Id,
      kind: z.enum(['parental', 'guardianship', 'unknown']),
      holder: Id.exactOptional(),
      organisation: OrganisationId.exactOptional(),
    }),
  ),
  representation: z.array(
    z.strictObject({
      ...lasting,
      person: Id,
      kind: z.enum(['curator', 'mentor', 'authorised-representative', 'special-curator', 'declines']),
      representative: Id,
    }),
  ),
  shielding: z.array(
    z.strictObject({
      ...lasting,
      kind: z.enum(['supply-restriction', 'address-protection', 'closed-file']),
      person: Id,
      exceptFor: z.array(Id),
    }),
  ),
  measures: z.array(
    z.strictObject({ ...lasting, kind: z.enum(measureKinds), person: Id, organisation: OrganisationId.exactOptional() }),
  ),
  engagements: z.array(z.strictObject({ ...lasting, person: Id, organisation: OrganisationId, act: Id })),
  links: z.array(
    z.strictObject({
      ...recorded,
      kind: z.enum(['joined', 'kept-apart']),
      delivered: z.union([
        z.strictObject({ organisation: Id, number: Id }),
        z.strictObject({ organisation: Id, fragment: Id, ref: Id }),
      ]),
      person: Id,
      ...said,
      undone,
    }),
  ),
  identityDisputed: z.array(
    z.strictObject({ ...lasting, person: Id, categories: z.array(CategoryIds), settledOn: Day.exactOptional(), ...said }),
  ),
  samePersons: z.array(z.strictObject({ ...recorded, person: Id, is: Id, ...said, undone })),
})

import { z } from 'zod'
import { OrganisationId } from './organisation.ts'
import { Bsn, Day, Id, PartialDay } from './primitives.ts'
import { type Recorded, recorded } from './recorded.ts'
import { IdentityDisputeRecord, LinkRecord, SamePersonRecord } from './steward.ts'
import { type MeasureKind, measureKinds } from './words.ts'

/** A surname a person bears or bore, each a name deliveries may know them by. */
export interface KnownName {
  readonly kind: 'birth' | 'spouse' | 'combined' | 'former'
  readonly surname: string
  readonly prefix?: string
}

/** A person the application knows; deliveries are linked to these and to nothing else. */
export interface KnownPerson extends Recorded {
  readonly id: string
  readonly bsn?: Bsn
  /** Numbers the register says the person had before; what comes in under one of them is about this person too. */
  readonly formerBsns?: readonly Bsn[]
  /** For a person outside the BRP. */
  readonly localNumber?: string
  /** For an unborn child: the id of the known person who carries it. It stays after birth. */
  readonly unbornOf?: string
  /** How a person outside the BRP was identified. It decides nothing. */
  readonly identifiedBy?: 'register' | 'document' | 'professional' | 'own-word'
  readonly names: readonly KnownName[]
  readonly givenNames?: string
  readonly birth: PartialDay
  /** Absent: alive as far as is known. */
  readonly death?: PartialDay
  /** Registered addresses, for the statutory set that identifies without a citizen service number. */
  readonly addresses: readonly { readonly postcode: string; readonly houseNumber: string }[]
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

const span = { from: Day, until: Day.exactOptional() }
/** Schema of {@link People}. */
export const People: z.ZodType<People> = z.strictObject({
  format: z.literal('klantbeeld/people@1'),
  persons: z.array(
    z.strictObject({
      ...recorded,
      id: Id,
      bsn: Bsn.exactOptional(),
      formerBsns: z.array(Bsn).exactOptional(),
      localNumber: Id.exactOptional(),
      unbornOf: Id.exactOptional(),
      identifiedBy: z.enum(['register', 'document', 'professional', 'own-word']).exactOptional(),
      names: z.array(
        z.strictObject({ kind: z.enum(['birth', 'spouse', 'combined', 'former']), surname: Id, prefix: Id.exactOptional() }),
      ),
      givenNames: Id.exactOptional(),
      birth: PartialDay,
      death: PartialDay.exactOptional(),
      addresses: z.array(z.strictObject({ postcode: Id, houseNumber: Id })),
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
      ...recorded,
      ...span,
      child: Id,
      kind: z.enum(['parental', 'guardianship', 'unknown']),
      holder: Id.exactOptional(),
      organisation: OrganisationId.exactOptional(),
    }),
  ),
  representation: z.array(
    z.strictObject({
      ...recorded,
      ...span,
      person: Id,
      kind: z.enum(['curator', 'mentor', 'authorised-representative', 'special-curator', 'declines']),
      representative: Id,
    }),
  ),
  shielding: z.array(
    z.strictObject({
      ...recorded,
      ...span,
      kind: z.enum(['supply-restriction', 'address-protection', 'closed-file']),
      person: Id,
      exceptFor: z.array(Id),
    }),
  ),
  measures: z.array(
    z.strictObject({
      ...recorded,
      ...span,
      kind: z.enum(measureKinds),
      person: Id,
      organisation: OrganisationId.exactOptional(),
    }),
  ),
  engagements: z.array(z.strictObject({ ...recorded, ...span, person: Id, organisation: OrganisationId, act: Id })),
  links: z.array(LinkRecord),
  identityDisputed: z.array(IdentityDisputeRecord),
  samePersons: z.array(SamePersonRecord),
})

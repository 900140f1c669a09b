import { z } from 'zod'
import { LivingCircumstance } from './living.ts'
import { Bsn, Id, PartialDay, Text } from './primitives.ts'

/** A code of a register or system with the label it goes by. */
export interface Coded {
  readonly code?: string
  readonly label?: string
}
/** A name as registered; parts that are unknown are absent. */
export interface NameValue {
  readonly givenNames?: string
  readonly prefix?: string
  readonly surname?: string
  readonly title?: string
  /** How the person wants to be named (naamgebruik): own, spouse's, or a combination. */
  readonly nameUse?: string
}
/** When and where somebody was born or died. */
export interface LifeEventValue {
  readonly day: PartialDay
  readonly place?: Coded
  readonly country?: Coded
}
/** Where somebody lives or gets post: a Dutch address, one abroad, a description of a place, or unknown. */
export type AddressValue =
  | {
      readonly kind: 'dutch'
      readonly street?: string
      readonly houseNumber?: string
      readonly letter?: string
      readonly addition?: string
      readonly postcode?: string
      readonly place?: string
      /** Identification of the address object in the addresses register (BAG). */
      readonly addressObject?: string
    }
  | { readonly kind: 'abroad'; readonly lines: readonly string[]; readonly country?: Coded }
  | { readonly kind: 'described'; readonly description: string }
  | { readonly kind: 'unknown' }
/** A tie of kinship or care between the person whose file it is and the person mentioned. */
export interface RelationValue {
  /** What the mentioned person is to the file's person. That they live together is no such tie: it would give an address away. */
  readonly relation: 'parent' | 'child' | 'spouse' | 'former-spouse' | 'sibling' | 'carer' | 'guardian'
}
/** How somebody lives, in the words of whoever recorded it; and, where somebody established it, one circumstance that a concept of household asks for. */
export type LivingValue =
  | { readonly situation: Coded; readonly circumstance?: never; readonly denied?: never }
  | {
      readonly situation?: Coded
      readonly circumstance: LivingCircumstance
      /** Whether it was established that the circumstance is not so. */
      readonly denied?: true
    }
/** Who has authority over a child. */
export interface AuthorityValue {
  readonly authority:
    | 'both-parents'
    | 'one-parent'
    | 'parent-and-other'
    | 'guardian'
    | 'provisional-guardian'
    | 'none'
    | 'unknown'
}
/** An amount as delivered, unchanged, with its currency and the unit of time it covers. */
export interface Money {
  readonly amount: string
  readonly currency: string
  readonly per?: Coded
}
/** An application for a provision or benefit, and what was decided on it. */
export interface ApplicationValue {
  readonly scheme: Coded
  readonly appliedOn?: PartialDay
  readonly decidedOn?: PartialDay
  readonly outcome?: Coded
  /** How far it is, as its holder calls the step. */
  readonly status?: Coded
}
/** A provision that was granted: what, how much, in what form, by whom delivered. */
export interface ProvisionValue {
  readonly product: Coded
  readonly group?: Coded
  readonly form?: 'in-kind' | 'personal-budget'
  readonly volume?: { readonly amount: string; readonly unit?: Coded; readonly per?: Coded }
  readonly suppliedBy?: string
  readonly outcome?: Coded
}
/** A benefit or wage: which, from whom, how much. */
export interface IncomeValue {
  readonly scheme: Coded
  readonly payer?: string
  readonly gross?: Money
  readonly net?: Money
  readonly hours?: string
}
/** A debt, claim or debt-assistance trajectory. */
export interface DebtValue {
  readonly subject: Coded
  readonly status?: Coded
  readonly original?: Money
  readonly balance?: Money
}
/** A need, limitation or strength. */
export interface NeedValue {
  readonly need: Coded
  readonly extent?: string
}
/** Help that somebody in the network gives or can give. */
export interface HelpValue {
  readonly help: Coded
  readonly hoursPerWeek?: string
}
/** That a professional or organisation is involved, and as what. */
export interface InvolvementValue {
  readonly as: Coded
  readonly name?: string
}
/** What a document is and where it lies; its content stays with its holder. */
export interface DocumentValue {
  readonly title: string
  readonly medium?: string
  readonly on?: PartialDay
  /** An opaque reference that means something to the holder only. */
  readonly reference: string
}
/** Enrolment at a school, or study finance. */
export interface EducationValue {
  readonly programme: Coded
  readonly school?: string
  readonly status?: Coded
}
/** What the person concerned says of a category of facts; it stays beside every dispute. */
export interface StatementValue {
  readonly about: string
  readonly says: string
}

/** Every shape a fact's value can have, by name; the catalogue says which category has which. */
export interface Shapes {
  name: NameValue
  event: LifeEventValue
  code: Coded
  bsn: { readonly bsn: Bsn }
  address: AddressValue
  relation: RelationValue
  living: LivingValue
  authority: AuthorityValue
  application: ApplicationValue
  provision: ProvisionValue
  income: IncomeValue
  debt: DebtValue
  need: NeedValue
  help: HelpValue
  involvement: InvolvementValue
  document: DocumentValue
  education: EducationValue
  statement: StatementValue
}

const Short = z.string().regex(/^[^\p{Cs}]{1,400}$/u)
const Code: z.ZodType<Coded> = z.strictObject({ code: Short.exactOptional(), label: Short.exactOptional() })
const Amount: z.ZodType<Money> = z.strictObject({
  amount: z.string().regex(/^[+-]?\d{1,15}([.,]\d{1,4})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  per: Code.exactOptional(),
})

/** Schema of each of {@link Shapes}. */
export const shapes: { readonly [S in keyof Shapes]: z.ZodType<Shapes[S]> } = {
  name: z.strictObject({
    givenNames: Short.exactOptional(),
    prefix: Short.exactOptional(),
    surname: Short.exactOptional(),
    title: Short.exactOptional(),
    nameUse: Short.exactOptional(),
  }),
  event: z.strictObject({ day: PartialDay, place: Code.exactOptional(), country: Code.exactOptional() }),
  code: Code,
  bsn: z.strictObject({ bsn: Bsn }),
  address: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('dutch'),
      street: Short.exactOptional(),
      houseNumber: Short.exactOptional(),
      letter: Short.exactOptional(),
      addition: Short.exactOptional(),
      postcode: Short.exactOptional(),
      place: Short.exactOptional(),
      addressObject: Short.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('abroad'), lines: z.array(Short).max(6), country: Code.exactOptional() }),
    z.strictObject({ kind: z.literal('described'), description: Short }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]),
  relation: z.strictObject({
    relation: z.enum(['parent', 'child', 'spouse', 'former-spouse', 'sibling', 'carer', 'guardian']),
  }),
  living: z.union([
    z.strictObject({ situation: Code }),
    z.strictObject({
      situation: Code.exactOptional(),
      circumstance: LivingCircumstance,
      denied: z.literal(true).exactOptional(),
    }),
  ]),
  authority: z.strictObject({
    authority: z.enum(['both-parents', 'one-parent', 'parent-and-other', 'guardian', 'provisional-guardian', 'none', 'unknown']),
  }),
  application: z.strictObject({
    scheme: Code,
    appliedOn: PartialDay.exactOptional(),
    decidedOn: PartialDay.exactOptional(),
    outcome: Code.exactOptional(),
    status: Code.exactOptional(),
  }),
  provision: z.strictObject({
    product: Code,
    group: Code.exactOptional(),
    form: z.enum(['in-kind', 'personal-budget']).exactOptional(),
    volume: z.strictObject({ amount: Short, unit: Code.exactOptional(), per: Code.exactOptional() }).exactOptional(),
    suppliedBy: Short.exactOptional(),
    outcome: Code.exactOptional(),
  }),
  income: z.strictObject({
    scheme: Code,
    payer: Short.exactOptional(),
    gross: Amount.exactOptional(),
    net: Amount.exactOptional(),
    hours: Short.exactOptional(),
  }),
  debt: z.strictObject({
    subject: Code,
    status: Code.exactOptional(),
    original: Amount.exactOptional(),
    balance: Amount.exactOptional(),
  }),
  need: z.strictObject({ need: Code, extent: Text.exactOptional() }),
  help: z.strictObject({ help: Code, hoursPerWeek: Short.exactOptional() }),
  involvement: z.strictObject({ as: Code, name: Short.exactOptional() }),
  document: z.strictObject({ title: Short, medium: Short.exactOptional(), on: PartialDay.exactOptional(), reference: Id }),
  education: z.strictObject({ programme: Code, school: Short.exactOptional(), status: Code.exactOptional() }),
  statement: z.strictObject({ about: Id, says: Text }),
}

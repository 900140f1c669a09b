import type { CategoryId, ValueOf } from './catalogue.ts'
import type { OrganisationKind } from './holder-words.ts'
import type { HouseholdView } from './household.ts'
import type { Day, Instant, PartialDay } from './primitives.ts'
import type { StatementValue } from './values.ts'
import type {
  Capacity,
  CircumstanceKind,
  ConsentGiver,
  ConsentKind,
  JudgementKind,
  LifeDomain,
  Origin,
  PersonRole,
  RequestKind,
  Standing,
} from './words.ts'

/** Where a value comes from, as far as that may be shown: the organisation, only the act it was obtained under, or nothing. */
export type ShownSource =
  | { readonly shown: 'organisation'; readonly name: string; readonly kind: OrganisationKind; readonly act: string }
  | { readonly shown: 'act'; readonly act: string }
  | { readonly shown: 'none' }

/** One value, with what let it through. Equal values of several sources are one. */
export interface Shown<V = unknown> {
  readonly value: V
  readonly holds?: { readonly from?: PartialDay; readonly until?: PartialDay }
  readonly standing: Standing
  /** Whether it is an authentic value of a register, current and not under investigation; parts the law leaves out, such as a postcode, are not. */
  readonly authentic: boolean
  readonly underInvestigation: boolean
  /** That it is a tie of kinship which the other person’s file at the same holder does not know. */
  readonly oneSided?: true
  /** View keys of persons it mentions who may be named. */
  readonly mentions: readonly string[]
  readonly sources: readonly ShownSource[]
  /** Ids of the rows that let it through. */
  readonly rows: readonly string[]
}

/** What is shown of one category of one person: values, first the one that takes precedence. */
export interface ShownCategory<V = unknown> {
  readonly values: readonly Shown<V>[]
  /** Whether two values cannot both be true, or a tie is one-sided; all of them are in `values`. What is merely unknown is no dispute. */
  readonly disputed: boolean
  /** Whether a value differs from a current authentic one in an authentic part, so that the register should be told (Wet BRP 2.34). A list that is not verified is enough to propose that. */
  readonly tellRegister: boolean
  /** What the person concerned says of this category, beside the values. */
  readonly statements?: readonly Shown<StatementValue>[]
}

/** One person as this request may see them. */
export interface PersonView {
  /** The same for all hats of one organisation, and unlinkable across organisations. */
  readonly key: string
  /** Whether this is the client of the request. */
  readonly client: boolean
  readonly facts: { readonly [C in CategoryId]?: ShownCategory<ValueOf<C>> }
}

/** What would open something that is not shown: kinds only, never persons or facts. */
export type Instead =
  | { readonly do: 'ask-the-person' | 'let-them-bring-it' | 'ask-the-holder' | 'not-possible' }
  | {
      readonly do: 'ask-consent'
      readonly consents: readonly ConsentKind[]
      /** In what qualities it can be given, at some age. */
      readonly by: readonly ConsentGiver[]
    }
  | { readonly do: 'other-capacity'; readonly capacities: readonly Capacity[] }
  | { readonly do: 'record-judgement'; readonly judgements: readonly JudgementKind[] }

/** A condition the law sets for this purpose, whether or not there is anything it applies to. */
export interface NotShown {
  /** The act under which such facts are obtained. */
  readonly act: string
  readonly categories: readonly CategoryId[]
  readonly roles: readonly PersonRole[]
  readonly condition: Condition
  /** Ids of the rows that set it; none where the law has no row. */
  readonly rows: readonly string[]
  readonly instead: readonly Instead[]
}

/** What the law asks beyond hat, necessity set and term, or that it gives no ground. */
export interface Condition {
  readonly ground: 'none' | 'conditional'
  readonly consents: readonly ConsentKind[]
  readonly judgements: readonly JudgementKind[]
  readonly capacities: readonly Capacity[]
  readonly origins: readonly Origin[]
  /** What must be so of client or receiver besides; the rows say what exactly. */
  readonly circumstances: readonly CircumstanceKind[]
}

/** What everyone at a table may see: only facts that were cleared for each of them. A further seat never shows more. */
export interface TableView {
  readonly format: 'klantbeeld/table-view@1'
  readonly at: Instant
  /** The day the content is about. */
  readonly on: Day
  /** The last day it may be relied on by everyone. */
  readonly relyUntil: Day
  /** The purposes for which the seats look. */
  readonly purposes: readonly string[]
  readonly people: readonly PersonView[]
}

/** The integrated picture that one request may see. */
export interface View {
  readonly format: 'klantbeeld/view@1'
  readonly kind: RequestKind
  readonly purpose: string
  readonly at: Instant
  /** The day the content is about. */
  readonly on: Day
  /** The last day it may be relied on. */
  readonly relyUntil: Day
  readonly domains: readonly LifeDomain[]
  readonly people: readonly PersonView[]
  /** Households as the act of the purpose means them, drawn from what is shown here; empty where the client is in nothing that is shown. */
  readonly households: readonly HouseholdView[]
  readonly notShown: readonly NotShown[]
}

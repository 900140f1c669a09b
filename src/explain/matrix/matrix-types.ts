import type {
  Circumstances,
  Cite,
  ConsentNeed,
  ConsentRule,
  LawVersion,
  LocalMark,
  OneOf,
  OpenNorm,
  ReleaseRow,
  StartEvent,
  TermRow,
} from '../../law/index.ts'
import type {
  Capacity,
  CaseResult,
  CategoryId,
  Day,
  HolderRole,
  OrganisationKind,
  Origin,
  PersonRole,
  ProhibitionKind,
  RequestKind,
  Words,
} from '../../schema/index.ts'

/** Who may see what for which purpose under which condition, from the law of one day alone. JSON values only. */
export interface Matrix {
  readonly format: 'klantbeeld/matrix@1'
  readonly on: Day
  /** Digest of all acts in force together. */
  readonly digest: string
  readonly acts: readonly MatrixAct[]
  readonly purposes: readonly MatrixPurpose[]
  /** What every task is called that the rest names. */
  readonly tasks: readonly { readonly purpose: string; readonly name: Words }[]
  /** What forbids whatever an entry permits. */
  readonly prohibitions: readonly MatrixProhibition[]
  readonly consentRules: readonly Pick<ConsentRule, 'id' | 'bands' | 'parents' | 'incompetent' | 'withdrawal'>[]
  /** Every row that the rest names by its id. */
  readonly rows: readonly MatrixRow[]
}

/** An act in force on the day. */
export interface MatrixAct extends LawVersion {
  readonly name: Words
  readonly short: Words
  readonly url: string
  /** The local rows of a municipality that changed it. */
  readonly local?: readonly LocalMark[]
}

/** A row as it is cited. */
export interface MatrixRow {
  readonly id: string
  readonly act: string
  readonly cite: Cite
  readonly says: Words
  readonly confidence: 'verified' | 'unverified'
  readonly openNorm?: OpenNorm
  /** The ids of the local rows that changed it. */
  readonly local?: readonly string[]
}

/** One purpose: whose task it is, what is open for it, and which rows about it open nothing. */
export interface MatrixPurpose {
  readonly purpose: string
  readonly act: string
  readonly name: Words
  /** Roles of whoever has the task; none where no verified row gives it to anybody. */
  readonly holderRoles: readonly HolderRole[]
  readonly rows: readonly string[]
  readonly open: readonly MatrixEntry[]
  readonly closed: readonly MatrixClosed[]
}

/** What one ground row opens, as far as every other key can turn with it. Whatever it lists must all be so; of `secrecy` one release per regime. */
export interface MatrixEntry {
  readonly kind: Exclude<RequestKind, 'access'>
  /** The act the facts were obtained under. */
  readonly act: string
  readonly categories: readonly CategoryId[]
  /** Those of them that the act is not said to record; they open all the same where somebody did. */
  readonly unusual: readonly CategoryId[]
  /** Roles of whose file it is. */
  readonly persons: readonly PersonRole[]
  /** Roles of persons merely mentioned; any other needs a judgement on that person's privacy. */
  readonly others: readonly PersonRole[]
  readonly obtained: { readonly purposes: OneOf<string>; readonly capacities: OneOf<Capacity> }
  readonly origins: OneOf<Origin>
  readonly capacities: readonly Capacity[]
  readonly holders: {
    readonly roles: readonly HolderRole[]
    readonly organisation: 'own' | 'other' | 'any'
    /** Kinds of holder, where the name of another kind would tell more than may be known. */
    readonly kinds: OneOf<OrganisationKind>
  }
  /** Kinds of organisation that ask (use) or receive (provide). */
  readonly recipients: OneOf<OrganisationKind>
  readonly consents: readonly ConsentNeed[]
  /** Of whom a recorded judgement of necessity is needed. */
  readonly necessity: 'always' | 'for-others' | 'never'
  readonly when?: Circumstances
  readonly secrecy: readonly MatrixSecrecy[]
  readonly quality: readonly MatrixQuality[]
  /** How long it is kept or shown; a row that another contains is left out. */
  readonly terms: readonly MatrixTerm[]
  readonly must: boolean
  readonly inEmergency: boolean
  /** The id of the ground row. */
  readonly ground: string
}

/** A regime of secrecy the facts are under, and what lifts it: any one of the releases. */
export interface MatrixSecrecy {
  readonly regime: string
  readonly rows: readonly string[]
  readonly releases: readonly MatrixRelease[]
}

/** A release row that fits an entry, with what it asks. */
export interface MatrixRelease extends Pick<ReleaseRow, 'basis' | 'consents' | 'recipients' | 'capacities' | 'when'> {
  readonly row: string
  readonly organisation: 'own' | 'other' | 'any'
}

/** A row that allows protected data; any one of them is enough. */
export interface MatrixQuality {
  readonly row: string
  readonly persons: readonly PersonRole[]
  readonly secrecyDuty: boolean
}

/** How long is shown; the term that ends first counts. */
export interface MatrixTerm {
  readonly row: string
  readonly period: TermRow['period']
  readonly start: StartEvent
  /** Results of the case it is of; absent: whatever the result. */
  readonly results?: readonly CaseResult[]
}

/** A ground row, or a part of it, that opens nothing, and why. */
export interface MatrixClosed {
  readonly kind: MatrixEntry['kind']
  readonly act: string
  readonly categories: readonly CategoryId[]
  readonly persons: readonly PersonRole[]
  readonly holderRoles: readonly HolderRole[]
  readonly ground: string
  readonly why: ClosedWhy
}

/** Why a ground row opens nothing: itself or the task is not settled, a choice was not made, or another key can never turn with it. */
export type ClosedWhy =
  | 'unverified'
  | 'no-task'
  | 'parameter'
  | 'consent-rule'
  | 'prohibited'
  | 'no-quality'
  | 'no-term'
  | 'no-release'

/** A prohibition of the law, and how far it reaches. */
export interface MatrixProhibition {
  readonly kind: ProhibitionKind
  readonly row: string
  readonly kinds: readonly RequestKind[]
  readonly acts: OneOf<string>
  readonly categories: OneOf<CategoryId>
  readonly recipients: OneOf<OrganisationKind>
}

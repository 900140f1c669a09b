import type { AuthenticRow, GroundRow, ReleaseRow, TermRow } from '../law/index.ts'
import type { CurrentFact } from '../people/index.ts'
import type { CategoryId, HolderRole, KnownPerson, Sensitivity } from '../schema/index.ts'

/** What rows are held against of a thing somebody holds, whoever it is about: facts at hand and facts that could be asked for alike. */
export interface Kind {
  readonly act: string
  readonly category: CategoryId
  readonly holderRole: HolderRole
  /** Whether the holder is the organisation that asks or receives. */
  readonly own: boolean
}

/** Facts of one category that one holder has in one role under one act, about the files of the same persons. */
export interface Sort extends Kind {
  readonly holderKey: string
  readonly owners: readonly string[]
}

/** A ground row that may turn for facts of a sort, and what it asks of the persons whose files they are. */
export interface Road {
  readonly row: GroundRow
  readonly consented: boolean
  readonly judged: boolean
}

/** What is missing of a row that fits otherwise. */
export type Missing = 'consent-missing' | 'judgement-missing'

/** What law, request and records make of every fact of a sort; only what the single fact says is left to test. */
export interface Outlook {
  readonly sort: Sort
  readonly sensitivity: Sensitivity
  /** Whether something forbids every fact of the sort, whatever it says. */
  readonly prohibited: boolean
  /** Whether the holder may not speak of the sort. */
  readonly outsideProfile: boolean
  readonly roads: readonly Road[]
  /** Rows that allow the kind of statement; undefined where none does. */
  readonly quality: readonly string[] | undefined
  /** Regimes that the law puts on such facts. */
  readonly imposed: readonly string[]
  /** By regime, the rows that lift it, or why none does. */
  readonly lifted: (regime: string) => Lifted
  readonly terms: readonly TermRow[]
  readonly persons: readonly (KnownPerson | undefined)[]
  /** Rows that name such things authentic, also those that are not verified. */
  readonly authentic: readonly AuthenticRow[]
  /** Whether the act records such things. */
  readonly recorded: boolean
  /** Holder roles that a municipality puts first for the category. */
  readonly preferred: readonly HolderRole[]
  /** The outlook of the holder's involvement with the same persons, as protected as what its kind tells. */
  readonly involvement: () => Outlook
}

/** Rows that lift a regime; where there are none, what of rows that fit is missing. */
export interface Lifted {
  readonly rows: readonly string[]
  /** Those among them that stop at a measure of anybody in the fact. */
  readonly guarded: readonly ReleaseRow[]
  readonly missing: readonly Missing[]
}

/** Outlooks already worked out, by holder, category and persons; those that differ in act or role stand side by side. */
export type Outlooks = Map<string, Map<CategoryId, Map<string, Outlook[]>>>

/** A fact, or the involvement of its holder, as the keys look at it: its persons linked, and what is the same for every fact of its sort. */
export interface Subject {
  readonly current: CurrentFact
  readonly outlook: Outlook
  /** Known persons whose file it is. */
  readonly owners: readonly string[]
  /** Whether every person whose file it is is linked. */
  readonly allLinked: boolean
  /** Known persons merely mentioned, or its source; undefined for one who is not linked. */
  readonly others: readonly (string | undefined)[]
}

import type { ConsentRule, StartEvent, TermRow } from '../../law/index.ts'
import type {
  CategoryId,
  ConsentForm,
  ConsentKind,
  HolderRole,
  JudgementKind,
  OrganisationKind,
  Origin,
  PersonRole,
  Sensitivity,
  Words,
} from '../../schema/index.ts'
import type { CitedRow } from './cited.ts'
import type { Adopted, EmergencyMinimum, Workforce } from './work.ts'

/** A task that is done here, and what happens with personal data in it: by law, local policy, authorisations and adopted sets together. */
export interface Activity {
  readonly purpose: string
  readonly act: string
  readonly name: Words
  /** Why it is done, in the controller's own words; absent: the name says it. */
  readonly reason?: Words
  /** The rows that make it a task. */
  readonly articles: readonly CitedRow[]
  readonly workforce: Workforce
  readonly adopted: Adopted
  readonly data: readonly ActivityData[]
  readonly emergency: EmergencyMinimum
  /** The rows that give the ground, and those that allow protected kinds of data. */
  readonly grounds: readonly CitedRow[]
  readonly quality: readonly CitedRow[]
  readonly consents: readonly ConsentAsked[]
  readonly sources: ActivitySources
  readonly recipients: readonly Recipient[]
  readonly terms: readonly ActivityTerm[]
  readonly openNorms: readonly ActivityNorm[]
  /** How many entries of the matrix are open for it. */
  readonly entries: number
}

/** A kind of data in a task: named by the article of the task, implied by it, or opened by another row. */
export interface ActivityData {
  readonly category: CategoryId
  readonly sensitivity: Sensitivity
  readonly standing: 'named' | 'implied' | 'opened'
  /** Of whom. */
  readonly persons: readonly PersonRole[]
  /** Whether it is obtained under the act of the task, or under other acts only, whose terms then count. */
  readonly obtainedUnder: 'own-act' | 'other-acts'
}

/** A consent that is asked before something is used, and who can give it at which age. */
export interface ConsentAsked extends Pick<ConsentRule, 'bands' | 'parents'> {
  readonly kind: ConsentKind
  readonly form: ConsentForm
  readonly rule: CitedRow
}

/** Where the data of a task come from. */
export interface ActivitySources {
  readonly origins: readonly Origin[] | 'any'
  /** Other holders whose data are used. */
  readonly holders: readonly HolderRole[]
  /** Other acts under which the data used were obtained by this controller itself, and whether that always asks consent. */
  readonly acts: readonly { readonly act: string; readonly short: Words; readonly consent: 'always' | 'not-always' }[]
}

/** A kind of organisation that data of a task may be given to. */
export interface Recipient {
  readonly kind: OrganisationKind | 'any'
  /** Whether some row obliges to give. */
  readonly must: boolean
  /** Whether it always asks a consent. */
  readonly consent: 'always' | 'not-always'
  /** Whether somebody here is authorised to give it, with an adopted set. */
  readonly isGivenHere: boolean
  readonly purposes: readonly Words[]
  readonly rows: readonly CitedRow[]
}

/** How long some kinds of data of a task are kept, or shown only. */
export interface ActivityTerm extends Pick<TermRow, 'results' | 'utmost' | 'keptUntil'> {
  readonly row: CitedRow
  readonly period: TermRow['period']
  readonly start: StartEvent
  /** Local: ends showing only, and says nothing of keeping. */
  readonly showingOnly: boolean
  readonly categories: readonly CategoryId[]
}

/** An open norm in play, and the judgements that rows of the same task ask for. */
export interface ActivityNorm {
  readonly row: CitedRow
  readonly norm: Words
  readonly handledBy: 'judgement' | 'parameter' | 'not-modelled'
  readonly judgements: readonly JudgementKind[]
}

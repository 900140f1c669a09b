import type { Assignment, Capacity, CategoryId, ConsentForm, Phase, Words } from '../../../schema/index.ts'
import type { ForbidRow } from '../../index.ts'

/** What a role may be asked for in a capacity; a template of an authorisation. */
export interface RoleHat {
  readonly purposes: readonly string[]
  readonly capacity: Capacity
}

/** A role in a team model, at one of its desks. */
export interface TeamRole {
  readonly id: string
  readonly name: Words
  readonly desk: Words
  readonly hats: readonly RoleHat[]
  /** The kind of assignment that puts somebody in this role on a case. */
  readonly assignment: Assignment['kind']
  /** Whether one worker may wear several of these hats on one case: one view for each, never one of all. */
  readonly wears: 'one-hat' | 'several-hats'
}

/** What a model suggests as needed for a purpose in a phase; never more than the act lists for the task. */
export interface SuggestedSet {
  readonly purpose: string
  readonly phase: Phase
  readonly categories: readonly CategoryId[]
}

/** What a model forbids on top of the law. */
export type ModelRow = Pick<ForbidRow, 'id' | 'because' | 'acts' | 'categories' | 'persons' | 'purposes' | 'capacities'>

/** A way in which a municipality organises the access to help: who works where under which hats, and what it shows less than the law allows. */
export interface TeamModel {
  readonly id: string
  readonly name: Words
  /** How it works, in a few sentences. */
  readonly about: Words
  readonly roles: readonly TeamRole[]
  readonly coordinates: Words
  readonly sets: readonly SuggestedSet[]
  readonly rows: readonly ModelRow[]
  /** Where the resident leads: the consent `share` that is asked for each participant whom the resident names. */
  readonly share?: { readonly form: ConsentForm; readonly says: Words }
  /** What it does not open, however the work is organised. */
  readonly opensNot: readonly Words[]
}

import { z } from 'zod'
import {
  type HouseholdExceptionCode,
  householdExceptions,
  Id,
  type LivingCircumstance,
  livingCircumstances,
  type PersonRole,
  personRoles,
  type WayIn,
  waysIn,
} from '../schema/index.ts'
import { type Row, rowFields } from './row.ts'

/** What the one can be of the other, as ties of kinship state it; a step-parent is the spouse of a parent, a co-parent has a child with the other. */
export const householdTies = ['spouse', 'former-spouse', 'parent', 'step-parent', 'child', 'sibling', 'co-parent'] as const
/** One of {@link householdTies}. */
export type HouseholdTie = (typeof householdTies)[number]

/** Whom a circumstance is about: the two together, whoever is named first; the one whose file it is and the one mentioned; or one of them whoever is mentioned. */
export const abouts = ['each-other', 'candidate-to-member', 'member-to-candidate', 'candidate', 'member'] as const
/** One of {@link abouts}. */
export type About = (typeof abouts)[number]

/** Ages from the one and below the other, in whole years; at least one of the two. */
export type AgeBounds = { readonly from: number; readonly below?: number } | { readonly from?: number; readonly below: number }

/**
 * One question about a candidate and the member through whom the candidate may come in, or stay out. Answered from cleared facts on the day: yes, no,
 * uncertain, or nothing says so. What everybody has (a birth, a home) is uncertain where nothing says so; what need not be so (a tie, a circumstance)
 * is then taken not to be so, unless the test asks for it.
 */
export type HouseholdTest = { readonly not?: true } & (
  | {
      readonly test: 'tie'
      readonly is: readonly HouseholdTie[] /** Absent: of each other. */
      readonly of?: 'candidate' | 'member'
    }
  | { readonly test: 'kin'; readonly by: 'blood' | 'blood-or-affinity'; readonly degree: 1 | 2 }
  /** Both registered at one address; `main`: and for neither it was established that the main residence is elsewhere. */
  | { readonly test: 'home'; readonly main?: true }
  | ({ readonly test: 'age'; readonly of: 'candidate' | 'member' } & AgeBounds)
  | { readonly test: 'authority' }
  | {
      readonly test: 'circumstance'
      readonly is: LivingCircumstance
      readonly about: About
      /** Where nothing says so it is uncertain: somebody has to find out. */
      readonly asked?: true
      /** Whether it is to be so, or to be established not to be so. */
      readonly denied?: true
    }
  /** Belongs, with the client, to another concept of the same act. */
  | { readonly test: 'household'; readonly concept: string }
)

/** A way in: all tests must hold. */
export interface HouseholdWay {
  readonly code: WayIn
  /** Through whom: members who came in one of these ways; absent: the client. */
  readonly through?: readonly WayIn[]
  readonly all: readonly HouseholdTest[]
  /** The act presumes it beyond rebuttal: exceptions that rebut do not count against it. */
  readonly presumed?: true
}

/** An exception: where all tests hold, somebody for whom there is a way in stays out. */
export interface HouseholdException {
  readonly code: HouseholdExceptionCode
  readonly all: readonly HouseholdTest[]
  /** It rebuts the ways in, and so counts only against those that can be rebutted. */
  readonly rebuts?: true
  /** The ways it counts against; absent: all. */
  readonly against?: readonly WayIn[]
}

/** How a household is drawn from cleared facts. */
export interface HouseholdDrawing {
  /** Ways in which the client belongs to it; absent: always. Whose client does not belong is drawn no further. */
  readonly client?: readonly HouseholdWay[]
  readonly ways: readonly HouseholdWay[]
  readonly exceptions: readonly HouseholdException[]
  /** Whether the view groups its members by home. */
  readonly homes?: true
}

/** A concept of household of an act. */
export interface HouseholdRow extends Row {
  /** `act/concept`. */
  readonly concept: string
  /** Whom the concept speaks of, in roles; nobody is drawn from these. */
  readonly members: readonly PersonRole[]
  /** How it is drawn; absent: in words only. */
  readonly drawn?: HouseholdDrawing
}

const not = { not: z.literal(true).exactOptional() }
const age = z.int().min(0).max(120)
const aged = { test: z.literal('age'), of: z.enum(['candidate', 'member']), ...not }
const HouseholdTest: z.ZodType<HouseholdTest> = z.union([
  z.strictObject({ ...aged, from: age, below: age.exactOptional() }),
  z.strictObject({ ...aged, from: age.exactOptional(), below: age }),
  z.strictObject({
    test: z.literal('tie'),
    is: z.array(z.enum(householdTies)).min(1),
    of: z.enum(['candidate', 'member']).exactOptional(),
    ...not,
  }),
  z.strictObject({
    test: z.literal('kin'),
    by: z.enum(['blood', 'blood-or-affinity']),
    degree: z.union([z.literal(1), z.literal(2)]),
    ...not,
  }),
  z.strictObject({ test: z.literal('home'), main: z.literal(true).exactOptional(), ...not }),
  z.strictObject({ test: z.literal('authority'), ...not }),
  z.strictObject({
    test: z.literal('circumstance'),
    is: z.enum(livingCircumstances),
    about: z.enum(abouts),
    asked: z.literal(true).exactOptional(),
    denied: z.literal(true).exactOptional(),
    ...not,
  }),
  z.strictObject({ test: z.literal('household'), concept: Id, ...not }),
])
const all = z.array(HouseholdTest).min(1)
const way: z.ZodType<HouseholdWay> = z.strictObject({
  code: z.enum(waysIn),
  through: z.array(z.enum(waysIn)).min(1).exactOptional(),
  all,
  presumed: z.literal(true).exactOptional(),
})

/** Schema of {@link HouseholdRow}. */
export const HouseholdRow: z.ZodType<HouseholdRow> = z.strictObject({
  ...rowFields,
  concept: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  members: z.array(z.enum(personRoles)),
  drawn: z
    .strictObject({
      client: z.array(way).min(1).exactOptional(),
      ways: z.array(way),
      exceptions: z.array(
        z.strictObject({
          code: z.enum(householdExceptions),
          all,
          rebuts: z.literal(true).exactOptional(),
          against: z.array(z.enum(waysIn)).min(1).exactOptional(),
        }),
      ),
      homes: z.literal(true).exactOptional(),
    })
    .exactOptional(),
})

import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { type HolderRole, holderRoles, type OrganisationKind, organisationKinds } from './holder-words.ts'
import { Id, Text } from './primitives.ts'
import { type SigningKey as Key, type SigningAlgorithm, SigningKey, signingAlgorithms } from './signing-key.ts'

/** The registers that number organisations; `local` is a number of the application's own. */
export const organisationSchemes = ['oin', 'rin', 'kvk', 'agb', 'brin', 'local'] as const
/** One of {@link organisationSchemes}. */
export type OrganisationScheme = (typeof organisationSchemes)[number]

/** Who supplies or receives: a number and the register it stands in. */
export interface OrganisationId {
  readonly scheme: OrganisationScheme
  readonly value: string
}
/** Schema of {@link OrganisationId}. */
export const OrganisationId: z.ZodType<OrganisationId> = z.strictObject({ scheme: z.enum(organisationSchemes), value: Id })

/** What an organisation may speak about; a fact outside it is withheld, whatever would permit it. */
export interface AuthorisationProfile {
  /** Acts under which it may have obtained facts. */
  readonly acts: readonly string[]
  readonly categories: readonly CategoryId[]
  readonly holderRoles: readonly HolderRole[]
}

/** Ways in: `signed` as an envelope; all others are connections on which the application itself authenticates who delivers. */
export const deliveryWays = ['signed', 'vecozo', 'digikoppeling', 'suwinet', 'portal', 'own-system', 'file'] as const
/** One of {@link deliveryWays}. */
export type DeliveryWay = (typeof deliveryWays)[number]

/** An organisation that supplies or receives facts, as the application registered it. */
export interface Organisation {
  readonly format: 'klantbeeld/organisation@1'
  readonly id: OrganisationId
  /** The name a person reads. */
  readonly name: string
  readonly kind: OrganisationKind
  readonly profile: AuthorisationProfile
  /** From 1, which an absent one counts as; of one id the highest version counts. */
  readonly version?: number
  /** Ways in which its facts may come in; absent: none. */
  readonly ways?: readonly DeliveryWay[]
  /** What it may sign with; absent: nothing. */
  readonly algorithms?: readonly SigningAlgorithm[]
  /** Its public keys, each `kid` once; absent: none. */
  readonly keys?: readonly Key[]
}
/** Schema of {@link Organisation}. */
export const Organisation: z.ZodType<Organisation> = z.strictObject({
  format: z.literal('klantbeeld/organisation@1'),
  id: OrganisationId,
  name: Text,
  kind: z.enum(organisationKinds),
  profile: z.strictObject({ acts: z.array(Id), categories: z.array(CategoryIds), holderRoles: z.array(z.enum(holderRoles)) }),
  version: z.int().min(1).exactOptional(),
  ways: z.array(z.enum(deliveryWays)).exactOptional(),
  algorithms: z.array(z.enum(signingAlgorithms)).exactOptional(),
  keys: z
    .array(SigningKey)
    .max(100)
    .refine((keys) => new Set(keys.map(({ jwk }) => jwk.kid)).size === keys.length, { error: 'a kid stands twice' })
    .describe('Each kid once')
    .exactOptional(),
})

/** The organisation's number as one text, to compare by. */
export function organisationKey(id: OrganisationId): string {
  return `${id.scheme}:${id.value}`
}

import { z } from 'zod'
import { type CategoryId, CategoryIds } from './catalogue.ts'
import { type HolderRole, holderRoles, type OrganisationKind, organisationKinds } from './holder-words.ts'
import { Id, Text } from './primitives.ts'

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

/** An organisation that supplies or receives facts, as the application registered it. */
export interface Organisation {
  readonly format: 'klantbeeld/organisation@1'
  readonly id: OrganisationId
  /** The name a person reads. */
  readonly name: string
  readonly kind: OrganisationKind
  readonly profile: AuthorisationProfile
}
/** Schema of {@link Organisation}. */
export const Organisation: z.ZodType<Organisation> = z.strictObject({
  format: z.literal('klantbeeld/organisation@1'),
  id: OrganisationId,
  name: Text,
  kind: z.enum(organisationKinds),
  profile: z.strictObject({ acts: z.array(Id), categories: z.array(CategoryIds), holderRoles: z.array(z.enum(holderRoles)) }),
})

/** The organisation's number as one text, to compare by. */
export function organisationKey(id: OrganisationId): string {
  return `${id.scheme}:${id.value}`
}

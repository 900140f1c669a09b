import { inOrderOfKeys } from '../../core/order.ts'
import { type NotifiableEvent, type OrganisationId, organisationKey, type Provision } from '../../schema/index.ts'
import { factKey } from '../fact-key.ts'

/** The organisations that got what an event is about, once each: of a correction the version that gave way or an earlier one, of anything else whatever version. */
export function recipientsOf(
  { kind, facts, holder }: NotifiableEvent,
  provisions: readonly Provision[],
): readonly OrganisationId[] {
  const versions = new Map(facts.map((ref) => [factKey(ref), ref.version]))
  const got = provisions.filter(({ provided }) =>
    provided.some(({ fact }) => {
      const version = versions.get(factKey(fact))
      return version !== undefined && (kind !== 'corrected' || fact.version <= version)
    }),
  )
  const recipients = new Map(got.map(({ recipient }) => [organisationKey(recipient), recipient]))
  recipients.delete(organisationKey(holder))
  return inOrderOfKeys(recipients)
}

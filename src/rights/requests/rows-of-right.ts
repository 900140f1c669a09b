import { inOrderOf } from '../../core/order.ts'
import { compile, type LawDomain, onDay, type RightRow } from '../../law/index.ts'
import { type Day, type Organisation, organisationKey, type RightsRequest } from '../../schema/index.ts'

/** Rows that give the right a request names, on a day, at the holder it was asked of, in order of their ids; those not verified too. */
export function rowsOfRight(
  { act, right, holder }: RightsRequest,
  law: readonly LawDomain[],
  { organisations, on }: { readonly organisations: readonly Organisation[]; readonly on: Day },
): readonly RightRow[] {
  const roles = rolesOf(organisationKey(holder), organisations)
  const rows = onDay(compile(law), on)
    .domains.flatMap((domain) => domain.rights.filter((row) => (row.of ?? domain.act) === act))
    .filter((row) => row.right === right && (row.holderRoles === undefined || row.holderRoles.some((one) => roles.includes(one))))
  return inOrderOf(rows, ({ id }) => id)
}

/** An organisation that is registered twice has no roles: which of the two would count depends on the order. */
function rolesOf(holder: string, organisations: readonly Organisation[]): Organisation['profile']['holderRoles'] {
  const [one, second] = organisations.filter(({ id }) => organisationKey(id) === holder)
  return one === undefined || second !== undefined ? [] : one.profile.holderRoles
}

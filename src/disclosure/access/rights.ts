import type { LawDomain, RightRow } from '../../law/index.ts'
import { includes } from '../../law/row.ts'
import type { HolderRole } from '../../schema/index.ts'

/** Rows of the right of access that are settled, each with the acts it is about. */
export type AccessRights = readonly { readonly row: RightRow; readonly acts: readonly string[] | 'any' }[]

/** The right of access in the acts in force. Rows that are not verified are left out: they give nothing and refuse nothing. */
export function accessRights(domains: readonly LawDomain[]): AccessRights {
  return domains.flatMap(({ act, rights }) =>
    rights
      .filter((row) => row.right === 'access' && row.confidence === 'verified')
      .map((row) => ({ row, acts: row.acts ?? [act] })),
  )
}

/** The rows that govern what was obtained under an act and is held in a role: those of that very act, else those for any act. */
export function governing(rights: AccessRights, act: string, holderRole: HolderRole): readonly RightRow[] {
  const asked = rights.filter(({ row }) => row.holderRoles === undefined || row.holderRoles.includes(holderRole))
  const own = asked.filter(({ acts }) => acts !== 'any' && includes(acts, act))
  return (own.length > 0 ? own : asked.filter(({ acts }) => acts === 'any')).map(({ row }) => row)
}

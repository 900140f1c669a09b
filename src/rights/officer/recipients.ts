import type { MatrixEntry, MatrixPurpose } from '../../explain/index.ts'
import { includes } from '../../law/row.ts'
import { organisationKinds } from '../../schema/index.ts'
import type { ActivityData, Recipient } from './activity.ts'
import { consentIsAsked } from './consents.ts'
import type { Ground } from './ground.ts'
import { adoptedFor, workforceOf } from './work.ts'

/** The kinds of organisation that some of the data of a task may be given to, by rows of provision and of release together. */
export function recipientsOf(of: MatrixPurpose, data: readonly ActivityData[], ground: Ground): readonly Recipient[] {
  const ways = ground.matrix.purposes.flatMap((towards) =>
    towards.open.filter((entry) => reaches(entry, of, data, ground)).map((entry) => ({ towards, entry })),
  )
  return (['any', ...organisationKinds] as const).flatMap((kind) => {
    const giving = ways.filter(({ entry: { recipients } }) =>
      recipients === 'any' ? kind === 'any' : recipients.some((one) => one === kind),
    )
    if (giving.length === 0) return []
    return [
      {
        kind,
        must: giving.some(({ entry }) => entry.must),
        consent: giving.every(({ entry }) => consentIsAsked(entry)) ? 'always' : 'not-always',
        isGivenHere: giving.some(({ towards, entry }) => isGivenHere(towards.purpose, entry, ground)),
        purposes: [...new Map(giving.map(({ towards }) => [towards.purpose, towards.name])).values()],
        rows: ground.cite(giving.map(({ entry }) => entry.ground)),
      } as const,
    ]
  })
}

/** Whether what this controller obtained for a task may be provided by an entry. */
function reaches(entry: MatrixEntry, of: MatrixPurpose, data: readonly ActivityData[], { holderRoles }: Ground): boolean {
  return (
    entry.kind === 'provide' &&
    entry.act === of.act &&
    entry.holders.organisation !== 'own' &&
    entry.holders.roles.some((role) => holderRoles.includes(role)) &&
    includes(entry.obtained.purposes, of.purpose) &&
    data.some(({ category }) => entry.categories.includes(category))
  )
}

function isGivenHere(purpose: string, entry: MatrixEntry, { sources }: Ground): boolean {
  const workforce = workforceOf(purpose, sources)
  if (workforce === undefined || !entry.capacities.some((capacity) => workforce.capacities.includes(capacity))) return false
  const adopted = adoptedFor(purpose, sources).categories
  return entry.categories.some((category) => adopted.includes(category))
}

import type { GroundRow, Holders, ReleaseRow } from '../law/index.ts'
import { includes } from '../law/row.ts'
import { type CategoryId, catalogue, kindSensitivity, type PersonRole, type Sensitivity, sensitivities } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { isJudged, isSo } from './circumstances.ts'
import { consented } from './consented.ts'
import { judged } from './judged.ts'
import { prohibitionsOnFileOf } from './prohibition.ts'
import type { Lifted, Missing, Outlook, Sort } from './sort.ts'

/** The outlook of a sort, worked out once per request. */
export function outlookOf(sort: Sort, asking: Asking): Outlook {
  const { owners } = sort
  const perOwner = under(under(asking.outlooks, sort.holderKey), sort.category)
  const owner = owners.length === 1 ? (owners[0] ?? '') : owners.join('\u0000')
  const alike = perOwner.get(owner)
  const known = alike?.find((one) => one.sort.act === sort.act && one.sort.holderRole === sort.holderRole)
  if (known !== undefined) return known
  const outlook = workedOut(sort, sensitivityOf(sort.category, sort.holderKey, asking), asking)
  if (alike === undefined) perOwner.set(owner, [outlook])
  else alike.push(outlook)
  return outlook
}

function under<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let found = map.get(key)
  if (found === undefined) {
    found = new Map()
    map.set(key, found)
  }
  return found
}

function workedOut(sort: Sort, sensitivity: Sensitivity, asking: Asking): Outlook {
  const { category, act, holderKey, holderRole, owners } = sort
  const { law, request } = asking
  const exceptional =
    sensitivities.indexOf(sensitivity) >= sensitivities.indexOf('health') || owners.some((owner) => owner !== request.client)
  const isNecessary = judged('necessity', category, owners, asking)
  const lifted = new Map<string, Lifted>()
  let involvement: Outlook | undefined
  return {
    sort,
    prohibited: isProhibited(sort, asking),
    outsideProfile: !speaks(sort, asking),
    roads: law
      .grounds(request.purpose, act, category)
      .filter((row) => fits(row, sort, asking))
      .map((row) => ({
        row,
        consented: consented(row.consents, act, category, owners, asking),
        judged: (!(exceptional || row.implied.includes(category)) || isNecessary) && isJudged(row.when, category, owners, asking),
      })),
    quality: qualityOf(sensitivity, owners, asking),
    imposed: [...new Set(law.secrecy(act, holderRole).map((row) => row.regime))],
    lifted: (regime) => {
      const before = lifted.get(regime)
      if (before !== undefined) return before
      const answer = liftedBy(
        law.releases(regime).filter((row) => lifts(row, sort, asking)),
        sort,
        asking,
      )
      lifted.set(regime, answer)
      return answer
    },
    terms: law.terms(act, holderRole, category),
    persons: owners.map((owner) => asking.persons.get(owner)),
    authentic: law.authentic(act, holderRole, category),
    involvement: () => {
      involvement ??= workedOut({ ...sort, category: 'involvement.organisation' }, toldBy(holderKey, asking), asking)
      return involvement
    },
  }
}

function liftedBy(fitting: readonly ReleaseRow[], { category, act, owners }: Sort, asking: Asking): Lifted {
  const rows: ReleaseRow[] = []
  const missing = new Set<Missing>()
  for (const row of fitting) {
    const isConsented = consented(row.consents, act, category, owners, asking)
    const isAllowed = isJudged(row.when, category, owners, asking)
    if (isConsented && isAllowed) rows.push(row)
    if (!isConsented) missing.add('consent-missing')
    if (!isAllowed) missing.add('judgement-missing')
  }
  return {
    rows: rows.map((row) => row.id),
    guarded: rows.filter((row) => row.when?.notUnder !== undefined),
    missing: rows.length > 0 ? [] : [...missing],
  }
}

function isProhibited({ act, category, owners }: Sort, asking: Asking): boolean {
  return owners.some((owner) => prohibitionsOnFileOf(owner, act, category, asking).length > 0)
}

function speaks({ category, act, holderKey, holderRole }: Sort, { organisations }: Asking): boolean {
  const profile = organisations.get(holderKey)?.profile
  const speaksUnder = profile?.acts.includes(act) === true && profile.categories.includes(category)
  return speaksUnder && profile.holderRoles.includes(holderRole)
}

function fits(row: GroundRow, sort: Sort, asking: Asking): boolean {
  const { request, receiverKind } = asking
  return (
    row.kinds.includes(request.kind) &&
    row.capacities.includes(request.hat.capacity) &&
    (request.emergency === undefined || row.holdsInEmergency) &&
    isSo(row.when, sort.category, sort.owners, asking) &&
    sort.owners.every((owner) => share(asking.roles.get(owner) ?? [], row.persons)) &&
    holdersAgree(row.holders, sort, asking) &&
    (request.kind !== 'provide' ||
      (sort.holderKey === asking.asker && receiverKind !== undefined && includes(row.recipients, receiverKind)))
  )
}

function lifts(row: ReleaseRow, sort: Sort, asking: Asking): boolean {
  const { request, receiverKind } = asking
  return (
    row.kinds.includes(request.kind) &&
    includes(row.purposes, request.purpose) &&
    includes(row.categories, sort.category) &&
    includes(row.capacities, request.hat.capacity) &&
    holdersAgree(row.holders, sort, asking) &&
    isSo(row.when, sort.category, sort.owners, asking) &&
    (row.recipients === 'any' || (receiverKind !== undefined && row.recipients.includes(receiverKind)))
  )
}

function holdersAgree(holders: Holders, { holderRole, holderKey }: Sort, { receiver }: Asking): boolean {
  if (!includes(holders.roles, holderRole)) return false
  return holders.organisation === 'any' || (holders.organisation === 'own') === (holderKey === receiver)
}

function qualityOf(
  sensitivity: Sensitivity,
  owners: readonly string[],
  { law, request, boundToSecrecy, roles }: Asking,
): readonly string[] | undefined {
  if (sensitivity === 'ordinary' || sensitivity === 'delicate') return []
  const rows = law
    .quality(sensitivity)
    .filter((row) => includes(row.purposes, request.purpose) && (!row.secrecyDuty || boundToSecrecy))
    .filter((row) => owners.every((owner) => share(roles.get(owner) ?? [], row.persons)))
  return rows.length > 0 ? rows.map((row) => row.id) : undefined
}

/** Involvement takes the higher of its own sensitivity and of what the kind of the holder tells. */
function sensitivityOf(category: CategoryId, holderKey: string, asking: Asking): Sensitivity {
  const own = catalogue[category].sensitivity
  if (catalogue[category].domain !== 'involvement') return own
  const told = toldBy(holderKey, asking)
  return sensitivities.indexOf(told) > sensitivities.indexOf(own) ? told : own
}

function toldBy(holderKey: string, { organisations }: Asking): Sensitivity {
  const kind = organisations.get(holderKey)?.kind
  return kind === undefined ? 'criminal' : kindSensitivity[kind]
}

function share(roles: readonly PersonRole[], allowed: readonly PersonRole[]): boolean {
  return roles.some((role) => allowed.includes(role))
}

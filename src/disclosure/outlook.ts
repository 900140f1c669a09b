import type { ReleaseRow } from '../law/index.ts'
import { type CategoryId, catalogue, kindSensitivity, type Sensitivity, sensitivities } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { isJudged, isSo } from './circumstances.ts'
import { consented } from './consented.ts'
import { asksNecessity, groundsFor, maySupply, qualityFor, regimesOn, releasesFor, speaksOf } from './fitting.ts'
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
  const isNecessary = judged('necessity', category, owners, asking)
  const lifted = new Map<string, Lifted>()
  let involvement: Outlook | undefined
  return {
    sort,
    sensitivity,
    prohibited: isProhibited(sort, asking),
    outsideProfile: !speaks(sort, asking),
    roads: maySupply(holderKey, asking)
      ? groundsFor(sort, asking)
          .filter((row) => speaksOf(row, sort, owners, asking))
          .map((row) => ({
            row,
            consented: consented(row.consents, act, category, owners, asking),
            judged:
              (isNecessary || !asksNecessity(row, category, sensitivity, owners, request.client)) &&
              isJudged(row.when, category, owners, asking),
          }))
      : [],
    quality: qualityFor(sensitivity, owners, asking)?.map((row) => row.id),
    imposed: regimesOn(sort, asking),
    lifted: (regime) => {
      const before = lifted.get(regime)
      if (before !== undefined) return before
      const answer = liftedBy(
        releasesFor(regime, sort, asking).filter((row) => isSo(row.when, category, owners, asking)),
        sort,
        asking,
      )
      lifted.set(regime, answer)
      return answer
    },
    terms: law.terms(act, holderRole, category),
    persons: owners.map((owner) => asking.persons.get(owner)),
    authentic: law.authentic(act, holderRole, category),
    recorded: law.records(act, category),
    preferred: law.preferred(category),
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

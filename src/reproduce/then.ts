import { dayOf, millisecondsOf } from '../core/day.ts'
import type { Setting } from '../disclosure/index.ts'
import { compile, inForce, type LawDomain, type LawVersion } from '../law/index.ts'
import { fragmentDigest } from '../receipt/index.ts'
import type { Day, Fragment, Instant, Receipt, Undone } from '../schema/index.ts'

/** The deliveries of the receipt, each as often as it has it; undefined where one is missing. */
export function deliveredThen(
  fragments: readonly Fragment[],
  { fragments: digests, at }: Receipt,
  salt: string,
): readonly Fragment[] | undefined {
  const missing = [...digests]
  const found = fragments.filter((fragment) => {
    if (fragment.received !== undefined && isLater(fragment.received.at, at)) return false
    const place = missing.indexOf(fragmentDigest(salt, fragment))
    if (place !== -1) missing.splice(place, 1)
    return place !== -1
  })
  return missing.length === 0 ? found : undefined
}

/** The law without versions that were added since; undefined where one that was applied is missing. */
export function lawOfThen({ law, at }: Receipt, setting: Setting): Setting['law'] | undefined {
  const { domains, digests } = compile(setting.law)
  const applied = new Set(law.map(keyOf))
  const wasApplied = (domain: LawDomain) =>
    applied.has(keyOf({ act: domain.act, validFrom: domain.validFrom, digest: digests.get(domain) ?? '' }))
  if (domains.filter(wasApplied).length < applied.size) return undefined
  return inForce(domains, dayOf(at)).every(wasApplied) ? setting.law : withoutLater(domains, dayOf(at), wasApplied)
}

function keyOf({ act, validFrom, digest }: LawVersion): string {
  return `${act} ${validFrom} ${digest}`
}

/** Taking one version away may bring an earlier one into force. */
function withoutLater(law: Setting['law'], on: Day, wasApplied: (domain: LawDomain) => boolean): Setting['law'] {
  const later = inForce(law, on).filter((domain) => !wasApplied(domain))
  return later.length === 0
    ? law
    : withoutLater(
        law.filter((domain) => !later.includes(domain)),
        on,
        wasApplied,
      )
}

/** What was recorded by a moment. */
export function settingOfThen(setting: Setting, at: Instant): Setting {
  const { people, staff, consents = [], judgements = [], restrictions = [], holds = [] } = setting
  const known = <T extends { readonly recordedAt: Instant }>(list: readonly T[]) =>
    list.filter(({ recordedAt }) => !isLater(recordedAt, at))
  return {
    ...setting,
    people: {
      ...people,
      persons: known(people.persons),
      relations: known(people.relations),
      authority: known(people.authority),
      representation: known(people.representation),
      shielding: known(people.shielding),
      measures: known(people.measures),
      engagements: known(people.engagements),
      links: standingThen(known(people.links), at),
      identityDisputed: known(people.identityDisputed),
      samePersons: standingThen(known(people.samePersons), at),
    },
    staff: { ...staff, assignments: known(staff.assignments) },
    consents: consents.map((consent) => ({ ...consent, events: known(consent.events) })),
    judgements: known(judgements),
    restrictions: known(restrictions),
    holds: known(holds),
  }
}

/** What was undone since stood then. */
function standingThen<T extends { readonly undone?: Undone }>(records: readonly T[], at: Instant): readonly Omit<T, 'undone'>[] {
  return records.map((record) => {
    const { undone, ...standing } = record
    return undone !== undefined && isLater(undone.at, at) ? standing : record
  })
}

function isLater(one: Instant, other: Instant): boolean {
  return millisecondsOf(one) > millisecondsOf(other)
}

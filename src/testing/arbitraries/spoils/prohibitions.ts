import { organisationKey, type Restriction, type ShieldingRecord } from '../../../schema/index.ts'
import { identityDisputed } from './disputed.ts'
import { factOf, holderOf, nearSpan, type Spoil, withPeople, withSetting } from './spoil.ts'

/** Somebody in the fact is protected: until yesterday, today, from tomorrow; the file closed, perhaps not to who asks. */
const shielded: Spoil = (it, target, dice) => {
  const { files, others } = target.weighed.placement
  const { moment } = target.question
  const record: ShieldingRecord = {
    kind: dice.one(['supply-restriction', 'supply-restriction', 'address-protection', 'closed-file'] as const),
    person: dice.one([...files, ...others.map((other) => other.person)]),
    ...nearSpan(moment, dice),
    exceptFor: dice.one([[], [], ['worker-2'], ['worker-1']]),
    source: 'brp',
    recordedAt: moment.at,
  }
  return withPeople(it, { shielding: [...it.setting.people.shielding, record] })
}

/** Processing is restricted, or an objection upheld: for this category or not, this purpose or not, today or not. */
const restricted: Spoil = (it, target, dice) => {
  const { category, files, others } = target.weighed.placement
  const { moment, purpose } = target.question
  const restriction: Restriction = {
    format: 'klantbeeld/restriction@1',
    id: `restriction-${target.fragment}-${target.at}`,
    kind: dice.one(['restriction-of-processing', 'upheld-objection'] as const),
    person: dice.one([...files, ...others.map((other) => other.person)]),
    categories: dice.one([[category], [category], ['identity.death']]),
    purposes: dice.one([[], [purpose], [purpose, 'act-a/task-9'], ['act-a/task-9']]),
    ...nearSpan(moment, dice),
    recordedAt: moment.at,
  }
  return withSetting(it, { restrictions: [...(it.setting.restrictions ?? []), restriction] })
}

/** The holder may not speak of this act, category or role, or is not registered, or twice. */
const outsideProfile: Spoil = (it, target, dice) => {
  const { obtained, category, holderRole } = factOf(it, target)
  const key = organisationKey(holderOf(it, target))
  const lacks = dice.below(4)
  const organisations = (it.setting.organisations ?? []).flatMap((organisation) => {
    if (organisationKey(organisation.id) !== key) return [organisation]
    const { acts, categories, holderRoles } = organisation.profile
    const profile = {
      acts: lacks === 0 ? acts.filter((act) => act !== obtained.act) : acts,
      categories: lacks === 1 || lacks === 3 ? categories.filter((one) => one !== category) : categories,
      holderRoles: lacks === 2 ? holderRoles.filter((role) => role !== holderRole) : holderRoles,
    }
    const also = { ...organisation, profile }
    return lacks === 3 ? dice.one([[], [also], [organisation, also]]) : [also]
  })
  return withSetting(it, { organisations })
}

/** A prohibition that hits, or only just does not. */
export const prohibitionSpoils: readonly Spoil[] = [
  shielded,
  shielded,
  restricted,
  restricted,
  outsideProfile,
  identityDisputed,
  identityDisputed,
]

import { organisationKey } from '../../../schema/index.ts'
import { type Spoil, withSetting } from './spoil.ts'

/** Whoever asks, or receives, or both, or neither, does not have the role whose task it is; what others hold stays as it is. */
export const otherTask: Spoil = (it, { question }, dice) => {
  const roles = question.on.tasks.get(question.purpose) ?? []
  const asker = organisationKey(question.asker.id)
  const receiver = organisationKey(question.receiver.id)
  const without = dice.one([[asker, receiver], [asker, receiver], [asker], [receiver]])
  const organisations = (it.setting.organisations ?? []).map((organisation) => {
    const { profile } = organisation
    if (!without.includes(organisationKey(organisation.id))) return organisation
    return { ...organisation, profile: { ...profile, holderRoles: profile.holderRoles.filter((role) => !roles.includes(role)) } }
  })
  return withSetting(it, { organisations })
}

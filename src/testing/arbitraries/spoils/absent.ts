import type { Setting } from '../../../disclosure/setting.ts'
import type { Spoil } from './spoil.ts'

/** One of the lists of which absence grants nothing is absent. */
export const listAbsent: Spoil = (it, _target, dice) => {
  const { consents, judgements, organisations, restrictions, holds, destroyed, emergencySets, ...required } = it.setting
  const lists = { consents, judgements, organisations, restrictions, holds, destroyed, emergencySets }
  const gone = dice.one(['consents', 'judgements', 'organisations', 'emergencySets'] as const)
  const left = Object.entries(lists).filter(([name, list]) => name !== gone && list !== undefined && list.length > 0)
  const setting: Setting = { ...required, ...Object.fromEntries(left) }
  return { ...it, setting }
}

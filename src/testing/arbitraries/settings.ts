import type { Arbitrary } from 'fast-check'
import type { Setting } from '../../disclosure/setting.ts'
import type { LawDomain } from '../../law/index.ts'
import { cases } from './cases.ts'

/** Arbitrary settings, over small invented law or over yours. */
export function settings(law?: readonly LawDomain[]): Arbitrary<Setting> {
  return cases(law).map((one) => one.setting)
}

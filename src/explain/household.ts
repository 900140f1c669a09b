import {
  type ApartReason,
  type HouseholdLimit,
  householdExceptions,
  householdLimits,
  type Language,
  type LivingCircumstance,
  type WayIn,
  type Words,
} from '../schema/index.ts'
import { exceptionTexts, householdWords, limitTexts, livingTexts, wayInTexts } from './household-texts.ts'

/** Why somebody belongs to a household, in words. */
export function explainMember(because: WayIn, language: Language): string {
  return wayInTexts[because][language]
}

/** Why somebody stands apart from a household, in words. */
export function explainApart(because: ApartReason, language: Language): string {
  const limit = householdLimits.find((one) => because === `not-${one}`)
  if (limit !== undefined) return `${householdWords.notSo[language]} ${limitTexts[limit][language]}`
  const exception = householdExceptions.find((one) => because === one)
  return exception === undefined ? '' : exceptionTexts[exception][language]
}

/** What is not certain about somebody and a household, in words. */
export function explainMissing(missing: HouseholdLimit, language: Language): string {
  return `${householdWords.open[language]} ${limitTexts[missing][language]}`
}

/** What a circumstance of living says, or that it was established not to be so. */
export function livingWords(circumstance: LivingCircumstance, denied: true | undefined): Words {
  const { nl, en } = livingTexts[circumstance]
  return denied === true ? { nl: `${householdWords.notSo.nl} ${nl}`, en: `${householdWords.notSo.en} ${en}` } : { nl, en }
}

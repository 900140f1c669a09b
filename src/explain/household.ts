import type { ApartReason, HouseholdLimit, Language, LivingCircumstance, WayIn, Words } from '../schema/index.ts'
import { apartTexts, limitTexts, livingTexts, notSoTexts, openWords, wayInTexts } from './household-texts.ts'

/** Why somebody belongs to a household, in words. */
export function explainMember(because: WayIn, language: Language): string {
  return wayInTexts[because][language]
}

/** Why somebody stands apart from a household, in words. */
export function explainApart(because: ApartReason, language: Language): string {
  return apartTexts[because][language]
}

/** What is not certain about somebody and a household, in words. */
export function explainMissing(missing: HouseholdLimit, language: Language): string {
  return `${openWords[language]} ${limitTexts[missing][language]}`
}

/** What a circumstance of living says, or that it was established not to be so. */
export function livingWords(circumstance: LivingCircumstance, denied: true | undefined): Words {
  return denied === true ? notSoTexts[`not-${circumstance}`] : livingTexts[circumstance]
}

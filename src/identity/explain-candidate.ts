import type { Words } from '../schema/index.ts'
import type { Candidate } from './candidates.ts'
import type { Level, LinkageField } from './fields.ts'
import type { FieldEvidence } from './propose.ts'
import { cautionTexts, fieldTexts, levelTexts, likenessTexts, nextTexts, strengthTexts } from './texts.ts'

/**
 * A proposal in sentences for the steward: what it comes to, what each field says and how much, where to take care, and what to do. It names fields and how
 * they agree and never a value, so that it may be kept with the decision. Street, place and other words of an address are named only where both sides have them.
 */
export function explainCandidate(
  { posterior, fields }: Pick<Candidate, 'posterior' | 'fields'>,
  language: 'nl' | 'en',
): readonly string[] {
  const named = fields.filter(({ field, level }) => level !== 'unknown' || !seldom.includes(field))
  return [
    likenessOf(posterior),
    ...named.map((evidence) => sentence(evidence)),
    ...cautions(new Map(fields.map(({ field, level }) => [field, level]))),
    nextTexts,
  ].map((words) => words[language])
}

const seldom: readonly LinkageField[] = ['street', 'place', 'location']

function likenessOf(posterior: number): Words {
  if (posterior >= 0.95) return likenessTexts.much
  return posterior >= 0.5 ? likenessTexts.some : likenessTexts.little
}

function sentence({ field, level, bits }: FieldEvidence): Words {
  const [name, agreement, strength] = [
    fieldTexts[field],
    levelTexts[level],
    strengthTexts[level === 'unknown' ? 'nothing' : strengthOf(bits)],
  ]
  return {
    nl: `${name.nl}: ${agreement.nl}; ${strength.nl}.`,
    en: `${name.en}: ${agreement.en}; ${strength.en}.`,
  }
}

function strengthOf(bits: number): keyof typeof strengthTexts {
  if (bits >= 6) return 'strongly for'
  if (bits >= 1) return 'weakly for'
  if (bits > -1) return 'little'
  return bits > -4 ? 'weakly against' : 'strongly against'
}

function cautions(levels: ReadonlyMap<LinkageField, Level>): readonly Words[] {
  return [
    ...(levels.get('givenNames') === 'different' ? [cautionTexts.twins] : []),
    ...(levels.get('birth') === 'different' ? [cautionTexts.namesake] : []),
  ]
}

import type { MatrixEntry } from '../../explain/index.ts'
import type { ConsentNeed } from '../../law/index.ts'
import type { ConsentAsked } from './activity.ts'
import type { Ground } from './ground.ts'

/** Whether an entry opens with consent only: its ground asks for one, or some secrecy is lifted by nothing else. */
export function consentIsAsked(entry: MatrixEntry): boolean {
  return needsOf(entry).length > 0
}

/** The consents that entries ask, each kind, form and rule once, with who can give it. */
export function consentsOf(entries: readonly MatrixEntry[], { matrix, cite }: Ground): readonly ConsentAsked[] {
  const needs = new Map(entries.flatMap(needsOf).map((need) => [`${need.kind} ${need.form} ${need.rule}`, need]))
  return [...needs.values()].flatMap(({ kind, form, rule: named }) =>
    matrix.consentRules
      .filter(({ id }) => id === named)
      .flatMap(({ id, bands, parents }) => cite([id]).map((rule) => ({ kind, form, rule, bands, parents }))),
  )
}

function needsOf({ consents, secrecy }: MatrixEntry): readonly ConsentNeed[] {
  const lifting = secrecy
    .filter(({ releases }) => releases.every((release) => release.consents.length > 0))
    .flatMap(({ releases }) => releases.flatMap((release) => release.consents))
  return [...consents, ...lifting]
}

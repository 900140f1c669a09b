import type { LawDomain, NoticeRule } from '../../law/index.ts'
import type { Judgement, JudgementKind, Notice, NotifiableEvent, Staff } from '../../schema/index.ts'
import { refusingJudgement } from '../mandated.ts'
import { inForceOn, prescribedBy } from './prescribed-by.ts'
import type { Whom } from './whom.ts'

/** Kinds of judgement in which telling somebody can be weighed. */
const weighing: readonly JudgementKind[] = [
  'privacy-of-another',
  'best-interest',
  'serious-harm',
  'good-care',
  'access-refusal',
  'proportionality',
]

/** What can exempt: the rule itself, what was recorded about this one, and who may weigh. */
interface Exempting {
  readonly rule: NoticeRule
  readonly notices: readonly Notice[]
  readonly law: readonly LawDomain[]
  readonly context: { readonly judgements?: readonly Judgement[]; readonly staff?: Staff }
}

/**
 * The row by which somebody need not be told: a verified ground that prescribes the very provision, or a verified row whose exception somebody with the
 * mandate weighed for the person concerned. A judgement counts on the day of the notice that relies on it.
 */
export function exemptBy(event: NotifiableEvent, { person }: Whom, exempting: Exempting): string | undefined {
  const prescribed =
    exempting.rule.notWherePrescribed === true ? prescribedBy(event.rows ?? [], event.on, exempting.law) : undefined
  return prescribed ?? exempting.notices.flatMap((notice) => weighedIn(notice, person, exempting)).sort()[0]
}

function weighedIn(
  { outcome, exempt, on }: Notice,
  person: string | undefined,
  { rule, law, context: { judgements = [], staff } }: Exempting,
): readonly string[] {
  if (outcome !== 'exempt' || exempt === undefined || person === undefined || staff === undefined) return []
  const exceptions = inForceOn(on, law)
    .flatMap((domain) => domain.duties)
    .filter(({ id, confidence }) => id === exempt.exception && confidence === 'verified' && rule.exceptions?.includes(id))
  const judgement = refusingJudgement(exempt.judgement, { judgements, staff, on })
  const weighs = judgement !== undefined && weighing.includes(judgement.kind) && judgement.persons.includes(person)
  return weighs ? exceptions.map(({ id }) => id) : []
}

import type { CurrentFact } from '../people/index.ts'
import type { Decision, Instead, WithheldReason } from '../schema/index.ts'
import type { Asking } from './asking.ts'
import { openingOf } from './opening.ts'
import { subjectOf } from './subject.ts'

/** Why a supplier's own fact is not sent, and what could be done. */
export interface KeptFact extends Pick<Decision, 'fact' | 'reasons'> {
  /** In place of sending it; none where the reasons say all. */
  readonly instead: readonly Instead[]
  /** Ids of the rows by which it could go, once what is missing is there. */
  readonly rows: readonly string[]
}

/** What only the supplier or the person can put right: with any other reason, asking for a consent or a judgement would be in vain. */
const opens: readonly WithheldReason[] = ['consent-missing', 'judgement-missing', 'hat']
/** What keeps it from this recipient by this road, and not from whoever the person hands it to. */
const closes: readonly WithheldReason[] = ['no-ground', 'quality', 'secret', 'not-necessary', 'not-your-task']
/** What bars it, whoever asks what. */
const bars: readonly WithheldReason[] = ['prohibited', 'term-over']

/** What to tell the supplier of a fact that is withheld from the recipient. */
export function keptFact(current: CurrentFact, { fact, reasons }: Decision, asking: Asking): KeptFact {
  if (reasons.some((reason) => bars.includes(reason))) return { fact, reasons, instead: [{ do: 'not-possible' }], rows: [] }
  if (reasons.every((reason) => opens.includes(reason)))
    return { fact, reasons, ...openingOf(subjectOf(current, asking), asking) }
  const brought = reasons.every((reason) => closes.includes(reason) || opens.includes(reason))
  return { fact, reasons, instead: brought ? [{ do: 'let-them-bring-it' }] : [], rows: [] }
}

import type { Judgement, Mandate } from '../../../schema/index.ts'
import { shift } from '../days.ts'
import { judgedOn } from '../world/judgements.ts'
import { factOf, type Spoil, type Target, withSetting } from './spoil.ts'

/** Who judged never could, could no longer or not yet on the day of recording, or could decide other things. */
const otherMandate: Spoil = (it, target, dice) => {
  const { staff } = it.setting
  const found = covering(it.setting.judgements ?? [], target, factOf(it, target).category)
  const worker = found.length > 0 ? dice.one(found).by : 'worker-1'
  const { day, tomorrow, ago } = target.question.moment
  const change = dice.one<(mandate: Mandate) => readonly Mandate[]>([
    () => [],
    (one) => [{ ...one, until: shift(judgedOn, -1) }],
    (one) => [{ ...one, from: judgedOn, until: judgedOn }],
    (one) => [{ ...one, from: judgedOn, until: ago[1] ?? day }],
    (one) => [{ ...one, from: dice.one([day, tomorrow]) }],
    (one) => [{ ...one, decisions: ['necessity-set', 'emergency-review', 'override'] }],
    (one) => [{ ...one, decisions: ['necessity', 'serious-harm'] }],
    (one) => [{ ...one, worker: 'worker-3' }],
  ])
  const mandates = staff.mandates.flatMap((mandate) => (mandate.worker === worker ? change(mandate) : [mandate]))
  return withSetting(it, { staff: { ...staff, mandates } })
}

/** The judgement is another's, or was recorded on another day: on which nobody could judge, or the day before or after. */
const otherJudge: Spoil = (it, target, dice) => {
  const found = covering(it.setting.judgements ?? [], target, factOf(it, target).category)
  const change = dice.one<Partial<Judgement>>([
    { by: 'worker-3' },
    { by: dice.one(['worker-2', 'worker-1']) },
    { recordedAt: '2011-05-31T21:59:59Z' },
    { recordedAt: '2011-05-31T22:00:00Z' },
    { recordedAt: '2011-06-01T22:00:00Z' },
  ])
  const judgements = (it.setting.judgements ?? []).map((one) => (found.includes(one) ? { ...one, ...change } : one))
  return withSetting(it, { judgements })
}

/** Whoever judged was not competent to, or only just was. */
export const mandateSpoils: readonly Spoil[] = [otherMandate, otherJudge]

function covering(judgements: readonly Judgement[], { weighed }: Target, category: string): readonly Judgement[] {
  const { files, others } = weighed.placement
  const persons = [...files, ...others.map((other) => other.person)]
  const found = judgements.filter(
    (one) =>
      one.outcome === 'allows' &&
      one.categories.some((its) => its === category) &&
      one.persons.some((id) => persons.includes(id)),
  )
  return found.length > 0 ? found : judgements
}

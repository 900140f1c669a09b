import type { TermRow } from '../../../law/index.ts'
import type { Day, Fact, Hold, PartialDay } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { before, shift } from '../days.ts'
import type { Dice } from '../dice.ts'
import { allOf } from '../world/weigh.ts'
import { withBirth, withDeath } from './life.ts'
import { factOf, fragmentOf, holderOf, nearSpan, type Spoil, type Target, withFact, withFragment, withSetting } from './spoil.ts'

/** A term that ends yesterday, today or tomorrow. */
const nearEnd: Spoil = (it, target, dice) => {
  const row = drawRow(target, dice)
  if (row === undefined || row.period === 'forever') return it
  const start = shift(before(target.question.moment.day, row.period), dice.one([0, 1, -1, 0]))
  return started(it, target, row, dice.odds(1, 8) ? start.slice(0, 7) : start)
}

/** Nobody says when it was first recorded, or a start of which nothing, or only the year or month, is known; or that is still running. */
const vagueStart: Spoil = (it, target, dice) => {
  const row = drawRow(target, dice)
  const { day } = target.question.moment
  if (row === undefined) return it
  if (row.start === 'recorded' && dice.odds(1, 2)) return unrecorded(it, target)
  return started(it, target, row, dice.one(['unknown', 'unknown', day.slice(0, 4), day.slice(0, 7), 'running']))
}

/** Past its term, and kept by a hold: for this purpose or another, today or not, of this very version or another. */
const held: Spoil = (it, target, dice) => {
  const { moment, purpose } = target.question
  const { id, version } = factOf(it, target)
  const { from, until = moment.later } = nearSpan(moment, dice)
  const hold: Hold = {
    format: 'klantbeeld/hold@1',
    id: `hold-${target.fragment}-${target.at}`,
    facts: [
      {
        holder: holderOf(it, target),
        id: dice.one([id, id, id, 'fact-none']),
        version: dice.one([version, version, version + 1]),
      },
    ],
    purpose: dice.one([purpose, purpose, 'act-a/task-9']),
    by: 'worker-2',
    because: 'canary-bezwaar',
    from,
    until,
    recordedAt: moment.at,
  }
  const over = nearEnd(it, target, dice)
  return withSetting(over, { holds: [...(over.setting.holds ?? []), hold] })
}

/** The keeping term is nearly over, just over, not to be known, or put off. */
export const termSpoils: readonly Spoil[] = [nearEnd, nearEnd, nearEnd, vagueStart, held]

function unrecorded(it: Case, target: Target): Case {
  const { recordedOn: _, ...silent } = factOf(it, target)
  const facts = fragmentOf(it, target).facts.map((fact, at): Fact => (at === target.at ? silent : fact))
  return withFragment(it, target, { facts })
}

function drawRow({ weighed }: Target, dice: Dice): TermRow | undefined {
  const terms = allOf(weighed).flatMap((one) => one.terms)
  return terms.length > 0 ? dice.one(terms) : undefined
}

/** The case with the start from which a row counts on a day; of life, only a full day can be set. */
function started(it: Case, target: Target, { start }: TermRow, on: PartialDay | Day | 'running'): Case {
  const { file } = fragmentOf(it, target)
  const partial = on === 'running' ? 'unknown' : on
  const [person = ''] = target.weighed.placement.files
  switch (start) {
    case 'changed':
      return withFact(it, target, { changedOn: partial })
    case 'ended':
      return withFact(it, target, { ended: on })
    case 'file-changed':
      return withFragment(it, target, { file: { ...file, changedOn: partial } })
    case 'file-ended':
      return withFragment(it, target, { file: { ...file, ended: on } })
    case 'recorded':
      return withFact(it, target, { recordedOn: partial })
    case 'birth':
      return withBirth(it, person, partial)
    case 'death':
      return withDeath(it, person, partial)
  }
}

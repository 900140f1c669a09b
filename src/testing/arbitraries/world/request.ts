import {
  type CategoryId,
  catalogue,
  type EmergencySet,
  emergencyReasons,
  type Judgement,
  type NecessitySet,
  type Request,
} from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Question } from './question.ts'
import { holdingSpan } from './ties.ts'

/**
 * The request of a world: about everybody who has a role, for the domains of life its facts lie in, relying on its judgements.
 */
export function drawRequest(
  question: Question,
  categories: readonly CategoryId[],
  judgements: readonly Judgement[],
  dice: Dice,
): Request {
  const { moment, asker, known, roles } = question
  const domains = new Set(categories.map((category) => catalogue[category].domain))
  return {
    format: 'klantbeeld/request@1',
    id: 'request-1',
    kind: question.kind,
    purpose: question.purpose,
    client: question.client,
    about: dice.odds(1, 2) ? known : known.filter((id) => roles.has(id)),
    actor: { kind: 'professional', id: 'worker-1', organisation: asker.id },
    hat: { capacity: question.capacity, assignment: 'assignment-1' },
    necessity: {
      phase: question.phase,
      question: 'canary-wat is er nodig',
      domains: domains.size > 0 ? [...domains] : ['identity'],
      judgements: judgements.filter((judgement) => judgement.outcome === 'allows').map((judgement) => judgement.id),
    },
    ...(question.kind === 'provide' ? { recipient: question.receiver.id } : {}),
    ...(question.emergency === undefined ? {} : { emergency: question.emergency }),
    ...(dice.odds(1, 6) ? { on: dice.one([moment.day, moment.monthAgo, moment.longAgo]) } : {}),
    at: moment.at,
  }
}

/** The sets adopted for the request's purpose and phase, and one for another phase. */
export function drawNecessitySets(question: Question, categories: readonly CategoryId[], dice: Dice): readonly NecessitySet[] {
  const set = (id: string, members: readonly CategoryId[]): NecessitySet => {
    const { purpose, phase, moment } = question
    const { from, until = moment.later } = holdingSpan(moment, dice)
    return { format: 'klantbeeld/necessity-set@1', id, purpose, phase, categories: members, adoptedBy: 'college', from, until }
  }
  const half = dice.odds(1, 3) ? Math.floor(categories.length / 2) : categories.length
  const other = question.phase === 'report' ? 'inquiry' : 'report'
  return [
    set('set-1', categories.slice(0, half)),
    set('set-2', categories.slice(half)),
    { ...set('set-3', categories), phase: other },
  ]
}

/**
 * The minimum adopted for an emergency: all that is needed, under the reason stated, in one set or in two, of which the second often opens nothing;
 * where there is none, seldom anything.
 */
export function drawEmergencySets(question: Question, categories: readonly CategoryId[], dice: Dice): readonly EmergencySet[] {
  const { purpose, moment, emergency } = question
  if (emergency === undefined && !dice.odds(1, 8)) return []
  const set = (id: string, members: readonly CategoryId[]): EmergencySet => {
    const { from, until = moment.later } = holdingSpan(moment, dice)
    const reasons = emergencyReasons.filter((reason) => reason === emergency || dice.odds(1, 3))
    return { format: 'klantbeeld/emergency-set@1', id, purpose, reasons, categories: members, adoptedBy: 'college', from, until }
  }
  const half = dice.odds(1, 2) ? Math.ceil(categories.length / 2) : categories.length
  const sets = [set('emergency-1', categories.slice(0, half)), set('emergency-2', categories.slice(half))]
  return sets.map((one, index) => (index === 0 || !dice.odds(1, 2) ? one : { ...one, ...closed(question, dice) }))
}

function closed({ moment, emergency }: Question, dice: Dice): Partial<EmergencySet> {
  const { longAgo, ago, day, tomorrow, later } = moment
  return dice.one<Partial<EmergencySet>>([
    { reasons: emergencyReasons.filter((reason) => reason !== emergency) },
    { purpose: 'act-a/task-9' },
    { from: longAgo, until: ago[1] ?? day },
    { from: tomorrow, until: later },
  ])
}

import { type Assignment, judgementKinds, type Mandate, type Staff } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import { judgedOn } from './judgements.ts'
import type { Question } from './question.ts'
import { holdingSpan } from './ties.ts'

type Kind = Assignment['kind']

const forUse: readonly Kind[] = ['regular', 'stand-in', 'duty', 'intake', 'trainee', 'regular']
const forProvision: readonly Kind[] = forUse.filter((kind) => kind !== 'trainee')

/**
 * The worker who asks, with an authorisation and an assignment that hold, or without assignment where it is an emergency (which seldom the role does
 * not open); and a colleague whose hat is another.
 */
export function drawStaff(question: Question, dice: Dice): Staff {
  const { asker, purpose, capacity, moment, emergency } = question
  const organisation = asker.id
  const isOpening = dice.odds(1, 8) !== (emergency !== undefined) ? { inEmergency: true as const } : {}
  const own = drawAssignment(question, dice)
  return {
    format: 'klantbeeld/staff@1',
    workers: [
      { id: 'worker-1', organisation, roles: ['role-2', 'role-1'], boundToSecrecy: true, ...holdingSpan(moment, dice) },
      { id: 'worker-2', organisation, roles: ['role-2'], boundToSecrecy: false, from: moment.monthAgo },
    ],
    authorisations: [
      { role: 'role-1', organisation, purposes: [purpose], capacities: [capacity], ...isOpening, ...holdingSpan(moment, dice) },
      { role: 'role-2', organisation, purposes: ['act-none/task-1'], capacities: [capacity], from: moment.monthAgo },
    ],
    assignments: [
      ...(emergency !== undefined && !dice.odds(1, 3) ? [] : [own]),
      { ...own, id: 'assignment-2', worker: 'worker-2', recordedAt: '2011-06-01T10:00:00Z' },
    ],
    mandates: [...drawMandates('worker-1', moment, dice), ...drawMandates('worker-2', moment, dice)],
  }
}

/** Everybody's first day at the counter is today's; whoever is not the regular worker has a last day. */
function drawAssignment({ client, capacity, kind: asked, moment }: Question, dice: Dice): Assignment {
  const kind = dice.one(asked === 'use' ? forUse : forProvision)
  const { from, until } = holdingSpan(moment, dice)
  return {
    id: 'assignment-1',
    worker: 'worker-1',
    person: client,
    capacity,
    kind,
    from: kind === 'intake' ? moment.day : from,
    ...(kind === 'regular' && until === undefined ? {} : { until: until ?? moment.later }),
    ...(dice.odds(1, 4) ? { endedOn: moment.tomorrow } : {}),
    recordedAt: dice.odds(1, 4) ? moment.at : '2011-06-01T10:00:00Z',
  }
}

/** Power to judge on the days on which judgements were recorded: all along, or on those days only. */
function drawMandates(worker: string, { day }: Moment, dice: Dice): readonly Mandate[] {
  const mandate = { worker, inNameOf: 'college', decisions: [...judgementKinds] }
  return dice.odds(1, 3)
    ? [
        { ...mandate, from: judgedOn, until: judgedOn },
        { ...mandate, from: day, until: day },
      ]
    : [{ ...mandate, from: judgedOn }]
}

import { judgementKinds, type Staff } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Question } from './question.ts'
import { holdingSpan } from './ties.ts'

/** The worker who asks, with an authorisation and an assignment that hold; and a colleague whose hat is another. */
export function drawStaff({ asker, client, purpose, capacity, moment }: Question, dice: Dice): Staff {
  const organisation = asker.id
  const assignment = { person: client, capacity, kind: dice.one(['regular', 'stand-in', 'duty', 'trainee'] as const) }
  return {
    format: 'klantbeeld/staff@1',
    workers: [
      { id: 'worker-1', organisation, roles: ['role-2', 'role-1'], boundToSecrecy: true, ...holdingSpan(moment, dice) },
      { id: 'worker-2', organisation, roles: ['role-2'], boundToSecrecy: false, from: moment.monthAgo },
    ],
    authorisations: [
      { role: 'role-1', organisation, purposes: [purpose], capacities: [capacity], ...holdingSpan(moment, dice) },
      { role: 'role-2', organisation, purposes: ['act-none/task-1'], capacities: [capacity], from: moment.monthAgo },
    ],
    assignments: [
      {
        id: 'assignment-1',
        worker: 'worker-1',
        ...assignment,
        ...holdingSpan(moment, dice),
        ...(dice.odds(1, 4) ? { endedOn: moment.tomorrow } : {}),
        recordedAt: dice.odds(1, 4) ? moment.at : '2011-06-01T10:00:00Z',
      },
      { id: 'assignment-2', worker: 'worker-2', ...assignment, from: moment.monthAgo, recordedAt: '2011-06-01T10:00:00Z' },
    ],
    mandates: [{ worker: 'worker-1', inNameOf: 'college', decisions: [...judgementKinds], from: moment.monthAgo }],
  }
}

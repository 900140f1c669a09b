import { dayOf } from '../../core/day.ts'
import { KlantbeeldError } from '../../core/errors.ts'
import { entriesOf, type Released } from '../../disclosure/index.ts'
import type { Integrated } from '../../integrate.ts'
import type { Provision, Request } from '../../schema/index.ts'
import { refOf } from '../held.ts'

/**
 * The record that a request provided facts, from what integrating or releasing answered: what was cleared, to whom, and by which rows. Keep it as long as receivers may have to be told. Throws
 * `rights/not-a-provision` where the request provides nothing to anybody, or the answer is that to another request.
 */
export function provisionOf(request: Request, answer: Pick<Integrated, 'cleared' | 'audit'> | Released): Provision {
  const answered = 'kept' in answer ? answer.kept.request : answer.audit.receipt.request
  if (request.kind !== 'provide' || request.recipient === undefined || answered !== request.id)
    throw new KlantbeeldError(
      'rights/not-a-provision',
      'only a request of kind "provide" that names a recipient leaves a provision; hand in that request with its own answer',
    )
  return {
    format: 'klantbeeld/provision@1',
    id: request.id,
    provided: entriesOf(answer.cleared).map(({ current, owners, rows }) => ({
      fact: refOf(current),
      holderRole: current.fact.holderRole,
      persons: owners,
      rows,
    })),
    recipient: request.recipient,
    purpose: request.purpose,
    on: dayOf(request.at),
  }
}

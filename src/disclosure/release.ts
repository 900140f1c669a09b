import { KlantbeeldError } from '../core/errors.ts'
import { type CurrentFact, current, resolve } from '../people/index.ts'
import { type Decision, type FactRef, type Fragment, organisationKey, type Request } from '../schema/index.ts'
import { type Asking, ask } from './asking.ts'
import type { Cleared } from './cleared.ts'
import { entriesOf } from './cleared.ts'
import { decide } from './decide.ts'
import { type KeptFact, keptFact } from './kept.ts'
import { RequestError, refuseLaterDeliveries } from './refuse.ts'
import { sentFragment } from './sent.ts'
import type { Setting } from './setting.ts'

/** Why the rest is not sent, for the supplier only. It refuses to be serialised along with what is sent. */
export interface Kept {
  /** The id of the request it was decided for. */
  readonly request: string
  /** What is sent, with the rows that let it go and the last day on which they do. */
  readonly sent: readonly Decision[]
  readonly facts: readonly KeptFact[]
  /** Facts that stay though a row says they must be provided. */
  readonly dutiesUnmet: readonly FactRef[]
  /** Throws `release/not-for-the-recipient`. */
  toJSON(): never
}

/** What a supplier may send of one fragment, and what stays. */
export interface Released {
  /** For the recipient: nothing in it says that there is more. */
  readonly fragment: Fragment
  /** The facts that go, for the record of the provision. */
  readonly cleared: Cleared
  /** For the supplier. */
  readonly kept: Kept
}

/**
 * What a supplier may send of its own fragment in answer to a request of kind `provide`, decided fact by fact as `integrate` decides, before anything
 * leaves. Throws `RequestError` where the request names no recipient or the fragment is another's, and wherever `integrate` would.
 *
 * @example
 * const { fragment, kept } = release(own, request, setting)
 */
export function release(fragment: Fragment, request: Request, setting: Setting): Released {
  refuseWhatIsNoRelease(fragment, request)
  const asking = ask(request, setting)
  refuseLaterDeliveries(request, [fragment])
  const facts = current([fragment], setting.destroyed ?? [], resolve([fragment], asking.setting.people))
  const { cleared, decisions, dutiesUnmet } = decide(facts, asking)
  return {
    fragment: sentFragment(fragment, entriesOf(cleared), asking),
    cleared,
    kept: guarded({
      request: request.id,
      sent: decisions.filter(({ outcome }) => outcome === 'cleared'),
      facts: keptFacts(facts, decisions, asking),
      dutiesUnmet,
    }),
  }
}

function refuseWhatIsNoRelease({ organisation }: Fragment, { kind, recipient, actor }: Request): void {
  if (kind !== 'provide' || recipient === undefined)
    throw new RequestError(
      'request/not-a-provision',
      'what is released goes to somebody; ask with kind "provide" and name the recipient',
    )
  if ('organisation' in actor && organisationKey(organisation) !== organisationKey(actor.organisation))
    throw new RequestError(
      'request/not-your-fragment',
      'an organisation releases what it holds itself; hand in a fragment of the organisation of the actor',
    )
}

/** INVARIANT: decisions stand in the order of the facts. */
function keptFacts(facts: readonly CurrentFact[], decisions: readonly Decision[], asking: Asking): readonly KeptFact[] {
  return facts.flatMap((fact, index) => {
    const decision = decisions[index]
    return decision?.outcome === 'withheld' ? [keptFact(fact, decision, asking)] : []
  })
}

function guarded(kept: Omit<Kept, 'toJSON'>): Kept {
  return Object.freeze({
    ...kept,
    toJSON(): never {
      throw new KlantbeeldError(
        'release/not-for-the-recipient',
        'this tells what stays with the supplier; send the fragment alone, and read the rest with explainKept',
      )
    },
  })
}

import { nextWorkingDay } from './core/day.ts'
import {
  type Asking,
  ask,
  type Cleared,
  decide,
  notShown,
  refuseLaterDeliveries,
  type Setting,
  subjectOf,
  wantedTest,
} from './disclosure/index.ts'
import { households } from './household/index.ts'
import { merge } from './merge/index.ts'
import { type CurrentFact, current, type Links, resolve } from './people/index.ts'
import { type Audit, guarded, receiptOf } from './receipt/index.ts'
import {
  type Decision,
  type Fragment,
  type Overdelivered,
  organisationKey,
  type Request,
  type Unlinked,
  type View,
} from './schema/index.ts'
import { arrange } from './view/index.ts'

/** What one request gives: the view for the asker, the cleared facts for further derivations, and the audit, never for the asker. */
export interface Integrated {
  readonly view: View
  readonly cleared: Cleared
  readonly audit: Audit
}

/**
 * The main job. Takes what organisations delivered, decides fact by fact what this request may see, merges only what was cleared, and says
 * what the law leaves out and why. Throws `RequestError` where the request as a whole cannot be answered, `LawError` where law data is broken;
 * neither says anything of a fact. Fragments must have been parsed (`Fragment`, as `open` does): a value that has not the shape of its category can
 * fail after the decision, and is then thrown.
 *
 * @example
 * const { view } = integrate(fragments, request, setting)
 */
export function integrate(fragments: readonly Fragment[], request: Request, setting: Setting): Integrated {
  const asking = ask(request, setting)
  refuseLaterDeliveries(request, fragments)
  const links = resolve(fragments, asking.setting.people)
  const facts = current(fragments, setting.destroyed ?? [], links)
  const decided = decide(facts, asking)
  const conditions = notShown({ kind: request.kind, purpose: request.purpose, capacity: request.hat.capacity }, asking.law)
  const on = request.on ?? asking.day
  const [act = ''] = request.purpose.split('/')
  const derived = {
    merged: merge(decided.cleared, on, setting.pseudonymKey),
    households: households(decided.cleared, asking.law.households(act), { client: asking.request.client, on }),
  }
  const view = arrange(derived, conditions, asking)
  return {
    view,
    cleared: decided.cleared,
    audit: guarded({
      format: 'klantbeeld/audit@1',
      receipt: receiptOf(fragments, decided, { asking, view }),
      ...(request.emergency === undefined ? {} : { emergencySeenOn: nextWorkingDay(asking.day) }),
      decisions: decided.decisions,
      unlinked: unlinkedIn(links),
      overdelivered: overdelivered(facts, decided.decisions, asking),
      dutiesUnmet: decided.dutiesUnmet,
    }),
  }
}

function unlinkedIn(links: Links): readonly Unlinked[] {
  return [...links].flatMap(([fragment, persons]) =>
    [...persons].flatMap(([ref, link]) =>
      'why' in link ? [{ organisation: fragment.organisation, fragment: fragment.id, ref, why: link.why }] : [],
    ),
  )
}

function overdelivered(facts: readonly CurrentFact[], decisions: readonly Decision[], asking: Asking): readonly Overdelivered[] {
  const isWanted = wantedTest(asking)
  const counts = new Map<string, Overdelivered>()
  for (const [index, fact] of facts.entries()) {
    const decision = decisions[index]
    const settled = decision?.outcome === 'cleared' || decision?.reasons.includes('failed') === true
    if (settled || isWanted(subjectOf(fact, asking))) continue
    const key = organisationKey(fact.holder)
    counts.set(key, { organisation: fact.holder, facts: (counts.get(key)?.facts ?? 0) + 1 })
  }
  return [...counts.values()]
}

import type { CurrentFact } from '../people/index.ts'
import type { Decision, FactRef, WithheldReason } from '../schema/index.ts'
import { lastShown } from '../term/index.ts'
import type { Asking } from './asking.ts'
import { type Cleared, type ClearedEntry, clear } from './cleared.ts'
import { ground, mustBeProvided, quality, release, type Turned } from './keys.ts'
import { isOutsideProfile, isProhibited } from './prohibition.ts'
import type { Subject } from './sort.ts'
import { shownSource } from './source.ts'
import { subjectOf } from './subject.ts'

/** What was decided on every fact, and the facts that were cleared. */
export interface Decided {
  readonly cleared: Cleared
  readonly decisions: readonly Decision[]
  /** Facts a row says must be provided, and that were withheld. */
  readonly dutiesUnmet: readonly FactRef[]
}

/** Decides fact by fact: cleared when every key turns and nothing forbids it. No fact is looked at for another, and order does not matter. */
export function decide(facts: readonly CurrentFact[], asking: Asking): Decided {
  const entries: ClearedEntry[] = []
  const decisions: Decision[] = []
  const dutiesUnmet: FactRef[] = []
  for (const current of facts) {
    const decision = decideOne(current, asking)
    decisions.push(decision.audit)
    if (decision.entry !== undefined) entries.push(decision.entry)
    if (decision.dutyUnmet === true) dutiesUnmet.push(decision.audit.fact)
  }
  return { cleared: clear(entries), decisions, dutiesUnmet }
}

interface One {
  readonly audit: Decision
  readonly entry?: ClearedEntry
  readonly dutyUnmet?: boolean
}

function decideOne(current: CurrentFact, asking: Asking): One {
  const fact: FactRef = { holder: current.holder, id: current.fact.id, version: current.fact.version }
  try {
    return keysOf(current, fact, asking)
  } catch {
    // A fact that fails inside the decision is withheld, never thrown: an error would tell the asker that it is there.
    return { audit: { fact, outcome: 'withheld', rows: [], reasons: ['failed'] } }
  }
}

function keysOf(current: CurrentFact, fact: FactRef, asking: Asking): One {
  const subject = subjectOf(current, asking)
  const unanswerable = beforeTheKeys(subject, asking)
  if (unanswerable !== undefined) return { audit: { fact, outcome: 'withheld', rows: [], reasons: [unanswerable] } }
  const { outlook } = subject
  const [grounded, allowed, released] = [ground(subject, asking), quality(subject), release(subject)]
  const shelf = lastShown(current, outlook.persons, outlook.terms)
  const reasons: WithheldReason[] = []
  if (isOutsideProfile(subject, asking) || isProhibited(subject, asking)) reasons.push('prohibited')
  if (!asking.hatHolds) reasons.push('hat')
  if (!asking.needed.has(outlook.sort.category)) reasons.push('not-necessary')
  if (!grounded.turns) reasons.push(...lacking(grounded, 'no-ground'))
  if (!allowed.turns) reasons.push(...lacking(allowed, 'quality'))
  if (!released.turns) reasons.push(...lacking(released, 'secret'))
  const kept =
    asking.held.size > 0 && asking.held.has(`${current.holderKey}\u0000${current.fact.id}\u0000${current.fact.version}`)
  if (outlook.terms.length === 0 || (!kept && !shelf.known)) reasons.push('term-unknown')
  if (!kept && shelf.last !== undefined && shelf.last < asking.day) reasons.push('term-over')
  if (reasons.length > 0) {
    return {
      audit: { fact, outcome: 'withheld', rows: [], reasons: [...new Set(reasons)] },
      dutyUnmet: mustBeProvided(subject, asking),
    }
  }
  const rows = union(grounded.rows, allowed.rows, released.rows, shelf.rows)
  const last = kept ? undefined : shelf.last
  const entry = {
    current,
    owners: subject.owners,
    mentions: mentionsOf(subject),
    rows,
    source: shownSource(subject, asking),
    authentic: outlook.authentic && current.fact.underInvestigation !== true,
    last,
  }
  return {
    audit:
      last === undefined
        ? { fact, outcome: 'cleared', rows, reasons }
        : { fact, outcome: 'cleared', rows, reasons, lastShownOn: last },
    entry,
  }
}

function lacking({ missing }: Turned, withoutRow: WithheldReason): readonly WithheldReason[] {
  return missing.length > 0 ? missing : [withoutRow]
}

/** Every id once, in order. */
function union(...lists: readonly (readonly string[])[]): readonly string[] {
  const all: string[] = []
  for (const list of lists) for (const id of list) if (!all.includes(id)) all.push(id)
  return all.length > 1 ? all.sort() : all
}

function beforeTheKeys(subject: Subject, asking: Asking): WithheldReason | undefined {
  if (subject.current.undecidable) return 'undecidable'
  if (!subject.allLinked) return 'person-not-linked'
  if (!subject.owners.every((owner) => asking.about.has(owner))) return 'person-not-asked-about'
  return subject.owners.some((owner) => (asking.roles.get(owner) ?? nobody).length === 0) ? 'role-unknown' : undefined
}

const nobody: readonly string[] = []

/** Whoever told it is never named with it. */
function mentionsOf({ current, owners, others }: Subject): readonly string[] {
  if (others.length === 0) return nobody
  const named = new Set<string>()
  for (const { person, part } of current.fact.persons) {
    const link = part === 'mentioned' ? current.links.get(person) : undefined
    if (link !== undefined && 'person' in link && !owners.includes(link.person)) named.add(link.person)
  }
  return [...named]
}

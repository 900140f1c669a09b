import type { CurrentFact } from '../people/index.ts'
import type { Decision, FactRef, WithheldReason } from '../schema/index.ts'
import { lastShown } from '../term/index.ts'
import type { Asking } from './asking.ts'
import { type Cleared, type ClearedEntry, clear } from './cleared.ts'
import { ground, mustBeProvided, quality, release } from './keys.ts'
import { prohibitionsOn } from './prohibition.ts'
import { shownSource } from './source.ts'
import { type Subject, subjectOf } from './subject.ts'

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
  const keys = [ground(subject, asking), quality(subject, asking), release(subject, asking)] as const
  const termRows = asking.law.terms(current.fact.obtained.act, current.fact.holderRole, subject.category)
  const shelf = lastShown(
    current,
    subject.owners.map((owner) => asking.persons.get(owner)),
    termRows,
  )
  const reasons: WithheldReason[] = []
  if (prohibitionsOn(subject, asking).length > 0) reasons.push('prohibited')
  if (!asking.hatHolds) reasons.push('hat')
  if (!asking.needed.has(subject.category)) reasons.push('not-necessary')
  for (const [index, key] of keys.entries()) {
    if (!key.turns) reasons.push(...(key.missing.length > 0 ? key.missing : [withoutRow[index] ?? 'failed']))
  }
  const kept = asking.held.has(`${current.holderKey}\u0000${current.fact.id}\u0000${current.fact.version}`)
  if (termRows.length === 0 || (!kept && !shelf.known)) reasons.push('term-unknown')
  if (!kept && shelf.last !== undefined && shelf.last < asking.day) reasons.push('term-over')
  if (reasons.length > 0) {
    return {
      audit: { fact, outcome: 'withheld', rows: [], reasons: [...new Set(reasons)] },
      dutyUnmet: mustBeProvided(subject, asking),
    }
  }
  const rows = [...new Set([...keys.flatMap((key) => key.rows), ...shelf.rows])].sort()
  const last = kept ? undefined : shelf.last
  const entry = {
    current,
    owners: subject.owners,
    mentions: mentionsOf(subject),
    rows,
    source: shownSource(subject, asking),
    authentic: isAuthentic(subject, asking),
    last,
  }
  return { audit: { fact, outcome: 'cleared', rows, reasons, ...(last === undefined ? {} : { lastShownOn: last }) }, entry }
}

const withoutRow: readonly WithheldReason[] = ['no-ground', 'quality', 'secret']

function beforeTheKeys(subject: Subject, asking: Asking): WithheldReason | undefined {
  if (subject.current.undecidable) return 'undecidable'
  if (!subject.allLinked) return 'person-not-linked'
  if (!subject.owners.every((owner) => asking.about.has(owner))) return 'person-not-asked-about'
  return subject.ownerRoles.some((roles) => roles.length === 0) ? 'role-unknown' : undefined
}

/** Whoever told it is never named with it. */
function mentionsOf({ current, owners }: Subject): readonly string[] {
  const named = new Set<string>()
  for (const { person, part } of current.fact.persons) {
    const link = part === 'mentioned' ? current.links.get(person) : undefined
    if (link !== undefined && 'person' in link && !owners.includes(link.person)) named.add(link.person)
  }
  return [...named]
}

function isAuthentic({ current: { fact } }: Subject, { law }: Asking): boolean {
  return fact.underInvestigation !== true && law.authentic(fact.obtained.act, fact.holderRole, fact.category)
}

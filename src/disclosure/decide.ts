import { keeps, speaksOf } from '../law/other-rows.ts'
import type { CurrentFact } from '../people/index.ts'
import { catalogue, type Day, type Decision, type FactRef, type WithheldReason } from '../schema/index.ts'
import { lastShown } from '../term/index.ts'
import type { Asking } from './asking.ts'
import { type Cleared, type ClearedEntry, clear } from './cleared.ts'
import { isSpecial } from './fitting.ts'
import { ground, mustBeProvided, quality, release, type Turned } from './keys.ts'
import { isOutsideProfile, isProhibited } from './prohibition.ts'
import type { Subject } from './sort.ts'
import { shownSource } from './source.ts'
import { containedIn, subjectOf } from './subject.ts'
import { weightOf } from './weight.ts'

/** What was decided on every fact, and the facts that were cleared. */
export interface Decided {
  readonly cleared: Cleared
  readonly decisions: readonly Decision[]
  /** Facts a row says must be provided, and that were withheld. */
  readonly dutiesUnmet: readonly FactRef[]
  /** Known persons mentioned in what was cleared. */
  readonly mentioned: ReadonlySet<string>
  /** Whether something that was cleared is, or contains, data on health, other special data or criminal data. */
  readonly special: boolean
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
  const mentioned = new Set(entries.flatMap(({ mentions }) => mentions))
  return { cleared: clear(entries), decisions, dutiesUnmet, mentioned, special: entries.some(({ special }) => special) }
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
  const kept =
    asking.held.size > 0 && asking.held.has(`${current.holderKey}\u0000${current.fact.id}\u0000${current.fact.version}`)
  let answer = answerOf(subject, kept, asking)
  const contents = containedIn(subject, asking)
  for (const contained of contents) answer = both(answer, answerOf(contained, kept, asking))
  const reasons = [...onceForAll(subject, asking), ...answer.reasons]
  if (reasons.length > 0) {
    return {
      audit: { fact, outcome: 'withheld', rows: [], reasons: [...new Set(reasons)] },
      dutyUnmet: mustBeProvided(subject, asking),
    }
  }
  const rows = inOrder(answer.rows)
  const last = kept ? undefined : answer.last
  const entry = {
    current,
    owners: subject.owners,
    mentions: mentionsOf(subject),
    rows,
    source: shownSource(subject, asking),
    weight: weightOf(current.fact, subject.outlook, asking),
    special: [subject, ...contents].some(({ outlook }) => isSpecial(outlook.sensitivity)),
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

/** What the keys say of a fact as being of one category: what keeps it back, the rows that let it through, and the last day they do. */
interface Answer {
  readonly reasons: readonly WithheldReason[]
  readonly rows: readonly string[]
  readonly last: Day | undefined
}

function answerOf(subject: Subject, kept: boolean, asking: Asking): Answer {
  const { current, outlook } = subject
  const [grounded, allowed, released] = [ground(subject, asking), quality(subject), release(subject, asking)]
  const terms = outlook.terms.filter((row) => speaksOf(row, current.fact))
  const shelf = lastShown(current, outlook.persons, terms)
  const reasons: WithheldReason[] = []
  if (isOutsideProfile(subject) || isProhibited(subject, asking)) reasons.push('prohibited')
  if (!asking.needed.has(outlook.sort.category)) reasons.push('not-necessary')
  if (!grounded.turns) reasons.push(...lacking(grounded, 'no-ground'))
  if (!allowed.turns) reasons.push(...lacking(allowed, 'quality'))
  if (!released.turns) reasons.push(...lacking(released, 'secret'))
  if (!terms.some(keeps) || (!kept && !shelf.known)) reasons.push('term-unknown')
  if (!kept && shelf.last !== undefined && shelf.last < asking.day) reasons.push('term-over')
  if (outlook.sort.category === 'document.note' && !isOfThisHat(current, asking)) reasons.push('note-of-another-hat')
  return { reasons, rows: [...grounded.rows, ...allowed.rows, ...released.rows, ...shelf.rows], last: shelf.last }
}

/** A fact that contains other categories is let through only as all of them. */
function both(one: Answer, other: Answer): Answer {
  const ends = [one.last, other.last].filter((last) => last !== undefined).sort()
  return { reasons: [...one.reasons, ...other.reasons], rows: [...one.rows, ...other.rows], last: ends[0] }
}

/** What does not depend on a category: task, hat, and whether what a document contains is known. */
function onceForAll({ current: { fact } }: Subject, asking: Asking): readonly WithheldReason[] {
  const isUnknown = (fact.contains ?? []).length === 0 && catalogue[fact.category].shape === 'document'
  if (asking.isTheirTask && asking.hatHolds && !isUnknown) return []
  const reasons: WithheldReason[] = []
  if (!asking.isTheirTask) reasons.push('not-your-task')
  if (!asking.hatHolds) reasons.push('hat')
  if (isUnknown) reasons.push('contents-unknown')
  return reasons
}

/** A working note stays with the holder, and with the purpose and capacity it was made under. */
function isOfThisHat({ fact, holderKey }: CurrentFact, { request, asker }: Asking): boolean {
  return (
    request.kind === 'use' &&
    holderKey === asker &&
    fact.obtained.purpose === request.purpose &&
    fact.obtained.capacity === request.hat.capacity
  )
}

function lacking({ missing }: Turned, withoutRow: WithheldReason): readonly WithheldReason[] {
  return missing.length > 0 ? missing : [withoutRow]
}

/** Every id once, in order. */
function inOrder(rows: readonly string[]): readonly string[] {
  const all: string[] = []
  for (const id of rows) if (!all.includes(id)) all.push(id)
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

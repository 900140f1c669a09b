import { dayOf, nextDay } from '../../core/day.ts'
import type { Kept, Wanted } from '../../disclosure/index.ts'
import { explain, explainKept } from '../../explain/index.ts'
import type { Integrated } from '../../integrate.ts'
import { chain, decisionLogLine, erase, exportAudit, logboekLines } from '../../receipt/index.ts'
import { type ChainEntry, languages, organisationKey } from '../../schema/index.ts'
import type { Case } from '../arbitraries/index.ts'

/** Where a planted text was found that has no business there; never the text. */
export interface Leak {
  readonly in: 'audit' | 'chain' | 'log' | 'not-shown' | 'explanation' | 'view' | 'wanted' | 'kept' | 'error'
}

/**
 * What a planted case gave that may be kept or read by others, searched for what was planted. The view itself is for the asker, and says what was
 * planted in values; only what it must say of nobody is searched for there: keys, and the ids of records and persons.
 */
export function leaksIn(one: Case, { view, audit }: Integrated): readonly Leak[] {
  const numbers = numbersIn(one)
  const allowed = recordIds(one)
  const hidden = hiddenIds(one)
  const sentences = languages.flatMap((language) =>
    [...view.notShown, ...audit.decisions].map((it) => explain(it, language, one.setting.law)),
  )
  const leaks: Leak[] = []
  const tells = (kept: unknown) => textsIn(kept).some((text) => isPlanted(text, numbers) && !allowed.has(text))
  if (tells(JSON.parse(exportAudit(audit)))) leaks.push({ in: 'audit' })
  if (tells(chainOf(one, audit)) || isPlanted(JSON.stringify(erased(one, audit)), numbers)) leaks.push({ in: 'chain' })
  if (tells(logsOf(one, audit))) leaks.push({ in: 'log' })
  if (isPlanted(JSON.stringify(view.notShown), numbers)) leaks.push({ in: 'not-shown' })
  if (sentences.some((sentence) => isPlanted(sentence, numbers))) leaks.push({ in: 'explanation' })
  if (textsIn(view).some((text) => hidden.has(text))) leaks.push({ in: 'view' })
  return leaks
}

/** What is kept of the case: its receipt and its audit, in a chain. */
function chainOf({ request }: Case, audit: Integrated['audit']): readonly ChainEntry[] {
  const keptUntil = dayOf(request.at)
  const kept = { chain: 'invented', keptUntil }
  const first = chain(undefined, audit.receipt, { ...kept, salt: 'the salt of the first entry, invented' })
  return [first, chain(first, audit, { ...kept, salt: 'the salt of the second entry, invented' })]
}

/** The same once it was kept long enough: not even an id is left. */
function erased(one: Case, audit: Integrated['audit']): readonly ChainEntry[] {
  return chainOf(one, audit).map((entry) => erase(entry, nextDay(entry.keptUntil)))
}

/** The lines for the two standard logs. */
function logsOf({ setting }: Case, { receipt }: Integrated['audit']): readonly object[] {
  const persons = setting.people.persons.map(({ id }) => id)
  const frame = { persons, receiptKey: setting.receiptKey, activity: 'https://example.org/1', subjectType: 'pseudonym' }
  return [decisionLogLine(receipt), ...logboekLines(receipt, frame)]
}

/** What to fetch for a planted case, searched for what was planted. It names the persons who are asked about, and nobody and nothing else. */
export function leaksInWanted(one: Case, wanted: Wanted): readonly Leak[] {
  const numbers = numbersIn(one)
  const asked = new Set(one.request.about)
  return textsIn(wanted).some((text) => isPlanted(text, numbers) && !asked.has(text)) ? [{ in: 'wanted' }] : []
}

/** What a supplier reads of the facts that stay with it, searched for what was planted; ids of records are there to point with. */
export function leaksInKept(one: Case, { toJSON: _, ...kept }: Kept): readonly Leak[] {
  const numbers = numbersIn(one)
  const allowed = recordIds(one)
  const sentences = languages.flatMap((language) => kept.facts.map((fact) => explainKept(fact, language, one.setting.law)))
  const tells =
    textsIn(kept).some((text) => isPlanted(text, numbers) && !allowed.has(text)) ||
    sentences.some((sentence) => isPlanted(sentence, numbers))
  return tells ? [{ in: 'kept' }] : []
}

/** Whether an error says anything that was planted: in its message, its stack or any other of its properties. */
export function leaksInError(one: Case, error: unknown): readonly Leak[] {
  const said =
    error instanceof Error
      ? [error.message, withoutFrames(error.stack ?? ''), JSON.stringify(error), String(error.cause ?? '')]
      : [String(error)]
  const numbers = numbersIn(one)
  return said.some((text) => isPlanted(text, numbers)) ? [{ in: 'error' }] : []
}

/** Frames name files and functions of code, such as a test about canaries. */
function withoutFrames(stack: string): string {
  return stack.replaceAll(/^\s+at .*$/gm, '')
}

/** Whether a text holds a mark, in capitals or not, or a citizen service number of the case. */
export function isPlanted(text: string, numbers: ReadonlySet<string>): boolean {
  return text.toLowerCase().includes('canary') || [...numbers].some((number) => text.includes(number))
}

/** Citizen service numbers of a case: of those who are known and those who were delivered, and numbers that facts say. */
export function numbersIn({ fragments, setting }: Case): ReadonlySet<string> {
  const persons = [...setting.people.persons, ...fragments.flatMap((fragment) => fragment.persons)]
  const said = fragments.flatMap(({ facts }) => facts.flatMap(({ value }) => ('bsn' in value ? [value.bsn] : [])))
  return new Set<string>([...persons.flatMap(({ bsn }) => bsn ?? []), ...said])
}

/** Ids of records that an audit points at: deliveries, what they call their persons, facts, organisations, judgements relied on, adopted sets, the request. */
function recordIds({ fragments, request, setting }: Case): ReadonlySet<string> {
  const ids = fragments.flatMap(({ id, organisation, persons, facts }) => [
    id,
    organisation.value,
    ...persons.map(({ ref }) => ref),
    ...facts.map((fact) => fact.id),
  ])
  const { actor, necessity, recipient } = request
  const sets = [...setting.necessitySets, ...(setting.emergencySets ?? [])].map(({ id }) => id)
  const organisations = [
    ...('organisation' in actor ? [actor.organisation] : []),
    ...(recipient === undefined ? [] : [recipient]),
  ]
  const keys = organisations.flatMap((organisation) => [organisation.value, organisationKey(organisation)])
  return new Set([...ids, request.id, ...necessity.judgements, ...sets, ...keys])
}

/** Ids and secrets that no view says: of deliveries, facts, persons known and delivered, judgements, consents, workers, and the keys. */
function hiddenIds({ fragments, request, setting }: Case): ReadonlySet<string> {
  const { people, staff, judgements = [], consents = [], pseudonymKey, receiptKey } = setting
  const records = [...fragments, ...fragments.flatMap(({ facts }) => facts), ...people.persons, ...judgements, ...consents]
  const refs = fragments.flatMap(({ persons }) => persons.map(({ ref }) => ref))
  const workers = [request.actor, ...staff.workers, ...staff.assignments]
  return new Set([...[...records, ...workers].map(({ id }) => id), ...refs, request.id, pseudonymKey, receiptKey])
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsIn)]
}

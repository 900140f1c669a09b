import { randomBytes } from 'node:crypto'
import { current, integrate, resolve } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import {
  type AccessReport,
  accessReport,
  type ChainEntry,
  chain,
  type Destruction,
  type DestructionEntry,
  decideRequest,
  destroy,
  destructionList,
  headOf,
  hold,
  type RequestStanding,
  requestStanding,
  verifyChain,
} from 'klantbeeld/rights'
import type { CategoryId, Day, Dossier, Language, Receipt } from 'klantbeeld/schema'
import { access, asked, day, holder, look, settingWith, storedDossier, years } from './story.ts'

/** The last day on which facts of a category are in the picture, and the rows that end it. */
export interface Leaving {
  readonly last: Day
  readonly category: CategoryId
  readonly rows: readonly string[]
  /** Whether the picture of that day has it, and that of the day after has it no more. */
  readonly seen: readonly [before: boolean, after: boolean]
}

/** The destruction list of a day, and what came of destroying what was due. */
export interface Listed {
  readonly on: Day
  readonly lines: readonly DestructionEntry[]
  readonly destruction: Destruction
}

/** What happened in ten years. */
export interface Walked {
  readonly leaving: readonly Leaving[]
  readonly standing: RequestStanding
  readonly granted: number
  readonly atHerRequest: Destruction
  readonly lists: readonly Listed[]
  readonly held: { readonly from: Day; readonly until: Day }
  readonly looks: number
  readonly chainHolds: boolean
  readonly report: AccessReport
}

/** Walks the invented family through ten years, day after day, in one dossier. */
export function walk(language: Language): Walked {
  const seen: Receipt[] = []
  const held = { from: day('2039-11-01'), until: day('2040-06-30') }
  const beginning = storedDossier()
  const leaving = leavingOf(beginning, seen)
  const first = listAndDestroy(beginning, day('2033-07-01'))
  const { standing, granted, destruction: atHerRequest } = requestOfElin(first.dossier)
  const report = accessReport(atHerRequest.dossier.fragments, access, {
    setting: settingWith(atHerRequest.dossier),
    at: '2035-01-15T12:00:00+01:00',
    receipts: seen.filter(({ at }) => at < '2035-01-15'),
    language,
  })
  const appealed = { ...atHerRequest.dossier, holds: [appealOver(atHerRequest.dossier, held)] }
  const second = listAndDestroy(appealed, day('2040-01-01'))
  const third = listAndDestroy(second.dossier, day('2040-07-01'))
  const fourth = listAndDestroy(third.dossier, day('2041-09-15'))
  const entries = chained(seen)
  return {
    leaving,
    standing,
    granted,
    atHerRequest,
    lists: [first, second, third, fourth],
    held,
    looks: entries.length,
    chainHolds: verifies(entries),
    report,
  }
}

/** Draws up the list of a day, and destroys what is due. */
function listAndDestroy(dossier: Dossier, on: Day): Listed & { readonly dossier: Dossier } {
  const lines = [...destructionList([dossier], nl, { on, holder })]
  const due = lines.flatMap((line) => (line.outcome === 'due' ? [{ fact: line.fact }] : []))
  const destruction = destroy(dossier, due, {
    law: nl,
    on,
    holder,
    by: 'archivaris-1',
    manner: 'removed',
    statement: `verklaring-${on}`,
  })
  return { on, lines, destruction, dossier: destruction.dossier }
}

/** What the terms end within the years, looked up in the picture of the last day and of the day after. */
function leavingOf(dossier: Dossier, seen: Receipt[]): readonly Leaving[] {
  const at = (on: Day) => {
    const looked = integrate(dossier.fragments, look(on), settingWith(dossier))
    seen.push(looked.audit.receipt)
    return looked
  }
  const categories = new Map(dossier.fragments.flatMap(({ facts }) => facts.map(({ id, category }) => [id, category] as const)))
  const ends = at(years.from).audit.decisions.flatMap(({ fact, outcome, lastShownOn, rows }) => {
    const category = categories.get(fact.id)
    const isOver = outcome === 'cleared' && lastShownOn !== undefined && lastShownOn < years.until
    return isOver && category !== undefined ? [{ id: fact.id, category, last: lastShownOn, rows }] : []
  })
  const cleared = (on: Day) =>
    new Set(at(on).audit.decisions.flatMap(({ fact, outcome }) => (outcome === 'cleared' ? [fact.id] : [])))
  const days = [...new Set(ends.map(({ last }) => last))].sort()
  return days.flatMap((last) => {
    const [before, after] = [cleared(last), cleared(dayAfter(last))]
    return ends
      .filter((end) => end.last === last)
      .map(({ id, ...end }) => ({ ...end, seen: [before.has(id), after.has(id)] as const }))
  })
}

function requestOfElin(dossier: Dossier) {
  const on = day('2034-04-02')
  const setting = settingWith(dossier)
  const request = { ...asked, decision: { on, by: 'kwaliteitsmedewerker-2', outcome: 'granted', refused: [] } } as const
  const { people, organisations = [], staff, judgements = [] } = setting
  const heldNow = current(dossier.fragments, dossier.destroyed, resolve(dossier.fragments, people))
  const decided = decideRequest(request, nl, {
    people,
    organisations,
    staff,
    judgements,
    held: heldNow,
    on,
    recordedAt: `${on}T16:00:00+01:00`,
  })
  const toDestroy = decided.granted.map((fact) => ({ fact, request: request.id }))
  const destruction = destroy(dossier, toDestroy, {
    law: nl,
    on,
    holder,
    by: 'archivaris-1',
    manner: 'removed',
    statement: 'verklaring-elin',
    requests: [request],
  })
  return {
    standing: requestStanding(asked, nl, { people, organisations, on: asked.receivedOn }),
    granted: decided.granted.length,
    destruction,
  }
}

function appealOver(dossier: Dossier, { from, until }: Walked['held']) {
  const facts = dossier.fragments
    .filter(({ id }) => id === 'participatiewet')
    .flatMap((fragment) => fragment.facts.map(({ id, version }) => ({ holder: fragment.organisation, id, version })))
  return hold(
    {
      id: 'bezwaar-1',
      facts,
      purpose: 'participatiewet/terugvordering',
      by: 'archivaris-1',
      because: 'Er loopt een beroep over een terugvordering.',
      from,
      until,
      recordedAt: `${from}T09:00:00+01:00`,
    },
    nl,
  )
}

function chained(receipts: readonly Receipt[]): readonly ChainEntry[] {
  const entries: ChainEntry[] = []
  for (const receipt of receipts)
    entries.push(
      chain(entries.at(-1), receipt, {
        chain: 'blikken',
        salt: randomBytes(32).toString('base64url'),
        keptUntil: day('2046-12-31'),
      }),
    )
  return entries
}

function verifies(entries: readonly ChainEntry[]): boolean {
  const last = entries.at(-1)
  return (
    last !== undefined &&
    verifyChain(entries, {
      chain: last.chain,
      length: entries.length,
      digest: headOf(last, `${years.until}T12:00:00Z`).digest,
      on: years.until,
    }).outcome === 'intact'
  )
}

function dayAfter(on: Day): Day {
  return day(new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10))
}

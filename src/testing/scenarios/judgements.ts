import type { CategoryId, Day, Judgement, Mandate } from '../../schema/index.ts'
import { categoryIds, mandateDecisions } from '../../schema/index.ts'
import { type Clause, clause, readClauses } from './clause.ts'
import type { Merged } from './merged.ts'
import type { Question } from './question.ts'
import { always, categoriesIn, codeIn, ever, had, idIn, namesIn } from './read.ts'
import { dayIn } from './words/dates.ts'
import { judgementWords } from './words/of-people.ts'
import { phaseWords } from './words/of-requests.ts'

interface Into {
  readonly names: readonly string[]
  kind?: Judgement['kind']
  persons?: readonly string[]
  outcome: Judgement['outcome']
  categories: readonly CategoryId[]
  purpose: string
  phase: Judgement['phase']
  from: Day
  until: Day
  competent: boolean
  mandateUntil?: Day
  relied: boolean
}

/** Everything that can be said of a judgement. */
export const judgementClauses: readonly Clause<Into>[] = [
  clause('{oordeel} over {namen}', 'de soort, en over wie het gaat', (into, slots, line) => {
    into.kind = codeIn(judgementWords, slots.oordeel, line)
    into.persons = namesIn(slots.namen, into.names, line)
  }),
  clause('staat toe', 'het oordeel staat toe; dat geldt ook als er niets staat', (into) => {
    into.outcome = 'allows'
  }),
  clause('weigert', 'het oordeel weigert, of zegt dat iemand niet wilsbekwaam is', (into) => {
    into.outcome = 'refuses'
  }),
  clause('over {gegevens}', 'over welke soorten gegevens; anders alle', (into, slots, line) => {
    into.categories = categoriesIn(slots.gegevens, line)
  }),
  clause('voor {taak}', 'voor welke taak; anders die van de vraag', (into, slots, line) => {
    into.purpose = idIn(slots.taak, line, 'taak')
  }),
  clause('fase {fase}', 'voor welke fase; anders die van de vraag', (into, slots, line) => {
    into.phase = codeIn(phaseWords, slots.fase, line)
  }),
  clause('vanaf {vanaf}', 'de eerste dag waarop het geldt', (into, slots, line) => {
    into.from = dayIn(slots.vanaf ?? '', line)
  }),
  clause('tot en met {tot}', 'de laatste dag waarop het geldt', (into, slots, line) => {
    into.until = dayIn(slots.tot ?? '', line)
  }),
  clause('door iemand zonder mandaat', 'wie oordeelde was daartoe niet bevoegd', (into) => {
    into.competent = false
  }),
  clause('door iemand met mandaat tot en met {tot}', 'hoe lang het mandaat van wie oordeelde liep', (into, slots, line) => {
    into.mandateUntil = dayIn(slots.tot ?? '', line)
  }),
  clause('niet ingeroepen', 'de vrager beroept zich er niet op', (into) => {
    into.relied = false
  }),
]

const competent = 'beoordelaar'
const incompetent = 'onbevoegde'

/** Whoever judges in a scenario may, unless a line says otherwise. */
const mandate: Mandate = { worker: competent, inNameOf: 'college', decisions: mandateDecisions, from: always }

/** Reads the judgements of a scenario, with the one on necessity that is in order unless the question says otherwise. */
export function readJudgements(
  merged: Merged,
  names: readonly string[],
  question: Question,
  recordedAt: string,
): {
  readonly judgements: readonly Judgement[]
  readonly relied: readonly string[]
  readonly mandates: readonly Mandate[]
} {
  const plain = {
    names,
    outcome: 'allows',
    categories: categoryIds,
    from: always,
    until: ever,
    competent: true,
    relied: true,
  } as const
  const about = { purpose: question.purpose, phase: question.phase }
  const read = [...(merged.entries.get('oordeel') ?? [])].map(([label, pieces]) => {
    const line = pieces[0]?.line ?? merged.line
    const into: Into = { ...plain, ...about }
    for (const piece of pieces) readClauses(piece.text, piece.line, judgementClauses, into)
    const kind = had(into.kind, line, 'verwacht de soort oordeel en over wie', 'expected the kind of judgement and about whom')
    // What was judged of competence was on record from its first day, or nobody could have relied on it since.
    const onRecord = kind === 'competence' ? `${into.from}T08:00:00Z` : recordedAt
    return judgementOf(`oordeel-${label}`, { ...into, kind, persons: into.persons ?? [] }, onRecord)
  })
  const needed = { ...plain, ...about, kind: 'necessity', persons: names } as const
  const all = question.judged ? [...read, judgementOf('oordeel-noodzaak', needed, recordedAt)] : read
  return {
    judgements: all.map(({ judgement }) => judgement),
    relied: all.filter(({ relied }) => relied).map(({ judgement }) => judgement.id),
    mandates: [
      mandate,
      ...all.flatMap(({ judgement, until }) => (until === undefined ? [] : [{ ...mandate, worker: judgement.by, until }])),
    ],
  }
}

function judgementOf(id: string, into: Into & Pick<Judgement, 'kind' | 'persons'>, recordedAt: string) {
  const { kind, persons, outcome, categories, purpose, phase, from, until } = into
  const by = into.mandateUntil === undefined ? (into.competent ? competent : incompetent) : `${competent}-${id}`
  const because = 'Voor dit scenario vastgelegd.'
  const judgement: Judgement = {
    format: 'klantbeeld/judgement@1',
    ...{ id, kind, outcome, by, because, purpose, phase, persons, categories, from, until, recordedAt },
  }
  return { judgement, relied: into.relied, until: into.mandateUntil }
}

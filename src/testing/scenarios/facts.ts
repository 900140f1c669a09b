import { Fact, type FactRef, type Fragment, type HolderRole, type KnownPerson, type OrganisationId } from '../../schema/index.ts'
import type { Merged } from './merged.ts'
import { type Outcome, outcomeIn } from './outcome.ts'
import type { Cells } from './page.ts'
import type { Cast } from './people.ts'
import { missing } from './problem.ts'
import type { Question } from './question.ts'
import { categoriesIn, codeIn, idIn, namesIn, organisationIn, organisationOf } from './read.ts'
import { saidValue } from './says.ts'
import { partialDayIn } from './words/dates.ts'
import { holderWords, originWords, placeOf, resultWords, standingWords } from './words/of-holders.ts'
import { capacityWords } from './words/of-requests.ts'
import { enumerated, plain, wordIn } from './words/vocabulary.ts'

/** What is on file, and what must come of it. */
export interface Filed {
  readonly nr: string
  readonly line: number
  readonly fact: FactRef
  readonly fragment: Fragment
  readonly outcome: Outcome
}

interface Row {
  readonly cells: Cells
  readonly line: number
  readonly merged: Merged
  readonly cast: Cast
  readonly question: Question
  /** A year before the question, on which everything was decent and settled. */
  readonly before: string
}

/** Reads the table of facts; each comes in a delivery of its own. */
export function readFacts(merged: Merged, cast: Cast, question: Question, before: string): readonly Filed[] {
  if (merged.rows.size === 0 && !merged.entries.has('bevoegd'))
    throw missing(merged.line, 'verwacht een tabel met gegevens', 'expected a table of facts')
  return [...merged.rows].map(([nr, cells]) => {
    const row = { cells, line: cells.get('nr')?.line ?? merged.line, merged, cast, question, before }
    const { role, organisation } = holderOf(row)
    const fact = factOf(`gegeven-${nr}`, role, row)
    const { text = '', line } = cells.get('uitkomst') ?? { line: row.line }
    return {
      nr,
      line,
      fact: { holder: organisation, id: fact.id, version: 1 },
      fragment: {
        format: 'klantbeeld/fragment@1',
        id: `levering-${nr}`,
        organisation,
        persons: [...new Set(fact.persons.map(({ person }) => person))].map((person) => deliveredOf(person, cast)),
        file: { changedOn: dayOf('dossier gewijzigd', row), ended: endOf('dossier geëindigd', row) },
        facts: [fact],
        withdrawn: [],
      },
      outcome: outcomeIn(text, line),
    }
  })
}

function holderOf({ cells }: Row): { readonly role: HolderRole; readonly organisation: OrganisationId } {
  const { text, line } = cells.get('houder') ?? { text: 'college', line: 0 }
  const [, other, rest = ''] = /^(andere? )?(.*)$/i.exec(plain(text)) ?? []
  // Some holders have "bij" in their own name.
  const [, word, at] = wordIn(holderWords, rest) === undefined ? (/^(.*?)(?: bij (.+))?$/i.exec(rest) ?? []) : [rest, rest]
  const role = codeIn(holderWords, word, line)
  if (at !== undefined) return { role, organisation: organisationIn(at, line) }
  return { role, organisation: organisationOf(role === 'registry' ? role : placeOf[role][0], other !== undefined) }
}

function factOf(id: string, role: HolderRole, row: Row): Fact {
  const { cells, line, question } = row
  const [category, ...more] = categoriesIn(cells.get('gegeven')?.text, line)
  if (category === undefined || more.length > 0)
    throw missing(line, 'verwacht één soort gegeven in de kolom "gegeven"', 'expected one category in the column "gegeven"')
  const isRegister = role === 'registry'
  const purpose = cells.get('verkregen voor')?.text ?? (isRegister ? 'brp/bijhouding' : question.purpose)
  const obtainedFor = idIn(purpose, line, 'taak')
  const [act = ''] = obtainedFor.split('/')
  const contents = contentsOf(category, row)
  const persons = personsOf(row)
  const of = row.cast.people.persons.find(({ id: name }) => name === persons[0]?.person)
  const recordedOn = cells.get('vastgelegd')?.text === 'onbekend' ? {} : { recordedOn: dayOf('vastgelegd', row) }
  return Fact.parse({
    id,
    version: 1,
    category,
    value: saidValue(category, cells.get('zegt'), { of }),
    persons,
    standing: codeIn(standingWords, cells.get('stand')?.text ?? 'waargenomen', line),
    holderRole: role,
    obtained: {
      act: idIn(cells.get('wet')?.text ?? act, line, 'wet'),
      purpose: obtainedFor,
      capacity: codeIn(capacityWords, cells.get('verkregen als')?.text ?? placeOf[role][1], line),
      from: codeIn(originWords, cells.get('verkregen van')?.text ?? (isRegister ? 'register' : 'client'), line),
    },
    ...secrecyOf(row),
    changedOn: dayOf('gewijzigd', row),
    ended: endOf('geëindigd', row),
    ...resultOf(row),
    ...recordedOn,
    ...holdsOf(row),
    ...contents,
  })
}

function personsOf({
  cells,
  line,
  cast,
}: Row): readonly { readonly person: string; readonly part: 'file' | 'mentioned' | 'source' }[] {
  const inPart = (column: string, part: 'file' | 'mentioned' | 'source', otherwise: string) =>
    namesIn(cells.get(column)?.text ?? otherwise, cast.names, line).map((person) => ({ person, part }))
  return [...inPart('van', 'file', cast.client), ...inPart('genoemd', 'mentioned', ''), ...inPart('bron', 'source', '')]
}

function secrecyOf({ cells }: Row): { readonly secrecy?: readonly string[] } {
  const stated = cells.get('geheimhouding')?.text ?? 'geen'
  if (stated === 'onbekend') return {}
  return { secrecy: stated === 'geen' ? [] : enumerated(stated.replaceAll('`', '')) }
}

function resultOf({ cells, line }: Row): Pick<Fact, 'result'> {
  const stated = cells.get('resultaat')?.text
  return stated === undefined || stated === 'onbekend' ? {} : { result: codeIn(resultWords, stated, line) }
}

function holdsOf({ cells }: Row): Pick<Fact, 'holds'> {
  const [from, until] = [cells.get('geldt vanaf'), cells.get('geldt tot en met')]
  if (from === undefined && until === undefined) return {}
  return {
    holds: {
      ...(from === undefined ? {} : { from: partialDayIn(from.text, from.line) }),
      ...(until === undefined ? {} : { until: partialDayIn(until.text, until.line) }),
    },
  }
}

/** A document that says nothing of its contents holds nothing but itself; other facts have none. */
function contentsOf(category: Fact['category'], { cells, line }: Row): { readonly contains?: readonly string[] } {
  const isDocument = category.startsWith('document.')
  const stated = cells.get('bevat')
  if (stated !== undefined && !isDocument)
    throw missing(line, '"bevat" hoort alleen bij een document', '"bevat" goes with a document only')
  if (!isDocument || stated?.text === 'onbekend') return {}
  return { contains: stated === undefined ? [category] : categoriesIn(stated.text, line) }
}

function dayOf(column: string, { cells, line, before }: Row): string {
  const text = cells.get(column)?.text
  return text === undefined ? before : partialDayIn(text, line)
}

function endOf(column: string, { cells, line }: Row): string {
  const text = cells.get(column)?.text ?? 'loopt'
  return text === 'loopt' ? 'running' : partialDayIn(text, line)
}

function deliveredOf(name: string, { people, unlinkable }: Cast): Fragment['persons'][number] {
  const known = people.persons.find(({ id }) => id === name)
  if (known === undefined || unlinkable.has(name)) return { ref: name }
  return { ref: name, ...numberOf(known) }
}

function numberOf({ bsn, localNumber }: KnownPerson): { readonly bsn?: string; readonly localNumber?: string } {
  return { ...(bsn === undefined ? {} : { bsn }), ...(localNumber === undefined ? {} : { localNumber }) }
}

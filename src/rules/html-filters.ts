import type { Matrix, MatrixEntry, MatrixPurpose } from '../explain/index.ts'
import { capacityTexts, consentTexts, roleTexts } from '../explain/texts.ts'
import { kindTexts } from '../explain/vocabulary.ts'
import {
  capacities as allCapacities,
  type ConsentKind,
  catalogue,
  categoryIds,
  consentKinds,
  type Language,
  personRoles,
  type Words,
} from '../schema/index.ts'
import { escaped } from './html.ts'
import { texts } from './texts.ts'

/** The form by which rows are chosen; it is there only where scripts run. */
export function filtersHtml(matrix: Matrix, language: Language): string {
  const entries = matrix.purposes.flatMap(({ open }) => open)
  const has = (of: (entry: MatrixEntry) => readonly string[]) => {
    const members = new Set(entries.flatMap(of))
    return (id: string) => members.has(id)
  }
  const acts = matrix.acts.filter(({ act }) => has((entry) => [entry.act])(act)).map(({ act, short }) => [act, short] as const)
  const selects = [
    select('p', texts.task, purposeOptions(matrix.purposes), language),
    select('a', texts.recordedUnder, acts, language),
    select(
      'c',
      texts.category,
      coded(categoryIds.filter(has((entry) => entry.categories)), (id) => catalogue[id].name, categoryIds),
      language,
    ),
    select(
      'r',
      texts.person,
      coded(personRoles.filter(has((entry) => entry.persons)), (id) => roleTexts[id], personRoles),
      language,
    ),
    select(
      'h',
      texts.capacity,
      coded(allCapacities.filter(has((entry) => entry.capacities)), (id) => capacityTexts[id], allCapacities),
      language,
    ),
    select(
      'k',
      texts.kind,
      named(['use', 'provide'] as const, (id) => kindTexts[id]),
      language,
    ),
    select('t', texts.consentNeeded, consentOptions(has(consentsOf)), language),
  ]
  return `<form id="filters" hidden aria-label="${escaped(texts.filters[language])}">
${selects.join('\n')}
<p><button type="reset">${escaped(texts.clear[language])}</button> <output aria-live="polite" data-words="${escaped(texts.shown[language])}"></output></p>
</form>
<p id="chosen" data-words="${escaped(texts.notWhole[language])}"></p>`
}

/** What a row is filtered by, as attributes. */
export function filterAttributes(entry: MatrixEntry): string {
  const { act, categories, persons, capacities, kind } = entry
  const values = {
    a: [act],
    c: codes(categories, categoryIds),
    r: codes(persons, personRoles),
    h: codes(capacities, allCapacities),
    k: [kind],
    t: consentsOf(entry),
  }
  return Object.entries(values)
    .map(([key, ids]) => `data-${key}="${escaped(ids.join(' '))}"`)
    .join(' ')
}

/** The places of ids in their list: short, for rows have many. */
function codes(ids: readonly string[], list: readonly string[]): readonly string[] {
  return ids.map((id) => list.indexOf(id).toString(36))
}

type Options = readonly (readonly [id: string, name: Words])[]

function select(key: string, label: Words, options: Options, language: Language): string {
  const sorted = options.map(([id, name]) => `<option value="${escaped(id)}">${escaped(name[language])}</option>`)
  return `<label>${escaped(label[language])} <select data-key="${key}"><option value="">${escaped(texts.everyOne[language])}</option>${sorted.join('')}</select></label>`
}

function purposeOptions(purposes: readonly MatrixPurpose[]): Options {
  return purposes.filter(({ open }) => open.length > 0).map(({ purpose, name }) => [purpose, name])
}

function named<T extends string>(ids: readonly T[], nameOf: (id: T) => Words): Options {
  return ids.map((id) => [id, nameOf(id)])
}

function coded<T extends string>(ids: readonly T[], nameOf: (id: T) => Words, list: readonly T[]): Options {
  return ids.map((id) => [codes([id], list).join(''), nameOf(id)])
}

function consentOptions(occurs: (id: string) => boolean): Options {
  return [
    ['none', texts.notNeeded] as const,
    ['some', texts.needed] as const,
    ...named(consentKinds.filter(occurs), (kind) => consentTexts[kind]),
  ]
}

/** Kinds of consent without which an entry stays closed: of the ground, and of a regime that nothing else lifts. */
function consentsOf({ consents, secrecy }: MatrixEntry): readonly (ConsentKind | 'some' | 'none')[] {
  const lifting = secrecy.flatMap(({ releases }) =>
    releases.every((one) => one.consents.length > 0) ? releases.flatMap((one) => one.consents) : [],
  )
  const kinds = [...new Set([...consents, ...lifting].map(({ kind }) => kind))]
  return kinds.length > 0 ? ['some', ...kinds] : ['none']
}

import type { CategoryId, Day, HolderRole, OrganisationId, OrganisationKind } from '../../schema/index.ts'
import type { Slots } from './clause.ts'
import { expected, missing, ScenarioError } from './problem.ts'
import { dayIn } from './words/dates.ts'
import { holderWords, kindWords } from './words/of-holders.ts'
import { categoryWords } from './words/of-requests.ts'
import { enumerated, firstWords, plain, type Vocabulary, wordIn } from './words/vocabulary.ts'

/** The code a word stands for. */
export function codeIn<K extends string>(vocabulary: Vocabulary<K>, text: string | undefined, line: number): K {
  const code = text === undefined ? undefined : wordIn(vocabulary, text)
  if (code === undefined) throw expected(line, { nl: 'één van', en: 'one of' }, firstWords(vocabulary))
  return code
}

/** The codes of several words joined by `en`. */
export function codesIn<K extends string>(vocabulary: Vocabulary<K>, text: string | undefined, line: number): readonly K[] {
  const whole = text === undefined ? undefined : wordIn(vocabulary, text)
  return whole === undefined ? enumerated(text ?? '').map((part) => codeIn(vocabulary, part, line)) : [whole]
}

/** Categories joined by `en`. */
export function categoriesIn(text: string | undefined, line: number): readonly CategoryId[] {
  return codesIn(categoryWords, text, line)
}

/** One of the persons of the scenario. */
export function nameIn(text: string | undefined, names: readonly string[], line: number): string {
  const name = names.find((one) => one === text?.trim())
  if (name === undefined)
    throw new ScenarioError('scenario/unknown-word', line, {
      nl: 'verwacht de naam van de cliënt of van iemand met een regel "- Persoon: …"',
      en: 'expected the name of the client, or of somebody with a line "- Persoon: …"',
    })
  return name
}

/** Persons of the scenario joined by `en`. */
export function namesIn(text: string | undefined, names: readonly string[], line: number): readonly string[] {
  return enumerated(text ?? '').map((part) => nameIn(part, names, line))
}

/** An act or task by its id; whether the law has it is seen when the scenario runs. */
export function idIn(text: string | undefined, line: number, shape: 'wet' | 'taak'): string {
  const pattern = shape === 'wet' ? /^[a-z0-9-]+$/ : /^[a-z0-9-]+\/[a-z0-9-]+$/
  const id = (text ?? '').replaceAll('`', '').trim()
  if (!pattern.test(id))
    throw expected(line, { nl: `een ${shape}, zoals`, en: shape === 'wet' ? 'an act, such as' : 'a task, such as' }, [
      shape === 'wet' ? 'wmo' : 'wmo/onderzoek',
    ])
  return id
}

/** Acts or tasks joined by `en`. */
export function idsIn(text: string | undefined, line: number, shape: 'wet' | 'taak'): readonly string[] {
  return enumerated(text ?? '').map((part) => idIn(part, line, shape))
}

/** An organisation: of a kind, or `andere` for a second one of that kind; `Burgerzaken` is the municipality’s register. */
export function organisationIn(text: string | undefined, line: number): OrganisationId {
  const [, other, word = ''] = /^(andere )?(.*)$/i.exec(plain(text ?? '')) ?? []
  if (wordIn(holderWords, word) === 'registry') return organisationOf('registry', other !== undefined)
  return organisationOf(codeIn(kindWords, word, line), other !== undefined)
}

/** The organisation of a kind that scenarios speak of. */
export function organisationOf(kind: OrganisationKind | 'registry', other: boolean): OrganisationId {
  return { scheme: 'local', value: other ? `andere-${kind}` : kind }
}

/** The kind of an organisation that scenarios speak of. */
export function kindOf({ value }: OrganisationId): OrganisationKind {
  return wordIn(kindWords, value.replace(/^andere-/, '')) ?? 'municipality'
}

/** The roles an organisation of a scenario has unless a line says otherwise. */
export function rolesOf(
  { value }: OrganisationId,
  places: Readonly<Record<HolderRole, readonly [OrganisationKind, unknown]>>,
): readonly HolderRole[] {
  const kind = value.replace(/^andere-/, '')
  if (kind === 'registry') return ['registry']
  const all = Object.entries(places) as [HolderRole, readonly [OrganisationKind, unknown]][]
  return all.filter(([role, [place]]) => place === kind && role !== 'registry').map(([role]) => role)
}

/** The first and last day of a span; without a first day it has always been so. */
export function spanIn({ vanaf, tot }: Slots, line: number): { readonly from: Day; readonly until?: Day } {
  const from = vanaf === undefined ? always : dayIn(vanaf, line)
  return tot === undefined ? { from } : { from, until: dayIn(tot, line) }
}

/** What a clause must have said. */
export function had<T>(value: T | undefined, line: number, nl: string, en: string): T {
  if (value === undefined) throw missing(line, nl, en)
  return value
}

/** Long before anything a scenario is about. */
export const always = '1900-01-01' as Day
/** Long after. */
export const ever = '2999-12-31' as Day

import type { Fragment } from '../../schema/index.ts'
import type { Case } from '../arbitraries/index.ts'

/** What every planted text begins with, or holds. */
export const mark = 'canary-'

/**
 * Keys whose texts are codes, days, or names that the law gives. Every other text is planted, so that a field that is added to a schema is searched
 * for without a word here.
 */
const kept = new Set([
  ...[
    'format',
    'kind',
    'event',
    'frame',
    'refusalCosts',
    'outcome',
    'part',
    'standing',
    'form',
    'scheme',
    'relation',
    'authority',
    'result',
    'circumstance',
    'identifiedBy',
  ],
  ...['capacity', 'capacities', 'phase', 'domains', 'category', 'categories', 'contains', 'reasons', 'emergency', 'decisions'],
  ...['holderRole', 'holderRoles', 'inQualityOf', 'purpose', 'purposes', 'act', 'acts', 'secrecy', 'law'],
  ...[
    'from',
    'until',
    'on',
    'at',
    'day',
    'birth',
    'death',
    'recordedAt',
    'changedOn',
    'ended',
    'endedOn',
    'recordedOn',
    'settledOn',
  ],
  ...['appliedOn', 'decidedOn', 'amount', 'currency', 'traceparent'],
  // What is no postcode or house number identifies nobody.
  ...['postcode', 'houseNumber'],
  // May be written into a surname as well, which marking would make another name.
  'prefix',
])
const numbers = /^\d{9}$/
const numbered = /^(oin|rin|kvk|agb|brin|local):(.*)$/

/**
 * The case with a mark in every text of everything that is delivered, asked and set: names, addresses, reasons, references, ids, secrets. The same text
 * is marked the same everywhere, so that what referred to it still does, and the same facts are cleared. Citizen service numbers stay: they are searched
 * for as they are.
 */
export function plant({ fragments, request, setting }: Case): Case {
  const { law, ...rest } = setting
  return planted({
    fragments: fragments.map(withOwnRefs),
    request,
    setting: { ...rest, people: withRefsOfLinks(rest.people), law },
  })
}

/** What a fragment calls its persons means something there only, and may stand in an audit; the ids of known persons may not. */
function withOwnRefs(fragment: Fragment): Fragment {
  return {
    ...fragment,
    persons: fragment.persons.map((person) => ({
      ...person,
      ref: refOf(person.ref),
      ...(person.unbornOf === undefined ? {} : { unbornOf: refOf(person.unbornOf) }),
    })),
    facts: fragment.facts.map((fact) => ({
      ...fact,
      persons: fact.persons.map((one) => ({ ...one, person: refOf(one.person) })),
    })),
  }
}

function withRefsOfLinks(people: Case['setting']['people']): Case['setting']['people'] {
  const links = people.links.map((link) =>
    'ref' in link.delivered ? { ...link, delivered: { ...link.delivered, ref: refOf(link.delivered.ref) } } : link,
  )
  return { ...people, links }
}

function refOf(ref: string): string {
  return `ref ${ref}`
}

function planted<T>(value: T): T {
  return marked(value, '') as T
}

function marked(value: unknown, key: string): unknown {
  if (key === 'law') return value
  if (typeof value === 'string') return kept.has(key) || numbers.test(value) ? value : textOf(value)
  if (Array.isArray(value) && kept.has(key) && typeof value[0] === 'string') return value
  if (Array.isArray(value)) return value.map((member) => marked(member, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, marked(member, name)]))
}

/**
 * A text of blanks says nothing, and would say something once it is marked; nor can a name in another script be compared. One that has the mark, in
 * capitals or not, needs no other.
 */
function textOf(text: string): string {
  if (text.trim() === '' || isOtherScript(text) || text.toLowerCase().includes('canary')) return text
  const [, scheme, number] = numbered.exec(text) ?? []
  return scheme === undefined ? `${mark}${text}` : `${scheme}:${mark}${number}`
}

function isOtherScript(text: string): boolean {
  return /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text)
}

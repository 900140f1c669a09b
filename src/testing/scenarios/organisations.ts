import {
  categoryIds,
  type Fragment,
  type HolderRole,
  type Organisation,
  type OrganisationId,
  organisationKey,
} from '../../schema/index.ts'
import { type Clause, clause, readClauses } from './clause.ts'
import type { Merged } from './merged.ts'
import { missing } from './problem.ts'
import { categoriesIn, codesIn, had, idsIn, kindOf, organisationIn, rolesOf } from './read.ts'
import { holderWords, placeOf } from './words/of-holders.ts'

interface Into {
  organisation?: OrganisationId
  unregistered?: true
  categories?: Organisation['profile']['categories']
  acts?: readonly string[]
  roles?: readonly HolderRole[]
}

/** Everything that can be said of an organisation. */
export const organisationClauses: readonly Clause<Into>[] = [
  clause('niet geregistreerd', 'de organisatie staat niet in de lijst', (into) => {
    into.unregistered = true
  }),
  clause(
    'mag alleen spreken over {gegevens}',
    'over welke soorten gegevens zij mag spreken; anders alle',
    (into, slots, line) => {
      into.categories = categoriesIn(slots.gegevens, line)
    },
  ),
  clause('mag alleen spreken volgens {wetten}', 'volgens welke wetten; anders die in de tabel', (into, slots, line) => {
    into.acts = idsIn(slots.wetten, line, 'wet')
  }),
  clause('mag alleen spreken als {houders}', 'in welke rol van houder; anders die bij haar soort passen', (into, slots, line) => {
    into.roles = codesIn(holderWords, slots.houders, line)
  }),
  clause('{organisatie}', 'over welke organisatie de regel gaat; verplicht', (into, slots, line) => {
    into.organisation = organisationIn(slots.organisatie, line)
  }),
]

/** Registers whoever is in a scenario, each with a profile that lets it say what it says there, unless a line says otherwise. */
export function readOrganisations(
  merged: Merged,
  named: readonly OrganisationId[],
  fragments: readonly Fragment[],
  act: string,
): readonly Organisation[] {
  const all = new Map([...named, ...fragments.map(({ organisation }) => organisation)].map((id) => [organisationKey(id), id]))
  const said = new Map<string, Into>()
  for (const [, pieces] of merged.entries.get('organisatie') ?? []) {
    const into: Into = {}
    for (const { text, line } of pieces) readClauses(text, line, organisationClauses, into)
    const of = had(into.organisation, pieces[0]?.line ?? merged.line, 'verwacht een organisatie', 'expected an organisation')
    if (!all.has(organisationKey(of)))
      throw missing(
        pieces[0]?.line ?? merged.line,
        'verwacht een organisatie die in dit scenario iets vraagt, ontvangt of heeft',
        'expected an organisation that asks, receives or holds something in this scenario',
      )
    said.set(organisationKey(of), into)
  }
  return [...all].flatMap(([key, id]) => {
    const into = said.get(key) ?? {}
    return into.unregistered
      ? []
      : [
          registered(
            id,
            into,
            fragments.filter((one) => organisationKey(one.organisation) === key),
            act,
          ),
        ]
  })
}

function registered(id: OrganisationId, into: Into, held: readonly Fragment[], act: string): Organisation {
  const facts = held.flatMap(({ facts: own }) => own)
  const roles = new Set([...rolesOf(id, placeOf), ...facts.map(({ holderRole }) => holderRole)])
  return {
    format: 'klantbeeld/organisation@1',
    id,
    name: `Voorbeeld (${id.value})`,
    kind: kindOf(id),
    profile: {
      acts: into.acts ?? [...new Set([act, ...facts.map(({ obtained }) => obtained.act)])],
      categories: into.categories ?? categoryIds,
      holderRoles: into.roles ?? [...roles],
    },
  }
}

import type { Cleared } from '../../disclosure/index.ts'
import { citeText } from '../../explain/cite.ts'
import { households } from '../../household/index.ts'
import { compile, type HouseholdRow, type HouseholdTest, type LawDomain, type LawOnDay, onDay } from '../../law/index.ts'
import type { CategoryId } from '../../schema/index.ts'
import { arrangeHouseholds } from '../../view/households.ts'
import type { Scenario } from '../scenarios/index.ts'
import { differencesIn } from '../scenarios/stands.ts'
import { weakenings } from './weaker.ts'

/** A household row, or a part of it, and what scenarios say of it. */
export interface CoveredPart {
  /** Act, first day of the version, id, and after `#` the part. */
  readonly row: string
  readonly article: string
  readonly confidence: HouseholdRow['confidence']
  /** The first scenario that comes out otherwise without it. */
  readonly missedIn?: Scenario
  /** What it hangs on and no task of the act shows. */
  readonly neverShown: readonly CategoryId[]
}

/** A scenario that passes, and what its question may see. */
export interface Drawing {
  readonly scenario: Scenario
  readonly cleared: Cleared
}

interface Try {
  readonly name: string
  readonly instead: readonly HouseholdRow[]
  readonly needs: readonly CategoryId[]
}

/**
 * Weakens every household row that is drawn in turn and looks whether some scenario comes out otherwise. What may be seen does not hang on these
 * rows, so that each question is decided once and only its households are drawn again.
 */
export function householdParts(law: readonly LawDomain[], drawings: readonly Drawing[]): readonly CoveredPart[] {
  const compiled = compile(law)
  const days = drawings.map((drawing) => ({ ...drawing, inForce: onDay(compiled, drawing.scenario.day) }))
  return law.flatMap((domain) => {
    const shown = shownBy(domain.act, law)
    return domain.households.flatMap((row) =>
      triesOf(row).map(({ name, instead, needs }): CoveredPart => {
        const found = days.find((one) => isOf(domain, one) && comesOutOtherwise(one, row, instead))
        return {
          row: `${domain.act}/${domain.validFrom} ${name}`,
          article: citeText(domain.short, row.cite, 'nl'),
          confidence: row.confidence,
          ...(found === undefined ? {} : { missedIn: found.scenario }),
          neverShown: needs.filter((category) => !shown.has(category)),
        }
      }),
    )
  })
}

function triesOf(row: HouseholdRow): readonly Try[] {
  if (row.drawn === undefined) return []
  const parts = weakenings(row).map(
    ({ part, drawn, tests }): Try => ({
      name: `${row.id}#${part}`,
      instead: [{ ...row, drawn }],
      needs: [
        ...new Set([...tests.flatMap((test) => needed[test.test]), ...(part.endsWith('-main') ? needed.circumstance : [])]),
      ],
    }),
  )
  return [{ name: row.id, instead: [], needs: [] }, ...parts]
}

/** The categories that answer each test; that a main residence is elsewhere is a circumstance. */
const needed: Readonly<Record<HouseholdTest['test'], readonly CategoryId[]>> = {
  tie: ['relation.kin'],
  kin: ['relation.kin'],
  home: ['residence.address'],
  age: ['identity.birth'],
  authority: ['relation.authority'],
  circumstance: ['residence.household'],
  household: [],
}

interface OnDay extends Drawing {
  readonly inForce: LawOnDay
}

function isOf({ act, validFrom }: LawDomain, { scenario, inForce }: OnDay): boolean {
  const isTask = scenario.request.purpose.startsWith(`${act}/`)
  return isTask && inForce.versions.some((one) => one.act === act && one.validFrom === validFrom)
}

function comesOutOtherwise({ scenario, cleared, inForce }: OnDay, row: HouseholdRow, instead: readonly HouseholdRow[]): boolean {
  const { request, setting, day } = scenario
  const [act = ''] = request.purpose.split('/')
  const rows = inForce.households(act).flatMap((one) => (one.id === row.id ? instead : [one]))
  const itself = (person: string) => person
  const drawn = arrangeHouseholds(households(cleared, rows, { client: request.client, on: day }), itself)
  const within = { keyOf: itself, names: setting.people.persons.map(({ id }) => id), client: request.client }
  return scenario.households.some((expected) => differencesIn(expected, drawn, within).length > 0)
}

/** What some verified ground shows for some task of an act. */
function shownBy(act: string, law: readonly LawDomain[]): ReadonlySet<CategoryId> {
  const grounds = law.flatMap((domain) => domain.grounds).filter(({ confidence }) => confidence === 'verified')
  const own = grounds.filter(({ purposes }) => purposes === 'any' || purposes.some((purpose) => purpose.startsWith(`${act}/`)))
  return new Set(own.flatMap(({ categories }) => categories))
}

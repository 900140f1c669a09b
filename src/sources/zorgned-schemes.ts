import type { Provenance } from './gathering.ts'
import { unreadCollege, wmoCollege } from './provenance.ts'

/** What applications of one scheme are, and under which act the college holds them. */
export interface Scheme {
  readonly application: 'application.wmo' | 'application.school-transport' | 'application.income-support'
  readonly provision: 'provision.wmo' | 'provision.school-transport' | 'provision.income-support'
  readonly provenance: Provenance
  /** Whether a product names whom it is for (`betrokkenen`); the file is theirs too. */
  readonly namesPersons: boolean
}

/** The scheme that an application names by its code; nothing where this reader does not know it. */
export function schemeOf(code: string): Scheme | undefined {
  return schemes.get(code)
}

/** Whether a product is the individual income supplement of Participatiewet 36, which is social assistance. */
export function isSupplement(code: string | undefined): boolean {
  return code === 'AV-IIT'
}

/**
 * The Wmo; school transport, which rests on the acts on education; and what a municipality does for low incomes of its own, which
 * rests on acts and by-laws that differ. Of the last two no page was read, so no row opens them.
 */
const schemes: ReadonlyMap<string, Scheme> = new Map([
  ['WMO', { application: 'application.wmo', provision: 'provision.wmo', provenance: wmoCollege, namesPersons: false }],
  [
    'LLV',
    {
      application: 'application.school-transport',
      provision: 'provision.school-transport',
      provenance: unreadCollege('wpo', 'leerlingenvervoer'),
      namesPersons: true,
    },
  ],
  [
    'Armoedevrz',
    {
      application: 'application.income-support',
      provision: 'provision.income-support',
      provenance: unreadCollege('gemeentewet', 'minimaregeling'),
      namesPersons: true,
    },
  ],
])

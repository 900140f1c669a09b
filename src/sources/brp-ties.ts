import type { PartIn } from '../schema/index.ts'
import { type Authority, authoritiesOf } from './brp-authority.ts'
import { registered } from './brp-entry.ts'
import { relativesOf } from './brp-relatives.ts'
import { type Gathering, tell } from './gathering.ts'
import { type Place, reject } from './place.ts'

/** Adds the kinship that the register states for the person `p1`, and who has authority over the children its list names. */
export function tellTies(it: Gathering, person: Place, ended: string): void {
  const own = it.roster.persons[0]?.bsn
  for (const { place, relation, person: other, dissolvedOn, key, isInvestigated, ...tie } of relativesOf(person)) {
    tell(it, place, () => {
      if (own !== undefined && other.bsn === own) return reject(place, 'tie-to-self')
      const from = relation === 'former-spouse' ? dissolvedOn : tie.from
      const persons: PartIn[] = [
        { person: 'p1', part: 'file' },
        { person: it.roster.refOf(other), part: 'mentioned' },
      ]
      const particulars = { id: key, persons, from, changedOn: from ?? 'unknown', underInvestigation: isInvestigated }
      return { ...registered(it, ended, particulars), category: 'relation.kin', value: { relation } }
    })
  }
  for (const authority of authoritiesOf(person, it.delivery.producedOn)) {
    tell(it, authority.place, () => {
      if (authority.isOfUnnamedChild) return undefined
      const particulars = { ...subjectsOf(it, authority), underInvestigation: authority.isInvestigated }
      return { ...registered(it, ended, particulars), category: 'relation.authority', value: authority.value }
    })
  }
}

/** The child, whose file it is, and those who have the authority. */
function subjectsOf(
  { roster }: Gathering,
  { child, parents, others }: Authority,
): { readonly id: string; readonly persons: readonly PartIn[] } {
  const file = child === undefined ? 'p1' : roster.refOfNumber(child)
  const holders = new Set([...parents, ...others].map(roster.refOfNumber).filter((ref) => ref !== file))
  const birth = roster.persons.find(({ ref }) => ref === file)?.birth ?? 'unknown'
  return {
    id: child === undefined ? 'authority' : `authority@${birth}`,
    persons: [{ person: file, part: 'file' }, ...Array.from(holders, (person): PartIn => ({ person, part: 'mentioned' }))],
  }
}

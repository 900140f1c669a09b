import type { People } from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import { drawPerson, type Known, personId } from './person.ts'
import { drawAuthority, drawDeclining, drawRelation, drawRepresentation, type Tie } from './ties.ts'

interface Household {
  readonly children: readonly number[]
  readonly parents: readonly number[]
  readonly ties: readonly Tie[]
}

const family: Household = {
  children: [2],
  parents: [0, 1],
  ties: [
    [0, 'spouse-of', 1],
    [0, 'parent-of', 2],
    [1, 'parent-of', 2],
    [2, 'housemate-of', 0],
    [3, 'carer-of', 0],
    [4, 'sibling-of', 0],
  ],
}
const child: Household = {
  children: [0, 3],
  parents: [1, 2],
  ties: [
    [1, 'parent-of', 0],
    [2, 'parent-of', 0],
    [3, 'sibling-of', 0],
    [4, 'network-of', 0],
    [1, 'housemate-of', 0],
    [1, 'parent-of', 3],
    [4, 'parent-of', 1],
  ],
}
const divorced: Household = {
  children: [2, 3],
  parents: [0, 1],
  ties: [
    [1, 'former-spouse-of', 0],
    [0, 'parent-of', 2],
    [0, 'parent-of', 3],
    [0, 'housemate-of', 3],
    [4, 'housemate-of', 0],
    [4, 'carer-of', 0],
  ],
}

/**
 * The known persons of a world: four to six, the first of them the client (a grown-up with spouse or former spouse and children,
 * or a child, who then has a grandparent), with relations, authority and representation that hold. The sixth is nobody's.
 */
export function drawPeople(moment: Moment, dice: Dice): People {
  const home = dice.one([family, child, divorced])
  const ties: readonly Tie[] = home === family && dice.odds(1, 8) ? [...home.ties, [1, 'former-spouse-of', 0]] : home.ties
  const size = 4 + dice.below(3)
  const known: Known = { moment, recorded: { source: 'brp', recordedAt: dice.odds(1, 4) ? moment.at : '2010-01-01T00:00:00Z' } }
  const places = Array.from({ length: size }, (_, place) => place)
  const children = home.children.filter((one) => one < size)
  const unborn = dice.odds(1, 4) ? children.slice(-1 - dice.below(6)).slice(0, 1) : []
  return {
    format: 'klantbeeld/people@1',
    persons: places
      .map((place) => drawPerson(place, children.includes(place), known, dice))
      .map((one, place) => (unborn.includes(place) ? { ...one, unbornOf: personId(home.parents[0] ?? 0) } : one)),
    relations: ties.filter(([of, , to]) => of < size && to < size).map((tie) => drawRelation(tie, known, dice)),
    authority: children.flatMap((one) => drawAuthority(personId(one), home.parents, known, dice)),
    representation: [
      ...(dice.odds(1, 2) ? [drawRepresentation(known, dice)] : []),
      ...(dice.odds(1, 6) ? [drawDeclining(known, dice)] : []),
    ],
    shielding: [],
    measures: [],
    engagements: [],
    links: [],
    identityDisputed: [],
    samePersons: [],
  }
}

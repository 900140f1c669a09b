import { bug, type PlantedBug } from './bug.ts'

const home = 'household/home.ts'
const way = 'household/way.ts'

/** Bugs in households: what makes them beyond what was cleared, and what a row asks that does not count. */
export const bugsOfHouseholds: readonly PlantedBug[] = [
  bug('Huishouden: één postcode is één adres.', home, ', samePart(doorOf(one), doorOf(other))', '', '10b'),
  bug(
    'Huishouden: komt uit de relaties waarop wordt gestuurd.',
    'integrate.ts',
    'const view = arrange(derived, conditions, asking)',
    `const shared = derived.households.map((one) => ({
      ...one,
      members: [
        ...one.members,
        ...setting.people.relations.map(({ of: person }) => ({ person, because: ['married' as const], on: [] })),
      ],
    }))
    const view = arrange({ ...derived, households: shared }, conditions, asking)`,
    '10b',
  ),
  bug('Huishouden: een uitzondering telt niet.', way, 'if (applying.length > 0)', 'if (applying.length > 9)', '10b'),
  bug(
    'Huishouden: wat de wet zonder tegenbewijs aanneemt is te weerleggen.',
    way,
    '!(presumed === true && bar.rebuts === true) && ',
    '',
    '10b',
  ),
  bug(
    'Huishouden: wat alleen is verteld staat vast.',
    'household/statements.ts',
    "standing === 'observed' || standing === 'judged'",
    'standing.length > 0',
    '10b',
  ),
  bug(
    'Huishouden: wat op de dag niet geldt telt.',
    'household/statements.ts',
    "if (!isOf(fact, category) || holds === 'no') return []",
    'if (!isOf(fact, category)) return []',
    '10b',
  ),
]

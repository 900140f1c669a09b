import { wmoSupport, words } from '../shared.ts'
import type { TeamModel } from './model.ts'
import { access, coordinator, coordinatorSeesLess, helpApartFromAccess, neverOpens, role, sets } from './parts.ts'

const id = 'totaal-integraal'
const desk = words('sociaal team', 'social team')

/** One team for every question: a generalist wears a hat for each act, one at a time. */
export const totaalIntegraal: TeamModel = {
  id,
  name: words('Totaal integraal', 'Integral throughout'),
  about: words(
    'Eén team voor elke vraag. Een generalist werkt voor alle wetten, met voor elke wet een eigen pet en een eigen beeld. Die beelden staan naast ' +
      'elkaar en worden nooit één.',
    'One team for every question. A generalist works for all acts, with a hat and a view of its own for each. These views stand side by side and never ' +
      'become one.',
  ),
  roles: [
    role(
      'generalist',
      words('generalist', 'generalist'),
      desk,
      [access.wmo, access.youth, access.income, access.debt],
      'several-hats',
    ),
    coordinator('casusregisseur', words('casusregisseur', 'case director'), desk),
  ],
  coordinates: words('De casusregisseur, een lid van het team.', 'The case director, a member of the team.'),
  sets,
  rows: [
    coordinatorSeesLess(id),
    helpApartFromAccess(id),
    {
      id: `${id}/huisgenoten`,
      because: words(
        'Wie alle petten draagt, ziet veel van een gezin; van huisgenoten is bij de Wmo alleen nodig welke hulp zij geven.',
        'Whoever wears every hat sees much of a family; of housemates the Wmo needs only what help they give.',
      ),
      purposes: wmoSupport,
      acts: ['jeugdwet', 'participatiewet', 'wgs-schuld'],
      persons: ['spouse', 'parent', 'child', 'housemate'],
    },
  ],
  opensNot: [
    ...neverOpens,
    words(
      'Eén medewerker met vijf petten mag niet meer zien dan vijf medewerkers met één pet.',
      'One worker with five hats may see no more than five workers with one.',
    ),
  ],
}

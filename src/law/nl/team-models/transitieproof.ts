import { debtHelp, wmoSupport, words } from '../shared.ts'
import type { TeamModel } from './model.ts'
import { access, coordinatorSeesLess, helpApartFromAccess, neverOpens, noReuse, role, sets } from './parts.ts'

const id = 'transitieproof'
const reuse = words(
  'Elk loket werkt met wat het zelf kreeg; wat een ander loket weet, vertelt de inwoner zelf.',
  'Each desk works with what it got itself; what another desk knows, the resident tells.',
)

/** Each act keeps its own desk; the new tasks fit in beside the old ones. */
export const transitieproof: TeamModel = {
  id,
  name: words('Transitieproof', 'Ready for the transition'),
  about: words(
    'Elke wet houdt zijn eigen loket. De nieuwe taken komen ernaast, en wat er al was blijft werken. Wie bij twee loketten komt, heeft twee ' +
      'medewerkers en doet twee keer zijn verhaal.',
    'Each act keeps its own desk. The new tasks are put beside what was there, which goes on working. Whoever comes to two desks has two workers and ' +
      'tells the story twice.',
  ),
  roles: [
    role('wmo-consulent', words('Wmo-consulent', 'Wmo consultant'), words('Wmo-loket', 'Wmo desk'), [access.wmo]),
    role('toegang-jeugd', words('medewerker toegang jeugd', 'access worker youth'), words('loket Jeugd', 'youth desk'), [
      access.youth,
    ]),
    role(
      'inkomensconsulent',
      words('inkomensconsulent', 'income consultant'),
      words('loket Werk en Inkomen', 'work and income desk'),
      [access.income],
    ),
    role('schuldhulpverlener', words('schuldhulpverlener', 'debt assistant'), words('loket Schulden', 'debt desk'), [
      access.debt,
    ]),
  ],
  coordinates: words('Niemand over de loketten heen.', 'Nobody across desks.'),
  sets,
  rows: [
    coordinatorSeesLess(id),
    helpApartFromAccess(id),
    noReuse(`${id}/wmo-eigen-dossier`, wmoSupport, ['jeugdwet', 'participatiewet', 'wgs-schuld'], reuse),
    noReuse(`${id}/schuld-eigen-dossier`, debtHelp, ['wmo', 'jeugdwet', 'participatiewet'], reuse),
  ],
  opensNot: neverOpens,
}

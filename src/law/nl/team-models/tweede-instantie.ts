import { debtHelp, words } from '../shared.ts'
import type { TeamModel } from './model.ts'
import { access, coordinator, coordinatorSeesLess, helpApartFromAccess, neverOpens, noReuse, role, sets } from './parts.ts'

const id = 'integraal-in-tweede-instantie'
const first = words('eerste loket', 'first desk')
const second = words('integraal team', 'integral team')

/** A first desk answers a single question; only where there is more, an integral team takes over. */
export const integraalInTweedeInstantie: TeamModel = {
  id,
  name: words('Integraal in tweede instantie', 'Integral in the second instance'),
  about: words(
    'Een eerste loket handelt een enkele vraag af. Pas als er meer speelt, neemt een integraal team het over. De inwoner weet dat en is erbij. Wie ' +
      'overdraagt, draagt de vraag over en niet het dossier.',
    'A first desk answers a single question. Only where there is more, an integral team takes over. The resident knows and is there. Whoever hands over, ' +
      'hands over the question and not the file.',
  ),
  roles: [
    role('wmo-loket', words('medewerker Wmo-loket', 'Wmo desk worker'), first, [access.wmo]),
    role('jeugd-loket', words('medewerker jeugdloket', 'youth desk worker'), first, [access.youth]),
    role('inkomen-loket', words('medewerker inkomensloket', 'income desk worker'), first, [access.income]),
    role(
      'integraal-werker',
      words('integraal werker', 'integral worker'),
      second,
      [access.wmo, access.youth, access.debt],
      'several-hats',
    ),
    coordinator('casusregisseur', words('casusregisseur', 'case director'), second),
  ],
  coordinates: words(
    'In eerste instantie niemand; daarna de casusregisseur van het integrale team.',
    'Nobody at first; after that the case director of the integral team.',
  ),
  sets,
  rows: [
    coordinatorSeesLess(id),
    helpApartFromAccess(id),
    noReuse(
      `${id}/schuld-vraagt-de-inwoner`,
      debtHelp,
      ['wmo', 'jeugdwet'],
      words(
        'De overstap naar het integrale team is geen reden om oude dossiers over zorg open te leggen bij schulden.',
        'Moving on to the integral team is no reason to open old files on care for debts.',
      ),
    ),
  ],
  opensNot: [
    ...neverOpens,
    words(
      'De overdracht naar het integrale team geeft dat team het dossier van het eerste loket niet.',
      'The hand-over to the integral team does not give that team the file of the first desk.',
    ),
  ],
}

import { debtHelp, wmoSupport, words } from '../shared.ts'
import type { ModelRow, TeamModel, TeamRole } from './model.ts'
import { access, coordinator, coordinatorSeesLess, helpApartFromAccess, neverOpens, noReuse, role, sets } from './parts.ts'

const care = words('cluster Zorg en Jeugd', 'cluster care and youth')
const means = words('cluster Bestaanszekerheid', 'cluster means of living')

const clusters: readonly TeamRole[] = [
  role(
    'zorgconsulent',
    words('consulent zorg en jeugd', 'consultant care and youth'),
    care,
    [access.wmo, access.youth],
    'several-hats',
  ),
  role(
    'bestaansconsulent',
    words('consulent bestaanszekerheid', 'consultant means of living'),
    means,
    [access.income, access.debt],
    'several-hats',
  ),
]

const insideOnly = (model: string): readonly ModelRow[] => {
  const because = words(
    'Gegevens blijven in hun cluster; wat erbuiten nodig is, vertelt de inwoner zelf.',
    'Data stay in their cluster; what is needed outside it, the resident tells.',
  )
  return [
    noReuse(`${model}/zorg-binnen-cluster`, wmoSupport, ['participatiewet', 'wgs-schuld'], because),
    noReuse(`${model}/schuld-binnen-cluster`, debtHelp, ['wmo', 'jeugdwet'], because),
  ]
}

/** Acts that resemble each other share a cluster; the municipality directs across clusters. */
export const geclusterdRegieGemeente: TeamModel = {
  id: 'geclusterd-integraal-regie-gemeente',
  name: words('Geclusterd integraal, regie gemeente', 'Clustered, directed by the municipality'),
  about: words(
    'Wetten die op elkaar lijken zitten samen in een cluster: zorg en jeugd, en bestaanszekerheid. Over de clusters heen houdt iemand van de gemeente ' +
      'de regie: wie doet wat, en wanneer.',
    'Acts that resemble each other share a cluster: care and youth, and means of living. Across clusters somebody of the municipality directs: who does ' +
      'what, and when.',
  ),
  roles: [
    ...clusters,
    coordinator(
      'regisseur',
      words('casusregisseur van de gemeente', 'case director of the municipality'),
      words('regie', 'direction'),
    ),
  ],
  coordinates: words('De casusregisseur van de gemeente.', 'The case director of the municipality.'),
  sets,
  rows: [
    coordinatorSeesLess('geclusterd-regie-gemeente'),
    helpApartFromAccess('geclusterd-regie-gemeente'),
    ...insideOnly('geclusterd-regie-gemeente'),
  ],
  opensNot: [
    ...neverOpens,
    words(
      'De regisseur ziet wie iemand is en waar die woont, en niet waarmee iemand wordt geholpen.',
      'The director sees who somebody is and where they live, and not what they are helped with.',
    ),
  ],
}

/** Acts that resemble each other share a cluster; the resident directs, and decides who is told what. */
export const geclusterdRegieClient: TeamModel = {
  id: 'geclusterd-integraal-regie-client',
  name: words('Geclusterd integraal, regie cliënt', 'Clustered, directed by the client'),
  about: words(
    'Dezelfde clusters, maar de inwoner houdt zelf de regie: maakt het plan, nodigt uit wie erbij hoort, en beslist wat ieder van die mensen te zien krijgt. ' +
      'Wat een cluster van een ander cluster moet weten, brengt de inwoner mee.',
    'The same clusters, but the resident directs: writes the plan, invites who belongs there, and decides what each of these people is shown. What a ' +
      'cluster must know of another, the resident brings.',
  ),
  roles: [
    ...clusters,
    {
      ...role(
        'clientondersteuner',
        words('cliëntondersteuner', 'client supporter'),
        words('naast de inwoner', 'beside the resident'),
        [{ capacity: 'client-supporter', purposes: ['wmo/clientondersteuning'] }],
      ),
    },
  ],
  coordinates: words(
    'De inwoner zelf, als die wil met een cliëntondersteuner.',
    'The resident, with a client supporter if they wish.',
  ),
  sets,
  rows: [
    coordinatorSeesLess('geclusterd-regie-client'),
    helpApartFromAccess('geclusterd-regie-client'),
    ...insideOnly('geclusterd-regie-client'),
    noReuse(
      'geclusterd-regie-client/inwoner-brengt-mee',
      debtHelp,
      ['participatiewet'],
      words(
        'De inwoner heeft de regie en brengt zelf mee wat het ene loket van het andere moet weten.',
        'The resident directs and brings what one desk must know of another.',
      ),
    ),
  ],
  share: {
    form: 'express',
    says: words(
      'Voor elke deelnemer die de inwoner noemt vraagt de gemeente of die eigen gegevens van de inwoner mag zien, en welke.',
      'For each participant whom the resident names the municipality asks whether that person may see own facts of the resident, and which.',
    ),
  },
  opensNot: [
    ...neverOpens,
    words(
      'Wie de inwoner uitnodigt ziet alleen wat de inwoner van zichzelf deelt, en niets van huisgenoten.',
      'Whoever the resident invites sees only what the resident shares of their own, and nothing of housemates.',
    ),
  ],
}

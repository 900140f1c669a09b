import { Fragment, type OrganisationId } from '../../schema/index.ts'
import { homeCare, municipality, registry, youthCare } from './organisations.ts'

type Said = readonly [category: string, value: object, persons: string, more?: object]

const delivered = {
  anna: { bsn: '999940004', surname: 'Wit', prefix: 'de', givenNames: 'Anna Maria', birth: '1982-03-14' },
  bram: { bsn: '999940715', surname: 'Visser', givenNames: 'Bram', birth: '1979-08-02' },
  cas: { bsn: '999941422', surname: 'Visser', givenNames: 'Cas', birth: '2011-05-03' },
  dina: { bsn: '999942128', surname: 'Visser', givenNames: 'Dina', birth: '2014-11-22' },
  elin: { bsn: '999942839', surname: 'Visser', givenNames: 'Elin', birth: '2019-02-28' },
} as const

/** The facts of one delivery; `persons` is whose file it is, then whoever is mentioned. */
function fragment(id: string, organisation: OrganisationId, frame: object, facts: readonly Said[]): Fragment {
  return Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id,
    organisation,
    persons: Object.entries(delivered).map(([ref, person]) => ({ ref, ...person })),
    file: { changedOn: '2026-09-15', ended: 'running' },
    facts: facts.map(([category, value, persons, more], index) => ({
      id: `${id}-${index + 1}`,
      version: 1,
      category,
      value,
      persons: persons.split(' ').map((person, at) => ({ person, part: at === 0 ? 'file' : 'mentioned' })),
      standing: 'observed',
      changedOn: '2026-09-15',
      ended: 'running',
      ...frame,
      ...more,
    })),
    withdrawn: [],
    received: { at: '2026-11-20T12:00:00Z', via: 'own-system', digest: `digest-of-${id}` },
  })
}

const lindelaan = { kind: 'dutch', street: 'Lindelaan', houseNumber: '12', postcode: '1234AB', place: 'Voorbeeld' }
const secret = { kind: 'dutch', street: 'Veilige Haven', houseNumber: '40', postcode: '5678CD', place: 'Elders' }
const from2020 = { holds: { from: '2020-05-01' } }
const kin = (relation: string) => ({ relation })
const registered = (ref: string, givenNames: string, surname: string, birth: string, address: object): readonly Said[] => [
  ['identity.name', { givenNames, surname }, ref],
  ['identity.birth', { day: birth }, ref],
  ['residence.address', address, ref, from2020],
]

/** What the register of persons says of the family. */
const registered5 = fragment(
  'brp',
  registry,
  {
    holderRole: 'registry',
    obtained: { act: 'brp', purpose: 'brp/bijhouding', capacity: 'registrar', from: 'register' },
    secrecy: [],
  },
  [
    ...registered('anna', 'Anna Maria', 'de Wit', '1982-03-14', lindelaan),
    ['identity.bsn', { bsn: '999940004' }, 'anna'],
    ...registered('bram', 'Bram', 'Visser', '1979-08-02', secret),
    ...registered('cas', 'Cas', 'Visser', '2011-05-03', lindelaan),
    ...registered('dina', 'Dina', 'Visser', '2014-11-22', lindelaan),
    ...registered('elin', 'Elin', 'Visser', '2019-02-28', lindelaan),
    ...['cas', 'dina', 'elin'].flatMap((child): Said[] => [
      ['relation.kin', kin('parent'), `${child} anna`],
      ['relation.kin', kin('parent'), `${child} bram`],
      ['relation.authority', { authority: 'both-parents' }, `${child} anna bram`],
    ]),
  ],
)

const held = (act: string, purpose: string, secrecy: readonly string[]) => ({
  holderRole: 'college',
  obtained: { act, purpose, capacity: 'access-worker', from: 'client' },
  secrecy,
})

const homeSupport = fragment('wmo', municipality, held('wmo', 'wmo/onderzoek', ['wmo/5.3.3']), [
  [
    'application.wmo',
    { scheme: { label: 'Wmo 2015' }, appliedOn: '2024-01-22', decidedOn: '2024-03-01', outcome: { label: 'toegekend' } },
    'anna',
  ],
  ['need.wmo', { need: { label: 'snel vermoeid door MS; kan zware huishoudelijke taken niet doen' } }, 'anna'],
  [
    'provision.wmo',
    {
      product: { label: 'hulp bij het huishouden' },
      form: 'in-kind',
      volume: { amount: '3', unit: { label: 'uur' }, per: { label: 'week' } },
      suppliedBy: 'Thuiszorg De Linde',
    },
    'anna',
    { holds: { from: '2024-03-01' } },
  ],
  ['support.informal', { help: { label: 'doet de boodschappen en kookt' }, hoursPerWeek: '4' }, 'cas anna'],
])

const socialAssistance = fragment(
  'participatiewet',
  municipality,
  held('participatiewet', 'participatiewet/recht', ['participatiewet/65']),
  [
    [
      'benefit.social-assistance',
      {
        scheme: { label: 'algemene bijstand, alleenstaande ouder' },
        net: { amount: '1401.50', currency: 'EUR', per: { label: 'maand' } },
      },
      'anna',
      { holds: { from: '2023-08-01' } },
    ],
    [
      'residence.address',
      { ...lindelaan, houseNumber: '12', addition: 'A' },
      'anna',
      { standing: 'told', changedOn: '2025-02-10', holds: { from: '2025-02-01' } },
    ],
  ],
)

const debts = fragment('schuldhulp', municipality, held('wgs-schuld', 'wgs-schuld/uitvoering', []), [
  [
    'debt.trajectory',
    { subject: { label: 'minnelijke schuldregeling' }, status: { label: 'loopt' } },
    'anna',
    { holds: { from: '2026-02-01' } },
  ],
  [
    'debt.arrears',
    { subject: { label: 'huurachterstand' }, balance: { amount: '2140.00', currency: 'EUR' } },
    'anna',
    { standing: 'told', holds: { from: '2025-11-01' } },
  ],
])

const youthAccess = fragment('jeugd', municipality, held('jeugdwet', 'jeugdwet/toegang', []), [
  [
    'application.youth',
    { scheme: { label: 'Jeugdwet' }, appliedOn: '2026-01-12', decidedOn: '2026-02-05', outcome: { label: 'toegekend' } },
    'cas',
  ],
  [
    'provision.youth',
    {
      product: { label: 'ambulante begeleiding' },
      form: 'in-kind',
      volume: { amount: '2', unit: { label: 'uur' }, per: { label: 'week' } },
    },
    'cas',
    { holds: { from: '2026-02-15', until: '2027-02-14' }, ended: '2027-02-14' },
  ],
])

const homeCareFile = fragment(
  'thuiszorg',
  homeCare,
  {
    holderRole: 'wmo-provider',
    obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'helper', from: 'client' },
    secrecy: ['wmo/5.3.3'],
  },
  [['involvement.professional', { as: { label: 'vaste hulp' }, name: 'J. Bakker' }, 'anna', { holds: { from: '2024-03-08' } }]],
)

const youthCareFile = fragment(
  'jeugdhulp',
  youthCare,
  {
    holderRole: 'youth-care-provider',
    obtained: { act: 'jeugdwet', purpose: 'jeugdwet/hulpverlening', capacity: 'helper', from: 'client' },
    secrecy: ['jeugdwet/7.3.11'],
  },
  [
    ['need.youth', { need: { label: 'somber sinds de scheiding, verzuimt van school' } }, 'cas'],
    [
      'involvement.professional',
      { as: { label: 'jeugdhulpverlener' }, name: 'S. Yilmaz' },
      'cas',
      { holds: { from: '2026-02-20' } },
    ],
  ],
)

/** What four organisations delivered about the family: the municipality under four acts, its register, and two providers. */
export const fragments: readonly Fragment[] = [
  registered5,
  homeSupport,
  socialAssistance,
  debts,
  youthAccess,
  homeCareFile,
  youthCareFile,
]

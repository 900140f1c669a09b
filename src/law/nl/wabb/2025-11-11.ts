import type { LawDomain } from '../../index.ts'
import { assistance, assistanceControl, type Day, nothing, use, verified, wmoOwn, words } from '../shared.ts'

const own = {
  ...use,
  categories: ['identity.bsn'],
  persons: ['client'],
  others: [],
  holders: { roles: ['college'], organisation: 'own' },
  origins: 'any',
} as const

/** Wet algemene bepalingen burgerservicenummer as it reads from 11 November 2025. */
export const wabb20251111 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wabb',
  name: words('Wet algemene bepalingen burgerservicenummer', 'Citizen Service Number (General Provisions) Act'),
  short: words('Wabb', 'Wabb'),
  validFrom: '2025-11-11' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0022428/2025-11-11',
  records: [],
  grounds: [
    {
      ...verified(
        'wabb/10-wmo',
        '10',
        'Het college mag het burgerservicenummer van de cliënt uit het eigen Wmo-dossier voor zijn Wmo-taken gebruiken.',
        'The college may use the citizen service number of the client in its own Wmo file for its Wmo tasks.',
      ),
      ...own,
      purposes: [...wmoOwn, 'wmo/identiteit'],
      obtained: {
        acts: ['wmo'],
        purposes: [...wmoOwn, 'wmo/identiteit'],
        capacities: ['access-worker', 'coordinator', 'intake'],
      },
      capacities: ['access-worker'],
    },
    {
      ...verified(
        'wabb/10-assistance',
        '10',
        'Het college mag het burgerservicenummer van de cliënt uit het eigen bijstandsdossier voor de Participatiewet gebruiken.',
        'The college may use the citizen service number of the client in its own assistance file for the Participatiewet.',
      ),
      ...own,
      purposes: assistance,
      obtained: {
        acts: ['participatiewet'],
        purposes: [...assistance, ...assistanceControl],
        capacities: ['access-worker', 'coordinator', 'intake'],
      },
      capacities: ['access-worker'],
    },
  ],
  quality: [
    {
      ...verified(
        'wabb/10-number',
        '10',
        'Een overheidsorgaan mag het burgerservicenummer voor zijn taak gebruiken; anderen mogen dat waar een wet het ' +
          'voorschrijft.',
        'A public body may use the citizen service number for its task; others may where a law prescribes it.',
      ),
      sensitivity: 'national-number',
      purposes: [...wmoOwn, 'wmo/identiteit', ...assistance, ...assistanceControl],
      persons: ['client'],
      secrecyDuty: false,
    },
  ],
  duties: [
    {
      ...verified(
        'wabb/12-verify',
        '12',
        'Wie het burgerservicenummer gebruikt gaat na of het bij deze persoon hoort.',
        'Whoever uses the citizen service number verifies that it belongs to this person.',
      ),
      duty: 'wabb/nummer-controleren',
      kinds: ['use', 'provide'],
    },
  ],
} satisfies LawDomain

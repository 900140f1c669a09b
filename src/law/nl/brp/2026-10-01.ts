import type { LawDomain } from '../../index.ts'
import { collegeTasks, type Day, nothing, task, unverified, use, verified, words } from '../shared.ts'

/** Persons around the client: necessity sets and judgements say of whom a task needs what. */
const around = ['client', 'spouse', 'former-spouse', 'parent', 'child', 'child-at-home', 'sibling', 'housemate'] as const
const register = [
  'identity.name',
  'identity.birth',
  'identity.death',
  'identity.sex',
  'identity.nationality',
  'identity.residence-permit',
  'residence.address',
  'residence.correspondence',
  'relation.kin',
  'relation.authority',
] as const
const access = {
  holders: { roles: ['registry'], organisation: 'any' },
  capacities: ['access-worker', 'coordinator'],
  origins: 'any',
  obtained: { acts: ['brp'], purposes: 'any', capacities: 'any' },
} as const
/** Receivers that are no part of the government: neither under public law nor certainly with public authority. */
const thirdParties = [
  'wmo-provider',
  'youth-care-provider',
  'certified-institution',
  'veilig-thuis',
  'mental-health',
  'addiction-care',
  'shelter',
  'probation',
  'debt-assistance',
  'healthcare-provider',
  'health-insurer',
  'school',
  'housing-corporation',
  'client-support',
  'other',
] as const

/** Wet basisregistratie personen as it reads from 1 October 2026. */
export const brp20261001 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'brp',
  name: words('Wet basisregistratie personen', 'Personal Records Database Act'),
  short: words('Wet BRP', 'BRP Act'),
  validFrom: '2026-10-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0033715/2026-10-01',
  records: [...register, 'identity.bsn'],
  purposes: [
    {
      ...verified(
        'brp/2.7-1-bijhouding',
        '2.7 | 1',
        'De basisregistratie houdt van ingezetenen een gesloten lijst van algemene gegevens bij.',
        'The register keeps a closed list of general data of residents.',
      ),
      purpose: 'brp/bijhouding',
      name: words('Bijhouden van de basisregistratie personen', 'Keeping the personal records database'),
      holderRole: 'registry',
      dpv: 'dpv:RecordManagement',
      persons: around,
      categories: [...register, 'identity.bsn'],
      implied: [],
    },
    task(
      'brp/terugmelding',
      '2.34 | 1',
      ['Terugmelding van twijfel aan een gegeven', 'Reporting doubt about a register datum'],
      'dpv:FulfilmentOfObligation',
      {
        persons: around,
        categories: [...register],
        implied: [],
      },
    ),
  ],
  grounds: [
    {
      ...verified(
        'brp/3.5-use',
        '3.5',
        'Een overheidsorgaan krijgt uit de basisregistratie wat het voor zijn taak nodig heeft, ook binnen de eigen ' +
          'gemeente (3.8), en gebruikt wat authentiek is (1.7).',
        'A public body gets from the register what its task needs, also within the own municipality (3.8), and uses ' +
          'what is authentic (1.7).',
      ),
      ...use,
      ...access,
      purposes: collegeTasks,
      categories: [...register, 'involvement.organisation'],
      persons: around,
      others: around,
      implied: ['identity.nationality', 'identity.residence-permit'],
      openNorm: { norm: words('noodzakelijk voor de taak', 'necessary for the task'), handledBy: 'parameter' },
    },
    {
      ...verified(
        'brp/3.5-number',
        '3.5',
        'Ook het burgerservicenummer van de cliënt komt uit de basisregistratie, waar een taak het nummer mag gebruiken.',
        'The citizen service number of the client too comes from the register, where a task may use the number.',
      ),
      ...use,
      ...access,
      purposes: collegeTasks,
      categories: ['identity.bsn'],
      persons: ['client'],
      others: [],
    },
  ],
  prohibitions: [
    {
      ...verified(
        'brp/3.21-1-third-parties',
        '3.21 | 1',
        'Wie om beperking van verstrekking vroeg (2.59), wordt niet uit de basisregistratie aan derden verstrekt; ' +
          'overheidsorganen krijgen de gegevens wel.',
        'Of whoever asked for a restriction on supply (2.59) nothing is provided to third parties from the register; ' +
          'public bodies do get the data.',
      ),
      kind: 'supply-restriction',
      acts: ['brp'],
      categories: 'any',
      kinds: ['provide'],
      recipients: thirdParties,
    },
    {
      ...unverified(
        'brp/3.21-onward',
        '3.21 | 1',
        'Ook een ander onderdeel verstrekt dan niet aan derden wat het zelf heeft; dat is een voorzichtige lezing, ' +
          'want het artikel gaat over verstrekking uit de basisregistratie.',
        'Another department then does not provide third parties with what it holds either; that is a cautious reading, ' +
          'as the article is about supply from the register.',
      ),
      kind: 'supply-restriction',
      acts: ['brp'],
      categories: 'any',
      kinds: ['provide'],
      recipients: thirdParties,
    },
  ],
  terms: [
    {
      ...verified(
        'brp/2.7-3-term',
        '2.7 | 3',
        'Algemene gegevens blijven altijd in de basisregistratie; voor een kopie in een ander dossier zegt dat niets.',
        'General data stay in the register for ever; of a copy in another file that says nothing.',
      ),
      acts: ['brp'],
      holderRoles: ['registry'],
      categories: 'any',
      period: 'forever',
      start: 'changed',
      source: 'statute',
    },
  ],
  authentic: [
    {
      ...unverified(
        'brp/1.6-authentic',
        '1.6',
        'Authentiek zijn actuele gegevens over ingezetenen die de bijlage bij het Besluit BRP aanwijst; de lijst is ' +
          'alleen in een oudere bijlage gezien.',
        'Authentic are current data on residents that the annex to the Besluit BRP marks; the list was seen only in an ' +
          'older annex.',
      ),
      acts: ['brp'],
      holderRoles: ['registry'],
      categories: [
        'identity.name',
        'identity.birth',
        'identity.death',
        'identity.sex',
        'identity.bsn',
        'identity.nationality',
        'identity.residence-permit',
        'residence.address',
        'relation.kin',
      ],
    },
  ],
  duties: [
    {
      ...verified(
        'brp/2.34-1-report',
        '2.34 | 1',
        'Wie gerede twijfel heeft aan een authentiek gegeven meldt dat aan het college dat het bijhoudt.',
        'Whoever has good reason to doubt an authentic datum reports that to the college that keeps it.',
      ),
      duty: 'brp/terugmelden',
      kinds: ['use'],
    },
    {
      ...verified(
        'brp/2.59-restriction',
        '2.59',
        'Op schriftelijk verzoek wordt binnen vier weken vastgelegd dat niet aan derden wordt verstrekt; een reden is ' +
          'niet nodig.',
        'On a written request it is recorded within four weeks that nothing is provided to third parties; no reason is needed.',
      ),
      duty: 'brp/verstrekkingsbeperking-vastleggen',
      kinds: [],
      within: 'P4W',
    },
    {
      ...verified(
        'brp/3.22-recipients',
        '3.22',
        'Wie vraagt aan wie over hem is verstrekt krijgt binnen vier weken antwoord over de afgelopen twintig jaar.',
        'Whoever asks to whom data about them were provided is answered within four weeks, over the last twenty years.',
      ),
      duty: 'brp/ontvangers-noemen',
      kinds: ['access'],
      within: 'P4W',
    },
  ],
} satisfies LawDomain

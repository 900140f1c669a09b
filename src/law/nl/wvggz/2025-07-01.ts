import type { LawDomain } from '../../index.ts'
import { anotherLaw, type Day, exception, nothing, provide, verified, words } from '../shared.ts'

/** Who holds compulsory care and has a role of ours: the care provider (with its medical director) and the mayor. */
const holders = ['healthcare-provider', 'mayor'] as const
const exchanged = [
  'identity.name',
  'identity.birth',
  'residence.address',
  'identity.contact',
  'involvement.professional',
] as const
const exchange = {
  purpose: 'wvggz/uitwisseling',
  name: words('Uitwisseling tegen ernstig nadeel', 'Exchange against serious harm'),
  dpv: 'sector-publicservices:SocialWelfareManagement',
  persons: ['client'],
  categories: exchanged,
  implied: exchanged,
} as const

/** Wet verplichte geestelijke gezondheidszorg as it reads from 1 July 2025. */
export const wvggz20250701 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wvggz',
  name: words('Wet verplichte geestelijke gezondheidszorg', 'Compulsory Mental Health Care Act'),
  short: words('Wvggz', 'Wvggz'),
  validFrom: '2025-07-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0040635/2025-07-01',
  records: exchanged,
  purposes: [
    {
      ...verified(
        'wvggz/8.30-college',
        '8:30',
        'Het college heeft taken rond verplichte zorg en levert de minister gegevens (8:31).',
        'The college has tasks around compulsory care and gives the minister data (8:31).',
      ),
      purpose: 'wvggz/college',
      name: words('Taken van het college rond verplichte zorg', 'Tasks of the college around compulsory care'),
      holderRole: 'college',
      dpv: 'sector-publicservices:SocialWelfareManagement',
      persons: ['client'],
      categories: [],
      implied: [],
    },
    {
      ...verified(
        'wvggz/8.29-mayor',
        '8:29',
        'De burgemeester neemt deel aan de uitwisseling die nodig is tegen ernstig nadeel.',
        'The mayor takes part in the exchange that is needed against serious harm.',
      ),
      holderRole: 'mayor',
      ...exchange,
    },
    {
      ...verified(
        'wvggz/8.29-care-provider',
        '8:29',
        'Geneesheer-directeur en zorgverantwoordelijke nemen deel aan de uitwisseling die nodig is tegen ernstig nadeel.',
        'Medical director and responsible carer take part in the exchange that is needed against serious harm.',
      ),
      holderRole: 'healthcare-provider',
      ...exchange,
    },
  ],
  grounds: [
    {
      ...verified(
        'wvggz/8.29-exchange',
        '8:29',
        'Geneesheer-directeur, zorgverantwoordelijke, burgemeester, politie en officier van justitie mogen zonder ' +
          'toestemming uitwisselen wat strikt nodig is tegen ernstig nadeel; het college hoort daar niet bij.',
        'Medical director, responsible carer, mayor, police and public prosecutor may exchange without consent what is ' +
          'strictly needed against serious harm; the college is not among them.',
      ),
      ...provide,
      purposes: ['wvggz/uitwisseling'],
      obtained: { acts: ['wvggz'], purposes: ['wvggz/uitwisseling'], capacities: 'any' },
      categories: exchanged,
      persons: ['client'],
      others: [],
      holders: { roles: holders, organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
      recipients: ['mental-health', 'healthcare-provider', 'police', 'public-prosecutor'],
      implied: exchanged,
      when: { judgements: ['serious-harm'] },
      openNorm: {
        norm: words('strikt nodig tegen ernstig nadeel', 'strictly needed against serious harm'),
        handledBy: 'judgement',
      },
    },
  ],
  secrecy: [
    {
      ...verified(
        'wvggz/8.34-secrecy',
        '8:34',
        'Zorgaanbieder, burgemeester en college, met wie voor hen werken, zwijgen over wat zij voor verplichte zorg weten.',
        'Care provider, mayor and college, with whoever works for them, keep silent about what they know for compulsory care.',
      ),
      regime: 'wvggz/8.34',
      acts: ['wvggz'],
      holderRoles: [...holders, 'college'],
    },
  ],
  releases: [
    {
      ...verified(
        'wvggz/8.34-own-task',
        '8:34',
        'De geheimhouding wijkt voor de eigen taak onder deze wet.',
        'Secrecy yields to the own task under this act.',
      ),
      regime: 'wvggz/8.34',
      basis: 'permission',
      kinds: ['use'],
      purposes: ['wvggz/college', 'wvggz/uitwisseling'],
      categories: 'any',
      holders: { roles: [...holders, 'college'], organisation: 'own' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['municipality', 'mental-health', 'healthcare-provider'],
      consents: [],
    },
    {
      ...verified(
        'wvggz/8.29-release',
        '8:29',
        'Voor de uitwisseling tegen ernstig nadeel is geen toestemming nodig.',
        'For the exchange against serious harm no consent is needed.',
      ),
      regime: 'wvggz/8.34',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wvggz/uitwisseling'],
      categories: exchanged,
      holders: { roles: holders, organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      recipients: ['mental-health', 'healthcare-provider', 'police', 'public-prosecutor'],
      consents: [],
      when: { judgements: ['serious-harm'] },
    },
    {
      ...verified(
        'wvggz/8.34-wmo-5.2.6',
        '8:34',
        'De geheimhouding wijkt voor het recht om Veilig Thuis in te lichten, ook zonder toestemming (Wmo 2015 5.2.6).',
        'Secrecy yields to the right to inform Veilig Thuis, also without consent (Wmo 2015 5.2.6).',
      ),
      regime: 'wvggz/8.34',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: ['healthcare-provider', 'mayor', 'college'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['veilig-thuis'],
      consents: [],
      when: { judgements: ['necessity'] },
    },
  ],
  terms: [
    {
      ...verified(
        'wvggz/8.32-4-term',
        '8:32 | 4',
        'Zorgaanbieder, geneesheer-directeur en burgemeester bewaren gegevens twintig jaar na het einde van de maatregel ' +
          '(BW 7:454).',
        'Care provider, medical director and mayor keep data for twenty years after the end of the measure (BW 7:454).',
      ),
      acts: ['wvggz'],
      holderRoles: holders,
      categories: 'any',
      period: 'P20Y',
      start: 'ended',
      source: 'statute',
    },
  ],
  rights: [
    {
      ...verified(
        'wvggz/8.33-destruction',
        '8:33',
        'Op verzoek worden gegevens binnen drie maanden vernietigd, op zijn vroegst vijf jaar na het einde van de maatregel.',
        'On request data are destroyed within three months, at the earliest five years after the end of the measure.',
      ),
      right: 'early-destruction',
      bands: [{ from: 18, givers: [['self']] }],
      answerWithin: 'P3M',
      exceptions: [
        exception('too-soon', 'any', [
          'er zijn nog geen vijf jaar voorbij sinds het einde',
          'five years have not passed since the end',
        ]),
        exception('great-interest-of-another', 'any', [
          'bewaren is van belang voor een ander',
          'keeping is in the interest of another',
        ]),
        anotherLaw,
      ],
      openNorm: {
        norm: words('wie het verzoek doet voor een minderjarige', 'who makes the request for a minor'),
        handledBy: 'not-modelled',
      },
    },
  ],
  duties: [
    {
      ...verified(
        'wvggz/8.32-prosecutor',
        '8:32 | 1',
        'Het openbaar ministerie bewaart gegevens twintig jaar na het einde van de maatregel, vijf jaar na een afwijzing ' +
          'en in andere gevallen een jaar (lid 2 en 3).',
        'The public prosecution service keeps data for twenty years after the end of the measure, five years after a ' +
          'rejection and one year otherwise (paragraphs 2 and 3).',
      ),
      duty: 'wvggz/openbaar-ministerie-bewaart',
      kinds: [],
    },
    {
      ...verified(
        'wvggz/8.33-after-term',
        '8:33',
        'Na de termijn worden gegevens vernietigd, tenzij een belang van een ander of een wet zich verzet.',
        'After the term data are destroyed, unless an interest of another or a law opposes it.',
      ),
      duty: 'wvggz/vernietigen-na-termijn',
      kinds: [],
    },
  ],
} satisfies LawDomain

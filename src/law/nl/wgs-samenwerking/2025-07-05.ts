import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import { type Day, nothing, provide, unverified, use, verified, words, youthAccess } from '../shared.ts'

const circle = ['client', 'spouse', 'parent', 'child', 'child-at-home', 'sibling', 'housemate', 'network'] as const
/** 2.30: financial data, health, police and justice data, family relations, indications. */
const named = [
  'identity.name',
  'identity.birth',
  'residence.address',
  'relation.kin',
  'relation.authority',
  'benefit.social-assistance',
  'income.wage',
  'income.benefit',
  'wealth.assets',
  'debt.arrears',
  'debt.trajectory',
  'need.wmo',
  'provision.wmo',
  'need.youth',
  'provision.youth',
  'care.indication',
  'justice.detention',
  'justice.record',
  'document.report',
  'involvement.professional',
] as const
const house = { roles: ['care-safety-house'], organisation: 'own' } as const
const casus = 'wgs-samenwerking/zvh-casus'
/** Only for complex cases, which somebody competent must have found this to be (2.25). */
const complex = { judgements: ['proportionality'] } as const
const complexNorm = {
  norm: words(
    'complexe casuïstiek: strafbare feiten, ernstige overlast of onveiligheid die één organisatie niet oplost',
    'a complex case: crime, serious nuisance or danger that no organisation solves alone',
  ),
  handledBy: 'judgement',
} as const

/** Wet gegevensverwerking door samenwerkingsverbanden (WGS), care and safety houses, as it reads from 5 July 2025. */
export const wgsSamenwerking20250705 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wgs-samenwerking',
  name: words('Wet gegevensverwerking door samenwerkingsverbanden', 'Data Processing by Partnerships Act'),
  short: words('WGS (samenwerkingsverbanden)', 'WGS (partnerships)'),
  validFrom: '2025-07-05' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0049962/2025-07-05',
  records: named,
  purposes: [
    {
      ...verified(
        'wgs-samenwerking/2.24-zvh-casus',
        '2.24',
        'Een Zorg- en Veiligheidshuis brengt organisaties samen bij complexe casuïstiek.',
        'A care and safety house brings organisations together on complex cases.',
      ),
      purpose: casus,
      name: words('Casus in een Zorg- en Veiligheidshuis', 'A case in a care and safety house'),
      holderRole: 'care-safety-house',
      dpv: 'dpv:ProtectionOfPublicSecurity',
      persons: circle,
      categories: named,
      implied: [],
    },
  ],
  grounds: [
    {
      ...verified(
        'wgs-samenwerking/2.30-case',
        '2.30',
        'Het Zorg- en Veiligheidshuis mag in een casus de genoemde gegevens gebruiken, ook van de directe kring; elke casus ' +
          'blijft apart (1.8).',
        'In a case the care and safety house may use the data named, of the direct circle too; each case stays apart (1.8).',
      ),
      ...use,
      purposes: [casus],
      obtained: { acts: ['wgs-samenwerking'], purposes: [casus], capacities: ['coordinator'] },
      categories: named,
      persons: circle,
      others: circle,
      holders: house,
      capacities: ['coordinator'],
      origins: 'any',
      when: complex,
      openNorm: complexNorm,
    },
    {
      ...verified(
        'wgs-samenwerking/2.29-2-helper',
        '2.29 | 2',
        'Wie aan een beroepsgeheim gebonden is geeft het Zorg- en Veiligheidshuis iets met uitdrukkelijke toestemming.',
        'Whoever is bound to professional secrecy gives the care and safety house something with express consent.',
      ),
      ...provide,
      purposes: [casus],
      obtained: { acts: ['jeugdwet'], purposes: 'any', capacities: ['helper', 'coordinator'] },
      categories: ['identity.name', 'identity.birth', 'need.youth', 'provision.youth', 'involvement.professional'],
      persons: ['client', 'parent'],
      others: ['client', 'parent'],
      holders: { roles: ['youth-care-provider', 'certified-institution'], organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
      consents: [{ kind: 'secrecy', form: 'express', rule: 'jeugdwet/7.3.11-1' }],
      recipients: ['care-safety-house'],
      when: complex,
      openNorm: complexNorm,
    },
    {
      ...unverified(
        'wgs-samenwerking/2.27-college',
        '2.27',
        'Het college neemt deel voor taken van Wmo, Jeugdwet, Participatiewet, schuldhulpverlening, leerplicht en verplichte ' +
          'ggz; welk artikel zijn verstrekking draagt is niet gelezen.',
        'The college takes part for tasks of Wmo, Jeugdwet, Participatiewet, debt assistance, school attendance and compulsory ' +
          'care; which article carries its supply was not read.',
      ),
      ...provide,
      purposes: [casus],
      obtained: {
        acts: ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld', 'leerplicht'],
        purposes: [
          'wmo/onderzoek',
          ...youthAccess,
          'participatiewet/recht',
          'participatiewet/arbeid',
          'wgs-schuld/uitvoering',
          'leerplicht/verzuim',
        ],
        capacities: ['access-worker', 'helper', 'supervisor', 'coordinator'],
      },
      categories: named,
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'supervisor', 'coordinator'],
      origins: 'any',
      recipients: ['care-safety-house'],
      when: complex,
    },
    {
      ...unverified(
        'wgs-samenwerking/2.24-participants',
        '2.24',
        'Het Zorg- en Veiligheidshuis geeft deelnemers wat de casus vraagt; welk artikel dat draagt is niet gelezen.',
        'The care and safety house gives participants what the case asks; which article carries that was not read.',
      ),
      ...provide,
      purposes: [casus],
      obtained: { acts: ['wgs-samenwerking'], purposes: [casus], capacities: ['coordinator'] },
      categories: named,
      persons: circle,
      others: circle,
      holders: { roles: ['care-safety-house'], organisation: 'other' },
      capacities: ['coordinator'],
      origins: 'any',
      recipients: ['municipality', 'police', 'public-prosecutor', 'probation', 'child-protection-council'],
      when: complex,
    },
  ],
  quality: [
    {
      ...verified(
        'wgs-samenwerking/2.30-health',
        '2.30',
        'In een casus mogen gegevens over gezondheid worden gebruikt, door wie geheimhouding verschuldigd is (UAVG 30 lid 4).',
        'In a case health data may be used, by whoever is bound to secrecy (UAVG 30(4)).',
      ),
      sensitivity: 'health',
      purposes: [casus],
      persons: circle,
      secrecyDuty: true,
    },
    {
      ...verified(
        'wgs-samenwerking/2.30-criminal',
        '2.30',
        'In een casus mogen gegevens van politie en justitie worden gebruikt (UAVG 33 lid 1 b).',
        'In a case police and justice data may be used (UAVG 33(1)(b)).',
      ),
      sensitivity: 'criminal',
      purposes: [casus],
      persons: circle,
      secrecyDuty: true,
    },
  ],
  terms: [
    {
      ...verified(
        'wgs-samenwerking/1.8-7-term',
        '1.8 | 7',
        'Uiterlijk vijf jaar na de eerste verwerking wordt vernietigd, of eerder als de gegevens niet meer nodig zijn.',
        'Five years after the first processing at the latest data are destroyed, or earlier once no longer needed.',
      ),
      acts: ['wgs-samenwerking'],
      holderRoles: ['care-safety-house'],
      categories: 'any',
      period: 'P5Y',
      start: 'recorded',
      source: 'statute',
      utmost: true,
      openNorm: {
        norm: words('eerder als de gegevens niet meer nodig zijn', 'earlier once the data are no longer needed'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'wgs-samenwerking/2.31-8-shielded',
        '2.31 | 8',
        'Na het sluiten van een casus zijn de gegevens afgeschermd tot zij worden vernietigd.',
        'After a case is closed the data are shielded until they are destroyed.',
      ),
      acts: ['wgs-samenwerking'],
      holderRoles: ['care-safety-house'],
      categories: 'any',
      period: 'P1D',
      start: 'file-ended',
      source: 'statute',
      showingOnly: true,
      openNorm: {
        norm: words(
          'afschermen is nog geen vernietigen: dat volgt uit 1.8 lid 7',
          'shielding is not destroying yet: that follows from 1.8(7)',
        ),
        handledBy: 'judgement',
      },
    },
  ],
  duties: [
    duty(
      verified(
        'wgs-samenwerking/1.8-2-authorisation',
        '1.8 | 2',
        'Wie gegevens inziet is daar persoonlijk voor geautoriseerd.',
        'Whoever looks at data is authorised for it in person.',
      ),
      'wgs-samenwerking/autoriseren',
    ),
    duty(
      verified('wgs-samenwerking/1.8-4-logging', '1.8 | 4', 'Elke verwerking wordt gelogd.', 'All processing is logged.'),
      'wgs-samenwerking/loggen',
      { kinds: ['use', 'provide'] },
    ),
    duty(
      verified(
        'wgs-samenwerking/1.8-5-apart',
        '1.8 | 5',
        'Gegevens van de ene casus worden niet voor een andere gebruikt.',
        'Data of one case are not used for another.',
      ),
      'wgs-samenwerking/casus-apart',
    ),
    duty(
      verified(
        'wgs-samenwerking/1.8-7-reuse',
        '1.8 | 7',
        'Opnieuw gebruiken mag alleen in bijzondere gevallen en met toestemming van de deelnemer die de gegevens gaf.',
        'Using data again is allowed only in special cases and with consent of the participant that gave them.',
      ),
      'wgs-samenwerking/hergebruik',
    ),
    duty(
      verified(
        'wgs-samenwerking/1.8-6-committee',
        '1.8 | 6',
        'Een commissie adviseert over de rechtmatigheid, en privacyaudits gaan naar de Autoriteit Persoonsgegevens (1.10).',
        'A committee advises on lawfulness, and privacy audits go to the data protection authority (1.10).',
      ),
      'wgs-samenwerking/toetsen',
    ),
    duty(
      verified(
        'wgs-samenwerking/1.9-2-human-check',
        '1.9 | 2',
        'De uitkomst van een analyse wordt pas gebruikt nadat een mens die controleerde; een algoritme is navolgbaar (lid 6).',
        'The outcome of an analysis is used only after a human checked it; an algorithm can be followed (paragraph 6).',
      ),
      'wgs-samenwerking/menselijke-controle',
    ),
    duty(
      verified(
        'wgs-samenwerking/2.29-2-good-helper',
        '2.29 | 2',
        'Zonder toestemming geeft wie aan een beroepsgeheim gebonden is alleen wat een wet gebiedt of toelaat, of goed ' +
          'hulpverlenerschap vraagt.',
        'Without consent whoever is bound to professional secrecy gives only what a law commands or allows, or good care asks.',
      ),
      'wgs-samenwerking/beroepsgeheim',
      { kinds: ['provide'] },
    ),
  ],
} satisfies LawDomain

import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import { attendanceTasks, type Day, nothing, provide, task, use, verified, words } from '../shared.ts'

const particulars = ['identity.name', 'identity.birth', 'residence.address'] as const
const school = ['education.enrolment', 'education.absence', 'education.qualification'] as const
/** WEB 9.2.7: of health and of a criminal nature, and documents that may hold such data. */
const guarded = ['work.ability', 'justice.record', 'document.letter', 'document.report'] as const
const ordinary = [...particulars, 'identity.contact', ...school, 'work.trajectory', 'involvement.professional'] as const
const college = { roles: ['college'], organisation: 'own' } as const
const workers = ['access-worker', 'helper', 'coordinator'] as const
const ownFile = { acts: ['web'], purposes: ['web/rmc-ondersteuning'], capacities: workers } as const
const belowTwentySeven = { clientAge: { below: 27 } } as const

/** Wet educatie en beroepsonderwijs 9.2, the RMC function, as it reads from 1 August 2026. */
export const web20260801 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'web',
  name: words('Wet educatie en beroepsonderwijs', 'Adult and Vocational Education Act'),
  short: words('WEB', 'Vocational Education Act'),
  validFrom: '2026-08-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0007625/2026-08-01',
  records: [...ordinary, ...guarded, 'identity.bsn'],
  purposes: [
    task(
      'web/rmc-ondersteuning',
      '9.2.1',
      ['RMC: terug naar onderwijs of werk', 'RMC: back to education or work'],
      'sector-publicservices:SocialAssistanceManagement',
      {
        persons: ['client'],
        categories: [...ordinary, ...guarded, 'identity.bsn'],
        implied: [],
      },
    ),
  ],
  grounds: [
    {
      ...verified(
        'web/9.2.5-3-own',
        '9.2.5 | 3',
        'Het college mag gegevens over school en werk gebruiken om wie jonger is dan 27 en geen startkwalificatie heeft te ' +
          'ondersteunen.',
        'The college may use data on school and work to support whoever is below 27 and has no basic qualification.',
      ),
      ...use,
      purposes: ['web/rmc-ondersteuning'],
      obtained: ownFile,
      categories: ordinary,
      persons: ['client'],
      others: [],
      holders: college,
      capacities: workers,
      origins: 'any',
      when: belowTwentySeven,
    },
    {
      ...verified(
        'web/9.2.5-3-b-attendance',
        '9.2.5 | 3 | b',
        'Het college mag daarvoor ook gebruiken wat het voor de Leerplichtwet heeft.',
        'For that the college may also use what it has for the Leerplichtwet.',
      ),
      ...use,
      purposes: ['web/rmc-ondersteuning'],
      obtained: { acts: ['leerplicht'], purposes: attendanceTasks, capacities: ['access-worker', 'supervisor', 'coordinator'] },
      categories: [...particulars, ...school],
      persons: ['client'],
      others: [],
      holders: college,
      capacities: workers,
      origins: 'any',
      when: belowTwentySeven,
      openNorm: { norm: words('nodig voor de ondersteuning', 'necessary for the support'), handledBy: 'parameter' },
    },
    {
      ...verified(
        'web/9.2.7-1-agreed',
        '9.2.7 | 1',
        'Over gezondheid en strafbare feiten mag het college alleen iets gebruiken als de betrokkene met de ondersteuning instemt.',
        'On health and criminal matters the college may use something only if the person concerned agrees to the support.',
      ),
      ...use,
      purposes: ['web/rmc-ondersteuning'],
      obtained: ownFile,
      categories: guarded,
      persons: ['client'],
      others: [],
      holders: college,
      capacities: workers,
      origins: 'any',
      consents: [{ kind: 'help', form: 'express', rule: 'web/9.2.7-1' }],
      when: belowTwentySeven,
    },
    {
      ...verified(
        'web/9.2.6-a-number-own',
        '9.2.6 |  | a',
        'Het college gebruikt bij deze taak het burgerservicenummer van de betrokkene.',
        'For this task the college uses the citizen service number of the person concerned.',
      ),
      ...use,
      purposes: ['web/rmc-ondersteuning'],
      obtained: { acts: ['web', 'wro'], purposes: 'any', capacities: 'any' },
      categories: ['identity.bsn'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college', 'duo'], organisation: 'any' },
      capacities: workers,
      origins: 'any',
      when: belowTwentySeven,
    },
    {
      ...verified(
        'web/9.2.3-school',
        '9.2.3',
        'Het college mag gebruiken wat scholen over wie niet meer komt of uitgeschreven is moeten melden.',
        'The college may use what schools must report of whoever stays away or is no longer enrolled.',
      ),
      ...use,
      purposes: ['web/rmc-ondersteuning'],
      obtained: { acts: ['web'], purposes: 'any', capacities: 'any' },
      categories: ['education.enrolment', 'education.absence'],
      persons: ['client'],
      others: [],
      holders: { roles: ['school'], organisation: 'other' },
      capacities: workers,
      origins: 'any',
      when: belowTwentySeven,
    },
    {
      ...verified(
        'web/9.2.3-duty',
        '9.2.3',
        'Een school meldt binnen vier weken wie zonder startkwalificatie wegblijft of uitgeschreven is.',
        'A school reports within four weeks whoever stays away or is no longer enrolled, without a basic qualification.',
      ),
      ...provide,
      purposes: ['web/rmc-ondersteuning'],
      obtained: { acts: ['web'], purposes: 'any', capacities: 'any' },
      categories: [...particulars, 'education.enrolment', 'education.absence'],
      persons: ['client'],
      others: [],
      holders: { roles: ['school'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
      when: belowTwentySeven,
    },
    {
      ...verified(
        'web/9.2.4-5-transfer',
        '9.2.4 | 5',
        'Wisselt de contactgemeente, dan gaan de gegevens binnen vier weken naar de nieuwe.',
        'Where the contact municipality changes, the data go to the new one within four weeks.',
      ),
      ...provide,
      purposes: ['web/rmc-ondersteuning'],
      obtained: ownFile,
      categories: ordinary,
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: workers,
      origins: 'any',
      recipients: ['municipality'],
      must: true,
    },
    {
      ...verified(
        'web/9.2.5-4-participation',
        '9.2.5 | 4',
        'Wat het college voor de RMC-functie heeft, ook uit leerplicht en register, mag het voor de ondersteuning van ' +
          'Participatiewet 7a gebruiken, behalve over gezondheid en strafbare feiten.',
        'What the college has for the RMC function, from attendance and register too, it may use for the support of ' +
          'Participatiewet 7a, save on health and criminal matters.',
      ),
      ...use,
      purposes: ['participatiewet/arbeid-jong'],
      obtained: {
        acts: ['web', 'leerplicht', 'wro'],
        purposes: ['web/rmc-ondersteuning', ...attendanceTasks, 'wro/register'],
        capacities: ['access-worker', 'helper', 'supervisor', 'coordinator', 'registrar'],
      },
      categories: [...particulars, ...school],
      persons: ['client'],
      others: [],
      holders: college,
      capacities: ['access-worker', 'helper'],
      origins: 'any',
      when: belowTwentySeven,
      openNorm: { norm: words('nodig voor die ondersteuning', 'necessary for that support'), handledBy: 'parameter' },
    },
  ],
  secrecy: [
    {
      ...verified(
        'web/9.2.7-2-secrecy',
        '9.2.7 | 2',
        'Wat over gezondheid en strafbare feiten is vastgelegd gaat niet naar derden, alleen naar wie de ondersteuning geeft.',
        'What is recorded on health and criminal matters goes to no third party, only to whoever gives the support.',
      ),
      regime: 'web/9.2.7',
      acts: ['web'],
      holderRoles: ['college'],
    },
  ],
  releases: [
    {
      ...verified(
        'web/9.2.7-2-staff',
        '9.2.7 | 2',
        'Wie de ondersteuning geeft is geen derde.',
        'Whoever gives the support is no third party.',
      ),
      regime: 'web/9.2.7',
      basis: 'not-others',
      kinds: ['use'],
      purposes: ['web/rmc-ondersteuning'],
      categories: 'any',
      holders: college,
      capacities: workers,
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'web/9.2.7-2-other-data',
        '9.2.7 | 2',
        'Andere gegevens vallen niet onder dit verbod: niet voor Participatiewet 7a, een nieuwe contactgemeente of een vraag van ' +
          'de raad voor de kinderbescherming.',
        'Other data do not fall under this ban: not for Participatiewet 7a, a new contact municipality or a question of the ' +
          'child protection council.',
      ),
      regime: 'web/9.2.7',
      basis: 'not-others',
      kinds: ['use', 'provide'],
      purposes: ['web/rmc-ondersteuning', 'participatiewet/arbeid-jong', 'bw-1/rvdk-inlichtingen', 'brp/terugmelding'],
      categories: ordinary,
      holders: { roles: ['college'], organisation: 'any' },
      capacities: workers,
      recipients: ['municipality', 'child-protection-council'],
      consents: [],
    },
    {
      ...verified(
        'web/9.2.7-2-wmo-5.2.6',
        '9.2.7 | 2',
        'De geheimhouding wijkt voor het recht om Veilig Thuis in te lichten, ook zonder toestemming (Wmo 2015 5.2.6).',
        'Secrecy yields to the right to inform Veilig Thuis, also without consent (Wmo 2015 5.2.6).',
      ),
      regime: 'web/9.2.7',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['veilig-thuis'],
      consents: [],
      when: { judgements: ['necessity'] },
    },
  ],
  quality: [
    {
      ...verified(
        'web/9.2.7-1-health',
        '9.2.7 | 1',
        'Gegevens over gezondheid mogen voor de RMC-functie worden gebruikt als de betrokkene instemt, door wie geheimhouding ' +
          'verschuldigd is (UAVG 30 lid 4).',
        'Health data may be used for the RMC function if the person concerned agrees, by whoever is bound to secrecy (UAVG 30(4)).',
      ),
      sensitivity: 'health',
      purposes: ['web/rmc-ondersteuning'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'web/9.2.7-1-criminal',
        '9.2.7 | 1',
        'Strafrechtelijke gegevens mogen voor de RMC-functie worden gebruikt als de betrokkene instemt.',
        'Criminal data may be used for the RMC function if the person concerned agrees.',
      ),
      sensitivity: 'criminal',
      purposes: ['web/rmc-ondersteuning'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'web/9.2.6-a-number',
        '9.2.6 |  | a',
        'Het burgerservicenummer van de betrokkene mag bij deze taak worden gebruikt.',
        'The citizen service number of the person concerned may be used for this task.',
      ),
      sensitivity: 'national-number',
      purposes: ['web/rmc-ondersteuning'],
      persons: ['client'],
      secrecyDuty: false,
    },
  ],
  consentRules: [
    {
      ...verified(
        'web/9.2.7-1',
        '9.2.7 | 1',
        'De betrokkene stemt zelf in; een leeftijd noemt het artikel niet, en van minderjarigen is niets gelezen.',
        'The person concerned agrees in person; the article names no age, and of minors nothing was read.',
      ),
      bands: [{ from: 18, givers: [['self']] }],
      parents: 'all',
    },
  ],
  terms: [
    {
      ...verified(
        'web/9.2.7-3-age',
        '9.2.7 | 3',
        'Over gezondheid en strafbare feiten wordt ten hoogste bewaard tot twee jaar nadat de betrokkene 27 werd.',
        'On health and criminal matters data are kept at most until two years after the person concerned turned 27.',
      ),
      acts: ['web'],
      holderRoles: ['college'],
      categories: guarded,
      period: 'P29Y',
      start: 'birth',
      source: 'statute',
      utmost: true,
    },
    {
      ...verified(
        'web/9.2.7-3-qualified',
        '9.2.7 | 3',
        'Of tot twee jaar nadat hij een startkwalificatie kreeg, wat de ondersteuning eindigt.',
        'Or until two years after a basic qualification was obtained, which ends the support.',
      ),
      acts: ['web'],
      holderRoles: ['college'],
      categories: guarded,
      period: 'P2Y',
      start: 'file-ended',
      source: 'statute',
      utmost: true,
    },
  ],
  duties: [
    duty(
      verified(
        'web/9.2.2-absence',
        '9.2.2',
        'Wie niet meer leerplichtig is en vier weken wegblijft, wordt via het register onderwijsdeelnemers gemeld.',
        'Whoever is past compulsory age and stays away for four weeks is reported through the register of education participants.',
      ),
      'web/verzuim-melden',
      { kinds: ['provide'], within: 'P4W' },
    ),
    duty(
      verified(
        'web/9.2.3-report',
        '9.2.3',
        'Scholen melden uitschrijving en langdurig wegblijven binnen vier weken.',
        'Schools report the end of an enrolment and long absence within four weeks.',
      ),
      'web/school-meldt',
      { kinds: ['provide'], within: 'P4W' },
    ),
    duty(
      verified(
        'web/9.2.4-5-transfer-duty',
        '9.2.4 | 5',
        'Wisselt de contactgemeente, dan gaat alles binnen vier weken naar de nieuwe, ook wat over gezondheid en strafbare ' +
          'feiten is vastgelegd.',
        'Where the contact municipality changes everything goes to the new one within four weeks, what is recorded on health ' +
          'and criminal matters too.',
      ),
      'web/overdragen',
      { kinds: ['provide'], within: 'P4W' },
    ),
  ],
} satisfies LawDomain

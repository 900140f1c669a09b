import type { LawDomain } from '../../index.ts'
import { assistance, assistanceControl, type Day, debtHelp, nothing, provide, task, use, verified, words } from '../shared.ts'

const eligibility = 'sector-publicservices:SocialWelfareEligibilityAssessment'
const distribution = 'sector-publicservices:SocialWelfareDistributionManagement'
const social = 'sector-publicservices:SocialAssistanceManagement'

/** Participatiewet 4 and 11(4): who has a right together. */
const family = ['client', 'spouse', 'child-at-home'] as const
const involvement = ['involvement.organisation', 'involvement.professional'] as const
const particulars = ['identity.name', 'identity.birth', 'residence.address', 'residence.correspondence'] as const
const entitlement = [
  ...particulars,
  'identity.nationality',
  'identity.residence-permit',
  'relation.kin',
  'application.social-assistance',
  'benefit.social-assistance',
  'income.wage',
  'income.benefit',
  'debt.arrears',
  'education.enrolment',
  'education.study-finance',
  'document.letter',
  'statement.own',
  ...involvement,
] as const
const money = ['benefit.social-assistance', 'income.wage', 'income.benefit'] as const
const college = { roles: ['college'], organisation: 'own' } as const
const granting = [
  'participatiewet/recht',
  'participatiewet/bijzonder',
  'participatiewet/inkomenstoeslag',
  'participatiewet/studietoeslag',
  'participatiewet/doorbetaling',
  'participatiewet/medisch',
] as const
const work = ['participatiewet/arbeid', 'participatiewet/arbeid-jong'] as const
const suwiTasks = [
  ...granting,
  ...work,
  'participatiewet/onderzoek',
  'participatiewet/herziening',
  'participatiewet/terugvordering',
] as const

/** Participatiewet as it reads from 1 July 2026. */
export const participatiewet20260701 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'participatiewet',
  name: words('Participatiewet', 'Participation Act'),
  short: words('Participatiewet', 'Participation Act'),
  validFrom: '2026-07-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01',
  records: [
    'application.social-assistance',
    ...money,
    'claim.social-assistance',
    'residence.address',
    'relation.kin',
    'document.letter',
    'statement.own',
    ...involvement,
  ],
  purposes: [
    task('participatiewet/recht', '11', ['Recht op bijstand', 'The right to social assistance'], eligibility, {
      persons: family,
      categories: entitlement,
      implied: [],
    }),
    task('participatiewet/leefvorm', '22a', ['Leefvorm en kostendelersnorm', 'Form of household and cost sharing'], eligibility, {
      persons: [...family, 'parent', 'sibling', 'housemate'],
      categories: ['identity.name', 'identity.birth', 'residence.address', 'relation.kin', 'education.enrolment'],
      implied: [],
    }),
    task(
      'participatiewet/woonsituatie',
      '53a | 2 | b',
      ['Verificatie van het woonadres', 'Verifying the home address'],
      eligibility,
      {
        persons: family,
        categories: ['identity.name', 'residence.address'],
        implied: [],
      },
    ),
    task(
      'participatiewet/onderzoek',
      '53a | 6',
      ['Onderzoek naar de juistheid van gegevens', 'Examining whether data are right'],
      'sector-publicservices:PublicServiceFraudPreventionDetection',
      {
        persons: family,
        categories: entitlement,
        implied: [],
      },
    ),
    task('participatiewet/arbeid', '7 | 1 | a', ['Ondersteuning bij werk vinden', 'Support in finding work'], social, {
      persons: ['client'],
      categories: ['benefit.social-assistance', 'income.wage', 'education.enrolment', 'statement.own', ...involvement],
      implied: ['document.letter'],
    }),
    task('participatiewet/arbeid-jong', '7a', ['Ondersteuning van jongeren tot 27 jaar', 'Support of those below 27'], social, {
      persons: ['client'],
      categories: ['education.enrolment', 'income.wage', 'statement.own', ...involvement],
      implied: [],
    }),
    task('participatiewet/medisch', '6b', ['Medische vaststelling', 'Medical assessment'], eligibility, {
      persons: ['client'],
      categories: ['document.letter', 'statement.own'],
      implied: [],
    }),
    task('participatiewet/bijzonder', '35', ['Bijzondere bijstand', 'Special assistance'], eligibility, {
      persons: family,
      categories: [...particulars, 'application.social-assistance', ...money, 'statement.own', ...involvement],
      implied: ['document.letter'],
    }),
    task(
      'participatiewet/inkomenstoeslag',
      '36',
      ['Individuele inkomenstoeslag', 'The individual income supplement'],
      eligibility,
      {
        persons: ['client'],
        categories: [...particulars, 'application.social-assistance', ...money, 'statement.own', ...involvement],
        implied: [],
      },
    ),
    task('participatiewet/studietoeslag', '36b', ['Studietoeslag', 'The study supplement'], eligibility, {
      persons: ['client'],
      categories: [...particulars, 'application.social-assistance', 'education.enrolment', 'income.wage', 'document.letter'],
      implied: ['education.study-finance'],
    }),
    task('participatiewet/afstemming', '18', ['Afstemming en boete', 'Reduction and fine'], distribution, {
      persons: family,
      categories: ['benefit.social-assistance', 'document.letter', 'statement.own', ...involvement],
      implied: [],
    }),
    task(
      'participatiewet/herziening',
      '54',
      ['Opschorting, herziening en intrekking', 'Suspension, revision and withdrawal'],
      distribution,
      {
        persons: family,
        categories: entitlement,
        implied: [],
      },
    ),
    task('participatiewet/terugvordering', '58', ['Terugvordering', 'Recovery'], 'dpv:FulfilmentOfObligation', {
      persons: family,
      categories: [...particulars, ...money, 'claim.social-assistance', 'document.letter', ...involvement],
      implied: [],
    }),
    task(
      'participatiewet/doorbetaling',
      '57',
      ['Betalen namens de belanghebbende', 'Paying on behalf of the person entitled'],
      'dpv:PaymentManagement',
      {
        persons: ['client'],
        categories: ['benefit.social-assistance', 'residence.address'],
        implied: ['debt.arrears'],
      },
    ),
    task('participatiewet/aangifte', '66', ['Kennisgeving van een misdrijf', 'Telling of a crime'], 'dpv:LegalCompliance', {
      persons: ['client'],
      categories: [],
      implied: [],
    }),
  ],
  grounds: [
    {
      ...verified(
        'participatiewet/53a-1-entitlement',
        '53a | 1',
        'Het college mag voor bijstand en toeslagen de gegevens gebruiken die daarvoor nodig zijn, van de ' +
          'belanghebbende en zijn gezin.',
        'For assistance and supplements the college may use the data they need, of the person entitled and the family.',
      ),
      ...use,
      purposes: granting,
      obtained: { acts: ['participatiewet'], purposes: assistance, capacities: ['access-worker', 'coordinator'] },
      categories: entitlement,
      persons: family,
      others: family,
      holders: college,
      capacities: ['access-worker'],
      origins: 'any',
      implied: ['debt.arrears', 'education.study-finance'],
    },
    {
      ...verified(
        'participatiewet/53a-2-living',
        '53a | 2',
        'Het college mag gebruiken wie op hetzelfde adres woont en hoe, ook van huisgenoten die meetellen in de kosten.',
        'The college may use who lives at the same address and how, also of housemates who count in the costs.',
      ),
      ...use,
      purposes: ['participatiewet/leefvorm', 'participatiewet/woonsituatie'],
      obtained: { acts: ['participatiewet'], purposes: assistance, capacities: ['access-worker', 'coordinator'] },
      categories: [
        'identity.name',
        'identity.birth',
        'residence.address',
        'relation.kin',
        'education.enrolment',
        'statement.own',
        'involvement.organisation',
      ],
      persons: [...family, 'parent', 'sibling', 'housemate'],
      others: [...family, 'parent', 'sibling', 'housemate'],
      holders: college,
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'participatiewet/53a-6-examination',
        '53a | 6',
        'Het college mag onderzoeken of verstrekte gegevens juist en volledig zijn en op grond daarvan herzien of terugvorderen.',
        'The college may examine whether data given are right and complete, and revise or recover on that ground.',
      ),
      ...use,
      purposes: [
        'participatiewet/onderzoek',
        'participatiewet/afstemming',
        'participatiewet/herziening',
        'participatiewet/terugvordering',
      ],
      obtained: {
        acts: ['participatiewet'],
        purposes: [...granting, 'participatiewet/leefvorm', 'participatiewet/woonsituatie', ...assistanceControl],
        capacities: ['access-worker', 'coordinator', 'supervisor'],
      },
      categories: [...entitlement, 'claim.social-assistance'],
      persons: family,
      others: family,
      holders: college,
      capacities: ['access-worker', 'supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'participatiewet/7-1-a-work',
        '7 | 1 | a',
        'Het college mag gegevens van de belanghebbende gebruiken om hem aan werk te helpen.',
        'The college may use data of the person entitled to help that person to work.',
      ),
      ...use,
      purposes: work,
      obtained: {
        acts: ['participatiewet'],
        purposes: [...granting, ...work],
        capacities: ['access-worker', 'helper', 'coordinator'],
      },
      categories: [
        'identity.name',
        'identity.birth',
        'residence.address',
        'benefit.social-assistance',
        'income.wage',
        'education.enrolment',
        'document.letter',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      holders: college,
      capacities: ['access-worker', 'helper'],
      origins: 'any',
      implied: ['document.letter'],
    },
    {
      ...verified(
        'participatiewet/64-1-b-suwi',
        '64 | 1 | b',
        'UWV en SVB moeten het college op verzoek geven wat het voor de Participatiewet nodig heeft.',
        'UWV and SVB must on request give the college what it needs for the Participatiewet.',
      ),
      ...use,
      purposes: suwiTasks,
      obtained: { acts: ['suwi'], purposes: 'any', capacities: 'any' },
      categories: ['income.wage', 'income.benefit', 'involvement.organisation'],
      persons: family,
      others: [],
      holders: { roles: ['uwv', 'svb'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'participatiewet/67-1-a-duty',
        '67 | 1 | a',
        'Het college mag uit eigen beweging en moet op verzoek aan UWV en SVB geven wat zij voor hun taken nodig hebben.',
        'The college may unasked and must on request give UWV and SVB what they need for their tasks.',
      ),
      ...provide,
      purposes: ['suwi/gegevens'],
      obtained: { acts: ['participatiewet'], purposes: assistance, capacities: ['access-worker', 'coordinator'] },
      categories: ['identity.name', 'identity.birth', 'residence.address', ...money],
      persons: ['client', 'spouse'],
      others: [],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['uwv', 'svb'],
      must: true,
      openNorm: {
        norm: words(
          'niet als het de persoonlijke levenssfeer onevenredig schaadt (lid 3)',
          'not where it harms privacy disproportionately (paragraph 3)',
        ),
        handledBy: 'not-modelled',
      },
    },
  ],
  secrecy: [
    {
      ...verified(
        'participatiewet/65-1-secrecy',
        '65 | 1',
        'Wat iemand bij de uitvoering van deze wet over een ander te weten komt, maakt hij niet verder bekend dan die ' +
          'uitvoering vraagt of deze wet toestaat.',
        'What somebody learns of another in carrying out this act is told no further than that work needs or this act allows.',
      ),
      regime: 'participatiewet/65',
      acts: ['participatiewet'],
      holderRoles: ['college'],
    },
  ],
  releases: [
    {
      ...verified(
        'participatiewet/65-1-own-task',
        '65 | 1',
        'Wat voor de uitvoering van deze wet nodig is, valt niet onder het verbod.',
        'What carrying out this act needs does not fall under the ban.',
      ),
      regime: 'participatiewet/65',
      basis: 'not-others',
      kinds: ['use'],
      purposes: [...assistance, ...assistanceControl],
      categories: 'any',
      holders: college,
      capacities: ['access-worker', 'helper', 'supervisor'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'participatiewet/65-2-a-duty',
        '65 | 2 | a',
        'Het verbod geldt niet waar een wet tot bekendmaken verplicht, zoals aan UWV en SVB (67).',
        'The ban does not hold where a law obliges to tell, as towards UWV and SVB (67).',
      ),
      regime: 'participatiewet/65',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['suwi/gegevens'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      recipients: ['uwv', 'svb'],
      consents: [],
    },
    {
      ...verified(
        'participatiewet/65-2-b-no-objection',
        '65 | 2 | b',
        'Het verbod geldt niet als degene om wie het gaat schriftelijk verklaart geen bezwaar te hebben.',
        'The ban does not hold where the person concerned states in writing to have no objection.',
      ),
      regime: 'participatiewet/65',
      basis: 'consent',
      kinds: ['use', 'provide'],
      purposes: 'any',
      categories: 'any',
      holders: { roles: ['college'], organisation: 'any' },
      capacities: 'any',
      recipients: 'any',
      consents: [{ kind: 'no-objection', form: 'written', rule: 'participatiewet/65-2-b' }],
    },
    {
      ...verified(
        'participatiewet/65-wgs-8d',
        '65 | 1',
        'Hetzelfde college mag bijstandsgegevens voor schuldhulpverlening gebruiken, omdat Wgs 8d die bevoegdheid bij ' +
          'naam geeft; een jurist moet bevestigen dat dit het verbod opzij zet.',
        'The same college may use assistance data for debt assistance, because Wgs 8d gives that power by name; a ' +
          'jurist must confirm that this sets the ban aside.',
      ),
      regime: 'participatiewet/65',
      basis: 'permission',
      kinds: ['use'],
      purposes: debtHelp,
      categories: 'any',
      holders: college,
      capacities: ['access-worker', 'helper'],
      recipients: ['municipality'],
      consents: [],
      openNorm: {
        norm: words(
          'of de bevoegdheid van Wgs 8d het verbod van artikel 65 opzij zet',
          'whether the power of Wgs 8d sets aside the ban of article 65',
        ),
        handledBy: 'not-modelled',
      },
    },
  ],
  consentRules: [
    {
      ...verified(
        'participatiewet/65-2-b',
        '65 | 2 | b',
        'Degene op wie de gegevens betrekking hebben verklaart zelf; over minderjarigen zegt het artikel niets.',
        'The person whom the data concern makes the statement; of minors the article says nothing.',
      ),
      bands: [{ from: 18, givers: [['self']] }],
      parents: 'all',
    },
  ],
  households: [
    {
      ...verified(
        'participatiewet/4-family',
        '4 | 1',
        'Een gezin is een echtpaar of een alleenstaande ouder met de kinderen die ten laste komen.',
        'A family is a couple or a single parent with the dependent children.',
      ),
      concept: 'participatiewet.gezin',
      members: family,
      openNorm: {
        norm: words('ten laste komend: jonger dan achttien met kinderbijslag', 'dependent: below eighteen with child benefit'),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'participatiewet/3-3-joint',
        '3 | 3',
        'Twee mensen met hetzelfde hoofdverblijf die voor elkaar zorgen voeren een gezamenlijke huishouding.',
        'Two people with the same main residence who care for each other keep a joint household.',
      ),
      concept: 'participatiewet.gezamenlijke-huishouding',
      members: ['client', 'spouse', 'housemate'],
    },
    {
      ...verified(
        'participatiewet/19a-cost-sharers',
        '19a | 1',
        'Kostendeler is wie 27 jaar of ouder is en op hetzelfde adres woont, met uitzonderingen voor onder anderen ' +
          'echtgenoot, huurder en student.',
        'A cost sharer is whoever is 27 or older and lives at the same address, save among others spouse, tenant and student.',
      ),
      concept: 'participatiewet.kostendelers',
      members: ['parent', 'child-at-home', 'sibling', 'housemate'],
    },
  ],
  duties: [
    {
      ...verified(
        'participatiewet/64-6-supply',
        '64 | 6',
        'Wie het college moet inlichten doet dat uiterlijk vier weken na het verzoek.',
        'Whoever must inform the college does so within four weeks of the request.',
      ),
      duty: 'participatiewet/instanties-verstrekken',
      kinds: ['provide'],
      within: 'P4W',
    },
    {
      ...verified(
        'participatiewet/66-crime',
        '66',
        'Bij een gegrond vermoeden van een misdrijf licht het college het benadeelde uitvoeringsorgaan in.',
        'On a well-founded suspicion of a crime the college tells the benefit agency that was harmed.',
      ),
      duty: 'participatiewet/misdrijf-melden',
      kinds: ['provide'],
    },
    {
      ...verified(
        'participatiewet/65-4-check',
        '65 | 4',
        'Wie verstrekt gaat na of de ontvanger redelijkerwijs bevoegd is.',
        'Whoever provides checks that the receiver may reasonably be held competent.',
      ),
      duty: 'participatiewet/bevoegdheid-nagaan',
      kinds: ['provide'],
    },
  ],
} satisfies LawDomain

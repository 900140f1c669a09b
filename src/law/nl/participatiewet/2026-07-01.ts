import type { LawDomain } from '../../index.ts'
import { aged, established, inHousehold, jointWays, judgedNotJoint, kin, mainHome, not, tie, together } from '../drawing.ts'
import { duty } from '../duty.ts'
import {
  assistance,
  assistanceControl,
  type Day,
  debtHelp,
  nothing,
  provide,
  task,
  unverified,
  use,
  verified,
  words,
} from '../shared.ts'
import { withinTasks } from '../within-tasks.ts'

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
  'wealth.assets',
  'debt.arrears',
  'education.enrolment',
  'education.study-finance',
  'document.letter',
  'statement.own',
  ...involvement,
] as const
const money = ['benefit.social-assistance', 'income.wage', 'income.benefit'] as const
const college = { roles: ['college'], organisation: 'own' } as const
/** Granting as far as the act sets no age. */
const ageless = [
  'participatiewet/recht',
  'participatiewet/bijzonder',
  'participatiewet/studietoeslag',
  'participatiewet/doorbetaling',
  'participatiewet/medisch',
] as const
const granting = [...ageless, 'participatiewet/inkomenstoeslag'] as const
const work = ['participatiewet/arbeid', 'participatiewet/arbeid-jong'] as const
/** The assistance file as access workers made it. */
const ownFile = { acts: ['participatiewet'], purposes: assistance, capacities: ['access-worker', 'coordinator'] } as const
const workFile = {
  acts: ['participatiewet'],
  purposes: [...granting, ...work],
  capacities: ['access-worker', 'helper', 'coordinator'],
} as const
/** What helps a person to work: named are work, training and care tasks; ability to work and letters are implied. */
const workable = [
  'identity.name',
  'identity.birth',
  'residence.address',
  'relation.kin',
  'benefit.social-assistance',
  'income.wage',
  'work.trajectory',
  'work.ability',
  'education.enrolment',
  'education.qualification',
  'document.letter',
  'statement.own',
  ...involvement,
] as const
const workImplied = ['work.ability', 'document.letter'] as const
/** What other bodies that article 67 names can need: who, where, and which benefit. */
const told = ['identity.name', 'identity.birth', 'residence.address', ...money] as const
/** Article 4: below eighteen, with child benefit, own or stepchild of whoever is in. */
const dependent = [tie('child'), aged({ below: 18 }), { ...established('dependent-child', 'candidate'), asked: true }] as const
/** Article 67(3): no supply that harms privacy disproportionately. */
const unlessHarm = { unless: ['proportionality'] } as const
const given = { holders: { roles: ['college'], organisation: 'other' }, capacities: ['access-worker'], origins: 'any' } as const
/** For which tasks other bodies and colleges supply and are supplied. */
const supplied = [
  'participatiewet/recht',
  'participatiewet/bijzonder',
  'participatiewet/inkomenstoeslag',
  'participatiewet/arbeid',
  'participatiewet/onderzoek',
  'participatiewet/herziening',
  'participatiewet/terugvordering',
] as const

/** The number is of every task of a public body (Wabb 10). */
const tasks: LawDomain['purposes'] = [
  task('participatiewet/recht', '11', ['Recht op bijstand', 'The right to social assistance'], eligibility, {
    persons: family,
    categories: [...entitlement, 'identity.bsn', 'justice.detention'],
    implied: [],
  }),
  task('participatiewet/leefvorm', '22a', ['Leefvorm en kostendelersnorm', 'Form of household and cost sharing'], eligibility, {
    persons: [...family, 'parent', 'sibling', 'housemate'],
    categories: [
      'identity.name',
      'identity.birth',
      'residence.address',
      'residence.household',
      'relation.kin',
      'education.enrolment',
    ],
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
      categories: [...entitlement, 'identity.bsn', 'claim.social-assistance', 'measure.social-assistance'],
      implied: [],
    },
  ),
  task('participatiewet/arbeid', '7 | 1 | a', ['Ondersteuning bij werk vinden', 'Support in finding work'], social, {
    persons: ['client'],
    categories: workable.filter((category) => category !== 'work.ability' && category !== 'document.letter'),
    implied: workImplied,
  }),
  task('participatiewet/arbeid-jong', '7a', ['Ondersteuning van jongeren tot 27 jaar', 'Support of those below 27'], social, {
    persons: ['client'],
    categories: [
      'identity.name',
      'identity.birth',
      'residence.address',
      'education.enrolment',
      'education.absence',
      'education.qualification',
      'work.trajectory',
      'income.wage',
      'statement.own',
      ...involvement,
    ],
    implied: [],
  }),
  task('participatiewet/medisch', '6b', ['Medische vaststelling', 'Medical assessment'], eligibility, {
    persons: ['client'],
    categories: ['identity.name', 'identity.birth', 'identity.bsn', 'work.ability', 'document.letter', 'statement.own'],
    implied: [],
  }),
  task('participatiewet/bijzonder', '35', ['Bijzondere bijstand', 'Special assistance'], eligibility, {
    persons: family,
    categories: [...particulars, 'application.social-assistance', ...money, 'wealth.assets', 'statement.own', ...involvement],
    implied: ['document.letter'],
  }),
  task(
    'participatiewet/inkomenstoeslag',
    '36',
    ['Individuele inkomenstoeslag', 'The individual income supplement'],
    eligibility,
    {
      persons: ['client'],
      categories: [
        ...particulars,
        'application.social-assistance',
        ...money,
        'wealth.assets',
        'work.trajectory',
        'statement.own',
        ...involvement,
      ],
      implied: [],
    },
  ),
  task('participatiewet/studietoeslag', '36b', ['Studietoeslag', 'The study supplement'], eligibility, {
    persons: ['client'],
    categories: [
      ...particulars,
      'application.social-assistance',
      'education.enrolment',
      'income.wage',
      'work.ability',
      'document.letter',
    ],
    implied: ['education.study-finance'],
  }),
  task('participatiewet/afstemming', '18', ['Afstemming en boete', 'Reduction and fine'], distribution, {
    persons: family,
    categories: [
      'benefit.social-assistance',
      'measure.social-assistance',
      'conviction.fraud',
      'document.letter',
      'statement.own',
      ...involvement,
    ],
    implied: ['identity.name', 'identity.birth', 'residence.address'],
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
    categories: [...particulars, ...money, 'wealth.assets', 'claim.social-assistance', 'document.letter', ...involvement],
    implied: [],
  }),
  task(
    'participatiewet/doorbetaling',
    '57',
    ['Betalen namens de belanghebbende', 'Paying on behalf of the person entitled'],
    'dpv:PaymentManagement',
    {
      persons: ['client'],
      categories: ['identity.name', 'residence.address', 'benefit.social-assistance'],
      implied: ['debt.arrears'],
    },
  ),
  task('participatiewet/aangifte', '66', ['Kennisgeving van een misdrijf', 'Telling of a crime'], 'dpv:LegalCompliance', {
    persons: ['client'],
    categories: ['identity.name', 'identity.birth', 'residence.address', 'benefit.social-assistance', 'justice.record'],
    implied: [],
    pointsAt: ['police', 'public-prosecutor'],
  }),
  task(
    'participatiewet/inlichtingen',
    '67 | 1',
    ['Inlichtingen aan andere instanties', 'Informing other bodies'],
    'dpv:FulfilmentOfObligation',
    {
      persons: ['client', 'spouse'],
      categories: told,
      implied: [],
    },
  ),
].map((row) => ({ ...row, categories: [...new Set([...row.categories, 'identity.bsn' as const])] }))

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
    'measure.social-assistance',
    'wealth.assets',
    'work.trajectory',
    'work.ability',
    'identity.bsn',
    'residence.address',
    'residence.household',
    'relation.kin',
    'debt.arrears',
    'education.enrolment',
    'education.qualification',
    'justice.detention',
    'justice.record',
    'document.letter',
    'statement.own',
    ...involvement,
  ],
  purposes: tasks,
  grounds: [
    ...withinTasks(tasks, {
      ...verified(
        'participatiewet/53a-1-entitlement',
        '53a | 1',
        'Het college mag voor bijstand en toeslagen de gegevens gebruiken die daarvoor nodig zijn, van de ' +
          'belanghebbende en zijn gezin.',
        'For assistance and supplements the college may use the data they need, of the person entitled and the family.',
      ),
      ...use,
      purposes: ageless,
      obtained: ownFile,
      categories: entitlement,
      persons: family,
      others: family,
      holders: college,
      capacities: ['access-worker'],
      origins: 'any',
      implied: ['debt.arrears', 'education.study-finance'],
    }),
    ...withinTasks(tasks, {
      ...verified(
        'participatiewet/36-supplement',
        '36',
        'Voor de individuele inkomenstoeslag, vanaf 21 jaar, mag het college inkomen, vermogen en inspanningen van de ' +
          'belanghebbende gebruiken.',
        'For the individual income supplement, from 21 years, the college may use income, assets and efforts of the ' +
          'person entitled.',
      ),
      ...use,
      purposes: ['participatiewet/inkomenstoeslag'],
      obtained: ownFile,
      categories: [
        ...particulars,
        'application.social-assistance',
        ...money,
        'wealth.assets',
        'work.trajectory',
        'document.letter',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: family,
      holders: college,
      capacities: ['access-worker'],
      origins: 'any',
      implied: ['document.letter'],
      when: { clientAge: { from: 21 } },
    }),
    {
      ...verified(
        'participatiewet/6b-health',
        '6b',
        'Voor een medische vaststelling en de studietoeslag (36b) mag het college gebruiken wat over de belastbaarheid ' +
          'van de belanghebbende is vastgelegd.',
        'For a medical assessment and the study supplement (36b) the college may use what is recorded on the ability to ' +
          'work of the person entitled.',
      ),
      ...use,
      purposes: ['participatiewet/medisch', 'participatiewet/studietoeslag'],
      obtained: { ...ownFile, purposes: ['participatiewet/medisch', 'participatiewet/studietoeslag'] },
      categories: ['work.ability'],
      persons: ['client'],
      others: [],
      holders: college,
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'participatiewet/13-1-detention',
        '13 | 1 | a',
        'Wie vastzit of zich aan een straf onttrekt heeft geen recht op bijstand; het college mag gebruiken dat dat zo is.',
        'Whoever is detained or evades a sentence has no right to assistance; the college may use that this is so.',
      ),
      ...use,
      purposes: ['participatiewet/recht'],
      obtained: ownFile,
      categories: ['justice.detention'],
      persons: ['client', 'spouse'],
      others: [],
      holders: college,
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'participatiewet/53a-1-number',
        '53a | 1',
        'Het college gebruikt het burgerservicenummer van de belanghebbende om deze wet uit te voeren (UAVG 46, Wabb 10).',
        'The college uses the citizen service number of the person entitled to carry out this act (UAVG 46, Wabb 10).',
      ),
      ...use,
      purposes: [...assistance, ...assistanceControl],
      obtained: {
        ...ownFile,
        purposes: [...assistance, ...assistanceControl],
        capacities: ['access-worker', 'coordinator', 'intake'],
      },
      categories: ['identity.bsn'],
      persons: ['client'],
      others: [],
      holders: college,
      capacities: ['access-worker', 'supervisor'],
      origins: 'any',
    },
    ...withinTasks(tasks, {
      ...verified(
        'participatiewet/53a-2-living',
        '53a | 2',
        'Het college mag gebruiken wie op hetzelfde adres woont en hoe, ook van huisgenoten die meetellen in de kosten.',
        'The college may use who lives at the same address and how, also of housemates who count in the costs.',
      ),
      ...use,
      purposes: ['participatiewet/leefvorm', 'participatiewet/woonsituatie'],
      obtained: ownFile,
      categories: [
        'identity.name',
        'identity.birth',
        'residence.address',
        'residence.household',
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
    }),
    ...withinTasks(tasks, {
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
      categories: [...entitlement, 'claim.social-assistance', 'measure.social-assistance'],
      persons: family,
      others: family,
      holders: college,
      capacities: ['access-worker', 'supervisor'],
      origins: 'any',
    }),
    {
      ...verified(
        'participatiewet/7-1-a-work',
        '7 | 1 | a',
        'Het college mag gegevens van de belanghebbende gebruiken om hem aan werk te helpen.',
        'The college may use data of the person entitled to help that person to work.',
      ),
      ...use,
      purposes: ['participatiewet/arbeid'],
      obtained: workFile,
      categories: workable,
      persons: ['client'],
      others: ['child-at-home'],
      holders: college,
      capacities: ['access-worker', 'helper'],
      origins: 'any',
      implied: workImplied,
    },
    {
      ...verified(
        'participatiewet/7a-young',
        '7a',
        'Het college mag gegevens over school en werk van wie jonger is dan 27 gebruiken om hem te ondersteunen.',
        'The college may use data on school and work of whoever is below 27 to support that person.',
      ),
      ...use,
      purposes: ['participatiewet/arbeid-jong'],
      obtained: workFile,
      categories: [
        'identity.name',
        'identity.birth',
        'residence.address',
        'education.enrolment',
        'education.absence',
        'education.qualification',
        'work.trajectory',
        'income.wage',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      holders: college,
      capacities: ['access-worker', 'helper'],
      origins: 'any',
      when: { clientAge: { below: 27 } },
    },
    ...withinTasks(tasks, {
      ...verified(
        'participatiewet/64-1-b-suwi',
        '64 | 1 | b',
        'UWV en SVB moeten het college op verzoek geven wat het voor de Participatiewet nodig heeft.',
        'UWV and SVB must on request give the college what it needs for the Participatiewet.',
      ),
      ...use,
      purposes: [...supplied, 'participatiewet/arbeid-jong'],
      obtained: { acts: ['suwi'], purposes: 'any', capacities: 'any' },
      categories: ['income.wage', 'income.benefit', 'involvement.organisation'],
      persons: family,
      others: [],
      holders: { roles: ['uwv', 'svb'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
    }),
    {
      ...verified(
        'participatiewet/6b-4-uwv',
        '6b | 4',
        'Voor de medische vaststelling mag het college het advies van UWV gebruiken.',
        'For the medical assessment the college may use the advice of UWV.',
      ),
      ...use,
      purposes: ['participatiewet/medisch'],
      obtained: { acts: ['suwi'], purposes: 'any', capacities: 'any' },
      categories: ['work.ability'],
      persons: ['client'],
      others: [],
      holders: { roles: ['uwv'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
    },
    ...withinTasks(tasks, {
      ...verified(
        'participatiewet/64-1-a-other-college',
        '64 | 1 | a',
        'Het college van een andere gemeente moet op verzoek geven wat voor de Participatiewet nodig is.',
        'The college of another municipality must on request give what the Participatiewet needs.',
      ),
      ...use,
      purposes: supplied,
      obtained: ownFile,
      categories: [...told, 'claim.social-assistance'],
      persons: family,
      others: [],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
    }),
    ...withinTasks(tasks, {
      ...verified(
        'participatiewet/67a-integration',
        '67a',
        'Wat het college voor de inburgering kreeg, mag het gebruiken waar de Participatiewet dat nodig heeft.',
        'What the college obtained for civic integration it may use where the Participatiewet needs it.',
      ),
      ...use,
      purposes: ['participatiewet/recht', 'participatiewet/bijzonder', 'participatiewet/arbeid'],
      obtained: { acts: ['inburgering'], purposes: 'any', capacities: ['access-worker', 'helper', 'coordinator'] },
      categories: [
        'identity.name',
        'identity.birth',
        'identity.residence-permit',
        'residence.address',
        'education.enrolment',
        'education.qualification',
        'work.trajectory',
      ],
      persons: ['client'],
      others: [],
      holders: college,
      capacities: ['access-worker'],
      origins: 'any',
      openNorm: { norm: words('nodig voor de Participatiewet', 'necessary for the Participatiewet'), handledBy: 'parameter' },
    }),
    {
      ...verified(
        'participatiewet/67-1-a-duty',
        '67 | 1 | a',
        'Het college mag uit eigen beweging en moet op verzoek aan UWV en SVB geven wat zij voor hun taken nodig hebben.',
        'The college may unasked and must on request give UWV and SVB what they need for their tasks.',
      ),
      ...provide,
      ...given,
      purposes: ['suwi/gegevens'],
      obtained: ownFile,
      categories: told,
      persons: ['client', 'spouse'],
      others: [],
      recipients: ['uwv', 'svb'],
      must: true,
      when: unlessHarm,
    },
    {
      ...verified(
        'participatiewet/67-1-b-tax',
        '67 | 1 | b',
        'Het college geeft Belastingdienst en Dienst Toeslagen wat zij voor hun taken nodig hebben.',
        'The college gives the tax administration and the allowances service what they need for their tasks.',
      ),
      ...provide,
      ...given,
      purposes: ['participatiewet/inlichtingen'],
      obtained: ownFile,
      categories: told,
      persons: ['client', 'spouse'],
      others: [],
      recipients: ['tax-administration'],
      when: unlessHarm,
    },
    ...withinTasks(tasks, {
      ...verified(
        'participatiewet/67-1-c-other-college',
        '67 | 1 | c',
        'Het college geeft het college van een andere gemeente wat dat voor de Participatiewet nodig heeft.',
        'The college gives the college of another municipality what it needs for the Participatiewet.',
      ),
      ...provide,
      ...given,
      purposes: supplied,
      obtained: ownFile,
      categories: [...told, 'claim.social-assistance'],
      persons: family,
      others: [],
      recipients: ['municipality'],
      when: unlessHarm,
    }),
    {
      ...verified(
        'participatiewet/67-1-d-care',
        '67 | 1 | d',
        'Het college geeft CAK, zorgverzekeraars en uitvoerders van de Wlz wat zij voor hun taken nodig hebben.',
        'The college gives the CAK, health insurers and care offices what they need for their tasks.',
      ),
      ...provide,
      ...given,
      purposes: ['participatiewet/inlichtingen'],
      obtained: ownFile,
      categories: told,
      persons: ['client', 'spouse'],
      others: [],
      recipients: ['cak', 'health-insurer', 'care-office'],
      when: unlessHarm,
    },
    {
      ...verified(
        'participatiewet/67-1-e-reintegration',
        '67 | 1 | e',
        'Het college geeft wie de belanghebbende aan werk helpt wat die daarvoor nodig heeft; aan UWV voor diezelfde taak (7 lid 2).',
        'The college gives whoever helps the person entitled to work what is needed for it; UWV for the same task (7(2)).',
      ),
      ...provide,
      ...given,
      purposes: ['participatiewet/arbeid'],
      obtained: workFile,
      categories: [
        'identity.name',
        'identity.birth',
        'residence.address',
        'benefit.social-assistance',
        'work.trajectory',
        'work.ability',
        'education.enrolment',
        'education.qualification',
      ],
      persons: ['client'],
      others: [],
      capacities: ['access-worker', 'helper'],
      recipients: ['reintegration', 'uwv'],
      implied: ['work.ability'],
      when: unlessHarm,
    },
    {
      ...verified(
        'participatiewet/6b-medical-uwv',
        '6b | 4',
        'Voor een medische vaststelling geeft het college UWV wat dat advies nodig heeft.',
        'For a medical assessment the college gives UWV what that advice needs.',
      ),
      ...provide,
      ...given,
      purposes: ['participatiewet/medisch'],
      obtained: { ...ownFile, purposes: ['participatiewet/medisch', 'participatiewet/studietoeslag'] },
      categories: ['identity.name', 'identity.birth', 'work.ability'],
      persons: ['client'],
      others: [],
      recipients: ['uwv'],
      when: unlessHarm,
    },
    {
      ...verified(
        'participatiewet/57-payee',
        '57',
        'Wie namens de belanghebbende wordt betaald, krijgt van het college wat voor die betaling nodig is.',
        'Whoever is paid on behalf of the person entitled gets from the college what that payment needs.',
      ),
      ...provide,
      ...given,
      purposes: ['participatiewet/doorbetaling'],
      obtained: { ...ownFile, purposes: ['participatiewet/recht', 'participatiewet/doorbetaling'] },
      categories: ['identity.name', 'residence.address'],
      persons: ['client'],
      others: [],
      recipients: ['housing-corporation', 'utility', 'health-insurer'],
    },
    {
      ...verified(
        'participatiewet/66-crime-supply',
        '66',
        'Bij een gegrond vermoeden van een misdrijf moet het college het benadeelde uitvoeringsorgaan inlichten.',
        'On a well-founded suspicion of a crime the college must inform the benefit agency that was harmed.',
      ),
      ...provide,
      ...given,
      purposes: ['participatiewet/aangifte'],
      obtained: {
        acts: ['participatiewet'],
        purposes: [...assistance, ...assistanceControl],
        capacities: ['access-worker', 'coordinator', 'supervisor'],
      },
      categories: ['identity.name', 'identity.birth', 'residence.address', 'benefit.social-assistance', 'justice.record'],
      persons: ['client'],
      others: [],
      capacities: ['access-worker', 'supervisor'],
      recipients: ['uwv', 'svb', 'municipality'],
      must: true,
      when: { judgements: ['necessity'] },
      openNorm: { norm: words('gegrond vermoeden', 'well-founded suspicion'), handledBy: 'judgement' },
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
        'participatiewet/65-1-carrying-out',
        '65 | 1',
        'Bekendmaken mag waar de uitvoering van deze wet dat vraagt: aan wie aan werk helpt, aan UWV voor een medisch ' +
          'advies en aan wie namens de belanghebbende wordt betaald.',
        'Telling is allowed where carrying out this act asks it: whoever helps to work, UWV for medical advice and whoever ' +
          'is paid on behalf of the person entitled.',
      ),
      regime: 'participatiewet/65',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['participatiewet/arbeid', 'participatiewet/medisch', 'participatiewet/doorbetaling'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'helper'],
      recipients: ['reintegration', 'uwv', 'housing-corporation', 'utility', 'health-insurer'],
      consents: [],
    },
    {
      ...verified(
        'participatiewet/65-1-allowed-by-67',
        '65 | 1',
        'Bekendmaken mag waar deze wet het toestaat, zoals aan Belastingdienst, CAK, zorgverzekeraars en uitvoerders van ' +
          'de Wlz (67 lid 1 b en d).',
        'Telling is allowed where this act allows it, as to the tax administration, the CAK, health insurers and care ' +
          'offices (67(1)(b) and (d)).',
      ),
      regime: 'participatiewet/65',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['participatiewet/inlichtingen'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      recipients: ['tax-administration', 'cak', 'health-insurer', 'care-office'],
      consents: [],
      when: unlessHarm,
    },
    {
      ...verified(
        'participatiewet/65-1-other-college',
        '65 | 1',
        'Colleges mogen elkaar inlichten voor de Participatiewet (64 lid 1 a en 67 lid 1 c).',
        'Colleges may inform each other for the Participatiewet (64(1)(a) and 67(1)(c)).',
      ),
      regime: 'participatiewet/65',
      basis: 'permission',
      kinds: ['use', 'provide'],
      purposes: supplied,
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      recipients: ['municipality'],
      consents: [],
      when: unlessHarm,
    },
    {
      ...verified(
        'participatiewet/65-2-a-crime',
        '65 | 2 | a',
        'Het verbod geldt niet waar het college een benadeeld uitvoeringsorgaan over een misdrijf moet inlichten (66).',
        'The ban does not hold where the college must tell a benefit agency that was harmed about a crime (66).',
      ),
      regime: 'participatiewet/65',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['participatiewet/aangifte'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'supervisor'],
      recipients: ['uwv', 'svb', 'municipality'],
      consents: [],
      when: { judgements: ['necessity'] },
    },
    {
      ...verified(
        'participatiewet/65-2-a-bw-1-243',
        '65 | 2 | a',
        'Het verbod geldt niet voor inlichtingen die de raad voor de kinderbescherming van het college vraagt (BW 1:243).',
        'The ban does not hold for information that the child protection council asks of the college (BW 1:243).',
      ),
      regime: 'participatiewet/65',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['bw-1/rvdk-inlichtingen'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['child-protection-council'],
      consents: [],
    },
    {
      ...verified(
        'participatiewet/65-wmo-5.2.6',
        '65',
        'De geheimhouding wijkt voor het recht om Veilig Thuis in te lichten, ook zonder toestemming (Wmo 2015 5.2.6).',
        'Secrecy yields to the right to inform Veilig Thuis, also without consent (Wmo 2015 5.2.6).',
      ),
      regime: 'participatiewet/65',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'supervisor', 'coordinator'],
      recipients: ['veilig-thuis'],
      consents: [],
      when: { judgements: ['necessity'] },
    },
    {
      ...verified(
        'participatiewet/65-2-a-brp',
        '65 | 2 | a',
        'Het verbod geldt niet voor de plicht om gerede twijfel aan een authentiek gegeven te melden (Wet BRP 2.34).',
        'The ban does not hold for the duty to report good reason to doubt an authentic datum (BRP Act 2.34).',
      ),
      regime: 'participatiewet/65',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['brp/terugmelding'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'any' },
      capacities: ['access-worker'],
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
      when: unlessHarm,
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
      holders: { roles: ['college', 'wmo-provider'], organisation: 'any' },
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
  quality: [
    {
      ...verified(
        'participatiewet/66-criminal',
        '66',
        'Het eigen vermoeden van een misdrijf mag worden gebruikt om het benadeelde uitvoeringsorgaan in te lichten.',
        'The own suspicion of a crime may be used to tell the benefit agency that was harmed.',
      ),
      sensitivity: 'criminal',
      purposes: ['participatiewet/aangifte'],
      persons: ['client'],
      secrecyDuty: false,
    },
    {
      ...unverified(
        'participatiewet/13-1-criminal',
        '13 | 1 | a',
        'Detentie en het ontlopen van straf tellen voor het recht op bijstand; op welke grond van de UAVG zulke gegevens ' +
          'rusten is niet gelezen.',
        'Detention and evading a sentence count for the right to assistance; on which ground of the UAVG such data rest was ' +
          'not read.',
      ),
      sensitivity: 'criminal',
      purposes: ['participatiewet/recht', 'participatiewet/afstemming'],
      persons: ['client', 'spouse'],
      secrecyDuty: true,
    },
    {
      ...unverified(
        'participatiewet/35-health',
        '35',
        'Bijzondere kosten kunnen iets over gezondheid vertellen; of het college die gegevens voor bijzondere bijstand mag ' +
          'gebruiken is niet gelezen.',
        'Special costs can tell something of health; whether the college may use those data for special assistance was not read.',
      ),
      sensitivity: 'health',
      purposes: ['participatiewet/bijzonder'],
      persons: family,
      secrecyDuty: true,
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
      concept: 'participatiewet/gezin',
      members: family,
      drawn: {
        ways: [
          { code: 'married', all: [tie('spouse')] },
          { code: 'treated-as-married', all: [inHousehold('participatiewet/gezamenlijke-huishouding')] },
          { code: 'dependent-child', all: dependent },
          { code: 'dependent-child', through: ['married', 'treated-as-married'], all: dependent },
        ],
        exceptions: [],
      },
      openNorm: {
        norm: words(
          'of er kinderbijslag is, en hoe echtgenoten tellen die niet samenwonen',
          'whether there is child benefit, and how spouses count who do not live together',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'participatiewet/3-3-joint',
        '3 | 3',
        'Twee mensen met hetzelfde hoofdverblijf die voor elkaar zorgen voeren een gezamenlijke huishouding.',
        'Two people with the same main residence who care for each other keep a joint household.',
      ),
      concept: 'participatiewet/gezamenlijke-huishouding',
      members: ['client', 'spouse', 'housemate'],
      drawn: {
        ways: jointWays([[together('married-in-two-years-before')]], []),
        exceptions: [
          { code: 'spouse', all: [tie('spouse')] },
          { code: 'first-degree-relative', all: [kin('blood-or-affinity', 1)] },
          { code: 'former-foster-child', all: [established('former-foster-child', 'candidate-to-member'), aged({ from: 18 })] },
          {
            code: 'former-foster-child',
            all: [established('former-foster-child', 'member-to-candidate'), { test: 'age', of: 'member', from: 18 }],
          },
          { code: 'lives-together-for-care', all: [together('lives-together-for-care')] },
          judgedNotJoint,
        ],
      },
      openNorm: {
        norm: words(
          'niet met bloed- of aanverwant in de eerste graad (ook een meerderjarig voormalig pleegkind, lid 7) of wie om zorg ' +
            'samenwoont (lid 2); wel, zonder tegenbewijs, bij een huwelijk in de twee jaar voor de aanvraag, een kind ' +
            'samen, een samenlevingscontract of een registratie (lid 4)',
          'not with a relative by blood or affinity in the first degree (an adult former foster child too, paragraph 7) or ' +
            'whoever lives along for care (paragraph 2); beyond rebuttal at a marriage in the two years before the ' +
            'application, a child together, a contract or a registration (paragraph 4)',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'participatiewet/4-dependent-child',
        '4 | 1',
        'Ten laste komt een kind of stiefkind onder de achttien voor wie kinderbijslag wordt betaald; een pleegkind telt ' +
          'alleen voor enkele artikelen.',
        'Dependent is a child or stepchild below eighteen for whom child benefit is paid; a foster child counts for some ' +
          'articles only.',
      ),
      concept: 'participatiewet/ten-laste-komend-kind',
      members: ['child-at-home'],
      openNorm: {
        norm: words('jonger dan achttien met kinderbijslag', 'below eighteen with child benefit'),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'participatiewet/18-12-concerned',
        '18 | 12',
        'Bij verlaging telt het gezin als belanghebbende, en het hele gezin is aansprakelijk voor een boete (18a lid 9).',
        'At a reduction the family counts as the person entitled, and the whole family is liable for a fine (18a(9)).',
      ),
      concept: 'participatiewet/belanghebbende',
      members: family,
    },
    {
      ...verified(
        'participatiewet/19a-cost-sharers',
        '19a | 1',
        'Kostendeler is wie 27 jaar of ouder is en op hetzelfde adres woont, met uitzonderingen voor onder anderen ' +
          'echtgenoot, huurder en student.',
        'A cost sharer is whoever is 27 or older and lives at the same address, save among others spouse, tenant and student.',
      ),
      concept: 'participatiewet/kostendelers',
      members: ['parent', 'child-at-home', 'sibling', 'housemate'],
      drawn: {
        ways: [{ code: 'same-main-residence', all: [mainHome, aged({ from: 27 })] }],
        exceptions: [
          { code: 'spouse', all: [tie('spouse')] },
          { code: 'treated-as-spouse', all: [inHousehold('participatiewet/gezamenlijke-huishouding')] },
          { code: 'commercial-contract', all: [together('commercial-contract'), not(kin('blood-or-affinity', 2))] },
          { code: 'same-commercial-landlord', all: [together('same-commercial-landlord')] },
          { code: 'student', all: [established('student', 'candidate')] },
          { code: 'intensive-care-elsewhere', all: [established('intensive-care-elsewhere', 'candidate')] },
        ],
      },
      openNorm: {
        norm: words(
          'wat een zakelijke prijs is, en of een opleiding telt; de norm zelf (22a) wordt niet berekend',
          'what a commercial price is, and whether an education counts; the norm itself (22a) is not worked out',
        ),
        handledBy: 'judgement',
      },
    },
  ],
  duties: [
    duty(
      verified(
        'participatiewet/17-1-once',
        '17 | 1',
        'De belanghebbende hoeft niet te geven wat het college uit registraties kan halen.',
        'The person entitled need not give what the college can get from registers.',
      ),
      'participatiewet/eenmalige-uitvraag',
    ),
    duty(
      verified(
        'participatiewet/53a-1-order',
        '53a | 1',
        'Het college haalt gegevens eerst uit BRP, polisadministratie, verzekerdenadministratie en bij UWV, en vraagt pas ' +
          'daarna de belanghebbende.',
        'The college takes data first from the BRP, the wage and insurance registers and UWV, and only then asks the person ' +
          'entitled.',
      ),
      'participatiewet/volgorde-van-bronnen',
    ),
    duty(
      verified(
        'participatiewet/36b-4-once',
        '36b | 4',
        'Ook voor de studietoeslag wordt niet gevraagd wat het college zelf kan krijgen.',
        'For the study supplement too nothing is asked that the college can get itself.',
      ),
      'participatiewet/eenmalige-uitvraag-studietoeslag',
    ),
    duty(
      verified(
        'participatiewet/53a-2-visit',
        '53a | 4',
        'Een huisbezoek is alleen met toestemming van de bewoner; weigeren kan gevolgen hebben voor de bijstand, dus dit is ' +
          'geen toestemming in de zin van de AVG.',
        'A home visit is only with consent of the resident; refusing can have consequences for the assistance, so this is no ' +
          'consent in the sense of the GDPR.',
      ),
      'participatiewet/huisbezoek-met-toestemming',
    ),
    duty(
      verified(
        'participatiewet/63-employers',
        '63',
        'Werkgevers geven het college de inlichtingen die het voor deze wet nodig heeft.',
        'Employers give the college the information it needs for this act.',
      ),
      'participatiewet/werkgevers-verstrekken',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'participatiewet/64-1-bodies',
        '64 | 1',
        'Onder anderen andere colleges, UWV, SVB, Belastingdienst, CAK, zorgverzekeraars, verhuurders en leveranciers van ' +
          'energie en water moeten het college inlichten; een zorginstelling alleen over opname, ontslag en verlof (onder o).',
        'Among others other colleges, UWV, SVB, tax administration, CAK, health insurers, landlords and suppliers of energy ' +
          'and water must inform the college; a care institution only on admission, discharge and leave (under o).',
      ),
      'participatiewet/instanties-inlichten',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'participatiewet/64-5-b-same-address',
        '64 | 5 | b',
        'Wie zijn hoofdverblijf in dezelfde woning heeft geeft het college op verzoek inlichtingen.',
        'Whoever has the main residence in the same dwelling gives the college information on request.',
      ),
      'participatiewet/medebewoners-verstrekken',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'participatiewet/64-6-supply',
        '64 | 6',
        'Wie het college moet inlichten doet dat uiterlijk vier weken na het verzoek.',
        'Whoever must inform the college does so within four weeks of the request.',
      ),
      'participatiewet/instanties-verstrekken',
      { kinds: ['provide'], within: 'P4W' },
    ),
    duty(
      verified(
        'participatiewet/67-1-others',
        '67 | 1',
        'Ook organen in het buitenland en in Caribisch Nederland, de NZa en de minister die over inburgering en straffen ' +
          'gaat mogen worden ingelicht (onder d, f, g en h).',
        'Bodies abroad and in the Caribbean Netherlands, the NZa and the minister for integration and sentences may be ' +
          'informed too (under d, f, g and h).',
      ),
      'participatiewet/overige-ontvangers',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'participatiewet/7a-2-rmc',
        '7a | 2',
        'Het college kan wie jonger is dan 27 en geen startkwalificatie heeft doorgeleiden naar de RMC-functie; over ' +
          'gegevens zegt het artikel niets.',
        'The college can lead whoever is below 27 without a basic qualification on to the RMC function; of data the article ' +
          'says nothing.',
      ),
      'participatiewet/doorgeleiden-rmc',
    ),
    duty(
      verified(
        'participatiewet/66-crime',
        '66',
        'Bij een gegrond vermoeden van een misdrijf licht het college het benadeelde uitvoeringsorgaan in.',
        'On a well-founded suspicion of a crime the college tells the benefit agency that was harmed.',
      ),
      'participatiewet/misdrijf-melden',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'participatiewet/65-4-check',
        '65 | 4',
        'Wie verstrekt gaat na of de ontvanger redelijkerwijs bevoegd is.',
        'Whoever provides checks that the receiver may reasonably be held competent.',
      ),
      'participatiewet/bevoegdheid-nagaan',
      { kinds: ['provide'] },
    ),
  ],
} satisfies LawDomain

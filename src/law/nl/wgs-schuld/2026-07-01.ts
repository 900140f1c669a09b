import type { LawDomain } from '../../index.ts'
import { type Day, debtHelp, nothing, task, use, verified, words } from '../shared.ts'

const assistance = 'sector-publicservices:SocialAssistanceManagement'
const eligibility = 'sector-publicservices:SocialWelfareEligibilityAssessment'

const involvement = ['involvement.organisation', 'involvement.professional'] as const
const debts = ['debt.arrears', 'debt.trajectory'] as const
const workers = ['access-worker', 'helper'] as const

/** Wet gemeentelijke schuldhulpverlening as it reads from 1 July 2026. */
export const wgsSchuld20260701 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wgs-schuld',
  name: words('Wet gemeentelijke schuldhulpverlening', 'Municipal Debt Assistance Act'),
  short: words('Wet gemeentelijke schuldhulpverlening', 'Municipal Debt Assistance Act'),
  validFrom: '2026-07-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0031331/2026-07-01',
  records: [...debts, 'document.letter', 'statement.own', ...involvement],
  purposes: [
    task('wgs-schuld/vroegsignaal', '3 | 1 | b', ['Vroegsignalering', 'Acting on early signals of arrears'], assistance, {
      persons: ['client'],
      categories: ['identity.name', 'identity.birth', 'residence.address', 'debt.arrears'],
      implied: [],
    }),
    task('wgs-schuld/gesprek', '4 | 1', ['Eerste gesprek over schulden', 'The first talk about debts'], eligibility, {
      persons: ['client'],
      categories: [...debts, 'residence.address', 'statement.own'],
      implied: [],
    }),
    task('wgs-schuld/toegang', '4a | 1', ['Beslissing over schuldhulpverlening', 'Deciding on debt assistance'], eligibility, {
      persons: ['client'],
      categories: [...debts, 'identity.residence-permit', 'conviction.fraud', 'document.letter', 'statement.own', ...involvement],
      implied: ['income.wage', 'income.benefit', 'benefit.social-assistance'],
    }),
    task('wgs-schuld/uitvoering', '3 | 1 | a', ['Schuldhulpverlening en nazorg', 'Debt assistance and aftercare'], assistance, {
      persons: ['client'],
      categories: [...debts, 'document.letter', 'statement.own', ...involvement],
      implied: ['income.wage', 'income.benefit', 'benefit.social-assistance'],
    }),
    task(
      'wgs-schuld/moratorium',
      '5 | 1',
      ['Verzoek om een afkoelingsperiode', 'Asking the court for a moratorium'],
      assistance,
      {
        persons: ['client'],
        categories: [...debts, 'document.letter'],
        implied: [],
      },
    ),
  ],
  grounds: [
    {
      ...verified(
        'wgs-schuld/8a-client',
        '8a',
        'Het college mag voor schuldhulpverlening gegevens van de cliënt gebruiken, ook over gezondheid en van ' +
          'strafrechtelijke aard.',
        'For debt assistance the college may use data of the client, health and criminal data included.',
      ),
      ...use,
      purposes: debtHelp,
      obtained: { acts: ['wgs-schuld'], purposes: debtHelp, capacities: ['access-worker', 'helper', 'coordinator'] },
      categories: [
        ...debts,
        'identity.name',
        'identity.birth',
        'identity.residence-permit',
        'residence.address',
        'residence.correspondence',
        'income.wage',
        'income.benefit',
        'benefit.social-assistance',
        'conviction.fraud',
        'document.letter',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: 'any',
      implied: ['income.wage', 'income.benefit', 'benefit.social-assistance'],
    },
    {
      ...verified(
        'wgs-schuld/8d-client',
        '8d',
        'Het college mag gegevens van de inwoner die het voor Jeugdwet, Participatiewet of Wmo kreeg ook voor ' +
          'schuldhulpverlening gebruiken als dat nodig is.',
        'The college may also use data of the resident obtained for the Jeugdwet, the Participatiewet or the Wmo for ' +
          'debt assistance where that is necessary.',
      ),
      ...use,
      purposes: debtHelp,
      obtained: {
        acts: ['wmo', 'jeugdwet', 'participatiewet'],
        purposes: 'any',
        capacities: ['access-worker', 'helper', 'coordinator'],
      },
      categories: [
        'application.wmo',
        'provision.wmo',
        'need.wmo',
        'application.youth',
        'provision.youth',
        'need.youth',
        'application.social-assistance',
        'benefit.social-assistance',
        'claim.social-assistance',
        'income.wage',
        'income.benefit',
        'debt.arrears',
        'residence.address',
        'residence.correspondence',
        'document.letter',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: 'any',
      openNorm: { norm: words('nodig voor de schuldhulpverlening', 'necessary for the debt assistance'), handledBy: 'parameter' },
    },
    {
      ...verified(
        'wgs-schuld/suwi-62-1',
        'Wet SUWI 62 | 1',
        'UWV en SVB verstrekken het college wat het voor schuldhulpverlening nodig heeft, voor zover dat uit hun ' +
          'samenwerking volgt.',
        'UWV and SVB provide the college with what it needs for debt assistance, in so far as that follows from their ' +
          'cooperation.',
      ),
      ...use,
      purposes: debtHelp,
      obtained: { acts: ['suwi'], purposes: 'any', capacities: 'any' },
      categories: ['income.wage', 'income.benefit', 'involvement.organisation'],
      persons: ['client'],
      others: [],
      holders: { roles: ['uwv', 'svb'], organisation: 'other' },
      capacities: workers,
      origins: 'any',
      openNorm: {
        norm: words('voor zover het voortvloeit uit de samenwerking', 'in so far as it follows from the cooperation'),
        handledBy: 'not-modelled',
      },
    },
  ],
  quality: [
    {
      ...verified(
        'wgs-schuld/8a-health',
        '8a',
        'Gegevens over gezondheid van de cliënt mogen voor schuldhulpverlening worden gebruikt door wie geheimhouding ' +
          'verschuldigd is (UAVG 30 lid 4).',
        'Health data of the client may be used for debt assistance by whoever is bound to secrecy (UAVG 30(4)).',
      ),
      sensitivity: 'health',
      purposes: debtHelp,
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'wgs-schuld/8a-criminal',
        '8a',
        'Strafrechtelijke gegevens van de cliënt mogen voor schuldhulpverlening worden gebruikt.',
        'Criminal data of the client may be used for debt assistance.',
      ),
      sensitivity: 'criminal',
      purposes: debtHelp,
      persons: ['client'],
      secrecyDuty: false,
    },
    {
      ...verified(
        'wgs-schuld/8c-number',
        '8c',
        'Het college gebruikt het burgerservicenummer van de inwoner bij schuldhulp en vroegsignalering.',
        'The college uses the citizen service number of the resident in debt assistance and on early signals.',
      ),
      sensitivity: 'national-number',
      purposes: [...debtHelp, 'wgs-schuld/vroegsignaal'],
      persons: ['client'],
      secrecyDuty: false,
    },
  ],
  duties: [
    {
      ...verified(
        'wgs-schuld/4-1-duty',
        '4 | 1',
        'Het eerste gesprek is binnen vier weken.',
        'The first talk takes place within four weeks.',
      ),
      duty: 'wgs-schuld/eerste-gesprek',
      kinds: [],
      within: 'P4W',
    },
    {
      ...verified(
        'wgs-schuld/4-2-duty',
        '4 | 2',
        'Bij een dreigende ontruiming, afsluiting of opzegging van de zorgverzekering is het eerste gesprek binnen ' +
          'drie werkdagen.',
        'When eviction, disconnection or loss of health insurance threatens, the first talk takes place within three ' +
          'working days.',
      ),
      duty: 'wgs-schuld/eerste-gesprek-bij-dreiging',
      kinds: [],
    },
    {
      ...verified(
        'wgs-schuld/4a-3-duty',
        '4a | 3',
        'De beslissing valt binnen de termijn van de verordening, ten hoogste acht weken.',
        'The decision falls within the term of the by-law, eight weeks at most.',
      ),
      duty: 'wgs-schuld/beslissen',
      kinds: [],
      within: 'P8W',
    },
  ],
  parameters: [
    {
      ...verified(
        'wgs-schuld/4a-3-term',
        '4a | 3',
        'De verordening bepaalt de beslistermijn, ten hoogste acht weken.',
        'The by-law sets the term for deciding, eight weeks at most.',
      ),
      parameter: 'wgs-schuld/beslistermijn',
      options: [],
      range: { least: 'P1D', most: 'P8W' },
    },
  ],
} satisfies LawDomain

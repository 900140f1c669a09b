import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import {
  assistance as benefitTasks,
  type Day,
  debtHelp,
  nothing,
  provide,
  task,
  unverified,
  use,
  verified,
  wmoOwn,
  words,
  youthAccess,
} from '../shared.ts'
import { withinTasks } from '../within-tasks.ts'

/**
 * How to read the rows: `use` and `provide` say which kind of request a row is for, and that nothing in it is a must unless the row says so. `debtHelp` is every
 * task below but early signals. In a ground made by `withinTasks` a category that the task only implies needs a judgement of necessity, as one in `implied` does.
 * The role `client` is whoever the request is about, client in the sense of the act or not.
 */
const assistance = 'sector-publicservices:SocialAssistanceManagement'
const eligibility = 'sector-publicservices:SocialWelfareEligibilityAssessment'

const involvement = ['involvement.organisation', 'involvement.professional'] as const
const debts = ['debt.arrears', 'debt.trajectory'] as const
const workers = ['access-worker', 'helper'] as const
const income = ['income.wage', 'income.benefit', 'benefit.social-assistance'] as const
/** Deciding on debt assistance and giving it. */
const assisting = ['wgs-schuld/toegang', 'wgs-schuld/uitvoering'] as const
/** Debt assistance as the college itself obtained it. */
const ownFile = { acts: ['wgs-schuld'], purposes: debtHelp, capacities: ['access-worker', 'helper', 'coordinator'] } as const
/** Besluit 2: a signal is how to reach the resident and how high the arrears are. */
const signal = ['signal.arrears', 'identity.name', 'identity.contact', 'residence.address'] as const
/** What is recorded as a signal counts as obtained under this act, also with the landlord who gives it. */
const signalled = { acts: ['wgs-schuld'], purposes: ['wgs-schuld/vroegsignaal'], capacities: 'any' } as const
/**
 * For which tasks data of three acts were obtained that 8d reaches. Invoices and checks of youth help are not among them: Regeling Jeugdwet 6a.7
 * and 6b.6 close these for whatever else. Nor is a suspicion of a crime.
 */
const reusable = [
  ...wmoOwn,
  ...youthAccess,
  'jeugdwet/woonplaats',
  'jeugdwet/school',
  'jeugdwet/pgb',
  ...benefitTasks,
  'participatiewet/onderzoek',
  'participatiewet/afstemming',
  'participatiewet/herziening',
  'participatiewet/terugvordering',
] as const
const given = { holders: { roles: ['college'], organisation: 'other' }, capacities: workers, origins: 'any' } as const
/** Municipalities differ in what the cooperation of Wet SUWI 9 has them exchange for debts. */
const cooperation = { parameter: { name: 'suwi/samenwerking-schuldhulp', value: 'yes' } } as const

/** Whom a task is about: the number by 8c, and what tells whose number it is. */
const whom = ['identity.bsn', 'identity.name', 'identity.birth', 'residence.address', 'residence.correspondence'] as const
/** What no article on the tasks names, and 8a and 8d reach where a judgement says that it is necessary. */
const reached = [
  ...income,
  'application.wmo',
  'provision.wmo',
  'need.wmo',
  'application.youth',
  'provision.youth',
  'need.youth',
  'application.social-assistance',
  'claim.social-assistance',
  'measure.social-assistance',
  'contribution.wmo',
  'budget.capability',
  'wealth.assets',
  'work.trajectory',
  'work.ability',
  'document.letter',
  'document.report',
  'statement.own',
  ...involvement,
] as const
const tasks: LawDomain['purposes'] = [
  task('wgs-schuld/vroegsignaal', '3 | 1 | b', ['Vroegsignalering', 'Acting on early signals of arrears'], assistance, {
    persons: ['client'],
    categories: [...signal, 'identity.birth', 'identity.bsn'],
    implied: [],
  }),
  task('wgs-schuld/gesprek', '4 | 1', ['Eerste gesprek over schulden', 'The first talk about debts'], eligibility, {
    persons: ['client'],
    categories: ['debt.arrears', ...whom, 'care.insured'],
    implied: ['debt.trajectory', ...reached],
  }),
  task('wgs-schuld/toegang', '4a | 1', ['Beslissing over schuldhulpverlening', 'Deciding on debt assistance'], eligibility, {
    persons: ['client'],
    categories: [...debts, ...whom, 'identity.residence-permit', 'conviction.fraud'],
    implied: [...reached, 'care.insured'],
  }),
  task('wgs-schuld/uitvoering', '3 | 1 | a', ['Schuldhulpverlening en nazorg', 'Debt assistance and aftercare'], assistance, {
    persons: ['client'],
    categories: [...debts, ...whom, 'identity.residence-permit', 'conviction.fraud'],
    implied: [...reached, 'care.insured'],
  }),
  task('wgs-schuld/moratorium', '5 | 1', ['Verzoek om een afkoelingsperiode', 'Asking the court for a moratorium'], assistance, {
    persons: ['client'],
    categories: ['debt.arrears', ...whom, 'wealth.assets'],
    implied: ['debt.trajectory', ...reached],
  }),
]

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
  records: [
    ...debts,
    'signal.arrears',
    'conviction.fraud',
    'wealth.assets',
    'identity.bsn',
    'identity.contact',
    'document.letter',
    'document.report',
    'statement.own',
    ...involvement,
  ],
  purposes: tasks,
  grounds: [
    ...withinTasks(tasks, {
      ...verified(
        'wgs-schuld/8a-client',
        '8a',
        'Het college mag gegevens gebruiken, ook over gezondheid en van strafrechtelijke aard, voor zover dat nodig is om ' +
          'schuldhulpverlening te geven; deze rij alleen de genoemde gegevens, bij beslissing en uitvoering, en alleen die van de inwoner om wie het gaat.',
        'The college may use data, health and criminal data included, in so far as necessary to give debt assistance; this row ' +
          'only the data listed, when deciding and assisting, and only those of the resident it is about.',
      ),
      ...use,
      purposes: assisting,
      obtained: ownFile,
      categories: [
        ...debts,
        ...whom,
        'identity.residence-permit',
        ...income,
        'wealth.assets',
        'care.insured',
        'conviction.fraud',
        'document.letter',
        'document.report',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: 'any',
      implied: [...income, 'residence.correspondence'],
      openNorm: {
        norm: words(
          'nodig voor de schuldhulpverlening: een oordeel wordt gevraagd voor wat de taak niet noemt',
          'necessary for the debt assistance: a judgement is asked for what the task does not name',
        ),
        handledBy: 'judgement',
      },
    }),
    {
      ...verified(
        'wgs-schuld/4-talk',
        '4 | 1',
        'Voor het eerste gesprek mag het college gebruiken wat de inwoner over schulden en adres vertelde, en wie het is; zonder de ' +
          'zorgverzekering, want dat behandelen wij als een gegeven over gezondheid.',
        'For the first talk the college may use what the resident told of debts and address, and who it is; without the care ' +
          'insurance, which we treat as a health datum.',
      ),
      ...use,
      purposes: ['wgs-schuld/gesprek'],
      obtained: ownFile,
      categories: ['debt.arrears', 'identity.name', 'identity.birth', 'residence.address', 'residence.correspondence'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: ['client'],
    },
    {
      ...verified(
        'wgs-schuld/5-goods',
        '5 | 1',
        'Voor een verzoek om een afkoelingsperiode mag het college de schulden en goederen van de inwoner gebruiken, en wie het is.',
        'To ask for a moratorium the college may use the debts and goods of the resident, and who it is.',
      ),
      ...use,
      purposes: ['wgs-schuld/moratorium'],
      obtained: ownFile,
      categories: ['debt.arrears', 'wealth.assets', 'identity.name', 'identity.birth'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: 'any',
    },
    {
      ...verified(
        'wgs-schuld/8c-use',
        '8c',
        'Het college mag bij schuldhulp het burgerservicenummer van de inwoner gebruiken.',
        'In debt assistance the college may use the citizen service number of the resident.',
      ),
      ...use,
      purposes: ['wgs-schuld/gesprek', 'wgs-schuld/moratorium'],
      obtained: ownFile,
      categories: ['identity.bsn'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: 'any',
    },
    ...withinTasks(tasks, {
      ...unverified(
        'wgs-schuld/8a-other-tasks',
        '8a',
        'Of 8a ook geldt bij het eerste gesprek en de afkoelingsperiode moet een jurist nog zeggen.',
        'Whether 8a also holds at the first talk and the moratorium a jurist must still say.',
      ),
      ...use,
      purposes: ['wgs-schuld/gesprek', 'wgs-schuld/moratorium'],
      obtained: ownFile,
      categories: [
        ...debts,
        ...income,
        'wealth.assets',
        'care.insured',
        'document.letter',
        'document.report',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: 'any',
    }),
    {
      ...verified(
        'wgs-schuld/8b-signal',
        '8b',
        'Voor vroegsignalering mag het college alleen gegevens van de basisregistratie gebruiken en wat nodig is om het signaal te verwerken; deze rij gaat over het signaal dat het college al heeft, van wie het ook kwam.',
        'On an early signal the college may use only data of the register and what handling the signal needs; this row is about the signal the college already has, whoever gave it.',
      ),
      ...use,
      purposes: ['wgs-schuld/vroegsignaal'],
      obtained: signalled,
      categories: signal,
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: ['organisation'],
    },
    {
      ...verified(
        'wgs-schuld/8b-signal-landlord',
        '8b',
        'Ook wat een verhuurder als signaal verstrekt mag het college voor vroegsignalering gebruiken.',
        'What a landlord provides as a signal the college may use for early signals too.',
      ),
      ...use,
      purposes: ['wgs-schuld/vroegsignaal'],
      obtained: signalled,
      categories: signal,
      persons: ['client'],
      others: [],
      holders: { roles: ['housing-corporation'], organisation: 'other' },
      capacities: workers,
      origins: ['organisation'],
    },
    {
      ...unverified(
        'wgs-schuld/8b-signal-others',
        '8b',
        'Ook leveranciers van energie, warmte en water en zorgverzekeraars geven zulke signalen; hun artikel is niet gelezen.',
        'Suppliers of energy, heat and water and health insurers give such signals too; their article was not read.',
      ),
      ...use,
      purposes: ['wgs-schuld/vroegsignaal'],
      obtained: signalled,
      categories: signal,
      persons: ['client'],
      others: [],
      holders: { roles: ['creditor', 'health-insurer'], organisation: 'other' },
      capacities: workers,
      origins: ['organisation'],
    },
    {
      ...verified(
        'wgs-schuld/besluit-2-landlord',
        'Besluit gemeentelijke schuldhulpverlening 2',
        'Een verhuurder verstrekt het college bij een achterstand contactgegevens en de hoogte ervan, als hij eerst zelf contact ' +
          'zocht en op schuldhulp wees; deze rij alleen een woningcorporatie. De verdere voorwaarden van het artikel zijn niet gelezen.',
        'At arrears a landlord provides the college with contact data and their amount, having first sought contact and pointed ' +
          'at debt assistance; this row a housing corporation only. Further conditions of the article were not read.',
      ),
      ...provide,
      purposes: ['wgs-schuld/vroegsignaal'],
      obtained: { ...signalled, purposes: 'any' },
      categories: signal,
      persons: ['client'],
      others: [],
      holders: { roles: ['housing-corporation'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      when: { judgements: ['necessity'] },
      openNorm: {
        norm: words(
          'oordeel noodzaak: de verhuurder zocht contact, wees op schuldhulp, herinnerde ten minste eens schriftelijk en bood aan met ' +
            'schriftelijke instemming contactgegevens door te geven, en de huurder wees dat niet af (Tijdelijke regeling ' +
            '1.2); zwijgen volstaat, maar is geen AVG-toestemming',
          'judgement of necessity: the landlord sought contact, pointed at debt assistance, reminded at least once in writing and offered to ' +
            'pass on contact data with written agreement, and the tenant did not decline (the last by the Temporary scheme 1.2); silence is ' +
            'enough, but no GDPR consent',
        ),
        handledBy: 'judgement',
      },
    },
    ...withinTasks(tasks, {
      ...verified(
        'wgs-schuld/8d-client',
        '8d',
        'Het college mag gegevens van de inwoner die het voor Jeugdwet, Participatiewet of Wmo kreeg ook voor ' +
          'schuldhulpverlening gebruiken als dat in dit geval nodig is; deze rij alleen de genoemde gegevens, en niet declaraties en controles ' +
          'van jeugdhulp of een vermoeden van een strafbaar feit.',
        'The college may also use data of the resident obtained for the Jeugdwet, the Participatiewet or the Wmo for ' +
          'debt assistance where in this case that is necessary; this row only the data listed, and not invoices and checks of youth ' +
          'help or a suspicion of a crime.',
      ),
      ...use,
      purposes: debtHelp,
      obtained: {
        acts: ['wmo', 'jeugdwet', 'participatiewet'],
        purposes: reusable,
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
        'measure.social-assistance',
        'contribution.wmo',
        'budget.capability',
        'income.wage',
        'income.benefit',
        'wealth.assets',
        'work.trajectory',
        'work.ability',
        'debt.arrears',
        'residence.address',
        'residence.correspondence',
        'document.letter',
        'document.report',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: workers,
      origins: 'any',
      when: { judgements: ['necessity'] },
      openNorm: { norm: words('nodig voor de schuldhulpverlening', 'necessary for the debt assistance'), handledBy: 'judgement' },
    }),
    ...withinTasks(tasks, {
      ...verified(
        'wgs-schuld/suwi-62-1',
        'Wet SUWI 62 | 1',
        'Het college mag gebruiken wat UWV en SVB het verstrekken omdat het voor schuldhulpverlening nodig is, voor zover dat uit hun ' +
          'samenwerking volgt; deze rij alleen loon, uitkering en dat een organisatie betrokken is.',
        'The college may use what UWV and SVB provide it with because it is necessary for debt assistance, in so far as that follows ' +
          'from their cooperation; this row only wages, benefits and that an organisation is involved.',
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
      when: cooperation,
      openNorm: {
        norm: words('voor zover het voortvloeit uit de samenwerking', 'in so far as it follows from the cooperation'),
        handledBy: 'parameter',
      },
    }),
    ...withinTasks(tasks, {
      ...verified(
        'wgs-schuld/8-1-bodies',
        '8 | 1',
        'Het college mag gebruiken wat bestuursorganen het geven omdat het voor schuldhulpverlening van belang kan zijn; deze rij alleen een ' +
          'vordering of uitkering.',
        'The college may use what public bodies give it because it may matter for debt assistance; this row only a claim or ' +
          'benefit.',
      ),
      ...use,
      purposes: debtHelp,
      obtained: { acts: ['wgs-schuld'], purposes: 'any', capacities: 'any' },
      categories: ['debt.arrears', 'income.benefit'],
      persons: ['client'],
      others: [],
      holders: { roles: ['uwv', 'svb', 'cak', 'duo'], organisation: 'other' },
      capacities: workers,
      origins: 'any',
    }),
    {
      ...unverified(
        'wgs-schuld/8-2-supply',
        '8 | 2',
        'Het college geeft bestuursorganen en aangewezen instanties wat schuldhulpverlening vraagt, onder voorwaarden van een ' +
          'besluit dat niet is gelezen.',
        'The college gives public bodies and designated bodies what debt assistance asks, on conditions of a decree that was ' +
          'not read.',
      ),
      ...provide,
      ...given,
      purposes: ['wgs-schuld/uitvoering'],
      obtained: ownFile,
      categories: ['identity.name', 'identity.birth', 'residence.address', 'debt.trajectory'],
      persons: ['client'],
      others: [],
      recipients: ['uwv', 'svb', 'cak', 'duo', 'tax-administration', 'health-insurer', 'housing-corporation', 'utility'],
    },
    {
      ...verified(
        'wgs-schuld/5-court',
        '5 | 1',
        'Voor een afkoelingsperiode geeft het college de rechtbank de schulden en goederen van de cliënt.',
        'For a moratorium the college gives the court the debts and goods of the client.',
      ),
      ...provide,
      ...given,
      purposes: ['wgs-schuld/moratorium'],
      obtained: ownFile,
      categories: ['identity.name', 'identity.birth', 'residence.address', 'debt.arrears', 'wealth.assets'],
      persons: ['client'],
      others: [],
      recipients: ['court'],
    },
    {
      ...verified(
        'wgs-schuld/3a-mandated',
        '3a',
        'Het college mag een organisatie die het heeft gemandateerd om over schuldhulp te beslissen geven wat zij daarvoor nodig heeft; ' +
          'het artikel noemt zelf geen gegevens, deze rij alleen de opgesomde, zonder burgerservicenummer, vermogen, zorgverzekering, brieven ' +
          'en verslagen.',
        'The college may give an organisation that it mandated to decide on debt assistance what that organisation needs for it; ' +
          'the article itself names no data, this row only those listed, without citizen service number, assets, care insurance, letters ' +
          'and reports.',
      ),
      ...provide,
      ...given,
      purposes: ['wgs-schuld/toegang'],
      obtained: ownFile,
      categories: [
        'identity.name',
        'identity.birth',
        'identity.residence-permit',
        'residence.address',
        'residence.correspondence',
        ...debts,
        ...income,
        'conviction.fraud',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      recipients: ['debt-assistance'],
      implied: [...income, 'statement.own', ...involvement],
      when: { engagedUnder: ['wgs-schuld'], judgements: ['necessity'] },
      openNorm: {
        norm: words(
          'vastgelegd als oordeel over noodzaak: de organisatie heeft een mandaat om te beslissen, niet alleen een opdracht om te helpen, en ' +
            'heeft dit daarvoor nodig',
          'recorded as a judgement of necessity: the organisation has a mandate to decide, not only a commission to help, and needs ' +
            'this for it',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...unverified(
        'wgs-schuld/3-1-a-creditors',
        '3 | 1 | a',
        'Schuldeisers horen van een traject wat een regeling vraagt; geen gelezen artikel zegt wat.',
        'Creditors learn of a trajectory what an arrangement asks; no article read says what.',
      ),
      ...provide,
      ...given,
      purposes: ['wgs-schuld/uitvoering'],
      obtained: ownFile,
      categories: ['identity.name', 'debt.trajectory'],
      persons: ['client'],
      others: [],
      recipients: ['housing-corporation', 'utility', 'health-insurer', 'other'],
    },
  ],
  quality: [
    {
      ...verified(
        'wgs-schuld/8a-health',
        '8a',
        'Gegevens over gezondheid van de inwoner mogen worden gebruikt om schuldhulpverlening te geven (3 lid 1 onder a), als dat nodig is, ' +
          'door wie geheimhouding verschuldigd is (UAVG 30 lid 4); deze rij alleen bij beslissing en uitvoering.',
        'Health data of the resident may be used to give debt assistance (3(1)(a)), where necessary, by whoever is bound to secrecy ' +
          '(UAVG 30(4)); this row only when deciding and assisting.',
      ),
      sensitivity: 'health',
      purposes: assisting,
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'wgs-schuld/8a-criminal',
        '8a',
        'Strafrechtelijke gegevens van de inwoner mogen worden gebruikt om schuldhulpverlening te geven (3 lid 1 onder a), als dat nodig is; deze ' +
          'rij alleen bij beslissing en uitvoering.',
        'Criminal data of the resident may be used to give debt assistance (3(1)(a)), where necessary; this row only when deciding and ' +
          'assisting.',
      ),
      sensitivity: 'criminal',
      purposes: assisting,
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
  terms: [
    {
      ...unverified(
        'wgs-schuld/8b-term',
        '8b',
        'Voor een vroegsignaal is geen bewaartermijn gevonden; als het aanbod is afgewezen of onbeantwoord blijft, vervalt de ' +
          'grond om het te bewaren.',
        'For an early signal no keeping term was found; where the offer was declined or not answered the ground to keep it ends.',
      ),
      acts: ['wgs-schuld'],
      holderRoles: ['college'],
      categories: ['signal.arrears', 'identity.contact'],
      period: 'P1D',
      start: 'ended',
      source: 'statute',
    },
  ],
  duties: [
    duty(
      verified(
        'wgs-schuld/4-1-duty',
        '4 | 1',
        'Het eerste gesprek is binnen vier weken nadat de inwoner zich meldde, of nadat het college een signaal kreeg en de inwoner het ' +
          'aanbod aannam.',
        'The first talk takes place within four weeks after the resident came forward, or after the college got a signal and the ' +
          'resident took the offer.',
      ),
      'wgs-schuld/eerste-gesprek',
      { within: 'P4W' },
    ),
    duty(
      verified(
        'wgs-schuld/4-2-duty',
        '4 | 2',
        'Bij een dreigende ontruiming, afsluiting of opzegging van de zorgverzekering is het eerste gesprek binnen ' +
          'drie werkdagen; het artikel zegt niet vanaf wanneer.',
        'When eviction, disconnection or termination of the health insurance threatens, the first talk takes place within three ' +
          'working days; the article does not say from when.',
      ),
      'wgs-schuld/eerste-gesprek-bij-dreiging',
      { withinWorkingDays: 3 },
    ),
    duty(
      verified(
        'wgs-schuld/4a-3-duty',
        '4a | 3',
        'De beslissing valt binnen de termijn van de verordening, ten hoogste acht weken; het artikel noemt alleen dat zij na het eerste ' +
          'gesprek komt.',
        'The decision falls within the term of the by-law, eight weeks at most; the article says only that it comes after the ' +
          'first talk.',
      ),
      'wgs-schuld/beslissen',
      { within: 'P8W' },
    ),
    duty(
      verified(
        'wgs-schuld/6-once',
        '6',
        'De cliënt geeft alleen wat het college niet zelf kan krijgen.',
        'The client gives only what the college cannot get itself.',
      ),
      'wgs-schuld/eenmalige-uitvraag',
    ),
    duty(
      verified(
        'wgs-schuld/trs-1.2-conditions',
        'Tijdelijke regeling signaal betalingsachterstanden 1.2',
        'Wie een signaal geeft zocht eerst contact, wees op schuldhulp, herinnerde ten minste eens schriftelijk en bood daarin ' +
          'aan met schriftelijke instemming contactgegevens door te geven, wat de inwoner niet afwees; dat is geen toestemming in de zin van de AVG.',
        'Whoever gives a signal first sought contact, pointed at debt assistance, reminded at least once in writing and ' +
          'offered in it to pass on contact data with written agreement, which the resident did not decline; that is no consent in the sense of the GDPR.',
      ),
      'wgs-schuld/voorwaarden-signaal',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'wgs-schuld/10-1-temporary',
        '10 | 1',
        'Een tijdelijke regeling voor signalen duurt ten hoogste vijf jaar; of die van 2021 nog geldt is niet gelezen.',
        'A temporary scheme for signals lasts five years at most; whether that of 2021 still holds was not read.',
      ),
      'wgs-schuld/tijdelijke-regeling',
    ),
  ],
  parameters: [
    {
      ...verified(
        'wgs-schuld/4a-3-term',
        '4a | 3',
        'De verordening bepaalt de beslistermijn, ten hoogste acht weken; de ondergrens van een dag is van ons.',
        'The by-law sets the term for deciding, eight weeks at most; the floor of one day is ours.',
      ),
      parameter: 'wgs-schuld/beslistermijn',
      options: [],
      range: { least: 'P1D', most: 'P8W' },
    },
  ],
} satisfies LawDomain

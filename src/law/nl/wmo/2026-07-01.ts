import type { LawDomain } from '../../index.ts'
import { type Day, nothing, provide, task, use, verified, wmoOwn, wmoSupport, words, yesOrNo } from '../shared.ts'

const eligibility = 'sector-publicservices:SocialWelfareEligibilityAssessment'
const provision = 'sector-publicservices:SocialWelfareProvision'
const distribution = 'sector-publicservices:SocialWelfareDistributionManagement'

/** Wmo 5.1.1: spouse, parents, children at home and other housemates. */
const household = ['spouse', 'parent', 'child-at-home', 'housemate'] as const
const involvement = ['involvement.organisation', 'involvement.professional'] as const
const file = ['application.wmo', 'provision.wmo', 'need.wmo', 'document.letter', 'statement.own'] as const
const particulars = ['identity.name', 'identity.birth', 'residence.address', 'residence.correspondence'] as const

/** Under what the college holds its own Wmo facts; those of supervision and of client support are not among them. */
const ownFile = {
  acts: ['wmo'],
  purposes: ['wmo/onderzoek', 'wmo/spoed', 'wmo/beslissing', 'wmo/pgb', 'wmo/heronderzoek', 'wmo/herziening'],
  capacities: ['access-worker', 'coordinator'],
} as const
const college = { holders: { roles: ['college'], organisation: 'own' }, capacities: ['access-worker'] } as const
/** The tasks for which Wmo 5.2.2(a) has a provider supply. */
const providerSupplies = ['wmo/bijdrage', 'wmo/onderzoek', 'wmo/heronderzoek', 'wmo/herziening', 'wmo/verhaal'] as const
/** The tasks for which Wmo 5.2.4(2)-(3) has the SVB and supervisors supply. */
const payerSupplies = ['wmo/bijdrage', 'wmo/pgb', 'wmo/heronderzoek', 'wmo/herziening', 'wmo/verhaal'] as const
/** What re-use after express consent can reach of the client: no special category but health, nothing criminal, no number. */
const reusedOfClient = [
  'residence.address',
  'application.youth',
  'provision.youth',
  'need.youth',
  'application.social-assistance',
  'benefit.social-assistance',
  'claim.social-assistance',
  'income.wage',
  'income.benefit',
  'debt.arrears',
  'debt.trajectory',
  'education.enrolment',
  'support.informal',
  'document.letter',
  'statement.own',
  ...involvement,
] as const
const reused = {
  obtained: {
    acts: ['jeugdwet', 'participatiewet', 'wgs-schuld'],
    purposes: 'any',
    capacities: ['access-worker', 'helper', 'coordinator'],
  },
  consents: [{ kind: 'statutory', form: 'express', rule: 'uavg/5-1' }],
} as const

/** Wet maatschappelijke ondersteuning 2015 as it reads from 1 July 2026. */
export const wmo20260701 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wmo',
  name: words('Wet maatschappelijke ondersteuning 2015', 'Social Support Act 2015'),
  short: words('Wmo 2015', 'Wmo 2015'),
  validFrom: '2026-07-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0035362/2026-07-01',
  records: [...file, 'support.informal', ...involvement],
  purposes: [
    task('wmo/onderzoek', '2.3.2', ['Onderzoek na een melding', 'The inquiry after a report'], eligibility, {
      persons: ['client', ...household, 'carer', 'network'],
      categories: [...particulars, ...file, 'support.informal', ...involvement],
      implied: [],
    }),
    task(
      'wmo/identiteit',
      '2.3.4',
      ['De identiteit van de cliënt vaststellen', 'Establishing who the client is'],
      'dpv:IdentityVerification',
      {
        persons: ['client'],
        categories: ['identity.name', 'identity.birth', 'identity.bsn'],
        implied: [],
      },
    ),
    task('wmo/spoed', '2.3.3', ['Tijdelijke voorziening bij spoed', 'A temporary provision in an emergency'], provision, {
      persons: ['client'],
      categories: ['need.wmo', 'provision.wmo'],
      implied: [],
    }),
    task(
      'wmo/beslissing',
      '2.3.5',
      ['Beslissing over een maatwerkvoorziening', 'Deciding on a tailored provision'],
      eligibility,
      {
        persons: ['client', ...household, 'carer', 'network'],
        categories: [...particulars, ...file, 'support.informal', ...involvement],
        implied: [],
      },
    ),
    task('wmo/pgb', '2.3.6', ['Persoonsgebonden budget', 'The personal budget'], distribution, {
      persons: ['client', 'carer', 'network'],
      categories: [...particulars, ...file, 'support.informal', ...involvement],
      implied: [],
    }),
    task('wmo/heronderzoek', '2.3.9', ['Periodieke heroverweging', 'Periodic reconsideration'], eligibility, {
      persons: ['client', ...household, 'carer', 'network'],
      categories: [...particulars, ...file, 'support.informal', ...involvement],
      implied: [],
    }),
    task('wmo/herziening', '2.3.10', ['Herziening of intrekking', 'Revision or withdrawal'], distribution, {
      persons: ['client'],
      categories: [...particulars, ...file, ...involvement],
      implied: [],
    }),
    task('wmo/terugvordering', '2.4.1', ['Terugvordering', 'Recovery from the client'], 'dpv:FulfilmentOfObligation', {
      persons: ['client'],
      categories: [...particulars, 'provision.wmo', 'document.letter'],
      implied: [],
    }),
    task(
      'wmo/verhaal',
      '2.4.3',
      ['Verhaal op wie aansprakelijk is', 'Recourse against whoever is liable'],
      'dpv:FulfilmentOfObligation',
      {
        persons: ['client'],
        categories: [...particulars, 'provision.wmo', 'document.letter'],
        implied: [],
      },
    ),
    task('wmo/bijdrage', '2.1.4', ['Eigen bijdrage', 'The own contribution'], 'dpv:PaymentManagement', {
      persons: ['client', 'spouse'],
      categories: ['identity.name', 'residence.address', 'relation.kin', 'provision.wmo'],
      implied: ['income.wage', 'income.benefit'],
    }),
    task('wmo/clientondersteuning', '2.2.4', ['Cliëntondersteuning', 'Client support'], provision, {
      persons: ['client', 'carer'],
      categories: [],
      implied: [],
    }),
    {
      ...verified(
        'wmo/5.1.2-1-a-levering',
        '5.1.2 | 1 | a',
        'Een aanbieder levert waartoe hij zich tegenover college of cliënt heeft verbonden.',
        'A provider delivers what it bound itself to towards the college or the client.',
      ),
      purpose: 'wmo/levering',
      name: words('Levering van een maatwerkvoorziening', 'Delivering a tailored provision'),
      holderRole: 'wmo-provider',
      dpv: provision,
      persons: ['client', 'carer'],
      categories: [...particulars, ...file, 'support.informal', ...involvement],
      implied: [],
    },
    {
      ...verified(
        'wmo/2.6.2-budgetbeheer',
        '2.6.2',
        'De SVB betaalt uit persoonsgebonden budgetten en beheert ze.',
        'The SVB pays from personal budgets and manages them.',
      ),
      purpose: 'wmo/budgetbeheer',
      name: words('Betalen en beheren van persoonsgebonden budgetten', 'Paying and managing personal budgets'),
      holderRole: 'svb',
      dpv: 'dpv:PaymentManagement',
      persons: ['client'],
      categories: ['identity.name', 'identity.birth', 'identity.bsn', 'provision.wmo'],
      implied: [],
    },
    {
      ...verified(
        'wmo/4.1.1-2-veilig-thuis',
        '4.1.1 | 2',
        'Veilig Thuis neemt meldingen van huiselijk geweld en kindermishandeling aan en onderzoekt ze.',
        'Veilig Thuis receives and examines reports of domestic violence and child abuse.',
      ),
      purpose: 'wmo/veilig-thuis',
      name: words('Taken van Veilig Thuis', 'Tasks of Veilig Thuis'),
      holderRole: 'veilig-thuis',
      dpv: 'sector-publicservices:SocialWelfareManagement',
      persons: ['client', ...household, 'former-spouse', 'child', 'sibling', 'carer', 'network'],
      categories: ['signal.safety'],
      implied: [],
    },
  ],
  grounds: [
    {
      ...verified(
        'wmo/5.1.1-1-client',
        '5.1.1 | 1',
        'Het college mag voor zijn Wmo-taken gegevens van de cliënt gebruiken, ook over gezondheid, die uit het ' +
          'onderzoek of uit het dossier van die taken komen.',
        'For its Wmo tasks the college may use data of the client, health included, that come from the inquiry or the ' +
          'file of those tasks.',
      ),
      ...use,
      ...college,
      purposes: wmoOwn,
      obtained: ownFile,
      categories: [...particulars, ...file, ...involvement],
      persons: ['client'],
      others: [],
      origins: ['client', 'representative', 'carer', 'network', 'investigation', 'organisation'],
      openNorm: {
        norm: words(
          'gezondheid alleen als dat nodig is om de behoefte te beoordelen',
          'health only where needed to assess the need',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'wmo/5.1.1-1-help',
        '5.1.1 | 1',
        'Van echtgenoot, ouders, inwonende kinderen en andere huisgenoten mag het college alleen gebruiken welke hulp ' +
          'zij de cliënt geven of kunnen geven.',
        'Of spouse, parents, children at home and other housemates the college may use only what help they give or can ' +
          'give the client.',
      ),
      ...use,
      ...college,
      purposes: wmoOwn,
      obtained: ownFile,
      categories: ['support.informal'],
      persons: ['client', ...household],
      others: ['client', ...household],
      origins: ['client', 'representative', 'carer', 'network', 'investigation'],
    },
    {
      ...verified(
        'wmo/5.1.1-2-carer',
        '5.1.1 | 2',
        'Van de mantelzorger mag het college gebruiken welke hulp die geeft of kan geven, als de mantelzorger of de ' +
          'cliënt dat vertelde.',
        'Of the carer the college may use what help the carer gives or can give, where the carer or the client told it.',
      ),
      ...use,
      ...college,
      purposes: wmoSupport,
      obtained: ownFile,
      categories: ['support.informal'],
      persons: ['client', 'carer'],
      others: ['client', 'carer'],
      origins: ['carer', 'client'],
    },
    {
      ...verified(
        'wmo/5.1.1-3-network',
        '5.1.1 | 3',
        'Van anderen in het sociale netwerk mag het college gebruiken welke hulp zij geven of kunnen geven, als ' +
          'zijzelf of de cliënt dat vertelden.',
        'Of others in the social network the college may use what help they give or can give, where they or the client told it.',
      ),
      ...use,
      ...college,
      purposes: wmoSupport,
      obtained: ownFile,
      categories: ['support.informal'],
      persons: ['client', 'network'],
      others: ['client', 'network'],
      origins: ['network', 'client'],
    },
    {
      ...verified(
        'wmo/5.2.2-a-provider',
        '5.2.2 |  | a',
        'Het college mag voor de genoemde taken gebruiken wat een aanbieder over de cliënt moet of mag verstrekken.',
        'For the named tasks the college may use what a provider must or may supply about the client.',
      ),
      ...use,
      purposes: providerSupplies,
      obtained: { acts: ['wmo'], purposes: 'any', capacities: 'any' },
      categories: ['provision.wmo', 'need.wmo', 'document.letter', 'statement.own', ...involvement],
      persons: ['client'],
      others: [],
      holders: { roles: ['wmo-provider'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'wmo/5.2.4-2-svb',
        '5.2.4 | 2',
        'Het college mag voor de genoemde taken gebruiken wat de SVB over het budget van de cliënt moet of mag verstrekken.',
        'For the named tasks the college may use what the SVB must or may supply about the budget of the client.',
      ),
      ...use,
      purposes: payerSupplies,
      obtained: { acts: ['wmo'], purposes: ['wmo/budgetbeheer'], capacities: 'any' },
      categories: ['provision.wmo', 'involvement.organisation'],
      persons: ['client'],
      others: [],
      holders: { roles: ['svb'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'wmo/5.2.4-3-supervisor',
        '5.2.4 | 3',
        'Het college mag voor de genoemde taken gebruiken wat een toezichthouder over de cliënt moet of mag verstrekken.',
        'For the named tasks the college may use what a supervisor must or may supply about the client.',
      ),
      ...use,
      purposes: payerSupplies,
      obtained: { acts: ['wmo'], purposes: 'any', capacities: ['supervisor'] },
      categories: ['provision.wmo', 'document.letter', 'involvement.organisation'],
      persons: ['client'],
      others: [],
      holders: { roles: ['supervisor'], organisation: 'any' },
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'wmo/5.1.1-4-client',
        '5.1.1 | 4',
        'Met uitdrukkelijke toestemming mag het college gegevens van de cliënt die het voor Jeugdwet, Participatiewet ' +
          'of schuldhulpverlening kreeg, ook over gezondheid, gebruiken voor de acht genoemde Wmo-taken.',
        'With express consent the college may use data of the client obtained for the Jeugdwet, the Participatiewet or ' +
          'debt assistance, health included, for the eight Wmo tasks named.',
      ),
      ...use,
      ...college,
      ...reused,
      purposes: wmoSupport,
      categories: reusedOfClient,
      persons: ['client'],
      others: [],
      origins: 'any',
    },
    {
      ...verified(
        'wmo/5.1.1-4-household',
        '5.1.1 | 4',
        'Met uitdrukkelijke toestemming van wie het betreft mag het college van echtgenoot, ouders, inwonende kinderen ' +
          'en andere huisgenoten zulke gegevens gebruiken om de ondersteuning af te stemmen op hulp die zij zelf ' +
          'krijgen; niet over gezondheid.',
        'With express consent of the person concerned the college may use such data of spouse, parents, children at ' +
          'home and other housemates to tune the support to help they themselves get; not about health.',
      ),
      ...use,
      ...college,
      ...reused,
      purposes: wmoSupport,
      categories: ['benefit.social-assistance', 'debt.trajectory', ...involvement],
      persons: household,
      others: [],
      origins: 'any',
      openNorm: {
        norm: words(
          'nodig om de ondersteuning af te stemmen op hulp aan die persoon',
          'needed to tune the support to help for that person',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'wmo/5.1.2-1-client',
        '5.1.2 | 1 | a',
        'Een aanbieder mag gegevens van de cliënt, ook over gezondheid, gebruiken om te leveren.',
        'A provider may use data of the client, health included, to deliver.',
      ),
      ...use,
      purposes: ['wmo/levering'],
      obtained: { acts: ['wmo'], purposes: ['wmo/levering'], capacities: ['helper', 'coordinator'] },
      categories: [...particulars, ...file, 'support.informal', ...involvement],
      persons: ['client'],
      others: ['carer'],
      holders: { roles: ['wmo-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: ['client', 'carer', 'organisation'],
    },
    {
      ...verified(
        'wmo/5.1.2-1-carer',
        '5.1.2 | 1 | a',
        'Een aanbieder mag gebruiken welke hulp de mantelzorger geeft of kan geven.',
        'A provider may use what help the carer gives or can give.',
      ),
      ...use,
      purposes: ['wmo/levering'],
      obtained: { acts: ['wmo'], purposes: ['wmo/levering'], capacities: ['helper', 'coordinator'] },
      categories: ['support.informal'],
      persons: ['client', 'carer'],
      others: ['client', 'carer'],
      holders: { roles: ['wmo-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: ['client', 'carer', 'organisation'],
    },
    {
      ...verified(
        'wmo/5.2.1-2-a-provider',
        '5.2.1 | 2 | a',
        'Het college mag aan de aanbieder die gaat leveren verstrekken wat daarvoor nodig is, ook over gezondheid.',
        'The college may provide the provider that will deliver with what is needed for it, health included.',
      ),
      ...provide,
      purposes: ['wmo/levering'],
      obtained: {
        acts: ['wmo'],
        purposes: ['wmo/onderzoek', 'wmo/beslissing', 'wmo/heronderzoek', 'wmo/herziening'],
        capacities: ['access-worker', 'coordinator'],
      },
      categories: [...particulars, 'provision.wmo', 'need.wmo', 'document.letter', 'support.informal', ...involvement],
      persons: ['client'],
      others: ['carer'],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: ['client', 'representative', 'carer', 'network', 'investigation', 'organisation'],
      recipients: ['wmo-provider'],
      openNorm: {
        norm: words(
          'alleen de aanbieder die zich tot deze levering heeft verbonden',
          'only the provider that bound itself to this delivery',
        ),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'wmo/5.2.1-2-b-cak',
        '5.2.1 | 2 | b',
        'Het college mag aan het CAK verstrekken wat nodig is voor de eigen bijdrage.',
        'The college may provide the CAK with what is needed for the own contribution.',
      ),
      ...provide,
      purposes: ['wmo/bijdrage'],
      obtained: {
        acts: ['wmo'],
        purposes: ['wmo/onderzoek', 'wmo/beslissing', 'wmo/heronderzoek', 'wmo/herziening'],
        capacities: ['access-worker'],
      },
      categories: ['identity.name', 'identity.birth', 'residence.address', 'provision.wmo'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: ['client', 'representative', 'investigation', 'organisation'],
      recipients: ['cak'],
      openNorm: {
        norm: words(
          'geen bericht over wie het huis verliet vanwege huiselijk geweld (2.1.4b lid 2)',
          'no notice about whoever left home because of domestic violence (2.1.4b(2))',
        ),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'wmo/5.2.1-2-c-svb',
        '5.2.1 | 2 | c',
        'Het college mag aan de SVB verstrekken wat nodig is om uit het budget te betalen.',
        'The college may provide the SVB with what is needed to pay from the budget.',
      ),
      ...provide,
      purposes: ['wmo/budgetbeheer'],
      obtained: {
        acts: ['wmo'],
        purposes: ['wmo/onderzoek', 'wmo/beslissing', 'wmo/heronderzoek', 'wmo/herziening'],
        capacities: ['access-worker'],
      },
      categories: ['identity.name', 'identity.birth', 'residence.address', 'provision.wmo'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: ['client', 'representative', 'investigation', 'organisation'],
      recipients: ['svb'],
    },
    {
      ...verified(
        'wmo/5.2.1-1-b-provider',
        '5.2.1 | 1 | b',
        'Wat het college met uitdrukkelijke toestemming uit jeugdhulp, bijstand of schuldhulp gebruikt, mag het met ' +
          'diezelfde toestemming doorgeven aan de aanbieder die gaat leveren.',
        'What the college uses from youth help, social assistance or debt assistance with express consent, it may pass ' +
          'on with that same consent to the provider that will deliver.',
      ),
      ...provide,
      ...reused,
      purposes: ['wmo/levering'],
      categories: reusedOfClient,
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['wmo-provider'],
    },
    {
      ...verified(
        'wmo/5.2.2-a-duty',
        '5.2.2 |  | a',
        'Een aanbieder mag uit eigen beweging en moet op verzoek aan het college verstrekken wat voor de genoemde ' +
          'taken nodig is.',
        'A provider may unasked and must on request provide the college with what the named tasks need.',
      ),
      ...provide,
      purposes: providerSupplies,
      obtained: { acts: ['wmo'], purposes: 'any', capacities: ['helper', 'coordinator'] },
      categories: ['provision.wmo', 'need.wmo', 'document.letter', 'statement.own', ...involvement],
      persons: ['client'],
      others: [],
      holders: { roles: ['wmo-provider'], organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
    },
  ],
  secrecy: [
    {
      ...verified(
        'wmo/5.3.3-1-secrecy',
        '5.3.3 | 1',
        'College, aanbieder, CAK, SVB, toezichthouder en Veilig Thuis geven anderen dan de betrokkene niets over hem ' +
          'zonder zijn toestemming, tenzij de wet anders bepaalt.',
        'College, provider, CAK, SVB, supervisor and Veilig Thuis tell others than the person concerned nothing about ' +
          'that person without consent, unless the law says otherwise.',
      ),
      regime: 'wmo/5.3.3',
      acts: ['wmo'],
      holderRoles: ['college', 'wmo-provider', 'supervisor', 'svb', 'cak', 'veilig-thuis'],
    },
  ],
  releases: [
    {
      ...verified(
        'wmo/5.3.3-3-college',
        '5.3.3 | 3',
        'Wie beroepshalve moet meewerken aan de Wmo-taken van het college is voor die taken geen ander.',
        'Whoever must professionally take part in the Wmo tasks of the college is no other for those tasks.',
      ),
      regime: 'wmo/5.3.3',
      basis: 'not-others',
      kinds: ['use'],
      purposes: wmoOwn,
      categories: 'any',
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['access-worker'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-3-provider',
        '5.3.3 | 3',
        'Wie beroepshalve moet meewerken aan de levering is voor de aanbieder geen ander.',
        'Whoever must professionally take part in the delivery is no other for the provider.',
      ),
      regime: 'wmo/5.3.3',
      basis: 'not-others',
      kinds: ['use'],
      purposes: ['wmo/levering'],
      categories: 'any',
      holders: { roles: ['wmo-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      recipients: ['wmo-provider'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-duty-provider',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de plicht van de aanbieder om het college voor de genoemde taken in te lichten (5.2.2).',
        'Secrecy yields to the duty of the provider to inform the college for the named tasks (5.2.2).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'duty',
      kinds: ['use', 'provide'],
      purposes: providerSupplies,
      categories: 'any',
      holders: { roles: ['wmo-provider'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-duty-svb-supervisor',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de plicht van SVB en toezichthouder om het college voor de genoemde taken in te ' +
          'lichten (5.2.4).',
        'Secrecy yields to the duty of SVB and supervisor to inform the college for the named tasks (5.2.4).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'duty',
      kinds: ['use'],
      purposes: payerSupplies,
      categories: 'any',
      holders: { roles: ['svb', 'supervisor'], organisation: 'any' },
      capacities: ['access-worker'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-delivery',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de bevoegdheid van het college om aanbieder, CAK en SVB het nodige te geven (5.2.1 lid 2).',
        'Secrecy yields to the power of the college to give provider, CAK and SVB what they need (5.2.1(2)).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/levering', 'wmo/bijdrage', 'wmo/budgetbeheer'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      recipients: ['wmo-provider', 'cak', 'svb'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-wgs-8d',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de bevoegdheid van hetzelfde college om Wmo-gegevens voor schuldhulpverlening te ' +
          'gebruiken (Wgs 8d).',
        'Secrecy yields to the power of the same college to use Wmo data for debt assistance (Wgs 8d).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'permission',
      kinds: ['use'],
      purposes: ['wgs-schuld/gesprek', 'wgs-schuld/toegang', 'wgs-schuld/uitvoering', 'wgs-schuld/moratorium'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['access-worker', 'helper'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-consent',
        '5.3.3 | 1',
        'Met toestemming van de betrokkene mogen inlichtingen aan anderen worden gegeven.',
        'With consent of the person concerned others may be told.',
      ),
      regime: 'wmo/5.3.3',
      basis: 'consent',
      kinds: ['use', 'provide'],
      purposes: 'any',
      categories: 'any',
      holders: { roles: ['college', 'wmo-provider', 'supervisor', 'svb', 'cak', 'veilig-thuis'], organisation: 'any' },
      capacities: 'any',
      recipients: 'any',
      consents: [{ kind: 'secrecy', form: 'express', rule: 'wmo/5.3.3-2' }],
    },
  ],
  consentRules: [
    {
      ...verified(
        'wmo/5.3.3-2',
        '5.3.3 | 2',
        'Onder de twaalf jaar geeft de wettelijk vertegenwoordiger de toestemming, vanaf twaalf jaar de betrokkene zelf.',
        'Below twelve the legal representative gives the consent, from twelve the person concerned.',
      ),
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      parents: 'all',
      openNorm: {
        norm: words(
          'een minderjarige van twaalf of ouder die dit niet kan overzien wordt vertegenwoordigd',
          'a minor of twelve or older who cannot judge this is represented',
        ),
        handledBy: 'not-modelled',
      },
    },
  ],
  terms: [
    {
      ...verified(
        'wmo/5.3.4-1-term',
        '5.3.4 | 1',
        'College, aanbieder en toezichthouder bewaren Wmo-gegevens vijftien jaar na de laatste wijziging ervan.',
        'College, provider and supervisor keep Wmo data for fifteen years after their last change.',
      ),
      acts: ['wmo'],
      holderRoles: ['college', 'wmo-provider', 'supervisor'],
      categories: 'any',
      period: 'P15Y',
      start: 'changed',
      source: 'statute',
      openNorm: {
        norm: words(
          'langer als een zorgvuldige uitvoering van de taak dat vraagt',
          'longer where careful performance of the task asks it',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'wmo/5.3.4-2-term',
        '5.3.4 | 2',
        'Veilig Thuis bewaart gegevens twintig jaar na de laatste wijziging ervan.',
        'Veilig Thuis keeps data for twenty years after their last change.',
      ),
      acts: ['wmo'],
      holderRoles: ['veilig-thuis'],
      categories: 'any',
      period: 'P20Y',
      start: 'changed',
      source: 'statute',
    },
    {
      ...verified(
        'wmo/5.3.4-3-term',
        '5.3.4 | 3',
        'CAK en SVB bewaren Wmo-gegevens zeven jaar na de laatste wijziging ervan.',
        'CAK and SVB keep Wmo data for seven years after their last change.',
      ),
      acts: ['wmo'],
      holderRoles: ['svb', 'cak'],
      categories: 'any',
      period: 'P7Y',
      start: 'changed',
      source: 'statute',
    },
  ],
  households: [
    {
      ...verified(
        'wmo/1.1.1-1-gebruikelijke-hulp',
        '1.1.1 | 1',
        'Gebruikelijke hulp komt van echtgenoot, ouders, inwonende kinderen of andere huisgenoten.',
        'Customary help comes from spouse, parents, children at home or other housemates.',
      ),
      concept: 'wmo.gebruikelijke-hulp',
      members: household,
    },
    {
      ...verified(
        'wmo/1.1.1-1-huiselijke-kring',
        '1.1.1 | 1',
        'De huiselijke kring is een familielid, huisgenoot, echtgenoot, voormalig echtgenoot of mantelzorger.',
        'The domestic circle is a relative, housemate, spouse, former spouse or carer.',
      ),
      concept: 'wmo.huiselijke-kring',
      members: [...household, 'former-spouse', 'child', 'sibling', 'carer'],
    },
  ],
  rights: [
    {
      ...verified(
        'wmo/5.3.2-access',
        '5.3.2 | 1',
        'Wie twaalf of ouder is krijgt zo snel mogelijk inzage in wat over hem is vastgelegd; onder de zestien krijgt ' +
          'ook de wettelijk vertegenwoordiger die op verzoek.',
        'Whoever is twelve or older gets access to what is recorded about them as soon as possible; below sixteen the ' +
          'legal representative also gets it on request.',
      ),
      right: 'access',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self'], ['parent-with-authority'], ['guardian']] },
        { from: 16, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      exceptions: [
        words('het schaadt de persoonlijke levenssfeer van een ander', 'it harms the privacy of another'),
        words('een taak van Veilig Thuis maakt weigeren nodig', 'a task of Veilig Thuis makes refusal necessary'),
        words(
          'tegenover de vertegenwoordiger: het belang van de betrokkene verzet zich',
          'towards the representative: the interest of the person concerned opposes it',
        ),
      ],
    },
    {
      ...verified(
        'wmo/5.3.2-5-rectification',
        '5.3.2 | 5',
        'Van wie gegevens zijn opgeslagen mag vragen om ze te verbeteren.',
        'Whoever has data stored about them may ask to have them corrected.',
      ),
      right: 'rectification',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      exceptions: [],
    },
    {
      ...verified(
        'wmo/5.3.5-destruction',
        '5.3.5 | 1',
        'Op schriftelijk verzoek worden Wmo-gegevens binnen drie maanden vernietigd; onder de twaalf kan de wettelijk ' +
          'vertegenwoordiger het verzoek doen.',
        'On a written request Wmo data are destroyed within three months; below twelve the legal representative can ' +
          'make the request.',
      ),
      right: 'early-destruction',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      answerWithin: 'P3M',
      exceptions: [
        words('bewaren is aannemelijk van groot belang voor een ander', 'keeping is plausibly of great interest to another'),
        words('een wet verzet zich tegen vernietigen', 'a law opposes destruction'),
      ],
    },
  ],
  duties: [
    {
      ...verified(
        'wmo/2.3.2-1-duty',
        '2.3.2 | 1',
        'Het college onderzoekt een melding binnen zes weken.',
        'The college completes the inquiry after a report within six weeks.',
      ),
      duty: 'wmo/onderzoek-afronden',
      kinds: [],
      within: 'P6W',
    },
    {
      ...verified(
        'wmo/2.3.5-2-duty',
        '2.3.5 | 2',
        'Het college beslist binnen twee weken op de aanvraag.',
        'The college decides on the application within two weeks.',
      ),
      duty: 'wmo/beslissen',
      kinds: [],
      within: 'P2W',
    },
    {
      ...verified(
        'wmo/5.3.1-1-duty',
        '5.3.1 | 1',
        'Veilig Thuis vertelt de betrokkene binnen vier weken dat een ander gegevens over hem gaf; dat kan telkens ' +
          'twee weken later.',
        'Veilig Thuis tells the person concerned within four weeks that another gave data about them; it can be put ' +
          'off by two weeks at a time.',
      ),
      duty: 'wmo/veilig-thuis-inlichten',
      kinds: ['provide'],
      within: 'P4W',
      extendableBy: 'P2W',
    },
    {
      ...verified(
        'wmo/5.2.2-duty',
        '5.2.2 |  | a',
        'Een aanbieder geeft het college op verzoek kosteloos wat de genoemde taken nodig hebben.',
        'A provider gives the college on request, free of charge, what the named tasks need.',
      ),
      duty: 'wmo/aanbieder-verstrekt',
      kinds: ['provide'],
    },
  ],
  parameters: [
    {
      ...verified(
        'wmo/2.1.4a-5-b-income',
        '2.1.4a | 5 | b',
        'De verordening kan de eigen bijdrage bij een laag inkomen op nul zetten.',
        'The by-law can set the own contribution to nothing at a low income.',
      ),
      parameter: 'wmo/bijdrage-nihil-bij-laag-inkomen',
      options: yesOrNo,
    },
  ],
} satisfies LawDomain

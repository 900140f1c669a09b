import type { LawDomain } from '../../index.ts'
import { type Day, nothing, provide, task, use, verified, words, youthAccess, youthControl } from '../shared.ts'

const eligibility = 'sector-publicservices:SocialWelfareEligibilityAssessment'
const provision = 'sector-publicservices:SocialWelfareProvision'

const involvement = ['involvement.organisation', 'involvement.professional'] as const
const particulars = ['identity.name', 'identity.birth', 'residence.address', 'residence.correspondence'] as const
const file = ['application.youth', 'provision.youth', 'need.youth', 'document.letter', 'statement.own'] as const
/** Jeugdwet 7.4.0(1): a jeugdige, who is the client, or his parents. */
const youthOrParent = ['client', 'parent'] as const
/** Who holds a dossier: jeugdhulpverlener (7.3.8), gecertificeerde instelling (7.3.1). */
const helpers = ['youth-care-provider', 'certified-institution'] as const
/** What Regeling Jeugdwet 6a.1 lets an invoice hold, in so far as the catalogue has a category for it. */
const invoice = ['identity.name', 'identity.birth', 'identity.bsn', 'residence.address', 'provision.youth'] as const
/** Jeugdwet 7.4.0(1): everything for which the college may process and others must supply. */
const supplied = [...youthAccess, 'jeugdwet/bekostiging', ...youthControl] as const

/** Jeugdwet as it reads from 1 January 2026. */
export const jeugdwet20260101 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'jeugdwet',
  name: words('Jeugdwet', 'Youth Act'),
  short: words('Jeugdwet', 'Youth Act'),
  validFrom: '2026-01-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0034925/2026-01-01',
  records: [...file, 'signal.safety', ...involvement],
  purposes: [
    task('jeugdwet/toegang', '2.3 | 1', ['Toegang tot jeugdhulp', 'Access to youth help'], eligibility, {
      persons: youthOrParent,
      categories: [...particulars, ...file, 'signal.safety', ...involvement],
      implied: ['relation.kin', 'relation.authority', 'education.enrolment', 'support.informal'],
    }),
    task(
      'jeugdwet/rvdk-verzoek',
      '2.4 | 1',
      ['Verzoek aan de raad voor de kinderbescherming', 'Asking the child protection council to inquire'],
      provision,
      {
        persons: youthOrParent,
        categories: [...particulars, 'relation.authority'],
        implied: ['signal.safety', 'need.youth', 'provision.youth', 'involvement.organisation'],
      },
    ),
    task(
      'jeugdwet/jeugdbescherming',
      '2.4 | 2',
      ['Jeugdbescherming en jeugdreclassering', 'Child protection and juvenile probation'],
      provision,
      {
        persons: youthOrParent,
        categories: [...particulars, 'relation.authority', ...file, 'signal.safety', ...involvement],
        implied: [],
      },
    ),
    task(
      'jeugdwet/bekostiging',
      '7.4.0 | 1 | c',
      ['Bekostiging van jeugdhulp', 'Paying for youth help'],
      'dpv:PaymentManagement',
      {
        persons: ['client'],
        categories: invoice,
        implied: [],
      },
    ),
    task(
      'jeugdwet/controle',
      '7.4.0 | 1 | d',
      ['Materiële controle', 'Checking what was delivered'],
      'sector-publicservices:PublicServiceFraudPreventionDetection',
      {
        persons: ['client'],
        categories: invoice,
        implied: [],
      },
    ),
    task(
      'jeugdwet/fraude',
      '7.4.0 | 1 | d',
      ['Fraude-onderzoek', 'Investigating fraud'],
      'sector-publicservices:PublicServiceFraudPreventionDetection',
      {
        persons: ['client'],
        categories: invoice,
        implied: [],
      },
    ),
    task(
      'jeugdwet/woonplaats',
      '2.7a',
      ['Vaststellen welke gemeente verantwoordelijk is', 'Establishing which municipality is responsible'],
      eligibility,
      {
        persons: ['client'],
        categories: ['identity.name', 'identity.birth', 'residence.address'],
        implied: [],
      },
    ),
    {
      ...verified(
        'jeugdwet/7.3.8-1-hulpverlening',
        '7.3.8 | 1',
        'De jeugdhulpverlener houdt een dossier bij van de hulp die hij verleent.',
        'The youth helper keeps a file of the help given.',
      ),
      purpose: 'jeugdwet/hulpverlening',
      name: words('Verlenen van jeugdhulp', 'Giving youth help'),
      holderRole: 'youth-care-provider',
      dpv: provision,
      persons: youthOrParent,
      categories: [...particulars, ...file, ...involvement],
      implied: ['signal.safety'],
    },
    {
      ...verified(
        'jeugdwet/7.3.11-4-ondertoezichtstelling',
        '7.3.11 | 4',
        'De gecertificeerde instelling voert een ondertoezichtstelling uit.',
        'The certified institution carries out a supervision order.',
      ),
      purpose: 'jeugdwet/ondertoezichtstelling',
      name: words('Uitvoering van een ondertoezichtstelling', 'Carrying out a supervision order'),
      holderRole: 'certified-institution',
      dpv: provision,
      persons: youthOrParent,
      categories: [...particulars, ...file, 'signal.safety', ...involvement],
      implied: [],
    },
  ],
  grounds: [
    {
      ...verified(
        'jeugdwet/7.4.0-1-a-b-own',
        '7.4.0 | 1 | a',
        'Het college mag gegevens van jeugdige en ouders, ook bijzondere, gebruiken voor de toegang tot jeugdhulp, een ' +
          'verzoek aan de raad en kinderbescherming.',
        'The college may use data of youth and parents, special data included, for access to youth help, a request to ' +
          'the council and child protection.',
      ),
      ...use,
      purposes: youthAccess,
      obtained: { acts: ['jeugdwet'], purposes: youthAccess, capacities: ['access-worker', 'coordinator'] },
      categories: [
        ...particulars,
        ...file,
        'relation.kin',
        'relation.authority',
        'education.enrolment',
        'support.informal',
        'signal.safety',
        ...involvement,
      ],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['access-worker'],
      origins: 'any',
      implied: ['relation.kin', 'relation.authority', 'education.enrolment', 'support.informal'],
    },
    {
      ...verified(
        'jeugdwet/7.4.0-2-supplied',
        '7.4.0 | 2',
        'Het college mag voor die taken gebruiken wat jeugdhulpaanbieders en gecertificeerde instellingen moeten verstrekken.',
        'For those tasks the college may use what youth help providers and certified institutions must supply.',
      ),
      ...use,
      purposes: youthAccess,
      obtained: { acts: ['jeugdwet'], purposes: 'any', capacities: ['helper', 'coordinator'] },
      categories: ['provision.youth', 'need.youth', 'document.letter', 'signal.safety', ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: helpers, organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'jeugdwet/7.4.0-2-duty',
        '7.4.0 | 2',
        'Jeugdhulpaanbieders en gecertificeerde instellingen moeten het college kosteloos geven wat het voor die taken ' +
          'nodig heeft.',
        'Youth help providers and certified institutions must give the college, free of charge, what it needs for those tasks.',
      ),
      ...provide,
      purposes: youthAccess,
      obtained: { acts: ['jeugdwet'], purposes: 'any', capacities: ['helper', 'coordinator'] },
      categories: ['provision.youth', 'need.youth', 'document.letter', 'signal.safety', ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: helpers, organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
    },
    {
      ...verified(
        'jeugdwet/rjw-6a.1-invoice',
        'Regeling Jeugdwet 6a.1',
        'Voor betaling en formele controle mag het college alleen de gegevens van een gesloten lijst gebruiken.',
        'For payment and the formal check the college may use only the data of a closed list.',
      ),
      ...use,
      purposes: ['jeugdwet/bekostiging'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/bekostiging'], capacities: 'any' },
      categories: [...invoice, 'involvement.organisation'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college', ...helpers], organisation: 'any' },
      capacities: ['access-worker'],
      origins: 'any',
      openNorm: {
        norm: words(
          'niet als de verblijfplaats geheim moet blijven en daarvoor een regeling is (6a.6)',
          'not where the whereabouts must stay secret and an arrangement exists (6a.6)',
        ),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'jeugdwet/rjw-6a.7-2-control',
        'Regeling Jeugdwet 6a.7 | 2',
        'Declaratiegegevens mogen verder alleen worden gebruikt voor materiële controle en fraude-onderzoek.',
        'Invoice data may be used further only to check what was delivered and to investigate fraud.',
      ),
      ...use,
      purposes: youthControl,
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/bekostiging'], capacities: 'any' },
      categories: [...invoice, 'involvement.organisation'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.6-follow-up',
        'Regeling Jeugdwet 6b.6 | 2',
        'Wat een detailcontrole opleverde mag verder alleen voor het vervolg daarvan en voor fraude-onderzoek worden gebruikt.',
        'What a detailed check yielded may be used further only for its follow-up and to investigate fraud.',
      ),
      ...use,
      purposes: youthControl,
      obtained: { acts: ['jeugdwet'], purposes: youthControl, capacities: ['supervisor'] },
      categories: [...invoice, 'document.letter', 'involvement.organisation'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'jeugdwet/7.4.0-1-a-provider',
        '7.4.0 | 1 | a',
        'Het college mag aan de aanbieder die het inzet geven wat die voor de jeugdhulp nodig heeft.',
        'The college may give the provider it engages what that provider needs for the youth help.',
      ),
      ...provide,
      purposes: ['jeugdwet/toegang'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/toegang'], capacities: ['access-worker', 'coordinator'] },
      categories: [...particulars, 'provision.youth', 'need.youth', ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['youth-care-provider'],
    },
    {
      ...verified(
        'jeugdwet/2.4-1-council',
        '2.4 | 1',
        'Het college verzoekt de raad voor de kinderbescherming om onderzoek en geeft daarbij wat dat verzoek nodig heeft.',
        'The college asks the child protection council to inquire and gives what that request needs.',
      ),
      ...provide,
      purposes: ['jeugdwet/rvdk-verzoek'],
      obtained: { acts: ['jeugdwet'], purposes: youthAccess, capacities: ['access-worker', 'coordinator'] },
      categories: [
        ...particulars,
        'relation.authority',
        'signal.safety',
        'need.youth',
        'provision.youth',
        'involvement.organisation',
      ],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['child-protection-council'],
      implied: ['signal.safety', 'need.youth', 'provision.youth', 'involvement.organisation'],
    },
    {
      ...verified(
        'jeugdwet/7.3.8-1-file',
        '7.3.8 | 1',
        'De jeugdhulpverlener mag het eigen dossier gebruiken om hulp te verlenen.',
        'The youth helper may use the own file to give help.',
      ),
      ...use,
      purposes: ['jeugdwet/hulpverlening'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/hulpverlening'], capacities: ['helper', 'coordinator'] },
      categories: [...particulars, ...file, ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['youth-care-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
    },
    {
      ...verified(
        'jeugdwet/7.3.1-1-file',
        '7.3.1 | 1',
        'Een medewerker van een gecertificeerde instelling mag het eigen dossier gebruiken (7.3.8).',
        'A worker of a certified institution may use the own file (7.3.8).',
      ),
      ...use,
      purposes: ['jeugdwet/ondertoezichtstelling'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/ondertoezichtstelling'], capacities: ['helper', 'coordinator'] },
      categories: [...particulars, ...file, ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['certified-institution'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
    },
    {
      ...verified(
        'jeugdwet/7.3.11-4-supervision-order',
        '7.3.11 | 4',
        'Wie beroepshalve iets weet dat voor een ondertoezichtstelling nodig is, mag dat uit eigen beweging en moet ' +
          'dat op verzoek aan de gecertificeerde instelling vertellen.',
        'Whoever professionally knows something that a supervision order needs may unasked and must on request tell ' +
          'the certified institution.',
      ),
      ...provide,
      purposes: ['jeugdwet/ondertoezichtstelling'],
      obtained: { acts: ['jeugdwet'], purposes: 'any', capacities: ['access-worker', 'helper', 'coordinator'] },
      categories: ['provision.youth', 'need.youth', 'document.letter', ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['college', ...helpers], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      origins: 'any',
      recipients: ['certified-institution'],
      must: true,
      openNorm: {
        norm: words(
          'het kind staat onder toezicht en deze instelling voert dat uit',
          'the child is under a supervision order and this institution carries it out',
        ),
        handledBy: 'not-modelled',
      },
    },
  ],
  secrecy: [
    {
      ...verified(
        'jeugdwet/7.3.11-1-secrecy',
        '7.3.11 | 1',
        'Jeugdhulpverlener en medewerker van een gecertificeerde instelling vertellen anderen niets zonder toestemming ' +
          'van de betrokkene.',
        'Youth helper and worker of a certified institution tell others nothing without consent of the person concerned.',
      ),
      regime: 'jeugdwet/7.3.11',
      acts: ['jeugdwet'],
      holderRoles: helpers,
    },
  ],
  releases: [
    {
      ...verified(
        'jeugdwet/7.3.11-1-consent',
        '7.3.11 | 1',
        'Met toestemming van de betrokkene mag de jeugdhulpverlener anderen inlichten.',
        'With consent of the person concerned the youth helper may tell others.',
      ),
      regime: 'jeugdwet/7.3.11',
      basis: 'consent',
      kinds: ['use', 'provide'],
      purposes: 'any',
      categories: 'any',
      holders: { roles: helpers, organisation: 'any' },
      capacities: 'any',
      recipients: 'any',
      consents: [{ kind: 'secrecy', form: 'express', rule: 'jeugdwet/7.3.11-1' }],
      openNorm: {
        norm: words(
          'niet als het een ander schaadt of een goed jeugdhulpverlener het nalaat (lid 1 en 3)',
          'not where it harms another or a good youth helper would refrain (paragraphs 1 and 3)',
        ),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'jeugdwet/7.3.11-1-duty-college',
        '7.3.11 | 1',
        'De geheimhouding wijkt voor de plicht om het college voor zijn taken in te lichten (7.4.0 lid 2).',
        'Secrecy yields to the duty to inform the college for its tasks (7.4.0(2)).',
      ),
      regime: 'jeugdwet/7.3.11',
      basis: 'duty',
      kinds: ['use', 'provide'],
      purposes: supplied,
      categories: 'any',
      holders: { roles: helpers, organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'jeugdwet/7.3.11-2-a-involved',
        '7.3.11 | 2 | a',
        'Wie rechtstreeks bij deze jeugdhulp betrokken is, is geen ander.',
        'Whoever is directly involved in this youth help is no other.',
      ),
      regime: 'jeugdwet/7.3.11',
      basis: 'not-others',
      kinds: ['use'],
      purposes: ['jeugdwet/hulpverlening', 'jeugdwet/ondertoezichtstelling'],
      categories: 'any',
      holders: { roles: helpers, organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      recipients: ['youth-care-provider', 'certified-institution', 'mental-health', 'addiction-care', 'healthcare-provider'],
      consents: [],
    },
    {
      ...verified(
        'jeugdwet/7.3.11-4-supervision-order-release',
        '7.3.11 | 4',
        'Voor een ondertoezichtstelling gaat de plicht om de gecertificeerde instelling in te lichten voor de geheimhouding.',
        'For a supervision order the duty to inform the certified institution goes before secrecy.',
      ),
      regime: 'jeugdwet/7.3.11',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['jeugdwet/ondertoezichtstelling'],
      categories: 'any',
      holders: { roles: helpers, organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['certified-institution'],
      consents: [],
    },
  ],
  quality: [
    {
      ...verified(
        'jeugdwet/7.4.0-1-health',
        '7.4.0 | 1',
        'Gegevens over gezondheid van jeugdige en ouders mogen voor de taken van het college worden gebruikt door wie ' +
          'geheimhouding verschuldigd is (UAVG 30 lid 4).',
        'Health data of youth and parents may be used for the tasks of the college by whoever is bound to secrecy (UAVG 30(4)).',
      ),
      sensitivity: 'health',
      purposes: supplied,
      persons: youthOrParent,
      secrecyDuty: true,
    },
    {
      ...verified(
        'jeugdwet/7.4.0-1-special',
        '7.4.0 | 1',
        'Andere bijzondere gegevens van jeugdige en ouders mogen voor toegang, verzoek aan de raad en ' +
          'kinderbescherming worden gebruikt.',
        'Other special data of youth and parents may be used for access, a request to the council and child protection.',
      ),
      sensitivity: 'special',
      purposes: youthAccess,
      persons: youthOrParent,
      secrecyDuty: false,
    },
    {
      ...verified(
        'jeugdwet/7.4.0-1-criminal',
        '7.4.0 | 1',
        'Strafrechtelijke gegevens van jeugdige en ouders mogen voor toegang, verzoek aan de raad en kinderbescherming ' +
          'worden gebruikt.',
        'Criminal data of youth and parents may be used for access, a request to the council and child protection.',
      ),
      sensitivity: 'criminal',
      purposes: youthAccess,
      persons: youthOrParent,
      secrecyDuty: false,
    },
    {
      ...verified(
        'jeugdwet/7.4.0-1-number',
        '7.4.0 | 1',
        'Het burgerservicenummer van de jeugdige mag voor de taken van het college worden gebruikt; dat van een ouder ' +
          'wordt niet genoemd.',
        'The citizen service number of the youth may be used for the tasks of the college; that of a parent is not named.',
      ),
      sensitivity: 'national-number',
      purposes: supplied,
      persons: ['client'],
      secrecyDuty: false,
    },
    {
      ...verified(
        'jeugdwet/uavg-30-3-a-help',
        'UAVG 30 | 3 | a',
        'Een hulpverlener die geheimhouding verschuldigd is mag gegevens over gezondheid gebruiken voor goede hulp aan ' +
          'de betrokkene.',
        'A helper bound to secrecy may use health data for good help to the person concerned.',
      ),
      sensitivity: 'health',
      purposes: ['jeugdwet/hulpverlening'],
      persons: youthOrParent,
      secrecyDuty: true,
    },
    {
      ...verified(
        'jeugdwet/uavg-30-2-b-institution',
        'UAVG 30 | 2 | b',
        'Een gecertificeerde instelling mag gegevens over gezondheid gebruiken voor haar wettelijke taken.',
        'A certified institution may use health data for its statutory tasks.',
      ),
      sensitivity: 'health',
      purposes: ['jeugdwet/ondertoezichtstelling'],
      persons: youthOrParent,
      secrecyDuty: true,
    },
  ],
  prohibitions: [
    {
      ...verified(
        'jeugdwet/1a.2-counsellor',
        '1a.2 | 5',
        'Wat de vertrouwenspersoon weet blijft bij hem.',
        'What the confidential counsellor knows stays there.',
      ),
      kind: 'confidential-counsellor',
      acts: 'any',
      categories: 'any',
      kinds: ['use', 'provide', 'access'],
      recipients: 'any',
    },
  ],
  consentRules: [
    {
      ...verified(
        'jeugdwet/7.3.11-1',
        '7.3.11 | 1',
        'Onder de twaalf jaar geven de ouders met gezag of de voogd de toestemming (7.3.15 lid 1), vanaf twaalf jaar ' +
          'de betrokkene zelf.',
        'Below twelve the parents with authority or the guardian give the consent (7.3.15(1)), from twelve the person concerned.',
      ),
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      parents: 'all',
      openNorm: {
        norm: words(
          'een betrokkene van twaalf of ouder die dit niet kan overzien wordt vertegenwoordigd (7.3.15 lid 2 en 3)',
          'a person concerned of twelve or older who cannot judge this is represented (7.3.15(2)-(3))',
        ),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'jeugdwet/7.3.4-help',
        '7.3.4 | 2',
        'Hulp vraagt onder de twaalf toestemming van ouders met gezag of voogd, van twaalf tot zestien ook van de ' +
          'jeugdige, vanaf zestien van de jeugdige alleen.',
        'Help asks consent of parents with authority or guardian below twelve, from twelve to sixteen of the youth as ' +
          'well, from sixteen of the youth alone.',
      ),
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        {
          from: 12,
          givers: [
            ['self', 'parent-with-authority'],
            ['self', 'guardian'],
          ],
        },
        { from: 16, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      parents: 'all',
      openNorm: {
        norm: words(
          'van twaalf tot zestien ook zonder ouders bij ernstig nadeel of een weloverwogen wens',
          'from twelve to sixteen also without parents, at serious harm or on a considered wish',
        ),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.5-3-control',
        'Regeling Jeugdwet 6b.5 | 3',
        'In een kortere detailcontrole stemt de jeugdige vanaf twaalf jaar zelf schriftelijk toe, daaronder de gezagdrager.',
        'To a shorter detailed check the youth consents in writing from twelve, the holder of authority below that.',
      ),
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      parents: 'all',
    },
  ],
  terms: [
    {
      ...verified(
        'jeugdwet/7.3.8-3-term',
        '7.3.8 | 3',
        'De jeugdhulpverlener bewaart het dossier twintig jaar na de laatste wijziging erin.',
        'The youth helper keeps the file for twenty years after the last change in it.',
      ),
      acts: ['jeugdwet'],
      holderRoles: ['youth-care-provider'],
      categories: 'any',
      period: 'P20Y',
      start: 'file-changed',
      source: 'statute',
      openNorm: {
        norm: words(
          'langer als de zorg van een goed jeugdhulpverlener dat vraagt',
          'longer where the care of a good youth helper asks it',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'jeugdwet/7.3.1-1-term',
        '7.3.1 | 1',
        'Ook een gecertificeerde instelling bewaart het dossier twintig jaar na de laatste wijziging erin (7.3.8).',
        'A certified institution too keeps the file for twenty years after the last change in it (7.3.8).',
      ),
      acts: ['jeugdwet'],
      holderRoles: ['certified-institution'],
      categories: 'any',
      period: 'P20Y',
      start: 'file-changed',
      source: 'statute',
    },
  ],
  rights: [
    {
      ...verified(
        'jeugdwet/7.3.10-access',
        '7.3.10',
        'De betrokkene krijgt op verzoek inzage in het dossier; onder de twaalf krijgen ouders met gezag of voogd die ' +
          '(7.3.15 lid 1).',
        'The person concerned gets access to the file on request; below twelve parents with authority or guardian do ' +
          '(7.3.15(1)).',
      ),
      right: 'access',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      exceptions: [words('nodig voor de persoonlijke levenssfeer van een ander', 'needed for the privacy of another')],
    },
    {
      ...verified(
        'jeugdwet/7.3.9-destruction',
        '7.3.9 | 1',
        'Op verzoek van de betrokkene vernietigt de jeugdhulpverlener gegevens uit het dossier; de wet noemt geen termijn.',
        'On request of the person concerned the youth helper destroys data in the file; the act names no term.',
      ),
      right: 'early-destruction',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
        { from: 18, givers: [['self'], ['curator']] },
      ],
      exceptions: [
        words('bewaren is aannemelijk van groot belang voor een ander', 'keeping is plausibly of great interest to another'),
        words('een wet verzet zich tegen vernietigen', 'a law opposes destruction'),
      ],
    },
  ],
  duties: [
    {
      ...verified(
        'jeugdwet/7.4.0-2-supply',
        '7.4.0 | 2',
        'Aanbieders, gecertificeerde instellingen en de raad geven het college kosteloos wat zijn taken nodig hebben.',
        'Providers, certified institutions and the council give the college, free of charge, what its tasks need.',
      ),
      duty: 'jeugdwet/aanbieder-verstrekt',
      kinds: ['provide'],
    },
    {
      ...verified(
        'jeugdwet/7.3.8-2-statement',
        '7.3.8 | 2',
        'De jeugdhulpverlener voegt een verklaring van de betrokkene op verzoek toe aan het dossier.',
        'The youth helper adds a statement of the person concerned to the file on request.',
      ),
      duty: 'jeugdwet/verklaring-toevoegen',
      kinds: [],
    },
  ],
} satisfies LawDomain

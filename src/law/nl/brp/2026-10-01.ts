import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import {
  collegeTasks,
  type Day,
  exception,
  nothing,
  provide,
  task,
  tell,
  unverified,
  use,
  verified,
  words,
  yesOrNo,
} from '../shared.ts'

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
  'reintegration',
  'utility',
  'client-support',
  'other',
] as const

/** Every category that tells where somebody lives. */
const addresses = [
  'residence.address',
  'residence.correspondence',
  'residence.household',
  'document.letter',
  'document.report',
  'document.note',
  'document.extract',
  'statement.own',
] as const
/** 3.9: the closed list for third parties; no number, no children, no nationality. */
const closedList = ['identity.name', 'identity.sex', 'identity.birth', 'identity.death', 'residence.address'] as const
const counter = {
  purposes: ['brp/verstrekking-derden'],
  obtained: { acts: ['brp'], purposes: 'any', capacities: 'any' },
  categories: closedList,
  persons: ['client'],
  others: [],
  holders: { roles: ['registry'], organisation: 'other' },
  capacities: ['registrar'],
  origins: 'any',
  recipients: thirdParties,
} as const

/** Tasks that do without the number: no row of their act allows it. */
const unnumbered: readonly string[] = [
  'jeugdwet/woonplaats',
  'jeugdwet/school',
  'bw-1/rvdk-inlichtingen',
  'leerplicht/verlof',
  'leerplicht/opsporing',
  'brp/terugmelding',
]
const numbered = collegeTasks.filter((purpose) => !unnumbered.includes(purpose))

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
    {
      ...verified(
        'brp/3.9-verstrekking-derden',
        '3.9',
        'Een verordening kan regelen dat derden enkele gegevens uit de basisregistratie krijgen.',
        'A by-law can arrange that third parties get some data from the register.',
      ),
      purpose: 'brp/verstrekking-derden',
      name: words('Verstrekking aan derden uit de basisregistratie', 'Providing third parties from the register'),
      holderRole: 'registry',
      dpv: 'dpv:RecordManagement',
      persons: ['client'],
      categories: closedList,
      implied: [],
    },
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
      purposes: numbered,
      categories: ['identity.bsn'],
      persons: ['client'],
      others: [],
    },
    {
      ...verified(
        'brp/2.7-1-keeping',
        '2.7 | 1',
        'Wie de basisregistratie bijhoudt gebruikt daarvoor de gegevens die erin staan.',
        'Whoever keeps the register uses the data in it for that.',
      ),
      ...use,
      purposes: ['brp/bijhouding'],
      obtained: { acts: ['brp'], purposes: 'any', capacities: 'any' },
      categories: [...register, 'identity.bsn'],
      persons: around,
      others: around,
      holders: { roles: ['registry'], organisation: 'own' },
      capacities: ['registrar'],
      origins: 'any',
    },
    {
      ...verified(
        'brp/2.34-1-doubt',
        '2.34 | 1',
        'Wie gerede twijfel heeft aan een authentiek gegeven geeft het college dat het bijhoudt het eigen, afwijkende gegeven.',
        'Whoever has good reason to doubt an authentic datum gives the college that keeps it the own datum that differs.',
      ),
      ...provide,
      purposes: ['brp/terugmelding'],
      obtained: {
        acts: ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld', 'leerplicht', 'web'],
        purposes: 'any',
        capacities: ['access-worker', 'helper', 'coordinator'],
      },
      categories: ['identity.name', 'identity.birth', 'identity.death', 'identity.sex', 'residence.address', 'relation.kin'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'any' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['municipality'],
      when: { judgements: ['necessity'] },
      openNorm: { norm: words('gerede twijfel', 'good reason to doubt'), handledBy: 'judgement' },
    },
    {
      ...verified(
        'brp/3.9-consent-third-party',
        '3.9',
        'Derden krijgen met schriftelijke toestemming vooraf enkele gegevens, als een verordening dat regelt.',
        'Third parties get some data with prior written consent, where a by-law arranges it.',
      ),
      ...provide,
      ...counter,
      consents: [{ kind: 'statutory', form: 'written', rule: 'brp/3.9-consent' }],
      when: { parameter: { name: 'brp/verordening-derden', value: 'yes' } },
    },
    {
      ...verified(
        'brp/3.9-local-interest',
        '3.9',
        'Derden krijgen die gegevens ook voor werkzaamheden van gewichtig lokaal belang die de verordening opsomt.',
        'Third parties get those data too for activities of weighty local interest that the by-law lists.',
      ),
      ...provide,
      ...counter,
      when: { judgements: ['proportionality'], parameter: { name: 'brp/verordening-lokaal-belang', value: 'yes' } },
      openNorm: {
        norm: words('de werkzaamheid staat in de verordening', 'the activity is listed in the by-law'),
        handledBy: 'judgement',
      },
    },
  ],
  quality: [
    {
      ...verified(
        'brp/2.7-1-number',
        '2.7 | 1',
        'Het burgerservicenummer hoort bij de gegevens die de basisregistratie bijhoudt.',
        'The citizen service number is among the data the register keeps.',
      ),
      sensitivity: 'national-number',
      purposes: ['brp/bijhouding'],
      persons: ['client'],
      secrecyDuty: false,
    },
  ],
  consentRules: [
    {
      ...verified(
        'brp/3.9-consent',
        '3.9',
        'De ingeschrevene stemt zelf vooraf schriftelijk toe; over minderjarigen zegt het artikel niets.',
        'The registered person consents in person, in writing and beforehand; of minors the article says nothing.',
      ),
      bands: [{ from: 18, givers: [['self']] }],
      parents: 'all',
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
        'Ook een ander onderdeel verstrekt derden dan niet waar iemand woont; dat is een voorzichtige lezing, want het ' +
          'artikel gaat over verstrekking uit de basisregistratie.',
        'Another department then does not tell third parties where somebody lives either; that is a cautious reading, as the ' +
          'article is about supply from the register.',
      ),
      kind: 'supply-restriction',
      acts: 'any',
      categories: addresses,
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
          'alleen in een oudere bijlage gezien, dus niets wordt authentiek genoemd: zij ordent alleen en stelt ' +
          'terugmelden voor.',
        'Authentic are current data on residents that the annex to the Besluit BRP marks; the list was seen only in an ' +
          'older annex, so nothing is called authentic: it only orders, and proposes to report.',
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
      except: [
        { category: 'identity.name', parts: ['title'] },
        { category: 'identity.death', parts: ['place', 'country'] },
        { category: 'residence.address', parts: ['postcode'], kinds: ['abroad', 'unknown'] },
      ],
      past: ['relation.kin'],
    },
  ],
  households: [
    {
      ...verified(
        'brp/2.7-bewoning',
        '2.7 | 1 | a',
        'Het register houdt van ingezetenen het woonadres bij; wie op één adres staat vormt een bewoning, een lijst en ' +
          'geen huishouden.',
        'The register keeps the home address of residents; those registered at one address are an occupation, a list ' +
          'and no household.',
      ),
      concept: 'brp/bewoning',
      members: around,
      drawn: { ways: [{ code: 'registered-at-address', all: [{ test: 'home' }] }], exceptions: [] },
    },
  ],
  rights: [
    {
      ...verified(
        'brp/2.55-access',
        '2.55 | 2',
        'Inzage en verbetering vraagt de ingeschrevene vanaf zestien zelf, daaronder ouders, voogd of verzorger.',
        'Access and correction the registered person asks from sixteen, below that parents, guardian or carer.',
      ),
      right: 'access',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 16, givers: [['self']] },
      ],
      exceptions: [
        exception(
          'hidden-receiver',
          'any',
          [
            'de lijst van ontvangers noemt Veilig Thuis en politie niet als die dat vroegen',
            'the list of receivers leaves out Veilig Thuis and police where they so asked',
          ],
          { receivers: ['veilig-thuis', 'police'], only: 'receivers' },
        ),
      ],
      openNorm: { norm: words('een verzorger zonder gezag', 'a carer without authority'), handledBy: 'not-modelled' },
    },
    {
      ...verified(
        'brp/2.55-rectification',
        '2.55 | 2',
        'Ook verbetering vraagt de ingeschrevene vanaf zestien zelf.',
        'Correction too the registered person asks from sixteen.',
      ),
      right: 'rectification',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 16, givers: [['self']] },
      ],
      exceptions: [],
    },
  ],
  duties: [
    duty(
      verified(
        'brp/1.6-current',
        '1.6',
        'Authentiek zijn alleen actuele gegevens over ingezetenen, behalve bij de burgerlijke staat; een oud adres ' +
          'is het niet.',
        'Authentic are only current data on residents, save of civil status; an old address is not.',
      ),
      'brp/authentiek-is-actueel',
    ),
    duty(
      verified(
        'brp/1.7-1-use',
        '1.7 | 1',
        'Een bestuursorgaan gebruikt voor zijn taak het authentieke gegeven dat er is.',
        'A public body uses for its task the authentic datum there is.',
      ),
      'brp/authentiek-gebruiken',
      { kinds: ['use'] },
    ),
    duty(
      verified(
        'brp/1.7-2-exceptions',
        '1.7 | 2',
        'Niet waar bij het gegeven een aantekening staat, het orgaan zelf twijfel meldt, een wet anders zegt of de ' +
          'taak zo niet goed kan.',
        'Not where the datum carries a note, the body itself reports doubt, a law says otherwise or the task cannot ' +
          'be done well so.',
      ),
      'brp/authentiek-niet-gebruiken',
      { kinds: ['use'] },
    ),
    duty(
      verified(
        'brp/1.8-once',
        '1.8',
        'Niemand hoeft een authentiek gegeven opnieuw te geven, tenzij dat nodig is om vast te stellen wie het is.',
        'Nobody need give an authentic datum again, unless that is needed to establish who it is.',
      ),
      'brp/eenmalige-uitvraag',
    ),
    duty(
      verified(
        'brp/3.10-1-notes',
        '3.10 | 1',
        'Een gegeven met een aantekening van onderzoek (2.26) of verstrekkingsbeperking (2.59) gaat alleen samen met ' +
          'die aantekening naar een ander.',
        'A datum with a note of investigation (2.26) or of a restriction on supply (2.59) goes to another only ' +
          'together with that note.',
      ),
      'brp/aantekening-reist-mee',
      { kinds: ['use', 'provide'] },
    ),
    duty(
      verified(
        'brp/2.34-1-report',
        '2.34 | 1',
        'Wie gerede twijfel heeft aan een authentiek gegeven meldt dat aan het college dat het bijhoudt; de gemeente ' +
          'kan dat uitbreiden tot andere gegevens (lid 4).',
        'Whoever has good reason to doubt an authentic datum reports that to the college that keeps it; the ' +
          'municipality can extend that to other data (paragraph 4).',
      ),
      'brp/terugmelden',
      { kinds: ['use'], notice: { events: ['contradicts-authentic', 'identity-disputed'], to: tell('register-keeper') } },
    ),
    duty(
      verified(
        'brp/besluit-28-answer',
        'Besluit BRP 28',
        'Het college zegt binnen vijf werkdagen of een melding tot een wijziging of een aantekening leidde, en ' +
          'opnieuw na het onderzoek.',
        'The college says within five working days whether a report led to a change or a note, and again after the ' +
          'investigation.',
      ),
      'brp/terugmelding-beantwoorden',
      { withinWorkingDays: 5, notice: { events: ['doubt-reported'], to: tell('reporter'), holderRoles: ['registry'] } },
    ),
    duty(
      verified(
        'brp/besluit-28-outcome',
        'Besluit BRP 28',
        'Na afloop van het onderzoek hoort wie meldde opnieuw wat ervan kwam.',
        'At the end of the investigation whoever reported is told again what came of it.',
      ),
      'brp/uitkomst-onderzoek-melden',
      { notice: { events: ['investigation-ended'], to: tell('reporter'), holderRoles: ['registry'] } },
    ),
    duty(
      verified(
        'brp/2.37a-address-quality',
        '2.37a',
        'Over adressen meldt een aangewezen orgaan twijfel aan de minister; het college kijkt zelf voor het iets ' +
          'wijzigt (2.37g).',
        'Of addresses a designated body reports doubt to the minister; the college looks itself before it changes ' +
          'anything (2.37g).',
      ),
      'brp/adreskwaliteit',
      { within: 'P4W' },
    ),
    duty(
      verified(
        'brp/2.59-restriction',
        '2.59',
        'Op schriftelijk verzoek wordt binnen vier weken vastgelegd dat niet aan derden wordt verstrekt; een reden ' +
          'is niet nodig, en onder de zestien vragen ouders, voogd of verzorger (2.55 lid 2).',
        'On a written request it is recorded within four weeks that nothing is provided to third parties; no reason ' +
          'is needed, and below sixteen parents, guardian or carer ask (2.55(2)).',
      ),
      'brp/verstrekkingsbeperking-vastleggen',
      { within: 'P4W' },
    ),
    duty(
      verified(
        'brp/3.21-2-exception',
        '3.21 | 2',
        'Een derde krijgt iets ondanks de beperking alleen waar een voorschrift dat vraagt en de levenssfeer niet ' +
          'onevenredig lijdt, en niet voor de betrokkene daarover een besluit kreeg.',
        'A third party gets something despite the restriction only where a rule prescribes it and privacy does not ' +
          'suffer disproportionately, and not before the person concerned had a decision on it.',
      ),
      'brp/uitzondering-verstrekkingsbeperking',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'brp/1.1-third-party',
        '1.1',
        'Derde is wie geen overheidsorgaan en niet de ingeschrevene is; een particuliere zorgaanbieder lezen wij ' + 'daaronder.',
        'A third party is whoever is no public body and not the registered person; a private care provider we read ' + 'as one.',
      ),
      'brp/derde',
    ),
    duty(
      verified(
        'brp/3.5-bulk',
        '3.5',
        'Het college weigert een orgaan dat meer dan vijfduizend keer per jaar zou vragen (Besluit BRP 40).',
        'The college refuses a body that would ask more than five thousand times a year (Besluit BRP 40).',
      ),
      'brp/bulk-weigeren',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'brp/3.8-by-law',
        '3.8',
        'De gemeente kan voor eigen organen regels stellen; zonder regels geldt wat nodig is voor de taak.',
        'The municipality can set rules for its own bodies; without rules what the task needs counts.',
      ),
      'brp/regels-eigen-organen',
    ),
    duty(
      verified(
        'brp/3.11-note',
        '3.11',
        'Van elke verstrekking blijft twintig jaar een aantekening staan.',
        'Of each provision a note is kept for twenty years.',
      ),
      'brp/verstrekking-aantekenen',
      { kinds: ['provide'], within: 'P20Y' },
    ),
    duty(
      verified(
        'brp/3.22-recipients',
        '3.22',
        'Wie vraagt aan wie over hem is verstrekt krijgt binnen vier weken antwoord over de afgelopen twintig jaar; ' +
          'niet over Veilig Thuis en politie als die dat vroegen (Besluit BRP 46).',
        'Whoever asks to whom data about them were provided is answered within four weeks, over the last twenty ' +
          'years; not of Veilig Thuis and police where they so asked (Besluit BRP 46).',
      ),
      'brp/ontvangers-noemen',
      {
        kinds: ['access'],
        within: 'P4W',
        notice: { events: ['recipients-asked'], to: tell('person-concerned'), holderRoles: ['registry'] },
      },
    ),
    duty(
      verified(
        'brp/3.23-correction',
        '3.23',
        'Na een verbetering horen ontvangers van de laatste twintig jaar dat, als de betrokkene dat binnen acht ' +
          'weken vraagt.',
        'After a correction receivers of the last twenty years are told, where the person concerned asks so within ' +
          'eight weeks.',
      ),
      'brp/ontvangers-inlichten',
      {
        kinds: ['provide'],
        notice: {
          events: ['correction-spread-asked'],
          to: tell('recipient'),
          holderRoles: ['registry'],
          askedWithin: 'P8W',
        },
      },
    ),
    duty(
      verified(
        'brp/3.20a-restriction',
        '3.20a',
        'Het recht op beperking van AVG 18 geldt niet voor de basisregistratie (ook 2.58a).',
        'The right to restriction of GDPR 18 does not hold for the register (2.58a too).',
      ),
      'brp/geen-beperking-avg-18',
    ),
    duty(
      verified(
        'brp/2.7-authority',
        '2.7 | 1 | a',
        'Gezag komt uit het gezagsregister en is daar niet volledig, want gezag van rechtswege staat er niet in; het ' +
          'is nooit authentiek.',
        'Authority over a child comes from the authority register and is not complete there, as authority by ' +
          'operation of law is not in it; it is never authentic.',
      ),
      'brp/gezag-niet-authentiek',
    ),
    duty(
      verified(
        'brp/2.7-curatele',
        '2.7 | 1 | a',
        'Curatele staat in de basisregistratie; bewind en mentorschap niet.',
        'Curatele is in the register; administration and mentorship are not.',
      ),
      'brp/curatele',
    ),
    duty(
      verified(
        'brp/2.40-correspondence',
        '2.40',
        'Een briefadres kan van een instelling zijn of van de burgemeester voor de veiligheid (2.41); de reden wordt ' +
          'niet getoond en er volgt geen huishouden uit.',
        'A correspondence address can be of an institution or given by the mayor for safety (2.41); the reason is ' +
          'not shown and no household follows from it.',
      ),
      'brp/briefadres',
    ),
    duty(
      verified(
        'brp/2.57-erased',
        '2.57',
        'Wat na adoptie of wijziging van geslacht is gewist, wordt ook in kopieën gewist.',
        'What was erased after adoption or a change of gender is erased in copies too.',
      ),
      'brp/gewiste-geschiedenis',
    ),
    duty(
      verified(
        'brp/1.1-non-residents',
        '1.1',
        'Tijdelijk verblijfsadres, telefoon en e-mail staan alleen van wie geen ingezetene is in de registratie.',
        'Temporary address, telephone and e-mail are in the register only of whoever is no resident.',
      ),
      'brp/contactgegevens-niet-ingezetenen',
    ),
  ],
  parameters: [
    {
      ...verified(
        'brp/3.9-by-law-consent',
        '3.9',
        'De verordening kan verstrekking aan derden met toestemming regelen.',
        'The by-law can arrange providing third parties with consent.',
      ),
      parameter: 'brp/verordening-derden',
      options: yesOrNo,
    },
    {
      ...verified(
        'brp/3.9-by-law-interest',
        '3.9',
        'De verordening kan werkzaamheden van gewichtig lokaal belang opsommen.',
        'The by-law can list activities of weighty local interest.',
      ),
      parameter: 'brp/verordening-lokaal-belang',
      options: yesOrNo,
    },
  ],
} satisfies LawDomain

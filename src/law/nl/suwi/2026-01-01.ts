import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import {
  assistance,
  assistanceControl,
  type Day,
  debtHelp,
  nothing,
  provide,
  unverified,
  use,
  verified,
  words,
} from '../shared.ts'

const chain = { roles: ['uwv', 'svb'], organisation: 'other' } as const
/** Municipalities differ in what the cooperation of article 9 has them exchange for debts. */
const cooperation = { parameter: { name: 'suwi/samenwerking-schuldhulp', value: 'yes' } } as const

/** Wet structuur uitvoeringsorganisatie werk en inkomen as it reads from 1 January 2026. */
export const suwi20260101 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'suwi',
  name: words('Wet structuur uitvoeringsorganisatie werk en inkomen', 'Work and Income Implementation Structure Act'),
  short: words('Wet SUWI', 'SUWI Act'),
  validFrom: '2026-01-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0013060/2026-01-01',
  records: [
    'identity.name',
    'identity.contact',
    'income.wage',
    'income.benefit',
    'work.ability',
    'education.enrolment',
    'education.study-finance',
  ],
  purposes: [
    {
      ...verified(
        'suwi/62-1-gegevens',
        '62 | 1',
        'UWV, SVB en colleges geven elkaar kosteloos wat zij voor hun taken nodig hebben, voor zover dat uit hun ' +
          'samenwerking volgt.',
        'UWV, SVB and colleges give each other, free of charge, what they need for their tasks, in so far as that ' +
          'follows from their cooperation.',
      ),
      purpose: 'suwi/gegevens',
      name: words('Gegevens over werk en inkomen', 'Data on work and income'),
      holderRole: 'uwv',
      dpv: 'sector-publicservices:SocialSecurityManagement',
      persons: ['client', 'spouse'],
      categories: ['income.wage', 'income.benefit', 'benefit.social-assistance'],
      implied: [],
    },
    {
      ...verified(
        'suwi/62-1-gegevens-svb',
        '62 | 1',
        'Ook de SVB krijgt van UWV en colleges kosteloos wat zij voor haar taken nodig heeft.',
        'The SVB too gets from UWV and colleges, free of charge, what it needs for its tasks.',
      ),
      purpose: 'suwi/gegevens',
      name: words('Gegevens over werk en inkomen', 'Data on work and income'),
      holderRole: 'svb',
      dpv: 'sector-publicservices:SocialSecurityManagement',
      persons: ['client', 'spouse'],
      categories: ['income.wage', 'income.benefit', 'benefit.social-assistance'],
      implied: [],
    },
    {
      ...verified(
        'suwi/73-11-ondersteuning',
        '73 | 11',
        'UWV brengt wie daarmee instemt in contact met een instantie die kan helpen.',
        'UWV brings whoever agrees in touch with a body that can help.',
      ),
      purpose: 'suwi/ondersteuning',
      name: words('In contact brengen met een instantie die helpt', 'Bringing in touch with a body that helps'),
      holderRole: 'uwv',
      dpv: 'sector-publicservices:SocialSecurityManagement',
      persons: ['client'],
      categories: ['identity.name', 'identity.contact'],
      implied: [],
    },
  ],
  grounds: [
    {
      ...verified(
        'suwi/62-1-assistance',
        '62 | 1',
        'UWV en SVB geven colleges uit eigen beweging en op verzoek wat zij voor de Participatiewet nodig hebben.',
        'UWV and SVB give colleges, unasked and on request, what they need for the Participatiewet.',
      ),
      ...provide,
      purposes: [...assistance, ...assistanceControl],
      obtained: { acts: ['suwi'], purposes: 'any', capacities: 'any' },
      categories: ['income.wage', 'income.benefit', 'involvement.organisation'],
      persons: ['client', 'spouse', 'child-at-home'],
      others: [],
      holders: chain,
      capacities: ['access-worker', 'helper', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
    },
    {
      ...verified(
        'suwi/62-1-debts',
        '62 | 1',
        'UWV en SVB geven colleges ook voor schuldhulpverlening wat nodig is, voor zover dat uit hun samenwerking volgt.',
        'UWV and SVB give colleges what is needed for debt assistance too, in so far as that follows from their cooperation.',
      ),
      ...provide,
      purposes: debtHelp,
      obtained: { acts: ['suwi'], purposes: 'any', capacities: 'any' },
      categories: ['income.wage', 'income.benefit', 'involvement.organisation'],
      persons: ['client'],
      others: [],
      holders: chain,
      capacities: ['access-worker', 'helper', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
      when: cooperation,
    },
    {
      ...verified(
        'suwi/73-11-contact',
        '73 | 11',
        'Met instemming van wie een uitkering krijgt geeft UWV een instantie die kan helpen naam en contactgegevens, en niets ' +
          'anders.',
        'With agreement of whoever has a benefit UWV gives a body that can help name and contact data, and nothing else.',
      ),
      ...provide,
      purposes: ['suwi/ondersteuning'],
      obtained: { acts: ['suwi'], purposes: 'any', capacities: 'any' },
      categories: ['identity.name', 'identity.contact'],
      persons: ['client'],
      others: [],
      holders: { roles: ['uwv'], organisation: 'other' },
      capacities: ['access-worker', 'helper'],
      origins: 'any',
      consents: [{ kind: 'statutory', form: 'express', rule: 'suwi/73-11' }],
      recipients: ['client-support', 'debt-assistance', 'other'],
      openNorm: { norm: words('een ondersteunende instantie', 'a body that supports'), handledBy: 'judgement' },
      when: { judgements: ['necessity'] },
    },
    {
      ...unverified(
        'suwi/73-7-rmc',
        '73 | 7',
        'Voor de RMC-functie krijgt het college gegevens uit de keten; welke dat zijn is niet gelezen.',
        'For the RMC function the college gets data from the chain; which these are was not read.',
      ),
      ...use,
      purposes: ['web/rmc-ondersteuning'],
      obtained: { acts: ['suwi'], purposes: 'any', capacities: 'any' },
      categories: ['income.wage', 'income.benefit'],
      persons: ['client'],
      others: [],
      holders: chain,
      capacities: ['access-worker', 'helper', 'coordinator'],
      origins: 'any',
    },
  ],
  secrecy: [
    {
      ...verified(
        'suwi/74-1-secrecy',
        '74 | 1',
        'Wat iemand bij de uitvoering van deze wet over een ander te weten komt, maakt hij niet verder bekend dan die ' +
          'uitvoering vraagt of deze wet toestaat.',
        'What somebody learns of another in carrying out this act is told no further than that work needs or this act allows.',
      ),
      regime: 'suwi/74',
      acts: ['suwi'],
      holderRoles: ['uwv', 'svb'],
    },
  ],
  releases: [
    {
      ...verified(
        'suwi/74-2-a-participatiewet',
        '74 | 2 | a',
        'Het verbod geldt niet waar een wet tot bekendmaken verplicht, zoals aan het college voor de Participatiewet ' +
          '(62 lid 1; Participatiewet 64).',
        'The ban does not hold where a law obliges to tell, as towards the college for the Participatiewet (62(1); ' +
          'Participatiewet 64).',
      ),
      regime: 'suwi/74',
      basis: 'duty',
      kinds: ['use', 'provide'],
      purposes: [...assistance, ...assistanceControl],
      categories: 'any',
      holders: { roles: ['uwv', 'svb'], organisation: 'other' },
      capacities: 'any',
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'suwi/74-1-wgs',
        '74 | 1',
        'Deze wet schrijft verstrekking aan het college voor schuldhulpverlening voor, voor zover dat uit de ' +
          'samenwerking volgt (62 lid 1).',
        'This act prescribes providing the college for debt assistance, in so far as that follows from the cooperation (62(1)).',
      ),
      regime: 'suwi/74',
      basis: 'duty',
      kinds: ['use', 'provide'],
      purposes: debtHelp,
      categories: 'any',
      holders: { roles: ['uwv', 'svb'], organisation: 'other' },
      capacities: 'any',
      recipients: ['municipality'],
      consents: [],
      when: cooperation,
      openNorm: {
        norm: words('voor zover het voortvloeit uit de samenwerking', 'in so far as it follows from the cooperation'),
        handledBy: 'parameter',
      },
    },
    {
      ...verified(
        'suwi/74-1-contact',
        '74 | 1',
        'Deze wet laat toe dat UWV met instemming contactgegevens doorgeeft (73 lid 11).',
        'This act allows UWV to pass on contact data with agreement (73(11)).',
      ),
      regime: 'suwi/74',
      basis: 'consent',
      kinds: ['provide'],
      purposes: ['suwi/ondersteuning'],
      categories: ['identity.name', 'identity.contact'],
      holders: { roles: ['uwv'], organisation: 'other' },
      capacities: ['access-worker', 'helper'],
      recipients: ['client-support', 'debt-assistance', 'other'],
      consents: [{ kind: 'statutory', form: 'express', rule: 'suwi/73-11' }],
    },
    {
      ...verified(
        'suwi/74-2-b-no-objection',
        '74 | 2 | b',
        'Het verbod geldt niet als degene om wie het gaat schriftelijk verklaart geen bezwaar te hebben.',
        'The ban does not hold where the person concerned states in writing to have no objection.',
      ),
      regime: 'suwi/74',
      basis: 'consent',
      kinds: ['use', 'provide'],
      purposes: 'any',
      categories: 'any',
      holders: { roles: ['uwv', 'svb'], organisation: 'any' },
      capacities: 'any',
      recipients: 'any',
      consents: [{ kind: 'no-objection', form: 'written', rule: 'suwi/74-2-b' }],
    },
  ],
  consentRules: [
    {
      ...verified(
        'suwi/74-2-b',
        '74 | 2 | b',
        'Degene op wie de gegevens betrekking hebben verklaart zelf; over minderjarigen zegt het artikel niets.',
        'The person whom the data concern makes the statement; of minors the article says nothing.',
      ),
      bands: [{ from: 18, givers: [['self']] }],
      parents: 'all',
    },
    {
      ...verified(
        'suwi/73-11',
        '73 | 11',
        'Wie de uitkering krijgt stemt zelf in; over minderjarigen zegt het artikel niets.',
        'Whoever has the benefit agrees; of minors the article says nothing.',
      ),
      bands: [{ from: 18, givers: [['self']] }],
      parents: 'all',
    },
  ],
  duties: [
    duty(
      verified(
        'suwi/62-1-mutual',
        '62 | 1',
        'UWV, SVB en colleges geven elkaar uit eigen beweging, op verzoek en kosteloos wat hun taken nodig hebben, voor zover ' +
          'dat uit de samenwerking van artikel 9 volgt.',
        'UWV, SVB and colleges give each other, unasked, on request and free of charge, what their tasks need, in so far as ' +
          'that follows from the cooperation of article 9.',
      ),
      'suwi/onderling-verstrekken',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'suwi/74-3-check',
        '74 | 3',
        'Wie verstrekt gaat na of de ontvanger redelijkerwijs bevoegd is.',
        'Whoever provides checks that the receiver may reasonably be held competent.',
      ),
      'suwi/bevoegdheid-nagaan',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'suwi/65-5-analysis',
        '65 | 5',
        'Alleen voor bestandsvergelijkingen noemt deze wet een bewaartermijn, van ten hoogste twee jaar; dit beeld bevat daar ' +
          'niets uit.',
        'Only for file comparisons does this act name a keeping term, of two years at most; this picture holds nothing of them.',
      ),
      'suwi/bewaartermijn-vergelijkingen',
    ),
  ],
  parameters: [
    {
      ...verified(
        'suwi/9-debts',
        '9',
        'Wat UWV, SVB en college voor schuldhulpverlening uitwisselen volgt uit hun samenwerking.',
        'What UWV, SVB and college exchange for debt assistance follows from their cooperation.',
      ),
      parameter: 'suwi/samenwerking-schuldhulp',
      options: ['no', 'yes'],
    },
  ],
} satisfies LawDomain

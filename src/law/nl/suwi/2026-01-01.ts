import type { LawDomain } from '../../index.ts'
import { assistance, assistanceControl, type Day, debtHelp, nothing, verified, words } from '../shared.ts'

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
  records: ['income.wage', 'income.benefit', 'education.enrolment', 'education.study-finance'],
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
      categories: ['income.wage', 'income.benefit'],
      implied: [],
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
      openNorm: {
        norm: words('voor zover het voortvloeit uit de samenwerking', 'in so far as it follows from the cooperation'),
        handledBy: 'not-modelled',
      },
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
  ],
  duties: [
    {
      ...verified(
        'suwi/74-3-check',
        '74 | 3',
        'Wie verstrekt gaat na of de ontvanger redelijkerwijs bevoegd is.',
        'Whoever provides checks that the receiver may reasonably be held competent.',
      ),
      duty: 'suwi/bevoegdheid-nagaan',
      kinds: ['provide'],
    },
  ],
} satisfies LawDomain

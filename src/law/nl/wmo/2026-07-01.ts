import type { LawDomain } from '../../index.ts'
import { aged, jointWays, judgedNotJoint, kin, mainHome, tie, together } from '../drawing.ts'
import {
  anotherLaw,
  assistance,
  assistanceControl,
  type Day,
  debtHelp,
  exception,
  greatInterest,
  nothing,
  provide,
  task,
  tell,
  unverified,
  use,
  verified,
  wmoOwn,
  wmoSupport,
  words,
  yesOrNo,
  youthAccess,
} from '../shared.ts'

const eligibility = 'sector-publicservices:SocialWelfareEligibilityAssessment'
const provision = 'sector-publicservices:SocialWelfareProvision'
const distribution = 'sector-publicservices:SocialWelfareDistributionManagement'

/** Wmo 5.1.1: spouse, parents, children at home and other housemates. */
const household = ['spouse', 'parent', 'child-at-home', 'housemate'] as const
/** Wmo 1.1.1 huiselijke kring and sociaal netwerk: whoever Veilig Thuis may have to do with. */
const everybody = [
  'client',
  ...household,
  'former-spouse',
  'child',
  'sibling',
  'carer',
  'network',
] as const satisfies LawDomain['purposes'][number]['persons']
const involvement = ['involvement.organisation', 'involvement.professional'] as const
const particulars = [
  'identity.name',
  'identity.birth',
  'identity.contact',
  'residence.address',
  'residence.correspondence',
] as const
/** Whom a task of the college is about; the number by Wabb 10. */
const whom = ['identity.bsn', ...particulars] as const
/** Wmo 5.2.9: the number, and the set that takes its place where there is none. */
const identifying = ['identity.bsn', 'identity.name', 'identity.birth', 'residence.address'] as const
const documents = ['document.letter', 'document.report', 'document.extract'] as const
const file = [
  'application.wmo',
  'provision.wmo',
  'need.wmo',
  ...documents,
  'document.note',
  'statement.own',
] as const satisfies LawDomain['records']
const youthFacts = ['application.youth', 'provision.youth', 'need.youth'] as const
const assistanceFacts = [
  'application.social-assistance',
  'benefit.social-assistance',
  'income.benefit',
  'work.trajectory',
] as const
/** Wmo 2.3.2(4)(f): what the inquiry asks the client about care, youth help, school, work and income. */
const otherDomains = [...youthFacts, ...assistanceFacts, 'education.enrolment', 'care.insured', 'care.indication'] as const
/** What Wmo 5.1.1(4) reaches beyond what the articles on the tasks name. */
const furtherReused = ['claim.social-assistance', 'income.wage', 'work.ability', 'debt.arrears', 'debt.trajectory'] as const
/** What re-use after express consent can reach of the client: no special category but health, nothing criminal, no number. */
const reusedOfClient = [
  'residence.address',
  ...youthFacts,
  ...assistanceFacts,
  ...furtherReused,
  'education.enrolment',
  'support.informal',
  ...documents,
  'involvement.professional',
] as const
/** What a task that names other things can still reach by Wmo 5.1.1(4). */
const reusedImplied = [...youthFacts, ...assistanceFacts, ...furtherReused, 'education.enrolment'] as const
/** Wmo 5.1.6 by name: health, belief, criminal data; what the catalogue has for them, and a concern about safety itself. */
const safetyNamed = [
  'signal.safety',
  'need.wmo',
  'provision.wmo',
  'need.youth',
  'provision.youth',
  'care.insured',
  'belief.religion',
  'conviction.fraud',
  'justice.detention',
  'justice.record',
  'statement.own',
  ...documents,
  'involvement.organisation',
] as const
/** What examining a suspicion implies beside that. */
const safetyImplied = [
  ...particulars,
  'residence.household',
  'relation.kin',
  'relation.authority',
  'support.informal',
  'education.enrolment',
  'education.absence',
  'involvement.professional',
] as const

const inquiry = ['wmo/onderzoek', 'wmo/beslissing', 'wmo/heronderzoek'] as const
const recovery = ['wmo/terugvordering', 'wmo/verhaal'] as const
const workedOn = ['wmo/onderzoek', 'wmo/spoed', 'wmo/beslissing', 'wmo/pgb', 'wmo/heronderzoek', 'wmo/herziening'] as const
/** Under what the college holds its own Wmo facts; those of supervision and of client support are not among them. */
const ownFile = { acts: ['wmo'], purposes: workedOn, capacities: ['access-worker', 'coordinator', 'intake'] } as const
const contributionFile = { ...ownFile, purposes: [...workedOn, 'wmo/bijdrage'] } as const
const supplyFile = { ...ownFile, purposes: [...workedOn, 'wmo/identiteit'] } as const
const college = { holders: { roles: ['college'], organisation: 'own' }, capacities: ['access-worker'] } as const
const collegeGives = { holders: { roles: ['college'], organisation: 'other' }, capacities: ['access-worker'] } as const
const told = ['client', 'representative'] as const
const fromFile = ['client', 'representative', 'carer', 'network', 'investigation', 'organisation'] as const
const deliverers = ['wmo-provider', 'budget-third-party'] as const
const delivererGives = {
  obtained: { acts: ['wmo'], purposes: 'any', capacities: ['helper', 'coordinator'] },
  holders: { roles: deliverers, organisation: 'other' },
  capacities: ['helper', 'coordinator'],
  origins: 'any',
} as const
/** The tasks for which Wmo 5.2.2(a) has a provider supply. */
const providerSupplies = ['wmo/bijdrage', 'wmo/onderzoek', 'wmo/heronderzoek', 'wmo/herziening', 'wmo/verhaal'] as const
/** The tasks for which Wmo 5.2.4(2)-(3) has the SVB and supervisors supply. */
const payerSupplies = ['wmo/bijdrage', 'wmo/pgb', 'wmo/heronderzoek', 'wmo/herziening', 'wmo/verhaal'] as const
/** Kinds of organisation that are aanbieder under the Wmo. */
const providerKinds = ['wmo-provider', 'shelter'] as const
/** Veilig Thuis in its own file. */
const safetyFile = {
  obtained: { acts: ['wmo'], purposes: ['wmo/veilig-thuis'], capacities: ['access-worker', 'helper', 'coordinator'] },
  capacities: ['access-worker', 'helper', 'coordinator'],
  origins: 'any',
} as const
/** Whoever professionally knows something, in whatever capacity. */
const professionals = ['access-worker', 'helper', 'supervisor', 'coordinator', 'client-supporter'] as const
/** Bodies Wmo 5.3.3(1) binds. */
const bound = [
  'college',
  'information-bureau',
  'wmo-provider',
  'budget-third-party',
  'supervisor',
  'svb',
  'cak',
  'veilig-thuis',
] as const

const express = [{ kind: 'statutory', form: 'express', rule: 'uavg/5-1' }] as const
/** Wmo 5.1.1(5)(a) asks consent to the processing, 5.2.5 to the supply: one does not stand for the other. */
const processingAndSupply = [...express, { kind: 'avg', form: 'express', rule: 'uavg/5-1' }] as const
/** Jeugdwet invoices are not among these: they go no further than control (Regeling Jeugdwet 6a.7). */
const reused = {
  obtained: {
    acts: ['jeugdwet', 'participatiewet', 'wgs-schuld'],
    purposes: [
      ...youthAccess,
      'jeugdwet/woonplaats',
      'jeugdwet/school',
      'jeugdwet/pgb',
      ...assistance,
      ...assistanceControl,
      ...debtHelp,
      'wgs-schuld/vroegsignaal',
    ],
    capacities: ['access-worker', 'helper', 'coordinator', 'intake'],
  },
  consents: express,
} as const
/** Below twelve the legal representative, from twelve the person concerned; a curator in the place of an adult. */
const fromTwelve = [
  { from: 0, givers: [['parent-with-authority'], ['guardian']] },
  { from: 12, givers: [['self']] },
  { from: 18, givers: [['self'], ['curator']] },
] as const

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
  records: [
    ...file,
    'support.informal',
    'budget.capability',
    'contribution.wmo',
    'care.insured',
    'care.indication',
    'signal.safety',
    ...involvement,
  ],
  purposes: [
    task('wmo/onderzoek', '2.3.2', ['Onderzoek na een melding', 'The inquiry after a report'], eligibility, {
      persons: ['client', ...household, 'carer', 'network'],
      categories: [...whom, 'residence.household', ...file, 'support.informal', ...otherDomains, ...involvement],
      implied: furtherReused,
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
      persons: ['client', ...household, 'carer', 'network'],
      categories: ['signal.safety'],
      implied: [
        ...whom,
        'application.wmo',
        'provision.wmo',
        'need.wmo',
        'support.informal',
        ...reusedImplied,
        ...documents,
        'care.insured',
        'care.indication',
        'involvement.professional',
      ],
    }),
    task(
      'wmo/beslissing',
      '2.3.5',
      ['Beslissing over een maatwerkvoorziening', 'Deciding on a tailored provision'],
      eligibility,
      {
        persons: ['client', ...household, 'carer', 'network'],
        categories: [
          ...whom,
          'residence.household',
          ...file,
          'support.informal',
          ...otherDomains,
          'belief.religion',
          ...involvement,
        ],
        implied: furtherReused,
      },
    ),
    task('wmo/pgb', '2.3.6', ['Persoonsgebonden budget', 'The personal budget'], distribution, {
      persons: ['client', ...household, 'carer', 'network'],
      categories: [
        ...whom,
        'budget.capability',
        'application.wmo',
        'provision.wmo',
        'support.informal',
        ...documents,
        'document.note',
        'statement.own',
        ...involvement,
      ],
      implied: ['need.wmo', ...reusedImplied, 'care.insured', 'care.indication'],
    }),
    task('wmo/heronderzoek', '2.3.9', ['Periodieke heroverweging', 'Periodic reconsideration'], eligibility, {
      persons: ['client', ...household, 'carer', 'network'],
      categories: [...whom, 'residence.household', ...file, 'support.informal', ...otherDomains, ...involvement],
      implied: furtherReused,
    }),
    task('wmo/herziening', '2.3.10', ['Herziening of intrekking', 'Revision or withdrawal'], distribution, {
      persons: ['client', ...household, 'carer', 'network'],
      categories: [...whom, ...file, 'budget.capability', ...involvement],
      implied: ['support.informal', ...reusedImplied, 'care.insured', 'care.indication'],
    }),
    task('wmo/terugvordering', '2.4.1', ['Terugvordering', 'Recovery from the client'], 'dpv:FulfilmentOfObligation', {
      persons: ['client', ...household, 'carer', 'network'],
      categories: [...whom, 'statement.own'],
      implied: [
        'application.wmo',
        'provision.wmo',
        'need.wmo',
        ...documents,
        'support.informal',
        ...reusedImplied,
        'care.insured',
        'care.indication',
        'involvement.professional',
      ],
    }),
    task(
      'wmo/verhaal',
      '2.4.3',
      ['Verhaal op wie aansprakelijk is', 'Recourse against whoever is liable'],
      'dpv:FulfilmentOfObligation',
      {
        persons: ['client', ...household, 'carer', 'network'],
        categories: [...whom, 'statement.own'],
        implied: [
          'application.wmo',
          'provision.wmo',
          'need.wmo',
          ...documents,
          'support.informal',
          ...reusedImplied,
          'care.insured',
          'care.indication',
          ...involvement,
        ],
      },
    ),
    task('wmo/bijdrage', '2.1.4', ['Eigen bijdrage', 'The own contribution'], 'dpv:PaymentManagement', {
      persons: ['client', 'spouse', 'parent'],
      categories: [
        ...identifying,
        'residence.correspondence',
        'relation.kin',
        'relation.authority',
        'provision.wmo',
        'contribution.wmo',
        'income.wage',
        'income.benefit',
        'wealth.assets',
      ],
      implied: ['need.wmo', 'document.letter', 'document.report', 'statement.own', ...involvement],
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
      categories: [...identifying, 'identity.contact', 'residence.correspondence', ...file, 'support.informal', ...involvement],
      implied: reusedImplied,
    },
    {
      ...verified(
        'wmo/5.1.2-general-provision',
        '5.1.2',
        'Een aanbieder levert een algemene voorziening.',
        'A provider delivers a general provision.',
      ),
      purpose: 'wmo/algemene-voorziening',
      name: words('Levering van een algemene voorziening', 'Delivering a general provision'),
      holderRole: 'wmo-provider',
      dpv: provision,
      persons: ['client'],
      categories: [...particulars, 'involvement.professional'],
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
      categories: [...identifying, 'provision.wmo'],
      implied: [],
    },
    {
      ...verified(
        'wmo/5.2.1-2-b-bijdrage-inning',
        '5.2.1 | 2 | b',
        'Het CAK krijgt van college en aanbieder wat het voor de eigen bijdrage nodig heeft.',
        'The CAK gets from college and provider what it needs for the own contribution.',
      ),
      purpose: 'wmo/bijdrage-inning',
      name: words('Vaststellen en innen van de eigen bijdrage', 'Fixing and collecting the own contribution'),
      holderRole: 'cak',
      dpv: 'dpv:PaymentManagement',
      persons: ['client'],
      categories: [...identifying, 'provision.wmo'],
      implied: [],
    },
    {
      ...verified(
        'wmo/5.2.1-2-d-toezicht',
        '5.2.1 | 2 | d',
        'Een toezichthouder krijgt van college en aanbieder wat het toezicht nodig heeft.',
        'A supervisor gets from college and provider what supervision needs.',
      ),
      purpose: 'wmo/toezicht',
      name: words('Toezicht op de naleving van de Wmo', 'Supervising compliance with the Wmo'),
      holderRole: 'supervisor',
      dpv: 'dpv:LegalCompliance',
      persons: ['client'],
      categories: identifying,
      implied: [],
    },
    {
      ...verified(
        'wmo/4.1.1-2-veilig-thuis',
        '4.1.1 | 2',
        'Veilig Thuis neemt meldingen van huiselijk geweld en kindermishandeling aan, onderzoekt ze en schakelt zo ' +
          'nodig hulp, raad, politie, openbaar ministerie, reclassering of college in.',
        'Veilig Thuis receives and examines reports of domestic violence and child abuse and, where needed, brings in ' +
          'help, the council, police, prosecutor, probation or the college.',
      ),
      purpose: 'wmo/veilig-thuis',
      name: words('Taken van Veilig Thuis', 'Tasks of Veilig Thuis'),
      holderRole: 'veilig-thuis',
      dpv: 'sector-publicservices:SocialWelfareManagement',
      persons: everybody,
      categories: [...safetyNamed, 'document.note'],
      implied: safetyImplied,
      pointsAt: ['veilig-thuis'],
    },
  ],
  grounds: [
    {
      ...verified(
        'wmo/5.1.1-1-client',
        '5.1.1 | 1',
        'Voor onderzoek, beslissing, heroverweging en herziening mag het college gegevens van de cliënt gebruiken, ook ' +
          'over gezondheid, die uit het onderzoek of uit het dossier van die taken komen.',
        'For inquiry, decision, reconsideration and revision the college may use data of the client, health included, ' +
          'that come from the inquiry or the file of those tasks.',
      ),
      ...use,
      ...college,
      purposes: [...inquiry, 'wmo/herziening'],
      obtained: ownFile,
      categories: [...particulars, ...file, ...involvement],
      persons: ['client'],
      others: [],
      origins: fromFile,
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
        'wmo/2.3.2-4-f-told',
        '2.3.2 | 4 | f',
        'Wat de cliënt zelf vertelt over zorg, jeugdhulp, onderwijs, wonen, werk en inkomen mag het college bij het ' +
          'onderzoek en de beslissing gebruiken; ophalen bij anderen mag op dit artikel niet.',
        'What the client tells about care, youth help, school, housing, work and income the college may use in inquiry ' +
          'and decision; this article gives no power to fetch it from others.',
      ),
      ...use,
      ...college,
      purposes: inquiry,
      obtained: ownFile,
      categories: ['residence.household', ...otherDomains],
      persons: ['client'],
      others: [],
      origins: told,
    },
    {
      ...verified(
        'wmo/2.3.2-7-form',
        '2.3.2 | 7',
        'De cliënt geeft bij de melding wat het onderzoek nodig heeft en hij redelijk kan krijgen; wie dat met hem ' +
          'invult, mag zien wat hij daarvan al gaf.',
        'At the report the client gives what the inquiry needs and can reasonably be obtained; whoever fills this in ' +
          'with the client may see what of it the client gave before.',
      ),
      ...use,
      purposes: ['wmo/onderzoek'],
      obtained: ownFile,
      categories: [...particulars, 'application.wmo'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['intake'],
      origins: told,
    },
    {
      ...verified(
        'wmo/2.3.4-identity',
        '2.3.4',
        'Het college stelt de identiteit van de cliënt vast aan de hand van een document dat de cliënt laat zien.',
        'The college establishes who the client is by a document that the client shows.',
      ),
      ...use,
      purposes: ['wmo/identiteit'],
      obtained: supplyFile,
      categories: ['identity.name', 'identity.birth', 'identity.bsn'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['access-worker', 'intake'],
      origins: told,
    },
    {
      ...verified(
        'wmo/5.1.1-1-urgent',
        '5.1.1 | 1',
        'Bij spoed mag het college gegevens van de cliënt gebruiken, waaronder het gevaar door huiselijk geweld (2.3.3).',
        'In an emergency the college may use data of the client, among them the danger through domestic violence (2.3.3).',
      ),
      ...use,
      ...college,
      purposes: ['wmo/spoed'],
      obtained: ownFile,
      categories: [...particulars, 'application.wmo', 'provision.wmo', 'need.wmo', 'signal.safety'],
      persons: ['client'],
      others: [],
      origins: [...fromFile, 'anonymous'],
      implied: ['application.wmo', 'provision.wmo', 'need.wmo'],
      holdsInEmergency: true,
    },
    {
      ...verified(
        'wmo/5.1.1-1-budget',
        '5.1.1 | 1',
        'Voor een persoonsgebonden budget mag het college gegevens van de cliënt gebruiken over de aanvraag, de ' +
          'voorziening en of de cliënt met een budget kan omgaan (2.3.6).',
        'For a personal budget the college may use data of the client about the application, the provision and ' +
          'whether the client can handle a budget (2.3.6).',
      ),
      ...use,
      ...college,
      purposes: ['wmo/pgb', 'wmo/herziening'],
      obtained: ownFile,
      categories: ['budget.capability', 'provision.wmo', 'application.wmo'],
      persons: ['client'],
      others: [],
      origins: fromFile,
    },
    {
      ...verified(
        'wmo/5.1.1-1-budget-file',
        '5.1.1 | 1',
        'Voor een persoonsgebonden budget mag het college ook het verdere dossier van de cliënt gebruiken, waar dat nodig is.',
        'For a personal budget the college may also use the rest of the file of the client, where needed.',
      ),
      ...use,
      ...college,
      purposes: ['wmo/pgb'],
      obtained: ownFile,
      categories: [...particulars, 'need.wmo', ...documents, 'document.note', 'statement.own', ...involvement],
      persons: ['client'],
      others: [],
      origins: fromFile,
      implied: ['need.wmo'],
    },
    {
      ...verified(
        'wmo/5.1.1-1-recovery',
        '5.1.1 | 1',
        'Voor terugvordering en verhaal mag het college gegevens van de cliënt uit het dossier gebruiken.',
        'For recovery and recourse the college may use data of the client from the file.',
      ),
      ...use,
      ...college,
      purposes: recovery,
      obtained: ownFile,
      categories: [
        ...particulars,
        'application.wmo',
        'provision.wmo',
        'need.wmo',
        ...documents,
        'statement.own',
        'involvement.professional',
      ],
      persons: ['client'],
      others: [],
      origins: fromFile,
      implied: ['application.wmo', 'provision.wmo', 'need.wmo', ...documents, 'involvement.professional'],
    },
    {
      ...verified(
        'wmo/5.1.1-1-contribution',
        '5.1.1 | 1',
        'Voor de eigen bijdrage mag het college gebruiken welke voorziening de cliënt heeft en wat al is bijgedragen.',
        'For the own contribution the college may use which provision the client has and what was contributed.',
      ),
      ...use,
      ...college,
      purposes: ['wmo/bijdrage'],
      obtained: contributionFile,
      categories: [
        'identity.name',
        'identity.birth',
        'residence.address',
        'residence.correspondence',
        'provision.wmo',
        'contribution.wmo',
      ],
      persons: ['client'],
      others: [],
      origins: fromFile,
    },
    {
      ...verified(
        'wmo/2.1.4a-5-b-income',
        '2.1.4a | 5 | b',
        'Inkomen mag het college voor de eigen bijdrage alleen gebruiken waar de verordening de bijdrage bij een laag ' +
          'inkomen op nul zet.',
        'Income the college may use for the own contribution only where the by-law sets it to nothing at a low income.',
      ),
      ...use,
      ...college,
      purposes: ['wmo/bijdrage'],
      obtained: { ...contributionFile, purposes: ['wmo/bijdrage'] },
      categories: ['income.wage', 'income.benefit'],
      persons: ['client'],
      others: [],
      origins: [...told, 'organisation'],
      when: { parameter: { name: 'wmo/bijdrage-nihil-bij-laag-inkomen', value: 'yes' } },
    },
    {
      ...verified(
        'wmo/2.1.4a-7-income-and-assets',
        '2.1.4a | 7',
        'Inkomen en vermogen mag het college voor de eigen bijdrage gebruiken bij beschermd wonen en opvang, wat ' +
          'iemand per geval vaststelt.',
        'Income and assets the college may use for the own contribution at sheltered housing and shelter, which ' +
          'somebody establishes per case.',
      ),
      ...use,
      ...college,
      purposes: ['wmo/bijdrage'],
      obtained: { ...contributionFile, purposes: ['wmo/bijdrage'] },
      categories: ['income.wage', 'income.benefit', 'wealth.assets'],
      persons: ['client'],
      others: [],
      origins: [...told, 'organisation'],
      when: { judgements: ['necessity'] },
      openNorm: {
        norm: words('de voorziening is beschermd wonen of opvang', 'the provision is sheltered housing or shelter'),
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
      purposes: wmoSupport,
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
      ...unverified(
        'wmo/2.3.5-5-h-belief',
        '2.3.5 | 5 | h',
        'De beslissing houdt rekening met geloof en levensovertuiging; dat het college die uit de eigen woorden van de ' +
          'cliënt mag gebruiken is een lezing, want 5.1.1 noemt alleen gezondheid.',
        'The decision takes account of religion and belief; that the college may use these from the own words of the ' +
          'client is a reading, as 5.1.1 names health alone.',
      ),
      ...use,
      ...college,
      purposes: ['wmo/beslissing'],
      obtained: ownFile,
      categories: ['belief.religion'],
      persons: ['client'],
      others: [],
      origins: told,
    },
    {
      ...verified(
        'wmo/5.2.2-a-provider',
        '5.2.2 |  | a',
        'Het college mag voor de genoemde taken gebruiken wat een aanbieder of degene die uit een budget wordt betaald ' +
          'over de cliënt moet of mag verstrekken.',
        'For the named tasks the college may use what a provider, or whoever is paid from a budget, must or may supply ' +
          'about the client.',
      ),
      ...use,
      purposes: providerSupplies,
      obtained: { acts: ['wmo'], purposes: 'any', capacities: 'any' },
      categories: ['provision.wmo', 'need.wmo', 'document.letter', 'document.report', 'statement.own', ...involvement],
      persons: ['client'],
      others: [],
      holders: { roles: deliverers, organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      implied: ['need.wmo', 'document.letter', 'document.report'],
    },
    {
      ...verified(
        'wmo/5.2.4-cak',
        '5.2.3-5.2.4',
        'Het college mag voor de eigen bijdrage gebruiken wat het CAK daarover moet of mag verstrekken.',
        'For the own contribution the college may use what the CAK must or may supply about it.',
      ),
      ...use,
      purposes: ['wmo/bijdrage'],
      obtained: { acts: ['wmo'], purposes: ['wmo/bijdrage', 'wmo/bijdrage-inning'], capacities: 'any' },
      categories: ['contribution.wmo'],
      persons: ['client'],
      others: [],
      holders: { roles: ['cak'], organisation: 'other' },
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
      categories: ['provision.wmo', 'document.letter', 'document.report', 'involvement.organisation'],
      persons: ['client'],
      others: [],
      holders: { roles: ['supervisor'], organisation: 'any' },
      capacities: ['access-worker'],
      origins: 'any',
      implied: ['document.letter', 'document.report'],
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
      categories: ['benefit.social-assistance', 'work.trajectory', 'debt.trajectory', 'involvement.professional'],
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
        'wmo/5.1.1-5-a-insured',
        '5.1.1 | 5 | a',
        'Wat een zorgverzekeraar of zorgaanbieder over zorg van de cliënt heeft, mag het college gebruiken met ' +
          'uitdrukkelijke toestemming voor het verstrekken (5.2.5) en voor het verwerken.',
        'What a care insurer or care provider has about care of the client the college may use with express consent to ' +
          'the supply (5.2.5) and to the processing.',
      ),
      ...use,
      purposes: wmoSupport,
      obtained: { acts: ['zvw'], purposes: 'any', capacities: 'any' },
      categories: ['care.insured'],
      persons: ['client'],
      others: [],
      holders: { roles: ['health-insurer', 'healthcare-provider'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      consents: processingAndSupply,
    },
    {
      ...verified(
        'wmo/5.1.1-5-a-received',
        '5.1.1 | 5 | a',
        'Wat het college van een zorgverzekeraar of zorgaanbieder over zorg van de cliënt kreeg, mag het gebruiken met ' +
          'diezelfde twee toestemmingen.',
        'What the college got from a care insurer or care provider about care of the client it may use with those same ' +
          'two consents.',
      ),
      ...use,
      ...college,
      purposes: wmoSupport,
      obtained: ownFile,
      categories: ['care.insured'],
      persons: ['client'],
      others: [],
      origins: ['organisation'],
      consents: processingAndSupply,
    },
    {
      ...verified(
        'wmo/5.1.1-5-b-ciz',
        '5.1.1 | 5 | b',
        'Dat het CIZ een indicatie voor langdurige zorg gaf, en verder niets van het CIZ, mag het college gebruiken (5.2.5 lid 3).',
        'That the CIZ gave an indication for long-term care, and nothing else of the CIZ, the college may use (5.2.5(3)).',
      ),
      ...use,
      purposes: wmoSupport,
      obtained: { acts: ['wlz'], purposes: 'any', capacities: 'any' },
      categories: ['care.indication'],
      persons: ['client'],
      others: [],
      holders: { roles: ['ciz'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
    },
    {
      ...verified(
        'wmo/5.1.1-5-b-received',
        '5.1.1 | 5 | b',
        'Wat het college van het CIZ hoorde, namelijk dat er een indicatie is, mag het gebruiken.',
        'What the college heard from the CIZ, namely that there is an indication, it may use.',
      ),
      ...use,
      ...college,
      purposes: wmoSupport,
      obtained: ownFile,
      categories: ['care.indication'],
      persons: ['client'],
      others: [],
      origins: ['organisation'],
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
      categories: [...particulars, ...file, ...involvement],
      persons: ['client'],
      others: [],
      holders: { roles: ['wmo-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: [...told, 'carer', 'organisation'],
    },
    {
      ...verified(
        'wmo/5.1.2-1-reused',
        '5.1.2 | 1 | a',
        'Wat het college uit jeugdhulp, bijstand of schuldhulp doorgaf, gebruikt de aanbieder alleen met diezelfde ' +
          'uitdrukkelijke toestemming (5.2.1 lid 1 onder b).',
        'What the college passed on from youth help, social assistance or debt assistance the provider uses only with ' +
          'that same express consent (5.2.1(1)(b)).',
      ),
      ...use,
      purposes: ['wmo/levering'],
      obtained: { acts: ['wmo'], purposes: ['wmo/levering'], capacities: ['helper', 'coordinator'] },
      categories: reusedImplied,
      persons: ['client'],
      others: [],
      holders: { roles: ['wmo-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: ['organisation'],
      consents: express,
      implied: reusedImplied,
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
      origins: ['client', 'carer'],
    },
    {
      ...verified(
        'wmo/5.1.2-general',
        '5.1.2',
        'Voor een algemene voorziening mag een aanbieder alleen gebruiken wat de cliënt zelf gaf.',
        'For a general provision a provider may use only what the client gave.',
      ),
      ...use,
      purposes: ['wmo/algemene-voorziening'],
      obtained: { acts: ['wmo'], purposes: ['wmo/algemene-voorziening'], capacities: ['helper', 'coordinator', 'intake'] },
      categories: [...particulars, 'involvement.professional'],
      persons: ['client'],
      others: [],
      holders: { roles: ['wmo-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator', 'intake'],
      origins: ['client'],
    },
    {
      ...verified(
        'wmo/5.2.1-2-a-provider',
        '5.2.1 | 2 | a',
        'Het college mag aan de aanbieder die gaat leveren verstrekken wat daarvoor nodig is, ook over gezondheid.',
        'The college may provide the provider that will deliver with what is needed for it, health included.',
      ),
      ...provide,
      ...collegeGives,
      purposes: ['wmo/levering'],
      obtained: supplyFile,
      categories: [
        ...identifying,
        'identity.contact',
        'residence.correspondence',
        'provision.wmo',
        'need.wmo',
        'document.letter',
        'document.report',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      origins: fromFile,
      recipients: providerKinds,
      when: { engagedUnder: ['wmo'] },
    },
    {
      ...verified(
        'wmo/5.2.1-2-a-help',
        '5.2.1 | 2 | a',
        'Het college mag aan de aanbieder die gaat leveren verstrekken welke hulp de mantelzorger geeft, als die of de ' +
          'cliënt dat vertelde.',
        'The college may provide the provider that will deliver with what help the carer gives, where the carer or the ' +
          'client told it.',
      ),
      ...provide,
      ...collegeGives,
      purposes: ['wmo/levering'],
      obtained: ownFile,
      categories: ['support.informal'],
      persons: ['client', 'carer'],
      others: ['client', 'carer'],
      origins: ['carer', 'client'],
      recipients: providerKinds,
      when: { engagedUnder: ['wmo'] },
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
      ...collegeGives,
      ...reused,
      purposes: ['wmo/levering'],
      categories: reusedOfClient,
      persons: ['client'],
      others: [],
      origins: 'any',
      implied: reusedImplied,
      recipients: providerKinds,
      when: { engagedUnder: ['wmo'] },
    },
    {
      ...verified(
        'wmo/5.2.1-2-b-cak',
        '5.2.1 | 2 | b',
        'Het college mag aan het CAK verstrekken wat nodig is voor de eigen bijdrage, maar niet over wie het huis ' +
          'verliet vanwege huiselijk geweld (2.1.4b lid 2).',
        'The college may provide the CAK with what is needed for the own contribution, but not about whoever left home ' +
          'because of domestic violence (2.1.4b(2)).',
      ),
      ...provide,
      ...collegeGives,
      purposes: ['wmo/bijdrage', 'wmo/bijdrage-inning'],
      obtained: { ...supplyFile, purposes: [...supplyFile.purposes, 'wmo/bijdrage'] },
      categories: [...identifying, 'provision.wmo'],
      persons: ['client'],
      others: [],
      origins: [...told, 'investigation', 'organisation'],
      recipients: ['cak'],
      when: { notUnder: ['left-home-violence'] },
    },
    {
      ...verified(
        'wmo/5.2.1-2-c-svb',
        '5.2.1 | 2 | c',
        'Het college mag aan de SVB verstrekken wat nodig is om uit het budget te betalen.',
        'The college may provide the SVB with what is needed to pay from the budget.',
      ),
      ...provide,
      ...collegeGives,
      purposes: ['wmo/budgetbeheer'],
      obtained: supplyFile,
      categories: [...identifying, 'provision.wmo'],
      persons: ['client'],
      others: [],
      origins: [...told, 'investigation', 'organisation'],
      recipients: ['svb'],
    },
    {
      ...verified(
        'wmo/5.2.1-2-d-supervisor',
        '5.2.1 | 2 | d',
        'Het college mag aan een toezichthouder verstrekken wat het toezicht nodig heeft; een grondslag voor gezondheid ' +
          'is daarbij niet gelezen.',
        'The college may provide a supervisor with what supervision needs; no base for health was read there.',
      ),
      ...provide,
      ...collegeGives,
      purposes: ['wmo/toezicht'],
      obtained: supplyFile,
      categories: identifying,
      persons: ['client'],
      others: [],
      origins: fromFile,
      recipients: ['supervisor'],
    },
    {
      ...verified(
        'wmo/5.2.2-a-duty',
        '5.2.2 |  | a',
        'Een aanbieder, en wie uit een budget wordt betaald, mag uit eigen beweging en moet op verzoek aan het college ' +
          'verstrekken wat voor de genoemde taken nodig is.',
        'A provider, and whoever is paid from a budget, may unasked and must on request provide the college with what ' +
          'the named tasks need.',
      ),
      ...provide,
      ...delivererGives,
      purposes: providerSupplies,
      categories: [
        ...identifying,
        'provision.wmo',
        'need.wmo',
        'document.letter',
        'document.report',
        'statement.own',
        ...involvement,
      ],
      persons: ['client'],
      others: [],
      recipients: ['municipality'],
      implied: ['need.wmo', 'document.letter', 'document.report'],
      must: true,
    },
    {
      ...verified(
        'wmo/5.2.2-cak',
        '5.2.2',
        'Een aanbieder, en wie uit een budget wordt betaald, moet op verzoek aan het CAK verstrekken wat de eigen ' +
          'bijdrage nodig heeft, maar niet over wie het huis verliet vanwege huiselijk geweld.',
        'A provider, and whoever is paid from a budget, must on request provide the CAK with what the own contribution ' +
          'needs, but not about whoever left home because of domestic violence.',
      ),
      ...provide,
      ...delivererGives,
      purposes: ['wmo/bijdrage-inning'],
      categories: [...identifying, 'provision.wmo'],
      persons: ['client'],
      others: [],
      recipients: ['cak'],
      must: true,
      when: { notUnder: ['left-home-violence'] },
    },
    {
      ...verified(
        'wmo/5.2.2-svb',
        '5.2.2',
        'Een aanbieder, en wie uit een budget wordt betaald, moet op verzoek aan de SVB verstrekken wat de betaling uit ' +
          'het budget nodig heeft.',
        'A provider, and whoever is paid from a budget, must on request provide the SVB with what payment from the ' +
          'budget needs.',
      ),
      ...provide,
      ...delivererGives,
      purposes: ['wmo/budgetbeheer'],
      categories: [...identifying, 'provision.wmo'],
      persons: ['client'],
      others: [],
      recipients: ['svb'],
      must: true,
    },
    {
      ...verified(
        'wmo/5.2.2-supervisor',
        '5.2.2',
        'Een aanbieder, en wie uit een budget wordt betaald, moet op verzoek aan een toezichthouder verstrekken wat ' +
          'het toezicht nodig heeft; een grondslag voor gezondheid is daarbij niet gelezen.',
        'A provider, and whoever is paid from a budget, must on request provide a supervisor with what supervision ' +
          'needs; no base for health was read there.',
      ),
      ...provide,
      ...delivererGives,
      purposes: ['wmo/toezicht'],
      categories: identifying,
      persons: ['client'],
      others: [],
      recipients: ['supervisor'],
      must: true,
    },
    {
      ...verified(
        'wmo/5.2.4-cak-duty',
        '5.2.3-5.2.4',
        'Het CAK mag uit eigen beweging en moet op verzoek aan het college verstrekken wat de eigen bijdrage nodig heeft.',
        'The CAK may unasked and must on request provide the college with what the own contribution needs.',
      ),
      ...provide,
      purposes: ['wmo/bijdrage'],
      obtained: { acts: ['wmo'], purposes: ['wmo/bijdrage', 'wmo/bijdrage-inning'], capacities: 'any' },
      categories: [...identifying, 'contribution.wmo'],
      persons: ['client'],
      others: [],
      holders: { roles: ['cak'], organisation: 'other' },
      capacities: ['access-worker', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
    },
    {
      ...verified(
        'wmo/5.2.4-2-svb-duty',
        '5.2.4 | 2',
        'De SVB mag uit eigen beweging en moet op verzoek aan het college verstrekken wat voor de genoemde taken nodig is.',
        'The SVB may unasked and must on request provide the college with what the named tasks need.',
      ),
      ...provide,
      purposes: payerSupplies,
      obtained: { acts: ['wmo'], purposes: ['wmo/budgetbeheer'], capacities: 'any' },
      categories: [...identifying, 'provision.wmo'],
      persons: ['client'],
      others: [],
      holders: { roles: ['svb'], organisation: 'other' },
      capacities: ['access-worker', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
    },
    {
      ...verified(
        'wmo/5.2.4-3-supervisor-duty',
        '5.2.4 | 3',
        'Een toezichthouder mag uit eigen beweging en moet op verzoek aan het college verstrekken wat voor de genoemde ' +
          'taken nodig is.',
        'A supervisor may unasked and must on request provide the college with what the named tasks need.',
      ),
      ...provide,
      purposes: payerSupplies,
      obtained: { acts: ['wmo'], purposes: 'any', capacities: ['supervisor'] },
      categories: [...identifying, 'provision.wmo', 'document.letter', 'document.report'],
      persons: ['client'],
      others: [],
      holders: { roles: ['supervisor'], organisation: 'other' },
      capacities: ['supervisor'],
      origins: 'any',
      recipients: ['municipality'],
      implied: ['document.letter', 'document.report'],
      must: true,
    },
    {
      ...verified(
        'wmo/5.2.5-1-insurer',
        '5.2.5 | 1',
        'Een zorgverzekeraar of zorgaanbieder verstrekt het college met uitdrukkelijke toestemming wat het over de zorg ' +
          'van de cliënt nodig heeft.',
        'A care insurer or care provider supplies the college, with express consent, with what it needs about the care ' +
          'of the client.',
      ),
      ...provide,
      purposes: wmoSupport,
      obtained: { acts: ['zvw'], purposes: 'any', capacities: 'any' },
      categories: [...identifying, 'care.insured'],
      persons: ['client'],
      others: [],
      holders: { roles: ['health-insurer', 'healthcare-provider'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      consents: processingAndSupply,
    },
    {
      ...verified(
        'wmo/5.2.5-2-care',
        '5.2.5 | 2',
        'Met uitdrukkelijke toestemming mag het college de zorgverzekeraar of zorgaanbieder geven wat de afstemming van ' +
          'zorg op de ondersteuning nodig heeft.',
        'With express consent the college may give care insurer or care provider what tuning care to the support needs.',
      ),
      ...provide,
      ...collegeGives,
      purposes: ['wmo/onderzoek', 'wmo/heronderzoek'],
      obtained: supplyFile,
      categories: [...identifying, 'provision.wmo', 'need.wmo'],
      persons: ['client'],
      others: [],
      origins: [...told, 'investigation'],
      recipients: ['health-insurer', 'healthcare-provider', 'mental-health', 'addiction-care'],
      consents: processingAndSupply,
    },
    {
      ...verified(
        'wmo/5.2.5-3-ciz',
        '5.2.5 | 3',
        'Het CIZ vertelt het college op verzoek, en mag uit eigen beweging vertellen, dat het een indicatie voor ' +
          'langdurige zorg gaf.',
        'The CIZ tells the college on request, and may tell unasked, that it gave an indication for long-term care.',
      ),
      ...provide,
      purposes: wmoSupport,
      obtained: { acts: ['wlz'], purposes: 'any', capacities: 'any' },
      categories: [...identifying, 'care.indication'],
      persons: ['client'],
      others: [],
      holders: { roles: ['ciz'], organisation: 'other' },
      capacities: ['access-worker', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
    },
    {
      ...verified(
        'wmo/5.1.6-veilig-thuis',
        '5.1.6',
        'Veilig Thuis mag bij een redelijk vermoeden gegevens van betrokkenen gebruiken, ook over gezondheid, geloof en ' +
          'strafbare feiten, voor zover dat noodzakelijk is.',
        'At a reasonable suspicion Veilig Thuis may use data of those involved, also about health, belief and offences, ' +
          'in so far as necessary.',
      ),
      ...use,
      ...safetyFile,
      purposes: ['wmo/veilig-thuis'],
      categories: [...safetyNamed, 'document.note', ...safetyImplied],
      persons: everybody,
      others: everybody,
      holders: { roles: ['veilig-thuis'], organisation: 'own' },
      implied: safetyImplied,
      openNorm: {
        norm: words(
          'een redelijk vermoeden van huiselijk geweld of kindermishandeling',
          'a reasonable suspicion of domestic violence or child abuse',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'wmo/4.1.1-2-authorities',
        '4.1.1 | 2',
        'Veilig Thuis brengt zo nodig raad voor de kinderbescherming, politie, openbaar ministerie, reclassering of ' +
          'college op de hoogte.',
        'Where needed Veilig Thuis informs the child protection council, the police, the prosecutor, probation or the college.',
      ),
      ...provide,
      ...safetyFile,
      purposes: ['wmo/veilig-thuis'],
      categories: [...safetyNamed, ...safetyImplied],
      persons: everybody,
      others: everybody,
      holders: { roles: ['veilig-thuis'], organisation: 'other' },
      implied: safetyImplied,
      recipients: ['child-protection-council', 'police', 'public-prosecutor', 'probation', 'municipality'],
    },
    {
      ...verified(
        'wmo/4.1.1-2-help',
        '4.1.1 | 2',
        'Veilig Thuis brengt zo nodig een instelling op de hoogte die hulp kan geven.',
        'Where needed Veilig Thuis informs an organisation that can give help.',
      ),
      ...provide,
      ...safetyFile,
      purposes: ['wmo/veilig-thuis'],
      categories: ['identity.name', 'identity.birth', 'identity.contact', 'residence.address', 'signal.safety'],
      persons: everybody,
      others: everybody,
      holders: { roles: ['veilig-thuis'], organisation: 'other' },
      implied: ['identity.name', 'identity.birth', 'identity.contact', 'residence.address'],
      recipients: ['wmo-provider', 'youth-care-provider', 'shelter', 'mental-health', 'addiction-care', 'healthcare-provider'],
    },
    {
      ...verified(
        'wmo/5.2.6-report',
        '5.2.6',
        'Wie beroepshalve iets weet dat nodig is om huiselijk geweld of kindermishandeling te stoppen of een redelijk ' +
          'vermoeden te onderzoeken, mag dat zonder toestemming aan Veilig Thuis geven.',
        'Whoever professionally knows something needed to end domestic violence or child abuse, or to examine a ' +
          'reasonable suspicion, may give it to Veilig Thuis without consent.',
      ),
      ...provide,
      purposes: ['wmo/veilig-thuis'],
      obtained: {
        acts: ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld', 'zvw', 'leerplicht', 'web', 'suwi', 'wgbo', 'wvggz'],
        purposes: 'any',
        capacities: 'any',
      },
      categories: [...safetyNamed, ...safetyImplied],
      persons: everybody,
      others: everybody,
      holders: { roles: 'any', organisation: 'other' },
      capacities: professionals,
      origins: 'any',
      recipients: ['veilig-thuis'],
      when: { judgements: ['necessity'] },
      openNorm: {
        norm: words(
          'nodig om het geweld te stoppen of een redelijk vermoeden te onderzoeken',
          'needed to end the violence or to examine a reasonable suspicion',
        ),
        handledBy: 'judgement',
      },
    },
  ],
  secrecy: [
    {
      ...verified(
        'wmo/5.3.3-1-secrecy',
        '5.3.3 | 1',
        'College, Inlichtingenbureau, aanbieder, wie uit een budget wordt betaald, CAK, SVB, toezichthouder en Veilig ' +
          'Thuis geven anderen dan de betrokkene niets over hem zonder zijn toestemming, tenzij de wet anders bepaalt.',
        'College, information bureau, provider, whoever is paid from a budget, CAK, SVB, supervisor and Veilig Thuis ' +
          'tell others than the person concerned nothing about that person without consent, unless the law says otherwise.',
      ),
      regime: 'wmo/5.3.3',
      acts: ['wmo'],
      holderRoles: bound,
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
      purposes: [...wmoOwn, 'wmo/identiteit'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['access-worker', 'intake'],
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
      purposes: ['wmo/levering', 'wmo/algemene-voorziening'],
      categories: 'any',
      holders: { roles: ['wmo-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator', 'intake'],
      recipients: 'any',
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-3-veilig-thuis',
        '5.3.3 | 3',
        'Wie beroepshalve moet meewerken aan de taken van Veilig Thuis is daarvoor geen ander.',
        'Whoever must professionally take part in the tasks of Veilig Thuis is no other for them.',
      ),
      regime: 'wmo/5.3.3',
      basis: 'not-others',
      kinds: ['use'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: ['veilig-thuis'], organisation: 'own' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['veilig-thuis'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-duty-provider',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de plicht van aanbieder en budgetderde om college, CAK, SVB en toezichthouder voor ' +
          'de genoemde taken in te lichten (5.2.2).',
        'Secrecy yields to the duty of provider and third party paid from a budget to inform college, CAK, SVB and ' +
          'supervisor for the named tasks (5.2.2).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'duty',
      kinds: ['use', 'provide'],
      purposes: [...providerSupplies, 'wmo/bijdrage-inning', 'wmo/budgetbeheer', 'wmo/toezicht'],
      categories: 'any',
      holders: { roles: deliverers, organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['municipality', 'cak', 'svb', 'supervisor'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-duty-svb-supervisor',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de plicht van CAK, SVB en toezichthouder om het college voor de genoemde taken in ' +
          'te lichten (5.2.4).',
        'Secrecy yields to the duty of CAK, SVB and supervisor to inform the college for the named tasks (5.2.4).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'duty',
      kinds: ['use', 'provide'],
      purposes: payerSupplies,
      categories: 'any',
      holders: { roles: ['cak', 'svb', 'supervisor'], organisation: 'any' },
      capacities: ['access-worker', 'registrar', 'supervisor'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-delivery',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de bevoegdheid van het college om aanbieder, CAK, SVB en toezichthouder het nodige ' +
          'te geven (5.2.1 lid 2).',
        'Secrecy yields to the power of the college to give provider, CAK, SVB and supervisor what they need (5.2.1(2)).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/levering', 'wmo/bijdrage', 'wmo/bijdrage-inning', 'wmo/budgetbeheer', 'wmo/toezicht'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      recipients: [...providerKinds, 'cak', 'svb', 'supervisor'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-care',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de verstrekking aan zorgverzekeraar of zorgaanbieder met uitdrukkelijke ' +
          'toestemming (5.2.5 lid 2).',
        'Secrecy yields to the supply to care insurer or care provider with express consent (5.2.5(2)).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/onderzoek', 'wmo/heronderzoek'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      recipients: ['health-insurer', 'healthcare-provider', 'mental-health', 'addiction-care'],
      consents: processingAndSupply,
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
      purposes: debtHelp,
      categories: 'any',
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['access-worker', 'helper'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-veilig-thuis-informs',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de taak van Veilig Thuis om hulp, raad, politie, openbaar ministerie, reclassering ' +
          'of college in te schakelen (4.1.1 lid 2).',
        'Secrecy yields to the task of Veilig Thuis to bring in help, the council, police, prosecutor, probation or the ' +
          'college (4.1.1(2)).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: ['veilig-thuis'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: [
        'child-protection-council',
        'police',
        'public-prosecutor',
        'probation',
        'municipality',
        'wmo-provider',
        'youth-care-provider',
        'shelter',
        'mental-health',
        'addiction-care',
        'healthcare-provider',
      ],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.2.6-report-release',
        '5.2.6',
        'Het recht om Veilig Thuis in te lichten gaat voor de geheimhouding, ook zonder toestemming.',
        'The right to inform Veilig Thuis goes before secrecy, also without consent.',
      ),
      regime: 'wmo/5.3.3',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: bound, organisation: 'other' },
      capacities: professionals,
      recipients: ['veilig-thuis'],
      consents: [],
      when: { judgements: ['necessity'] },
    },
    {
      ...verified(
        'wmo/5.3.3-1-bw-1-243',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de plicht van het college om de raad voor de kinderbescherming op verzoek in te ' +
          'lichten (BW 1:243 lid 1).',
        'Secrecy yields to the duty of the college to inform the child protection council on request (BW 1:243(1)).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['bw-1/rvdk-inlichtingen'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'coordinator'],
      recipients: ['child-protection-council'],
      consents: [],
    },
    {
      ...verified(
        'wmo/5.3.3-1-brp-2.34',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de plicht van het college om gerede twijfel over een gegeven te melden (Wet BRP 2.34 lid 1).',
        'Secrecy yields to the duty of the college to report good reason to doubt a datum (Wet BRP 2.34(1)).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['brp/terugmelding'],
      categories: 'any',
      holders: { roles: ['college'], organisation: 'any' },
      capacities: ['access-worker'],
      recipients: ['municipality'],
      consents: [],
      when: { judgements: ['necessity'] },
    },
    {
      ...verified(
        'wmo/5.3.3-1-jeugdwet-7.3.11-4',
        '5.3.3 | 1',
        'De geheimhouding wijkt voor de plicht van een aanbieder om bij een ondertoezichtstelling de gecertificeerde instelling in te lichten (Jeugdwet 7.3.11 lid 4).',
        'Secrecy yields to the duty of a provider to inform the certified institution at a supervision order (Jeugdwet 7.3.11(4)).',
      ),
      regime: 'wmo/5.3.3',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['jeugdwet/ondertoezichtstelling'],
      categories: 'any',
      holders: { roles: ['wmo-provider'], organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      recipients: ['certified-institution'],
      consents: [],
      when: { measures: ['supervision-order'], clientAge: { below: 18 } },
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
      holders: { roles: bound, organisation: 'any' },
      capacities: 'any',
      recipients: 'any',
      consents: [{ kind: 'secrecy', form: 'express', rule: 'wmo/5.3.3-2' }],
    },
  ],
  quality: [
    {
      ...verified(
        'wmo/2.3.3-safety',
        '2.3.3',
        'Bij spoed weegt het college het gevaar voor de veiligheid van de cliënt door huiselijk geweld.',
        'In an emergency the college weighs the danger to the safety of the client through domestic violence.',
      ),
      sensitivity: 'special',
      purposes: ['wmo/spoed'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...unverified(
        'wmo/2.3.5-5-h-special',
        '2.3.5 | 5 | h',
        'Geloof en levensovertuiging uit de eigen woorden van de cliënt mogen bij de beslissing tellen; dat is een lezing.',
        'Religion and belief from the own words of the client may count in the decision; that is a reading.',
      ),
      sensitivity: 'special',
      purposes: ['wmo/beslissing'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'wmo/5.1.6-health',
        '5.1.6',
        'Veilig Thuis mag bij een redelijk vermoeden gegevens over gezondheid van betrokkenen gebruiken.',
        'At a reasonable suspicion Veilig Thuis may use health data of those involved.',
      ),
      sensitivity: 'health',
      purposes: ['wmo/veilig-thuis'],
      persons: everybody,
      secrecyDuty: true,
    },
    {
      ...verified(
        'wmo/5.1.6-special',
        '5.1.6',
        'Veilig Thuis mag bij een redelijk vermoeden gegevens over afkomst, politiek, geloof en seksueel leven van ' +
          'betrokkenen gebruiken.',
        'At a reasonable suspicion Veilig Thuis may use data on origin, politics, religion and sexual life of those involved.',
      ),
      sensitivity: 'special',
      purposes: ['wmo/veilig-thuis'],
      persons: everybody,
      secrecyDuty: true,
    },
    {
      ...verified(
        'wmo/5.1.6-criminal',
        '5.1.6',
        'Veilig Thuis mag bij een redelijk vermoeden strafrechtelijke gegevens van betrokkenen gebruiken.',
        'At a reasonable suspicion Veilig Thuis may use criminal data of those involved.',
      ),
      sensitivity: 'criminal',
      purposes: ['wmo/veilig-thuis'],
      persons: everybody,
      secrecyDuty: true,
    },
  ],
  consentRules: [
    {
      ...verified(
        'wmo/5.3.3-2',
        '5.3.3 | 2',
        'Onder de twaalf jaar geeft de wettelijk vertegenwoordiger de toestemming, vanaf twaalf jaar de betrokkene ' +
          'zelf; wie dit niet kan overzien wordt vertegenwoordigd (ook 1.1.1 lid 2).',
        'Below twelve the legal representative gives the consent, from twelve the person concerned; whoever cannot ' +
          'judge this is represented (also 1.1.1(2)).',
      ),
      bands: fromTwelve,
      parents: 'all',
      incompetent: [
        { from: 12, line: [['parent-with-authority', 'guardian']] },
        { from: 18, line: [['curator', 'mentor', 'authorised-representative'], ['spouse'], ['close-relative']] },
      ],
    },
  ],
  terms: [
    {
      ...verified(
        'wmo/5.3.4-1-term',
        '5.3.4 | 1',
        'College, Inlichtingenbureau, aanbieder, budgetderde, de instantie voor de bijdrage en toezichthouder bewaren ' +
          'Wmo-gegevens vijftien jaar na de laatste wijziging ervan.',
        'College, information bureau, provider, third party paid from a budget, the body for the contribution and ' +
          'supervisor keep Wmo data for fifteen years after their last change.',
      ),
      acts: ['wmo'],
      holderRoles: ['college', 'information-bureau', 'wmo-provider', 'budget-third-party', 'contribution-body', 'supervisor'],
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
      openNorm: {
        norm: words(
          'langer als een zorgvuldige uitvoering van de taak dat vraagt',
          'longer where careful performance of the task asks it',
        ),
        handledBy: 'judgement',
      },
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
      concept: 'wmo/gebruikelijke-hulp',
      members: household,
    },
    {
      ...verified(
        'wmo/1.1.1-1-huisgenoten',
        '1.1.1 | 1',
        'De wet noemt huisgenoten en zegt niet wie dat zijn.',
        'The act names housemates and does not say who they are.',
      ),
      concept: 'wmo/huisgenoten',
      members: ['housemate'],
      drawn: {
        ways: [
          { code: 'judged-housemate', all: [together('housemate')] },
          { code: 'relative-at-home', all: [tie('spouse'), mainHome] },
          { code: 'relative-at-home', all: [kin('blood-or-affinity', 2), mainHome] },
        ],
        exceptions: [],
      },
      openNorm: {
        norm: words('wie huisgenoot is; een zelfde adres is niet genoeg', 'who is a housemate; the same address is not enough'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'wmo/1.1.1-1-huiselijke-kring',
        '1.1.1 | 1',
        'De huiselijke kring is een familielid, huisgenoot, echtgenoot, voormalig echtgenoot of mantelzorger.',
        'The domestic circle is a relative, housemate, spouse, former spouse or carer.',
      ),
      concept: 'wmo/huiselijke-kring',
      members: [...household, 'former-spouse', 'child', 'sibling', 'carer'],
    },
    {
      ...verified(
        'wmo/1.1.1-1-sociaal-netwerk',
        '1.1.1 | 1',
        'Het sociale netwerk is de huiselijke kring en wie verder een sociale relatie met de cliënt heeft.',
        'The social network is the domestic circle and whoever else has a social relation with the client.',
      ),
      concept: 'wmo/sociaal-netwerk',
      members: [...household, 'former-spouse', 'child', 'sibling', 'carer', 'network'],
    },
    {
      ...verified(
        'wmo/1.1.1-1-mantelzorg',
        '1.1.1 | 1',
        'Mantelzorg volgt rechtstreeks uit een sociale relatie en wordt niet als beroep verleend.',
        'Informal care follows directly from a social relation and is not given as a profession.',
      ),
      concept: 'wmo/mantelzorg',
      members: ['carer'],
    },
    {
      ...verified(
        'wmo/1.1.2-gezamenlijke-huishouding',
        '1.1.2 | 2',
        'Twee ongehuwde meerderjarigen, geen bloedverwanten in de eerste graad, die in dezelfde woning hun ' +
          'hoofdverblijf hebben en voor elkaar zorgen, voeren een gezamenlijke huishouding; wie ooit gehuwd was of als ' +
          'gehuwd gold, geldt daar altijd als zodanig (lid 4).',
        'Two unmarried adults, not blood relatives in the first degree, who have their main residence in the same home ' +
          'and care for each other keep a joint household; whoever was ever married or treated so counts as such (paragraph 4).',
      ),
      concept: 'wmo/gezamenlijke-huishouding',
      members: ['client', 'spouse', 'housemate'],
      drawn: {
        ways: jointWays(
          [[tie('former-spouse')], [together('ever-married')]],
          [aged({ from: 18 }), { test: 'age', of: 'member', from: 18 }],
        ),
        exceptions: [
          { code: 'spouse-of-somebody', all: [{ ...tie('spouse'), of: 'candidate' }] },
          { code: 'spouse-of-somebody', all: [{ ...tie('spouse'), of: 'member' }] },
          { code: 'first-degree-relative', all: [kin('blood', 1)] },
          judgedNotJoint,
        ],
      },
      openNorm: {
        norm: words('zorg voor elkaar', 'care for each other'),
        handledBy: 'judgement',
      },
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
        exception('privacy-of-another', 'any', [
          'het schaadt de persoonlijke levenssfeer van een ander',
          'it harms the privacy of another',
        ]),
        exception(
          'veilig-thuis-task',
          'any',
          ['een taak van Veilig Thuis maakt weigeren nodig', 'a task of Veilig Thuis makes refusal necessary'],
          { receivers: ['veilig-thuis'] },
        ),
        exception(
          'interest-of-the-person',
          ['representative'],
          [
            'tegenover de vertegenwoordiger: het belang van de betrokkene verzet zich',
            'towards the representative: the interest of the person concerned opposes it',
          ],
        ),
        exception(
          'not-capable',
          ['person'],
          [
            'tegenover de betrokkene zelf: jonger dan twaalf, of niet in staat zijn belangen te overzien',
            'towards the person concerned: below twelve, or not able to judge the own interests',
          ],
        ),
      ],
      openNorm: {
        norm: words(
          'een zestienplusser die dit niet kan overzien: de wettelijk vertegenwoordiger krijgt de inzage',
          'of sixteen and older and not able to judge this: the legal representative gets the access',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'wmo/5.3.1-3-veilig-thuis',
        '5.3.1 | 3',
        'Veilig Thuis mag inzage (AVG 15) achterwege laten zolang dat nodig is (UAVG 41 lid 1 onder i).',
        'Veilig Thuis may leave access (GDPR 15) aside as long as needed (UAVG 41(1)(i)).',
      ),
      right: 'access',
      holderRoles: ['veilig-thuis'],
      bands: fromTwelve,
      exceptions: [
        exception(
          'protection-of-somebody',
          'any',
          [
            'nodig om de betrokkene of de rechten en vrijheden van anderen te beschermen',
            'needed to protect the person concerned or the rights and freedoms of others',
          ],
          { receivers: ['veilig-thuis'] },
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
      bands: fromTwelve,
      exceptions: [],
    },
    {
      ...verified(
        'wmo/5.3.5-destruction',
        '5.3.5 | 1',
        'Op schriftelijk verzoek worden Wmo-gegevens binnen drie maanden vernietigd; onder de twaalf, en voor een ' +
          'minderjarige die zijn belangen niet kan overzien, doet de wettelijk vertegenwoordiger het verzoek (lid 3-4).',
        'On a written request Wmo data are destroyed within three months; below twelve, and for a minor who cannot ' +
          'judge the own interests, the legal representative makes the request (paragraphs 3-4).',
      ),
      right: 'early-destruction',
      bands: fromTwelve,
      form: ['written'],
      answerWithin: 'P3M',
      exceptions: [greatInterest, anotherLaw],
    },
  ],
  duties: [
    duty('2.3.2 | 1', 'onderzoek-afronden', [
      'Het college onderzoekt een melding binnen zes weken.',
      'The college completes the inquiry after a report within six weeks.',
      'P6W',
    ]),
    duty('2.3.2', 'persoonlijk-plan', [
      'De cliënt kan binnen zeven dagen na de melding een persoonlijk plan geven, dat het college bij het onderzoek betrekt.',
      'Within seven days of the report the client can hand in a personal plan, which the college takes into the inquiry.',
      'P7D',
    ]),
    duty('2.3.2 | 8', 'uitkomst-geven', [
      'De cliënt of vertegenwoordiger krijgt de uitkomst van het onderzoek op schrift.',
      'The client or representative gets the outcome of the inquiry in writing.',
    ]),
    duty('2.3.5 | 2', 'beslissen', [
      'Het college beslist binnen twee weken op de aanvraag.',
      'The college decides on the application within two weeks.',
      'P2W',
    ]),
    duty('2.3.8 | 2', 'niet-opnieuw-vragen', [
      'Wat als authentiek gegeven te krijgen is, hoeft de cliënt niet zelf te vertellen.',
      'What can be had as an authentic datum the client need not tell.',
    ]),
    duty('3.3', 'meldcode', [
      'Een aanbieder stelt een meldcode voor huiselijk geweld en kindermishandeling vast en bevordert het gebruik ervan.',
      'A provider adopts a reporting code for domestic violence and child abuse and promotes its use.',
    ]),
    duty('5.1.1 | 7', 'verwerkingsverantwoordelijke', [
      'Voor wat het college zelf verwerkt, ook bij een overeenkomst met een aanbieder (lid 6), is het college ' +
        'verwerkingsverantwoordelijke.',
      'For what the college itself processes, also at a contract with a provider (paragraph 6), the college is the controller.',
    ]),
    {
      ...duty('5.3.1 | 1', 'veilig-thuis-inlichten', [
        'Veilig Thuis vertelt de betrokkene binnen vier weken dat een ander gegevens over hem gaf; dat kan telkens ' +
          'twee weken later.',
        'Veilig Thuis tells the person concerned within four weeks that another gave data about them; it can be put ' +
          'off by two weeks at a time.',
        'P4W',
      ]),
      kinds: ['provide'],
      extendableBy: 'P2W',
      notice: {
        events: ['recorded-from-another'],
        to: tell('person-concerned'),
        holderRoles: ['veilig-thuis'],
        insteadOf: ['avg/14-3-inform', 'avg/14-3-first-provision'],
        extendableAgain: true,
      },
    },
    {
      ...duty('5.2.2 |  | a', 'aanbieder-verstrekt', [
        'Een aanbieder geeft het college op verzoek kosteloos wat de genoemde taken nodig hebben.',
        'A provider gives the college on request, free of charge, what the named tasks need.',
      ]),
      kinds: ['provide'],
    },
    {
      ...duty('5.2.9', 'nummer-gebruiken', [
        'Bij verstrekking volgens 5.2.1 tot en met 5.2.5 wordt het burgerservicenummer gebruikt; zonder nummer achternaam, ' +
          'voornamen, geboortedatum, postcode en huisnummer.',
        'Supply under 5.2.1 to 5.2.5 uses the citizen service number; without one surname, given names, date of birth, ' +
          'postcode and house number.',
      ]),
      kinds: ['provide'],
    },
    {
      ...duty('5.3.6 | 3', 'onderzoek-aantekenen', [
        'Van verstrekking voor wetenschappelijk onderzoek of statistiek komt een aantekening in het dossier.',
        'Of supply for research or statistics a note is made in the file.',
      ]),
      kinds: ['provide'],
    },
  ],
  parameters: [
    {
      ...verified(
        'wmo/2.1.4a-5-b-parameter',
        '2.1.4a | 5 | b',
        'De verordening kan de eigen bijdrage bij een laag inkomen op nul zetten.',
        'The by-law can set the own contribution to nothing at a low income.',
      ),
      parameter: 'wmo/bijdrage-nihil-bij-laag-inkomen',
      options: yesOrNo,
    },
  ],
} satisfies LawDomain

/** A duty in words, with its term where the act has one. */
function duty(
  place: string,
  name: string,
  [nl, en, within]: readonly [nl: string, en: string, within?: LawDomain['duties'][number]['within']],
) {
  return {
    ...verified(`wmo/${place.replaceAll(/[ |]+/g, '-')}-${name}`, place, nl, en),
    duty: `wmo/${name}`,
    kinds: [],
    ...(within !== undefined && { within }),
  } satisfies LawDomain['duties'][number]
}

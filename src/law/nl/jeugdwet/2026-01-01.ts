import type { GroundRow, LawDomain, PurposeRow } from '../../index.ts'
import { aged, established, inHousehold, mainHome, not, tie } from '../drawing.ts'
import {
  anotherLaw,
  type Day,
  exception,
  greatInterest,
  nothing,
  provide,
  task,
  unverified,
  use,
  verified,
  words,
  youthAccess,
  youthControl,
} from '../shared.ts'

const eligibility = 'sector-publicservices:SocialWelfareEligibilityAssessment'
const provision = 'sector-publicservices:SocialWelfareProvision'

const involvement = ['involvement.organisation', 'involvement.professional'] as const
/** Name and birth, and the address of the set by which a jeugdige without number is identified (7.2.6). */
const particulars = ['identity.name', 'identity.birth', 'residence.address'] as const
const help = ['application.youth', 'provision.youth', 'need.youth'] as const
const documents = ['document.letter', 'document.report', 'document.extract'] as const
/** The administration of the college: youth help, letters and plans, own notes, the statement of the person. */
const administration = [...help, ...documents, 'document.note', 'statement.own'] as const
/** What providers and certified institutions have to tell of the help they give. */
const helpGiven = ['provision.youth', 'need.youth', ...documents, ...involvement] as const
/** Jeugdwet 7.4.0(1): a jeugdige, who is the client, or his parents. */
const youthOrParent = ['client', 'parent'] as const
/** Who holds a dossier: jeugdhulpverlener (7.3.8), gecertificeerde instelling (7.3.1). */
const helpers = ['youth-care-provider', 'certified-institution'] as const
/** For what a helper obtains facts; the confidential counsellor is none of these. */
const helperPurposes = ['jeugdwet/hulpverlening', 'jeugdwet/ondertoezichtstelling'] as const
/** What Regeling Jeugdwet 6a.1 lets an invoice hold, in so far as the catalogue has a category for it. */
const invoice = [
  'identity.name',
  'identity.birth',
  'identity.bsn',
  'residence.address',
  'provision.youth',
  ...involvement,
] as const
/** Jeugdwet 7.4.0(1): everything for which the college may process and others must supply. */
const supplied = [...youthAccess, 'jeugdwet/bekostiging', ...youthControl] as const
/** What a task of the access to youth help may be about: health and needs of youth and parents, faith (2.3(4)(b)), and what 7.4.0(1) adds. */
const access = [...particulars, 'identity.bsn', ...administration, 'belief.religion', 'justice.record', ...involvement] as const
/** What a request to the council may be about: authority, and safety and youth help by implication. */
const request = [
  ...particulars,
  'identity.bsn',
  'relation.authority',
  'justice.record',
  'signal.safety',
  ...help,
  'involvement.organisation',
] as const
const impliedInRequest = ['signal.safety', ...help, 'involvement.organisation'] as const
/** What child protection and juvenile probation may be about: authority, youth help, criminal data, faith (2.4(3)(b)). */
const protection = [
  ...particulars,
  'identity.bsn',
  'relation.authority',
  ...administration,
  'belief.religion',
  'justice.record',
  ...involvement,
] as const
/** A jeugdige in the access to youth help and in the index is younger than 23 (1.1, 7.1.1.1). */
const below23 = { clientAge: { below: 23 } } as const
/**
 * The row below 18, and again from 18: whether somebody of age is still a jeugdige (1.1) no record tells, for it hangs on juvenile criminal law, on foster
 * care or on help that must go on.
 */
const andOfAge = (row: GroundRow): readonly [GroundRow, GroundRow] => [
  { ...row, when: { ...row.when, clientAge: { ...row.when?.clientAge, below: 18 } } },
  {
    ...row,
    id: `${row.id}-of-age`,
    when: { ...row.when, clientAge: { ...row.when?.clientAge, from: 18 }, judgements: ['necessity'] },
    openNorm: {
      norm: words(
        'vanaf achttien alleen bij jeugdstrafrecht, pleegzorg of jeugdhulp die moet doorgaan (1.1)',
        'from eighteen only under juvenile criminal law, in foster care or where youth help must go on (1.1)',
      ),
      handledBy: 'judgement',
    },
  },
]
/** Whoever is a jeugdige (1.1): below eighteen, up to 21 in foster care, up to 23 where youth help must go on. */
const youth = [
  { code: 'below-eighteen', all: [aged({ below: 18 })] },
  { code: 'continued-foster-care', all: [established('foster-care', 'candidate'), aged({ from: 18, below: 21 })] },
  { code: 'continued-youth-help', all: [established('continued-youth-help', 'candidate'), aged({ from: 18, below: 23 })] },
] as const
/** The council inquires into minors (2.4(1), 3.1(1)). */
const minor = { clientAge: { below: 18 } } as const
const own = { holders: { roles: ['college'], organisation: 'own' }, capacities: ['access-worker'], origins: 'any' } as const
const ownYouth = {
  obtained: { acts: ['jeugdwet'], purposes: youthAccess, capacities: ['access-worker', 'coordinator'] },
  persons: youthOrParent,
  others: youthOrParent,
  ...own,
} as const
/** What a helper obtained, held by another than who asks or receives. */
const fromHelper = {
  obtained: { acts: ['jeugdwet'], purposes: helperPurposes, capacities: ['helper', 'coordinator'] },
  persons: youthOrParent,
  others: youthOrParent,
  holders: { roles: helpers, organisation: 'other' },
  origins: 'any',
} as const
/** What the council for child protection has, for a request and for child protection. */
const fromCouncil = {
  obtained: {
    acts: ['jeugdwet'],
    purposes: ['jeugdwet/rvdk-verzoek', 'jeugdwet/jeugdbescherming'],
    capacities: ['access-worker', 'helper', 'coordinator'],
  },
  categories: ['relation.authority', 'justice.record', 'provision.youth', 'involvement.organisation'],
  persons: youthOrParent,
  others: youthOrParent,
  holders: { roles: ['child-protection-council'], organisation: 'other' },
  capacities: ['access-worker'],
  origins: 'any',
  implied: ['provision.youth', 'involvement.organisation'],
} as const
/** What a detailed check looks at, in the file of the provider. */
const detail = {
  obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/hulpverlening'], capacities: ['helper', 'coordinator'] },
  categories: ['provision.youth', 'need.youth', 'document.letter', 'document.report'],
  persons: ['client'],
  others: [],
  holders: { roles: ['youth-care-provider'], organisation: 'other' },
  capacities: ['supervisor'],
  origins: 'any',
} as const
/** Who represents from twelve whoever cannot judge the matter: as below twelve, and of age the line of 7.3.15(2)-(3). */
const represented = [
  { from: 12, line: [['parent-with-authority', 'guardian']] },
  { from: 18, line: [['curator', 'mentor'], ['authorised-representative'], ['spouse']] },
] as const
const relatives = {
  norm: words(
    'na de echtgenoot ouder, kind, broer, zus of grootouder, maar geen kleinkind (7.3.15 lid 3)',
    'after the spouse a parent, child, sibling or grandparent, but no grandchild (7.3.15(3))',
  ),
  handledBy: 'not-modelled',
} as const
/** Who decides about the file: parents with authority or guardian below twelve (7.3.15(1)), from then the person concerned. */
const byAge = [
  { from: 0, givers: [['parent-with-authority'], ['guardian']] },
  { from: 12, givers: [['self']] },
] as const
/** Who exercises a right of the file: a right row has no line of representatives, so of age the curator may as well. */
const rightByAge = [...byAge, { from: 18, givers: [['self'], ['curator']] }] as const

/** Besluit Jeugdwet 7.1.1 to 7.1.7: who may report to the index, in so far as it is an organisation of ours. */
const reporterRoles = [
  'college',
  'veilig-thuis',
  'youth-care-provider',
  'certified-institution',
  'wmo-provider',
  'healthcare-provider',
  'school',
  'child-protection-council',
] as const
const reporters = [
  'municipality',
  'veilig-thuis',
  'youth-care-provider',
  'certified-institution',
  'wmo-provider',
  'healthcare-provider',
  'mental-health',
  'addiction-care',
  'school',
  'debt-assistance',
  'child-protection-council',
  'police',
] as const
/** One task, the index, for each role that takes part in it. */
const inIndex = (holderRole: PurposeRow['holderRole'], place: string, nl: string, en: string): PurposeRow => ({
  ...verified(`jeugdwet/7.1-verwijsindex-${holderRole}`, place, nl, en),
  purpose: 'jeugdwet/verwijsindex',
  name: words('Verwijsindex risicojongeren', 'Index of youth at risk'),
  holderRole,
  dpv: 'sector-publicservices:SocialWelfareRiskAssessment',
  persons: ['client'],
  categories: ['identity.bsn', 'signal.index'],
  implied: [],
})
const reporting = {
  purposes: ['jeugdwet/verwijsindex'],
  obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/verwijsindex'], capacities: 'any' },
  persons: ['client'],
  others: [],
  origins: 'any',
  when: below23,
} as const

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
  records: [...administration, 'belief.religion', 'justice.record', 'signal.safety', 'signal.index', ...involvement],
  purposes: [
    task('jeugdwet/toegang', '2.3 | 1', ['Toegang tot jeugdhulp', 'Access to youth help'], eligibility, {
      persons: youthOrParent,
      categories: access,
      implied: [],
    }),
    task('jeugdwet/school', '2.7 | 1', ['Overleg met de school', 'Consulting the school'], eligibility, {
      persons: ['client'],
      categories: ['education.enrolment', 'education.absence'],
      implied: [],
    }),
    task(
      'jeugdwet/rvdk-verzoek',
      '2.4 | 1',
      ['Verzoek aan de raad voor de kinderbescherming', 'Asking the child protection council to inquire'],
      provision,
      {
        persons: youthOrParent,
        categories: request,
        implied: impliedInRequest,
        pointsAt: ['child-protection-council'],
      },
    ),
    task(
      'jeugdwet/jeugdbescherming',
      '2.4 | 2',
      ['Jeugdbescherming en jeugdreclassering', 'Child protection and juvenile probation'],
      provision,
      {
        persons: youthOrParent,
        categories: protection,
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
        persons: youthOrParent,
        categories: [...invoice, 'need.youth', 'document.letter', 'document.report'],
        implied: [],
      },
    ),
    task(
      'jeugdwet/fraude',
      '7.4.0 | 1 | d',
      ['Fraude-onderzoek', 'Investigating fraud'],
      'sector-publicservices:PublicServiceFraudPreventionDetection',
      {
        persons: youthOrParent,
        categories: [...invoice, 'need.youth', 'document.letter', 'document.report'],
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
        categories: ['residence.address'],
        implied: [],
      },
    ),
    {
      ...verified(
        'jeugdwet/rjw-8-pgb',
        'Regeling Jeugdwet 8',
        'De SVB betaalt uit het persoonsgebonden budget dat het college voor jeugdhulp verleende.',
        'The SVB pays from the personal budget that the college granted for youth help.',
      ),
      purpose: 'jeugdwet/pgb',
      name: words('Persoonsgebonden budget voor jeugdhulp', 'The personal budget for youth help'),
      holderRole: 'college',
      dpv: 'sector-publicservices:SocialWelfareDistributionManagement',
      persons: ['client', 'network'],
      categories: ['identity.name', 'identity.birth', 'identity.bsn', 'provision.youth'],
      implied: [],
    },
    {
      ...unverified(
        'jeugdwet/7.3.8-1-hulpverlening',
        '7.3.8 | 1',
        'De jeugdhulpverlener verleent hulp en houdt daarvan een dossier bij.',
        'The youth helper gives help and keeps a file of it.',
      ),
      purpose: 'jeugdwet/hulpverlening',
      name: words('Verlenen van jeugdhulp', 'Giving youth help'),
      holderRole: 'youth-care-provider',
      dpv: provision,
      persons: youthOrParent,
      categories: [...particulars, ...administration, ...involvement],
      implied: [],
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
      categories: [...particulars, ...administration, 'care.insured', 'provision.wmo', 'need.wmo', ...involvement],
      implied: [],
    },
    {
      ...verified(
        'jeugdwet/4.1.2-familiegroepsplan',
        '4.1.2',
        'Ouders kunnen met familie en bekenden een familiegroepsplan maken; de aanbieder werkt daarmee (4.1.3).',
        'Parents can make a family group plan with relatives and friends; the provider works with it (4.1.3).',
      ),
      purpose: 'jeugdwet/familiegroepsplan',
      name: words('Familiegroepsplan', 'Family group plan'),
      holderRole: 'youth-care-provider',
      dpv: provision,
      persons: [...youthOrParent, 'sibling', 'network'],
      categories: ['document.report', 'need.youth', 'support.informal'],
      implied: [],
    },
    {
      ...verified(
        'jeugdwet/4.1.2-familiegroepsplan-institution',
        '4.1.2',
        'Ook een gecertificeerde instelling werkt met het familiegroepsplan van de ouders (4.1.3).',
        'A certified institution too works with the family group plan of the parents (4.1.3).',
      ),
      purpose: 'jeugdwet/familiegroepsplan',
      name: words('Familiegroepsplan', 'Family group plan'),
      holderRole: 'certified-institution',
      dpv: provision,
      persons: [...youthOrParent, 'sibling', 'network'],
      categories: ['document.report', 'need.youth', 'support.informal'],
      implied: [],
    },
    inIndex(
      'risk-index',
      '7.1.4.1',
      'De verwijsindex bewaart meldingen en geeft een signaal als er meer dan een over een jeugdige is.',
      'The index keeps reports and gives a signal where there is more than one about a youth.',
    ),
    inIndex(
      'college',
      'Besluit Jeugdwet 7.1.1',
      'Het college kan voor de toeleiding naar jeugdhulp een jeugdige melden aan de verwijsindex.',
      'The college can report a youth to the index for the access to youth help.',
    ),
    inIndex(
      'veilig-thuis',
      'Besluit Jeugdwet 7.1.1',
      'Veilig Thuis kan een jeugdige melden aan de verwijsindex.',
      'Veilig Thuis can report a youth to the index.',
    ),
    inIndex(
      'youth-care-provider',
      'Besluit Jeugdwet 7.1.1',
      'Een jeugdhulpaanbieder kan een jeugdige melden aan de verwijsindex.',
      'A youth help provider can report a youth to the index.',
    ),
    inIndex(
      'certified-institution',
      'Besluit Jeugdwet 7.1.1',
      'Een gecertificeerde instelling kan een jeugdige melden aan de verwijsindex.',
      'A certified institution can report a youth to the index.',
    ),
    inIndex(
      'wmo-provider',
      'Besluit Jeugdwet 7.1.1',
      'Een Wmo-aanbieder kan een jeugdige melden aan de verwijsindex, behalve wie hulpmiddelen of woningaanpassingen levert.',
      'A Wmo provider can report a youth to the index, save one that delivers aids or home adaptations.',
    ),
    inIndex(
      'healthcare-provider',
      'Besluit Jeugdwet 7.1.1',
      'Jeugdgezondheidszorg, huisarts, geestelijke gezondheidszorg en verslavingszorg kunnen een jeugdige melden aan de verwijsindex.',
      'Youth health care, general practice, mental health care and addiction care can report a youth to the index.',
    ),
    inIndex(
      'school',
      'Besluit Jeugdwet 7.1.1',
      'Een school kan een jeugdige melden aan de verwijsindex.',
      'A school can report a youth to the index.',
    ),
    inIndex(
      'child-protection-council',
      'Besluit Jeugdwet 7.1.1',
      'De raad voor de kinderbescherming kan een jeugdige melden aan de verwijsindex.',
      'The child protection council can report a youth to the index.',
    ),
  ],
  grounds: [
    ...andOfAge({
      ...verified(
        'jeugdwet/7.4.0-1-a-own',
        '7.4.0 | 1 | a',
        'Het college mag voor de toegang tot jeugdhulp gegevens van jeugdige en ouders gebruiken, ook bijzondere en ' +
          'strafrechtelijke; met hun geloof houdt het rekening (2.3 lid 4).',
        'For the access to youth help the college may use data of youth and parents, special and criminal data ' +
          'included; it takes their faith into account (2.3(4)).',
      ),
      ...use,
      ...ownYouth,
      purposes: ['jeugdwet/toegang'],
      categories: access,
      when: below23,
    }),
    {
      ...verified(
        'jeugdwet/7.4.0-1-b-request-own',
        '7.4.0 | 1 | b',
        'Het college mag voor een verzoek aan de raad voor de kinderbescherming gegevens van minderjarige en ouders ' +
          'gebruiken, ook bijzondere en strafrechtelijke.',
        'For a request to the child protection council the college may use data of minor and parents, special and ' +
          'criminal data included.',
      ),
      ...use,
      ...ownYouth,
      purposes: ['jeugdwet/rvdk-verzoek'],
      categories: request,
      implied: impliedInRequest,
      when: minor,
    },
    ...andOfAge({
      ...verified(
        'jeugdwet/7.4.0-1-b-protection-own',
        '7.4.0 | 1 | b',
        'Het college mag voor kinderbescherming en jeugdreclassering gegevens van jeugdige en ouders gebruiken, ook ' +
          'bijzondere en strafrechtelijke; met hun geloof houdt het rekening (2.4 lid 3).',
        'For child protection and juvenile probation the college may use data of youth and parents, special and ' +
          'criminal data included; it takes their faith into account (2.4(3)).',
      ),
      ...use,
      ...ownYouth,
      purposes: ['jeugdwet/jeugdbescherming'],
      categories: protection,
    }),
    ...andOfAge({
      ...verified(
        'jeugdwet/7.4.0-2-supplied',
        '7.4.0 | 2',
        'Het college mag voor de toegang gebruiken wat jeugdhulpaanbieders en gecertificeerde instellingen moeten verstrekken.',
        'For the access the college may use what youth help providers and certified institutions must supply.',
      ),
      ...use,
      ...fromHelper,
      purposes: ['jeugdwet/toegang'],
      categories: helpGiven,
      capacities: ['access-worker'],
      when: below23,
    }),
    ...andOfAge({
      ...verified(
        'jeugdwet/7.4.0-2-supplied-protection',
        '7.4.0 | 2',
        'Het college mag voor kinderbescherming en jeugdreclassering gebruiken wat aanbieders en gecertificeerde ' +
          'instellingen moeten verstrekken.',
        'For child protection and juvenile probation the college may use what providers and certified institutions must supply.',
      ),
      ...use,
      ...fromHelper,
      purposes: ['jeugdwet/jeugdbescherming'],
      categories: [...helpGiven, 'relation.authority', 'justice.record'],
      capacities: ['access-worker'],
    }),
    {
      ...verified(
        'jeugdwet/7.4.0-2-supplied-request',
        '7.4.0 | 2',
        'Het college mag voor een verzoek aan de raad gebruiken wat aanbieders en gecertificeerde instellingen moeten verstrekken.',
        'For a request to the council the college may use what providers and certified institutions must supply.',
      ),
      ...use,
      ...fromHelper,
      purposes: ['jeugdwet/rvdk-verzoek'],
      categories: ['provision.youth', 'need.youth', 'relation.authority', 'signal.safety', 'involvement.organisation'],
      capacities: ['access-worker'],
      implied: ['provision.youth', 'need.youth', 'signal.safety', 'involvement.organisation'],
      when: minor,
    },
    ...andOfAge({
      ...verified(
        'jeugdwet/7.4.0-2-supplied-council',
        '7.4.0 | 2',
        'Het college mag voor kinderbescherming gebruiken wat de raad voor de kinderbescherming moet verstrekken (3.1 lid 3).',
        'For child protection the college may use what the child protection council must supply (3.1(3)).',
      ),
      ...use,
      ...fromCouncil,
      purposes: ['jeugdwet/jeugdbescherming'],
    }),
    {
      ...verified(
        'jeugdwet/7.4.0-2-supplied-council-request',
        '7.4.0 | 2',
        'Het college mag voor een verzoek over een minderjarige gebruiken wat de raad voor de kinderbescherming moet ' +
          'verstrekken (3.1 lid 3).',
        'For a request about a minor the college may use what the child protection council must supply (3.1(3)).',
      ),
      ...use,
      ...fromCouncil,
      purposes: ['jeugdwet/rvdk-verzoek'],
      when: minor,
    },
    ...andOfAge({
      ...verified(
        'jeugdwet/7.4.0-2-duty',
        '7.4.0 | 2',
        'Jeugdhulpaanbieders en gecertificeerde instellingen moeten het college kosteloos geven wat het voor de toegang ' +
          'nodig heeft.',
        'Youth help providers and certified institutions must give the college, free of charge, what it needs for the access.',
      ),
      ...provide,
      ...fromHelper,
      purposes: ['jeugdwet/toegang'],
      categories: helpGiven,
      capacities: ['helper', 'coordinator'],
      recipients: ['municipality'],
      must: true,
      when: below23,
    }),
    ...andOfAge({
      ...verified(
        'jeugdwet/7.4.0-2-duty-protection',
        '7.4.0 | 2',
        'Jeugdhulpaanbieders en gecertificeerde instellingen moeten het college kosteloos geven wat het voor ' +
          'kinderbescherming en jeugdreclassering nodig heeft.',
        'Youth help providers and certified institutions must give the college, free of charge, what it needs for child ' +
          'protection and juvenile probation.',
      ),
      ...provide,
      ...fromHelper,
      purposes: ['jeugdwet/jeugdbescherming'],
      categories: [...helpGiven, 'relation.authority', 'justice.record'],
      capacities: ['helper', 'coordinator'],
      recipients: ['municipality'],
      must: true,
    }),
    {
      ...verified(
        'jeugdwet/7.4.0-2-duty-request',
        '7.4.0 | 2',
        'Jeugdhulpaanbieders en gecertificeerde instellingen moeten het college kosteloos geven wat het voor een verzoek ' +
          'aan de raad nodig heeft.',
        'Youth help providers and certified institutions must give the college, free of charge, what it needs for a ' +
          'request to the council.',
      ),
      ...provide,
      ...fromHelper,
      purposes: ['jeugdwet/rvdk-verzoek'],
      categories: ['provision.youth', 'need.youth', 'relation.authority', 'signal.safety', 'involvement.organisation'],
      capacities: ['helper', 'coordinator'],
      recipients: ['municipality'],
      must: true,
      implied: ['provision.youth', 'need.youth', 'signal.safety', 'involvement.organisation'],
      when: minor,
    },
    {
      ...verified(
        'jeugdwet/7.4.0-2-duty-invoice',
        '7.4.0 | 2',
        'Een aanbieder moet het college geven wat het voor de betaling nodig heeft, niet meer dan de gesloten lijst ' +
          '(Regeling Jeugdwet 6a.1).',
        'A provider must give the college what it needs to pay, no more than the closed list (Regeling Jeugdwet 6a.1).',
      ),
      ...provide,
      purposes: ['jeugdwet/bekostiging'],
      obtained: {
        acts: ['jeugdwet'],
        purposes: ['jeugdwet/bekostiging', 'jeugdwet/hulpverlening', 'jeugdwet/ondertoezichtstelling'],
        capacities: ['helper', 'coordinator'],
      },
      categories: invoice,
      persons: ['client'],
      others: [],
      holders: { roles: helpers, organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
      when: { notUnder: ['secret-whereabouts'] },
    },
    {
      ...verified(
        'jeugdwet/7.4.0-2-duty-control',
        '7.4.0 | 2',
        'Een aanbieder moet het college geven wat een detailcontrole of fraude-onderzoek stap voor stap nodig heeft ' +
          '(Regeling Jeugdwet 6b.5, 6b.7).',
        'A provider must give the college what a detailed check or fraud investigation needs, step by step (Regeling ' +
          'Jeugdwet 6b.5, 6b.7).',
      ),
      ...provide,
      ...detail,
      purposes: youthControl,
      capacities: ['helper', 'coordinator'],
      recipients: ['municipality'],
      must: true,
      when: { judgements: ['proportionality'] },
    },
    {
      ...verified(
        'jeugdwet/rjw-6a.1-invoice',
        'Regeling Jeugdwet 6a.1',
        'Voor betaling en formele controle mag het college alleen de gegevens van een gesloten lijst gebruiken, en die ' +
          'niet als de verblijfplaats geheim moet blijven (6a.6).',
        'For payment and the formal check the college may use only the data of a closed list, and not those where the ' +
          'whereabouts must stay secret (6a.6).',
      ),
      ...use,
      purposes: ['jeugdwet/bekostiging'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/bekostiging'], capacities: 'any' },
      categories: invoice,
      persons: ['client'],
      others: [],
      holders: { roles: ['college', ...helpers], organisation: 'any' },
      capacities: ['access-worker'],
      origins: 'any',
      when: { notUnder: ['secret-whereabouts'] },
      openNorm: {
        norm: words(
          'meer gegevens alleen als dat is afgesproken en voor formele controle en betaling nodig is (6a.3)',
          'more data only where agreed and needed for the formal check and the payment (6a.3)',
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
      categories: invoice,
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.5-1-detail',
        'Regeling Jeugdwet 6b.5 | 1',
        'Een detailcontrole kijkt stap voor stap in het dossier van de aanbieder, door of onder iemand met een ' +
          'beroepsgeheim (lid 2).',
        'A detailed check looks into the file of the provider step by step, by or under somebody with professional ' +
          'secrecy (paragraph 2).',
      ),
      ...use,
      ...detail,
      purposes: ['jeugdwet/controle'],
      when: { judgements: ['proportionality'] },
      openNorm: {
        norm: words('elke stap niet zwaarder dan nodig', 'each step no heavier than needed'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.5-3-detail-consent',
        'Regeling Jeugdwet 6b.5 | 3',
        'Met schriftelijke toestemming mag een detailcontrole stappen overslaan.',
        'With written consent a detailed check may skip steps.',
      ),
      ...use,
      ...detail,
      purposes: ['jeugdwet/controle'],
      consents: [{ kind: 'statutory', form: 'written', rule: 'jeugdwet/rjw-6b.5-3-control' }],
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.7-1-fraud',
        'Regeling Jeugdwet 6b.7',
        'Een fraude-onderzoek mag in het dossier van de aanbieder kijken voor zover dat nodig is.',
        'A fraud investigation may look into the file of the provider in so far as needed.',
      ),
      ...use,
      ...detail,
      purposes: ['jeugdwet/fraude'],
      when: { judgements: ['proportionality'] },
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.7-2-fraud-consent',
        'Regeling Jeugdwet 6b.7 | 2',
        'Met schriftelijke toestemming mag een fraude-onderzoek stappen overslaan.',
        'With written consent a fraud investigation may skip steps.',
      ),
      ...use,
      ...detail,
      purposes: ['jeugdwet/fraude'],
      consents: [{ kind: 'statutory', form: 'written', rule: 'jeugdwet/rjw-6b.5-3-control' }],
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
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/controle'], capacities: ['supervisor'] },
      categories: [...invoice, 'need.youth', 'document.letter', 'document.report'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['supervisor'],
      origins: 'any',
      openNorm: {
        norm: words('niet langer dan nodig voor het doel', 'no longer than needed for the purpose'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.7-3-fraud-follow-up',
        'Regeling Jeugdwet 6b.7 | 3',
        'Wat een fraude-onderzoek opleverde mag verder alleen voor dat onderzoek worden gebruikt.',
        'What a fraud investigation yielded may be used further only for that investigation.',
      ),
      ...use,
      purposes: ['jeugdwet/fraude'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/fraude'], capacities: ['supervisor'] },
      categories: [...invoice, 'need.youth', 'document.letter', 'document.report'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'own' },
      capacities: ['supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'jeugdwet/2.7a-residence',
        '2.7a',
        'Het college gebruikt waar de jeugdige woont en woonde om vast te stellen welke gemeente verantwoordelijk is.',
        'The college uses where the youth lives and lived to establish which municipality is responsible.',
      ),
      ...use,
      ...own,
      purposes: ['jeugdwet/woonplaats'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/woonplaats'], capacities: ['access-worker', 'coordinator'] },
      categories: ['residence.address'],
      persons: ['client'],
      others: [],
    },
    {
      ...verified(
        'jeugdwet/rjw-1a.1-residence',
        'Regeling Jeugdwet 1a.1',
        'Het college antwoordt een ander college of een aanbieder waar de jeugdige zijn woonplaats heeft.',
        'The college answers another college or a provider where the youth has his residence.',
      ),
      ...provide,
      purposes: ['jeugdwet/woonplaats'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/woonplaats'], capacities: ['access-worker', 'coordinator'] },
      categories: ['residence.address'],
      persons: ['client'],
      others: [],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['municipality', 'youth-care-provider'],
      when: { notUnder: ['secret-whereabouts'] },
    },
    {
      ...verified(
        'jeugdwet/rjw-8-budget',
        'Regeling Jeugdwet 8',
        'Het college gebruikt voor het budget wie de jeugdige is, en tarief en uren van de hulp (8a, 8b).',
        'For the budget the college uses who the youth is, and the rate and hours of the help (8a, 8b).',
      ),
      ...use,
      ...own,
      purposes: ['jeugdwet/pgb'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/pgb'], capacities: ['access-worker', 'coordinator'] },
      categories: ['identity.name', 'identity.birth', 'identity.bsn', 'provision.youth'],
      persons: ['client'],
      others: ['client', 'network'],
    },
    {
      ...verified(
        'jeugdwet/rjw-8ab-3-network',
        'Regeling Jeugdwet 8ab | 3',
        'Van wie uit het sociale netwerk hulp geeft gebruikt het college voor het budget naam, geboortedatum en ' +
          'burgerservicenummer.',
        'Of whoever of the social network gives the help the college uses name, date of birth and citizen service number ' +
          'for the budget.',
      ),
      ...use,
      ...own,
      purposes: ['jeugdwet/pgb'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/pgb'], capacities: ['access-worker', 'coordinator'] },
      categories: ['identity.name', 'identity.birth', 'identity.bsn'],
      persons: ['network'],
      others: ['client'],
    },
    {
      ...verified(
        'jeugdwet/rjw-8-svb',
        'Regeling Jeugdwet 8',
        'Het college geeft de SVB wat die nodig heeft om uit het budget te betalen.',
        'The college gives the SVB what it needs to pay from the budget.',
      ),
      ...provide,
      purposes: ['jeugdwet/pgb'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/pgb'], capacities: ['access-worker', 'coordinator'] },
      categories: ['identity.name', 'identity.birth', 'identity.bsn', 'provision.youth'],
      persons: ['client'],
      others: ['client', 'network'],
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['svb'],
    },
    ...andOfAge({
      ...verified(
        'jeugdwet/7.4.0-1-a-provider',
        '7.4.0 | 1 | a',
        'Het college mag aan de aanbieder die het inzet geven wat die voor de jeugdhulp nodig heeft.',
        'The college may give the provider it engages what that provider needs for the youth help.',
      ),
      ...provide,
      purposes: ['jeugdwet/toegang'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/toegang'], capacities: ['access-worker', 'coordinator'] },
      categories: [...particulars, 'identity.bsn', 'provision.youth', 'need.youth', ...documents, ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['youth-care-provider'],
      when: { ...below23, engagedUnder: ['jeugdwet'] },
    }),
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
      categories: request,
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['child-protection-council'],
      implied: impliedInRequest,
      when: minor,
    },
    {
      ...verified(
        'jeugdwet/2.4-2-institution',
        '2.4 | 2',
        'Het college geeft de gecertificeerde instelling die een maatregel uitvoert wat zij daarvoor nodig heeft.',
        'The college gives the certified institution that carries out a measure what it needs for that.',
      ),
      ...provide,
      purposes: ['jeugdwet/jeugdbescherming'],
      obtained: { acts: ['jeugdwet'], purposes: youthAccess, capacities: ['access-worker', 'coordinator'] },
      categories: [
        ...particulars,
        'identity.bsn',
        'relation.authority',
        ...help,
        ...documents,
        'belief.religion',
        'justice.record',
        ...involvement,
      ],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['certified-institution'],
      when: { measures: ['supervision-order', 'juvenile-probation', 'institutional-guardianship'] },
    },
    {
      ...verified(
        'jeugdwet/3.1-6-council',
        '3.1 | 6',
        'Raad en college overleggen welke gecertificeerde instelling in aanmerking komt.',
        'Council and college consult about which certified institution is suitable.',
      ),
      ...provide,
      purposes: ['jeugdwet/jeugdbescherming'],
      obtained: { acts: ['jeugdwet'], purposes: youthAccess, capacities: ['access-worker', 'coordinator'] },
      categories: ['involvement.organisation'],
      persons: ['client'],
      others: youthOrParent,
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker'],
      origins: 'any',
      recipients: ['child-protection-council'],
    },
    {
      ...unverified(
        'jeugdwet/7.3.8-1-file',
        '7.3.8 | 1',
        'De jeugdhulpverlener gebruikt het eigen dossier om hulp te verlenen.',
        'The youth helper uses the own file to give help.',
      ),
      ...use,
      purposes: ['jeugdwet/hulpverlening'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/hulpverlening'], capacities: ['helper', 'coordinator'] },
      categories: [...particulars, ...administration, ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['youth-care-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
    },
    {
      ...unverified(
        'jeugdwet/7.3.1-1-file',
        '7.3.1 | 1',
        'Een medewerker van een gecertificeerde instelling gebruikt het eigen dossier (7.3.8).',
        'A worker of a certified institution uses the own file (7.3.8).',
      ),
      ...use,
      purposes: ['jeugdwet/ondertoezichtstelling'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/ondertoezichtstelling'], capacities: ['helper', 'coordinator'] },
      categories: [...particulars, ...administration, ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['certified-institution'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
    },
    {
      ...verified(
        'jeugdwet/4.1.2-plan',
        '4.1.2',
        'Aanbieder en gecertificeerde instelling gebruiken het familiegroepsplan dat zij van de ouders kregen (4.1.3).',
        'Provider and certified institution use the family group plan they got from the parents (4.1.3).',
      ),
      ...use,
      purposes: ['jeugdwet/familiegroepsplan'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/familiegroepsplan'], capacities: ['helper', 'coordinator'] },
      categories: ['document.report', 'need.youth', 'support.informal'],
      persons: youthOrParent,
      others: [...youthOrParent, 'sibling', 'network'],
      holders: { roles: helpers, organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: ['representative'],
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
      obtained: {
        acts: ['jeugdwet'],
        purposes: [...helperPurposes, ...youthAccess],
        capacities: ['access-worker', 'helper', 'coordinator'],
      },
      categories: helpGiven,
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['college', ...helpers, 'healthcare-provider'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      origins: 'any',
      recipients: ['certified-institution'],
      must: true,
      when: { measures: ['supervision-order'], clientAge: { below: 18 } },
    },
    {
      ...verified(
        'jeugdwet/7.3.11-4-other-professionals',
        '7.3.11 | 4',
        'Ook een zorgverlener of Wmo-aanbieder mag uit eigen beweging en moet op verzoek vertellen wat voor een ' +
          'ondertoezichtstelling nodig is.',
        'A care provider or Wmo provider too may unasked and must on request tell what a supervision order needs.',
      ),
      ...provide,
      purposes: ['jeugdwet/ondertoezichtstelling'],
      obtained: { acts: ['wgbo', 'wmo'], purposes: 'any', capacities: ['helper', 'coordinator'] },
      categories: ['care.insured', 'provision.wmo', 'need.wmo', ...documents, ...involvement],
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['healthcare-provider', 'wmo-provider'], organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
      recipients: ['certified-institution'],
      must: true,
      when: { measures: ['supervision-order'], clientAge: { below: 18 } },
    },
    {
      ...verified(
        'jeugdwet/7.3.11-4-told',
        '7.3.11 | 4',
        'De gecertificeerde instelling mag voor een ondertoezichtstelling gebruiken wat haar daarvoor wordt verteld.',
        'For a supervision order the certified institution may use what it is told for it.',
      ),
      ...use,
      purposes: ['jeugdwet/ondertoezichtstelling'],
      obtained: {
        acts: ['jeugdwet'],
        purposes: helperPurposes,
        capacities: ['helper', 'coordinator'],
      },
      categories: helpGiven,
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: helpers, organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
      when: { measures: ['supervision-order'], clientAge: { below: 18 } },
    },
    {
      ...verified(
        'jeugdwet/7.3.11-4-told-kept',
        '7.3.11 | 4',
        'Wat een gecertificeerde instelling voor een ondertoezichtstelling van anderen hoorde, mag zij daarvoor blijven gebruiken.',
        'What a certified institution heard from others for a supervision order it may go on using for it.',
      ),
      ...use,
      purposes: ['jeugdwet/ondertoezichtstelling'],
      obtained: { acts: ['jeugdwet'], purposes: ['jeugdwet/ondertoezichtstelling'], capacities: ['helper', 'coordinator'] },
      categories: helpGiven,
      persons: youthOrParent,
      others: youthOrParent,
      holders: { roles: ['certified-institution'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: ['organisation'],
      when: { measures: ['supervision-order'], clientAge: { below: 18 } },
    },
    {
      ...verified(
        'jeugdwet/7.1.4.1-report',
        '7.1.4.1',
        'Wie mag melden kan een jeugdige onder de 23 melden aan de verwijsindex, zonder toestemming.',
        'Whoever may report can report a youth below 23 to the index, without consent.',
      ),
      ...provide,
      ...reporting,
      categories: ['signal.index', 'identity.bsn'],
      holders: { roles: reporterRoles, organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['risk-index'],
      openNorm: {
        norm: words(
          'een redelijk vermoeden van een van de twaalf genoemde risico’s',
          'a reasonable suspicion of one of the twelve risks named',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'jeugdwet/7.1.4.3-signal',
        '7.1.4.3',
        'De verwijsindex laat wie meldde zien wie nog meer meldde en hoe die te bereiken is, en niets anders.',
        'The index shows who reported who else reported and how to reach them, and nothing else.',
      ),
      ...provide,
      ...reporting,
      categories: ['signal.index'],
      holders: { roles: ['risk-index'], organisation: 'other' },
      capacities: ['registrar'],
      recipients: reporters,
      when: { ...below23, judgements: ['necessity'] },
      openNorm: {
        norm: words(
          'de ontvanger meldde zelf over deze jeugdige; de dag van een melding gaat niet mee',
          'the receiver itself reported this youth; the day of a report does not come along',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'jeugdwet/7.1.4.3-read',
        '7.1.4.3',
        'Wie meldde mag zien wie nog meer meldde en hoe die te bereiken is.',
        'Whoever reported may see who else reported and how to reach them.',
      ),
      ...use,
      ...reporting,
      categories: ['signal.index'],
      holders: { roles: ['risk-index'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      when: { ...below23, judgements: ['necessity'] },
      openNorm: {
        norm: words(
          'de index levert een signaal alleen aan wie zelf over deze jeugdige meldde',
          'the index delivers a signal only to whoever itself reported this youth',
        ),
        handledBy: 'judgement',
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
        'Met toestemming van de betrokkene mag de jeugdhulpverlener anderen inlichten, als dat geen ander schaadt en een ' +
          'goed jeugdhulpverlener het niet nalaat (lid 3).',
        'With consent of the person concerned the youth helper may tell others, where it harms no other and a good youth ' +
          'helper would not refrain (paragraph 3).',
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
      when: { unless: ['privacy-of-another', 'good-care'] },
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
      capacities: ['access-worker', 'helper', 'coordinator', 'supervisor'],
      recipients: ['municipality'],
      consents: [],
    },
    {
      ...verified(
        'jeugdwet/7.3.11-2-a-involved',
        '7.3.11 | 2 | a',
        'Wie binnen de eigen organisatie rechtstreeks bij deze jeugdhulp betrokken is, is geen ander.',
        'Whoever in the own organisation is directly involved in this youth help is no other.',
      ),
      regime: 'jeugdwet/7.3.11',
      basis: 'not-others',
      kinds: ['use'],
      purposes: [...helperPurposes, 'jeugdwet/familiegroepsplan'],
      categories: 'any',
      holders: { roles: helpers, organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      recipients: ['youth-care-provider', 'certified-institution', 'mental-health', 'addiction-care', 'healthcare-provider'],
      consents: [],
      when: { unless: ['good-care'] },
    },
    {
      ...verified(
        'jeugdwet/7.3.11-2-a-involved-elsewhere',
        '7.3.11 | 2 | a',
        'Wie bij een andere organisatie rechtstreeks bij deze jeugdhulp betrokken is, is geen ander voor wat daarvoor nodig is.',
        'Whoever at another organisation is directly involved in this youth help is no other for what that needs.',
      ),
      regime: 'jeugdwet/7.3.11',
      basis: 'not-others',
      kinds: ['use', 'provide'],
      purposes: [...helperPurposes, 'jeugdwet/familiegroepsplan'],
      categories: 'any',
      holders: { roles: helpers, organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      recipients: ['youth-care-provider', 'certified-institution', 'mental-health', 'addiction-care', 'healthcare-provider'],
      consents: [],
      when: { engagedUnder: ['jeugdwet'], unless: ['good-care'] },
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
      kinds: ['use', 'provide'],
      purposes: ['jeugdwet/ondertoezichtstelling'],
      categories: 'any',
      holders: { roles: ['college', ...helpers], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['certified-institution'],
      consents: [],
      when: { measures: ['supervision-order'] },
    },
    {
      ...verified(
        'jeugdwet/7.3.11-1-bw-1-243',
        '7.3.11 | 1',
        'De geheimhouding wijkt voor de plicht van het college om de raad voor de kinderbescherming op verzoek in te ' +
          'lichten (BW 1:243).',
        'Secrecy yields to the duty of the college to inform the child protection council on request (BW 1:243).',
      ),
      regime: 'jeugdwet/7.3.11',
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
        'jeugdwet/7.3.11-1-wmo-5.2.6',
        '7.3.11 | 1',
        'De geheimhouding wijkt voor het recht om Veilig Thuis in te lichten, ook zonder toestemming (Wmo 2015 5.2.6).',
        'Secrecy yields to the right to inform Veilig Thuis, also without consent (Wmo 2015 5.2.6).',
      ),
      regime: 'jeugdwet/7.3.11',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: ['college', 'youth-care-provider', 'certified-institution'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['veilig-thuis'],
      consents: [],
      when: { judgements: ['necessity'] },
    },
    {
      ...verified(
        'jeugdwet/7.3.11-1-brp-2.34',
        '7.3.11 | 1',
        'De geheimhouding wijkt voor de plicht van het college om gerede twijfel over een gegeven te melden (Wet BRP 2.34 lid 1).',
        'Secrecy yields to the duty of the college to report good reason to doubt a datum (Wet BRP 2.34(1)).',
      ),
      regime: 'jeugdwet/7.3.11',
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
        'jeugdwet/7.1.4.1-release',
        '7.1.4.1',
        'Voor een melding aan de verwijsindex mag de geheimhouding worden doorbroken, zonder toestemming.',
        'For a report to the index secrecy may be broken, without consent.',
      ),
      regime: 'jeugdwet/7.3.11',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['jeugdwet/verwijsindex'],
      categories: ['signal.index', 'identity.bsn'],
      holders: { roles: helpers, organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      recipients: ['risk-index'],
      consents: [],
      when: below23,
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
        'Andere bijzondere gegevens van jeugdige en ouders mogen voor toegang, verzoek aan de raad, kinderbescherming en ' +
          'betaling worden gebruikt.',
        'Other special data of youth and parents may be used for access, a request to the council, child protection and payment.',
      ),
      sensitivity: 'special',
      purposes: [...youthAccess, 'jeugdwet/bekostiging'],
      persons: youthOrParent,
      secrecyDuty: false,
    },
    {
      ...verified(
        'jeugdwet/7.4.0-1-special-control',
        '7.4.0 | 1 | d',
        'Andere bijzondere gegevens van de jeugdige mogen voor controle en fraude-onderzoek worden gebruikt, door wie ' +
          'geheimhouding verschuldigd is (Regeling Jeugdwet 6b.5 lid 2).',
        'Other special data of the youth may be used to check and to investigate fraud, by whoever is bound to secrecy ' +
          '(Regeling Jeugdwet 6b.5(2)).',
      ),
      sensitivity: 'special',
      purposes: youthControl,
      persons: ['client'],
      secrecyDuty: true,
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
        'jeugdwet/rjw-8-number',
        'Regeling Jeugdwet 8',
        'Voor het budget wordt het burgerservicenummer gebruikt van de jeugdige en van wie uit het sociale netwerk helpt (8ab lid 3).',
        'For the budget the citizen service number of the youth and of whoever of the social network helps is used (8ab(3)).',
      ),
      sensitivity: 'national-number',
      purposes: ['jeugdwet/pgb'],
      persons: ['client', 'network'],
      secrecyDuty: false,
    },
    {
      ...verified(
        'jeugdwet/uavg-30-1-a-budget',
        'UAVG 30 | 1 | a',
        'Voor een budget dat van gezondheid afhangt mag het college gegevens over gezondheid gebruiken, door wie ' +
          'geheimhouding verschuldigd is.',
        'For a budget that depends on health the college may use health data, by whoever is bound to secrecy.',
      ),
      sensitivity: 'health',
      purposes: ['jeugdwet/pgb'],
      persons: ['client'],
      secrecyDuty: true,
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
      purposes: ['jeugdwet/hulpverlening', 'jeugdwet/familiegroepsplan'],
      persons: youthOrParent,
      secrecyDuty: true,
    },
    {
      ...verified(
        'jeugdwet/7.3.11-4-health',
        '7.3.11 | 4',
        'Wat een beroepsgeheim over gezondheid dekt mag voor een ondertoezichtstelling worden verteld, aan en door wie ' +
          'geheimhouding verschuldigd is.',
        'What professional secrecy covers about health may be told for a supervision order, to and by whoever is bound to secrecy.',
      ),
      sensitivity: 'health',
      purposes: ['jeugdwet/ondertoezichtstelling'],
      persons: youthOrParent,
      secrecyDuty: true,
    },
    {
      ...verified(
        'jeugdwet/7.1.4.1-special',
        '7.1.4.1',
        'Dat een jeugdige in de verwijsindex staat mag worden gemeld en gezien door wie daaraan meedoet.',
        'That a youth stands in the index may be reported and seen by whoever takes part in it.',
      ),
      sensitivity: 'special',
      purposes: ['jeugdwet/verwijsindex'],
      persons: ['client'],
      secrecyDuty: false,
    },
    {
      ...verified(
        'jeugdwet/7.1.4.1-number',
        '7.1.4.1',
        'Een melding aan de verwijsindex wordt op burgerservicenummer bewaard.',
        'A report to the index is kept by citizen service number.',
      ),
      sensitivity: 'national-number',
      purposes: ['jeugdwet/verwijsindex'],
      persons: ['client'],
      secrecyDuty: false,
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
          'de betrokkene zelf of wie hem vertegenwoordigt als hij dit niet kan overzien.',
        'Below twelve the parents with authority or the guardian give the consent (7.3.15(1)), from twelve the person ' +
          'concerned, or whoever represents a person who cannot judge this.',
      ),
      bands: byAge,
      incompetent: represented,
      parents: 'all',
      openNorm: relatives,
    },
    {
      ...verified(
        'jeugdwet/7.3.4-help',
        '7.3.4 | 2',
        'Hulp vraagt onder de twaalf toestemming van ouders met gezag of voogd, van twaalf tot zestien ook van de ' +
          'jeugdige, vanaf zestien van de jeugdige alleen (7.3.5).',
        'Help asks consent of parents with authority or guardian below twelve, from twelve to sixteen of the youth as ' +
          'well, from sixteen of the youth alone (7.3.5).',
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
      ],
      incompetent: represented,
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
        'In een kortere detailcontrole stemt de jeugdige vanaf twaalf jaar zelf schriftelijk toe; daaronder, of als hij ' +
          'dit niet kan overzien, gezagdrager, curator of mentor.',
        'To a shorter detailed check the youth consents in writing from twelve; below that, or where the youth cannot ' +
          'judge this, the holder of authority, curator or mentor.',
      ),
      bands: byAge,
      incompetent: [
        { from: 12, line: [['parent-with-authority', 'guardian']] },
        { from: 18, line: [['curator', 'mentor']] },
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
    {
      ...verified(
        'jeugdwet/7.1.4.5-2-a-term',
        '7.1.4.5 | 2 | a',
        'Een melding staat ten hoogste twee jaar in de verwijsindex, gerekend vanaf de dag waarop zij is gedaan.',
        'A report stands in the index for at most two years, counted from the day it was made.',
      ),
      acts: ['jeugdwet'],
      holderRoles: ['risk-index'],
      categories: 'any',
      period: 'P2Y',
      start: 'recorded',
      source: 'statute',
      utmost: true,
    },
    {
      ...verified(
        'jeugdwet/7.1.4.5-2-b-term',
        '7.1.4.5 | 2 | b',
        'Op de 23e verjaardag van de jeugdige gaat een melding uit de verwijsindex.',
        'On the 23rd birthday of the youth a report goes out of the index.',
      ),
      acts: ['jeugdwet'],
      holderRoles: ['risk-index'],
      categories: 'any',
      period: 'P23Y',
      start: 'birth',
      source: 'statute',
      utmost: true,
    },
    {
      ...verified(
        'jeugdwet/7.1.4.5-2-c-term',
        '7.1.4.5 | 2 | c',
        'Na het overlijden van de jeugdige gaat een melding zo snel mogelijk uit de verwijsindex.',
        'After the death of the youth a report goes out of the index as soon as possible.',
      ),
      acts: ['jeugdwet'],
      holderRoles: ['risk-index'],
      categories: 'any',
      period: 'P1D',
      start: 'death',
      source: 'statute',
      utmost: true,
    },
    {
      ...verified(
        'jeugdwet/7.1.4.6-1-term',
        '7.1.4.6 | 1',
        'Het archief van meldingen bewaart een melding vijf jaar nadat zij uit de verwijsindex is gehaald.',
        'The archive of reports keeps a report for five years after it was taken out of the index.',
      ),
      acts: ['jeugdwet'],
      holderRoles: ['risk-index-archive'],
      categories: 'any',
      period: 'P5Y',
      start: 'ended',
      source: 'statute',
      utmost: true,
    },
    {
      ...verified(
        'jeugdwet/7.1.4.6-1-birthday-term',
        '7.1.4.6 | 1',
        'Ook uit het archief gaat een melding op de 23e verjaardag.',
        'Out of the archive too a report goes on the 23rd birthday.',
      ),
      acts: ['jeugdwet'],
      holderRoles: ['risk-index-archive'],
      categories: 'any',
      period: 'P23Y',
      start: 'birth',
      source: 'statute',
      utmost: true,
    },
    {
      ...verified(
        'jeugdwet/7.1.4.6-1-death-term',
        '7.1.4.6 | 1',
        'Ook uit het archief gaat een melding na het overlijden.',
        'Out of the archive too a report goes after death.',
      ),
      acts: ['jeugdwet'],
      holderRoles: ['risk-index-archive'],
      categories: 'any',
      period: 'P1D',
      start: 'death',
      source: 'statute',
      utmost: true,
    },
  ],
  households: [
    {
      ...verified(
        'jeugdwet/1.1-jeugdige',
        '1.1',
        'Een jeugdige is jonger dan achttien; ouder alleen in het jeugdstrafrecht, in voortgezette pleegzorg tot 21 en ' +
          'in nodige voortgezette jeugdhulp tot 23.',
        'A youth is younger than eighteen; older only in juvenile criminal law, in continued foster care up to 21 and ' +
          'in needed continued youth help up to 23.',
      ),
      concept: 'jeugdwet/jeugdige',
      members: ['client'],
      drawn: { client: youth, ways: [], exceptions: [] },
      openNorm: {
        norm: words(
          'berecht volgens het jeugdstrafrecht: een strafrechtelijk gegeven, dat geen huishouden laat zien',
          'tried under juvenile criminal law: criminal data, from which no household is drawn',
        ),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'jeugdwet/1.1-ouder',
        '1.1',
        'Ouder is wie gezag heeft, adopteerde, stiefouder is of de jeugdige als gezinslid verzorgt en opvoedt, maar ' +
          'geen pleegouder.',
        'A parent is whoever has authority, adopted, is a step-parent or raises the youth as one of the family, but no ' +
          'foster parent.',
      ),
      concept: 'jeugdwet/ouder',
      members: ['parent'],
      drawn: {
        client: youth,
        ways: [
          { code: 'parent-with-authority', all: [tie('parent'), { test: 'authority' }] },
          { code: 'step-parent', all: [tie('step-parent'), not(tie('parent'))] },
          { code: 'raises-as-family', all: [established('raised-as-family', 'member-to-candidate')] },
        ],
        exceptions: [
          {
            code: 'foster-parent',
            all: [established('foster-care', 'member-to-candidate')],
            against: ['raises-as-family'],
          },
        ],
      },
      openNorm: {
        norm: words('wie een jeugdige als gezinslid verzorgt en opvoedt', 'who raises a youth as one of the family'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'jeugdwet/1.1-gezin',
        '1.1',
        'De wet omschrijft gezin niet; zij noemt het gezin waartoe een jeugdige bij ouder of pleegouder behoort.',
        'The act does not define family; it names the family of parent or foster parent to which a youth belongs.',
      ),
      concept: 'jeugdwet/gezin',
      members: ['parent'],
      drawn: {
        client: youth,
        ways: [
          { code: 'parent', all: [inHousehold('jeugdwet/ouder')] },
          { code: 'foster-parent', all: [established('foster-care', 'member-to-candidate')] },
          ...youth.map(({ all }) => ({
            code: 'child-at-home' as const,
            through: ['parent'] as const,
            all: [tie('child'), mainHome, ...all],
          })),
          {
            code: 'raised-as-family',
            through: ['parent'],
            all: [established('raised-as-family', 'candidate-to-member'), aged({ below: 18 })],
          },
        ],
        exceptions: [],
        homes: true,
      },
      openNorm: { norm: words('wie tot het gezin behoort', 'who belongs to the family'), handledBy: 'judgement' },
    },
    {
      ...verified(
        'jeugdwet/1.1-pleegouder',
        '1.1',
        'Een pleegouder verzorgt een jeugdige op grond van een pleegcontract (5.2 lid 1) en is geen ouder.',
        'A foster parent raises a youth under a foster contract (5.2(1)) and is no parent.',
      ),
      concept: 'jeugdwet/pleegouder',
      members: [],
    },
    {
      ...verified(
        'jeugdwet/7.3.1-2-betrokkene',
        '7.3.1 | 2',
        'Betrokkene is wie de jeugdhulp rechtstreeks krijgt of krijgt voorgesteld of voor wie de maatregel geldt; dat kan een ouder zijn.',
        'The person concerned is who directly gets or is proposed the help or is under the measure; it can be a parent.',
      ),
      concept: 'jeugdwet/betrokkene',
      members: youthOrParent,
    },
    {
      ...verified(
        'jeugdwet/1.1-huiselijke-kring',
        '1.1',
        'Voor huiselijk geweld verwijst de wet naar de huiselijke kring van de Wmo 2015.',
        'For domestic violence the act refers to the domestic circle of the Wmo 2015.',
      ),
      concept: 'jeugdwet/huiselijke-kring',
      members: [],
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
      holderRoles: helpers,
      bands: rightByAge,
      exceptions: [
        exception('privacy-of-another', 'any', [
          'nodig voor de persoonlijke levenssfeer van een ander',
          'needed for the privacy of another',
        ]),
        exception(
          'good-care',
          ['representative'],
          [
            'tegenover een vertegenwoordiger: een goed jeugdhulpverlener doet het niet (7.3.15 lid 4)',
            'towards a representative: a good youth helper would not do it (7.3.15(4))',
          ],
        ),
      ],
    },
    {
      ...verified(
        'jeugdwet/7.3.9-destruction',
        '7.3.9 | 1',
        'Op verzoek van de betrokkene vernietigt de jeugdhulpverlener gegevens uit het dossier; de wet noemt termijn noch vorm.',
        'On request of the person concerned the youth helper destroys data in the file; the act names neither term nor form.',
      ),
      right: 'early-destruction',
      bands: rightByAge,
      exceptions: [greatInterest, anotherLaw],
    },
    {
      ...verified(
        'jeugdwet/7.3.8-2-own-statement',
        '7.3.8 | 2',
        'De betrokkene kan een eigen verklaring aan het dossier laten toevoegen.',
        'The person concerned can have a statement of their own added to the file.',
      ),
      right: 'rectification',
      bands: rightByAge,
      ownStatement: true,
      exceptions: [],
    },
    {
      ...verified(
        'jeugdwet/7.1.5.1-2-request',
        '7.1.5.1 | 2',
        'Over de verwijsindex doet onder de twaalf de vertegenwoordiger een verzoek, van twaalf tot zestien jeugdige en ' +
          'vertegenwoordiger samen, daarna de jeugdige.',
        'About the index the representative makes a request below twelve, from twelve to sixteen youth and ' +
          'representative together, after that the youth.',
      ),
      right: 'access',
      holderRoles: ['risk-index', 'risk-index-archive'],
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
      ],
      exceptions: [],
    },
  ],
  duties: [
    {
      ...verified(
        'jeugdwet/7.4.0-2-supply',
        '7.4.0 | 2',
        'Aanbieders, wie aan preventie doet, gecertificeerde instellingen, de raad en gedragswetenschappers geven het ' +
          'college kosteloos wat zijn taken nodig hebben (lid 3).',
        'Providers, whoever does prevention, certified institutions, the council and behavioural experts give the ' +
          'college, free of charge, what its tasks need (paragraph 3).',
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
    {
      ...verified(
        'jeugdwet/7.3.11-2-b-parents',
        '7.3.11 | 2 | b',
        'Wie toestemming voor de hulp moet geven is geen ander en mag worden ingelicht, als een goed jeugdhulpverlener ' +
          'dat doet (lid 3).',
        'Whoever must consent to the help is no other and may be told, where a good youth helper would (paragraph 3).',
      ),
      duty: 'jeugdwet/vertegenwoordiger-inlichten',
      kinds: ['provide'],
      openNorm: {
        norm: words('de zorg van een goed jeugdhulpverlener', 'the care of a good youth helper'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'jeugdwet/7.3.4-1-without-consent',
        '7.3.4 | 1',
        'Voor gesloten jeugdhulp met machtiging, een kinderbeschermingsmaatregel en jeugdreclassering is geen ' +
          'toestemming voor hulp nodig.',
        'Secure youth help under an authorisation, a child protection measure and juvenile probation need no consent to help.',
      ),
      duty: 'jeugdwet/hulp-zonder-toestemming',
      kinds: [],
    },
    {
      ...verified(
        'jeugdwet/7.3.16-2-presumed',
        '7.3.16 | 2',
        'Toestemming voor hulp die niet ingrijpend is mag worden verondersteld; over inlichten van anderen zegt dit niets.',
        'Consent to help that is not far-reaching may be presumed; this says nothing about telling others.',
      ),
      duty: 'jeugdwet/veronderstelde-toestemming',
      kinds: [],
      openNorm: { norm: words('niet van ingrijpende aard', 'not of a far-reaching kind'), handledBy: 'judgement' },
    },
    {
      ...verified(
        'jeugdwet/7.3.16-1-urgent',
        '7.3.16 | 1',
        'In spoed hoeft niet eerst een vertegenwoordiger te worden gevraagd; ook anders vallen plichten tegenover hem weg ' +
          'als goede zorg dat vraagt (7.3.15 lid 4).',
        'In urgent cases a representative need not be asked first; duties towards one fall away as well where good care ' +
          'asks it (7.3.15(4)).',
      ),
      duty: 'jeugdwet/hulp-bij-spoed',
      kinds: [],
    },
    {
      ...verified(
        'jeugdwet/7.3.12a-deceased',
        '7.3.12a',
        'Van een overledene krijgt een ander inzage met vastgelegde toestemming, bij een zwaarwegend belang, of als ' +
          'gezagdrager van wie nog geen zestien was; niet als de overledene dat vanaf twaalf jaar niet wilde.',
        'Of a deceased person another gets access with recorded consent, at a weighty interest, or as holder of authority ' +
          'over one below sixteen; not where the deceased from twelve objected.',
      ),
      duty: 'jeugdwet/inzage-na-overlijden',
      kinds: ['access'],
      openNorm: { norm: words('een zwaarwegend belang', 'a weighty interest'), handledBy: 'judgement' },
    },
    {
      ...verified(
        'jeugdwet/7.3.12-3-research',
        '7.3.12 | 3',
        'Van gegevens die voor onderzoek zijn gegeven komt een aantekening in het dossier.',
        'Of data given for research a note is made in the file.',
      ),
      duty: 'jeugdwet/onderzoek-aantekenen',
      kinds: ['provide'],
    },
    {
      ...verified(
        'jeugdwet/7.3.17-decision',
        '7.3.17',
        'Een beslissing van een jeugdhulpverlener op een verzoek over gegevens geldt niet als die van een bestuursorgaan.',
        'A decision of a youth helper on a request about data does not count as one of a public body.',
      ),
      duty: 'jeugdwet/beslissing-jeugdhulpverlener',
      kinds: ['access'],
    },
    {
      ...verified(
        'jeugdwet/7.2-number',
        '7.2.1',
        'Wie verstrekt gebruikt het burgerservicenummer van de jeugdige; zonder nummer achternaam, voornamen, ' +
          'geboortedatum, postcode en huisnummer (7.2.6).',
        'Whoever supplies uses the citizen service number of the youth; without one surname, given names, birth date, ' +
          'postcode and house number (7.2.6).',
      ),
      duty: 'jeugdwet/burgerservicenummer-gebruiken',
      kinds: ['provide'],
    },
    {
      ...verified(
        'jeugdwet/4.1.7-meldcode',
        '4.1.7',
        'Een jeugdhulpaanbieder en een gecertificeerde instelling hebben een meldcode en werken daarmee.',
        'A youth help provider and a certified institution have a reporting code and work by it.',
      ),
      duty: 'jeugdwet/meldcode',
      kinds: [],
    },
    {
      ...verified(
        'jeugdwet/1a.2-5-counsellor-secrecy',
        '1a.2 | 5',
        'De vertrouwenspersoon van jeugdige, ouder en pleegouder (2.5) zwijgt over wat hij van hen weet, ook over ' +
          'gezondheid en strafbare feiten (lid 4 en 6).',
        'The confidential counsellor of youth, parent and foster parent (2.5) keeps silent about what they tell, health ' +
          'and offences included (paragraphs 4 and 6).',
      ),
      duty: 'jeugdwet/vertrouwenspersoon-zwijgt',
      kinds: ['use', 'provide'],
    },
    {
      ...verified(
        'jeugdwet/rjw-1a.1-answer',
        'Regeling Jeugdwet 1a.1',
        'Het college antwoordt binnen twee weken op de vraag of het verantwoordelijk is.',
        'The college answers within two weeks whether it is responsible.',
      ),
      duty: 'jeugdwet/woonplaats-antwoorden',
      kinds: ['provide'],
      within: 'P2W',
    },
    {
      ...verified(
        'jeugdwet/rjw-6-security',
        'Regeling Jeugdwet 6',
        'De verwerking van het burgerservicenummer is beveiligd volgens NEN-ISO-IEC 27001 en 27002 of gelijkwaardig.',
        'Processing of the citizen service number is secured by NEN-ISO-IEC 27001 and 27002 or an equal standard.',
      ),
      duty: 'jeugdwet/burgerservicenummer-beveiligen',
      kinds: [],
    },
    {
      ...verified(
        'jeugdwet/bjw-7.2.1-security',
        'Besluit Jeugdwet 7.2.1',
        'De verwijsindex geldt als veilig als hij aan NTA 8023 of NEN 7510 voldoet (7.2.2).',
        'The index counts as secure where it meets NTA 8023 or NEN 7510 (7.2.2).',
      ),
      duty: 'jeugdwet/verwijsindex-beveiligen',
      kinds: [],
    },
    {
      ...verified(
        'jeugdwet/bjw-7.3.1-no-number',
        'Besluit Jeugdwet 7.3.1',
        'Wie geen burgerservicenummer mag gebruiken meldt met familienaam, geboortedatum en geslacht en krijgt een ' +
          'servicenummer van de index.',
        'Whoever may not use the citizen service number reports by surname, birth date and sex and gets a service number ' +
          'of the index.',
      ),
      duty: 'jeugdwet/verwijsindex-zonder-nummer',
      kinds: ['provide'],
    },
    {
      ...verified(
        'jeugdwet/7.1.4.5-1-remove',
        '7.1.4.5 | 1',
        'Wie meldde haalt de melding weg als zij niet terecht was of als het risico voorbij is.',
        'Whoever reported removes the report where it was not rightly made or the risk is gone.',
      ),
      duty: 'jeugdwet/melding-verwijderen',
      kinds: [],
      openNorm: { norm: words('het risico is voorbij', 'the risk is gone'), handledBy: 'judgement' },
    },
    {
      ...verified(
        'jeugdwet/7.1.4.6-1-not-archived',
        '7.1.4.6 | 1',
        'Niet in het archief komt een melding die niet terecht was, die om leeftijd of overlijden verviel, of die op ' +
          'verzoek is verbeterd, gewist of na bezwaar gestopt.',
        'Not archived is a report that was not rightly made, that lapsed by age or death, or that was corrected, erased ' +
          'or stopped on request.',
      ),
      duty: 'jeugdwet/melding-niet-archiveren',
      kinds: [],
    },
    {
      ...verified(
        'jeugdwet/7.1.5.1-1-inform',
        '7.1.5.1 | 1',
        'Wie meldt vertelt dat: onder de twaalf aan de vertegenwoordiger, van twaalf tot zestien aan jeugdige en vertegenwoordiger.',
        'Whoever reports tells so: below twelve the representative, from twelve to sixteen youth and representative.',
      ),
      duty: 'jeugdwet/melding-inlichten',
      kinds: ['provide'],
      notice: {
        events: ['index-reported'],
        to: [
          { from: 0, told: ['representative'] },
          { from: 12, told: ['person-concerned', 'representative'] },
          { from: 16, told: [] },
        ],
      },
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.3-1-risk-analysis',
        'Regeling Jeugdwet 6b.3 | 1',
        'Een algemene risicoanalyse gebruikt alleen wat het college voor de Jeugdwet heeft, en kijkt niet naar een persoon.',
        'A general risk analysis uses only what the college has for the Jeugdwet, and does not look at one person.',
      ),
      duty: 'jeugdwet/risicoanalyse',
      kinds: [],
    },
    {
      ...verified(
        'jeugdwet/rjw-6b.6-3-keep',
        'Regeling Jeugdwet 6b.6 | 3',
        'Wat een detailcontrole of fraude-onderzoek opleverde wordt niet langer bewaard dan het doel vraagt (6b.7 lid 3).',
        'What a detailed check or fraud investigation yielded is kept no longer than the purpose asks (6b.7(3)).',
      ),
      duty: 'jeugdwet/controlegegevens-vernietigen',
      kinds: [],
      openNorm: { norm: words('nodig voor het doel', 'needed for the purpose'), handledBy: 'judgement' },
    },
  ],
} satisfies LawDomain

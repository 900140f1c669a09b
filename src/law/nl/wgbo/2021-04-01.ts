import type { LawDomain } from '../../index.ts'
import { anotherLaw, type Day, exception, greatInterest, nothing, unverified, use, verified, words } from '../shared.ts'

/** Medical treatment under the Jeugdwet is under this act as well (Jeugdwet 7.3.1(3)). */
const treatment = { acts: ['wgbo', 'jeugdwet'], holderRoles: ['healthcare-provider'] } as const
const file = [
  'identity.name',
  'identity.birth',
  'care.insured',
  'document.letter',
  'document.report',
  'document.extract',
  'document.note',
  'statement.own',
  'involvement.organisation',
  'involvement.professional',
] as const

/** Burgerlijk Wetboek Boek 7, 446 to 465: the contract of medical treatment, as it reads from 1 April 2021. */
export const wgbo20210401 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wgbo',
  name: words('Wet op de geneeskundige behandelingsovereenkomst', 'Medical Treatment Contracts Act'),
  short: words('WGBO', 'WGBO'),
  validFrom: '2021-04-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0005290/2021-04-01',
  records: file,
  purposes: [
    {
      ...unverified(
        'wgbo/446-behandeling',
        '7:446',
        'Een hulpverlener behandelt een patiënt en houdt daarvan een dossier bij.',
        'A care provider treats a patient and keeps a file of it.',
      ),
      purpose: 'wgbo/behandeling',
      name: words('Geneeskundige behandeling', 'Medical treatment'),
      holderRole: 'healthcare-provider',
      dpv: 'dpv:ServiceProvision',
      persons: ['client'],
      categories: file,
      implied: [],
    },
  ],
  grounds: [
    {
      ...unverified(
        'wgbo/454-1-file',
        '7:454 | 1',
        'De hulpverlener gebruikt het eigen dossier om te behandelen.',
        'The care provider uses the own file to treat.',
      ),
      ...use,
      purposes: ['wgbo/behandeling'],
      obtained: { acts: ['wgbo'], purposes: ['wgbo/behandeling'], capacities: ['helper', 'coordinator'] },
      categories: file,
      persons: ['client'],
      others: [],
      holders: { roles: ['healthcare-provider'], organisation: 'own' },
      capacities: ['helper', 'coordinator'],
      origins: 'any',
    },
  ],
  secrecy: [
    {
      ...verified(
        'wgbo/457-secrecy',
        '7:457',
        'Een hulpverlener vertelt anderen niets over de patiënt zonder diens toestemming.',
        'A care provider tells others nothing about the patient without consent of the patient.',
      ),
      regime: 'wgbo/7.457',
      ...treatment,
    },
  ],
  releases: [
    {
      ...verified(
        'wgbo/457-consent',
        '7:457',
        'Met toestemming van de patiënt mag de hulpverlener anderen inlichten.',
        'With consent of the patient the care provider may tell others.',
      ),
      regime: 'wgbo/7.457',
      basis: 'consent',
      kinds: ['use', 'provide'],
      purposes: 'any',
      categories: 'any',
      holders: { roles: ['healthcare-provider'], organisation: 'any' },
      capacities: 'any',
      recipients: 'any',
      consents: [{ kind: 'secrecy', form: 'express', rule: 'wgbo/465' }],
    },
    {
      ...verified(
        'wgbo/457-jeugdwet-7.3.11-4',
        '7:457',
        'Bij een ondertoezichtstelling gaat de plicht om de gecertificeerde instelling in te lichten voor het ' +
          'beroepsgeheim (Jeugdwet 7.3.11 lid 4).',
        'Under a supervision order the duty to inform the certified institution goes before professional secrecy ' +
          '(Jeugdwet 7.3.11(4)).',
      ),
      regime: 'wgbo/7.457',
      basis: 'duty',
      kinds: ['provide'],
      purposes: ['jeugdwet/ondertoezichtstelling'],
      categories: 'any',
      holders: { roles: ['healthcare-provider'], organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      recipients: ['certified-institution'],
      consents: [],
      when: { measures: ['supervision-order'], clientAge: { below: 18 } },
    },
    {
      ...verified(
        'wgbo/457-jeugdwet-7.1.4.1',
        '7:457',
        'Voor een melding aan de verwijsindex mag het beroepsgeheim worden doorbroken (Jeugdwet 7.1.4.1).',
        'For a report to the index of youth at risk professional secrecy may be broken (Jeugdwet 7.1.4.1).',
      ),
      regime: 'wgbo/7.457',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['jeugdwet/verwijsindex'],
      categories: ['signal.index', 'identity.bsn'],
      holders: { roles: ['healthcare-provider'], organisation: 'other' },
      capacities: ['helper', 'coordinator'],
      recipients: ['risk-index'],
      consents: [],
      when: { clientAge: { below: 23 } },
    },
    {
      ...verified(
        'wgbo/457-bw-1-243',
        '7:457',
        'Wat een hulpverlener aan het college vertelde geeft het college op verzoek door aan de raad voor de ' +
          'kinderbescherming (BW 1:243).',
        'What a care provider told the college the college passes on to the child protection council on request (BW 1:243).',
      ),
      regime: 'wgbo/7.457',
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
        'wgbo/457-wmo-5.2.6',
        '7:457',
        'De geheimhouding wijkt voor het recht om Veilig Thuis in te lichten, ook zonder toestemming (Wmo 2015 5.2.6).',
        'Secrecy yields to the right to inform Veilig Thuis, also without consent (Wmo 2015 5.2.6).',
      ),
      regime: 'wgbo/7.457',
      basis: 'permission',
      kinds: ['provide'],
      purposes: ['wmo/veilig-thuis'],
      categories: 'any',
      holders: { roles: ['healthcare-provider', 'college'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator'],
      recipients: ['veilig-thuis'],
      consents: [],
      when: { judgements: ['necessity'] },
    },
  ],
  consentRules: [
    {
      ...verified(
        'wgbo/465',
        '7:465',
        'Onder de twaalf beslissen ouders met gezag of voogd, van twaalf tot zestien zij en de patiënt samen (7:450), ' +
          'vanaf zestien de patiënt (7:447); voor wie dit niet kan overzien beslist een vertegenwoordiger.',
        'Below twelve parents with authority or guardian decide, from twelve to sixteen they and the patient together ' +
          '(7:450), from sixteen the patient (7:447); for whoever cannot judge this a representative decides.',
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
      incompetent: [{ from: 18, line: [['authorised-representative'], ['spouse'], ['close-relative']] }],
      parents: 'all',
    },
  ],
  terms: [
    {
      ...verified(
        'wgbo/454-3-term',
        '7:454 | 3',
        'Een hulpverlener bewaart het dossier twintig jaar na de laatste wijziging erin.',
        'A care provider keeps the file for twenty years after the last change in it.',
      ),
      ...treatment,
      categories: 'any',
      period: 'P20Y',
      start: 'file-changed',
      source: 'statute',
      openNorm: {
        norm: words('langer als een goed hulpverlener dat doet', 'longer where a good care provider would'),
        handledBy: 'judgement',
      },
    },
  ],
  rights: [
    {
      ...verified(
        'wgbo/456-access',
        '7:456',
        'De patiënt krijgt op verzoek inzage in het dossier.',
        'The patient gets access to the file on request.',
      ),
      right: 'access',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
      ],
      exceptions: [
        exception('privacy-of-another', 'any', [
          'nodig voor de persoonlijke levenssfeer van een ander',
          'needed for the privacy of another',
        ]),
      ],
    },
    {
      ...verified(
        'wgbo/455-destruction',
        '7:455',
        'Op schriftelijk of elektronisch verzoek van de patiënt wordt het dossier vernietigd; deze tekst noemt geen termijn.',
        'On a written or electronic request of the patient the file is destroyed; this text names no term.',
      ),
      right: 'early-destruction',
      form: ['written', 'electronic'],
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
      ],
      exceptions: [greatInterest, anotherLaw],
    },
    {
      ...verified(
        'wgbo/454-2-own-statement',
        '7:454 | 2',
        'De patiënt kan een eigen verklaring aan het dossier laten toevoegen.',
        'The patient can have a statement of their own added to the file.',
      ),
      right: 'rectification',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self']] },
      ],
      ownStatement: true,
      exceptions: [],
    },
  ],
  duties: [
    {
      ...verified(
        'wgbo/454-2-statement',
        '7:454 | 2',
        'De hulpverlener voegt een verklaring van de patiënt op verzoek toe aan het dossier.',
        'The care provider adds a statement of the patient to the file on request.',
      ),
      duty: 'wgbo/verklaring-toevoegen',
      kinds: [],
    },
    {
      ...verified(
        'wgbo/464-2-a-examination',
        '7:464 | 2 | a',
        'Wat een keuring in opdracht van een ander opleverde wordt alleen bewaard zolang het doel van de keuring dat vraagt.',
        'What an examination on commission of another yielded is kept only as long as the purpose of the examination asks.',
      ),
      duty: 'wgbo/keuring-vernietigen',
      kinds: [],
      openNorm: {
        norm: words('nodig voor het doel van de keuring', 'needed for the purpose of the examination'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'wgbo/458a-deceased',
        '7:458a',
        'Van een overledene krijgt een ander inzage met vastgelegde toestemming, bij een zwaarwegend belang, of als ' +
          'gezagdrager van wie nog geen zestien was; niet als de overledene dat vanaf twaalf jaar niet wilde.',
        'Of a deceased person another gets access with recorded consent, at a weighty interest, or as holder of authority ' +
          'over one below sixteen; not where the deceased from twelve objected.',
      ),
      duty: 'wgbo/inzage-na-overlijden',
      kinds: ['access'],
      openNorm: { norm: words('een zwaarwegend belang', 'a weighty interest'), handledBy: 'judgement' },
    },
  ],
} satisfies LawDomain

import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import { type Day, nothing, provide, task, unverified, use, verified, words } from '../shared.ts'

const control = 'sector-publicservices:PublicServiceManagement'
const eligibility = 'sector-publicservices:PublicServiceEligibilityAssessment'

/** Leerplichtwet 2(1): the young person, who is the client, and who has authority or cares. */
const youthOrParent = ['client', 'parent'] as const
const particulars = ['identity.name', 'identity.birth', 'identity.sex', 'residence.address'] as const
const attendance = ['education.enrolment', 'education.absence'] as const
const college = { roles: ['college'], organisation: 'own' } as const
const given = { holders: { roles: ['college'], organisation: 'other' }, capacities: ['supervisor'], origins: 'any' } as const
/** Tasks in which the young person is watched over. */
const watching = ['leerplicht/controle', 'leerplicht/verzuim'] as const
/** Tasks in which something is granted. */
const granting = ['leerplicht/vrijstelling', 'leerplicht/vervangend', 'leerplicht/verlof'] as const
const worked = ['access-worker', 'supervisor', 'coordinator'] as const
/** Whatever was obtained for this act save for prosecution. */
const ownFile = { acts: ['leerplicht'], purposes: [...watching, ...granting], capacities: worked } as const
const report = {
  obtained: { acts: ['leerplicht'], purposes: [...watching, 'leerplicht/opsporing'], capacities: worked },
  categories: ['identity.name', 'identity.birth', 'residence.address', ...attendance, 'justice.record'],
} as const

/** Leerplichtwet 1969 as it reads from 1 August 2026. */
export const leerplicht20260801 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'leerplicht',
  name: words('Leerplichtwet 1969', 'Compulsory Education Act 1969'),
  short: words('Leerplichtwet', 'Compulsory Education Act'),
  validFrom: '2026-08-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0002628/2026-08-01',
  records: [
    ...particulars,
    'identity.bsn',
    ...attendance,
    'education.exemption',
    'education.qualification',
    'belief.religion',
    'justice.record',
    'document.letter',
    'document.report',
    'statement.own',
  ],
  purposes: [
    task('leerplicht/controle', '19', ['Controle van de inschrijving', 'Checking enrolment'], control, {
      persons: ['client'],
      categories: ['identity.name', 'identity.birth', 'identity.bsn', 'education.enrolment', 'education.exemption'],
      implied: ['residence.address'],
    }),
    task('leerplicht/verzuim', '21a', ['Onderzoek naar verzuim', 'Inquiring into absence'], control, {
      persons: youthOrParent,
      categories: ['identity.name', 'identity.birth', 'identity.bsn', ...attendance, 'education.exemption'],
      implied: ['residence.address', 'document.letter', 'statement.own'],
    }),
    task(
      'leerplicht/opsporing',
      '16 | 5',
      ['Proces-verbaal van verzuim', 'The official report of absence'],
      'dpv:LegalCompliance',
      {
        persons: youthOrParent,
        categories: ['identity.name', 'identity.birth', 'justice.record'],
        implied: ['residence.address', ...attendance],
      },
    ),
    task('leerplicht/vrijstelling', '5', ['Vrijstelling van de leerplicht', 'Exemption from compulsory education'], eligibility, {
      persons: youthOrParent,
      categories: [
        ...particulars,
        'identity.bsn',
        'education.enrolment',
        'education.exemption',
        'belief.religion',
        'document.letter',
      ],
      implied: [],
    }),
    task('leerplicht/vervangend', '3a', ['Vervangende leerplicht', 'Compulsory education in another form'], eligibility, {
      persons: youthOrParent,
      categories: [...particulars, 'identity.bsn', 'education.enrolment', 'education.exemption', 'document.report'],
      implied: ['involvement.organisation'],
    }),
    task('leerplicht/verlof', '14 | 3', ['Verlof langer dan tien dagen', 'Leave of more than ten days'], eligibility, {
      persons: ['client'],
      categories: ['identity.name', 'identity.birth', 'statement.own'],
      implied: ['education.enrolment', 'document.letter'],
    }),
  ],
  grounds: [
    {
      ...verified(
        'leerplicht/19-enrolment',
        '19',
        'Het college mag nagaan of jongeren die leerplichtig zijn op een school zijn ingeschreven.',
        'The college may check whether young people of compulsory age are enrolled at a school.',
      ),
      ...use,
      purposes: ['leerplicht/controle'],
      obtained: ownFile,
      categories: [...particulars, 'education.enrolment', 'education.exemption'],
      persons: ['client'],
      others: ['parent'],
      holders: college,
      capacities: ['access-worker', 'supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'leerplicht/22-1-inquiry',
        '22 | 1',
        'De leerplichtambtenaar mag gemeld verzuim onderzoeken, bij de jongere en bij wie gezag heeft of voor hem zorgt.',
        'The attendance officer may inquire into reported absence, with the young person and whoever has authority or cares.',
      ),
      ...use,
      purposes: ['leerplicht/verzuim'],
      obtained: ownFile,
      categories: [...particulars, ...attendance, 'education.exemption', 'document.letter', 'statement.own'],
      persons: youthOrParent,
      others: youthOrParent,
      holders: college,
      capacities: ['supervisor'],
      origins: 'any',
      implied: ['document.letter', 'statement.own'],
    },
    {
      ...verified(
        'leerplicht/22-2-report',
        '22 | 2',
        'De leerplichtambtenaar mag voor een proces-verbaal gebruiken wat het onderzoek naar verzuim opleverde.',
        'For an official report the attendance officer may use what the inquiry into absence yielded.',
      ),
      ...use,
      ...report,
      purposes: ['leerplicht/opsporing'],
      persons: youthOrParent,
      others: youthOrParent,
      holders: college,
      capacities: ['supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'leerplicht/6-exemption',
        '6',
        'Voor een beroep op vrijstelling mag het college gebruiken wat daarin staat: om wie het gaat, een eerder beroep en de ' +
          'verklaring over gezondheid, richting of een school in het buitenland.',
        'For a claim to exemption the college may use what is in it: who it is about, an earlier claim and the statement on ' +
          'health, belief or a school abroad.',
      ),
      ...use,
      purposes: ['leerplicht/vrijstelling'],
      obtained: { ...ownFile, purposes: ['leerplicht/vrijstelling'] },
      categories: [...particulars, 'education.enrolment', 'education.exemption', 'belief.religion', 'document.letter'],
      persons: youthOrParent,
      others: youthOrParent,
      holders: college,
      capacities: ['access-worker', 'supervisor'],
      origins: ['client', 'representative'],
    },
    {
      ...verified(
        'leerplicht/3a-other-form',
        '3a',
        'Voor een jongere vanaf veertien mag het college het plan van aanpak en zijn inschrijving gebruiken om een andere vorm ' +
          'toe te staan.',
        'Of a young person from fourteen the college may use the plan and the enrolment to allow another form.',
      ),
      ...use,
      purposes: ['leerplicht/vervangend'],
      obtained: { ...ownFile, purposes: ['leerplicht/vervangend', 'leerplicht/controle'] },
      categories: [...particulars, 'education.enrolment', 'education.exemption', 'document.report'],
      persons: ['client'],
      others: ['parent'],
      holders: college,
      capacities: ['access-worker', 'supervisor'],
      origins: 'any',
      when: { clientAge: { from: 14 } },
    },
    {
      ...verified(
        'leerplicht/14-3-leave',
        '14 | 3',
        'Voor langer verlof mag het college gebruiken welke gewichtige omstandigheden zijn genoemd.',
        'For longer leave the college may use which weighty circumstances were named.',
      ),
      ...use,
      purposes: ['leerplicht/verlof'],
      obtained: { ...ownFile, purposes: ['leerplicht/verlof', 'leerplicht/controle'] },
      categories: ['identity.name', 'identity.birth', 'education.enrolment', 'document.letter', 'statement.own'],
      persons: ['client'],
      others: ['parent'],
      holders: college,
      capacities: ['access-worker', 'supervisor'],
      origins: 'any',
      implied: ['education.enrolment', 'document.letter'],
    },
    {
      ...verified(
        'leerplicht/6-number-own',
        '6',
        'Het college gebruikt het persoonsgebonden nummer van de jongere bij vrijstelling en een andere vorm.',
        'The college uses the number of the young person for an exemption and another form.',
      ),
      ...use,
      purposes: ['leerplicht/vrijstelling', 'leerplicht/vervangend'],
      obtained: { ...ownFile, purposes: ['leerplicht/vrijstelling', 'leerplicht/vervangend'] },
      categories: ['identity.bsn'],
      persons: ['client'],
      others: [],
      holders: college,
      capacities: ['access-worker', 'supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'leerplicht/18-3-school',
        '18 | 3',
        'Het college mag voor deze wet gebruiken wat het hoofd van een school over inschrijving en verzuim moet geven.',
        'For this act the college may use what the head of a school must tell of enrolment and absence.',
      ),
      ...use,
      purposes: [...watching, ...granting],
      obtained: { acts: ['leerplicht'], purposes: 'any', capacities: 'any' },
      categories: [...attendance, 'education.qualification'],
      persons: ['client'],
      others: ['parent'],
      holders: { roles: ['school'], organisation: 'other' },
      capacities: ['access-worker', 'supervisor'],
      origins: 'any',
    },
    {
      ...verified(
        'leerplicht/18-3-duty',
        '18 | 3',
        'Het hoofd van een school moet alles geven wat de leerplichtambtenaar in verband met deze wet vraagt.',
        'The head of a school must give all that the attendance officer asks in connection with this act.',
      ),
      ...provide,
      purposes: [...watching, ...granting],
      obtained: { acts: ['leerplicht'], purposes: 'any', capacities: 'any' },
      categories: ['identity.name', 'identity.birth', ...attendance, 'education.qualification'],
      persons: ['client'],
      others: ['parent'],
      holders: { roles: ['school'], organisation: 'other' },
      capacities: ['access-worker', 'helper', 'coordinator', 'registrar'],
      origins: 'any',
      recipients: ['municipality'],
      must: true,
    },
    {
      ...verified(
        'leerplicht/14-3-head',
        '14 | 3',
        'Over langer verlof hoort het college het hoofd van de school, dat dan weet om wie en waarom het gaat.',
        'On longer leave the college hears the head of the school, who then knows whom it is about and why.',
      ),
      ...provide,
      ...given,
      capacities: ['access-worker', 'supervisor'],
      purposes: ['leerplicht/verlof'],
      obtained: { ...ownFile, purposes: ['leerplicht/verlof'] },
      categories: ['identity.name', 'identity.birth', 'statement.own'],
      persons: ['client'],
      others: [],
      recipients: ['school'],
    },
    {
      ...verified(
        'leerplicht/22-prosecutor',
        '22',
        'De leerplichtambtenaar stuurt een proces-verbaal aan de officier van justitie.',
        'The attendance officer sends an official report to the public prosecutor.',
      ),
      ...provide,
      ...given,
      ...report,
      purposes: ['leerplicht/opsporing'],
      persons: youthOrParent,
      others: youthOrParent,
      recipients: ['public-prosecutor'],
    },
    {
      ...verified(
        'leerplicht/22-5-council',
        '22 | 5',
        'Een afschrift gaat naar de raad voor de kinderbescherming, alleen na een eerdere veroordeling.',
        'A copy goes to the child protection council, only after an earlier conviction.',
      ),
      ...provide,
      ...given,
      ...report,
      purposes: ['leerplicht/opsporing'],
      persons: youthOrParent,
      others: youthOrParent,
      recipients: ['child-protection-council'],
      when: { judgements: ['proportionality'] },
      openNorm: {
        norm: words(
          'er was een eerdere veroordeling; wie bevoegd is legt dat vast',
          'there was an earlier conviction; whoever is competent records that',
        ),
        handledBy: 'judgement',
      },
    },
  ],
  quality: [
    {
      ...verified(
        'leerplicht/5-a-health',
        '5 |  | a',
        'Een vrijstelling om gezondheid hangt af van een verklaring van een arts, pedagoog of psycholoog, die wie geheimhouding ' +
          'verschuldigd is mag gebruiken (UAVG 30 lid 1 a en 4).',
        'An exemption for health depends on a statement of a doctor, educationalist or psychologist, which whoever is bound ' +
          'to secrecy may use (UAVG 30(1)(a) and (4)).',
      ),
      sensitivity: 'health',
      purposes: ['leerplicht/vrijstelling'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'leerplicht/5-b-belief',
        '5 |  | b',
        'Een vrijstelling om de richting van scholen hangt naar de wet zelf af van iemands overtuiging; ook dat er een ' +
          'vrijstelling is mag voor deze wet worden gebruikt.',
        'An exemption for the denomination of schools depends by the act itself on a belief; that there is an exemption may ' +
          'be used for this act too.',
      ),
      sensitivity: 'special',
      purposes: ['leerplicht/vrijstelling', 'leerplicht/vervangend', ...watching],
      persons: youthOrParent,
      secrecyDuty: true,
    },
    {
      ...verified(
        'leerplicht/22-2-criminal',
        '22 | 2',
        'Wie een proces-verbaal opmaakt mag daarvoor strafrechtelijke gegevens van jongere en ouders gebruiken.',
        'Whoever draws up an official report may use criminal data of young person and parents for it.',
      ),
      sensitivity: 'criminal',
      purposes: ['leerplicht/opsporing'],
      persons: youthOrParent,
      secrecyDuty: true,
    },
    {
      ...verified(
        'leerplicht/6-number',
        '6',
        'De wet noemt het nummer van de jongere bij vrijstelling en een andere vorm.',
        'The act names the number of the young person for an exemption and another form.',
      ),
      sensitivity: 'national-number',
      purposes: ['leerplicht/vrijstelling', 'leerplicht/vervangend'],
      persons: ['client'],
      secrecyDuty: false,
    },
    {
      ...unverified(
        'leerplicht/21a-health',
        '21a',
        'Verzuim kan door ziekte komen; of gegevens over gezondheid bij onderzoek en verlof mogen worden gebruikt is niet gelezen.',
        'Absence can come of illness; whether health data may be used in the inquiry and for leave was not read.',
      ),
      sensitivity: 'health',
      purposes: ['leerplicht/verzuim', 'leerplicht/verlof'],
      persons: ['client'],
      secrecyDuty: true,
    },
  ],
  duties: [
    duty(
      verified(
        'leerplicht/2-1-carers',
        '2 | 1',
        'Wie gezag heeft en wie feitelijk voor de jongere zorgt zorgen beiden dat hij ingeschreven is en komt; vanaf twaalf ' +
          'heeft hij zelf een plicht (lid 3), vanaf achttien alleen hij (1b).',
        'Whoever has authority and whoever in fact cares both see to enrolment and attendance; from twelve the young person ' +
          'has an own duty (paragraph 3), from eighteen alone (1b).',
      ),
      'leerplicht/zorgen-voor-bezoek',
    ),
    duty(
      verified(
        'leerplicht/3-duration',
        '3',
        'De leerplicht loopt van vijf jaar tot het einde van het schooljaar waarin de jongere zestien wordt of twaalf jaar ' +
          'school had, de kwalificatieplicht (4b) tot achttien of een startkwalificatie.',
        'Compulsory education runs from five to the end of the school year of the sixteenth birthday or twelve years of ' +
          'school, the duty to qualify (4b) to eighteen or a basic qualification.',
      ),
      'leerplicht/duur',
    ),
    duty(
      verified(
        'leerplicht/22-3-hear',
        '22 | 3',
        'Bij onderzoek naar verzuim wordt een jongere vanaf twaalf zelf gehoord.',
        'In an inquiry into absence a young person from twelve is heard in person.',
      ),
      'leerplicht/jongere-horen',
    ),
    duty(
      verified(
        'leerplicht/3b-hear-institutions',
        '3b',
        'Voor een andere vorm hoort het college instellingen van maatschappelijke zorg die al betrokken zijn.',
        'For another form the college hears institutions of social care that are already involved.',
      ),
      'leerplicht/instellingen-horen',
    ),
    duty(
      verified(
        'leerplicht/16-4-cooperation',
        '16 | 4 | d',
        'De instructie noemt diensten om mee samen te werken en de meldcode; dat regelt de organisatie en is geen grond om te ' +
          'verstrekken.',
        'The instruction names services to work along with and the reporting code; that orders the organisation and is no ' +
          'ground to provide.',
      ),
      'leerplicht/samenwerken',
    ),
    duty(
      verified(
        'leerplicht/21a-report',
        '21a',
        'Verzuim van zestien uur in vier weken na elkaar wordt via het register onderwijsdeelnemers gemeld.',
        'Absence of sixteen hours in four consecutive weeks is reported through the register of education participants.',
      ),
      'leerplicht/verzuim-melden',
      { kinds: ['provide'] },
    ),
    duty(
      verified(
        'leerplicht/6-ask-anew',
        '6',
        'Deze wet kent geen regel dat niet opnieuw wordt gevraagd; naam en adres worden bij een vrijstelling zelfs gevraagd.',
        'This act has no rule against asking again; name and address are even asked at an exemption.',
      ),
      'leerplicht/opnieuw-vragen',
    ),
  ],
} satisfies LawDomain

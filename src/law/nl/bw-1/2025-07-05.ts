import type { LawDomain } from '../../index.ts'
import { attendanceTasks, type Day, nothing, provide, task, verified, words } from '../shared.ts'

/** BW 1:243 speaks of the minor, who is the client, and the parents. */
const minorOrParent = ['client', 'parent'] as const
/** All information that is no criminal datum, number, working note or report of an index. */
const information = [
  'identity.name',
  'identity.birth',
  'identity.death',
  'identity.sex',
  'identity.nationality',
  'identity.residence-permit',
  'identity.contact',
  'residence.address',
  'residence.correspondence',
  'residence.household',
  'relation.kin',
  'relation.authority',
  'support.informal',
  'application.wmo',
  'provision.wmo',
  'need.wmo',
  'contribution.wmo',
  'budget.capability',
  'application.youth',
  'provision.youth',
  'need.youth',
  'application.social-assistance',
  'benefit.social-assistance',
  'claim.social-assistance',
  'measure.social-assistance',
  'income.wage',
  'income.benefit',
  'wealth.assets',
  'work.trajectory',
  'work.ability',
  'debt.arrears',
  'debt.trajectory',
  'education.enrolment',
  'education.study-finance',
  'education.absence',
  'education.exemption',
  'education.qualification',
  'care.insured',
  'care.indication',
  'belief.religion',
  'signal.safety',
  'involvement.organisation',
  'involvement.professional',
  'document.letter',
  'document.report',
  'document.extract',
  'statement.own',
] as const

/** Burgerlijk Wetboek Boek 1 as it reads from 5 July 2025. */
export const bw120250705 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'bw-1',
  name: words('Burgerlijk Wetboek Boek 1', 'Civil Code Book 1'),
  short: words('BW', 'BW'),
  validFrom: '2025-07-05' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0002656/2025-07-05',
  records: [],
  purposes: [
    task(
      'bw-1/rvdk-inlichtingen',
      '1:243 | 1',
      ['Inlichtingen aan de raad voor de kinderbescherming', 'Information to the child protection council'],
      'dpv:FulfilmentOfObligation',
      {
        persons: minorOrParent,
        categories: information,
        implied: [],
        pointsAt: ['child-protection-council'],
      },
    ),
  ],
  grounds: [
    {
      ...verified(
        'bw-1/243-1-council',
        '1:243 | 1',
        'Op verzoek geeft het college de raad voor de kinderbescherming kosteloos alle inlichtingen die de raad voor ' +
          'zijn taak vraagt, uit welk dossier ook.',
        'On request the college gives the child protection council, free of charge, all information the council asks ' +
          'for its task, from whatever file.',
      ),
      ...provide,
      purposes: ['bw-1/rvdk-inlichtingen'],
      obtained: {
        acts: ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld', 'leerplicht', 'web', 'inburgering'],
        purposes: 'any',
        capacities: ['access-worker', 'helper', 'coordinator'],
      },
      categories: information,
      persons: minorOrParent,
      others: minorOrParent,
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'coordinator'],
      origins: 'any',
      recipients: ['child-protection-council'],
      must: true,
      when: { clientAge: { below: 18 } },
      openNorm: {
        norm: words('de raad vraagt erom voor zijn taak', 'the council asks for it for its task'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'bw-1/243-1-council-attendance',
        '1:243 | 1',
        'Ook wat de leerplichtambtenaar bij zijn toezicht vastlegde geeft het college de raad op verzoek.',
        'What the attendance officer recorded in supervision the college gives the council on request too.',
      ),
      ...provide,
      purposes: ['bw-1/rvdk-inlichtingen'],
      obtained: { acts: ['leerplicht'], purposes: attendanceTasks, capacities: ['supervisor'] },
      categories: information,
      persons: minorOrParent,
      others: minorOrParent,
      holders: { roles: ['college'], organisation: 'other' },
      capacities: ['access-worker', 'supervisor', 'coordinator'],
      origins: 'any',
      recipients: ['child-protection-council'],
      must: true,
      when: { clientAge: { below: 18 } },
      openNorm: {
        norm: words('de raad vraagt erom voor zijn taak', 'the council asks for it for its task'),
        handledBy: 'judgement',
      },
    },
  ],
  quality: [
    {
      ...verified(
        'bw-1/243-1-health',
        '1:243 | 1',
        'Alle inlichtingen omvat wat over gezondheid gaat; die geeft wie geheimhouding verschuldigd is.',
        'All information includes what is about health; whoever is bound to secrecy gives it.',
      ),
      sensitivity: 'health',
      purposes: ['bw-1/rvdk-inlichtingen'],
      persons: minorOrParent,
      secrecyDuty: true,
    },
    {
      ...verified(
        'bw-1/243-1-special',
        '1:243 | 1',
        'Alle inlichtingen omvat wat over veiligheid en andere bijzondere zaken gaat; die geeft wie geheimhouding ' +
          'verschuldigd is.',
        'All information includes what is about safety and other special matters; whoever is bound to secrecy gives it.',
      ),
      sensitivity: 'special',
      purposes: ['bw-1/rvdk-inlichtingen'],
      persons: minorOrParent,
      secrecyDuty: true,
    },
  ],
  households: [
    {
      ...verified(
        'bw-1/245-authority',
        '1:245',
        'Een minderjarige staat onder gezag: ouderlijk gezag van een of twee ouders, of voogdij van een ander; het gaat ' +
          'over persoon, vermogen en vertegenwoordiging.',
        'A minor is under authority: parental authority of one or two parents, or guardianship of another; it covers ' +
          'person, property and representation.',
      ),
      concept: 'bw-1/gezag',
      members: ['parent'],
      openNorm: {
        norm: words(
          'wie gezag heeft staat in de gegevens over gezag, niet in de familieband',
          'who has authority stands in the records of authority, not in kinship',
        ),
        handledBy: 'judgement',
      },
    },
  ],
  duties: [
    {
      ...verified(
        'bw-1/243-1-duty',
        '1:243 | 1',
        'Het college geeft de raad voor de kinderbescherming op verzoek alle inlichtingen, zonder kosten (1:242).',
        'The college gives the child protection council all information on request, without charge (1:242).',
      ),
      duty: 'bw-1/raad-inlichten',
      kinds: ['provide'],
    },
    {
      ...verified(
        'bw-1/245-5-joint',
        '1:245 | 5',
        'Gezamenlijk gezag van een ouder met een ander geldt als ouderlijk gezag van beiden.',
        'Joint authority of a parent with another counts as parental authority of both.',
      ),
      duty: 'bw-1/gezamenlijk-gezag',
      kinds: [],
    },
    {
      ...verified(
        'bw-1/246-unable',
        '1:246',
        'Minderjarigen, mensen onder curatele en mensen met een bepaalde stoornis kunnen geen gezag hebben.',
        'Minors, persons under curatele and persons with a certain disorder cannot have authority.',
      ),
      duty: 'bw-1/onbevoegd-tot-gezag',
      kinds: [],
    },
    {
      ...verified(
        'bw-1/247-care',
        '1:247',
        'Wie gezag heeft verzorgt en voedt het kind op; wie het kind zonder gezag verzorgt is aan lid 2 gebonden (1:248).',
        'Whoever has authority cares for and raises the child; whoever cares for the child without it is bound by ' +
          'paragraph 2 (1:248).',
      ),
      duty: 'bw-1/verzorging-en-opvoeding',
      kinds: [],
    },
    {
      ...verified(
        'bw-1/250-special-curator',
        '1:250',
        'Botsen de belangen van kind en gezagdrager, dan vertegenwoordigt een bijzondere curator het kind.',
        'Where the interests of child and holder of authority conflict a special curator represents the child.',
      ),
      duty: 'bw-1/bijzondere-curator',
      kinds: [],
      openNorm: {
        norm: words('de zaak waarvoor de curator is benoemd', 'the matter for which the curator was appointed'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'bw-1/251-joint-by-law',
        '1:251',
        'In een huwelijk hebben ouders samen gezag en na een scheiding houden zij dat, tenzij de rechter anders beslist (1:251a).',
        'In marriage parents have joint authority and after divorce they keep it, unless the judge decides otherwise (1:251a).',
      ),
      duty: 'bw-1/gezag-van-rechtswege',
      kinds: [],
    },
    {
      ...verified(
        'bw-1/377a-heard',
        '1:377a',
        'Over omgang en informatie wordt een kind vanaf twaalf jaar gehoord (1:377g).',
        'About contact and information a child is heard from twelve years (1:377g).',
      ),
      duty: 'bw-1/kind-horen',
      kinds: [],
    },
    {
      ...verified(
        'bw-1/377b-inform',
        '1:377b',
        'De ouder met gezag vertelt de ouder zonder gezag wat voor het kind van gewicht is; de rechter kan dat opzijzetten.',
        'The parent with authority tells the parent without it what is weighty for the child; the judge can set that aside.',
      ),
      duty: 'bw-1/ouder-informeert-ouder',
      kinds: [],
    },
    {
      ...verified(
        'bw-1/377c-1-parent-without-authority',
        '1:377c | 1',
        'Wie beroepshalve belangrijke feiten over een kind weet, vertelt die aan de ouder zonder gezag die erom vraagt, ' +
          'tenzij de gezagdrager ze ook niet kreeg of het belang van het kind zich verzet.',
        'Whoever professionally knows important facts about a child tells them to the parent without authority who asks, ' +
          'unless the holder of authority would not get them either or the interest of the child opposes it.',
      ),
      duty: 'bw-1/ouder-zonder-gezag-inlichten',
      kinds: ['provide'],
      openNorm: {
        norm: words(
          'vier toetsen: gevraagd, door een ouder, belangrijke feiten en niet het dossier, niet meer dan de gezagdrager ' +
            'krijgt en niet tegen het belang van het kind',
          'four tests: asked, by a parent, important facts and not the file, no more than the holder of authority gets and ' +
            'not against the interest of the child',
        ),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'bw-1/377c-2-judge',
        '1:377c | 2',
        'De ouder die geen inlichtingen krijgt kan naar de rechter.',
        'The parent who gets no information can go to the judge.',
      ),
      duty: 'bw-1/weigering-naar-rechter',
      kinds: [],
    },
    {
      ...verified(
        'bw-1/378-curatele',
        '1:378',
        'Curatele werkt vanaf de dag van de uitspraak; voor zorg gelden de regels van mentorschap (1:381).',
        'Curatele holds from the day it is pronounced; for care the rules of mentorship hold (1:381).',
      ),
      duty: 'bw-1/curatele',
      kinds: [],
    },
  ],
} satisfies LawDomain

import type { LawDomain } from '../../index.ts'
import { type Day, debtHelp as debtTasks, nothing, unverified, verified, words } from '../shared.ts'

const college = { holderRoles: ['college'], source: 'selection-list', start: 'ended' } as const

const fromBirth = { holderRoles: ['college'], source: 'selection-list', start: 'birth', acts: ['leerplicht'] } as const
const particulars = ['identity.name', 'identity.birth', 'identity.bsn', 'residence.address'] as const
const papers = ['document.letter', 'document.report', 'document.note', 'document.extract', 'statement.own'] as const
/** All that debt assistance records, save what an early signal is. */
const debtHelp = [
  ...particulars,
  'identity.sex',
  'identity.death',
  'identity.nationality',
  'identity.residence-permit',
  'relation.kin',
  'residence.household',
  'residence.correspondence',
  'debt.arrears',
  'debt.trajectory',
  'income.wage',
  'income.benefit',
  'benefit.social-assistance',
  'wealth.assets',
  'care.insured',
  'conviction.fraud',
  'involvement.organisation',
  'involvement.professional',
  ...papers,
] as const
/** All that school attendance records, save exemptions. */
const attendance = [
  ...particulars,
  'identity.sex',
  'education.enrolment',
  'education.absence',
  'education.qualification',
  'belief.religion',
  'justice.record',
  ...papers,
] as const

/** Selectielijst gemeenten en intergemeentelijke organen 2020: the terms where the act itself names none for the college. */
export const selectielijstGemeenten20200101 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'selectielijst-gemeenten',
  name: words('Selectielijst gemeenten en intergemeentelijke organen 2020', 'Records Schedule for Municipalities 2020'),
  short: words('Selectielijst gemeenten 2020', 'Municipal selection list 2020'),
  validFrom: '2020-01-01' as Day,
  status: 'in-force',
  url: 'https://github.com/open-zaak/vng-selectielijst',
  records: [],
  terms: [
    {
      ...verified(
        'selectielijst-gemeenten/8.1.2-youth',
        '8.1.2',
        'Een verstrekte individuele jeugdhulpvoorziening wordt twintig jaar bewaard.',
        'A granted individual youth help provision is kept for twenty years.',
      ),
      ...college,
      acts: ['jeugdwet'],
      categories: 'any',
      period: 'P20Y',
    },
    {
      ...verified(
        'selectielijst-gemeenten/3.1.4-youth-plan',
        '3.1.4',
        'Een plan van aanpak jeugdhulp wordt twintig jaar bewaard.',
        'A plan for youth help is kept for twenty years.',
      ),
      ...college,
      acts: ['jeugdwet'],
      categories: ['need.youth', 'document.report', 'document.letter', 'statement.own'],
      period: 'P20Y',
      subsumedBy: 'selectielijst-gemeenten/8.1.2-youth',
      openNorm: {
        norm: words('langer waar de hulp dat vraagt', 'longer where the help asks it'),
        handledBy: 'judgement',
      },
    },
    {
      ...verified(
        'selectielijst-gemeenten/8.3.2-youth-ended',
        '8.3.2',
        'Een beëindigde jeugdhulpvoorziening wordt twintig jaar bewaard.',
        'A youth help provision that ended is kept for twenty years.',
      ),
      ...college,
      acts: ['jeugdwet'],
      categories: ['provision.youth'],
      period: 'P20Y',
      subsumedBy: 'selectielijst-gemeenten/8.1.2-youth',
    },
    {
      ...verified(
        'selectielijst-gemeenten/12.1.12-youth-check',
        '12.1.12',
        'Een hercontrole van jeugdhulp wordt twintig jaar bewaard.',
        'A check of youth help is kept for twenty years.',
      ),
      ...college,
      acts: ['jeugdwet'],
      categories: 'any',
      period: 'P20Y',
      subsumedBy: 'selectielijst-gemeenten/8.1.2-youth',
    },
    {
      ...verified(
        'selectielijst-gemeenten/12.2.9-youth-sanction',
        '12.2.9',
        'Een sanctie bij jeugdhulp wordt twintig jaar bewaard.',
        'A sanction in youth help is kept for twenty years.',
      ),
      ...college,
      acts: ['jeugdwet'],
      categories: 'any',
      period: 'P20Y',
      subsumedBy: 'selectielijst-gemeenten/8.1.2-youth',
    },
    {
      ...verified(
        'selectielijst-gemeenten/8.1-assistance',
        '8.1',
        'Een uitkering of inburgeringstraject wordt bewaard tot tien jaar nadat het eindigde.',
        'A benefit or integration trajectory is kept until ten years after it ended.',
      ),
      ...college,
      acts: ['participatiewet', 'inburgering'],
      categories: 'any',
      period: 'P10Y',
    },
    {
      ...verified(
        'selectielijst-gemeenten/8.3-ended',
        '8.3',
        'Een beëindigde uitkering wordt tien jaar bewaard; voor het begin van die jaren gaat 8.1 voor.',
        'A benefit that ended is kept for ten years; for the start of these years 8.1 goes first.',
      ),
      ...college,
      acts: ['participatiewet'],
      categories: ['benefit.social-assistance'],
      period: 'P10Y',
      subsumedBy: 'selectielijst-gemeenten/8.1-assistance',
    },
    {
      ...verified(
        'selectielijst-gemeenten/12.1.1-check',
        '12.1.1',
        'Een hercontrole van een uitkering wordt tien jaar bewaard.',
        'A check of a benefit is kept for ten years.',
      ),
      ...college,
      acts: ['participatiewet'],
      categories: 'any',
      period: 'P10Y',
      subsumedBy: 'selectielijst-gemeenten/8.1-assistance',
    },
    {
      ...verified(
        'selectielijst-gemeenten/12.2-sanction',
        '12.2',
        'Een sanctie in de bijstand wordt tien jaar bewaard.',
        'A sanction in social assistance is kept for ten years.',
      ),
      ...college,
      acts: ['participatiewet'],
      categories: ['measure.social-assistance'],
      period: 'P10Y',
      subsumedBy: 'selectielijst-gemeenten/8.1-assistance',
    },
    {
      ...verified(
        'selectielijst-gemeenten/12.2.5-fine',
        '12.2.5',
        'Een bestuurlijke boete wordt zeven jaar bewaard; een verlaging is er hier niet van te onderscheiden.',
        'An administrative fine is kept for seven years; a reduction cannot be told from it here.',
      ),
      ...college,
      acts: ['participatiewet'],
      categories: ['measure.social-assistance'],
      period: 'P7Y',
    },
    {
      ...verified(
        'selectielijst-gemeenten/8.1.9-debt',
        '8.1.9',
        'Schuldhulpverlening wordt bewaard tot vijf jaar nadat zij eindigde; een vroegsignaal valt daar niet onder.',
        'Debt assistance is kept until five years after it ended; an early signal does not fall under it.',
      ),
      ...college,
      acts: ['wgs-schuld'],
      purposes: debtTasks,
      categories: debtHelp,
      period: 'P5Y',
    },
    {
      ...verified(
        'selectielijst-gemeenten/8.3.5-debt-ended',
        '8.3.5',
        'Beëindigde schuldhulpverlening wordt vijf jaar bewaard.',
        'Debt assistance that ended is kept for five years.',
      ),
      ...college,
      acts: ['wgs-schuld'],
      purposes: debtTasks,
      categories: ['debt.trajectory'],
      period: 'P5Y',
      subsumedBy: 'selectielijst-gemeenten/8.1.9-debt',
    },
    {
      ...verified(
        'selectielijst-gemeenten/12.1-debt-check',
        '12.1',
        'Een controle van schuldhulpverlening wordt vijf jaar bewaard.',
        'A check of debt assistance is kept for five years.',
      ),
      ...college,
      acts: ['wgs-schuld'],
      purposes: debtTasks,
      categories: debtHelp,
      period: 'P5Y',
      subsumedBy: 'selectielijst-gemeenten/8.1.9-debt',
    },
    {
      ...verified(
        'selectielijst-gemeenten/11.1.8-exemption',
        '11.1.8',
        'Een vrijstelling van leerplicht wordt bewaard tot negentien jaar na de geboorte van de jongere.',
        'An exemption from compulsory education is kept until nineteen years after the birth of the young person.',
      ),
      ...fromBirth,
      categories: ['education.exemption'],
      period: 'P19Y',
    },
    {
      ...verified(
        'selectielijst-gemeenten/11.1.9-exemption-qualify',
        '11.1.9',
        'Een vrijstelling van de kwalificatieplicht wordt bewaard tot eenentwintig jaar na de geboorte; zij is hier niet van 11.1.8 ' +
          'te onderscheiden.',
        'An exemption from the duty to qualify is kept until twenty-one years after birth; it cannot be told from 11.1.8 here.',
      ),
      ...fromBirth,
      categories: ['education.exemption'],
      period: 'P21Y',
    },
    {
      ...verified(
        'selectielijst-gemeenten/12.1.3-attendance',
        '12.1.3',
        'Toezicht op de leerplicht wordt bewaard tot negentien jaar na de geboorte van de jongere, en niet vernietigd voor het ' +
          'toezicht zelf is geëindigd.',
        'Supervision of compulsory education is kept until nineteen years after the birth of the young person, and not ' +
          'destroyed before the supervision itself has ended.',
      ),
      ...fromBirth,
      categories: attendance,
      period: 'P19Y',
      keptUntil: 'file-ended',
    },
    {
      ...unverified(
        'selectielijst-gemeenten/12.1.4-qualify',
        '12.1.4',
        'Toezicht op de kwalificatieplicht wordt twee jaar na het einde ervan bewaard; het is hier niet van toezicht op de ' +
          'leerplicht te onderscheiden.',
        'Supervision of the duty to qualify is kept for two years after its end; it cannot be told from supervision of ' +
          'compulsory education here.',
      ),
      acts: ['leerplicht'],
      holderRoles: ['college'],
      categories: attendance,
      period: 'P2Y',
      start: 'file-ended',
      source: 'selection-list',
    },
  ],
} satisfies LawDomain

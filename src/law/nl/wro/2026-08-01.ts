import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import { type Day, nothing, schoolAttendance, use, verified, words } from '../shared.ts'

const register = {
  obtained: { acts: ['wro'], purposes: 'any', capacities: 'any' },
  persons: ['client'],
  others: [],
  holders: { roles: ['duo'], organisation: 'other' },
  origins: 'any',
} as const
const workers = ['access-worker', 'supervisor'] as const
const helpers = ['access-worker', 'helper', 'coordinator'] as const
const belowTwentySeven = { clientAge: { below: 27 } } as const

/** Wet register onderwijsdeelnemers as it reads from 1 August 2026: a source for school attendance and the RMC function. */
export const wro20260801 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wro',
  name: words('Wet register onderwijsdeelnemers', 'Register of Education Participants Act'),
  short: words('Wet register onderwijsdeelnemers', 'Register of Education Participants Act'),
  validFrom: '2026-08-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0042012/2026-08-01',
  records: ['identity.bsn', 'education.enrolment', 'education.absence', 'education.exemption', 'education.qualification'],
  purposes: [
    {
      ...verified(
        'wro/21-register',
        '21',
        'Het register houdt bij wie onderwijs volgt en geeft colleges daaruit wat hun taken vragen.',
        'The register keeps who takes part in education and gives colleges what their tasks ask of it.',
      ),
      purpose: 'wro/register',
      name: words('Register onderwijsdeelnemers', 'Register of education participants'),
      holderRole: 'duo',
      dpv: 'dpv:RecordManagement',
      persons: ['client'],
      categories: ['identity.bsn', 'education.enrolment', 'education.absence', 'education.exemption', 'education.qualification'],
      implied: [],
    },
  ],
  grounds: [
    {
      ...verified(
        'wro/21-1-basic',
        '21 | 1',
        'Het college krijgt basisgegevens uit het register voor een wettelijke taak; hier gelezen als de leerplicht.',
        'The college gets basic data from the register for a statutory task; read here as school attendance.',
      ),
      ...use,
      ...register,
      purposes: schoolAttendance,
      categories: ['education.enrolment'],
      capacities: workers,
    },
    {
      ...verified(
        'wro/21-basic-rmc',
        '21',
        'Voor de RMC-functie krijgt het college basis-, verzuim- en diplomagegevens.',
        'For the RMC function the college gets basic, absence and qualification data.',
      ),
      ...use,
      ...register,
      purposes: ['web/rmc-ondersteuning'],
      categories: ['education.enrolment', 'education.absence', 'education.qualification'],
      capacities: helpers,
      when: belowTwentySeven,
    },
    {
      ...verified(
        'wro/21-exemption',
        '21',
        'Gegevens over vrijstelling krijgt het college alleen voor de Leerplichtwet.',
        'Data on exemption the college gets for the Leerplichtwet only.',
      ),
      ...use,
      ...register,
      purposes: ['leerplicht/controle', 'leerplicht/verzuim', 'leerplicht/vrijstelling', 'leerplicht/vervangend'],
      categories: ['education.exemption'],
      capacities: workers,
    },
    {
      ...verified(
        'wro/21-3-absence',
        '21 | 3',
        'Gegevens over verzuim krijgt het college voor zijn taken bij verzuim.',
        'Data on absence the college gets for its tasks on absence.',
      ),
      ...use,
      ...register,
      purposes: ['leerplicht/verzuim'],
      categories: ['education.absence'],
      capacities: ['supervisor'],
    },
    {
      ...verified(
        'wro/21-number',
        '21',
        'Het register geeft deze gegevens met het persoonsgebonden nummer.',
        'The register gives these data with the personal number.',
      ),
      ...use,
      ...register,
      purposes: ['leerplicht/controle', 'leerplicht/verzuim', 'leerplicht/vrijstelling', 'leerplicht/vervangend'],
      categories: ['identity.bsn'],
      capacities: workers,
    },
  ],
  quality: [
    {
      ...verified(
        'wro/21-number-quality',
        '21',
        'Het college gebruikt het persoonsgebonden nummer van de jongere om gegevens uit het register te herkennen.',
        'The college uses the personal number of the young person to recognise data of the register.',
      ),
      sensitivity: 'national-number',
      purposes: ['leerplicht/controle', 'leerplicht/verzuim'],
      persons: ['client'],
      secrecyDuty: false,
    },
  ],
  duties: [
    duty(
      verified(
        'wro/21-request',
        '21',
        'Diplomagegevens geeft het register op verzoek van het college.',
        'Qualification data the register gives on request of the college.',
      ),
      'wro/diplomagegevens-op-verzoek',
      { kinds: ['provide'] },
    ),
  ],
} satisfies LawDomain

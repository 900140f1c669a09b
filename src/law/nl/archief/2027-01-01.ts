import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import { type Day, nothing, unverified, words } from '../shared.ts'

/** The new Archiefwet (Stb. 2026, 149): the day is the one intended, no decree that sets it was seen, so it stands here as a bill. */
export const archief20270101 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'archief',
  name: words('Archiefwet (Stb. 2026, 149)', 'Public Records Act (Stb. 2026, 149)'),
  short: words('nieuwe Archiefwet', 'new Public Records Act'),
  validFrom: '2027-01-01' as Day,
  status: 'bill',
  url: 'https://zoek.officielebekendmakingen.nl/stb-2026-149.html',
  records: [],
  duties: [
    duty(
      unverified(
        'archief/transfer-ten-years',
        'Stb. 2026, 149',
        'Wat blijvend bewaard wordt zou na tien jaar naar een archiefdienst gaan.',
        'What is kept for ever would go to an archive service after ten years.',
      ),
      'archief/overbrengen',
      { within: 'P10Y' },
    ),
    duty(
      unverified(
        'archief/archivist',
        'Stb. 2026, 149',
        'Elk overheidsorgaan zou een archivaris moeten hebben.',
        'Every public body would have to have an archivist.',
      ),
      'archief/archivaris',
    ),
    duty(
      unverified(
        'archief/12.14-entry',
        '12.14',
        'Een koninklijk besluit bepaalt de eerste dag; bedoeld is 1 januari 2027.',
        'A royal decree sets the first day; 1 January 2027 is intended.',
      ),
      'archief/inwerkingtreding',
    ),
  ],
} satisfies LawDomain

import type { LawDomain } from '../../index.ts'
import { duty } from '../duty.ts'
import { type Day, nothing, verified, words } from '../shared.ts'

/** Archiefwet 1995 as it reads from 19 June 2024, with article 8 of the Archiefbesluit 1995. */
export const archief20240619 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'archief',
  name: words('Archiefwet 1995', 'Public Records Act 1995'),
  short: words('Archiefwet', 'Public Records Act'),
  validFrom: '2024-06-19' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0007376/2024-06-19',
  records: [],
  duties: [
    duty(
      verified(
        'archief/3-keep-and-destroy',
        '3',
        'Een overheidsorgaan houdt zijn documenten goed geordend en toegankelijk, en vernietigt wat daarvoor in aanmerking komt.',
        'A public body keeps its records in good order and accessible, and destroys what is due for it.',
      ),
      'archief/bewaren-en-vernietigen',
    ),
    duty(
      verified(
        'archief/5-selection-list',
        '5',
        'Wie de zorg heeft ontwerpt selectielijsten, die worden vastgesteld en in de Staatscourant bekendgemaakt.',
        'Whoever is charged with the care drafts selection lists, which are adopted and published in the Staatscourant.',
      ),
      'archief/selectielijst',
    ),
    duty(
      verified(
        'archief/8-disposal',
        '8',
        'Artikel 8 gaat over vervreemding en niet over een verklaring van vernietiging; die staat in het Archiefbesluit.',
        'Article 8 is about disposal to others and not about a statement of destruction, which stands in the Archiefbesluit.',
      ),
      'archief/vervreemden',
    ),
    duty(
      verified(
        'archief/12-1-transfer',
        '12 | 1',
        'Wat blijvend bewaard wordt en ouder is dan twintig jaar gaat naar een archiefbewaarplaats.',
        'What is kept for ever and is older than twenty years goes to an archive repository.',
      ),
      'archief/overbrengen',
      { within: 'P20Y' },
    ),
    duty(
      verified(
        'archief/besluit-8-statement',
        'Archiefbesluit 1995 8',
        'Van een vernietiging wordt een verklaring gemaakt en bewaard: wat precies is vernietigd, op welke grond en hoe.',
        'Of a destruction a statement is made and kept: what exactly was destroyed, on which ground and how.',
      ),
      'archief/verklaring-van-vernietiging',
    ),
  ],
} satisfies LawDomain

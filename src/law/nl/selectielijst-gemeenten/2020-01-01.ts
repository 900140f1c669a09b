import type { LawDomain } from '../../index.ts'
import { type Day, nothing, verified, words } from '../shared.ts'

const college = { holderRoles: ['college'], source: 'selection-list', start: 'ended' } as const

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
      categories: ['need.youth', 'document.letter', 'statement.own'],
      period: 'P20Y',
      subsumedBy: 'selectielijst-gemeenten/8.1.2-youth',
    },
    {
      ...verified(
        'selectielijst-gemeenten/8.1-assistance',
        '8.1',
        'Een uitkering wordt bewaard tot tien jaar nadat zij eindigde.',
        'A benefit is kept until ten years after it ended.',
      ),
      ...college,
      acts: ['participatiewet'],
      categories: 'any',
      period: 'P10Y',
    },
    {
      ...verified(
        'selectielijst-gemeenten/8.1.9-debt',
        '8.1.9',
        'Schuldhulpverlening wordt bewaard tot vijf jaar nadat zij eindigde.',
        'Debt assistance is kept until five years after it ended.',
      ),
      ...college,
      acts: ['wgs-schuld'],
      categories: 'any',
      period: 'P5Y',
    },
  ],
} satisfies LawDomain

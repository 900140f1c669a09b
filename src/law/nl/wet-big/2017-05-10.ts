import type { LawDomain } from '../../index.ts'
import { type Day, nothing, unverified, words } from '../shared.ts'

/** Wet op de beroepen in de individuele gezondheidszorg, article 88 as a copy of 10 May 2017 has it; its text of today was not read. */
export const wetBig20170510 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'wet-big',
  name: words('Wet op de beroepen in de individuele gezondheidszorg', 'Individual Healthcare Professions Act'),
  short: words('Wet BIG', 'Wet BIG'),
  validFrom: '2017-05-10' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0006251',
  records: [],
  secrecy: [
    {
      ...unverified(
        'wet-big/88-secrecy',
        '88',
        'Wie een beroep in de individuele gezondheidszorg uitoefent zwijgt over wat hij daarin hoort.',
        'Whoever practises a profession in individual health care keeps silent about what is learnt in it.',
      ),
      regime: 'wet-big/88',
      acts: ['wet-big'],
      holderRoles: ['healthcare-provider'],
    },
  ],
} satisfies LawDomain

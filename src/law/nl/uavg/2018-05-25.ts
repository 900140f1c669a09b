import type { LawDomain } from '../../index.ts'
import { type Day, nothing, unverified, words } from '../shared.ts'

/** Uitvoeringswet AVG before 1 September 2026. Its text was not read, so nothing in it is verified. */
export const uavg20180525 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'uavg',
  name: words('Uitvoeringswet Algemene verordening gegevensbescherming', 'GDPR Implementation Act'),
  short: words('UAVG', 'UAVG'),
  validFrom: '2018-05-25' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0040940/2018-05-25',
  records: [],
  consentRules: [
    {
      ...unverified(
        'uavg/5-1',
        '5 | 1',
        'Onder de zestien jaar geeft de wettelijk vertegenwoordiger de toestemming; deze oudere tekst is niet gelezen.',
        'Below sixteen the legal representative gives the consent; this older text was not read.',
      ),
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 16, givers: [['self'], ['curator']] },
      ],
      parents: 'all',
    },
  ],
  rights: [
    {
      ...unverified(
        'uavg/5-4-access',
        '5',
        'Onder de zestien jaar oefent de wettelijk vertegenwoordiger de rechten uit; deze oudere tekst is niet gelezen.',
        'Below sixteen the legal representative exercises the rights; this older text was not read.',
      ),
      right: 'access',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 16, givers: [['self'], ['curator']] },
      ],
      answerWithin: 'P1M',
      exceptions: [],
    },
  ],
} satisfies LawDomain

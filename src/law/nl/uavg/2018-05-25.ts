import type { LawDomain, RightRow } from '../../index.ts'
import { assistance, assistanceControl, type Day, nothing, unverified, wmoOwn, words } from '../shared.ts'

/** Who exercised a right of GDPR chapter III; the answer of GDPR 12(3). */
const right = (kind: RightRow['right']) =>
  ({
    ...unverified(
      `uavg/5-4-${kind}`,
      '5',
      'Onder de zestien jaar oefent de wettelijk vertegenwoordiger de rechten uit; deze oudere tekst is niet gelezen.',
      'Below sixteen the legal representative exercises the rights; this older text was not read.',
    ),
    right: kind,
    of: 'avg',
    acts: 'any',
    bands: [
      { from: 0, givers: [['parent-with-authority'], ['guardian']] },
      { from: 16, givers: [['self'], ['curator']] },
    ],
    answerWithin: 'P1M',
    exceptions: [],
  }) satisfies RightRow

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
  quality: [
    {
      ...unverified(
        'uavg/46-number',
        '46',
        'Het burgerservicenummer mag worden gebruikt om de wet uit te voeren die het betreft, of in gevallen van een ' +
          'algemene maatregel van bestuur; deze oudere tekst is niet gelezen.',
        'The citizen service number may be used to carry out the act concerned, or in cases of an order in council; this ' +
          'older text was not read.',
      ),
      sensitivity: 'national-number',
      purposes: [...wmoOwn, 'wmo/identiteit', ...assistance, ...assistanceControl],
      persons: ['client'],
      secrecyDuty: false,
      subsumedBy: 'wabb/10-number',
    },
  ],
  consentRules: [
    {
      ...unverified(
        'uavg/5-1',
        '5 | 1',
        'Onder de zestien jaar geeft de wettelijk vertegenwoordiger de toestemming en trekt die in; deze oudere tekst is ' +
          'niet gelezen.',
        'Below sixteen the legal representative gives the consent and withdraws it; this older text was not read.',
      ),
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 16, givers: [['self'], ['curator']] },
      ],
      parents: 'all',
    },
  ],
  rights: [right('access'), right('rectification'), right('erasure'), right('restriction'), right('objection')],
} satisfies LawDomain

import type { LawDomain } from '../../index.ts'
import { type Day, nothing, verified, words } from '../shared.ts'

/** Algemene verordening gegevensbescherming (GDPR) as it applies from 25 May 2018. */
export const avg20180525 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'avg',
  name: words('Algemene verordening gegevensbescherming', 'General Data Protection Regulation'),
  short: words('AVG', 'GDPR'),
  validFrom: '2018-05-25' as Day,
  status: 'in-force',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  records: [],
  prohibitions: [
    {
      ...verified(
        'avg/18-restriction',
        '18 | 2',
        'Gegevens waarvan de verwerking is beperkt worden niet gebruikt of verstrekt; de betrokkene zelf krijgt ze wel te zien.',
        'Data of which processing is restricted are not used or provided; the person concerned does get to see them.',
      ),
      kind: 'restriction-of-processing',
      acts: 'any',
      categories: 'any',
      kinds: ['use', 'provide'],
      recipients: 'any',
    },
    {
      ...verified(
        'avg/21-objection',
        '21 | 1',
        'Waar een bezwaar is toegewezen stopt het gebruik waartegen het zich richtte.',
        'Where an objection was upheld, the use it was directed against stops.',
      ),
      kind: 'upheld-objection',
      acts: 'any',
      categories: 'any',
      kinds: ['use', 'provide'],
      recipients: 'any',
    },
  ],
  duties: [
    {
      ...verified(
        'avg/12-3-answer',
        '12 | 3',
        'Een verzoek van de betrokkene wordt binnen een maand beantwoord; dat kan met bericht twee maanden later.',
        'A request of the person concerned is answered within a month; with notice two months later.',
      ),
      duty: 'avg/verzoek-beantwoorden',
      kinds: ['access'],
      within: 'P1M',
      extendableBy: 'P2M',
    },
    {
      ...verified(
        'avg/14-3-inform',
        '14 | 3',
        'Wie gegevens niet van de betrokkene zelf kreeg vertelt hem dat binnen een maand, of eerder bij de eerste ' +
          'verstrekking aan een ander.',
        'Whoever got data from another than the person concerned tells that person within a month, or sooner when ' +
          'first providing them to another.',
      ),
      duty: 'avg/betrokkene-inlichten',
      kinds: ['use', 'provide'],
      within: 'P1M',
    },
    {
      ...verified(
        'avg/19-recipients',
        '19',
        'Iedere ontvanger hoort van een verbetering, wissing of beperking.',
        'Every recipient is told of a rectification, erasure or restriction.',
      ),
      duty: 'avg/ontvangers-inlichten',
      kinds: ['provide'],
    },
  ],
} satisfies LawDomain

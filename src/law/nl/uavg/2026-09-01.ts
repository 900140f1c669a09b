import type { LawDomain, RightRow } from '../../index.ts'
import { assistance, assistanceControl, type Day, exception, nothing, verified, wmoOwn, words } from '../shared.ts'

/** UAVG 5(4): who exercises a right of GDPR chapter III, and the answer of GDPR 12(3). */
const right = (kind: RightRow['right'], nl: string, en: string, exceptions: RightRow['exceptions']) =>
  ({
    ...verified(
      `uavg/5-4-${kind}`,
      '5 | 4',
      `Onder de twaalf oefent de vertegenwoordiger ${nl} uit, tot zestien ook de betrokkene, daarna deze alleen.`,
      `Below twelve the representative exercises ${en}, up to sixteen the person concerned as well, then that person alone.`,
    ),
    right: kind,
    acts: 'any',
    of: 'avg',
    bands: [
      { from: 0, givers: [['parent-with-authority'], ['guardian']] },
      { from: 12, givers: [['self'], ['parent-with-authority'], ['guardian']] },
      { from: 16, givers: [['self'], ['curator'], ['mentor']] },
    ],
    answerWithin: 'P1M',
    extendableBy: 'P2M',
    exceptions,
  }) satisfies RightRow
const legalDuty = exception('legal-duty', 'any', [
  'nodig voor een wettelijke verplichting, een taak van algemeen belang, archivering of een rechtsvordering',
  'needed for a legal obligation, a task in the public interest, archiving or a legal claim',
])
const necessary = exception(
  'safeguarded-interest',
  'any',
  [
    'noodzakelijk en evenredig ter waarborging van een belang van artikel 41',
    'necessary and proportionate to safeguard an interest of article 41',
  ],
  { receivers: ['veilig-thuis', 'child-protection-council', 'police', 'public-prosecutor'] },
)
const othersRights = exception('privacy-of-another', 'any', [
  'het doet af aan de rechten en vrijheden van een ander (AVG 15 lid 4)',
  'it harms the rights and freedoms of another (GDPR 15(4))',
])

/** Uitvoeringswet AVG as it reads from 1 September 2026. */
export const uavg20260901 = {
  ...nothing,
  format: 'klantbeeld/law@1',
  act: 'uavg',
  name: words('Uitvoeringswet Algemene verordening gegevensbescherming', 'GDPR Implementation Act'),
  short: words('UAVG', 'UAVG'),
  validFrom: '2026-09-01' as Day,
  status: 'in-force',
  url: 'https://wetten.overheid.nl/BWBR0040940/2026-09-01',
  records: [],
  quality: [
    {
      ...verified(
        'uavg/30-1-a-wmo',
        '30 | 1 | a',
        'Een bestuursorgaan mag gegevens over gezondheid van de cliënt gebruiken voor aanspraken die daarvan afhangen, ' +
          'door wie geheimhouding verschuldigd is (lid 4).',
        'A public body may use health data of the client for entitlements that depend on them, by whoever is bound to ' +
          'secrecy (paragraph 4).',
      ),
      sensitivity: 'health',
      purposes: [...wmoOwn, 'wmo/bijdrage-inning', 'wmo/budgetbeheer'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'uavg/30-3-a-wmo-provider',
        '30 | 3 | a',
        'Een instelling voor maatschappelijke dienstverlening mag gegevens over gezondheid gebruiken voor goede ' +
          'verzorging van de cliënt, door wie geheimhouding verschuldigd is (lid 4).',
        'An institution for social services may use health data for good care of the client, by whoever is bound to ' +
          'secrecy (paragraph 4).',
      ),
      sensitivity: 'health',
      purposes: ['wmo/levering'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'uavg/30-1-a-assistance',
        '30 | 1 | a',
        'Studietoeslag en urenbeperking hangen af van gezondheid; daarvoor mag het college gegevens over gezondheid ' +
          'gebruiken, door wie geheimhouding verschuldigd is (lid 4).',
        'Study supplement and limited hours depend on health; for these the college may use health data, by whoever is ' +
          'bound to secrecy (paragraph 4).',
      ),
      sensitivity: 'health',
      purposes: ['participatiewet/studietoeslag', 'participatiewet/medisch'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'uavg/30-1-b-work',
        '30 | 1 | b',
        'Bij ziekte of arbeidsongeschiktheid mag het college gegevens over gezondheid gebruiken om een ' +
          'uitkeringsgerechtigde te begeleiden, door wie geheimhouding verschuldigd is (lid 4).',
        'At illness or disability the college may use health data to guide a person on benefit, by whoever is bound to ' +
          'secrecy (paragraph 4).',
      ),
      sensitivity: 'health',
      purposes: ['participatiewet/arbeid'],
      persons: ['client'],
      secrecyDuty: true,
    },
    {
      ...verified(
        'uavg/46-number',
        '46',
        'Het burgerservicenummer mag alleen worden gebruikt om de wet uit te voeren die het betreft of voor een doel dat ' +
          'een wet noemt; een overheidsorgaan mag dat voor zijn taak (Wabb 10).',
        'The citizen service number may be used only to carry out the act concerned or for a purpose set by law; a ' +
          'public body may do so for its task (Wabb 10).',
      ),
      subsumedBy: 'wabb/10-number',
      sensitivity: 'national-number',
      purposes: [...wmoOwn, 'wmo/identiteit', ...assistance, ...assistanceControl],
      persons: ['client'],
      secrecyDuty: false,
    },
    {
      ...verified(
        'uavg/46-wmo-5.2.9-number',
        '46',
        'Wie op grond van Wmo 5.2.1 tot en met 5.2.5 verstrekt, gebruikt daarbij het burgerservicenummer van de cliënt ' +
          '(Wmo 5.2.9).',
        'Whoever supplies under Wmo 5.2.1 to 5.2.5 uses the citizen service number of the client for it (Wmo 5.2.9).',
      ),
      sensitivity: 'national-number',
      purposes: ['wmo/levering', 'wmo/bijdrage-inning', 'wmo/budgetbeheer', 'wmo/toezicht'],
      persons: ['client'],
      secrecyDuty: false,
    },
  ],
  consentRules: [
    {
      ...verified(
        'uavg/5-1',
        '5 | 1',
        'Onder de zestien jaar geeft de wettelijk vertegenwoordiger de toestemming, daarna de betrokkene, of bij curatele ' +
          'of mentorschap de vertegenwoordiger waar de betrokkene dit niet zelf kan (lid 2); intrekken mag ook de ' +
          'betrokkene vanaf twaalf jaar (lid 3).',
        'Below sixteen the legal representative gives the consent, after that the person concerned, or under curatele or ' +
          'mentorship the representative where that person cannot judge this (paragraph 2); from twelve the person ' +
          'concerned may withdraw it too (paragraph 3).',
      ),
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 16, givers: [['self'], ['curator']] },
      ],
      parents: 'all',
      incompetent: [{ from: 16, line: [['curator', 'mentor']] }],
      withdrawal: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self'], ['parent-with-authority'], ['guardian'], ['curator'], ['mentor']] },
        { from: 18, givers: [['self'], ['curator'], ['mentor']] },
      ],
      openNorm: {
        norm: words(
          'bewind; gratis hulp en advies rechtstreeks aan minderjarigen (lid 6); waar de WGBO een eigen regel heeft (lid 7)',
          'administration of property; free help and advice given directly to minors (paragraph 6); where the WGBO has a ' +
            'rule of its own (paragraph 7)',
        ),
        handledBy: 'not-modelled',
      },
    },
  ],
  rights: [
    right('access', 'het recht op inzage', 'the right of access', [othersRights, necessary]),
    right('rectification', 'het recht op verbetering', 'the right to rectification', [necessary]),
    right('erasure', 'het recht op wissen', 'the right to erasure', [legalDuty, necessary]),
    right('restriction', 'het recht op beperking', 'the right to restriction', [necessary]),
    right('objection', 'het recht van bezwaar', 'the right to object', [necessary]),
    {
      ...verified(
        'uavg/5-5-court',
        '5 | 5',
        'Wie zestien of ouder is kan zonder vertegenwoordiger naar de rechter.',
        'Whoever is sixteen or older can go to court without a representative.',
      ),
      right: 'complaint',
      acts: 'any',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 16, givers: [['self']] },
      ],
      exceptions: [],
    },
  ],
  duties: [
    {
      ...verified(
        'uavg/34-decision',
        '34',
        'Op een verzoek om inzage, verbetering, wissen, beperking of bezwaar volgt binnen de termijn van AVG 12 een ' +
          'schriftelijke beslissing, die van een bestuursorgaan een besluit is.',
        'On a request for access, rectification, erasure, restriction or objection a written decision follows within ' +
          'the term of GDPR 12, which of a public body is an administrative decision.',
      ),
      duty: 'uavg/beslissen-op-verzoek',
      kinds: ['access'],
      within: 'P1M',
      extendableBy: 'P2M',
    },
    {
      ...verified(
        'uavg/22-closed-list',
        '22',
        'Andere bijzondere en strafrechtelijke gegevens mogen alleen in de gevallen van een gesloten lijst worden ' +
          'verwerkt (22 tot en met 29, 31 tot en met 33), zoals strafrechtelijke door een publiekrechtelijk ' +
          'samenwerkingsverband (33 lid 1 onder b).',
        'Other special data and criminal data may be processed only in the cases of a closed list (22 to 29, 31 to 33), ' +
          'such as criminal ones by a public partnership (33(1)(b)).',
      ),
      duty: 'uavg/gesloten-lijst',
      kinds: ['use', 'provide'],
    },
    {
      ...verified(
        'uavg/22-2-b-vital',
        '22 | 2 | b',
        'Bij een vitaal belang mogen bijzondere en strafrechtelijke gegevens (32 onder b) alleen worden gebruikt van wie ' +
          'zelf geen toestemming kan geven.',
        'For a vital interest special and criminal data (32(b)) may be used only of whoever cannot give consent.',
      ),
      duty: 'uavg/vitaal-belang',
      kinds: ['use', 'provide'],
    },
    {
      ...verified(
        'uavg/40-automated',
        '40',
        'Een bestuursorgaan neemt geen besluit alleen op grond van profilering.',
        'A public body takes no decision on profiling alone.',
      ),
      duty: 'uavg/geen-besluit-op-profilering',
      kinds: ['use'],
    },
    {
      ...verified(
        'uavg/41-2-record',
        '41 | 2',
        'Wie een recht opzij zet weegt en noteert ten minste doelen, soorten gegevens, reikwijdte, waarborgen, ' +
          'verantwoordelijke, bewaartermijnen, risico’s en of de betrokkene het mag weten.',
        'Whoever sets a right aside weighs and records at least purposes, categories, scope, safeguards, controller, ' +
          'storage periods, risks, and whether the person concerned may know.',
      ),
      duty: 'uavg/weigering-wegen',
      kinds: ['access'],
    },
    {
      ...verified(
        'uavg/45-archives',
        '45',
        'Van overgebrachte archieven gelden de rechten van AVG 15, 16, 18 en 20 niet; de betrokkene mag ze wel inzien en ' +
          'de eigen lezing toevoegen.',
        'For transferred archives the rights of GDPR 15, 16, 18 and 20 do not hold; the person concerned may see them ' +
          'and add the own reading.',
      ),
      duty: 'uavg/overgebrachte-archieven',
      kinds: ['access'],
    },
    {
      ...verified(
        'uavg/47-registers',
        '47',
        'Voor openbare registers die een wet instelt zijn de rechten beperkt.',
        'For public registers set up by law the rights are limited.',
      ),
      duty: 'uavg/openbare-registers',
      kinds: ['access'],
    },
  ],
} satisfies LawDomain

import type { LawDomain } from '../../index.ts'
import { type Day, nothing, tell, unverified, verified, words } from '../shared.ts'

/** GDPR 14(5)(c) and (d): a law that prescribes it, and a professional secrecy that somebody weighed. */
const exempt = { notWherePrescribed: true, exceptions: ['avg/14-5-exempt'] } as const

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
      notice: { events: ['request-received'], to: tell('person-concerned') },
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
      notice: { events: ['recorded-from-another'], to: tell('person-concerned'), ...exempt },
    },
    {
      ...verified(
        'avg/14-3-first-provision',
        '14 | 3',
        'Gaan zulke gegevens voor het eerst naar een ander, dan hoort de betrokkene dat uiterlijk op die dag.',
        'Where such data go to another for the first time, the person concerned is told on that day at the latest.',
      ),
      duty: 'avg/eerste-verstrekking-melden',
      kinds: ['provide'],
      within: 'P0D',
      notice: { events: ['first-provision'], to: tell('person-concerned'), ...exempt },
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
      notice: { events: ['corrected', 'destroyed', 'restricted'], to: tell('recipient') },
    },
    {
      ...unverified(
        'avg/19-identity-disputed',
        '19',
        'Wie gegevens kreeg van iemand wiens identiteit ter discussie staat hoort dat; dat dit hieronder valt is onze lezing.',
        'Whoever got data of somebody whose identity is in dispute is told; that this falls under it is our reading.',
      ),
      duty: 'avg/ontvangers-identiteit',
      kinds: ['provide'],
      notice: { events: ['identity-disputed'], to: tell('recipient') },
    },
    {
      ...verified(
        'avg/5-1-e-storage',
        '5 | 1 | e',
        'Gegevens blijven niet langer herleidbaar dan de doelen vragen; langer mag alleen voor archief, onderzoek en statistiek met waarborgen (89).',
        'Data stay identifiable no longer than the purposes ask; longer only for archives, research and statistics with safeguards (89).',
      ),
      duty: 'avg/niet-langer-dan-nodig',
      kinds: ['use', 'provide'],
    },
    {
      ...verified(
        'avg/5-2-accountability',
        '5 | 2',
        'Wie gegevens verwerkt kan laten zien dat het mocht en beveiligt ze passend (24, 32); loggen volgt daaruit.',
        'Whoever processes data can show that it was allowed and secures them (24, 32); logging follows from that.',
      ),
      duty: 'avg/verantwoorden',
      kinds: ['use', 'provide', 'access'],
    },
    {
      ...verified(
        'avg/6-3-base',
        '6 | 3',
        'De grondslag van een publieke taak staat in een wet, die ook het doel vastlegt; een gerechtvaardigd belang is er voor een overheidstaak niet (9 lid 2 onder g en h, 10).',
        'The base of a public task stands in a law, which also fixes the purpose; for a public task there is no legitimate interest (9(2)(g) and (h), 10).',
      ),
      duty: 'avg/grondslag-in-de-wet',
      kinds: ['use', 'provide'],
    },
    {
      ...verified(
        'avg/6-4-compatible',
        '6 | 4',
        'Verder gebruik voor een ander doel vraagt een wet, toestemming of een toets door een mens of de doelen verenigbaar zijn; zonder regel in een wet blijft het hier achterwege.',
        'Further use for another purpose asks a law, consent or a test by a human whether the purposes are compatible; without a rule in an act it is left undone here.',
      ),
      duty: 'avg/verenigbaarheid-toetsen',
      kinds: ['use', 'provide'],
      openNorm: {
        norm: words('of de doelen verenigbaar zijn', 'whether the purposes are compatible'),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'avg/6-1-d-vital',
        '6 | 1 | d',
        'Een vitaal belang kan een grondslag zijn; voor bijzondere gegevens alleen van wie geen toestemming kan geven (9 lid 2 onder c).',
        'A vital interest can be a base; for special data only of whoever cannot consent (9(2)(c)).',
      ),
      duty: 'avg/vitaal-belang',
      kinds: ['use', 'provide'],
      openNorm: {
        norm: words('een vitaal belang', 'a vital interest'),
        handledBy: 'not-modelled',
      },
    },
    {
      ...verified(
        'avg/7-consent',
        '7',
        'Toestemming is aantoonbaar, apart gevraagd en even makkelijk in te trekken als te geven; intrekken werkt niet terug.',
        'Consent can be shown, is asked apart and is as easily withdrawn as given; withdrawal does not work back.',
      ),
      duty: 'avg/toestemming-aantonen',
      kinds: ['use', 'provide'],
    },
    {
      ...unverified(
        'avg/rec-42-detriment',
        'Overweging 42',
        'Toestemming is niet vrij als weigeren of intrekken nadeel geeft; deze overweging is alleen als aanhaling gezien.',
        'Consent is not free where refusing or withdrawing brings detriment; this recital was seen only as a quotation.',
      ),
      duty: 'avg/geen-nadeel',
      kinds: ['use', 'provide'],
    },
    {
      ...unverified(
        'avg/rec-43-imbalance',
        'Overweging 43',
        'Tegenover een overheid is toestemming zelden vrij, en per doel apart te vragen; deze overweging is alleen als aanhaling gezien.',
        'Towards a public authority consent is seldom free, and is to be asked per purpose; this recital was seen only as a quotation.',
      ),
      duty: 'avg/toestemming-per-doel',
      kinds: ['use', 'provide'],
    },
    {
      ...unverified(
        'avg/rec-50-further',
        'Overweging 50',
        'Verder gebruik dat verenigbaar is vraagt geen aparte grondslag; de rest van deze overweging is niet gelezen.',
        'Further use that is compatible asks no separate base; the rest of this recital was not read.',
      ),
      duty: 'avg/verenigbaar-gebruik',
      kinds: ['use', 'provide'],
    },
    {
      ...verified(
        'avg/14-4-other-purpose',
        '14 | 4',
        'Voordat gegevens voor een ander doel worden gebruikt hoort de betrokkene dat.',
        'Before data are used for another purpose the person concerned is told.',
      ),
      duty: 'avg/ander-doel-melden',
      kinds: ['use', 'provide'],
      within: 'P0D',
      notice: { events: ['other-purpose'], to: tell('person-concerned'), ...exempt },
    },
    {
      ...verified(
        'avg/14-5-exempt',
        '14 | 5',
        'Inlichten hoeft niet waar een wet het krijgen of geven uitdrukkelijk voorschrijft met waarborgen, of een beroepsgeheim geldt (onder c en d).',
        'Telling is not needed where a law expressly prescribes obtaining or giving with safeguards, or professional secrecy holds ((c) and (d)).',
      ),
      duty: 'avg/uitzondering-inlichten',
      kinds: ['use', 'provide'],
    },
    {
      ...verified(
        'avg/15-1-recipients',
        '15 | 1',
        'Bij inzage hoort aan wie gegevens zijn gegeven en van wie ze komen; een kopie schaadt de rechten van anderen niet (lid 4).',
        'Access includes to whom data were given and whom they come from; a copy does not harm the rights of others (paragraph 4).',
      ),
      duty: 'avg/ontvangers-en-bron-noemen',
      kinds: ['access'],
    },
    {
      ...verified(
        'avg/22-automated',
        '22',
        'Niemand wordt onderworpen aan een besluit dat alleen door een machine is genomen.',
        'Nobody is subject to a decision taken by a machine alone.',
      ),
      duty: 'avg/geen-geautomatiseerd-besluit',
      kinds: ['use'],
    },
    {
      ...verified(
        'avg/25-by-design',
        '25',
        'Bescherming zit in het ontwerp en in de standaardinstellingen.',
        'Protection is in the design and in the defaults.',
      ),
      duty: 'avg/bescherming-door-ontwerp',
      kinds: ['use', 'provide'],
    },
    {
      ...verified(
        'avg/35-3-b-dpia',
        '35 | 3 | b',
        'Voor grootschalig gebruik van bijzondere gegevens komt er vooraf een effectbeoordeling.',
        'Before special data are used on a large scale an impact assessment is made.',
      ),
      duty: 'avg/effectbeoordeling',
      kinds: ['use', 'provide'],
    },
  ],
} satisfies LawDomain

import type { Words } from '../schema/index.ts'

/** What a supplier should do about each kind of unusable input. */
export const advice = {
  'not-a-record': words('Lever hier een object met velden.', 'Send an object with fields here.'),
  'not-a-list': words('Lever hier een lijst, ook bij één element.', 'Send a list here, also for one element.'),
  'not-a-text': words('Lever hier één tekst of getal.', 'Send one text or number here.'),
  'field-missing': words(
    'Vul dit veld; zonder dit veld is het gegeven niet te lezen.',
    'Fill this field; without it the datum cannot be read.',
  ),
  'text-too-long': words(
    'Kort de tekst in: 400 tekens, voor namen en nummers 200.',
    'Shorten the text: 400 characters, 200 for names and numbers.',
  ),
  'control-characters': words(
    'Verwijder stuurtekens en halve tekens uit de tekst.',
    'Remove control characters and broken characters from the text.',
  ),
  'not-a-day': words(
    'Lever een bestaande datum: JJJJMMDD met nullen voor wat onbekend is, of JJJJ-MM-DD.',
    'Send a day that exists: YYYYMMDD with zeros for what is unknown, or YYYY-MM-DD.',
  ),
  'not-an-amount': words(
    'Lever het bedrag als cijfers met hooguit vier decimalen en een munt van drie letters.',
    'Send the amount as digits with at most four decimals and a currency of three letters.',
  ),
  'not-a-bsn': words(
    'Lever het burgerservicenummer als tekst van negen cijfers die aan de elfproef voldoen.',
    'Send the citizen service number as a text of nine digits that pass the eleven-test.',
  ),
  'code-unknown': words(
    'Gebruik een code uit de tabel van de standaard, of meld een nieuwe code.',
    'Use a code of the standard, or report a new one.',
  ),
  'code-ambiguous': words(
    'Niet vast te stellen welke soort inkomen dit is; splits de opgave per inkomstenperiode.',
    'It cannot be told what kind of income this is; split the report by income period.',
  ),
  'other-person': words(
    'Dit antwoord gaat over een ander nummer dan gevraagd; lever het antwoord op de vraag.',
    'This answer is about another number than was asked for; send the answer to the question.',
  ),
  'other-sender': words(
    'Dit bericht is van een andere afzender dan van wie het is ontvangen; lever het uit naam van de afzender.',
    'This message is of another sender than it was received from; deliver it in the name of its sender.',
  ),
  'scheme-differs': words('Lever de aanvragen van één regeling per keer.', 'Send the applications of one scheme at a time.'),
  'several-persons': words(
    'Dit antwoord gaat over meer dan één persoon; lever per persoon.',
    'This answer is about more than one person; send it person by person.',
  ),
  'tie-to-self': words(
    'Iemand staat als eigen familielid geregistreerd; herstel het nummer.',
    'Somebody is registered as their own relative; correct the number.',
  ),
  'number-in-id': words(
    'Gebruik een kenmerk waar geen burgerservicenummer in staat.',
    'Use an identification without a citizen service number in it.',
  ),
  'id-contradicts': words(
    'Eén kenmerk is met twee inhouden geleverd; geef elk gegeven een eigen kenmerk.',
    'One identification came with two contents; give each record its own.',
  ),
  'not-covered': words(
    'Deze lezer kent deze regeling of dit antwoord niet; lever het niet aan deze lezer.',
    'This reader does not know this scheme or answer; do not send it to this reader.',
  ),
  'xml-broken': words(
    'Lever volledige, welgevormde XML met één hoofdelement.',
    'Send complete, well-formed XML with one root element.',
  ),
  'xml-doctype': words('Laat DOCTYPE en eigen entiteiten weg.', 'Leave out DOCTYPE and entities of your own.'),
  'too-large': words('Lever een kleiner bericht of splits het.', 'Send a smaller message, or split it.'),
  'too-many': words('Lever minder personen of gegevens in één keer.', 'Send fewer persons or data at once.'),
  'delivery-unusable': words(
    'Vul de gegevens over de levering zoals het type Delivery vraagt.',
    'Fill what is said of the delivery as the type Delivery asks.',
  ),
  'refused-by-schema': words(
    'Dit gegeven past niet in het schema; meld het met de plaats.',
    'This datum does not fit the schema; report it with its place.',
  ),
  unreadable: words(
    'Deze invoer is niet te lezen; lever gewone JSON of XML.',
    'This input cannot be read; send plain JSON or XML.',
  ),
} satisfies Readonly<Record<string, Words>>

/** Why something delivered cannot be used. */
export type RejectionCode = keyof typeof advice

/** Something delivered that cannot be used: where it is, never what it says, and what the supplier should do. */
export interface Rejection {
  readonly code: RejectionCode
  /** Names of the format, list positions from 0: `ClientSuwi.Inkomstenverhouding[3].DatBIkv`; empty for all of it. */
  readonly at: string
  readonly advice: Words
}

/** The rejection of one place. */
export function rejected(code: RejectionCode, at: string): Rejection {
  return { code, at, advice: advice[code] }
}

/** Each rejection once, in the order found. */
export function distinct(rejections: readonly Rejection[]): readonly Rejection[] {
  return [...new Map(rejections.map((rejection) => [`${rejection.code} ${rejection.at}`, rejection])).values()]
}

function words(nl: string, en: string): Words {
  return { nl, en }
}

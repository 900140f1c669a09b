import type { Words } from './words.ts'

/** What a supplier should do about each kind of unusable input, of whatever reader or envelope. */
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
  'day-ahead': words(
    'Herstel de datum: zij ligt na de dag van levering, en dit kan dan nog niet zijn gebeurd.',
    'Correct the day: it lies after the day of delivery, on which this cannot have happened yet.',
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
  'person-not-named': words(
    'Noem in een gegeven alleen personen die onder `persons` van hetzelfde bericht staan.',
    'Name in a fact only persons who stand under `persons` of the same message.',
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
  'json-broken': words(
    'Lever één volledige JSON-tekst in UTF-8, zonder byte order mark (BOM).',
    'Send one complete JSON text in UTF-8, without a byte order mark (BOM).',
  ),
  'too-deep': words('Lever JSON van hooguit 32 niveaus diep.', 'Send JSON that is at most 32 levels deep.'),
  'duplicate-key': words('Noem in elk object elke naam één keer.', 'Name each member of an object once.'),
  'key-not-allowed': words(
    'Laat de namen __proto__, constructor en prototype weg.',
    'Leave out the names __proto__, constructor and prototype.',
  ),
  'number-too-large': words(
    'Lever getallen van hooguit 9007199254740991; langere nummers als tekst.',
    'Send numbers of at most 9007199254740991, and longer ones as text.',
  ),
  'organisation-unknown': words(
    'Laat de organisatie eerst registreren bij de ontvanger.',
    'Have the organisation registered at the receiver first.',
  ),
  'other-organisation': words(
    'Lever alleen gegevens van de organisatie die verzendt; zet die in `organisation`.',
    'Send only data of the organisation that sends; put that one in `organisation`.',
  ),
  'way-not-registered': words(
    'Lever langs een weg die de ontvanger voor deze organisatie registreerde.',
    'Send in a way that the receiver registered for this organisation.',
  ),
  'received-stated': words(
    'Laat `received` weg; wie ontvangt, vult dat zelf in.',
    'Leave out `received`; whoever receives fills that in.',
  ),
  'outside-profile': words(
    'Lever dit gegeven niet: de organisatie mag niet spreken over deze wet, categorie of rol.',
    'Do not send this fact: the organisation may not speak about this act, category or role.',
  ),
  'token-broken': words(
    'Lever één JWS in compacte vorm (drie delen), eventueel in één compacte JWE (vijf delen).',
    'Send one compact JWS (three parts), possibly inside one compact JWE (five parts).',
  ),
  'algorithm-not-allowed': words(
    'Onderteken in compacte vorm met een afgesproken algoritme (ES256 of Ed25519); versleutel met ECDH-ES en A256GCM.',
    'Sign in compact form with an algorithm that was agreed (ES256 or Ed25519); encrypt with ECDH-ES and A256GCM.',
  ),
  'header-not-allowed': words(
    'Zet in de kop alleen alg, kid en typ; bij versleutelen alg, enc, epk, kid, typ en cty.',
    'Put only alg, kid and typ in the header; when encrypting alg, enc, epk, kid, typ and cty.',
  ),
  'another-type': words('Zet typ in de kop op klantbeeld-fragment+jws.', 'Set typ in the header to klantbeeld-fragment+jws.'),
  'claim-unusable': words(
    'Vul iss, aud, iat, exp, jti en fragment, en niets anders; iat en exp zijn hele seconden.',
    'Fill iss, aud, iat, exp, jti and fragment, and nothing else; iat and exp are whole seconds.',
  ),
  'key-unknown': words(
    'Onderteken met een geregistreerde sleutel van de organisatie in iss en noem die in kid; versleutel voor een sleutel van de ontvanger.',
    'Sign with a registered key of the organisation in iss and name it in kid; encrypt to a key of the receiver.',
  ),
  'key-not-valid': words(
    'Onderteken met een sleutel die geldt op de dag van iat.',
    'Sign with a key that holds on the day of iat.',
  ),
  'key-revoked': words(
    'Onderteken opnieuw met een sleutel die niet is ingetrokken.',
    'Sign anew with a key that was not revoked.',
  ),
  'signature-invalid': words(
    'Onderteken opnieuw: de handtekening past niet bij de inhoud en de geregistreerde sleutel.',
    'Sign anew: the signature does not fit the content and the registered key.',
  ),
  'not-decrypted': words(
    'Versleutel opnieuw voor de huidige sleutel van de ontvanger.',
    'Encrypt anew to the current key of the receiver.',
  ),
  'other-audience': words('Zet in aud het nummer van de ontvanger.', 'Put the number of the receiver in aud.'),
  'issued-ahead': words('Zet de klok gelijk: iat ligt in de toekomst.', 'Set the clock: iat lies in the future.'),
  expired: words('Onderteken opnieuw: exp is voorbij.', 'Sign anew: exp is over.'),
  'lasts-too-long': words('Laat exp na iat liggen, en hooguit een dag later.', 'Let exp lie after iat, and at most a day later.'),
  replayed: words(
    'Dit bericht was al ontvangen; geef een nieuw bericht een nieuwe jti.',
    'This message came in before; give a new message a new jti.',
  ),
  'replay-full': words('Lever dit bericht later nog eens.', 'Send this message again later.'),
} satisfies Readonly<Record<string, Words>>

function words(nl: string, en: string): Words {
  return { nl, en }
}

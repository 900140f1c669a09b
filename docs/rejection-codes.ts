import type { Language, RejectionCode, Words } from '../src/schema/index.ts'
import { advice } from '../src/schema/rejection-advice.ts'

/** The pages for suppliers, by the language they are in. */
export const supplierPages = [
  ['suppliers.md', 'en'],
  ['leveranciers.md', 'nl'],
] as const

/** A page for suppliers with its table of codes as they are now. */
export function withCodes(page: string, language: Language): string {
  return page.replace(/<!-- codes -->[\s\S]*?<!-- \/codes -->/, `<!-- codes -->\n\n${tables(language)}\n\n<!-- /codes -->`)
}

function tables(language: Language): string {
  return groups
    .map(({ title, meanings }) => `### ${title[language]}\n\n${table(Object.entries(meanings), language)}`)
    .join('\n\n')
}

function table(meanings: readonly (readonly [string, Words])[], language: Language): string {
  const lines = meanings.map(([code, meaning]) => {
    const todo = adviceOf(code)?.[language]
    if (todo === undefined) throw new Error(`no rejection has the code ${code}`)
    return `| \`${code}\` | ${meaning[language]} | ${todo} |`
  })
  return [heads[language], '| --- | --- | --- |', ...lines].join('\n')
}

function adviceOf(code: string): Words | undefined {
  return Object.entries(advice).find(([name]) => name === code)?.[1]
}

const heads = { nl: '| Code | Wat er is | Wat u kunt doen |', en: '| Code | What it means | What to do |' } as const

const words = (nl: string, en: string): Words => ({ nl, en })

const ofSending = {
  'organisation-unknown': words('de ontvanger kent de afzender niet', 'the receiver does not know the sender'),
  'way-not-registered': words('de afzender mag niet langs deze weg leveren', 'the sender may not deliver in this way'),
  'too-large': words('meer dan 5.000.000 bytes', 'more than 5,000,000 bytes'),
  'not-a-text': words('geen tekst, waar een tekst hoort', 'no text, where one belongs'),
  'json-broken': words('geen JSON, of geen UTF-8', 'no JSON, or no UTF-8'),
  'too-deep': words('te veel niveaus in elkaar', 'too many levels within each other'),
  'duplicate-key': words('een naam staat twee keer in één object', 'a name stands twice in one object'),
  'key-not-allowed': words('een naam die programma’s in de war brengt', 'a name that confuses programs'),
  'number-too-large': words('een getal dat niet iedereen gelijk leest', 'a number that not everybody reads alike'),
} satisfies Partial<Record<RejectionCode, Words>>

const ofToken = {
  'token-broken': words('het token heeft niet de vorm van een JWS', 'the token has not the form of a JWS'),
  'algorithm-not-allowed': words(
    'een ander algoritme dan bij de sleutel en de afspraak past',
    'another algorithm than fits the key and what was agreed',
  ),
  'header-not-allowed': words('er staat meer in de kop', 'there is more in the header'),
  'another-type': words('typ zegt iets anders', 'typ says something else'),
  'claim-unusable': words(
    'een veld ontbreekt, is te veel of heeft een verkeerde vorm',
    'a claim is missing, too many or of another form',
  ),
  'key-unknown': words('kid noemt geen geregistreerde sleutel', 'kid names no registered key'),
  'key-not-valid': words('de sleutel geldt niet op de dag van ondertekenen', 'the key does not hold on the day of signing'),
  'key-revoked': words('de sleutel is ingetrokken', 'the key was revoked'),
  'signature-invalid': words('de handtekening klopt niet', 'the signature is wrong'),
  'not-decrypted': words('het bericht is niet te ontsleutelen', 'the message cannot be decrypted'),
  'other-audience': words('het bericht is voor een ander', 'the message is for somebody else'),
  'issued-ahead': words('ondertekend in de toekomst', 'signed in the future'),
  expired: words('te laat aangekomen', 'came in too late'),
  'lasts-too-long': words(
    'exp ligt niet na iat, of meer dan een dag later',
    'exp does not lie after iat, or more than a day later',
  ),
  replayed: words('al eens aangekomen', 'came in before'),
  'replay-full': words('de ontvanger kan nu niets onthouden', 'the receiver can remember nothing more now'),
} satisfies Partial<Record<RejectionCode, Words>>

const ofContent = {
  'refused-by-schema': words('past niet in het JSON Schema', 'does not fit the JSON Schema'),
  'too-many': words('meer dan 100.000 gegevens', 'more than 100,000 facts'),
  'other-organisation': words('`organisation` staat op naam van een ander', '`organisation` is in the name of another'),
  'received-stated': words('de afzender vulde het ontvangststempel in', 'the sender filled in the stamp of receipt'),
  'outside-profile': words(
    'de afzender mag over deze wet, categorie of rol niet spreken, of het doel is van een andere wet',
    'the sender may not speak about this act, category or role, or the purpose is one of another act',
  ),
  'number-in-id': words('in een kenmerk staat een burgerservicenummer', 'an identification holds a citizen service number'),
  'id-contradicts': words('één kenmerk voor twee dingen', 'one identification for two things'),
  'day-ahead': words(
    'een datum van wijzigen of vastleggen die nog moet komen',
    'a day of change or recording that has yet to come',
  ),
  'person-not-named': words(
    'het gegeven gaat over iemand die niet in het bericht staat',
    'the fact is about somebody whom the message does not name',
  ),
} satisfies Partial<Record<RejectionCode, Words>>

/** Codes of the readers of answers of existing systems; a supplier of fragments never gets them. */
const ofReaders: Record<Exclude<RejectionCode, keyof typeof ofSending | keyof typeof ofToken | keyof typeof ofContent>, Words> = {
  'not-a-record': words('geen object, waar een object hoort', 'no object, where one belongs'),
  'not-a-list': words('geen lijst, waar een lijst hoort', 'no list, where one belongs'),
  'field-missing': words('een veld ontbreekt', 'a field is missing'),
  'text-too-long': words('een tekst is te lang', 'a text is too long'),
  'control-characters': words('stuurtekens in een tekst', 'control characters in a text'),
  'not-a-day': words('geen bestaande datum', 'no day that exists'),
  'not-an-amount': words('geen bedrag', 'no amount'),
  'not-a-bsn': words('geen burgerservicenummer', 'no citizen service number'),
  'code-unknown': words('een code die de standaard niet kent', 'a code the standard does not know'),
  'code-ambiguous': words('een code die op twee manieren te lezen is', 'a code that can be read in two ways'),
  'other-person': words('het antwoord gaat over iemand anders', 'the answer is about somebody else'),
  'other-sender': words('het bericht is van een ander', 'the message is of somebody else'),
  'scheme-differs': words('twee regelingen in één levering', 'two schemes in one delivery'),
  'several-persons': words('meer dan één persoon in één antwoord', 'more than one person in one answer'),
  'tie-to-self': words('iemand is familie van zichzelf', 'somebody is their own relative'),
  'not-covered': words('deze lezer leest dit bericht niet', 'this reader does not read this message'),
  'xml-broken': words('geen welgevormde XML', 'no well-formed XML'),
  'xml-doctype': words('XML met een DOCTYPE of eigen entiteiten', 'XML with a DOCTYPE or entities of its own'),
  'delivery-unusable': words(
    'wat de toepassing van de levering zei klopt niet',
    'what the application said of the delivery is wrong',
  ),
  unreadable: words('niet te lezen', 'cannot be read'),
}

interface Group {
  readonly title: Words
  readonly meanings: Readonly<Record<string, Words>>
}

const groups: readonly Group[] = [
  { title: words('Het bericht', 'The message'), meanings: ofSending },
  { title: words('Het token', 'The token'), meanings: ofToken },
  { title: words('De inhoud', 'The content'), meanings: ofContent },
  { title: words('Antwoorden van bestaande systemen', 'Answers of existing systems'), meanings: ofReaders },
]

import type { ConsentKind, Words } from '../../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })

/** The sentences of the notice for residents: short, and in everyday words. */
export const noticeTexts = {
  title: words('Wat wij met uw gegevens doen', 'What we do with your data'),
  lead: [
    words(
      'Wij helpen mensen en voeren wetten uit. Daarvoor gebruiken wij gegevens over u.',
      'We help people and carry out acts of law. For that we use data about you.',
    ),
    words(
      'Hier leest u welke gegevens dat zijn. U leest ook waarom, van wie, en hoe lang.',
      'Here you read which data these are. You also read why, from whom, and how long.',
    ),
    words(
      'Deze tekst volgt uit de regels die wij gebruiken. Hij zegt niet of alles klopt wat wij doen.',
      'This text follows from the rules we use. It does not say whether everything we do is right.',
    ),
  ],
  asOf: words('Deze tekst geldt op', 'This text holds on'),
  who: words('Wie is verantwoordelijk?', 'Who is responsible?'),
  responsible: words('is verantwoordelijk voor uw gegevens.', 'is responsible for your data.'),
  contact: words('Vragen? Neem contact op:', 'Questions? Get in touch:'),
  officer: words(
    'Onze functionaris let op uw privacy. Die bereikt u zo:',
    'Our data protection officer watches over your privacy. This is how you reach them:',
  ),
  'joint-controller': words('Ook verantwoordelijk', 'Also responsible'),
  processor: words('Deze organisatie werkt voor ons', 'This organisation works for us'),
  why: words('Waarom', 'Why'),
  about: words('Over', 'About'),
  aboutThem: words('Over andere mensen', 'About other people'),
  ofThem: words('Van hen gebruiken wij', 'Of them we use'),
  together: words('Voor dit alles geldt', 'For all of this'),
  from: words('Hoe wij aan deze gegevens komen', 'Where we get these data'),
  fromAnybody: words('van u zelf of van anderen', 'from you or from others'),
  fromHolder: words('van', 'from'),
  fromAct: words('die wij eerder kregen voor', 'that we got earlier for'),
  askFirst: words('alleen als u dat goed vindt', 'only if you agree'),
  to: words('Aan wie wij gegevens kunnen geven', 'To whom we may give data'),
  toNobody: words('aan niemand anders, volgens deze regels', 'to nobody else, by these rules'),
  toAnybody: words('aan wie de wet noemt', 'to whoever the act names'),
  must: words('dat moet van de wet', 'the law says we must'),
  mayBe: words('als de wet dat toelaat', 'if the law allows it'),
  howLong: words('Hoe lang wij gegevens bewaren', 'How long we keep data'),
  notKnown: words('Voor andere gegevens staat nog niet vast hoe lang.', 'For other data it is not settled yet how long.'),
  termElsewhere: words(
    'Voor gegevens die wij voor een andere wet kregen, geldt de termijn van die wet.',
    'For data that we got for another act, the term of that act holds.',
  ),
  manyTerms: words(
    'Gelden er meer termijnen? Na de kortste kijken wij er niet meer naar. Na de langste vernietigen wij het.',
    'Does more than one term hold? After the shortest we no longer look at it. After the longest we destroy it.',
  ),
  consent: words('Waarvoor wij eerst iets vragen', 'What we ask you first'),
  consentFree: words(
    'Voor sommige gegevens vragen wij eerst toestemming. U mag nee zeggen. U mag later ook van gedachten veranderen.',
    'For some data we ask your consent first. You may say no. You may also change your mind later.',
  ),
  givenBy: words('Wie geeft dit?', 'Who gives this?'),
  rights: words('Uw rechten', 'Your rights'),
  rightsLead: words(
    'Dit kunt u ons vragen. Bij kinderen hangt het van de leeftijd af wie dat mag doen.',
    'This is what you can ask of us. For children it depends on their age who may do so.',
  ),
  by: words('Volgens', 'Under'),
  read: words('Lees het artikel:', 'Read the article:'),
  within: words('U krijgt antwoord binnen', 'You get an answer within'),
  refuse: words('Wij mogen nee zeggen', 'We may say no'),
  machine: words('Beslist een computer over u?', 'Does a computer decide about you?'),
  machineSays: words(
    'Ons systeem zet gegevens bij elkaar. Het neemt zelf geen besluiten over u.',
    'Our system brings data together. It takes no decisions about you itself.',
  ),
  complaint: words('Niet tevreden?', 'Not satisfied?'),
  complaintSays: words(
    'Vertel het ons, of vraag hulp aan onze functionaris. U kunt ook een klacht sturen aan de',
    'Tell us, or ask our data protection officer for help. You can also send a complaint to the',
  ),
  authority: words('Autoriteit Persoonsgegevens', 'Dutch Data Protection Authority'),
} as const

/** Where the supervisory authority (GDPR 77, UAVG 6) is reached. */
export const authorityUrl = 'https://www.autoriteitpersoonsgegevens.nl'

/** Each kind of consent as a resident reads it. */
export const residentConsents: Readonly<Record<ConsentKind, Words>> = {
  secrecy: words('Toestemming om te vertellen wat geheim is', 'Consent to tell what is secret'),
  statutory: words('Uw duidelijke toestemming', 'Your clear consent'),
  avg: words('Toestemming om gegevens te gebruiken', 'Consent to use data'),
  help: words('Uw akkoord met de hulp', 'Your agreement to the help'),
  'no-objection': words('Een briefje dat u geen bezwaar heeft', 'A note that you have no objection'),
  share: words('Toestemming om uw gegevens te delen', 'Consent to share your data'),
}

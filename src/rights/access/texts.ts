import type { EmergencyReason, Origin, RequestKind, RightKind, Words } from '../../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })

/** From whom a fact comes, told to the person. */
export const originWords: Readonly<Record<Origin, Words>> = {
  client: words('van de persoon voor wie deze taak was', 'from the person for whom this task was'),
  representative: words('van de vertegenwoordiger', 'from the representative'),
  carer: words('van een mantelzorger', 'from an informal carer'),
  network: words('van iemand uit het eigen netwerk', 'from somebody in the own network'),
  investigation: words('uit eigen onderzoek', 'from our own inquiry'),
  register: words('uit een register', 'from a register'),
  organisation: words('van een andere organisatie', 'from another organisation'),
  anonymous: words('van iemand die haar of zijn naam niet gaf', 'from somebody who gave no name'),
}

/** What was done with data, told to the person. */
export const lookTexts: Readonly<Record<RequestKind, Words>> = {
  use: words('bekeken', 'looked at'),
  provide: words('gegeven', 'given'),
  access: words('inzage gegeven', 'access given'),
}

/** Why somebody looked in an emergency. */
export const emergencyTexts: Readonly<Record<EmergencyReason, Words>> = {
  'acute-danger': words('bij acuut gevaar', 'in acute danger'),
  'child-unattended': words('omdat een kind alleen was', 'because a child was alone'),
  'medical-emergency': words('bij medische nood', 'in a medical emergency'),
}

/** What a person can ask further, as one sentence each. */
export const rightSentences: Readonly<Record<RightKind, Words>> = {
  access: words('U mag deze gegevens zien.', 'You may see these data.'),
  rectification: words('Klopt iets niet? Vraag ons het te verbeteren.', 'Is something wrong? Ask us to correct it.'),
  erasure: words('U mag vragen om gegevens te wissen.', 'You may ask us to erase data.'),
  restriction: words('U mag vragen om gegevens een tijd niet te gebruiken.', 'You may ask us not to use data for some time.'),
  objection: words('U mag bezwaar maken tegen het gebruik van gegevens.', 'You may object to the use of data.'),
  'early-destruction': words('U mag vragen om gegevens eerder te vernietigen.', 'You may ask us to destroy data earlier.'),
  complaint: words('U mag naar de rechter.', 'You may go to court.'),
}

/** The other words of a report on access. */
export const texts = {
  title: (holder: string) => words(`Uw gegevens bij ${holder}`, `Your data at ${holder}`),
  titleOf: (name: string, holder: string) => words(`De gegevens van ${name} bij ${holder}`, `The data of ${name} at ${holder}`),
  somebody: words('een persoon', 'a person'),
  thisOrganisation: words('deze organisatie', 'this organisation'),
  unnamedOrganisation: words('een organisatie zonder bekende naam', 'an organisation without a known name'),
  who: words('Wie dit vroeg', 'Who asked for this'),
  askedBy: words('Gevraagd door', 'Asked by'),
  about: words('Over', 'About'),
  quality: words('Als', 'As'),
  receivedOn: words('Ontvangen op', 'Received on'),
  answeredOn: words('Antwoord van', 'Answer of'),
  answerBy: words('Antwoord uiterlijk', 'Answer due by'),
  onlyHere: words(
    'Dit gaat alleen over wat deze ene organisatie bewaart. Andere organisaties vraagt u dat zelf.',
    'This is only about what this one organisation keeps. Ask other organisations yourself.',
  ),
  noStanding: words(
    'U mag deze gegevens niet namens deze persoon opvragen. Daarom staat hier verder niets. Of er gegevens zijn, zegt dit niet.',
    'You may not ask for these data on behalf of this person. So nothing else stands here. It does not say whether there are any.',
  ),
  leftToOthers: (cite: string) =>
    words(
      `Volgens ${cite} vraagt op uw leeftijd iemand anders dit voor u, of samen met u. Praat erover met een ouder of voogd.`,
      `Under ${cite} somebody else asks this for you at your age, or together with you. Talk about it with a parent or guardian.`,
    ),
  standingNote: words(
    'U ziet alleen wat is vastgelegd terwijl u al deze rol had.',
    'You only see what was recorded while you already had this role.',
  ),
  held: words('Wat wij hebben vastgelegd', 'What we have recorded'),
  nothingHeld: words('Wij kunnen u hier niets laten zien.', 'There is nothing we can show you here.'),
  recordedOn: words('Vastgelegd', 'Recorded'),
  changedOn: words('Laatst veranderd', 'Last changed'),
  holds: words('Geldt', 'Holds'),
  since: (day: string) => words(`vanaf ${day}`, `from ${day}`),
  upTo: (day: string) => words(`tot en met ${day}`, `up to and including ${day}`),
  source: words('Van wie', 'From whom'),
  yourself: words('van uzelf', 'from yourself'),
  fromPersons: (names: string) => words(`van ${names}`, `from ${names}`),
  sourceNote: words(
    'Soms staat er niet bij van wie een gegeven komt. Dan weten wij dat niet precies, mogen wij het niet zeggen, of bekijken wij nog of dat mag.',
    'Sometimes it does not say from whom something comes. Then we do not know exactly, may not tell, or are still considering whether we may.',
  ),
  unknownTask: words('een taak die wij niet kennen', 'a task we do not know'),
  task: words('Voor welke taak', 'For which task'),
  alsoAbout: words('Gaat ook over', 'Also about'),
  certainty: words('Hoe zeker', 'How certain'),
  contains: words('Wat erin staat', 'What is in it'),
  wholeDocument: words(
    'Dit is niet het hele stuk. Vraag het stuk op met het kenmerk.',
    'This is not the whole document. Ask for it by its reference.',
  ),
  document: words('Het stuk zelf', 'The document itself'),
  kept: words('Te zien tot en met', 'Can be seen up to'),
  howLong: words('Hoe lang', 'How long'),
  keptOver: (day: string) =>
    words(
      `De tijd dat wij dit gebruiken is voorbij sinds ${day}. Wij bewaren het nog.`,
      `The time in which we use this is over since ${day}. We still keep it.`,
    ),
  keptUnknown: words('De bewaartermijn staat nog niet vast.', 'How long we keep this is not settled yet.'),
  keptForEver: words('Er is nog geen einddatum.', 'There is no end date yet.'),
  keptByHold: (day: string) => words(`Wij vernietigen dit niet voor ${day}.`, `We do not destroy this before ${day}.`),
  version: words('Versie', 'Version'),
  superseded: words('Dit is een eerdere versie.', 'This is an earlier version.'),
  takenBack: words('De organisatie heeft dit teruggenomen.', 'The organisation took this back.'),
  underInvestigation: words('Dit wordt onderzocht.', 'This is being investigated.'),
  investigation: words('Onderzoek', 'Investigation'),
  dayUnknown: words('datum onbekend', 'date unknown'),
  awaiting: words('Waar wij nog over beslissen', 'What we still decide on'),
  awaitingWhy: words(
    'Soms gaat een gegeven ook over iemand anders, of kan het iemand schaden. Een medewerker die dat mag, weegt dan eerst of u het mag zien.',
    'Sometimes data are also about somebody else, or may harm somebody. A worker who may do so first weighs whether you may see them.',
  ),
  awaitingCount: (count: number, day: string) =>
    count === 1
      ? words(`1 gegeven: wij beslissen uiterlijk ${day}.`, `1 item: we decide by ${day}.`)
      : words(`${count} gegevens: wij beslissen uiterlijk ${day}.`, `${count} items: we decide by ${day}.`),
  awaitingNothing: words('Er wacht niets op een beslissing.', 'Nothing waits for a decision.'),
  overdue: words('Deze dag is voorbij. U kunt hierover een klacht indienen.', 'This day has passed. You can complain about it.'),
  refused: words('Wat wij niet laten zien', 'What we do not show'),
  refusedNothing: words('Wij melden u geen weigering.', 'We report no refusal to you.'),
  refusedOne: (what: string, why: string) => words(`${what}: ${why}`, `${what}: ${why}`),
  refusedSource: (what: string) => words(`van wie dit komt (${what})`, `from whom this comes (${what})`),
  refusedLook: words(
    'Wie er keek of gegevens kreeg: daarvan laten wij niet alles zien.',
    'Who looked or received data: of that we do not show everything.',
  ),
  refusedThen: words(
    'Bent u het hier niet mee eens? Maak dan bezwaar bij deze organisatie, binnen de termijn die in de brief bij dit overzicht staat. U kunt ook een klacht indienen bij de functionaris gegevensbescherming van deze organisatie of bij de Autoriteit Persoonsgegevens.',
    'Do you disagree? Then object to this organisation, within the term in the letter that comes with this report. You can also complain to the data protection officer of this organisation or to the Dutch Data Protection Authority.',
  ),
  looked: words('Wie er keek', 'Who looked'),
  lookedNothing: words('In het logboek dat wij gebruiken staat hier niets.', 'The log we use has nothing here.'),
  lookedNote: words(
    'U ziet de organisatie en de reden. De naam van de medewerker staat er niet bij.',
    'You see the organisation and the reason. The name of the worker is not given.',
  ),
  looksNotAsked: words(
    'U vroeg om bepaalde gegevens. Wie er keek en wie gegevens kreeg, staat in een antwoord op een vraag om alles.',
    'You asked for certain data. Who looked and who received data is in an answer to a request for everything.',
  ),
  received: words('Wie gegevens kreeg', 'Who received data'),
  look: (day: string, what: string, by: string) => words(`${day}: ${what} door ${by}`, `${day}: ${what} by ${by}`),
  gave: (day: string, to: string) => words(`${day}: gegeven aan ${to}`, `${day}: given to ${to}`),
  for: (purpose: string) => words(`voor: ${purpose}`, `for: ${purpose}`),
  rights: words('Wat u nog meer kunt vragen', 'What else you can ask'),
  within: (period: string) => words(`antwoord binnen ${period}`, `answer within ${period}`),
  notHere: words('Wat hier niet in staat', 'What is not in here'),
  notHereItems: [
    words(
      'Wat in het dossier van iemand anders staat, ook als daar iets over u in staat.',
      'What is in somebody else’s file, also where it says something of you.',
    ),
    words('Wat al is vernietigd.', 'What was destroyed already.'),
    words('Stukken zelf: u ziet de titel en het kenmerk.', 'Documents themselves: you see title and reference.'),
    words(
      'Wie iets zag buiten dit systeem, op papier of in een gesprek.',
      'Who saw something outside this system, on paper or in a conversation.',
    ),
  ],
} as const

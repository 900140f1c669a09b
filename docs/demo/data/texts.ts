import { words } from '../texts.ts'

/** What the run over public test data says. */
export const dataTexts = {
  heading: words('Klantbeeld over openbare testgegevens', 'Client picture over public test data'),
  about: words(
    'Dezelfde code als bij het verzonnen gezin. Niemand komt hier voor met naam, nummer of adres; waarden die verschillen ' +
      'staan er als ‘verschillend’.',
    'The same code as for the invented family. Nobody appears here by name, number or address; values that differ are said ' +
      'to be ‘different’.',
  ),
  noFolder: (folder: string) =>
    words(
      `Overgeslagen: in de map ${folder} staan de openbare testgegevens niet. Geef de map als argument mee.`,
      `skipped: no data folder; the public test data are not in ${folder}. Give the folder as an argument.`,
    ),
  progress: (done: number, of: number) => words(`vraag ${done} van ${of}`, `request ${done} of ${of}`),
  persons: words('PERSONEN EN LEVERINGEN', 'PERSONS AND DELIVERIES'),
  testPersons: words('testpersonen van de BRP', 'test persons of the BRP'),
  added: words(
    'personen erbij die alleen een BRP-antwoord van Suwinet kent, met de waarden van dat antwoord',
    'persons added whom only a BRP answer of Suwinet knows, with the values of that answer',
  ),
  deliveries: (from: string, facts: string) =>
    words(`leveringen van ${from}, met ${facts} gegevens`, `deliveries of ${from}, with ${facts} facts`),
  namesakes: words(
    'paren met dezelfde voornamen, achternaam en geboortedatum en elk een eigen nummer; daarvan samengevoegd:',
    'pairs with the same given names, surname and birth date and each a number of their own; of these joined:',
  ),
  joining: words('DEZE KOPPELING IS VAN ONS', 'THIS JOIN IS OURS'),
  joinedBy: (applications: number, persons: number) =>
    words(
      `De ${applications} Wmo-aanvragen noemen niemand. Wij koppelen ze zo: gezinnen van vier of meer op volgorde van hun ` +
        'laagste nummer, daarin de volwassenen die leven op volgorde van nummer; de zoveelste volwassene krijgt de zoveelste ' +
        `aanvraag, en wat hetzelfde aanvraagnummer draagt. Dat zijn ${persons} aanvragers. Wat de andere systemen van Amsterdam ` +
        'antwoorden noemt ook niemand; wij nemen aan dat het over de eerste aanvrager gaat. De cliënt van iWmo is hier bekend ' +
        'zoals het eerste bericht met dat nummer zegt. De antwoorden van Suwinet en Nijmegen houden ' +
        'hun eigen nummers. Medewerkers, taken, vastgestelde noodzaak en oordelen zijn verzonnen; over de gezinsleden van ' +
        'iedere tweede cliënt is geen oordeel vastgelegd, en niemand gaf toestemming.',
      `The ${applications} Wmo applications name nobody. We join them thus: families of four or more in order of their lowest ` +
        'number, in each the adults who live in order of number; the n-th adult gets the n-th application, and what bears the ' +
        `same application number. That makes ${persons} applicants. What Amsterdam’s other systems answer names nobody either; we take ` +
        'it to be about the first applicant. The client of iWmo is known here as the first message with that number says. ' +
        `The answers of Suwinet and Nijmegen keep their own numbers. Staff, ` +
        'tasks, necessity sets and judgements are made up; on those around every second client no judgement is recorded, and ' +
        'nobody consented.',
    ),
  rejected: words('NIET TE LEZEN', 'NOT TO BE READ'),
  notLinked: words('NIET GEKOPPELD', 'NOT LINKED'),
  notLinkedHead: {
    subjects: words('leveringen', 'deliveries'),
    mentioned: words('genoemd', 'mentioned'),
    why: words('waarom niet zeker is over wie het gaat', 'why it is not certain whom it is about'),
  },
  otherBirth: (delivered: string, known: string) =>
    words(
      `Bijvoorbeeld: een levering met andere geboortedatum (${delivered} tegenover ${known}), van de sociale dienst via Suwinet.`,
      `For example: a delivery with another birth date (${delivered} against ${known}), of social assistance through Suwinet.`,
    ),
  caught: words('NUMMER EN PERSOON DIE ELKAAR TEGENSPREKEN', 'NUMBERS AND PERSONS THAT CONTRADICT EACH OTHER'),
  caughtBy: {
    'other-number': words(
      'het antwoord draagt een ander nummer dan gevraagd; niets ervan is gelezen.',
      'the answer bears another number than was asked for; nothing of it was read.',
    ),
    'other-person': words(
      'het antwoord draagt het nummer, met de naam of geboortedatum van een ander; het is aan niemand gekoppeld.',
      'the answer bears the number, with the name or birth date of another; it is linked to nobody.',
    ),
  },
  rights: words('VERZOEKEN OP GROND VAN DE AVG', 'REQUESTS UNDER THE GDPR'),
  rightsOpen: words(
    'open verzoeken, als stuurgegeven; geen gegeven in een beeld',
    'open requests, to steer by; no fact in a picture',
  ),
  rightsNotTold: words(
    'afgehandelde verzoeken waarvan de bron niet zegt wat is besloten; niet overgenomen',
    'handled requests of which the source does not say what was decided; not taken over',
  ),
  rightsNotes: words('opmerkingen voor wie erop beslist', 'remarks for whoever decides on them'),
  leftOut: words('NIET GELEZEN, EN WAAROM', 'NOT READ, AND WHY'),
  unexplained: words('zonder opgave van reden.', 'no reason given.'),
  decisions: words('BESLISSINGEN PER TAAK', 'DECISIONS PER TASK'),
  asked: words('vragen', 'requests'),
  shown: words('gegevens getoond', 'facts shown'),
  withheld: words('gegevens niet getoond, om een of meer van deze redenen:', 'facts withheld, for one or more of these reasons:'),
  disputes: words('OPGAVEN DIE VERSCHILLEN', 'ACCOUNTS THAT DIFFER'),
  different: words('verschillend', 'different'),
  against: words('tegenover', 'against'),
  unchanged: words('EEN NIET GETOOND GEGEVEN VERANDERT NIETS', 'A WITHHELD FACT CHANGES NOTHING'),
  same: (same: number, requests: number) =>
    words(
      `${same} van ${requests} beelden zijn byte voor byte hetzelfde als alles wat niet getoond wordt, ook niet geleverd is.`,
      `${same} of ${requests} views are the same byte for byte where all that is withheld was not delivered either.`,
    ),
  time: words('TIJD', 'TIME'),
  seconds: words('seconden', 'seconds'),
  phases: {
    delivering: words('lezen en omzetten wat geleverd is', 'reading and converting what was delivered'),
    linking: words('geleverde personen koppelen aan bekende', 'linking delivered persons to known ones'),
    integrating: words(
      'per cliënt beslissen, samenvoegen en nog eens ter controle',
      'deciding and merging per client, and once more to check',
    ),
  },
} as const

import type { Capacity, LifeDomain, Shapes, Standing, Words } from 'klantbeeld/schema'

/** A text in Dutch and English. */
export const words = (nl: string, en: string): Words => ({ nl, en })

/** What a domain of life is called above the facts that belong to it. */
export const domainTexts: Readonly<Record<LifeDomain, Words>> = {
  identity: words('Persoon', 'Person'),
  housing: words('Wonen', 'Housing'),
  family: words('Gezin', 'Family'),
  'daily-life': words('Dagelijks leven', 'Daily life'),
  health: words('Gezondheid', 'Health'),
  upbringing: words('Opgroeien', 'Growing up'),
  education: words('Onderwijs', 'Education'),
  work: words('Werk', 'Work'),
  income: words('Inkomen', 'Income'),
  debt: words('Schulden', 'Debts'),
  network: words('Eigen netwerk', 'Own network'),
  safety: words('Veiligheid', 'Safety'),
  justice: words('Justitie', 'Justice'),
  involvement: words('Wie helpt', 'Who helps'),
}

/** In which capacity somebody looks. */
export const capacityTexts: Readonly<Record<Capacity, Words>> = {
  'access-worker': words('toeleider', 'access worker'),
  helper: words('hulpverlener', 'helper'),
  supervisor: words('toezichthouder of handhaver', 'supervisor or enforcer'),
  coordinator: words('coördinator', 'coordinator'),
  'client-supporter': words('cliëntondersteuner', 'client supporter'),
  registrar: words('registerhouder', 'keeper of the register'),
  intake: words('medewerker aan het loket', 'worker at the counter'),
}

/** What the person mentioned is to the person whose file it is. */
export const relationTexts: Readonly<Record<Shapes['relation']['relation'], Words>> = {
  parent: words('ouder', 'parent'),
  child: words('kind', 'child'),
  spouse: words('echtgenoot', 'spouse'),
  'former-spouse': words('ex-echtgenoot', 'former spouse'),
  sibling: words('broer of zus', 'sibling'),
  carer: words('mantelzorger', 'informal carer'),
  guardian: words('voogd', 'guardian'),
}

/** Who has authority over a child. */
export const authorityTexts: Readonly<Record<Shapes['authority']['authority'], Words>> = {
  'both-parents': words('beide ouders', 'both parents'),
  'one-parent': words('één ouder', 'one parent'),
  'parent-and-other': words('een ouder en een ander', 'a parent and another'),
  guardian: words('voogd', 'guardian'),
  'provisional-guardian': words('tijdelijke voogd', 'provisional guardian'),
  none: words('niemand', 'nobody'),
  unknown: words('onbekend', 'unknown'),
}

/** How firmly something stands, where it was not simply seen. */
export const standingTexts: Readonly<Record<Exclude<Standing, 'observed'>, Words>> = {
  told: words('volgens opgave', 'as told'),
  judged: words('na beoordeling', 'as judged'),
  suspected: words('vermoeden', 'suspicion'),
}

/** The other texts of the demo. */
export const texts = {
  and: words('en', 'and'),
  client: words('cliënt', 'client'),
  theClient: words('De cliënt', 'The client'),
  somebody: words('een persoon', 'a person'),
  somebodyUnnamed: words('Een persoon, hier niet bij naam te noemen', 'A person, not to be named here'),
  heading: words(
    'Klantbeeld: een verzonnen gezin, vier keer bekeken',
    'Client picture: an invented family, looked at four times',
  ),
  about: words(
    'Steeds dezelfde opgevraagde gegevens. Wie er kijkt, en voor welke taak, bepaalt wat er te zien is.',
    'The same delivered data each time. Who looks, and for which task, decides what can be seen.',
  ),
  asDelivered: words('', 'What organisations wrote is shown as they delivered it, in Dutch.'),
  who: words('Wie kijkt', 'Who looks'),
  as: words('als', 'as'),
  task: words('Taak', 'Task'),
  article: words('artikel', 'article'),
  question: words('Vraag', 'Question'),
  whom: words('Over wie', 'About whom'),
  notNamed: (count: number) =>
    count === 1
      ? words('en nog één persoon, hier niet bij naam te noemen', 'and one more person, not to be named here')
      : words(`en nog ${count} personen, hier niet bij naam te noemen`, `and ${count} more people, not to be named here`),
  consent: words('Toestemming', 'Consent'),
  valid: words('Geldigheid', 'Valid'),
  validUntil: (on: string, until: string) =>
    words(
      `beeld van ${on}; erop vertrouwen kan tot en met ${until}`,
      `picture of ${on}; it can be relied on up to and including ${until}`,
    ),
  picture: words('WAT TE ZIEN IS', 'WHAT CAN BE SEEN'),
  nothing: words('Niets.', 'Nothing.'),
  columns: {
    domain: words('Domein', 'Domain'),
    category: words('Gegeven', 'Item'),
    value: words('Wat er is vastgelegd', 'What is on record'),
    source: words('Bron (en wet)', 'Source (and act)'),
  },
  sourceHidden: words('niet te tonen', 'not to be shown'),
  disputed: (count: number) =>
    words(
      `${numbers.nl[count] ?? count} opgaven, nog niet uitgezocht`,
      `${numbers.en[count] ?? count} accounts, not settled yet`,
    ),
  tellRegister: words('meld het verschil aan het register', 'report the difference to the register'),
  authentic: words('authentiek', 'authentic'),
  underInvestigation: words('in onderzoek', 'under investigation'),
  since: (day: string) => words(`sinds ${day}`, `since ${day}`),
  until: (day: string) => words(`tot en met ${day}`, `up to and including ${day}`),
  between: (from: string, until: string) => words(`van ${from} tot en met ${until}`, `from ${from} up to and including ${until}`),
  dayUnknown: words('onbekende datum', 'unknown date'),
  unlabelled: words('niet nader omschreven', 'not described'),
  unknownAddress: words('adres onbekend', 'address unknown'),
  appliedOn: (day: string) => words(`aangevraagd op ${day}`, `applied for on ${day}`),
  decidedOn: (day: string) => words(`besluit op ${day}`, `decided on ${day}`),
  inKind: words('in natura', 'in kind'),
  personalBudget: words('als persoonsgebonden budget', 'as a personal budget'),
  suppliedBy: (name: string) => words(`door ${name}`, `by ${name}`),
  net: words('netto', 'net'),
  gross: words('bruto', 'gross'),
  from: (payer: string) => words(`van ${payer}`, `from ${payer}`),
  hours: (count: string) => words(`${count} uur`, `${count} hours`),
  hoursPerWeek: (count: string) => words(`${count} uur per week`, `${count} hours a week`),
  per: words('per', 'per'),
  balance: words('nu', 'now'),
  original: words('oorspronkelijk', 'originally'),
  concerning: (names: string) => words(`voor ${names}`, `for ${names}`),
  notShown: words('WAT NIET TE ZIEN IS, EN WAT DAN KAN', 'WHAT CANNOT BE SEEN, AND WHAT TO DO THEN'),
  notShownWhy: words(
    'Dit volgt alleen uit de taak en de wet. Het zegt niet of er over deze mensen iets bekend is.',
    'This follows from the task and the law alone. It does not say whether anything is known of these people.',
  ),
  asBefore: (number: string) =>
    words(
      `Hetzelfde als bij beeld ${number}: wat de wet vraagt, hangt alleen van de taak af en niet van wat er bekend is.`,
      `The same as with picture ${number}: what the law asks depends on the task alone, not on what is known.`,
    ),
  of: words('van', 'of'),
  everything: words('alles', 'everything'),
  noGround: words('geen grond in de wet', 'no ground in the law'),
  nothingAtAll: words('niets, geen grond in de wet', 'nothing, no ground in the law'),
  nothingElse: words('verder geen grond in de wet', 'no ground in the law for anything else'),
  sourcedMeans: words(
    'alleen als het komt van wie de wet noemt: vraag het anders aan de persoon zelf.',
    'only where it comes from whom the act names: otherwise ask the person.',
  ),
  officer: words('VOOR DE FUNCTIONARIS GEGEVENSBESCHERMING', 'FOR THE DATA PROTECTION OFFICER'),
  officerOnly: words(
    'Niet voor wie kijkt: dit zegt iets over gegevens die er zijn. Het gaat over beeld 1.',
    'Not for whoever looks: this says something of data that exist. It is about picture 1.',
  ),
  officerShown: words('getoond', 'shown'),
  officerWithheld: words('niet getoond', 'withheld'),
  officerWhy: words(
    'Waarom niet, per reden; één gegeven kan meer redenen hebben:',
    'Why not, per reason; one item can have several reasons:',
  ),
} as const

const numbers = {
  nl: { 2: 'Twee', 3: 'Drie', 4: 'Vier' } as Readonly<Record<number, string>>,
  en: { 2: 'Two', 3: 'Three', 4: 'Four' } as Readonly<Record<number, string>>,
}

/** Who looks in each picture of the family, and why there are two of one person. */
export const sceneTexts = {
  consultantAlone: words(
    'De Wmo-consulent, zonder toestemming van de cliënt',
    'The Wmo consultant, without consent of the client',
  ),
  consultantWith: words(
    'Dezelfde Wmo-consulent, met toestemming van de cliënt',
    'The same Wmo consultant, with consent of the client',
  ),
  youthWorker: words('De medewerker toegang jeugd', 'The access worker youth'),
  coachWmo: words('De wijkcoach met de pet van de Wmo', 'The neighbourhood coach with the hat of the Wmo'),
  coachYouth: words(
    'Dezelfde wijkcoach met de pet van de Jeugdwet: een eigen beeld, nooit samengevoegd met 4a',
    'The same coach with the hat of the Jeugdwet: a picture of its own, never joined with 4a',
  ),
  workers: {
    wmo: words('Wmo-consulent van Gemeente Voorbeeld', 'Wmo consultant of Gemeente Voorbeeld'),
    youth: words('medewerker toegang jeugd van Gemeente Voorbeeld', 'access worker youth of Gemeente Voorbeeld'),
    coach: words('wijkcoach van Gemeente Voorbeeld', 'neighbourhood coach of Gemeente Voorbeeld'),
  },
  noConsent: words('geen', 'none'),
  bothConsents: words(
    'van Anna, voor het onderzoek: uitdrukkelijk (Wmo 2015 art. 5.1.1 lid 4) en een schriftelijke verklaring van geen bezwaar ' +
      '(Participatiewet art. 65)',
    'of Anna, for the inquiry: express (Wmo 2015 art. 5.1.1(4)) and a written declaration of no objection ' +
      '(Participation Act art. 65)',
  ),
  otherTask: words(
    'geen voor deze taak; die van Anna geldt alleen voor haar Wmo-onderzoek',
    'none for this task; that of Anna holds for her Wmo inquiry only',
  ),
  notAsked: words('geen; deze taak vraagt er geen', 'none; this task asks for none'),
} as const

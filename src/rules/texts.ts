import type { ClosedWhy } from '../explain/index.ts'
import type { Sensitivity, Words } from '../schema/index.ts'

const words = (nl: string, en: string): Words => ({ nl, en })

/** Why a row opens nothing. */
export const whyTexts: Readonly<Record<ClosedWhy, Words>> = {
  unverified: words('de tekst is niet nagelezen', 'its text was not read'),
  'no-task': words('de taak zelf is niet nagelezen', 'the task itself was not read'),
  parameter: words('de gemeente heeft nog niet gekozen', 'the municipality has not chosen yet'),
  'consent-rule': words('wie de toestemming kan geven staat nog niet vast', 'who can give the consent is not settled yet'),
  prohibited: words('een verbod gaat voor', 'a prohibition comes first'),
  'no-quality': words('geen uitzondering voor dit bijzondere gegeven', 'no exception for this protected kind of data'),
  'no-term': words('geen bewaartermijn bekend', 'no keeping term is known'),
  'no-release': words('niets heft de geheimhouding op', 'nothing lifts the secrecy'),
}

/** Who the holder is beside whoever asks or receives. */
export const sideTexts = {
  use: {
    own: words('de eigen organisatie', 'the own organisation'),
    other: words('een andere organisatie', 'another organisation'),
  },
  provide: { own: words('de ontvanger zelf', 'the receiver itself'), other: words('wie verstrekt', 'whoever provides') },
} as const

/** What the name of a holder tells. */
export const tellsTexts: Readonly<Record<Sensitivity, Words>> = {
  ordinary: words('niets bijzonders vertelt', 'tells nothing special'),
  delicate: words('niets bijzonders vertelt', 'tells nothing special'),
  'national-number': words('niets bijzonders vertelt', 'tells nothing special'),
  health: words('iets over gezondheid vertelt', 'tells something of health'),
  special: words('hoogstens iets gevoeligs vertelt', 'tells at most something sensitive'),
  criminal: words('iets strafrechtelijks vertelt', 'tells something criminal'),
}

/** The words of the matrix. */
export const texts = {
  title: words('Wie mag wat zien', 'Who may see what'),
  about: words(
    'Deze tabel volgt alleen uit de wetten hieronder, zoals zij op deze dag luiden. Wat er niet in staat, wordt niet getoond.',
    'This table follows from the acts below alone, as they read on this day. What is not in it is not shown.',
  ),
  onDay: words('Stand op', 'As of'),
  always: words('Wat altijd geldt', 'What always holds'),
  alwaysList: [
    words(
      'De vrager is voor deze taak geautoriseerd en bij deze cliënt betrokken (of er is een noodprocedure).',
      'The asker is authorised for this task and assigned to this client (or there is an emergency).',
    ),
    words(
      'De gemeente heeft vastgesteld dat deze soort gegevens in deze fase van de taak nodig is, en de vraag gaat daarover.',
      'The municipality adopted this kind of data as needed in this phase of the task, and the question is about it.',
    ),
    words(
      'Een verbod gaat altijd voor: zie onderaan. Een ander die in het gegeven wordt genoemd en niet onder ‘ook genoemd’ staat, vraagt een oordeel over diens privacy.',
      'A prohibition always comes first: see below. Another person mentioned in it who is not under ‘also mentioned’ needs a judgement on that person’s privacy.',
    ),
    words(
      'Geheimhouding die een gegeven zelf meldt, moet ook zijn opgeheven. Meldt het niets daarover, dan blijft het dicht.',
      'Secrecy that a fact itself states must be lifted too. Where it states nothing of it, it stays closed.',
    ),
    words(
      'Een document wordt alleen getoond als iedere soort gegevens erin getoond mag worden. Een werkaantekening blijft bij wie haar maakte, in dezelfde hoedanigheid.',
      'A document is shown only where every kind of data in it may be shown. A working note stays with whoever made it, in the same capacity.',
    ),
    words(
      'Inzage door de betrokkene zelf staat hier niet in: die ziet alles, tenzij een rij met een vastgelegd besluit dat weigert.',
      'Access by the person concerned is not in it: that person sees everything, unless a row with a recorded decision refuses it.',
    ),
  ],
  tasks: words('Taken', 'Tasks'),
  task: words('Taak', 'Task'),
  whose: words('Wiens taak', 'Whose task'),
  article: words('Artikel', 'Article'),
  nobody: words('van niemand: niet nagelezen', 'nobody’s: not read'),
  columns: {
    what: words('Welk gegeven', 'Which data'),
    whose: words('Van wie', 'Of whom'),
    who: words('Door wie', 'By whom'),
    from: words('Verkregen', 'Obtained'),
    conditions: words('Voorwaarden', 'Conditions'),
    term: words('Te zien tot', 'Shown until'),
  },
  unusual: words('als het daar is vastgelegd', 'where it was recorded there'),
  mentioned: words('ook genoemd', 'also mentioned'),
  as: words('als', 'as'),
  heldBy: words('van', 'held by'),
  to: words('aan', 'to'),
  towards: words('voor', 'for'),
  holderTells: words('alleen van een houder waarvan de naam', 'only of a holder whose name'),
  kindsTell: words(
    'Wat de naam van een organisatie al vertelt over wie er bekend is',
    'What the name of an organisation already tells about whoever is known there',
  ),
  nameTells: words('De naam', 'The name'),
  kindsOf: words('Soorten organisatie', 'Kinds of organisation'),
  liftedBy: words('opgeheven door', 'lifted by'),
  atLeast: words('minstens', 'at least'),
  sameTasks: words('deze taken', 'these tasks'),
  forWhich: words('Voor', 'For'),
  givers: words('Wie toestemming kan geven', 'Who can give consent'),
  anybody: words('wie ook', 'whoever'),
  must: words('moet', 'must'),
  inEmergency: words('ook in een noodprocedure', 'also in an emergency'),
  fromAnybody: words('van wie dan ook', 'from whomever'),
  fromWhom: words('van', 'from'),
  forTasks: words('voor', 'for'),
  anyTask: words('iedere taak', 'any task'),
  given: words('te geven door', 'to be given by'),
  necessity: words('vastgelegd oordeel dat het noodzakelijk is', 'recorded judgement that it is necessary'),
  forOthers: words('voor anderen dan de cliënt', 'for others than the client'),
  secrecy: words('geheimhouding', 'secrecy'),
  or: words('of', 'or'),
  onlyWith: words('met', 'with'),
  onlyWhen: words('mits', 'provided that'),
  protectedData: words('beschermd gegeven', 'protected data'),
  secrecyDuty: words('alleen wie geheimhouding verschuldigd is', 'only whoever is bound to secrecy'),
  only: words('alleen', 'only'),
  openNorm: words('open norm', 'open norm'),
  noConditions: words('geen andere', 'no others'),
  closed: words('Regels die niets openen', 'Rows that open nothing'),
  closedAbout: words(
    'Deze rijen staan in de wetsgegevens, maar laten zo niets zien.',
    'These rows are in the law data but show nothing as they stand.',
  ),
  why: words('Waarom niet', 'Why not'),
  prohibitions: words('Verboden', 'Prohibitions'),
  prohibition: words('Verbod', 'Prohibition'),
  reach: words('Reikt tot', 'Reaches'),
  everything: words('alles', 'everything'),
  unverified: words('niet nagelezen', 'not read'),
  sentences: words('De rijen in één zin', 'The rows in one sentence'),
  says: words('Wat er staat, in onze woorden', 'What it says, in our words'),
  sign: words('Voor akkoord', 'Sign-off'),
  signed: words('Gelezen en akkoord voor gemeente', 'Read and agreed for the municipality of'),
  name: words('Naam', 'Name'),
  function: words('Functie', 'Function'),
  date: words('Datum', 'Date'),
  signature: words('Handtekening', 'Signature'),
  act: words('Wet', 'Act'),
  from_: words('Geldig vanaf', 'In force from'),
  digest: words('Kenmerk van de gegevens (SHA-256)', 'Digest of the data (SHA-256)'),
  together: words('Alles samen', 'All together'),
  filters: words('Filter', 'Filter'),
  category: words('Gegeven', 'Data'),
  person: words('Van wie', 'Of whom'),
  capacity: words('Hoedanigheid', 'Capacity'),
  kind: words('Verzoek', 'Request'),
  consentNeeded: words('Toestemming', 'Consent'),
  needed: words('nodig', 'needed'),
  notNeeded: words('niet nodig', 'not needed'),
  everyOne: words('alle', 'all'),
  clear: words('Wis filter', 'Clear filter'),
  shown: words('regels getoond', 'rows shown'),
  nothingOpen: words('Geen enkele regel opent iets.', 'No row opens anything.'),
  recordedUnder: words('Verkregen onder', 'Obtained under'),
  notWhole: words('Dit is niet de hele tabel. Gekozen is', 'This is not the whole table. Chosen is'),
  skip: words('Naar de tabellen', 'To the tables'),
} as const

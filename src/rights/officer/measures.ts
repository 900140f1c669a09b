import type { Words } from '../../schema/index.ts'

/** Something the library does by itself, and the names of the promises that are tested of it. */
export interface Measure {
  readonly says: Words
  readonly proof: readonly string[]
}

const measure = (nl: string, en: string, ...proof: readonly string[]): Measure => ({ says: { nl, en }, proof })

/** What the library does by itself to protect data, whatever the municipality adds. */
export const measures: readonly Measure[] = [
  measure(
    'Zonder een nagelezen regel van de wet wordt niets getoond; wat ontbreekt of onbekend is, blijft dicht.',
    'Without a row of law that was read nothing is shown; whatever is missing or unknown stays closed.',
    '1 default is withheld',
  ),
  measure('Een verbod gaat altijd voor.', 'A prohibition always comes first.', '2 prohibition trumps permission'),
  measure(
    'Per gegeven wordt eerst beslist; daarna pas wordt samengevoegd, zodat een gesloten gegeven niets verandert aan het beeld.',
    'Each fact is decided first and merged after, so that a closed fact changes nothing in the view.',
    '4 a withheld fact changes nothing',
    '10 merge is a function of the set of cleared facts, and keeps every dispute',
    '3 order never matters',
  ),
  measure(
    'De uitleg van wat niet wordt getoond, verraadt niet of er iets is.',
    'The explanation of what is not shown does not tell whether there is anything.',
    '4b hidden steering shows only through facts',
  ),
  measure(
    'Ingetrokken toestemming en beëindigde betrokkenheid laten nooit meer zien; een eerdere dag als onderwerp ook niet.',
    'A withdrawn consent and an ended assignment never show more; nor does an earlier day of content.',
    '5 a valid withdrawal or an ended assignment never shows more',
    '15 no content day shows what today withholds',
  ),
  measure(
    'Lokaal beleid kan alleen inperken of een keuze invullen die de wet openlaat.',
    'Local policy can only narrow, or fill in a choice the law leaves open.',
    '6 a local row never shows more than the core',
  ),
  measure(
    'Bij elke waarde staat op welke regels zij wordt getoond.',
    'Each value comes with the rows by which it is shown.',
    '7 what is shown has rows that can be looked up',
  ),
  measure(
    'Een tweede, apart geschreven uitwerking van dezelfde regels geeft dezelfde uitkomst.',
    'A second working-out of the same rules, written apart, gives the same outcome.',
    '9 the engine agrees with the specification',
    '14 same input, same bytes',
  ),
  measure(
    'Fouten, logboek en ontvangstbewijzen bevatten geen persoonlijke waarden.',
    'Errors, logs and receipts hold no personal values.',
    '12 no personal value in any error, log, receipt, reason or cache key',
  ),
  measure(
    'Vooraf is te vragen wat getoond kan worden, zodat niet meer wordt opgehaald.',
    'What can be shown may be asked beforehand, so that no more is fetched.',
    '16 integrating only what was wanted gives the same view as integrating everything',
  ),
  measure(
    'Sleutels van personen gelden per organisatie, zodat beelden van twee organisaties niet aan elkaar te koppelen zijn.',
    'Keys of persons are made per organisation, so that views of two organisations cannot be linked.',
  ),
]

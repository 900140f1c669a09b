import { nl } from '../src/law/nl/index.ts'
import { choiceClauses } from '../src/testing/scenarios/choices.ts'
import type { Clause } from '../src/testing/scenarios/clause.ts'
import { columns } from '../src/testing/scenarios/columns.ts'
import { consentClauses } from '../src/testing/scenarios/consents.ts'
import { entitledClauses } from '../src/testing/scenarios/entitled.ts'
import { householdClauses } from '../src/testing/scenarios/households.ts'
import { judgementClauses } from '../src/testing/scenarios/judgements.ts'
import { keepingClauses } from '../src/testing/scenarios/keeping.ts'
import { keys } from '../src/testing/scenarios/keys.ts'
import { organisationClauses } from '../src/testing/scenarios/organisations.ts'
import { outcomeForms } from '../src/testing/scenarios/outcome.ts'
import { personClauses } from '../src/testing/scenarios/people.ts'
import { questionClauses } from '../src/testing/scenarios/question.ts'
import { sayings } from '../src/testing/scenarios/says.ts'
import { setClauses } from '../src/testing/scenarios/sets.ts'
import { openSlots, slotVocabularies } from '../src/testing/scenarios/slots.ts'
import {
  holderWords,
  kindWords,
  originWords,
  placeOf,
  resultWords,
  standingWords,
} from '../src/testing/scenarios/words/of-holders.ts'
import {
  apartWords,
  authorityWords,
  limitWords,
  livingWords,
  relationWords,
  wayWords,
} from '../src/testing/scenarios/words/of-households.ts'
import { capacityWords, categoryWords, domainWords, reasonWords } from '../src/testing/scenarios/words/of-requests.ts'
import { codesOf, type Vocabulary } from '../src/testing/scenarios/words/vocabulary.ts'

type Forms = readonly Pick<Clause<never>, 'form' | 'says'>[]

/** The page that tells a jurist, in Dutch, how to write a scenario, with every word the grammar knows. */
export function scenarioPage(): string {
  return `${opening}
## Een voorbeeld

\`\`\`markdown scenario
${example}
\`\`\`

## De regels van een scenario

Elke regel begint met \`- \`, een sleutel en een dubbele punt. Zinsdelen staan tussen komma’s; hun volgorde maakt niet uit. Een lange regel gaat
ingesprongen verder. Staat een sleutel er vaker, nummer hem dan: \`- Toestemming 1: …\`, \`- Toestemming 2: …\`.

${table(
  ['Sleutel', 'Wat er staat'],
  keys.map(({ key, says }) => [key, says]),
)}

\`Artikel\`, \`Dag\`, \`Cliënt\` en \`Vraag\` zijn verplicht, en de tabel met gegevens ook, tenzij er een regel \`Bevoegd\` is. Van de rest geldt wat hieronder bij "anders" staat.

### Cliënt en Persoon

Na de naam volgt wat er bekend is. De geboortedatum is verplicht.

${forms(personClauses)}

### Vraag

${forms(questionClauses)}

### Toestemming

Er is nooit een toestemming die er niet staat. Wat erin staat is vrijwillig gegeven, en weigeren kost niets, tenzij er iets anders staat.

${forms(consentClauses)}

### Oordeel

Eén oordeel is er altijd: dat het noodzakelijk is, over iedereen en alle soorten gegevens, door iemand met mandaat. \`zonder noodzaakoordeel\` bij
de vraag neemt het weg.

${forms(judgementClauses)}

### Noodzaakset en Noodset

Zonder regel omvat elke set alle soorten gegevens, voor de taak en de fase van de vraag.

${forms(setClauses)}

### Keuze

Waar een wet de gemeente een keuze laat en niemand koos, geldt niets van wat te kiezen was.

${forms(choiceClauses)}

### Organisatie

Elke organisatie in een scenario is geregistreerd en mag zeggen wat zij zegt, tenzij een regel iets anders zegt.

${forms(organisationClauses)}

### Opschorting en Vernietigd

${forms(keepingClauses)}

### Huishouden

Achter de sleutel staat om welk huishouden het gaat, zoals \`Huishouden participatiewet/gezin\`. Het wordt getekend uit wat de vraag mag zien, op de dag van de
vraag. **Wie u niet noemt, mag er niet in voorkomen**; alleen de cliënt hoort er vanzelf bij. Redenen tussen haakjes zijn precies de redenen; zonder haakjes
is elke reden goed.

${forms(householdClauses)}

Een scenario van een huishouden ziet er zo uit:

\`\`\`markdown scenario
${householdExample}
\`\`\`

### Bevoegd

Wie naar de leeftijd en het gezag van die dag een toestemming kan geven of intrekken, of een recht kan uitoefenen. Noem het artikel van de rij die zegt wie dit
kan; een artikel zonder lid omvat al zijn leden, en dan geldt het voor elk. Wie het alleen samen kunnen, staan in één \`door\`, met "en" ertussen; een tweede
\`door\` is een andere manier. **Noem alle manieren.** Is de leeftijd onzeker, noem dan wie het samen bij elke mogelijke leeftijd kunnen. Of iemand het zelf kan
overzien is een oordeel, en telt hier niet mee.

${forms(entitledClauses)}

\`\`\`markdown scenario
${entitledExample}
\`\`\`

## De tabel met gegevens

Een tabel heeft de kolommen die nodig zijn, in elke volgorde. Een lege cel is hetzelfde als een kolom die er niet is.

${table(
  ['Kolom', 'Wat erin staat', 'Anders'],
  columns.map(({ name, says, otherwise }) => [name, says, otherwise]),
)}

Wat een gegeven zegt doet er alleen toe voor een huishouden. In de kolom \`zegt\` staat bij:

${table(
  ['Gegeven', 'Wat er in "zegt" staat'],
  sayings.map(([category, says]) => [category, says]),
)}

## De uitkomst

${table(
  ['Vorm', 'Wat het zegt'],
  outcomeForms.map(([form, says]) => [code(form), says]),
)}

Een artikel schrijft u zoals de bibliotheek het noemt, zoals \`Wmo 2015 art. 5.1.1 lid 4\`; een rij met haar naam, zoals \`wmo/5.1.1-4-client\`. Een
artikel zonder lid omvat al zijn leden.

Noem bij \`niet getoond\` het liefst elke reden. Staat er \`termijn onbekend\` en niets anders, dan zegt het scenario ook dat er wel een grond is en dat geen geheimhouding in de weg
staat, en het merkt als dat verandert. Met \`onder meer\` merkt het dat niet.

## Maar

Onder een scenario staan de varianten: \`### Maar: wat er anders is\`. Alles blijft gelijk, behalve wat er staat:

- een regel met dezelfde sleutel en hetzelfde nummer (bij \`Persoon\`: dezelfde naam) komt in de plaats;
- met \`ook\` vult een regel aan: \`- Toestemming 1 ook: ingetrokken op 22 november 2026\`, \`- Persoon ook: Bram, adresafscherming\`;
- \`- Zonder: toestemming 1\` laat iets vervallen, ook \`oordeel 2\`, \`persoon Bram\` of \`gegeven 3\`;
- een tabelrij met hetzelfde nummer verandert alleen de cellen die erin staan; een nieuw nummer komt erbij.

## Woorden

Lidwoorden en hoofdletters maken niet uit. Van meer woorden op één regel is het eerste het gewone; de andere worden ook begrepen. De naam uit de
broncode wordt overal begrepen.

Op open plaatsen staat:

${table(
  ['Plaats', 'Wat er staat'],
  Object.entries(openSlots).map(([slot, says]) => [code(`{${slot}}`), says]),
)}

Een datum is \`22 november 2026\` of \`2026-11-22\`. Waar hij onvolledig mag zijn ook \`november 2026\`, \`2026\` of \`onbekend\`.

Een organisatie is een soort organisatie, zo nodig met \`andere\` ervoor: \`de gemeente\`, \`een andere jeugdhulpaanbieder\`. Dezelfde woorden zijn binnen één
scenario dezelfde organisatie. \`Burgerzaken\` is de houder van de basisregistratie personen.

${vocabularies.map(([title, words]) => `### ${title}\n\n${table(['Woorden', 'Naam'], wordRows(words))}`).join('\n\n')}

### Houders

Waar een houder zit en in welke hoedanigheid die gegevens krijgt, tenzij er iets anders staat.

${table(
  ['Woorden', 'Naam', 'Zit bij', 'Verkregen als'],
  wordRows(holderWords).map(([words = '', name = ''], index) => {
    const [kind, capacity] = placeOf[codesOf(holderWords)[index] ?? 'college']
    return [words, name, kindWords[kind][0], capacityWords[capacity][0]]
  }),
)}

### Taken

${table(['Taak', 'Naam'], tasks)}

### Wetten

${table(['Wet', 'Korte naam', 'Geheimhouding'], acts)}
`
}

const opening = `# Scenario’s schrijven

Deze bladzijde is voor juristen. Een scenario is één vraag in één verzonnen situatie op één dag, en wat er van elk gegeven en van de huishoudens moet
komen, of wie iets mag. U
schrijft het uit het artikel, niet uit de regels van de bibliotheek: dan merkt het scenario ook een fout in die regels. Gebruik alleen verzonnen mensen.

Een bestand heet naar zijn artikel en staat in de map van zijn wet: \`test/scenarios/wmo/5.1.1.md\`. Het begint met een titel en vrije uitleg. Elk scenario
begint met \`## \`. Daarbinnen staat uitleg achter \`> \`; al het andere wordt gelezen, en wat niet wordt begrepen is een fout met een regelnummer.

**Wat er niet staat, is in orde**: de vrager is geautoriseerd en betrokken, alles staat in de noodzaakset, iedereen is geregistreerd, de termijn loopt.
Zo staat er alleen wat ertoe doet. **Alleen een toestemming is er nooit vanzelf.**

Een naam van een taak, wet, geheimhouding of huishouden die geen versie van de wet kent, is een fout: anders zou een tikfout voor "niet getoond" doorgaan.

Deze bladzijde wordt gemaakt door \`npm run docs\`.
`

const example = `## Gegevens uit de bijstand alleen met toestemming

- Artikel: Wmo 2015 art. 5.1.1 lid 4
- Dag: 22 november 2026
- Cliënt: Anna, geboren 14 maart 1982
- Vraag: een toeleider van de gemeente, gebruik voor wmo/onderzoek
- Toestemming 1: toestemming die de wet eist van Anna, uitdrukkelijk, gegeven op 10 november 2026
- Toestemming 2: verklaring van geen bezwaar van Anna, schriftelijk, gegeven op 10 november 2026

| nr | gegeven | verkregen voor | uitkomst |
| --- | --- | --- | --- |
| 1 | bijstandsuitkering | participatiewet/recht | getoond op Wmo 2015 art. 5.1.1 lid 4 |

### Maar: Anna trok haar toestemming in

- Toestemming 1 ook: ingetrokken op 22 november 2026

| nr | uitkomst |
| --- | --- |
| 1 | niet getoond: toestemming ontbreekt |`

const householdExample = `## Een kind ten laste

- Artikel: Participatiewet art. 4 lid 1
- Dag: 22 november 2026
- Cliënt: Anna, geboren 14 maart 1982
- Persoon: Bram, geboren 23 november 2008, inwonend kind van Anna
- Persoon: Coos, geboren 22 november 2008, inwonend kind van Anna
- Persoon: Dirk, geboren 5 mei 2015, inwonend kind van Anna
- Vraag: een toeleider van de gemeente, gebruik voor participatiewet/leefvorm
- Huishouden participatiewet/gezin: Bram hoort erbij (kind ten laste), Coos hoort er niet bij (andere leeftijd), Dirk onbeslist (kinderbijslag)

| nr | gegeven | van | genoemd | zegt | uitkomst |
| --- | --- | --- | --- | --- | --- |
| 1 | familieband | Anna | Bram en Coos en Dirk | kind | getoond |
| 2 | geboorte | Bram | | | getoond |
| 3 | geboorte | Coos | | | getoond |
| 4 | geboorte | Dirk | | | getoond |
| 5 | woonsituatie | Bram | | kinderbijslag | getoond |
| 6 | woonsituatie | Coos | | kinderbijslag | getoond |`

const entitledExample = `## Vanaf twaalf beslist de jeugdige mee

- Artikel: Jeugdwet art. 7.3.4 lid 2
- Dag: 22 november 2026
- Cliënt: Dina, geboren 22 november 2014
- Persoon: Anna, geboren 14 maart 1982, ouder van Dina, gezag over Dina
- Persoon: Bram, geboren 2 augustus 1979, ouder van Dina, gezag over Dina
- Vraag: een hulpverlener van de jeugdhulpaanbieder, gebruik voor jeugdwet/hulpverlening
- Bevoegd: toestemming geven volgens Jeugdwet art. 7.3.4 lid 2, door Dina en Anna en Bram`

const slotTitles: Readonly<Record<keyof typeof slotVocabularies, string>> = {
  hoedanigheid: 'Hoedanigheden',
  fase: 'Fasen',
  inzet: 'Inzet',
  noodreden: 'Redenen van nood',
  band: 'Wat iemand van een ander is',
  vertegenwoordiger: 'Vertegenwoordigers',
  maatregel: 'Maatregelen en omstandigheden',
  bescherming: 'Beschermingen',
  beperking: 'Beperkingen',
  recht: 'Rechten',
  toestemming: 'Soorten toestemming',
  vorm: 'Vormen van toestemming',
  gever: 'Hoedanigheid van wie toestemming geeft',
  oordeel: 'Soorten oordeel',
}
const vocabularies: readonly (readonly [title: string, words: Vocabulary])[] = [
  ['Soorten gegevens', categoryWords],
  ...Object.entries<Vocabulary>(slotVocabularies).map(([slot, words]) => [titleOf(slot), words] as const),
  ['Leefgebieden', domainWords],
  ['Van wie verkregen', originWords],
  ['Stand', standingWords],
  ['Resultaat van de zaak', resultWords],
  ['Soorten organisatie', kindWords],
  ['Redenen', reasonWords],
  ['Wat de genoemde persoon is, bij een familieband', relationWords],
  ['Wie het gezag heeft', authorityWords],
  ['Omstandigheden van wonen', livingWords],
  ['Waarom iemand bij een huishouden hoort', wayWords],
  ['Waarom iemand er niet bij hoort', apartWords],
  ['Wat niet vaststaat', limitWords],
]
const tasks = [...new Map(nl.flatMap(({ purposes }) => purposes.map(({ purpose, name }) => [purpose, name.nl] as const)))].map(
  ([purpose, name]) => [code(purpose), name],
)
const acts = [...new Map(nl.map((domain) => [domain.act, domain]))].map(([act, { short, secrecy }]) => [
  code(act),
  short.nl,
  [...new Set(secrecy.map(({ regime }) => code(regime)))].join(', '),
])

function titleOf(slot: string): string {
  return Object.entries(slotTitles).find(([name]) => name === slot)?.[1] ?? slot
}

function forms(clauses: Forms): string {
  return table(
    ['Zinsdeel', 'Wat het zegt'],
    clauses.map(({ form, says }) => [code(form), says]),
  )
}

function wordRows(words: Vocabulary): readonly (readonly string[])[] {
  return codesOf(words).map((id) => [(words[id] ?? []).join('; '), code(id)])
}

function code(text: string): string {
  return `\`${text}\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

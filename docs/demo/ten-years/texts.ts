import type { DestructionEntry } from 'klantbeeld/rights'
import type { DestructionManner, Words } from 'klantbeeld/schema'
import { words } from '../texts.ts'

/** What becomes of a fact on a destruction list. */
export const outcomeTexts: Readonly<Record<DestructionEntry['outcome'], Words>> = {
  due: words('te vernietigen', 'due for destruction'),
  kept: words('blijft langer', 'kept longer'),
  'to-judge': words('eerst beoordelen', 'to be judged first'),
  destroyed: words('eerder vernietigd', 'destroyed before'),
}

/** In which manner something was destroyed. */
export const mannerTexts: Readonly<Record<DestructionManner, Words>> = {
  removed: words('gewist', 'removed'),
  overwritten: words('overschreven', 'overwritten'),
  'key-destroyed': words('de sleutel is vernietigd', 'the key was destroyed'),
  'carrier-destroyed': words('de drager is vernietigd', 'the carrier was destroyed'),
}

/** What the walk through ten years says. */
export const yearsTexts = {
  heading: words(
    'TIEN JAAR LATER: WAT BLIJFT, WAT VERDWIJNT, EN WIE DAT ZEGT',
    'TEN YEARS ON: WHAT STAYS, WHAT GOES, AND WHO SAYS SO',
  ),
  about: words(
    'Hetzelfde verzonnen gezin, van 2032 tot en met 2041, zoals een Wmo-consulent het met beide toestemmingen ziet. Alles is verzonnen.',
    'The same invented family, from 2032 up to and including 2041, as a Wmo consultant sees it with both consents. All of it is invented.',
  ),
  leaving: words('1. Wat op welke dag uit het beeld verdwijnt', '1. What leaves the picture on which day'),
  leavingMeans: words(
    'De laatste dag waarop het te zien is; de dag erna is het weg. Beide beelden zijn opgevraagd.',
    'The last day on which it is seen; the day after it is gone. Both pictures were asked for.',
  ),
  asDays: words('in beide beelden zoals de termijn zegt', 'in both pictures as the term says'),
  notAsDays: words('LET OP: een beeld wijkt af van de termijn', 'MIND: a picture differs from the term'),
  elin: words('2. Elin is vijftien en vraagt om vernietiging', '2. Elin is fifteen and asks for destruction'),
  elinAsks: (day: string) =>
    words(
      `Op ${day} vraagt zij schriftelijk om te wissen wat zij over haar hulp thuis vertelde.`,
      `On ${day} she asks in writing to destroy what she told of her help at home.`,
    ),
  mayAsk: (article: string, last: string) =>
    words(
      `Dat mag zij zelf (${article}); antwoord uiterlijk op ${last}.`,
      `She may ask that herself (${article}); an answer by ${last} at the latest.`,
    ),
  mayNot: words('Zij mag dat niet zelf vragen.', 'She may not ask that herself.'),
  granted: (count: number) => words(`Toegewezen en vernietigd: ${count}.`, `Granted and destroyed: ${count}.`),
  report: words('3. Haar moeder vraagt inzage', '3. Her mother asks for access'),
  reportWritten: (path: string) =>
    words(`De bladzijde staat in ${path}: open haar in een browser.`, `The page lies in ${path}: open it in a browser.`),
  lists: words(
    '4. De vernietigingslijst, en een bezwaar dat tegenhoudt',
    '4. The destruction list, and an appeal that holds it back',
  ),
  held: (from: string, until: string) =>
    words(
      `Van ${from} tot en met ${until} loopt een beroep over de bijstand; zo lang wordt daarvan niets vernietigd.`,
      `From ${from} to ${until} there is an appeal on the social assistance; so long nothing of it is destroyed.`,
    ),
  statement: (manner: string) => words(`Verklaring van vernietiging (${manner}):`, `Statement of destruction (${manner}):`),
  by: words('op grond van', 'on the ground of'),
  looks: (count: number) =>
    words(
      `Van ${count} blikken is een ontvangst vastgelegd, in een keten die klopt.`,
      `Of ${count} looks a receipt was kept, in a chain that holds.`,
    ),
  chainBroken: words('LET OP: de keten van ontvangsten klopt niet.', 'MIND: the chain of receipts does not hold.'),
} as const

import { bug, type PlantedBug } from './bug.ts'

const alternatives = 'merge/alternatives.ts'
const contradiction = 'merge/contradiction.ts'
const order = 'merge/order.ts'
const weight = 'disclosure/weight.ts'

/** Bugs in what is made of facts that were cleared: what comes first, what is a dispute, and what is called authentic. */
export const bugsOfMerging: readonly PlantedBug[] = [
  bug('Samenvoegen: wie het eerst leverde komt vooraan.', alternatives, 'sayings.sort(', 'void (', '10'),
  bug(
    'Samenvoegen: van twee die hetzelfde zeggen wint wie het eerst leverde.',
    alternatives,
    '|| (tieOf(one) < tieOf(other) ? -1 : 1)',
    '|| 0',
    '10',
  ),
  bug(
    'Samenvoegen: een geschil zonder de laatste opgave.',
    alternatives,
    'return [...bySaying.values()].map(',
    'return [...bySaying.values()].slice(0, 2).map(',
    '10',
  ),
  bug(
    'Geschil: wat alleen onbekend is telt als geschil.',
    'merge/merge.ts',
    'some(({ entries: [other] }) => contradict(one, other)),',
    'some(({ entries: [other] }) => one !== other),',
    '10',
  ),
  bug(
    'Geschil: een jaartal spreekt de dag in dat jaar tegen.',
    contradiction,
    '!one.startsWith(other) && !other.startsWith(one)',
    'one !== other',
    '10',
  ),
  bug(
    'Geschil: een onbekend adres spreekt een bekend adres tegen.',
    contradiction,
    "['day', 'authority', 'kind']",
    "['day', 'authority']",
    '10',
  ),
  bug(
    'Geschil: alleen wat de eerste twee zeggen wordt vergeleken.',
    'merge/merge.ts',
    'alternatives.slice(index + 1)',
    'alternatives.slice(index + 1, index === 0 ? 2 : 0)',
    '10',
  ),
  bug(
    'Authentiek: lokale voorrang gaat boven het authentieke gegeven.',
    order,
    'for (const step of precedence) {',
    'for (const step of [...precedence.slice(1, 2), ...precedence]) {',
    '10c',
  ),
  bug(
    'Authentiek: komt niet vooraan.',
    order,
    'for (const step of precedence) {',
    'for (const step of precedence.slice(1)) {',
    '10',
  ),
  bug(
    'Authentiek: een rij die niet vaststaat maakt iets authentiek.',
    'view/view.ts',
    "first.weight.authentic === 'verified'",
    'first.weight.authentic !== undefined',
    '10',
  ),
  bug('Authentiek: ook wat voorbij is.', weight, 'if (hasEnded && !past.includes(category)) return false\n', '', '10'),
  bug(
    'Voorrang: een lokale regel laat ook weg wat er niet in staat.',
    'law/local/prefer.ts',
    'markedWith({ ...domain, preferences }, row',
    'markedWith({ ...domain, preferences, grounds: domain.grounds.slice(1) }, row',
    '10c',
  ),
]

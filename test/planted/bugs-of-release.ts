import { bug, type PlantedBug } from './bug.ts'

const release = 'disclosure/release.ts'
const sent = 'disclosure/sent.ts'

/** Bugs in what a supplier sends of its own: what should have stayed, and whoever or whatever goes along with what may go. */
export const bugsOfRelease: readonly PlantedBug[] = [
  bug(
    'Vrijgeven: wie alleen in achtergehouden gegevens staat gaat mee.',
    sent,
    '      .filter(({ ref }) => named.has(ref))\n',
    '',
    '4c',
  ),
  bug('Vrijgeven: wie iets vertelde gaat mee.', sent, "persons.filter(({ part }) => part !== 'source')", 'persons', '17'),
  bug('Vrijgeven: de vingerafdruk van het geheel gaat mee.', sent, '{ received: _, ...fragment }', 'fragment', '17'),
  bug(
    'Vrijgeven: het adres gaat mee naast het burgerservicenummer.',
    sent,
    'return { ...rest, bsn }\n',
    'return { ...rest, bsn, ...(postcode === undefined ? {} : { postcode }) }\n',
    '17',
  ),
  bug(
    'Vrijgeven: het burgerservicenummer gaat mee zonder regel die dat toestaat.',
    sent,
    'known !== undefined && mayCarryNumber(known, asking)',
    'known !== undefined',
    '17',
  ),
  bug('Vrijgeven: wat is vernietigd gaat mee.', release, 'setting.destroyed ?? []', '[]', '17'),
  bug(
    'Vrijgeven: wie iets moet verstrekken verstrekt alles.',
    'disclosure/decide.ts',
    'if (reasons.length > 0) {',
    'if (reasons.length > 0 && !mustBeProvided(subject, asking)) {',
  ),
]

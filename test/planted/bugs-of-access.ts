import { bug, type PlantedBug } from './bug.ts'

const held = 'disclosure/access/held.ts'
const outcome = 'disclosure/access/outcome.ts'
const rights = 'disclosure/access/rights.ts'
const source = 'rights/access/held-section.ts'
const standing = 'disclosure/access/standing.ts'
const weighed = 'disclosure/access/weighed.ts'

/** Bugs in the person's own access: what is left out, what is refused without a ground, and what somebody gets that is not theirs. */
export const bugsOfAccess: readonly PlantedBug[] = [
  bug('Inzage: een rij die niet vaststaat weigert.', rights, " && row.confidence === 'verified'", '', '1b'),
  bug('Inzage: wie geen mandaat heeft weigert.', weighed, ' &&\n      isMandated(judgement, setting)', '', '1b'),
  bug('Inzage: een weigering aan een ander telt ook.', weighed, '      access.to === asker &&\n', '', '1b'),
  bug('Inzage: een weigering zonder uitzondering telt.', weighed, 'const counts = isNamed && ', 'const counts = ', '1b'),
  bug('Inzage: een weigering die voorbij is telt nog.', weighed, '      within(on, from, until) &&\n', '', '1b'),
  bug('Inzage: een weigering reikt tot latere versies.', weighed, 'fact.version <= version', 'fact.version >= version', '1b'),
  bug('Inzage: een oordeel over gebruik weigert inzage.', weighed, '      purpose === accessPurpose &&\n', '', '1b'),
  bug(
    'Inzage: een eerdere versie blijft weg.',
    held,
    'if (gone.has(fact.id)) continue',
    'if (gone.has(fact.id) || fact.version < (top.get(fact.id) ?? 0)) continue',
    '1b',
  ),
  bug('Inzage: wat is vernietigd komt terug.', held, '      if (gone.has(fact.id)) continue\n', '', '1b'),
  bug(
    'Inzage: ook wat een andere organisatie bewaart.',
    held,
    'fragments.filter(({ organisation }) => organisationKey(organisation) === holderKey)',
    'fragments',
    '1b',
  ),
  bug(
    'Inzage: ook uit het dossier van een ander.',
    standing,
    "part === 'file' && linkedIn(current, ref) === person",
    'linkedIn(current, ref) === person',
    '1b',
  ),
  bug(
    'Inzage: wie niemand vertegenwoordigt krijgt ook.',
    outcome,
    'return stands ? undefined',
    'return stands || rows.length > 0 ? undefined',
    '1b',
  ),
  bug('Inzage: een ander in het gegeven telt niet.', outcome, 'others.length > 0', 'others.includes(undefined)', '1b'),
  bug('Inzage: wie niet gekoppeld is telt niet.', outcome, 'others.length > 0', 'known.length > 0', '1b'),
  bug(
    'Inzage: wie jonger is dan de wet zegt, is nooit aan de beurt.',
    standing,
    'if (age === undefined) return false',
    'if (age === undefined) return true',
    '1b',
  ),
  bug(
    'Inzage: een waarde die wacht of is geweigerd staat in het overzicht.',
    source,
    "decision.decided.outcome === 'shown' ? [{ decision, shown: decision.decided }] : []",
    "[{ decision, shown: decision.decided.outcome === 'shown' ? decision.decided : { outcome: 'shown', source: { told: 'awaits' }, mentions: [] } }]",
    '1b',
  ),
]

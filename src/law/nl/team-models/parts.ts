import type { CategoryId, Words } from '../../../schema/index.ts'
import { words } from '../shared.ts'
import type { ModelRow, RoleHat, SuggestedSet, TeamRole } from './model.ts'

/** The tasks of access to support, per act. */
export const access = {
  wmo: { capacity: 'access-worker', purposes: ['wmo/onderzoek', 'wmo/beslissing'] },
  youth: { capacity: 'access-worker', purposes: ['jeugdwet/toegang'] },
  income: { capacity: 'access-worker', purposes: ['participatiewet/recht'] },
  debt: { capacity: 'access-worker', purposes: ['wgs-schuld/toegang', 'wgs-schuld/uitvoering'] },
} as const satisfies Readonly<Record<string, RoleHat>>

/** A role at a desk. */
export const role = (
  id: string,
  name: Words,
  desk: Words,
  hats: readonly RoleHat[],
  wears: TeamRole['wears'] = 'one-hat',
): TeamRole => ({ id, name, desk, hats, assignment: 'regular', wears })

/** The one who sees to it that the plan is carried out; it gives no ground to look into a file. */
export const coordinator = (id: string, name: Words, desk: Words): TeamRole =>
  role(id, name, desk, [{ capacity: 'coordinator', purposes: ['wmo/onderzoek', 'jeugdwet/toegang'] }])

const who = ['identity.name', 'identity.birth', 'residence.address'] as const
const set = (purpose: string, phase: SuggestedSet['phase'], categories: readonly CategoryId[]): SuggestedSet => ({
  purpose,
  phase,
  categories,
})

/** What is suggested as needed for the tasks above. */
export const sets: readonly SuggestedSet[] = [
  set('wmo/onderzoek', 'report', [...who, 'need.wmo']),
  set('wmo/onderzoek', 'inquiry', [
    ...who,
    'application.wmo',
    'need.wmo',
    'provision.wmo',
    'support.informal',
    'involvement.professional',
  ]),
  set('wmo/beslissing', 'decision', [...who, 'application.wmo', 'need.wmo', 'provision.wmo', 'support.informal']),
  set('jeugdwet/toegang', 'report', [...who, 'need.youth']),
  set('jeugdwet/toegang', 'inquiry', [...who, 'application.youth', 'need.youth', 'provision.youth', 'involvement.professional']),
  set('participatiewet/recht', 'inquiry', [
    ...who,
    'application.social-assistance',
    'benefit.social-assistance',
    'income.wage',
    'income.benefit',
  ]),
  set('wgs-schuld/toegang', 'inquiry', ['debt.arrears', 'debt.trajectory']),
  set('wgs-schuld/uitvoering', 'delivery', ['debt.arrears', 'debt.trajectory']),
]

/** Kinds of statement that a coordinator is not shown, also where some later row would. */
const guarded: readonly CategoryId[] = [
  'identity.bsn',
  'need.wmo',
  'need.youth',
  'provision.wmo',
  'provision.youth',
  'application.wmo',
  'application.youth',
  'signal.safety',
  'conviction.fraud',
  'document.letter',
  'document.report',
  'document.note',
  'statement.own',
]

/** Who coordinates sees no special data and no documents. */
export const coordinatorSeesLess = (model: string): ModelRow => ({
  id: `${model}/coordinator`,
  because: words(
    'Wie coördineert hoeft niet te weten wat er met iemand is; dat weet wie helpt.',
    'Whoever coordinates need not know what is the matter with somebody; whoever helps knows.',
  ),
  capacities: ['coordinator'],
  categories: guarded,
})

/** Whoever helps does not also look as who decides on access. */
export const helpApartFromAccess = (model: string): ModelRow => ({
  id: `${model}/hulp-en-toegang`,
  because: words(
    'Wie helpt beslist niet over de toegang, en kijkt daarvoor ook niet mee.',
    'Whoever helps does not decide on access, and does not look along for it either.',
  ),
  capacities: ['helper'],
  purposes: ['wmo/onderzoek', 'wmo/beslissing', 'jeugdwet/toegang', 'participatiewet/recht', 'wgs-schuld/toegang'],
})

/** For tasks of one act nothing is re-used that was obtained for others. */
export const noReuse = (id: string, purposes: readonly string[], acts: readonly string[], because: Words): ModelRow => ({
  id,
  because,
  purposes,
  acts,
})

/** What no way of organising opens. */
export const neverOpens: readonly Words[] = [
  words(
    'Coördineren is in de wet van nu geen reden om in een dossier te kijken.',
    'Coordination as such is no ground in the law of today to look into a file.',
  ),
  words(
    'Samen in een team zitten geeft niemand recht op de gegevens van een ander.',
    'Sitting in one team gives nobody a right to the data of another.',
  ),
  words(
    'Toestemming vervangt een regel van de wet niet: zij telt alleen waar een wet haar noemt.',
    'Consent does not replace a row of law: it counts only where an act names it.',
  ),
]

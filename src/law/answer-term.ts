import type { RightsRequest } from '../schema/index.ts'
import { type Deadline, deadlineOf, type Length } from './deadline.ts'
import type { LawDomain } from './domain.ts'
import type { RightRow } from './right-row.ts'

/**
 * Until when a request is answered, by verified rows of its right and the acts in force on the day it came in: the shortest term of those rows and of the
 * duties to answer of its act. Where these name none, the month of the GDPR backs the right of access, which exists beside that of the act, and no
 * other right. That it takes longer counts where the person was told so in the first term.
 */
export function answerTerm(
  { act, right, receivedOn, extended }: Pick<RightsRequest, 'act' | 'right' | 'receivedOn' | 'extended'>,
  rows: readonly RightRow[],
  domains: readonly LawDomain[],
): Deadline {
  const own = [...rows.flatMap(lengthOf), ...dutiesToAnswer(domains.filter((domain) => domain.act === act))]
  const lengths = own.length > 0 || right !== 'access' ? own : forAnyAct(domains)
  const told = extended === undefined ? [] : [extended.toldOn]
  const [shortest] = lengths
    .map((length) => deadlineOf(receivedOn, length, told))
    .sort((one, other) => ((one.last ?? '9999') < (other.last ?? '9999') ? -1 : 1))
  return shortest ?? { extensions: 0 }
}

/** The verified rows of a right that an act gives, in whatever act they stand. */
export function rowsGiven(
  { act, right }: Pick<RightsRequest, 'act' | 'right'>,
  domains: readonly LawDomain[],
): readonly RightRow[] {
  return domains.flatMap((domain) =>
    domain.rights.filter((row) => row.right === right && row.confidence === 'verified' && (row.of ?? domain.act) === act),
  )
}

function forAnyAct(domains: readonly LawDomain[]): readonly Length[] {
  const rows = domains
    .flatMap(({ rights }) => rights)
    .filter(({ right, acts, confidence }) => right === 'access' && acts === 'any' && confidence === 'verified')
  return [...rows.flatMap(lengthOf), ...dutiesToAnswer(domains)]
}

function dutiesToAnswer(domains: readonly LawDomain[]): readonly Length[] {
  return domains
    .flatMap(({ duties }) => duties)
    .filter(({ confidence, notice }) => confidence === 'verified' && notice?.events.includes('request-received') === true)
}

function lengthOf({ answerWithin, extendableBy }: RightRow): readonly Length[] {
  return answerWithin === undefined ? [] : [{ within: answerWithin, ...(extendableBy === undefined ? {} : { extendableBy }) }]
}

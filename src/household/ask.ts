import type { HouseholdTest } from '../law/index.ts'
import type { AuthorityValue } from '../schema/index.ts'
import { type Answer, anyOf, negated } from './answer.ts'
import { circumstanceOf, livesElsewhere, type Pair } from './circumstances.ts'
import { sharedHome } from './home.ts'
import type { Known } from './known.ts'
import { ageWithin } from './life.ts'
import { isInvestigated } from './statements.ts'
import { tied } from './steps.ts'

/** How a candidate stands to another concept of the same act. */
export type Standing = (concept: string, candidate: string) => Answer

/** What cleared facts answer to one test of a candidate and a member. */
export function ask(test: HouseholdTest, pair: Pair, within: { readonly known: Known; readonly standing: Standing }): Answer {
  const answer = answerTo(test, pair, within)
  return test.not === true ? negated(answer) : answer
}

function answerTo(
  test: HouseholdTest,
  pair: Pair,
  { known, standing }: { readonly known: Known; readonly standing: Standing },
): Answer {
  switch (test.test) {
    case 'tie':
      return tieTo(test, pair, known)
    case 'kin':
      return {
        ...tied(known.kinship.relatives(test), pair.member, pair.candidate),
        limit: 'relation',
        speaks: true,
      }
    case 'home':
      return homeOf(test.main === true, pair, known)
    case 'age':
      return ageWithin(pair[test.of], test, known)
    case 'authority':
      return authorityOver(pair, known)
    case 'circumstance':
      return circumstance(test, pair, known)
    case 'household':
      return standing(test.concept, pair.candidate)
  }
}

function tieTo(test: Extract<HouseholdTest, { readonly test: 'tie' }>, { candidate, member }: Pair, { kinship }: Known): Answer {
  const steps = test.is.flatMap(kinship.stepsTo)
  const frame = { limit: 'relation', speaks: true } as const
  if (test.of === undefined) return { ...tied(steps, member, candidate), ...frame }
  const person = test.of === 'candidate' ? candidate : member
  const all = steps.flatMap((step) => step(person))
  return { said: anyOf(all.map(({ said }) => said)), on: all.flatMap(({ on }) => on), ...frame }
}

function homeOf(main: boolean, pair: Pair, known: Known): Answer {
  const { said, matches, on } = sharedHome(pair.candidate, pair.member, known)
  const elsewhere = main ? livesElsewhere(pair, known) : { said: 'silent' as const, on: [] }
  const isOpen = elsewhere.said === 'uncertain' && said === 'yes'
  return {
    said: elsewhere.said === 'yes' ? 'no' : isOpen ? 'uncertain' : said,
    on: [...on, ...elsewhere.on].map(({ entry }) => entry),
    limit: 'home',
    speaks: matches,
  }
}

/**
 * Whether the candidate is stated to have authority over the member. That is uncertain where nothing states who has it, where statements differ in its kind
 * or in who has it alone, and where one is under investigation; of whoever is not named, also where those that are sure name fewer than they speak of.
 */
function authorityOver({ candidate, member }: Pair, { authority }: Known): Answer {
  const stated = authority(member)
  const sure = stated.filter(({ counts }) => counts === 'yes')
  const [kind = 'unknown', other] = new Set(stated.map(({ fact }) => fact.value.authority))
  const naming = stated.filter(({ fact, entry }) => held[fact.value.authority] > 0 && entry.mentions.includes(candidate))
  const differ = other !== undefined || (kind === 'one-parent' && namedIn(stated) > 1)
  const isOpen = differ || isInvestigated(stated)
  const isNamed = naming.some(({ counts }) => counts === 'yes')
  const isNone = kind !== 'unknown' && naming.length === 0 && sure.length > 0 && namedIn(sure) >= held[kind]
  return {
    said: isOpen ? 'uncertain' : isNamed ? 'yes' : isNone ? 'no' : 'uncertain',
    on: (naming.length > 0 ? naming : stated).map(({ entry }) => entry),
    limit: 'authority',
    speaks: false,
  }
}

/** How many persons some statements name together. */
function namedIn(statements: ReturnType<Known['authority']>): number {
  return new Set(statements.flatMap(({ entry }) => entry.mentions)).size
}

/** How many of the parents a statement of authority speaks of. */
const held: Readonly<Record<AuthorityValue['authority'], number>> = {
  'both-parents': 2,
  'one-parent': 1,
  'parent-and-other': 1,
  guardian: 0,
  'provisional-guardian': 0,
  none: 0,
  unknown: 0,
}

function circumstance(test: Extract<HouseholdTest, { readonly test: 'circumstance' }>, pair: Pair, known: Known): Answer {
  const { said, on } = circumstanceOf(test.is, test.about, { pair, known })
  const frame = { on: on.map(({ entry }) => entry), limit: test.is, speaks: true }
  if (said === 'silent') return { said: test.asked === true ? 'uncertain' : 'silent', ...frame }
  if (said === 'uncertain') return { said, ...frame }
  return { said: (said === 'no') === (test.denied === true) ? 'yes' : 'no', ...frame }
}

import { organisationKey, type RightKind } from '../../schema/index.ts'
import { type Clause, clause, readClauses } from './clause.ts'
import type { Merged } from './merged.ts'
import type { Cast } from './people.ts'
import { missing, ScenarioError } from './problem.ts'
import { codeIn, had, nameIn, organisationIn } from './read.ts'
import { rightWords } from './words/of-people.ts'
import { enumerated } from './words/vocabulary.ts'

/** What somebody may do: give or withdraw a consent, or exercise a right. */
export type Entitlement = { readonly action: 'give' | 'withdraw' } | { readonly action: 'exercise'; readonly right: RightKind }

/** Who must be able to do something under an article: each way the persons it takes together. */
export interface ExpectedWays {
  readonly nr: string
  readonly line: number
  readonly to: Entitlement
  readonly article: string
  /** For whom. */
  readonly person: string
  /** Persons by their name, institutions by their key; none: nobody may. */
  readonly ways: readonly (readonly string[])[]
}

interface Into {
  readonly names: readonly string[]
  readonly ways: (readonly string[])[]
  person: string
  asked?: Pick<ExpectedWays, 'to' | 'article'>
  nobody?: true
}

const under = '[ voor {naam}] volgens {artikel}'

/** Everything that can be said of who may. */
export const entitledClauses: readonly Clause<Into>[] = [
  clause(
    `toestemming geven${under}`,
    'wie de toestemming van dit artikel kan geven; voor wie: anders de cliënt',
    (into, { naam, artikel }, line) => ask({ action: 'give' }, { naam, artikel }, into, line),
  ),
  clause(`toestemming intrekken${under}`, 'wie haar kan intrekken', (into, { naam, artikel }, line) =>
    ask({ action: 'withdraw' }, { naam, artikel }, into, line),
  ),
  clause(`{recht} uitoefenen${under}`, 'wie dit recht van het artikel kan uitoefenen', (into, { recht, naam, artikel }, line) =>
    ask({ action: 'exercise', right: codeIn(rightWords, recht, line) }, { naam, artikel }, into, line),
  ),
  clause('door niemand', 'niemand kan het', (into) => {
    into.nobody = true
  }),
  clause('door {samen}', 'wie het samen kunnen, met "en" ertussen; mag vaker: elk is dan genoeg', (into, { samen }, line) => {
    into.ways.push(
      enumerated(samen ?? '').map((who) => into.names.find((name) => name === who) ?? organisationKey(organisationIn(who, line))),
    )
  }),
]

/** Reads what a scenario says of who may. */
export function readEntitled(merged: Merged, { names, client }: Cast): readonly ExpectedWays[] {
  return [...(merged.entries.get('bevoegd') ?? [])].map(([nr, pieces]) => {
    const into: Into = { names, ways: [], person: client }
    for (const { text, line } of pieces) readClauses(text, line, entitledClauses, into)
    const line = pieces[0]?.line ?? merged.line
    const { person, ways } = into
    const asked = had(
      into.asked,
      line,
      'verwacht wat iemand kan, zoals "toestemming geven volgens …"',
      'expected what somebody may do, such as "toestemming geven volgens …"',
    )
    if ((ways.length === 0) === (into.nobody === undefined))
      throw missing(line, 'verwacht "door" en wie het kan, of "door niemand"', 'expected "door" and who may, or "door niemand"')
    return { nr, line, ...asked, person, ways }
  })
}

function ask(
  to: Entitlement,
  { naam, artikel }: { readonly naam: string | undefined; readonly artikel: string | undefined },
  into: Into,
  line: number,
): void {
  if (into.asked !== undefined)
    throw new ScenarioError('scenario/twice', line, {
      nl: 'een regel "Bevoegd" vraagt één ding; zet het andere in een regel met een eigen nummer',
      en: 'a line "Bevoegd" asks one thing; put the other in a line with a number of its own',
    })
  if (naam !== undefined) into.person = nameIn(naam, into.names, line)
  into.asked = { to, article: artikel ?? '' }
}

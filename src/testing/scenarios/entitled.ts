import { organisationKey } from '../../schema/index.ts'
import { type Clause, clause, readClauses } from './clause.ts'
import type { Merged } from './merged.ts'
import type { Cast } from './people.ts'
import { missing } from './problem.ts'
import { had, nameIn, organisationIn } from './read.ts'
import { enumerated } from './words/vocabulary.ts'

/** Who must be able to give or withdraw a consent, or to exercise a right, under an article: each way the persons it takes together. */
export interface ExpectedWays {
  readonly nr: string
  readonly line: number
  readonly action: 'give' | 'withdraw' | 'exercise'
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
  action?: ExpectedWays['action']
  article?: string
  nobody?: true
}

const of = '[ voor {naam}] volgens {artikel}'
const asks = (action: ExpectedWays['action']): Clause<Into>['take'] => {
  return (into, { naam, artikel }, line) => {
    if (naam !== undefined) into.person = nameIn(naam, into.names, line)
    Object.assign(into, { action, article: artikel })
  }
}

/** Everything that can be said of who may. */
export const entitledClauses: readonly Clause<Into>[] = [
  clause(`toestemming geven${of}`, 'wie de toestemming van dit artikel kan geven; voor wie: anders de cliënt', asks('give')),
  clause(`toestemming intrekken${of}`, 'wie haar kan intrekken', asks('withdraw')),
  clause(`recht uitoefenen${of}`, 'wie het recht van dit artikel kan uitoefenen', asks('exercise')),
  clause('door niemand', 'niemand kan het', (into) => {
    into.nobody = true
  }),
  clause('door {samen}', 'wie het samen kunnen; mag vaker: elk is dan genoeg', (into, { samen }, line) => {
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
    const action = had(
      into.action,
      line,
      'verwacht wat iemand kan, zoals "toestemming geven volgens …"',
      'expected what somebody may do, such as "toestemming geven volgens …"',
    )
    const article = had(into.article, line, 'verwacht "volgens" en een artikel', 'expected "volgens" and an article')
    if ((ways.length === 0) === (into.nobody === undefined))
      throw missing(line, 'verwacht "door" en wie het kan, of "door niemand"', 'expected "door" and who may, or "door niemand"')
    return { nr, line, action, article, person, ways }
  })
}

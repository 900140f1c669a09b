import type { ClearedEntry } from '../disclosure/index.ts'
import type { RelationValue } from '../schema/index.ts'
import { anyOf } from './answer.ts'
import type { Statement } from './statements.ts'

/** A tie to another person: surely or perhaps, and the facts that state it. */
export interface Tie {
  readonly to: string
  readonly said: 'yes' | 'uncertain'
  readonly on: readonly ClearedEntry[]
}

/** Ties of one kind that somebody has; both sides of a tie count, whichever of the two stated it. */
export type Step = (person: string) => readonly Tie[]

/** The ties that cleared facts state directly. */
export interface Ties {
  readonly parents: Step
  readonly children: Step
  readonly spouses: Step
  readonly formerSpouses: Step
  readonly siblings: Step
}

type Kind = keyof Ties

/** What is stated of whoever is mentioned, and what follows for that person. */
const kinds: Readonly<Partial<Record<RelationValue['relation'], readonly [mine: Kind, theirs: Kind]>>> = {
  parent: ['parents', 'children'],
  child: ['children', 'parents'],
  spouse: ['spouses', 'spouses'],
  'former-spouse': ['formerSpouses', 'formerSpouses'],
  sibling: ['siblings', 'siblings'],
}

/** The ties that statements of kinship make. */
export function tiesOf(statements: readonly Statement<'relation.kin'>[]): Ties {
  const found: Record<Kind, Map<string, Map<string, Statement<'relation.kin'>[]>>> = {
    parents: new Map(),
    children: new Map(),
    spouses: new Map(),
    formerSpouses: new Map(),
    siblings: new Map(),
  }
  const add = (kind: Kind, of: string, to: string, statement: Statement<'relation.kin'>) => {
    const mine = found[kind].get(of) ?? new Map<string, Statement<'relation.kin'>[]>()
    found[kind].set(of, mine)
    mine.set(to, [...(mine.get(to) ?? []), statement])
  }
  for (const statement of statements) {
    const [mine, theirs] = kinds[statement.fact.value.relation] ?? []
    if (mine === undefined || theirs === undefined) continue
    for (const owner of statement.entry.owners)
      for (const other of statement.entry.mentions) {
        add(mine, owner, other, statement)
        add(theirs, other, owner, statement)
      }
  }
  const step =
    (kind: Kind): Step =>
    (person) =>
      [...(found[kind].get(person) ?? [])].map(([to, stated]) => ({
        to,
        said: stated.some(({ counts }) => counts === 'yes') ? 'yes' : 'uncertain',
        on: stated.map(({ entry }) => entry),
      }))
  return {
    parents: step('parents'),
    children: step('children'),
    spouses: step('spouses'),
    formerSpouses: step('formerSpouses'),
    siblings: step('siblings'),
  }
}

/** Where one goes by several steps one after another, never back to where one began; a step that is uncertain makes the whole uncertain. */
export function chain(...steps: readonly Step[]): Step {
  return (person) => {
    let reached: readonly Tie[] = [{ to: person, said: 'yes', on: [] }]
    for (const step of steps)
      reached = reached.flatMap((one) =>
        step(one.to)
          .filter(({ to }) => to !== person && to !== one.to)
          .map(({ to, said, on }): Tie => ({ to, said: one.said === 'yes' ? said : 'uncertain', on: [...one.on, ...on] })),
      )
    return reached
  }
}

/** What the ties of some steps say of two persons; nothing where none leads from the one to the other. */
export function tied(
  steps: readonly Step[],
  from: string,
  to: string,
): { said: 'yes' | 'uncertain' | 'silent'; on: readonly ClearedEntry[] } {
  const leading = steps.flatMap((step) => step(from).filter((tie) => tie.to === to))
  const said = anyOf(leading.map((tie) => tie.said))
  const counting = leading.filter((tie) => tie.said === said)
  return { said: said === 'no' ? 'silent' : said, on: counting.flatMap(({ on }) => on) }
}

import type { oneSidedTest } from '../comparing/index.ts'
import type { ClearedEntry } from '../disclosure/index.ts'
import type { RelationValue } from '../schema/index.ts'
import type { Statement } from './statements.ts'
import { oncePerPerson, type Step } from './steps.ts'

type Kinship = Statement<'relation.kin'>

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

/** What nobody can be of one person on one day beside the other. */
const contraries: Readonly<Partial<Record<Kind, Kind>>> = {
  parents: 'children',
  children: 'parents',
  spouses: 'formerSpouses',
  formerSpouses: 'spouses',
}

/**
 * The ties that statements of kinship make. One that the other’s file denies is uncertain, whoever states it too; so are two that are firm and cannot both
 * be.
 */
export function tiesOf(statements: readonly Kinship[], isOneSided: ReturnType<typeof oneSidedTest>): Ties {
  const found: Record<Kind, Map<string, Map<string, Stated[]>>> = {
    parents: new Map(),
    children: new Map(),
    spouses: new Map(),
    formerSpouses: new Map(),
    siblings: new Map(),
  }
  const add = (kind: Kind, of: string, to: string, one: Stated) => {
    const mine = found[kind].get(of) ?? new Map<string, Stated[]>()
    found[kind].set(of, mine)
    mine.set(to, [...(mine.get(to) ?? []), one])
  }
  for (const statement of statements) {
    const both = kinds[statement.fact.value.relation]
    if (both === undefined) continue
    const [mine, theirs] = both
    for (const owner of statement.entry.owners)
      for (const other of statement.entry.mentions) {
        const { entry, counts } = statement
        const stated = { entry, isFirm: counts === 'yes', isDenied: isOneSided({ entry, of: owner, to: other }) }
        add(mine, owner, other, stated)
        add(theirs, other, owner, stated)
      }
  }
  const statedOf = (kind: Kind | undefined, of: string, to: string) =>
    kind === undefined ? [] : (found[kind].get(of)?.get(to) ?? [])
  const step = (kind: Kind): Step =>
    oncePerPerson((person) =>
      [...(found[kind].get(person) ?? [])].map(([to, stated]) => {
        const contrary = statedOf(contraries[kind], person, to).filter(({ isFirm }) => isFirm)
        const isSure = stated.some(({ isFirm }) => isFirm) && !stated.some(({ isDenied }) => isDenied) && contrary.length === 0
        return { to, said: isSure ? 'yes' : 'uncertain', on: [...stated, ...contrary].map(({ entry }) => entry) }
      }),
    )
  return {
    parents: step('parents'),
    children: step('children'),
    spouses: step('spouses'),
    formerSpouses: step('formerSpouses'),
    siblings: step('siblings'),
  }
}

interface Stated {
  readonly entry: ClearedEntry
  readonly isFirm: boolean
  /** Whether the file of the other denies it. */
  readonly isDenied: boolean
}

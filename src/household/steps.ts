import type { ClearedEntry } from '../disclosure/index.ts'

/** A tie to another person: surely or perhaps, and the facts that state it. */
export interface Tie {
  readonly to: string
  readonly said: 'yes' | 'uncertain'
  readonly on: readonly ClearedEntry[]
}

/** Ties of one kind that somebody has; both sides of a tie count, whichever of the two stated it. */
export type Step = (person: string) => readonly Tie[]

/** Where one goes by several steps one after another, never back to where one began; a step that is uncertain makes the whole uncertain. */
export function chain(...steps: readonly Step[]): Step {
  return oncePerPerson((person) => {
    let reached: readonly Tie[] = [{ to: person, said: 'yes', on: [] }]
    for (const step of steps)
      reached = reached.flatMap((one) =>
        step(one.to)
          .filter(({ to }) => to !== person && to !== one.to)
          .map(({ to, said, on }): Tie => ({ to, said: one.said === 'yes' ? said : 'uncertain', on: [...one.on, ...on] })),
      )
    return reached
  })
}

/** What the ties of some steps say of two persons; nothing where none leads from the one to the other. */
export function tied(
  steps: readonly Step[],
  from: string,
  to: string,
): { said: 'yes' | 'uncertain' | 'silent'; on: readonly ClearedEntry[] } {
  const leading = steps.flatMap((step) => step(from).filter((tie) => tie.to === to))
  const sure = leading.filter(({ said }) => said === 'yes')
  if (sure.length > 0) return { said: 'yes', on: sure.flatMap(({ on }) => on) }
  return { said: leading.length === 0 ? 'silent' : 'uncertain', on: leading.flatMap(({ on }) => on) }
}

/** A step that is worked out once for each person. */
export function oncePerPerson(step: Step): Step {
  const found = new Map<string, readonly Tie[]>()
  return (person) => {
    const known = found.get(person)
    if (known !== undefined) return known
    const ties = step(person)
    found.set(person, ties)
    return ties
  }
}

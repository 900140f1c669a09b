/** The members under the same key together, keys in order of first appearance. */
export function grouped<T>(members: readonly T[], keyOf: (member: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const member of members) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [member])
    else group.push(member)
  }
  return [...groups]
}

/** Items in the order of a text that each has, so that no answer depends on the order in which they came. */
export function inOrderOf<T>(items: Iterable<T>, textOf: (item: T) => string): readonly T[] {
  return [...items].sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1))
}

/** What a map holds, in the order of its keys. */
export function inOrderOfKeys<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return inOrderOf(map, ([key]) => key).map(([, item]) => item)
}

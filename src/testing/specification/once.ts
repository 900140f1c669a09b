/**
 * A pure function, worked out once for each object it is asked about. Objects never change, and what was worked out goes with them: names are not
 * kept for longer than the case they stand in.
 */
export function oncePer<K extends object, V extends object>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>()
  return (of) => {
    const worked = known.get(of)
    if (worked !== undefined) return worked
    const found = work(of)
    known.set(of, found)
    return found
  }
}

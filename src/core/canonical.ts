import canonicalize from 'canonicalize'

/** A value as canonical JSON (RFC 8785): the same value always gives the same text, whatever the order its keys were written in. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? ''
}

/** A value as text to compare by: the same whatever the order of its keys, and never failing on what JSON can carry. */
export function comparable(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  const members = Object.entries(value)
  if (members.length > 1) members.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([key, member]) => [key, inOrder(member)]))
}

/** Freezes a value and everything in it, and gives it back. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  Object.freeze(value)
  for (const member of Object.values(value)) deepFreeze(member)
  return value
}

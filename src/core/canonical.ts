import canonicalize from 'canonicalize'

/** A value as canonical JSON (RFC 8785): the same value always gives the same text, whatever the order its keys were written in. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? ''
}

/** Freezes a value and everything in it, and gives it back. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  Object.freeze(value)
  for (const member of Object.values(value)) deepFreeze(member)
  return value
}

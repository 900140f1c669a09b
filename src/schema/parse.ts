import type { z } from 'zod'
import { KlantbeeldError } from '../core/errors.ts'
import { isWireName, type WireName, type WireObjects, wireObjects } from './json-schema.ts'
import { refusedAt } from './refused-at.ts'

/** What can be wrong with JSON: not the wire object that was asked for, not as another schema wants it, or no wire object has the name. */
export type SchemaErrorCode = `schema/not-a-${WireName}` | 'schema/not-as-asked' | 'schema/unknown-name'

/** JSON that a schema refuses; the message names the place by names of the schema only, never a value or a key of the JSON. */
export class SchemaError extends KlantbeeldError<SchemaErrorCode> {}

/**
 * A wire object from JSON, by its name or its schema. Throws {@link SchemaError}: what zod throws repeats keys of the JSON, which may be personal.
 *
 * @example
 * const fragment = parse('fragment', JSON.parse(body))
 */
export function parse<N extends WireName>(name: N, json: unknown): WireObjects[N]
/** A value from JSON, by its schema; throws {@link SchemaError}. */
export function parse<T>(schema: z.ZodType<T>, json: unknown): T
/** By name or schema. */
export function parse(asked: WireName | z.ZodType, json: unknown): unknown {
  const schema = typeof asked === 'string' ? schemaOf(asked) : asked
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const name = nameOf(schema)
  const place = refusedAt(schema, parsed.error)
  const at = place === '' ? '' : ` at "${place}"`
  const todo =
    parsed.error.issues[0]?.code === 'unrecognized_keys' ? `leave out what the schema does not have${at}` : `correct it${at}`
  throw name === undefined
    ? new SchemaError('schema/not-as-asked', `this is not as its schema wants it; ${todo}`)
    : new SchemaError(`schema/not-a-${name}`, `this is no ${name}; ${todo}, by klantbeeld/schemas/${name}.json`)
}

function schemaOf(name: string): z.ZodType {
  if (isWireName(name)) return wireObjects[name]
  const names = Object.keys(wireObjects).join(', ')
  throw new SchemaError('schema/unknown-name', `no wire object has this name; take one of ${names}`)
}

function nameOf(schema: z.ZodType): WireName | undefined {
  return Object.keys(wireObjects)
    .filter(isWireName)
    .find((name) => wireObjects[name] === schema)
}

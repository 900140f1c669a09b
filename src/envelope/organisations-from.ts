import { canonicalJson } from '../core/canonical.ts'
import { type Organisation, organisationKey, parse, SchemaError } from '../schema/index.ts'
import { EnvelopeError } from './errors.ts'

/**
 * The organisations of a register from JSON: a list of wire objects, checked once. Of one id the highest version counts, whatever the order; the same
 * version with two contents throws {@link EnvelopeError}, and so does whatever is no organisation.
 */
export function organisationsFrom(json: unknown): readonly Organisation[] {
  if (!Array.isArray(json)) throw new EnvelopeError('envelope/not-a-list', 'a register is a list of organisations; give a list')
  const latest = new Map<string, Organisation>()
  for (const [index, one] of json.entries()) {
    const organisation = organisationAt(index, one)
    const key = organisationKey(organisation.id)
    const other = latest.get(key)
    if (other !== undefined && isOtherOfOneVersion(organisation, other))
      throw new EnvelopeError(
        'envelope/two-of-one-version',
        `number ${index} of the register has the id and version of an earlier one with other contents; give it a higher version`,
      )
    if (other === undefined || versionOf(organisation) > versionOf(other)) latest.set(key, organisation)
  }
  return [...latest.values()]
}

function organisationAt(index: number, json: unknown): Organisation {
  try {
    return parse('organisation', json)
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    throw new EnvelopeError('envelope/not-an-organisation', `number ${index} of the register: ${error.message}`)
  }
}

function isOtherOfOneVersion(one: Organisation, other: Organisation): boolean {
  return versionOf(one) === versionOf(other) && canonicalJson(one) !== canonicalJson(other)
}

function versionOf({ version = 1 }: Organisation): number {
  return version
}

/** The organisation of a register by its number as text, such as `oin:00000001999900001000`; one that stands there twice is not registered. */
export function organisationOf(key: string, organisations: readonly Organisation[]): Organisation | undefined {
  const [organisation, other] = organisations.filter(({ id }) => organisationKey(id) === key)
  return other === undefined ? organisation : undefined
}

import {
  type DeliveredPerson,
  type KnownPerson,
  type LinkRecord,
  type OrganisationId,
  organisationKey,
} from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import { agreeingNames, fittingNames } from './names.ts'

/** What a fragment calls a known person. */
export function refOf(person: string): string {
  return `ref-${person}`
}

/** What identifies a delivered person. */
export type Identity = Omit<DeliveredPerson, 'ref'>

/** The numbers of a known person, as far as there are. */
export function numbersOf({ bsn, localNumber }: KnownPerson): Identity {
  return { ...(bsn === undefined ? {} : { bsn }), ...(localNumber === undefined ? {} : { localNumber }) }
}

/**
 * A known person as an organisation delivers them: surely the same by number, by the statutory set, or because a steward joined
 * them.
 */
export function drawDelivered(
  known: KnownPerson,
  organisation: OrganisationId,
  fragment: string,
  dice: Dice,
): { readonly person: DeliveredPerson; readonly link?: LinkRecord } {
  const ref = refOf(known.id)
  const birth = dice.one([known.birth, known.birth === 'unknown' ? known.birth : known.birth.slice(0, 4), 'unknown'])
  const number = dice.odds(1, 2) ? numbersOf(known) : { ...numbersOf(known), ...formerOf(known, dice) }
  if (known.unbornOf !== undefined && dice.odds(1, 2)) return { person: { ref, birth, unbornOf: refOf(known.unbornOf) } }
  if (dice.odds(1, 12)) return { person: { ref, birth }, link: joined(known, ref, organisation, fragment) }
  if (dice.odds(1, 4) && known.birth.length === 10) return { person: { ref, ...statutorySet(known, dice) } }
  if (dice.odds(1, 3)) return { person: { ref, ...number } }
  return { person: { ref, ...number, ...fittingNames(known, dice), birth } }
}

/** What identifies without a number (Wmo 2015 art. 5.2.9): all of it, as registered or spelt otherwise. */
export function statutorySet(known: KnownPerson, dice: Dice): Identity {
  const [address] = known.addresses
  return {
    ...agreeingNames(known, dice),
    ...(known.givenNames === undefined ? {} : { givenNames: known.givenNames }),
    birth: known.birth,
    ...(address === undefined ? {} : { postcode: dice.one([address.postcode, '9999xa']), houseNumber: address.houseNumber }),
  }
}

function formerOf({ formerBsns }: KnownPerson, dice: Dice): Identity {
  return formerBsns === undefined ? {} : { bsn: dice.one(formerBsns) }
}

function joined({ id, recordedAt }: KnownPerson, ref: string, organisation: OrganisationId, fragment: string): LinkRecord {
  return {
    kind: 'joined',
    delivered: { organisation: organisationKey(organisation), fragment, ref },
    person: id,
    by: 'steward-1',
    because: 'canary-bekend',
    source: 'steward',
    recordedAt,
  }
}

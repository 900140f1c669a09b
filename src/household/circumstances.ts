import type { About } from '../law/household-row.ts'
import type { LivingCircumstance } from '../schema/index.ts'
import { anyOf, type Said } from './answer.ts'
import type { Known } from './known.ts'
import type { Statement } from './statements.ts'

/** The candidate for a household, and the member through whom the candidate may come in. */
export interface Pair {
  readonly candidate: string
  readonly member: string
}

type Found = readonly Statement<'residence.household'>[]

/**
 * What facts say of a circumstance of two persons or one of them. What was established counts before what was told; established both to be so and not
 * to be so settles nothing.
 */
export function circumstanceOf(
  is: LivingCircumstance,
  about: About,
  { pair, known }: { readonly pair: Pair; readonly known: Known },
): { readonly said: Said; readonly on: Found } {
  const found = concerning(about, pair, known).filter(({ fact }) => fact.value.circumstance === is)
  const sure = found.filter(({ counts }) => counts === 'yes')
  const isDenied = sure.some(({ fact }) => fact.value.denied === true)
  const isStated = sure.some(({ fact }) => fact.value.denied !== true)
  if (isDenied && isStated) return { said: 'uncertain', on: sure }
  if (isDenied || isStated) return { said: isStated ? 'yes' : 'no', on: sure }
  return { said: found.length === 0 ? 'silent' : 'uncertain', on: found }
}

/** Whether either of two persons has the main residence elsewhere, whatever their registered address. */
export function livesElsewhere(pair: Pair, known: Known): { readonly said: Said; readonly on: Found } {
  const both = (['candidate', 'member'] as const).map((about) =>
    circumstanceOf('main-residence-elsewhere', about, { pair, known }),
  )
  const said = anyOf(both.map((one) => one.said))
  return { said, on: both.filter((one) => one.said === said).flatMap(({ on }) => on) }
}

function concerning(about: About, { candidate, member }: Pair, { living }: Known): Found {
  switch (about) {
    case 'candidate':
      return living(candidate)
    case 'member':
      return living(member)
    case 'candidate-to-member':
      return living(candidate).filter(naming(member))
    case 'member-to-candidate':
      return living(member).filter(naming(candidate))
    case 'each-other':
      return [...living(candidate).filter(naming(member)), ...living(member).filter(naming(candidate))]
  }
}

function naming(person: string): (statement: Found[number]) => boolean {
  return ({ entry }) => entry.mentions.includes(person) || entry.owners.includes(person)
}

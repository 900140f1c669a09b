import { type Case, isSame } from './case.ts'
import { categoriesOf } from './contents.ts'

/** Notes: a working note, and whatever has one in it, stays with its holder and its hat. */
export function staysWithHolderAndHat(of: Case): boolean {
  const { request, fact, holder } = of
  if (!categoriesOf(fact).includes('document.note')) return true
  return (
    request.kind === 'use' &&
    isSame(holder, of.asker) &&
    fact.obtained.purpose === request.purpose &&
    fact.obtained.capacity === request.hat.capacity
  )
}

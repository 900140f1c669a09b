import { nothingWithheldFromThePerson } from './access.ts'
import {
  agreesWithSpecification,
  orderNeverMatters,
  rowsCanBeLookedUp,
  sameInputSameBytes,
  wantedIsEnough,
} from './exactly-this.ts'
import { householdsFromCleared } from './households.ts'
import type { LibraryPromise } from './library.ts'
import { localNeverShowsMore } from './local-rows.ts'
import { mergeKeepsEveryDispute, preferenceOnlyOrders } from './merging.ts'
import { defaultIsWithheld, noContentDayShowsMore, prohibitionTrumpsPermission, withdrawalNeverShowsMore } from './never-more.ts'
import { hiddenSteering, noPersonalValue, withheldChangesNothing } from './nothing-leaks.ts'
import { pastTermShowsNothing } from './past-term.ts'
import { releasesWhatIsCleared, withheldChangesNothingSent } from './releasing.ts'
import { undoingRestores } from './undoing.ts'

export type { Effort, Library, LibraryPromise } from './library.ts'

/** Everything the library promises, to run under any test runner: `for (const { name, check } of promises) test(name, () => check(library, effort))`. */
export const promises: readonly LibraryPromise[] = [
  defaultIsWithheld,
  nothingWithheldFromThePerson,
  prohibitionTrumpsPermission,
  orderNeverMatters,
  withheldChangesNothing,
  withheldChangesNothingSent,
  hiddenSteering,
  withdrawalNeverShowsMore,
  localNeverShowsMore,
  rowsCanBeLookedUp,
  pastTermShowsNothing,
  agreesWithSpecification,
  mergeKeepsEveryDispute,
  householdsFromCleared,
  preferenceOnlyOrders,
  undoingRestores,
  noPersonalValue,
  sameInputSameBytes,
  noContentDayShowsMore,
  wantedIsEnough,
  releasesWhatIsCleared,
]

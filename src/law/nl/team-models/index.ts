import { geclusterdRegieClient, geclusterdRegieGemeente } from './geclusterd.ts'
import type { TeamModel } from './model.ts'
import { totaalIntegraal } from './totaal-integraal.ts'
import { transitieproof } from './transitieproof.ts'
import { integraalInTweedeInstantie } from './tweede-instantie.ts'

export { type Adoption, type AppliedModel, apply } from './apply.ts'
export type { ModelRow, RoleHat, SuggestedSet, TeamModel, TeamRole } from './model.ts'
export { geclusterdRegieClient, geclusterdRegieGemeente, integraalInTweedeInstantie, totaalIntegraal, transitieproof }

/** Five ways in which a municipality organises the access to help. */
export const teamModels: readonly TeamModel[] = [
  transitieproof,
  totaalIntegraal,
  integraalInTweedeInstantie,
  geclusterdRegieGemeente,
  geclusterdRegieClient,
]

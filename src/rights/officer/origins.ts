import type { MatrixEntry, MatrixPurpose } from '../../explain/index.ts'
import { origins } from '../../schema/index.ts'
import type { ActivitySources } from './activity.ts'
import { consentIsAsked } from './consents.ts'
import type { Ground } from './ground.ts'

/** Where the data of a task come from: from whom, from which other holders, and from which other acts of the controller itself. */
export function sourcesOf({ act }: MatrixPurpose, entries: readonly MatrixEntry[], ground: Ground): ActivitySources {
  const own = entries.filter((entry) => isOwn(entry, ground))
  const others = [...new Set(own.map((entry) => entry.act))].filter((other) => other !== act)
  return {
    origins: own.some((entry) => entry.origins === 'any')
      ? 'any'
      : origins.filter((origin) => own.some((entry) => entry.origins.includes(origin))),
    holders: [
      ...new Set(
        entries
          .filter(({ holders }) => holders.organisation !== 'own')
          .flatMap(({ holders }) => holders.roles)
          .filter((role) => !ground.holderRoles.includes(role)),
      ),
    ],
    acts: others.map((other) => ({
      act: other,
      short: ground.domains.find((domain) => domain.act === other)?.short ?? { nl: other, en: other },
      consent: own.filter((entry) => entry.act === other).every(consentIsAsked) ? 'always' : 'not-always',
    })),
  }
}

function isOwn({ holders }: MatrixEntry, { holderRoles }: Ground): boolean {
  return holders.organisation !== 'other' && holders.roles.some((role) => holderRoles.includes(role))
}

import { includes } from '../../law/row.ts'
import type { Fact } from '../../schema/index.ts'
import type { Scenario } from '../scenarios/index.ts'
import type { RowPlace } from './places.ts'

/** Whether leaving a row out could change what comes of a scenario. Where in doubt it says yes: that costs one run more. */
export function isTouched({ request, fragments, setting }: Scenario, place: RowPlace): boolean {
  const facts = fragments.flatMap(({ facts: own }) => own)
  switch (place.list) {
    case 'grounds': {
      const { row } = place
      const asks = row.kinds.includes(request.kind) && includes(row.purposes, request.purpose)
      return (
        asks &&
        facts.some(
          (fact) => row.obtained.acts.includes(fact.obtained.act) && kindsOf(fact).some((it) => row.categories.includes(it)),
        )
      )
    }
    case 'releases':
      return place.row.kinds.includes(request.kind) && includes(place.row.purposes, request.purpose)
    case 'quality':
      return includes(place.row.purposes, request.purpose)
    case 'terms': {
      const { row } = place
      return facts.some(({ obtained, holderRole }) => row.acts.includes(obtained.act) && row.holderRoles.includes(holderRole))
    }
    case 'secrecy': {
      const { row } = place
      return facts.some(({ obtained, holderRole }) => row.acts.includes(obtained.act) && row.holderRoles.includes(holderRole))
    }
    case 'consentRules':
      return (setting.consents ?? []).length > 0
    case 'prohibitions':
      return true
  }
}

function kindsOf({ category, contains = [] }: Fact): readonly Fact['category'][] {
  return [category, ...contains]
}

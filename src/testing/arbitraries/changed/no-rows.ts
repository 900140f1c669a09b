import type { LawDomain } from '../../../law/index.ts'
import type { Case } from '../case.ts'
import { pooledLaws } from '../law/laws.ts'

const stripped = new Map(pooledLaws.map((law) => [law, withoutGrounds(law)]))

/**
 * The case under the same law without a single ground row. Of a pooled law it is the same array each time, so that it compiles
 * once.
 */
export function noRows(one: Case): Case {
  const { law } = one.setting
  return { ...one, setting: { ...one.setting, law: stripped.get(law) ?? withoutGrounds(law) } }
}

function withoutGrounds(law: readonly LawDomain[]): readonly LawDomain[] {
  return law.map((domain) => ({ ...domain, grounds: [] }))
}

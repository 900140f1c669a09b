import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import type { Flat, Rule, Test } from './rules.ts'

/** Cedar compiled to WebAssembly, its policies parsed beforehand; each fact is handed over as an entity. */
export function cedar(rules: readonly Rule[]): (facts: readonly Flat[]) => readonly boolean[] {
  const parsed = preparsePolicySet('bench', { staticPolicies: rules.map(policyOf).join('\n') })
  if (parsed.type === 'failure') throw new Error(`cedar refuses the policies: ${parsed.errors[0]?.message}`)
  return (facts) => facts.map(isAllowed)
}

function isAllowed({ category, ...fact }: Flat): boolean {
  const resource = { type: 'Fact', id: 'it' }
  const answer = statefulIsAuthorized({
    principal: { type: 'Worker', id: 'w1' },
    action: { type: 'Action', id: category },
    resource,
    context: {},
    preparsedPolicySetId: 'bench',
    entities: [
      {
        uid: resource,
        attrs: { ...fact, owners: [...fact.owners], others: [...fact.others], regimes: [...fact.regimes] },
        parents: [],
      },
    ],
  })
  if (answer.type === 'failure') throw new Error(`cedar cannot decide: ${answer.errors[0]?.message}`)
  return answer.response.decision === 'allow'
}

function policyOf({ effect, category, tests }: Rule): string {
  return `${effect}(principal, action == Action::"${category}", resource) when { ${tests.map(expressionOf).join(' && ')} };`
}

function expressionOf(test: Test): string {
  const field = `resource.${test.on}`
  if ('atMost' in test) return `${field} <= ${test.atMost}`
  if ('oneOf' in test) return `${JSON.stringify(test.oneOf)}.contains(${field})`
  return 'someOf' in test
    ? `${field}.containsAny(${JSON.stringify(test.someOf)})`
    : `!${field}.containsAny(${JSON.stringify(test.noneOf)})`
}

import { newEnforcer, newModelFromString } from 'casbin'
import type { Flat, Rule, Test } from './rules.ts'

const model = `
[request_definition]
r = fact

[policy_definition]
p = id, category, condition, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = r.fact.category == p.category &&eval(p.condition)
`

/** casbin: a policy line per rule, its condition an expression over the record of the fact; it tries all lines for each fact. */
export async function casbin(rules: readonly Rule[]): Promise<(facts: readonly Flat[]) => readonly boolean[]> {
  const enforcer = await newEnforcer(newModelFromString(model))
  enforcer.enableLog(false)
  await enforcer.addFunction('some', (list: readonly string[], among: readonly string[]) =>
    list.some((member) => among.includes(member)),
  )
  await enforcer.addPolicies(
    rules.map((rule, index) => [String(index), rule.category, conditionOf(rule), rule.effect === 'permit' ? 'allow' : 'deny']),
  )
  return (facts) => facts.map((fact) => enforcer.enforceSync(fact))
}

/** Without a space before a bracket: casbin would take what follows for a list. */
function conditionOf({ tests }: Rule): string {
  return tests.map(expressionOf).join('&&')
}

function expressionOf(test: Test): string {
  const field = `r.fact.${test.on}`
  if ('atMost' in test) return `${field} <= ${test.atMost}`
  if ('oneOf' in test) return `(${field} in ${JSON.stringify(test.oneOf)})`
  return 'someOf' in test ? `some(${field}, ${JSON.stringify(test.someOf)})` : `!some(${field}, ${JSON.stringify(test.noneOf)})`
}

import { readFileSync } from 'node:fs'
import { integrate, whoMay } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { parseScenarios, runScenario } from 'klantbeeld/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { HouseholdRow, LawDomain } from '../src/law/index.ts'
import { type CoveredPart, type Drawing, householdParts } from '../src/testing/coverage/household-parts.ts'
import { weakenings } from '../src/testing/coverage/weaker.ts'
import { row as invented } from './household-world.ts'

const law: readonly LawDomain[] = nl.map((domain) => ({ ...domain, records: [] }))
const drawingsOf = (name: string): readonly Drawing[] =>
  parseScenarios(readFileSync(`test/scenarios/${name}.md`, 'utf8'), name).scenarios.flatMap((scenario) => {
    const { cleared } = runScenario(scenario, law, { integrate, whoMay })
    return cleared === undefined ? [] : [{ scenario, cleared }]
  })
const row = invented({})

describe('the parts of a household row', () => {
  const partsOf = (drawn: HouseholdRow['drawn']) =>
    weakenings(drawn === undefined ? row : { ...row, drawn }).map(({ part, drawn: weaker }) => [part, weaker] as const)

  it('are none of a row in words', () => {
    expect(partsOf(undefined)).toEqual([])
  })

  it('are each way, exception and client way, each test where there are more, and each mark', () => {
    const parts = partsOf({
      client: [{ code: 'below-eighteen', all: [{ test: 'age', of: 'candidate', below: 18 }] }],
      ways: [
        {
          code: 'married-before',
          presumed: true,
          through: ['parent'],
          all: [
            { test: 'home', main: true },
            { test: 'circumstance', is: 'ever-married', about: 'each-other', asked: true },
          ],
        },
      ],
      exceptions: [
        { code: 'spouse', rebuts: true, against: ['parent'], all: [{ test: 'kin', by: 'blood', degree: 1 }] },
        { code: 'student', all: [{ test: 'tie', is: ['spouse'] }, { test: 'authority' }] },
      ],
      homes: true,
    })
    expect(parts.map(([part]) => part)).toEqual([
      'client.1.below-eighteen',
      'client.1.below-eighteen.test-1-age-below-17',
      'client.1.below-eighteen.test-1-age-below-19',
      'way.1.married-before',
      'way.1.married-before.presumed',
      'way.1.married-before.through-parent',
      'way.1.married-before.test-1-home',
      'way.1.married-before.test-1-home-main',
      'way.1.married-before.test-2-circumstance',
      'way.1.married-before.test-2-circumstance-asked',
      'exception.1.spouse',
      'exception.1.spouse.rebuts',
      'exception.1.spouse.against',
      'exception.1.spouse.test-1-kin-degree',
      'exception.1.spouse.test-1-kin-by',
      'exception.2.student',
      'exception.2.student.test-1-tie',
      'exception.2.student.test-2-authority',
      'homes',
    ])
    const weaker = new Map(parts)
    expect(weaker.get('homes')).not.toHaveProperty('homes')
    expect(weaker.get('homes')).toHaveProperty('client')
    expect(weaker.get('client.1.below-eighteen')?.client).toEqual([])
    expect(weaker.get('way.1.married-before')?.homes).toBe(true)
    expect(weaker.get('way.1.married-before.presumed')?.ways[0]).not.toHaveProperty('presumed')
    expect(weaker.get('way.1.married-before.presumed')?.ways[0]?.through).toEqual(['parent'])
    expect(weaker.get('way.1.married-before.through-parent')?.ways[0]).toMatchObject({ presumed: true, through: [] })
    expect(weaker.get('way.1.married-before.test-1-home-main')?.ways[0]?.all[0]).toEqual({ test: 'home' })
    expect(weaker.get('exception.1.spouse.rebuts')?.exceptions[0]).toMatchObject({ against: ['parent'] })
    expect(weaker.get('exception.1.spouse.rebuts')?.exceptions[0]).not.toHaveProperty('rebuts')
    expect(weaker.get('exception.1.spouse.against')?.exceptions[0]).not.toHaveProperty('against')
    expect(weaker.get('exception.1.spouse.against')?.exceptions[0]).toHaveProperty('rebuts')
    expect(weaker.get('exception.1.spouse.test-1-kin-degree')?.exceptions[0]?.all).toEqual([
      { test: 'kin', by: 'blood', degree: 2 },
    ])
    expect(weaker.get('exception.1.spouse.test-1-kin-by')?.exceptions[0]?.all).toEqual([
      { test: 'kin', by: 'blood-or-affinity', degree: 1 },
    ])
  })

  it('all differ from the row', () => {
    for (const one of law.flatMap(({ households }) => households))
      for (const { part, drawn } of weakenings(one))
        expect(`${one.id} ${part} ${JSON.stringify(drawn)}`).not.toBe(`${one.id} ${part} ${JSON.stringify(one.drawn)}`)
  })
})

describe('the parts that scenarios prove', () => {
  let drawings: readonly Drawing[]
  let parts: readonly CoveredPart[]
  const found = (name: string) => parts.find((part) => part.row.endsWith(name)) ?? expect.fail(name)
  beforeAll(() => {
    drawings = drawingsOf('participatiewet/19a')
    parts = householdParts(law, drawings)
  })

  it('are those whose weakening changes what comes of one, and no others', () => {
    expect(found('19a-cost-sharers').missedIn?.name).toBeDefined()
    expect(found('19a-cost-sharers#exception.5.student').missedIn?.name).toContain('Bram is student')
    expect(found('participatiewet/3-3-joint#exception.3.former-foster-child').missedIn).toBeUndefined()
    expect(found('wmo/1.1.1-1-huisgenoten').missedIn).toBeUndefined()
  })

  it('are none without scenarios', () => {
    expect(householdParts(law, []).filter(({ missedIn }) => missedIn !== undefined)).toEqual([])
  })

  it('say what they hang on that no task of the act shows', () => {
    expect(found('19a-cost-sharers#exception.5.student').neverShown).toEqual([])
    expect(found('jeugdwet/1.1-ouder#way.3.raises-as-family').neverShown).toEqual(['residence.household'])
    expect(found('jeugdwet/1.1-gezin#way.3.child-at-home.test-2-home-main').neverShown).toEqual(['residence.household'])
    expect(found('jeugdwet/1.1-gezin#way.3.child-at-home.test-2-home').neverShown).toEqual([])
  })

  it('come out as when the whole question is decided anew under the weaker law', () => {
    const concept = 'participatiewet/kostendelers'
    const own = law.flatMap(({ households }) => households).find((one) => one.concept === concept) ?? expect.fail('no row')
    for (const { part, drawn } of weakenings(own).filter((_, index) => index % 4 === 0)) {
      const weaker = law.map((domain) => ({
        ...domain,
        households: domain.households.map((one) => (one.id === own.id ? { ...one, drawn } : one)),
      }))
      const first = drawings.find(({ scenario }) => !runScenario(scenario, weaker, { integrate, whoMay }).passes)
      expect(`${part}: ${first?.scenario.name}`).toBe(`${part}: ${found(`${own.id}#${part}`).missedIn?.name}`)
    }
  })
})

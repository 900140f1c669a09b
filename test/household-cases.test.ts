import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { integrate } from '../src/integrate.ts'
import { householdCases } from '../src/testing/arbitraries/household-cases.ts'
import { unlessRefused } from '../src/testing/promises/looking.ts'

it('cases under the invented act of households have members, and whoever is apart or open, often enough to tell', () => {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { fragments, request, setting } of fc.sample(householdCases(), { numRuns: 800, seed: 20261122 })) {
    const households = unlessRefused(() => integrate(fragments, request, setting))?.view.households ?? []
    for (const { members, apart, undecided } of households) {
      for (const reason of new Set([...members, ...apart].flatMap(({ because }): readonly string[] => because))) add(reason)
      if (undecided.length > 0) add('undecided')
    }
  }
  for (const reason of [
    'client',
    'married',
    'dependent-child',
    'mutual-care',
    'registered-at-address',
    'student',
    'judged-not-joint',
    'undecided',
  ])
    expect([reason, (counts.get(reason) ?? 0) > 0]).toEqual([reason, true])
})

/**
 * The part of vitest that the tests use, on mocha. Vitest loads every module anew for every mutant, which takes seconds; mocha keeps them, so that a
 * mutant takes as long as the first test that notices it. The assertions are vitest's own.
 */
import { readFileSync } from 'node:fs'
import { chai, GLOBAL_EXPECT, getState, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect'
import mocha from 'mocha'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

export const expect = Object.assign(chai.expect, {
  getState: () => getState(chai.expect),
  setState: (state) => setState(state, chai.expect),
})
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true })
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect)

/** Text is what a file beside the tests has; here it is never written. */
expect.extend(expect, {
  toMatchFileSnapshot(received, file) {
    const pass = received === readFileSync(new URL(file, import.meta.url), 'utf8')
    return { pass, message: () => `${file} reads otherwise` }
  },
})

let tests = 0

// Stryker selects tests by a pattern of all their titles, so that titles longer than a number would cost more than the tests.
export const it = withTables((_name, test) => mocha.it(`#${(tests++).toString(36)}#`, () => test()))
export const describe = withTables((_name, tests) => mocha.describe('', tests))
export const beforeAll = (set) => mocha.before(() => set())

function withTables(declare) {
  const each = (rows) => (name, body) => {
    for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? row : [row])))
  }
  const skipIf = (skipped) => (skipped ? () => undefined : declare)
  const runIf = (run) => skipIf(!run)
  return Object.assign(declare, { each, runIf, skipIf })
}

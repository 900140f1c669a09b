/** What stands around the tests of every mutant. */
import { after, before } from 'mocha'
import { forgetAll } from './forgetful-cache.mjs'

before(() => forgetAll())

/**
 * Code that ran while the tests loaded and again within one is tried within the tests only, and so needs no process of its own: Stryker starts one, and
 * loads everything anew, for each mutant that it saw run at loading.
 */
after(() => {
  const coverage = globalThis.__stryker__?.mutantCoverage
  if (coverage === undefined) return
  for (const tested of Object.values(coverage.perTest)) for (const id of Object.keys(tested)) delete coverage.static[id]
})

/** What kills mutants of households: the tests that are about them, and the promises that compare views. The public set is left out: it takes seconds for each mutant. */
import '../household.test.ts'
import '../household-participatiewet.test.ts'
import '../household-wmo-jeugdwet.test.ts'
import '../integrate.test.ts'
import '../promises-b.test.ts'
import './between-mutants.mjs'

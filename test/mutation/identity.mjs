/** What kills mutants of identity, of what a steward records and of the search for candidates: the tests that are about it, without the public sets, which take seconds for each mutant. */
import '../steward.test.ts'
import '../candidates.test.ts'
import '../candidates-levels.test.ts'
import '../candidates-evidence.test.ts'
import '../candidates-learn.test.ts'
import '../candidates-explain.test.ts'
import '../candidates-properties.test.ts'
import './between-mutants.mjs'

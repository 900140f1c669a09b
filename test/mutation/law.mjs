/** What kills mutants of the model of law: besides the rules, what compares law and makes it narrower. */
import './all.mjs'
import '../local.test.ts'
import '../law-diff.test.ts'
import '../explain.test.ts'

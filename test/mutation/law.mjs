/**
 * What kills mutants of the model of law: the tests of law data, of what compares it and makes it narrower, and the promises. The scenarios are left
 * out: they meet every line of the model and would cost half a minute for each mutant that lives.
 */
import '../law.test.ts'
import '../local.test.ts'
import '../law-diff.test.ts'
import '../specification-local.test.ts'
import '../explain.test.ts'
import '../hats.test.ts'
import '../documents.test.ts'
import '../adopted-set.test.ts'
import '../lapsing.test.ts'
import '../rights-requests.test.ts'
import '../notifications.test.ts'
import '../current.test.ts'
import '../term.test.ts'
import '../law-nl.test.ts'
import '../specification.test.ts'
import '../specification-edges.test.ts'
import '../integrate.test.ts'
import '../promises-a.test.ts'
import '../promises-b.test.ts'
import './between-mutants.mjs'

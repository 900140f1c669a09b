/**
 * What kills mutants: the quick examples first, then the scenarios, then every promise with few cases. Left out are tests of pages, of sources, of the
 * generators and of the planted bugs, which say nothing of a rule that these do not.
 */
import { before } from 'mocha'
import '../law.test.ts'
import '../integrate.test.ts'
import '../hats.test.ts'
import '../who-decides.test.ts'
import '../documents.test.ts'
import '../admissible.test.ts'
import '../not-shown.test.ts'
import '../wanted.test.ts'
import '../source.test.ts'
import '../specification-edges.test.ts'
import '../adopted-set.test.ts'
import '../table.test.ts'
import '../current.test.ts'
import '../resolve.test.ts'
import '../day.test.ts'
import '../term.test.ts'
import '../destruction.test.ts'
import '../destruction-promises.test.ts'
import '../law-wmo.test.ts'
import '../law-nl-joined.test.ts'
import '../law-nl-outcome.test.ts'
import '../law-nl-youth.test.ts'
import '../scenarios.test.ts'
import '../promises-a.test.ts'
import '../promises-b.test.ts'
import { forgetAll } from './forgetful-cache.mjs'

before(() => forgetAll())

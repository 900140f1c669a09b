import type { AccessDecided, AccessSetting, Released, Setting, Wanted } from '../../disclosure/index.ts'
import type { StewardRecord } from '../../identity/index.ts'
import type { Integrated } from '../../integrate.ts'
import type { LawDomain, LocalPolicy } from '../../law/index.ts'
import type { AccessReport, AccessReported } from '../../rights/access/report.ts'
import type { Fragment, People, Request, RightsRequest, Undone } from '../../schema/index.ts'

/** What the promises are checked against: the library, or something that claims to do the same. */
export interface Library {
  readonly integrate: (fragments: readonly Fragment[], request: Request, setting: Setting) => Integrated
  readonly release: (fragment: Fragment, request: Request, setting: Setting) => Released
  readonly wanted: (request: Request, setting: Setting) => Wanted
  readonly tighten: (law: readonly LawDomain[], policy: LocalPolicy) => readonly LawDomain[]
  readonly accessDecided: (fragments: readonly Fragment[], request: RightsRequest, decidedAgainst: AccessSetting) => AccessDecided
  readonly accessReport: (fragments: readonly Fragment[], request: RightsRequest, reported: AccessReported) => AccessReport
  readonly prefer: (law: readonly LawDomain[], policy: LocalPolicy) => readonly LawDomain[]
  readonly link: (people: People, record: StewardRecord) => People
  readonly unlink: (people: People, record: StewardRecord, undone: Undone) => People
  readonly fill: (law: readonly LawDomain[], policy: LocalPolicy) => readonly LawDomain[]
}

/** How long to look for a counterexample, and from which seed; with the path of one that was found, beginning with that one. */
export interface Effort {
  readonly runs: number
  readonly seed: number
  /** As it was printed with a counterexample: that one is tried again, and where it no longer fails a few near it; `runs` does not count then. */
  readonly path?: string
}

/** An effort in the words of fast-check. */
export function parametersOf({ runs, seed, path }: Effort) {
  return path === undefined ? { numRuns: runs, seed } : { numRuns: 1, seed, path, endOnFailure: true }
}

/** A promise the library makes: a name, and a check that throws where it finds a counterexample. */
export interface LibraryPromise {
  readonly name: string
  readonly check: (library: Library, effort: Effort) => void
}

import { comparable } from '../core/canonical.ts'
import {
  type Destroyed,
  type Fact,
  type FileState,
  type Fragment,
  type OrganisationId,
  organisationKey,
} from '../schema/index.ts'
import type { Link, Links } from './resolve.ts'

/** A fact as it stands now: the highest version its holder delivered, with who holds it and the state of the holder's file. */
export interface CurrentFact {
  readonly fact: Fact
  readonly holder: OrganisationId
  /** The holder's number as one text. */
  readonly holderKey: string
  readonly file: FileState
  /** Links of the fragment it came in, by `ref`. */
  readonly links: ReadonlyMap<string, Link>
  /** Whether its holder contradicts itself, so that nothing can be decided on it. */
  readonly undecidable: boolean
}

/**
 * The facts that stand: per holder and id the highest version, in any order of arrival. A withdrawal covers all versions up to its own; a
 * destruction covers every version. One version with two contents, or a version that changes category, act or persons, is undecidable. Of one
 * content delivered twice, the file state that changed last counts; two ends on the day of one change are undecidable.
 */
export function current(fragments: readonly Fragment[], destroyed: readonly Destroyed[], links: Links): readonly CurrentFact[] {
  const gone = takenBack(fragments, destroyed)
  const standing = new Map<string, CurrentFact[]>()
  for (const fragment of fragments) {
    const holderKey = organisationKey(fragment.organisation)
    const linked = links.get(fragment) ?? new Map<string, Link>()
    for (const fact of fragment.facts) {
      const key = `${holderKey}\u0000${fact.id}`
      if (fact.version <= (gone.get(key) ?? 0)) continue
      const here = { fact, holder: fragment.organisation, holderKey, file: fragment.file, links: linked, undecidable: false }
      const versions = standing.get(key)
      if (versions === undefined) standing.set(key, [here])
      else versions.push(here)
    }
  }
  return [...standing.values()].flatMap((versions) => (versions.length === 1 ? versions : highest(versions)))
}

function highest(versions: readonly CurrentFact[]): readonly CurrentFact[] {
  const top = versions.reduce((highest, { fact }) => Math.max(highest, fact.version), 0)
  const contents = versions.filter((version) => version.fact.version === top)
  const changedOn = contents
    .map((version) => version.file.changedOn)
    .sort()
    .at(-1)
  const latest = contents.filter((version) => version.file.changedOn === changedOn)
  const agrees =
    new Set(contents.map(contentOf)).size === 1 &&
    new Set(versions.map(subjectOf)).size === 1 &&
    new Set(latest.map((version) => version.file.ended)).size === 1
  // INVARIANT: which of several stands depends on what they say and of whom, never on which came first.
  const [shown] = latest.sort((a, b) => (saidBy(a) < saidBy(b) ? -1 : 1))
  return shown === undefined ? [] : [{ ...shown, undecidable: !agrees }]
}

function saidBy(version: CurrentFact): string {
  return comparable([version.fact, version.file, linkedIn(version)])
}

function contentOf(version: CurrentFact): string {
  return comparable({
    ...version.fact,
    persons: personsOf(version),
    secrecy: sorted(version.fact.secrecy),
    contains: sorted(version.fact.contains),
  })
}

/** In any order; nothing stated stays apart from an empty list. */
function sorted(list: readonly string[] | undefined): readonly string[] | null {
  return list === undefined ? null : [...list].sort()
}

function subjectOf(version: CurrentFact): string {
  return comparable([version.fact.category, version.fact.obtained.act, [...new Set(personsOf(version))]])
}

/** Which known persons have which part, in any order. */
function personsOf(version: CurrentFact): readonly string[] {
  return [...linkedIn(version)].sort()
}

/** Who each person of the fact is known as, in the order of the fact. */
function linkedIn({ fact, links }: CurrentFact): readonly string[] {
  return fact.persons.map(({ person, part }) => {
    const link = links.get(person)
    return link !== undefined && 'person' in link ? `${part} ${link.person}` : `${part} not linked`
  })
}

function takenBack(fragments: readonly Fragment[], destroyed: readonly Destroyed[]): ReadonlyMap<string, number> {
  const gone = new Map<string, number>()
  for (const fragment of fragments) {
    const holderKey = organisationKey(fragment.organisation)
    for (const { id, version } of fragment.withdrawn) {
      const key = `${holderKey}\u0000${id}`
      gone.set(key, Math.max(version, gone.get(key) ?? 0))
    }
  }
  for (const { fact } of destroyed) gone.set(`${organisationKey(fact.holder)}\u0000${fact.id}`, Number.POSITIVE_INFINITY)
  return gone
}

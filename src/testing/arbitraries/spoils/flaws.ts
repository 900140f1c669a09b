import type { CategoryId } from '../../../schema/index.ts'
import type { Shut } from '../world/weigh.ts'
import { listAbsent } from './absent.ts'
import { circumstanceSpoils } from './circumstances.ts'
import { competenceSpoils } from './competence.ts'
import { consentSpoils } from './consents.ts'
import { contentsUnstated, moreContents, otherNote } from './documents.ts'
import { emergencySpoils, minimumSpoils } from './emergency.ts'
import { hatSpoils, otherReceiver } from './hat.ts'
import { judgementSpoils } from './judgements.ts'
import { linkingSpoils } from './linking.ts'
import { mandateSpoils } from './mandates.ts'
import { necessitySpoils, noQuestion } from './necessity.ts'
import { obtainedSpoils } from './obtained.ts'
import { personSpoils } from './persons.ts'
import { prohibitionSpoils } from './prohibitions.ts'
import { samePerson } from './same-person.ts'
import { secrecySpoils } from './secrecy.ts'
import type { Spoil } from './spoil.ts'
import { stewarded } from './steward.ts'
import { otherTask } from './task.ts'
import { termSpoils } from './terms.ts'
import { versionSpoils } from './versions.ts'

const documents: readonly CategoryId[] = ['document.letter', 'document.report', 'document.extract', 'document.note']

/** What can be wrong with one fact: the place it was put in, or something that was spoilt afterwards. */
export interface Flaw {
  readonly shut?: Shut
  /** Categories of which the fact would best be, for there to be something to spoil. */
  readonly prefers?: readonly CategoryId[]
  readonly spoil?: Spoil
}

/** What can be wrong with one fact, each theme as often as its weight says. The first is nothing. */
export const flaws: readonly Flaw[] = [
  ...weighted(180, [{}]),
  ...weighted(8, shut('ground')),
  ...weighted(9, shut('quality')),
  ...weighted(7, shut('secret')),
  ...weighted(4, shut('consent')),
  ...weighted(2, shut('term')),
  ...weighted(9, [{ shut: 'note', prefers: ['document.note'] }]),
  ...weighted(5, [{ shut: 'note', prefers: documents }]),
  ...weighted(4, [{ prefers: ['document.note'] }]),
  ...weighted(3, [{ prefers: documents }]),
  ...weighted(10, [{ prefers: documents, spoil: contentsUnstated }]),
  ...weighted(6, preferring(documents, [moreContents, otherNote])),
  ...weighted(10, spoilt(obtainedSpoils)),
  ...weighted(10, spoilt(personSpoils)),
  ...weighted(10, spoilt([...linkingSpoils, stewarded])),
  ...weighted(10, spoilt(secrecySpoils)),
  ...weighted(14, spoilt(termSpoils)),
  ...weighted(24, spoilt(versionSpoils)),
  ...weighted(12, spoilt(prohibitionSpoils)),
  ...weighted(5, spoilt(necessitySpoils)),
  ...weighted(12, spoilt(judgementSpoils)),
  ...weighted(14, spoilt(consentSpoils)),
  ...weighted(12, spoilt(competenceSpoils)),
  ...weighted(11, spoilt(circumstanceSpoils)),
  ...weighted(4, spoilt(mandateSpoils)),
  ...weighted(3, spoilt(minimumSpoils)),
  ...weighted(6, spoilt([samePerson])),
]

/** What can be wrong with a case as a whole; mostly nothing. */
export const wholeFlaws: readonly Flaw[] = [
  ...weighted(90, [{}]),
  ...weighted(13, spoilt([...hatSpoils, noQuestion, otherReceiver, otherTask, listAbsent, ...emergencySpoils])),
]

function shut(key: Shut): readonly Flaw[] {
  return [{ shut: key }]
}

function spoilt(spoils: readonly Spoil[]): readonly Flaw[] {
  return spoils.map((spoil) => ({ spoil }))
}

function preferring(prefers: readonly CategoryId[], spoils: readonly Spoil[]): readonly Flaw[] {
  return spoils.map((spoil) => ({ prefers, spoil }))
}

/** Twelve flaws for every unit of weight, so that themes of two to six spoils share it evenly enough. */
function weighted(weight: number, members: readonly Flaw[]): readonly Flaw[] {
  return Array.from({ length: weight * 12 }, (_, index) => index % members.length).flatMap((index) => members[index] ?? [])
}

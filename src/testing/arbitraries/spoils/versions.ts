import type { Fact, FileState, Fragment } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { drawValue } from '../values.ts'
import { withValue } from '../world/fact.ts'
import { factOf, fragmentOf, holderOf, type Spoil, type Target, withFragment, withSetting } from './spoil.ts'

/** Taken back: this version, a lower one, or a higher one; in this delivery or another of the holder. */
const withdrawn: Spoil = (it, target, dice) => {
  const { id, version } = factOf(it, target)
  const taken = [{ id, version: Math.max(1, version + dice.one([0, -1, 1])) }]
  if (dice.odds(1, 2)) return withFragment(it, target, { withdrawn: [...fragmentOf(it, target).withdrawn, ...taken] })
  return alsoDelivered(it, target, [], undefined, taken)
}

const destroyed: Spoil = (it, target, dice) => {
  const { id, version } = factOf(it, target)
  const fact = { holder: dice.one([holderOf(it, target), { scheme: 'local', value: 'other' } as const]), id, version }
  const record = { format: 'klantbeeld/destroyed@1' as const, fact, on: target.question.moment.longAgo, statement: 'statement-1' }
  return withSetting(it, { destroyed: [...(it.setting.destroyed ?? []), record] })
}

/** Another version, that changes only its value. */
const otherVersion: Spoil = (it, target, dice) => {
  const fact = factOf(it, target)
  const value = drawValue(fact.category, dice)
  return alsoDelivered(it, target, [withValue({ ...fact, version: Math.max(1, fact.version + dice.one([-1, 1])) }, value)])
}

/** The same version again: as it was, with the file in another state, or with another content. */
const sameVersion: Spoil = (it, target, dice) => {
  const fact = factOf(it, target)
  const { day, longAgo } = target.question.moment
  const file = dice.one<FileState | undefined>([
    undefined,
    { changedOn: day, ended: 'running' },
    { changedOn: longAgo, ended: longAgo },
  ])
  return alsoDelivered(
    it,
    target,
    [dice.odds(1, 2) ? { ...fact, standing: fact.standing === 'told' ? 'judged' : 'told' } : fact],
    file,
  )
}

/** The same content about the same person, by another ref. */
const sameUnderOtherRef: Spoil = (it, target) => {
  const fact = factOf(it, target)
  const { persons } = fragmentOf(it, target)
  const renamed = { persons: persons.map((person) => ({ ...person, ref: `${person.ref}-too` })) }
  const again = { ...fact, persons: fact.persons.map((one) => ({ ...one, person: `${one.person}-too` })) }
  const delivered = alsoDelivered(it, target, [again])
  return withFragment(delivered, { ...target, fragment: delivered.fragments.length - 1 }, renamed)
}

/** An earlier version that had another act or other persons. */
const otherSubject: Spoil = (it, target, dice) => {
  const fact = factOf(it, target)
  const earlier = { ...fact, version: Math.max(1, fact.version - 1) }
  const { obtained, persons } = fact
  return alsoDelivered(it, target, [
    dice.one<Fact>([
      { ...earlier, obtained: { ...obtained, act: 'act-none' } },
      { ...earlier, persons: persons.slice(0, 1).map((one) => ({ ...one, person: 'ref-none' })) },
      { ...earlier, persons: [...persons, ...persons.slice(0, 1).map((one) => ({ ...one, part: 'mentioned' as const }))] },
    ]),
  ])
}

/** Other versions, the same version twice, taken back, destroyed. */
export const versionSpoils: readonly Spoil[] = [
  withdrawn,
  withdrawn,
  destroyed,
  otherVersion,
  sameVersion,
  sameVersion,
  otherSubject,
  sameUnderOtherRef,
]

/** The case with one more delivery of the target's holder, about the same persons. */
function alsoDelivered(
  it: Case,
  target: Target,
  facts: readonly Fact[],
  file?: FileState,
  taken: Fragment['withdrawn'] = [],
): Case {
  const source = fragmentOf(it, target)
  const again: Fragment = { ...source, id: `${source.id}-again-${target.at}`, facts, file: file ?? source.file, withdrawn: taken }
  return { ...it, fragments: [...it.fragments, again] }
}

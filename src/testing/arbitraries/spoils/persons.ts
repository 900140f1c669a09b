import type { Part } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { numbersOf, refOf } from '../world/delivered.ts'
import {
  factOf,
  fragmentOf,
  nearSpan,
  type Spoil,
  type Target,
  withDelivered,
  withFact,
  withPeople,
  withRequest,
} from './spoil.ts'

/** The file becomes that of somebody else, who may be nothing to the client. */
const otherFile: Spoil = (it, target, dice) =>
  withKnown(it, target, 'file', dice.one(target.question.known.toReversed()), 'instead')

const moreFile: Spoil = (it, target, dice) =>
  withKnown(it, target, 'file', dice.one(target.question.known.toReversed()), 'beside')

/** Somebody is named whom no row names. */
const mentioned: Spoil = (it, target, dice) =>
  withKnown(it, target, dice.one(['mentioned', 'source'] as const), dice.one(target.question.known.toReversed()), 'beside')

/** Somebody is named of whom nobody knows who it is. */
const mentionedUnlinked: Spoil = (it, target) => {
  const ref = `ref-nobody-${target.at}`
  const { persons } = factOf(it, target)
  return withDelivered(withFact(it, target, { persons: [...persons, { person: ref, part: 'mentioned' }] }), target, { ref })
}

const notAskedAbout: Spoil = (it, target) => {
  const about = it.request.about.filter((person) => person !== target.weighed.placement.files[0])
  return withRequest(it, { about: about.length > 0 ? about : [it.request.client] })
}

/** A relation of the first person whose file it is ends or begins about today. */
const relationOver: Spoil = (it, target, dice) => {
  const [file] = target.weighed.placement.files
  const span = nearSpan(target.question.moment, dice)
  const relations = it.setting.people.relations.map((relation) =>
    relation.of === file || relation.to === file ? { ...relation, ...span } : relation,
  )
  return file === it.request.client ? otherFile(it, target, dice) : withPeople(it, { relations })
}

/** Who it is about is not asked about, has no role, is nobody known, or is one too many. */
export const personSpoils: readonly Spoil[] = [
  otherFile,
  otherFile,
  moreFile,
  mentioned,
  mentionedUnlinked,
  notAskedAbout,
  relationOver,
  relationOver,
]

function withKnown(it: Case, target: Target, part: Part, person: string, how: 'beside' | 'instead'): Case {
  const ref = refOf(person)
  const known = it.setting.people.persons.find((one) => one.id === person)
  const { persons } = factOf(it, target)
  const rest = how === 'instead' ? persons.filter((one) => one.part !== 'file') : persons
  const named = withFact(it, target, { persons: [{ person: ref, part }, ...rest] })
  if (fragmentOf(it, target).persons.some((one) => one.ref === ref) || known === undefined) return named
  return withDelivered(named, target, { ref, ...numbersOf(known) })
}

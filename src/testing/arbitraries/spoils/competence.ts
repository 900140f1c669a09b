import type { AuthorityRecord, RepresentationRecord } from '../../../schema/index.ts'
import { otherAge } from './life.ts'
import { nearSpan, type Spoil, withPeople } from './spoil.ts'

/** Authority over the person is not known, or a further parent has it, about today. */
const otherAuthority: Spoil = (it, target, dice) => {
  const { moment, known } = target.question
  const [child = it.request.client] = target.weighed.placement.files
  const record: AuthorityRecord = {
    child,
    ...dice.one([
      { kind: 'unknown' as const },
      { kind: 'unknown' as const },
      { kind: 'parental' as const, holder: dice.one(known) },
    ]),
    ...nearSpan(moment, dice),
    source: 'gezagsregister',
    recordedAt: moment.at,
  }
  return withPeople(it, { authority: [...it.setting.people.authority, record] })
}

/** Authority over the person ends or begins about today. */
const authorityOver: Spoil = (it, target, dice) => {
  const [child] = target.weighed.placement.files
  const span = nearSpan(target.question.moment, dice)
  return withPeople(it, {
    authority: it.setting.people.authority.map((one) => (one.child === child ? { ...one, ...span } : one)),
  })
}

/** The person comes under curatele, or gets or loses another representative, about today. */
const otherRepresentation: Spoil = (it, target, dice) => {
  const { moment, known } = target.question
  const [person = it.request.client] = target.weighed.placement.files
  const record: RepresentationRecord = {
    person,
    kind: dice.one(['curator', 'curator', 'mentor', 'authorised-representative'] as const),
    representative: dice.one(known),
    ...nearSpan(moment, dice),
    source: 'curateleregister',
    recordedAt: moment.at,
  }
  return withPeople(it, { representation: [...it.setting.people.representation, record] })
}

/** Who can decide for the person is another than when consent was given. */
export const competenceSpoils: readonly Spoil[] = [otherAuthority, authorityOver, otherRepresentation, otherAge, otherAge]

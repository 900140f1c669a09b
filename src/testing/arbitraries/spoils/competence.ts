import type { AuthorityRecord, Judgement, RelationRecord, RepresentationRecord } from '../../../schema/index.ts'
import { otherAge } from './life.ts'
import { nearSpan, type Spoil, withPeople, withSetting } from './spoil.ts'

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
      { kind: 'guardianship' as const, organisation: { scheme: 'kvk' as const, value: '00000009' } },
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

/** The person comes under curatele, gets another representative, or somebody declines to be one, about today. */
const otherRepresentation: Spoil = (it, target, dice) => {
  const { moment, known } = target.question
  const [person = it.request.client] = target.weighed.placement.files
  const record: RepresentationRecord = {
    person,
    kind: dice.one([
      'curator',
      'curator',
      'mentor',
      'authorised-representative',
      'special-curator',
      'declines',
      'declines',
    ] as const),
    representative: dice.one(known),
    ...nearSpan(moment, dice),
    source: 'curateleregister',
    recordedAt: moment.at,
  }
  return withPeople(it, { representation: [...it.setting.people.representation, record] })
}

/** Somebody gets, or has no longer, a tie by which spouses and close relatives can decide, about today. */
const otherTie: Spoil = (it, target, dice) => {
  const { moment, known } = target.question
  const [person = it.request.client] = target.weighed.placement.files
  const { relations } = it.setting.people
  const span = nearSpan(moment, dice)
  const over = relations.map((one) => (one.of === person || one.to === person ? { ...one, ...span } : one))
  const kind = dice.one(['former-spouse-of', 'spouse-of', 'parent-of', 'sibling-of'] as const)
  const record: RelationRecord = { kind, of: dice.one(known), to: person, ...span, source: 'brp', recordedAt: moment.at }
  return withPeople(it, { relations: dice.odds(1, 2) ? [...relations, record] : over })
}

/** The person was judged not competent for the matter: about today, or for something else, or as of after the giving; or is competent after all. */
const otherIncompetence: Spoil = (it, target, dice) => {
  const { moment, purpose, phase } = target.question
  const { files, category } = target.weighed.placement
  const { judgements = [] } = it.setting
  const { from, until = moment.later } = nearSpan(moment, dice)
  const span = dice.one([
    { from, until },
    { from: moment.ago[5] ?? moment.day, until: moment.later },
  ])
  if (judgements.some((one) => one.kind === 'competence') && dice.odds(2, 3)) {
    return withSetting(it, { judgements: judgements.map((one) => (one.kind === 'competence' ? { ...one, ...span } : one)) })
  }
  const judged: Judgement = {
    format: 'klantbeeld/judgement@1',
    id: `competence-${target.fragment}-${target.at}`,
    kind: 'competence',
    outcome: 'refuses',
    by: 'worker-9',
    because: 'canary-overziet het niet',
    purpose,
    phase: dice.one([phase, 'aftercare']),
    persons: [files[0] ?? it.request.client],
    categories: [category],
    ...span,
    recordedAt: moment.at,
    ...dice.one<Partial<Judgement>>([
      {},
      {},
      {},
      { outcome: 'allows' },
      { purpose: 'act-a/task-9' },
      { categories: ['identity.death'] },
    ]),
  }
  return withSetting(it, { judgements: [...judgements, judged] })
}

/** Whoever gave consent for the person declines, is divorced by now, or comes after somebody else in the line, about today. */
const overtaken: Spoil = (it, target, dice) => {
  const { moment, known } = target.question
  const [person = it.request.client] = target.weighed.placement.files
  const given = (it.setting.consents ?? [])
    .filter((consent) => consent.person === person)
    .flatMap((consent) => consent.events.filter(({ inQualityOf }) => inQualityOf !== 'self'))
  if (given.length === 0) return it
  const { by, inQualityOf } = dice.one(given)
  const recorded = { ...nearSpan(moment, dice), source: 'register', recordedAt: moment.at }
  const { relations, representation } = it.setting.people
  if (inQualityOf === 'spouse' && dice.odds(1, 2))
    return withPeople(it, { relations: [...relations, { ...recorded, kind: 'former-spouse-of', of: by, to: person }] })
  const other = dice.one<RepresentationRecord>([
    { ...recorded, person, kind: 'declines', representative: by },
    { ...recorded, person, kind: dice.one(['mentor', 'curator'] as const), representative: dice.one(known) },
  ])
  return withPeople(it, { representation: [...representation, other] })
}

/** Who can decide for the person is another than when consent was given. */
export const competenceSpoils: readonly Spoil[] = [
  otherAuthority,
  authorityOver,
  otherRepresentation,
  otherTie,
  otherIncompetence,
  otherIncompetence,
  overtaken,
  overtaken,
  overtaken,
  otherAge,
  otherAge,
]

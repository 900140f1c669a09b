import type { Circumstances } from '../../../law/index.ts'
import {
  type EngagementRecord,
  type Judgement,
  type MeasureKind,
  type MeasureRecord,
  measureKinds,
} from '../../../schema/index.ts'
import { before, shift } from '../days.ts'
import { allOf } from '../world/weigh.ts'
import { withBirth } from './life.ts'
import { nearSpan, type Spoil, type Target, withPeople, withSetting } from './spoil.ts'

const elsewhere = { scheme: 'local', value: 'elsewhere' } as const

/** A measure of the client is over, begins, is another's, of another kind, or is carried out by somebody else. */
const otherMeasure: Spoil = (it, { question }, dice) => {
  const change = dice.one<Partial<MeasureRecord>>([
    nearSpan(question.moment, dice),
    nearSpan(question.moment, dice),
    { organisation: elsewhere },
    { organisation: question.receiver.id },
    { person: dice.one(question.known) },
    { kind: dice.one(measureKinds) },
  ])
  return withPeople(it, { measures: it.setting.people.measures.map((one) => ({ ...one, ...change })) })
}

/** Somebody in the fact, the client, or somebody who is in neither, is under a measure at which a row stops. */
const barred: Spoil = (it, target, dice) => {
  const { question, weighed } = target
  const { files, others } = weighed.placement
  const named = others.map((other) => other.person)
  const kinds: readonly MeasureKind[] = whensOf(target).flatMap((when) => when.notUnder ?? [])
  const record: MeasureRecord = {
    kind: dice.one(kinds.length > 0 ? kinds : measureKinds),
    person: dice.one(
      others.length > 0 ? [...named, ...named, ...named, ...files] : [...files, question.client, dice.one(question.known)],
    ),
    ...(dice.odds(1, 3) ? { organisation: elsewhere } : {}),
    ...nearSpan(question.moment, dice),
    source: 'measures',
    recordedAt: question.moment.at,
  }
  return withPeople(it, { measures: [...it.setting.people.measures, record] })
}

/** Who helps the client no longer does or not yet, under another act, or helps somebody else; or another one helps. */
const otherEngagement: Spoil = (it, { question }, dice) => {
  const change = dice.one<Partial<EngagementRecord>>([
    nearSpan(question.moment, dice),
    nearSpan(question.moment, dice),
    { organisation: elsewhere },
    { act: 'act-none' },
    { person: dice.one(question.known) },
  ])
  return withPeople(it, { engagements: it.setting.people.engagements.map((one) => ({ ...one, ...change })) })
}

/** The client reaches, or reached, or does not yet reach an age that a row names; or the age is hardly known. */
const otherClientAge: Spoil = (it, target, dice) => {
  const { question } = target
  const named = whensOf(target).flatMap(({ clientAge }) => [clientAge?.from, clientAge?.below].filter((age) => age !== undefined))
  if (named.length === 0) return it
  const birth = shift(before(question.moment.day, `P${dice.one(named)}Y`), dice.one([0, 1, -1]))
  return withBirth(it, question.client, dice.one([birth, birth, birth, birth.slice(0, 7), birth.slice(0, 4), 'unknown']))
}

/** Somebody refused what a row stops at: for this purpose, phase and person or another, in force or not; the request need not say so. */
const objected: Spoil = (it, target, dice) => {
  const { question, weighed } = target
  const { files, category } = weighed.placement
  const { day, later, longAgo, at } = question.moment
  const kinds = whensOf(target).flatMap((when) => [...(when.unless ?? []), ...(when.judgements ?? [])])
  const refusal: Judgement = {
    format: 'klantbeeld/judgement@1',
    id: `objection-${target.fragment}-${target.at}`,
    kind: kinds.length > 0 ? dice.one(kinds) : 'good-care',
    outcome: 'refuses',
    by: 'worker-9',
    because: 'canary-het schaadt',
    purpose: question.purpose,
    phase: question.phase,
    persons: files.slice(0, 1),
    categories: [dice.one([category, ...allOf(weighed).map((one) => one.placement.category)])],
    from: longAgo,
    until: later,
    recordedAt: at,
    ...dice.one<Partial<Judgement>>([
      {},
      {},
      { until: day },
      { from: question.moment.tomorrow },
      { phase: 'aftercare' },
      { purpose: 'act-a/task-9' },
      { persons: [dice.one(question.known)] },
      { outcome: 'allows' },
    ]),
  }
  return withSetting(it, { judgements: [...(it.setting.judgements ?? []), refusal] })
}

/** Something of what a row asks of the circumstances is not so, or only just is. Of a fact whose rows ask nothing mostly nothing changes. */
export const circumstanceSpoils: readonly Spoil[] = [
  (it, target, dice) => {
    const asked = whensOf(target)
    const fitting = [
      ...(asked.some((when) => when.measures !== undefined) ? [otherMeasure] : []),
      ...(asked.some((when) => when.notUnder !== undefined) ? [barred] : []),
      ...(asked.some((when) => when.engagedUnder !== undefined) ? [otherEngagement] : []),
      ...(asked.some((when) => when.clientAge !== undefined) ? [otherClientAge] : []),
      ...(asked.some((when) => when.unless !== undefined || when.judgements !== undefined) ? [objected] : []),
    ]
    return dice.one(fitting.length > 0 ? fitting : [barred, objected, otherEngagement])(it, target, dice)
  },
]

function whensOf({ weighed }: Target): readonly Circumstances[] {
  return allOf(weighed).flatMap((one) => one.whens)
}

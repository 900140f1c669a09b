import { day, dayOf } from '../../../core/day.ts'
import type { Setting } from '../../../disclosure/setting.ts'
import {
  categoryIds,
  type Day,
  type Judgement,
  type MeasureRecord,
  measureKinds,
  organisationKey,
  type People,
  type Recorded,
  type ShieldingRecord,
} from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { before } from '../days.ts'
import { type Dice, diceOf } from '../dice.ts'

/**
 * The case with other steering data of persons that the asker may not see: protection, restriction, measures, engagements, consent, authority,
 * representation, death, refusals, competence, who could judge, links, identities in dispute, destruction. Request, law, hats, organisations and adopted sets stay, so
 * only which facts are shown may differ.
 */
export function otherSteering(one: Case, seed: number): Case {
  const dice = diceOf(seed)
  const change = dice.one([
    protectedPerson,
    restricted,
    consentsGone,
    authorityUnknown,
    representedBy,
    underMeasure,
    engagementsGone,
    incompetent,
    mandatesGone,
    dead,
    refused,
    keptApart,
    identityDisputed,
    destroyed,
  ])
  return { ...one, setting: { ...one.setting, ...change(one, dice) } }
}

type Change = (one: Case, dice: Dice) => Partial<Setting>

const protectedPerson: Change = (one, dice) => {
  const kind = dice.one(['supply-restriction', 'address-protection', 'closed-file'] as const)
  const record: ShieldingRecord = { ...recorded(one), kind, person: somebody(one, dice), from: longAgo(one), exceptFor: [] }
  return withPeople(one, { shielding: [...one.setting.people.shielding, record] })
}

const restricted: Change = (one, dice) => ({
  restrictions: [
    ...(one.setting.restrictions ?? []),
    {
      format: 'klantbeeld/restriction@1',
      id: 'restriction-other',
      kind: dice.one(['restriction-of-processing', 'upheld-objection'] as const),
      person: somebody(one, dice),
      categories: dice.some(categoryIds, 10, 30),
      purposes: [],
      from: longAgo(one),
      recordedAt: one.request.at,
    },
  ],
})

const consentsGone: Change = ({ setting }, dice) => ({ consents: (setting.consents ?? []).filter(() => dice.odds(1, 2)) })

const authorityUnknown: Change = (one, dice) => {
  const record = { ...recorded(one), child: somebody(one, dice), kind: 'unknown' as const, from: longAgo(one) }
  return withPeople(one, { authority: [...one.setting.people.authority, record] })
}

const representedBy: Change = (one, dice) => {
  const kind = dice.one(['curator', 'curator', 'mentor', 'special-curator', 'declines'] as const)
  const record = { ...recorded(one), person: somebody(one, dice), kind, representative: somebody(one, dice) }
  return withPeople(one, { representation: [...one.setting.people.representation, { ...record, from: longAgo(one) }] })
}

const underMeasure: Change = (one, dice) => {
  const record: MeasureRecord = {
    ...recorded(one),
    kind: dice.one(measureKinds),
    person: somebody(one, dice),
    from: longAgo(one),
  }
  return withPeople(one, { measures: [...one.setting.people.measures.filter(() => dice.odds(1, 2)), record] })
}

const engagementsGone: Change = (one, dice) =>
  withPeople(one, { engagements: one.setting.people.engagements.filter(() => dice.odds(1, 3)) })

const incompetent: Change = (one, dice) => {
  const { request, setting } = one
  const judgement: Judgement = {
    format: 'klantbeeld/judgement@1',
    id: 'competence-other',
    kind: 'competence',
    outcome: 'refuses',
    by: 'worker-9',
    because: 'canary-overziet het niet',
    purpose: request.purpose,
    phase: request.necessity.phase,
    persons: [somebody(one, dice)],
    categories: categoryIds,
    from: longAgo(one),
    until: day('9999-12-31'),
    recordedAt: request.at,
  }
  return { judgements: [...(setting.judgements ?? []), judgement] }
}

/** Mandates are no hat: whether somebody could judge is not for the asker to see. */
const mandatesGone: Change = ({ setting: { staff } }, dice) => ({
  staff: { ...staff, mandates: staff.mandates.filter(() => dice.odds(1, 3)) },
})

const dead: Change = (one, dice) => {
  const who = somebody(one, dice)
  return withPeople(one, {
    persons: one.setting.people.persons.map((person) => (person.id === who ? { ...person, death: longAgo(one) } : person)),
  })
}

const refused: Change = ({ setting }) => {
  const { judgements = [] } = setting
  return {
    judgements: [...judgements, ...judgements.map((it) => ({ ...it, id: `${it.id}-refused`, outcome: 'refuses' as const }))],
  }
}

const keptApart: Change = (one, dice) => {
  const { id, organisation } = dice.one(one.fragments)
  const person = somebody(one, dice)
  const delivered = { organisation: organisationKey(organisation), fragment: id, ref: `ref-${person}` }
  const record = { ...recorded(one), kind: 'kept-apart' as const, delivered, person, by: 'steward-1', because: 'canary-ander' }
  return withPeople(one, { links: [...one.setting.people.links, record] })
}

const identityDisputed: Change = (one, dice) => {
  const record = {
    ...recorded(one),
    person: somebody(one, dice),
    from: longAgo(one),
    by: 'steward-1',
    because: 'canary-gestolen',
  }
  return withPeople(one, {
    identityDisputed: [
      ...one.setting.people.identityDisputed,
      { ...record, categories: dice.one([[], dice.some(categoryIds, 5, 20)]) },
    ],
  })
}

const destroyed: Change = (one, dice) => {
  const { organisation, facts } = dice.one(one.fragments.filter((fragment) => fragment.facts.length > 0))
  const { id, version } = dice.one(facts)
  const record = {
    format: 'klantbeeld/destroyed@1' as const,
    fact: { holder: organisation, id, version },
    on: longAgo(one),
    statement: 'st-1',
  }
  return { destroyed: [...(one.setting.destroyed ?? []), record] }
}

function withPeople({ setting }: Case, change: Partial<People>): Partial<Setting> {
  return { people: { ...setting.people, ...change } }
}

function somebody({ setting }: Case, dice: Dice): string {
  return dice.one(setting.people.persons).id
}

function longAgo({ request }: Case): Day {
  return before(dayOf(request.at), 'P8Y')
}

function recorded({ request }: Case): Recorded {
  return { source: 'brp', recordedAt: request.at }
}

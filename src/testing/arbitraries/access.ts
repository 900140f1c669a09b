import * as fc from 'fast-check'
import { dayOf } from '../../core/day.ts'
import { inForce, type LawDomain, type RightRow } from '../../law/index.ts'
import {
  accessPurpose,
  type Day,
  exceptionKinds,
  type Fact,
  type FactRef,
  type Fragment,
  type Judgement,
  organisationKey,
  type RightsRequest,
} from '../../schema/index.ts'
import type { Case } from './case.ts'
import { cases } from './cases.ts'
import { shift } from './days.ts'
import { type Dice, diceOf } from './dice.ts'

/** A request for access by somebody to somebody's data at one holder, put to a case of which the law knows rights and refusals are recorded. */
export interface AccessCase {
  readonly fragments: Case['fragments']
  readonly setting: Case['setting']
  readonly at: Case['request']['at']
  readonly request: RightsRequest
}

/** Arbitrary requests for access: about half by the person concerned, with rights of every age, some not verified, and judgements that refuse and allow. */
export function accessCases(): fc.Arbitrary<AccessCase> {
  return fc.tuple(cases(), fc.nat(0x7fffffff)).map(([one, seed]) => drawAccess(one, diceOf(seed)))
}

function drawAccess({ fragments: delivered, setting, request: { at } }: Case, dice: Dice): AccessCase {
  const today = dayOf(at)
  const fragments = dice.odds(1, 4) ? delivered : delivered.map((fragment) => recorded(fragment, shift(today, -dice.below(40))))
  const holder = dice.one(fragments).organisation
  const persons = setting.people.persons.map(({ id }) => id)
  const files = filesAt(holder, fragments, setting)
  const person = dice.one(files.length > 0 && dice.odds(7, 8) ? files : persons)
  const by = dice.odds(1, 2) ? person : dice.one([...actingFor(person, setting), ...actingFor(person, setting), ...persons])
  const law = withRights(setting.law, dice.below(rightsPerLaw))
  const facts = fragments
    .filter(({ organisation }) => organisationKey(organisation) === organisationKey(holder))
    .flatMap((one) => one.facts)
  const judgements = Array.from({ length: 2 + dice.below(8) }, (_, index) =>
    drawJudgement(`access-${index}`, { facts, holder, law, persons, by, today }, dice),
  )
  return {
    fragments,
    at,
    setting: { ...setting, law, judgements: [...(setting.judgements ?? []), ...judgements] },
    request: {
      format: 'klantbeeld/rights-request@1',
      id: 'rights-request-1',
      right: 'access',
      act: 'act-a',
      holder,
      person,
      by,
      ...(dice.odds(1, 6) ? { together: [dice.one(persons)] } : {}),
      form: 'written',
      receivedOn: shift(today, -dice.below(60)),
      ...(dice.odds(1, 6) ? { extended: { toldOn: shift(today, -dice.below(60)), because: 'canary-omdat' } } : {}),
      recordedAt: '2011-06-01T10:00:00Z',
    },
  }
}

function recorded(fragment: Fragment, on: Day): Fragment {
  return { ...fragment, facts: fragment.facts.map((fact) => ({ ...fact, recordedOn: fact.recordedOn ?? on })) }
}

/** Known persons whose file the holder may well have, by the numbers it delivers. */
function filesAt(holder: RightsRequest['holder'], fragments: Case['fragments'], { people }: Case['setting']): readonly string[] {
  const numbers = fragments
    .filter(({ organisation }) => organisationKey(organisation) === organisationKey(holder))
    .flatMap(({ persons }) => persons.flatMap(({ bsn, localNumber }) => [bsn, localNumber]))
  return people.persons
    .filter(({ bsn, localNumber }) => [bsn, localNumber].some((number) => number !== undefined && numbers.includes(number)))
    .map(({ id }) => id)
}

/** Whoever a record lets act for a person. */
function actingFor(person: string, { people }: Case['setting']): readonly string[] {
  return [
    ...people.authority.flatMap(({ child, holder }) => (child === person && holder !== undefined ? [holder] : [])),
    ...people.representation.flatMap((record) => (record.person === person ? [record.representative] : [])),
  ]
}

/** As many laws with other rights are tried on one law, so that each is compiled once. */
const rightsPerLaw = 8
const known = new WeakMap<readonly LawDomain[], Map<number, readonly LawDomain[]>>()

function withRights(law: readonly LawDomain[], seed: number): readonly LawDomain[] {
  const answers = known.get(law) ?? new Map<number, readonly LawDomain[]>()
  known.set(law, answers)
  const dice = diceOf(seed)
  const answer = answers.get(seed) ?? law.map((domain) => ({ ...domain, rights: drawRights(domain, dice) }))
  answers.set(seed, answer)
  return answer
}

function drawRights({ act, rights }: LawDomain, dice: Dice): readonly RightRow[] {
  const [model] = rights
  if (model === undefined) return []
  return Array.from({ length: dice.below(4) }, (_, index): RightRow => {
    const self = dice.one([0, 12, 16])
    return {
      ...model,
      id: `${act}-access-${index}`,
      confidence: dice.odds(1, 4) ? 'unverified' : 'verified',
      ...(dice.odds(1, 3) ? { acts: 'any' as const } : {}),
      bands: [
        ...(self === 0 ? [] : [{ from: 0, givers: [['parent-with-authority'] as const, ['guardian'] as const] }]),
        { from: self, givers: dice.odds(1, 5) ? [['self', 'parent-with-authority']] : [['self'], ['curator']] },
        ...(self === 12 ? [{ from: 16, givers: [['self'] as const, ['curator'] as const] }] : []),
      ],
      exceptions: dice.some(exceptionKinds, 0, 4).map((kind) => ({
        kind,
        towards: dice.one(['any', ['person'], ['representative']] as const),
        says: { nl: 'bedachte uitzondering', en: 'invented exception' },
        ...(kind === 'hidden-receiver' ? { only: 'receivers' as const } : {}),
      })),
    }
  })
}

interface Drawn {
  readonly facts: readonly Fact[]
  readonly holder: RightsRequest['holder']
  readonly law: readonly LawDomain[]
  readonly persons: readonly string[]
  readonly by: string
  readonly today: Day
}

/** About some facts, by a row that now and then governs the first of them. */
function drawJudgement(id: string, { facts, holder, law, persons, by, today }: Drawn, dice: Dice): Judgement {
  const about = dice.some(facts, 1, 3)
  const act = about[0]?.obtained.act
  const rows = inForce(law, today)
    .filter((domain) => domain.act === act || dice.odds(1, 12))
    .flatMap(({ rights }) => rights)
    .filter(({ exceptions }) => exceptions.length > 0)
  const row = rows.length === 0 ? undefined : dice.one(rows)
  const kind = row === undefined || dice.odds(1, 8) ? dice.one(exceptionKinds) : dice.one(row.exceptions).kind
  const refuses = dice.odds(2, 3)
  return {
    format: 'klantbeeld/judgement@1',
    id,
    kind: refuses
      ? dice.odds(1, 8)
        ? 'good-care'
        : 'access-refusal'
      : dice.one(['privacy-of-another', 'best-interest'] as const),
    outcome: refuses === dice.odds(1, 10) ? 'allows' : 'refuses',
    by: dice.one(['worker-1', 'worker-1', 'worker-2', 'worker-9']),
    because: 'canary-omdat',
    purpose: dice.odds(1, 5) ? 'act-a/task-1' : accessPurpose,
    phase: 'decision',
    persons: dice.odds(1, 3) ? dice.some(persons, 1, 2) : persons,
    categories: [],
    access: {
      to: dice.odds(1, 6) ? dice.one(persons) : by,
      facts: about.map(refOf),
      sources: dice.some(facts, 0, 1).map(refOf),
      receivers: [],
      ...(row === undefined || dice.odds(1, 10) ? {} : { exception: { row: row.id, kind } }),
      ...(dice.odds(1, 4) ? { silent: true as const } : {}),
    },
    from: shift(today, 1 - dice.below(4)),
    until: shift(today, dice.below(4) - 1),
    recordedAt: '2011-05-31T22:30:00Z',
  }
  function refOf(fact: Fact): FactRef {
    return { holder, id: fact.id, version: fact.version + (dice.odds(1, 8) ? -1 : 0) }
  }
}

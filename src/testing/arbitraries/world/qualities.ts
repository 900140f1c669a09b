import { within } from '../../../core/day.ts'
import { type ConsentGiver, type Day, organisationKey, type RelationRecord } from '../../../schema/index.ts'
import type { Question } from './question.ts'

/** Who has a quality in which consent can be given for a person, on a day. */
export function whoHas(quality: ConsentGiver, person: string, on: Day, { people, incompetent }: Question): readonly string[] {
  const { authority, representation } = people
  const over = authority.filter((record) => record.child === person && within(on, record.from, record.until))
  const representing = representation.filter((record) => record.person === person && within(on, record.from, record.until))
  const willing = (by: string) => !representing.some((record) => record.kind === 'declines' && record.representative === by)
  switch (quality) {
    case 'self': {
      const judged = incompetent.get(person)
      const isJudged = judged !== undefined && within(on, judged.from, judged.until)
      return isJudged || representing.some((record) => record.kind === 'curator') ? [] : [person]
    }
    case 'parent-with-authority':
    case 'guardian': {
      const kind = quality === 'guardian' ? 'guardianship' : 'parental'
      const holding = over.filter((record) => record.kind === kind)
      return holding
        .flatMap(({ holder, organisation }) => [
          ...(holder === undefined ? [] : [holder]),
          ...(organisation === undefined || kind === 'parental' ? [] : [organisationKey(organisation)]),
        ])
        .filter(willing)
    }
    case 'curator':
    case 'mentor':
    case 'authorised-representative':
    case 'special-curator':
      return representing
        .filter((record) => record.kind === quality)
        .map((record) => record.representative)
        .filter(willing)
    case 'spouse':
      return spousesOf(person, holdingOn(people.relations, on)).filter(willing)
    case 'close-relative':
      return closeTo(person, holdingOn(people.relations, on)).filter(willing)
  }
}

function holdingOn(relations: readonly RelationRecord[], on: Day): readonly RelationRecord[] {
  return relations.filter((relation) => within(on, relation.from ?? on, relation.until))
}

/** Also one who is divorced by now: the consent of such a one is what a world gets wrong by itself. */
function spousesOf(person: string, relations: readonly RelationRecord[]): readonly string[] {
  return othersIn(relations, ['spouse-of'], person)
}

/** Parents, children and siblings, and the parents of parents and children of children. */
function closeTo(person: string, relations: readonly RelationRecord[]): readonly string[] {
  const ups = (of: string) => relations.filter(({ kind, to }) => kind === 'parent-of' && to === of).map((one) => one.of)
  const downs = (of: string) => relations.filter((one) => one.kind === 'parent-of' && one.of === of).map(({ to }) => to)
  const near = othersIn(relations, ['parent-of', 'sibling-of'], person)
  return [...new Set([...near, ...ups(person).flatMap(ups), ...downs(person).flatMap(downs)])]
}

function othersIn(
  relations: readonly RelationRecord[],
  kinds: readonly RelationRecord['kind'][],
  person: string,
): readonly string[] {
  const tied = relations.filter(({ kind, of, to }) => kinds.includes(kind) && (of === person || to === person))
  return tied.map(({ of, to }) => (of === person ? to : of))
}

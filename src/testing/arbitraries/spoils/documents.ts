import { type CategoryId, capacities, categoryIds, type Fact } from '../../../schema/index.ts'
import { factOf, fragmentOf, type Spoil, type Target, withFact, withFragment } from './spoil.ts'

/** Nothing is said of what is in it. */
export const contentsUnstated: Spoil = (it, target) => {
  const { contains: _, ...silent } = factOf(it, target)
  const facts = fragmentOf(it, target).facts.map((fact, at): Fact => (at === target.at ? silent : fact))
  return withFragment(it, target, { facts })
}

/** Something more is in it: of any category, of one that another fact of the case has, or a note. */
export const moreContents: Spoil = (it, target, dice) => {
  const { contains = [] } = factOf(it, target)
  const other = dice.one(it.fragments.flatMap((fragment) => fragment.facts)).category
  const more = dice.one<CategoryId>([dice.one(categoryIds), other, other, 'document.note'])
  return contains.includes(more) ? it : withContents(it, target, dice.shuffled([...contains, more]))
}

/** A note, or what contains one, obtained for another purpose, in another capacity, or for just this one. */
export const otherNote: Spoil = (it, target, dice) => {
  const { obtained, category, contains = [] } = factOf(it, target)
  const { purpose, capacity } = target.question
  const isNote = category === 'document.note' || contains.includes('document.note')
  const noted = isNote ? it : withContents(it, target, [...contains, 'document.note'])
  return withFact(noted, target, {
    obtained: {
      ...obtained,
      purpose: dice.one([purpose, `${obtained.act}/task-2`]),
      capacity: dice.one([capacity, dice.one(capacities)]),
    },
  })
}

function withContents(it: Parameters<Spoil>[0], target: Target, contains: readonly CategoryId[]): ReturnType<Spoil> {
  return withFact(it, target, { contains })
}

import { isDay } from '../../../core/day.ts'
import type { Day, Fact, IdentityDisputeRecord, PartialDay } from '../../../schema/index.ts'
import { shift } from '../days.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import { factOf, type Spoil, withFact, withPeople } from './spoil.ts'

/** Somebody else used the identity of somebody in the fact, in a time that ends or begins about the days of the fact; the dispute stands, was settled about today, or is of other categories. */
export const identityDisputed: Spoil = (it, target, dice) => {
  const { files, others, category, contains = [] } = target.weighed.placement
  const { moment, known } = target.question
  const dated = dice.odds(1, 2) ? withFact(it, target, daysOf(moment, dice)) : it
  const fact = factOf(dated, target)
  const record: IdentityDisputeRecord = {
    person: dice.one([...files, ...files, ...others.map((other) => other.person), dice.one(known)]),
    categories: dice.one([[], [], [category], [category, 'identity.death'], ['identity.death'], contains.slice(0, 1)]),
    ...timeAround(fact, moment, dice),
    ...dice.one([{}, {}, {}, { settledOn: moment.day }, { settledOn: moment.tomorrow }, { settledOn: moment.longAgo }]),
    by: 'steward-1',
    because: 'canary-pas gestolen',
    source: 'steward',
    recordedAt: moment.at,
  }
  return withPeople(dated, { identityDisputed: [...dated.setting.people.identityDisputed, record] })
}

/** A fact that was recorded and holds since days near each other, one of them perhaps not known in full. */
function daysOf({ ago, monthAgo }: Moment, dice: Dice): Partial<Pick<Fact, 'recordedOn' | 'holds'>> {
  const partly = (day: Day): PartialDay => dice.one([day.slice(0, 7), day.slice(0, 4), 'unknown'])
  const [recorded, held] = [dice.one(ago), dice.one([...ago.slice(0, 3), monthAgo])]
  const unsure = dice.below(6)
  return { recordedOn: unsure === 0 ? partly(recorded) : recorded, holds: { from: unsure === 1 ? partly(held) : held } }
}

/** From or until a day of the fact, or the day before or after it. */
function timeAround(fact: Fact, { longAgo, later, day }: Moment, dice: Dice): Pick<IdentityDisputeRecord, 'from' | 'until'> {
  const near = (known: PartialDay | undefined): Day =>
    shift(known !== undefined && isDay(known) ? known : day, dice.one([0, -1, 1]))
  const [changed, recorded, held] = [near(fact.changedOn), near(fact.recordedOn), near(fact.holds?.from)]
  const first = [recorded, held].sort().slice(0, 1)
  const last = dice.one([recorded, held, ...first, ...first])
  return dice.one([
    { from: changed },
    { from: changed, until: later },
    { from: longAgo, until: last },
    { from: longAgo, until: last },
    { from: longAgo, until: last },
    { from: longAgo },
    { from: later },
  ])
}

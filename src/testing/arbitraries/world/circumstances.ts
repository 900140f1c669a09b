import type { Circumstances } from '../../../law/index.ts'
import type {
  Day,
  EngagementRecord,
  MeasureKind,
  MeasureRecord,
  Organisation,
  OrganisationId,
  Recorded,
} from '../../../schema/index.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import type { Age } from './age.ts'
import { holdingSpan } from './ties.ts'

/** Who is asked about, and towards whom. */
export interface Client {
  readonly person: string
  readonly age: Age | undefined
  readonly receiver: Organisation
}

/** What holds of the client on the day, and the records that say so; some records are over, or of another organisation. */
export interface ClientCircumstances {
  readonly age: Age | undefined
  readonly under: readonly MeasureKind[]
  readonly engagedUnder: readonly string[]
  readonly measures: readonly MeasureRecord[]
  readonly engagements: readonly EngagementRecord[]
}

const elsewhere: OrganisationId = { scheme: 'local', value: 'elsewhere' }

/** Circumstances in which the row that was chosen turns, if any can make it, and about half of the others. */
export function drawCircumstances(
  { person, age, receiver }: Client,
  chosen: Circumstances | undefined,
  others: readonly Circumstances[],
  moment: Moment,
  dice: Dice,
): ClientCircumstances {
  const under = [...new Set([...oneOf(chosen?.measures, dice), ...others.flatMap((when) => maybe(when.measures, dice))])].filter(
    (kind) => chosen?.notUnder?.includes(kind) !== true,
  )
  const engagedUnder = [
    ...new Set([...oneOf(chosen?.engagedUnder, dice), ...others.flatMap((when) => maybe(when.engagedUnder, dice))]),
  ]
  const measure = (kind: MeasureKind): MeasureRecord => {
    const organisation = dice.odds(1, 3) ? { organisation: receiver.id } : {}
    return { ...recordedIn('measures', moment, dice), kind, person, ...organisation, ...holdingSpan(moment, dice) }
  }
  const engagement = (act: string, organisation = receiver.id): EngagementRecord => {
    return { ...recordedIn('engagements', moment, dice), person, organisation, act, ...holdingSpan(moment, dice) }
  }
  const barring = others.flatMap((when) => maybe(when.notUnder, dice))
  const helping = others.flatMap((when) => maybe(when.engagedUnder, dice))
  return {
    age,
    under,
    engagedUnder,
    measures: [...under.map(measure), ...barring.slice(0, 1).map((kind) => ({ ...measure(kind), ...over(moment) }))],
    engagements: [...engagedUnder.map((act) => engagement(act)), ...helping.slice(0, 1).map((act) => engagement(act, elsewhere))],
  }
}

/** Whether what a row asks of the client is so, or but for a year of age; judgements can be made to fit. */
export function isSo(
  when: Circumstances | undefined,
  { age, under, engagedUnder }: ClientCircumstances,
  careless: boolean,
): boolean {
  if (when === undefined) return true
  const { clientAge } = when
  const spare = careless ? 1 : 0
  return (
    when.parameter === undefined &&
    (when.measures?.some((kind) => under.includes(kind)) ?? true) &&
    when.notUnder?.some((kind) => under.includes(kind)) !== true &&
    (when.engagedUnder?.some((act) => engagedUnder.includes(act)) ?? true) &&
    (clientAge === undefined ||
      (age !== undefined && age.least >= (clientAge.from ?? 0) - spare && age.most < (clientAge.below ?? 999) + spare))
  )
}

function oneOf<T>(list: readonly T[] | undefined, dice: Dice): readonly T[] {
  return list === undefined ? [] : [dice.one(list)]
}

function maybe<T>(list: readonly T[] | undefined, dice: Dice): readonly T[] {
  return list !== undefined && dice.odds(1, 2) ? [dice.one(list)] : []
}

function over({ longAgo, ago, day }: Moment): { readonly from: Day; readonly until: Day } {
  return { from: longAgo, until: ago[1] ?? day }
}

function recordedIn(source: string, { at }: Moment, dice: Dice): Recorded {
  return { source, recordedAt: dice.odds(1, 4) ? at : '2011-06-01T10:00:00Z' }
}

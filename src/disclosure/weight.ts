import { earliest } from '../core/day.ts'
import type { AuthenticRow, LawOnDay } from '../law/index.ts'
import type { CategoryId, Day, Fact } from '../schema/index.ts'
import type { Outlook } from './sort.ts'

/** What law, local rows and the day of the request say of which value comes first. It opens nothing. */
export interface Weight {
  /** Whether it is authentic: by a verified row, or only by one that is not; that one orders and proposes, and is never shown as authentic. */
  readonly authentic: 'verified' | 'unverified' | undefined
  /** Parts of the value that are not authentic, though the value is. */
  readonly notAuthentic: readonly string[]
  /** Whether it may have ended before the day of the request. */
  readonly past: boolean
  /** Where its holder role stands in what a municipality prefers; undefined where it prefers nobody or others. */
  readonly preferred: number | undefined
  /** Whether its holder recorded it under an act that records such things, for a task of its own. */
  readonly asTask: boolean
}

/** What a fact weighs for one request. */
export function weightOf(
  fact: Fact,
  outlook: Pick<Outlook, 'authentic' | 'recorded' | 'preferred'>,
  { law, day }: { readonly law: Pick<LawOnDay, 'tasks'>; readonly day: Day },
): Weight {
  const { category, obtained, holderRole } = fact
  const past = mayHaveEnded(fact, day)
  const rows = fact.underInvestigation === true ? [] : outlook.authentic.filter((row) => makesAuthentic(row, fact, past))
  const verified = rows.filter((row) => row.confidence === 'verified')
  const place = outlook.preferred.indexOf(holderRole)
  return {
    authentic: rows.length === 0 ? undefined : verified.length > 0 ? 'verified' : 'unverified',
    notAuthentic: partsOutside(verified.length > 0 ? verified : rows, category),
    past,
    preferred: place < 0 ? undefined : place,
    asTask:
      outlook.recorded &&
      law.tasks(obtained.purpose).some((row) => row.holderRole === holderRole && row.categories.includes(category)),
  }
}

/** An end of which the day is not known may have come. */
function mayHaveEnded({ holds }: Fact, day: Day): boolean {
  if (holds?.until === undefined) return false
  const ends = earliest(holds.until)
  return ends === undefined || ends < day
}

function makesAuthentic({ except = [], past = [] }: AuthenticRow, { category, value }: Fact, hasEnded: boolean): boolean {
  if (hasEnded && !past.includes(category)) return false
  const kind = 'kind' in value ? value.kind : undefined
  return !except.some((one) => one.category === category && kind !== undefined && one.kinds?.includes(kind) === true)
}

/** Of several rows a part is authentic where it is for one of them. */
function partsOutside(rows: readonly AuthenticRow[], category: CategoryId): readonly string[] {
  const [first, ...others] = rows.map(({ except = [] }) =>
    except.flatMap((one) => (one.category === category ? (one.parts ?? []) : [])),
  )
  return (first ?? nothing).filter((part) => others.every((other) => other.includes(part)))
}

const nothing: readonly string[] = []

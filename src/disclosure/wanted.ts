import { readAs } from '../people/index.ts'
import type { CategoryId, ConsentKind, HolderRole, JudgementKind, Request } from '../schema/index.ts'
import { type Asking, ask } from './asking.ts'
import { maySupply } from './fitting.ts'
import { isOpen, type Prospect, prospectOf, type Ways, waysTo } from './prospect.ts'
import type { Setting } from './setting.ts'
import type { Kind, Outlook, Subject } from './sort.ts'

/** Facts worth fetching: obtained under an act, of a category, in a holder's role, about these persons. */
export interface WantedItem {
  readonly act: string
  readonly category: CategoryId
  readonly holderRole: HolderRole
  /** Whether from the organisation that asks or receives, or from others. */
  readonly from: 'own' | 'other'
  readonly persons: readonly string[]
}

/** A kind of fact that only consents or judgements still missing would open. */
export interface ClosedItem extends WantedItem {
  readonly consents: readonly ConsentKind[]
  readonly judgements: readonly JudgementKind[]
}

/**
 * What to fetch for a request, and what only a missing consent or judgement would open. Withdrawals and file states are always fetched, and of
 * an id of which any version is wanted every version, so that a holder who contradicts itself is noticed.
 */
export interface Wanted {
  readonly now: readonly WantedItem[]
  readonly ifOpened: readonly ClosedItem[]
}

/**
 * What can be cleared for a request, computed from the request and the whole setting, never from fragments: fetch this and open nothing else.
 * Throws `RequestError` where the request cannot be answered.
 */
export function wanted(request: Request, setting: Setting): Wanted {
  const asking = ask(request, setting)
  const read = readAs(setting.people)
  const now: WantedItem[] = []
  const ifOpened: ClosedItem[] = []
  for (const ways of everyWay(asking)) {
    const { own, ...kind } = ways.kind
    const item = { ...kind, from: own ? 'own' : 'other' } as const
    const prospects = request.about.map((person) => [person, prospectOf(read(person), ways, asking)] as const)
    const open = prospects.filter(([, prospect]) => isOpen(prospect)).map(([person]) => person)
    if (open.length > 0) now.push({ ...item, persons: open })
    ifOpened.push(...closedItems(item, prospects))
  }
  return { now, ifOpened }
}

/** Whether a fact is among what is wanted; answers per kind of fact are remembered for the length of one request. */
export function wantedTest(asking: Asking): (subject: Subject) => boolean {
  const known = new Map<Outlook, boolean>()
  return ({ outlook, owners, allLinked }) => {
    if (!allLinked) return false
    const before = known.get(outlook)
    if (before !== undefined) return before
    const ways = isSpokenOf(outlook.sort, asking) ? waysTo(outlook.sort, asking) : undefined
    const answer = ways !== undefined && owners.every((person) => isOpen(prospectOf(person, ways, asking)))
    known.set(outlook, answer)
    return answer
  }
}

/** The ways to every kind of fact that some registered organisation may speak of, in a fixed order. */
function everyWay(asking: Asking): readonly Ways[] {
  const known = new Map<string, Ways | undefined>()
  const { law, request, organisations } = asking
  for (const [key, { profile }] of organisations) {
    if (!maySupply(key, asking)) continue
    const own = key === asking.receiver
    for (const act of profile.acts) {
      for (const category of profile.categories) {
        if (!asking.needed.has(category) || law.grounds(request.purpose, act, category).length === 0) continue
        for (const holderRole of profile.holderRoles) {
          const name = [act, category, holderRole, own ? 'own' : 'other'].join('\u0000')
          if (!known.has(name)) known.set(name, waysTo({ act, category, holderRole, own }, asking))
        }
      }
    }
  }
  return [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ways]) => ways)
    .filter((ways) => ways !== undefined)
}

/** Whether some registered organisation may speak of such a thing at all. */
function isSpokenOf({ act, category, holderRole, own }: Kind, asking: Asking): boolean {
  return [...asking.organisations].some(
    ([key, { profile }]) =>
      maySupply(key, asking) &&
      (key === asking.receiver) === own &&
      profile.acts.includes(act) &&
      profile.categories.includes(category) &&
      profile.holderRoles.includes(holderRole),
  )
}

type Item = Omit<WantedItem, 'persons'>

function closedItems(item: Item, prospects: readonly (readonly [string, Prospect])[]): readonly ClosedItem[] {
  const groups = new Map<string, ClosedItem>()
  for (const [person, prospect] of prospects) {
    if (prospect === undefined || isOpen(prospect)) continue
    const key = [...prospect.consents, ...prospect.judgements].join(' ')
    const group = groups.get(key)
    groups.set(key, { ...item, ...prospect, persons: [...(group?.persons ?? []), person] })
  }
  return [...groups.values()]
}

import type { ConsentNeed, OneOf } from 'klantbeeld/law'
import type { Matrix, MatrixEntry, MatrixRelease } from 'klantbeeld/rules'
import {
  type CategoryId,
  type ConsentGiver,
  catalogue,
  type HolderRole,
  type OrganisationKind,
  organisationKinds,
  type PersonRole,
} from 'klantbeeld/schema'
import { includes } from '../../src/law/row.ts'

type Rule = Matrix['consentRules'][number]

/** How old the person whose file it is is, and who gives each consent: by a set of a band, or (judged incompetent) by a group of a line. */
export interface Way {
  readonly age: number
  readonly represented: boolean
  readonly givers: readonly { readonly need: ConsentNeed; readonly by: readonly ConsentGiver[] }[]
}

/** One of the many cases that an entry speaks of. */
export interface Choice {
  readonly category: CategoryId
  readonly role: PersonRole
  readonly holderRole: HolderRole
  /** One release for each regime, that go together. */
  readonly releases: readonly MatrixRelease[]
  readonly way: Way
  readonly clientAge: number
}

const ages = [44, 25, 22, 20, 17, 15, 13, 11, 8]

/** The choices an entry leaves for a category and a role: every combination of releases, each with every way of giving its consents. */
export function choicesOf(
  entry: MatrixEntry,
  category: CategoryId,
  role: PersonRole,
  table: Matrix,
  turn: number,
): readonly Choice[] {
  const holderRole = turnOf(entry.holders.roles, turn) ?? 'college'
  return togetherOf(entry).flatMap((releases) => {
    const needs = [...entry.consents, ...releases.flatMap(({ consents }) => consents)]
    const whens = [entry.when, ...releases.map(({ when }) => when)]
    const fitsClient = (age: number) =>
      whens.every((when) => (when?.clientAge?.from ?? 0) <= age && age < (when?.clientAge?.below ?? 999))
    const young = Math.min(...entry.terms.map(({ period, start }) => (start === 'birth' ? Number(/\d+/.exec(period)) : 999)))
    const owners = ages.filter((age) => age < young && (role !== 'client' || fitsClient(age)))
    return waysOf(needs, owners, role, table).flatMap((way) => {
      const clientAge = role === 'client' ? way.age : ages.find(fitsClient)
      return clientAge === undefined ? [] : [{ category, role, holderRole, releases, way, clientAge }]
    })
  })
}

/** A member of a list by turns, so that all of them come up. */
export function turnOf<T>(list: readonly T[], turn: number): T | undefined {
  return list[turn % Math.max(list.length, 1)]
}

/** Releases of every regime that leave somebody to look, receive and hold. */
function togetherOf(entry: MatrixEntry): readonly (readonly MatrixRelease[])[] {
  return entry.secrecy
    .reduce<readonly (readonly MatrixRelease[])[]>(
      (chosen, { releases }) => chosen.flatMap((before) => releases.map((release) => [...before, release])),
      [[]],
    )
    .filter((releases) => capacitiesOf(entry, releases).length > 0 && kindsOf(entry, releases, 0) !== undefined)
}

/** Capacities that entry and releases leave. */
export function capacitiesOf(entry: MatrixEntry, releases: readonly MatrixRelease[]): MatrixEntry['capacities'] {
  return entry.capacities.filter((capacity) => releases.every((release) => includes(release.capacities, capacity)))
}

/** Of what kinds whoever holds and whoever asks or receives can be, and whether they are one; where both ways are open they take turns. */
export function kindsOf(entry: MatrixEntry, releases: readonly MatrixRelease[], turn: number): Sides | undefined {
  const among = (...lists: readonly OneOf<OrganisationKind>[]) =>
    organisationKinds.filter((kind) => lists.every((list) => includes(list, kind)))
  const receivers = [entry.recipients, ...releases.map(({ recipients }) => recipients)]
  const asked = [entry.holders.organisation, ...releases.map(({ organisation }) => organisation)]
  const own = among(...receivers, entry.holders.kinds)
  const sides: readonly Sides[] = [
    ...(asked.includes('other') || own.length === 0 ? [] : [{ isOwn: true, holder: own, receiver: own }]),
    ...(asked.includes('own') ? [] : [{ isOwn: false, holder: among(entry.holders.kinds), receiver: among(...receivers) }]),
  ]
  return turnOf(
    sides.filter(({ holder, receiver }) => holder.length > 0 && receiver.length > 0),
    turn,
  )
}

interface Sides {
  readonly isOwn: boolean
  readonly holder: readonly OrganisationKind[]
  readonly receiver: readonly OrganisationKind[]
}

/** What a document of an entry holds: itself and, by turns, another category of the entry. */
export function contentsOf(entry: MatrixEntry, category: CategoryId, turn: number): readonly CategoryId[] | undefined {
  if (catalogue[category].shape !== 'document') return undefined
  const others = entry.categories.filter((other) => other !== 'document.note' && other !== category)
  const other = turnOf(others, turn)
  return other === undefined ? [category] : [category, other]
}

function waysOf(needs: readonly ConsentNeed[], owners: readonly number[], role: PersonRole, table: Matrix): readonly Way[] {
  return owners.flatMap((age) => {
    const decided = combined(needs.map((need) => bandOf(ruleOf(need, table), age).map((by) => ({ need, by }))))
    // Whoever is related to the client could be reached before a representative, so that a line is tried for the client alone.
    const lines =
      needs.length === 0 || role !== 'client' ? [] : combined(needs.map((need) => lineOf(ruleOf(need, table), age, need)))
    return [
      ...decided.filter(isPossible).map((givers): Way => ({ age, represented: false, givers })),
      ...lines.filter((givers) => isInLine(givers, age, table)).map((givers): Way => ({ age, represented: true, givers })),
    ]
  })
}

function combined<T>(perNeed: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return perNeed.reduce<readonly (readonly T[])[]>(
    (before, ways) => before.flatMap((one) => ways.map((way) => [...one, way])),
    [[]],
  )
}

/** Whoever is under curatele gives nothing for themselves. */
function isPossible(givers: Way['givers']): boolean {
  const all = givers.flatMap(({ by }) => by)
  return !(all.includes('curator') && all.includes('self'))
}

/** Whether nobody who gives stands before whoever gives another consent in its line. */
function isInLine(givers: Way['givers'], age: number, table: Matrix): boolean {
  const all = givers.flatMap(({ by }) => by)
  return givers.every(({ need, by }) => {
    const line = ruleOf(need, table).incompetent?.findLast(({ from }) => from <= age)?.line ?? []
    const first = line.find((group) => group.some((giver) => all.includes(giver)))
    return by.every((giver) => first?.includes(giver))
  })
}

function bandOf({ bands }: Rule, age: number): readonly (readonly ConsentGiver[])[] {
  return bands.findLast(({ from }) => from <= age)?.givers ?? []
}

function lineOf({ incompetent = [] }: Rule, age: number, need: ConsentNeed): Way['givers'] {
  const line = incompetent.findLast(({ from }) => from <= age)?.line ?? []
  return line.flatMap((group) => group.map((giver) => ({ need, by: [giver] })))
}

function ruleOf({ rule }: ConsentNeed, table: Matrix): Rule {
  const found = table.consentRules.find(({ id }) => id === rule)
  if (found === undefined) throw new Error(`${rule} is missing`)
  return found
}

import { ageOn, within } from '../core/day.ts'
import type { ConsentRule } from '../law/index.ts'
import type { ConsentEvent, ConsentGiver, Day, People } from '../schema/index.ts'

/**
 * Whether these standing events come from whoever the rule lets decide for the person: at every age the person can have today, and with the
 * same quality on the day of giving. A parent's consent so lapses when the act makes the child the one who decides.
 */
export function competent(
  events: readonly ConsentEvent[],
  person: string,
  rule: ConsentRule,
  people: People,
  today: Day,
): boolean {
  const bands = bandsOn(person, rule, people, today)
  return (
    bands.length > 0 &&
    bands.every((sets) =>
      sets.some((set) => set.length > 0 && set.every((quality) => filled(quality, events, person, rule, people, today))),
    )
  )
}

type GiverSets = readonly (readonly ConsentGiver[])[]

function filled(
  quality: ConsentGiver,
  events: readonly ConsentEvent[],
  person: string,
  rule: ConsentRule,
  people: People,
  today: Day,
): boolean {
  const given = events.filter(
    (event) =>
      event.inQualityOf === quality &&
      has(quality, event.by, person, people, event.on) &&
      has(quality, event.by, person, people, today) &&
      couldThen(quality, person, rule, people, event.on),
  )
  if (quality !== 'parent-with-authority' || rule.parents === 'one') return given.length > 0
  const parents = people.authority.filter(
    (record) => record.child === person && record.kind === 'parental' && within(today, record.from, record.until),
  )
  return given.length > 0 && parents.every((parent) => given.some((event) => event.by === parent.holder))
}

function couldThen(quality: ConsentGiver, person: string, rule: ConsentRule, people: People, on: Day): boolean {
  const bands = bandsOn(person, rule, people, on)
  return bands.length > 0 && bands.every((sets) => sets.some((set) => set.includes(quality)))
}

/** The giver sets of every age the person can have; none where the age is unknown, or where an age lies below the first band. */
function bandsOn(person: string, rule: ConsentRule, people: People, on: Day): readonly GiverSets[] {
  const birth = people.persons.find((one) => one.id === person)?.birth
  const age = birth === undefined ? undefined : ageOn(birth, on)
  if (age === undefined) return []
  const found = new Set<GiverSets>()
  for (let years = age.least; years <= age.most; years += 1) {
    const begun = rule.bands.filter((one) => one.from <= years)
    const from = Math.max(...begun.map((one) => one.from))
    const [band, second] = begun.filter((one) => one.from === from)
    if (band === undefined || second !== undefined) return []
    found.add(band.givers)
  }
  return [...found]
}

function has(quality: ConsentGiver, by: string, person: string, people: People, on: Day): boolean {
  switch (quality) {
    case 'self':
      return (
        by === person &&
        !people.representation.some(
          (record) => record.person === person && record.kind === 'curator' && within(on, record.from, record.until),
        )
      )
    case 'parent-with-authority':
      return hasAuthority('parental', by, person, people, on)
    case 'guardian':
      return hasAuthority('guardianship', by, person, people, on)
    case 'curator':
    case 'mentor':
    case 'authorised-representative':
    case 'special-curator':
      return people.representation.some(
        (record) =>
          record.person === person &&
          record.kind === quality &&
          record.representative === by &&
          within(on, record.from, record.until),
      )
    case 'spouse':
    case 'close-relative':
      return false
  }
}

/** Where authority over a child is unknown to the register, nobody counts as having it. */
function hasAuthority(kind: 'parental' | 'guardianship', by: string, child: string, people: People, on: Day): boolean {
  const records = people.authority.filter((record) => record.child === child && within(on, record.from, record.until))
  return (
    records.some((record) => record.kind === kind && record.holder === by) && !records.some((record) => record.kind === 'unknown')
  )
}

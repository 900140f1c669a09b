import { ageOn } from '../../core/day.ts'
import { latest, type NoticeRule } from '../../law/index.ts'
import {
  type Notice,
  type NotifiableEvent,
  type OrganisationId,
  organisationKey,
  type People,
  type Provision,
  type Told,
} from '../../schema/index.ts'
import { recipientsOf } from './recipients-of.ts'

/** One who has to be told. */
export interface Whom {
  /** `unsettled`: the age is not known, so that somebody decides who is told. */
  readonly to: Told | 'unsettled'
  /** Which organisation, where it is one that got the facts. */
  readonly recipient?: OrganisationId
  /** Which known person it is about, where that person or who acts for them is told; absent: not known who. */
  readonly person?: string
}

/** Everyone a rule has told of an event: of each person concerned at that person's age, and each organisation that got the facts. */
export function whomOf(
  rule: NoticeRule,
  event: NotifiableEvent,
  { people, provisions }: { readonly people: People; readonly provisions: readonly Provision[] },
): readonly Whom[] {
  const persons: readonly (string | undefined)[] = event.persons.length === 0 ? [undefined] : [...new Set(event.persons)]
  const byPerson = persons.flatMap((person) => toldAbout(person, rule, event, people).map((to) => ({ to, person })))
  const whom = byPerson.flatMap(({ to, person }) => eachOf(to, person, recipientsOf(event, provisions)))
  return [...new Map(whom.map((one) => [JSON.stringify(one), one])).values()]
}

function eachOf(to: Whom['to'], person: string | undefined, recipients: readonly OrganisationId[]): readonly Whom[] {
  switch (to) {
    case 'person-concerned':
    case 'representative':
    case 'unsettled':
      return [person === undefined ? { to } : { to, person }]
    case 'recipient':
      return recipients.map((recipient) => ({ to, recipient }))
    case 'register-keeper':
    case 'reporter':
      return [{ to }]
  }
}

/** Whether a notice was to this one. Where it is not settled who is told, telling the person or who acts for them settles it. */
export function isTo(notice: Notice, { to, recipient, person }: Whom): boolean {
  const isThatOne = to === 'unsettled' ? notice.to === 'person-concerned' || notice.to === 'representative' : notice.to === to
  return isThatOne && notice.person === person && keyOf(notice.recipient) === keyOf(recipient)
}

function keyOf(organisation: OrganisationId | undefined): string | undefined {
  return organisation === undefined ? undefined : organisationKey(organisation)
}

/** At every age the person can have on the day; where these do not agree, or are not known, it is not settled. */
function toldAbout(
  person: string | undefined,
  { to }: NoticeRule,
  { on }: NotifiableEvent,
  people: People,
): readonly (Told | 'unsettled')[] {
  if (to.length === 1) return to.flatMap(({ told }) => told)
  const age = ageOn(people.persons.find(({ id }) => id === person)?.birth ?? 'unknown', on)
  if (age === undefined) return ['unsettled']
  const [line] = latest(to.filter(({ from }) => from <= age.least))
  const [other] = latest(to.filter(({ from }) => from <= age.most))
  return line === undefined || line !== other ? ['unsettled'] : line.told
}

import { nextDay, within } from '../../core/day.ts'
import type { AccessDecision } from '../../disclosure/index.ts'
import { type Day, organisationKey } from '../../schema/index.ts'
import { lastShown } from '../../term/index.ts'
import { dayWords } from './days.ts'
import type { Line } from './page.ts'
import type { Telling } from './telling.ts'
import { texts } from './texts.ts'

/** Until when a fact is shown, or that this is over, not settled, or without end; and that it is not destroyed before some day. */
export function keptWords(held: AccessDecision['held'], on: Day, telling: Telling): Line {
  const { language, holds, knownPerson, termsOf } = telling
  const owners = held.fact.persons.flatMap(({ person, part }) => {
    const link = held.links.get(person)
    return part === 'file' ? [link !== undefined && 'person' in link ? knownPerson(link.person) : undefined] : []
  })
  const { known, last } = lastShown(held, owners, termsOf(held.fact))
  const holding = holds
    .filter(
      (hold) =>
        within(on, hold.from, hold.until) &&
        hold.facts.some(
          ({ holder, id, version }) =>
            organisationKey(holder) === held.holderKey && id === held.fact.id && version === held.fact.version,
        ),
    )
    .map(({ until }) => until)
    .sort()
    .at(-1)
  const text = !known
    ? texts.keptUnknown[language]
    : last === undefined
      ? texts.keptForEver[language]
      : last < on
        ? texts.keptOver(dayWords(nextDay(last), language))[language]
        : dayWords(last, language)
  const kept =
    holding === undefined
      ? text
      : `${text}${text.endsWith('.') ? '' : '.'} ${texts.keptByHold(dayWords(nextDay(holding), language))[language]}`
  const isDay = known && last !== undefined && last >= on
  return { label: (isDay ? texts.kept : texts.howLong)[language], text: kept }
}

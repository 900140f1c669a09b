import { livingWords } from 'klantbeeld'
import { type CategoryId, type Coded, catalogue, type Language, type Money, type Shapes, type Shown } from 'klantbeeld/schema'
import { listed, together } from './line.ts'
import { authorityTexts, relationTexts, standingTexts, texts } from './texts.ts'

/** How the persons a value mentions are called here, and in which language. */
export interface Telling {
  readonly language: Language
  readonly nameOf: (key: string) => string
}

/** A value of a category in words, with the days on which it holds and how firmly it stands. */
export function valueText(category: CategoryId, shown: Shown, telling: Telling): string {
  const { language } = telling
  const say = sayings[catalogue[category].shape] as (value: unknown, told: Told) => string
  const names = listed(shown.mentions.map(telling.nameOf), texts.and[language])
  const remarks = [
    holdsText(shown.holds, language),
    shown.standing === 'observed' ? undefined : standingTexts[shown.standing][language],
    shown.authentic ? texts.authentic[language] : undefined,
    shown.underInvestigation ? texts.underInvestigation[language] : undefined,
  ]
  return joined([say(shown.value, { language, names }), ...remarks])
}

/** A day in words: `1 maart 2024`, `maart 2024`, `2024`. */
export function dayText(day: string, language: Language): string {
  if (day === 'unknown') return texts.dayUnknown[language]
  const [year = '', month, date] = day.split('-')
  if (month === undefined) return year
  const named = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01T00:00:00Z`),
  )
  return together(
    [date === undefined ? undefined : String(Number(date)), named, year].filter((part) => part !== undefined).join(' '),
  )
}

/** Given names, prefix and surname as one text. */
export function nameText({ givenNames, prefix, surname, title }: Shapes['name']): string {
  return [title, givenNames, prefix, surname].filter((part) => part !== undefined).join(' ')
}

interface Told {
  readonly language: Language
  /** The persons mentioned, as one text; empty where nobody is. */
  readonly names: string
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

const sayings: { readonly [S in keyof Shapes]: (value: Shapes[S], told: Told) => string } = {
  name: (value) => nameText(value),
  event: ({ day, place, country }, { language }) => joined([dayText(day, language), place?.label, country?.label]),
  code: (value, { language }) => label(value, language),
  bsn: ({ bsn }) => bsn,
  address: (value, { language }) => addressText(value, language),
  relation: ({ relation }, { language, names }) => [relationTexts[relation][language], names].filter(Boolean).join(': '),
  living: ({ situation, circumstance, denied }, { language }) =>
    joined([situation && label(situation, language), circumstance && livingWords(circumstance, denied)[language]]),
  authority: ({ authority }, { language, names }) => [authorityTexts[authority][language], names].filter(Boolean).join(': '),
  application: ({ scheme, appliedOn, decidedOn, outcome, status }, { language }) =>
    joined([
      label(scheme, language),
      appliedOn && texts.appliedOn(dayText(appliedOn, language))[language],
      decidedOn && texts.decidedOn(dayText(decidedOn, language))[language],
      outcome && label(outcome, language),
      status && label(status, language),
    ]),
  provision: ({ product, form, volume, suppliedBy, outcome }, { language }) =>
    joined([
      label(product, language),
      volume &&
        [volume.amount, volume.unit?.label, volume.per && `${texts.per[language]} ${label(volume.per, language)}`]
          .filter(Boolean)
          .join(' '),
      form && (form === 'in-kind' ? texts.inKind : texts.personalBudget)[language],
      suppliedBy && texts.suppliedBy(suppliedBy)[language],
      outcome && label(outcome, language),
    ]),
  income: ({ scheme, payer, gross, net, hours }, { language }) =>
    joined([
      label(scheme, language),
      payer && texts.from(payer)[language],
      net && `${texts.net[language]} ${moneyText(net, language)}`,
      gross && `${texts.gross[language]} ${moneyText(gross, language)}`,
      hours && texts.hours(hours)[language],
    ]),
  debt: ({ subject, status, original, balance }, { language }) =>
    joined([
      label(subject, language),
      status && label(status, language),
      balance && `${texts.balance[language]} ${moneyText(balance, language)}`,
      original && `${texts.original[language]} ${moneyText(original, language)}`,
    ]),
  need: ({ need, extent }, { language }) => joined([label(need, language), extent]),
  help: ({ help, hoursPerWeek }, { language, names }) =>
    joined([
      label(help, language),
      hoursPerWeek && texts.hoursPerWeek(hoursPerWeek)[language],
      names && texts.concerning(names)[language],
    ]),
  involvement: ({ as, name }, { language }) => joined([name, label(as, language)]),
  document: ({ title, on }, { language }) => joined([title, on && dayText(on, language)]),
  education: ({ programme, school, status }, { language }) =>
    joined([label(programme, language), school, status && label(status, language)]),
  statement: ({ says }) => `“${says}”`,
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}

/** Only the label: a code says nothing to a reader. */
function label({ label }: Coded, language: Language): string {
  return label ?? texts.unlabelled[language]
}

function moneyText({ amount, currency, per }: Money, language: Language): string {
  const money = new Intl.NumberFormat(locales[language], { style: 'currency', currency }).format(Number(amount.replace(',', '.')))
  return per === undefined ? money : `${money} ${texts.per[language]} ${label(per, language)}`
}

function addressText(value: Shapes['address'], language: Language): string {
  switch (value.kind) {
    case 'dutch': {
      const door = [value.street, value.houseNumber, value.letter, value.addition].filter((part) => part !== undefined).join(' ')
      const town = [value.postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'), value.place]
        .filter((part) => part !== undefined)
        .join(' ')
      return joined([door, town])
    }
    case 'abroad':
      return joined([...value.lines, value.country?.label])
    case 'described':
      return value.description
    case 'unknown':
      return texts.unknownAddress[language]
  }
}

function holdsText(holds: Shown['holds'], language: Language): string | undefined {
  const [from, until] = [holds?.from, holds?.until].map((day) =>
    day === undefined || day === 'unknown' ? undefined : dayText(day, language),
  )
  if (from !== undefined && until !== undefined) return texts.between(from, until)[language]
  if (from !== undefined) return texts.since(from)[language]
  return until === undefined ? undefined : texts.until(until)[language]
}

import { livingWords } from '../../explain/index.ts'
import {
  type CategoryId,
  type Coded,
  catalogue,
  categoryIds,
  type Language,
  type Money,
  type Shapes,
  type Words,
} from '../../schema/index.ts'
import { dayWords } from './days.ts'
import { authorityTexts, mediumTexts, nameUseTexts, relationTexts, valueTexts } from './value-texts.ts'

/** A value of a category in words, with everything that is in it. The result is plain text, and goes nowhere but into the person's own report. */
export function valueWords(category: CategoryId, value: unknown, language: Language): string {
  const say = sayings[catalogue[category].shape] as (value: unknown, language: Language) => Parts
  return joined(say(value, language)) || valueTexts.none[language]
}

type Parts = readonly (string | undefined)[]

const sayings: { readonly [S in keyof Shapes]: (value: Shapes[S], language: Language) => Parts } = {
  name: ({ title, givenNames, prefix, surname, nameUse }, language) => [
    [title, givenNames, prefix, surname].filter((part) => part !== undefined).join(' '),
    nameUse && valueTexts.nameUse(named(nameUseTexts, nameUse, language))[language],
  ],
  event: ({ day, place, country }, language) => [dayWords(day, language), coded(place), coded(country)],
  code: (value) => [coded(value)],
  bsn: ({ bsn }) => [bsn],
  address: (value, language) => addressWords(value, language),
  relation: ({ relation }, language) => [relationTexts[relation][language]],
  living: ({ situation, circumstance, denied }, language) => [
    coded(situation),
    circumstance && livingWords(circumstance, denied)[language],
  ],
  authority: ({ authority }, language) => [authorityTexts[authority][language]],
  application: ({ scheme, appliedOn, decidedOn, outcome, status }, language) => [
    coded(scheme),
    appliedOn && valueTexts.appliedOn(dayWords(appliedOn, language))[language],
    decidedOn && valueTexts.decidedOn(dayWords(decidedOn, language))[language],
    coded(outcome),
    coded(status),
  ],
  provision: ({ product, group, form, volume, suppliedBy, outcome }, language) => [
    coded(product),
    coded(group),
    volume && [volume.amount, coded(volume.unit), per(volume.per, language)].filter(Boolean).join(' '),
    form && (form === 'in-kind' ? valueTexts.inKind : valueTexts.personalBudget)[language],
    suppliedBy && valueTexts.suppliedBy(suppliedBy)[language],
    coded(outcome),
  ],
  income: ({ scheme, payer, gross, net, hours }, language) => [
    coded(scheme),
    payer && valueTexts.payer(payer)[language],
    net && valueTexts.net(money(net, language))[language],
    gross && valueTexts.gross(money(gross, language))[language],
    hours && valueTexts.hours(hours)[language],
  ],
  debt: ({ subject, status, original, balance }, language) => [
    coded(subject),
    coded(status),
    balance && valueTexts.balance(money(balance, language))[language],
    original && valueTexts.original(money(original, language))[language],
  ],
  need: ({ need, extent }) => [coded(need), extent],
  help: ({ help, hoursPerWeek }, language) => [coded(help), hoursPerWeek && valueTexts.hoursPerWeek(hoursPerWeek)[language]],
  involvement: ({ as, name }) => [name, coded(as)],
  document: ({ title, medium, on, reference }, language) => [
    title,
    on && dayWords(on, language),
    medium && valueTexts.medium(named(mediumTexts, medium, language))[language],
    valueTexts.reference(reference)[language],
  ],
  education: ({ programme, school, status }) => [coded(programme), school, coded(status)],
  statement: ({ about, says }, language) => [`“${says}”`, valueTexts.about(aboutWords(about, language))[language]],
}

/** What a code is called, or the text itself where it is none of the table. */
function named(table: Readonly<Record<string, Words>>, code: string, language: Language): string {
  return Object.hasOwn(table, code) ? (table[code]?.[language] ?? code) : code
}

function aboutWords(about: string, language: Language): string {
  const category = categoryIds.find((id) => id === about)
  return category === undefined ? about : catalogue[category].name[language]
}

function joined(parts: Parts): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}

function coded(value: Coded | undefined): string | undefined {
  if (value?.label === undefined) return value?.code
  return value.code === undefined ? value.label : `${value.label} (${value.code})`
}

function per(unit: Coded | undefined, language: Language): string | undefined {
  const text = coded(unit)
  return text && valueTexts.per(text)[language]
}

/** As delivered, to the last digit. */
function money({ amount, currency, per: unit }: Money, language: Language): string {
  const number = language === 'nl' ? amount.replace('.', ',') : amount.replace(',', '.')
  return [currency === 'EUR' ? '€' : currency, number, per(unit, language)].filter(Boolean).join(' ')
}

function addressWords(value: Shapes['address'], language: Language): Parts {
  switch (value.kind) {
    case 'dutch':
      return [
        [value.street, value.houseNumber, value.letter, value.addition].filter((part) => part !== undefined).join(' '),
        [value.postcode, value.place].filter((part) => part !== undefined).join(' '),
        value.addressObject && valueTexts.addressObject(value.addressObject)[language],
      ]
    case 'abroad':
      return [...value.lines, coded(value.country)]
    case 'described':
      return [value.description]
    case 'unknown':
      return [valueTexts.unknownAddress[language]]
  }
}

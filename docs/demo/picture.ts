import type { LawDomain } from 'klantbeeld/law'
import {
  type CategoryId,
  catalogue,
  categoryIds,
  type Language,
  type PersonView,
  type Shown,
  type ShownSource,
  type View,
} from 'klantbeeld/schema'
import { actName } from './act.ts'
import { blank, type Line, listed, row, sentence, together } from './line.ts'
import { domainTexts, texts } from './texts.ts'
import { nameText, type Telling, valueText } from './value.ts'

/** The persons of a view and what is shown of each, the client first: per domain of life what, what it says, and the source. */
export function pictureLines({ people }: View, language: Language, law: readonly LawDomain[]): Line[] {
  if (people.length === 0) return row([{ at: 3, text: texts.nothing[language] }])
  const names = new Map(people.map((person) => [person.key, nameOf(person)]))
  const telling: Telling = { language, nameOf: (key) => names.get(key) ?? texts.somebody[language] }
  const { domain, category, value, source } = texts.columns
  const header = row(cells(domain[language], category[language], value[language], source[language]), 'faint')
  return [
    ...header,
    ...people.flatMap((person, index) => [...(index === 0 ? [] : [blank]), ...personLines(person, telling, law)]),
  ]
}

/** The name of a person where it is shown. */
export function nameOf({ facts }: PersonView): string | undefined {
  const value = facts['identity.name']?.values[0]?.value
  return value === undefined ? undefined : nameText(value)
}

function personLines(person: PersonView, telling: Telling, law: readonly LawDomain[]): Line[] {
  const { language } = telling
  const unnamed = person.client ? texts.theClient[language] : texts.somebodyUnnamed[language]
  const name = nameOf(person)
  const title = name === undefined ? unnamed : person.client ? `${name} (${texts.client[language]})` : name
  let domain = ''
  return [
    ...row([{ at: 3, text: title }], 'name'),
    ...categoryIds.flatMap((category) => {
      if (person.facts[category] === undefined) return []
      const own = domainTexts[catalogue[category].domain][language]
      const heading = own === domain ? '' : own
      domain = own
      return categoryLines(person, category, heading, telling, law)
    }),
  ]
}

function categoryLines(
  person: PersonView,
  category: CategoryId,
  domain: string,
  telling: Telling,
  law: readonly LawDomain[],
): Line[] {
  const shown = person.facts[category]
  if (shown === undefined) return []
  const { language } = telling
  const heading = { domain, category: sentence(catalogue[category].name[language]) }
  const lines = (values: readonly Shown[], mark: (index: number) => string, first: typeof heading | undefined) =>
    values.flatMap((value, index) => {
      const { domain, category: name } = (index === 0 ? first : undefined) ?? { domain: '', category: '' }
      const what = `${mark(index)}${valueText(category, value, telling)}`
      return row(
        cells(
          domain,
          name,
          what,
          listed([...new Set(value.sources.map((source) => sourceText(source, language, law)))], texts.and[language]),
        ),
      )
    })
  if (!shown.disputed) return lines(shown.values, () => '', heading)
  const disputed = texts.disputed(shown.values.length)[language].toUpperCase()
  const alert = shown.tellRegister ? `${disputed}: ${texts.tellRegister[language]}` : disputed
  return [
    ...row(cells(heading.domain, heading.category, alert, ''), 'alert'),
    ...lines(shown.values, (index) => `${index + 1}. `, undefined),
  ]
}

function cells(domain: string, category: string, what: string, source: string) {
  return [
    { at: 3, text: domain },
    { at: 19, text: category },
    { at: 42, text: what },
    { at: 77, text: source },
  ]
}

function sourceText(source: ShownSource, language: Language, law: readonly LawDomain[]): string {
  switch (source.shown) {
    case 'organisation':
      return `${source.name} ${bracketed(source.act, language, law)}`
    case 'act':
      return bracketed(source.act, language, law)
    case 'none':
      return texts.sourceHidden[language]
  }
}

/** The act in brackets, on one line where it fits. */
function bracketed(act: string, language: Language, law: readonly LawDomain[]): string {
  const name = `(${actName(act, language, law)})`
  return name.length <= 20 ? together(name) : name
}

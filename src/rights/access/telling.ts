import type { AccessDecided, Refusal, Setting } from '../../disclosure/index.ts'
import { rowCite } from '../../explain/index.ts'
import { compile, inForce, keeps, type LawDomain, onDay, type TermRow } from '../../law/index.ts'
import { speaksOf } from '../../law/other-rows.ts'
import {
  type Fact,
  type Hold,
  type KnownPerson,
  type Language,
  type OrganisationId,
  organisationKey,
  type People,
} from '../../schema/index.ts'
import { texts } from './texts.ts'

/** How things are called in a report, and what of the law it tells. */
export interface Telling {
  readonly language: Language
  /** The name of the holder. */
  readonly holder: string
  readonly domains: readonly LawDomain[]
  readonly holds: readonly Hold[]
  readonly people: People
  nameOf(person: string): string
  organisationName(organisation: OrganisationId): string
  /** A task in words, with its act. */
  taskWords(purpose: string): string
  /** A row as it is cited, or its id where no act in force has it. */
  citeOf(row: string): string
  /** Why something was refused: the exception in the words of its row, and the article. */
  whyRefused(refusal: Refusal): string
  termsOf(fact: Fact): readonly TermRow[]
}

/** The words and the law of the day on which a request is answered. */
export function tellingOf({ request, day }: AccessDecided, setting: Setting, language: Language): Telling {
  const compiled = compile(setting.law)
  const domains = inForce(compiled.domains, day)
  const law = onDay(compiled, day)
  const organisationName = (organisation: OrganisationId, unnamed = texts.unnamedOrganisation) =>
    setting.organisations?.find(({ id }) => organisationKey(id) === organisationKey(organisation))?.name ?? unnamed[language]
  const citeOf = (row: string) => {
    const found = compiled.rows.get(row)
    return found === undefined ? row : rowCite(found.domain, found.row, language)
  }
  return {
    language,
    domains,
    holder: organisationName(request.holder, texts.thisOrganisation),
    holds: setting.holds ?? [],
    people: setting.people,
    nameOf: (id) => {
      const known = setting.people.persons.find((person) => person.id === id)
      return (known && nameWords(known)) || texts.somebody[language]
    },
    organisationName,
    taskWords: (purpose) => {
      const [act = ''] = purpose.split('/')
      const domain = domains.find((one) => one.act === act)
      const name = domain?.purposes.find((row) => row.purpose === purpose)?.name[language] ?? texts.unknownTask[language]
      return domain === undefined ? name : `${name} (${domain.short[language]})`
    },
    citeOf,
    whyRefused: ({ row, exception }) => {
      const says = domains
        .flatMap(({ rights }) => rights)
        .find(({ id }) => id === row)
        ?.exceptions.find(({ kind }) => kind === exception)?.says[language]
      return [...(says === undefined ? [] : [says]), citeOf(row)].join(', ')
    },
    termsOf: (fact) => {
      const rows = law.terms(fact.obtained.act, fact.holderRole, fact.category).filter((row) => speaksOf(row, fact))
      return rows.some(keeps) ? rows : []
    },
  }
}

/** As at birth where that name is known; empty where no name is. */
function nameWords({ givenNames, names }: KnownPerson): string {
  const surname = names.find(({ kind }) => kind === 'birth') ?? names[0]
  return [givenNames, surname?.prefix, surname?.surname].filter((part) => part !== undefined).join(' ')
}

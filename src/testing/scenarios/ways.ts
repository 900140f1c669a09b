import type { WhoMay } from '../../disclosure/index.ts'
import { citeText } from '../../explain/cite.ts'
import { type ConsentRule, inForce, type LawDomain, type RightRow } from '../../law/index.ts'
import type { Words } from '../../schema/index.ts'
import type { Deciding } from './deciding.ts'
import type { ExpectedWays } from './entitled.ts'
import type { Scenario } from './scenario.ts'
import { isWithinArticle } from './within-article.ts'

type Ways = readonly (readonly string[])[]

/** How who may differs from what a scenario says of it, in a sentence per row of the article; none where every row of it agrees. */
export function differencesOf(
  expected: ExpectedWays,
  { day, setting }: Scenario,
  law: readonly LawDomain[],
  { whoMay }: Deciding,
): readonly Words[] {
  const { nr, line, to, article, person } = expected
  const at = (nl: string, en: string): Words => ({
    nl: `bevoegd ${nr} (regel ${line}): ${nl}`,
    en: `entitled ${nr} (line ${line}): ${en}`,
  })
  const domains = inForce(law, day)
  const rows = domains.flatMap((domain) => settledIn(domain).filter((row) => isAskedOf(expected, row, domain)))
  if (rows.length === 0) {
    const places = placesOf(expected, domains)
    return [
      at(
        `geen vastgestelde rij van ${article} die dan geldt zegt wie dit kan; ${places.length === 0 ? 'ook geen andere rij van deze wet' : `wel: ${places.join(', ')}`}`,
        `no settled row of ${article} that then holds says who may; ${places.length === 0 ? 'nor does another row of this act' : `these do: ${places.join(', ')}`}`,
      ),
    ]
  }
  const wanted = sorted(fewest(expected.ways))
  return rows.flatMap((row) => {
    const came = sorted(fewest(atEveryAge(whoMay(row, to.action, person, setting.people, day))))
    if (came.join() === wanted.join()) return []
    return [
      at(
        `verwacht ${phrase(wanted, 'nl')}; het werd ${phrase(came, 'nl')} (${row.id})`,
        `expected ${phrase(wanted, 'en')}; it was ${phrase(came, 'en')} (${row.id})`,
      ),
    ]
  })
}

/** Whether a row is one that a scenario asks who may by. */
export function isAskedOf(
  { to, article }: ExpectedWays,
  row: ConsentRule | RightRow,
  { short }: Pick<LawDomain, 'short'>,
): boolean {
  return speaksOf(to, row) && isWithinArticle(citeText(short, row.cite, 'nl'), article)
}

function speaksOf(to: ExpectedWays['to'], row: ConsentRule | RightRow): boolean {
  return to.action === 'exercise' ? 'right' in row && row.right === to.right : !('right' in row)
}

function settledIn({ consentRules, rights }: LawDomain): readonly (ConsentRule | RightRow)[] {
  return [...consentRules, ...rights].filter(({ confidence }) => confidence === 'verified')
}

/** Articles of the same act by which it could have been asked. */
function placesOf({ to, article }: ExpectedWays, domains: readonly LawDomain[]): readonly string[] {
  const places = domains
    .filter(({ short }) => article.startsWith(`${short.nl} `))
    .flatMap((domain) =>
      settledIn(domain)
        .filter((row) => speaksOf(to, row))
        .map(({ cite }) => citeText(domain.short, cite, 'nl')),
    )
  return [...new Set(places)]
}

/** Who it takes whatever age the person has: a way of each age together. */
function atEveryAge({ ages }: WhoMay): Ways {
  const [first = [], ...others] = ages.map(({ ways }) => ways.map((way) => way.map(({ who }) => who)))
  return others.reduce<Ways>((sets, next) => sets.flatMap((set) => next.map((more) => [...set, ...more])), first)
}

/** Without those of whom fewer will do. */
function fewest(ways: Ways): Ways {
  const all = ways.map((way) => new Set(way))
  return all
    .filter((way) => !all.some((other) => other.size < way.size && [...other].every((who) => way.has(who))))
    .map((way) => [...way])
}

/** Each way in a text, whatever the order of ways and of who is in them. */
function sorted(ways: Ways): readonly string[] {
  return [...new Set(ways.map((who) => [...who].sort().join(' + ')))].sort()
}

function phrase(ways: readonly string[], language: keyof Words): string {
  if (ways.length === 0) return words.nobody[language]
  return ways.map((way) => `${words.by[language]} ${way.split(' + ').join(words.and[language])}`).join(', ')
}

const words = {
  nobody: { nl: 'door niemand', en: 'by nobody' },
  by: { nl: 'door', en: 'by' },
  and: { nl: ' en ', en: ' and ' },
} satisfies Readonly<Record<string, Words>>

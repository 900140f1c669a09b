import type { WhoMay } from '../../disclosure/index.ts'
import { citeText } from '../../explain/cite.ts'
import { type ConsentRule, inForce, type LawDomain, type RightRow } from '../../law/index.ts'
import type { Words } from '../../schema/index.ts'
import type { Deciding } from './deciding.ts'
import type { ExpectedWays } from './entitled.ts'
import { isAtPlace } from './place.ts'
import type { Scenario } from './scenario.ts'

/** Whether a consent rule or right is the one, or one of those, that somebody is expected to be able to act under. */
export function isAskedOf(expected: ExpectedWays, list: 'consentRules' | 'rights', cite: string): boolean {
  return (expected.action === 'exercise') === (list === 'rights') && isAtPlace(cite, expected.article)
}

/** How who may differs from what a scenario says of it, in a sentence per row of the article; none where every row of it agrees. */
export function differencesOf(
  expected: ExpectedWays,
  { day, setting }: Scenario,
  law: readonly LawDomain[],
  { whoMay }: Deciding,
): readonly Words[] {
  const { nr, line, action, article, person, ways } = expected
  const at = (nl: string, en: string): Words => ({
    nl: `bevoegd ${nr} (regel ${line}): ${nl}`,
    en: `entitled ${nr} (line ${line}): ${en}`,
  })
  const rows = rowsOf(expected, inForce(law, day))
  if (rows.length === 0)
    return [
      at(
        `geen vastgestelde rij van ${article} die dan geldt zegt wie dit kan; schrijf het artikel als in de wet`,
        `no settled row of ${article} that then holds says who may; write the article as the law does`,
      ),
    ]
  const wanted = sorted(ways)
  return rows.flatMap((row) => {
    const came = sorted(fewest(whoMay(row, action, person, setting.people, day)))
    if (came.join() === wanted.join()) return []
    return [
      at(
        `verwacht ${phrase(wanted, 'nl')}; het werd ${phrase(came, 'nl')} (${row.id})`,
        `expected ${phrase(wanted, 'en')}; it was ${phrase(came, 'en')} (${row.id})`,
      ),
    ]
  })
}

function rowsOf(expected: ExpectedWays, law: readonly LawDomain[]): readonly (ConsentRule | RightRow)[] {
  return law.flatMap(({ short, consentRules, rights }) => {
    const isAsked = (list: 'consentRules' | 'rights') => (row: ConsentRule | RightRow) =>
      row.confidence === 'verified' && isAskedOf(expected, list, citeText(short, row.cite, 'nl'))
    return [...consentRules.filter(isAsked('consentRules')), ...rights.filter(isAsked('rights'))]
  })
}

/** Who it takes whatever age the person has, without those of whom fewer will do. */
function fewest({ ages }: WhoMay): readonly (readonly string[])[] {
  const [first = [], ...others] = ages.map(({ ways }) => ways.map((way) => way.map(({ who }) => who)))
  const all = others
    .reduce<readonly (readonly string[])[]>((sets, next) => sets.flatMap((set) => next.map((more) => [...set, ...more])), first)
    .map((set) => new Set(set))
  return all
    .filter((set) => !all.some((other) => other.size < set.size && [...other].every((who) => set.has(who))))
    .map((set) => [...set])
}

/** Each way in a text, whatever the order of ways and of who is in them. */
function sorted(ways: readonly (readonly string[])[]): readonly string[] {
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

import type { LawDomain } from '../../law/index.ts'
import type { Words } from '../../schema/index.ts'
import type { Scenario } from './scenario.ts'

/**
 * What a scenario names and no version of the law has: a task, act, regime, article or household. Without this a slip of the pen would withhold, and so pass
 * for what was expected.
 */
export function strangers(
  { request, fragments, setting, article, line, households }: Scenario,
  law: readonly LawDomain[],
): readonly Words[] {
  const facts = fragments.flatMap(({ facts: own }) => own)
  const consents = setting.consents ?? []
  const judgements = setting.judgements ?? []
  const purposes = [
    request.purpose,
    ...facts.map(({ obtained }) => obtained.purpose),
    ...consents.flatMap((consent) => consent.purposes),
    ...judgements.map((judgement) => judgement.purpose),
    ...(setting.holds ?? []).map((hold) => hold.purpose),
  ]
  const acts = [
    ...facts.map(({ obtained }) => obtained.act),
    ...consents.flatMap((consent) => consent.acts),
    ...setting.people.engagements.map(({ act }) => act),
  ]
  const regimes = facts.flatMap(({ secrecy = [] }) => secrecy)
  const knownPurposes = new Set(law.flatMap((domain) => domain.purposes.map(({ purpose }) => purpose)))
  const knownActs = new Set(law.map(({ act }) => act))
  const knownRegimes = new Set(['confidential-counsellor', ...law.flatMap(({ secrecy }) => secrecy.map(({ regime }) => regime))])
  const drawn = law.flatMap((domain) => domain.households.filter((row) => row.drawn !== undefined))
  const knownConcepts = new Set(drawn.map(({ concept }) => concept))
  const concepts = households.map(({ concept }) => concept)
  const isOfAct = law.some(({ short, act }) => article.startsWith(`${short.nl} `) || article.startsWith(`${act} `))
  return [
    ...named(purposes, knownPurposes, { nl: 'de taak', en: 'the task' }, line),
    ...named(acts, knownActs, { nl: 'de wet', en: 'the act' }, line),
    ...named(regimes, knownRegimes, { nl: 'de geheimhouding', en: 'the secrecy regime' }, line),
    ...named(concepts, knownConcepts, { nl: 'het huishouden', en: 'the household' }, line),
    ...(isOfAct
      ? []
      : [
          {
            nl: `scenario op regel ${line}: "Artikel" begint met de korte naam van een wet in het bestand, zoals "${law[0]?.short.nl ?? ''} art. 1"`,
            en: `scenario on line ${line}: "Artikel" begins with the short name of an act in the file, such as "${law[0]?.short.nl ?? ''} art. 1"`,
          },
        ]),
  ]
}

function named(ids: readonly string[], known: ReadonlySet<string>, what: Words, line: number): readonly Words[] {
  return [...new Set(ids)]
    .filter((id) => !known.has(id))
    .map((id) => ({
      nl: `scenario op regel ${line}: geen versie van de wet kent ${what.nl} ${id}; schrijf haar als in de wet, of voeg haar daar toe`,
      en: `scenario on line ${line}: no version of the law has ${what.en} ${id}; write it as the law does, or add it there`,
    }))
}

import type { ConsentRule } from '../law/index.ts'
import type { ConsentGiver, Language, Words } from '../schema/index.ts'
import { listed } from './phrases.ts'
import { giverTexts, glueTexts } from './texts.ts'

type Bands = ConsentRule['bands']

/** Who can give a consent, by age, as one phrase: `below 12: a parent with authority or the guardian; from 12: the person`. */
export function giversPhrase(rule: Pick<ConsentRule, 'bands' | 'parents' | 'incompetent'>, language: Language): string {
  const given = bandsPhrase(rule.bands, rule.parents, language)
  if (rule.incompetent === undefined) return given
  const lines = byAge(rule.incompetent, ({ line }) => inTurn(line, rule.parents, language), language).join('; ')
  return `${given}; ${glueTexts.incompetent[language]}: ${lines}`
}

/** Who can act at which age. */
export function bandsPhrase(bands: Bands, parents: ConsentRule['parents'], language: Language): string {
  return bandPhrases(bands, parents, language).join('; ')
}

/** Who can act at which age, a phrase for each age. */
export function bandPhrases(bands: Bands, parents: ConsentRule['parents'], language: Language): readonly string[] {
  return byAge(bands, ({ givers }) => setsPhrase(givers, parents, language), language)
}

function byAge<B extends { readonly from: number }>(
  bands: readonly B[],
  wordsOf: (band: B) => string,
  language: Language,
): readonly string[] {
  return bands.map((band, index) =>
    [agesOf(band.from, bands[index + 1]?.from)[language], wordsOf(band)].filter(Boolean).join(': '),
  )
}

function agesOf(from: number, below: number | undefined): Words {
  if (below === undefined) return from === 0 ? { nl: '', en: '' } : { nl: `vanaf ${from} jaar`, en: `from ${from}` }
  return from === 0
    ? { nl: `onder ${below} jaar`, en: `below ${below}` }
    : { nl: `van ${from} tot ${below} jaar`, en: `from ${from} up to ${below}` }
}

/** Any one of the sets, everybody in it. */
function setsPhrase(sets: Bands[number]['givers'], parents: ConsentRule['parents'], language: Language): string {
  if (sets.length === 0) return glueTexts.nobody[language]
  return listed(
    sets.map((set) => together(set, parents)),
    'or',
    language,
  )
}

function together(set: readonly ConsentGiver[], parents: ConsentRule['parents']): Words {
  const words = set.map((giver) => wordsOf(giver, parents))
  return { nl: words.map(({ nl }) => nl).join(' samen met '), en: words.map(({ en }) => en).join(' together with ') }
}

/** The first group in which anybody is known decides. */
function inTurn(line: readonly (readonly ConsentGiver[])[], parents: ConsentRule['parents'], language: Language): string {
  const groups = line.map((group) =>
    listed(
      group.map((giver) => wordsOf(giver, parents)),
      'or',
      language,
    ),
  )
  return groups.join(glueTexts.elseNext[language])
}

function wordsOf(giver: ConsentGiver, parents: ConsentRule['parents']): Words {
  if (giver !== 'parent-with-authority' || parents === 'one') return giverTexts[giver]
  return glueTexts.everyParent
}

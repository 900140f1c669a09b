import { integrate, whoMay } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { parseScenarios, runScenario, type Scenario } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import type { LawDomain } from '../src/law/index.ts'
import { apartWords, deniedWord, livingWords } from '../src/testing/scenarios/words/of-households.ts'
import { codesOf, wordIn } from '../src/testing/scenarios/words/vocabulary.ts'

const law: readonly LawDomain[] = nl.map((domain) => ({ ...domain, records: [] }))
const rows = [
  '| 1 | familieband | Anna | Bram | echtgenoot | | | | getoond |',
  '| 2 | familieband | Anna | Cas | kind | | | | getoond |',
  '| 3 | geboorte | Cas | | | | | | getoond |',
]
const table = (lines: readonly string[] = rows) =>
  [
    '| nr | gegeven | van | genoemd | zegt | stand | geldt vanaf | geldt tot en met | uitkomst |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
const written = (households: readonly string[], facts = table()) =>
  [
    '## Scenario',
    '- Artikel: Participatiewet art. 4',
    '- Dag: 22 november 2026',
    '- Cliënt: Anna, geboren 14 maart 1982',
    '- Persoon: Bram, geboren 2 augustus 1979, echtgenoot van Anna',
    '- Persoon: Cas, geboren 5 mei 2015, inwonend kind van Anna',
    '- Persoon: Dirk, geboren 3 juni 1981, huisgenoot van Anna',
    '- Vraag: een toeleider van de gemeente, gebruik voor participatiewet/leefvorm',
    ...households.map((line) => `- ${line}`),
    '',
    facts,
  ].join('\n')
const read = (text: string): Scenario => {
  const { scenarios, errors } = parseScenarios(text, 'proef.md')
  expect(errors.map(({ message }) => message)).toEqual([])
  return scenarios[0] ?? expect.fail('none')
}
const run = (text: string) => runScenario(read(text), law, { integrate, whoMay })
const differencesOf = (...households: readonly string[]) => run(written(households)).differences.map(({ nl: said }) => said)
const errorsOf = (text: string) => parseScenarios(text, 'proef.md').errors.map(({ line, code }) => `${line} ${code}`)
const family = (said: string) => `Huishouden participatiewet/gezin: ${said}`
const right = 'Bram hoort erbij, Cas onbeslist'

describe('a scenario of a household', () => {
  it('says nothing where it agrees', () => {
    expect(differencesOf(family(right))).toEqual([])
    expect(run(written([family(right)])).passes).toBe(true)
  })

  it('says in two languages where somebody stands otherwise, and names the household as differing', () => {
    const { passes, differences, differing } = run(written([family('Bram hoort er niet bij (echtgenoot), Cas onbeslist')]))
    expect(passes).toBe(false)
    expect(differences).toEqual([
      {
        nl: 'huishouden participatiewet/gezin (regel 9): verwacht Bram hoort er niet bij (echtgenoot); het werd hoort erbij (gehuwd)',
        en: 'household participatiewet/gezin (line 9): expected Bram stands apart (spouse); it was belongs (married)',
      },
    ])
    expect([...differing]).toEqual(['participatiewet/gezin'])
  })

  it.each([
    ['Bram hoort erbij (gehuwd), Cas onbeslist (kinderbijslag)', 0],
    ['Bram hoort erbij (is gehuwd of geregistreerd partner), Cas onbeslist (kinderbijslag)', 0],
    ['Anna hoort erbij (cliënt), Bram hoort erbij, Cas onbeslist, Dirk komt er niet in voor', 0],
    ['Bram hoort erbij (kind ten laste), Cas onbeslist', 1],
    ['Bram hoort erbij (gehuwd en geldt als gehuwd), Cas onbeslist', 1],
    ['Bram hoort erbij, Cas onbeslist (leeftijd)', 1],
    ['Bram hoort erbij, Cas onbeslist (kinderbijslag en leeftijd)', 1],
    ['Bram hoort erbij, Cas hoort erbij', 1],
    ['Bram hoort erbij, Cas hoort er niet bij', 1],
    ['Bram onbeslist, Cas onbeslist', 1],
    ['Bram komt er niet in voor, Cas onbeslist', 1],
    ['Bram hoort erbij, Cas onbeslist, Dirk hoort erbij', 1],
    ['Anna hoort er niet bij, Bram hoort erbij, Cas onbeslist', 1],
    ['niemand anders', 2],
    ['Bram hoort erbij', 1],
  ])('"%s" has so many differences: %i', (said, count) => {
    expect(differencesOf(family(said))).toHaveLength(count)
  })

  it('asks whether a household is drawn', () => {
    expect(differencesOf('Huishouden jeugdwet/gezin: wordt niet getekend')).toEqual([])
    expect(differencesOf(family('wordt niet getekend'))[0]).toContain('verwacht dat het niet wordt getekend')
    expect(differencesOf('Huishouden jeugdwet/gezin: niemand anders')[0]).toContain('het wordt niet getekend')
  })

  it('asks for all homes where it names one', () => {
    const homes = (said: string) =>
      run(
        [
          '## Scenario',
          '- Artikel: Jeugdwet art. 1.1',
          '- Dag: 22 november 2026',
          '- Cliënt: Cas, geboren 5 mei 2015',
          '- Persoon: Anna, geboren 14 maart 1982, ouder van Cas',
          '- Vraag: een toeleider van de gemeente, gebruik voor jeugdwet/toegang',
          `- Huishouden jeugdwet/gezin: Anna hoort erbij${said}`,
          '',
          '| nr | gegeven | van | genoemd | zegt | houder | uitkomst |',
          '| --- | --- | --- | --- | --- | --- | --- |',
          '| 1 | geboorte | Cas | | | Burgerzaken | getoond |',
          '| 2 | familieband | Cas | Anna | ouder | Burgerzaken | getoond |',
          '| 3 | gezag | Cas | Anna | één ouder | Burgerzaken | getoond |',
          '| 4 | woonadres | Cas | | Lindelaan 1 | Burgerzaken | getoond |',
          '| 5 | woonadres | Anna | | de Lindelaan 1 | Burgerzaken | getoond |',
        ].join('\n'),
      ).differences.map(({ en }) => en)
    expect(homes('')).toEqual([])
    expect(homes(', Cas en Anna in één huis')).toEqual([])
    expect(homes(', Cas in één huis')).toEqual(['household jeugdwet/gezin (line 7): the members share other homes'])
    expect(homes(', Cas en Anna in één huis, Anna in één huis')).toHaveLength(1)
  })

  it('does not pass on a household no act knows', () => {
    const said = differencesOf('Huishouden participatiewet/gezni: wordt niet getekend')
    expect(said.some((one) => one.includes('het huishouden participatiewet/gezni'))).toBe(true)
    expect(differencesOf('Huishouden participatiewet/ten-laste-komend-kind: wordt niet getekend')).not.toEqual([])
  })

  it('is varied as the rest is: a line of the same household replaces or adds, and one can go', () => {
    const variants = [
      `### Maar: een\n- ${family('Dirk hoort erbij')}`,
      '### Maar: twee\n- Huishouden participatiewet/gezin ook: Dirk hoort erbij',
      '### Maar: drie\n- Zonder: huishouden participatiewet/gezin',
    ].join('\n\n')
    const { scenarios, errors } = parseScenarios(`${written([family(right)])}\n\n${variants}`, 'proef.md')
    expect(errors).toEqual([])
    expect(scenarios.map(({ households }) => households.map(({ places }) => [...places.keys()].join()))).toEqual([
      ['Bram,Cas'],
      ['Dirk'],
      ['Bram,Cas,Dirk'],
      [],
    ])
  })

  it('names its concept after the key, and no other line does', () => {
    expect(errorsOf(written(['Huishouden: Bram hoort erbij']))).toEqual(['9 scenario/missing'])
    expect(errorsOf(written(['Huishouden 1: Bram hoort erbij']))).toEqual(['9 scenario/missing'])
    expect(errorsOf(written(['Toestemming wmo/gezin: Bram hoort erbij']))).toEqual(['9 scenario/missing'])
    expect(errorsOf(written([family(right), family(right)]))).toEqual(['10 scenario/twice'])
  })

  it.each([
    ['Jansen hoort erbij', 'scenario/unknown-word'],
    ['Bram hoort erbij (omdat Jansen)', 'scenario/unknown-word'],
    ['Bram hoort er niet bij (gehuwd)', 'scenario/unknown-word'],
    ['Bram onbeslist (echtgenoot)', 'scenario/unknown-word'],
    ['Bram woont bij Jansen', 'scenario/unknown-clause'],
  ])('"%s" is an error that repeats nothing', (said, code) => {
    const { errors } = parseScenarios(written([family(said)]), 'proef.md')
    expect(errors.map((error) => [error.line, error.code])).toEqual([[9, code]])
    expect(JSON.stringify(errors)).not.toContain('Jansen')
  })
})

describe('what a fact says', () => {
  const factSaying = (category: string, zegt: string, more = '| | |') => {
    const { fragments } = read(written([], table([`| 1 | ${category} | Cas | Anna | ${zegt} | ${more} getoond |`])))
    return fragments[0]?.facts[0] ?? expect.fail('no fact')
  }
  it.each<readonly [category: string, zegt: string, value: unknown]>([
    ['geboorte', '', { day: '2015-05-05' }],
    ['geboorte', 'mei 2014', { day: '2014-05' }],
    ['overlijden', '', { day: '2000-01-01' }],
    ['overlijden', '21 november 2026', { day: '2026-11-21' }],
    ['familieband', '', { relation: 'parent' }],
    ['familieband', 'broer', { relation: 'sibling' }],
    ['gezag', 'één ouder', { authority: 'one-parent' }],
    ['woonadres', 'buitenland', { kind: 'abroad', lines: ['voorbeeld'] }],
    ['woonadres', 'onbekend', { kind: 'unknown' }],
    ['woonadres', 'De Lindelaan 1', { kind: 'dutch', addressObject: 'lindelaan 1' }],
    ['woonadres', '', { kind: 'described', description: 'voorbeeld' }],
    ['woonsituatie', 'kinderbijslag', { circumstance: 'dependent-child' }],
    ['woonsituatie', 'voor dit kind is er kinderbijslag', { circumstance: 'dependent-child' }],
    ['woonsituatie', 'geen kinderbijslag', { circumstance: 'dependent-child', denied: true }],
  ])('of %s "%s"', (category, zegt, value) => {
    expect(factSaying(category, zegt).value).toEqual(value)
  })

  it('takes the death that stands with the person', () => {
    const text = written([], table(['| 1 | overlijden | Cas | | | | | | getoond |'])).replace(
      'geboren 5 mei 2015',
      'geboren 5 mei 2015, overleden 1 mei 2026',
    )
    expect(read(text).fragments[0]?.facts[0]?.value).toEqual({ day: '2026-05-01' })
  })

  it('holds from and until the days that are said', () => {
    expect(factSaying('familieband', 'kind').holds).toBeUndefined()
    expect(factSaying('familieband', 'kind', '| 2020 | |').holds).toEqual({ from: '2020' })
    expect(factSaying('familieband', 'kind', '| | 1 mei 2026 |').holds).toEqual({ until: '2026-05-01' })
    expect(factSaying('familieband', 'kind', '| onbekend | 2026 |').holds).toEqual({ from: 'unknown', until: '2026' })
  })

  it.each([
    ['naam', 'Jansen', 'scenario/missing'],
    ['familieband', 'Jansen', 'scenario/unknown-word'],
    ['gezag', 'Jansen', 'scenario/unknown-word'],
    ['woonsituatie', 'geen Jansen', 'scenario/unknown-word'],
    ['geboorte', 'Jansen', 'scenario/unknown-word'],
  ])('%s cannot say "%s"', (category, zegt, code) => {
    const { errors } = parseScenarios(written([], table([`| 1 | ${category} | Cas | | ${zegt} | | | | getoond |`])), 'proef.md')
    expect(errors.map((error) => [error.line, error.code])).toEqual([[12, code]])
    expect(JSON.stringify(errors)).not.toContain('Jansen')
  })

  it('has a word for each circumstance that is not so, and for what then stands apart', () => {
    for (const code of codesOf(livingWords)) {
      expect(wordIn(livingWords, deniedWord(code))).toBeUndefined()
      expect(wordIn(apartWords, deniedWord(code))).toBe(`not-${code}`)
    }
  })
})

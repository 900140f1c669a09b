import { readFileSync } from 'node:fs'
import { integrate, whoMay } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { parseScenarios, runScenario, type Scenario, scenarios } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { choiceClauses } from '../src/testing/scenarios/choices.ts'
import { consentClauses } from '../src/testing/scenarios/consents.ts'
import { entitledClauses } from '../src/testing/scenarios/entitled.ts'
import { householdClauses } from '../src/testing/scenarios/households.ts'
import { judgementClauses } from '../src/testing/scenarios/judgements.ts'
import { keepingClauses } from '../src/testing/scenarios/keeping.ts'
import { organisationClauses } from '../src/testing/scenarios/organisations.ts'
import { personClauses } from '../src/testing/scenarios/people.ts'
import { questionClauses } from '../src/testing/scenarios/question.ts'
import { setClauses } from '../src/testing/scenarios/sets.ts'
import { slotVocabularies } from '../src/testing/scenarios/slots.ts'
import { holderWords, kindWords, originWords, standingWords } from '../src/testing/scenarios/words/of-holders.ts'
import {
  apartWords,
  authorityWords,
  limitWords,
  livingWords,
  relationWords,
  wayWords,
} from '../src/testing/scenarios/words/of-households.ts'
import { categoryWords, domainWords, reasonWords } from '../src/testing/scenarios/words/of-requests.ts'
import { codesOf, enumerated, type Vocabulary, wordIn } from '../src/testing/scenarios/words/vocabulary.ts'

const base = {
  Artikel: 'Wmo 2015 art. 5.1.1',
  Dag: '22 november 2026',
  Cliënt: 'Anna, geboren 14 maart 1982',
  Persoon: 'Bram, geboren 2011, kind van Anna',
  Vraag: 'een toeleider van de gemeente, gebruik voor wmo/onderzoek',
}
const facts = '| nr | gegeven | uitkomst |\n| --- | --- | --- |\n| 1 | Wmo-voorziening | getoond |'
const written = (lines: Readonly<Record<string, string>>, table = facts, rest = '') =>
  `# Titel\n\n## Scenario\n\n${Object.entries({ ...base, ...lines })
    .map(([key, text]) => `- ${key}: ${text}\n`)
    .join('')}\n${table}\n${rest}`
const read = (text: string): readonly Scenario[] => {
  const { scenarios: all, errors } = parseScenarios(text, 'proef.md')
  expect(errors.map(({ message }) => message)).toEqual([])
  return all
}
const errorsOf = (text: string) => parseScenarios(text, 'proef.md').errors
const passes = (scenario: Scenario | undefined) =>
  scenario !== undefined && runScenario(scenario, nl, { integrate, whoMay }).passes

const clauses = {
  personClauses,
  questionClauses,
  consentClauses,
  judgementClauses,
  setClauses,
  choiceClauses,
  organisationClauses,
  keepingClauses,
  householdClauses,
  entitledClauses,
}
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  ...slotVocabularies,
  categoryWords,
  domainWords,
  originWords,
  standingWords,
  kindWords,
  holderWords,
  reasonWords,
  relationWords,
  authorityWords,
  livingWords,
  wayWords,
  apartWords,
  limitWords,
}
const fillings: Readonly<Record<string, string>> = {
  dag: '1 maart 2020',
  vanaf: '1 maart 2020',
  tot: '2 maart 2027',
  naam: 'Bram',
  namen: 'Anna en Bram',
  taak: 'wmo/onderzoek',
  taken: 'wmo/onderzoek en wmo/spoed',
  wet: 'wmo',
  wetten: 'wmo en jeugdwet',
  organisatie: 'de gemeente',
  gegevens: 'naam en woonadres',
  leefgebieden: 'wonen en gezin',
  houders: 'college en burgemeester',
  nr: '1',
  wegen: 'gehuwd en kind samen',
  bezwaren: 'student en andere leeftijd',
  vragen: 'adres en leeftijd',
  keuze: 'brp/verordening-derden',
  waarde: 'yes',
  artikel: 'Jeugdwet art. 7.3.4 lid 2',
  samen: 'Anna en de gecertificeerde instelling',
}
const filled = (form: string) =>
  form
    .replaceAll(/[[\]]/g, '')
    .replaceAll(/\{(\w+)\}/g, (_, slot: string) => fillings[slot] ?? Object.values(vocabularies[slot] ?? {})[0]?.[0] ?? slot)
const bare = (form: string) => filled(form.replace(/\[.*\]/, ''))

describe('the grammar', () => {
  it.each(Object.entries(clauses))('%s reads each form by its own clause, with and without what may be left out', (_, all) => {
    const patterns: readonly { readonly form: string; readonly pattern: RegExp }[] = all
    for (const { form } of patterns) {
      for (const text of [filled(form), bare(form)]) {
        expect(`${text}: ${patterns.find(({ pattern }) => pattern.test(text))?.form}`).toBe(`${text}: ${form}`)
      }
    }
  })

  it('takes in every clause of a person and of a question', () => {
    for (const { form } of personClauses)
      expect(read(written({ 'Persoon 2': `Cas, geboren 2012, ${filled(form)}` }))).toHaveLength(1)
    for (const { form } of questionClauses) expect(read(written({ Vraag: `${base.Vraag}, ${filled(form)}` }))).toHaveLength(1)
  })

  it.each(Object.entries(vocabularies))(
    '%s has no word that stands for two things, or that an enumeration would cut',
    (_, words) => {
      for (const id of codesOf(words)) {
        for (const word of words[id] ?? []) expect([word, wordIn(words, word)]).toEqual([word, id])
        expect(enumerated(words[id]?.[0] ?? '')).toHaveLength(1)
        expect(words[id]?.[0]).not.toMatch(/[,;|]/)
      }
    },
  )
})

describe('a scenario', () => {
  it('is in order where it says nothing, and has no consent', () => {
    const [scenario] = read(written({}))
    expect(scenario?.setting.consents).toEqual([])
    expect(passes(scenario)).toBe(true)
  })

  it('fails where something comes out otherwise, and says in two languages what', () => {
    const [scenario] = read(written({}, facts.replace('getoond', 'niet getoond: geen grond')))
    const { passes: fine, differences } = runScenario(scenario ?? expect.fail('none'), nl, { integrate, whoMay })
    expect(fine).toBe(false)
    expect(differences[0]?.nl).toMatch(
      /^gegeven 1 \(regel 13\): verwacht niet getoond: geen grond; het werd getoond op .*UAVG art\. 30/,
    )
    expect(differences[0]?.en).toMatch(/^fact 1 \(line 13\): expected withheld: no-ground; it was shown on .*UAVG art\. 30/)
  })

  it.each([
    ['a row that did not decide', 'getoond op wmo/5.1.1-1-help'],
    ['an article that did not decide', 'getoond op Wmo 2015 art. 5.1.1 lid 4'],
    ['part of the name of an article', 'getoond op Wmo 2015 art. 5.1'],
    ['a row there is not', 'getoond op wmo/nergens'],
  ])('does not pass on %s', (_, outcome) => {
    expect(passes(read(written({}, facts.replace('getoond', outcome)))[0])).toBe(false)
  })

  it('asks for exactly the reasons it names, unless it says that there may be more', () => {
    const row = (outcome: string) => facts.replace('getoond', outcome)
    const hatless = { Vraag: `${base.Vraag}, zonder autorisatie, zonder noodzaakoordeel` }
    expect(passes(read(written(hatless, row('niet getoond: oordeel ontbreekt')))[0])).toBe(false)
    expect(passes(read(written(hatless, row('niet getoond: onder meer oordeel ontbreekt')))[0])).toBe(true)
    expect(passes(read(written(hatless, row('niet getoond: onder meer geheim')))[0])).toBe(false)
    expect(passes(read(written(hatless, row('niet getoond')))[0])).toBe(true)
  })

  it('does not pass for withheld what a slip of the pen withholds', () => {
    const table = facts.replace('getoond', 'niet getoond')
    for (const lines of [
      { Vraag: 'een toeleider van de gemeente, gebruik voor wmo/onderzeok' },
      { Artikel: 'Wmo artikel 5.1.1' },
      { 'Toestemming 1': 'toestemming die de wet eist van Anna, schriftelijk, gegeven op 1 mei 2026, voor gegevens uit wom' },
      { Persoon: 'Anna, geboren 2011' },
    ])
      expect(passes(read(written(lines, table))[0])).toBe(false)
  })

  it('is varied below itself: a line replaces, adds or takes away, and a row changes the cells it has', () => {
    const given = { Toestemming: 'verklaring van geen bezwaar van Anna, schriftelijk, gegeven op 10 november 2026' }
    const variants = [
      '### Maar: een\n- Zonder: toestemming 1',
      '### Maar: twee\n- Toestemming ook: ingetrokken op 11 november 2026',
      '### Maar: drie\n- Persoon ook: Bram, adresafscherming\n\n| nr | gegeven | uitkomst |\n| --- | --- | --- |\n| 2 | naam | niet getoond |',
      '### Maar: vier\n- Zonder: persoon Bram',
    ].join('\n\n')
    const [plain, one, two, three, four] = read(written(given, facts, variants))
    expect([plain, one, two, three, four].map((it) => it?.name)).toEqual([
      'Scenario',
      ...['een', 'twee', 'drie', 'vier'].map((it) => `Scenario; maar: ${it}`),
    ])
    expect([plain, one].map((it) => it?.setting.consents?.length)).toEqual([1, 0])
    expect(two?.setting.consents?.[0]?.events.map(({ event }) => event)).toEqual(['given', 'withdrawn'])
    expect(three?.setting.people.shielding.map(({ person }) => person)).toEqual(['Bram'])
    expect(three?.expected.map(({ nr }) => nr)).toEqual(['1', '2'])
    expect(four?.request.about).toEqual(['Anna'])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an unknown key', written({ Datum: '1 mei 2026' }), 10, 'scenario/unknown-key', /een sleutel.*"Dag"/],
    ['an unknown clause', written({ Vraag: 'Jansen wil alles weten' }), 9, 'scenario/unknown-clause', /"gebruik voor \{taak\}"/],
    ['a day there is not', written({ Dag: '31 februari 2026' }), 6, 'scenario/unknown-word', /een hele datum/],
    [
      'an unknown person',
      written(
        {},
        facts
          .replace('gegeven |', 'gegeven | van |')
          .replace('voorziening |', 'voorziening | Jansen |')
          .replace('--- |', '--- | --- |'),
      ),
      13,
      'scenario/unknown-word',
      /Persoon/,
    ],
    [
      'an unknown category',
      written({}, facts.replace('Wmo-voorziening', 'Jansen')),
      13,
      'scenario/unknown-word',
      /"Wmo-voorziening"/,
    ],
    ['an unknown column', written({}, facts.replace('gegeven', 'Jansen')), 11, 'scenario/unknown-word', /een kolom/],
    ['an outcome that is none', written({}, facts.replace('getoond', 'Jansen')), 13, 'scenario/unknown-word', /een uitkomst/],
    ['no outcome', written({}, facts.replace('getoond', '')), 13, 'scenario/unknown-word', /een uitkomst/],
    ['a sentence outside a quotation', written({}, `${facts}\n\nJansen woont hier`), 15, 'scenario/not-a-scenario', />/],
    ['a key that stands there twice', written({ 'Dag 1': '1 mei 2026' }), 10, 'scenario/twice', /nummer de regels/],
    [
      'a consent without a form',
      written({ Toestemming: 'instemming met hulp van Anna, gegeven op 1 mei 2026' }),
      10,
      'scenario/missing',
      /een vorm/,
    ],
    ['a line added to nothing', written({}, facts, '### Maar: x\n- Oordeel ook: weigert'), 15, 'scenario/missing', /"ook"/],
    ['nothing at all', '# Jansen', 1, 'scenario/missing', /## Titel/],
  ])('%s is an error that names the line and what was expected, and repeats nothing', (_, text, line, code, says) => {
    const errors = errorsOf(text)
    expect(errors.map((error) => [error.line, error.code])).toEqual([[line, code]])
    expect(errors[0]?.says.nl).toMatch(says)
    expect(errors[0]?.message).toContain(`regel ${line}`)
    expect(JSON.stringify(errors)).not.toContain('Jansen')
    expect(parseScenarios(text, 'proef.md').scenarios).toEqual([])
  })

  it('is a check that fails', () => {
    const [check] = scenarios([{ name: 'proef.md', text: written({ Dag: 'morgen' }) }], nl)
    expect(() => check?.check({ integrate, whoMay })).toThrow('regel 6')
  })
})

describe('docs/scenarios.md', () => {
  it('has examples that pass', () => {
    const blocks = [...readFileSync('docs/scenarios.md', 'utf8').matchAll(/^```markdown scenario\n([\s\S]*?)^```/gm)].map(
      ([, text]) => text ?? '',
    )
    expect(blocks.length).toBeGreaterThan(0)
    for (const { check } of blocks.flatMap((text) => scenarios([{ name: 'docs/scenarios.md', text }], nl)))
      check({ integrate, whoMay })
  })
})

import { integrate, whoMay } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { parseScenarios, rowCoverage, runScenario, type Scenario } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import type { LawDomain } from '../src/law/index.ts'

const law: readonly LawDomain[] = nl.map((domain) => ({ ...domain, records: [] }))
const place = 'Jeugdwet art. 7.3.4 lid 2'
const written = (lines: readonly string[], variant: readonly string[] = []) =>
  [
    '## Scenario',
    `- Artikel: ${place}`,
    '- Dag: 22 november 2026',
    '- Cliënt: Dina, geboren 22 november 2014',
    '- Persoon: Anna, geboren 14 maart 1982, ouder van Dina, gezag over Dina',
    '- Persoon: Bram, geboren 2 augustus 1979, ouder van Dina, gezag over Dina',
    '- Vraag: een hulpverlener van de jeugdhulpaanbieder, gebruik voor jeugdwet/hulpverlening',
    ...lines.map((line) => `- ${line}`),
    ...variant,
  ].join('\n')
const read = (text: string): Scenario => {
  const { scenarios, errors } = parseScenarios(text, 'proef.md')
  expect(errors.map(({ message }) => message)).toEqual([])
  return scenarios[0] ?? expect.fail('none')
}
const run = (...lines: readonly string[]) => runScenario(read(written(lines)), law, { integrate, whoMay })
const errorsOf = (...lines: readonly string[]) =>
  parseScenarios(written(lines), 'proef.md').errors.map(({ line, code }) => `${line} ${code}`)
const give = `toestemming geven volgens ${place}`

describe('a scenario of who may', () => {
  it('passes where it names every way, in whatever order, and needs no table', () => {
    expect(run(`Bevoegd: ${give}, door Bram en Dina en Anna`).passes).toBe(true)
  })

  it.each([
    ['somebody too few', 'door Dina en Anna'],
    ['a way that is none', 'door Dina en Anna en Bram, door Bram'],
    ['nobody, where somebody may', 'door niemand'],
  ])('fails on %s, says in two languages what came of it, and names it as differing', (_, said) => {
    const { passes, differences, differing } = run(`Bevoegd 2: ${give}, ${said}`)
    expect(passes).toBe(false)
    expect([...differing]).toEqual(['bevoegd 2'])
    expect(differences).toEqual([
      {
        nl: expect.stringMatching(
          /^bevoegd 2 \(regel 8\): verwacht door .*; het werd door Anna en Bram en Dina \(jeugdwet\/7\.3\.4-help\)$/,
        ),
        en: expect.stringMatching(
          /^entitled 2 \(line 8\): expected by .*; it was by Anna and Bram and Dina \(jeugdwet\/7\.3\.4-help\)$/,
        ),
      },
    ])
  })

  it('fails where no settled row of the article holds that day: a slip of the pen is not nobody', () => {
    for (const line of [
      'toestemming geven volgens Jeugdwet art. 7.3.44 lid 2, door niemand',
      `recht op inzage uitoefenen volgens ${place}, door niemand`,
      'recht op wissen uitoefenen volgens Jeugdwet art. 7.3.10, door niemand',
      'toestemming geven volgens Jeugdwet art. 7.3.10, door niemand',
      'toestemming geven volgens Wams art. 2.3a.1, door niemand',
    ])
      expect(run(`Bevoegd: ${line}`).differences[0]?.nl).toMatch(/^bevoegd 1 \(regel 8\): geen vastgestelde rij van /)
  })

  it('then says at which articles of the act it could be asked', () => {
    const [difference] = run('Bevoegd: recht op inzage uitoefenen volgens Jeugdwet art. 7.3.15 lid 1, door Dina').differences
    expect(difference?.nl).toMatch(/; wel: Jeugdwet art\. 7\.3\.10, Jeugdwet art\. 7\.1\.5\.1 lid 2$/)
    expect(difference?.en).toMatch(/; these do: Jeugdwet art\. 7\.3\.10, Jeugdwet art\. 7\.1\.5\.1 lid 2$/)
    expect(run('Bevoegd: recht op inzage uitoefenen volgens Leerplichtwet art. 2, door Dina').differences[0]?.nl).toMatch(
      /; ook geen andere rij van deze wet$/,
    )
  })

  it('reads several who may beside fewer who will do as those fewer', () => {
    const said = `Bevoegd: toestemming geven voor Anna volgens ${place}, door Anna, door Anna en Bram`
    expect(run(said).passes).toBe(true)
  })

  it('asks every row of an article that has no paragraph', () => {
    const family = 'door Anna en Bram en Dina'
    expect(run(`Bevoegd: toestemming geven volgens Jeugdwet art. 7.3.4, ${family}`).passes).toBe(true)
  })

  it('is asked for the client unless it says for whom', () => {
    expect(run(`Bevoegd: toestemming geven voor Anna volgens ${place}, door Anna`).passes).toBe(true)
    expect(run(`Bevoegd: toestemming geven voor Dina volgens ${place}, door Dina en Anna en Bram`).passes).toBe(true)
  })

  it.each([
    ['no action', 'door Anna'],
    ['nobody and somebody', `${give}, door Anna, door niemand`],
    ['neither', give],
  ])('cannot be read with %s', (_, said) => {
    expect(errorsOf(`Bevoegd: ${said}`)).toEqual(['8 scenario/missing'])
  })

  it('cannot be read where it asks two things', () => {
    expect(errorsOf(`Bevoegd: ${give}, toestemming intrekken volgens ${place}, door Anna`)).toEqual(['8 scenario/twice'])
  })

  it('cannot be read with somebody who is not in it and is no organisation', () => {
    expect(errorsOf(`Bevoegd: ${give}, door Jansen`)).toEqual(['8 scenario/unknown-word'])
    expect(errorsOf(`Bevoegd: toestemming geven voor Jansen volgens ${place}, door Anna`)).toEqual(['8 scenario/unknown-word'])
  })

  it('proves the rule, which no fact needs', () => {
    const covered = (...lines: readonly string[]) => {
      const { rows } = rowCoverage(nl, [read(written(lines))], { integrate, whoMay })
      return ['7.3.4-help', '7.3.10-access'].map((id) => rows.find(({ row }) => row.endsWith(` jeugdwet/${id}`))?.missedIn.length)
    }
    expect(covered(`Bevoegd: ${give}, door Dina en Anna en Bram`)).toEqual([1, 0])
    expect(covered('Bevoegd: recht op inzage uitoefenen volgens Jeugdwet art. 7.3.10, door Dina')).toEqual([0, 1])
  })
})

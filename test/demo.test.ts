import { categoryIds, type Language, languages } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { familyLines } from '../docs/demo/family.ts'
import { width } from '../docs/demo/line.ts'

/** What the demo prints in a language: all lines, the five pictures, and the block for the privacy officer. */
function printed(language: Language) {
  const lines = familyLines(language).map(({ text }) => text)
  const officer = lines.findIndex((line) =>
    line.startsWith(language === 'nl' ? 'VOOR DE FUNCTIONARIS' : 'FOR THE DATA PROTECTION'),
  )
  const [, ...pictures] = lines.slice(0, officer).join('\n').split(/^─+$/m)
  return { lines, pictures, officer: lines.slice(officer).join('\n') }
}
const told = { nl: printed('nl'), en: printed('en') }
/** A picture with its line breaks and columns undone. */
const flat = (text = '') => text.replaceAll(/\s+/g, ' ')
const [alone = '', withConsent = '', youth = '', coachWmo = '', coachYouth = ''] = told.nl.pictures
const shown = (picture: string) => picture.slice(0, picture.indexOf('WAT NIET TE ZIEN IS'))

describe.each(languages)('the demo in %s', (language) => {
  const { lines, pictures, officer } = told[language]

  it('has five pictures and one block for the privacy officer', () => {
    expect(pictures).toHaveLength(5)
    expect(officer).not.toBe('')
  })
  it('has no line wider than a terminal', () => {
    expect(lines.filter((line) => line.length > width)).toEqual([])
  })
  it('shows no id or code', () => {
    const text = lines.join('\n')
    const ids = [
      ...example.setting.people.persons.flatMap(({ id, bsn }) => [id, bsn ?? id]),
      ...example.setting.staff.workers.map(({ id }) => id),
      ...example.setting.staff.assignments.map(({ id }) => id),
      ...(example.setting.judgements ?? []).map(({ id }) => id),
      ...example.consents.map(({ id }) => id),
      ...categoryIds,
    ]
    for (const id of ids)
      expect(text).not.toMatch(new RegExp(`(?<![\\p{L}\\d-])${id.replaceAll('.', '\\.')}(?![\\p{L}\\d-])`, 'u'))
    for (const code of [
      /[a-z]\/[a-z0-9]/,
      /\d{4}-\d{2}/,
      /\b[a-z]+\.[a-z]+\b/,
      /EUR/,
      /undefined|null|\[object/,
      /in-kind|access-worker|child-at/,
    ]) {
      expect(text).not.toMatch(code)
    }
  })
  it('never shows the secret address', () => {
    for (const part of ['Veilige Haven', '5678', 'Elders']) expect(lines.join('\n')).not.toContain(part)
  })
  it('says for every act that leaves something out what it asks', () => {
    const act = language === 'nl' ? 'Jeugdwet' : 'Youth Act'
    expect(flat(pictures[0])).toContain(`- ${act}: `)
    expect(flat(pictures[0])).toContain('5.1.1')
  })
})

describe('the Wmo consultant in the demo', () => {
  it('without consent sees the Wmo file, and no benefit, debt or youth help', () => {
    expect(shown(alone)).toContain('hulp bij het huishouden')
    for (const other of ['bijstand', 'schuld', 'achterstand', 'begeleiding', 'somber']) expect(shown(alone)).not.toContain(other)
  })
  it('with consent sees benefit and debts, and still no youth help', () => {
    expect(flat(shown(withConsent))).toContain('€ 1.401,50 per maand')
    expect(flat(shown(withConsent))).toContain('minnelijke schuldregeling')
    for (const other of ['begeleiding', 'somber']) expect(shown(withConsent)).not.toContain(other)
  })
  it('with consent sees that register and social assistance file give two addresses, each with its source', () => {
    const [first = '', second = ''] = flat(shown(withConsent)).split('TWEE OPGAVEN, NOG NIET UITGEZOCHT')[1]?.split(' 2. ') ?? []
    expect(first).toContain('1. Lindelaan 12')
    expect(first).toContain('Wet BRP')
    expect(second).toContain('Lindelaan 12 A')
    expect(second).toContain('(Participatiewet)')
    expect(alone).not.toContain('TWEE OPGAVEN')
  })
  it('is told the same of what is not shown, with and without consent', () => {
    expect(flat(withConsent)).toContain('Hetzelfde als bij beeld 1')
  })
})

describe('the access worker youth in the demo', () => {
  it('sees the youth help, both parents, and the address of the mother alone', () => {
    for (const part of ['ambulante begeleiding', 'somber', 'Bram Visser', 'Anna Maria de Wit'])
      expect(flat(shown(youth))).toContain(part)
    const [, father = ''] = shown(youth).split(/^ {3}Bram Visser$/m)
    expect(father).not.toContain('Woonadres')
  })
})

describe('the neighbourhood coach in the demo', () => {
  it('sees under each hat what whoever wears only that hat sees', () => {
    const facts = (picture: string) => shown(picture).slice(shown(picture).indexOf('WAT TE ZIEN IS'))
    expect(facts(coachWmo)).toBe(facts(withConsent))
    expect(facts(coachYouth)).toBe(facts(youth))
  })
})

describe('the privacy officer’s block', () => {
  it('counts what was withheld in picture 1 per reason, and names nothing of it', () => {
    expect(told.nl.officer).toMatch(/\d+ +niet getoond/)
    expect(told.nl.officer).toContain('een toestemming die de wet eist ontbreekt')
    expect(told.nl.officer).not.toMatch(/Anna|Cas|bijstand|schuld/)
  })
})

import { languages } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { findingsIn } from '../docs/demo/data/findings.ts'
import { setsIn } from '../docs/demo/data/folder.ts'
import { reportLines } from '../docs/demo/data/report.ts'
import { width } from '../docs/demo/line.ts'

const folder = process.env['KLANTBEELD_DATA'] ?? '../shared/data'
const sets = setsIn(folder)

describe.skipIf(sets !== undefined)('the demo over public test data', () => {
  it('skipped: no data folder', () => expect(setsIn(`${folder}/nowhere`)).toBeUndefined())
})

describe.runIf(sets !== undefined)('the demo over public test data', () => {
  const found = sets === undefined ? undefined : findingsIn(sets, () => {})
  const tasks = new Map(found?.tasks.map((task) => [task.purpose, task]))

  it('reads every test person and every Wmo application', () => {
    expect(found?.persons).toBe(1176)
    expect(found?.applications).toBe(72)
  })
  it('keeps the seven pairs of namesakes apart', () => {
    expect(found?.namesakes).toEqual({ pairs: 7, joined: 0 })
  })
  it('does not link the delivery with another birth date', () => {
    expect(found?.otherBirth).toEqual({ delivered: '1985-03-15', known: '1960-07-20' })
    expect(found?.notLinked.find(({ why }) => why === 'contradiction')?.subjects).toBeGreaterThan(0)
  })
  it('refuses an answer of Suwinet about another number, and two contents under one number of an application', () => {
    expect(found?.rejections).toContainEqual(
      expect.objectContaining({ from: 'Suwinet', code: 'other-person', at: 'ClientSuwi.Burgerservicenr' }),
    )
    expect(found?.rejections).toContainEqual(expect.objectContaining({ from: 'Wmo-aanvragen Zorgned', code: 'id-contradicts' }))
  })
  it('shows each view the same, byte for byte, where nothing that is withheld was delivered', () => {
    expect(found?.requests).toBeGreaterThan(400)
    expect(found?.same).toBe(found?.requests)
  })
  it('shows and withholds for every task, and says why', () => {
    expect([...tasks.keys()]).toEqual([
      'wmo/onderzoek',
      'wmo/beslissing',
      'participatiewet/recht',
      'jeugdwet/toegang',
      'brp/terugmelding',
    ])
    for (const { cleared, withheld, reasons } of tasks.values()) {
      expect(cleared).toBeGreaterThan(0)
      expect(withheld).toBeGreaterThan(0)
      expect(Object.values(reasons).every((count) => count <= withheld)).toBe(true)
    }
  })
  it('looks once for each applicant, and misses the consents that other acts’ facts need', () => {
    expect(tasks.get('wmo/onderzoek')?.requests).toBe(found?.applicants)
    expect(tasks.get('wmo/onderzoek')?.reasons['consent-missing']).toBeGreaterThan(0)
  })
  it('finds accounts that differ, with their sources', () => {
    expect(found?.disputes).toContainEqual(
      expect.objectContaining({ category: 'residence.address', sources: ['BRP-bevraging Amsterdam', 'BRP-testpersonen'] }),
    )
  })

  it.each(languages)('reports in %s, no wider than a terminal, and nothing of anybody', (language) => {
    const lines = found === undefined ? [] : reportLines(found, language).map(({ text }) => text)
    const text = lines.join('\n')
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter((line) => line.length > width)).toEqual([])
    expect(text.replaceAll('1985-03-15', '').replaceAll('1960-07-20', '')).not.toMatch(/\d{9}|\d{4} ?[A-Z]{2}\b|\d{4}-\d{2}/)
    for (const person of sets?.persons ?? []) {
      const { voornamen = '', geslachtsnaam = '' } =
        (person as { naam?: { voornamen?: string; geslachtsnaam?: string } }).naam ?? {}
      expect(text).not.toContain(`${voornamen} ${geslachtsnaam}`)
    }
  })
})

import { languages } from 'klantbeeld/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Findings, findingsIn, type TaskFindings } from '../docs/demo/data/findings.ts'
import { setsIn } from '../docs/demo/data/folder.ts'
import { leftOutTexts } from '../docs/demo/data/left-out.ts'
import { reportLines } from '../docs/demo/data/report.ts'
import { width } from '../docs/demo/line.ts'

const folder = process.env['KLANTBEELD_DATA'] ?? '../shared/data'
const sets = setsIn(folder)

describe.skipIf(sets !== undefined)('the demo over public test data', () => {
  it('skipped: no data folder', () => expect(setsIn(`${folder}/nowhere`)).toBeUndefined())
})

describe.runIf(sets !== undefined)('the demo over public test data', () => {
  let found: Findings | undefined
  let tasks = new Map<string, TaskFindings>()
  beforeAll(() => {
    found = sets === undefined ? undefined : findingsIn(sets, () => {})
    tasks = new Map(found?.tasks.map((task) => [task.purpose, task]))
  }, 300_000)

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
  it('catches the answer of UWV with another number, and that of the SVB with another person’s body', () => {
    expect(found?.caught).toContainEqual({ source: 'UWV', how: 'other-number' })
    expect(found?.caught).toContainEqual({ source: 'SVB', how: 'other-person' })
  })
  it('reads every folder that holds cases, or says of a file why not', () => {
    const counts = found?.deliveries.map(({ from, count, facts }) => `${from}: ${count}, ${facts}`)
    expect(counts).toEqual([
      'BRP-testpersonen: 1176, 10297',
      'BRP-bevraging Amsterdam: 112, 951',
      'Suwinet: 25, 502',
      'iWmo-berichten: 11, 30',
      'Uitkeringen Nijmegen: 3, 6',
      'Aanvragen Nijmegen: 9, 35',
      'BRP-bevraging Nijmegen: 4, 8',
      'Wmo-aanvragen Zorgned: 71, 199',
      'Leerlingenvervoer Zorgned: 1, 10',
      'Minimaregelingen Zorgned: 1, 48',
      'Bijstandsaanvragen Amsterdam: 2, 111',
      'Specificaties Amsterdam: 1, 50',
      'Kredietbank Amsterdam: 1, 3',
      'Stadspas Amsterdam: 1, 7',
      'Bezwaren Amsterdam: 1, 4',
    ])
    expect(found?.leftOut.filter((file) => !Object.hasOwn(leftOutTexts, file))).toEqual([])
  })
  it('takes requests under the GDPR for steering data, and none that was handled for open', () => {
    expect(found?.rights).toEqual({ open: 4, notTold: 2, notes: 6 })
  })
  it('shows of debt assistance what the credit bank says that runs', () => {
    expect(tasks.get('wgs-schuld/uitvoering')?.requests).toBe(1)
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
      'wgs-schuld/uitvoering',
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

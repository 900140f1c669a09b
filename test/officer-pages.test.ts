import {
  dpiaAnnex,
  type OfficerDocument,
  type OfficerSources,
  officerDiff,
  officerHtml,
  officerMarkdown,
  privacyNotice,
  processingRecord,
} from 'klantbeeld/rights'
import { type Language, languages } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { citerIn } from '../src/rights/officer/cited.ts'
import { town, village } from './officer-town.ts'
import { zorg } from './officer-world.ts'

describe('the pages, as somebody reads them', () => {
  it.each([
    ['town', town],
    ['village', village],
  ] as const)('of a %s are as they are kept beside this test; `vitest -u` writes them anew', async (place, sources) => {
    for (const [kind, document] of documentsOf(sources()))
      for (const language of languages)
        await expect(readable(officerMarkdown(document, language))).toMatchFileSnapshot(
          `officer-pages/${place}.${kind}.${language}.md`,
        )
  })

  it.each(languages)('of a town for its residents in HTML, in %s', async (language) => {
    const page = officerHtml(privacyNotice(town()), language)
    const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'))
    await expect(body).toMatchFileSnapshot(`officer-pages/town.notice.${language}.html`)
  })
})

describe('the pages of a village that says little of itself', () => {
  it('name no other party, no reason, no page of the matrix and nobody with a task', () => {
    const annex = dpiaAnnex(village())
    expect(annex.controller.parties).toEqual([])
    expect(annex.matrixPages).toEqual([])
    expect(annex.activities).toEqual([])
    const [help] = processingRecord({ ...village(), staff: town().staff }).activities
    expect(help).not.toHaveProperty('reason')
  })
})

describe('a list on a page', () => {
  const listedAs = (...says: readonly string[]) => {
    const security = says.map((one) => ({ nl: one, en: one }))
    const page = officerMarkdown({ ...processingRecord(village()), measures: [], security }, 'en')
    return /does itself\*\*:([^#]*)/.exec(page)?.[1]?.trimEnd()
  }
  const [short, long] = ['a'.repeat(40), 'b'.repeat(41)]

  it('stands side by side where all of it is short, and line by line where some of it is not', () => {
    expect(listedAs(short, short)).toBe(` ${short}; ${short}`)
    expect(listedAs(short, long)).toBe(`\n  - ${short}\n  - ${long}`)
    expect(listedAs(long)).toBe(` ${long}`)
  })
})

describe('a citation', () => {
  it('stands once for a row named twice, and not for a row that no act has', () => {
    const cite = citerIn([zorg])
    expect(cite(['zorg/8-consent', 'zorg/none', 'zorg/8-consent']).map(({ row }) => row)).toEqual(['zorg/8-consent'])
  })
})

describe('what changes in the notice for residents', () => {
  const says = (before: OfficerSources, after: OfficerSources, language: Language) =>
    officerDiff(privacyNotice(before), privacyNotice(after), language).map((change) => change.says)

  it('is told task by task, though the notice takes tasks together that are alike', () => {
    const { staff, ...rest } = town()
    const authorisations = staff.authorisations.map((one) => ({
      ...one,
      purposes: one.purposes.filter((purpose) => purpose !== 'zorg/nabellen'),
    }))
    const after = { ...rest, staff: { ...staff, authorisations } }
    expect(says(town(), after, 'en')).toEqual([
      'Ends (Care Act, Nabellen (en))',
      'Ends (Care Act, Nabellen (en), Why): no longer: Nabellen (en) (Care Act art. 1)',
      'Ends (Care Act, Nabellen (en), About you, if you ask for help): no longer: date of birth; other benefits',
      'Ends (Care Act, Nabellen (en), About your brothers and sisters): no longer: date of birth',
      'Ends (Care Act, Nabellen (en), About your carer): no longer: date of birth',
      'Ends (Care Act, Nabellen (en), About friends and neighbours who help you): no longer: date of birth',
    ])
    expect(says(after, town(), 'nl').slice(0, 2)).toEqual([
      'Nieuw (Wet op de zorg, Nabellen)',
      'Nieuw (Wet op de zorg, Nabellen, Waarom): nu ook: Nabellen (Zorgwet art. 1)',
    ])
  })

  it('is told of each kind of people, though the notice takes people together of whom the same is used', () => {
    const law = town().law.map((act) => ({
      ...act,
      grounds: act.grounds.map((row) => ({ ...row, persons: row.persons.filter((role) => role !== 'sibling') })),
    }))
    expect(says(town(), town({ law }), 'en')).toEqual([
      'Ends (Care Act, Hulp geven (en), About your brothers and sisters): no longer: date of birth; help that family or friends give',
      'Ends (Care Act, Nazorg geven (en), About your brothers and sisters): no longer: date of birth',
      'Ends (Care Act, Nabellen (en), About your brothers and sisters): no longer: date of birth',
    ])
  })
})

/** The documents of a place, with two of the measures and one of the risks: these stand in a list of their own. */
function documentsOf(sources: OfficerSources): readonly (readonly [string, OfficerDocument])[] {
  const [record, annex] = [processingRecord(sources), dpiaAnnex(sources)]
  const measures = [
    record.measures.filter(({ proof }) => proof.length > 1),
    record.measures.filter(({ proof }) => proof.length === 0),
  ]
  const few = measures.flatMap((some) => some.slice(0, 1))
  return [
    ['record', { ...record, measures: few }],
    ['annex', { ...annex, measures: few, residualRisks: annex.residualRisks.slice(0, 1) }],
    ['notice', privacyNotice(sources)],
  ]
}

/** A page without the digests of acts, which change with every field that law data get. */
function readable(page: string): string {
  return page.replaceAll(/(digest|kenmerk) (?:\\?[\w-]){12}$/gm, '$1 …')
}

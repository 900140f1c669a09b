import { languages } from 'klantbeeld/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { width } from '../docs/demo/line.ts'
import { tenYearsLines } from '../docs/demo/ten-years/lines.ts'
import { type Walked, walk } from '../docs/demo/ten-years/walk.ts'

describe.each(languages)('ten years of the invented family in %s', (language) => {
  let walked: Walked
  let text: string
  beforeAll(() => {
    walked = walk(language)
    text = tenYearsLines(walked, 'page.html', language)
      .map((line) => line.text)
      .join('\n')
  })

  it('has what a term ends in the picture of its last day, and no more in that of the day after', () => {
    expect(walked.leaving.map(({ last, category }) => `${last} ${category}`)).toEqual([
      '2033-06-29 debt.trajectory',
      '2033-06-29 debt.arrears',
      '2039-12-30 benefit.social-assistance',
      '2039-12-30 residence.address',
      ...['application.wmo', 'need.wmo', 'provision.wmo', 'support.informal', 'involvement.professional'].map(
        (category) => `2041-09-14 ${category}`,
      ),
    ])
    expect(walked.leaving.every(({ seen: [before, after] }) => before && !after)).toBe(true)
  })
  it('lets Elin, who is fifteen, have destroyed what she told, within three months', () => {
    expect(walked.standing).toMatchObject({ quality: 'self', row: 'wmo/5.3.5-destruction', answer: { last: '2034-06-10' } })
    expect(walked.atHerRequest.statement?.specification).toMatchObject([
      { category: 'support.informal', count: 1, ground: { kind: 'request' } },
    ])
  })
  it('lists what is due, keeps what is held for as long as it is held, and destroys it after', () => {
    const outcomes = walked.lists.map(({ on, lines }) => [on, ...new Set(lines.map(({ outcome }) => outcome))])
    expect(outcomes).toEqual([
      ['2033-07-01', 'due'],
      ['2040-01-01', 'kept', 'destroyed'],
      ['2040-07-01', 'due', 'destroyed'],
      ['2041-09-15', 'due', 'destroyed'],
    ])
    expect(walked.lists.flatMap(({ destruction }) => destruction.refused)).toEqual([])
  })
  it('leaves a receipt of every look, in a chain that holds', () => {
    expect(walked.looks).toBe(7)
    expect(walked.chainHolds).toBe(true)
  })
  it('prints no line wider than a terminal, and no id', () => {
    expect(text.split('\n').filter((line) => line.length > width)).toEqual([])
    expect(text).not.toMatch(/verzoek-|verklaring-|bezwaar-1|archivaris|999\d{6}|undefined/)
  })
  it('writes the mother a page of what the municipality has of her, and nothing of what was destroyed', () => {
    expect(walked.report.html).toContain('hulp bij het huishouden')
    expect(walked.report.html).not.toContain('helpt haar moeder met de was')
    expect(walked.report.html).not.toContain('huurachterstand')
  })
})

import * as fc from 'fast-check'
import { rejectionPage, rejectionReport } from 'klantbeeld/envelope'
import { languages, RejectionReport } from 'klantbeeld/schema'
import { canary } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { rejected, rejectionCodes } from '../src/schema/rejection.ts'
import { seed, tries } from './effort.ts'
import { at, fragment } from './envelope-world.ts'
import { answerTo, malformed, numberOf } from './malformed.ts'

const outside = rejected('outside-profile', 'facts[0].category')

describe('a rejection', () => {
  it.each(rejectionCodes)('%s says in two languages what the supplier should do', (code) => {
    const { advice } = rejected(code, '')
    for (const language of languages) expect(advice[language]).toMatch(/^[A-ZÉ].{15,200}\.$/)
    expect(advice.nl).not.toBe(advice.en)
  })
})

describe('a report to send back', () => {
  const about = { message: 'bericht-1', at }

  it('says whether the message was taken, in part, or not at all', () => {
    expect(rejectionReport({ fragment, rejections: [] }, about).taken).toBe('whole')
    expect(rejectionReport({ fragment, rejections: [outside] }, about).taken).toBe('in-part')
    expect(rejectionReport({ rejections: [outside] }, about).taken).toBe('nothing')
  })
  it('is a wire object, and names each place once', () => {
    const report = rejectionReport({ rejections: [outside, outside, rejected('expired', '')] }, about)
    expect(RejectionReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    expect(report.rejections).toEqual([outside, rejected('expired', '')])
    expect(RejectionReport.safeParse({ ...report, rejections: [{ ...outside, code: 'no-such' }] }).success).toBe(false)
  })
  it('reads as a page in both languages', () => {
    const report = rejectionReport({ fragment, rejections: [outside, rejected('expired', '')] }, { message: 'a|b`c', at })
    expect(rejectionPage(report, 'nl')).toBe(
      [
        '# Wat wij van uw bericht niet konden gebruiken',
        '',
        "Bericht: `a\\|b'c`",
        '',
        `Ontvangen: \`${at}\``,
        '',
        'Een deel van dit bericht is niet overgenomen. De rest wel: lever alleen opnieuw wat hieronder staat.',
        '',
        '| Plaats | Code | Wat u kunt doen |',
        '| --- | --- | --- |',
        `| \`facts[0].category\` | \`outside-profile\` | ${outside.advice.nl} |`,
        `| het hele bericht | \`expired\` | ${rejected('expired', '').advice.nl} |`,
        '',
      ].join('\n'),
    )
    expect(rejectionPage(rejectionReport({ fragment, rejections: [] }, about), 'en')).toBe(
      `# What we could not use of your message\n\nMessage: \`bericht-1\`\n\nReceived: \`${at}\`\n\nEverything in this message was taken over.\n`,
    )
  })
})

describe('malformed messages', () => {
  it(`give a typed rejection each, without anything of what was sent, from seed ${seed}`, async () => {
    const kinds = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(malformed(), async (one) => {
        const { rejections, fragment: taken } = await answerTo(one)
        kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1)
        expect(taken !== undefined || rejections.length > 0, one.kind).toBe(true)
        const report = rejectionReport({ rejections }, { message: 'bericht-1', at })
        RejectionReport.parse(report)
        const said = JSON.stringify([report, ...languages.map((language) => rejectionPage(report, language))])
        expect(canary.isPlanted(said, new Set([numberOf])), one.kind).toBe(false)
      }),
      { numRuns: tries(2_000), seed },
    )
    if (tries(2_000) === 2_000) expect(kinds.size).toBeGreaterThan(30)
  })
})

import { circumstancePhrases, citations, explain, giversPhrase } from 'klantbeeld'
import type { LawDomain } from 'klantbeeld/law'
import { nl, wmo20260701 } from 'klantbeeld/law/nl'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'

const wmo = wmo20260701 as LawDomain
const moved = (validFrom: string, article: string, status: LawDomain['status'] = 'in-force'): LawDomain => ({
  ...wmo,
  validFrom: day(validFrom),
  status,
  grounds: wmo.grounds.map((row) => (row.id === 'wmo/5.1.1-1-client' ? { ...row, cite: { article } } : row)),
})
const law = [...nl, moved('2027-01-01', '9.9'), moved('2028-01-01', '8.8', 'bill')]

describe('explain', () => {
  const rows = ['wmo/5.1.1-1-client']
  it.each([
    ['2026-11-23T09:00:00+01:00', 'Wmo 2015 art. 5.1.1 lid 1'],
    ['2026-12-31T23:30:00Z', 'Wmo 2015 art. 9.9'],
    [day('2026-12-31'), 'Wmo 2015 art. 5.1.1 lid 1'],
    [day('2027-01-01'), 'Wmo 2015 art. 9.9'],
    [undefined, 'Wmo 2015 art. 9.9'],
  ])('cites a row as it reads at %s', (at, cite) => {
    expect(citations(rows, 'nl', law, at)).toEqual([cite])
    const decision = {
      fact: { holder: { scheme: 'oin', value: '1' }, id: 'a', version: 1 },
      outcome: 'cleared',
      rows,
      reasons: [],
    } as const
    expect(explain(decision, 'nl', [...law].reverse(), at)).toBe(`getoond op grond van ${cite}`)
  })

  it('still cites a row that no act in force has, and names one that none has', () => {
    expect(citations(['uavg/5-4-access'], 'nl', nl, day('2015-01-01'))).toEqual(['UAVG art. 5 lid 4'])
    expect(citations(['x/1'], 'nl', nl)).toEqual(['x/1'])
  })
})

describe('circumstancePhrases', () => {
  it('has one phrase for each circumstance, in both languages', () => {
    const when = {
      measures: ['supervision-order', 'juvenile-probation'],
      notUnder: ['secret-whereabouts'],
      engagedUnder: ['wmo'],
      clientAge: { from: 12, below: 18 },
      judgements: ['best-interest'],
      unless: ['serious-harm'],
      parameter: { name: 'wmo/x', value: 'yes' },
    } as const
    expect(circumstancePhrases(when, 'nl', nl)).toEqual([
      'voor de cliënt geldt een ondertoezichtstelling of jeugdreclassering; is daar een organisatie mee belast, dan is die de ontvanger',
      'voor de cliënt en voor wie in het gegeven staat geldt niet: een geheime verblijfplaats',
      'de ontvanger is ingeschakeld om de cliënt te helpen onder Wmo 2015',
      'de cliënt is 12 tot 18 jaar',
      'er is een vastgelegd oordeel over het belang van het kind',
      'niet als een vastgelegd oordeel over ernstig nadeel het weigert',
      'de gemeente koos bij wmo/x voor yes',
    ])
    expect(circumstancePhrases(when, 'en', nl)).toHaveLength(7)
    expect(circumstancePhrases({ clientAge: { from: 16 } }, 'nl', nl)).toEqual(['de cliënt is 16 jaar of ouder'])
    expect(circumstancePhrases({ clientAge: { below: 12 } }, 'nl', nl)).toEqual(['de cliënt is jonger dan 12 jaar'])
  })
})

describe('giversPhrase', () => {
  it('says who gives a consent at which age, and who represents', () => {
    const rule = {
      parents: 'all',
      bands: [
        { from: 0, givers: [['parent-with-authority'], ['guardian']] },
        { from: 12, givers: [['self', 'guardian']] },
        { from: 16, givers: [['self']] },
      ],
      incompetent: [{ from: 18, line: [['curator', 'mentor'], ['spouse']] }],
    } as const
    expect(giversPhrase(rule, 'nl')).toBe(
      'onder 12 jaar: iedere ouder met gezag of de voogd; van 12 tot 16 jaar: de persoon zelf samen met de voogd; vanaf 16 jaar: de ' +
        'persoon zelf; wie dit niet zelf kan beslissen wordt vertegenwoordigd: vanaf 18 jaar: de curator of de mentor, en anders de echtgenoot',
    )
    expect(giversPhrase({ parents: 'one', bands: [{ from: 0, givers: [] }] }, 'en')).toBe('nobody')
  })
})

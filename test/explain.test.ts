import { circumstancePhrases, citations, conditionPhrase, explain, explainInstead, giversPhrase } from 'klantbeeld'
import { type LawDomain, parsePolicy, tighten } from 'klantbeeld/law'
import { nl, wmo20260701 } from 'klantbeeld/law/nl'
import { lawPage, matrix, matrixHtml, matrixMarkdown, partOf } from 'klantbeeld/rules'
import { type Condition, circumstanceKinds, languages } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { notShown } from '../src/disclosure/index.ts'
import { compile, onDay } from '../src/law/index.ts'

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

describe('conditionPhrase', () => {
  const asking = (circumstances: Condition['circumstances']): Condition => ({
    ground: 'conditional',
    consents: ['secrecy'],
    judgements: [],
    capacities: [],
    origins: [],
    circumstances,
  })
  const when = {
    measures: ['supervision-order', 'juvenile-probation'],
    notUnder: ['secret-whereabouts'],
    engagedUnder: ['jeugdwet'],
    clientAge: { from: 12, below: 18 },
    unless: ['serious-harm'],
  } as const
  const withWhen = (change: Partial<LawDomain>): LawDomain => ({ ...wmo, validFrom: day('2029-01-01'), ...change })
  const [first, ...others] = wmo.grounds
  if (first === undefined) throw new Error('the Wmo has grounds')
  const conditional = [withWhen({ grounds: [{ ...first, when }, ...others] }), ...nl]

  it.each([
    [
      'nl',
      'alleen met toestemming om de geheimhouding te doorbreken, alleen bij een ondertoezichtstelling of jeugdreclassering, niet bij een geheime ' +
        'verblijfplaats, alleen als de ontvanger is ingeschakeld onder Jeugdwet, alleen als de cliënt 12 tot 18 jaar is, niet als een vastgelegd ' +
        'oordeel over ernstig nadeel het weigert',
    ],
    [
      'en',
      'only with consent to lift secrecy, only under a supervision order or juvenile probation, not under whereabouts kept secret, only where the ' +
        'receiver is engaged under Youth Act, only where the client is from 12 up to 18, not where a recorded judgement on serious harm refuses it',
    ],
  ] as const)('says in %s what exactly the rows ask', (language, phrase) => {
    const it = { condition: asking(circumstanceKinds), rows: [first.id] }
    expect(conditionPhrase(it, language, conditional, day('2029-01-01'))).toBe(phrase)
  })

  it('reads the rows as they are on the day, and says in general what the law given does not have', () => {
    const it = { condition: asking(['measures', 'clientAge']), rows: [first.id] }
    expect(conditionPhrase(it, 'nl', conditional, day('2026-11-23'))).toMatch(/bij een bepaalde maatregel.*bepaalde leeftijd/)
    expect(conditionPhrase(it, 'nl', conditional, day('2029-01-01'))).toMatch(/bij een ondertoezichtstelling.*12 tot 18 jaar/)
  })

  it.each(languages)('has general words in %s for every kind, no two the same', (language) => {
    const phrases = circumstanceKinds.map((kind) => conditionPhrase({ condition: asking([kind]), rows: [] }, language, []))
    expect(new Set(phrases).size).toBe(circumstanceKinds.length)
  })

  it('is part of what explain says of the Youth Act', () => {
    const entry = notShown(
      { kind: 'use', purpose: 'jeugdwet/toegang', capacity: 'access-worker' },
      onDay(compile(nl), day('2026-11-23')),
    ).find(({ condition }) => condition.circumstances.length > 0)
    if (entry === undefined) throw new Error('the Youth Act asks circumstances')
    expect(explain(entry, 'nl', nl, day('2026-11-23'))).toMatch(/alleen als|alleen bij|niet als|niet bij/)
    expect(explain(entry, 'nl', nl, day('2026-11-23'))).not.toContain('bepaalde')
  })
})

describe('explainInstead', () => {
  it('says of whom a consent is asked', () => {
    const instead = [
      { do: 'ask-consent', consents: ['avg'], by: ['self', 'parent-with-authority', 'guardian'] },
      { do: 'ask-the-person' },
    ] as const
    expect(explainInstead(instead, 'nl')).toBe(
      'vraag deze toestemming (aan de persoon zelf, een ouder met gezag of de voogd) of vraag het aan de persoon zelf',
    )
    expect(explainInstead(instead, 'en')).toBe(
      'ask for this consent (of the person, a parent with authority or the guardian) or ask the person',
    )
    expect(explainInstead([{ do: 'ask-consent', consents: ['avg'], by: [] }], 'en')).toBe('ask for this consent')
  })
})

describe('rows that a municipality changed', () => {
  const policy = parsePolicy({
    format: 'klantbeeld/local@1',
    municipality: { scheme: 'oin', value: '00000001999900001000' },
    rows: [
      {
        id: 'voorbeeld/alleen-toegang',
        does: 'narrow',
        row: 'wmo/5.1.1-1-client',
        only: { capacities: ['access-worker'] },
        because: { nl: 'Alleen wie de aanvraag behandelt.', en: 'Only whoever handles the application.' },
        adoptedBy: 'college',
        on: '2026-09-15',
        from: '2026-10-01',
        reviewOn: '2027-10-01',
      },
    ],
  })
  const local = tighten(nl, policy)
  const row = ['wmo/5.1.1-1-client']

  it('are cited with the local row, who adopted it and when, from the day it holds', () => {
    const cite = 'Wmo 2015 art. 5.1.1 lid 1 met de lokale regel voorbeeld/alleen-toegang (college, 2026-09-15)'
    expect(citations(row, 'nl', local, day('2026-11-23'))).toEqual([cite])
    expect(citations(row, 'nl', local, day('2026-09-30'))).toEqual(['Wmo 2015 art. 5.1.1 lid 1'])
  })

  it('are marked in matrix and pages, with the reason and the day of review', () => {
    const part = partOf(matrix(local, day('2026-11-23')), ['wmo'])
    expect(part.rows.find(({ id }) => id === row[0])?.local).toEqual(['voorbeeld/alleen-toegang'])
    for (const page of [matrixHtml(part, 'nl'), matrixMarkdown(part, 'nl')])
      for (const text of ['met de lokale regel', 'Alleen wie de aanvraag behandelt.', '2027-10-01']) expect(page).toContain(text)
    expect(
      lawPage(
        local.filter(({ act }) => act === 'wmo'),
        'nl',
      ),
    ).toContain('met de lokale regel voorbeeld/alleen-toegang')
    expect(matrixHtml(partOf(matrix(nl, day('2026-11-23')), ['bw-1']), 'nl')).not.toContain('Lokaal beleid')
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

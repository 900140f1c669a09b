import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { nl } from 'klantbeeld/law/nl'
import { type ConsentRecordContext, consentRecord } from 'klantbeeld/rights'
import { type Consent, type ConsentEvidence, categoryIds, consentKinds, Day } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'

const folder = `${process.env['KLANTBEELD_DATA'] ?? '../shared/data'}/dpv-2.2`
const [consent = expect.fail()] = example.consents
const [given = expect.fail()] = consent.events
const context: ConsentRecordContext = {
  law: nl,
  organisations: example.setting.organisations ?? [],
  controller: example.organisation,
  keyOf: (person) => `key-of-${person.length}`,
  on: Day.parse('2026-11-23'),
}
const record = (more: Partial<Consent> = {}, rest: Partial<ConsentRecordContext> = {}) =>
  consentRecord({ ...consent, ...more }, { ...context, ...rest })
const event = (kind: 'given' | 'withdrawn', on: string, more: Partial<typeof given> = {}) => ({
  ...given,
  event: kind,
  on: Day.parse(on),
  ...more,
})

describe('the record of a consent', () => {
  it('says who agreed to what, of which data, for which purposes, towards whom', () => {
    expect(record()).toMatchObject({
      '@id': 'urn:klantbeeld:consent:toestemming-1',
      '@type': 'dpv:Consent',
      'dct:identifier': 'toestemming-1',
      'kb:principal': { '@type': 'eu-gdpr:DataSubject', 'dct:identifier': 'key-of-4' },
      'dpv:hasDataController': {
        '@type': 'dpv:DataController',
        'dct:identifier': 'oin:00000001999900001000',
        'dct:title': 'Gemeente Voorbeeld',
      },
      'dpv:hasRecipient': [{ '@type': 'dpv:Recipient', 'dct:identifier': 'oin:00000001999900001000' }],
      'dpv:hasPurpose': [{ '@id': 'urn:klantbeeld:purpose:wmo%2Fonderzoek', '@type': [expect.stringContaining(':')] }],
      'kb:kind': 'statutory',
      'kb:obtainedUnder': ['participatiewet', 'wgs-schuld'],
      'kb:frame': 'voluntary',
      'kb:refusalCosts': 'none',
    })
    expect(record()['kb:personalData'][0]).toEqual({
      '@id': 'urn:klantbeeld:category:benefit.social-assistance',
      '@type': ['pd:Income'],
      'dct:title': [
        { '@language': 'nl', '@value': expect.any(String) },
        { '@language': 'en', '@value': expect.any(String) },
      ],
    })
  })

  it('marks data on health, and leaves a kind out that the vocabulary does not have', () => {
    const types = record({ categories: ['need.wmo', 'involvement.organisation', 'identity.name'] })['kb:personalData'].map(
      (one) => one['@type'],
    )
    expect(types).toEqual([['pd:Health', 'eu-gdpr:HealthData'], undefined, ['pd:Name']])
  })

  it('names no purpose that is no task on the day, and no organisation that is not registered once', () => {
    expect(record({ purposes: ['wmo/niets'] })['dpv:hasPurpose']).toEqual([{ '@id': 'urn:klantbeeld:purpose:wmo%2Fniets' }])
    for (const organisations of [[], [...context.organisations, ...context.organisations]])
      expect(record({}, { organisations })['dpv:hasDataController']).not.toHaveProperty('dct:title')
  })

  it('has each event as the state it brought, by whom, in which quality and form', () => {
    const events = [
      event('given', '2026-11-10'),
      event('given', '2026-11-10', { by: 'bram', inQualityOf: 'parent-with-authority', form: 'written' }),
      event('given', '2026-11-12'),
      event('withdrawn', '2026-11-20'),
      event('withdrawn', '2026-11-21', { by: 'bram' }),
    ]
    expect(record({ events })['kb:events'].map((one) => one['@type'])).toEqual([
      'dpv:ConsentGiven',
      'dpv:ConsentGiven',
      'dpv:RenewedConsentGiven',
      'dpv:ConsentWithdrawn',
      'dpv:ConsentRevoked',
    ])
    expect(record({ events })['kb:events'][1]).toEqual({
      '@type': 'dpv:ConsentGiven',
      'dpv:isIndicatedAtTime': '2026-11-10',
      'dpv:isIndicatedBy': 'key-of-4',
      'dpv:hasIndicationMethod': 'written',
      'kb:inQualityOf': 'parent-with-authority',
      'dct:created': given.recordedAt,
    })
  })

  it.each<[string, readonly ReturnType<typeof event>[], string, string]>([
    ['unknown before anything happened', [event('given', '2026-11-10')], '2026-11-09', 'ConsentUnknown'],
    ['given from the day it was', [event('given', '2026-11-10')], '2026-11-10', 'ConsentGiven'],
    [
      'withdrawn from the day it was',
      [event('given', '2026-11-10'), event('withdrawn', '2026-11-20')],
      '2026-11-20',
      'ConsentWithdrawn',
    ],
    ['given the day before', [event('withdrawn', '2026-11-20'), event('given', '2026-11-10')], '2026-11-19', 'ConsentGiven'],
    [
      'withdrawn where given and withdrawn on one day',
      [event('withdrawn', '2026-11-10'), event('given', '2026-11-10')],
      '2026-11-10',
      'ConsentWithdrawn',
    ],
    [
      'withdrawn so in whatever order',
      [event('given', '2026-11-10'), event('withdrawn', '2026-11-10')],
      '2026-11-10',
      'ConsentWithdrawn',
    ],
    [
      'given anew after that',
      [event('given', '2026-11-10'), event('withdrawn', '2026-11-11'), event('given', '2026-11-12')],
      '2026-11-12',
      'RenewedConsentGiven',
    ],
  ])('is %s', (_, events, on, state) => {
    const day = Day.parse(on)
    expect(record({ events }, { on: day })['kb:status']).toEqual({ '@type': `dpv:${state}`, 'dct:date': day })
    expect(record({ events: events.toReversed() }, { on: day })['kb:status']['@type']).toBe(`dpv:${state}`)
  })

  it('is one that cannot be relied on where it was not free', () => {
    for (const more of [{ frame: 'pressure' }, { refusalCosts: 'unknown' }] as const)
      expect(record(more)['kb:status']['@type']).toBe('dpv:ConsentStatusInvalidForProcessing')
  })

  it('is a ground under the GDPR only of the kind that is one, and explicit only where every giving was', () => {
    expect(record()).not.toHaveProperty('dpv:hasLegalBasis')
    expect(record()).not.toHaveProperty('dpv:hasRight')
    const bases = (more: Partial<Consent>) => record({ kind: 'avg', categories: ['identity.name'], ...more })['dpv:hasLegalBasis']
    expect(bases({})).toEqual(['eu-gdpr:A6-1-a-explicit-consent'])
    expect(bases({ categories: ['identity.name', 'need.wmo'] })).toEqual(['eu-gdpr:A6-1-a-explicit-consent', 'eu-gdpr:A9-2-a'])
    expect(bases({ categories: ['belief.religion'] })).toContain('eu-gdpr:A9-2-a')
    expect(bases({ categories: ['conviction.fraud'] })).not.toContain('eu-gdpr:A9-2-a')
    const presumed = event('given', '2026-11-11', { form: 'presumed' })
    expect(bases({ categories: ['need.wmo'], events: [given, presumed] })).toEqual(['eu-gdpr:A6-1-a'])
    expect(bases({ events: [event('withdrawn', '2026-11-11')] })).toEqual(['eu-gdpr:A6-1-a'])
    expect(bases({ events: [given, { ...presumed, event: 'withdrawn' }] })).toEqual(['eu-gdpr:A6-1-a-explicit-consent'])
    expect(record({ kind: 'avg' })['dpv:hasRight']).toEqual(['eu-gdpr:A7-3'])
  })

  const evidence: ConsentEvidence = {
    format: 'klantbeeld/consent-evidence@1',
    consent,
    collectedBy: example.organisation,
    shown: { id: 'wmo-toestemming', version: '3', language: 'nl', digest: 'd'.repeat(43) },
    at: '2026-11-10T11:00:00Z',
  }
  it('says which text was read, by the evidence of the portal, and nothing of it without', () => {
    expect(record()).not.toHaveProperty('kb:notice')
    expect(record({}, { evidence })['kb:notice']).toEqual({
      'dct:identifier': 'wmo-toestemming',
      'dct:hasVersion': '3',
      'dct:language': 'nl',
      'kb:digest': 'd'.repeat(43),
      'kb:collectedBy': { 'dct:identifier': 'oin:00000001999900001000', 'dct:title': 'Gemeente Voorbeeld' },
      'dct:created': '2026-11-10T11:00:00Z',
    })
    const another = expect.objectContaining({ code: 'consent/another-evidence' })
    expect(() => record({ id: 'another' }, { evidence })).toThrow(another)
    expect(() => record({ categories: ['debt.arrears'] }, { evidence })).toThrow(another)
    expect(() => record({ events: [] }, { evidence })).toThrow(another)
  })

  it('calls persons as the application calls them, and is JSON', () => {
    const text = JSON.stringify(record({}, { evidence }))
    expect(text).not.toContain('anna')
    expect(JSON.parse(text)).toEqual(record({}, { evidence }))
  })
})

describe('the terms of the vocabulary', () => {
  const every = () => {
    const purposes = nl.flatMap((act) => act.purposes.map(({ purpose }) => purpose))
    const events = [
      given,
      event('given', '2026-11-12'),
      event('withdrawn', '2026-11-13'),
      event('withdrawn', '2026-11-14', { by: 'bram' }),
    ]
    return [
      ...consentKinds.map((kind) => record({ kind, purposes, events, categories: categoryIds })),
      record({ kind: 'avg', events: [event('given', '2026-11-12', { form: 'presumed' })] }),
      record({ frame: 'compulsion' }),
      record({}, { on: Day.parse('2020-01-01') }),
    ]
  }
  const terms = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return /^(dpv|pd|eu-gdpr|sector-publicservices):/.test(value) ? [value] : []
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, member]) => [...terms(key), ...terms(member)])
  }

  it('are under a prefix that the record explains', () => {
    const [{ '@context': prefixes } = expect.fail()] = every()
    for (const term of terms(every())) expect(prefixes).toHaveProperty(term.split(':')[0] ?? '')
  })

  it.skipIf(!existsSync(folder))(`exist in version 2.2${existsSync(folder) ? '' : ' (skipped: no data folder)'}`, () => {
    const known = new Set(
      readdirSync(folder)
        .filter((file) => file.endsWith('.csv'))
        .flatMap((file) =>
          [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^"[^"]+","[^"]+","([^"]+)"/gm)].map(([, iri = '']) => iri),
        ),
    )
    const [{ '@context': prefixes } = expect.fail()] = every()
    const used = [...new Set(terms(every()))]
    const unknown = used.filter((term) => {
      const [prefix = '', name] = term.split(':')
      return !known.has(`${prefixes[prefix]}${name}`)
    })
    expect(unknown).toEqual([])
    expect(used.length).toBeGreaterThan(50)
  })
})

import { describe, expect, it } from 'vitest'
import { RightsRequest } from '../src/schema/index.ts'
import { type Asking, type RequestsRead, rightsRequests } from '../src/sources/requests.ts'

const asking: Asking = {
  holder: { scheme: 'oin', value: '00000001' },
  person: 'anna',
  form: 'electronic',
  recordedAt: '2026-03-01T09:00:00Z',
}
const line = (change: object = {}) => ({
  avgverzoek_id: { value: '7' },
  avgverzoek_statusavgverzoek_alias: { value: 'Open' },
  avgverzoek_datumbinnenkomst: { value: '06-02-2026 14:37' },
  avgverzoek_typeverzoek: { value: 'Inzage' },
  avgverzoek_typeafhandelingvaststellen_resultaat: { value: '' },
  avgverzoek_opschortengestartop: { value: '' },
  avgverzoek_werkelijkeeinddatum: { value: '' },
  avgverzoek_omschrijvingvanonderwerp: { value: '' },
  ...change,
})
const read = (change: object = {}, more: Partial<Asking> = {}) => rightsRequests({ List: [line(change)] }, { ...asking, ...more })
const codes = ({ rejections }: RequestsRead) => rejections.map(({ code, at }) => `${code} ${at}`)
const noted = ({ notes }: RequestsRead) => notes.map(({ code, at }) => `${code} ${at}`)

describe('rightsRequests', () => {
  it('gives a request of the person concerned at the holder, as the rights take it', () => {
    const sourced = read()
    expect(sourced).toEqual({
      requests: [
        {
          format: 'klantbeeld/rights-request@1',
          id: 'avg/7',
          right: 'access',
          act: 'avg',
          holder: asking.holder,
          person: 'anna',
          by: 'anna',
          form: 'electronic',
          receivedOn: '2026-02-06',
          recordedAt: asking.recordedAt,
        },
      ],
      rejections: [],
      notes: [],
    })
    expect(RightsRequest.safeParse(sourced.requests[0]).success).toBe(true)
    expect(read({}, { by: 'bram' }).requests[0]?.by).toBe('bram')
  })

  it.each([
    ['Inzage', 'access'],
    ['Verwijderen gegevens', 'erasure'],
    ['Aanpassen gegevens', 'rectification'],
  ])('knows %s', (value, right) => {
    expect(read({ avgverzoek_typeverzoek: { value } }).requests[0]?.right).toBe(right)
  })

  it('never takes one that was handled for open: what was decided must be told', () => {
    const at = 'List[0].avgverzoek_typeafhandelingvaststellen_resultaat.value'
    const handled = { avgverzoek_statusavgverzoek_alias: { value: 'Afgehandeld' } }
    for (const change of [handled, { avgverzoek_werkelijkeeinddatum: { value: '19-02-2026 10:30' } }]) {
      expect(read(change).requests).toEqual([])
      expect(codes(read(change))).toEqual([`field-missing ${at}`])
    }
    const told = { ...handled, avgverzoek_typeafhandelingvaststellen_resultaat: { value: 'ja' } }
    expect(codes(read(told))).toEqual([`code-unknown ${at}`])
  })

  it('notes a subject, a theme and a suspension, for a worker to see to', () => {
    const subject = { avgverzoek_omschrijvingvanonderwerp: { value: 'iets met parkeren' } }
    expect(noted(read(subject))).toEqual(['request-names-subject List[0].avgverzoek_omschrijvingvanonderwerp.value'])
    expect(JSON.stringify(read(subject))).not.toContain('parkeren')
    const themes = (id: string) => ({ List: [{ themaperavgverzoek_avgverzoek_id: { value: id } }] })
    expect(noted(read({}, { themes: themes('7') }))).toHaveLength(1)
    expect(noted(read({}, { themes: themes('8') }))).toEqual([])
    expect(noted(read({ avgverzoek_opschortengestartop: { value: '16-02-2026 14:37' } }))).toEqual([
      'request-suspended List[0].avgverzoek_opschortengestartop.value',
    ])
  })

  it('rejects an unknown right, a missing id, a day that is none, unknown or still to come', () => {
    expect(codes(read({ avgverzoek_typeverzoek: { value: 'Bezwaar' } }))).toEqual([
      'code-unknown List[0].avgverzoek_typeverzoek.value',
    ])
    expect(codes(read({ avgverzoek_typeverzoek: {} }))).toEqual(['field-missing List[0].avgverzoek_typeverzoek.value'])
    expect(codes(read({ avgverzoek_id: null }))).toEqual(['field-missing List[0].avgverzoek_id.value'])
    const came = (value: string) => codes(read({ avgverzoek_datumbinnenkomst: { value } }))
    expect(came('31-02-2026 10:00')).toContain('not-a-day List[0].avgverzoek_datumbinnenkomst.value')
    expect(came('2026-02-06')).toContain('not-a-day List[0].avgverzoek_datumbinnenkomst.value')
    expect(came('')).toEqual(['field-missing List[0].avgverzoek_datumbinnenkomst.value'])
    expect(came('02-03-2026 10:00')).toEqual(['not-a-day List[0].avgverzoek_datumbinnenkomst'])
    expect(came('1-3-2026')).toEqual([])
  })

  it('refuses to read where the application does not say whose they are', () => {
    for (const wrong of [{ recordedAt: 'gisteren' }, { person: '' }]) {
      expect(codes(read({}, wrong))).toEqual(['delivery-unusable asking'])
    }
    expect(codes(rightsRequests('x', asking))).toEqual(['not-a-record '])
    expect(codes(rightsRequests({ List: 'x' }, asking))).toEqual(['not-a-list List'])
  })
})

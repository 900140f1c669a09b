import type { Setting } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import type { OrganisationKind } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { compile } from '../src/law/compile.ts'
import { onDay } from '../src/law/on-day.ts'
import { given, mine, recordedAt, span } from './giving.ts'

/** What must be the case besides fact and request, per row. */
const circumstances = (...ids: string[]) =>
  ids.map((id) => [...nl.flatMap((domain) => [...domain.grounds, ...domain.releases])].find((row) => row.id === id)?.when)

describe('youth law and its neighbours', () => {
  const acts = ['jeugdwet', 'bw-1', 'wgbo', 'wvggz']
  const domains = nl.filter((domain) => acts.includes(domain.act))

  it('has grounds that stay within what their tasks are about', () => {
    const border = (purpose: string) =>
      domains
        .flatMap((domain) => domain.purposes)
        .filter((row) => row.purpose === purpose)
        .flatMap((row) => [...row.categories, ...row.implied])
    const beyond = domains.flatMap((domain) =>
      domain.grounds.flatMap((row) =>
        (row.purposes === 'any' ? ['any'] : row.purposes).flatMap((purpose) =>
          row.categories.filter((category) => !border(purpose).includes(category)).map((category) => `${row.id}: ${category}`),
        ),
      ),
    )
    expect(beyond).toEqual([])
  })
})

describe('supervision order (Jeugdwet 7.3.11(4))', () => {
  const underOrder = (base: Setting): Partial<Setting> => ({
    people: {
      ...base.people,
      measures: [{ kind: 'supervision-order', person: 'cas', organisation: mine, ...span, source: 'rechtbank', recordedAt }],
    },
  })
  const tell = (secrecy: string[], kind: OrganisationKind = 'certified-institution') =>
    given('jeugdwet/ondertoezichtstelling', kind, 'certified-institution', { secrecy }, underOrder)

  it('the institution that carries it out is told, through secrecy too', () => {
    expect(tell([])).toBe(true)
    expect(tell(['jeugdwet/7.3.11'])).toBe(true)
  })
  it('nobody else is told, nor is the secrecy of another act lifted that does not say so', () => {
    expect(tell([], 'youth-care-provider')).toBe(false)
    expect(tell(['wmo/5.3.3'])).toBe(false)
  })
  it('every row asks for the order, and for somebody below 18', () => {
    const asked = { measures: ['supervision-order'], clientAge: { below: 18 } }
    const rows = ['supervision-order', 'other-professionals', 'told', 'told-kept'].map((name) => `jeugdwet/7.3.11-4-${name}`)
    expect(circumstances(...rows, 'wgbo/457-jeugdwet-7.3.11-4')).toEqual(Array.from({ length: 5 }, () => asked))
    expect(circumstances('jeugdwet/7.3.11-4-supervision-order-release')).toEqual([{ measures: ['supervision-order'] }])
  })
})

describe('information to the child protection council (BW 1:243)', () => {
  const tell = (secrecy: string[], kind: OrganisationKind = 'child-protection-council') =>
    given('bw-1/rvdk-inlichtingen', kind, 'child-protection-council', { secrecy })

  it('comes from the file of the college, through secrecy of youth help and of medicine', () => {
    expect(tell([])).toBe(true)
    expect(tell(['jeugdwet/7.3.11', 'wgbo/7.457'])).toBe(true)
  })
  it('is stopped by secrecy that no row lifts, and goes to nobody else', () => {
    expect(tell(['wet-big/88'])).toBe(false)
    expect(tell(['confidential-counsellor'])).toBe(false)
    expect(tell([], 'youth-care-provider')).toBe(false)
  })
  it('is about minors', () => expect(circumstances('bw-1/243-1-council')).toEqual([{ clientAge: { below: 18 } }]))
})

describe('the right to report to Veilig Thuis (Wmo 5.2.6)', () => {
  const tell = (secrecy: string[], kind: OrganisationKind = 'veilig-thuis') =>
    given('wmo/veilig-thuis', kind, 'veilig-thuis', { secrecy })

  it('goes before the secrecy of youth help and of medicine', () => {
    expect(tell([])).toBe(true)
    expect(tell(['jeugdwet/7.3.11', 'wgbo/7.457'])).toBe(true)
  })
  it('is stopped by secrecy that no row lifts, and tells nobody else', () => {
    expect(tell(['wet-big/88'])).toBe(false)
    expect(tell([], 'police')).toBe(false)
  })
})

describe('the provider that the college engages (Jeugdwet 7.4.0(1)(a))', () => {
  it('is told what the help needs, for somebody below 23, once it is engaged', () => {
    const engaged = (base: Setting): Partial<Setting> => ({
      people: {
        ...base.people,
        engagements: [{ person: 'cas', organisation: mine, act: 'jeugdwet', ...span, source: 'beschikking', recordedAt }],
      },
    })
    expect(given('jeugdwet/toegang', 'youth-care-provider', 'youth-care-provider', {}, engaged)).toBe(true)
    expect(circumstances('jeugdwet/7.4.0-1-a-provider', 'jeugdwet/7.4.0-1-a-provider-of-age')).toEqual([
      { clientAge: { below: 18 }, engagedUnder: ['jeugdwet'] },
      { clientAge: { from: 18, below: 23 }, engagedUnder: ['jeugdwet'], judgements: ['necessity'] },
    ])
  })
})

describe('what the college may use of youth and parents (Jeugdwet 7.4.0)', () => {
  it('asks from eighteen that somebody judged it necessary, for then few are still a jeugdige (1.1)', () => {
    const rows = nl.flatMap((domain) => domain.grounds).filter(({ id }) => id.startsWith('jeugdwet/7.4.0-'))
    const reaching = rows.filter(({ purposes, when }) => {
      const own = purposes.includes('jeugdwet/toegang') || purposes.includes('jeugdwet/jeugdbescherming')
      return own && (when?.clientAge?.below ?? 120) > 18
    })
    expect(reaching.length).toBeGreaterThan(6)
    const silent = reaching.filter(({ when }) => when?.clientAge?.from !== 18 || !when.judgements?.includes('necessity'))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('the index of youth at risk (Jeugdwet 7.1)', () => {
  const indexed = { category: 'signal.index', purpose: 'jeugdwet/verwijsindex' } as const

  it('takes a report, without consent', () => {
    expect(given('jeugdwet/verwijsindex', 'risk-index', 'risk-index', indexed)).toBe(true)
  })
  it('takes nothing else, and passes nothing to who may not report', () => {
    expect(given('jeugdwet/verwijsindex', 'risk-index', 'risk-index', { purpose: 'jeugdwet/verwijsindex' })).toBe(false)
    expect(given('jeugdwet/verwijsindex', 'housing-corporation', 'risk-index', indexed)).toBe(false)
  })
  it('is about somebody below 23', () => {
    const rows = ['jeugdwet/7.1.4.1-report', 'jeugdwet/7.1.4.3-signal', 'jeugdwet/7.1.4.3-read', 'jeugdwet/7.1.4.1-release']
    expect(circumstances(...rows).map((when) => when?.clientAge)).toEqual(rows.map(() => ({ below: 23 })))
  })
  it('is read only where it was judged necessary, for no record tells who reported', () => {
    const judged = circumstances('jeugdwet/7.1.4.3-signal', 'jeugdwet/7.1.4.3-read').map((when) => when?.judgements)
    expect(judged).toEqual([['necessity'], ['necessity']])
  })
  it('keeps a report two years, to the 23rd birthday, and not after death', () => {
    const terms = onDay(compile(nl), day('2026-11-22')).terms('jeugdwet', 'risk-index', 'signal.index')
    expect(terms.map((row) => `${row.period} ${row.start}`).sort()).toEqual(['P1D death', 'P23Y birth', 'P2Y recorded'])
  })
})

describe('secrecy of youth help (Jeugdwet 7.3.11)', () => {
  it('yields to consent unless somebody competent judged that it harms another or is no good care', () => {
    expect(circumstances('jeugdwet/7.3.11-1-consent')).toEqual([{ unless: ['privacy-of-another', 'good-care'] }])
  })
  it('from twelve the youth consents, alone; a representative only where the youth cannot judge it', () => {
    const rule = onDay(compile(nl), day('2026-11-22')).consentRule('jeugdwet/7.3.11-1')
    expect(rule?.bands.map((band) => [band.from, band.givers.flat().includes('self')])).toEqual([
      [0, false],
      [12, true],
    ])
    expect(rule?.incompetent?.map((line) => line.from)).toEqual([12, 18])
  })
})

describe('secret whereabouts (Regeling Jeugdwet 6a.6)', () => {
  it('stop invoice data and the answer where a youth lives', () => {
    const rows = nl.flatMap((domain) => domain.grounds).filter((row) => row.when?.notUnder?.includes('secret-whereabouts'))
    expect(rows.filter((row) => row.id.startsWith('jeugdwet/')).map((row) => row.id)).toEqual([
      'jeugdwet/7.4.0-2-duty-invoice',
      'jeugdwet/rjw-6a.1-invoice',
      'jeugdwet/rjw-1a.1-residence',
    ])
  })
})

describe('compulsory mental health care', () => {
  it('flows to no task of the college, and to Veilig Thuis by the right to report alone', () => {
    const flows = nl.flatMap((domain) => domain.grounds).filter((row) => row.obtained.acts.includes('wvggz'))
    expect(flows.map((row) => [row.id, row.purposes])).toEqual([
      ['wmo/5.2.6-report', ['wmo/veilig-thuis']],
      ['wvggz/8.29-exchange', ['wvggz/uitwisseling']],
    ])
    expect(flows.flatMap((row) => row.recipients)).not.toContain('municipality')
    expect(onDay(compile(nl), day('2026-11-22')).terms('wvggz', 'college', 'identity.name')).toEqual([])
  })
})

import { integrate, type Request, type Setting } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import {
  type CategoryId,
  Fragment,
  type HolderRole,
  Judgement,
  NecessitySet,
  Organisation,
  type OrganisationKind,
} from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { compile } from '../src/law/compile.ts'
import { onDay } from '../src/law/on-day.ts'
import { municipality } from '../src/testing/example/organisations.ts'

const at = '2026-11-22T10:00:00+01:00'
const recordedAt = '2026-11-02T10:00:00Z'
const span = { from: day('2026-01-01'), until: day('2027-12-31') }
const { setting } = example
const mine = { scheme: 'oin', value: '00000009000000000007' } as const
const categories: readonly CategoryId[] = ['provision.youth', 'signal.index', 'identity.name', 'residence.address']

/** Whether the college may provide one datum of Cas (15) to an organisation of a kind. */
function given(
  purpose: string,
  kind: OrganisationKind,
  role: HolderRole,
  fact: { category?: CategoryId; act?: string; purpose?: string; secrecy?: string[] } = {},
  more: (setting: Setting) => Partial<Setting> = () => ({}),
): boolean {
  const category = fact.category ?? 'provision.youth'
  const base = world(purpose, kind, role)
  const { view } = integrate([fragmentOf(category, fact)], request(purpose), { ...base, ...more(base) })
  return view.people.some((person) => Object.hasOwn(person.facts, category))
}

const request = (purpose: string): Request => ({
  format: 'klantbeeld/request@1',
  id: 'give-1',
  kind: 'provide',
  purpose,
  client: 'cas',
  about: ['cas'],
  actor: { kind: 'professional', id: 'toegang-7', organisation: municipality },
  hat: { capacity: 'access-worker', assignment: 'jeugd-cas' },
  necessity: {
    phase: 'inquiry',
    question: 'Wat heeft de ontvanger nodig?',
    domains: ['upbringing', 'involvement', 'identity', 'housing'],
    judgements: ['noodzaak'],
  },
  recipient: mine,
  at,
})

const fragmentOf = (category: CategoryId, fact: { act?: string; purpose?: string; secrecy?: string[] }) =>
  Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id: 'uit-het-dossier',
    organisation: municipality,
    persons: [{ ref: 'cas', bsn: '999941422', surname: 'Visser', givenNames: 'Cas', birth: '2011-05-03' }],
    file: { changedOn: '2026-09-15', ended: 'running' },
    facts: [
      {
        id: 'feit-1',
        version: 1,
        category,
        value:
          category === 'provision.youth' ? { product: { label: 'begeleiding' }, form: 'in-kind' } : { as: { label: 'melder' } },
        persons: [{ person: 'cas', part: 'file' }],
        standing: 'observed',
        changedOn: '2026-09-15',
        ended: 'running',
        holderRole: 'college',
        obtained: {
          act: fact.act ?? 'jeugdwet',
          purpose: fact.purpose ?? 'jeugdwet/toegang',
          capacity: 'access-worker',
          from: 'client',
        },
        secrecy: fact.secrecy ?? [],
      },
    ],
    withdrawn: [],
    received: { at: '2026-11-20T12:00:00Z', via: 'own-system', digest: 'digest' },
  })

const world = (purpose: string, kind: OrganisationKind, role: HolderRole): Setting => ({
  ...setting,
  law: nl,
  organisations: [
    ...(setting.organisations ?? []),
    Organisation.parse({
      format: 'klantbeeld/organisation@1',
      id: mine,
      name: 'De ontvanger',
      kind,
      profile: { acts: ['jeugdwet'], categories, holderRoles: [role] },
    }),
  ],
  staff: {
    ...setting.staff,
    authorisations: setting.staff.authorisations.map((one) => ({ ...one, purposes: [...one.purposes, purpose] })),
    mandates: [
      {
        worker: 'kwaliteitsmedewerker-2',
        decisions: ['necessity', 'good-care', 'privacy-of-another'],
        ...span,
        inNameOf: 'college',
      },
    ],
  },
  necessitySets: [
    NecessitySet.parse({
      format: 'klantbeeld/necessity-set@1',
      id: 'wat-nodig-is',
      purpose,
      phase: 'inquiry',
      categories,
      adoptedBy: 'college',
      ...span,
    }),
  ],
  judgements: [judged('noodzaak', 'necessity', 'allows', purpose)],
})

const judged = (id: string, kind: string, outcome: string, purpose: string) =>
  Judgement.parse({
    format: 'klantbeeld/judgement@1',
    id,
    kind,
    outcome,
    by: 'kwaliteitsmedewerker-2',
    because: 'Dat hoort bij deze vraag.',
    purpose,
    phase: 'inquiry',
    persons: ['cas'],
    categories,
    from: '2026-11-01',
    until: '2027-01-31',
    recordedAt,
  })

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

describe('the provider that the college engages (Jeugdwet 7.4.0(1)(a))', () => {
  it('is told what the help needs, for somebody below 23, once it is engaged', () => {
    const engaged = (base: Setting): Partial<Setting> => ({
      people: {
        ...base.people,
        engagements: [{ person: 'cas', organisation: mine, act: 'jeugdwet', ...span, source: 'beschikking', recordedAt }],
      },
    })
    expect(given('jeugdwet/toegang', 'youth-care-provider', 'youth-care-provider', {}, engaged)).toBe(true)
    expect(circumstances('jeugdwet/7.4.0-1-a-provider')).toEqual([{ clientAge: { below: 23 }, engagedUnder: ['jeugdwet'] }])
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
  it('flows to no task of the college', () => {
    const flows = nl.flatMap((domain) => domain.grounds).filter((row) => row.obtained.acts.includes('wvggz'))
    expect(flows.map((row) => [row.id, row.purposes])).toEqual([['wvggz/8.29-exchange', ['wvggz/uitwisseling']]])
    expect(flows.flatMap((row) => row.recipients)).not.toContain('municipality')
    expect(onDay(compile(nl), day('2026-11-22')).terms('wvggz', 'college', 'identity.name')).toEqual([])
  })
})

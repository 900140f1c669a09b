import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { current } from '../src/people/index.ts'
import { type Fact, Fragment } from '../src/schema/index.ts'
import { krefiaFragment } from '../src/sources/krefia.ts'
import { objectionsFragment } from '../src/sources/objections.ts'
import { assistanceFragment, assistanceStatements, type Sourced } from '../src/sources/social-assistance.ts'
import { stadspasFragment } from '../src/sources/stadspas.ts'
import { seed, tries } from './effort.ts'

const delivery = {
  id: 'f1',
  organisation: { scheme: 'oin', value: '00000001' },
  subject: 'anna',
  producedOn: day('2026-03-01'),
  about: { bsn: '999900006', surname: 'Voorbeeld' },
} as const

function factsOf({ fragment }: Sourced): readonly Fact[] {
  expect(Fragment.safeParse(fragment).success).toBe(true)
  return fragment?.facts ?? []
}

function codes({ rejections }: Sourced): readonly string[] {
  return rejections.map(({ code, at }) => `${code} ${at}`)
}

const step = (id: string, on: string, rest: object = {}) => ({
  id,
  status: `stap ${id}`,
  datePublished: `${on}T15:05:52+02:00`,
  documents: [],
  ...rest,
})
const asked = step('aanvraag', '2025-08-17')
const busy = step('inBehandeling', '2025-08-18')
const granted = step('besluit', '2025-08-21', { decision: 'toekenning' })
const refused = step('besluit', '2025-08-21', { decision: 'afwijzing' })

const applied = (steps: readonly unknown[], about = 'Bijstandsuitkering') => ({ content: [{ id: 'a1', about, steps }] })
const read = (steps: readonly unknown[], more: { version?: number; about?: string } = {}) =>
  assistanceFragment(applied(steps, more.about), {
    ...delivery,
    ...(more.version === undefined ? {} : { version: more.version }),
  })

describe('assistanceFragment', () => {
  it('gives one version of an application per step, the last of which stands', () => {
    const sourced = read([asked, busy, granted])
    expect(sourced.rejections).toEqual([])
    expect(factsOf(sourced)).toMatchObject([
      { id: 'anna/application/a1', version: 1, changedOn: '2025-08-17', ended: 'running' },
      { id: 'anna/application/a1', version: 2, changedOn: '2025-08-18', ended: 'running' },
      { id: 'anna/application/a1', version: 3, changedOn: '2025-08-21', ended: 'unknown' },
    ])
    expect(factsOf(sourced).map(({ value }) => value)).toEqual([
      {
        scheme: { label: 'Bijstandsuitkering' },
        appliedOn: '2025-08-17',
        status: { code: 'aanvraag', label: 'stap aanvraag' },
      },
      {
        scheme: { label: 'Bijstandsuitkering' },
        appliedOn: '2025-08-17',
        status: { code: 'inBehandeling', label: 'stap inBehandeling' },
      },
      {
        scheme: { label: 'Bijstandsuitkering' },
        appliedOn: '2025-08-17',
        decidedOn: '2025-08-21',
        outcome: { label: 'toekenning' },
        status: { code: 'besluit', label: 'stap besluit' },
      },
    ])
    const fragment = sourced.fragment
    const standing = fragment && current([fragment], [], new Map([[fragment, new Map([['p1', { person: 'anna' }]])]]))
    expect(standing?.map(({ fact, undecidable }) => [fact.version, undecidable])).toEqual([[3, false]])
  })

  it.each([
    [[asked, refused], '2025-08-21'],
    [[asked, step('besluit', '2025-08-21', { decision: 'buitenBehandeling' })], '2025-08-21'],
    [[asked, step('intrekking', '2025-08-20')], '2025-08-20'],
    [[asked, granted], 'unknown'],
    [[asked, granted, step('inkomstenwijziging', '2025-09-01')], 'unknown'],
    [[asked, busy], 'running'],
  ])('says when it ends, %#', (steps, ended) => {
    const sourced = read(steps)
    expect(factsOf(sourced).at(-1)?.ended).toBe(ended)
    expect(sourced.fragment?.file.ended).toBe(ended)
  })

  it('gives the letters of each step, with a title on one line and its last day', () => {
    const documents = [{ id: '44', title: 'Aanvraag\n01 april', datePublished: '2025-08-17T10:00:00+02:00' }, { id: '45' }]
    const sourced = read([{ ...asked, documents }, refused])
    expect(factsOf(sourced).find(({ category }) => category === 'document.letter')).toMatchObject({
      id: 'anna/application/a1/letter/44',
      version: 1,
      ended: '2025-08-21',
      value: { title: 'Aanvraag 01 april', on: '2025-08-17', reference: '44' },
    })
    expect(codes(sourced)).toEqual(['field-missing content[0].steps[0].documents[1].title'])
  })

  it('holds general assistance under the Participatiewet, and what the self-employed got under acts that no row opens', () => {
    const heldUnder = (about: string) => factsOf(read([asked], { about }))[0]
    expect(heldUnder('Bijstandsuitkering')).toMatchObject({
      obtained: { act: 'participatiewet', purpose: 'participatiewet/recht' },
      secrecy: ['participatiewet/65'],
    })
    for (const [about, act] of [
      ['Tozo 3', 'tozo'],
      ['TONK', 'tonk'],
      ['Bbz', 'bbz'],
      ['IOAZ', 'ioaz'],
      ['IOAW', 'ioaw'],
    ] as const) {
      expect(heldUnder(about)?.obtained).toMatchObject({ act, purpose: `${act}/uitkering` })
      expect(heldUnder(about)?.secrecy).toBeUndefined()
    }
  })

  it('leaves out a step of another scheme and one without a day, and reads the rest', () => {
    const sourced = read([
      asked,
      { ...granted, about: 'IOAZ' },
      { ...busy, datePublished: null },
      { ...busy, about: 'Bijstandsuitkering' },
    ])
    expect(codes(sourced)).toEqual(['not-covered content[0].steps[1].about', 'field-missing content[0].steps[2].datePublished'])
    expect(factsOf(sourced).map(({ version, changedOn }) => [version, changedOn])).toEqual([
      [1, '2025-08-17'],
      [2, '2025-08-18'],
    ])
  })

  it('rejects an application without steps, id or name, and an answer without content', () => {
    expect(codes(read([]))).toEqual(['field-missing content[0].steps'])
    expect(codes(assistanceFragment({ content: [{ about: 'x' }, { id: '1' }] }, delivery))).toEqual([
      'field-missing content[0].id',
      'field-missing content[1].about',
    ])
    expect(codes(assistanceFragment({ status: 'OK' }, delivery))).toEqual(['field-missing content'])
    expect(codes(read(Array.from({ length: 1000 }, () => busy)))).toEqual(['too-many content[0].steps'])
  })

  it('puts every step of a delivery of a higher version after all before it', () => {
    expect(factsOf(read([asked, busy], { version: 3 })).map(({ version }) => version)).toEqual([2001, 2002])
  })

  it('one history told in parts, in any order, stands as its last step does', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 1 }), (lengths) => {
        const steps = [asked, busy, granted, step('inkomstenwijziging', '2025-09-01')]
        const fragments = lengths.flatMap((length) => read(steps.slice(0, length)).fragment ?? [])
        const links = new Map(fragments.map((fragment) => [fragment, new Map([['p1', { person: 'anna' }]])]))
        const [standing, other] = current(fragments, [], links)
        expect(other).toBeUndefined()
        expect([standing?.fact.version, standing?.undecidable]).toEqual([Math.max(...lengths), false])
      }),
      { seed, numRuns: tries(60) },
    )
  })
})

describe('assistanceStatements', () => {
  it('gives specifications and annual statements as letters, each under the act its title names', () => {
    const letter = (id: string, title: string) => ({ id, title, datePublished: '2025-05-05T00:00:00+02:00', variant: null })
    const sourced = assistanceStatements(
      {
        content: {
          uitkeringsspecificaties: [letter('1', 'Specificatie mei')],
          jaaropgaven: [letter('1', 'Jaaropgave lening Bbz')],
        },
      },
      delivery,
    )
    expect(factsOf(sourced)).toMatchObject([
      { id: 'anna/uitkeringsspecificaties/1', obtained: { act: 'participatiewet' }, value: { title: 'Specificatie mei' } },
      { id: 'anna/jaaropgaven/1', obtained: { act: 'bbz' }, ended: 'unknown' },
    ])
    expect(factsOf(sourced).every(({ contains }) => contains === undefined)).toBe(true)
    expect(codes(assistanceStatements({ content: {} }, delivery))).toEqual(['field-missing content'])
  })
})

describe('krefiaFragment', () => {
  const bank = (deepLinks: unknown) => krefiaFragment({ content: { deepLinks } }, delivery)

  it('gives debt assistance and management of a budget, which run where their line says so', () => {
    const sourced = bank({
      schuldhulp: { title: 'Afkoopvoorstellen zijn verstuurd', url: 'http://host/1' },
      budgetbeheer: { title: 'In onderzoek', url: 'http://host/2' },
      lening: null,
    })
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/schuldhulp',
        category: 'debt.trajectory',
        ended: 'running',
        secrecy: [],
        obtained: { act: 'wgs-schuld', purpose: 'wgs-schuld/uitvoering' },
        value: { subject: { code: 'schuldhulp' }, status: { label: 'Afkoopvoorstellen zijn verstuurd' } },
      },
      { id: 'anna/budgetbeheer', ended: 'unknown', value: { status: { label: 'In onderzoek' } } },
    ])
    expect(factsOf(bank({ budgetbeheer: { title: 'Lopend' } }))[0]?.ended).toBe('running')
    expect(JSON.stringify(sourced)).not.toContain('host')
  })

  it('gives the sum of a loan, under an act that no row opens, and an unread line as it is', () => {
    const loan = (title: string) => factsOf(bank({ lening: { title } }))[0]
    expect(loan('Kredietsom €1.689,12 met openstaand termijnbedrag €79,66')).toMatchObject({
      category: 'debt.loan',
      ended: 'unknown',
      obtained: { act: 'gemeentewet', purpose: 'gemeentewet/kredietverlening' },
      value: { subject: { label: 'lening' }, original: { amount: '1689,12', currency: 'EUR' } },
    })
    expect(loan('Kredietsom €1.689,12 met openstaand termijnbedrag €79,66')?.value).not.toHaveProperty('status')
    expect(loan('Kredietsom onbekend')?.value).toEqual({ subject: { label: 'lening' }, status: { label: 'Kredietsom onbekend' } })
  })

  it('gives nothing where nothing is, and rejects what has no line', () => {
    expect(factsOf(bank({ schuldhulp: null, extra: 1 }))).toEqual([])
    expect(codes(bank({ schuldhulp: { url: 'x' }, lening: { url: 'x' } }))).toEqual([
      'field-missing content.deepLinks.schuldhulp.title',
      'field-missing content.deepLinks.lening.title',
    ])
    expect(codes(krefiaFragment({ content: {} }, delivery))).toEqual(['field-missing content.deepLinks'])
  })
})

describe('stadspasFragment', () => {
  const budget = {
    code: 'PC',
    naam: 'PC-tegoed',
    expiry_date: '2026-07-31T21:59:59.000Z',
    budget_assigned: 580,
    budget_balance: 3,
  }
  const pass = {
    id: 77,
    categorie: 'Stadspas',
    categorie_code: 'A',
    expiry_date: '2026-08-31T20:00:00.000Z',
    pasnummer: 6666666666666,
    budgetten: [budget, { ...budget, naam: 'Kindtegoed' }],
  }

  it('gives the pass and what was granted on it, and neither what was spent nor the number to pay with', () => {
    const sourced = stadspasFragment(pass, delivery)
    expect(sourced.rejections).toEqual([])
    expect(sourced.fragment?.file.ended).toBe('2026-08-31')
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/pass/77',
        category: 'provision.income-support',
        ended: '2026-08-31',
        holds: { until: '2026-08-31' },
        obtained: { act: 'gemeentewet' },
        value: { product: { code: 'A', label: 'Stadspas' } },
      },
      {
        id: 'anna/pass/77/budget/PC',
        ended: '2026-07-31',
        value: { product: { code: 'PC', label: 'PC-tegoed' }, volume: { amount: '580', unit: { code: 'EUR' } } },
      },
      { id: 'anna/pass/77/budget/PC#2', value: { product: { label: 'Kindtegoed' } } },
    ])
    expect(factsOf(sourced)[0]?.value).not.toHaveProperty('volume')
    expect(JSON.stringify(sourced)).not.toMatch(/66666|"3"/)
  })

  it('rejects a pass without id, a pass without name and a budget without code, and reads the rest', () => {
    expect(codes(stadspasFragment({ ...pass, id: null }, delivery))).toEqual(['field-missing id'])
    const sourced = stadspasFragment({ id: 1, budgetten: [{ ...budget, code: '' }, budget] }, delivery)
    expect(codes(sourced)).toEqual(['field-missing categorie', 'field-missing budgetten[0].code'])
    expect(factsOf(sourced)).toHaveLength(1)
    expect(sourced.fragment?.file.ended).toBe('unknown')
  })
})

describe('objectionsFragment', () => {
  const objection = {
    uuid: 'u-1',
    omschrijving: 'vrije tekst',
    toelichting: 'nog meer vrije tekst',
    startdatum: '2025-04-25',
    einddatum: null,
    kenmerken: [
      { kenmerk: 'statustekst', bron: 'In behandeling' },
      { kenmerk: 'statusdatum', bron: '2025-05-01' },
      { kenmerk: 'besluitdatum', bron: '2025-03-01' },
    ],
  }
  const listed = (...results: readonly unknown[]) => objectionsFragment({ count: results.length, results }, delivery)

  it('gives when an objection was made and how far it is, and no free text', () => {
    const sourced = listed(objection)
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/objection/u-1',
        category: 'application.objection',
        changedOn: '2025-05-01',
        ended: 'running',
        obtained: { act: 'awb', purpose: 'awb/bezwaar' },
      },
    ])
    expect(factsOf(sourced)[0]?.value).toEqual({
      scheme: { label: 'bezwaar' },
      appliedOn: '2025-04-25',
      status: { label: 'In behandeling' },
    })
    expect(JSON.stringify(sourced)).not.toContain('vrije tekst')
  })

  it('takes one with an outcome and no last day for ended on an unknown day', () => {
    const outcome = { kenmerk: 'resultaattekst', bron: 'Gegrond' }
    const ends = (change: object) => factsOf(listed({ ...objection, kenmerken: [outcome], ...change }))[0]
    expect(ends({})).toMatchObject({ ended: 'unknown', value: { outcome: { label: 'Gegrond' } } })
    expect(ends({ einddatum: '2025-06-01' })).toMatchObject({ ended: '2025-06-01', value: { decidedOn: '2025-06-01' } })
    expect(ends({ einddatum: '2025-06-01', kenmerken: null })?.ended).toBe('2025-06-01')
  })

  it('rejects one without id or with a day that is none, and a list that is none', () => {
    expect(codes(listed({ ...objection, uuid: null }, { ...objection, startdatum: 'gisteren' }))).toEqual([
      'field-missing results[0].uuid',
      'not-a-day results[1].startdatum',
    ])
    expect(codes(objectionsFragment({ count: 0 }, delivery))).toEqual(['field-missing results'])
  })
})

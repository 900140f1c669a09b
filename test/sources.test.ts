import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { type Fact, Fragment } from '../src/schema/index.ts'
import { brpFragment, brpPeople, type Delivery, type Sourced } from '../src/sources/brp.ts'
import { iwmoFragments, iwmoShielding } from '../src/sources/iwmo.ts'
import { krefiaFragment } from '../src/sources/krefia.ts'
import { nijmegenApplication, nijmegenBenefits } from '../src/sources/nijmegen.ts'
import { objectionsFragment } from '../src/sources/objections.ts'
import { rightsRequests } from '../src/sources/requests.ts'
import { assistanceFragment, assistanceStatements } from '../src/sources/social-assistance.ts'
import { stadspasFragment } from '../src/sources/stadspas.ts'
import { suwiFragment } from '../src/sources/suwiml.ts'
import { zorgnedFragment } from '../src/sources/zorgned.ts'

const delivery: Delivery = {
  id: 'f1',
  organisation: { scheme: 'oin', value: '00000001' },
  subject: 'anna',
  producedOn: day('2026-03-01'),
}
const about = { bsn: '999900006', surname: 'Voorbeeld' }

function factsOf({ fragment }: Sourced): readonly Fact[] {
  expect(Fragment.safeParse(fragment).success).toBe(true)
  return fragment?.facts ?? []
}

function codes({ rejections }: Pick<Sourced, 'rejections'>): readonly string[] {
  return rejections.map(({ code, at }) => `${code} ${at}`)
}

describe('zorgnedFragment', () => {
  const granted = {
    datumIngangGeldigheid: '2025-02-01',
    datumEindeGeldigheid: '2026-01-31',
    actueel: false,
    leveringsvorm: 'zin',
    omvang: { volume: 3, eenheid: { code: '04', omschrijving: 'Uur' }, frequentie: { code: '2', omschrijving: 'Per week' } },
    leverancier: { identificatie: 'LA1', omschrijving: 'Zorg Voorbeeld' },
  }
  const product = {
    identificatie: '77',
    product: { identificatie: '01A01', omschrijving: 'hulp bij het huishouden' },
    productCategorie: { code: '01', omschrijving: 'Hulp bij het huishouden' },
    resultaat: 'toegewezen',
    toegewezenProduct: granted,
  }
  const application = {
    identificatie: '4711',
    regeling: { identificatie: 'WMO', omschrijving: 'WMO' },
    datumAanvraag: '2025-01-10',
    beschikking: { beschikkingNummer: 12, datumAfgifte: '2025-01-28', beschikteProducten: [product] },
    documenten: [{ documentidentificatie: 'B1', omschrijving: 'Besluit', datumDefinitief: '2025-01-28T10:00:00.7' }],
    nieuwVeld: { iets: true },
  }
  const read = (...applications: readonly unknown[]): Sourced => zorgnedFragment(applications, { ...delivery, about })
  const withGranted = (change: object): Sourced =>
    read({
      ...application,
      beschikking: {
        ...application.beschikking,
        beschikteProducten: [{ ...product, toegewezenProduct: { ...granted, ...change } }],
      },
    })

  it('gives the application, what was granted on it, and the letter, of the person that the delivery names', () => {
    const sourced = read(application)
    expect(sourced.rejections).toEqual([])
    expect(sourced.fragment?.persons).toEqual([{ ref: 'p1', ...about }])
    expect(sourced.fragment?.file).toEqual({ changedOn: '2025-01-28', ended: '2026-01-31' })
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/application/4711',
        category: 'application.wmo',
        standing: 'observed',
        secrecy: ['wmo/5.3.3'],
        holderRole: 'college',
        obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
        value: {
          scheme: { code: 'WMO', label: 'WMO' },
          appliedOn: '2025-01-10',
          decidedOn: '2025-01-28',
          outcome: { label: 'toegewezen' },
        },
      },
      {
        id: 'anna/application/4711/product/77',
        category: 'provision.wmo',
        standing: 'judged',
        changedOn: '2025-01-28',
        ended: '2026-01-31',
        holds: { from: '2025-02-01', until: '2026-01-31' },
        value: {
          product: { code: '01A01', label: 'hulp bij het huishouden' },
          group: { code: '01' },
          form: 'in-kind',
          suppliedBy: 'Zorg Voorbeeld',
          volume: { amount: '3', unit: { code: '04', label: 'Uur' }, per: { code: '2', label: 'Per week' } },
        },
      },
      {
        id: 'anna/application/4711/letter/B1',
        category: 'document.letter',
        value: { title: 'Besluit', on: '2025-01-28', reference: 'B1' },
      },
    ])
  })

  it.each([
    [{ datumEindeGeldigheid: null, actueel: true }, 'running'],
    [{ datumEindeGeldigheid: null, actueel: false }, 'unknown'],
    [{ datumEindeGeldigheid: '2030-12-31', actueel: true }, '2030-12-31'],
  ])('says of %j when it ends', (change, ended) => {
    expect(factsOf(withGranted(change)).map((fact) => fact.ended)).toEqual([ended, ended, ended])
  })

  it('never takes an end it cannot read for none', () => {
    const sourced = withGranted({ datumEindeGeldigheid: '31-12-2030', actueel: true })
    expect(factsOf(sourced).map(({ category, ended }) => [category, ended])).toEqual([
      ['application.wmo', 'unknown'],
      ['document.letter', 'unknown'],
    ])
  })

  it('reads a personal budget, and rejects a form it does not know', () => {
    expect(factsOf(withGranted({ leveringsvorm: 'pgb' }))[1]).toMatchObject({ value: { form: 'personal-budget' } })
    expect(codes(withGranted({ leveringsvorm: 'toString' }))).toEqual([
      'code-unknown aanvraag[0].beschikking.beschikteProducten[0].toegewezenProduct.leveringsvorm',
    ])
  })

  it('gives no provision for what was refused, and no outcome before there is one', () => {
    const refused = {
      ...application,
      beschikking: { ...application.beschikking, beschikteProducten: [{ ...product, resultaat: 'afgewezen' }] },
    }
    expect(factsOf(read(refused)).map(({ category, ended }) => [category, ended])).toEqual([
      ['application.wmo', '2025-01-28'],
      ['document.letter', '2025-01-28'],
    ])
    const open = factsOf(read({ ...application, beschikking: null, documenten: null }))
    expect(open).toMatchObject([{ ended: 'running', changedOn: '2025-01-10', value: { appliedOn: '2025-01-10' } }])
  })

  it('rejects a bad application and a scheme of another act, and reads the rest', () => {
    const sourced = read(
      null,
      { ...application, identificatie: '' },
      { ...application, regeling: { identificatie: 'PARKEREN' } },
      application,
      { ...application, regeling: { identificatie: 'LLV' } },
    )
    expect(codes(sourced)).toEqual([
      'not-a-record aanvraag[0]',
      'field-missing aanvraag[1].identificatie',
      'not-covered aanvraag[2].regeling.identificatie',
      'scheme-differs aanvraag[4].regeling.identificatie',
    ])
    expect(factsOf(sourced)).toHaveLength(3)
  })

  it('counts equal contents under one identification once, and uses none of unequal ones', () => {
    expect(factsOf(read(application, application))).toHaveLength(3)
    const sourced = read(application, { ...application, datumAanvraag: '2025-01-11' })
    expect(codes(sourced)).toEqual(['id-contradicts aanvraag[0]', 'id-contradicts aanvraag[1]'])
    expect(factsOf(sourced)).toHaveLength(2)
  })

  it('reads school transport and low-income schemes under acts that no row opens, and their secrecy as unstated', () => {
    const about = (identificatie: string) => factsOf(read({ ...application, regeling: { identificatie } }))
    for (const [code, act, category] of [
      ['LLV', 'wpo', 'school-transport'],
      ['Armoedevrz', 'gemeentewet', 'income-support'],
    ] as const) {
      const facts = about(code)
      expect(facts.map((fact) => fact.category)).toEqual([`application.${category}`, `provision.${category}`, 'document.letter'])
      for (const { obtained, secrecy } of facts) {
        expect(obtained.act).toBe(act)
        expect(secrecy).toBeUndefined()
      }
    }
  })

  it('takes the individual income supplement for social assistance, and nothing else of a low-income scheme', () => {
    const supplement = { ...product, product: { identificatie: 'AV-IIT', omschrijving: 'Individuele inkomenstoeslag' } }
    const asked = (...products: readonly object[]) =>
      factsOf(
        read({
          ...application,
          regeling: { identificatie: 'Armoedevrz' },
          beschikking: { ...application.beschikking, beschikteProducten: products },
        }),
      ).map(({ category, obtained }) => `${obtained.purpose} ${category}`)
    expect(asked(supplement)).toEqual([
      'participatiewet/inkomenstoeslag application.social-assistance',
      'participatiewet/inkomenstoeslag benefit.social-assistance',
      'participatiewet/inkomenstoeslag document.letter',
    ])
    expect(asked(supplement, { ...product, identificatie: '78' })).toEqual([
      'gemeentewet/minimaregeling application.income-support',
      'participatiewet/inkomenstoeslag benefit.social-assistance',
      'gemeentewet/minimaregeling provision.income-support',
      'gemeentewet/minimaregeling document.letter',
    ])
    expect(asked()).toEqual([
      'gemeentewet/minimaregeling application.income-support',
      'gemeentewet/minimaregeling document.letter',
    ])
  })

  it('makes whoever a product is for one of those whose file it is, and reads no product for a number that is none', () => {
    const transport = (betrokkenen: unknown) =>
      read({
        ...application,
        regeling: { identificatie: 'LLV' },
        beschikking: {
          ...application.beschikking,
          beschikteProducten: [{ ...product, toegewezenProduct: { ...granted, betrokkenen } }],
        },
      })
    const sourced = transport(['999900018', about.bsn, '999900018'])
    expect(factsOf(sourced)[1]?.persons).toEqual([
      { person: 'p1', part: 'file' },
      { person: 'p2', part: 'file' },
    ])
    expect(sourced.fragment?.persons[1]).toEqual({ ref: 'p2', bsn: '999900018' })
    const at = 'aanvraag[0].beschikking.beschikteProducten[0].toegewezenProduct.betrokkenen'
    expect(codes(transport(['123', 5]))).toEqual([`not-a-bsn ${at}[0]`, `not-a-bsn ${at}[1]`])
    expect(codes(transport('123'))).toEqual([`not-a-list ${at}`])
    expect(factsOf(transport(['123'])).map(({ category }) => category)).not.toContain('provision.school-transport')
    expect(factsOf(transport(null))).toHaveLength(3)
    expect(factsOf(withGranted({ betrokkenen: ['123'] }))).toHaveLength(3)
  })

  it('reads the answer as it comes, and refuses one without applications', () => {
    const answer = { _links: null, _embedded: { aanvraag: [application] } }
    expect(factsOf(zorgnedFragment(answer, { ...delivery, about }))).toHaveLength(3)
    expect(codes(zorgnedFragment({ error: 'x' }, { ...delivery, about }))).toEqual(['field-missing aanvraag'])
  })
})

describe('every reader', () => {
  const recording = { recordedAt: '2026-03-01T09:00:00Z', undatedFrom: day('2026-01-01'), idOf: () => 'a' }
  const { organisation: holder } = delivery
  const asking = { holder, person: 'anna', form: 'electronic', recordedAt: '2026-03-01T09:00:00Z' } as const
  const deep = (levels: number): unknown => {
    let value: unknown = {}
    for (let level = 0; level < levels; level += 1) value = { naam: value, geboorte: [1], _embedded: {} }
    return value
  }
  const hostile: readonly unknown[] = [
    null,
    undefined,
    5,
    Number.NaN,
    true,
    '',
    'x'.repeat(1_000_000),
    [],
    [[]],
    [null],
    {},
    deep(5000),
    10n,
    Symbol('x'),
    () => 1,
    new Date(0),
    JSON.parse('{"__proto__":{"burgerservicenummer":"999900006"},"constructor":1,"naam":{"__proto__":{"geslachtsnaam":"x"}}}'),
    {
      burgerservicenummer: {},
      naam: 'x',
      partners: {},
      kinderen: 'x',
      gezag: [{}],
      verblijfplaats: [],
      nationaliteiten: [1, {}],
    },
    { burgerservicenummer: '999900006', naam: { geslachtsnaam: 'x'.repeat(500), voornamen: '\u0000', voorvoegsel: '\ud800' } },
    { identificatie: {}, regeling: { identificatie: 'WMO' }, beschikking: [], documenten: {} },
    {
      get naam() {
        throw new Error('canary')
      },
    },
    new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('canary')
        },
      },
    ),
  ]
  const readers: readonly ((input: unknown, given?: Delivery) => Sourced)[] = [
    (input, given = delivery) => brpFragment(input, given),
    (input, given = delivery) => zorgnedFragment(input, { ...given, about }),
    (input, given = delivery) => zorgnedFragment([input], { ...given, about }),
    (input, given = delivery) => suwiFragment(input as string, given),
    (input, given = delivery) => assistanceFragment(input, { ...given, about }),
    (input, given = delivery) => assistanceFragment({ content: [input] }, { ...given, about }),
    (input, given = delivery) => assistanceFragment({ content: [{ id: '1', about: 'x', steps: [input] }] }, { ...given, about }),
    (input, given = delivery) => assistanceStatements(input, { ...given, about }),
    (input, given = delivery) => krefiaFragment(input, { ...given, about }),
    (input, given = delivery) => krefiaFragment({ content: { deepLinks: input } }, { ...given, about }),
    (input, given = delivery) => stadspasFragment(input, { ...given, about }),
    (input, given = delivery) => stadspasFragment({ id: 1, budgetten: [input] }, { ...given, about }),
    (input, given = delivery) => objectionsFragment(input, { ...given, about }),
    (input, given = delivery) => objectionsFragment({ results: [input] }, { ...given, about }),
    (input, given = delivery) => nijmegenApplication(input, given),
    (input, given = delivery) =>
      nijmegenApplication({ enrichedObject: input, fileObjects: [input] }, { ...given, scheme: 'IIT' }),
    (input, given = delivery) => nijmegenBenefits(input as string, given),
    (input, given = delivery) => iwmoFragments(input as string, () => given)[0] ?? { rejections: [] },
    (input) => ({ rejections: iwmoShielding(input as string, recording).rejections }),
    (input) => ({ rejections: rightsRequests(input, asking).rejections }),
    (input) => ({ rejections: rightsRequests({ List: [input] }, { ...asking, themes: input }).rejections }),
    (input) => {
      const { rejections } = brpPeople([input], {
        recordedAt: '2026-03-01T09:00:00Z',
        undatedFrom: day('2026-01-01'),
        idOf: () => 'a',
      })
      return { rejections }
    },
  ]

  it('throws at no input, and what it gives fits the schema', () => {
    for (const reader of readers) {
      for (const input of hostile) {
        const sourced = reader(input)
        if (sourced.fragment !== undefined) factsOf(sourced)
        expect(JSON.stringify(sourced)).not.toContain('canary')
      }
    }
  })

  it('throws at no delivery', () => {
    const wrong = [
      { ...delivery, producedOn: '2026-02-30' },
      { ...delivery, subject: '' },
      { ...delivery, version: 0 },
      { ...delivery, id: '' },
    ]
    for (const given of wrong) {
      const sourced = brpFragment({ burgerservicenummer: '999900006' }, given as Delivery)
      expect(sourced.fragment).toBeUndefined()
      expect(codes(sourced)).toEqual(['delivery-unusable delivery'])
    }
    const nothing: Delivery = JSON.parse('null')
    expect(codes(brpFragment({}, nothing))).toEqual(['delivery-unusable delivery'])
    expect(codes(zorgnedFragment([], delivery as Delivery & { about: object }))).toEqual(['field-missing delivery.about'])
  })

  it('tells no value in a rejection, and advises in two languages', () => {
    const canary = 'canary-999900018'
    const planted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(planted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, planted(member)]))
          : `${canary}\u0000${'9'.repeat(450)}`
    const person = {
      burgerservicenummer: 1,
      naam: { geslachtsnaam: 1, voornamen: 1, adellijkeTitelPredicaat: { code: 1 } },
      geboorte: { datum: 1, plaats: { code: 1 } },
      verblijfplaats: { huisnummer: 1, straat: 1, datumVan: 1 },
      partners: [{ burgerservicenummer: 1 }],
      gezag: [{ type: 1 }],
      nationaliteiten: [{ nationaliteit: { code: 1 } }],
    }
    const application = {
      identificatie: 1,
      regeling: { identificatie: 1 },
      datumAanvraag: 1,
      beschikking: { beschikteProducten: [{ identificatie: 1, toegewezenProduct: { leveringsvorm: 1 } }] },
    }
    const history = {
      content: [
        { id: 1, about: 1, steps: [{}] },
        { id: '1', about: 'x', steps: [{ id: 1, datePublished: 1 }] },
      ],
    }
    const benefit = `<Envelope><Body><dataResponse><groups><group><groupName>uitkeringen</groupName><rows><row><fields><field><name>BSN van klant</name><value>${canary}</value></field></fields></row></rows></group></groups></dataResponse></Body></Envelope>`
    const message = `<Bericht><Header><Berichtspecificatie><Code>${canary}</Code></Berichtspecificatie></Header><Clienten><Client><Bsn>${canary}</Bsn></Client></Clienten></Bericht>`
    const relation = `<Inkomstenverhouding><DatBIkv>${canary}</DatBIkv></Inkomstenverhouding>`
    const client = `<Burgerservicenr>${canary}</Burgerservicenr>${relation}`
    const xml = `<UWVPersoonsIkvInfoResponse><ClientSuwi>${client}</ClientSuwi></UWVPersoonsIkvInfoResponse>`
    const all = [
      brpFragment(planted(person), delivery),
      zorgnedFragment([planted(application)], { ...delivery, about }),
      suwiFragment(xml, delivery),
      suwiFragment(`<${canary}`, delivery),
      assistanceFragment(planted(history), { ...delivery, about }),
      assistanceStatements({ content: { jaaropgaven: planted([{ id: 1, title: 1 }]) } }, { ...delivery, about }),
      krefiaFragment({ content: { deepLinks: planted({ schuldhulp: 1, lening: { title: 1 } }) } }, { ...delivery, about }),
      stadspasFragment(planted({ id: 1 }), { ...delivery, about }),
      objectionsFragment({ results: planted([{ uuid: 1, startdatum: 1 }]) }, { ...delivery, about }),
      nijmegenApplication({ enrichedObject: planted({ bsn: 1, reference: 1, sociaalDomeinRegeling: 1 }) }, delivery),
      nijmegenBenefits(benefit, delivery),
      ...iwmoFragments(message, () => delivery),
      iwmoShielding(message, recording),
      rightsRequests({ List: [planted({ avgverzoek_id: { value: 1 }, avgverzoek_typeverzoek: { value: 1 } })] }, asking),
      brpPeople([planted(person)], { recordedAt: '2026-03-01T09:00:00Z', undatedFrom: day('2026-01-01'), idOf: () => 'a' }),
    ]
    for (const { rejections } of all) {
      expect(rejections.length).toBeGreaterThan(0)
      expect(JSON.stringify(rejections)).not.toMatch(/canary|9999/)
      for (const { advice } of rejections) expect([advice.nl, advice.en].every((words) => words.endsWith('.'))).toBe(true)
    }
  })
})

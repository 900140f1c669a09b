import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { type Fact, Fragment } from '../src/schema/index.ts'
import { type Delivery, type Sourced, suwiFragment } from '../src/sources/suwiml.ts'

const delivery: Delivery = {
  id: 'f1',
  organisation: { scheme: 'oin', value: '00000001' },
  subject: 'anna',
  producedOn: day('2026-03-01'),
}

/** An element with what it contains. */
function el(name: string, ...content: readonly string[]): string {
  return `<${name}>${content.join('')}</${name}>`
}

function answer(root: string, ...content: readonly string[]): Sourced {
  return suwiFragment(`<s:${root} xmlns:s="urn:s">${el('ClientSuwi', ...content)}</s:${root}>`, delivery)
}

function factsOf({ fragment }: Sourced): readonly Fact[] {
  expect(Fragment.safeParse(fragment).success).toBe(true)
  return fragment?.facts ?? []
}

function codes({ rejections }: Pick<Sourced, 'rejections'>): readonly string[] {
  return rejections.map(({ code, at }) => `${code} ${at}`)
}

describe('suwiFragment', () => {
  const registered = (...content: readonly string[]): Sourced => answer('AanvraagPersoonResponse', ...content)
  const income = (...relations: readonly string[]): Sourced =>
    answer('UWVPersoonsIkvInfoResponse', ...relations.map((relation) => el('Inkomstenverhouding', relation)))
  const benefits = (...content: readonly string[]): Sourced =>
    answer(
      'SVBPersoonsInfoResponse',
      el('Uitkeringsverhouding', el('DatBUitkeringsverhouding', '20200901'), el('SzWet', el('CdSzWet', 'AOW')), ...content),
    )

  it('keeps leading zeros and decodes what XML writes in its own way', () => {
    const sourced = registered(
      el('Voornamen', 'Ren&#233;e &amp;amp; &#x4e;oor'),
      el('SignificantDeelVanDeAchternaam', '\n  J&amp;P <![CDATA[<R&D>]]>\n'),
      el('Burgerservicenr', '010000008'),
      el('Geboortedat', '19600720'),
    )
    expect(sourced.rejections).toEqual([])
    expect(sourced.fragment?.persons).toEqual([
      { ref: 'p1', bsn: '010000008', givenNames: 'Renée &amp; Noor', surname: 'J&P <R&D>', birth: '1960-07-20' },
    ])
    expect(factsOf(sourced).find(({ category }) => category === 'identity.bsn')?.value).toEqual({ bsn: '010000008' })
  })

  it('reads the same answer whatever the namespace prefix', () => {
    const client = '<ClientSuwi xmlns=""><Geslacht>2</Geslacht></ClientSuwi>'
    const bare = suwiFragment(`<AanvraagPersoonResponse xmlns="urn:s">${client}</AanvraagPersoonResponse>`, delivery)
    expect(factsOf(bare)).toEqual(factsOf(registered('<x:Geslacht xmlns:x="urn:x">2</x:Geslacht>')))
  })

  it.each([
    ['truncated', '<AanvraagPersoonResponse><ClientSuwi><Geslacht>2</Geslacht>', 'xml-broken '],
    ['no XML', 'Internal Server Error', 'xml-broken '],
    ['empty', '', 'xml-broken '],
    ['two roots', '<AanvraagPersoonResponse/><AanvraagPersoonResponse/>', 'xml-broken '],
    ['nested too deep', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'xml-broken '],
    ['a prototype key', el('AanvraagPersoonResponse', el('__proto__', 'x')), 'xml-broken '],
    ['a root named constructor', el('constructor', '<ClientSuwi/>'), 'xml-broken '],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><AanvraagPersoonResponse/>', 'xml-doctype '],
    ['a doctype in small letters', '<!doctype a><AanvraagPersoonResponse/>', 'xml-doctype '],
    ['an entity of its own', el('AanvraagPersoonResponse', '&eacute;'), 'xml-doctype '],
    ['what is too large', ' '.repeat(20_000_001), 'too-large '],
    ['an answer of another service', el('RDWResponse', el('ClientSuwi', el('a', '1'))), 'not-covered '],
    ['no client', '<AanvraagPersoonResponse/>', 'field-missing ClientSuwi'],
    ['two clients', el('AanvraagPersoonResponse', el('ClientSuwi', el('a', '1')), '<ClientSuwi/>'), 'not-a-record ClientSuwi'],
  ])('refuses %s', (_what, xml, code) => {
    const sourced = suwiFragment(xml, delivery)
    expect(sourced.fragment).toBeUndefined()
    expect(codes(sourced)[0]).toBe(code)
  })

  it.each([
    'AanvraagPersoonResponse',
    'BijstandsregelingenInfoResponse',
    'UWVPersoonsIkvInfoResponse',
    'SVBPersoonsInfoResponse',
    'DUOPersoonsInfoResponse',
    'DUOStudiefinancieringInfoResponse',
  ])('gives a fragment without facts where %s found nothing', (root) => {
    const sourced = suwiFragment(el(root, '<f:NietsGevonden xmlns:f="urn:f"/>'), delivery)
    expect(sourced.rejections).toEqual([])
    expect(sourced.fragment).toMatchObject({ persons: [], facts: [], file: { changedOn: '2026-03-01', ended: 'unknown' } })
  })

  it('reads the BRP as its registry holds it, without history', () => {
    const sourced = registered(
      el('Voornamen', 'Anna'),
      el('Geslacht', '2'),
      el('CdBrpGegevensGeheim', '1'),
      el('Nationaliteit', el('CdNationaliteit', '0001')),
      el('Nationaliteit', el('GeldigheidGegevensNationaliteit', el('DatGeldigheidGegevens', '20150131'))),
      el('NationaliteitHistorisch', el('CdNationaliteit', '0339')),
      el('DomicilieAdres', el('Postcd', '1234AB'), el('Straatnaam', 'Zandpad'), el('Huisnr', '12')),
      el('AangifteAdreshoudingBrp', el('DatBAdreshoudingBrp', '20180120')),
      el('OnderzoekGegVerblijfplaats', el('AanduidingOnderzoek', '080000')),
      el('OnderzoekGegPersoon', el('AanduidingOnderzoek', '010000'), el('DatEOnderzoek', '20000126')),
      el(
        'Huwelijk',
        el('DatHuwelijkssluiting', '19960902'),
        el('DatOntbindingHuwelijk', '20030502'),
        el('Partner', el('Voornamen', 'Bram')),
      ),
    )
    expect(factsOf(sourced)).toMatchObject([
      { id: 'anna/name', obtained: { act: 'brp' }, holderRole: 'registry', secrecy: [] },
      { category: 'identity.sex', value: { code: '2' } },
      { category: 'identity.nationality', value: { code: '0001' } },
      { id: 'anna/address@2018-01-20', underInvestigation: true, value: { kind: 'dutch', street: 'Zandpad' } },
      { id: 'anna/marriage@1996-09-02', holds: { from: '2003-05-02' }, value: { relation: 'former-spouse' } },
    ])
    expect(factsOf(sourced)[0]).not.toHaveProperty('underInvestigation')
  })

  it('reads an address abroad, and a death', () => {
    const abroad = el('FeitelijkAdresBuitenland', el('LandAdresBuitenland', '5010'), el('Adresregel1Buitenland', 'Rue 1'))
    const sourced = registered(el('Voornamen', 'Anna'), abroad, el('Overlijden', el('DatOverlijden', '20240000')))
    expect(sourced.fragment?.file.ended).toBe('2024')
    expect(factsOf(sourced)).toMatchObject([
      { category: 'identity.name', ended: '2024' },
      { category: 'identity.death', value: { day: '2024' } },
      { category: 'residence.address', value: { kind: 'abroad', lines: ['Rue 1'], country: { code: '5010' } } },
    ])
    expect(registered(el('Overlijden', el('DatOverlijden', 'x'))).fragment?.file.ended).toBe('unknown')
  })

  it('reads social assistance with the spouse, a claim and its sanction', () => {
    const scheme = el('SzWet', el('CdSzWet', 'PW'))
    const spouse = el('Burgerservicenr', '999900018')
    const sourced = answer(
      'BijstandsregelingenInfoResponse',
      el('Voorletters', 'A.'),
      el('SignificantDeelVanDeAchternaam', 'Voorbeeld'),
      el('Geboortedat', '1985-03-15'),
      el('AanvraagUitkering', el('DatAanvraagUitkering', '2024-01-15'), scheme, el('PartnerAanvraagUitkering', spouse)),
      el('Uitkeringsverhouding', el('DatBUitkeringsverhouding', '20240201'), scheme),
      el('SpecifiekeGegevensBijzBijstand', el('OmsSrtKostenBijzBijstand', 'Medische kosten'), scheme),
      el(
        'Vordering',
        el('IdentificatienrVordering', '55'),
        el('CdRedenVordering', '01'),
        el('BedrAanvangVordering', '5000.00'),
        el('BedrSaldoVordering', el('WaardeBedr', '0'), el('CdMunteenheid', 'EUR')),
        el('PartnerVordering', spouse),
        el('Fraude', el('CdSrtSanctie', '02')),
      ),
    )
    expect(sourced.rejections).toEqual([])
    expect(sourced.fragment?.persons).toEqual([
      { ref: 'p1', surname: 'Voorbeeld', birth: '1985-03-15' },
      { ref: 'p2', bsn: '999900018' },
    ])
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/application/PW@2024-01-15',
        ended: 'running',
        secrecy: ['participatiewet/65'],
        holderRole: 'college',
        obtained: { act: 'participatiewet', purpose: 'participatiewet/recht', capacity: 'access-worker', from: 'client' },
        persons: [
          { person: 'p1', part: 'file' },
          { person: 'p2', part: 'mentioned' },
        ],
      },
      { category: 'benefit.social-assistance', ended: 'running', holds: { from: '2024-02-01' } },
      { category: 'benefit.social-assistance', value: { scheme: { code: 'PW', label: 'bijzondere bijstand' } } },
      {
        id: 'anna/claim/55',
        ended: 'unknown',
        value: { original: { amount: '5000.00', currency: 'EUR' }, balance: { amount: '0' } },
      },
      { id: 'anna/claim/55/sanction', category: 'conviction.fraud', persons: [{ person: 'p1' }], value: { code: '02' } },
    ])
    expect(JSON.stringify(sourced)).not.toContain('Medische')
  })

  it('reads income per period and per report, amounts as delivered, and 9999 as no end', () => {
    const period = (from: string, until: string, kind: string): string =>
      el('Inkomstenperiode', el('DatBIkp', from), el('DatEIkp', until), el('CdSrtIkv', kind))
    const report = (from: string, until: string, ...content: readonly string[]): string =>
      el('Inkomstenopgave', el('DatBIko', from), el('DatEIko', until), ...content)
    const wage = el('BedrBrutoloonSv', el('CdMunteenheid', 'EUR'), el('CdPositiefNegatief', '-'), el('WaardeBedr', '183500'))
    const payer = el('NaamAdministratieveEenheid', 'Bakker &amp; Zn') + el('Loonheffingennr', '999900018L01')
    const sourced = income(
      [
        el('VolgnrIkv', '1'),
        el('DatBIkv', '20190101'),
        el('AdministratieveEenheid', payer),
        period('20190101', '20191231', '15'),
        period('20200101', '99991231', '40'),
        report('20190401', '20190430', el('AantVerloondeUrenIko', '125'), wage),
        report('20191201', '20200131'),
      ].join(''),
    )
    expect(codes(sourced)).toEqual(['code-ambiguous ClientSuwi.Inkomstenverhouding[0].Inkomstenopgave[1]'])
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/income/1@2019-01-01/period@2019-01-01',
        category: 'income.wage',
        ended: 'running',
        holds: { until: '2019-12-31' },
        value: { payer: 'Bakker & Zn' },
      },
      { category: 'income.benefit', ended: 'running', holds: { from: '2020-01-01' }, holderRole: 'uwv', secrecy: ['suwi/74'] },
      {
        id: 'anna/income/1@2019-01-01/report@2019-04-01',
        changedOn: '2019-04-30',
        value: { scheme: { code: '15' }, gross: { amount: '-183500', currency: 'EUR' }, hours: '125' },
      },
    ])
    expect(factsOf(sourced)[1]?.holds).not.toHaveProperty('until')
    expect(JSON.stringify(sourced)).not.toContain('999900018')
  })

  it('rejects one bad record of many, by its place', () => {
    const period = (kind: string): string =>
      el('Inkomstenperiode', el('DatBIkp', '20190101'), el('DatEIkp', '20191231'), el('CdSrtIkv', kind))
    const sourced = income(
      el('DatBIkv', '20190101') + period('15') + period('XX'),
      el('DatBIkv', '2019-13-01') + period('15'),
      el('DatBIkv', '20190101'),
    )
    expect(codes(sourced)).toEqual([
      'code-unknown ClientSuwi.Inkomstenverhouding[0].Inkomstenperiode[1].CdSrtIkv',
      'not-a-day ClientSuwi.Inkomstenverhouding[1].DatBIkv',
      'field-missing ClientSuwi.Inkomstenverhouding[2].Inkomstenperiode',
    ])
    expect(factsOf(sourced)).toMatchObject([{ category: 'income.wage', ended: 'unknown' }])
  })

  it('reads benefits of the SVB, each amount with its own days where a period has several', () => {
    const gross = (value: string, from: string): string =>
      el('BrutoUitkeringsbedr', el('WaardeBedr', value), el('CdUitkeringsperiode', '6'), el('DatBBrutoUitkeringsbedr', from))
    const period = (...content: readonly string[]): string =>
      el('Uitkeringsperiode', el('DatBUitkeringsperiode', '20200901'), ...content)
    expect(factsOf(benefits(period(gross('116000', '20200901'))))).toMatchObject([
      {
        holderRole: 'svb',
        ended: 'running',
        value: { scheme: { code: 'AOW' }, gross: { amount: '116000', currency: 'EUR', per: { code: '6' } } },
      },
    ])
    const two = factsOf(benefits(period(gross('1', '20200901'), gross('2', '20201001'))))
    expect(two.map(({ id }) => id)).toEqual(['anna/benefit/AOW@2020-09-01/2020-09-01', 'anna/benefit/AOW@2020-09-01/2020-10-01'])
    expect(factsOf(benefits())).toMatchObject([{ value: { scheme: { code: 'AOW' } }, holds: { from: '2020-09-01' } }])
    const place = 'ClientSuwi.Uitkeringsverhouding[0].Uitkeringsperiode[0].BrutoUitkeringsbedr[0].WaardeBedr'
    expect(codes(benefits(period(gross('12,00,1', '20200901'))))).toEqual([`not-an-amount ${place}`])
  })

  it('reads enrolments and study finance of DUO', () => {
    const enrolled = el('Onderwijsovereenkomst', el('Brin', el('BrinNr', '20KD')), el('DatInschrijvingOpleiding', '20240801'))
    expect(factsOf(answer('DUOPersoonsInfoResponse', enrolled))).toMatchObject([
      {
        id: 'anna/enrolment/20KD@2024-08-01',
        category: 'education.enrolment',
        ended: 'running',
        holderRole: 'duo',
        value: { school: '20KD' },
      },
    ])
    const finance = el(
      'Studiefinanciering',
      el('DatBToekenningsperiodeStufi', '20250101'),
      el('DatEToekenningsperiodeStufi', '20251231'),
      el('CdToekenningBasisbeursStufi', '1'),
    )
    expect(factsOf(answer('DUOStudiefinancieringInfoResponse', finance))).toMatchObject([
      { category: 'education.study-finance', ended: '2025-12-31', changedOn: '2025-12-31', value: { status: { code: '1' } } },
    ])
  })

  it('refuses the answer about another number', () => {
    const xml = el('DUOPersoonsInfoResponse', el('ClientSuwi', el('Burgerservicenr', '999900018')))
    const sourced = suwiFragment(xml, { ...delivery, about: { bsn: '999900006' } })
    expect(codes(sourced)).toEqual(['other-person ClientSuwi.Burgerservicenr'])
  })
})

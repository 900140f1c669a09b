import fc from 'fast-check'
import { resolve } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { current } from '../src/people/index.ts'
import { Bsn, type Fact, Fragment, People } from '../src/schema/index.ts'
import { type Delivery, iwmoFragments, iwmoShielding, type Sourced } from '../src/sources/iwmo.ts'
import { seed, tries } from './effort.ts'

const bsn = '999900006'
const delivery: Delivery = {
  id: 'f1',
  organisation: { scheme: 'agb', value: '98020001' },
  subject: 'anna',
  producedOn: day('2026-03-01'),
}
const municipality: Delivery = { ...delivery, organisation: { scheme: 'oin', value: '00000001' } }

const product = (more: string): string =>
  `<Beschikkingnummer>4711</Beschikkingnummer><Product><Categorie>01</Categorie><Code>01A01</Code></Product>
   <Ingangsdatum>2026-01-07</Ingangsdatum><Aanbieder>98020001</Aanbieder>${more}`
const hours = (volume: number) => `<Omvang><Volume>${volume}</Volume><Eenheid>04</Eenheid><Frequentie>2</Frequentie></Omvang>`
const started = (from: string, status: number, volume = 3) =>
  `<StartProduct>${product(`<Begindatum>${from}</Begindatum>${hours(volume)}<StatusAanlevering>${status}</StatusAanlevering>`)}</StartProduct>`
const stopped = `<StopProduct>${product(
  '<Begindatum>2026-01-10</Begindatum><RedenBeeindiging>02</RedenBeeindiging><Einddatum>2026-02-02</Einddatum><StatusAanlevering>1</StatusAanlevering>',
)}</StopProduct>`

const clientOf = (content: string, birth = '1985-01-08', number = bsn) =>
  `<Client><Bsn>${number}</Bsn><Geboortedatum><Datum>${birth}</Datum></Geboortedatum>
   <Naam><Geslachtsnaam><Naam>Voorbeeld</Naam><Voorvoegsel>van</Voorvoegsel></Geslachtsnaam><Voorletters>AB</Voorletters></Naam>
   ${content}</Client>`
const message = (code: number, on: string, ...clients: readonly string[]) =>
  `<?xml version="1.0"?><w:Bericht xmlns:w="http://example.org/w"><Header><Berichtspecificatie><Code>${code}</Code><Versie>2</Versie>
   </Berichtspecificatie><Afzender>98020001</Afzender><Berichtidentificatie><Dagtekening>${on}</Dagtekening></Berichtidentificatie>
   </Header><Clienten>${clients.join('')}</Clienten></w:Bericht>`
const start = (on: string, ...products: readonly string[]) =>
  message(418, on, clientOf(`<StatusAanlevering>1</StatusAanlevering><StartProducten>${products.join('')}</StartProducten>`))
const stop = (on: string) => message(420, on, clientOf(`<StopProducten>${stopped}</StopProducten>`))
const assigned = (until: string, reason = '') =>
  `<GeheimeClient>2</GeheimeClient><Leefeenheid>3</Leefeenheid>
   <Adressen><Adres><Soort>01</Soort><Adres><Huis><Huisnummer>4</Huisnummer></Huis><Postcode>1234AB</Postcode>
   <Straatnaam>Lindelaan</Straatnaam><Plaatsnaam>Voorbeeld</Plaatsnaam></Adres>
   <Telefoon><Telefoon01><Telefoonnummer>0201234567</Telefoonnummer></Telefoon01></Telefoon></Adres></Adressen>
   <Beschikking><Beschikkingnummer>4711</Beschikkingnummer><ToegewezenProducten><ToegewezenProduct>
   ${product(`<Toewijzingsdatum>2026-01-06</Toewijzingsdatum><Einddatum>${until}</Einddatum>${reason}${hours(3)}`)}
   </ToegewezenProduct></ToegewezenProducten></Beschikking>`

const only = (xml: string, given: Delivery = delivery): Sourced => iwmoFragments(xml, () => given)[0] ?? { rejections: [] }
const numbered = (version: number): Delivery => ({ ...delivery, version })

function factsOf({ fragment }: Sourced): readonly Fact[] {
  expect(Fragment.safeParse(fragment).success).toBe(true)
  return fragment?.facts ?? []
}

function codes({ rejections }: Sourced): readonly string[] {
  return rejections.map(({ code, at }) => `${code} ${at}`)
}

function standing(sourced: readonly Sourced[]): readonly unknown[] {
  const fragments = sourced.flatMap(({ fragment }) => fragment ?? [])
  const links = new Map(fragments.map((fragment) => [fragment, new Map([['p1', { person: 'anna' }]])]))
  return current(fragments, [], links)
    .map(({ fact, undecidable }) => ({ id: fact.id, ended: fact.ended, value: fact.value, undecidable }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

describe('iwmoFragments', () => {
  it('refuses a message of a day to come, above which no later one would stand', () => {
    const place = 'Header.Berichtidentificatie.Dagtekening'
    const on = (day: string) => codes(only(start(day, started('2026-01-10', 1))))
    expect(on('2026-03-01')).toEqual([])
    expect(on('2026-03-02')).toEqual([`day-ahead ${place}`])
    expect(on('9999-12-31')).toEqual([`day-ahead ${place}`])
  })

  it('gives what was assigned to a provider, as the college holds it, and where the client lives', () => {
    const sourced = only(message(414, '2026-01-08', clientOf(assigned('2026-12-31'))), municipality)
    expect(sourced.rejections).toEqual([])
    expect(sourced.fragment?.persons).toEqual([
      { ref: 'p1', bsn, surname: 'Voorbeeld', prefix: 'van', birth: '1985-01-08', postcode: '1234AB', houseNumber: '4' },
    ])
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/assignment/4711/01A01@2026-01-07',
        version: 2026010801,
        category: 'provision.wmo',
        standing: 'judged',
        changedOn: '2026-01-06',
        ended: '2026-12-31',
        holds: { from: '2026-01-07', until: '2026-12-31' },
        holderRole: 'college',
        obtained: { act: 'wmo' },
        value: {
          product: { code: '01A01' },
          group: { code: '01' },
          form: 'in-kind',
          suppliedBy: '98020001',
          volume: { amount: '3', unit: { code: '04' }, per: { code: '2' } },
        },
      },
      {
        id: 'anna/address',
        category: 'residence.address',
        ended: '2026-12-31',
        value: { street: 'Lindelaan', houseNumber: '4' },
      },
      { id: 'anna/household', category: 'residence.household', value: { situation: { code: '3' } } },
      { id: 'anna/phone', category: 'identity.contact', value: { code: 'telefoon', label: '0201234567' } },
    ])
  })

  it('makes an assignment that was taken back a later version, with its new last day and the reason', () => {
    const first = only(message(414, '2026-01-08', clientOf(assigned('2026-12-31'))), municipality)
    const later = only(
      message(414, '2026-02-20', clientOf(assigned('2026-02-19', '<RedenIntrekking>4</RedenIntrekking>'))),
      municipality,
    )
    expect(standing([first, later]).at(1)).toMatchObject({
      ended: '2026-02-19',
      value: { outcome: { code: '4', label: 'ingetrokken' } },
      undecidable: false,
    })
  })

  it('makes start and stop of one support versions of one fact, as its provider holds it', () => {
    const [begun, ended] = [only(start('2026-01-10', started('2026-01-10', 1))), only(stop('2026-02-03'))]
    expect(factsOf(begun)).toMatchObject([
      {
        id: 'anna/delivery/4711/01A01@2026-01-07/2026-01-10',
        version: 2026011001,
        ended: 'running',
        holds: { from: '2026-01-10' },
        holderRole: 'wmo-provider',
        obtained: { act: 'wmo', purpose: 'wmo/levering', capacity: 'helper' },
        secrecy: ['wmo/5.3.3'],
      },
    ])
    expect(standing([ended, begun])).toEqual([
      {
        id: 'anna/delivery/4711/01A01@2026-01-07/2026-01-10',
        ended: '2026-02-02',
        value: expect.objectContaining({ outcome: { code: '02', label: 'gestopt' } }),
        undecidable: false,
      },
    ])
  })

  it('takes back what a later message removes, and what the removing message adds stands', () => {
    const begun = only(start('2026-01-10', started('2026-01-10', 1)))
    const corrected = only(start('2026-01-21', started('2026-01-10', 3), started('2026-01-12', 1)))
    expect(corrected.fragment?.withdrawn).toEqual([{ id: 'anna/delivery/4711/01A01@2026-01-07/2026-01-10', version: 2026012101 }])
    expect(standing([corrected, begun])).toMatchObject([{ id: 'anna/delivery/4711/01A01@2026-01-07/2026-01-12' }])
    const replaced = only(start('2026-01-21', started('2026-01-10', 3), started('2026-01-10', 1, 5)))
    expect(standing([replaced, begun])).toMatchObject([{ value: { volume: { amount: '5' } }, undecidable: false }])
  })

  it('counts messages of one day in the order the delivery says, and lets removing win where it says none', () => {
    const begun = only(start('2026-01-10', started('2026-01-10', 1)))
    const removed = only(start('2026-01-14', started('2026-01-10', 3)))
    const again = start('2026-01-14', started('2026-01-10', 1, 5))
    expect(standing([begun, removed])).toEqual([])
    expect(standing([only(again, numbered(2)), removed, begun])).toMatchObject([{ value: { volume: { amount: '5' } } }])
    expect(standing([only(again), removed, begun])).toEqual([])
    expect(codes(only(again, numbered(99)))).toEqual([])
    expect(codes(only(again, numbered(100)))).toEqual(['too-many delivery.version'])
  })

  it('order never matters: messages stand the same in any order of arrival', () => {
    const sent = () => [
      only(start('2026-01-10', started('2026-01-10', 1))),
      only(start('2026-01-14', started('2026-01-10', 3))),
      only(start('2026-01-14', started('2026-01-10', 1, 5)), numbered(2)),
      only(stop('2026-02-03')),
      only(start('2026-02-10', started('2026-02-09', 1), started('2026-01-10', 9))),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const all = sent()
        expect(standing(order.flatMap((index) => all[index] ?? []))).toEqual(
          ['2026-01-10', '2026-02-09'].map((from) => ({
            id: `anna/delivery/4711/01A01@2026-01-07/${from}`,
            ended: 'running',
            value: expect.objectContaining({ volume: { amount: '3', unit: { code: '04' }, per: { code: '2' } } }),
            undecidable: false,
          })),
        )
      }),
      { seed, numRuns: tries(60) },
    )
  })

  it('gives what a provider asks for as an application it was told of', () => {
    const asked = (status: number) =>
      only(
        message(
          444,
          '2026-01-05',
          clientOf(`<Producten><Product>${product(`<StatusAanlevering>${status}</StatusAanlevering>`)}</Product></Producten>`),
        ),
      )
    expect(factsOf(asked(1))).toMatchObject([
      {
        id: 'anna/request/4711/01A01@2026-01-07',
        category: 'application.wmo',
        standing: 'told',
        ended: 'running',
        value: { scheme: { code: '01A01' }, appliedOn: '2026-01-05' },
      },
    ])
    expect(standing([asked(1), asked(3)])).toEqual([])
    expect(codes(asked(2))).toEqual(['code-unknown Clienten.Client.Producten.Product.StatusAanlevering'])
  })

  it('links nobody to a number that comes with another birth date', () => {
    const people = People.parse({
      format: 'klantbeeld/people@1',
      persons: [
        {
          source: 'brp',
          recordedAt: '2026-01-01T09:00:00Z',
          id: 'anna',
          bsn: Bsn.parse(bsn),
          names: [{ kind: 'birth', surname: 'Voorbeeld', prefix: 'van' }],
          birth: '1985-01-08',
          addresses: [],
        },
      ],
      ...{
        relations: [],
        authority: [],
        representation: [],
        shielding: [],
        measures: [],
        engagements: [],
        links: [],
        identityDisputed: [],
        samePersons: [],
      },
    })
    const linked = (birth: string) => {
      const { fragment } = only(message(414, '2026-01-08', clientOf(assigned('2026-12-31'), birth)), municipality)
      return fragment && resolve([fragment], people).get(fragment)?.get('p1')
    }
    expect(linked('1985-01-08')).toEqual({ person: 'anna' })
    expect(linked('1985-01-06')).toEqual({ why: 'contradiction' })
  })

  it('gives a fragment for each client, under the subject the application knows them by', () => {
    const xml = message(
      418,
      '2026-01-10',
      clientOf(`<StartProducten>${started('2026-01-10', 1)}</StartProducten>`),
      clientOf(`<StartProducten>${started('2026-01-11', 1)}</StartProducten>`, '1990-02-02', '999900018'),
    )
    const both = iwmoFragments(xml, (client, position) => ({ ...delivery, id: `f${position}`, subject: `s-${client.birth}` }))
    expect(both.map((sourced) => factsOf(sourced)[0]?.id)).toEqual([
      's-1985-01-08/delivery/4711/01A01@2026-01-07/2026-01-10',
      's-1990-02-02/delivery/4711/01A01@2026-01-07/2026-01-11',
    ])
    expect(both.map(({ fragment }) => fragment?.persons.length)).toEqual([1, 1])
    const wrong = iwmoFragments(xml, () => ({ ...delivery, about: { bsn } }))
    expect(wrong.map(codes)).toEqual([[], ['other-person Clienten.Client[1].Bsn']])
  })

  it('refuses a message of another sender, kind or version, without a day, client or person', () => {
    const xml = start('2026-01-10', started('2026-01-10', 1))
    const other: Delivery = { ...delivery, organisation: { scheme: 'agb', value: '98020002' } }
    expect(codes(only(xml, other))).toEqual(['other-sender Header.Afzender'])
    expect(codes(only(xml, municipality))).toEqual([])
    expect(codes(only(xml.replace('>418<', '>999<')))).toEqual(['not-covered Header.Berichtspecificatie.Code'])
    expect(codes(only(xml.replace('<Versie>2<', '<Versie>3<')))).toEqual(['not-covered Header.Berichtspecificatie.Code'])
    expect(codes(only(start('2026-01', started('2026-01-10', 1))))).toEqual(['not-a-day Header.Berichtidentificatie.Dagtekening'])
    expect(codes(only(message(418, '2026-01-10')))).toEqual(['field-missing Clienten.Client'])
    expect(codes(only(message(418, '2026-01-10', '<Client><x>1</x></Client>')))).toEqual(['field-missing Clienten.Client'])
    expect(
      codes(
        only(
          xml.replace(
            '<StatusAanlevering>1</StatusAanlevering><StartProducten>',
            '<StatusAanlevering>3</StatusAanlevering><StartProducten>',
          ),
        ),
      ),
    ).toEqual(['code-unknown Clienten.Client.StatusAanlevering'])
    expect(codes(only('<Ander/>'))).toEqual(['not-covered '])
    expect(codes(only('<Bericht>'))).toEqual(['xml-broken '])
    expect(codes(only(xml.replaceAll('<Begindatum>2026-01-10</Begindatum>', '')))).toEqual([
      'field-missing Clienten.Client.StartProducten.StartProduct.Begindatum',
    ])
  })
})

describe('iwmoShielding', () => {
  const recording = { recordedAt: '2026-03-01T09:00:00Z', undatedFrom: day('2026-01-01'), idOf: () => 'anna' }
  const marked = (mark: string) => iwmoShielding(message(414, '2026-01-08', clientOf(mark)), recording)

  it('protects a secret client against a known address and against supply, and nobody else', () => {
    const { shielding, rejections } = marked('<GeheimeClient>1</GeheimeClient>')
    expect(rejections).toEqual([])
    expect(shielding).toEqual(
      ['address-protection', 'supply-restriction'].map((kind) => ({
        source: 'iwmo',
        recordedAt: recording.recordedAt,
        kind,
        person: 'anna',
        from: '2026-01-01',
        exceptFor: [],
      })),
    )
    expect(marked('<GeheimeClient>2</GeheimeClient>').shielding).toEqual([])
    expect(marked('').shielding).toEqual([])
  })

  it('protects where a mark cannot be read, and says so', () => {
    for (const mark of ['<GeheimeClient>3</GeheimeClient>', '<GeheimeClient><x>1</x></GeheimeClient>']) {
      expect(marked(mark).shielding).toHaveLength(2)
      expect(marked(mark).rejections.length).toBeGreaterThan(0)
    }
    expect(iwmoShielding('<a>', recording).rejections.map(({ code }) => code)).toEqual(['xml-broken'])
    const unusable = { ...recording, recordedAt: 'nu' }
    expect(iwmoShielding(message(414, '2026-01-08'), unusable).rejections.map(({ code }) => code)).toEqual(['delivery-unusable'])
  })

  it('is no content: the fragment says nothing of it', () => {
    const secret = only(message(414, '2026-01-08', clientOf(assigned('2026-12-31').replace('>2<', '>1<'))), municipality)
    const open = only(message(414, '2026-01-08', clientOf(assigned('2026-12-31'))), municipality)
    expect(secret).toEqual(open)
  })
})

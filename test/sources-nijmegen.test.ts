import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { type Fact, Fragment } from '../src/schema/index.ts'
import { type Delivery, nijmegenApplication, nijmegenBenefits, type Sourced } from '../src/sources/nijmegen.ts'

const delivery: Delivery = {
  id: 'f1',
  organisation: { scheme: 'oin', value: '00000001' },
  subject: 'anna',
  producedOn: day('2026-03-01'),
}

function factsOf({ fragment }: Sourced): readonly Fact[] {
  expect(Fragment.safeParse(fragment).success).toBe(true)
  return fragment?.facts ?? []
}

function codes({ rejections }: Sourced): readonly string[] {
  return rejections.map(({ code, at }) => `${code} ${at}`)
}

const usual = {
  'BSN van klant': '999900006',
  'Naam partner': '',
  'Soort uitkering': 'Participatiewet',
  Klantmanager: 'K. Voorbeeld',
  'Uitkering (tijdelijk) gestopt': 'nee',
  'Laatste betaling': '21-7-2025',
  'Betaald totaal': '      1024,76',
  'Betaald aan derde': '       782,75',
  Rekeningnummer: 'NL00BANK0123456789',
}
const row = (change: object = {}, page = 'Participatiewet') =>
  `<row><pageName>${page}</pageName><fields>${Object.entries({ ...usual, ...change })
    .map(([name, value]) => `<field><name>${name}</name><value>${value}</value></field>`)
    .join('')}</fields></row>`
const answer = (...rows: readonly string[]) =>
  `<s:Envelope xmlns:s="x"><s:Body><m:dataResponse xmlns:m="y"><groups><group><groupName>uitkeringen</groupName>
   <rows>${rows.join('')}</rows></group></groups></m:dataResponse></s:Body></s:Envelope>`
const read = (change: object = {}) => nijmegenBenefits(answer(row(change)), delivery)
const fields = 'Body.dataResponse.groups.group.rows.row.fields'

describe('nijmegenBenefits', () => {
  it('gives a benefit with what was last paid, and who deals with it; no account and no third party', () => {
    const sourced = read()
    expect(sourced.rejections).toEqual([])
    expect(sourced.fragment?.persons).toEqual([{ ref: 'p1', bsn: '999900006' }])
    expect(sourced.fragment?.file).toEqual({ changedOn: '2025-07-21', ended: 'running' })
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/benefit/Participatiewet',
        category: 'benefit.social-assistance',
        standing: 'judged',
        persons: [{ person: 'p1', part: 'file' }],
        secrecy: ['participatiewet/65'],
        value: { scheme: { label: 'Participatiewet' }, net: { amount: '1024,76', currency: 'EUR' } },
      },
      {
        id: 'anna/worker/Participatiewet',
        category: 'involvement.professional',
        standing: 'observed',
        value: { as: { label: 'klantmanager' }, name: 'K. Voorbeeld' },
      },
    ])
    expect(JSON.stringify(sourced)).not.toMatch(/782|BANK/)
    expect(factsOf(read({ Klantmanager: '' }))).toHaveLength(1)
  })

  it('mentions a spouse by the one text there is, who is nobody for certain', () => {
    const sourced = read({ 'Naam partner': 'B. Ander' })
    expect(sourced.fragment?.persons[1]).toEqual({ ref: 'p2', surname: 'B. Ander' })
    expect(factsOf(sourced)[0]?.persons).toContainEqual({ person: 'p2', part: 'mentioned' })
    expect(factsOf(sourced)[1]?.persons).toEqual([{ person: 'p1', part: 'file' }])
  })

  it.each([
    ['nee', 'running', []],
    ['Ja', 'unknown', []],
    ['', 'unknown', ['field-missing']],
    ['soms', 'unknown', ['code-unknown']],
  ])('says of a benefit stopped "%s" that it ends %s', (stopped, ended, rejected) => {
    const sourced = read({ 'Uitkering (tijdelijk) gestopt': stopped })
    expect(factsOf(sourced).map((fact) => fact.ended)).toEqual([ended, ended])
    expect(sourced.rejections.map(({ code }) => code)).toEqual(rejected)
  })

  it('gives a leading zero back to eight digits, and refuses what is no number', () => {
    expect(read({ 'BSN van klant': '10002546' }).fragment?.persons).toEqual([{ ref: 'p1', bsn: '010002546' }])
    for (const number of ['1234567', '', 'x']) {
      expect(read({ 'BSN van klant': number }).rejections.map(({ code }) => code)).toEqual(['not-a-bsn'])
    }
    const asked = nijmegenBenefits(answer(row()), { ...delivery, about: { bsn: '999900018' } })
    expect(asked.rejections.map(({ code }) => code)).toEqual(['other-person'])
  })

  it('reads several benefits of one person, refuses those of two, and finds nothing in an empty answer', () => {
    const several = nijmegenBenefits(answer(row(), row({}, 'Nog een')), delivery)
    expect(factsOf(several).map(({ id }) => id)).toEqual([
      'anna/benefit/Participatiewet',
      'anna/worker/Participatiewet',
      'anna/benefit/Nog een',
      'anna/worker/Nog een',
    ])
    const two = nijmegenBenefits(answer(row(), row({ 'BSN van klant': '999900018' }, 'b')), delivery)
    expect(codes(two)).toEqual(['several-persons Body.dataResponse.groups.group.rows'])
    expect(factsOf(nijmegenBenefits(answer(), delivery))).toEqual([])
  })

  it('rejects a day or an amount that is none, a missing kind, another group and broken XML', () => {
    expect(codes(read({ 'Laatste betaling': '31-2-2025' }))).toEqual([`not-a-day ${fields}.field[5].value`])
    expect(codes(read({ 'Betaald totaal': 'veel' }))).toEqual([`not-an-amount ${fields}.field[6].value`])
    expect(factsOf(read({ 'Betaald totaal': 'veel' })).map(({ category }) => category)).toEqual(['involvement.professional'])
    expect(codes(read({ 'Soort uitkering': '' }))).toEqual([`field-missing ${fields}.field[2].value`])
    expect(codes(nijmegenBenefits(answer(row()).replace('uitkeringen', 'parkeren'), delivery))).toEqual([
      'not-covered Body.dataResponse.groups.group.groupName',
    ])
    expect(codes(nijmegenBenefits('<a>', delivery))).toEqual(['xml-broken '])
  })
})

describe('nijmegenApplication', () => {
  const client = {
    BurgerServiceNr: '999900006',
    Voornamen: 'Anna',
    Voorvoegsel: 'van',
    Achternaam: 'Voorbeeld',
    Geboortedatum: '1985-01-08',
    Telefoonnr: [{ Netnr: '024', Abonneenr: '1234567' }],
    EMailAdresClient: 'anna@example.org',
  }
  const form = {
    reference: 'OF-1',
    sociaalDomeinRegeling: 'BIJSTAND',
    datumAanvraag: '2026-02-20',
    bsn: '999900006',
    client,
  }
  const file = { bucket: 'b', objectKey: 'OF-1/OF-1.pdf', fileName: 'OF-1.pdf', objectType: 'submission' }
  const sent = (change: object = {}, given: Parameters<typeof nijmegenApplication>[1] = delivery) =>
    nijmegenApplication({ enrichedObject: { ...form, ...change }, fileObjects: [file] }, given)

  it('gives an application as its form was sent in: when, how to reach the applicant, and the files', () => {
    const sourced = sent()
    expect(sourced.rejections).toEqual([])
    expect(sourced.fragment?.persons).toEqual([
      { ref: 'p1', bsn: '999900006', surname: 'Voorbeeld', prefix: 'van', givenNames: 'Anna', birth: '1985-01-08' },
    ])
    expect(factsOf(sourced)).toMatchObject([
      {
        id: 'anna/application/OF-1',
        category: 'application.social-assistance',
        standing: 'observed',
        changedOn: '2026-02-20',
        ended: 'running',
        obtained: { act: 'participatiewet', purpose: 'participatiewet/recht' },
        value: { scheme: { code: 'BIJSTAND' }, appliedOn: '2026-02-20' },
      },
      { id: 'anna/application/OF-1/phone/1', standing: 'told', value: { code: 'telefoon', label: '024-1234567' } },
      { id: 'anna/application/OF-1/email', standing: 'told', value: { code: 'e-mail', label: 'anna@example.org' } },
      {
        id: 'anna/application/OF-1/file/1',
        category: 'document.letter',
        value: { title: 'submission', reference: 'OF-1/OF-1.pdf' },
      },
    ])
    expect(factsOf(sourced)[3]).not.toHaveProperty('contains')
  })

  it('mentions the spouse, or else whoever signed along', () => {
    const Partner = { BurgerServiceNr: '999900018', Achternaam: 'Ander', Voornamen: 'Bram', Geboortedatum: '1984-01-01' }
    const cosigner = { cosigner: { cosign_bsn: '999900020' } }
    const other = (change: object) => sent(change).fragment?.persons[1]
    expect(other({ client: { ...client, Relatie: { Partner } } })).toEqual({
      ref: 'p2',
      bsn: '999900018',
      surname: 'Ander',
      givenNames: 'Bram',
      birth: '1984-01-01',
    })
    expect(other({ aanvragerGegevens: cosigner })).toEqual({ ref: 'p2', bsn: '999900020' })
    expect(other({ aanvragerGegevens: { cosigner: {} } })).toBeUndefined()
    expect(factsOf(sent({ aanvragerGegevens: cosigner })).map(({ persons }) => persons.length)).toEqual([2, 1, 1, 1])
  })

  it('reads it as it was sent on to the case system, and as it comes with data of the register', () => {
    const forwarded = nijmegenApplication(
      {
        zaakDMS: { fileObjects: [file], create: { object: { referenceId: 'OF-2' } } },
        werkprocesIntake: { Webintake: { Aanvraagdatum: '20260220', Client: client } },
      },
      { ...delivery, scheme: 'BIJSTAND' },
    )
    expect(factsOf(forwarded)[0]).toMatchObject({ id: 'anna/application/OF-2', value: { appliedOn: '2026-02-20' } })
    const Persoonsgegevens = { Voornamen: 'Anna', Geslachtsnaam: 'Voorbeeld', Geboortedatum: '08-01-1985' }
    const registered = nijmegenApplication(
      { bsn: '999900006', reference: 'OF-3', fileObjects: [file], brpData: { Persoon: { Persoonsgegevens } } },
      { ...delivery, scheme: 'IIT' },
    )
    expect(registered.fragment?.persons).toEqual([
      { ref: 'p1', bsn: '999900006', surname: 'Voorbeeld', givenNames: 'Anna', birth: '1985-01-08' },
    ])
    expect(factsOf(registered)).toMatchObject([
      { obtained: { purpose: 'participatiewet/inkomenstoeslag' }, changedOn: 'unknown', value: { scheme: { code: 'IIT' } } },
      { id: 'anna/application/OF-3/file/1' },
    ])
  })

  it('holds nothing under a scheme that nobody named or that is unknown; what the message names goes first', () => {
    expect(codes(sent({ sociaalDomeinRegeling: '' }))).toEqual(['field-missing enrichedObject.sociaalDomeinRegeling'])
    expect(codes(sent({ sociaalDomeinRegeling: 'PARKEREN' }, { ...delivery, scheme: 'IIT' }))).toEqual([
      'not-covered enrichedObject.sociaalDomeinRegeling',
    ])
    expect(factsOf(sent({}, { ...delivery, scheme: 'IIT' }))[0]?.value).toMatchObject({ scheme: { code: 'BIJSTAND' } })
  })

  it('rejects one without reference or applicant, of another person, and files without a key', () => {
    expect(codes(sent({ reference: null }))).toEqual(['field-missing enrichedObject.reference'])
    expect(codes(sent({ bsn: null, client: {} }))).toEqual(['field-missing enrichedObject.bsn'])
    expect(codes(sent({}, { ...delivery, about: { bsn: '999900018' } }))).toEqual(['other-person enrichedObject.bsn'])
    const sourced = nijmegenApplication({ enrichedObject: form, fileObjects: [{ objectType: 'submission' }, file] }, delivery)
    expect(codes(sourced)).toEqual(['field-missing fileObjects[0].objectKey'])
    expect(factsOf(sourced).at(-1)?.id).toBe('anna/application/OF-1/file/2')
  })
})

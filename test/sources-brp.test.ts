import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { type Fact, Fragment, People } from '../src/schema/index.ts'
import { brpFragment, brpPeople, type Delivery, type Recording, type Sourced } from '../src/sources/brp.ts'

const delivery: Delivery = {
  id: 'f1',
  organisation: { scheme: 'oin', value: '00000001000000000000' },
  subject: 'anna',
  producedOn: day('2026-03-01'),
}
const asked = { ...delivery, about: { bsn: '999900006' } }
const recording: Recording = {
  recordedAt: '2026-03-01T09:00:00Z',
  undatedFrom: day('2020-01-01'),
  idOf: (_bsn, position) => `person-${position}`,
}

const anna = {
  burgerservicenummer: '999900006',
  naam: { voornamen: 'Anna', voorvoegsel: 'van', geslachtsnaam: 'Voorbeeld', aanduidingNaamgebruik: { code: 'V' } },
  geslacht: { code: 'V', omschrijving: 'vrouw' },
  geboorte: { datum: '19850000', land: { code: '6030', omschrijving: 'Nederland' } },
  verblijfplaats: {
    functieAdres: { code: 'W' },
    datumAanvangAdreshouding: '20180120',
    straat: 'Zandpad',
    huisnummer: '12',
    postcode: '1234AB',
    woonplaats: 'Voorbeeldstad',
  },
  partners: [
    {
      burgerservicenummer: '999900018',
      naam: { voornamen: 'Bram', geslachtsnaam: 'Proef' },
      geboorte: { datum: '19800512' },
      aangaanHuwelijkPartnerschap: { datum: '20100601' },
    },
  ],
  kinderen: [
    { burgerservicenummer: '999900031', naam: { voornamen: 'Cas', geslachtsnaam: 'Proef' }, geboorte: { datum: '20140302' } },
    { burgerservicenummer: '999900043', naam: { voornamen: 'Daan', geslachtsnaam: 'Proef' }, geboorte: { datum: '20140302' } },
  ],
  gezag: [
    {
      type: 'TweehoofdigOuderlijkGezag',
      minderjarige: { burgerservicenummer: '999900031' },
      ouders: [{ burgerservicenummer: '999900006' }, { burgerservicenummer: '999900018' }],
    },
  ],
}

function factsOf({ fragment }: Sourced): readonly Fact[] {
  expect(Fragment.safeParse(fragment).success).toBe(true)
  return fragment?.facts ?? []
}

function codes({ rejections }: Pick<Sourced, 'rejections'>): readonly string[] {
  return rejections.map(({ code, at }) => `${code} ${at}`)
}

function valueIn(sourced: Sourced, category: Fact['category']): unknown {
  return factsOf(sourced).find((fact) => fact.category === category)?.value
}

describe('brpFragment', () => {
  const read = brpFragment(anna, delivery)

  it('gives the facts of the person and its relatives, with ids that are no numbers', () => {
    expect(read.rejections).toEqual([])
    expect(factsOf(read).map(({ id }) => id)).toEqual([
      'anna/name',
      'anna/bsn',
      'anna/sex',
      'anna/birth',
      'anna/address@2018-01-20',
      'anna/marriage@2010-06-01',
      'anna/child@2014-03-02',
      'anna/child@2014-03-02#2',
      'anna/authority@2014-03-02',
    ])
    expect(read.fragment?.persons.map(({ ref, bsn }) => [ref, bsn])).toEqual([
      ['p1', '999900006'],
      ['p2', '999900018'],
      ['p3', '999900031'],
      ['p4', '999900043'],
    ])
  })

  it('says how a registry holds what it states', () => {
    const address = factsOf(read).find(({ category }) => category === 'residence.address')
    expect(address).toMatchObject({
      holderRole: 'registry',
      obtained: { act: 'brp', purpose: 'brp/bijhouding', capacity: 'registrar', from: 'register' },
      secrecy: [],
      holds: { from: '2018-01-20' },
      changedOn: '2018-01-20',
      ended: 'running',
      value: { kind: 'dutch', street: 'Zandpad', houseNumber: '12', postcode: '1234AB' },
    })
  })

  it('tells whose file a tie is in, and who is mentioned', () => {
    const [spouse] = factsOf(read).filter(({ category }) => category === 'relation.kin')
    expect(spouse).toMatchObject({
      persons: [
        { person: 'p1', part: 'file' },
        { person: 'p2', part: 'mentioned' },
      ],
      value: { relation: 'spouse' },
    })
    const authority = factsOf(read).find(({ category }) => category === 'relation.authority')
    expect(authority).toMatchObject({
      persons: [
        { person: 'p3', part: 'file' },
        { person: 'p1', part: 'mentioned' },
        { person: 'p2', part: 'mentioned' },
      ],
      value: { authority: 'both-parents' },
    })
  })

  it.each([
    ['19850000', '1985'],
    ['19850300', '1985-03'],
    ['19850315', '1985-03-15'],
    ['00000000', 'unknown'],
    ['1985-03-15', '1985-03-15'],
    ['1985-03-14T23:30:00Z', '1985-03-15'],
    ['1985-03-14T23:30:00.7', '1985-03-14'],
    [{ type: 'Datum', datum: '1985-03-15' }, '1985-03-15'],
    [{ type: 'JaarMaandDatum', jaar: 1985, maand: 3 }, '1985-03'],
    [{ type: 'JaarDatum', jaar: 1985 }, '1985'],
    [{ type: 'DatumOnbekend', onbekend: true }, 'unknown'],
  ])('reads the day %j as %s', (datum, expected) => {
    const sourced = brpFragment({ ...anna, geboorte: { datum } }, delivery)
    expect(valueIn(sourced, 'identity.birth')).toEqual({ day: expected })
    expect(sourced.fragment?.persons[0]?.birth).toBe(expected)
  })

  const unusable = [
    '19850230',
    '19850015',
    '00000315',
    '1985',
    '15-03-1985',
    { type: 'Datum' },
    { jaar: 1985 },
    true,
    ['19850101'],
    1e21,
  ]
  it.each(unusable.map((datum) => [datum]))('rejects the day %j by its place, and the rest goes on', (datum) => {
    const sourced = brpFragment({ ...anna, geboorte: { datum } }, delivery)
    expect(codes(sourced)).toContain('not-a-day persoon.geboorte.datum')
    expect(valueIn(sourced, 'identity.birth')).toBeUndefined()
    expect(factsOf(sourced).length).toBe(factsOf(read).length - 1)
  })

  it('leaves a record out whole where any part of it is unusable', () => {
    const [first, second] = anna.kinderen
    const sourced = brpFragment({ ...anna, kinderen: [{ ...first, geboorte: { datum: 'x' } }, second, null] }, delivery)
    expect(codes(sourced)).toEqual(['not-a-record persoon.kinderen[2]', 'not-a-day persoon.kinderen[0].geboorte.datum'])
    expect(factsOf(sourced).filter(({ id }) => id.includes('child'))).toHaveLength(1)
  })

  it('marks what the register investigates, in either style', () => {
    const marked = (person: object): readonly string[] =>
      factsOf(brpFragment({ ...anna, ...person }, delivery))
        .filter((fact) => fact.underInvestigation)
        .map(({ category }) => category)
    expect(marked({ persoonInOnderzoek: { aanduidingGegevensInOnderzoek: '010310' } })).toEqual(['identity.birth'])
    expect(marked({ naam: { ...anna.naam, inOnderzoek: { geslachtsnaam: true } } })).toEqual(['identity.name'])
    expect(marked({ inOnderzoek: { geslacht: true } })).toEqual(['identity.sex'])
    const verblijfplaats = { ...anna.verblijfplaats, inOnderzoek: { aanduidingGegevensInOnderzoek: '089999' } }
    expect(marked({ verblijfplaats })).toEqual(['residence.address'])
  })

  it.each([
    [
      { type: 'Locatie', verblijfadres: { locatiebeschrijving: 'woonark' } },
      { kind: 'described', description: 'woonark' },
    ],
    [
      { land: { code: '5010' }, regel1: 'Rue 1', regel3: 'Gent' },
      { kind: 'abroad', lines: ['Rue 1', 'Gent'], country: { code: '5010' } },
    ],
    [{ land: { code: '0000' } }, { kind: 'unknown' }],
    [{ type: 'VerblijfplaatsOnbekend' }, { kind: 'unknown' }],
    [
      { type: 'Adres', verblijfadres: { huisnummer: 7, postcode: '1234AB' } },
      { kind: 'dutch', houseNumber: '7', postcode: '1234AB' },
    ],
    [
      { straat: '.', huisnummer: '1' },
      { kind: 'dutch', houseNumber: '1' },
    ],
  ])('reads the place of residence %j', (verblijfplaats, expected) => {
    expect(valueIn(brpFragment({ ...anna, verblijfplaats }, delivery), 'residence.address')).toEqual(expected)
  })

  it('takes an address for letters as no home', () => {
    const sourced = brpFragment({ ...anna, verblijfplaats: { ...anna.verblijfplaats, functieAdres: { code: 'B' } } }, delivery)
    expect(valueIn(sourced, 'residence.address')).toBeUndefined()
    expect(valueIn(sourced, 'residence.correspondence')).toMatchObject({ kind: 'dutch' })
  })

  it('calls a spouse former once the marriage is dissolved, under the same id', () => {
    const partners = [{ ...anna.partners[0], ontbindingHuwelijkPartnerschap: { datum: '20200000' } }]
    const facts = factsOf(brpFragment({ ...anna, partners }, { ...delivery, version: 2 }))
    expect(facts.find(({ id }) => id === 'anna/marriage@2010-06-01')).toMatchObject({
      version: 2,
      value: { relation: 'former-spouse' },
      holds: { from: '2020' },
      changedOn: '2020',
    })
  })

  it('leaves out a parent of whom nothing is known, a number that fails its test, and kinship with oneself', () => {
    const ouders = [
      { ouderAanduiding: '1', naam: { geslachtsnaam: '.' } },
      { ouderAanduiding: '2', naam: { geslachtsnaam: 'Oud' } },
    ]
    const sourced = brpFragment(
      {
        ...anna,
        burgerservicenummer: '999900007',
        ouders,
        partners: [{ ...anna.partners[0], burgerservicenummer: '999900007' }],
      },
      delivery,
    )
    expect(
      factsOf(sourced)
        .filter(({ id }) => id.includes('parent'))
        .map(({ id }) => id),
    ).toEqual(['anna/parent/2'])
    expect(sourced.fragment?.persons[0]?.bsn).toBe('999900007')
    expect(codes(sourced)).toEqual(['not-a-bsn persoon.burgerservicenummer', 'tie-to-self persoon.partners[0]'])
  })

  it('ends the file when its keeping is suspended', () => {
    const suspended = (opschortingBijhouding: object): string | undefined =>
      brpFragment({ ...anna, opschortingBijhouding }, delivery).fragment?.file.ended
    expect(suspended({ reden: { code: 'O' }, datum: '20240105' })).toBe('2024-01-05')
    expect(suspended({ reden: { code: 'E' } })).toBe('unknown')
    expect(suspended({})).toBe('running')
  })

  it('refuses an answer about another number than was asked for', () => {
    expect(brpFragment(anna, asked).fragment).toBeDefined()
    const other = brpFragment(anna, { ...delivery, about: { bsn: '999900018' } })
    expect(other.fragment).toBeUndefined()
    expect(codes(other)).toEqual(['other-person persoon.burgerservicenummer'])
  })

  it('refuses a number in any id', () => {
    expect(codes(brpFragment(anna, { ...delivery, id: 'f/999900018' }))).toEqual(['number-in-id delivery.id'])
    const subject = brpFragment(anna, { ...delivery, subject: '999900006' })
    expect(factsOf(subject)).toEqual([])
    expect(new Set(subject.rejections.map(({ code }) => code))).toEqual(new Set(['number-in-id']))
  })
})

describe('brpPeople', () => {
  const home = { ...anna.verblijfplaats, adresseerbaarObjectIdentificatie: '1' }
  const parent = (burgerservicenummer: string, ouderAanduiding: string, datum: string) => ({
    burgerservicenummer,
    ouderAanduiding,
    geboorte: { datum },
    datumIngangFamilierechtelijkeBetrekking: '20140302',
  })
  const mother = { ...anna, verblijfplaats: home, geheimhoudingPersoonsgegevens: '1', indicatieCurateleRegister: true }
  const father = {
    burgerservicenummer: '999900018',
    naam: { voornamen: 'Bram', geslachtsnaam: 'Proef', aanduidingNaamgebruik: { code: 'E' } },
    geboorte: { datum: '19800512' },
    verblijfplaats: home,
    partners: [
      { burgerservicenummer: '999900006', geboorte: { datum: '19850000' }, aangaanHuwelijkPartnerschap: { datum: '20100601' } },
    ],
    kinderen: [{ burgerservicenummer: '999900031', geboorte: { datum: '20140302' } }],
    overlijden: {},
  }
  const child = {
    burgerservicenummer: '999900031',
    naam: { voornamen: 'Cas', geslachtsnaam: 'Proef' },
    geboorte: { datum: '20140302' },
    verblijfplaats: home,
    ouders: [parent('999900006', '1', '19850717'), parent('999900018', '2', '19800512')],
    gezag: [
      {
        type: 'EenhoofdigOuderlijkGezag',
        ouder: { burgerservicenummer: '999900006' },
        minderjarige: { burgerservicenummer: '999900031' },
      },
    ],
    indicatieGezagMinderjarige: { code: '1' },
  }
  const lodger = {
    burgerservicenummer: '999900055',
    naam: { geslachtsnaam: 'Huurder' },
    geboorte: { datum: '00000000' },
    verblijfplaats: home,
  }
  const read = brpPeople([mother, father, child, lodger], recording)
  const ties = (result: typeof read): readonly string[] =>
    (result.people?.relations ?? []).map(({ kind, of, to, from, until }) =>
      [kind, of, to, from, until].filter((part) => part).join(' '),
    )

  it('gives steering data that fits the schema', () => {
    expect(People.safeParse(read.people).success).toBe(true)
    expect(read.rejections).toEqual([])
    expect(JSON.stringify(read.people)).not.toContain('"id":"9999')
  })

  it('knows nobody by an address for letters, which many share', () => {
    const addressesAt = (code: string) =>
      brpPeople([{ ...lodger, verblijfplaats: { ...home, functieAdres: { code } } }], recording).people?.persons[0]?.addresses
    expect(addressesAt('B')).toEqual([])
    expect(addressesAt('W')).toEqual([{ postcode: '1234AB', houseNumber: '12' }])
  })

  it('knows persons by the id the application gives, and by the surnames they use', () => {
    expect(read.people?.persons[0]).toMatchObject({
      id: 'person-0',
      birth: '1985',
      givenNames: 'Anna',
      addresses: [{ postcode: '1234AB', houseNumber: '12' }],
      names: [
        { kind: 'birth', prefix: 'van', surname: 'Voorbeeld' },
        { kind: 'combined', surname: 'Proef-van Voorbeeld' },
      ],
    })
    expect(read.people?.persons[1]?.names).toEqual([{ kind: 'birth', surname: 'Proef' }])
    expect(read.people?.persons.map(({ birth, death }) => [birth, death])).toEqual([
      ['1985', undefined],
      ['1980-05-12', undefined],
      ['2014-03-02', undefined],
      ['unknown', undefined],
    ])
  })

  it('ties those the lists tie, and makes no housemates of people at one address', () => {
    expect(ties(read)).toEqual([
      'spouse-of person-0 person-1 2010-06-01',
      'housemate-of person-0 person-1 2018-01-20',
      'parent-of person-0 person-2 2014-03-02',
      'housemate-of person-2 person-0 2018-01-20',
      'parent-of person-1 person-2 2014-03-02',
      'housemate-of person-2 person-1 2018-01-20',
    ])
  })

  it('takes authority from the child’s own list, and the source from what that list says', () => {
    expect(read.people?.authority).toEqual([
      {
        source: 'gezagsregister',
        recordedAt: recording.recordedAt,
        child: 'person-2',
        kind: 'parental',
        holder: 'person-0',
        from: '2020-01-01',
      },
    ])
  })

  it.each([
    ['GezagNietTeBepalen', {}, [{ kind: 'unknown' }], []],
    ['TijdelijkGeenGezag', {}, [], ['authority-nobody']],
    ['Voogdij', { derden: [] }, [{ kind: 'guardianship' }], []],
    ['Voogdij', { derden: [{ burgerservicenummer: '999900055' }] }, [{ kind: 'guardianship', holder: 'person-3' }], []],
    [
      'GezamenlijkGezag',
      { ouder: { burgerservicenummer: '999900018' }, derde: { burgerservicenummer: '999900067' } },
      [{ kind: 'parental', holder: 'person-1' }, { kind: 'guardianship' }],
      [],
    ],
    [
      'EenhoofdigOuderlijkGezag',
      { inOnderzoek: true, ouder: { burgerservicenummer: '999900018' } },
      [{ kind: 'unknown' }],
      ['authority-under-investigation'],
    ],
  ])('records the authority %s %j', (type, named, expected, notes) => {
    const result = brpPeople([mother, father, { ...child, gezag: [{ type, ...named }] }, lodger], recording)
    expect(result.people?.authority.map(({ kind, holder }) => (holder === undefined ? { kind } : { kind, holder }))).toEqual(
      expected,
    )
    expect(result.notes.map(({ code }) => code).filter((code) => code.startsWith('authority'))).toEqual(notes)
  })

  it('notes authority on an adult’s list that names no child, and an unknown kind by its place', () => {
    const gezag = [{ type: 'GezagNietTeBepalen' }, { type: 'constructor' }]
    const result = brpPeople([{ ...father, gezag }], recording)
    expect(result.people?.authority).toEqual([])
    expect(result.notes.map(({ code, at }) => `${code} ${at}`)).toEqual(['authority-of-unnamed-child personen[0].gezag[0]'])
    expect(codes(result)).toEqual(['code-unknown personen[0].gezag[1].type'])
  })

  it('shields whoever restricted supply, and says that no curator is named', () => {
    expect(read.people?.shielding).toEqual([
      {
        source: 'brp',
        recordedAt: recording.recordedAt,
        kind: 'supply-restriction',
        person: 'person-0',
        from: '2020-01-01',
        exceptFor: [],
      },
    ])
    expect(read.people?.representation).toEqual([])
    expect(read.notes.map(({ code, at }) => `${code} ${at}`)).toEqual(['curator-not-named personen[0].indicatieCurateleRegister'])
    const marks = [true, false, '0', '7', undefined].map((geheimhoudingPersoonsgegevens) => ({
      ...lodger,
      geheimhoudingPersoonsgegevens,
    }))
    const shielded = marks.map((person) => brpPeople([person], recording).people?.shielding.length)
    expect(shielded).toEqual([1, 0, 0, 1, 0])
  })

  it('ends a marriage as early, and begins what follows as late, as an incomplete day allows', () => {
    const ontbindingHuwelijkPartnerschap = { datum: '20200500' }
    const divorced = { ...mother, partners: [{ ...anna.partners[0], ontbindingHuwelijkPartnerschap }] }
    const result = brpPeople([divorced, father], recording)
    expect(ties(result)).toEqual([
      'spouse-of person-0 person-1 2010-06-01 2020-04-30',
      'former-spouse-of person-0 person-1 2020-05-31',
    ])
    expect(result.notes.map(({ code }) => code)).toContain('tie-stated-once')
  })

  it('records no tie that only the wrong list states, that contradicts, or that points at oneself', () => {
    const stranger = { ...child, ouders: [] }
    expect(ties(brpPeople([father, stranger], recording))).toEqual([])
    const older = { ...father, geboorte: { datum: '19500101' } }
    const result = brpPeople([older, child], recording)
    expect(ties(result)).toEqual([])
    expect(result.notes.map(({ code, at }) => `${code} ${at}`)).toEqual(['tie-contradicts personen[1].ouders[1]'])
    const own = { ...father, partners: [], kinderen: [{ burgerservicenummer: '999900018' }] }
    expect(brpPeople([own], recording).notes.map(({ code }) => code)).toEqual(['tie-to-self'])
  })

  it('refuses ids that hold a number or stand for two persons, and goes on with the rest', () => {
    const byNumber = brpPeople([mother, lodger], { ...recording, idOf: (bsn, position) => (position === 0 ? `x-${bsn}` : 'b') })
    expect(byNumber.people?.persons.map(({ id }) => id)).toEqual(['b'])
    expect(codes(byNumber)).toEqual(['number-in-id personen[0]'])
    const same = brpPeople([mother, lodger, lodger], { ...recording, idOf: (bsn) => (bsn === '999900006' ? 'a' : 'b') })
    expect(same.people?.persons.map(({ id }) => id)).toEqual(['a', 'b'])
    const two = brpPeople([mother, lodger], { ...recording, idOf: () => 'a' })
    expect(two.people?.persons).toEqual([])
    expect(codes(two)).toEqual([
      'id-contradicts personen[0].burgerservicenummer',
      'id-contradicts personen[1].burgerservicenummer',
    ])
  })
})

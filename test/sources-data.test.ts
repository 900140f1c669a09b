import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { type Fact, Fragment, People } from '../src/schema/index.ts'
import { brpFragment, brpPeople, type Delivery, type Sourced } from '../src/sources/brp.ts'
import { iwmoFragments } from '../src/sources/iwmo.ts'
import { krefiaFragment } from '../src/sources/krefia.ts'
import { nijmegenApplication, nijmegenBenefits } from '../src/sources/nijmegen.ts'
import { objectionsFragment } from '../src/sources/objections.ts'
import { rightsRequests } from '../src/sources/requests.ts'
import { assistanceFragment, assistanceStatements } from '../src/sources/social-assistance.ts'
import { stadspasFragment } from '../src/sources/stadspas.ts'
import { suwiFragment } from '../src/sources/suwiml.ts'
import { zorgnedFragment } from '../src/sources/zorgned.ts'

const folder = process.env['KLANTBEELD_DATA'] ?? '../shared/data'
const isAbsent = !existsSync(folder)
const organisation = { scheme: 'oin', value: '00000001' } as const
const producedOn = day('2024-06-11')

describe.runIf(isAbsent)('public test data', () => {
  it('skipped: no data folder', () => {})
})

describe.skipIf(isAbsent)('public test data', () => {
  it('gives all 1176 BRP test persons as fragments', () => {
    const read = gbaPersons().map((person, index) => brpFragment(person, deliveryOf(index)))
    expect(read.filter(fits)).toHaveLength(1176)
    expect(counted(read.flatMap(factsOf).map(({ category }) => category))).toEqual({
      'identity.name': 1176,
      'identity.bsn': 1175,
      'identity.sex': 1175,
      'identity.birth': 1175,
      'identity.death': 40,
      'identity.nationality': 930,
      'identity.residence-permit': 26,
      'residence.address': 1164,
      'residence.correspondence': 12,
      'relation.kin': 3049,
      'relation.authority': 380,
    })
    const births = read.flatMap(factsOf).filter((fact) => fact.category === 'identity.birth')
    expect(births.filter(({ value }) => value.day.length !== 10)).toHaveLength(14)
    expect(counted(read.flatMap(places))).toEqual({
      'not-a-bsn persoon.burgerservicenummer': 1,
      'tie-to-self persoon.kinderen[]': 1,
      'tie-to-self persoon.partners[]': 1,
    })
  })

  it('gives steering data of the BRP test persons', () => {
    const idOf = (_bsn: string | undefined, position: number): string => `brp-${position}`
    const { people, rejections, notes } = brpPeople(gbaPersons(), {
      recordedAt: '2024-06-12T09:00:00Z',
      undatedFrom: producedOn,
      idOf,
    })
    expect(rejections).toEqual([])
    expect(People.safeParse(people).success).toBe(true)
    expect(people?.persons).toHaveLength(1176)
    expect(people?.persons.filter(({ death }) => death !== undefined)).toHaveLength(40)
    expect(people?.shielding).toHaveLength(55)
    expect(counted(people?.relations.map(({ kind }) => kind) ?? [])).toEqual({
      'parent-of': 629,
      'spouse-of': 107,
      'former-spouse-of': 28,
      'housemate-of': 384,
    })
    expect(counted(people?.authority.map(({ kind }) => kind) ?? [])).toEqual({ parental: 184, guardianship: 23, unknown: 58 })
    expect(counted(notes.map(({ code }) => code))).toMatchObject({
      'curator-not-named': 16,
      'bsn-invalid': 1,
      'authority-of-unnamed-child': 12,
      'authority-nobody': 7,
      'tie-to-self': 2,
    })
    expect(JSON.stringify([rejections, notes])).not.toMatch(/\d{8}/)
  })

  it('makes no household of unrelated persons at one address', () => {
    const persons = gbaPersons().filter((person) => JSON.stringify(person).includes('"2272BV"'))
    const { people } = brpPeople(persons, {
      recordedAt: '2024-06-12T09:00:00Z',
      undatedFrom: producedOn,
      idOf: (_bsn, position) => `brp-${position}`,
    })
    expect(people?.persons).toHaveLength(253)
    const tied = new Set(
      people?.relations.filter(({ kind }) => kind !== 'housemate-of').flatMap(({ of, to }) => [`${of} ${to}`, `${to} ${of}`]),
    )
    const housemates = people?.relations.filter(({ kind }) => kind === 'housemate-of') ?? []
    expect(housemates.filter(({ of, to }) => !tied.has(`${of} ${to}`))).toEqual([])
  })

  it('gives all 111 answers in the public shape', () => {
    const { personen } = json('amsterdam-mijn/brp_test-personen.json') as { personen: readonly unknown[] }
    const read = personen.map((person, index) => brpFragment(person, deliveryOf(index)))
    expect(read.filter(fits)).toHaveLength(111)
    expect(counted(read.flatMap(factsOf).map(({ category }) => category))).toMatchObject({
      'identity.birth': 111,
      'identity.death': 4,
      'relation.kin': 272,
    })
    expect(counted(read.flatMap(places))).toEqual({ 'not-a-bsn persoon.burgerservicenummer': 1 })
  })

  it('gives 72 Wmo applications, of which two share their identification', () => {
    const about = { bsn: '999900006' }
    const read = zorgnedFragment(json('amsterdam-mijn/zorgned-jzd-aanvragen.json'), { ...deliveryOf(0), about })
    expect(fits(read)).toBe(true)
    expect(counted(factsOf(read).map(({ category }) => category))).toEqual({
      'application.wmo': 71,
      'provision.wmo': 64,
      'document.letter': 64,
    })
    expect(counted(places(read))).toEqual({ 'id-contradicts aanvraag[].beschikking.beschikteProducten[]': 2 })
  })

  it('gives school transport and low-income schemes, of which a product for a number that is none is left out', () => {
    const about = { bsn: '999900006' }
    const transport = zorgnedFragment(json('amsterdam-mijn/zorgned-leerlingenvervoer-aanvragen.json'), {
      ...deliveryOf(0),
      about,
    })
    expect(fits(transport)).toBe(true)
    expect(transport.rejections).toEqual([])
    expect(counted(factsOf(transport).map(({ category }) => category))).toEqual({
      'application.school-transport': 5,
      'provision.school-transport': 4,
      'document.letter': 1,
    })
    const lowIncome = zorgnedFragment(json('amsterdam-mijn/zorgned-av-aanvragen.json'), { ...deliveryOf(0), about })
    expect(fits(lowIncome)).toBe(true)
    expect(counted(factsOf(lowIncome).map(({ category, obtained }) => `${obtained.act} ${category}`))).toEqual({
      'gemeentewet application.income-support': 26,
      'participatiewet application.social-assistance': 2,
      'participatiewet document.letter': 3,
      'gemeentewet document.letter': 14,
      'participatiewet benefit.social-assistance': 1,
      'gemeentewet provision.income-support': 2,
    })
    expect(counted(places(lowIncome))).toEqual({
      'not-a-bsn aanvraag[].beschikking.beschikteProducten[].toegewezenProduct.betrokkenen[]': 26,
      'id-contradicts aanvraag[]': 2,
      'id-contradicts aanvraag[].documenten[]': 2,
    })
  })

  it('gives the histories of social assistance, statements, debts, the pass and objections', () => {
    const about = { bsn: '999900006' }
    const amsterdam = (name: string) => json(`amsterdam-mijn/${name}.json`)
    const read = {
      assistance: assistanceFragment(amsterdam('wpi-aanvragen'), { ...deliveryOf(0), about }),
      selfEmployed: assistanceFragment(amsterdam('wpi-e-aanvragen'), { ...deliveryOf(0), about }),
      statements: assistanceStatements(amsterdam('wpi-specificaties'), { ...deliveryOf(0), about }),
      debts: krefiaFragment(amsterdam('krefia'), { ...deliveryOf(0), about }),
      pass: stadspasFragment(amsterdam('gpass-stadspas'), { ...deliveryOf(0), about }),
      objections: objectionsFragment(amsterdam('bezwaren'), { ...deliveryOf(0), about }),
    }
    expect(Object.values(read).every(fits)).toBe(true)
    const facts = Object.values(read).map((sourced) => counted(factsOf(sourced).map(({ category }) => category)))
    expect(facts).toEqual([
      { 'application.social-assistance': 8, 'document.letter': 3 },
      { 'application.social-assistance': 50, 'document.letter': 50 },
      { 'document.letter': 50 },
      { 'debt.trajectory': 2, 'debt.loan': 1 },
      { 'provision.income-support': 7 },
      { 'application.objection': 4 },
    ])
    expect(Object.values(read).flatMap(places)).toEqual(['not-covered content[].steps[].about'])
  })

  it('gives every iWmo message, one number of which comes with two birth dates', () => {
    const names = readdirSync(`${folder}/iwmo-voorbeeldberichten`).filter((name) => name.endsWith('.xml'))
    const read = names.flatMap((name, index) =>
      iwmoFragments(readFileSync(`${folder}/iwmo-voorbeeldberichten/${name}`, 'utf8'), () => deliveryOf(index)),
    )
    expect(read.filter(fits)).toHaveLength(11)
    expect(read.flatMap(places)).toEqual([])
    expect(counted(read.flatMap(factsOf).map(({ category }) => category))).toEqual({
      'application.wmo': 1,
      'provision.wmo': 9,
      'residence.address': 5,
      'residence.household': 5,
      'identity.contact': 10,
    })
    expect(read.flatMap(({ fragment }) => fragment?.withdrawn ?? [])).toHaveLength(2)
    expect(counted(read.flatMap(({ fragment }) => fragment?.persons.map(({ birth }) => birth ?? '') ?? []))).toEqual({
      '1985-01-06': 5,
      '1985-01-08': 6,
    })
  })

  it('gives the benefits and applications of Nijmegen', () => {
    const names = readdirSync(`${folder}/nijmegen-brp-sociaal`)
    const benefits = names
      .filter((name) => name.startsWith('uitkering'))
      .map((name, index) => nijmegenBenefits(readFileSync(`${folder}/nijmegen-brp-sociaal/${name}`, 'utf8'), deliveryOf(index)))
    expect(benefits.filter(fits)).toHaveLength(3)
    expect(counted(benefits.flatMap(factsOf).map(({ category }) => category))).toEqual({
      'benefit.social-assistance': 3,
      'involvement.professional': 3,
    })
    const applications = names
      .filter((name) => name.startsWith('aanvraag'))
      .map((name, index) =>
        nijmegenApplication(json(`nijmegen-brp-sociaal/${name}`), { ...deliveryOf(index), scheme: 'BIJSTAND' }),
      )
    expect(applications.filter(fits)).toHaveLength(9)
    expect([...benefits, ...applications].flatMap(places)).toEqual([])
    expect(counted(applications.flatMap(factsOf).map(({ category }) => category))).toMatchObject({
      'application.social-assistance': 9,
    })
  })

  it('gives the requests under the GDPR that are open', () => {
    const { requests, rejections } = rightsRequests(json('amsterdam-mijn/avg.json'), {
      holder: organisation,
      person: 'inwoner',
      form: 'electronic',
      recordedAt: '2024-06-12T09:00:00Z',
    })
    expect(requests.map(({ right }) => right)).toEqual(['access', 'erasure', 'rectification', 'rectification'])
    expect(rejections.map(({ code }) => code)).toEqual(['field-missing', 'field-missing'])
  })

  it('gives every SuwiML answer as a fragment', () => {
    const names = readdirSync(`${folder}/suwinet-voorbeelden`).filter((name) => name.endsWith('.xml'))
    const read = names.map((name, index) =>
      suwiFragment(readFileSync(`${folder}/suwinet-voorbeelden/${name}`, 'utf8'), deliveryOf(index)),
    )
    expect(read.filter(fits)).toHaveLength(25)
    expect(
      names.filter((_name, index) => read[index]?.fragment?.facts.length === 0).every((name) => name.includes('Nietsgevonden')),
    ).toBe(true)
    expect(counted(read.flatMap(factsOf).map(({ category }) => category))).toMatchObject({
      'application.social-assistance': 2,
      'claim.social-assistance': 2,
      'income.wage': 187,
      'income.benefit': 303,
      'education.enrolment': 10,
      'education.study-finance': 5,
      'relation.kin': 38,
    })
    expect(counted(read.flatMap(places))).toEqual({ 'not-a-bsn ClientSuwi.Burgerservicenr': 1 })
  })

  it('notices a SuwiML answer with another person’s body', () => {
    const xml = readFileSync(`${folder}/suwinet-voorbeelden/UWVDossierInkomstenGSD_UWVPersoonsIkvInfo_444444440.xml`, 'utf8')
    const read = suwiFragment(xml, { ...deliveryOf(0), about: { bsn: '444444440' } })
    expect(places(read)).toEqual(['other-person ClientSuwi.Burgerservicenr'])
  })
})

function deliveryOf(index: number): Delivery {
  return { id: `fragment-${index}`, organisation, subject: `subject-${index}`, producedOn }
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))
}

function gbaPersons(): readonly unknown[] {
  return json('brp-personen-mock/personen-1176.json') as readonly unknown[]
}

function fits({ fragment }: Sourced): boolean {
  return Fragment.safeParse(fragment).success
}

function factsOf({ fragment }: Sourced): readonly Fact[] {
  return fragment?.facts ?? []
}

function places({ rejections }: Sourced): readonly string[] {
  return rejections.map(({ code, at }) => `${code} ${at.replaceAll(/\[\d+\]/g, '[]')}`)
}

function counted(all: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return Object.fromEntries(counts)
}

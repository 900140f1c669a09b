import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { type Fact, Fragment, People } from '../src/schema/index.ts'
import { brpFragment, brpPeople, type Delivery, type Sourced } from '../src/sources/brp.ts'
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
    const others = zorgnedFragment(json('amsterdam-mijn/zorgned-av-aanvragen.json'), { ...deliveryOf(0), about })
    expect(counted(places(others))).toEqual({ 'not-covered aanvraag[].regeling.identificatie': 30 })
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

import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { compile } from '../src/law/compile.ts'
import { nl } from '../src/law/nl/index.ts'
import { onDay } from '../src/law/on-day.ts'
import { includes } from '../src/law/row.ts'

describe('what the Dutch acts come to', () => {
  const today = onDay(compile(nl), day('2026-11-22'))
  const own = ['wmo', 'jeugdwet', 'participatiewet', 'wgs-schuld']
  const grounds = nl.flatMap((domain) => domain.grounds)
  const uses = grounds.filter((row) => row.confidence === 'verified' && row.kinds.includes('use'))
  /** Acts of which facts can be used for the purposes of an act, and with which consents. */
  const reuse = (act: string) =>
    uses
      .filter((row) => row.purposes !== 'any' && row.purposes.some((purpose) => purpose.startsWith(`${act}/`)))
      .flatMap((row) => row.obtained.acts.map((from) => [from, row.consents.map((need) => `${need.kind} ${need.form}`).join()]))
      .filter(([from = '']) => own.includes(from) && from !== act)
      .map((pair) => pair.join(': '))

  it('the Wmo takes facts of three acts, with express consent, for eight tasks and not for the own contribution', () => {
    expect([...new Set(reuse('wmo'))].sort()).toEqual([
      'jeugdwet: statutory express',
      'participatiewet: statutory express',
      'wgs-schuld: statutory express',
    ])
    const tasks = new Set(
      uses.filter((row) => row.cite.article === '5.1.1' && row.cite.paragraph === '4').flatMap((row) => row.purposes),
    )
    expect([...tasks].sort()).toEqual(
      ['beslissing', 'heronderzoek', 'herziening', 'onderzoek', 'pgb', 'spoed', 'terugvordering', 'verhaal'].map(
        (it) => `wmo/${it}`,
      ),
    )
    expect(today.grounds('wmo/bijdrage', 'participatiewet', 'income.benefit')).toEqual([])
  })

  it('debt assistance takes facts of the client of three acts without consent, early signals take none', () => {
    expect([...new Set(reuse('wgs-schuld'))].sort()).toEqual(['jeugdwet: ', 'participatiewet: ', 'wmo: '])
    expect(today.grounds('wgs-schuld/uitvoering', 'jeugdwet', 'provision.youth').map((row) => row.persons)).toEqual([['client']])
    expect(own.flatMap((act) => today.grounds('wgs-schuld/vroegsignaal', act, 'debt.arrears'))).toEqual([])
  })

  it('Jeugdwet and Participatiewet take nothing of another act of the college', () => {
    expect(reuse('jeugdwet')).toEqual([])
    expect(reuse('participatiewet')).toEqual([])
  })

  it('early signals reach a closed set of categories, and have no term, so none of them is shown', () => {
    const signals = uses.filter(
      (row) => includes(row.purposes, 'wgs-schuld/vroegsignaal') && row.obtained.acts.includes('wgs-schuld'),
    )
    const closed = ['signal.arrears', 'identity.name', 'identity.contact', 'residence.address']
    expect(signals.map((row) => row.categories)).toEqual([closed, closed])
    expect(today.terms('wgs-schuld', 'college', 'signal.arrears')).toEqual([])
    expect(today.terms('wgs-schuld', 'college', 'debt.arrears')).not.toEqual([])
  })

  it('debt assistance reaches no invoice or check of youth help and no suspicion of a crime', () => {
    const reached = today.grounds('wgs-schuld/uitvoering', 'jeugdwet', 'provision.youth')
    const closed = ['jeugdwet/bekostiging', 'jeugdwet/controle', 'jeugdwet/fraude', 'participatiewet/aangifte']
    expect(closed.filter((purpose) => reached.some((row) => includes(row.obtained.purposes, purpose)))).toEqual([])
    expect(reached.some((row) => includes(row.obtained.purposes, 'jeugdwet/toegang'))).toBe(true)
  })

  it('attendance and RMC data reach the Participatiewet for those below 27 only, on school alone', () => {
    const school = uses.filter((row) => ['leerplicht', 'web', 'wro'].some((act) => row.obtained.acts.includes(act)))
    const reaching = school.filter(
      (row) => row.purposes !== 'any' && row.purposes.some((it) => it.startsWith('participatiewet/')),
    )
    expect(reaching.map((row) => [row.purposes, row.when, row.persons])).toEqual([
      [['participatiewet/arbeid-jong'], { clientAge: { below: 27 } }, ['client']],
    ])
    const protectedOnes = ['work.ability', 'justice.record', 'document.letter', 'document.report', 'education.exemption']
    expect(reaching.flatMap((row) => row.categories.filter((category) => protectedOnes.includes(category)))).toEqual([])
    const tasks = new Set(school.flatMap((row) => row.purposes).map((purpose) => purpose.split('/')[0]))
    expect([...tasks].sort()).toEqual(['leerplicht', 'participatiewet', 'web'])
  })

  it('health and criminal data at the RMC ask agreement and go nowhere else, the right to report to Veilig Thuis apart', () => {
    const agreed = uses.filter((row) => row.obtained.acts.includes('web') && row.categories.includes('justice.record'))
    expect(agreed.map((row) => [row.kinds, row.purposes, row.consents])).toEqual([
      [['use'], ['web/rmc-ondersteuning'], [{ kind: 'help', form: 'express', rule: 'web/9.2.7-1' }]],
    ])
    const lifting = today.releases('web/9.2.7').filter((row) => includes(row.categories, 'justice.record'))
    expect(lifting.map((row) => [row.kinds, row.purposes])).toEqual([
      [['use'], ['web/rmc-ondersteuning']],
      [['provide'], ['wmo/veilig-thuis']],
    ])
  })

  it('an official report of absence goes to the prosecutor, to the council only on a judgement', () => {
    const sent = grounds.filter((row) => includes(row.purposes, 'leerplicht/opsporing') && row.kinds.includes('provide'))
    expect(sent.map((row) => [row.recipients, row.when?.judgements])).toEqual([
      [['public-prosecutor'], undefined],
      [['child-protection-council'], ['proportionality']],
    ])
    const elsewhere = uses.filter(
      (row) =>
        row.holders.roles.includes('college') &&
        row.obtained.acts.includes('leerplicht') &&
        includes(row.obtained.purposes, 'leerplicht/opsporing'),
    )
    expect(elsewhere.flatMap((row) => row.purposes)).toEqual(['leerplicht/opsporing'])
  })

  it('every supply under Participatiewet 67 stops at the harm test', () => {
    const supplies = grounds.filter((row) => row.id.startsWith('participatiewet/67-1-'))
    expect(supplies.length).toBeGreaterThan(4)
    expect(supplies.filter((row) => row.when?.unless?.join() !== 'proportionality')).toEqual([])
  })

  it('integration data reach the Participatiewet, and a benefit agency hears of a crime on a judgement', () => {
    expect(today.grounds('participatiewet/recht', 'inburgering', 'identity.name').map((row) => row.id)).toEqual([
      'participatiewet/67a-integration',
    ])
    const told = today.grounds('participatiewet/aangifte', 'participatiewet', 'justice.record')
    expect(told.map((row) => [row.kinds, row.must, row.when])).toEqual([[['provide'], true, { judgements: ['necessity'] }]])
  })

  it('UWV passes contact data on with agreement, and nothing else', () => {
    const rows = grounds.filter((row) => includes(row.purposes, 'suwi/ondersteuning'))
    expect(rows.map((row) => [row.categories, row.consents.map((need) => need.rule)])).toEqual([
      [['identity.name', 'identity.contact'], ['suwi/73-11']],
    ])
  })

  it('a closed case of a care and safety house is shielded, and gone five years after it was first recorded', () => {
    const terms = today.terms('wgs-samenwerking', 'care-safety-house', 'justice.record')
    expect(terms.map((row) => [row.start, row.period])).toEqual([
      ['recorded', 'P5Y'],
      ['file-ended', 'P1D'],
    ])
  })

  it('bills decide nothing, on whatever day', () => {
    const later = onDay(compile(nl), day('2030-01-01'))
    expect(later.domains.filter((domain) => domain.status === 'bill')).toEqual([])
    expect(later.grounds('wams/gecoordineerde-aanpak', 'wmo', 'need.wmo')).toEqual([])
    expect(later.domains.find((domain) => domain.act === 'archief')?.validFrom).toBe('2024-06-19')
  })

  it('a restriction on supply hides from third parties where somebody lives, whoever holds it, and else register data alone', () => {
    const hides = (act: string, category: 'residence.address' | 'need.wmo') =>
      today.prohibitions('supply-restriction').some((row) => includes(row.acts, act) && includes(row.categories, category))
    expect([hides('wmo', 'residence.address'), hides('brp', 'need.wmo'), hides('wmo', 'need.wmo')]).toEqual([true, true, false])
  })

  it('the register supplies third parties a closed list, only where a by-law says so', () => {
    const rows = grounds.filter((row) => includes(row.purposes, 'brp/verstrekking-derden'))
    expect(rows.length).toBe(2)
    expect(rows.filter((row) => row.when?.parameter?.value !== 'yes' || row.categories.length !== 5)).toEqual([])
  })

  it('invoices of youth help serve payment, control and fraud, and nothing else does', () => {
    const from = (purpose: string) =>
      uses
        .filter((row) => row.obtained.acts.includes('jeugdwet') && row.persons.includes('client'))
        .filter((row) => includes(row.obtained.purposes, purpose) && row.holders.roles.includes('college'))
        .flatMap((row) => row.purposes)
        .filter((to, index, all) => to.startsWith('jeugdwet/') && all.indexOf(to) === index)
        .sort()
    expect(from('jeugdwet/bekostiging')).toEqual(['jeugdwet/bekostiging', 'jeugdwet/controle', 'jeugdwet/fraude'])
    expect(from('jeugdwet/toegang')).toEqual(['jeugdwet/jeugdbescherming', 'jeugdwet/rvdk-verzoek', 'jeugdwet/toegang'])
  })

  it('secrecy of assistance is lifted for Wmo tasks by a written statement alone', () => {
    const lifting = today.releases('participatiewet/65').filter((row) => includes(row.purposes, 'wmo/onderzoek'))
    expect(lifting.map((row) => row.consents)).toEqual([
      [{ kind: 'no-objection', form: 'written', rule: 'participatiewet/65-2-b' }],
    ])
  })

  it('the number is of the client, and of who helps from the network under a youth budget (Regeling Jeugdwet 8ab(3))', () => {
    const ofOthers = today.quality('national-number').filter((row) => row.persons.some((role) => role !== 'client'))
    expect(ofOthers.map((row) => [row.id, row.purposes, row.persons])).toEqual([
      ['jeugdwet/rjw-8-number', ['jeugdwet/pgb'], ['client', 'network']],
    ])
    const used = grounds.filter((row) => row.categories.includes('identity.bsn') && row.persons.includes('network'))
    expect(used.map((row) => [row.id, row.purposes, row.persons])).toEqual([
      ['jeugdwet/rjw-8ab-3-network', ['jeugdwet/pgb'], ['network']],
    ])
  })

  it('health is allowed only to those bound to secrecy', () => {
    expect(today.quality('health').filter((row) => !row.secrecyDuty)).toEqual([])
  })

  it('a restriction on supply reaches third parties and not the municipality', () => {
    const reached = today.prohibitions('supply-restriction')
    expect(reached.every((row) => row.kinds.join() === 'provide' && !includes(row.recipients, 'municipality'))).toBe(true)
  })

  it('the rule of age of the UAVG is not settled before September 2026', () => {
    expect(onDay(compile(nl), day('2026-08-31')).consentRule('uavg/5-1')).toBeUndefined()
    expect(today.consentRule('uavg/5-1')?.bands.map((band) => band.from)).toEqual([0, 16])
  })

  it('facts of UWV and SVB have no term, so none of them is shown', () => {
    expect(today.terms('suwi', 'uwv', 'income.benefit')).toEqual([])
  })

  it('nothing is authentic until the list of 2026 has been read', () => {
    const rows = today.authentic('brp', 'registry', 'identity.name')
    expect(rows.map(({ id, confidence }) => [id, confidence])).toEqual([['brp/1.6-authentic', 'unverified']])
  })

  it('authority, curatele, a correspondence address and a postcode are never authentic, and neither is an address abroad', () => {
    const rows = today.domains.flatMap(({ authentic }) => authentic)
    const named = rows.flatMap(({ categories }) => categories)
    expect(named).not.toContain('relation.authority')
    expect(named).not.toContain('residence.correspondence')
    const address = rows.flatMap(({ except = [] }) => except).filter(({ category }) => category === 'residence.address')
    expect(address).toEqual([{ category: 'residence.address', parts: ['postcode'], kinds: ['abroad', 'unknown'] }])
    expect(rows.flatMap(({ past = [] }) => past)).toEqual(['relation.kin'])
  })
})

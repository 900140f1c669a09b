import { describe, expect, it } from 'vitest'
import { nl } from '../src/law/nl/index.ts'
import { includes } from '../src/law/row.ts'
import { catalogue } from '../src/schema/index.ts'

const verified = <R extends { readonly confidence: string }>(rows: readonly R[]) =>
  rows.filter((row) => row.confidence === 'verified')
const act = (name: string) => nl.filter((domain) => domain.act === name)
const wmo = act('wmo')
const grounds = verified(wmo.flatMap((domain) => domain.grounds))
const named = (row: { readonly purposes: readonly string[] | 'any' }) => (row.purposes === 'any' ? [] : row.purposes)
const uses = grounds.filter((row) => row.kinds.includes('use'))
const provisions = grounds.filter((row) => row.kinds.includes('provide'))
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id)
const isHealth = (category: keyof typeof catalogue) => catalogue[category].sensitivity === 'health'
const express = { kind: 'statutory', form: 'express', rule: 'uavg/5-1' }
const supplied = { kind: 'avg', form: 'express', rule: 'uavg/5-1' }

describe('the rows of the Wmo', () => {
  it('stay within the border of every task they name', () => {
    const border = new Map(wmo.flatMap((domain) => domain.purposes.map((row) => [row.purpose, row])))
    const outside = grounds.flatMap((row) =>
      named(row).flatMap((purpose) => {
        const { categories = [], implied = [], persons = [] } = border.get(purpose) ?? {}
        const about = [...categories, ...implied]
        return [
          ...row.categories.filter((category) => !about.includes(category)),
          ...row.persons.filter((role) => !persons.includes(role)),
        ].map((it) => `${row.id} ${purpose} ${it}`)
      }),
    )
    expect(outside).toEqual([])
  })

  it('imply only what they have, and treat nothing as implied that the task itself names', () => {
    expect(grounds.flatMap((row) => row.implied.filter((it) => !row.categories.includes(it)))).toEqual([])
    const twice = wmo.flatMap((domain) =>
      domain.purposes.flatMap((row) =>
        row.implied.filter((it) => row.categories.includes(it)).map((it) => `${row.purpose} ${it}`),
      ),
    )
    expect(twice).toEqual([])
  })

  it('give no health of housemate, carer or network, save to Veilig Thuis', () => {
    const about = grounds.filter((row) => row.persons.some((role) => role !== 'client') && row.categories.some(isHealth))
    expect(new Set(about.flatMap(named))).toEqual(new Set(['wmo/veilig-thuis']))
  })

  it('give of housemates the help they give and, with their own consent, the help they get', () => {
    const about = uses.filter((row) => row.persons.includes('housemate') && !named(row).includes('wmo/veilig-thuis'))
    expect(idsOf(about)).toEqual(['wmo/5.1.1-1-help', 'wmo/5.1.1-4-household'])
    expect(about.map((row) => row.consents)).toEqual([[], [express]])
  })

  it('take what carers do from the carer or the client alone', () => {
    const about = grounds.filter((row) => row.persons.includes('carer') && !named(row).includes('wmo/veilig-thuis'))
    expect(about.length).toBe(3)
    expect(about.map((row) => [row.categories, [...row.origins].sort()])).toEqual(
      about.map(() => [['support.informal'], ['carer', 'client']]),
    )
  })

  it('never tell the CAK of whoever left home because of violence', () => {
    const told = provisions.filter((row) => includes(row.recipients, 'cak'))
    expect(idsOf(told)).toEqual(['wmo/5.2.1-2-b-cak', 'wmo/5.2.2-cak'])
    expect(told.map((row) => row.when?.notUnder)).toEqual([['left-home-violence'], ['left-home-violence']])
  })

  it('give to no provider that is not engaged, and re-used facts with the consent that opened them', () => {
    const delivering = provisions.filter((row) => named(row).includes('wmo/levering'))
    expect(delivering.map((row) => row.when?.engagedUnder)).toEqual(delivering.map(() => ['wmo']))
    const onward = delivering.filter((row) => row.obtained.acts.some((it) => it !== 'wmo'))
    const inside = uses.find((row) => row.id === 'wmo/5.1.1-4-client')
    expect(onward.map((row) => [row.consents, row.categories, row.obtained])).toEqual([
      [inside?.consents, inside?.categories, inside?.obtained],
    ])
  })

  it('re-use no invoice of youth help, nothing special but health, nothing criminal and no number', () => {
    const across = grounds.filter((row) => row.obtained.acts.includes('jeugdwet') && !includes(row.recipients, 'veilig-thuis'))
    expect(across.length).toBe(3)
    const purposes = ['jeugdwet/bekostiging', 'jeugdwet/controle', 'jeugdwet/fraude']
    expect(across.filter((row) => purposes.some((purpose) => includes(row.obtained.purposes, purpose)))).toEqual([])
    const kinds = new Set(across.flatMap((row) => row.categories.map((category) => catalogue[category].sensitivity)))
    expect(kinds).toEqual(new Set(['ordinary', 'delicate', 'health']))
  })

  it('take insured care with both consents and of the CIZ the indication alone, without any', () => {
    const rows = (category: keyof typeof catalogue) =>
      uses.filter(
        (row) => row.categories.includes(category) && includes(row.origins, 'organisation') && row.persons.includes('client'),
      )
    const forWmo = (category: keyof typeof catalogue) => rows(category).filter((row) => !named(row).includes('wmo/veilig-thuis'))
    expect(forWmo('care.insured').map((row) => row.consents)).toEqual([
      [express, supplied],
      [express, supplied],
    ])
    expect(forWmo('care.indication').map((row) => row.categories)).toEqual([['care.indication'], ['care.indication']])
    expect(forWmo('care.indication').flatMap((row) => row.consents)).toEqual([])
  })

  it('open income for the own contribution by a choice of the by-law or a recorded judgement only', () => {
    const about = uses.filter((row) => named(row).includes('wmo/bijdrage') && row.categories.includes('income.wage'))
    expect(about.map((row) => row.when)).toEqual([
      { parameter: { name: 'wmo/bijdrage-nihil-bij-laag-inkomen', value: 'yes' } },
      { judgements: ['necessity'] },
    ])
  })

  it('let professionals report to Veilig Thuis and nobody else, as judged necessary', () => {
    const reports = provisions.filter((row) => row.cite.article === '5.2.6')
    expect(reports.map((row) => [row.recipients, row.consents, row.when])).toEqual([
      [['veilig-thuis'], [], { judgements: ['necessity'] }],
    ])
    const lifted = nl.flatMap((domain) => domain.releases).filter((row) => row.cite.article.endsWith('5.2.6'))
    expect(new Set(lifted.flatMap((row) => row.recipients))).toEqual(new Set(['veilig-thuis']))
  })

  it('hold in an emergency for urgent cases only', () => {
    expect(new Set(grounds.filter((row) => row.holdsInEmergency).flatMap(named))).toEqual(new Set(['wmo/spoed']))
  })

  it('allow a special category for urgent cases only where it is the danger by violence', () => {
    const special = uses
      .filter((row) => named(row).includes('wmo/spoed'))
      .flatMap((row) => row.categories.filter((category) => catalogue[category].sensitivity === 'special'))
    expect(special).toEqual(['signal.safety'])
  })

  it('have a supply for every body the act lets the college supply, and none for another', () => {
    const own = provisions.filter((row) => includes(row.holders.roles, 'college') && row.id !== 'wmo/5.2.6-report')
    expect(new Set(own.flatMap((row) => row.recipients))).toEqual(
      new Set([
        'wmo-provider',
        'shelter',
        'cak',
        'svb',
        'supervisor',
        'health-insurer',
        'healthcare-provider',
        'mental-health',
        'addiction-care',
      ]),
    )
  })
})

describe('consent and representation', () => {
  const rule = (id: string) => verified(nl.flatMap((domain) => domain.consentRules)).find((row) => row.id === id)

  it('come to parents, then to the line of the Wmo, where somebody cannot judge it', () => {
    expect(rule('wmo/5.3.3-2')?.incompetent?.map(({ from, line }) => [from, line[0]])).toEqual([
      [12, ['parent-with-authority', 'guardian']],
      [18, ['curator', 'mentor', 'authorised-representative']],
    ])
    expect(rule('wmo/5.3.3-2')?.incompetent?.[1]?.line.slice(1)).toEqual([['spouse'], ['close-relative']])
  })

  it('let a child of twelve withdraw what a parent gave, but not give it', () => {
    const givers = rule('uavg/5-1')
      ?.bands.find((band) => band.from === 0)
      ?.givers.flat()
    const withdrawers = rule('uavg/5-1')
      ?.withdrawal?.find((band) => band.from === 12)
      ?.givers.flat()
    expect(givers).not.toContain('self')
    expect(rule('uavg/5-1')?.bands.map((band) => band.from)).toEqual([0, 16])
    expect(withdrawers).toContain('self')
    expect(withdrawers).toContain('parent-with-authority')
  })
})

describe('acts that are sources or whose tasks were not read', () => {
  it('have no purpose that clears anything', () => {
    expect(verified([...act('zvw'), ...act('wlz'), ...act('awb')].flatMap((domain) => domain.purposes))).toEqual([])
    expect([...act('zvw'), ...act('wlz'), ...act('awb')].flatMap((domain) => domain.grounds)).toEqual([])
  })
})

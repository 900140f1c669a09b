import { fill, type LawDomain, type LocalRow, tighten } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { describe, expect, it } from 'vitest'
import { day } from '../src/core/day.ts'
import { act, because, code, type Loose, local, smallAct, smallGround, smallRelease, smallTerm } from './small-act.ts'

const wmo = (() => {
  const found = nl.find((domain) => domain.act === 'wmo')
  if (found === undefined) throw new Error('the Wmo is missing')
  return found
})()

describe('fill', () => {
  const choice = (name: string, values: readonly string[]) => ({
    id: `wmo/open-${name}`,
    cite: { article: '1' },
    says: because,
    confidence: 'verified' as const,
    parameter: `wmo/${name}`,
    options: values.map((value) => ({ value, says: because })),
  })
  const hung = (value: string) => ({ when: { parameter: { name: 'wmo/keuze', value }, unless: ['good-care' as const] } })
  const [first, second, third, ...rest] = wmo.grounds
  const [term, ...terms] = wmo.terms
  if (first === undefined || second === undefined || third === undefined || term === undefined)
    throw new Error('rows are missing')
  const open: LawDomain = {
    ...wmo,
    grounds: [
      { ...first, ...hung('een') },
      { ...second, ...hung('twee') },
      { ...third, when: { parameter: { name: 'wmo/keuze', value: 'een' } } },
      ...rest,
    ],
    terms: [
      { ...term, parameter: { name: 'wmo/bewaren', value: 'kort' } },
      { ...term, id: 'wmo/lang', period: 'P20Y', parameter: { name: 'wmo/bewaren', value: 'lang' } },
      ...terms,
    ],
    parameters: [choice('keuze', ['een', 'twee', 'drie']), choice('bewaren', ['kort', 'lang'])],
  }
  const law = nl.map((domain) => (domain === wmo ? open : domain))
  const filled = (...rows: readonly Loose<LocalRow>[]) => fill(law, local(...rows))

  it('lets rows of the choice count, and leaves out those of the others, from its first day', () => {
    const chosen = filled({ does: 'fill', parameter: 'wmo/keuze', value: 'een' })
    const { grounds, parameters } = act(chosen, 'wmo', '2026-10-01')
    expect(grounds[0]).toMatchObject({ id: first.id, when: { unless: ['good-care'] }, local: ['voorbeeld/1'] })
    expect(grounds[0]?.when).not.toHaveProperty('parameter')
    expect(grounds.some((row) => row.id === second.id)).toBe(false)
    expect(grounds.find((row) => row.id === third.id)).not.toHaveProperty('when')
    expect(parameters[0]).toMatchObject({ chosen: 'een' })
    expect(act(chosen, 'wmo', '2026-09-30')).toBe(open)
  })
  it('keeps the term of the choice alone', () => {
    const ids = (value: string) =>
      act(filled({ does: 'fill', parameter: 'wmo/bewaren', value }), 'wmo', '2026-11-23').terms.map((row) => row.id)
    expect(ids('lang')).toContain('wmo/lang')
    expect(ids('lang')).not.toContain(term.id)
    expect(ids('kort')).toContain(term.id)
    expect(ids('kort')).not.toContain('wmo/lang')
  })
  it('takes a period within a range', () => {
    const wgs = (value: string) => fill(nl, local({ does: 'fill', parameter: 'wgs-schuld/beslistermijn', value }))
    expect(act(wgs('P6W'), 'wgs-schuld', '2026-11-23').parameters[0]?.chosen).toBe('P6W')
    expect(act(wgs('P8W'), 'wgs-schuld', '2026-11-23').parameters[0]?.chosen).toBe('P8W')
    for (const value of ['P57D', 'P2M', 'P0D', 'acht weken']) expect(() => wgs(value)).toThrow(code('option-out-of-range'))
  })
  it('refuses an unknown parameter, an option that is not offered, and two choices on one day', () => {
    expect(() => filled({ does: 'fill', parameter: 'wmo/geen', value: 'een' })).toThrow(code('unknown-parameter'))
    expect(() => filled({ does: 'fill', parameter: 'wmo/keuze', value: 'vier' })).toThrow(/een, twee, drie/)
    const early: Loose<LocalRow> = { does: 'fill', parameter: 'wmo/keuze', value: 'een', until: day('2026-12-31') }
    const late = (from: string): Loose<LocalRow> => ({ does: 'fill', parameter: 'wmo/keuze', value: 'twee', from: day(from) })
    expect(() => filled(early, late('2026-12-31'))).toThrow(code('two-choices'))
    const both = filled(early, late('2027-01-01'))
    expect(act(both, 'wmo', '2026-12-31').parameters[0]?.chosen).toBe('een')
    expect(act(both, 'wmo', '2027-01-01').grounds.some((row) => row.id === second.id)).toBe(true)
  })
  it('does not fill what nobody verified, and leaves tightening rows alone', () => {
    const doubtful = law.map((domain) =>
      domain === open
        ? { ...open, parameters: open.parameters.map((row) => ({ ...row, confidence: 'unverified' as const })) }
        : domain,
    )
    expect(() => fill(doubtful, local({ does: 'fill', parameter: 'wmo/keuze', value: 'een' }))).toThrow(code('unknown-parameter'))
    expect(fill(law, local({ does: 'drop', row: first.id }))).toEqual(law)
    expect(tighten(law, local({ does: 'fill', parameter: 'wmo/keuze', value: 'een' }))).toEqual(law)
  })
})

describe('a choice', () => {
  const choice = (parameter: string, more: Partial<LawDomain['parameters'][number]> = {}) => ({
    id: `open-${parameter}`,
    cite: { article: '1' },
    says: because,
    confidence: 'verified' as const,
    parameter,
    options: [
      { value: 'een', says: because },
      { value: 'twee', says: because },
    ],
    ...more,
  })
  const hung = (value: string) => ({ parameter: { name: 'keuze', value } })
  const open = (more: Partial<LawDomain> = {}) => smallAct({ parameters: [choice('keuze')], ...more })
  const chooses = (value: string, more: Partial<LocalRow> = {}) =>
    local({ does: 'fill', parameter: 'keuze', value, ...(more as object) })
  const filled = (law: readonly LawDomain[], value = 'een') => act(fill(law, chooses(value)), 'proefwet', '2026-11-23')

  it('says which rows it concerns, and leaves every other row as it is', () => {
    const grounds = [
      smallGround(),
      smallGround({ id: 'een', when: hung('een') }),
      smallGround({ id: 'twee', when: hung('twee') }),
    ]
    const releases = [
      smallRelease(),
      smallRelease({ id: 'lift', when: hung('een') }),
      smallRelease({ id: 'no-lift', when: hung('twee') }),
    ]
    const terms = [smallTerm(), smallTerm({ id: 'short', ...hung('twee') }), smallTerm({ id: 'long', ...hung('een') })]
    const parameters = [choice('keuze'), choice('anders')]
    const { local: marks, ...chosen } = filled([open({ grounds, releases, terms, parameters })])
    const local = ['voorbeeld/1']
    expect(chosen.grounds).toStrictEqual([smallGround(), { ...smallGround({ id: 'een' }), local }])
    expect(chosen.releases).toStrictEqual([smallRelease(), { ...smallRelease({ id: 'lift' }), local }])
    expect(chosen.terms).toStrictEqual([smallTerm(), { ...smallTerm({ id: 'long' }), local }])
    expect(chosen.parameters).toStrictEqual([{ ...choice('keuze'), chosen: 'een', local }, choice('anders')])
    expect(marks?.map(({ rows }) => rows)).toEqual([['open-keuze', 'een', 'twee', 'lift', 'no-lift', 'short', 'long']])
  })
  it('leaves acts alone that it does not concern', () => {
    const other = smallAct({ act: 'anderewet', parameters: [choice('anders')] })
    expect(fill([other, open()], chooses('een')).filter((one) => one.act === 'anderewet')).toEqual([other])
  })
  it('is offered by an act in force on its days only', () => {
    expect(() => fill([open({ status: 'bill' })], chooses('een'))).toThrow(code('unknown-parameter'))
    expect(() => fill([open({ validUntil: day('2026-09-30') })], chooses('een'))).toThrow(code('unknown-parameter'))
    expect(() => fill([open({ validFrom: day('2027-01-01') })], chooses('een', { until: day('2026-12-31') }))).toThrow(
      code('unknown-parameter'),
    )
  })
  it('is made once, also where it was made for other days', () => {
    const once = fill([open()], chooses('een', { until: day('2026-12-31') }))
    expect(() => fill(once, chooses('twee', { id: 'later' }))).toThrow(code('two-choices'))
  })
  it('stands beside another choice on the same days', () => {
    const both = open({ parameters: [choice('keuze'), choice('anders')] })
    const choices = local(
      { does: 'fill', parameter: 'keuze', value: 'een' },
      { does: 'fill', parameter: 'anders', value: 'twee' },
    )
    expect(act(fill([both], choices), 'proefwet', '2026-11-23').parameters.map((row) => row.chosen)).toEqual(['een', 'twee'])
  })
  it('is a period only where the act gives a range, and then says so where it is refused', () => {
    const ranged = open({ parameters: [choice('keuze', { range: { least: 'P4W', most: 'P12W' } })] })
    expect(filled([ranged], 'P6W').parameters[0]?.chosen).toBe('P6W')
    expect(filled([ranged], 'twee').parameters[0]?.chosen).toBe('twee')
    expect(filled([ranged], 'P30D').parameters[0]?.chosen).toBe('P30D')
    for (const value of ['P3W', 'P13W', 'at P6W', 'P6W or so'])
      expect(() => filled([ranged], value)).toThrow(code('option-out-of-range'))
    expect(() => filled([ranged], 'drie')).toThrow(/; choose een, twee, a period from P4W to P12W$/)
    expect(() => filled([open()], 'P6W')).toThrow(code('option-out-of-range'))
    expect(() => filled([open()], 'drie')).toThrow(/; choose een, twee$/)
  })
})

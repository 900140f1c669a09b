import { describe, expect, it } from 'vitest'
import { type ConsentRule, fill, type GroundRow, type LawDomain, parsePolicy, type TermRow, tighten } from '../src/law/index.ts'
import type { Consent } from '../src/schema/index.ts'
import {
  at,
  city,
  day,
  decide,
  from,
  ground,
  isShown,
  judgement,
  provider,
  quality,
  recorded,
  release,
  row,
  rule,
  setting,
  term,
  type World,
  wmo,
} from './specification-world.ts'

/** The set of the world ends in 2024; terms end later. */
const sets = { necessitySets: setting.necessitySets.map((set) => ({ ...set, until: day('2099-12-31') })) }
const rowsOf = (changed: World) => decide(changed).map((it) => it.rows.join())

describe('the specification on terms that only end showing', () => {
  const shorter: TermRow = { ...term, id: 'stad/korter', period: 'P5Y', local: ['stad/korter'], showingOnly: true }
  const shownOn = (on: string, ended: string, terms: readonly TermRow[], changed: World = {}) =>
    isShown({ ...changed, fact: { ended }, wmo: { terms }, request: at(on), setting: { ...sets, ...changed.setting } })
  const hold = {
    format: 'klantbeeld/hold@1',
    id: 'h',
    facts: [{ holder: city, id: 'f', version: 2 }],
    purpose: 'wmo/onderzoek',
    by: 'b',
    because: 'x',
    from,
    until: day('2099-12-31'),
    recordedAt: recorded.recordedAt,
  } as const

  it('ends by the first that ends, in whatever order they stand', () => {
    for (const terms of [
      [term, shorter],
      [shorter, term],
    ]) {
      expect([shownOn('2024-12-31', '2020-01-01', terms), shownOn('2025-01-01', '2020-01-01', terms)]).toEqual(['true', 'false'])
    }
    expect(shownOn('2025-01-01', '2020-01-01', [term])).toBe('true')
    const longer: TermRow = { ...shorter, period: 'P20Y' }
    expect([shownOn('2034-12-31', '2020-01-01', [term, longer]), shownOn('2035-01-01', '2020-01-01', [term, longer])]).toEqual([
      'true',
      'false',
    ])
  })

  it('is answered, begun and held as any other', () => {
    const byChange: TermRow = { ...shorter, start: 'file-ended' }
    expect([
      shownOn('2024-06-01', 'running', [term, shorter]),
      shownOn('2024-06-01', '2020-01-01', [term, byChange]),
      shownOn('2024-06-01', '2020-01-01', [term, shorter], { setting: { holds: [hold] } }),
      shownOn('2030-06-01', '2020-01-01', [term, shorter], { setting: { holds: [hold] } }),
      shownOn('2030-06-01', '2020-01-01', [term, { ...shorter, confidence: 'unverified' }]),
      shownOn('2030-06-01', '2020-01-01', [term, { ...shorter, categories: ['provision.wmo'] }]),
    ]).toEqual(Array(6).fill('true'))
    expect([
      shownOn('2030-06-01', '2020-01-01', [term, shorter], { setting: { holds: [{ ...hold, purpose: 'wmo/other' }] } }),
      shownOn('2024-06-01', '2020-01-01', [term, { ...shorter, start: 'recorded' }]),
      shownOn('2024-06-01', 'unknown', [{ ...term, period: 'forever' }, shorter]),
    ]).toEqual(Array(3).fill('false'))
  })

  it('speaks of no fact by itself, and is listed', () => {
    const unverified = { ...term, confidence: 'unverified' as const }
    const kept: World = { setting: { holds: [hold] } }
    expect([
      shownOn('2024-12-31', '2020-01-01', [shorter]),
      shownOn('2024-12-31', '2020-01-01', [shorter, { ...shorter, id: 'stad/lang', period: 'forever' }]),
      shownOn('2024-12-31', '2020-01-01', [shorter, unverified]),
      shownOn('2024-12-31', '2020-01-01', [shorter, { ...term, purposes: ['wmo/other'] }]),
      shownOn('2024-12-31', '2020-01-01', [shorter], kept),
    ]).toEqual(Array(5).fill('false'))
    expect([
      shownOn('2024-12-31', '2020-01-01', [shorter, term]),
      shownOn('2024-12-31', '2020-01-01', [shorter, { ...term, purposes: ['wmo/onderzoek'] }]),
      shownOn('2025-01-01', '2020-01-01', [shorter, term], kept),
      shownOn('2025-01-01', '2020-01-01', [{ ...shorter, purposes: ['wmo/other'] }, term]),
    ]).toEqual(Array(4).fill('true'))
    expect(shownOn('2025-01-01', '2020-01-01', [{ ...shorter, purposes: ['wmo/onderzoek'] }, term])).toBe('false')
    const listed = (ended: string, changed: World = {}) =>
      rowsOf({ ...changed, fact: { ended }, wmo: { terms: [{ ...term, period: 'forever' }, shorter] } })
    expect([listed('2020-01-01'), listed('running')]).toEqual(Array(2).fill(['stad/korter,wmo:ground,wmo:release,wmo:term']))
    expect(listed('unknown', { setting: { holds: [hold] } })).toEqual(['wmo:ground,wmo:release,wmo:term'])
  })
})

describe('the specification on marks and open choices', () => {
  const mark = {
    id: 'stad/minder',
    municipality: city,
    because: { nl: 'x', en: 'x' },
    adoptedBy: 'college',
    on: day('2099-01-01'),
    reviewOn: day('2099-01-01'),
    rows: ['wmo:ground', 'wmo:release', 'wmo:term', 'wmo:secrecy', 'wmo:purpose'],
  }
  const choice = { name: 'wmo/keuze', value: 'ja' }
  const open = {
    ...row,
    id: 'wmo:open',
    parameter: 'wmo/keuze',
    options: [
      { value: 'ja', says: { nl: 'x', en: 'x' } },
      { value: 'nee', says: { nl: 'x', en: 'x' } },
    ],
  }

  it('decides the same with every row and the act marked', () => {
    const local = ['stad/minder']
    const marked = <R extends object>(rows: readonly R[]) => rows.map((one) => ({ ...one, local }))
    const act: Partial<LawDomain> = {
      local: [mark],
      purposes: marked(wmo.purposes),
      grounds: marked(wmo.grounds),
      secrecy: marked(wmo.secrecy),
      releases: marked(wmo.releases),
      quality: marked(wmo.quality),
      consentRules: marked(wmo.consentRules),
      terms: marked(wmo.terms),
    }
    const worlds: readonly World[] = [
      {},
      {
        fact: { category: 'provision.wmo', value: { product: {} } } as World['fact'] & object,
        setting: { judgements: [judgement] },
      },
      { fact: { ended: 'unknown' } },
      { fact: { ended: '2000-01-01' } },
      { request: { purpose: 'wmo/other' } },
    ]
    expect(worlds.map((world) => decide({ ...world, wmo: act }))).toEqual(worlds.map((world) => decide(world)))
    expect(worlds.map((world) => isShown({ ...world, wmo: act }))).toEqual(['true', 'true', 'false', 'false', 'false'])
  })

  it('lets a row that hangs on a choice not turn, whatever the act says was chosen', () => {
    const hung: GroundRow = { ...ground, when: { parameter: choice } }
    const lifted = { ...release, when: { parameter: choice } }
    const acts = [[], [open], [{ ...open, chosen: 'ja' }], [{ ...open, chosen: 'nee' }]]
    expect(acts.map((parameters) => isShown({ wmo: { grounds: [hung], parameters } }))).toEqual(Array(4).fill('false'))
    expect(acts.map((parameters) => isShown({ wmo: { releases: [lifted], parameters } }))).toEqual(Array(4).fill('false'))
    expect(acts.map((parameters) => isShown({ wmo: { parameters } }))).toEqual(Array(4).fill('true'))
  })

  it('counts every term row that hangs on a choice', () => {
    const short: TermRow = { ...term, id: 'wmo:short', period: 'P1Y', parameter: choice }
    const long: TermRow = { ...term, id: 'wmo:long', parameter: { ...choice, value: 'nee' } }
    const shown = (ended: string, ...terms: TermRow[]) => isShown({ fact: { ended }, wmo: { terms, parameters: [open] } })
    expect([shown('2023-06-02', short, long), shown('2023-06-01', short, long), shown('2023-06-01', long)]).toEqual([
      'true',
      'false',
      'true',
    ])
  })
})

describe('the specification on law that a municipality tightened or filled', () => {
  const policy = (...rows: readonly object[]) =>
    parsePolicy({
      format: 'klantbeeld/local@1',
      municipality: { scheme: 'oin', value: '00000001999900001000' },
      rows: rows.map((one, index) => ({
        id: `stad/${index + 1}`,
        because: { nl: 'x', en: 'x' },
        adoptedBy: 'college',
        on: '2024-01-01',
        from: '2024-06-01',
        until: '2024-06-30',
        reviewOn: '2024-06-30',
        ...one,
      })),
    })
  /** The day before, the first, the last and the day after those of the local row. */
  const around = (law: readonly LawDomain[], changed: World = {}) =>
    ['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01']
      .map((on) => isShown({ ...changed, request: { ...changed.request, ...at(on) }, setting: { ...changed.setting, law } }))
      .join()
  const [always, within, never] = ['true,true,true,true', 'true,false,false,true', 'false,false,false,false']

  it('withholds on the days of a local row what it leaves out, narrows or forbids', () => {
    expect(around([wmo])).toBe(always)
    const less: readonly object[] = [
      { does: 'drop', row: 'wmo:ground' },
      { does: 'drop', row: 'wmo:release' },
      { does: 'narrow', row: 'wmo:ground', only: { categories: ['provision.wmo'] } },
      { does: 'narrow', row: 'wmo:ground', only: { persons: ['spouse'] } },
      { does: 'narrow', row: 'wmo:ground', only: { organisation: 'other' } },
      { does: 'narrow', row: 'wmo:ground', also: { implied: ['support.informal'] } },
      { does: 'narrow', row: 'wmo:ground', also: { judgements: ['good-care'] } },
      { does: 'narrow', row: 'wmo:ground', also: { consents: [{ kind: 'statutory', form: 'express', rule: 'wmo:rule' }] } },
      { does: 'narrow', row: 'wmo:release', only: { measures: ['supervision-order'] } },
      { does: 'narrow', row: 'wmo:release', only: { purposes: ['wmo/other'] } },
      { does: 'forbid', categories: ['support.informal'] },
      { does: 'forbid', persons: ['client'], acts: ['wmo'] },
    ]
    expect(less.filter((one) => around(tighten([wmo], policy(one))) !== within)).toEqual([])
    const elsewhere: readonly object[] = [
      { does: 'narrow', row: 'wmo:ground', only: { categories: ['support.informal'] } },
      { does: 'narrow', row: 'wmo:ground', also: { notInEmergency: true } },
      { does: 'narrow', row: 'wmo:release', only: { organisation: 'own' } },
      { does: 'forbid', categories: ['support.informal'], persons: ['spouse'] },
    ]
    expect(elsewhere.filter((one) => around(tighten([wmo], policy(one))) !== always)).toEqual([])
  })

  it('shows under the pieces of a row what a prohibition leaves of it', () => {
    const law = tighten([wmo], policy({ does: 'forbid', categories: ['support.informal'], persons: ['spouse'] }))
    const pieces = law.flatMap((domain) => domain.grounds.map((one) => one.id)).filter((id) => id !== 'wmo:ground')
    expect(pieces).toEqual(['wmo:ground~stad/1~2'])
    expect(rowsOf({ setting: { law } })).toEqual(['wmo:ground~stad/1~2,wmo:release,wmo:term'])
    const ofBram: World = {
      fact: { persons: [{ person: 'b', part: 'file' }] },
      setting: { judgements: [{ ...judgement, persons: ['bram'], categories: ['support.informal'] }] },
    }
    expect([around([wmo], ofBram), around(law, ofBram)]).toEqual([always, within])
  })

  it('asks a secrecy duty where a local row does', () => {
    const lax = { ...quality, secrecyDuty: false }
    const law = [{ ...wmo, quality: [lax] }]
    const unbound: World = {
      fact: { category: 'provision.wmo', value: { product: {} } } as World['fact'] & object,
      setting: { judgements: [judgement] },
      staff: { workers: [{ id: 'w', organisation: city, roles: ['consulent'], boundToSecrecy: false, from }] },
    }
    const strict = tighten(law, policy({ does: 'narrow', row: 'wmo:quality', also: { secrecyDuty: true } }))
    expect([around(law, unbound), around(strict, unbound)]).toEqual([always, within])
  })

  it('ends showing where a local row shortens, on its days', () => {
    const law = tighten([wmo], policy({ does: 'shorten', row: 'wmo:term', period: 'P1Y' }))
    const marks = law.flatMap((domain) => domain.terms.filter((one) => one.showingOnly)).map((one) => [one.id, one.start])
    expect(marks).toEqual([['stad/1', 'ended']])
    const ended = (on: string): World => ({ fact: { ended: on } })
    expect([around(law, ended('2023-06-01')), around(law, ended('2023-07-01')), around(law, ended('running'))]).toEqual([
      within,
      always,
      always,
    ])
    expect(around(law, ended('2023-06-15'))).toBe('true,true,false,true')
    expect(around(law, ended('2008-01-01'))).toBe(never)
    expect(rowsOf({ setting: { law } })).toEqual(['stad/1,wmo:ground,wmo:release,wmo:term'])
  })

  it('turns rows of the choice that was filled, and knows no row of another', () => {
    const option = (value: string) => ({ value, says: { nl: 'x', en: 'x' } })
    const hung = (value: string, changed: Partial<GroundRow>): GroundRow => ({
      ...ground,
      id: `wmo:ground-${value}`,
      when: { parameter: { name: 'wmo/keuze', value } },
      ...changed,
    })
    const byAge = { clientAge: { from: 18 }, parameter: { name: 'wmo/keuze', value: 'ja' } }
    const law: LawDomain = {
      ...wmo,
      grounds: [hung('ja', { when: byAge }), hung('nee', { categories: ['provision.wmo'] })],
      terms: [
        { ...term, id: 'wmo:kort', period: 'P1Y', parameter: { name: 'wmo/termijn', value: 'kort' } },
        { ...term, id: 'wmo:lang', period: 'P5Y', parameter: { name: 'wmo/termijn', value: 'lang' } },
      ],
      parameters: [
        { ...row, id: 'wmo:keuze', parameter: 'wmo/keuze', options: [option('ja'), option('nee')] },
        { ...row, id: 'wmo:termijn', parameter: 'wmo/termijn', options: [option('kort'), option('lang')] },
      ],
    }
    const chosen = (...choices: (readonly [string, string])[]) =>
      fill([law], policy(...choices.map(([parameter, value]) => ({ does: 'fill', parameter, value }))))
    const onTheDays = 'false,true,true,false'
    expect([around([law]), around(chosen(['wmo/keuze', 'ja'])), around(chosen(['wmo/keuze', 'nee']))]).toEqual([
      never,
      onTheDays,
      never,
    ])
    const young: World = { people: { persons: setting.people.persons.map((one) => ({ ...one, birth: '2010-01-01' })) } }
    expect(around(chosen(['wmo/keuze', 'ja']), young)).toBe(never)
    const old: World = { fact: { ended: '2022-01-01' } }
    const [both, long] = [chosen(['wmo/keuze', 'ja']), chosen(['wmo/keuze', 'ja'], ['wmo/termijn', 'lang'])]
    expect([around(both, old), around(long, old)]).toEqual([never, onTheDays])
    expect([rowsOf({ setting: { law: both } }), rowsOf({ setting: { law: long } })]).toEqual([
      ['wmo:ground-ja,wmo:kort,wmo:lang,wmo:release'],
      ['wmo:ground-ja,wmo:lang,wmo:release'],
    ])
  })

  it('asks the consent a local row adds as any other', () => {
    const alone: ConsentRule = { ...rule, bands: [{ from: 0, givers: [['self']] }] }
    const added = { kind: 'statutory', form: 'express', rule: 'wmo:rule' }
    const law = tighten(
      [{ ...wmo, consentRules: [alone] }],
      policy({ does: 'narrow', row: 'wmo:ground', also: { consents: [added] } }),
    )
    const given: Consent = {
      format: 'klantbeeld/consent@1',
      id: 'c',
      kind: 'statutory',
      person: 'anna',
      acts: ['wmo'],
      categories: ['support.informal'],
      purposes: ['wmo/onderzoek'],
      recipients: [city],
      frame: 'voluntary',
      refusalCosts: 'none',
      events: [
        {
          event: 'given',
          by: 'anna',
          inQualityOf: 'self',
          form: 'express',
          on: day('2024-01-01'),
          recordedAt: recorded.recordedAt,
        },
      ],
    }
    const shown = (changed: Partial<Consent>) => around(law, { setting: { consents: [{ ...given, ...changed }] } })
    expect([shown({}), shown({ kind: 'help' }), shown({ recipients: [provider] })]).toEqual([always, within, within])
  })
})

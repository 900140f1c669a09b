import { integrate } from 'klantbeeld'
import { requestStanding } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import {
  asks,
  at,
  day,
  decide,
  fragments,
  having,
  judged,
  municipality,
  note,
  type Own,
  outcomes,
  own,
  registry,
  setting,
} from './access-asked.ts'
import { setting as family, wmo } from './asked.ts'

const need = { category: 'need.wmo', value: { need: { label: 'snel vermoeid' } } } as const
const refusal = { exception: { row: 'wmo/5.3.2-access', kind: 'privacy-of-another' } } as const
const told = (delivered: Own[], judgements: ReturnType<typeof judged>[] = [], request = asks('anna')) =>
  outcomes(decide(request, [having(...delivered)], { judgements }))

describe('the person’s own access', () => {
  it('shows everything one holder has in the person’s file, and nothing of another holder or another file', () => {
    const { decisions } = decide(asks('anna'))
    expect(new Set(decisions.map(({ held }) => held.holderKey))).toEqual(
      new Set([`${municipality.scheme}:${municipality.value}`]),
    )
    expect(outcomes(decide(asks('anna')))).toEqual({
      'participatiewet-1.1': 'shown',
      'participatiewet-2.1': 'shown',
      'schuldhulp-1.1': 'shown',
      'schuldhulp-2.1': 'shown',
      'wmo-1.1': 'shown',
      'wmo-2.1': 'shown',
      'wmo-3.1': 'shown',
    })
  })
  it('shows what is past its term, a note, an earlier version, what was taken back and what is restricted', () => {
    const past = { ...need, ended: '2001-01-01', changedOn: '2001-01-01' }
    const earlier = having(
      { ...need, id: 'twee', version: 1 },
      { ...need, id: 'twee', version: 2, value: { need: { label: 'sterker' } } },
    )
    const delivered = [having(past, note([])), { ...earlier, id: 'later', withdrawn: [{ id: 'eigen-2', version: 1 }] }]
    const restrictions = [
      {
        format: 'klantbeeld/restriction@1' as const,
        id: 'r',
        kind: 'restriction-of-processing' as const,
        person: 'anna',
        categories: [],
        purposes: [],
        from: day('2026-01-01'),
        recordedAt: '2026-01-01T10:00:00Z',
      },
    ]
    const decided = decide(asks('anna'), delivered, { restrictions })
    expect(outcomes(decided)).toEqual({ 'eigen-1.1': 'shown', 'eigen-2.1': 'shown', 'twee.1': 'shown', 'twee.2': 'shown' })
    expect(decided.decisions.map(({ held }) => held.state)).toEqual(['current', 'taken-back', 'superseded', 'current'])
  })
  it('shows both contents of a version its holder contradicts itself in, and one that came twice once', () => {
    const other = having({ ...need, value: { need: { label: 'anders' } } })
    expect(decide(asks('anna'), [having(need), { ...other, id: 'b' }, { ...having(need), id: 'c' }]).decisions).toHaveLength(2)
  })
  it('leaves out what was destroyed, also where it arrived again', () => {
    const destroyed = [{ format: 'klantbeeld/destroyed@1' as const, fact: own(1), on: day('2026-06-01'), statement: 's' }]
    expect(outcomes(decide(asks('anna'), [having(need)], { destroyed }))).toEqual({})
    const elsewhere = destroyed.map((one) => ({ ...one, fact: { ...one.fact, holder: registry } }))
    expect(outcomes(decide(asks('anna'), [having(need)], { destroyed: elsewhere }))).toEqual({ 'eigen-1.1': 'shown' })
  })
  it('is about the facts that were asked for, where the request names them', () => {
    const delivered = [having(need, need)]
    expect(outcomes(decide(asks('anna', { facts: [own(2)] }), delivered))).toEqual({ 'eigen-2.1': 'shown' })
    expect(outcomes(decide(asks('anna', { facts: [own(2, 2)] }), delivered))).toEqual({})
  })
  it('has a delivery that is not linked once a steward recorded that it is this person', () => {
    const stranger = { ...having(need), persons: [{ ref: 'anna', localNumber: 'L-1' }] }
    expect(outcomes(decide(asks('anna'), [stranger]))).toEqual({})
    const links = [
      {
        kind: 'joined' as const,
        delivered: { organisation: `${municipality.scheme}:${municipality.value}`, number: 'L-1' },
        person: 'anna',
        by: 'beheerder',
        because: 'gebeld',
        source: 'steward',
        recordedAt: '2026-11-21T10:00:00Z',
      },
    ]
    expect(outcomes(decide(asks('anna'), [stranger], { people: { ...setting.people, links } }))).toEqual({ 'eigen-1.1': 'shown' })
  })
})

describe('a fact with another person in it', () => {
  const aboutBram = note([{ person: 'bram', part: 'mentioned' }])
  it('waits for a judgement, until the last day for an answer', () => {
    const [decision] = decide(asks('anna'), [having(aboutBram)]).decisions
    expect(decision?.decided).toEqual({
      outcome: 'awaits',
      judgements: ['privacy-of-another'],
      row: 'wmo/5.3.2-access',
      until: '2026-12-20',
    })
  })
  it('waits two months longer where that was told in time, and not where it was told late', () => {
    const until = (toldOn: string) =>
      decide(asks('anna', { extended: { toldOn: day(toldOn), because: 'veel' } }), [having(aboutBram)]).answerBy
    expect([until('2026-12-20'), until('2026-12-21')]).toEqual(['2027-02-20', '2026-12-20'])
    expect(until('2026-11-19')).toBe('2026-12-20')
  })
  it('has the same last day as the request itself, of whatever act', () => {
    for (const act of ['avg', 'wmo', 'jeugdwet', 'brp'])
      for (const receivedOn of [day('2026-01-31'), day('2026-08-31'), day('2026-11-20')]) {
        const extended = { toldOn: day('2026-02-01'), because: 'veel' }
        const asked = asks('anna', { act, receivedOn, extended })
        const { last } = requestStanding(asked, setting.law, { people: setting.people, on: day('2026-11-23') }).answer
        expect(decide(asked, [having(aboutBram)]).answerBy).toBe(last)
        if (receivedOn === '2026-01-31') expect(last).toBe('2026-04-30')
      }
  })
  it('waits too where somebody told it, where the other is not linked, and where it is also the other’s file', () => {
    for (const other of [
      { person: 'bram', part: 'source' },
      { person: 'nobody', part: 'mentioned' },
      { person: 'bram', part: 'file' },
    ] as const)
      expect(told([note([other])])).toEqual({ 'eigen-1.1': 'awaits' })
  })
  it('is shown once the other’s privacy was weighed for this very asker, fact and person', () => {
    const allows = (access = {}, more = {}) => told([aboutBram], [judged('privacy-of-another', 'allows', 'anna', access, more)])
    expect(allows()).toEqual({ 'eigen-1.1': 'shown' })
    expect(allows({ facts: [own(1, 2)] })).toEqual({ 'eigen-1.1': 'shown' })
    for (const other of [
      allows({ to: 'bram' }),
      allows({ facts: [own(2)] }),
      allows({ facts: [own(1, 0)] }),
      allows({ facts: [{ ...own(1), holder: registry }] }),
      allows({ facts: [], sources: [own(1)] }),
      allows({}, { persons: ['anna'] }),
      allows({}, { by: 'kwaliteitsmedewerker-2' }),
      allows({}, { recordedAt: '2025-12-31T10:00:00Z' }),
      allows({}, { purpose: 'wmo/onderzoek' }),
      allows({}, { from: day('2026-11-24') }),
      allows({}, { until: day('2026-11-22') }),
      allows({}, { kind: 'good-care' }),
      allows({}, { outcome: 'refuses' }),
    ])
      expect(other).toEqual({ 'eigen-1.1': 'awaits' })
  })
  it('opens no use by the judgement on access', () => {
    const judgements = [judged('privacy-of-another', 'allows', 'anna'), ...(family.judgements ?? [])]
    const seen = (more: object) => JSON.stringify(integrate(fragments, wmo, { ...family, ...more }).view)
    expect(seen({ judgements, staff: setting.staff })).toBe(seen({}))
  })
})

describe('a refusal', () => {
  const refuses = (access = {}, more = {}, request = asks('anna')) =>
    decide(request, [having(need)], {
      judgements: [judged('access-refusal', 'refuses', 'anna', { ...refusal, ...access }, more)],
    })
  it('names the row, its exception and the judgement', () => {
    expect(refuses().decisions[0]?.decided).toEqual({
      outcome: 'refused',
      refusal: {
        row: 'wmo/5.3.2-access',
        exception: 'privacy-of-another',
        judgement: 'oordeel-access-refusal-refuses',
        silent: false,
      },
    })
    expect(refuses({ silent: true }).decisions[0]?.decided).toMatchObject({ refusal: { silent: true } })
  })
  it('counts only by an exception of a row that governs the fact, towards this asker, by whoever had the mandate', () => {
    for (const other of [
      decide(asks('anna'), [having(need)], { judgements: [judged('access-refusal', 'refuses', 'anna')] }),
      refuses({ exception: { row: 'wmo/5.3.2-access', kind: 'good-care' } }),
      refuses({ exception: { row: 'wmo/5.3.2-access', kind: 'interest-of-the-person' } }),
      refuses({ exception: { row: 'uavg/5-4-access', kind: 'safeguarded-interest' } }),
      refuses({ exception: { row: 'wmo/5.3.1-3-veilig-thuis', kind: 'protection-of-somebody' } }),
      refuses({ exception: { row: 'niets', kind: 'privacy-of-another' } }),
      refuses({ to: 'cas' }),
      refuses({ facts: [own(2)] }),
      refuses({}, { kind: 'privacy-of-another' }),
      refuses({}, { outcome: 'allows' }),
      refuses({}, { by: 'consulent-12' }),
      refuses({}, { until: day('2026-11-22') }),
      refuses({}, { persons: ['bram'] }),
    ])
      expect(outcomes(other)).toEqual({ 'eigen-1.1': 'shown' })
  })
  it('is in silence where one of several is', () => {
    const judgements = [{}, { silent: true as const }].map((more, index) =>
      judged('access-refusal', 'refuses', 'anna', { ...refusal, ...more }, { id: `oordeel-${index}` }),
    )
    expect(decide(asks('anna'), [having(need)], { judgements }).decisions[0]?.decided).toMatchObject({
      refusal: { silent: true, judgement: 'oordeel-1' },
    })
  })
  it('counts for nothing by a row that is not settled', () => {
    const law = setting.law.map((domain) => ({
      ...domain,
      rights: domain.rights.map((row) => (row.id === 'wmo/5.3.2-access' ? { ...row, confidence: 'unverified' as const } : row)),
    }))
    const judgements = [judged('access-refusal', 'refuses', 'anna', refusal)]
    expect(outcomes(decide(asks('anna'), [having(need)], { judgements, law }))).toEqual({ 'eigen-1.1': 'shown' })
  })
  it('may rest on the general right where the act has none of its own', () => {
    const general = { exception: { row: 'uavg/5-4-access', kind: 'safeguarded-interest' } } as const
    const facts = [{ ...own(1), id: 'schuldhulp-1' }]
    const judgements = [judged('access-refusal', 'refuses', 'anna', { ...general, facts })]
    expect(outcomes(decide(asks('anna'), fragments, { judgements }))).toMatchObject({
      'schuldhulp-1.1': 'refused',
      'schuldhulp-2.1': 'shown',
    })
  })
  it('comes before a judgement that is pending or that allows', () => {
    const aboutBram = note([{ person: 'bram', part: 'mentioned' }])
    const refuse = judged('access-refusal', 'refuses', 'anna', refusal)
    expect(told([aboutBram], [refuse, judged('privacy-of-another', 'allows', 'anna')])).toEqual({ 'eigen-1.1': 'refused' })
  })
})

describe('where a fact comes from', () => {
  const source = (
    persons: Parameters<typeof note>[0],
    from: 'client' | 'network' | 'carer' | 'anonymous' | 'register',
    judgements: ReturnType<typeof judged>[] = [],
  ) => {
    const fact = note(persons, { obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from } })
    const { decided } = decide(asks('anna'), [having(fact)], { judgements }).decisions[0] ?? {}
    return decided?.outcome === 'shown' ? decided.source : undefined
  }
  it('is told, and is the person where the person told it', () => {
    expect(source([], 'register')).toEqual({ told: 'origin', from: 'register', persons: [] })
    expect(source([{ person: 'anna', part: 'source' }], 'client')).toEqual({ told: 'origin', from: 'client', persons: ['anna'] })
  })
  it('waits where somebody in the network, a carer or an anonymous reporter told it', () => {
    for (const from of ['network', 'carer', 'anonymous'] as const) expect(source([], from)).toEqual({ told: 'awaits' })
    expect(source([{ person: 'anna', part: 'source' }], 'network')).toMatchObject({ told: 'origin' })
  })
  it('is told after a judgement about the source itself, and hidden by a refusal of it', () => {
    const byCas: Parameters<typeof note>[0] = [{ person: 'cas', part: 'source' }]
    const factOnly = judged('privacy-of-another', 'allows', 'anna')
    const sourceToo = judged('privacy-of-another', 'allows', 'anna', { sources: [own(1)] })
    const hidden = judged('access-refusal', 'refuses', 'anna', { facts: [], sources: [own(1)], ...refusal })
    expect(source(byCas, 'network', [factOnly])).toEqual({ told: 'awaits' })
    expect(source(byCas, 'network', [sourceToo])).toEqual({ told: 'origin', from: 'network', persons: ['cas'] })
    expect(source(byCas, 'network', [sourceToo, hidden])).toMatchObject({ told: 'refused', refusal: { row: 'wmo/5.3.2-access' } })
    expect(
      source([], 'anonymous', [judged('privacy-of-another', 'allows', 'anna', { facts: [], sources: [own(1)] })]),
    ).toMatchObject({ told: 'origin' })
  })
})

describe('a request that cannot be answered', () => {
  it('is about another right, an unknown person, or lies before what was recorded', () => {
    const refused = (request = asks('anna'), moment = at, more = {}) => {
      try {
        decide(request, fragments, more)
        return moment
      } catch (error) {
        return error instanceof Error && 'code' in error ? error.code : error
      }
    }
    expect(refused({ ...asks('anna'), right: 'erasure' })).toBe('request/not-answered-here')
    expect(refused(asks('zora'))).toBe('request/unknown-person')
    expect(refused({ ...asks('anna'), recordedAt: '2026-11-24T10:00:00Z' })).toBe('request/not-now')
    expect(
      refused(asks('anna'), at, {
        judgements: [judged('access-refusal', 'refuses', 'anna', {}, { recordedAt: '2026-11-24T10:00:00Z' })],
      }),
    ).toBe('request/not-now')
    expect(refused()).toBe(at)
  })
  it('lies before what was recorded also where that says nothing once two are read as one', () => {
    const { people } = setting
    const [anna] = people.persons
    if (anna === undefined) throw new Error('the example lost Anna')
    const asked = (recordedAt: string) => () =>
      decide(asks('anna'), fragments, {
        people: {
          ...people,
          persons: [...people.persons, { ...anna, id: 'guest' }],
          samePersons: [
            {
              person: 'guest',
              is: 'anna',
              by: 'steward-1',
              because: 'a pass',
              source: 'steward',
              recordedAt: '2026-01-01T00:00:00Z',
            },
          ],
          authority: [
            ...people.authority,
            {
              source: 'gezagsregister',
              recordedAt,
              kind: 'guardianship',
              child: 'guest',
              holder: 'anna',
              from: day('2026-01-01'),
            },
          ],
        },
      })
    expect(asked('2026-01-01T00:00:00Z')).not.toThrow()
    expect(asked('2026-11-24T10:00:00Z')).toThrow(expect.objectContaining({ code: 'request/not-now' }))
  })
  it('to integrate is told where it is answered', () => {
    expect(() => integrate(fragments, { ...wmo, kind: 'access' }, family)).toThrow(/accessReport of klantbeeld\/rights/)
  })
})

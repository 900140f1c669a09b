import type { Fact, People } from 'klantbeeld'
import type { RightsRequest } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import { asks, day, decide, having, judged, outcomes, registry, setting, youthCare } from './access-asked.ts'

const recorded = { source: 'gezagsregister', recordedAt: '2026-10-01T08:00:00Z' }
const about = (
  child: string,
  recordedOn: string | undefined = '2024-05-01',
  more: Partial<Omit<Fact, 'category' | 'value'>> = {},
) => [
  having({
    category: 'need.youth',
    value: { need: { label: 'slaapt slecht' } },
    persons: [{ person: child, part: 'file' }],
    obtained: { act: 'jeugdwet', purpose: 'jeugdwet/toegang', capacity: 'access-worker', from: 'client' },
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...more,
  }),
]
const without = (delivered: ReturnType<typeof about>) =>
  delivered.map((fragment) => ({ ...fragment, facts: fragment.facts.map(({ recordedOn: _, ...fact }) => fact as Fact) }))
const given = (request: RightsRequest, delivered = about(request.person), people: People = setting.people, more = {}) =>
  outcomes(decide(request, delivered, { people, ...more }))['eigen-1.1']
const people = (more: Partial<People>): People => ({ ...setting.people, ...more })
const since = (holder: string, from: string, until?: string): People =>
  people({
    authority: setting.people.authority.map((one) =>
      one.holder === holder ? { ...one, from: day(from), ...(until === undefined ? {} : { until: day(until) }) } : one,
    ),
  })
const byAnna = (child: string) => asks(child, { by: 'anna' })
const byBram = (child: string) => asks(child, { by: 'bram' })

describe('access of a child of seven', () => {
  it('is a parent’s with authority today and on the day of recording', () => {
    expect(given(byAnna('elin'))).toBe('shown')
    expect(given(byBram('elin'))).toBe('shown')
    expect(given(byBram('elin'), about('elin', '2024-12-31'), since('bram', '2025-01-01'))).toBe('no-standing')
    expect(given(byBram('elin'), about('elin', '2025-01-01'), since('bram', '2025-01-01'))).toBe('shown')
    expect(given(byBram('elin'), about('elin', '2024'), since('bram', '2024-06-01'))).toBe('no-standing')
    expect(given(byBram('elin'), about('elin', '2024'), since('bram', '2024-01-01', '2026-11-22'))).toBe('no-standing')
    expect(given(byBram('elin'), about('elin', '2024'), since('bram', '2024-01-01', '2026-11-23'))).toBe('shown')
    expect(given(byBram('elin'), about('elin', '2024'), since('bram', '2024-01-01', '2024-12-30'))).toBe('no-standing')
  })
  it('is a parent’s whose authority lasted every day on which it can have been recorded', () => {
    const [frame] = since('bram', '2020-01-01').authority.filter((one) => one.holder === 'bram' && one.child === 'elin')
    if (frame === undefined) throw new Error('the example lost the authority of Bram')
    const twice = (until: string, from: string): People => ({
      ...setting.people,
      authority: [
        ...setting.people.authority.filter((one) => one.holder !== 'bram'),
        { ...frame, until: day(until) },
        { ...frame, from: day(from) },
      ],
    })
    expect(given(byBram('elin'), about('elin', '2024'), twice('2024-03-01', '2024-10-01'))).toBe('no-standing')
    expect(given(byBram('elin'), about('elin', '2024-11'), twice('2024-03-01', '2024-10-01'))).toBe('shown')
    expect(given(byBram('elin'), about('elin', '2024'), twice('2024-03-01', '2024-03-02'))).toBe('shown')
  })
  it('is nobody’s who acts for the child where the day of recording, or authority, is unknown', () => {
    expect(given(byAnna('elin'), without(about('elin')))).toBe('no-standing')
    expect(given(byAnna('elin'), about('elin', 'unknown'))).toBe('no-standing')
    const unknown = { ...recorded, child: 'elin', kind: 'unknown' as const, from: day('2026-01-01') }
    expect(given(byAnna('elin'), about('elin'), people({ authority: [...setting.people.authority, unknown] }))).toBe(
      'no-standing',
    )
  })
  it('is nobody’s without authority, nor a parent’s over a child that died', () => {
    expect(given(asks('elin', { by: 'cas' }))).toBe('no-standing')
    expect(given(asks('elin', { by: 'zora' }))).toBe('no-standing')
    const dead = (death: string) =>
      people({ persons: setting.people.persons.map((one) => (one.id === 'elin' ? { ...one, death } : one)) })
    expect(given(byAnna('elin'), about('elin'), dead('2026-11-23'))).toBe('no-standing')
    expect(given(byAnna('elin'), about('elin'), dead('unknown'))).toBe('no-standing')
    expect(given(byAnna('elin'), about('elin'), dead('2026-11-24'))).toBe('shown')
  })
  it('does not carry what one parent told, or of one parent, to the other unweighed', () => {
    const with_ = (part: 'mentioned' | 'source', who: string) =>
      about('elin', '2024-05-01', {
        persons: [
          { person: 'elin', part: 'file' },
          { person: who, part },
        ],
      })
    for (const part of ['mentioned', 'source'] as const) {
      expect(given(byAnna('elin'), with_(part, 'bram'))).toBe('awaits')
      expect(given(byAnna('elin'), with_(part, 'anna'))).toBe('shown')
    }
    expect(
      given(
        byAnna('elin'),
        about('elin', '2024-05-01', {
          persons: [
            { person: 'elin', part: 'file' },
            { person: 'anna', part: 'file' },
          ],
        }),
      ),
    ).toBe('awaits')
  })
  it('is not the child’s own yet, by the act’s own ages: the row is named', () => {
    const decided = decide(asks('elin'), about('elin'))
    expect(decided.decisions[0]?.decided).toEqual({ outcome: 'left-to-others', row: 'uavg/5-4-access' })
    expect(decided.leftToOthers).toContain('wmo/5.3.2-access')
  })
  it('is the guardian’s institution’s, by its key', () => {
    const guarded = people({
      authority: [
        {
          ...recorded,
          child: 'elin',
          kind: 'guardianship',
          organisation: { scheme: 'agb', value: '99990009' },
          from: day('2020-01-01'),
        },
      ],
    })
    expect(given(asks('elin', { by: 'agb:99990009' }), about('elin'), guarded)).toBe('shown')
    expect(given(byAnna('elin'), about('elin'), guarded)).toBe('no-standing')
  })
})

describe('access of a child of eleven with parents of whom one had no authority at recording', () => {
  it('gives each parent what was recorded in their own time', () => {
    const eleven = people({
      ...since('bram', '2025-01-01'),
      persons: setting.people.persons.map((one) => (one.id === 'dina' ? { ...one, birth: '2014-11-24' } : one)),
    })
    const both = [about('dina', '2024-05-01'), about('dina', '2025-05-01')].flatMap((delivered, index) =>
      delivered.map((fragment) => ({
        ...fragment,
        id: `d${index}`,
        facts: fragment.facts.map((fact) => ({ ...fact, id: `feit-${index}` })),
      })),
    )
    const delivered = both.map((fragment) => ({
      ...fragment,
      persons: fragment.persons.filter(({ ref }) => ref !== 'dina').concat({ ref: 'dina', bsn: '999942128' }),
    }))
    expect(outcomes(decide(byAnna('dina'), delivered, { people: eleven }))).toEqual({ 'feit-0.1': 'shown', 'feit-1.1': 'shown' })
    expect(outcomes(decide(byBram('dina'), delivered, { people: eleven }))).toEqual({
      'feit-0.1': 'no-standing',
      'feit-1.1': 'shown',
    })
  })
})

describe('access of a fifteen-year-old', () => {
  it('is their own, and the parents’ too under the general right', () => {
    expect(given(asks('cas'))).toBe('shown')
    expect(given(byAnna('cas'))).toBe('shown')
  })
  it('is their own alone at a youth helper, whose act gives it from twelve', () => {
    const atHelper = (by: string) =>
      decide(asks('cas', { by, holder: youthCare })).decisions.map(({ decided }) => decided.outcome)
    expect(atHelper('cas')).toEqual(['shown', 'shown'])
    expect(atHelper('anna')).toEqual(['no-standing', 'no-standing'])
  })
  it('is left to the parents at the register, of which the right is their own from sixteen', () => {
    const atRegister = (by: string) => outcomes(decide(asks('cas', { by, holder: registry })))
    expect(new Set(Object.values(atRegister('cas')))).toEqual(new Set(['left-to-others']))
    expect(Object.values(atRegister('anna'))).toContain('shown')
  })
  it('leaves nobody out whose age is not known, and counts every age it can be', () => {
    const born = (birth: string) =>
      people({ persons: setting.people.persons.map((one) => (one.id === 'elin' ? { ...one, birth } : one)) })
    const elin = about('elin').map((fragment) => ({ ...fragment, persons: [{ ref: 'elin', bsn: '999942839' }] }))
    expect(given(asks('elin'), elin, born('unknown'))).toBe('shown')
    expect(given(asks('elin'), elin, born('2014'))).toBe('shown')
    expect(given(asks('elin'), elin, born('2014-11-23'))).toBe('shown')
    expect(given(asks('elin'), elin, born('2014-11-24'))).toBe('left-to-others')
    expect(given(byAnna('elin'), elin, born('unknown'))).toBe('no-standing')
  })
  it('is joint over the risk index', () => {
    const index = about('cas', '2024-05-01', { holderRole: 'risk-index' })
    expect(given(asks('cas'), index)).toBe('left-to-others')
    expect(given(byAnna('cas'), index)).toBe('no-standing')
    expect(given(asks('cas', { together: ['anna'] }), index)).toBe('shown')
    expect(given(asks('cas', { together: ['zora'] }), index)).toBe('left-to-others')
    expect(given(asks('cas', { by: 'anna', together: ['cas'] }), index)).toBe('shown')
    expect(given(asks('cas', { by: 'zora', together: ['cas', 'anna'] }), index)).toBe('no-standing')
  })
})

describe('access of an adult under curatele', () => {
  const curatele = people({
    representation: [{ ...recorded, person: 'anna', kind: 'curator', representative: 'bram', from: day('2024-05-01') }],
  })
  const wmo = having({ category: 'need.wmo', value: { need: { label: 'moe' } } })
  it('is the curator’s from the day of the appointment, and stays the person’s own', () => {
    expect(given(asks('anna', { by: 'bram' }), [wmo], curatele)).toBe('shown')
    expect(given(asks('anna'), [wmo], curatele)).toBe('shown')
    expect(given(asks('anna', { by: 'bram' }), [wmo])).toBe('no-standing')
    expect(decide(asks('anna', { by: 'bram' }), [wmo], { people: curatele }).quality).toBe('curator')
    expect(decide(asks('anna', { by: 'bram' }), [wmo]).quality).toBeUndefined()
    expect(decide(asks('anna'), [wmo], { people: curatele }).quality).toBe('self')
  })
})

describe('refusals towards whoever acts for a child', () => {
  const good = { exception: { row: 'wmo/5.3.2-access', kind: 'interest-of-the-person' } } as const
  const wmo = about('elin', '2024-05-01', {
    obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
  })
  it('rest on exceptions that hold towards them, and not on those towards the person', () => {
    const refused = (exception: object) =>
      given(byAnna('elin'), wmo, setting.people, {
        judgements: [judged('access-refusal', 'refuses', 'anna', exception, { persons: ['elin'] })],
      })
    expect(refused(good)).toBe('refused')
    expect(refused({ exception: { row: 'wmo/5.3.2-access', kind: 'not-capable' } })).toBe('shown')
  })
  it('do not make standing', () => {
    expect(
      given(asks('elin', { by: 'zora' }), wmo, setting.people, {
        judgements: [judged('access-refusal', 'refuses', 'zora', good)],
      }),
    ).toBe('no-standing')
  })
})

describe('a hidden place', () => {
  const address = (more: Partial<Omit<Fact, 'category' | 'value'>> = {}) => [
    having({
      category: 'residence.address',
      value: { kind: 'described', description: 'veilig huis' },
      persons: [{ person: 'elin', part: 'file' }],
      obtained: { act: 'jeugdwet', purpose: 'jeugdwet/toegang', capacity: 'access-worker', from: 'client' },
      ...more,
    }),
  ]
  const shielded = (person: string, from = '2026-01-01', until?: string) =>
    people({
      shielding: [
        {
          ...recorded,
          kind: 'address-protection',
          person,
          from: day(from),
          exceptFor: [],
          ...(until === undefined ? {} : { until: day(until) }),
        },
      ],
    })
  const fled = (kind: 'left-home-violence' | 'secret-whereabouts' | 'supervision-order') =>
    people({ measures: [{ ...recorded, kind, person: 'anna', from: day('2026-01-01') }] })
  it('of the child, or of whom the child lives with, reaches no parent unweighed', () => {
    expect(given(byBram('elin'), address())).toBe('shown')
    expect(given(byBram('elin'), address(), shielded('elin'))).toBe('awaits')
    expect(given(byBram('elin'), address(), shielded('anna'))).toBe('awaits')
    expect(given(byBram('elin'), address(), fled('left-home-violence'))).toBe('awaits')
    expect(given(byBram('elin'), address(), fled('secret-whereabouts'))).toBe('awaits')
    expect(given(byBram('elin'), address(), fled('supervision-order'))).toBe('shown')
    expect(given(byBram('elin'), address(), shielded('cas'))).toBe('shown')
    expect(given(byBram('elin'), address(), shielded('elin', '2026-11-24'))).toBe('shown')
    expect(given(byBram('elin'), address(), shielded('elin', '2026-01-01', '2026-11-22'))).toBe('shown')
  })
  it('reaches them where it was judged to be in the child’s interest', () => {
    const judgements = (persons: string[]) => ({ judgements: [judged('best-interest', 'allows', 'bram', {}, { persons })] })
    expect(given(byBram('elin'), address(), shielded('elin'), judgements(['elin']))).toBe('shown')
    expect(given(byBram('elin'), address(), shielded('elin'), judgements(['anna']))).toBe('awaits')
  })
  it('is known to the person, and is only in what tells it', () => {
    const own15 = address({ persons: [{ person: 'cas', part: 'file' }] })
    expect(given(asks('cas'), own15, shielded('cas'))).toBe('shown')
    expect(given(byBram('elin'), about('elin'), shielded('elin'))).toBe('shown')
    const letter = having({
      category: 'document.letter',
      value: { title: 'b', reference: 'r' },
      persons: [{ person: 'elin', part: 'file' }],
      obtained: { act: 'jeugdwet', purpose: 'jeugdwet/toegang', capacity: 'access-worker', from: 'client' },
      contains: ['residence.address'],
    })
    expect(given(byBram('elin'), [letter], shielded('elin'))).toBe('awaits')
  })
})

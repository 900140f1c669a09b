import fc from 'fast-check'
import { current, resolve } from 'klantbeeld'
import type { RightRow } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { decideRequest, type RequestContext, type RightsRequest, requestStanding } from 'klantbeeld/rights'
import { parse } from 'klantbeeld/schema'
import { arbitraries, example } from 'klantbeeld/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CurrentFact } from '../src/people/index.ts'
import { runsOf, seed } from './effort.ts'
import { city, day, judgement, law, people, request, right, row, staff } from './rights-world.ts'

const context: RequestContext = { people, organisations: example.setting.organisations ?? [], on: day('2026-11-26') }
const ask = (more: Partial<RightsRequest> = {}, rest: Partial<RequestContext> = {}) =>
  requestStanding({ ...request, ...more }, nl, { ...context, ...rest })
const small = (rights: readonly RightRow[], more: Partial<RightsRequest> = {}, rest: Partial<RequestContext> = {}) =>
  requestStanding({ ...request, act: 'small', right: 'erasure', ...more }, law({ rights }), { ...context, ...rest })
const veiligThuis = { scheme: 'local', value: 'vt' } as const

describe('who may ask', () => {
  it.each<[string, Partial<RightsRequest>, string, string | undefined]>([
    ['Wmo 5.3.5: a child of twelve', { receivedOn: day('2026-11-22') }, '2026-11-22', 'self'],
    ['Wmo 5.3.5: not the day before', { receivedOn: day('2026-11-21') }, '2026-11-21', undefined],
    ['Wmo 5.3.5: a parent the day before', { by: 'anna', receivedOn: day('2026-11-21') }, '2026-11-21', 'parent-with-authority'],
    ['Wmo 5.3.5: no parent from twelve', { by: 'anna' }, '2026-11-26', undefined],
    ['Jeugdwet 7.3.9: a child of twelve', { act: 'jeugdwet' }, '2026-11-26', 'self'],
    ['Jeugdwet 7.3.9: no parent from twelve', { act: 'jeugdwet', by: 'bram' }, '2026-11-26', undefined],
    ['Wmo 5.3.2: a parent too until sixteen', { right: 'access', by: 'anna' }, '2026-11-26', 'parent-with-authority'],
    ['GDPR 17: both at twelve to fifteen, the child', { right: 'erasure', act: 'avg' }, '2026-11-26', 'self'],
    ['GDPR 17: and the parent', { right: 'erasure', act: 'avg', by: 'anna' }, '2026-11-26', 'parent-with-authority'],
    ['Wet BRP 2.55: a parent until sixteen', { right: 'access', act: 'brp', by: 'anna' }, '2026-11-26', 'parent-with-authority'],
    ['Wet BRP 2.55: not the child', { right: 'access', act: 'brp' }, '2026-11-26', undefined],
    ['WGBO 455: the patient', { act: 'wgbo' }, '2026-11-26', 'self'],
    ['a brother', { by: 'cas' }, '2026-11-26', undefined],
  ])('%s', (_, more, on, quality) => {
    expect(ask(more, { on: day(on) }).quality).toBe(quality)
  })

  it('is the one who may on the day it came in and on the day it is looked at', () => {
    const early = { by: 'anna', receivedOn: day('2026-11-21') }
    expect(ask(early, { on: day('2026-11-21') })).toMatchObject({ quality: 'parent-with-authority' })
    expect(ask(early, { on: day('2026-11-22') })).toMatchObject({ why: 'no-longer' })
    expect(ask({ receivedOn: day('2026-11-21') }, { on: day('2026-11-22') })).toMatchObject({ why: 'not-entitled' })
  })

  it('is nobody where age or authority is not known', () => {
    const ageless = { ...people, persons: people.persons.map((one) => ({ ...one, birth: 'unknown' })) }
    expect(ask({}, { people: ageless })).toMatchObject({ why: 'age-unknown' })
    const elin = { person: 'elin', by: 'anna' }
    expect(ask(elin)).toMatchObject({ quality: 'parent-with-authority' })
    const recorded = { source: 'gezagsregister', recordedAt: '2026-10-01T08:00:00Z' }
    const authority = [...people.authority, { ...recorded, child: 'elin', kind: 'unknown' as const, from: day('2026-01-01') }]
    expect(ask(elin, { people: { ...people, authority } })).toMatchObject({ why: 'not-entitled' })
  })

  it('is somebody only at every age the person can have', () => {
    const born = (birth: string) => ({
      ...people,
      persons: people.persons.map((one) => (one.id === 'dina' ? { ...one, birth } : one)),
    })
    expect(ask({}, { people: born('2014-11') })).toMatchObject({ why: 'age-unknown' })
    expect(ask({}, { people: born('2014-10') })).toMatchObject({ quality: 'self' })
    expect(ask({ by: 'anna' }, { people: born('2014-11') })).toMatchObject({ why: 'age-unknown' })
    const bands = [
      { from: 0, givers: [['self'], ['guardian']] },
      { from: 12, givers: [['self']] },
    ] as const
    expect(small([right('both', { bands })], {}, { people: born('2014-11') })).toMatchObject({ quality: 'self' })
  })

  it('is nobody for who is not known, or stands there twice, or died', () => {
    expect(ask({ person: 'nobody' })).toMatchObject({ why: 'unknown-person' })
    expect(ask({}, { people: { ...people, persons: [...people.persons, ...people.persons] } })).toMatchObject({
      why: 'unknown-person',
    })
    const died = (death: string) => ({ ...people, persons: people.persons.map((one) => ({ ...one, death })) })
    expect(ask({}, { people: died('2026-11-26') })).toMatchObject({ why: 'died' })
    expect(ask({}, { people: died('unknown') })).toMatchObject({ why: 'died' })
    expect(ask({}, { people: died('2026-11-27') })).toMatchObject({ quality: 'self' })
  })

  it('takes two together where the row asks both', () => {
    const rights = [right('both', { bands: [{ from: 12, givers: [['self', 'parent-with-authority']] }] })]
    expect(small(rights)).toMatchObject({ why: 'not-together' })
    expect(small(rights, { together: ['bram'] })).toMatchObject({ quality: 'self' })
    expect(small(rights, { by: 'bram', together: ['dina'] })).toMatchObject({ quality: 'parent-with-authority' })
    expect(small(rights, { together: ['cas'] })).toMatchObject({ why: 'not-together' })
    expect(small(rights, { by: 'cas', together: ['dina', 'bram'] })).toMatchObject({ why: 'not-entitled' })
  })

  it('is by a row of that right, of that act, verified', () => {
    expect(small([])).toMatchObject({ why: 'no-such-right' })
    expect(small([])).not.toHaveProperty('row')
    expect(small([right('other', { right: 'restriction' })])).toMatchObject({ why: 'no-such-right' })
    expect(small([right('of-another', { of: 'wmo' })])).toMatchObject({ why: 'no-such-right' })
    expect(small([right('open', { confidence: 'unverified' })])).toMatchObject({ why: 'not-settled' })
    expect(small([right('open', { confidence: 'unverified' })])).not.toHaveProperty('row')
    expect(small([right('read')])).toMatchObject({ row: 'small/read', quality: 'self' })
    const both = [
      right('z', { bands: [{ from: 18, givers: [['self']] }] }),
      right('a', { bands: [{ from: 12, givers: [['self']] }] }),
    ]
    expect(small(both)).toMatchObject({ row: 'small/a', quality: 'self' })
    expect(small(both, { by: 'cas' })).toMatchObject({ row: 'small/a', why: 'not-entitled' })
  })

  it('is by a row that was verified on both days', () => {
    const laws = [
      ...law({ rights: [right('r')] }),
      ...law({ rights: [right('r', { confidence: 'unverified' })], validFrom: day('2026-11-25') }),
    ]
    const at = (on: string) => requestStanding({ ...request, act: 'small', right: 'erasure' }, laws, { ...context, on: day(on) })
    expect(at('2026-11-24')).toMatchObject({ quality: 'self' })
    expect(at('2026-11-25')).toMatchObject({ why: 'not-settled' })
  })

  it('is not said to be nobody where a row was not verified', () => {
    const adult = right('adult', { bands: [{ from: 18, givers: [['self']] }] })
    expect(small([adult])).toMatchObject({ why: 'not-entitled' })
    expect(small([adult, right('open', { confidence: 'unverified' })])).toMatchObject({ why: 'not-settled' })
    const ageless = { ...people, persons: people.persons.map((one) => ({ ...one, birth: 'unknown' })) }
    const rights = [adult, right('open', { confidence: 'unverified' })]
    expect(small(rights, {}, { people: ageless })).toMatchObject({ why: 'age-unknown' })
  })

  it('is nobody any longer also where another row never let them', () => {
    const parent = right('parent', {
      bands: [
        { from: 0, givers: [['parent-with-authority']] },
        { from: 12, givers: [['self']] },
      ],
    })
    const adult = right('adult', { bands: [{ from: 18, givers: [['self']] }] })
    const early = { by: 'anna', receivedOn: day('2026-11-21') }
    for (const rights of [
      [parent, adult],
      [adult, parent],
    ])
      expect(small(rights, early, { on: day('2026-11-22') })).toMatchObject({ why: 'no-longer' })
  })

  it('is still the one who could when it was decided', () => {
    const decided = (on: string) => ({
      by: 'anna',
      receivedOn: day('2026-11-20'),
      decision: { on: day(on), by: 'worker', outcome: 'granted', refused: [] } as const,
    })
    expect(ask(decided('2026-11-21'))).toMatchObject({ quality: 'parent-with-authority' })
    expect(ask(decided('2026-11-22'))).toMatchObject({ why: 'no-longer' })
    const atOnce = { ...decided('2026-11-21'), receivedOn: day('2026-11-21') }
    expect(ask(atOnce)).toMatchObject({ quality: 'parent-with-authority' })
    expect(ask(decided('2026-11-27'), { on: day('2026-11-21') })).toMatchObject({ quality: 'parent-with-authority' })
    expect(ask(decided('2026-11-19'))).toMatchObject({ why: 'no-longer' })
    const died = { ...people, persons: people.persons.map((one) => ({ ...one, death: '2026-11-24' })) }
    expect(ask(decided('2026-11-21'), { people: died })).toMatchObject({ quality: 'parent-with-authority' })
  })

  it('changed on 1 September 2026, when the act gave the child a right of its own', () => {
    const cas = { right: 'access', act: 'avg', person: 'cas', by: 'cas' } as const
    expect(ask({ ...cas, receivedOn: day('2026-08-31') })).toMatchObject({ why: 'not-settled' })
    expect(ask({ ...cas, receivedOn: day('2026-09-01') })).toMatchObject({ quality: 'self', row: 'uavg/5-4-access' })
  })

  it('rests on a row of some roles only where the holder is registered, once, in one of them', () => {
    const organisation = {
      format: 'klantbeeld/organisation@1',
      id: veiligThuis,
      name: 'Veilig Thuis',
      kind: 'veilig-thuis',
      profile: { acts: ['wmo'], categories: [], holderRoles: ['veilig-thuis'] },
    } as const
    const exceptions = (organisations: RequestContext['organisations']) =>
      ask({ right: 'access', holder: veiligThuis }, organisations === undefined ? {} : { organisations }).exceptions
    expect(exceptions([organisation])).toEqual(['wmo/5.3.1-3-veilig-thuis', 'wmo/5.3.2-access'])
    const elsewhere = { ...organisation, id: { scheme: 'local', value: 'vt-elsewhere' } } as const
    expect(exceptions([elsewhere, organisation])).toEqual(['wmo/5.3.1-3-veilig-thuis', 'wmo/5.3.2-access'])
    expect(exceptions([elsewhere])).toEqual(['wmo/5.3.2-access'])
    expect(exceptions([organisation, organisation])).toEqual(['wmo/5.3.2-access'])
    expect(exceptions([])).toEqual(['wmo/5.3.2-access'])
    const { organisations: _, ...without } = context
    expect(requestStanding({ ...request, right: 'access' }, nl, without).exceptions).toEqual(['wmo/5.3.2-access'])
    expect(exceptions([{ ...organisation, profile: { ...organisation.profile, holderRoles: ['college'] } }])).toEqual([
      'wmo/5.3.2-access',
    ])
    const roles = [right('r', { holderRoles: ['school', 'veilig-thuis'] })]
    expect(small(roles, { holder: veiligThuis }, { organisations: [organisation] })).toMatchObject({ quality: 'self' })
  })

  it('may be refused only by a row that names an exception', () => {
    expect(small([right('read')]).exceptions).toEqual([])
    expect(ask({ act: 'jeugdwet', right: 'rectification' })).toMatchObject({ quality: 'self', exceptions: [] })
    expect(ask({ act: 'jeugdwet' }).exceptions).toHaveLength(1)
  })
})

describe('the form of a request', () => {
  it.each<[string, Partial<RightsRequest>, readonly string[] | 'any', boolean]>([
    ['Wmo 5.3.5 in writing', {}, ['written'], true],
    ['Wmo 5.3.5 by mouth', { form: 'spoken' }, ['written'], false],
    ['Wmo 5.3.5 electronically', { form: 'electronic' }, ['written'], false],
    ['BW 7:455 electronically', { act: 'wgbo', form: 'electronic' }, ['written', 'electronic'], true],
    ['Jeugdwet 7.3.9 by mouth', { act: 'jeugdwet', form: 'spoken' }, 'any', true],
  ])('%s', (_, more, wanted, asAsked) => {
    expect(ask(more).form).toEqual({ wanted, asAsked })
  })
})

describe('the term for an answer', () => {
  const last = (more: Partial<RightsRequest>) => ask(more).answer.last
  const extended = (toldOn: string) => ({ toldOn: day(toldOn), because: 'much to look for' })
  const gdpr = { right: 'erasure', act: 'avg', receivedOn: day('2026-11-22') } as const

  it.each<[string, Partial<RightsRequest>, string | undefined]>([
    ['three months under Wmo 5.3.5', {}, '2027-02-22'],
    ['none in Jeugdwet 7.3.9', { act: 'jeugdwet' }, undefined],
    ['a month under the GDPR', gdpr, '2026-12-22'],
    ['two months more where that was told in the first', { ...gdpr, extended: extended('2026-12-22') }, '2027-02-22'],
    [
      'counted from the day it came in, and taken short once',
      { ...gdpr, receivedOn: day('2026-11-30'), extended: extended('2026-12-01') },
      '2027-02-28',
    ],
    ['not taken short twice', { ...gdpr, receivedOn: day('2027-01-31'), extended: extended('2027-02-01') }, '2027-04-30'],
    ['a month for access under Wmo 5.3.2, which names none', { right: 'access' }, '2026-12-22'],
    ['and two more where that was told', { right: 'access', extended: extended('2026-12-01') }, '2027-02-22'],
    ['a month for access to the register of persons', { right: 'access', act: 'brp' }, '2026-12-22'],
    ['no more where it was told too late', { ...gdpr, extended: extended('2026-12-23') }, '2026-12-22'],
    ['no more where it was told before it came in', { ...gdpr, extended: extended('2026-11-21') }, '2026-12-22'],
    ['nothing more under Wmo 5.3.5', { extended: extended('2026-12-01') }, '2027-02-22'],
    ['the last day of a shorter month', { ...gdpr, receivedOn: day('2027-01-31') }, '2027-02-28'],
    ['the same day of a longer month', { ...gdpr, receivedOn: day('2027-02-28') }, '2027-03-28'],
    ['a leap day', { ...gdpr, receivedOn: day('2028-01-30') }, '2028-02-29'],
    ['a month under the GDPR for who has no standing', { ...gdpr, by: 'cas' }, '2026-12-22'],
    ['a month under the GDPR before who asks was settled', { ...gdpr, receivedOn: day('2026-08-31') }, '2026-09-30'],
  ])('is %s', (_, more, expected) => {
    expect(last(more)).toBe(expected)
  })

  it('says whether it was put off', () => {
    expect(ask(gdpr).answer.extended).toBe(false)
    expect(ask({ ...gdpr, extended: extended('2026-11-30') }).answer.extended).toBe(true)
    expect(ask({ ...gdpr, extended: extended('2027-01-30') }).answer.extended).toBe(false)
  })

  it('is over the day after, unless it was decided in time', () => {
    const on = (text: string, more: Partial<RightsRequest> = {}) => ask({ ...gdpr, ...more }, { on: day(text) }).answer.overdue
    const decided = (text: string) => ({ decision: { on: day(text), by: 'worker', outcome: 'granted', refused: [] } as const })
    expect(on('2026-12-22')).toBe(false)
    expect(on('2026-12-23')).toBe(true)
    expect(on('2027-03-01', decided('2026-12-22'))).toBe(false)
    expect(on('2027-03-01', decided('2026-12-23'))).toBe(true)
    expect(on('2026-12-22', decided('2026-12-23'))).toBe(false)
    expect(on('2040-01-01', { act: 'jeugdwet', right: 'early-destruction' })).toBe(false)
    expect(ask({ act: 'jeugdwet' }).answer).toEqual({ extended: false, overdue: false })
    expect(ask({ act: 'jeugdwet' }).answer).not.toHaveProperty('last')
  })

  it('is the shortest where several rows set one', () => {
    const answer = { ...row, id: 'small/answer', duty: 'small/answer', kinds: [], within: 'P2W' } as const
    const heard = { events: ['request-received'], to: [{ from: 0, told: ['person-concerned'] }] } as const
    const of = (within: string, more: object) =>
      requestStanding(
        { ...request, act: 'small', right: 'erasure' },
        law({ rights: [right('r', { answerWithin: within })], duties: [{ ...answer, ...more }] }),
        context,
      ).answer.last
    expect(of('P1W', { notice: heard })).toBe('2026-11-29')
    expect(of('P3W', { notice: heard })).toBe('2026-12-06')
    expect(of('P3W', { notice: heard, confidence: 'unverified' })).toBe('2026-12-13')
    expect(of('P3W', {})).toBe('2026-12-13')
    expect(of('P3W', { notice: { ...heard, events: ['corrected'] } })).toBe('2026-12-13')
  })
})

describe('a decision on a request', () => {
  let held: readonly CurrentFact[]
  beforeAll(() => {
    held = current(example.fragments, [], resolve(example.fragments, people))
  })
  const ref = (id: string) => ({ holder: city, id, version: 1 })
  const application = ref('wmo-1')
  const need = ref('wmo-2')
  const provision = ref('wmo-3')
  const wmo = { ...request, person: 'anna', by: 'anna', facts: [application, need, provision], receivedOn: day('2026-11-20') }
  const decision = (outcome: 'granted' | 'refused' | 'in-part', refused: readonly object[] = [], on = '2026-11-25') => ({
    decision: { on: day(on), by: 'worker', outcome, refused: refused as [] },
  })
  const refusal = (facts: readonly object[], more: object = {}) => ({
    facts,
    exception: 'wmo/5.3.5-destruction',
    judgement: 'weighed-1',
    ...more,
  })
  const decide = (more: Partial<RightsRequest>, rest: object = {}) =>
    decideRequest({ ...wmo, ...more }, nl, {
      ...context,
      staff,
      judgements: [judgement],
      held,
      recordedAt: '2026-11-26T10:00:00Z',
      ...rest,
    })

  it('grants what was asked for of that holder, in the own file, as it stands now', () => {
    const { granted, refused, unsettled, problems, follows } = decide(decision('granted'))
    expect(granted).toEqual([application, need, provision])
    expect([refused, unsettled, problems]).toEqual([[], [], []])
    expect(follows).toEqual({ destroy: granted, destroyLater: [], rectify: [], addOwnStatement: false, events: [] })
    expect(decide({ ...decision('granted'), facts: [{ ...need, version: 7 }, ref('wmo-4'), ref('jeugd-1')] }).granted).toEqual([
      need,
    ])
    expect(decide({ ...decision('granted'), holder: veiligThuis }).granted).toEqual([])
    const { facts: _, ...whole } = wmo
    const everything = decideRequest({ ...whole, ...decision('granted') }, nl, {
      ...context,
      staff,
      judgements: [],
      held,
      recordedAt: '2026-11-26T10:00:00Z',
    })
    expect(everything.granted.map(({ id }) => id)).toEqual([
      'wmo-1',
      'wmo-2',
      'wmo-3',
      'participatiewet-1',
      'participatiewet-2',
      'schuldhulp-1',
      'schuldhulp-2',
    ])
  })

  it('refuses a part by a row that names an exception and a judgement that weighed it', () => {
    const { granted, refused, problems, follows } = decide(decision('in-part', [refusal([need])]))
    expect(problems).toEqual([])
    expect(refused).toEqual([need])
    expect(granted).toEqual([application, provision])
    expect(follows.destroy).toEqual(granted)
  })

  it('refuses the whole', () => {
    const { refused, problems, follows } = decide(decision('refused', [refusal([application]), refusal([need, provision])]))
    expect(problems).toEqual([])
    expect(refused).toEqual([application, need, provision])
    expect(follows.destroy).toEqual([])
  })

  it.each<[string, object, string]>([
    ['no row', { exception: 'wmo/none' }, 'exception-unknown'],
    ['a row of another right', { exception: 'wmo/5.3.2-access' }, 'exception-unknown'],
    ['no judgement', { judgement: 'none' }, 'not-weighed'],
  ])('is not settled where %s names the exception', (_, more, problem) => {
    const { unsettled, refused, granted, problems, follows } = decide(decision('in-part', [refusal([need], more)]))
    expect(problems).toEqual([problem])
    expect(unsettled).toEqual([need])
    expect(refused).toEqual([])
    expect(follows.destroy).toEqual(granted)
  })

  it.each<[string, object, boolean]>([
    ['as it is', {}, true],
    ['that it may not be kept longer', { outcome: 'refuses' }, false],
    ['of another kind', { kind: 'necessity', outcome: 'refuses' }, false],
    ['of a kind that weighs this too', { kind: 'serious-harm', outcome: 'refuses' }, true],
    ['of such a kind that allows', { kind: 'serious-harm' }, false],
    ['of a kind without mandate', { kind: 'privacy-of-another', outcome: 'refuses' }, false],
    ['by another', { by: 'worker' }, false],
    ['of another person', { persons: ['bram'] }, false],
    ['of another category', { categories: ['application.wmo'] }, false],
    ['that holds from the day itself', { from: day('2026-11-25') }, true],
    ['that holds from the day after', { from: day('2026-11-26') }, false],
    ['that holds until the day itself', { until: day('2026-11-25') }, true],
    ['that held until the day before', { until: day('2026-11-24') }, false],
    ['recorded on the day itself', { recordedAt: '2026-11-25T22:59:00Z' }, true],
    ['recorded on the day after', { recordedAt: '2026-11-25T23:01:00Z' }, false],
    ['recorded before the mandate', { recordedAt: '2025-12-31T12:00:00Z' }, false],
    ['recorded on its first day', { recordedAt: '2026-01-01T12:00:00Z' }, true],
  ])('rests on a judgement %s', (_, more, stands) => {
    const decided = decide(decision('in-part', [refusal([need])]), { judgements: [{ ...judgement, ...more }] })
    expect(decided.problems).toEqual(stands ? [] : ['not-weighed'])
    expect(decided.refused).toEqual(stands ? [need] : [])
  })

  it('rests on a judgement of every category it refuses', () => {
    const only = { judgements: [{ ...judgement, categories: ['need.wmo'] }] }
    expect(decide(decision('in-part', [refusal([need])]), only).refused).toEqual([need])
    const both = decide(decision('in-part', [refusal([need, application])]), only)
    expect(both).toMatchObject({ problems: ['not-weighed'], refused: [], unsettled: [application, need] })
  })

  it('adds no statement to the file where it was refused', () => {
    const refused = decision('refused', [refusal([application, need, provision])])
    const { follows, unsettled } = decide({ ...refused, right: 'rectification', act: 'jeugdwet' })
    expect(unsettled).toEqual([application, need, provision])
    expect(follows.addOwnStatement).toBe(false)
  })

  it('takes no judgement that is there twice, and one of two refusals that was weighed', () => {
    expect(decide(decision('in-part', [refusal([need])]), { judgements: [judgement, judgement] }).problems).toEqual([
      'not-weighed',
    ])
    const twice = [refusal([need], { judgement: 'none' }), refusal([need])]
    expect(decide(decision('in-part', twice)).refused).toEqual([need])
    expect(decide(decision('in-part', twice.toReversed())).refused).toEqual([need])
  })

  it.each<[string, ReturnType<typeof decision>, string]>([
    ['granted with refusals', decision('granted', [refusal([need])]), 'outcome-contradicts'],
    ['refused in part without any', decision('in-part'), 'outcome-contradicts'],
    ['refused in part with nothing left', decision('in-part', [refusal([application, need, provision])]), 'outcome-contradicts'],
    ['refused with something left', decision('refused', [refusal([need])]), 'outcome-contradicts'],
    ['decided before it came in', decision('granted', [], '2026-11-19'), 'before-the-request'],
    ['not decided yet', decision('granted', [], '2026-11-27'), 'not-decided'],
  ])('does nothing where it was %s', (_, decided, problem) => {
    const { problems, unsettled, granted, follows } = decide(decided)
    expect(problems).toEqual([problem])
    expect(unsettled).toEqual([application, need, provision])
    expect(granted).toEqual([])
    expect(follows.destroy).toEqual([])
  })

  it('says that it was not decided, decided late, or refuses what was not asked for', () => {
    expect(decide({}).problems).toEqual(['not-decided'])
    expect(decide(decision('granted', [], '2026-11-20')).problems).toEqual([])
    expect(decide(decision('granted', [], '2026-11-26')).problems).toEqual([])
    const on = day('2027-03-01')
    expect(decide(decision('granted', [], '2027-02-20'), { on }).problems).toEqual([])
    expect(decide(decision('granted', [], '2027-02-21'), { on })).toMatchObject({ problems: ['late'] })
    expect(decide(decision('granted', [], '2027-02-21'), { on }).granted).toEqual([application, need, provision])
    expect(decide(decision('in-part', [refusal([need, ref('wmo-4')])])).problems).toEqual(['not-asked-for'])
  })

  it('can only be a refusal where nobody may ask', () => {
    const granted = decide({ ...decision('granted'), by: 'cas' })
    expect(granted.problems).toEqual(['no-standing'])
    expect(granted.unsettled).toEqual([application, need, provision])
    expect(granted.follows.destroy).toEqual([])
    const refused = decide({ ...decision('refused'), by: 'cas' })
    expect(refused.problems).toEqual([])
    expect(refused.refused).toEqual([application, need, provision])
    expect(decide({ ...decision('refused', [], '2027-02-21'), by: 'cas' }, { on: day('2027-03-01') }).problems).toEqual(['late'])
  })

  it('is a refusal only where it is settled that nobody may ask', () => {
    const refused = { ...decision('refused'), by: 'cas' }
    const ageless = { people: { ...people, persons: people.persons.map((one) => ({ ...one, birth: 'unknown' })) } }
    const died = { people: { ...people, persons: people.persons.map((one) => ({ ...one, death: '2026-11-01' })) } }
    const nothing = { unsettled: [application, need, provision], refused: [], problems: ['no-standing'] }
    expect(decide({ ...refused, person: 'anna' }, ageless)).toMatchObject(nothing)
    const twice = { people: { ...people, persons: [...people.persons, ...people.persons] } }
    expect(decide({ ...refused, person: 'anna' }, twice)).toMatchObject({ ...nothing, standing: { why: 'unknown-person' } })
    expect(decide({ ...refused, right: 'erasure', act: 'avg', receivedOn: day('2026-08-31') })).toMatchObject({
      ...nothing,
      standing: { why: 'not-settled' },
      problems: ['no-standing', 'late'],
    })
    expect(decide(refused, died)).toMatchObject({ refused: nothing.unsettled, problems: [], standing: { why: 'died' } })
    expect(decide({ ...refused, act: 'small' })).toMatchObject({ problems: [], standing: { why: 'no-such-right' } })
    expect(decide({ ...refused, ...decision('refused', [], '2026-11-19') })).toMatchObject({
      ...nothing,
      problems: ['before-the-request'],
    })
  })

  it('lets what is in the file of somebody else too wait', () => {
    const ofBoth = held.map((one) =>
      one.fact.id === 'wmo-2'
        ? { ...one, fact: { ...one.fact, persons: [...one.fact.persons, { person: 'bram', part: 'file' as const }] } }
        : one,
    )
    const unknown = held.map((one) =>
      one.fact.id === 'wmo-2'
        ? { ...one, fact: { ...one.fact, persons: [...one.fact.persons, { person: 'x', part: 'file' as const }] } }
        : one,
    )
    const mentioned = held.map((one) =>
      one.fact.id === 'wmo-2'
        ? { ...one, fact: { ...one.fact, persons: [...one.fact.persons, { person: 'bram', part: 'mentioned' as const }] } }
        : one,
    )
    expect(decide(decision('granted'), { held: ofBoth }).follows).toMatchObject({
      destroy: [application, provision],
      destroyLater: [need],
    })
    expect(decide(decision('granted'), { held: unknown }).follows).toMatchObject({ destroyLater: [need] })
    expect(decide(decision('granted'), { held: mentioned }).follows).toMatchObject({ destroyLater: [] })
  })

  it('is followed by what its right asks for', () => {
    const of = (right: RightsRequest['right'], act = 'avg') => decide({ ...decision('granted'), right, act }).follows
    expect(of('access')).toEqual({ destroy: [], destroyLater: [], rectify: [], addOwnStatement: false, events: [] })
    expect(of('erasure').destroy).toEqual([application, need, provision])
    expect(of('rectification')).toMatchObject({ rectify: [application, need, provision], addOwnStatement: false, destroy: [] })
    expect(of('rectification', 'jeugdwet')).toMatchObject({ rectify: [], addOwnStatement: true })
    expect(of('rectification', 'wgbo')).toMatchObject({ rectify: [], addOwnStatement: true })
    expect(of('objection')).toMatchObject({ restriction: { kind: 'upheld-objection' }, events: [] })
    expect(decide({ ...decision('granted'), right: 'complaint', act: 'uavg' }).follows.destroy).toEqual([])
  })

  it('restricts by a record that names the categories, and tells of it', () => {
    const { restriction, events } = decide({ ...decision('granted'), right: 'restriction', act: 'avg' }).follows
    expect(parse('restriction', restriction)).toEqual({
      format: 'klantbeeld/restriction@1',
      id: 'request-1',
      kind: 'restriction-of-processing',
      person: 'anna',
      categories: ['application.wmo', 'need.wmo', 'provision.wmo'],
      purposes: [],
      from: '2026-11-25',
      recordedAt: '2026-11-26T10:00:00Z',
    })
    expect(events.map((event) => parse('notifiable-event', event))).toEqual([
      {
        format: 'klantbeeld/notifiable-event@1',
        id: expect.stringMatching(/^[\w-]{43}$/),
        kind: 'restricted',
        on: '2026-11-25',
        holder: city,
        holderRole: 'college',
        facts: [application, need, provision],
        persons: ['anna'],
      },
    ])
  })

  it('restricts nothing rather than everything where there is nothing to restrict', () => {
    const { follows } = decide({ ...decision('granted'), right: 'restriction', act: 'avg', facts: [ref('none')] })
    expect(follows.restriction).toBeUndefined()
    expect(follows.events).toEqual([])
  })

  it('tells apart what is held in two roles', () => {
    const two = held.map((one) =>
      one.fact.id === 'wmo-2' ? { ...one, fact: { ...one.fact, holderRole: 'mayor' as const } } : one,
    )
    const of = (held: readonly CurrentFact[]) =>
      decide({ ...decision('granted'), right: 'restriction', act: 'avg' }, { held }).follows
    const { events, restriction } = of(two)
    const isMayors = ({ fact }: CurrentFact) => fact.holderRole === 'mayor'
    const mayorFirst = [...two.filter(isMayors), ...two.filter((one) => !isMayors(one))]
    expect(of(mayorFirst).events).toEqual(events)
    expect(of(two.toReversed()).restriction).toEqual(restriction)
    expect(events.map(({ holderRole, facts }) => [holderRole, facts.map(({ id }) => id)])).toEqual([
      ['college', ['wmo-1', 'wmo-3']],
      ['mayor', ['wmo-2']],
    ])
    expect(new Set(events.map(({ id }) => id)).size).toBe(2)
  })

  it('12 no personal value in what comes of a request', () => {
    const texts = [decide(decision('granted')), decide({ ...decision('granted'), right: 'restriction', act: 'avg' })]
    for (const { standing, follows } of texts)
      expect(JSON.stringify([standing, follows])).not.toMatch(/Wit|Visser|Lindelaan|99994|MS|1982/)
  })
})

describe('properties of requests', () => {
  it('1 default is withheld: who has no standing on either day has none', () => {
    const day0 = day('2026-11-22')
    fc.assert(
      fc.property(
        arbitraries.days.around(day0),
        arbitraries.days.around(day0),
        fc.constantFrom('anna', 'dina', 'cas'),
        (one, other, by) => {
          const [receivedOn, on] = [one, other].sort() as [typeof one, typeof one]
          const { quality } = ask({ by, receivedOn }, { on })
          const may = (that: typeof one) => (that < day0 ? by === 'anna' : by === 'dina')
          return (
            (quality !== undefined) === (may(receivedOn) && may(on) && on >= day('2026-07-01') && receivedOn >= day('2026-07-01'))
          )
        },
      ),
      { seed, numRuns: runsOf('1') },
    )
  })

  it('a last day never comes earlier for a request that came in later', () => {
    const near = arbitraries.days.around(day('2027-01-31'))
    const last = (receivedOn: ReturnType<typeof day>) => ask({ right: 'erasure', act: 'avg', receivedOn }).answer.last ?? ''
    fc.assert(
      fc.property(near, near, (one, other) => one > other || one < day('2018-06-01') || last(one) <= last(other)),
      { seed, numRuns: runsOf('1') },
    )
  })
})

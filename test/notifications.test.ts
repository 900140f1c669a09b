import fc from 'fast-check'
import { nl } from 'klantbeeld/law/nl'
import {
  type Notice,
  type NoticeContext,
  type NotifiableEvent,
  notificationsDue,
  overdueNotices,
  type Provision,
} from 'klantbeeld/rights'
import { arbitraries } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { runsOf, seed } from './effort.ts'
import { context, event, fact, notice, provision } from './notices-world.ts'
import { city, clinic, day, duty, judgement, law, people, row, staff } from './rights-world.ts'

const due = (events: readonly NotifiableEvent[], more: Partial<NoticeContext> = {}) =>
  notificationsDue(events, nl, { ...context, ...more })
const brief = (list: ReturnType<typeof due>) => list.map(({ duty, to, last }) => [duty, to, last])

describe('what an event makes due', () => {
  it.each<[string, NotifiableEvent, readonly (readonly [string, string, string | undefined])[]]>([
    [
      'what another told is told within a month (GDPR 14)',
      event('recorded-from-another'),
      [['avg/14-3-inform', 'person-concerned', '2026-12-02']],
    ],
    [
      'a month from the end of one ends with a shorter one',
      event('recorded-from-another', { on: day('2026-08-31') }),
      [['avg/14-3-inform', 'person-concerned', '2026-09-30']],
    ],
    [
      'what Veilig Thuis got is told within four weeks, and within those only (Wmo 5.3.1)',
      event('recorded-from-another', { holderRole: 'veilig-thuis' }),
      [['wmo/5.3.1-1-veilig-thuis-inlichten', 'person-concerned', '2026-11-30']],
    ],
    ['nor is its first provision told apart', event('first-provision', { holderRole: 'veilig-thuis' }), []],
    [
      'a first provision is told on the day itself',
      event('first-provision'),
      [['avg/14-3-first-provision', 'person-concerned', '2026-11-02']],
    ],
    ['another purpose likewise', event('other-purpose'), [['avg/14-4-other-purpose', 'person-concerned', '2026-11-02']]],
    ['a request is answered', event('request-received'), [['avg/12-3-answer', 'person-concerned', '2026-12-02']]],
    ['a correction is told to who got it (GDPR 19)', event('corrected'), [['avg/19-recipients', 'recipient', undefined]]],
    ['a destruction', event('destroyed'), [['avg/19-recipients', 'recipient', undefined]]],
    ['a restriction', event('restricted'), [['avg/19-recipients', 'recipient', undefined]]],
    [
      'what is at odds with an authentic value is reported (Wet BRP 2.34)',
      event('contradicts-authentic'),
      [['brp/2.34-1-report', 'register-keeper', undefined]],
    ],
    [
      'an identity in dispute is doubt, and receivers by a reading that is not settled',
      event('identity-disputed'),
      [
        ['avg/19-identity-disputed', 'recipient', undefined],
        ['brp/2.34-1-report', 'register-keeper', undefined],
      ],
    ],
    [
      'the register answers a report in five working days',
      event('doubt-reported', { holderRole: 'registry', on: day('2026-11-05') }),
      [['brp/besluit-28-answer', 'reporter', '2026-11-12']],
    ],
    [
      'counted from a weekend too',
      event('doubt-reported', { holderRole: 'registry', on: day('2026-11-07') }),
      [['brp/besluit-28-answer', 'reporter', '2026-11-13']],
    ],
    [
      'and again after the investigation',
      event('investigation-ended', { holderRole: 'registry' }),
      [['brp/besluit-28-outcome', 'reporter', undefined]],
    ],
    ['which is no duty of another', event('doubt-reported'), []],
    [
      'who asks for receivers is answered in four weeks',
      event('recipients-asked', { holderRole: 'registry' }),
      [['brp/3.22-recipients', 'person-concerned', '2026-11-30']],
    ],
  ])('%s', (_, one, expected) => {
    expect(brief(due([one], { provisions: [provision('p-1')] }))).toEqual(expected)
  })

  it('is nothing where the role of the holder is not known and the duty is of one role', () => {
    const { holderRole: _, ...roleless } = event('doubt-reported')
    expect(due([roleless])).toEqual([])
  })

  it('names facts by reference, whom to tell, and from when', () => {
    expect(due([event('recorded-from-another')])).toEqual([
      {
        event: 'event-recorded-from-another',
        kind: 'recorded-from-another',
        duty: 'avg/14-3-inform',
        settled: true,
        holder: city,
        to: 'person-concerned',
        person: 'anna',
        facts: [fact],
        from: '2026-11-02',
        last: '2026-12-02',
        extensions: 0,
        overdue: false,
      },
    ])
    expect(due([event('identity-disputed')], { provisions: [provision('p-1')] })[0]).toMatchObject({
      settled: false,
      extensions: 0,
      overdue: false,
    })
  })

  it('is due to each person, once, and to nobody in particular where nobody is known', () => {
    const to = (persons: readonly string[]) => due([event('first-provision', { persons })]).map(({ person }) => person)
    expect(to(['anna', 'bram', 'anna'])).toEqual(['anna', 'bram'])
    expect(to([])).toEqual([undefined])
    const [nobody] = due([event('first-provision', { persons: [] })])
    expect(nobody).toMatchObject({ to: 'person-concerned' })
    expect(nobody).not.toHaveProperty('person')
  })

  it('is nothing yet before it happened', () => {
    expect(due([event('first-provision')], { on: day('2026-11-01') })).toEqual([])
    expect(due([event('first-provision')], { on: day('2026-11-02') })).toHaveLength(1)
  })

  it('tells of a report to the index by age: who represents, both, nobody by this row', () => {
    const told = (person: string, on: string, all = people) =>
      due([event('index-reported', { persons: [person], on: day(on) })], { people: all }).map(({ to }) => to)
    expect(told('dina', '2026-11-21')).toEqual(['representative'])
    expect(told('dina', '2026-11-22')).toEqual(['person-concerned', 'representative'])
    expect(told('cas', '2026-11-22')).toEqual(['person-concerned', 'representative'])
    expect(told('anna', '2026-11-22')).toEqual([])
    const born = (birth: string) => ({ ...people, persons: people.persons.map((one) => ({ ...one, birth })) })
    expect(told('dina', '2026-11-22', born('unknown'))).toEqual(['unsettled'])
    expect(told('dina', '2026-11-22', born('2014'))).toEqual(['unsettled'])
    expect(told('dina', '2026-11-22', born('2013'))).toEqual(['person-concerned', 'representative'])
    expect(told('nobody', '2026-11-22')).toEqual(['unsettled'])
  })

  it('is to the same one where the age does not matter, also where it is not known', () => {
    expect(due([event('first-provision', { persons: ['nobody'] })]).map(({ to }) => to)).toEqual(['person-concerned'])
  })

  it('is not settled where the act says nothing of somebody so young', () => {
    const notice = {
      events: ['recorded-from-another'],
      to: [
        { from: 12, told: ['person-concerned', 'representative'] },
        { from: 16, told: ['person-concerned'] },
      ],
    } as const
    const told = (person: string) =>
      notificationsDue([event('recorded-from-another', { persons: [person] })], law({ duties: [duty('a', { notice })] }), context)
        .map(({ to }) => to)
        .sort()
    expect(told('elin')).toEqual(['unsettled'])
    expect(told('cas')).toEqual(['person-concerned', 'representative'])
  })

  it('asks the person who wants a correction spread to do so within eight weeks', () => {
    const spread = (askedOn?: string) =>
      due(
        [
          event('correction-spread-asked', {
            holderRole: 'registry',
            on: day('2026-10-01'),
            ...(askedOn && { askedOn: day(askedOn) }),
          }),
        ],
        {
          provisions: [provision('p-1')],
        },
      )
    expect(brief(spread('2026-10-01'))).toEqual([['brp/3.23-correction', 'recipient', undefined]])
    expect(spread('2026-11-26')).toHaveLength(1)
    expect(spread('2026-11-27')).toEqual([])
    expect(spread('2026-09-30')).toEqual([])
    expect(spread()).toEqual([])
  })

  it('follows the law of the day it happened', () => {
    const laws = [
      ...law({ duties: [duty('a', { within: 'P1W' })] }),
      ...law({ duties: [duty('a', { within: 'P2W' })], validFrom: day('2026-11-02') }),
    ]
    const last = (on: string) => notificationsDue([event('recorded-from-another', { on: day(on) })], laws, context)[0]?.last
    expect(last('2026-11-01')).toBe('2026-11-08')
    expect(last('2026-11-02')).toBe('2026-11-16')
  })

  it('is not replaced by a duty that was not read, or of another role', () => {
    const special = (more: object) =>
      duty('special', {
        notice: {
          events: ['recorded-from-another'],
          to: [{ from: 0, told: ['person-concerned'] }],
          insteadOf: ['small/general'],
        },
        ...more,
      })
    const ids = (more: object) =>
      notificationsDue([event('recorded-from-another')], law({ duties: [duty('general'), special(more)] }), context).map(
        (one) => one.duty,
      )
    expect(ids({})).toEqual(['small/special'])
    expect(ids({ confidence: 'unverified' })).toEqual(['small/general', 'small/special'])
    const of = { events: ['recorded-from-another'], to: [{ from: 0, told: [] }], insteadOf: ['small/general'] } as const
    expect(ids({ notice: { ...of, holderRoles: ['school'] } })).toEqual(['small/general'])
    expect(ids({ notice: { ...of, holderRoles: ['school', 'college'] } })).toEqual([])
  })
})

describe('who got it', () => {
  const recipients = (one: NotifiableEvent, provisions: readonly Provision[]) =>
    due([one], { provisions }).map(({ recipient }) => recipient?.value)
  it('is who got the version that gave way or an earlier one; of a destruction whatever version', () => {
    expect(recipients(event('corrected'), [provision('p', {}, 2)])).toEqual([clinic.value])
    expect(recipients(event('corrected'), [provision('p', {}, 3)])).toEqual([])
    expect(recipients(event('destroyed'), [provision('p', {}, 3)])).toEqual([clinic.value])
  })
  it('is each once, never the holder, never who got something else', () => {
    const other = { scheme: 'agb', value: '99990001' } as const
    const provisions = [provision('a'), provision('b'), provision('c', { recipient: other }), provision('d', { recipient: city })]
    expect(recipients(event('destroyed'), provisions)).toEqual(['99990001', clinic.value])
    expect(recipients(event('destroyed'), [provision('e', { provided: [] })])).toEqual([])
    const another = { fact: { ...fact, id: 'wmo-3' }, holderRole: 'college', persons: [], rows: [] } as const
    expect(recipients(event('destroyed'), [provision('f', { provided: [another] })])).toEqual([])
    expect(recipients(event('destroyed'), [])).toEqual([])
    expect(due([event('destroyed')])).toEqual([])
  })
})

describe('what was done about it', () => {
  const recorded = event('recorded-from-another')
  const inform = { event: recorded.id, duty: 'avg/14-3-inform' }

  it.each<[string, Partial<Notice>, boolean]>([
    ['told: it is', {}, true],
    ['told today: it is', { on: day('2026-11-26') }, true],
    ['to be told tomorrow: it is not', { on: day('2026-11-27') }, false],
    ['told of another event: it is not', { events: ['event-x'] }, false],
    ['told by another duty: it is not', { duty: 'avg/14-4-other-purpose' }, false],
    ['told to who represents: it is not', { to: 'representative' }, false],
    ['told about another person: it is not', { person: 'bram' }, false],
    ['put off: it is not', { outcome: 'put-off' }, false],
    ['exempt by nothing: it is not', { outcome: 'exempt' }, false],
  ])('is off the list where it was, on record, %s', (_, more, done) => {
    expect(due([recorded], { notices: [notice(inform, more)] })).toHaveLength(done ? 0 : 1)
  })

  it('is told to each receiver apart', () => {
    const other = { scheme: 'agb', value: '99990001' } as const
    const provisions = [provision('a'), provision('b', { recipient: other })]
    const { person: _, ...told } = notice({ event: 'event-corrected', duty: 'avg/19-recipients' }, { to: 'recipient' })
    const left = (more: Partial<Notice>) =>
      due([event('corrected')], { provisions, notices: [{ ...told, ...more }] }).map(({ recipient }) => recipient?.value)
    expect(left({ recipient: clinic })).toEqual(['99990001'])
    expect(left({ recipient: other })).toEqual([clinic.value])
    expect(left({})).toEqual(['99990001', clinic.value])
  })

  it('settles who is told by telling the person or who represents', () => {
    const unknown = { ...people, persons: people.persons.map((one) => ({ ...one, birth: 'unknown' })) }
    const index = event('index-reported')
    const left = (to: Notice['to']) =>
      due([index], { people: unknown, notices: [notice({ event: index.id, duty: 'jeugdwet/7.1.5.1-1-inform' }, { to })] }).length
    expect([left('person-concerned'), left('representative'), left('reporter')]).toEqual([0, 0, 1])
  })

  it('is put off by Veilig Thuis again and again, each time in time; by another once or never', () => {
    const last = (one: NotifiableEvent, dutyId: string, days: readonly string[]) => {
      const notices = days.map((on) => notice({ event: one.id, duty: dutyId }, { outcome: 'put-off', on: day(on) }))
      const [item] = due([one], { notices, on: day('2027-02-01') })
      return [item?.last, item?.extensions]
    }
    const safe = event('recorded-from-another', { holderRole: 'veilig-thuis' })
    const vt = 'wmo/5.3.1-1-veilig-thuis-inlichten'
    expect(last(safe, vt, ['2026-11-30'])).toEqual(['2026-12-14', 1])
    expect(last(safe, vt, ['2026-12-01'])).toEqual(['2026-11-30', 0])
    expect(last(safe, vt, ['2026-11-01'])).toEqual(['2026-11-30', 0])
    expect(last(safe, vt, ['2026-11-02'])).toEqual(['2026-12-14', 1])
    expect(last(safe, vt, ['2026-12-14', '2026-11-30'])).toEqual(['2026-12-28', 2])
    expect(last(safe, vt, ['2026-11-30', '2026-11-30'])).toEqual(['2026-12-14', 1])
    expect(last(recorded, 'avg/14-3-inform', ['2026-11-20'])).toEqual(['2026-12-02', 0])
    const exempt = notice({ event: safe.id, duty: vt }, { outcome: 'exempt', on: day('2026-11-20') })
    expect(due([safe], { notices: [exempt] })[0]).toMatchObject({ last: '2026-11-30', extensions: 0 })
    const asking = event('request-received')
    expect(last(asking, 'avg/12-3-answer', ['2026-11-20', '2026-12-20'])).toEqual(['2027-02-02', 1])
  })

  it('is over time the day after the last', () => {
    const over = (on: string) => due([recorded], { on: day(on) })[0]?.overdue
    expect(over('2026-12-02')).toBe(false)
    expect(over('2026-12-03')).toBe(true)
    const list = due([recorded, event('first-provision'), event('contradicts-authentic')])
    expect(overdueNotices(list, day('2026-12-02')).map((one) => one.duty)).toEqual(['avg/14-3-first-provision'])
    expect(overdueNotices(list, day('2026-12-03')).map((one) => [one.duty, one.overdue])).toEqual([
      ['avg/14-3-first-provision', true],
      ['avg/14-3-inform', true],
    ])
    expect(overdueNotices(list.toReversed(), day('2026-12-03'))).toEqual(overdueNotices(list, day('2026-12-03')))
  })
})

describe('what need not be told', () => {
  const first = (rows: readonly string[]) => due([event('first-provision', { rows })], { on: day('2026-12-31') })[0]
  it('is what a law prescribes, and stays on the list with that row', () => {
    expect(first(['jeugdwet/7.4.0-2-duty-request', 'bw-1/243-1-council'])).toMatchObject({
      exempt: 'bw-1/243-1-council',
      overdue: false,
    })
    expect(first(['wmo/5.1.1-1-need'])).toMatchObject({ overdue: true })
    expect(first(['wmo/5.1.1-1-need'])).not.toHaveProperty('exempt')
    expect(first([])).not.toHaveProperty('exempt')
    expect(overdueNotices(due([event('first-provision', { rows: ['bw-1/243-1-council'] })]), day('2027-01-01'))).toEqual([])
  })

  it('is so only by a duty that says so', () => {
    const [item] = due([event('corrected', { rows: ['bw-1/243-1-council'] })], { provisions: [provision('p')] })
    expect(item).not.toHaveProperty('exempt')
  })

  const exempt = { exception: 'avg/14-5-exempt', judgement: 'weighed-1' }
  const weighed = { ...judgement, kind: 'serious-harm', outcome: 'refuses' } as const
  const recorded = event('recorded-from-another')
  const by = (more: Partial<Notice>, rest: Partial<NoticeContext> = {}) =>
    due([recorded], {
      staff,
      judgements: [weighed],
      notices: [notice({ event: recorded.id, duty: 'avg/14-3-inform' }, { outcome: 'exempt', exempt, ...more })],
      ...rest,
    })[0]?.exempt
  it('is an exception that somebody with the mandate weighed for that person', () => {
    expect(by({})).toBe('avg/14-5-exempt')
    expect(by({ exempt: { ...exempt, exception: 'avg/22-automated' } })).toBeUndefined()
    expect(by({ exempt: { ...exempt, judgement: 'none' } })).toBeUndefined()
    expect(by({ outcome: 'put-off' })).toBeUndefined()
    expect(by({}, { judgements: [{ ...weighed, persons: ['bram'] }] })).toBeUndefined()
    expect(by({}, { judgements: [judgement] })).toBeUndefined()
    expect(by({}, { judgements: [{ ...weighed, until: day('2026-11-19') }] })).toBeUndefined()
    expect(by({}, { judgements: [] })).toBeUndefined()
    expect(by({}, { staff: { ...staff, mandates: [] } })).toBeUndefined()
    const unsaid = notice({ event: recorded.id, duty: 'avg/14-3-inform' }, { outcome: 'exempt' })
    expect(by({}, { notices: [unsaid] })).toBeUndefined()
    const { staff: _, ...nobody } = { ...context, judgements: [weighed], staff }
    const notices = [notice({ event: recorded.id, duty: 'avg/14-3-inform' }, { outcome: 'exempt', exempt })]
    expect(notificationsDue([recorded], nl, { ...nobody, notices })[0]).not.toHaveProperty('exempt')
    const { judgements: _none, ...unjudged } = { ...context, staff, judgements: [] }
    expect(notificationsDue([recorded], nl, { ...unjudged, notices })[0]).not.toHaveProperty('exempt')
  })

  it('names nobody in particular only where nobody is known, and then cannot be weighed', () => {
    const nobody = event('recorded-from-another', { persons: [] })
    const { person: _, ...told } = notice({ event: nobody.id, duty: 'avg/14-3-inform' }, { outcome: 'exempt', exempt })
    expect(due([nobody], { staff, judgements: [weighed], notices: [told] })[0]).not.toHaveProperty('exempt')
  })

  it('rests on an exception that was read', () => {
    const rule = {
      events: ['recorded-from-another'],
      to: [{ from: 0, told: ['person-concerned'] }],
      exceptions: ['small/exception'],
    } as const
    const under = (
      more: object,
      { exceptions, ...bare }: { exceptions?: readonly string[] } & Omit<typeof rule, 'exceptions'> = rule,
    ) => {
      const { notice: _, ...exception } = duty('exception', more)
      const notices = [
        notice(
          { event: recorded.id, duty: 'small/a' },
          { outcome: 'exempt', exempt: { ...exempt, exception: 'small/exception' } },
        ),
      ]
      const laws = law({ duties: [duty('a', { notice: exceptions === undefined ? bare : { ...bare, exceptions } }), exception] })
      return notificationsDue([recorded], laws, { ...context, staff, judgements: [weighed], notices })[0]?.exempt
    }
    expect(under({})).toBe('small/exception')
    expect(under({ confidence: 'unverified' })).toBeUndefined()
    const { exceptions: _, ...without } = rule
    expect(under({}, without)).toBeUndefined()
  })

  it('names the first of several exceptions, in whatever order they were recorded', () => {
    const rule = {
      events: ['recorded-from-another'],
      to: [{ from: 0, told: ['person-concerned'] }],
      exceptions: ['small/b', 'small/a', 'small/c'],
    } as const
    const exception = (id: string) => {
      const { notice: _, ...row } = duty(id)
      return row
    }
    const laws = law({ duties: [duty('duty', { notice: rule }), exception('b'), exception('a'), exception('c')] })
    const notices = rule.exceptions.map((one) =>
      notice({ event: recorded.id, duty: 'small/duty' }, { outcome: 'exempt', exempt: { ...exempt, exception: one } }),
    )
    for (const some of [notices, notices.toReversed()]) {
      const [item] = notificationsDue([recorded], laws, { ...context, staff, judgements: [weighed], notices: some })
      expect(item?.exempt).toBe('small/a')
    }
  })
})

describe('properties of notices', () => {
  const near = arbitraries.days.around(day('2026-11-02'))
  const drawn = fc.array(
    fc.record({
      kind: fc.constantFrom<NotifiableEvent['kind']>(
        'recorded-from-another',
        'first-provision',
        'corrected',
        'index-reported',
        'request-received',
      ),
      on: near,
      persons: fc.subarray(['anna', 'dina', 'cas']),
      holderRole: fc.constantFrom<'college' | 'veilig-thuis'>('college', 'veilig-thuis'),
      nr: fc.nat({ max: 3 }),
    }),
    { maxLength: 6 },
  )
  const eventsFrom = (
    list: readonly (Pick<NotifiableEvent, 'kind' | 'on' | 'persons'> & { nr: number; holderRole: 'college' | 'veilig-thuis' })[],
  ) => list.map(({ nr, ...rest }, index) => event(rest.kind, { ...rest, id: `e-${nr}-${index}` }))
  const provisions = [provision('p-1'), provision('p-2', { recipient: { scheme: 'agb', value: '99990001' } })]
  const on = day('2030-01-01')

  it('3 order never matters: events, provisions and notices in any order give the same list', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const events = eventsFrom(list)
        const notices = events.flatMap((one, index) =>
          ['2026-11-28', '2026-12-10'].map((at) =>
            notice(
              { event: one.id, duty: index % 2 === 0 ? 'wmo/5.3.1-1-veilig-thuis-inlichten' : 'avg/12-3-answer' },
              { outcome: 'put-off', on: day(at) },
            ),
          ),
        )
        const one = due(events, { on, provisions, notices })
        const other = due([...events, ...events].reverse(), {
          on,
          provisions: provisions.toReversed(),
          notices: notices.toReversed(),
        })
        expect(other).toEqual(one)
      }),
      { seed, numRuns: runsOf('3') },
    )
  })

  it('a notification done is never due again, and takes no other with it', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), near, (list, pick, later) => {
        const events = eventsFrom(list)
        const before = due(events, { on, provisions })
        const done = before[before.length === 0 ? 0 : pick % before.length]
        if (done === undefined || done.to === 'unsettled') return
        const { person: _, ...told } = notice(done, { to: done.to, on: later })
        const record = {
          ...told,
          ...(done.person === undefined ? {} : { person: done.person }),
          ...(done.recipient === undefined ? {} : { recipient: done.recipient }),
        }
        const { exempt: _exempt, ...expected } = done
        expect(due(events, { on, provisions, notices: [record] })).toEqual(before.filter((one) => one !== done))
        expect(due(events, { on: day('2040-01-01'), provisions, notices: [record] })).not.toContainEqual(
          expect.objectContaining(expected),
        )
      }),
      { seed, numRuns: runsOf('5') },
    )
  })
})

describe('a row that prescribes', () => {
  it('exempts only where it was read and is in force', () => {
    const ground = {
      ...row,
      id: 'small/must',
      kinds: ['provide'],
      purposes: 'any',
      obtained: { acts: ['small'], purposes: 'any', capacities: 'any' },
      categories: [],
      persons: [],
      others: [],
      holders: { roles: 'any', organisation: 'any' },
      capacities: [],
      origins: 'any',
      recipients: 'any',
      consents: [],
      implied: [],
      must: true,
      holdsInEmergency: false,
    } as const
    const rule = { events: ['first-provision'], to: [{ from: 0, told: ['person-concerned'] }], notWherePrescribed: true } as const
    const exempt = (more: object, notices: object = rule) =>
      notificationsDue(
        [event('first-provision', { rows: ['small/must'] })],
        law({ grounds: [{ ...ground, ...more } as never], duties: [duty('a', { notice: notices as typeof rule })] }),
        context,
      )[0]?.exempt
    expect(exempt({})).toBe('small/must')
    expect(exempt({ must: false })).toBeUndefined()
    expect(exempt({ confidence: 'unverified' })).toBeUndefined()
    expect(exempt({ id: 'small/other' })).toBeUndefined()
    expect(exempt({}, { events: rule.events, to: rule.to })).toBeUndefined()
  })
})

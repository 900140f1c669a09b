import type { Receipt } from 'klantbeeld'
import { accessDecided } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import { looksAt } from '../src/disclosure/index.ts'
import { asks, at, having, judged, municipality, own, receiptOf, report, setting, youthCare } from './access-asked.ts'

const council = { scheme: 'kvk', value: '99990005' } as const
const veiligThuis = { scheme: 'kvk', value: '99990003' } as const
const registered = (id: Receipt['organisation'], kind: 'child-protection-council' | 'veilig-thuis') => ({
  format: 'klantbeeld/organisation@1' as const,
  id,
  name: 'Naam van de instantie',
  kind,
  profile: { acts: [], categories: [], holderRoles: [] },
})
const organisations = [
  ...(setting.organisations ?? []),
  registered(council, 'child-protection-council'),
  registered(veiligThuis, 'veilig-thuis'),
]
const looks = (receipts: readonly Receipt[], judgements = [] as ReturnType<typeof judged>[], request = asks('anna'), more = {}) =>
  report(request, { delivered: [], receipts, more: { judgements, organisations, ...more } }).markdown
const cares = (more: Partial<Receipt> = {}, id = 'blik') => receiptOf({ id, client: 'cas', about: ['cas', 'anna'] }, more)
const keptBack = '- Wie er keek of gegevens kreeg: daarvan laten wij niet alles zien.\n'
const waits = (count: string) => `- ${count}: wij beslissen uiterlijk 20 december 2026.`

describe('a look for a task that points at an organisation', () => {
  const asked = () => receiptOf({}, { purpose: 'jeugdwet/rvdk-verzoek' })
  it('waits until it was judged that this organisation may be told, also where the holder itself looked', () => {
    for (const purpose of ['jeugdwet/rvdk-verzoek', 'bw-1/rvdk-inlichtingen', 'wmo/veilig-thuis', 'participatiewet/aangifte']) {
      const markdown = looks([receiptOf({}, { purpose })])
      expect(markdown).toMatch(/- [12] gegevens?: wij beslissen uiterlijk/)
      expect(markdown).not.toMatch(/bekeken door|kinderbescherming|Veilig Thuis/)
    }
    const allows = (receivers: (typeof council | typeof veiligThuis)[]) =>
      looks([asked()], [judged('access-refusal', 'allows', 'anna', { facts: [], receivers })])
    expect(allows([council])).toContain('bekeken door Gemeente Voorbeeld')
    expect(allows([veiligThuis])).toContain(waits('1 gegeven'))
  })
  it('is refused, in silence where it says so, and is one thing with what that organisation received', () => {
    const hides = (access: object) =>
      looks(
        [asked()],
        [
          judged('access-refusal', 'refuses', 'anna', {
            facts: [],
            receivers: [council],
            exception: { row: 'uavg/5-4-access', kind: 'safeguarded-interest' },
            ...access,
          }),
        ],
      )
    expect(hides({})).toContain(keptBack)
    expect(hides({ silent: true })).toBe(looks([]))
    const gave = receiptOf({ id: 'gift' }, { kind: 'provide', recipient: council })
    expect(looks([asked(), gave])).toContain(waits('1 gegeven'))
  })
  it('is no secret of a holder of that kind', () => {
    const atCouncil = receiptOf({}, { purpose: 'jeugdwet/rvdk-verzoek', organisation: council })
    expect(looks([atCouncil], [], asks('anna', { holder: council }))).toContain('bekeken door')
  })
})

describe('a look for another client', () => {
  const at = (access: object, more: object = {}) =>
    looks(
      [cares()],
      [
        judged(
          'access-refusal',
          'refuses',
          'anna',
          {
            facts: [],
            receivers: [municipality],
            exception: { row: 'wmo/5.3.2-access', kind: 'privacy-of-another' },
            ...access,
          },
          { persons: ['cas'], ...more },
        ),
      ],
    )
  it('is refused by a judgement that names that client, in silence where it says so', () => {
    expect(at({})).toContain(keptBack)
    expect(at({})).not.toContain(waits('1 gegeven'))
    expect(at({ silent: true })).toBe(looks([]))
    expect(at({}, { persons: ['anna'] })).toContain(waits('1 gegeven'))
    expect(at({ receivers: [] })).toContain(waits('1 gegeven'))
  })
  it('counts once for each client and receiver, however often', () => {
    expect(looks([cares(), cares({}, 'b'), cares({}, 'c')])).toBe(looks([cares()]))
    const ofDina = receiptOf({ id: 'd', client: 'dina', about: ['dina', 'anna'] })
    expect(looks([cares(), ofDina])).toContain(waits('2 gegevens'))
    const given = (id: string) => receiptOf({ id }, { kind: 'provide', recipient: veiligThuis })
    expect(looks([given('a'), given('b')])).toBe(looks([given('a')]))
  })
})

describe('a receiver', () => {
  it('is hidden by a judgement about the person alone', () => {
    const given = receiptOf({}, { kind: 'provide', recipient: veiligThuis })
    const exception = { row: 'wmo/5.3.2-access', kind: 'veilig-thuis-task' } as const
    const hides = (persons: string[]) =>
      looks(
        [given],
        [judged('access-refusal', 'refuses', 'anna', { facts: [], receivers: [veiligThuis], exception }, { persons })],
      )
    expect(hides(['anna'])).toContain(keptBack)
    expect(hides(['bram'])).toContain(waits('1 gegeven'))
  })
})

describe('two organisations of a kind', () => {
  const second = { scheme: 'kvk', value: '99990008' } as const
  const both = { organisations: [...organisations, registered(second, 'child-protection-council')] }
  const asked = () => receiptOf({}, { purpose: 'jeugdwet/rvdk-verzoek' })
  const allows = (receivers: Receipt['organisation'][], more = {}) =>
    judged('access-refusal', 'allows', 'anna', { facts: [], receivers }, more)
  const told = (receipts: readonly Receipt[], judgements: ReturnType<typeof judged>[] = [], more = both) =>
    looks(receipts, judgements, asks('anna'), more)
  it('must each be judged to be told, about this person', () => {
    expect(told([asked()], [allows([council])])).toContain(waits('1 gegeven'))
    expect(told([asked()], [allows([council, second])])).toContain('bekeken door')
    expect(told([asked()], [allows([council, second], { persons: ['bram'] })])).toContain(waits('1 gegeven'))
  })
  it('are hidden by a refusal of either', () => {
    const exception = { row: 'uavg/5-4-access', kind: 'safeguarded-interest' } as const
    const refuses = judged('access-refusal', 'refuses', 'anna', { facts: [], receivers: [second], exception })
    expect(told([asked()], [refuses])).toContain(keptBack)
  })
  it('are no longer in doubt where one of them received', () => {
    const gave = receiptOf({}, { purpose: 'jeugdwet/rvdk-verzoek', kind: 'provide', recipient: council })
    expect(told([gave], [allows([council])])).toContain('gegeven aan')
    expect(told([gave], [allows([second])])).toContain(waits('1 gegeven'))
  })
  it('count the same in whatever order they are registered', () => {
    const gave = receiptOf({ id: 'gift' }, { kind: 'provide', recipient: council })
    expect(told([asked(), gave])).toContain(waits('1 gegeven'))
    expect(told([asked(), gave], [], { organisations: both.organisations.toReversed() })).toBe(told([asked(), gave]))
  })
})

describe('what a look may give away and nobody knows', () => {
  const unknown = (value: string) => ({ scheme: 'kvk', value }) as const
  const gave = (id: string, value: string) => receiptOf({ id }, { kind: 'provide', recipient: unknown(value) })
  it('waits: a client who is not among the persons', () => {
    const { people } = setting
    const without = { people: { ...people, persons: people.persons.filter(({ id }) => id !== 'cas') } }
    expect(looks([cares()], [], asks('anna'), without)).toContain(waits('1 gegeven'))
    const against = { setting: { ...setting, ...without }, at }
    const [look] = looksAt([cares()], accessDecided([], asks('anna'), against), against)
    expect(look).toMatchObject({ told: 'awaits', waitsFor: ['client'] })
  })
  it('waits: a receiver that is not registered, each by itself, also where nothing is registered', () => {
    expect(looks([gave('a', '99990011'), gave('b', '99990012')])).toContain(waits('2 gegevens'))
    const { organisations: _, ...rest } = setting
    const bare = report(asks('anna'), { delivered: [], receipts: [gave('a', '99990011')] })
    expect(bare.markdown).toContain(waits('1 gegeven'))
    const decided = accessDecided([], asks('anna'), { setting: rest, at })
    expect(looksAt([gave('a', '99990011')], decided, { setting: rest, at })).toMatchObject([{ told: 'awaits' }])
  })
  it('waits: each kind of organisation pointed at that is not registered', () => {
    const pointing = (id: string, purpose: string) => receiptOf({ id }, { purpose })
    const none = { organisations: setting.organisations ?? [] }
    const both = [pointing('a', 'jeugdwet/rvdk-verzoek'), pointing('b', 'wmo/veilig-thuis')]
    expect(looks(both, [], asks('anna'), none)).toContain(waits('2 gegevens'))
  })
  it('is not what the holder itself received', () => {
    const atHolder = receiptOf({}, { organisation: council, kind: 'provide', recipient: council })
    expect(looks([atHolder], [], asks('anna', { holder: council }))).toContain('gegeven aan')
  })
  it('is kept in silence where one of the refusals is in silence', () => {
    const refuse = (id: string, receivers: Receipt['organisation'][], more: object) =>
      judged('access-refusal', 'refuses', 'anna', { facts: [], receivers, ...more }, { id, persons: ['anna', 'cas'] })
    const open = refuse('a', [municipality], { exception: { row: 'wmo/5.3.2-access', kind: 'privacy-of-another' } })
    const silent = refuse('b', [veiligThuis], { exception: { row: 'wmo/5.3.2-access', kind: 'veilig-thuis-task' }, silent: true })
    const given = cares({ kind: 'provide', recipient: veiligThuis })
    expect(looks([given], [open])).toContain(keptBack)
    expect(looks([given], [open, silent])).toBe(looks([]))
  })
})

describe('the looks that are told', () => {
  it('are those by receipts of the holder asked, and of no other', () => {
    const elsewhere = receiptOf({}, { organisation: youthCare })
    expect(looks([elsewhere])).toBe(looks([]))
    expect(looks([receiptOf()])).not.toBe(looks([]))
    const decided = accessDecided([], asks('anna'), { setting, at })
    expect(looksAt([elsewhere], decided, { setting, at })).toEqual([])
  })
  it('say nothing of an emergency where there was none', () => {
    const decided = accessDecided([], asks('anna'), { setting, at })
    const told = (more: Partial<Receipt>) => looksAt([receiptOf({}, more)], decided, { setting, at })
    expect(told({}).map((look) => 'emergency' in look)).toEqual([false])
    expect(told({ emergency: 'child-unattended' })).toMatchObject([{ emergency: 'child-unattended' }])
  })
  it('come oldest first, and those of one moment by their request', () => {
    const decided = accessDecided([], asks('anna'), { setting, at })
    const made = (id: string, moment: string) => receiptOf({ id }, { at: moment })
    const [a, b, c] = [
      made('c', '2026-11-21T09:00:00+01:00'),
      made('a', '2026-11-22T09:00:00+01:00'),
      made('b', '2026-11-22T09:00:00+01:00'),
    ] as const
    for (const receipts of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(looksAt(receipts, decided, { setting, at }).map(({ request }) => request)).toEqual(['c', 'a', 'b'])
  })
})

describe('looks told to whoever acts for a person', () => {
  const ofCas = (more: Partial<Receipt>) => receiptOf({ client: 'cas', about: ['cas'] }, more)
  it('are those that the act of the task opens in every role of the holder', () => {
    const helped = ofCas({ organisation: youthCare, purpose: 'jeugdwet/hulpverlening' })
    const told = (by: string, more = {}) => looks([helped], [], asks('cas', { by, holder: youthCare }), more)
    expect(told('cas')).toContain('bekeken door')
    expect(told('anna')).not.toContain('bekeken door')
    const roles = organisations.map((one) =>
      one.id.value === municipality.value
        ? { ...one, profile: { ...one.profile, holderRoles: [...one.profile.holderRoles, 'youth-care-provider' as const] } }
        : one,
    )
    const toegang = ofCas({ purpose: 'jeugdwet/toegang' })
    expect(looks([toegang], [], asks('cas', { by: 'anna' }))).toContain('bekeken door')
    expect(looks([toegang], [], asks('cas', { by: 'anna' }), { organisations: roles })).not.toContain('bekeken door')
    const none = organisations.filter(({ id }) => id.value !== municipality.value)
    expect(looks([toegang], [], asks('cas', { by: 'anna' }), { organisations: none })).not.toMatch(/bekeken door|1 gegeven/)
  })
  it('are those that any one of the rows for a role opens to them', () => {
    const law = setting.law.map((domain) => ({
      ...domain,
      rights: domain.rights.flatMap((row) =>
        row.id === 'wmo/5.3.2-access'
          ? [row, { ...row, id: 'wmo/own', bands: [{ from: 0, givers: [['self' as const]] }] }]
          : [row],
      ),
    }))
    expect(looks([ofCas({})], [], asks('cas', { by: 'anna' }), { law })).toContain('bekeken door')
    const own = law.map((domain) => ({ ...domain, rights: domain.rights.filter(({ id }) => id !== 'wmo/5.3.2-access') }))
    expect(looks([ofCas({})], [], asks('cas', { by: 'anna' }), { law: own })).not.toContain('bekeken door')
  })
  it('never say that there was an emergency', () => {
    const urgent = ofCas({ emergency: 'child-unattended' })
    expect(looks([urgent], [], asks('cas'))).toContain('omdat een kind alleen was')
    expect(looks([urgent], [], asks('cas', { by: 'anna' }))).toContain('bekeken door')
    expect(looks([urgent], [], asks('cas', { by: 'anna' }))).not.toContain('omdat een kind alleen was')
  })
})

describe('a request that names its facts', () => {
  it('tells of no look, and counts none that waits', () => {
    const asked = (receipts: readonly Receipt[]) =>
      report(asks('anna', { facts: [own(1)] }), {
        delivered: [having({ category: 'need.wmo', value: { need: { label: 'moe' } } })],
        receipts,
        more: { organisations },
      })
    expect(asked([receiptOf(), cares()])).toEqual(asked([]))
    expect(asked([]).markdown).toContain('U vroeg om bepaalde gegevens.')
  })
})

import type { Receipt } from 'klantbeeld'
import { describe, expect, it } from 'vitest'
import { asks, having, judged, municipality, own, receiptOf, report, setting, youthCare } from './access-asked.ts'

const council = { scheme: 'kvk', value: '99990005' } as const
const veiligThuis = { scheme: 'kvk', value: '99990003' } as const
const registered = (id: typeof council | typeof veiligThuis, kind: 'child-protection-council' | 'veilig-thuis') => ({
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
  const asked = receiptOf({}, { purpose: 'jeugdwet/rvdk-verzoek' })
  it('waits until it was judged that this organisation may be told, also where the holder itself looked', () => {
    for (const purpose of ['jeugdwet/rvdk-verzoek', 'bw-1/rvdk-inlichtingen', 'wmo/veilig-thuis', 'participatiewet/aangifte']) {
      const markdown = looks([receiptOf({}, { purpose })])
      expect(markdown).toMatch(/- [12] gegevens?: wij beslissen uiterlijk/)
      expect(markdown).not.toMatch(/bekeken door|kinderbescherming|Veilig Thuis/)
    }
    const allows = (receivers: (typeof council | typeof veiligThuis)[]) =>
      looks([asked], [judged('access-refusal', 'allows', 'anna', { facts: [], receivers })])
    expect(allows([council])).toContain('bekeken door Gemeente Voorbeeld')
    expect(allows([veiligThuis])).toContain(waits('1 gegeven'))
  })
  it('is refused, in silence where it says so, and is one thing with what that organisation received', () => {
    const hides = (access: object) =>
      looks(
        [asked],
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
    expect(looks([asked, gave])).toContain(waits('1 gegeven'))
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

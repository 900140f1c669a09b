import { describe, expect, it } from 'vitest'
import type { Setting } from '../src/disclosure/setting.ts'
import type { Circumstances, ConsentRule, GroundRow, LawDomain, PurposeRow, TermRow } from '../src/law/index.ts'
import type {
  Assignment,
  AuthorityRecord,
  CategoryId,
  Consent,
  ConsentEvent,
  EmergencySet,
  EngagementRecord,
  Fact,
  Fragment,
  Judgement,
  JudgementKind,
  KnownPerson,
  Mandate,
  MeasureKind,
  MeasureRecord,
  Organisation,
  ProhibitionKind,
  Request,
  Restriction,
  ShieldingRecord,
} from '../src/schema/index.ts'
import { legalDay } from '../src/testing/specification/instant.ts'
import { refusal } from '../src/testing/specification/specify.ts'
import {
  anna,
  assignment,
  at,
  authorisation,
  bram,
  city,
  day,
  decide,
  fact,
  fragment,
  from,
  ground,
  home,
  isShown,
  judgement,
  letter,
  mandate,
  organisation,
  provider,
  purpose,
  quality,
  recorded,
  relation,
  release,
  request,
  row,
  rule,
  secrecy,
  setting,
  staff,
  term,
  type World,
  wmo,
  worker,
} from './specification-world.ts'

describe('the specification', () => {
  it('clears, and lists the rows that turn', () => {
    const shown = { holder: 'local:city', id: 'f', version: 2, cleared: true }
    expect(decide()).toEqual([{ ...shown, rows: ['wmo:ground', 'wmo:release', 'wmo:term'] }])
    const rows = ['wmo:ground', 'wmo:quality', 'wmo:release', 'wmo:term']
    expect(decide({ fact: letter, setting: { judgements: [judgement] } })).toEqual([{ ...shown, rows }])
    expect(decide({ ground: { confidence: 'unverified' } })).toEqual([{ ...shown, cleared: false, rows: [] }])
  })

  it('takes the highest version that is neither withdrawn nor destroyed, in any order', () => {
    const [v1, v3] = [
      { ...fact, version: 1 },
      { ...fact, version: 3 },
    ]
    const versions = (withdrawn: number, facts: Fact[]) =>
      decide({ fragment: { facts, withdrawn: [{ id: 'f', version: withdrawn }] } }).map((it) => it.version)
    expect([versions(1, [v1, v3, fact]), versions(2, [v3, v1, fact]), versions(3, [fact, v3, v1])]).toEqual([[3], [3], []])
    const destroyed = {
      format: 'klantbeeld/destroyed@1',
      fact: { holder: city, id: 'f', version: 1 },
      on: from,
      statement: 's',
    } as const
    expect(decide({ fragment: { facts: [v3, fact] }, setting: { destroyed: [destroyed] } })).toEqual([])
    expect(decide({ fragment: { withdrawn: [{ id: 'g', version: 9 }] } })).toHaveLength(1)
    expect(
      isShown({ fragments: [{ ...fragment, withdrawn: [{ id: 'f', version: 2 }], organisation: provider }, fragment] }),
    ).toBe('true')
  })

  it('withholds what is undecidable, not linked, not asked about, or nobody to the client', () => {
    expect(isShown({ fragment: { facts: [fact, { ...fact, ended: '2024-01-01' }] } })).toBe('false')
    expect(isShown({ fragment: { facts: [fact, fact] } })).toBe('true')
    const before = { ...home, version: 1 }
    expect(isShown({ fragment: { facts: [before, fact] } })).toBe('false')
    expect(isShown({ fragment: { facts: [before, fact], withdrawn: [{ id: 'f', version: 1 }] } })).toBe('true')
    expect(isShown({ fact: { persons: [{ person: 'c', part: 'file' }] } })).toBe('false')
    expect(isShown({ request: { about: ['bram'] } })).toBe('false')
    const ofSpouse: World = {
      fact: { persons: [{ person: 'b', part: 'file' }] },
      setting: { judgements: [{ ...judgement, persons: ['bram'], categories: ['support.informal'] }] },
    }
    expect(isShown(ofSpouse)).toBe('true')
    expect(
      isShown({ ...ofSpouse, people: { relations: [{ ...relation('spouse-of', 'anna', 'bram'), until: day('2024-05-31') }] } }),
    ).toBe('false')
    expect(
      isShown({ ...ofSpouse, people: { relations: [{ ...relation('spouse-of', 'anna', 'bram'), until: day('2024-06-01') }] } }),
    ).toBe('true')
    const child: World = { ...ofSpouse, ground: { persons: ['child-at-home'] } }
    expect(isShown({ ...child, people: { relations: [relation('parent-of', 'anna', 'bram')] } })).toBe('false')
    expect(
      isShown({
        ...child,
        people: { relations: [relation('parent-of', 'anna', 'bram'), relation('housemate-of', 'bram', 'anna')] },
      }),
    ).toBe('true')
  })

  it('lets every prohibition trump, a supply restriction as far as its rows reach', () => {
    const record: ShieldingRecord = { ...recorded, kind: 'supply-restriction', person: 'bram', from, exceptFor: [] }
    const mentions: World = { fact: { persons: [...fact.persons, { person: 'b', part: 'mentioned' }] } }
    expect(isShown({ ...mentions, people: { shielding: [{ ...record, until: day('2024-05-31') }] } })).toBe('true')
    expect(isShown({ ...mentions, people: { shielding: [record] } })).toBe('false')
    const reach = {
      ...row,
      id: 'wmo:reach',
      kind: 'supply-restriction',
      kinds: ['provide'],
      acts: 'any',
      categories: 'any',
      recipients: 'any',
    } as const
    expect(isShown({ ...mentions, people: { shielding: [record] }, wmo: { prohibitions: [reach] } })).toBe('true')
    expect(
      isShown({ ...mentions, people: { shielding: [record] }, wmo: { prohibitions: [{ ...reach, confidence: 'unverified' }] } }),
    ).toBe('false')
    const hidden: World = { people: { shielding: [{ ...record, kind: 'address-protection', person: 'anna' }] } }
    expect([isShown(hidden), isShown({ ...hidden, fact: home })]).toEqual(['true', 'false'])
    const closed = (exceptFor: string[]): World => ({
      people: { shielding: [{ ...record, kind: 'closed-file', person: 'anna', exceptFor }] },
    })
    expect([isShown(closed(['w'])), isShown(closed([]))]).toEqual(['true', 'false'])
    const restriction = {
      format: 'klantbeeld/restriction@1',
      id: 'x',
      kind: 'upheld-objection',
      person: 'anna',
      categories: [fact.category],
      purposes: [],
      from,
      recordedAt: recorded.recordedAt,
    } as const
    expect(isShown({ setting: { restrictions: [{ ...restriction, purposes: ['wmo/other'] }] } })).toBe('true')
    expect(isShown({ setting: { restrictions: [restriction] } })).toBe('false')
    expect(
      isShown({
        setting: { restrictions: [{ ...restriction, kind: 'restriction-of-processing', purposes: ['wmo/onderzoek'] }] },
      }),
    ).toBe('false')
    const heldBy = (...holders: Partial<Organisation>[]): World => ({
      fragment: { organisation: provider },
      setting: { organisations: [organisation, ...holders.map((it) => ({ ...organisation, id: provider, ...it }))] },
    })
    expect([
      isShown(heldBy({})),
      isShown(heldBy({ profile: { ...organisation.profile, holderRoles: [] } })),
      isShown(heldBy()),
    ]).toEqual(['true', 'false', 'false'])
    const counsellor = { ...row, id: 'wmo:any', regime: 'confidential-counsellor', acts: [], holderRoles: [] }
    const opened: Partial<LawDomain> = {
      releases: [release, { ...release, id: 'wmo:r2', regime: 'confidential-counsellor' }],
      secrecy: [secrecy, counsellor],
    }
    expect(isShown({ fact: { secrecy: ['confidential-counsellor'] }, wmo: opened })).toBe('false')
    // Rows that would reach provisions only narrow none of the others.
    const narrowed = (kind: ProhibitionKind, world: World) =>
      isShown({ ...world, wmo: { ...world.wmo, prohibitions: [{ ...reach, kind }] } })
    const restricted = (kind: Restriction['kind']): World => ({ setting: { restrictions: [{ ...restriction, kind }] } })
    expect([
      narrowed('address-protection', { ...hidden, fact: home }),
      narrowed('closed-file', closed([])),
      narrowed('restriction-of-processing', restricted('restriction-of-processing')),
      narrowed('upheld-objection', restricted('upheld-objection')),
      narrowed('outside-profile', heldBy()),
      narrowed('confidential-counsellor', { fact: { secrecy: ['confidential-counsellor'] }, wmo: opened }),
    ]).toEqual(Array(6).fill('false'))
  })

  it('wants worker, authorisation and assignment on the day', () => {
    const withStaff = (changed: Partial<Setting['staff']>) => isShown({ setting: { staff: { ...staff, ...changed } } })
    expect(withStaff({ workers: [{ ...worker, until: day('2024-05-31') }] })).toBe('false')
    expect(withStaff({ workers: [{ ...worker, organisation: provider }] })).toBe('false')
    expect(withStaff({ authorisations: [{ ...authorisation, role: 'other' }] })).toBe('false')
    expect(withStaff({ authorisations: [{ ...authorisation, capacities: ['helper'] }] })).toBe('false')
    expect(withStaff({ assignments: [{ ...assignment, person: 'bram' }] })).toBe('false')
    expect(withStaff({ assignments: [{ ...assignment, endedOn: day('2024-06-01') }] })).toBe('false')
    expect(withStaff({ assignments: [{ ...assignment, endedOn: day('2024-06-02'), until: day('2024-06-01') }] })).toBe('true')
  })

  it('wants the purpose to be the task of the asker or of the receiver', () => {
    const tasks = (...rows: Partial<PurposeRow>[]) => isShown({ wmo: { purposes: rows.map((it) => ({ ...purpose, ...it })) } })
    expect([
      tasks(),
      tasks({ confidence: 'unverified' }),
      tasks({ purpose: 'wmo/other' }),
      tasks({ holderRole: 'school' }),
    ]).toEqual(Array(4).fill('false'))
    expect(tasks({ holderRole: 'school' }, { purpose: 'wmo/other' }, {})).toBe('true')
    // The border the row draws is no key: not its persons, nor its categories.
    expect(tasks({ persons: ['child'], categories: ['identity.bsn'] })).toBe('true')
    const elsewhere = (changed: Partial<LawDomain>) => {
      const other: LawDomain = { ...wmo, act: 'jeugdwet', grounds: [], secrecy: [], releases: [], terms: [], ...changed }
      return isShown({ setting: { law: [{ ...wmo, purposes: [] }, other] } })
    }
    expect([elsewhere({}), elsewhere({ validUntil: day('2024-05-31') }), elsewhere({ purposes: [] })]).toEqual([
      'true',
      'false',
      'false',
    ])
    const theirs = (holderRole: PurposeRow['holderRole'], changed: Partial<Request>, ...more: Organisation[]) => {
      const profile = { ...organisation.profile, holderRoles: ['wmo-provider' as const] }
      const receiver: Organisation = { ...organisation, id: provider, kind: 'wmo-provider', profile }
      return isShown({
        request: changed,
        setting: { organisations: [organisation, receiver, ...more] },
        wmo: { purposes: [{ ...purpose, holderRole }] },
      })
    }
    const provide = { kind: 'provide', recipient: provider } as const
    expect([
      theirs('wmo-provider', provide),
      theirs('college', provide),
      theirs('school', provide),
      theirs('wmo-provider', {}),
      theirs('wmo-provider', { recipient: provider }),
    ]).toEqual(['true', 'true', 'false', 'false', 'false'])
    // One that is registered twice is not registered.
    const twice = (...more: Organisation[]) =>
      isShown({
        fragment: { organisation: provider },
        setting: { organisations: [organisation, { ...organisation, id: provider }, ...more] },
      })
    expect([twice(), twice(organisation)]).toEqual(['true', 'false'])
  })

  it('lets each kind of assignment count for what it is', () => {
    const as = (changed: Partial<Assignment>, more: World = {}) =>
      isShown({ ...more, staff: { assignments: [{ ...assignment, ...changed }] } })
    const lasting = (kind: Assignment['kind']) => [
      as({ kind }),
      as({ kind, until: day('2024-05-31') }),
      as({ kind, until: day('2024-06-01') }),
      as({ kind, until: day('2024-06-02'), endedOn: day('2024-06-01') }),
      as({ kind, until: day('2024-06-02'), endedOn: day('2024-06-02') }),
      as({ kind, until: day('2024-06-02'), from: day('2024-06-01') }),
      as({ kind, until: day('2024-06-02'), from: day('2024-06-02') }),
    ]
    expect(lasting('regular')).toEqual(['true', 'false', 'true', 'false', 'true', 'true', 'false'])
    const needingAnEnd = ['false', 'false', 'true', 'false', 'true', 'true', 'false']
    expect([lasting('stand-in'), lasting('duty'), lasting('trainee')]).toEqual([needingAnEnd, needingAnEnd, needingAnEnd])
    expect(lasting('intake')).toEqual(['false', 'false', 'false', 'false', 'false', 'true', 'false'])
    const intake = (first: string, changed: Partial<Assignment> = { until: day('2024-12-31') }) =>
      as({ kind: 'intake', from: day(first), ...changed })
    expect([
      intake('2024-05-31'),
      intake('2024-06-01'),
      intake('2024-06-02'),
      intake('2024-06-01', {}),
      intake('2024-06-01', { until: day('2024-06-01') }),
      intake('2024-06-01', { until: day('2024-06-01'), endedOn: day('2024-06-01') }),
    ]).toEqual(['false', 'true', 'false', 'false', 'true', 'false'])
    const provide: World = {
      request: { kind: 'provide', recipient: provider },
      setting: { organisations: [organisation, { ...organisation, id: provider, kind: 'wmo-provider' }] },
    }
    const providing = (kind: Assignment['kind']) => as({ kind, from: day('2024-06-01'), until: day('2024-06-01') }, provide)
    expect(['regular', 'stand-in', 'duty', 'intake', 'trainee'].map((kind) => providing(kind as Assignment['kind']))).toEqual([
      'true',
      'true',
      'true',
      'true',
      'false',
    ])
  })

  it('opens the minimum in an emergency, without an assignment and with one', () => {
    const set: EmergencySet = {
      format: 'klantbeeld/emergency-set@1',
      id: 'e',
      purpose: 'wmo/onderzoek',
      reasons: ['acute-danger', 'child-unattended'],
      categories: ['support.informal'],
      adoptedBy: 'b',
      from,
      until: day('2024-12-31'),
    }
    const authorised = { authorisations: [{ ...authorisation, inEmergency: true as const }] }
    const stated = { emergency: 'acute-danger', hat: { capacity: 'access-worker', assignment: 'none' } } as const
    const emergency = (changed: World = {}) =>
      isShown({
        ...changed,
        request: { ...stated, ...changed.request },
        staff: { ...authorised, ...changed.staff },
        setting: { emergencySets: [set], ...changed.setting },
        ground: { holdsInEmergency: true, ...changed.ground },
      })
    expect([emergency(), emergency({ staff: { assignments: [] } })]).toEqual(['true', 'true'])
    const withSets = (...changed: Partial<EmergencySet>[]) =>
      emergency({ setting: { emergencySets: changed.map((it) => ({ ...set, ...it })) } })
    expect([
      withSets(),
      withSets({ purpose: 'wmo/other' }),
      withSets({ reasons: ['medical-emergency'] }),
      withSets({ reasons: [] }),
      withSets({ categories: ['provision.wmo'] }),
      withSets({ until: day('2024-05-31') }),
      withSets({ from: day('2024-06-02') }),
      withSets({ purpose: 'wmo/other' }, { reasons: ['medical-emergency'] }),
    ]).toEqual(Array(8).fill('false'))
    expect([
      withSets({ until: day('2024-06-01') }),
      withSets({ from: day('2024-06-01') }),
      withSets({ reasons: [] }, {}),
      emergency({ request: { ...stated, emergency: 'child-unattended' } }),
      emergency({ request: { ...stated, emergency: 'medical-emergency' } }),
    ]).toEqual(['true', 'true', 'true', 'true', 'false'])
    const { hat } = request
    // Nobody provides in an emergency, with an assignment or without; without one stated they do.
    const organisations = [organisation, { ...organisation, id: provider, kind: 'wmo-provider' as const }]
    const both: World = { setting: { emergencySets: [set], organisations } }
    const asking = (changed: Partial<Request>) => emergency({ ...both, request: changed })
    const provided = { kind: 'provide', recipient: provider } as const
    expect([
      asking(provided),
      asking({ ...provided, hat }),
      asking({ ...provided, recipient: city }),
      asking({ recipient: provider }),
      isShown({ ...both, request: provided }),
    ]).toEqual(['false', 'false', 'false', 'true', 'true'])
    // Whoever has an assignment sees no more, once an emergency is stated.
    expect([
      emergency({ request: { ...stated, hat } }),
      emergency({ request: { ...stated, hat }, setting: { emergencySets: [] } }),
      emergency({ request: { ...stated, hat }, ground: { holdsInEmergency: false } }),
      emergency({ request: { ...stated, hat }, staff: { authorisations: [authorisation] } }),
    ]).toEqual(['true', 'false', 'false', 'false'])
    // Without one stated the sets open nothing.
    const quiet: World = { staff: authorised, setting: { emergencySets: [set] }, ground: { holdsInEmergency: true } }
    expect([isShown(quiet), isShown({ ...quiet, request: { hat: stated.hat } })]).toEqual(['true', 'false'])
    // It is the authorisation of this hat that has to say so.
    const forAnother = { ...authorisation, inEmergency: true as const, purposes: ['wmo/other'] }
    expect([
      emergency({ staff: { authorisations: [authorisation, forAnother] } }),
      emergency({ staff: { authorisations: [authorisation, ...authorised.authorisations] } }),
      emergency({ staff: { workers: [] } }),
    ]).toEqual(['false', 'true', 'false'])
    expect([
      emergency({ setting: { necessitySets: [] } }),
      emergency({ wmo: { grounds: [{ ...ground, holdsInEmergency: true }], releases: [] } }),
      emergency({ wmo: { grounds: [{ ...ground, holdsInEmergency: true }], purposes: [] } }),
      emergency({ ground: { implied: ['support.informal'] } }),
    ]).toEqual(Array(4).fill('false'))
    const grounds = [ground, { ...ground, id: 'wmo:marked', holdsInEmergency: true }]
    const rows = (changed: Partial<Request>) =>
      decide({ staff: authorised, setting: { emergencySets: [set] }, wmo: { grounds }, request: changed }).map((it) => it.rows)
    expect([rows(stated), rows({})]).toEqual([
      [['wmo:marked', 'wmo:release', 'wmo:term']],
      [['wmo:ground', 'wmo:marked', 'wmo:release', 'wmo:term']],
    ])
  })

  it('wants an adopted set, a question and its domain', () => {
    expect(isShown({ request: { necessity: { ...request.necessity, phase: 'review' } } })).toBe('false')
    expect(isShown({ request: { necessity: { ...request.necessity, question: ' ' } } })).toBe('false')
    expect(isShown({ request: { necessity: { ...request.necessity, domains: ['daily-life'] } } })).toBe('false')
    expect([isShown({ request: at('2024-12-31') }), isShown({ request: at('2025-01-01') })]).toEqual(['true', 'false'])
  })

  it('wants a judgement for protected data and implied categories, which a refusal undoes', () => {
    const judged = (...judgements: Judgement[]) => isShown({ fact: letter, setting: { judgements } })
    expect([judged(), judged(judgement), judged({ ...judgement, persons: ['bram'] })]).toEqual(['false', 'true', 'false'])
    expect(judged(judgement, { ...judgement, id: 'not-listed', outcome: 'refuses' })).toBe('false')
    // In whatever phase it was made, but of this matter.
    expect([
      judged(judgement, { ...judgement, id: 'k', outcome: 'refuses', phase: 'review' }),
      judged(judgement, { ...judgement, id: 'k', outcome: 'refuses', phase: 'review', purpose: 'wmo/other' }),
      judged(judgement, { ...judgement, id: 'k', outcome: 'refuses', phase: 'review', until: day('2024-05-31') }),
    ]).toEqual(['false', 'true', 'true'])
    expect(judged({ ...judgement, phase: 'review' })).toBe('false')
    expect(judged({ ...judgement, until: day('2024-05-31') })).toBe('false')
    expect(isShown({ ground: { implied: ['support.informal'] } })).toBe('false')
    expect(
      isShown({
        ground: { implied: ['support.informal'] },
        setting: { judgements: [{ ...judgement, categories: ['support.informal'] }] },
      }),
    ).toBe('true')
  })

  it('wants judgements by somebody who had the mandate on the day of recording, and refusals by anybody', () => {
    const judged = (mandates: Partial<Mandate>[], ...changed: Partial<Judgement>[]) =>
      isShown({
        fact: letter,
        setting: { judgements: [judgement, ...changed].map((it) => ({ ...judgement, ...it })) },
        staff: { mandates: mandates.map((it) => ({ ...mandate, ...it })) },
      })
    expect([judged([]), judged([{}]), judged([{ decisions: ['necessity'] }])]).toEqual(['false', 'true', 'true'])
    const lacking: Partial<Mandate>[] = [
      { worker: 'v' },
      { decisions: [] },
      { decisions: ['privacy-of-another', 'necessity-set', 'override'] },
      { from: day('2024-01-02') },
      { until: day('2023-12-31') },
    ]
    expect(lacking.filter((changed) => judged([changed]) !== 'false')).toEqual([])
    expect(judged(lacking)).toBe('false')
    expect([judged([...lacking, {}]), judged([{ from: day('2024-01-01'), until: day('2024-01-01') }])]).toEqual(['true', 'true'])
    // The day of recording is that of Amsterdam.
    const recordedAt = (text: string, changed: Partial<Mandate>) =>
      isShown({
        fact: letter,
        setting: { judgements: [{ ...judgement, recordedAt: text }] },
        staff: { mandates: [{ ...mandate, ...changed }] },
      })
    expect([
      recordedAt('2023-12-31T22:59:59Z', { from: day('2024-01-01') }),
      recordedAt('2023-12-31T23:00:00Z', { from: day('2024-01-01') }),
      recordedAt('2023-12-31T22:59:59Z', { until: day('2023-12-31') }),
      recordedAt('2023-12-31T23:00:00Z', { until: day('2023-12-31') }),
    ]).toEqual(['false', 'true', 'true', 'false'])
    expect([judged([{}], { outcome: 'refuses', by: 'nobody', id: 'k' }), judged([{}], { by: 'nobody' })]).toEqual([
      'false',
      'true',
    ])
    const privacy: Judgement = { ...judgement, kind: 'privacy-of-another', persons: ['bram'], categories: ['support.informal'] }
    const naming = (decisions: Mandate['decisions']) =>
      isShown({
        fact: { persons: [...fact.persons, { person: 'b', part: 'mentioned' }] },
        ground: { others: [] },
        setting: { judgements: [privacy] },
        staff: { mandates: [{ ...mandate, decisions }] },
      })
    expect([naming(['privacy-of-another']), naming(['necessity'])]).toEqual(['true', 'false'])
  })

  it('wants a ground row that agrees in everything it names', () => {
    const obtained = ground.obtained
    const narrower: Partial<GroundRow>[] = [
      { kinds: ['access'] },
      { purposes: ['wmo/other'] },
      { obtained: { ...obtained, acts: ['jeugdwet'] } },
      { obtained: { ...obtained, purposes: [] } },
      { obtained: { ...obtained, capacities: ['supervisor'] } },
      { categories: [] },
      { persons: ['spouse'] },
      { capacities: ['helper'] },
      { holders: { roles: ['school'], organisation: 'any' } },
      { holders: { roles: 'any', organisation: 'other' } },
      { origins: ['register'] },
    ]
    expect(narrower.filter((changed) => isShown({ ground: changed }) !== 'false')).toEqual([])
    const wider: Partial<GroundRow>[] = [
      { purposes: 'any' },
      { origins: 'any' },
      { holders: { roles: 'any', organisation: 'own' } },
      { recipients: [] },
    ]
    expect(wider.filter((changed) => isShown({ ground: changed }) !== 'true')).toEqual([])
    expect(
      isShown({
        setting: {
          law: [
            { ...wmo, grounds: [] },
            { ...wmo, act: 'jeugdwet', secrecy: [] },
          ],
        },
      }),
    ).toBe('true')
  })

  it('names another only in a role of the row, or judged', () => {
    const naming = (ref: string, changed: World = {}) =>
      isShown({ fact: { persons: [...fact.persons, { person: ref, part: 'source' }] }, ...changed })
    const privacy: Judgement = { ...judgement, kind: 'privacy-of-another', persons: ['bram'], categories: ['support.informal'] }
    expect([naming('b'), naming('c'), naming('a')]).toEqual(['true', 'false', 'true'])
    expect(naming('b', { ground: { others: [] } })).toBe('false')
    expect(naming('b', { ground: { others: [] }, setting: { judgements: [privacy] } })).toBe('true')
    expect(naming('c', { setting: { judgements: [privacy] } })).toBe('false')
  })

  it('provides to a recipient of a kind the row names', () => {
    const provide = { kind: 'provide', recipient: provider } as const
    const known = (kind: Organisation['kind']) => ({ organisations: [organisation, { ...organisation, id: provider, kind }] })
    expect(isShown({ request: provide, setting: known('wmo-provider') })).toBe('true')
    expect(isShown({ request: provide, setting: known('police') })).toBe('false')
    expect(isShown({ request: provide })).toBe('false')
    const toNobody: World = { request: { kind: 'provide' }, ground: { recipients: 'any' } }
    expect([isShown(toNobody), isShown({ ...toNobody, request: { ...provide, recipient: city } })]).toEqual(['false', 'true'])
    expect(
      isShown({ request: provide, setting: known('wmo-provider'), ground: { holders: { roles: 'any', organisation: 'own' } } }),
    ).toBe('false')
  })

  it('wants a quality row for protected data', () => {
    const judged: World = { fact: letter, setting: { judgements: [judgement] } }
    const unbound = { ...staff, workers: staff.workers.map((worker) => ({ ...worker, boundToSecrecy: false })) }
    expect(isShown({ ...judged, wmo: { quality: [] } })).toBe('false')
    expect(isShown({ ...judged, setting: { ...judged.setting, staff: unbound } })).toBe('false')
    expect(
      isShown({
        ...judged,
        setting: { ...judged.setting, staff: unbound },
        wmo: { quality: [{ ...quality, secrecyDuty: false }] },
      }),
    ).toBe('true')
    const involvement = { ...fact, category: 'involvement.professional', value: { as: {} } } as Fact
    const held = (kind: Organisation['kind']) =>
      isShown({ fact: involvement, setting: { organisations: [{ ...organisation, kind }] } })
    expect([held('municipality'), held('mental-health')]).toEqual(['true', 'false'])
  })

  it('wants every regime lifted by a row of an act that knows it', () => {
    const { secrecy: _, ...silent } = fact
    expect(isShown({ fragment: { facts: [silent] } })).toBe('false')
    expect(isShown({ fact: { secrecy: [] } })).toBe('true')
    expect(isShown({ fact: { secrecy: [] }, wmo: { releases: [] } })).toBe('false')
    expect(isShown({ fact: { secrecy: [] }, wmo: { releases: [], secrecy: [] } })).toBe('true')
    expect(isShown({ fact: { secrecy: [] }, wmo: { releases: [], secrecy: [{ ...secrecy, confidence: 'unverified' }] } })).toBe(
      'false',
    )
    // An unverified secrecy row puts the regime on a fact, and its act lifts it by verified rows.
    const unsure = { ...secrecy, confidence: 'unverified' } as const
    const elsewhere = { ...secrecy, id: 'wmo:elsewhere', acts: [], holderRoles: [] }
    const knowing = (rows: LawDomain['secrecy'], more: World = {}) => isShown({ ...more, wmo: { secrecy: rows } })
    expect([
      knowing([unsure]),
      knowing([]),
      knowing([unsure], { fact: { secrecy: [] } }),
      knowing([unsure, { ...elsewhere, regime: 'wgbo' }]),
      knowing([unsure, elsewhere]),
      knowing([elsewhere]),
    ]).toEqual(['true', 'false', 'true', 'true', 'true', 'true'])
    expect(isShown({ fact: { secrecy: ['wgbo'] } })).toBe('false')
    expect(isShown({ wmo: { releases: [{ ...release, confidence: 'unverified' }] } })).toBe('false')
    expect(isShown({ wmo: { releases: [{ ...release, recipients: ['police'] }] } })).toBe('false')
    const wgbo: LawDomain = {
      ...wmo,
      act: 'wgbo',
      grounds: [],
      terms: [],
      consentRules: [],
      secrecy: [{ ...secrecy, id: 'w', regime: 'wgbo', acts: [] }],
    }
    const twice = { fact: { secrecy: ['wgbo'] } }
    expect(isShown({ ...twice, setting: { law: [wmo, { ...wgbo, releases: [{ ...release, id: 'r', regime: 'wgbo' }] }] } })).toBe(
      'true',
    )
    expect(
      isShown({
        ...twice,
        setting: {
          law: [
            { ...wmo, releases: [release, { ...release, id: 'r', regime: 'wgbo' }] },
            { ...wgbo, releases: [] },
          ],
        },
      }),
    ).toBe('false')
  })
})

describe('the specification on circumstances', () => {
  const under = (kind: MeasureKind, changed: Partial<MeasureRecord> = {}): MeasureRecord => ({
    ...recorded,
    kind,
    person: 'anna',
    from,
    ...changed,
  })
  const measured = (...measures: MeasureRecord[]): World => ({ people: { measures } })
  const onGround = (when: Circumstances, more: World = {}) => isShown({ ...more, ground: { ...more.ground, when } })
  const onRelease = (when: Circumstances, more: World = {}) => isShown({ ...more, wmo: { releases: [{ ...release, when }] } })
  /** A ground row and a release row turn alike. */
  const turns = (when: Circumstances, more: World = {}) => {
    const [one, other] = [onGround(when, more), onRelease(when, more)]
    return one === other ? one : `ground ${one}, release ${other}`
  }
  const mentionsBram: World = { fact: { persons: [...fact.persons, { person: 'b', part: 'mentioned' }] } }
  const toProvider: World = {
    request: { kind: 'provide', recipient: provider },
    setting: { organisations: [organisation, { ...organisation, id: provider, kind: 'wmo-provider' }] },
  }

  it('asks nothing where a row names nothing', () => {
    expect([turns({}), turns({ parameter: { name: 'choice', value: 'yes' } })]).toEqual(['true', 'false'])
  })

  it('asks that the client is under a measure, for this receiver where it names one', () => {
    const supervised = (...measures: MeasureRecord[]) =>
      turns({ measures: ['supervision-order', 'juvenile-probation'] }, measured(...measures))
    expect([
      supervised(under('supervision-order')),
      supervised(under('juvenile-probation')),
      supervised(under('supervision-order', { organisation: city })),
      supervised(under('supervision-order', { organisation: provider }), under('supervision-order')),
      supervised(under('supervision-order', { until: day('2024-06-01') })),
      supervised(under('supervision-order', { from: day('2024-06-01') })),
    ]).toEqual(Array(6).fill('true'))
    expect([
      supervised(),
      supervised(under('compulsory-care')),
      supervised(under('supervision-order', { person: 'bram' })),
      supervised(under('supervision-order', { organisation: provider })),
      supervised(under('supervision-order', { organisation: provider }), under('compulsory-care')),
      supervised(under('supervision-order', { until: day('2024-05-31') })),
      supervised(under('supervision-order', { from: day('2024-06-02') })),
    ]).toEqual(Array(7).fill('false'))
    const supplied = (organisation: typeof provider | typeof city) =>
      turns({ measures: ['supervision-order'] }, { ...toProvider, ...measured(under('supervision-order', { organisation })) })
    expect([supplied(provider), supplied(city)]).toEqual(['true', 'false'])
  })

  it('asks that neither the client nor anybody in the fact is under one', () => {
    const free = (more: World, ...measures: MeasureRecord[]) =>
      turns({ notUnder: ['left-home-violence', 'secret-whereabouts'] }, { ...more, ...measured(...measures) })
    expect([
      free({}),
      free({}, under('supervision-order')),
      free({}, under('secret-whereabouts', { person: 'bram' })),
      free(mentionsBram, under('supervision-order', { person: 'bram' })),
      free({}, under('secret-whereabouts', { until: day('2024-05-31') })),
      free({}, under('secret-whereabouts', { from: day('2024-06-02') })),
    ]).toEqual(Array(6).fill('true'))
    expect([
      free({}, under('secret-whereabouts')),
      free({}, under('left-home-violence', { organisation: provider })),
      free(mentionsBram, under('secret-whereabouts', { person: 'bram' })),
      free({}, under('secret-whereabouts', { until: day('2024-06-01') })),
      free({}, under('secret-whereabouts', { from: day('2024-06-01') })),
    ]).toEqual(Array(5).fill('false'))
    const ofBram: World = {
      fact: { persons: [{ person: 'b', part: 'file' }] },
      setting: { judgements: [{ ...judgement, persons: ['bram'], categories: ['support.informal'] }] },
    }
    expect([free(ofBram), free(ofBram, under('secret-whereabouts'))]).toEqual(['true', 'false'])
  })

  it('asks that the receiver is engaged for the client under an act', () => {
    const engagement: EngagementRecord = { ...recorded, person: 'anna', organisation: city, act: 'wmo', from }
    const engaged = (...changed: Partial<EngagementRecord>[]) =>
      turns({ engagedUnder: ['jeugdwet', 'wmo'] }, { people: { engagements: changed.map((it) => ({ ...engagement, ...it })) } })
    expect([
      engaged({}),
      engaged({ act: 'jeugdwet' }),
      engaged({ until: day('2024-06-01') }),
      engaged({ act: 'wlz' }, {}),
    ]).toEqual(Array(4).fill('true'))
    expect([
      engaged(),
      engaged({ act: 'wlz' }),
      engaged({ person: 'bram' }),
      engaged({ organisation: provider }),
      engaged({ until: day('2024-05-31') }),
      engaged({ from: day('2024-06-02') }),
      engaged({ act: 'wlz' }, { person: 'bram' }),
    ]).toEqual(Array(7).fill('false'))
    const supplied = (organisation: typeof provider | typeof city) =>
      turns({ engagedUnder: ['wmo'] }, { ...toProvider, people: { engagements: [{ ...engagement, organisation }] } })
    expect([supplied(provider), supplied(city)]).toEqual(['true', 'false'])
  })

  it('asks an age of the client at every age the client can have', () => {
    const aged = (birth: string, clientAge: NonNullable<Circumstances['clientAge']>, on = '2024-06-01') =>
      turns({ clientAge }, { people: { persons: [{ ...anna, birth }, bram] }, request: at(on) })
    const [adult, minor] = [{ from: 18 }, { below: 18 }]
    expect(['2006-06-01', '2006-06-02', '2006', '2005', '2007', 'unknown'].map((birth) => aged(birth, adult))).toEqual([
      'true',
      'false',
      'false',
      'true',
      'false',
      'false',
    ])
    expect(['2006-06-01', '2006-06-02', '2006', '2005', '2007', 'unknown'].map((birth) => aged(birth, minor))).toEqual([
      'false',
      'true',
      'false',
      'false',
      'true',
      'false',
    ])
    const teen = { from: 12, below: 16 }
    expect(['2012-06-02', '2012-06-01', '2008-06-02', '2008-06-01'].map((birth) => aged(birth, teen))).toEqual([
      'false',
      'true',
      'true',
      'false',
    ])
    // Born on 29 February: on the 28th of a common year both ages are possible.
    const leap = (on: string) => [aged('2008-02-29', { from: 15 }, on), aged('2008-02-29', { below: 15 }, on)]
    expect([leap('2023-02-27'), leap('2023-02-28'), leap('2023-03-01'), leap('2024-02-28')]).toEqual([
      ['false', 'true'],
      ['false', 'false'],
      ['true', 'false'],
      ['true', 'false'],
    ])
    const sixteen = (on: string) => [aged('2008-02-29', { from: 16 }, on), aged('2008-02-29', { below: 16 }, on)]
    expect([sixteen('2024-02-28'), sixteen('2024-02-29')]).toEqual([
      ['false', 'true'],
      ['true', 'false'],
    ])
    expect([aged('1980', {}), aged('unknown', {}), aged('2025', {})]).toEqual(['true', 'false', 'false'])
    const young = { ...bram, birth: '2015-01-01' }
    expect(turns({ clientAge: minor }, { ...mentionsBram, people: { persons: [anna, young] } })).toBe('false')
  })

  it('asks judgements that cover the fact, and stops at one that refuses', () => {
    const interest: Judgement = { ...judgement, kind: 'best-interest', categories: ['support.informal'] }
    const asked = (kinds: JudgementKind[], ...changed: Partial<Judgement>[]) =>
      turns({ judgements: kinds }, { setting: { judgements: changed.map((it) => ({ ...interest, ...it })) } })
    expect([
      asked(['best-interest'], {}),
      asked(['best-interest', 'good-care'], {}, { kind: 'good-care' }),
      asked(['best-interest'], {}, { kind: 'good-care', outcome: 'refuses' }),
    ]).toEqual(['true', 'true', 'true'])
    expect([
      asked(['best-interest']),
      asked(['best-interest', 'good-care'], {}),
      asked(['best-interest'], { id: 'k' }),
      asked(['best-interest'], { persons: ['bram'] }),
      asked(['best-interest'], { by: 'v' }),
      asked(['best-interest'], { phase: 'review' }),
      asked(['best-interest'], { categories: ['provision.wmo'] }),
      asked(['best-interest'], { until: day('2024-05-31') }),
      asked(['best-interest'], {}, { outcome: 'refuses', id: 'k', by: 'v' }),
      asked(['best-interest'], {}, { outcome: 'refuses', id: 'k', by: 'v', phase: 'review' }),
    ]).toEqual(Array(10).fill('false'))
    const harm: Judgement = { ...interest, kind: 'serious-harm', outcome: 'refuses', id: 'not-listed', by: 'v' }
    const unless = (changed: Partial<Judgement>, more: World = {}) =>
      turns({ unless: ['good-care', 'serious-harm'] }, { ...more, setting: { judgements: [{ ...harm, ...changed }] } })
    expect([
      unless({}),
      unless({ kind: 'good-care' }),
      unless({ until: day('2024-06-01') }),
      unless({ persons: ['bram', 'anna'] }),
      unless({ phase: 'review' }),
    ]).toEqual(Array(5).fill('false'))
    expect([
      unless({ outcome: 'allows' }),
      unless({ kind: 'best-interest' }),
      unless({ purpose: 'wmo/other' }),
      unless({ purpose: 'wmo/other', phase: 'review' }),
      unless({ categories: ['provision.wmo'] }),
      unless({ until: day('2024-05-31') }),
      unless({ from: day('2024-06-02') }),
      unless({ persons: ['bram'] }, mentionsBram),
    ]).toEqual(Array(8).fill('true'))
  })

  it('asks a judgement on the privacy of another for those whose file it is, as of every other kind', () => {
    const privacy: Judgement = { ...judgement, kind: 'privacy-of-another', categories: ['support.informal'] }
    const needed: Judgement = { ...privacy, kind: 'necessity', persons: ['anna', 'bram'] }
    const asked = (more: World, ...judgements: Partial<Judgement>[]) => {
      const all = judgements.map((changed) => ({ ...privacy, ...changed }))
      return turns({ judgements: ['privacy-of-another'] }, { ...more, setting: { judgements: [needed, ...all] } })
    }
    const [ofAnna, ofBram, ofBoth] = [{ persons: ['anna'] }, { persons: ['bram'] }, { persons: ['anna', 'bram'] }]
    const toldByBram: World = { fact: { persons: [...fact.persons, { person: 'b', part: 'source' }] } }
    const filesOfBoth: World = { fact: { persons: [...fact.persons, { person: 'b', part: 'file' }] } }
    const refused = { outcome: 'refuses', id: 'not-listed', by: 'v' } as const
    expect([
      asked({}, ofAnna),
      asked(mentionsBram, ofAnna),
      asked(toldByBram, ofAnna),
      asked(mentionsBram, ofBoth),
      asked(filesOfBoth, ofBoth),
      asked(mentionsBram, ofAnna, { ...ofBram, ...refused }),
    ]).toEqual(Array(6).fill('true'))
    expect([
      asked({}),
      asked(mentionsBram, ofBram),
      asked(toldByBram, ofBram),
      asked(filesOfBoth, ofAnna),
      asked(filesOfBoth, ofAnna, ofBram),
      asked(mentionsBram, { ...ofAnna, by: 'v' }),
      asked(mentionsBram, ofAnna, { ...ofAnna, ...refused }),
      asked(filesOfBoth, ofBoth, { ...ofBram, ...refused }),
    ]).toEqual(Array(8).fill('false'))
    // Whoever is mentioned without a role of the ground row still needs a judgement of their own.
    const stranger = (...judgements: Partial<Judgement>[]) => asked({ ...mentionsBram, ground: { others: [] } }, ...judgements)
    expect([stranger(ofAnna), stranger(ofAnna, ofBram), stranger(ofBoth)]).toEqual(['false', 'true', 'true'])
  })

  it('asks everything a row names at once, of that row only', () => {
    const both = { measures: ['supervision-order'], clientAge: { from: 18 } } as const
    const supervised = measured(under('supervision-order'))
    const aged = (birth: string): World => ({ people: { ...supervised.people, persons: [{ ...anna, birth }, bram] } })
    expect([turns(both, supervised), turns(both), turns(both, aged('2010'))]).toEqual(['true', 'false', 'false'])
    const grounds = [ground, { ...ground, id: 'wmo:when', when: both }]
    const releases = [release, { ...release, id: 'wmo:when-released', when: both }]
    const rows = (more: World) => decide({ ...more, wmo: { grounds, releases } }).map((it) => it.rows.join())
    expect([rows({}), rows(supervised)]).toEqual([
      ['wmo:ground,wmo:release,wmo:term'],
      ['wmo:ground,wmo:release,wmo:term,wmo:when,wmo:when-released'],
    ])
  })
})

describe('the specification on contents and notes', () => {
  const document = (category: 'document.letter' | 'document.note', contains?: CategoryId[]) =>
    ({ ...fact, category, value: {}, ...(contains === undefined ? {} : { contains }) }) as unknown as Fact
  const necessary: Judgement = { ...judgement, categories: ['document.letter', 'document.report', 'document.note'] }
  const qualities = (['health', 'special'] as const).map((sensitivity) => ({ ...quality, id: `wmo:${sensitivity}`, sensitivity }))
  const deciding = (of: Fact, more: World = {}) =>
    decide({
      ...more,
      fragment: { facts: [of], ...more.fragment },
      setting: { judgements: [necessary], ...more.setting },
      wmo: { quality: qualities, ...more.wmo },
    })
  const shown = (of: Fact, more: World = {}) =>
    deciding(of, more)
      .map((it) => it.cleared)
      .join()
  const letterWith = (contains: CategoryId[] | undefined, more: World = {}) => shown(document('document.letter', contains), more)

  it('withholds a document that does not say what is in it', () => {
    expect([
      letterWith(undefined),
      letterWith([]),
      letterWith(['document.letter']),
      letterWith(['support.informal']),
      letterWith(['support.informal', 'support.informal', 'document.letter']),
    ]).toEqual(['false', 'false', 'true', 'true', 'true'])
    expect(shown({ ...fact, contains: [] })).toBe('true')
    // What is in what is in it is not asked.
    expect([letterWith(['document.report']), letterWith(['document.report', 'provision.wmo'])]).toEqual(['true', 'false'])
  })

  it('decides each category in it by every key', () => {
    const inner: CategoryId[] = ['support.informal']
    const without = (list: readonly CategoryId[]) => list.filter((category) => category !== 'support.informal')
    const [set] = setting.necessitySets
    const restriction: Restriction = {
      format: 'klantbeeld/restriction@1',
      id: 'x',
      kind: 'upheld-objection',
      person: 'anna',
      categories: inner,
      purposes: [],
      from,
      recordedAt: recorded.recordedAt,
    }
    const sets = set === undefined ? [] : [{ ...set, categories: without(set.categories) }]
    const { profile } = organisation
    const withheld: World[] = [
      { setting: { restrictions: [restriction] } },
      { setting: { organisations: [{ ...organisation, profile: { ...profile, categories: without(profile.categories) } }] } },
      { setting: { necessitySets: sets } },
      { request: { necessity: { ...request.necessity, domains: ['daily-life'] } } },
      { ground: { categories: without(ground.categories) } },
      { ground: { implied: inner } },
      { wmo: { releases: [{ ...release, categories: ['document.letter'] }] } },
      { wmo: { terms: [{ ...term, categories: ['document.letter'] }] } },
      { wmo: { terms: [term, { ...term, id: 'wmo:short', categories: inner, start: 'changed', period: 'P1Y' }] } },
    ]
    expect(withheld.filter((more) => letterWith(inner, more) !== 'false')).toEqual([])
    // It is the category inside that does it.
    expect(withheld.filter((more) => letterWith(['document.letter'], more) !== 'true')).toEqual([])
    const categories = [...(necessary.categories as CategoryId[]), 'provision.wmo' as const]
    expect([
      letterWith(['provision.wmo']),
      letterWith(['provision.wmo'], { setting: { judgements: [{ ...necessary, categories: categories }] } }),
    ]).toEqual(['false', 'true'])
    const healthOnly = qualities.filter((it) => it.sensitivity === 'health')
    const judged = { judgements: [{ ...necessary, categories: [...categories, 'involvement.organisation' as const] }] }
    const involved = (quality: LawDomain['quality']) =>
      letterWith(['involvement.organisation'], { setting: judged, wmo: { quality } })
    expect([involved(qualities), involved(healthOnly)]).toEqual(['true', 'false'])
  })

  it('opens in an emergency only what is all in the minimum', () => {
    const opened = (categories: CategoryId[]) =>
      letterWith(['support.informal'], {
        request: { emergency: 'acute-danger' },
        staff: { authorisations: [{ ...authorisation, inEmergency: true }] },
        ground: { holdsInEmergency: true },
        setting: {
          emergencySets: [
            {
              format: 'klantbeeld/emergency-set@1',
              id: 'e',
              purpose: 'wmo/onderzoek',
              reasons: ['acute-danger'],
              categories,
              adoptedBy: 'b',
              from,
              until: day('2024-12-31'),
            },
          ],
        },
      })
    expect([opened(['document.letter', 'support.informal']), opened(['document.letter']), opened(['support.informal'])]).toEqual([
      'true',
      'false',
      'false',
    ])
  })

  it('asks it of whatever says what is in it, and of consent for each', () => {
    const hidden = { ...recorded, kind: 'address-protection', person: 'anna', from, exceptFor: [] } as const
    const withHome: Fact = { ...fact, contains: ['residence.address'] }
    expect([
      shown(withHome),
      shown(fact, { people: { shielding: [hidden] } }),
      shown(withHome, { people: { shielding: [hidden] } }),
    ]).toEqual(['true', 'true', 'false'])
    const consent = (categories: CategoryId[]): Consent => ({
      format: 'klantbeeld/consent@1',
      id: 'c',
      kind: 'statutory',
      person: 'anna',
      acts: ['wmo'],
      categories,
      purposes: ['wmo/onderzoek'],
      recipients: [city],
      frame: 'voluntary',
      refusalCosts: 'none',
      events: [
        {
          event: 'given',
          on: day('2024-05-01'),
          by: 'anna',
          inQualityOf: 'self',
          form: 'express',
          recordedAt: recorded.recordedAt,
        },
      ],
    })
    const consented = (categories: CategoryId[]) =>
      letterWith(['support.informal'], {
        ground: { consents: [{ kind: 'statutory', form: 'express', rule: 'wmo:rule' }] },
        setting: { judgements: [necessary], consents: [consent(categories)] },
      })
    expect([consented(['document.letter', 'support.informal']), consented(['document.letter'])]).toEqual(['true', 'false'])
  })

  it('lists the rows of the document and of all that is in it', () => {
    const inside = { ...ground, id: 'wmo:inside', categories: ['support.informal' as const] }
    const outside = { ...ground, categories: ['document.letter' as const, 'provision.wmo' as const] }
    const judged = { judgements: [{ ...necessary, categories: [...necessary.categories, 'provision.wmo' as const] }] }
    const wmoRows = {
      grounds: [outside, inside],
      releases: [
        { ...release, categories: ['document.letter' as const, 'provision.wmo' as const] },
        { ...release, id: 'wmo:lifted-inside', categories: ['support.informal' as const] },
      ],
      terms: [
        { ...term, categories: ['document.letter' as const, 'provision.wmo' as const] },
        { ...term, id: 'wmo:kept-inside', categories: ['support.informal' as const] },
      ],
    }
    const rows = (contains: CategoryId[]) =>
      deciding(document('document.letter', contains), { setting: judged, wmo: wmoRows }).map((it) => it.rows.join())
    const own = 'wmo:ground,wmo:health'
    expect([rows(['document.letter']), rows(['provision.wmo']), rows(['support.informal'])]).toEqual([
      [`${own},wmo:release,wmo:term`],
      [`${own},wmo:release,wmo:term`],
      [`${own},wmo:inside,wmo:kept-inside,wmo:lifted-inside,wmo:release,wmo:term`],
    ])
    expect(rows(['document.note'])).toEqual([''])
  })

  it('keeps a note, and what has one in it, with its holder and its hat', () => {
    const wide = { obtained: { acts: ['wmo'], purposes: 'any', capacities: 'any' } } as const
    const elsewhere: World = {
      fragment: { organisation: provider },
      setting: { judgements: [necessary], organisations: [organisation, { ...organisation, id: provider }] },
    }
    const provided: World = {
      request: { kind: 'provide', recipient: provider },
      setting: {
        judgements: [necessary],
        organisations: [organisation, { ...organisation, id: provider, kind: 'wmo-provider' }],
      },
    }
    const kept = (of: Fact) => {
      const obtained = (changed: Partial<Fact['obtained']>, more: World = {}) =>
        shown({ ...of, obtained: { ...of.obtained, ...changed } }, { ...more, ground: wide })
      return [
        obtained({}),
        obtained({ purpose: 'wmo/other' }),
        obtained({ capacity: 'helper' }),
        obtained({}, elsewhere),
        obtained({}, provided),
      ]
    }
    const stays = ['true', 'false', 'false', 'false', 'false']
    const note = document('document.note', ['document.note'])
    expect(kept(note)).toEqual(stays)
    expect(kept(document('document.letter', ['document.note']))).toEqual(stays)
    expect(kept({ ...fact, contains: ['document.note'] })).toEqual(stays)
    expect(kept(document('document.letter', ['document.letter']))).toEqual(Array(5).fill('true'))
    expect(shown(document('document.note'))).toBe('false')
  })
})

describe('the specification on terms', () => {
  const sets = { necessitySets: setting.necessitySets.map((set) => ({ ...set, until: day('2099-12-31') })) }
  const shownOn = (on: string, ended: string, changed: Partial<TermRow> = {}, more: Partial<Setting> = {}) =>
    isShown({ fact: { ended }, wmo: { terms: [{ ...term, ...changed }] }, request: at(on), setting: { ...sets, ...more } })

  it('shows until the day before the end', () => {
    const act = { law: [{ ...wmo, validFrom: day('1990-01-01') }] }
    expect([shownOn('2024-12-31', '2010-01-01'), shownOn('2025-01-01', '2010-01-01')]).toEqual(['true', 'false'])
    expect(shownOn('2024-12-31', '2010-01-01', {}, act)).toBe('true')
  })

  it('takes the earlier day from a leap day, the end of a month and unknown parts', () => {
    expect([shownOn('2023-02-27', '2008-02-29'), shownOn('2023-02-28', '2008-02-29')]).toEqual(['true', 'false'])
    const month = { period: 'P1M' }
    expect([shownOn('2024-04-29', '2024-03-31', month), shownOn('2024-04-30', '2024-03-31', month)]).toEqual(['true', 'false'])
    expect([shownOn('2024-12-31', '2010'), shownOn('2025-01-01', '2010'), shownOn('2025-05-31', '2010-06')]).toEqual([
      'true',
      'false',
      'true',
    ])
    expect([
      shownOn('2024-03-14', '2024-03-01', { period: 'P2W' }),
      shownOn('2024-03-15', '2024-03-01', { period: 'P2W' }),
    ]).toEqual(['true', 'false'])
  })

  it('withholds without an answer, without a row, and under a hold for another purpose', () => {
    expect([shownOn('2024-06-01', 'running'), shownOn('2024-06-01', 'unknown')]).toEqual(['true', 'false'])
    expect([
      shownOn('2024-06-01', '1950', { period: 'forever' }),
      shownOn('2024-06-01', 'running', { confidence: 'unverified' }),
    ]).toEqual(['true', 'false'])
    expect([shownOn('2024-06-01', 'running', { start: 'death' }), shownOn('2024-06-01', 'running', { start: 'birth' })]).toEqual([
      'true',
      'false',
    ])
    expect([
      shownOn('2024-06-01', 'running', { start: 'changed' }),
      shownOn('2024-06-01', 'running', { start: 'file-changed', period: 'P1Y' }),
    ]).toEqual(['true', 'false'])
    const hold = {
      format: 'klantbeeld/hold@1',
      id: 'h',
      facts: [{ holder: city, id: 'f', version: 2 }],
      purpose: 'wmo/other',
      by: 'b',
      because: 'x',
      from,
      until: day('2024-12-31'),
      recordedAt: recorded.recordedAt,
    } as const
    expect(shownOn('2024-06-01', '1990-01-01', {}, { holds: [hold] })).toBe('false')
    expect(shownOn('2024-06-01', '1990-01-01', {}, { holds: [{ ...hold, purpose: 'wmo/onderzoek' }] })).toBe('true')
    expect(isShown({ wmo: { terms: [term, { ...term, id: 'wmo:short', start: 'changed', period: 'P1Y' }] } })).toBe('false')
  })

  it('takes a row that names tasks for facts obtained for one of them only', () => {
    const [here, there] = [['wmo/other', 'wmo/onderzoek'], ['wmo/other']]
    expect([shownOn('2024-06-01', 'running', { purposes: here }), shownOn('2024-06-01', 'running', { purposes: there })]).toEqual(
      ['true', 'false'],
    )
    // It is the task the fact was obtained for, not the one it is asked for.
    const obtained = { ...fact.obtained, purpose: 'wmo/other' }
    const ofOther = (purposes: string[]) =>
      isShown({
        fact: { obtained },
        wmo: { terms: [{ ...term, purposes }], grounds: [{ ...ground, obtained: { ...ground.obtained, purposes: 'any' } }] },
      })
    expect([ofOther(there), ofOther(['wmo/onderzoek'])]).toEqual(['true', 'false'])
    const ending = { ...term, id: 'wmo:ending', start: 'changed', period: 'P1Y' } as const
    const withEnding = (purposes: string[]) =>
      decide({ wmo: { terms: [term, { ...ending, purposes }] } }).map((it) => [it.cleared, it.rows.join()])
    expect([withEnding(here), withEnding(there)]).toEqual([[[false, '']], [[true, 'wmo:ground,wmo:release,wmo:term']]])
    const rows = (purposes: string[]) =>
      decide({ wmo: { terms: [term, { ...ending, period: 'P9Y', purposes }] } }).map((it) => it.rows.join())
    expect([rows(here), rows(there)]).toEqual([
      ['wmo:ending,wmo:ground,wmo:release,wmo:term'],
      ['wmo:ground,wmo:release,wmo:term'],
    ])
  })
})

describe('the specification on consent', () => {
  const event: ConsentEvent = {
    event: 'given',
    on: day('2024-05-01'),
    by: 'anna',
    inQualityOf: 'self',
    form: 'express',
    recordedAt: '2024-05-01T12:00:00Z',
  }
  const withdrawn = (on: string): ConsentEvent => ({ ...event, event: 'withdrawn', on: day(on) })
  const consent: Consent = {
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
    events: [event],
  }
  const needs: World = { ground: { consents: [{ kind: 'statutory', form: 'express', rule: 'wmo:rule' }] } }
  const withConsent = (changed: Partial<Consent>, more: World = {}) =>
    isShown({ ...needs, ...more, setting: { consents: [{ ...consent, ...changed }] } })
  const parental = (holder: string): AuthorityRecord => ({ ...recorded, child: 'anna', kind: 'parental', holder, from })
  const byParent: ConsentEvent = { ...event, by: 'bram', inQualityOf: 'parent-with-authority' }
  const aged = (birth: string, ...authority: AuthorityRecord[]): World => ({
    people: { persons: [{ ...anna, birth }, bram], authority },
  })

  it('counts one that covers all, is free and in form', () => {
    expect([isShown(needs), withConsent({})]).toEqual(['false', 'true'])
    const lacking: Partial<Consent>[] = [
      { kind: 'avg' },
      { person: 'bram' },
      { acts: [] },
      { categories: [] },
      { purposes: [] },
      { recipients: [provider] },
      { frame: 'pressure' },
      { refusalCosts: 'unknown' },
      { events: [{ ...event, form: 'presumed' }] },
      { events: [{ ...event, by: 'bram' }] },
      { events: [{ ...event, on: day('2024-06-02') }] },
    ]
    expect(lacking.filter((changed) => withConsent(changed) !== 'false')).toEqual([])
    expect(withConsent({ events: [{ ...event, form: 'written' }] })).toBe('true')
    expect(
      withConsent(
        {},
        { wmo: { grounds: [{ ...ground, ...needs.ground }], consentRules: [{ ...rule, confidence: 'unverified' }] } },
      ),
    ).toBe('false')
  })

  it('calls given and withdrawn on one day withdrawn, and given again given', () => {
    expect(withConsent({ events: [withdrawn('2024-04-30'), event] })).toBe('true')
    expect(withConsent({ events: [event, withdrawn('2024-05-01')] })).toBe('false')
    expect(withConsent({ events: [event, withdrawn('2024-06-01')] })).toBe('false')
    expect(withConsent({ events: [event, withdrawn('2024-06-02')] })).toBe('true')
    expect(withConsent({ events: [event, withdrawn('2024-05-02'), { ...event, on: day('2024-05-03') }] })).toBe('true')
  })

  it('lapses on the birthday on which another must decide', () => {
    expect(withConsent({ events: [byParent] }, aged('2012-06-02', parental('bram')))).toBe('true')
    expect(withConsent({ events: [byParent] }, aged('2012-06-01', parental('bram')))).toBe('false')
    expect(withConsent({ events: [byParent, event] }, aged('2012-05-01', parental('bram')))).toBe('true')
    expect(withConsent({ events: [byParent, event] }, aged('2012-05-02', parental('bram')))).toBe('false')
    expect([
      withConsent({}, aged('2008-05-01')),
      withConsent({}, aged('2012-05-02')),
      withConsent({}, aged('2008-06-02')),
    ]).toEqual(['true', 'false', 'false'])
    expect([withConsent({}, aged('2008')), withConsent({}, aged('2007')), withConsent({}, aged('unknown'))]).toEqual([
      'false',
      'true',
      'false',
    ])
  })

  it('counts somebody born on 29 February as both ages on 28 February', () => {
    const on = (text: string, events: ConsentEvent[]) =>
      withConsent({ events }, { ...aged('2008-02-29', parental('bram')), request: at(text) })
    const early = { on: day('2020-03-01') }
    const one: ConsentRule = {
      ...rule,
      bands: [
        { from: 0, givers: [['parent-with-authority']] },
        { from: 15, givers: [['self']] },
      ],
    }
    const simple = (text: string) =>
      withConsent(
        { events: [{ ...byParent, ...early }] },
        {
          ...aged('2008-02-29', parental('bram')),
          request: at(text),
          wmo: { grounds: [{ ...ground, ...needs.ground }], consentRules: [one] },
        },
      )
    expect([simple('2023-02-27'), simple('2023-02-28')]).toEqual(['true', 'false'])
    expect(on('2024-02-29', [{ ...event, on: day('2024-02-29') }])).toBe('true')
    expect(on('2024-02-28', [{ ...event, on: day('2024-02-28') }])).toBe('false')
  })

  it('asks both parents where the rule does, and nobody where authority is unknown', () => {
    const all = { wmo: { grounds: [{ ...ground, ...needs.ground }], consentRules: [{ ...rule, parents: 'all' }] } } as const
    const young = aged('2015-01-01', parental('bram'), parental('cees'))
    expect(withConsent({ events: [byParent] }, young)).toBe('true')
    expect(withConsent({ events: [byParent] }, { ...young, ...all })).toBe('false')
    expect(withConsent({ events: [byParent, { ...byParent, by: 'cees' }] }, { ...young, ...all })).toBe('true')
    expect(withConsent({ events: [byParent] }, aged('2015-01-01', { ...parental('bram'), until: day('2024-05-31') }))).toBe(
      'false',
    )
    expect(
      withConsent(
        { events: [byParent] },
        aged('2015-01-01', parental('bram'), { ...recorded, child: 'anna', kind: 'unknown', from }),
      ),
    ).toBe('false')
    const curator = { ...recorded, person: 'anna', kind: 'curator', representative: 'bram', from } as const
    expect(withConsent({}, { people: { representation: [curator] } })).toBe('false')
    const rules = {
      wmo: {
        grounds: [{ ...ground, ...needs.ground }],
        consentRules: [{ ...rule, bands: [{ from: 18, givers: [['self'], ['curator']] }] }],
      },
    } as const
    expect(
      withConsent(
        { events: [{ ...event, by: 'bram', inQualityOf: 'curator' }] },
        { ...rules, people: { representation: [curator] } },
      ),
    ).toBe('true')
  })
})

describe('the specification on linking', () => {
  const delivered = (changed: Partial<Fragment['persons'][number]>, more: World = {}) =>
    isShown({ ...more, fragment: { persons: [{ ref: 'a', ...changed }] } })
  const bsn = '999993653' as NonNullable<KnownPerson['bsn']>
  const registered: World = {
    people: { persons: [{ ...anna, bsn, addresses: [{ postcode: '1234AB', houseNumber: '5' }] }, bram] },
  }

  it('links by a number that nothing contradicts', () => {
    expect([delivered({ bsn }, registered), delivered({ bsn: '999993654' }, registered), delivered({})]).toEqual([
      'true',
      'false',
      'false',
    ])
    expect([delivered({ bsn, birth: '1980-00-05' }, registered), delivered({ bsn, birth: '1980' }, registered)]).toEqual([
      'false',
      'true',
    ])
    expect([delivered({ bsn, surname: 'DE VRIES' }, registered), delivered({ bsn, surname: 'Jansen' }, registered)]).toEqual([
      'true',
      'false',
    ])
    expect([delivered({ bsn, givenNames: 'anna' }, registered), delivered({ bsn, givenNames: 'Be' }, registered)]).toEqual([
      'true',
      'false',
    ])
    expect([delivered({ localNumber: 'L1', surname: 'Vries' }), delivered({ localNumber: 'L1', birth: '1981' })]).toEqual([
      'true',
      'false',
    ])
    expect(delivered({ localNumber: 'L1' }, { people: { persons: [anna, { ...bram, localNumber: 'L1' }] } })).toBe('false')
  })

  it('links by the whole statutory set, only without citizen service number', () => {
    const set = {
      surname: 'Vriés',
      prefix: 'De',
      givenNames: 'ANNA  bÉ',
      birth: '1980-05-05',
      postcode: '1234AB',
      houseNumber: '5',
    }
    expect([delivered(set, registered), delivered({ ...set, bsn: '111222333' }, registered)]).toEqual(['true', 'false'])
    expect([delivered({ ...set, houseNumber: '6' }, registered), delivered({ ...set, birth: '1980-05' }, registered)]).toEqual([
      'false',
      'false',
    ])
  })

  it('lets a steward join and keep apart', () => {
    const record = {
      ...recorded,
      kind: 'joined',
      delivered: { organisation: 'local:city', fragment: 'x', ref: 'a' },
      person: 'anna',
      by: 's',
      because: 'x',
    } as const
    const apart = { ...record, kind: 'kept-apart' } as const
    expect(delivered({ surname: 'Jansen' }, { people: { links: [record] } })).toBe('true')
    expect(delivered({ surname: 'Jansen' }, { people: { links: [record, apart] } })).toBe('false')
    const byNumber = { organisation: 'local:city', number: 'L9' }
    expect(delivered({ localNumber: 'L9' }, { people: { links: [{ ...record, delivered: byNumber }] } })).toBe('true')
    expect(delivered({ localNumber: 'L1' }, { people: { links: [apart] } })).toBe('false')
    expect(delivered({ localNumber: 'L1' }, { people: { links: [{ ...apart, person: 'bram' }] } })).toBe('true')
  })
})

describe('the specification on law in force, the legal day and refusals', () => {
  it('takes the version begun last, no bill, none after repeal or its last day', () => {
    const empty = { ...wmo, grounds: [], validFrom: day('2024-01-01') }
    const withLaw = (...law: LawDomain[]) => isShown({ setting: { law } })
    expect([withLaw(wmo, empty), withLaw(empty, wmo), withLaw(wmo, { ...empty, status: 'bill' })]).toEqual([
      'false',
      'false',
      'true',
    ])
    expect([
      withLaw(wmo, { ...empty, validFrom: day('2024-06-02') }),
      withLaw(wmo, { ...wmo, validFrom: day('2024-06-01'), status: 'repealed' }),
    ]).toEqual(['true', 'false'])
    expect([withLaw({ ...wmo, validUntil: day('2024-06-01') }), withLaw({ ...wmo, validUntil: day('2024-05-31') })]).toEqual([
      'true',
      'false',
    ])
  })

  it('counts days in Amsterdam, in winter and in summer', () => {
    const days = [
      '2024-01-31T22:59:59Z',
      '2024-01-31T23:00:00Z',
      '2024-07-31T22:00:00Z',
      '2024-03-31T00:59:59Z',
      '2024-10-26T22:00:00Z',
      '2024-10-27T23:00:00Z',
      '2024-06-01T00:30:00+03:00',
    ]
    expect(days.map(legalDay)).toEqual([
      '2024-01-31',
      '2024-02-01',
      '2024-08-01',
      '2024-03-31',
      '2024-10-27',
      '2024-10-28',
      '2024-05-31',
    ])
    expect(['2023-03-26T22:00:00Z', '2023-03-25T22:59:59Z', '2023-10-29T22:59:59Z'].map(legalDay)).toEqual([
      '2023-03-27',
      '2023-03-25',
      '2023-10-29',
    ])
  })

  it('refuses what is not answered here, about strangers, or not now, in that order', () => {
    const asked = (changed: Partial<Request>, of: Fragment = fragment) => refusal([of], { ...request, ...changed }, setting)
    expect(asked({ on: day('2024-06-01') })).toBeUndefined()
    expect(asked({ kind: 'access', client: 'nobody', on: day('2024-06-02') })).toBe('request/not-answered-here')
    expect(asked({ actor: { kind: 'overseer', id: 'o', organisation: provider } })).toBe('request/not-answered-here')
    expect([asked({ about: ['anna', 'nobody'], on: day('2024-06-02') }), asked({ on: day('2024-06-02') })]).toEqual([
      'request/unknown-person',
      'request/not-now',
    ])
    expect([asked({ at: '2023-12-31T23:59:59Z' }), asked({ at: '2024-01-01T01:00:00+01:00' })]).toEqual([
      'request/not-now',
      undefined,
    ])
    expect(asked({}, { ...fragment, received: { at: '2024-06-01T12:00:01+02:00', via: 'x', digest: 'x' } })).toBe(
      'request/not-now',
    )
  })
})

import { describe, expect, it } from 'vitest'
import type {
  ConsentRule,
  GroundRow,
  LawDomain,
  ProhibitionRow,
  ReleaseRow,
  RepresentationLine,
  TermRow,
} from '../src/law/index.ts'
import {
  type AuthorityRecord,
  type Consent,
  type ConsentEvent,
  type Fact,
  type Fragment,
  type Judgement,
  type KnownPerson,
  kindSensitivity,
  type Mandate,
  organisationKinds,
  type PersonRole,
  type RelationRecord,
  type Sensitivity,
} from '../src/schema/index.ts'
import { addMonths, addPeriod, numberOf, possible, textOf } from '../src/testing/specification/calendar.ts'
import { legalDay, secondsOf } from '../src/testing/specification/instant.ts'
import { isProhibited } from '../src/testing/specification/prohibitions.ts'
import { sensitivityOf } from '../src/testing/specification/quality.ts'
import { isReleased } from '../src/testing/specification/release.ts'
import { refusal } from '../src/testing/specification/specify.ts'
import {
  anna,
  assignment,
  at,
  authorisation,
  bram,
  caseOf,
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
  people,
  provider,
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

const inPart = (person: string, part: Fact['persons'][number]['part']) => ({ person, part })
const ofBoth: Partial<Fact> = { persons: [inPart('a', 'file'), inPart('b', 'file')] }
const forInformal: Judgement = { ...judgement, categories: ['support.informal'] }
/** The asker is not registered, the holder is: nothing is anybody's task, so no fact shows what else that means. */
const toUnregistered: World = {
  fragment: { organisation: provider },
  setting: { organisations: [{ ...organisation, id: provider }] },
}
const judgedBoth = { judgements: [{ ...forInformal, persons: ['anna', 'bram'] }] }

describe('the calendar of the specification', () => {
  it('counts days as the calendar does', () => {
    const [first, last] = [Date.UTC(1890, 0, 1), Date.UTC(2110, 0, 1)]
    const offset = numberOf('1970-01-01')
    const wrong: string[] = []
    for (let at = first; at < last; at += 86_400_000) {
      const text = new Date(at).toISOString().slice(0, 10)
      if (numberOf(text) !== offset + at / 86_400_000 || textOf(numberOf(text)) !== text) wrong.push(text)
    }
    expect(wrong).toEqual([])
  })

  it('keeps the clock of Amsterdam', () => {
    const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })
    const wrong: string[] = []
    for (let at = Date.UTC(1997, 0, 1); at < Date.UTC(2040, 0, 1); at += 1_800_000) {
      const hour = new Date(at).getUTCHours()
      if (hour >= 21 && legalDay(new Date(at).toISOString()) !== amsterdam.format(at)) wrong.push(new Date(at).toISOString())
    }
    expect(wrong).toEqual([])
    const same = ['2024-06-01T12:30:00.5+02:30', '2024-06-01T10:00:00.50Z', '2024-06-01T05:30:00.500-04:30']
    expect(new Set(same.map(secondsOf)).size).toBe(1)
    expect(secondsOf('2024-06-01T10:01Z') - secondsOf('2024-06-01T10:00:00Z')).toBe(60)
    expect(secondsOf('yesterday')).toBeNaN()
  })

  it('reads partial days and adds periods, to the earlier day', () => {
    expect(['unknown', '2023-13', '2023-00', '2023-02-29', '2023-02-00', '2023-2-1', 'x2023', '20233'].map(possible)).toEqual(
      Array(8).fill(undefined),
    )
    const span = (text: string) => [possible(text)?.first, possible(text)?.last].map((it) => textOf(it ?? 0))
    expect([span('2024'), span('2024-02'), span('1900-02')]).toEqual([
      ['2024-01-01', '2024-12-31'],
      ['2024-02-01', '2024-02-29'],
      ['1900-02-01', '1900-02-28'],
    ])
    expect(span('2000-12-31')).toEqual(['2000-12-31', '2000-12-31'])
    const added = (text: string, period: string) => textOf(addPeriod(numberOf(text), period))
    expect([added('2024-12-31', 'P2M'), added('2024-01-31', 'P13M'), added('2024-02-29', 'P100Y')]).toEqual([
      '2025-02-28',
      '2025-02-28',
      '2124-02-29',
    ])
    expect([added('2000-02-29', 'P100Y'), added('2024-02-28', 'P10W'), added('2024-02-28', 'P366D')]).toEqual([
      '2100-02-28',
      '2024-05-08',
      '2025-02-28',
    ])
    expect(textOf(addMonths(numberOf('2024-03-31'), -1))).toBe('2024-02-29')
    expect(['P1Y1M', 'P2W1D', 'P', '15Y', 'forever'].map((period) => addPeriod(0, period))).toEqual(Array(5).fill(Number.NaN))
  })
})

describe('the specification at its edges', () => {
  it('compares contents with their persons as linked, and takes the latest file', () => {
    const again = (changed: Partial<Fragment>, of: Partial<Fact> = {}) =>
      isShown({ fragments: [fragment, { ...fragment, ...changed, facts: [{ ...fact, ...of } as Fact] }] })
    const renamed: Fragment['persons'] = [
      { ref: 'z', localNumber: 'L1' },
      { ref: 'a', localNumber: 'L2' },
    ]
    expect([again({}), again({ persons: renamed }, { persons: [inPart('z', 'file')] }), again({ persons: renamed })]).toEqual([
      'true',
      'true',
      'false',
    ])
    expect(again({}, { value: { help: {}, hoursPerWeek: '2' } } as Partial<Fact>)).toBe('false')
    expect(again({}, { value: { help: { code: 'x' } } } as Partial<Fact>)).toBe('false')
    const { id, ...rest } = fact
    expect(isShown({ fragment: { facts: [fact, { ...rest, id } as Fact] } })).toBe('true')
    const twice = (one: Partial<Fact>, other: Partial<Fact>) =>
      isShown({
        fragment: { facts: [{ ...fact, ...one } as Fact, { ...fact, ...other } as Fact] },
        setting: judgedBoth,
        wmo: {
          releases: [release, { ...release, id: 'wmo:r2', regime: 'r2' }],
          secrecy: [secrecy, { ...secrecy, regime: 'r2' }],
        },
      })
    const [a, b] = [inPart('a', 'file'), inPart('b', 'file')]
    expect([
      twice({ persons: [a, b] }, { persons: [b, a] }),
      twice({ persons: [a, b] }, { persons: [a, inPart('b', 'source')] }),
      twice({ persons: [a] }, { persons: [a, a] }),
    ]).toEqual(['true', 'false', 'false'])
    expect([
      twice({ secrecy: ['r2', 'wmo'] }, { secrecy: ['wmo', 'r2'] }),
      twice({ secrecy: ['wmo'] }, { secrecy: ['wmo', 'r2'] }),
      twice({ secrecy: ['wmo'] }, { secrecy: ['wmo', 'wmo'] }),
      twice({ secrecy: [] }, { secrecy: undefined as never }),
    ]).toEqual(['true', 'false', 'false', 'false'])
    const contains = (...categories: ('support.informal' | 'residence.address')[]) => ({ contains: categories })
    const [oneWay, otherWay] = [
      contains('support.informal', 'residence.address'),
      contains('residence.address', 'support.informal'),
    ]
    expect([twice(oneWay, oneWay), twice(oneWay, otherWay)]).toEqual(['true', 'true'])
    expect([
      twice(contains('support.informal'), oneWay),
      twice(contains('support.informal'), contains('residence.address')),
      twice(contains('support.informal'), contains('support.informal', 'support.informal')),
      twice(contains('support.informal'), {}),
      twice(contains(), {}),
    ]).toEqual(Array(5).fill('false'))
    const file = (changedOn: string, ended: string) => again({ file: { changedOn, ended } })
    expect([
      file('2023-01-01', 'running'),
      file('2023-01-01', '2024-01-01'),
      file('2023-01-02', '2024-01-01'),
      file('2022', '1990'),
    ]).toEqual(['true', 'false', 'true', 'true'])
    const earlier = (changed: Partial<Fact>) =>
      isShown({ fragment: { facts: [{ ...fact, ...changed, version: 1 } as Fact, fact] } })
    expect(earlier({ contains: ['residence.address'] })).toBe('true')
    expect([earlier({}), earlier({ ended: '2020' }), earlier({ obtained: { ...fact.obtained, act: 'jeugdwet' } })]).toEqual([
      'true',
      'true',
      'false',
    ])
    expect([
      earlier({ persons: [inPart('b', 'file')] }),
      earlier({ persons: [inPart('c', 'file')] }),
      earlier({ persons: [inPart('a', 'source')] }),
    ]).toEqual(['false', 'false', 'false'])
    const swapped = { ...fact, persons: [inPart('b', 'source'), inPart('a', 'file')], version: 1 }
    expect(isShown({ fragment: { facts: [swapped, { ...fact, persons: [inPart('a', 'file'), inPart('b', 'source')] }] } })).toBe(
      'true',
    )
    const unlinkedFirst: Fragment = { ...fragment, persons: [{ ref: 'a' }], facts: [{ ...fact, version: 1 }] }
    expect(isShown({ fragments: [unlinkedFirst, fragment] })).toBe('false')
  })

  it('keeps facts of holders and ids apart, in order', () => {
    const elsewhere = { ...fragment, organisation: provider, facts: [{ ...fact, id: 'a' }, home] }
    const two = decide({ fragments: [elsewhere, { ...fragment, facts: [fact, { ...fact, id: 'e' }] }] })
    expect(two.map((it) => `${it.holder} ${it.id} ${it.cleared}`)).toEqual([
      'local:city e true',
      'local:city f true',
      'local:provider a false',
      'local:provider f false',
    ])
    const destroyed = { format: 'klantbeeld/destroyed@1', on: from, statement: 's' } as const
    expect(isShown({ setting: { destroyed: [{ ...destroyed, fact: { holder: city, id: 'g', version: 2 } }] } })).toBe('true')
    expect(isShown({ setting: { destroyed: [{ ...destroyed, fact: { holder: provider, id: 'f', version: 2 } }] } })).toBe('true')
  })

  it('wants a file person, all of them asked about and somebody to the client', () => {
    expect(isShown({ fact: { persons: [inPart('b', 'mentioned')] } })).toBe('false')
    const both: World = { fact: ofBoth, setting: judgedBoth }
    expect([
      isShown(both),
      isShown({ ...both, request: { about: ['anna'] } }),
      isShown({ ...both, people: { relations: [] } }),
    ]).toEqual(['true', 'false', 'false'])
    expect([
      isShown({ ...both, ground: { persons: ['client'] } }),
      isShown({ ...both, fact: { ...ofBoth, persons: [inPart('a', 'file'), inPart('c', 'file')] } }),
    ]).toEqual(['false', 'false'])
    expect(isShown({ fact: ofBoth, setting: { judgements: [forInformal] } })).toBe('false')
    expect(
      isShown({ fact: ofBoth, setting: { judgements: [...judgedBoth.judgements, { ...forInformal, outcome: 'refuses' }] } }),
    ).toBe('false')
  })

  it('knows every role', () => {
    const spouse: World = {
      fact: { persons: [inPart('b', 'file')] },
      setting: { judgements: [{ ...forInformal, persons: ['bram'] }] },
    }
    const rolesOf = (kind: RelationRecord['kind'], of: string, to: string) => {
      const all: PersonRole[] = [
        'client',
        'spouse',
        'former-spouse',
        'parent',
        'child',
        'child-at-home',
        'sibling',
        'housemate',
        'carer',
        'network',
      ]
      return all
        .filter(
          (role) =>
            isShown({ ...spouse, ground: { persons: [role] }, people: { relations: [relation(kind, of, to)] } }) === 'true',
        )
        .join()
    }
    const kinds: RelationRecord['kind'][] = [
      'parent-of',
      'spouse-of',
      'former-spouse-of',
      'sibling-of',
      'housemate-of',
      'carer-of',
      'network-of',
    ]
    expect(kinds.map((kind) => rolesOf(kind, 'bram', 'anna'))).toEqual([
      'parent',
      'spouse',
      'former-spouse',
      'sibling',
      'housemate',
      'carer',
      'network',
    ])
    expect(kinds.map((kind) => rolesOf(kind, 'anna', 'bram'))).toEqual([
      'child',
      'spouse',
      'former-spouse',
      'sibling',
      'housemate',
      '',
      '',
    ])
    expect(kinds.map((kind) => rolesOf(kind, 'bram', 'cees'))).toEqual(kinds.map(() => ''))
    expect(isShown({ ground: { persons: ['parent'] }, people: { relations: [relation('parent-of', 'anna', 'anna')] } })).toBe(
      'false',
    )
    const dated = (span: Partial<RelationRecord>) =>
      isShown({ ...spouse, people: { relations: [{ ...relation('spouse-of', 'bram', 'anna'), ...span }] } })
    expect([dated({ from: day('2024-06-01') }), dated({ from: day('2024-06-02') })]).toEqual(['true', 'false'])
    const married = relation('spouse-of', 'bram', 'anna')
    const divorced = relation('former-spouse-of', 'anna', 'bram')
    const asBoth = (role: PersonRole, ...relations: RelationRecord[]) =>
      isShown({ ...spouse, ground: { persons: [role] }, people: { relations } })
    expect([
      asBoth('spouse', married, divorced),
      asBoth('former-spouse', divorced, married),
      asBoth('housemate', married, divorced, relation('housemate-of', 'bram', 'anna')),
      asBoth('spouse', married, { ...divorced, until: day('2024-05-31') }),
      asBoth('spouse', married, relation('former-spouse-of', 'cees', 'anna')),
    ]).toEqual(['false', 'true', 'true', 'true', 'true'])
  })

  it('lets a restriction hit its person, category and span, in every request', () => {
    const restriction = {
      format: 'klantbeeld/restriction@1',
      id: 'x',
      kind: 'restriction-of-processing',
      person: 'anna',
      categories: [fact.category],
      purposes: [],
      from,
      recordedAt: recorded.recordedAt,
    } as const
    const restricted = (changed: object, more: World = {}) =>
      isShown({ ...more, setting: { ...more.setting, restrictions: [{ ...restriction, ...changed }] } })
    expect([
      restricted({ person: 'bram' }),
      restricted({ categories: ['provision.wmo'] }),
      restricted({ until: day('2024-05-31') }),
    ]).toEqual(['true', 'true', 'true'])
    const nowhere = { categories: [], purposes: [] }
    expect([
      restricted({ categories: [] }),
      restricted({ ...nowhere, kind: 'upheld-objection' }),
      restricted({ categories: [], purposes: ['wmo/onderzoek'] }),
      restricted({ categories: [], purposes: ['wmo/other'] }),
      restricted({ ...nowhere, person: 'bram' }),
    ]).toEqual(['false', 'false', 'false', 'true', 'true'])
    const reach = {
      ...row,
      id: 'wmo:reach',
      kind: 'restriction-of-processing',
      kinds: ['use'],
      acts: 'any',
      categories: 'any',
      recipients: ['police'],
    } as const
    expect(restricted({}, { wmo: { prohibitions: [reach] } })).toBe('false')
    const profile = organisation.profile
    const spoken = (...profiles: object[]) => {
      const holders = profiles.map((changed) => ({ ...organisation, id: provider, profile: { ...profile, ...changed } }))
      return isShown({ fragment: { organisation: provider }, setting: { organisations: [organisation, ...holders] } })
    }
    expect([spoken({}), spoken({ acts: [] }), spoken({ categories: [] }), spoken({}, {})]).toEqual([
      'true',
      'false',
      'false',
      'false',
    ])
    const address = { ...recorded, kind: 'address-protection', person: 'bram', from, exceptFor: [] } as const
    expect([isShown({ fact: home }), isShown({ fact: home, people: { shielding: [address] } })]).toEqual(['true', 'true'])
  })

  it('lets a supply restriction reach the requests and receivers of a row of its own kind', () => {
    const shielding = [{ ...recorded, kind: 'supply-restriction', person: 'anna', from, exceptFor: [] }] as const
    const reach: ProhibitionRow = {
      ...row,
      id: 'wmo:reach',
      kind: 'supply-restriction',
      kinds: ['use'],
      acts: 'any',
      categories: 'any',
      recipients: 'any',
    }
    const reached = (rows: Partial<ProhibitionRow>[], more: World = {}) =>
      isShown({ ...more, people: { shielding }, wmo: { prohibitions: rows.map((it) => ({ ...reach, ...it })) } })
    const elsewhere: Partial<ProhibitionRow> = { kinds: ['provide'] }
    expect([
      reached([]),
      reached([{}]),
      reached([elsewhere]),
      reached([{ recipients: ['police'] }]),
      reached([{ recipients: ['municipality'] }]),
      reached([{ ...elsewhere, kind: 'closed-file' }]),
    ]).toEqual(['false', 'false', 'true', 'true', 'false', 'false'])
    // A row that is not verified narrows nothing; beside one that is, it forbids.
    const unverified = { confidence: 'unverified' } as const
    expect([reached([{ ...elsewhere, ...unverified }]), reached([elsewhere, unverified])]).toEqual(['false', 'false'])
    expect(reached([elsewhere, { recipients: ['police'] }])).toBe('true')
    // One row names all of it: act and category as well.
    expect([
      reached([{ acts: ['wmo'], categories: ['support.informal'] }]),
      reached([{ acts: ['jeugdwet'] }]),
      reached([{ categories: ['provision.wmo'] }]),
      reached([{ acts: ['jeugdwet'] }, { categories: ['provision.wmo'] }]),
      reached([{ acts: ['jeugdwet'] }, { ...unverified, categories: ['support.informal'] }]),
    ]).toEqual(['false', 'true', 'true', 'true', 'false'])
    const prohibited = (changed: Partial<ProhibitionRow>) =>
      isProhibited(caseOf({ ...toUnregistered, people: { shielding }, wmo: { prohibitions: [{ ...reach, ...changed }] } }))
    expect([prohibited({ recipients: ['police'] }), prohibited({ ...elsewhere, recipients: ['police'] })]).toEqual([true, false])
  })

  it('takes the hat of this worker, role and assignment, and secrecy in every record', () => {
    const withStaff = (changed: object, more: World = {}) =>
      isShown({ ...more, setting: { ...more.setting, staff: { ...staff, ...changed } } })
    expect(withStaff({ workers: [{ ...worker, id: 'v' }] })).toBe('false')
    expect(withStaff({ workers: [{ ...worker, roles: [] }, worker] })).toBe('true')
    const lacking = [{ organisation: provider }, { purposes: [] }, { from: day('2024-06-02') }, { until: day('2024-05-31') }]
    expect(lacking.filter((changed) => withStaff({ authorisations: [{ ...authorisation, ...changed }] }) !== 'false')).toEqual([])
    expect(withStaff({ authorisations: [{ ...authorisation, role: 'other' }, authorisation] })).toBe('true')
    const other = [{ id: 'other' }, { worker: 'v' }, { capacity: 'helper' }, { until: day('2024-05-31') }]
    expect(other.filter((changed) => withStaff({ assignments: [{ ...assignment, ...changed }] }) !== 'false')).toEqual([])
    expect(withStaff({ assignments: [{ ...assignment, id: 'other' }, assignment] })).toBe('true')
    const judged: World = { fact: letter, setting: { judgements: [judgement] } }
    expect([
      withStaff({ workers: [worker, worker] }, judged),
      withStaff({ workers: [worker, { ...worker, boundToSecrecy: false }] }, judged),
      withStaff({ workers: [worker, { ...worker, organisation: provider, boundToSecrecy: false }] }, judged),
      withStaff({ workers: [worker, { ...worker, id: 'v', boundToSecrecy: false }] }, judged),
      withStaff({ workers: [worker, { ...worker, until: day('2024-05-31'), boundToSecrecy: false }] }, judged),
    ]).toEqual(['true', 'false', 'false', 'true', 'true'])
  })

  it('takes the set and the judgement of this kind, purpose and phase', () => {
    const [set] = setting.necessitySets
    const sets = (...changed: object[]) =>
      isShown({ setting: { necessitySets: changed.map((it) => ({ ...set, ...it })) as typeof setting.necessitySets } })
    expect([sets({ purpose: 'wmo/other' }, {}), sets({ purpose: 'wmo/other' }), sets({ categories: [] })]).toEqual([
      'true',
      'false',
      'false',
    ])
    const judged = (...changed: Partial<Judgement>[]) =>
      isShown({ fact: letter, setting: { judgements: changed.map((it) => ({ ...judgement, ...it })) } })
    const lacking: Partial<Judgement>[] = [
      { kind: 'serious-harm' },
      { outcome: 'refuses' },
      { purpose: 'wmo/other' },
      { phase: 'review' },
      { categories: [] },
      { id: 'k' },
    ]
    expect(lacking.filter((changed) => judged(changed) !== 'false')).toEqual([])
    expect([
      judged({}, { kind: 'serious-harm', outcome: 'refuses' }),
      judged({}, { persons: ['bram'], outcome: 'refuses' }),
    ]).toEqual(['true', 'true'])
  })

  it('takes release rows that agree in everything, for the regimes the fact is under', () => {
    const narrower: Partial<ReleaseRow>[] = [
      { regime: 'other' },
      { kinds: ['provide'] },
      { purposes: [] },
      { categories: [] },
      { holders: { roles: 'any', organisation: 'other' } },
      { capacities: [] },
      { recipients: [] },
      { consents: [{ kind: 'secrecy', form: 'express', rule: 'wmo:rule' }] },
    ]
    expect(narrower.filter((changed) => isShown({ wmo: { releases: [{ ...release, ...changed }] } }) !== 'false')).toEqual([])
    const wider: Partial<ReleaseRow>[] = [
      { purposes: ['wmo/onderzoek'] },
      { recipients: ['municipality'] },
      { holders: { roles: ['college'], organisation: 'own' } },
    ]
    expect(wider.filter((changed) => isShown({ wmo: { releases: [{ ...release, ...changed }] } }) !== 'true')).toEqual([])
    const notUnder = [{ acts: ['jeugdwet'] }, { holderRoles: [] }]
    expect(
      notUnder.filter(
        (changed) => isShown({ fact: { secrecy: [] }, wmo: { releases: [], secrecy: [{ ...secrecy, ...changed }] } }) !== 'true',
      ),
    ).toEqual([])
    const released = (recipients: ReleaseRow['recipients']) =>
      isReleased(caseOf({ ...toUnregistered, wmo: { releases: [{ ...release, recipients }] } }))
    expect([released('any'), released(['municipality'])]).toEqual([true, false])
    const both = decide({
      wmo: { releases: [release, { ...release, id: 'wmo:extra' }, { ...release, id: 'wmo:else', regime: 'else' }] },
    })
    expect(both.map((it) => it.rows)).toEqual([['wmo:extra', 'wmo:ground', 'wmo:release', 'wmo:term']])
  })

  it('takes the quality row of the sensitivity, and lists none where none is needed', () => {
    const ordinary: LawDomain['quality'] = [{ ...quality, id: 'wmo:q', sensitivity: 'ordinary' }]
    expect(decide({ wmo: { quality: ordinary } }).map((it) => it.rows)).toEqual([['wmo:ground', 'wmo:release', 'wmo:term']])
    const judged: World = { fact: letter, setting: { judgements: [judgement] } }
    const lacking = [{ sensitivity: 'special' }, { purposes: [] }, { persons: ['spouse'] }] as const
    expect(
      lacking.filter((changed) => isShown({ ...judged, wmo: { quality: [{ ...quality, ...changed }] } }) !== 'false'),
    ).toEqual([])
    const involvement = { ...fact, category: 'involvement.professional', value: { as: {} } } as Fact
    const held = (kind: typeof organisation.kind, judgements: Judgement[]) =>
      isShown({ fact: involvement, setting: { judgements, organisations: [{ ...organisation, kind }] } })
    const necessary: Judgement = { ...judgement, categories: ['involvement.organisation', 'involvement.professional'] }
    expect([held('debt-assistance', []), held('mental-health', [necessary]), held('police', [necessary])]).toEqual([
      'true',
      'true',
      'false',
    ])
    const told = (kind: typeof organisation.kind) =>
      sensitivityOf(caseOf({ fact: involvement, setting: { organisations: [{ ...organisation, kind }] } }))
    expect(organisationKinds.filter((kind) => told(kind) !== kindSensitivity[kind])).toEqual([])
    // That an organisation is involved is special of itself, whatever less the kind of the holder tells.
    const named = (kind: typeof organisation.kind, sensitivity: Sensitivity) =>
      isShown({
        fact: { ...involvement, category: 'involvement.organisation' } as Fact,
        setting: { judgements: [necessary], organisations: [{ ...organisation, kind }] },
        wmo: { quality: [{ ...quality, sensitivity }] },
      })
    expect([
      named('municipality', 'special'),
      named('mental-health', 'special'),
      named('mental-health', 'health'),
      named('police', 'special'),
      named('police', 'criminal'),
    ]).toEqual(['true', 'true', 'false', 'false', 'true'])
  })

  it('takes term rows that speak of the fact, and a hold of the very version', () => {
    const terms = (...changed: Partial<TermRow>[]) => isShown({ wmo: { terms: changed.map((it) => ({ ...term, ...it })) } })
    const silent: Partial<TermRow>[] = [{ acts: [] }, { holderRoles: [] }, { categories: [] }, { confidence: 'unverified' }]
    expect(silent.filter((changed) => terms(changed) !== 'false')).toEqual([])
    expect(silent.filter((changed) => terms({}, { ...changed, start: 'changed', period: 'P1D' }) !== 'true')).toEqual([])
    expect([
      terms({ start: 'file-ended' }),
      terms({ start: 'birth', period: 'P44Y' }),
      terms({ start: 'birth', period: 'P45Y' }),
    ]).toEqual(['true', 'false', 'true'])
    const died = (death: string, period: string) =>
      isShown({ people: { persons: [{ ...anna, death }, bram] }, wmo: { terms: [{ ...term, start: 'death', period }] } })
    expect([died('2023-06-01', 'P1Y'), died('2023-06-02', 'P1Y'), died('unknown', 'P1Y'), died('unknown', 'forever')]).toEqual([
      'false',
      'true',
      'false',
      'true',
    ])
    const first = (recordedOn: string | undefined, changed: Partial<TermRow> = {}, more: World = {}) =>
      isShown({
        ...more,
        fact: recordedOn === undefined ? {} : { recordedOn },
        wmo: { terms: [{ ...term, start: 'recorded', ...changed }] },
      })
    expect([first('2009-06-02'), first('2009-06-01'), first('2010'), first('2009'), first('unknown'), first(undefined)]).toEqual([
      'true',
      'false',
      'true',
      'false',
      'false',
      'false',
    ])
    expect([first('8999-12-31'), first('9000'), first('9999-12-31'), first('9999-12-31', { period: 'forever' })]).toEqual([
      'true',
      'false',
      'false',
      'true',
    ])
    const leap = (on: string) => first('2008-02-29', {}, { request: at(on) })
    expect([leap('2023-02-27'), leap('2023-02-28')]).toEqual(['true', 'false'])
    const parameter = { name: 'keeping', value: 'short' }
    expect([first('2009-06-02', { parameter }), first('2009-06-01', { parameter }), terms({ parameter })]).toEqual([
      'true',
      'false',
      'true',
    ])
    const bornBoth = (birth: string) =>
      isShown({
        fact: ofBoth,
        setting: judgedBoth,
        people: { persons: [anna, { ...bram, birth }] },
        wmo: { terms: [{ ...term, start: 'birth', period: 'P45Y' }] },
      })
    expect([bornBoth('1979-06-02'), bornBoth('1979-06-01'), bornBoth('unknown')]).toEqual(['true', 'false', 'false'])
    const listed = (ended: string, more: World = {}) =>
      decide({
        ...more,
        fact: { ended },
        wmo: {
          terms: [
            { ...term, id: 'wmo:ever', period: 'forever' },
            { ...term, id: 'wmo:ever2', period: 'forever', start: 'death' },
            { ...term, id: 'wmo:other', start: 'changed' },
            { ...term, id: 'wmo:silent', acts: [] },
            ...(more.wmo?.terms ?? []),
          ],
        },
      }).map((it) => it.rows.join())
    const always = 'wmo:ever,wmo:ever2,wmo:ground,wmo:other,wmo:release'
    expect(['unknown', 'running', '1950'].map((ended) => listed(ended))).toEqual([[always], [always], [always]])
    expect([listed('running', { wmo: { terms: [term] } }), listed('unknown', { wmo: { terms: [term] } })]).toEqual([
      [`${always},wmo:term`],
      [''],
    ])
    const hold = {
      format: 'klantbeeld/hold@1',
      id: 'h',
      facts: [{ holder: city, id: 'f', version: 2 }],
      purpose: 'wmo/onderzoek',
      by: 'b',
      because: 'x',
      from,
      until: day('2024-12-31'),
      recordedAt: recorded.recordedAt,
    } as const
    const held = (changed: object, more: World = { fact: { ended: 'unknown' } }) =>
      isShown({ ...more, setting: { holds: [{ ...hold, ...changed }] } })
    const ref = { holder: city, id: 'f', version: 2 }
    const others = [
      { facts: [{ ...ref, version: 1 }] },
      { facts: [{ ...ref, id: 'g' }] },
      { facts: [{ ...ref, holder: provider }] },
      { until: day('2024-05-31') },
    ]
    expect([held({}), ...others.map((changed) => held(changed))]).toEqual(['true', 'false', 'false', 'false', 'false'])
    const silentRows: TermRow[] = [
      { ...term, confidence: 'unverified' },
      { ...term, acts: [] },
    ]
    expect([held({}, { wmo: { terms: [] } }), held({}, { wmo: { terms: silentRows } })]).toEqual(['false', 'false'])
    const kept = (ended: string) => listed(ended, { wmo: { terms: [term] }, setting: { holds: [hold] } })
    expect([kept('unknown'), kept('1990')]).toEqual([[always], [`${always},wmo:term`]])
  })

  it('provides what the asker holds', () => {
    const provide = { kind: 'provide', recipient: provider } as const
    const profile = { ...organisation.profile, holderRoles: ['college', 'school'] } as const
    const known = { organisations: [organisation, { ...organisation, id: provider, kind: 'wmo-provider', profile }] } as const
    expect(isShown({ request: provide, setting: known, fragment: { organisation: provider } })).toBe('false')
    expect(isShown({ request: { kind: 'use' }, setting: known, fragment: { organisation: provider } })).toBe('true')
    expect(isShown({ request: provide, setting: known, ground: { recipients: 'any' } })).toBe('true')
    expect(isShown({ request: provide, ground: { recipients: 'any' } })).toBe('false')
  })
})

describe('the specification on consent, at its edges', () => {
  const event: ConsentEvent = {
    event: 'given',
    on: day('2024-05-01'),
    by: 'anna',
    inQualityOf: 'self',
    form: 'express',
    recordedAt: '2024-05-01T12:00:00Z',
  }
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
  const needs: GroundRow = { ...ground, consents: [{ kind: 'statutory', form: 'express', rule: 'wmo:rule' }] }
  const under = (rules: Partial<ConsentRule>[], consents: readonly Consent[], more: World = {}) =>
    isShown({
      ...more,
      wmo: { grounds: [needs], consentRules: rules.map((it) => ({ ...rule, ...it })) },
      setting: { ...more.setting, consents },
    })
  const givenBy = (by: string, inQualityOf: ConsentEvent['inQualityOf'], on = '2024-05-01') => [
    { ...consent, events: [{ ...event, by, inQualityOf, on: day(on) }] },
  ]
  const adults = (...givers: ConsentEvent['inQualityOf'][][]) => [{ bands: [{ from: 18, givers }] }]

  it('is asked of every person whose file it is, under the rule named', () => {
    const both: World = { fact: ofBoth, setting: judgedBoth }
    const ofBram = { ...consent, person: 'bram', events: [{ ...event, by: 'bram' }] }
    expect([under([{}], [consent], both), under([{}], [consent, ofBram], both)]).toEqual(['false', 'true'])
    expect([under([{ id: 'other' }], [consent]), under([{}, { id: 'other', bands: [] }], [consent])]).toEqual(['false', 'true'])
    expect(under([{}], [{ ...consent, recipients: [provider, city] }])).toBe('true')
    expect(under([{}], [consent], { fact: { persons: [...fact.persons, inPart('b', 'source')] } })).toBe('true')
  })

  it('reads the copies of one consent together, each with its own cover', () => {
    const withdrawn = { ...consent, events: [{ ...event, event: 'withdrawn' as const }] }
    const silent = { ...consent, events: [] }
    const narrow = { ...consent, categories: [] }
    expect([under([{}], [withdrawn]), under([{}], [silent]), under([{}], [narrow])]).toEqual(['false', 'false', 'false'])
    expect([
      under([{}], [withdrawn, consent]),
      under([{}], [consent, withdrawn]),
      under([{}], [consent, { ...withdrawn, person: 'bram', kind: 'avg', acts: [], frame: 'pressure' }]),
      under([{}], [consent, { ...withdrawn, id: 'd' }]),
      under([{}], [consent, consent]),
    ]).toEqual(['false', 'false', 'false', 'true', 'true'])
    expect([
      under([{}], [silent, narrow]),
      under([{}], [{ ...silent, id: 'd' }, narrow]),
      under([{}], [{ ...silent, purposes: [] }, narrow]),
      under([{}], [{ ...silent, frame: 'pressure' }, narrow]),
    ]).toEqual(['true', 'false', 'false', 'false'])
    // What was not free in one copy was free in none, whatever else that copy says.
    const tainting: Partial<Consent>[] = [
      { frame: 'pressure' },
      { frame: 'compulsion' },
      { refusalCosts: 'unknown' },
      { frame: 'pressure', person: 'bram', kind: 'avg', acts: [], purposes: [], recipients: [] },
    ]
    const beside = (changed: Partial<Consent>) => [
      under([{}], [consent, { ...silent, ...changed }]),
      under([{}], [{ ...silent, ...changed }, consent]),
    ]
    expect(tainting.map(beside)).toEqual(tainting.map(() => ['false', 'false']))
    expect([beside({}), ...tainting.map((changed) => beside({ ...changed, id: 'd' }))]).toEqual(Array(5).fill(['true', 'true']))
    const later = (on: string) => [consent, { ...withdrawn, events: [{ ...event, event: 'withdrawn' as const, on: day(on) }] }]
    expect([under([{}], later('2024-06-01')), under([{}], later('2024-06-02')), under([{}], later('2024-04-30'))]).toEqual([
      'false',
      'true',
      'true',
    ])
    const sets = adults(['self', 'mentor'])
    const mentor = { ...recorded, person: 'anna', kind: 'mentor', representative: 'bram', from } as const
    const [byMentor] = givenBy('bram', 'mentor')
    const together = (id: string) =>
      under(sets, [consent, { ...consent, ...byMentor, id }], { people: { representation: [mentor] } })
    expect([together('c'), together('d')]).toEqual(['true', 'false'])
  })

  it('knows guardians and representatives, of this person and on both days', () => {
    const guardian = { ...recorded, child: 'anna', kind: 'guardianship', holder: 'bram', from } as const
    const guarded = (changed: object, on?: string) =>
      under(adults(['guardian']), givenBy('bram', 'guardian', on), { people: { authority: [{ ...guardian, ...changed }] } })
    expect(guarded({})).toBe('true')
    const lacking = [
      { child: 'cees' },
      { holder: 'cees' },
      { kind: 'parental' },
      { from: day('2024-05-02') },
      { until: day('2024-05-31') },
      { kind: 'unknown' },
    ]
    expect(lacking.filter((changed) => guarded(changed) !== 'false')).toEqual([])
    expect(guarded({ from: day('2024-05-02') }, '2024-05-02')).toBe('true')
    const mentor = { ...recorded, person: 'anna', kind: 'mentor', representative: 'bram', from } as const
    const mentored = (changed: object) =>
      under(adults(['mentor']), givenBy('bram', 'mentor'), {
        people: {
          representation: [
            { ...mentor, ...changed },
            { ...mentor, person: 'x', representative: 'x' },
          ],
        },
      })
    expect(mentored({})).toBe('true')
    const others = [
      { person: 'cees' },
      { representative: 'cees' },
      { kind: 'curator' },
      { until: day('2024-05-31') },
      { from: day('2024-05-02') },
    ]
    expect(others.filter((changed) => mentored(changed) !== 'false')).toEqual([])
    const curated = (changed: object) =>
      under([{}], [consent], { people: { representation: [{ ...mentor, kind: 'curator' as const, ...changed }] } })
    expect([
      curated({}),
      curated({ kind: 'mentor' }),
      curated({ person: 'bram' }),
      curated({ until: day('2024-04-30') }),
    ]).toEqual(['false', 'true', 'true', 'true'])
    expect([
      curated({ until: day('2024-05-01') }),
      curated({ from: day('2024-06-01') }),
      curated({ from: day('2024-06-02') }),
    ]).toEqual(['false', 'false', 'true'])
  })

  it('has no set where a set is empty, where two bands begin, or where an age is not known', () => {
    expect([under(adults([], ['mentor']), [consent]), under(adults(['mentor'], ['self']), [consent])]).toEqual(['false', 'true'])
    const twice = [
      {
        bands: [
          { from: 18, givers: [['self' as const]] },
          { from: 18, givers: [['self' as const]] },
        ],
      },
    ]
    expect(under(twice, [consent])).toBe('false')
    const anyAge = [{ bands: [{ from: 0, givers: [['self' as const]] }] }]
    const born = (birth: string) => under(anyAge, [consent], { people: { persons: [{ ...anna, birth }, bram] } })
    expect([born('2023'), born('2024-05-01'), born('2024-05'), born('2024'), born('unknown')]).toEqual([
      'true',
      'true',
      'false',
      'false',
      'false',
    ])
    const young = (birth: string) =>
      under(
        [
          {
            bands: [
              { from: 12, givers: [['mentor']] },
              { from: 14, givers: [['self']] },
            ],
          },
        ],
        [consent],
        { people: { persons: [{ ...anna, birth }, bram] } },
      )
    expect([young('2010-04'), young('2010-05'), young('2010-05-01')]).toEqual(['true', 'false', 'true'])
  })

  it('asks every parent that has authority today', () => {
    const parental = (changed: object) => ({ ...recorded, child: 'anna', kind: 'parental', from, ...changed }) as const
    const all: Partial<ConsentRule>[] = [{ parents: 'all', bands: [{ from: 0, givers: [['parent-with-authority']] }] }]
    const asked = (...records: object[]) =>
      under(all, givenBy('bram', 'parent-with-authority'), { people: { authority: records.map(parental) } })
    expect([asked({ holder: 'bram' }), asked({ holder: 'bram' }, {}), asked({ holder: 'bram' }, { holder: 'cees' })]).toEqual([
      'true',
      'false',
      'false',
    ])
    expect(asked({ holder: 'bram' }, { holder: 'cees', until: day('2024-05-31') })).toBe('true')
    expect(asked({ holder: 'bram' }, { holder: 'cees', child: 'cees' })).toBe('true')
    const selfOnly: Partial<ConsentRule>[] = [{ parents: 'all', bands: [{ from: 0, givers: [['self']] }] }]
    expect(under(selfOnly, [consent], { people: { authority: [parental({ holder: 'bram' })] } })).toBe('true')
  })

  it('lets an institution give as guardian, by its key, and as nothing else', () => {
    const instituted = (quality: 'guardian' | 'parent-with-authority', by: string, changed: Partial<AuthorityRecord> = {}) => {
      const record: AuthorityRecord = { ...recorded, child: 'anna', kind: 'guardianship', organisation: provider, from }
      return under(adults([quality]), givenBy(by, quality), { people: { authority: [{ ...record, ...changed }] } })
    }
    expect([
      instituted('guardian', 'local:provider'),
      instituted('guardian', 'bram', { holder: 'bram' }),
      instituted('guardian', 'local:provider', { holder: 'bram' }),
    ]).toEqual(['true', 'true', 'true'])
    expect([
      instituted('guardian', 'local:city'),
      instituted('guardian', 'provider'),
      instituted('guardian', 'local:provider', { until: day('2024-05-31') }),
      instituted('guardian', 'local:provider', { kind: 'parental' }),
      instituted('guardian', 'local:provider', { kind: 'unknown' }),
      instituted('parent-with-authority', 'local:provider', { kind: 'parental' }),
      instituted('parent-with-authority', 'local:provider'),
    ]).toEqual(Array(7).fill('false'))
  })

  it('knows special curators, spouses and close relatives, on both days', () => {
    const curator = { ...recorded, person: 'anna', kind: 'special-curator', representative: 'bram', from } as const
    const special = (changed: object) =>
      under(adults(['special-curator']), givenBy('bram', 'special-curator'), {
        people: { representation: [{ ...curator, ...changed }] },
      })
    expect([
      special({}),
      special({ kind: 'curator' }),
      special({ until: day('2024-05-31') }),
      special({ person: 'cees' }),
    ]).toEqual(['true', 'false', 'false', 'false'])
    const related = (quality: 'spouse' | 'close-relative', ...relations: RelationRecord[]) =>
      under(adults([quality]), givenBy('bram', quality), { people: { relations } })
    const [married, divorced] = [relation('spouse-of', 'bram', 'anna'), relation('former-spouse-of', 'anna', 'bram')]
    expect([
      related('spouse', married),
      related('spouse', relation('spouse-of', 'anna', 'bram')),
      related('spouse', married, { ...divorced, until: day('2024-04-30') }),
      related('spouse', married, { ...divorced, from: day('2024-06-02') }),
      related('spouse', married, relation('former-spouse-of', 'anna', 'cees')),
      related('spouse', { ...married, from: day('2024-05-01'), until: day('2024-06-01') }),
    ]).toEqual(Array(6).fill('true'))
    expect([
      related('spouse'),
      related('spouse', relation('spouse-of', 'anna', 'cees')),
      related('spouse', relation('housemate-of', 'bram', 'anna')),
      related('spouse', married, divorced),
      related('spouse', married, relation('former-spouse-of', 'bram', 'anna')),
      related('spouse', married, { ...divorced, until: day('2024-05-01') }),
      related('spouse', { ...married, until: day('2024-05-31') }),
      related('spouse', { ...married, from: day('2024-05-02') }),
    ]).toEqual(Array(8).fill('false'))
    const parent = (of: string, to: string, span: Partial<RelationRecord> = {}) => ({ ...relation('parent-of', of, to), ...span })
    expect([
      related('close-relative', parent('bram', 'anna')),
      related('close-relative', parent('anna', 'bram')),
      related('close-relative', relation('sibling-of', 'anna', 'bram')),
      related('close-relative', relation('sibling-of', 'bram', 'anna')),
      related('close-relative', parent('bram', 'cees'), parent('cees', 'anna')),
      related('close-relative', parent('cees', 'bram'), parent('anna', 'cees')),
    ]).toEqual(Array(6).fill('true'))
    expect([
      related('close-relative', married),
      related('close-relative', relation('carer-of', 'bram', 'anna')),
      related('close-relative', parent('bram', 'cees')),
      related('close-relative', parent('bram', 'cees'), parent('anna', 'cees')),
      related('close-relative', parent('cees', 'bram'), parent('cees', 'anna')),
      related('close-relative', parent('bram', 'cees'), relation('sibling-of', 'cees', 'anna')),
      related('close-relative', parent('bram', 'cees'), parent('cees', 'dirk'), parent('dirk', 'anna')),
      related('close-relative', parent('bram', 'cees'), parent('cees', 'anna', { until: day('2024-05-31') })),
      related('close-relative', parent('bram', 'cees', { from: day('2024-05-02') }), parent('cees', 'anna')),
      related('close-relative', parent('bram', 'anna', { until: day('2024-05-31') })),
      related('spouse', parent('bram', 'anna')),
    ]).toEqual(Array(11).fill('false'))
  })

  it('takes every quality but self from whoever declines', () => {
    const mentor = { ...recorded, person: 'anna', kind: 'mentor', representative: 'bram', from } as const
    const declined = (changed: object) =>
      under(adults(['mentor']), givenBy('bram', 'mentor'), {
        people: { representation: [mentor, { ...mentor, kind: 'declines', ...changed }] },
      })
    expect([
      declined({}),
      declined({ until: day('2024-05-01') }),
      declined({ from: day('2024-05-02') }),
      declined({ from: day('2024-06-01') }),
    ]).toEqual(Array(4).fill('false'))
    expect([
      declined({ until: day('2024-04-30') }),
      declined({ from: day('2024-06-02') }),
      declined({ from: day('2024-05-02'), until: day('2024-05-31') }),
      declined({ person: 'cees' }),
      declined({ representative: 'cees' }),
    ]).toEqual(Array(5).fill('true'))
    const declines = { ...mentor, kind: 'declines' } as const
    expect(under([{}], [consent], { people: { representation: [{ ...declines, representative: 'anna' }] } })).toBe('true')
    const parental: AuthorityRecord = { ...recorded, child: 'anna', kind: 'parental', holder: 'bram', from }
    const asParent = (...representation: (typeof declines)[]) =>
      under(adults(['parent-with-authority']), givenBy('bram', 'parent-with-authority'), {
        people: { authority: [parental], representation },
      })
    expect([asParent(), asParent(declines)]).toEqual(['true', 'false'])
    // A parent who declines is one of all parents all the same.
    const asAll = (...representation: (typeof declines)[]) =>
      under(
        [{ parents: 'all', bands: [{ from: 0, givers: [['parent-with-authority']] }] }],
        [
          {
            ...consent,
            events: [...givenBy('bram', 'parent-with-authority'), ...givenBy('cees', 'parent-with-authority')].flatMap(
              (it) => it.events,
            ),
          },
        ],
        { people: { authority: [parental, { ...parental, holder: 'cees' }], representation } },
      )
    expect([asAll(), asAll(declines)]).toEqual(['true', 'false'])
    const guardian: AuthorityRecord = { ...recorded, child: 'anna', kind: 'guardianship', organisation: provider, from }
    const asInstitution = (...representation: object[]) =>
      under(adults(['guardian']), givenBy('local:provider', 'guardian'), {
        people: { authority: [guardian], representation: representation as (typeof declines)[] },
      })
    expect([asInstitution(declines), asInstitution({ ...declines, representative: 'local:provider' })]).toEqual(['true', 'false'])
  })

  describe('of who is judged incompetent', () => {
    /** Under a mandate and before anybody gave; in whatever phase, and whether or not the request lists it. */
    const incompetence: Judgement = {
      ...forInformal,
      id: 'not-listed',
      kind: 'competence',
      outcome: 'refuses',
      phase: 'review',
      from: day('2024-04-01'),
    }
    const line: RepresentationLine['line'] = [
      ['curator', 'mentor'],
      ['authorised-representative'],
      ['spouse'],
      ['close-relative'],
    ]
    const lines: Partial<ConsentRule>[] = [{ incompetent: [{ from: 18, line }] }]
    const represented = (
      rules: Partial<ConsentRule>[],
      consents: readonly Consent[],
      changed: Partial<Judgement> = {},
      more: Partial<typeof people> = {},
    ) => under(rules, consents, { people: more, setting: { judgements: [{ ...incompetence, ...changed }] } })
    const mentor = { ...recorded, person: 'anna', kind: 'mentor', representative: 'cees', from } as const
    const bySpouse = givenBy('bram', 'spouse')
    const byMentor = givenBy('cees', 'mentor')
    const parental = (holder: string): AuthorityRecord => ({ ...recorded, child: 'anna', kind: 'parental', holder, from })

    it('holds of the person, the matter and the day', () => {
      expect([represented(lines, [consent]), represented([{}], [consent])]).toEqual(['false', 'false'])
      const competent: Partial<Judgement>[] = [
        { outcome: 'allows' },
        { kind: 'good-care' },
        { persons: ['bram'] },
        { purpose: 'wmo/other' },
        { categories: ['provision.wmo'] },
        { until: day('2024-04-30') },
        { from: day('2024-06-02') },
        { from: day('2024-05-02'), until: day('2024-05-31') },
      ]
      expect(competent.filter((changed) => represented(lines, [consent], changed) !== 'true')).toEqual([])
      // On the day of giving, or on the day itself: `self` must be competent on both.
      expect([
        represented(lines, [consent], { until: day('2024-05-01') }),
        represented(lines, [consent], { from: day('2024-05-01'), until: day('2024-05-01') }),
        represented(lines, [consent], { from: day('2024-06-01') }),
        represented(lines, [consent], { until: day('2024-05-31') }),
      ]).toEqual(Array(4).fill('false'))
      // Who is competent is not represented by the line.
      expect([represented(lines, bySpouse), represented(lines, bySpouse, { until: day('2024-05-31') })]).toEqual([
        'true',
        'false',
      ])
    })

    it('lets the first group decide in which there is anybody', () => {
      const known = (consents: readonly Consent[], ...representation: object[]) =>
        represented(lines, consents, {}, { representation: representation as (typeof mentor)[] })
      expect([known(bySpouse), known(bySpouse, mentor), known(byMentor, mentor), known(byMentor)]).toEqual([
        'true',
        'false',
        'true',
        'false',
      ])
      const declines = { ...mentor, kind: 'declines' }
      expect([
        known(bySpouse, mentor, declines),
        known(byMentor, mentor, declines),
        known(bySpouse, mentor, { ...declines, until: day('2024-05-31') }),
        known(bySpouse, { ...mentor, until: day('2024-05-31') }),
        known(bySpouse, { ...mentor, until: day('2024-06-01') }),
        known(bySpouse, { ...mentor, from: day('2024-06-02') }),
        known(bySpouse, { ...mentor, person: 'cees', representative: 'dirk' }),
      ]).toEqual(['true', 'false', 'false', 'true', 'false', 'true', 'true'])
      // Any one quality of the group is enough, whoever else is in it.
      expect(known(byMentor, mentor, { ...mentor, kind: 'curator', representative: 'dirk' })).toBe('true')
      const relatives = [relation('parent-of', 'dirk', 'anna')]
      const byRelative = givenBy('dirk', 'close-relative')
      expect([
        represented(lines, byRelative, {}, { relations: relatives }),
        represented(lines, byRelative, {}, { relations: [...relatives, relation('spouse-of', 'bram', 'anna')] }),
        represented(lines, bySpouse, {}, { relations: [] }),
        represented(lines, bySpouse, {}, { relations: [relation('spouse-of', 'anna', 'bram')] }),
      ]).toEqual(['true', 'false', 'false', 'true'])
      const empty: Partial<ConsentRule>[] = [{ incompetent: [{ from: 18, line: [[], ['self'], ['spouse']] }] }]
      expect([represented(empty, bySpouse), represented(empty, [consent])]).toEqual(['true', 'false'])
    })

    it('asks that the giver represented on the day of giving too', () => {
      expect([
        represented(lines, bySpouse, { from: day('2024-05-01') }),
        represented(lines, bySpouse, { from: day('2024-05-02') }),
        represented(lines, bySpouse, { until: day('2024-06-01') }),
      ]).toEqual(['true', 'false', 'true'])
      const appointed = (first: string, on: string) =>
        represented(lines, givenBy('cees', 'mentor', on), {}, { representation: [{ ...mentor, from: day(first) }] })
      expect([appointed('2024-05-01', '2024-05-01'), appointed('2024-05-02', '2024-05-01')]).toEqual(['true', 'false'])
      // Two judgements that meet are one time of incompetence.
      const twice = [
        { ...incompetence, until: day('2024-05-15') },
        { ...incompetence, from: day('2024-05-16') },
      ]
      expect(under(lines, bySpouse, { setting: { judgements: twice } })).toBe('true')
    })

    it('opens to others only by judgements to rely on, and closes to the person by any', () => {
      const by = (changed: Partial<Judgement>, more: Partial<typeof staff> = {}, consents: readonly Consent[] = bySpouse) =>
        under(lines, consents, { staff: more, setting: { judgements: [{ ...incompetence, ...changed }] } })
      const mandated = (...changed: Partial<Mandate>[]) => ({ mandates: changed.map((it) => ({ ...mandate, ...it })) })
      expect([
        by({}),
        by({ by: 'v' }, mandated({ worker: 'v' })),
        by({}, mandated({ decisions: ['competence'] })),
        by({}, mandated({ from: day('2024-01-01'), until: day('2024-01-01') })),
      ]).toEqual(Array(4).fill('true'))
      const unreliable: [Partial<Judgement>, Partial<typeof staff>?][] = [
        [{ by: 'nobody' }],
        [{}, mandated()],
        [{}, mandated({ decisions: ['necessity', 'privacy-of-another'] })],
        [{}, mandated({ until: day('2023-12-31') })],
        [{}, mandated({ from: day('2024-01-02') })],
        [{ recordedAt: '2024-05-02T12:00:00Z' }],
      ]
      expect(unreliable.map(([changed, more]) => by(changed, more))).toEqual(Array(6).fill('false'))
      expect(unreliable.map(([changed, more]) => by(changed, more, [consent]))).toEqual(Array(6).fill('false'))
      // The band of the age does not open either: the line stands where it was.
      const band = adults(['self'], ['spouse']).map((it) => ({ ...it, ...lines[0] }))
      const unsure = { setting: { judgements: [{ ...incompetence, by: 'nobody' }] } }
      expect([under(band, bySpouse, unsure), under(band, bySpouse)]).toEqual(['false', 'true'])
      // Recorded on the day of giving is in time; the day is that of Amsterdam.
      expect([by({ recordedAt: '2024-05-01T21:59:59Z' }), by({ recordedAt: '2024-05-01T22:00:00Z' })]).toEqual(['true', 'false'])
      const both = (...changed: Partial<Judgement>[]) =>
        under(lines, bySpouse, { setting: { judgements: changed.map((it) => ({ ...incompetence, ...it })) } })
      const [then, since] = [{ until: day('2024-05-15') }, { from: day('2024-05-16') }]
      const late = { recordedAt: '2024-05-16T12:00:00Z' }
      expect([
        both(then, since),
        both(then, { ...since, ...late }),
        both({ ...then, by: 'nobody' }, since),
        both(then, { ...since, by: 'nobody' }),
        both({ by: 'nobody' }, {}),
        both(late, {}),
      ]).toEqual(['true', 'false', 'false', 'false', 'true', 'true'])
      // One event is in time where another was not.
      const again = [{ ...consent, events: [...bySpouse, ...givenBy('bram', 'spouse', '2024-05-20')].flatMap((it) => it.events) }]
      expect([by(late, {}, again), by(late, {}, bySpouse)]).toEqual(['true', 'false'])
      const ofParents: Partial<ConsentRule>[] = [
        { parents: 'all', incompetent: [{ from: 18, line: [['parent-with-authority']] }] },
      ]
      const parents = (second: string) => {
        const given = [
          ...givenBy('bram', 'parent-with-authority', '2024-05-20'),
          ...givenBy('cees', 'parent-with-authority', second),
        ]
        return under(ofParents, [{ ...consent, events: given.flatMap((it) => it.events) }], {
          people: { authority: [parental('bram'), parental('cees')] },
          setting: { judgements: [{ ...incompetence, ...late }] },
        })
      }
      expect([parents('2024-05-16'), parents('2024-05-15')]).toEqual(['true', 'false'])
    })

    it('takes the line of the age, on and before the birthday, and at every age', () => {
      const byAge: Partial<ConsentRule>[] = [
        {
          incompetent: [
            { from: 18, line: [['spouse']] },
            { from: 12, line: [['parent-with-authority']] },
          ],
        },
      ]
      const born = (birth: string, consents: readonly Consent[], rules = byAge) =>
        represented(rules, consents, {}, { persons: [{ ...anna, birth }, bram], authority: [parental('bram')] })
      const byParent = givenBy('bram', 'parent-with-authority')
      const each = (birth: string) => [born(birth, bySpouse), born(birth, byParent)]
      expect([each('2006-06-01'), each('2006-06-02'), each('2012-06-01')]).toEqual([
        ['true', 'false'],
        ['false', 'true'],
        ['false', 'true'],
      ])
      const both = [{ ...consent, events: [...bySpouse, ...byParent].flatMap((it) => it.events) }]
      expect([each('2006'), [born('2006', both), born('unknown', both)]]).toEqual([
        ['false', 'false'],
        ['true', 'false'],
      ])
      // Born on 29 February, 18 from the 28th at the earliest and from 1 March at the latest.
      const leap = (on: string, consents: readonly Consent[]) =>
        under(byAge, consents, {
          request: at(on),
          people: { persons: [{ ...anna, birth: '2004-02-29' }, bram], authority: [parental('bram')] },
          setting: { judgements: [{ ...incompetence, from: day('2020-01-01'), recordedAt: '2021-12-31T12:00:00Z' }] },
        })
      const early = (quality: 'spouse' | 'parent-with-authority') => givenBy('bram', quality, '2022-01-01')
      expect(
        ['2022-02-27', '2022-02-28', '2022-03-01'].map((on) => [
          leap(on, early('spouse')),
          leap(on, early('parent-with-authority')),
        ]),
      ).toEqual([
        ['false', 'true'],
        ['false', 'false'],
        ['true', 'false'],
      ])
      const twice: Partial<ConsentRule>[] = [
        {
          incompetent: [
            { from: 18, line: [['spouse']] },
            { from: 18, line: [['spouse']] },
          ],
        },
      ]
      expect([born('1980', bySpouse, twice), born('1980', bySpouse)]).toEqual(['false', 'true'])
      // Below the first line the bands count: at 11 a parent.
      expect([born('2012-06-02', byParent), born('2012-06-02', bySpouse)]).toEqual(['true', 'false'])
      const late: Partial<ConsentRule>[] = [
        { bands: [{ from: 0, givers: [['self'], ['parent-with-authority']] }], incompetent: [{ from: 18, line }] },
      ]
      expect([born('2010', byParent, late), born('2010', [consent], late), born('1980', byParent, late)]).toEqual([
        'true',
        'false',
        'false',
      ])
    })

    it('accepts nothing without a line where the person would decide', () => {
      const people = { representation: [{ ...mentor }] }
      const bands = (...givers: ConsentEvent['inQualityOf'][][]) => represented(adults(...givers), byMentor, {}, people)
      const competent = (...givers: ConsentEvent['inQualityOf'][][]) =>
        represented(adults(...givers), byMentor, { outcome: 'allows' }, people)
      expect([bands(['self'], ['mentor']), bands(['self', 'mentor'], ['mentor']), bands(['mentor'])]).toEqual([
        'false',
        'false',
        'true',
      ])
      expect([competent(['self'], ['mentor']), competent(['mentor'])]).toEqual(['true', 'true'])
      const none = adults(['self'], ['mentor']).map((it) => ({ ...it, incompetent: [] }))
      expect(represented(none, byMentor, {}, people)).toBe('false')
    })

    it('asks both parents in the line where the rule does, and passes over whoever is not known', () => {
      const ofParents = (parents: ConsentRule['parents']): Partial<ConsentRule>[] => [
        { parents, incompetent: [{ from: 12, line: [['parent-with-authority', 'guardian'], ['close-relative']] }] },
      ]
      const young = (
        parents: ConsentRule['parents'],
        events: ConsentEvent[],
        authority: AuthorityRecord[],
        relations = [relation('parent-of', 'bram', 'anna')],
      ) =>
        represented(
          ofParents(parents),
          [{ ...consent, events }],
          {},
          {
            persons: [{ ...anna, birth: '2010-01-01' }, bram],
            authority,
            relations: [...relations, relation('spouse-of', 'bram', 'anna')],
          },
        )
      const asParent = (by: string): ConsentEvent => ({ ...event, by, inQualityOf: 'parent-with-authority' })
      const asRelative: ConsentEvent = { ...event, by: 'bram', inQualityOf: 'close-relative' }
      const two = [parental('bram'), parental('cees')]
      expect([
        young('one', [asParent('bram')], two),
        young('all', [asParent('bram')], two),
        young('all', [asParent('bram'), asParent('cees')], two),
      ]).toEqual(['true', 'false', 'true'])
      const unknown: AuthorityRecord = { ...recorded, child: 'anna', kind: 'unknown', from }
      const { holder: _, ...nameless } = parental('bram')
      const institution: AuthorityRecord = { ...nameless, kind: 'guardianship', organisation: provider }
      expect([
        young('one', [asRelative], two),
        young('one', [asRelative], [institution]),
        young('one', [asRelative], [...two, unknown]),
        young('one', [asParent('bram')], [...two, unknown]),
        young('one', [asRelative], [nameless]),
        young('one', [asRelative], []),
      ]).toEqual(['false', 'false', 'true', 'false', 'true', 'true'])
      const byInstitution: ConsentEvent = { ...event, by: 'local:provider', inQualityOf: 'guardian' }
      expect([young('one', [byInstitution], [institution]), young('one', [byInstitution], [])]).toEqual(['true', 'false'])
    })
  })
})

describe('the specification on linking, at its edges', () => {
  const bsn = '999993653' as NonNullable<KnownPerson['bsn']>
  const address = { postcode: '1234 ab', houseNumber: '5' }
  const known: KnownPerson = { ...anna, bsn, addresses: [{ postcode: '9999ZZ', houseNumber: '5' }, address] }
  const set = { surname: 'de Vries', givenNames: 'Anna Bé', birth: '1980-05-05', postcode: '1234AB', houseNumber: '5' }
  const links = (delivered: object, persons: KnownPerson[] = [known, bram], more: Partial<typeof people> = {}) =>
    isShown({ fragment: { persons: [{ ref: 'a', ...delivered }] }, people: { persons, ...more } })

  it('follows one number to one person', () => {
    expect([
      links({ bsn }),
      links({ bsn, localNumber: 'L1' }),
      links({ bsn, localNumber: 'L2' }),
      links({ bsn, localNumber: 'L9' }),
    ]).toEqual(['true', 'true', 'false', 'true'])
    expect([links({ bsn: '111222333', localNumber: 'L1' }), links({ bsn: '123456789', localNumber: 'L1' })]).toEqual([
      'false',
      'false',
    ])
    expect([
      links({ bsn: '111222333', localNumber: 'L1' }, [anna, bram]),
      links({ bsn: '123456789', localNumber: 'L1' }, [anna, bram]),
    ]).toEqual(['true', 'false'])
    expect([
      links({ bsn }, [known, { ...bram, bsn }]),
      links({ bsn: '000000000' }, [{ ...anna, bsn: '000000000' as typeof bsn }, bram]),
    ]).toEqual(['false', 'false'])
    expect(links({ bsn: '12345678' }, [{ ...anna, bsn: '12345678' as typeof bsn }, bram])).toBe('false')
    const twice: Fragment['persons'] = [
      { ref: 'a', localNumber: 'L1' },
      { ref: 'a', localNumber: 'L1' },
    ]
    expect([isShown({ fragment: { persons: twice } }), isShown({ fragment: { persons: [] } })]).toEqual(['false', 'false'])
  })

  it('contradicts only where both are known', () => {
    const by = (delivered: object, changed: Partial<KnownPerson> = {}) =>
      links({ bsn, ...delivered }, [{ ...known, ...changed }, bram])
    expect([
      by({ birth: 'unknown' }),
      by({ birth: '1999' }, { birth: 'unknown' }),
      by({ birth: '1980-05-05' }, { birth: '1980' }),
      by({ birth: '1980-06' }),
    ]).toEqual(['true', 'true', 'true', 'false'])
    const { givenNames: _, ...nameless } = known
    expect([
      by({ givenNames: 'Anna Bé Cé' }),
      by({ givenNames: 'Anna Cé' }),
      by({ givenNames: '-' }),
      links({ bsn, givenNames: 'X' }, [nameless, bram]),
    ]).toEqual(['true', 'false', 'true', 'true'])
    const names: KnownPerson['names'] = [
      { kind: 'spouse', surname: 'Jansen-Smit' },
      { kind: 'birth', surname: 'Berg', prefix: 'van den' },
    ]
    const surname = (delivered: object) => by(delivered, { names })
    expect([
      surname({ surname: 'JANSEN  SMIT' }),
      surname({ surname: 'Van den Berg' }),
      surname({ surname: 'Berg', prefix: 'van' }),
      surname({ surname: 'Smit' }),
    ]).toEqual(['true', 'true', 'true', 'false'])
    expect([
      by({ surname: 'X' }, { names: [] }),
      by({ surname: '-' }),
      by({ surname: 'X' }, { names: [{ kind: 'birth', surname: '-' }] }),
    ]).toEqual(['true', 'true', 'true'])
  })

  it('wants all of the statutory set, in full and at one address', () => {
    const local = [{ ...known, localNumber: 'L5' }, bram]
    expect([
      links(set),
      links({ ...set, localNumber: 'L9' }),
      links({ ...set, localNumber: 'L2' }, local),
      links(set, [known, { ...known, id: 'bram' }]),
    ]).toEqual(['true', 'true', 'false', 'false'])
    const lacking = Object.keys(set).filter((key) => links({ ...set, [key]: undefined }) !== 'false')
    expect(lacking).toEqual([])
    const wrong = [
      { birth: '1980-05-06' },
      { givenNames: 'Anna' },
      { postcode: '9999ZZ', houseNumber: '6' },
      { houseNumber: '05' },
      { surname: 'Smit' },
    ]
    expect(wrong.filter((changed) => links({ ...set, ...changed }) !== 'false')).toEqual([])
    expect(links({ ...set, birth: '1980-05' }, [{ ...known, birth: '1980-05' }, bram])).toBe('false')
  })

  it('hears the steward about this delivered person only', () => {
    const record = {
      ...recorded,
      kind: 'joined',
      delivered: { organisation: 'local:city', fragment: 'x', ref: 'a' },
      person: 'anna',
      by: 's',
      because: 'x',
    } as const
    const byNumber = (number: string, sender = 'local:city') => ({ delivered: { organisation: sender, number } })
    const told = (delivered: object, ...records: object[]) =>
      links(delivered, [anna, bram], { links: records.map((it) => ({ ...record, ...it })) })
    expect([
      told({}, {}),
      told({}, { delivered: { ...record.delivered, organisation: 'local:x' } }),
      told({}, { delivered: { ...record.delivered, fragment: 'y' } }),
      told({}, { delivered: { ...record.delivered, ref: 'b' } }),
    ]).toEqual(['true', 'false', 'false', 'false'])
    expect([
      told({ localNumber: 'L7' }, byNumber('L7')),
      told({ bsn }, byNumber(bsn)),
      told({ bsn: '123456789' }, byNumber('123456789')),
      told({ localNumber: 'L7' }, byNumber('L7', 'local:x')),
    ]).toEqual(['true', 'true', 'true', 'false'])
    expect([
      told({}, byNumber('a')),
      told({ localNumber: 'L7' }, { delivered: { ...record.delivered, ref: 'L7' } }),
      told({ localNumber: 'L7' }, { delivered: { organisation: 'local:city', fragment: 'L7', ref: 'b' } }),
    ]).toEqual(['false', 'false', 'false'])
    expect([
      told({}, {}, {}),
      told({}, {}, { person: 'bram' }),
      told({}, {}, { person: 'nobody' }),
      told({ localNumber: 'L1' }, { person: 'nobody' }),
      told({ localNumber: 'L1' }, {}, { person: 'bram' }),
      told({ localNumber: 'L7' }, {}, { ...byNumber('L7'), person: 'bram' }),
    ]).toEqual(['true', 'false', 'false', 'false', 'false', 'false'])
    const [apart, fromBram] = [{ kind: 'kept-apart' }, { kind: 'kept-apart', person: 'bram' }]
    expect([
      told({ localNumber: 'L1' }, { ...apart, delivered: { ...record.delivered, ref: 'b' } }),
      told({ localNumber: 'L1' }, { ...apart, delivered: { ...record.delivered, fragment: 'y' } }),
      told({}, {}, fromBram),
    ]).toEqual(['true', 'true', 'true'])
    // A `joined` of a barred pair counts as not there: others join, or the numbers are tried; but nothing links a barred pair.
    expect([
      told({ localNumber: 'L1' }, { person: 'bram' }, fromBram),
      told({}, {}, { person: 'bram' }, fromBram),
      told({ localNumber: 'L1' }, { person: 'nobody' }, { ...apart, person: 'nobody' }),
      told({ localNumber: 'L7' }, { person: 'bram' }, fromBram),
    ]).toEqual(['true', 'true', 'true', 'false'])
    expect([
      told({ localNumber: 'L1' }, { ...byNumber('L1') }, apart),
      told({ localNumber: 'L1' }, {}, { ...byNumber('L1'), ...apart }),
      told({ localNumber: 'L2' }, {}, { ...byNumber('L2'), ...fromBram }),
      told({ localNumber: 'L1' }, {}, { person: 'bram' }, { person: 'cees' }, fromBram),
    ]).toEqual(['false', 'false', 'true', 'false'])
    const sharing = [anna, { ...bram, localNumber: 'L1' }]
    expect(links({ localNumber: 'L1' }, sharing, { links: [{ ...record, kind: 'kept-apart', person: 'bram' }] })).toBe('false')
    const again: Fragment = { ...fragment, id: 'y', persons: [{ ref: 'a' }] }
    const joinedIn = (id: string) =>
      isShown({ fragments: [again], people: { links: [{ ...record, delivered: { ...record.delivered, fragment: id } }] } })
    expect([joinedIn('y'), joinedIn('x')]).toEqual(['true', 'false'])
  })
})

describe('the specification on refusals, at its edges', () => {
  it('looks at every moment of recording', () => {
    const late = { recordedAt: '2024-06-01T10:00:01Z' }
    const consent = { events: [{ ...late, on: from }] }
    const settings: object[] = [
      { consents: [consent] },
      { judgements: [{ ...judgement, ...late }] },
      { restrictions: [late] },
      { holds: [late] },
      { staff: { ...staff, assignments: [{ ...assignment, ...late }] } },
      ...['persons', 'relations', 'authority', 'representation', 'shielding', 'measures', 'engagements', 'links'].map((list) => ({
        people: { ...people, [list]: [...people.persons, late] },
      })),
    ]
    expect(settings.filter((changed) => refusal([fragment], request, { ...setting, ...changed }) !== 'request/not-now')).toEqual(
      [],
    )
    expect(
      refusal([fragment], { ...request, ...at('2024-06-02') }, { ...setting, judgements: [{ ...judgement, ...late }] }),
    ).toBeUndefined()
    expect(refusal([], { ...request, client: 'nobody' }, setting)).toBe('request/unknown-person')
  })

  it('does not know who stands among the known persons twice', () => {
    const among = (...more: KnownPerson[]) => ({ ...setting, people: { ...people, persons: [...people.persons, ...more] } })
    const asked = (changed: Partial<typeof request>, ...more: KnownPerson[]) =>
      refusal([fragment], { ...request, ...changed }, among(...more))
    const cees = { ...bram, id: 'cees' }
    expect([asked({}, anna), asked({ about: ['bram'] }, anna), asked({}, { ...bram, birth: '1990' })]).toEqual(
      Array(3).fill('request/unknown-person'),
    )
    expect([
      asked({}, cees),
      asked({}, cees, cees),
      asked({ about: ['anna'] }, bram),
      asked({ about: ['anna', 'anna'] }),
    ]).toEqual(Array(4).fill(undefined))
  })

  it('takes one version of an act', () => {
    const later = { ...wmo, validFrom: from }
    expect(isShown({ setting: { law: [{ ...wmo, grounds: [] }, later] } })).toBe('true')
    expect([
      isShown({ setting: { law: [wmo, { ...wmo }] } }),
      isShown({ setting: { law: [wmo, { ...wmo, act: 'else', validFrom: from, grounds: [] }] } }),
    ]).toEqual(['false', 'true'])
    expect(
      isShown({
        setting: {
          law: [
            { ...wmo, validUntil: day('2024-05-31') },
            { ...wmo, validFrom: day('2024-06-02') },
          ],
        },
      }),
    ).toBe('false')
  })
})

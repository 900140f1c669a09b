import { expect } from 'vitest'
import type { Setting } from '../src/disclosure/setting.ts'
import { integrate } from '../src/integrate.ts'
import { type ConsentRule, type GroundRow, type LawDomain, LawError, type PurposeRow, type TermRow } from '../src/law/index.ts'
import {
  type Day,
  type Fact,
  type Fragment,
  type Judgement,
  judgementKinds,
  type KnownPerson,
  type Mandate,
  type Organisation,
  organisationKey,
  type RelationRecord,
  type Request,
} from '../src/schema/index.ts'
import type { Case } from '../src/testing/specification/case.ts'
import { questionOf, caseOf as toCase } from '../src/testing/specification/question.ts'
import { refusal, type Specified, specify } from '../src/testing/specification/specify.ts'

export const day = (text: string) => text as Day
const names = { nl: 'x', en: 'x' }
export const row = { cite: { article: '1' }, says: names, confidence: 'verified' } as const
export const recorded = { source: 'test', recordedAt: '2024-01-01T00:00:00Z' }
export const city = { scheme: 'local', value: 'city' } as const
export const provider = { scheme: 'local', value: 'provider' } as const
export const from = day('2020-01-01')

export const purpose: PurposeRow = {
  ...row,
  id: 'wmo:purpose',
  purpose: 'wmo/onderzoek',
  name: names,
  holderRole: 'college',
  dpv: 'x',
  persons: [],
  categories: [],
  implied: [],
}
export const ground: GroundRow = {
  ...row,
  id: 'wmo:ground',
  kinds: ['use', 'provide'],
  purposes: ['wmo/onderzoek'],
  obtained: { acts: ['wmo'], purposes: ['wmo/onderzoek'], capacities: ['access-worker'] },
  categories: [
    'support.informal',
    'provision.wmo',
    'residence.address',
    'involvement.organisation',
    'involvement.professional',
    'document.letter',
    'document.report',
    'document.note',
  ],
  persons: ['client', 'spouse'],
  others: ['spouse'],
  holders: { roles: ['college'], organisation: 'any' },
  capacities: ['access-worker'],
  origins: ['client'],
  consents: [],
  implied: [],
  recipients: ['wmo-provider'],
  must: false,
  holdsInEmergency: false,
}
export const term: TermRow = {
  ...row,
  id: 'wmo:term',
  acts: ['wmo'],
  holderRoles: ['college'],
  categories: 'any',
  period: 'P15Y',
  start: 'ended',
  source: 'statute',
}
export const release = {
  ...row,
  id: 'wmo:release',
  regime: 'wmo',
  basis: 'duty',
  kinds: ['use', 'provide'],
  purposes: 'any',
  categories: 'any',
  holders: { roles: 'any', organisation: 'any' },
  capacities: 'any',
  recipients: 'any',
  consents: [],
} as const
export const quality = {
  ...row,
  id: 'wmo:quality',
  sensitivity: 'health',
  purposes: ['wmo/onderzoek'],
  persons: ['client'],
  secrecyDuty: true,
} as const
export const secrecy = { ...row, id: 'wmo:secrecy', regime: 'wmo', acts: ['wmo'], holderRoles: ['college'] } as const
export const rule: ConsentRule = {
  ...row,
  id: 'wmo:rule',
  parents: 'one',
  bands: [
    { from: 0, givers: [['parent-with-authority']] },
    { from: 12, givers: [['self', 'parent-with-authority']] },
    { from: 16, givers: [['self']] },
  ],
}
export const wmo: LawDomain = {
  format: 'klantbeeld/law@1',
  act: 'wmo',
  name: names,
  short: names,
  validFrom: day('2015-01-01'),
  status: 'in-force',
  url: 'x',
  records: [],
  purposes: [purpose],
  grounds: [ground],
  secrecy: [secrecy],
  releases: [release],
  quality: [quality],
  prohibitions: [],
  consentRules: [rule],
  terms: [term],
  authentic: [],
  households: [],
  rights: [],
  duties: [],
  parameters: [],
}
const person = (id: string, localNumber: string, birth = '1980-05-05'): KnownPerson => ({
  ...recorded,
  id,
  localNumber,
  birth,
  names: [{ kind: 'birth', surname: 'Vries', prefix: 'de' }],
  givenNames: 'Anna Bé',
  addresses: [],
})
export const anna = person('anna', 'L1')
export const bram = { ...person('bram', 'L2'), givenNames: 'Bram' }
export const relation = (kind: RelationRecord['kind'], of: string, to: string): RelationRecord => ({ ...recorded, kind, of, to })
export const fact: Fact = {
  id: 'f',
  version: 2,
  category: 'support.informal',
  value: { help: {} },
  persons: [{ person: 'a', part: 'file' }],
  standing: 'told',
  holderRole: 'college',
  obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'client' },
  secrecy: ['wmo'],
  changedOn: '2023-01-01',
  ended: 'running',
}
export const letter = { ...fact, category: 'provision.wmo', value: { product: {} } } as Fact
export const home = { ...fact, category: 'residence.address', value: { kind: 'unknown' } } as Fact
export const fragment: Fragment = {
  format: 'klantbeeld/fragment@1',
  id: 'x',
  organisation: city,
  withdrawn: [],
  file: { changedOn: '2023-01-01', ended: 'running' },
  facts: [fact],
  persons: [{ ref: 'a', localNumber: 'L1' }, { ref: 'b', localNumber: 'L2' }, { ref: 'c' }],
}
export const request: Request = {
  format: 'klantbeeld/request@1',
  id: 'r',
  kind: 'use',
  purpose: 'wmo/onderzoek',
  client: 'anna',
  about: ['anna', 'bram'],
  actor: { kind: 'professional', id: 'w', organisation: city },
  hat: { capacity: 'access-worker', assignment: 'as' },
  necessity: {
    phase: 'inquiry',
    question: 'why?',
    domains: ['network', 'daily-life', 'housing', 'involvement'],
    judgements: ['j'],
  },
  at: '2024-06-01T10:00:00Z',
}
export const organisation: Organisation = {
  format: 'klantbeeld/organisation@1',
  id: city,
  name: 'City',
  kind: 'municipality',
  profile: { acts: ['wmo'], categories: ground.categories, holderRoles: ['college'] },
}
export const worker = { id: 'w', organisation: city, roles: ['consulent'], boundToSecrecy: true, from }
export const authorisation = {
  role: 'consulent',
  organisation: city,
  purposes: ['wmo/onderzoek'],
  capacities: ['access-worker'],
  from,
} as const
export const assignment = {
  id: 'as',
  worker: 'w',
  person: 'anna',
  capacity: 'access-worker',
  kind: 'regular',
  from,
  recordedAt: recorded.recordedAt,
} as const
/** The worker may judge whatever there is to judge. */
export const mandate: Mandate = { worker: 'w', inNameOf: 'college', decisions: judgementKinds, from }
export const staff: Setting['staff'] = {
  format: 'klantbeeld/staff@1',
  mandates: [mandate],
  workers: [worker],
  authorisations: [authorisation],
  assignments: [assignment],
}
export const people: Setting['people'] = {
  format: 'klantbeeld/people@1',
  persons: [anna, bram],
  relations: [relation('spouse-of', 'bram', 'anna')],
  authority: [],
  representation: [],
  shielding: [],
  measures: [],
  engagements: [],
  links: [],
  identityDisputed: [],
  samePersons: [],
}
export const judgement: Judgement = {
  format: 'klantbeeld/judgement@1',
  id: 'j',
  kind: 'necessity',
  outcome: 'allows',
  by: 'w',
  because: 'x',
  purpose: 'wmo/onderzoek',
  phase: 'inquiry',
  persons: ['anna'],
  categories: ['provision.wmo'],
  from,
  until: day('2024-12-31'),
  recordedAt: '2024-01-01T00:00:00Z',
}
export const setting: Setting = {
  law: [wmo],
  people,
  staff,
  organisations: [organisation],
  pseudonymKey: 'k'.repeat(32),
  receiptKey: 'k'.repeat(32),
  necessitySets: [
    {
      format: 'klantbeeld/necessity-set@1',
      id: 'n',
      purpose: 'wmo/onderzoek',
      phase: 'inquiry',
      categories: ground.categories,
      adoptedBy: 'b',
      from,
      until: day('2024-12-31'),
    },
  ],
}

export interface World {
  readonly fact?: Partial<Fact>
  readonly fragment?: Partial<Fragment>
  readonly fragments?: readonly Fragment[]
  readonly request?: Partial<Request>
  readonly setting?: Partial<Setting>
  readonly people?: Partial<Setting['people']>
  readonly staff?: Partial<Setting['staff']>
  readonly wmo?: Partial<LawDomain>
  readonly ground?: Partial<GroundRow>
}

/** What is asked in a world in which fact `f` is cleared, but for what is changed. */
function ask(changed: World) {
  const one: Fragment = { ...fragment, facts: [{ ...fact, ...changed.fact } as Fact], ...changed.fragment }
  const act: LawDomain = { ...wmo, grounds: [{ ...ground, ...changed.ground }], ...changed.wmo }
  const steering = { people: { ...people, ...changed.people }, staff: { ...staff, ...changed.staff } }
  const all: Setting = { ...setting, law: [act], ...steering, ...changed.setting }
  return { fragments: changed.fragments ?? [one], one, request: { ...request, ...changed.request }, setting: all }
}

/** The decisions in that world, which the engine must take too. */
export function decide(changed: World = {}): readonly Specified[] {
  const asked = ask(changed)
  const specified = specify(asked.fragments, asked.request, asked.setting)
  const decided = decidedByEngine(asked)
  if (decided !== undefined) expect(decided).toEqual(specified)
  return specified
}

/** What the specification alone says in that world. */
export function specified(changed: World = {}): readonly Specified[] {
  const asked = ask(changed)
  return specify(asked.fragments, asked.request, asked.setting)
}

/** Undefined where the engine answers nothing: the law is broken, or the specification refuses the request too. */
function decidedByEngine({ fragments, request, setting }: ReturnType<typeof ask>): readonly Specified[] | undefined {
  try {
    const { decisions } = integrate(fragments, request, setting).audit
    return decisions
      .map(({ fact: { holder, id, version }, outcome, rows }) => {
        return { holder: organisationKey(holder), id, version, cleared: outcome === 'cleared', rows }
      })
      .sort((one, other) => (`${one.holder} ${one.id}` < `${other.holder} ${other.id}` ? -1 : 1))
  } catch (error) {
    if (error instanceof LawError || refusal(fragments, request, setting) !== undefined) return undefined
    throw error
  }
}
export const isShown = (changed: World = {}) =>
  decide(changed)
    .map((it) => it.cleared)
    .join()

/** Fact `f` of that world, with Anna's file, for rules that no cleared fact can show. */
export function caseOf(changed: World): Case {
  const { one, ...asked } = ask(changed)
  const about = { ...fact, ...changed.fact } as Fact
  const persons = [{ part: 'file', known: anna }] as const
  const current = { holder: one.organisation, fact: about, file: one.file, persons, undecidable: false }
  return toCase(questionOf(asked.request, asked.setting), current)
}
export const at = (text: string) => ({ at: `${text}T10:00:00Z` })

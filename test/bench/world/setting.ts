import type { Setting } from '../../../src/disclosure/index.ts'
import {
  type CategoryId,
  Consent,
  categoryIds,
  Judgement,
  judgementKinds,
  NecessitySet,
  Organisation,
  Request,
  Restriction,
  Staff,
} from '../../../src/schema/index.ts'
import { law } from './law.ts'
import { purpose } from './law-rows.ts'
import { household, organisationId, people } from './people.ts'

const recordedAt = '2026-11-01T09:00:00Z'
const year = { from: '2026-01-01', until: '2026-12-31' }
const asker = organisationId(0)
const everyone = [...household]

const profiles = [
  ['municipality', ['steun', 'jeugd', 'inkomen'], ['college']],
  ['municipality', ['register'], ['registry']],
  ['wmo-provider', ['steun'], ['wmo-provider']],
  ['wmo-provider', ['steun'], ['wmo-provider']],
  ['youth-care-provider', ['jeugd'], ['youth-care-provider']],
  ['youth-care-provider', ['jeugd'], ['youth-care-provider']],
  ['mental-health', ['jeugd'], ['healthcare-provider']],
  ['veilig-thuis', ['jeugd'], ['veilig-thuis']],
  ['uwv', ['inkomen'], ['uwv']],
  ['school', ['jeugd'], ['school']],
  ['housing-corporation', ['inkomen'], ['housing-corporation']],
  ['debt-assistance', ['inkomen'], ['creditor']],
] as const

/** Twelve invented organisations; the first one asks. The housing corporation may not speak of what it delivers. */
const organisations: readonly Organisation[] = profiles.map(([kind, acts, holderRoles], index) =>
  Organisation.parse({
    format: 'klantbeeld/organisation@1',
    id: organisationId(index),
    name: `Organisatie ${index}`,
    kind,
    profile: { acts, categories: kind === 'housing-corporation' ? ['residence.address'] : categoryIds, holderRoles },
  }),
)

const staff = Staff.parse({
  format: 'klantbeeld/staff@1',
  workers: [{ id: 'w1', organisation: asker, roles: ['consulent'], boundToSecrecy: true, from: '2020-01-01' }],
  authorisations: [
    { role: 'consulent', organisation: asker, purposes: [purpose], capacities: ['access-worker'], from: '2020-01-01' },
  ],
  assignments: [
    {
      id: 'a1',
      worker: 'w1',
      person: 'lena',
      capacity: 'access-worker',
      kind: 'regular',
      from: '2026-01-01',
      until: '2027-01-31',
      recordedAt,
    },
  ],
  mandates: [{ worker: 'w2', inNameOf: 'college', decisions: [...judgementKinds], from: '2026-01-01' }],
})

const judgement = (id: string, persons: readonly string[], categories: readonly CategoryId[], more: object = {}) =>
  Judgement.parse({
    format: 'klantbeeld/judgement@1',
    id,
    kind: 'necessity',
    outcome: 'allows',
    by: 'w2',
    because: 'invented',
    purpose,
    phase: 'inquiry',
    persons,
    categories,
    from: '2026-10-01',
    until: '2026-12-31',
    recordedAt,
    ...more,
  })

const family: readonly CategoryId[] = ['identity.name', 'identity.birth', 'residence.address', 'relation.kin']
const ofAct: readonly CategoryId[] = [
  'need.wmo',
  'provision.wmo',
  'need.youth',
  'signal.safety',
  'benefit.social-assistance',
  'debt.arrears',
  'support.informal',
]

const consent = (
  id: string,
  kind: string,
  person: string,
  acts: readonly string[],
  events: readonly (readonly [by: string, quality: string, event?: string])[],
) =>
  Consent.parse({
    format: 'klantbeeld/consent@1',
    id,
    kind,
    person,
    acts,
    categories: [...ofAct, 'involvement.organisation'],
    purposes: [purpose],
    recipients: [asker],
    frame: 'voluntary',
    refusalCosts: 'none',
    events: events.map(([by, inQualityOf, event = 'given']) => ({
      event,
      on: '2026-03-01',
      by,
      inQualityOf,
      form: 'express',
      recordedAt,
    })),
  })
const child = [
  ['lena', 'parent-with-authority'],
  ['mila', 'self'],
] as const

/** What a request about the household is decided against: every kind of record a decision looks at, some of which withhold. */
export const setting: Setting = {
  law,
  people,
  staff,
  organisations,
  necessitySets: [
    NecessitySet.parse({
      format: 'klantbeeld/necessity-set@1',
      id: 'n1',
      purpose,
      phase: 'inquiry',
      categories: [...family, ...ofAct, 'involvement.organisation'],
      adoptedBy: 'college',
      ...year,
    }),
  ],
  judgements: [
    judgement('j1', everyone, [...family, 'benefit.social-assistance', 'support.informal', 'involvement.organisation']),
    judgement('j2', ['lena', 'oscar'], ['need.wmo', 'provision.wmo', 'debt.arrears']),
    judgement('j3', ['lena', 'mila', 'tijn'], ['need.youth', 'signal.safety']),
    judgement('j4', ['oscar'], ['provision.wmo'], { outcome: 'refuses' }),
    judgement('j5', everyone, ['support.informal'], { kind: 'privacy-of-another' }),
  ],
  consents: [
    consent('c1', 'statutory', 'lena', ['inkomen'], [['lena', 'self']]),
    consent('c2', 'secrecy', 'lena', ['inkomen'], [['lena', 'self']]),
    consent(
      'c3',
      'statutory',
      'oscar',
      ['steun', 'inkomen'],
      [
        ['oscar', 'self'],
        ['oscar', 'self', 'withdrawn'],
      ],
    ),
    consent('c4', 'statutory', 'mila', ['jeugd'], child),
    consent('c5', 'secrecy', 'mila', ['jeugd'], child),
    consent('c6', 'statutory', 'tijn', ['jeugd'], [['greet', 'parent-with-authority']]),
    consent('c7', 'secrecy', 'tijn', ['jeugd'], [['lena', 'parent-with-authority']]),
  ],
  restrictions: [
    Restriction.parse({
      format: 'klantbeeld/restriction@1',
      id: 'r1',
      kind: 'restriction-of-processing',
      person: 'greet',
      categories: ['support.informal'],
      purposes: [],
      from: '2026-01-01',
      recordedAt,
    }),
  ],
  holds: [],
  pseudonymKey: 'bench-pseudonym-key-of-32-characters',
  receiptKey: 'bench-receipt-key-of-at-least-32-chars',
}

/** The request every benchmark makes. */
export const request: Request = Request.parse({
  format: 'klantbeeld/request@1',
  id: 'q1',
  kind: 'use',
  purpose,
  client: 'lena',
  about: household,
  actor: { kind: 'professional', id: 'w1', organisation: asker },
  hat: { capacity: 'access-worker', assignment: 'a1' },
  necessity: {
    phase: 'inquiry',
    question: 'Wat is nodig?',
    judgements: ['j1', 'j2', 'j3', 'j5'],
    domains: ['identity', 'housing', 'family', 'daily-life', 'network', 'upbringing', 'income', 'debt', 'safety', 'involvement'],
  },
  at: '2026-11-22T09:00:00Z',
})

/** The legal day of the request. */
export const today = '2026-11-22'

/** Which consents stand for which act, written down by hand for the peers: kind, form, person, act. */
export const consentsThatStand: readonly string[] = [
  'statutory express lena inkomen',
  'secrecy express lena inkomen',
  'statutory express mila jeugd',
  'secrecy express mila jeugd',
  'secrecy express tijn jeugd',
]

import type { Fragment, Request, Setting } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { Fragment as FragmentSchema, Judgement, Staff } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'

const [whole] = example.fragments.slice(-1)
if (whole === undefined) throw new Error('the example lost its youth help')
/** What the youth-care provider holds of Cas. */
export const own: Fragment = whole
const { organisation } = own

/** Facts like the first one of the provider, each with something else. */
export const holding = (...more: readonly object[]): Fragment =>
  FragmentSchema.parse({
    ...own,
    facts: more.map((one, index) => ({ ...own.facts[0], id: `held-${index + 1}`, ...one })),
  })

/** The provider's own staff: a helper who is assigned to Cas, and somebody who may judge what is necessary. */
export const staff: Staff = Staff.parse({
  format: 'klantbeeld/staff@1',
  workers: [{ id: 'hulpverlener-5', organisation, roles: ['jeugdhulp'], boundToSecrecy: true, from: '2020-01-01' }],
  authorisations: [
    { role: 'jeugdhulp', organisation, purposes: ['jeugdwet/toegang'], capacities: ['helper'], from: '2026-01-01' },
  ],
  assignments: [
    {
      id: 'hulp-cas',
      worker: 'hulpverlener-5',
      person: 'cas',
      capacity: 'helper',
      kind: 'regular',
      from: '2026-02-20',
      recordedAt: '2026-02-20T10:00:00Z',
    },
  ],
  mandates: [{ worker: 'gedragswetenschapper-1', inNameOf: 'bestuur', decisions: ['necessity'], from: '2026-01-01' }],
})

/** That the need of Cas is necessary for the access to youth help, judged at the provider. */
export const necessary: Judgement = Judgement.parse({
  format: 'klantbeeld/judgement@1',
  id: 'oordeel-baken',
  kind: 'necessity',
  outcome: 'allows',
  by: 'gedragswetenschapper-1',
  because: 'Zonder deze hulpvraag kan het college geen passende hulp bepalen.',
  purpose: 'jeugdwet/toegang',
  phase: 'inquiry',
  persons: ['cas'],
  categories: ['need.youth'],
  from: '2026-11-01',
  until: '2027-01-31',
  recordedAt: '2026-11-02T10:00:00Z',
})

/** The provider's own setting. */
export const setting: Setting = { ...example.setting, law: nl, staff, judgements: [necessary] }

/** The provider gives the college what it asked for the access to youth help. */
export const request: Request = {
  format: 'klantbeeld/request@1',
  id: 'verstrekking-1',
  kind: 'provide',
  purpose: 'jeugdwet/toegang',
  client: 'cas',
  about: ['cas'],
  recipient: example.organisation,
  actor: { kind: 'professional', id: 'hulpverlener-5', organisation },
  hat: { capacity: 'helper', assignment: 'hulp-cas' },
  necessity: {
    phase: 'inquiry',
    question: 'Het college vraagt wat Cas nodig heeft.',
    domains: ['identity', 'upbringing', 'involvement'],
    judgements: ['oordeel-baken'],
  },
  at: '2026-11-23T09:00:00+01:00',
}

import type { Day, Judgement, People, Request, Staff } from 'klantbeeld'
import type { DutyRow, LawDomain, RightRow } from 'klantbeeld/law'
import type { RightsRequest } from 'klantbeeld/rights'
import { example } from 'klantbeeld/testing'
import { smallAct } from './small-act.ts'

/** A day written as text. */
export const day = (text: string) => text as Day
/** The municipality of the invented family. */
export const city = example.organisation
/** Another that got something. */
export const clinic = { scheme: 'agb', value: '99990009' } as const
/** The invented family. */
export const people: People = example.setting.people

/** A request of Dina, who became twelve on 22 November 2026, under the Wmo: destroy. */
export const request: RightsRequest = {
  format: 'klantbeeld/rights-request@1',
  id: 'request-1',
  right: 'early-destruction',
  act: 'wmo',
  holder: city,
  person: 'dina',
  by: 'dina',
  form: 'written',
  receivedOn: day('2026-11-22'),
  recordedAt: '2026-11-22T10:00:00Z',
}

/** Somebody who weighs, with the mandate for it. */
export const staff: Staff = {
  ...example.setting.staff,
  mandates: [
    {
      worker: 'weigher',
      inNameOf: 'college',
      decisions: ['longer-keeping', 'proportionality', 'serious-harm', 'necessity', 'emergency-review'],
      from: day('2026-01-01'),
      until: day('2026-12-31'),
    },
  ],
}

/** A refusal to destroy that was weighed: it may be kept longer. */
export const judgement: Judgement = {
  format: 'klantbeeld/judgement@1',
  id: 'weighed-1',
  kind: 'longer-keeping',
  outcome: 'allows',
  by: 'weigher',
  because: 'somebody else needs it',
  purpose: 'wmo/onderzoek',
  phase: 'aftercare',
  persons: ['anna'],
  categories: ['need.wmo', 'application.wmo', 'provision.wmo'],
  from: day('2026-11-20'),
  until: day('2026-12-20'),
  recordedAt: '2026-11-20T10:00:00Z',
}

const words = { nl: 'x', en: 'x' }
/** What every row carries. */
export const row = { cite: { article: '1' }, says: words, confidence: 'verified' } as const

/** A right that everybody has, whatever the age. */
export const right = (id: string, more: Partial<RightRow> = {}): RightRow => ({
  ...row,
  id: `small/${id}`,
  right: 'erasure',
  bands: [{ from: 0, givers: [['self']] }],
  exceptions: [],
  ...more,
})

/** A duty to tell the person concerned what was recorded from another. */
export const duty = (id: string, more: Partial<DutyRow> = {}): DutyRow => ({
  ...row,
  id: `small/${id}`,
  duty: `small/${id}`,
  kinds: [],
  notice: { events: ['recorded-from-another'], to: [{ from: 0, told: ['person-concerned'] }] },
  ...more,
})

/** A law of one act with nothing but these rows. */
export const law = (more: Partial<LawDomain>): readonly LawDomain[] => [
  smallAct({ act: 'small', validFrom: day('2020-01-01'), ...more }),
]

/** A request to provide to the municipality, under which nobody has a hat. */
export const asked: Omit<Request, 'purpose' | 'actor' | 'hat'> = {
  format: 'klantbeeld/request@1',
  id: 'provide-1',
  kind: 'provide',
  client: 'cas',
  about: ['cas'],
  necessity: { phase: 'inquiry', question: 'what is needed?', domains: [], judgements: [] },
  at: '2026-11-23T09:00:00+01:00',
}

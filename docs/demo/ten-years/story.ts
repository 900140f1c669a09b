import type { Setting } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { Day, type Dossier, parse, type Request, type RightsRequest } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'

/** A day of the story. */
export const day = (text: string): Day => Day.parse(text)
/** The first and the last day of the story. */
export const years = { from: day('2032-01-01'), until: day('2041-12-31') } as const
/** Whose records are told of. */
export const holder = example.organisation

/** In what an application of the family ended: the story goes on where the deliveries of 2026 stop. */
const ended: Readonly<Record<string, Day>> = { schuldhulp: day('2028-06-30'), participatiewet: day('2029-12-31') }

/** What the youngest daughter told when she was twelve, of her own help at home. */
const ofElin = {
  id: 'wmo-5',
  version: 1,
  category: 'support.informal',
  value: { help: { label: 'helpt haar moeder met de was' }, hoursPerWeek: '2' },
  persons: [
    { person: 'elin', part: 'file' },
    { person: 'anna', part: 'mentioned' },
  ],
  standing: 'told',
  holderRole: 'college',
  obtained: { act: 'wmo', purpose: 'wmo/onderzoek', capacity: 'access-worker', from: 'network' },
  secrecy: ['wmo/5.3.3'],
  changedOn: '2031-05-10',
  recordedOn: '2031-05-10',
  ended: 'running',
} as const

/** The household as the municipality has it stored when the story begins. */
export function storedDossier(): Dossier {
  const fragments = example.fragments.map((fragment) => {
    const end = ended[fragment.id]
    const facts = fragment.facts.map((fact) => ({
      ...fact,
      recordedOn: '2026-01-12',
      ...(end === undefined ? {} : { ended: end, result: 'granted' as const }),
    }))
    const file = end === undefined ? fragment.file : { ...fragment.file, ended: end }
    return { ...fragment, file, facts: fragment.id === 'wmo' ? [...facts, ofElin] : facts }
  })
  return parse('dossier', {
    format: 'klantbeeld/dossier@1',
    id: 'gezin-1',
    fragments,
    people: example.setting.people,
    consents: example.consents,
    judgements: [],
    restrictions: [],
    holds: [],
    destroyed: [],
  })
}

/** The consultant and the jurist stay in office all ten years, and what was adopted and judged is taken to be renewed each time. */
export function settingWith({ people, consents, holds, destroyed }: Dossier): Setting {
  const { staff, necessitySets, judgements = [] } = example.setting
  const { until } = years
  const decisions = ['necessity', 'longer-keeping', 'privacy-of-another', 'access-refusal'] as const
  const helping = ['application.wmo', 'need.wmo', 'provision.wmo', 'support.informal', 'identity.name', 'identity.birth'] as const
  return {
    ...example.setting,
    law: nl,
    people,
    staff: {
      ...staff,
      assignments: staff.assignments.map((one) => ({ ...one, until })),
      mandates: staff.mandates.map((one) => ({ ...one, decisions })),
    },
    necessitySets: necessitySets.map((set) => ({ ...set, until })),
    judgements: judgements.map((one) => ({
      ...one,
      until,
      ...(one.id === 'oordeel-2' ? { persons: ['cas', 'dina', 'elin'], categories: helping } : {}),
    })),
    consents,
    holds,
    destroyed,
  }
}

/** The consultant looks at the mother and her children, at ten in the morning. */
export function look(on: Day): Request {
  return {
    format: 'klantbeeld/request@1',
    id: `blik-${on}`,
    kind: 'use',
    purpose: 'wmo/onderzoek',
    client: 'anna',
    about: ['anna', 'cas', 'dina', 'elin'],
    actor: { kind: 'professional', id: 'consulent-12', organisation: holder },
    hat: example.hat,
    necessity: example.necessity,
    at: `${on}T10:00:00+01:00`,
  }
}

/** The fifteen-year-old asks that what she told of her help at home is destroyed. */
export const asked: RightsRequest = {
  format: 'klantbeeld/rights-request@1',
  id: 'verzoek-elin',
  right: 'early-destruction',
  act: 'wmo',
  holder,
  person: 'elin',
  by: 'elin',
  form: 'written',
  facts: [{ holder, id: ofElin.id, version: ofElin.version }],
  receivedOn: day('2034-03-10'),
  recordedAt: '2034-03-10T15:00:00+01:00',
}

/** The mother asks what the municipality has of her. */
export const access: RightsRequest = {
  format: 'klantbeeld/rights-request@1',
  id: 'verzoek-anna',
  right: 'access',
  act: 'avg',
  holder,
  person: 'anna',
  by: 'anna',
  form: 'written',
  receivedOn: day('2035-01-08'),
  recordedAt: '2035-01-08T11:00:00+01:00',
}

import { day } from '../../src/core/day.ts'
import { type Dossier, Dossier as Schema } from '../../src/schema/index.ts'
import { household, organisationId, people } from './world/people.ts'

const college = organisationId(0)
const acts = [
  ['wmo', 'wmo/onderzoek', 'need.wmo', { need: { label: 'invented' } }],
  ['wmo', 'wmo/beslissing', 'provision.wmo', { product: { label: 'invented' }, form: 'in-kind' }],
  ['jeugdwet', 'jeugdwet/toegang', 'need.youth', { need: { label: 'invented' } }],
  ['participatiewet', 'participatiewet/recht', 'benefit.social-assistance', { scheme: { label: 'invented' } }],
  ['wgs-schuld', 'wgs-schuld/uitvoering', 'debt.trajectory', { subject: { label: 'invented' } }],
] as const

/** Ten facts of one invented household in two deliveries: some past their term, some running, some with a start nobody knows, some held. */
const model: Dossier = Schema.parse({
  format: 'klantbeeld/dossier@1',
  id: 'household',
  fragments: [0, 1].map((nr) => ({
    format: 'klantbeeld/fragment@1',
    id: `delivery-${nr}`,
    organisation: college,
    persons: people.persons.map(({ id, bsn, birth }) => ({ ref: id, bsn, birth })),
    file: { changedOn: '2006-03-01', ended: nr === 0 ? '2006-03-01' : 'running' },
    facts: acts.map(([act, purpose, category, value], at) => ({
      id: `fact-${nr}-${at}`,
      version: 1,
      category,
      value,
      persons: [{ person: household[at], part: 'file' }],
      standing: 'observed',
      holderRole: 'college',
      obtained: { act, purpose, capacity: 'access-worker', from: 'client' },
      secrecy: [],
      changedOn: nr === 0 ? '2006-03-01' : '2020-02-29',
      ended: nr === 0 ? '2006-03-01' : at === 4 ? 'unknown' : 'running',
    })),
    withdrawn: [],
  })),
  people,
  consents: [],
  judgements: [],
  restrictions: [],
  holds: [
    {
      format: 'klantbeeld/hold@1',
      id: 'hold',
      facts: [{ holder: college, id: 'fact-0-0', version: 1 }],
      purpose: 'wmo/onderzoek',
      by: 'archivist',
      because: 'invented',
      from: '2020-01-01',
      until: '2030-01-01',
      recordedAt: '2020-01-01T09:00:00Z',
    },
  ],
  destroyed: [],
})

/** So many invented households, one at a time, each made anew as from a store. */
export function* households(count: number): Generator<Dossier> {
  for (let nr = 1; nr <= count; nr += 1) yield { ...structuredClone(model), id: `household-${nr}` }
}

/** The day the list is about. */
export const listDay = day('2026-11-23')

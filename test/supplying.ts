import type { Request, Setting } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import {
  type CategoryId,
  Consent,
  categoryIds,
  type Fragment,
  Judgement,
  lifeDomains,
  NecessitySet,
  type Organisation,
  Staff,
} from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { day } from '../src/core/day.ts'

/** When everything comes in and is looked at. */
export const at = '2026-11-23T09:00:00Z'

/** For which task an example is looked at, about whom, in which capacity, and after which consents. */
export interface Looked {
  readonly purpose: string
  readonly client: 'anna' | 'cas'
  readonly capacity?: 'access-worker' | 'supervisor'
  readonly consents?: readonly Consent['kind'][]
}

/** Whoever sends a fragment, registered for what is in it and for nothing else. */
export function senderOf({ organisation, facts }: Fragment, kind: Organisation['kind']): Organisation {
  return {
    format: 'klantbeeld/organisation@1',
    id: organisation,
    name: 'Organisatie Voorbeeld',
    kind,
    profile: {
      acts: facts.map(({ obtained }) => obtained.act),
      categories: facts.map(({ category }) => category),
      holderRoles: facts.map(({ holderRole }) => holderRole),
    },
    ways: ['portal'],
  }
}

/** The municipality’s setting with everything in order for one task: assigned, authorised, needed and judged so. */
export function settingFor(
  { purpose, client, capacity = 'access-worker', consents = [] }: Looked,
  categories: readonly CategoryId[],
  sender: Organisation,
): Setting {
  const recordedAt = '2026-11-10T11:00:00Z'
  const [from, until] = [day('2026-01-01'), day('2026-12-31')]
  const judged = { id: 'j', kind: 'necessity', outcome: 'allows', by: 'w', because: 'De vraag gaat hierover.', purpose }
  const others = example.setting.organisations?.filter(({ id }) => id.value !== sender.id.value) ?? []
  const municipality = others.map((one) =>
    one.id.value === example.organisation.value
      ? { ...one, profile: { ...one.profile, acts: [...one.profile.acts, 'leerplicht', 'web'] } }
      : one,
  )
  return {
    ...example.setting,
    law: nl,
    organisations: [...municipality, sender],
    staff: Staff.parse({
      format: 'klantbeeld/staff@1',
      workers: [{ id: 'w', organisation: example.organisation, roles: ['r'], boundToSecrecy: true, from }],
      authorisations: [{ role: 'r', organisation: example.organisation, purposes: [purpose], capacities: [capacity], from }],
      assignments: [{ id: 'a', worker: 'w', person: client, capacity, kind: 'regular', from, recordedAt }],
      mandates: [{ worker: 'w', inNameOf: 'college', decisions: ['necessity'], from }],
    }),
    necessitySets: [
      NecessitySet.parse({
        format: 'klantbeeld/necessity-set@1',
        id: 's',
        purpose,
        phase: 'inquiry',
        categories: categoryIds,
        adoptedBy: 'college',
        from,
        until,
      }),
    ],
    judgements: [
      Judgement.parse({
        ...judged,
        format: 'klantbeeld/judgement@1',
        phase: 'inquiry',
        persons: [client],
        categories,
        from,
        until,
        recordedAt,
      }),
    ],
    consents: consents.map((kind) =>
      Consent.parse({
        format: 'klantbeeld/consent@1',
        id: kind,
        kind,
        person: client,
        acts: ['zvw'],
        categories,
        purposes: [purpose],
        recipients: [example.organisation],
        frame: 'voluntary',
        refusalCosts: 'none',
        events: [{ event: 'given', on: '2026-11-10', by: client, inQualityOf: 'self', form: 'express', recordedAt }],
      }),
    ),
  }
}

/** The request of a worker with that task. */
export function requestFor({ purpose, client, capacity = 'access-worker' }: Looked): Request {
  return {
    format: 'klantbeeld/request@1',
    id: 'r',
    kind: 'use',
    purpose,
    client,
    about: [client],
    actor: { kind: 'professional', id: 'w', organisation: example.organisation },
    hat: { capacity, assignment: 'a' },
    necessity: { phase: 'inquiry', question: 'Wat is nodig?', domains: lifeDomains, judgements: ['j'] },
    at,
  }
}

import type { MatrixEntry, MatrixPurpose } from '../../explain/index.ts'
import type { LawDomain, PurposeRow } from '../../law/index.ts'
import { catalogue, categoryIds, personRoles } from '../../schema/index.ts'
import type { Activity, ActivityData } from './activity.ts'
import { consentsOf } from './consents.ts'
import type { Ground } from './ground.ts'
import { normsOf } from './norms.ts'
import { sourcesOf } from './origins.ts'
import { recipientsOf } from './recipients.ts'
import { registered } from './sources.ts'
import { termsOf } from './terms.ts'
import { adoptedFor, emergencyFor, workforceOf } from './work.ts'

/** Every task that is done here on the day: the law makes it a task of this controller, and somebody who works here is authorised for it. */
export function activitiesOf(ground: Ground): readonly Activity[] {
  return ground.matrix.purposes.flatMap((purpose) => activityOf(purpose, ground) ?? [])
}

function activityOf(of: MatrixPurpose, ground: Ground): Activity | undefined {
  const { sources, holderRoles, cite, domains } = ground
  const workforce = workforceOf(of.purpose, sources)
  if (workforce === undefined || !of.holderRoles.some((role) => holderRoles.includes(role))) return undefined
  const adopted = adoptedFor(of.purpose, sources)
  const kind = registered(sources).kind
  const entries = of.open
    .filter(({ recipients }) => recipients === 'any' || recipients.includes(kind))
    .filter((entry) => entry.kind === 'use' && entry.capacities.some((capacity) => workforce.capacities.includes(capacity)))
    .map((entry) => only(entry, adopted.categories))
    .filter(({ categories }) => categories.length > 0)
  const emergency = emergencyFor(of.purpose, sources)
  const opened = entries.filter(({ inEmergency }) => inEmergency).flatMap(({ categories }) => categories)
  const least = workforce.inEmergency ? emergency.categories.filter((category) => opened.includes(category)) : []
  const { says: reason } = sources.controller.reasons?.find(({ purpose }) => purpose === of.purpose) ?? {}
  const tasks = settledTasks(of, domains)
  const data = dataOf(of, entries, tasks)
  return {
    purpose: of.purpose,
    act: of.act,
    name: of.name,
    ...(reason && { reason }),
    articles: cite(tasks.map(({ id }) => id)),
    workforce,
    adopted,
    data,
    emergency: { reasons: least.length === 0 ? [] : emergency.reasons, categories: least },
    grounds: cite(entries.map(({ ground: row }) => row)),
    quality: cite(entries.flatMap(({ quality }) => quality.map(({ row }) => row))),
    consents: consentsOf(entries, ground),
    sources: sourcesOf(of, entries, ground),
    recipients: recipientsOf(of, data, ground),
    terms: termsOf(of, data, ground),
    openNorms: normsOf(of, data, entries, ground),
    entries: entries.length,
  }
}

function only(entry: MatrixEntry, adopted: Activity['adopted']['categories']): MatrixEntry {
  return { ...entry, categories: entry.categories.filter((category) => adopted.includes(category)) }
}

/** The rows that make it a task and were read. */
function settledTasks({ purpose }: MatrixPurpose, domains: readonly LawDomain[]): readonly PurposeRow[] {
  return domains.flatMap((domain) => domain.purposes).filter((row) => row.purpose === purpose && row.confidence === 'verified')
}

/** How the rows of the task itself speak of each kind of data that is open. */
function dataOf({ act }: MatrixPurpose, entries: readonly MatrixEntry[], tasks: readonly PurposeRow[]): readonly ActivityData[] {
  const standing = (category: ActivityData['category']) => {
    if (tasks.some(({ categories }) => categories.includes(category))) return 'named'
    return tasks.some(({ implied }) => implied.includes(category)) ? 'implied' : 'opened'
  }
  return categoryIds
    .filter((category) => entries.some(({ categories }) => categories.includes(category)))
    .map((category) => ({
      category,
      sensitivity: catalogue[category].sensitivity,
      standing: standing(category),
      persons: personRoles.filter((role) =>
        entries.some(({ categories, persons }) => categories.includes(category) && persons.includes(role)),
      ),
      obtainedUnder: entries.some((entry) => entry.act === act && entry.categories.includes(category)) ? 'own-act' : 'other-acts',
    }))
}

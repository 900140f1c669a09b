import { day } from '../src/core/day.ts'
import { ask, decide, type Setting } from '../src/disclosure/index.ts'
import { capacityTexts, roleTexts } from '../src/explain/texts.ts'
import { tighten } from '../src/law/index.ts'
import { nl } from '../src/law/nl/index.ts'
import { apply, type TeamModel, type TeamRole } from '../src/law/nl/team-models/index.ts'
import { merge } from '../src/merge/index.ts'
import { current, resolve } from '../src/people/index.ts'
import {
  type CategoryId,
  capacities,
  catalogue,
  categoryIds,
  type FactRef,
  type Language,
  lifeDomains,
  organisationKey,
  phases,
  type Request,
} from '../src/schema/index.ts'
import { example } from '../src/testing/example/index.ts'

/** What somebody in a role of a model sees of the invented family under one hat. */
export interface Picture {
  readonly role: TeamRole
  readonly purpose: string
  readonly client: string
  readonly categories: readonly CategoryId[]
  readonly cleared: readonly string[]
}

const from = day('2026-11-01')
/** The invented municipality adopts a model. */
export const adoption = {
  municipality: example.organisation,
  adoptedBy: 'college',
  on: from,
  from,
  until: day('2027-10-31'),
  reviewOn: day('2027-10-01'),
} as const

/** What each role of a model sees of the invented family, hat by hat, with the consents that Anna gave. */
export function picturesOf(model: TeamModel): readonly Picture[] {
  const { authorisations, necessitySets, policy } = apply(model, adoption)
  const law = tighten(nl, policy)
  return hatsOf(model).map((hat) => picture(hat, { ...common, law, necessitySets, staff: staffOf(hat, authorisations) }))
}

/** What the same hats could see if every purpose, capacity and category were adopted and no local row held: what the law itself gives. */
export function lawfulPicturesOf(model: TeamModel): readonly Picture[] {
  return hatsOf(model).map((hat) => {
    const authorisations = [{ role: hat.role.id, organisation: example.organisation, purposes: [hat.purpose], capacities, from }]
    const necessitySets = phases.map((phase) => ({
      format: 'klantbeeld/necessity-set@1' as const,
      id: phase,
      purpose: hat.purpose,
      phase,
      categories: categoryIds,
      adoptedBy: 'college',
      from,
      until: adoption.until,
    }))
    return picture(hat, { ...common, law: nl, necessitySets, staff: staffOf(hat, authorisations) })
  })
}

interface Hat {
  readonly role: TeamRole
  readonly purpose: string
  readonly capacity: Request['hat']['capacity']
  readonly client: string
}

function hatsOf(model: TeamModel): readonly Hat[] {
  return model.roles.flatMap((role) =>
    role.hats.flatMap(({ purposes, capacity }) =>
      purposes
        .filter((purpose) => model.sets.some((set) => set.purpose === purpose && set.phase === 'inquiry'))
        .map((purpose) => ({ role, purpose, capacity, client: purpose.startsWith('jeugdwet/') ? 'cas' : 'anna' })),
    ),
  )
}

const common = { ...example.setting, consents: example.consents }

function staffOf({ role, client, capacity }: Hat, authorisations: Setting['staff']['authorisations']): Setting['staff'] {
  return {
    ...example.setting.staff,
    workers: [{ id: role.id, organisation: example.organisation, roles: [role.id], boundToSecrecy: true, from }],
    authorisations,
    assignments: [
      {
        id: 'assignment',
        worker: role.id,
        person: client,
        capacity,
        kind: role.assignment,
        from,
        until: adoption.until,
        recordedAt: '2026-11-02T09:00:00+01:00',
      },
    ],
  }
}

function picture({ role, purpose, capacity, client }: Hat, setting: Setting): Picture {
  const request: Request = {
    format: 'klantbeeld/request@1',
    id: `${role.id}-${purpose}`,
    kind: 'use',
    purpose,
    client,
    about: ['anna', 'bram', 'cas', 'dina', 'elin'],
    actor: { kind: 'professional', id: role.id, organisation: example.organisation },
    hat: { capacity, assignment: 'assignment' },
    necessity: {
      phase: 'inquiry',
      question: 'Wat is er nodig?',
      domains: lifeDomains,
      judgements: (example.setting.judgements ?? []).map((judgement) => judgement.id),
    },
    at: '2026-11-23T09:00:00+01:00',
  }
  // Decided and merged as `integrate` does, without the conditions that every desk of every model would work out for nothing.
  const asking = ask(request, setting)
  const { cleared, decisions } = decide(current(example.fragments, [], resolve(example.fragments, setting.people)), asking)
  const people = merge(cleared, asking.day, setting.pseudonymKey)
  const shown = new Set<CategoryId>([...people.values()].flatMap((merged) => merged.map(({ category }) => category)))
  return {
    role,
    purpose,
    client,
    categories: categoryIds.filter((category) => shown.has(category)),
    cleared: decisions.filter((one) => one.outcome === 'cleared').map((one) => keyOf(one.fact)),
  }
}

function keyOf({ holder, id, version }: FactRef): string {
  return `${organisationKey(holder)} ${id} ${version}`
}

/** The page of a team model: Dutch, with a summary in English, all of it from the data. */
export function teamModelPage(model: TeamModel): string {
  const listed = (items: readonly { readonly nl: string }[]) => items.map((item) => `- ${item.nl}`).join('\n')
  const roles = model.roles.flatMap((role) =>
    role.hats.map(
      ({ purposes, capacity }) =>
        `| ${role.name.nl} | ${role.desk.nl} | ${purposes.map(purposeName).join(', ')} | ${capacityTexts[capacity].nl} | ${
          role.wears === 'several-hats' ? 'meer petten, elk een eigen beeld' : 'één pet'
        } |`,
    ),
  )
  const sets = model.sets.map(
    ({ purpose, phase, categories }) => `| ${purposeName(purpose)} | ${phaseWords[phase]} | ${names(categories, 'nl')} |`,
  )
  const seen = picturesOf(model).map(
    ({ role, purpose, client, categories }) =>
      `| ${role.name.nl} | ${purposeName(purpose)} | ${client === 'anna' ? 'Anna' : 'Cas'} | ${names(categories, 'nl') || 'niets'} |`,
  )
  return `# ${model.name.nl}

${model.about.nl}

_${model.name.en}. ${model.about.en}_

Deze bladzijde wordt gemaakt door \`npm run docs\` uit \`klantbeeld/law/nl/team-models\`.

## Wie werkt waar

| Rol | Waar | Taken | Hoedanigheid | Petten |
| --- | --- | --- | --- | --- |
${roles.join('\n')}

Een rol geeft nog geen toegang: daarvoor moet een medewerker ook aan de inwoner zijn toegewezen.

**Wie coördineert:** ${model.coordinates.nl}
${model.share === undefined ? '' : `\n**Delen:** ${model.share.says.nl}\n`}
## Wat nodig is

Voorstel voor de noodzaaksets. Het college stelt ze vast en mag ze kleiner maken; groter dan de taak in de wet kan niet.

| Taak | Fase | Soorten gegevens |
| --- | --- | --- |
${sets.join('\n')}

## Wat dit model minder laat zien dan de wet

| Voor | Gegevens | Aan | Waarom |
| --- | --- | --- | --- |
${model.rows.map(lessLine).join('\n')}

## Wat dit model niet opent

${listed(model.opensNot)}

## Wat iedere rol ziet

Van het bedachte gezin, in de fase onderzoek, met de toestemmingen die Anna gaf.

| Rol | Taak | Cliënt | Ziet |
| --- | --- | --- | --- |
${seen.join('\n')}
`
}

function lessLine({ purposes, acts, categories, persons, capacities: hats, because }: TeamModel['rows'][number]): string {
  const tasks = purposes === undefined ? 'elke taak' : `taken van ${actNames(purposes.map((one) => one.split('/')[0] ?? one))}`
  const data = [
    ...(acts === undefined ? [] : [`verkregen voor ${actNames(acts)}`]),
    ...(persons === undefined ? [] : [`van ${persons.map((person) => roleTexts[person].nl).join(', ')}`]),
    ...(categories === undefined ? [] : [names(categories, 'nl')]),
  ]
  const to = hats === undefined ? 'iedereen' : hats.map((one) => capacityTexts[one].nl).join(', ')
  return `| ${tasks} | ${data.join('; ') || 'alle'} | ${to} | ${because.nl} |`
}

function actNames(acts: readonly string[]): string {
  return [...new Set(acts)].map((id) => nl.find((act) => act.act === id)?.short.nl ?? id).join(', ')
}

function purposeName(purpose: string): string {
  return nl.flatMap((act) => act.purposes).find((row) => row.purpose === purpose)?.name.nl ?? purpose
}

function names(categories: readonly CategoryId[], language: Language): string {
  return categories.map((category) => catalogue[category].name[language]).join(', ')
}

const phaseWords = {
  report: 'melding',
  inquiry: 'onderzoek',
  decision: 'beslissing',
  delivery: 'levering',
  review: 'heronderzoek',
  aftercare: 'nazorg',
} as const

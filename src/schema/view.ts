import { z } from 'zod'
import { CategoryIds, catalogue, categoryIds } from './catalogue.ts'
import { organisationKinds } from './holder-words.ts'
import { HouseholdView } from './household.ts'
import { Day, Id, Instant, PartialDay } from './primitives.ts'
import { shapes } from './values.ts'
import type { NotShown as NotShownType, TableView as TableViewType, View as ViewType } from './view-types.ts'
import {
  capacities,
  circumstanceKinds,
  consentGivers,
  consentKinds,
  judgementKinds,
  lifeDomains,
  origins,
  personRoles,
  requestKinds,
  standings,
} from './words.ts'

const source = z.union([
  z.strictObject({ shown: z.literal('organisation'), name: Id, kind: z.enum(organisationKinds), act: Id }),
  z.strictObject({ shown: z.literal('act'), act: Id }),
  z.strictObject({ shown: z.literal('none') }),
])

function shownValue(value: z.ZodType) {
  return z.strictObject({
    value,
    holds: z.strictObject({ from: PartialDay.exactOptional(), until: PartialDay.exactOptional() }).exactOptional(),
    standing: z.enum(standings),
    authentic: z.boolean(),
    underInvestigation: z.boolean(),
    oneSided: z.literal(true).exactOptional(),
    mentions: z.array(Id),
    sources: z.array(source).min(1),
    rows: z.array(Id).min(1),
  })
}

const statements = z.array(shownValue(shapes.statement)).min(1).exactOptional()

function shownCategory(value: z.ZodType) {
  return z
    .strictObject({ values: z.array(shownValue(value)).min(1), disputed: z.boolean(), tellRegister: z.boolean(), statements })
    .exactOptional()
}

const facts = z.strictObject(
  Object.fromEntries(categoryIds.map((category) => [category, shownCategory(shapes[catalogue[category].shape])])),
)

const people = z.array(z.strictObject({ key: Id, client: z.boolean(), facts }))

const instead = z.union([
  z.strictObject({ do: z.enum(['ask-the-person', 'let-them-bring-it', 'ask-the-holder', 'not-possible']) }),
  z.strictObject({ do: z.literal('ask-consent'), consents: z.array(z.enum(consentKinds)), by: z.array(z.enum(consentGivers)) }),
  z.strictObject({ do: z.literal('other-capacity'), capacities: z.array(z.enum(capacities)) }),
  z.strictObject({ do: z.literal('record-judgement'), judgements: z.array(z.enum(judgementKinds)) }),
])

/** A condition the law sets for this purpose. */
export type NotShown = NotShownType
/** Schema of {@link NotShown}. */
export const NotShown: z.ZodType<NotShownType> = z.strictObject({
  act: Id,
  categories: z.array(CategoryIds),
  roles: z.array(z.enum(personRoles)),
  condition: z.strictObject({
    ground: z.enum(['none', 'conditional']),
    consents: z.array(z.enum(consentKinds)),
    judgements: z.array(z.enum(judgementKinds)),
    capacities: z.array(z.enum(capacities)),
    origins: z.array(z.enum(origins)),
    circumstances: z.array(z.enum(circumstanceKinds)),
  }),
  rows: z.array(Id),
  instead: z.array(instead),
})

/** The integrated picture that one request may see. */
export type View = ViewType
/** Schema of {@link View}. */
export const View = z.strictObject({
  format: z.literal('klantbeeld/view@1'),
  kind: z.enum(requestKinds),
  purpose: Id,
  at: Instant,
  on: Day,
  relyUntil: Day,
  domains: z.array(z.enum(lifeDomains)),
  people,
  households: z.array(HouseholdView),
  notShown: z.array(NotShown),
}) as z.ZodType<ViewType>

/** What everyone at a table may see. */
export type TableView = TableViewType
/** Schema of {@link TableView}. */
export const TableView = z.strictObject({
  format: z.literal('klantbeeld/table-view@1'),
  at: Instant,
  on: Day,
  relyUntil: Day,
  purposes: z.array(Id),
  people,
}) as z.ZodType<TableViewType>

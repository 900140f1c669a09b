import { z } from 'zod'
import { ChainEntry, ChainHead } from './chain.ts'
import { Consent } from './consent.ts'
import { ConsentEvidence } from './consent-evidence.ts'
import { Covenant } from './covenant.ts'
import { DestructionStatement } from './destruction-statement.ts'
import { Dossier } from './dossier.ts'
import { EmergencyReview } from './emergency-review.ts'
import { Fragment } from './fragment.ts'
import { EmergencySet, Judgement, NecessitySet } from './judgement.ts'
import { Notice, NotifiableEvent, Provision } from './notice.ts'
import { Organisation } from './organisation.ts'
import { People } from './people.ts'
import { AuditRecord, Receipt } from './receipt.ts'
import { RejectionReport } from './rejection.ts'
import { Request } from './request.ts'
import { Destroyed, Hold, Restriction } from './restriction.ts'
import { RightsRequest } from './rights-request.ts'
import { Staff } from './staff.ts'
import { TableView, View } from './view.ts'

/** What each wire object is, by the name in its `format`, such as `fragment` for `klantbeeld/fragment@1`. */
export interface WireObjects {
  readonly fragment: Fragment
  readonly organisation: Organisation
  readonly covenant: Covenant
  readonly people: People
  readonly staff: Staff
  readonly consent: Consent
  readonly 'consent-evidence': ConsentEvidence
  readonly judgement: Judgement
  readonly 'necessity-set': NecessitySet
  readonly 'emergency-set': EmergencySet
  readonly restriction: Restriction
  readonly hold: Hold
  readonly destroyed: Destroyed
  readonly 'destruction-statement': DestructionStatement
  readonly request: Request
  readonly 'rights-request': RightsRequest
  readonly 'notifiable-event': NotifiableEvent
  readonly provision: Provision
  readonly notice: Notice
  readonly 'emergency-review': EmergencyReview
  readonly dossier: Dossier
  readonly view: View
  readonly 'table-view': TableView
  readonly receipt: Receipt
  readonly audit: AuditRecord
  readonly 'chain-entry': ChainEntry
  readonly 'chain-head': ChainHead
  readonly 'rejection-report': RejectionReport
}

/** The name of a wire object. */
export type WireName = keyof WireObjects

/** The schema of every wire object. */
export const wireObjects: { readonly [N in WireName]: z.ZodType<WireObjects[N]> } = {
  fragment: Fragment,
  organisation: Organisation,
  covenant: Covenant,
  people: People,
  staff: Staff,
  consent: Consent,
  'consent-evidence': ConsentEvidence,
  judgement: Judgement,
  'necessity-set': NecessitySet,
  'emergency-set': EmergencySet,
  restriction: Restriction,
  hold: Hold,
  destroyed: Destroyed,
  'destruction-statement': DestructionStatement,
  request: Request,
  'rights-request': RightsRequest,
  'notifiable-event': NotifiableEvent,
  provision: Provision,
  notice: Notice,
  'emergency-review': EmergencyReview,
  dossier: Dossier,
  view: View,
  'table-view': TableView,
  receipt: Receipt,
  audit: AuditRecord,
  'chain-entry': ChainEntry,
  'chain-head': ChainHead,
  'rejection-report': RejectionReport,
}

/** The JSON Schema (2020-12) of one wire object. What it cannot say, such as the eleven-test, stands in its descriptions. */
export function jsonSchemaOf(name: string): object | undefined {
  return isWireName(name) ? jsonSchema(name, wireObjects[name]) : undefined
}

/** Whether some wire object has a name. */
export function isWireName(name: string): name is WireName {
  return Object.hasOwn(wireObjects, name)
}

/** The JSON Schema (2020-12) of a schema, under the name in its `format`. */
export function jsonSchema(name: string, schema: z.ZodType): object {
  return { title: `klantbeeld/${name}@1`, ...z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' }) }
}

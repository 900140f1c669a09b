import { z } from 'zod'
import { Consent } from './consent.ts'
import { Dossier } from './dossier.ts'
import { Fragment } from './fragment.ts'
import { EmergencySet, Judgement, NecessitySet } from './judgement.ts'
import { Organisation } from './organisation.ts'
import { People } from './people.ts'
import { AuditRecord, Receipt } from './receipt.ts'
import { Request } from './request.ts'
import { Destroyed, Hold, Restriction } from './restriction.ts'
import { Staff } from './staff.ts'
import { TableView, View } from './view.ts'

/** Every wire object by the name in its `format`, such as `fragment` for `klantbeeld/fragment@1`. */
export const wireObjects: Readonly<Record<string, z.ZodType>> = {
  fragment: Fragment,
  organisation: Organisation,
  people: People,
  staff: Staff,
  consent: Consent,
  judgement: Judgement,
  'necessity-set': NecessitySet,
  'emergency-set': EmergencySet,
  restriction: Restriction,
  hold: Hold,
  destroyed: Destroyed,
  request: Request,
  dossier: Dossier,
  view: View,
  'table-view': TableView,
  receipt: Receipt,
  audit: AuditRecord,
}

/** The JSON Schema (2020-12) of one wire object. What it cannot say, such as the eleven-test, stands in its descriptions. */
export function jsonSchemaOf(name: string): object | undefined {
  const schema = Object.hasOwn(wireObjects, name) ? wireObjects[name] : undefined
  return schema === undefined
    ? undefined
    : { title: `klantbeeld/${name}@1`, ...z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' }) }
}

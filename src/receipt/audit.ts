import { KlantbeeldError } from '../core/errors.ts'
import type { AuditRecord } from '../schema/index.ts'

/** The audit of one request. It refuses to be serialised along with a view, because it tells what was withheld; see {@link exportAudit}. */
export interface Audit extends AuditRecord {
  /** Throws `audit/not-for-the-asker`. */
  toJSON(): never
}

/** The audit, guarded. */
export function guarded(record: AuditRecord): Audit {
  return Object.freeze({
    ...record,
    toJSON(): never {
      throw new KlantbeeldError(
        'audit/not-for-the-asker',
        'an audit tells what was withheld; send the view to the asker, and exportAudit(audit) to the audit log',
      )
    },
  })
}

/** The audit as JSON text, for the audit log only. */
export function exportAudit(audit: Audit): string {
  return JSON.stringify(unguarded(audit))
}

/** The record alone, for whoever keeps audits. */
export function unguarded(audit: AuditRecord): AuditRecord {
  const { format, receipt, emergencySeenOn, decisions, unlinked, overdelivered, dutiesUnmet } = audit
  const seen = emergencySeenOn === undefined ? {} : { emergencySeenOn }
  return { format, receipt, ...seen, decisions, unlinked, overdelivered, dutiesUnmet }
}

import { millisecondsOf } from '../core/day.ts'
import { keyedDigest } from '../core/digest.ts'
import { KlantbeeldError } from '../core/errors.ts'
import { type Instant, organisationKey, type Receipt } from '../schema/index.ts'
import { concerns } from './concerns.ts'
import { type Trace, traceOf } from './trace.ts'

/** One line of the Logboek Dataverwerkingen 1.0.0: one action, one data subject, nobody who acted. */
export interface LogboekLine extends Trace {
  readonly status: 'Ok'
  /** Kind of request and purpose. */
  readonly name: string
  readonly start_time: Instant
  readonly end_time: Instant
  readonly attributes: {
    readonly 'dpl.core.processing_activity_id': string
    readonly 'dpl.core.data_subject_id': string
    readonly 'dpl.core.data_subject_id_type': string
    readonly 'dpl.core.foreign_operation.processor'?: string
  }
}

/** What the log needs that no receipt says. */
export interface LogboekFrame {
  /** Ids of known persons, such as everybody of the dossier; those the receipt concerns are picked from them. */
  readonly persons: readonly string[]
  /** The secret of the setting, which also makes the pseudonyms: one for each person and organisation. */
  readonly receiptKey: string
  /** URI of the processing activity in the register of processing activities. */
  readonly activity: string
  /** What kind of code the pseudonym is; the standard suggests a URI. */
  readonly subjectType: string
  /** URI of the calling application; leave it out where none called. */
  readonly caller?: string
  /** When the action began and ended; absent: at the moment of the request. */
  readonly lasted?: { readonly from: Instant; readonly until: Instant }
}

/**
 * The lines for one receipt: one for each person it concerns, also where everything was withheld, for that is no error. Throws `logboek/person-missing`
 * where it concerns somebody who is not among the persons given, and `logboek/not-a-uri` where activity or caller is no URI.
 */
export function logboekLines(receipt: Receipt, frame: LogboekFrame): readonly LogboekLine[] {
  const { receiptKey, activity, subjectType, caller } = frame
  if (!URL.canParse(activity) || (caller !== undefined && !URL.canParse(caller)))
    throw new KlantbeeldError('logboek/not-a-uri', 'activity and caller are URIs; give them as the registers have them')
  const subjects = [...new Set(frame.persons)].filter((person) => concerns(receipt, person, receiptKey))
  if (subjects.length !== receipt.persons.length)
    throw new KlantbeeldError(
      'logboek/person-missing',
      'the receipt concerns somebody who was not given, or has another key; give all known persons, and the key of then',
    )
  const { from, until } = frame.lasted ?? { from: receipt.at, until: receipt.at }
  return subjects
    .map((person) => keyedDigest(receiptKey, 'data-subject', organisationKey(receipt.organisation), person))
    .sort()
    .map((pseudonym) => ({
      ...traceOf(receipt, pseudonym),
      status: 'Ok',
      name: `${receipt.kind} ${receipt.purpose}`,
      start_time: inUtc(from),
      end_time: inUtc(until),
      attributes: {
        'dpl.core.processing_activity_id': activity,
        'dpl.core.data_subject_id': pseudonym,
        'dpl.core.data_subject_id_type': subjectType,
        ...(caller === undefined ? {} : { 'dpl.core.foreign_operation.processor': caller }),
      },
    }))
}

function inUtc(instant: Instant): Instant {
  return new Date(millisecondsOf(instant)).toISOString()
}

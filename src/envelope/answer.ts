import type { Fragment, Received } from '../schema/index.ts'
import { type Rejection, type RejectionCode, rejected } from '../schema/rejection.ts'

/** What came of one message: what could be used of it, and what could not. */
export interface Answer {
  readonly fragment?: Fragment
  readonly rejections: readonly Rejection[]
}

/** Nothing of a message can be used. */
export function nothing(code: RejectionCode, at = ''): { readonly rejections: readonly Rejection[] } {
  return { rejections: [rejected(code, at)] }
}

/** The answer, its fragment stamped with how it was received. */
export function stamped({ fragment, rejections }: Answer, received: Received): Answer {
  return fragment === undefined ? { rejections } : { fragment: { ...fragment, received }, rejections }
}

import { KlantbeeldError } from '../core/errors.ts'

/** Which mistake the caller made. */
export type EnvelopeErrorCode =
  | 'envelope/not-a-list'
  | 'envelope/not-an-organisation'
  | 'envelope/two-of-one-version'
  | 'envelope/way-is-signed'
  | 'envelope/tolerance'
  | 'envelope/lasts'
  | 'envelope/received-stated'
  | 'envelope/replay-most'

/** A mistake of whoever calls, never of a supplier: what suppliers send wrong is answered with rejections. */
export class EnvelopeError extends KlantbeeldError<EnvelopeErrorCode> {}

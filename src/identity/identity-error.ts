import { KlantbeeldError } from '../core/errors.ts'

/** Why an act of a steward, or an index of known persons, is refused. */
export type IdentityErrorCode =
  | 'identity/unknown-person'
  | 'identity/refused'
  | 'identity/joined-elsewhere'
  | 'identity/recorded-already'
  | 'identity/two-numbers'
  | 'identity/chain'
  | 'identity/no-such-record'
  | 'identity/undone-before'
  | 'identity/known-twice'
  | 'identity/too-many-known'

/** An act of a steward that cannot be recorded, or known persons of whom no index can be made; the message says what to do first. */
export class IdentityError extends KlantbeeldError<IdentityErrorCode> {}

/** What is said of each refusal: what to do next, and nothing of anybody. */
const messages: Readonly<Record<IdentityErrorCode, string>> = {
  'identity/unknown-person':
    'the record names somebody who is not exactly one person of people.persons; record that person first, or remove the double',
  'identity/refused': 'a steward kept these apart; undo that record with unlink first, saying why',
  'identity/joined-elsewhere': 'this delivered person is joined to another known person; undo that record with unlink first',
  'identity/recorded-already': 'such a record stands already; nothing has to be recorded',
  'identity/two-numbers':
    'each has citizen service numbers, and none in common, so they are two persons; correct the numbers first where one is wrong',
  'identity/chain':
    'a person who is somebody else cannot be who another turned out to be; undo that record, and name the person they both are',
  'identity/no-such-record': 'no such record stands; give the record as it is in people, or find that it was undone already',
  'identity/undone-before': 'an act cannot be undone before it was recorded; give the moment of undoing',
  'identity/known-twice': 'two known persons have one id; give each its own',
  'identity/too-many-known': 'more than four million known persons; make an index per municipality',
}

/** The error for a code. */
export function identityError(code: IdentityErrorCode): IdentityError {
  return new IdentityError(code, messages[code])
}

/** Base of every exception this library throws: a literal `code` to switch on, and a message that says what to do next and holds no personal value. */
export class KlantbeeldError<Code extends string = string> extends Error {
  override readonly name = 'KlantbeeldError'
  /** What went wrong, as a literal such as `request/not-now`. */
  readonly code: Code

  constructor(code: Code, message: string) {
    super(message)
    this.code = code
  }
}

/** Ends an exhaustive `switch`: a case nobody wrote does not compile, and at run time nothing of the value is printed. */
export function assertNever(_value: never): never {
  throw new KlantbeeldError(
    'internal/unreachable',
    'a closed union got a member it does not know; check the input with its schema first',
  )
}

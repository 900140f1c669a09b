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

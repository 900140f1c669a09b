import type { Setting } from '../../disclosure/setting.ts'
import type { Fragment, Request } from '../../schema/index.ts'

/** One question put to the library: what was delivered, what is asked, and what it is decided against. */
export interface Case {
  readonly fragments: readonly Fragment[]
  readonly request: Request
  readonly setting: Setting
}

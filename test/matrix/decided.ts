import type { Request, Setting } from 'klantbeeld'
import type { Decision, Fragment } from 'klantbeeld/schema'
import { ask, decide } from '../../src/disclosure/index.ts'
import { current, resolve } from '../../src/people/index.ts'

/** What the engine decides, without the picture of it. */
export function decided(fragments: readonly Fragment[], request: Request, setting: Setting): readonly Decision[] {
  const facts = current(fragments, setting.destroyed ?? [], resolve(fragments, setting.people))
  return decide(facts, ask(request, setting)).decisions
}

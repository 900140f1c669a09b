import { inOrderOfKeys } from '../core/order.ts'
import { compile, type LawVersion } from '../law/index.ts'
import type { DestructionStatement, Dossier, FactRef } from '../schema/index.ts'
import { factKey } from './fact-key.ts'
import { answerTo, type DestroyOptions, type Guard, guardOf, type NotDestroyed, type ToDestroy } from './guard.ts'
import { refOf } from './held.ts'
import { withoutGone } from './remaining.ts'
import { type Going, statementOf } from './statement.ts'

/** What came of destroying: the dossier that remains, the statement of what went (absent where nothing did), and what stayed, with why. */
export interface Destruction {
  readonly dossier: Dossier
  readonly statement?: DestructionStatement
  readonly refused: readonly { readonly fact: FactRef; readonly why: NotDestroyed }[]
}

/**
 * Destroys facts of one holder, in every version: the only way by which anything leaves a dossier. What is held, not due, not granted or waits for a
 * judgement stays: that is worked out anew for each fact, whatever a list said. To destroy again what is gone changes nothing. Store the dossier and the
 * statement together, and the statement for ever (Archiefbesluit 1995 art. 8).
 */
export function destroy(dossier: Dossier, toDestroy: readonly ToDestroy[], options: DestroyOptions): Destruction {
  const guard = guardOf(dossier, options)
  const going = new Map<string, Going>()
  const refused: { fact: FactRef; why: NotDestroyed }[] = []
  for (const one of toDestroy) {
    const answer = answerTo(one, guard)
    if (typeof answer === 'string') refused.push({ fact: one.fact, why: answer })
    else going.set(factKey(one.fact), answer)
  }
  const gone = inOrderOfKeys(going)
  const remaining = without(gone, guard)
  return gone.length === 0
    ? { dossier: remaining, refused }
    : {
        dossier: remaining,
        statement: statementOf(gone, options, { dossier: dossier.id, law: versionsOf(gone, guard) }),
        refused,
      }
}

function without(gone: readonly Going[], { dossier, options, destroyed }: Guard): Dossier {
  const { on, statement } = options
  const records = gone.map(({ current }) => ({ format: 'klantbeeld/destroyed@1' as const, fact: refOf(current), on, statement }))
  const keys = new Set([...destroyed, ...records.map(({ fact }) => factKey(fact))])
  return {
    ...dossier,
    fragments: dossier.fragments.flatMap((fragment) => withoutGone(fragment, keys) ?? []),
    destroyed: [...dossier.destroyed, ...records],
  }
}

/** The versions of the acts whose rows were the ground. */
function versionsOf(gone: readonly Going[], { options, looking }: Guard): readonly LawVersion[] {
  const { rows } = compile(options.law)
  const acts = new Set(
    gone.flatMap(({ ground }) => (ground.kind === 'term' ? ground.rows : [ground.row])).map((row) => rows.get(row)?.domain.act),
  )
  return looking.law.versions.filter(({ act }) => acts.has(act))
}

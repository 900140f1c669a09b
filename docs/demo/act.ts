import { citations } from 'klantbeeld'
import type { LawDomain } from 'klantbeeld/law'
import type { Instant, Language } from 'klantbeeld/schema'

/** An act by the short name professionals use. */
export function actName(act: string, language: Language, law: readonly LawDomain[]): string {
  return law.find((domain) => domain.act === act)?.short[language] ?? act
}

/** The articles of rows: those of the act at hand without its name. */
export function articles(
  rows: readonly string[],
  act: string,
  language: Language,
  law: readonly LawDomain[],
  at: Instant,
): readonly string[] {
  const own = `${actName(act, language, law)} `
  return citations(rows, language, law, at).map((citation) => (citation.startsWith(own) ? citation.slice(own.length) : citation))
}

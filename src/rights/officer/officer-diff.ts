import { plain } from '../../rules/rich.ts'
import type { Language, Words } from '../../schema/index.ts'
import { type OfficerDocument, pageOf } from './document.ts'
import type { Page, PageSection } from './page.ts'
import { OfficerError } from './sources.ts'

/** What differs under one heading of a document. */
export interface OfficerChange {
  readonly change: 'added' | 'dropped' | 'changed'
  /** The heading, and what it stands under. */
  readonly section: string
  /** What it is said of; empty where it is plain text, or where the whole section came or went. */
  readonly field: string
  readonly added: readonly string[]
  readonly dropped: readonly string[]
  /** All of it in one sentence. */
  readonly says: string
}

/**
 * What was added, dropped or changed between two readings of one document, in the words of the document itself. Throws `officer/not-the-same-kind` for
 * two documents of different kinds.
 */
export function officerDiff<D extends OfficerDocument>(before: D, after: D, language: Language): readonly OfficerChange[] {
  if (before.format !== after.format)
    throw new OfficerError(
      'officer/not-the-same-kind',
      'only two documents of one kind can be compared; make both by the same function',
    )
  const [old, fresh] = [linesOf(pageOf(before, language, 'apart')), linesOf(pageOf(after, language, 'apart'))]
  // What is said now first, and its headings as they read now.
  const all = new Map([...fresh, ...old, ...fresh])
  return [...all].flatMap(([key, { section, field }]): readonly OfficerChange[] => {
    const [was, is] = [old.get(key), fresh.get(key)]
    const added = (is?.items ?? []).filter((item) => !was?.items.includes(item))
    const dropped = (was?.items ?? []).filter((item) => !is?.items.includes(item))
    if (added.length + dropped.length === 0 && was !== undefined && is !== undefined) return []
    const change = was === undefined ? 'added' : is === undefined ? 'dropped' : 'changed'
    return [{ change, section, field, added, dropped, says: sentence({ change, section, field, added, dropped }, language) }]
  })
}

interface Line {
  readonly section: string
  readonly field: string
  readonly items: readonly string[]
}

/** What stands under each heading and field; fields of one title under one heading together, and each heading by itself. */
function linesOf(page: Page): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>()
  for (const [index, section] of page.sections.entries()) {
    const heading = headingOf(section, page.sections.slice(0, index))
    lines.set(section.id, { section: heading, field: '', items: [] })
    for (const { title, items } of section.fields) {
      const key = `${section.id}\n${title}`
      const known = lines.get(key)?.items ?? []
      lines.set(key, { section: heading, field: title, items: [...known, ...items.map(plain)] })
    }
  }
  return lines
}

function headingOf({ level, title }: PageSection, before: readonly PageSection[]): string {
  const above = level === 3 ? before.findLast((one) => one.level === 2) : undefined
  return above === undefined ? title : `${above.title}, ${title}`
}

const texts: Readonly<Record<OfficerChange['change'] | 'now' | 'noLonger', Words>> = {
  added: { nl: 'Nieuw', en: 'New' },
  dropped: { nl: 'Vervalt', en: 'Ends' },
  changed: { nl: 'Verandert', en: 'Changes' },
  now: { nl: 'nu ook', en: 'now also' },
  noLonger: { nl: 'niet meer', en: 'no longer' },
}

function sentence({ change, section, field, added, dropped }: Omit<OfficerChange, 'says'>, language: Language): string {
  const where = field === '' ? section : `${section}, ${field}`
  const parts = [
    ...(added.length === 0 ? [] : [`${texts.now[language]}: ${added.join('; ')}`]),
    ...(dropped.length === 0 ? [] : [`${texts.noLonger[language]}: ${dropped.join('; ')}`]),
  ]
  return `${texts[change][language]} (${where})${parts.length === 0 ? '' : `: ${parts.join('. ')}`}`
}

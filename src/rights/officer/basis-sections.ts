import type { Rich } from '../../rules/rich.ts'
import type { Language } from '../../schema/index.ts'
import type { Basis } from './basis.ts'
import type { CitedRow } from './cited.ts'
import type { Measure } from './measures.ts'
import type { NotSettled } from './not-settled.ts'
import { officerTexts as texts } from './officer-texts.ts'
import { field, type PageSection } from './page.ts'

/** Whose page it is. */
export function controllerSection({ controller }: Basis, language: Language): PageSection {
  const parties = (part: 'joint-controller' | 'processor') =>
    controller.parties.filter((one) => one.part === part).map(({ name, contact }) => `${name} (${contact})`)
  return {
    id: 'controller',
    level: 2,
    title: texts.controller[language],
    fields: [
      ...field(texts.controller[language], [controller.name]),
      ...field(texts.contact[language], [controller.contact]),
      ...field(texts.officer[language], [controller.officer]),
      ...field(texts['joint-controller'][language], parties('joint-controller')),
      ...field(texts.processor[language], parties('processor')),
    ],
  }
}

/** By which law and which local policy. */
export function lawSections({ acts, local }: Basis, language: Language): readonly PageSection[] {
  return [
    section(
      'acts',
      texts.acts[language],
      acts.map(({ act, name, url, validFrom, digest }) => [
        { text: name[language], url, row: act },
        `, ${texts.validFrom[language]} ${validFrom}, ${texts.digest[language]} ${digest.slice(0, 12)}`,
      ]),
    ),
    section(
      'local',
      texts.local[language],
      local.map(({ id, because, adoptedBy, on, reviewOn }) => [
        `${id}: ${because[language]} (${adoptedBy}, ${on}; ${texts.reviewOn[language]} ${reviewOn})`,
      ]),
    ),
  ].filter(({ fields }) => fields.length > 0)
}

/** What was not read, apart from all that counts. */
export function notSettledSection({ purposes, rows }: NotSettled, language: Language): PageSection {
  return {
    id: 'not-settled',
    level: 2,
    title: texts.notSettled[language],
    fields: [
      ...field('', [texts.notSettledLead[language]]),
      ...field(
        texts.tasks[language],
        purposes.map(({ short, name }) => `${short[language]}: ${name[language]}`),
      ),
      ...field(
        texts.rows[language],
        rows.map((row) => [...cites([row], language), `: ${row.says[language]}`]),
      ),
    ],
  }
}

/** What the library does by itself, with the promises that are tested of it. */
export function measureItems(measures: readonly Measure[], language: Language): readonly string[] {
  return measures.map(({ says, proof }) =>
    proof.length === 0 ? says[language] : `${says[language]} (${texts.tested[language]}: ${proof.join('; ')})`,
  )
}

/** A section that is one list. */
export function section(id: string, title: string, items: readonly (Rich | string)[]): PageSection {
  return { id, level: 2, title, fields: field('', items) }
}

/** Rows as citations one after the other, the same article once. */
export function cites(rows: readonly CitedRow[], language: Language): Rich {
  return citeItems(rows, language).flatMap((link, index) => (index === 0 ? link : ['; ', ...link]))
}

/** Rows as citations to list, the same article once. */
export function citeItems(rows: readonly CitedRow[], language: Language): readonly Rich[] {
  const links = new Map(rows.map((row) => [row.cite[language], { text: row.cite[language], url: row.url, row: row.row }]))
  return [...links.values()].map((link) => [link])
}

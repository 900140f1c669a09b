import { KlantbeeldError } from '../../core/errors.ts'
import {
  type AccessDecided,
  type AccessSetting,
  accessDecided,
  type Look,
  looksAt,
  settingAsOne,
} from '../../disclosure/index.ts'
import { readAs } from '../../people/index.ts'
import { concerns, hasKeys } from '../../receipt/index.ts'
import { type Fragment, type Language, organisationKey, type Receipt, type RightsRequest } from '../../schema/index.ts'
import { heldSection } from './held-section.ts'
import { pageHtml } from './html.ts'
import { looksSections } from './looks-section.ts'
import { pageMarkdown } from './markdown.ts'
import type { Block, Page } from './page.ts'
import { heading } from './page.ts'
import { refusedSection } from './refused-section.ts'
import { rightsSection } from './rights-section.ts'
import { type Telling, tellingOf } from './telling.ts'
import { texts } from './texts.ts'
import { waitingSection } from './waiting-section.ts'
import { whoSection } from './who-section.ts'

/** What a report is made with: what access is decided against, the receipts of the holder, and the language of the reader. */
export interface AccessReported extends AccessSetting {
  readonly receipts: readonly Receipt[]
  readonly language: Language
}

/** The answer to a request for access, twice the same: for a letter, and as one page that fetches nothing and runs nothing. */
export interface AccessReport {
  readonly markdown: string
  readonly html: string
}

/**
 * What one holder has of a person, for whoever may ask: what is recorded and from whom, what waits for a judgement and until when, what was refused and by
 * which article, who looked, who received, and what else can be asked. The only place where this library puts values into words; they go nowhere else.
 * Throws as {@link accessDecided}, and `receipt/another-key` where a receipt of the holder was made with other keys than those of the setting.
 *
 * @example
 * const { html } = accessReport(fragments, request, { setting, at, receipts, language: 'nl' })
 */
export function accessReport(
  fragments: readonly Fragment[],
  request: RightsRequest,
  { receipts, language, setting, at }: AccessReported,
): AccessReport {
  const decided = accessDecided(fragments, request, { setting, at })
  const decidedAgainst = { setting: settingAsOne(setting), at }
  const concerning = concerningOf(receipts, decided.request, decidedAgainst)
  const looks = looksAt(concerning, decided, decidedAgainst)
  const page = pageOf(decided, looks, tellingOf(decided, decidedAgainst.setting, language))
  return { markdown: pageMarkdown(page), html: pageHtml(page) }
}

/** Under another key a receipt concerns nobody, and the person would read that nobody looked. */
function concerningOf(
  receipts: readonly Receipt[],
  { person, holder }: RightsRequest,
  { setting }: AccessSetting,
): readonly Receipt[] {
  const ofHolder = receipts.filter(({ organisation }) => organisationKey(organisation) === organisationKey(holder))
  if (!ofHolder.every((receipt) => hasKeys(receipt, setting)))
    throw new KlantbeeldError(
      'receipt/another-key',
      'a receipt was made with another receiptKey or pseudonymKey; give the keys of then, and make a report of its own for receipts of other keys',
    )
  const read = readAs(setting.people)
  const known = setting.people.persons.flatMap(({ id }) => (read(id) === person ? [id] : []))
  return ofHolder.filter((receipt) => known.some((id) => concerns(receipt, id, setting.receiptKey)))
}

function pageOf(decided: AccessDecided, looks: readonly Look[], telling: Telling): Page {
  const { language, nameOf, holder } = telling
  const { by, person } = decided.request
  const name = decided.quality === undefined ? texts.somebody[language] : nameOf(person)
  const title = by === person ? texts.title(holder) : texts.titleOf(name, holder)
  const who = whoSection(decided, telling)
  const rest: readonly Block[] =
    decided.quality === undefined
      ? []
      : [
          ...heldSection(decided, telling),
          ...waitingSection(decided, looks, telling),
          ...refusedSection(decided, looks, telling),
          ...looksSections(decided, looks, telling),
          ...rightsSection(decided, telling),
          heading(2, texts.notHere[language]),
          { block: 'list', items: texts.notHereItems.map((item) => item[language]) },
        ]
  return { title: title[language], language, blocks: [...who, ...rest] }
}

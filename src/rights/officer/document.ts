import type { Language } from '../../schema/index.ts'
import { annexPage } from './annex-page.ts'
import type { DpiaAnnex } from './dpia-annex.ts'
import { noticePage } from './notice-page.ts'
import type { Page } from './page.ts'
import { pageHtml } from './page-html.ts'
import { pageMarkdown } from './page-markdown.ts'
import type { PrivacyNotice } from './privacy-notice.ts'
import type { ProcessingRecord } from './processing-record.ts'
import { recordPage } from './record-page.ts'

/** One of the three documents for the privacy officer. */
export type OfficerDocument = ProcessingRecord | DpiaAnnex | PrivacyNotice

/** A document as Markdown, in Dutch or English. */
export function officerMarkdown(document: OfficerDocument, language: Language): string {
  return pageMarkdown(pageOf(document, language, 'once'))
}

/** A document as one HTML page that needs no network and runs no script, in Dutch or English. */
export function officerHtml(document: OfficerDocument, language: Language): string {
  return pageHtml(pageOf(document, language, 'once'))
}

/** A document as the sections of a page, or with everything `apart` so that two of them can be compared. */
export function pageOf(document: OfficerDocument, language: Language, say: 'once' | 'apart'): Page {
  switch (document.format) {
    case 'klantbeeld/processing-record@1':
      return recordPage(document, language)
    case 'klantbeeld/dpia-annex@1':
      return annexPage(document, language)
    case 'klantbeeld/privacy-notice@1':
      return noticePage(document, language, say)
  }
}

import type { Instant, Language, RejectionReport } from '../schema/index.ts'
import { distinct } from '../schema/rejection.ts'
import type { Answer } from './answer.ts'
import { reportTexts } from './report-texts.ts'

/** What to send back to a supplier about one message: a number by which both know it, when it came in, what was taken and what was not. */
export function rejectionReport(
  { fragment, rejections }: Answer,
  { message, at }: { readonly message: string; readonly at: Instant },
): RejectionReport {
  const taken = fragment === undefined ? 'nothing' : rejections.length === 0 ? 'whole' : 'in-part'
  return { format: 'klantbeeld/rejection-report@1', message, at, taken, rejections: distinct(rejections) }
}

/** The report as Markdown, for a person to read. */
export function rejectionPage({ message, at, taken, rejections }: RejectionReport, language: Language): string {
  const texts = reportTexts[language]
  const lines = rejections.map(
    (it) => `| ${it.at === '' ? texts.everything : code(it.at)} | ${code(it.code)} | ${cell(it.advice[language])} |`,
  )
  const table = [`| ${texts.place} | ${texts.code} | ${texts.advice} |`, '| --- | --- | --- |', ...lines]
  const head = [
    `# ${texts.title}`,
    '',
    `${texts.message}: ${code(message)}`,
    '',
    `${texts.received}: ${code(at)}`,
    '',
    texts[taken],
  ]
  return `${[...head, ...(rejections.length === 0 ? [] : ['', ...table])].join('\n')}\n`
}

function code(text: string): string {
  return `\`${cell(text).replaceAll('`', "'")}\``
}

function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}

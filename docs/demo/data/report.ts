import { explainUnlinked, reasonTexts } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { catalogue, type Language, type Words, withheldReasons } from 'klantbeeld/schema'
import { grouped } from '../grouped.ts'
import { blank, type Cell, type Line, listed, paragraph, row } from '../line.ts'
import type { Findings } from './findings.ts'
import { leftOutTexts } from './left-out.ts'
import { dataTexts } from './texts.ts'

/** What the run found, for a person at a terminal: counts and sources, nothing of anybody. */
export function reportLines(found: Findings, language: Language): Line[] {
  const say = (text: Words) => text[language]
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  const section = (title: Words, lines: readonly Line[]) => [blank, ...paragraph(say(title), 0, { look: 'title' }), ...lines]
  const counted = (count: number, text: string) => row([...right([8], [number(count)]), { at: 11, text }])
  return [
    ...paragraph(say(dataTexts.heading), 0, { look: 'title' }),
    ...paragraph(say(dataTexts.about), 0),
    ...section(dataTexts.persons, [
      ...counted(found.persons, say(dataTexts.testPersons)),
      ...counted(found.added, say(dataTexts.added)),
      ...found.deliveries.flatMap(({ from, count, facts }) => counted(count, say(dataTexts.deliveries(from, number(facts))))),
      ...counted(found.namesakes.pairs, `${say(dataTexts.namesakes)} ${number(found.namesakes.joined)}`),
    ]),
    ...section(dataTexts.joining, paragraph(say(dataTexts.joinedBy(found.applications, found.applicants)), 3)),
    ...section(
      dataTexts.rejected,
      found.rejections.flatMap(({ count, from, at, code, advice }) => counted(count, `${from}, ${at} (${code}): ${say(advice)}`)),
    ),
    ...section(dataTexts.notLinked, notLinkedLines(found, language)),
    ...section(
      dataTexts.caught,
      grouped(found.caught, ({ source, how }) => `${source} ${how}`).flatMap(([, [one, ...rest]]) =>
        one === undefined ? [] : counted(rest.length + 1, `${one.source}: ${say(dataTexts.caughtBy[one.how])}`),
      ),
    ),
    ...section(dataTexts.rights, [
      ...counted(found.rights.open, say(dataTexts.rightsOpen)),
      ...counted(found.rights.notTold, say(dataTexts.rightsNotTold)),
      ...counted(found.rights.notes, say(dataTexts.rightsNotes)),
    ]),
    ...section(
      dataTexts.leftOut,
      found.leftOut.flatMap((file) => paragraph(`${file}: ${say(leftOutTexts[file] ?? dataTexts.unexplained)}`, 3)),
    ),
    ...section(dataTexts.decisions, decisionLines(found, language)),
    ...section(
      dataTexts.disputes,
      found.disputes.flatMap(({ count, category, sources }) =>
        counted(
          count,
          `${say(catalogue[category].name)}: ${listed(sources, say(dataTexts.against))}: ${say(dataTexts.different)}`,
        ),
      ),
    ),
    ...section(dataTexts.unchanged, paragraph(say(dataTexts.same(found.same, found.requests)), 3)),
    ...section(
      dataTexts.time,
      found.took.flatMap(({ phase, seconds }) =>
        row([
          ...right(
            [8],
            [new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(seconds)],
          ),
          { at: 11, text: `${say(dataTexts.seconds)}: ${say(dataTexts.phases[phase])}` },
        ]),
      ),
    ),
  ]
}

function notLinkedLines({ notLinked, otherBirth }: Findings, language: Language): Line[] {
  const { subjects, mentioned, why } = dataTexts.notLinkedHead
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  return [
    ...row([...right([13, 24], [subjects[language], mentioned[language]]), { at: 27, text: why[language] }], 'faint'),
    ...notLinked.flatMap((one) =>
      row([
        ...right([13, 24], [number(one.subjects), number(one.mentioned)]),
        { at: 27, text: explainUnlinked(one.why, language) },
      ]),
    ),
    ...(otherBirth === undefined ? [] : paragraph(dataTexts.otherBirth(otherBirth.delivered, otherBirth.known)[language], 3)),
  ]
}

/** A column per task, a row per reason. */
function decisionLines({ tasks }: Findings, language: Language): Line[] {
  const letters = tasks.map((_, index) => String.fromCharCode(65 + index))
  const ends = tasks.map((_, index) => 11 + index * 9)
  const at = 14 + (tasks.length - 1) * 9
  const number = (count: number) => (count === 0 ? '·' : new Intl.NumberFormat(language).format(count))
  const counts = (values: readonly number[], text: string) => row([...right(ends, values.map(number)), { at, text }])
  const purposes = nl.flatMap((domain) => domain.purposes.map((row) => ({ row, act: domain.short[language] })))
  return [
    ...tasks.flatMap(({ purpose }, index) => {
      const known = purposes.find(({ row }) => row.purpose === purpose)
      return paragraph(`${known?.row.name[language] ?? ''} (${known?.act ?? ''})`, 6, { mark: `${letters[index]}  ` })
    }),
    ...row(right(ends, letters), 'faint'),
    ...counts(
      tasks.map(({ requests }) => requests),
      dataTexts.asked[language],
    ),
    ...counts(
      tasks.map(({ cleared }) => cleared),
      dataTexts.shown[language],
    ),
    ...counts(
      tasks.map(({ withheld }) => withheld),
      dataTexts.withheld[language],
    ),
    ...withheldReasons
      .filter((reason) => tasks.some(({ reasons }) => reasons[reason] !== undefined))
      .flatMap((reason) =>
        counts(
          tasks.map(({ reasons }) => reasons[reason] ?? 0),
          `- ${reasonTexts[reason][language]}`,
        ),
      ),
  ]
}

/** Short texts that end at columns. */
function right(ends: readonly number[], values: readonly string[]): readonly Cell[] {
  return values.map((text, index) => ({ at: (ends[index] ?? 0) - text.length, text }))
}

import { canonicalJson } from '../../src/core/canonical.ts'
import { ask, type ClearedEntry, type Decided, decide, entriesOf } from '../../src/disclosure/index.ts'
import { type CurrentFact, current, resolve } from '../../src/people/index.ts'
import { interleaved, median, ratios, type Timing, timingOf } from './measure.ts'
import { casbin } from './peers/casbin.ts'
import { caslPerField, caslPerType } from './peers/casl.ts'
import { cedar } from './peers/cedar.ts'
import { flatOf, rulesFor } from './peers/rules.ts'
import { tableOf } from './peers/table.ts'
import { hotSpots } from './profile.ts'
import { asTime, type Figure, type Found, spread } from './report.ts'
import { categoryCount, fragmentsOf } from './world/facts.ts'
import { law } from './world/law.ts'
import { request, setting } from './world/setting.ts'

const count = 60
const ours = 'ours: decide'
const field = 'CASL: can per field'
const type = 'CASL: a subject type per category'
const ready = 'CASL: the same, records ready'
const lines = 'casbin, records ready'
const entities = 'cedar-wasm, policies parsed, records ready'
const table = 'table by hand'

/** B1: the same sixty decisions by us, by a table written by hand, and by three policy engines. */
export async function benchDecide(): Promise<Found> {
  const fragments = fragmentsOf(count)
  const asking = ask(request, setting)
  const facts = current(fragments, [], resolve(fragments, setting.people))
  const rules = rulesFor(facts)
  const flats = facts.map(flatOf)
  const [perType, perField, perEntity] = [caslPerType(rules), caslPerField(rules), cedar(rules)]
  const [byHand, perLine] = [tableOf(facts), await casbin(rules)]
  const [mine, looked] = [decide(facts, asking), byHand(facts)]
  const cleared = mine.decisions.filter(({ outcome }) => outcome === 'cleared').length
  const problems = [
    ...otherwise(facts, mine, {
      [table]: looked.decisions.map(({ outcome }) => outcome === 'cleared'),
      [type]: perType(flats),
      [field]: perField(flats),
      [lines]: perLine(flats),
      [entities]: perEntity(flats),
    }),
    ...otherFields(entriesOf(mine.cleared), looked.entries),
  ]
  const quick = interleaved(
    [
      { name: ours, run: () => decide(facts, asking) },
      { name: 'ours: ask and decide', run: () => decide(facts, ask(request, setting)) },
      { name: table, run: () => byHand(facts) },
      { name: field, run: () => perField(facts.map(flatOf)) },
      { name: type, run: () => perType(facts.map(flatOf)) },
      { name: ready, run: () => perType(flats) },
      { name: 'CASL: the same, ability made too', run: () => caslPerType(rules)(flats) },
    ],
    { rounds: 400, batch: 1 },
  )
  const slow = interleaved(
    [
      { name: `${ours} (beside the next two)`, run: () => decide(facts, asking) },
      { name: lines, run: () => perLine(flats) },
      { name: entities, run: () => perEntity(flats) },
    ],
    { rounds: 40, batch: 1 },
  )
  const cause = () => `own time: ${hotSpots(() => decide(facts, asking), 1500)}`
  const groundRows = law.flatMap((domain) => domain.grounds).length
  const permits = rules.filter((rule) => rule.effect === 'permit').length
  return {
    title: `B1  decide ${count} facts in ${categoryCount} categories under ${groundRows} ground rows; the law is compiled`,
    figures: [
      compared(quick, { work: 'decide: times faster than CASL, can per field', peer: field, wanted: { atLeast: 1.5 } }, cause),
      compared(quick, { work: 'decide: times as long as a table by hand', peer: table, wanted: { atMost: 3 } }, cause),
      compared(quick, { work: 'decide: times faster than CASL, a type per category', peer: type }, cause),
      compared(quick, { work: 'decide: times faster than the same, records ready', peer: ready }, cause),
      compared(slow, { work: 'decide: times faster than casbin', peer: lines }, cause),
      compared(slow, { work: 'decide: times faster than cedar-wasm', peer: entities }, cause),
    ],
    timings: [...quick, ...slow],
    remarks: [
      ...problems,
      `${cleared} cleared, ${count - cleared} withheld${problems.length > 0 ? '' : '; every contender gives the same outcomes'}.`,
      'Ours tries every key, lists all rows or all reasons, works out the last day, and decides on the source apart.',
      'The table has a cell per category, act, holder and person; it copies the same fields and stops at the first reason.',
      `Engines have ${permits} permits and ${rules.length - permits} forbids; they answer yes or no, and nothing more.`,
      'CASL starts from the same facts, which it needs as flat records with their persons linked; the category is the field.',
      'It is faster with a subject type per category, by which its index finds the rules, and with the records made beforehand.',
      'Asking, table, rules and ability are ready, as once in a request; other lines say what asking and the ability cost.',
    ],
  }
}

interface Comparison {
  readonly work: string
  readonly peer: string
  readonly wanted?: Figure['wanted']
}

/** How many times faster ours is than a peer, or, where the goal is a most, how many times as long it takes. */
function compared(timings: readonly Timing[], { work, peer, wanted }: Comparison, cause: () => string): Figure {
  const [mine, theirs] = [timings[0] ?? timingOf(timings, ours), timingOf(timings, peer)]
  const perRound = wanted !== undefined && 'atMost' in wanted ? ratios(mine, theirs) : ratios(theirs, mine)
  return {
    goal: 'B1',
    work,
    ours: asTime(median(mine.times)),
    peer: asTime(median(theirs.times)),
    value: median(perRound),
    ...(wanted === undefined ? {} : { wanted }),
    cause,
    noise: spread(perRound),
  }
}

/** Says where contenders do not decide as we do: then the work is not the same, and the ratio says nothing. */
function otherwise(
  facts: readonly CurrentFact[],
  mine: Decided,
  answers: Readonly<Record<string, readonly boolean[]>>,
): string[] {
  return Object.entries(answers).flatMap(([name, theirs]) => {
    const other = mine.decisions.findIndex(({ outcome }, index) => (outcome === 'cleared') !== theirs[index])
    return other < 0
      ? []
      : [`NOT THE SAME WORK: ${name} decides otherwise on fact ${facts[other]?.fact.id} (${facts[other]?.fact.category})`]
  })
}

function otherFields(mine: readonly ClearedEntry[], theirs: readonly ClearedEntry[]): string[] {
  const fieldsOf = (entries: readonly ClearedEntry[]) =>
    entries.map(({ current: _, ...entry }) => canonicalJson({ ...entry, rows: [...entry.rows].sort(), last: entry.last ?? '' }))
  const [a, b] = [fieldsOf(mine), fieldsOf(theirs)]
  const other = a.findIndex((fields, index) => fields !== b[index])
  return other < 0 ? [] : [`NOT THE SAME WORK: the table copies ${b[other]} where ours has ${a[other]}`]
}

import { existsSync, readFileSync } from 'node:fs'
import { type ArchiveFields, archiveFieldsOf, termOf } from 'klantbeeld/rights'
import { describe, expect, it } from 'vitest'
import { addPeriod, dayOf, isDay } from '../src/core/day.ts'
import type { StartEvent } from '../src/law/index.ts'
import { day, delivery, lawWith, need, onlyFact, people, term } from './keeping.ts'

const folder = process.env['KLANTBEELD_DATA'] ?? '../shared/data'
const path = `${folder}/zgw-archiveren/archief-cases.json`
const isAbsent = !existsSync(path)

type Derivation =
  | 'afgehandeld'
  | 'ander_datumkenmerk'
  | 'eigenschap'
  | 'gerelateerde_zaak'
  | 'hoofdzaak'
  | 'ingangsdatum_besluit'
  | 'termijn'
  | 'vervaldatum_besluit'
  | 'zaakobject'
type Dated = Readonly<Record<string, string | null>>
interface Input {
  readonly einddatum?: string | null
  readonly datumStatusGezet?: string
  readonly startdatumBewaartermijn?: string
  readonly archiefnominatie?: string
  readonly datumkenmerk?: string
  readonly eigenschappen?: Dated
  readonly hoofdzaak?: Dated
  readonly zaakobjecten?: readonly Dated[]
  readonly besluiten?: readonly Dated[]
  readonly gerelateerdeZaken?: readonly Dated[]
  readonly thenSet?: Readonly<Record<string, string>>
}
type Expected = { readonly archiefactiedatum: string | null; readonly startdatumBewaartermijn?: string | null }
interface Case {
  readonly id: string
  readonly afleidingswijze: Derivation
  readonly archiefactietermijn: string | null
  readonly procestermijn?: string
  readonly input: Input
  readonly expected: Expected & { readonly archiefnominatie?: string; readonly afterChange?: Expected }
}

/**
 * How a case system derives the day a term counts from, and our start event for it: the end of the case, of what it was about, of the decision, or a day
 * its own administration keeps.
 */
const events: Readonly<Record<Derivation, StartEvent>> = {
  afgehandeld: 'file-ended',
  termijn: 'file-ended',
  hoofdzaak: 'file-ended',
  gerelateerde_zaak: 'file-ended',
  zaakobject: 'ended',
  vervaldatum_besluit: 'ended',
  ingangsdatum_besluit: 'recorded',
  eigenschap: 'recorded',
  ander_datumkenmerk: 'recorded',
}

/** What is known of each day it counts from; of several the last decides. None: there is nothing to count from. */
function startsOf({ afleidingswijze, procestermijn, input }: Case): readonly string[] {
  const dated = (all: readonly Dated[] | undefined, name: string) => (all ?? []).map((one) => one[name])
  if (input.startdatumBewaartermijn !== undefined) return [input.startdatumBewaartermijn]
  switch (afleidingswijze) {
    case 'afgehandeld':
      return [known(input.einddatum ?? input.datumStatusGezet, 'running')]
    case 'termijn': {
      const end = known(input.datumStatusGezet, 'running')
      return [isDay(end) && procestermijn !== undefined ? addPeriod(end, procestermijn, 'long') : end]
    }
    case 'hoofdzaak':
      // A part of a case counts from the moment the main case is closed by its status; an end day that was merely filled in does not close it.
      return [known(input.hoofdzaak?.['datumStatusGezet'], 'running')]
    case 'gerelateerde_zaak':
      return dated(input.gerelateerdeZaken, 'einddatum').map((end) => known(end, 'running'))
    case 'zaakobject':
      return dated(input.zaakobjecten, input.datumkenmerk ?? '').map((end) => known(end, 'running'))
    case 'vervaldatum_besluit':
      return dated(input.besluiten, 'vervaldatum').map((end) => known(end, 'running'))
    case 'ingangsdatum_besluit':
      return dated(input.besluiten, 'ingangsdatum').map((from) => known(from, 'unknown'))
    case 'eigenschap':
      return [known(input.eigenschappen?.[input.datumkenmerk ?? ''], 'unknown')]
    case 'ander_datumkenmerk':
      return ['unknown']
  }
}

/** A day as it stands in these cases: a day, a moment, or one without its zeros. */
function known(text: string | null | undefined, otherwise: string): string {
  if (text === undefined || text === null) return otherwise
  if (text.includes('T')) return dayOf(text)
  return day(
    text
      .split('-')
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  )
}

/** The fields of one case, through the public road: one fact for each day that counts, and the one that is kept longest. */
function fieldsOf(one: Case): ArchiveFields {
  const start = events[one.afleidingswijze]
  const isForEver = one.archiefactietermijn === null && one.input.archiefnominatie === 'blijvend_bewaren'
  const period = isForEver ? 'forever' : one.archiefactietermijn
  const law = lawWith(period === null ? [] : [term('t', { start, period })])
  const starts = startsOf(one)
  const each = (starts.length === 0 ? ['unknown'] : starts).map((at) => {
    const fact = { ...(start === 'ended' && { ended: at }), ...(start === 'recorded' && { recordedOn: at }) }
    const fragment = delivery([need('n-1', fact)], {
      file: { changedOn: '2000-01-01', ended: start === 'file-ended' ? at : 'running' },
    })
    return archiveFieldsOf(termOf(onlyFact(fragment), law, { on: day('2026-11-23'), fragment, people }))
  })
  const [undated] = each.filter(({ archiefactiedatum }) => archiefactiedatum === null)
  const [last] = each.sort((a, b) => ((a.archiefactiedatum ?? '') < (b.archiefactiedatum ?? '') ? 1 : -1))
  return undated ?? last ?? expect.fail('a case without fields')
}

/** The case once something in it was changed, as in `besluiten.0.vervaldatum`. */
function changed(one: Case): Case {
  const input: Record<string, unknown> = structuredClone({ ...one.input })
  for (const [place, value] of Object.entries(one.input.thenSet ?? {})) {
    const names = place.split('.')
    let within = input
    for (const name of names.slice(0, -1)) within = within[name] as Record<string, unknown>
    within[names.at(-1) ?? ''] = value
  }
  return { ...one, input }
}

describe.runIf(isAbsent)('the days of case systems', () => {
  it('skipped: no data folder', () => {})
})

describe.skipIf(isAbsent)('the days of case systems', () => {
  const { cases } = isAbsent ? { cases: [] } : (JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Case[] })

  it('are 27 cases', () => expect(cases).toHaveLength(27))

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { archiefactiedatum, startdatumBewaartermijn, afterChange, archiefnominatie } = one.expected
    const fields = fieldsOf(one)
    expect(fields.archiefactiedatum).toBe(archiefactiedatum)
    if (startdatumBewaartermijn !== undefined) expect(fields.startdatumBewaartermijn).toBe(startdatumBewaartermijn)
    // A case system carries a day of transfer for what is kept for ever: the nomination is then its own, and the day is counted the same.
    if (archiefnominatie === undefined && archiefactiedatum === null && one.input.archiefnominatie === 'blijvend_bewaren')
      expect(fields.archiefnominatie).toBe('blijvend_bewaren')
    if (afterChange !== undefined) expect(fieldsOf(changed(one))).toMatchObject(daysOf(afterChange))
  })
})

function daysOf({ archiefactiedatum, startdatumBewaartermijn }: Expected): object {
  return { archiefactiedatum, ...(startdatumBewaartermijn !== undefined && { startdatumBewaartermijn }) }
}

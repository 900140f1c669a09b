import type { Fact, Fragment, Judgement, Receipt, Setting } from 'klantbeeld'
import { integrate } from 'klantbeeld'
import { type AccessDecided, accessDecided, accessReport, type RightsRequest } from 'klantbeeld/rights'
import type { Language } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { setting as family, wmo } from './asked.ts'

/** When everything here is answered: on this day Dina turned twelve yesterday. */
export const at = '2026-11-23T12:00:00+01:00'
export const day = (text: string) => text as RightsRequest['receivedOn']

/** The municipality that holds the family's files, its register, and a youth help provider. */
export const [municipality, registry, , youthCare] = (family.organisations ?? []).map(({ id }) => id) as [
  Fragment['organisation'],
  Fragment['organisation'],
  Fragment['organisation'],
  Fragment['organisation'],
]

/** A quality worker who may refuse access and weigh another's privacy. */
export const setting: Setting = {
  ...family,
  staff: {
    ...family.staff,
    mandates: [
      ...family.staff.mandates,
      {
        worker: 'jurist-4',
        inNameOf: 'college',
        decisions: ['access-refusal', 'privacy-of-another', 'best-interest'],
        from: day('2026-01-01'),
      },
    ],
  },
}

/** What was delivered about the family, all of it recorded on one day. */
export const fragments: readonly Fragment[] = example.fragments.map((fragment) => ({
  ...fragment,
  facts: fragment.facts.map((fact) => ({ ...fact, recordedOn: '2024-05-01' })),
}))

/** A request for access by somebody about themselves, unless it says otherwise. */
export const asks = (person: string, more: Partial<RightsRequest> = {}): RightsRequest => ({
  format: 'klantbeeld/rights-request@1',
  id: `verzoek-${person}`,
  right: 'access',
  act: 'avg',
  holder: municipality,
  person,
  by: person,
  form: 'written',
  receivedOn: day('2026-11-20'),
  recordedAt: '2026-11-20T15:00:00+01:00',
  ...more,
})

/** What a fact of the municipality says, the rest as in Anna's Wmo file. */
export type Own = Partial<Omit<Fact, 'category' | 'value'>> & Pick<Fact, 'category' | 'value'>

/** One fact of the municipality, about Anna in her Wmo file, in a delivery of its own. */
export const having = (...facts: Own[]): Fragment => {
  const [model] = fragments.filter(({ id }) => id === 'wmo')
  const [frame] = model?.facts ?? []
  if (model === undefined || frame === undefined) throw new Error('the example lost the Wmo file')
  return {
    ...model,
    id: 'eigen',
    facts: facts.map((fact, index) => ({ ...frame, id: `eigen-${index + 1}`, ...fact }) as Fact),
  }
}

/** A note about Anna in which others have a part. */
export const note = (persons: Fact['persons'], more: Partial<Own> = {}): Own => ({
  category: 'document.note',
  value: { title: 'Gesprek over thuis', reference: 'N-17' },
  persons: [{ person: 'anna', part: 'file' }, ...persons],
  contains: ['need.wmo'],
  ...more,
})

/** A judgement on access of somebody, of the first version of the municipality's own facts. */
export const judged = (
  kind: Judgement['kind'],
  outcome: Judgement['outcome'],
  to: string,
  access: Partial<NonNullable<Judgement['access']>> = {},
  more: Partial<Judgement> = {},
): Judgement => ({
  format: 'klantbeeld/judgement@1',
  id: `oordeel-${kind}-${outcome}`,
  kind,
  outcome,
  by: 'jurist-4',
  because: 'een zin die het draagt',
  purpose: 'avg/inzage',
  phase: 'decision',
  persons: ['anna', 'bram', 'cas'],
  categories: [],
  access: { to, facts: [own(1)], sources: [], receivers: [], ...access },
  from: day('2026-11-01'),
  until: day('2026-12-31'),
  recordedAt: '2026-11-21T10:00:00+01:00',
  ...more,
})

/** A fact of the municipality's own. */
export const own = (index: number, version = 1) => ({ holder: municipality, id: `eigen-${index}`, version })

/** What becomes of everything asked for. */
export const decide = (
  request: RightsRequest,
  delivered: readonly Fragment[] = fragments,
  more: Partial<Setting> = {},
): AccessDecided => accessDecided(delivered, request, { setting: { ...setting, ...more }, at })

/** The outcomes by fact id. */
export const outcomes = ({ decisions }: AccessDecided) =>
  Object.fromEntries(decisions.map(({ held, decided }) => [`${held.fact.id}.${held.fact.version}`, decided.outcome]))

/** The report in one language. */
export const report = (
  request: RightsRequest,
  {
    delivered = fragments,
    more = {},
    receipts = [],
    language = 'nl',
  }: {
    readonly delivered?: readonly Fragment[]
    readonly more?: Partial<Setting>
    readonly receipts?: readonly Receipt[]
    readonly language?: Language
  } = {},
) => accessReport(delivered, request, { setting: { ...setting, ...more }, at, receipts, language })

/** The receipt of a look at Anna's file by her consultant, or of what that look was otherwise. */
export const receiptOf = (request: Partial<typeof wmo> = {}, more: Partial<Receipt> = {}): Receipt => ({
  ...integrate(example.fragments, { ...wmo, ...request }, family).audit.receipt,
  ...more,
})

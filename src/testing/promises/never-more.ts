import * as fc from 'fast-check'
import { day } from '../../core/day.ts'
import type { Setting } from '../../disclosure/index.ts'
import { parseLaw } from '../../law/index.ts'
import { type CategoryId, catalogue, type Fact } from '../../schema/index.ts'
import { type Case, cases, noRows, withdrawals } from '../arbitraries/index.ts'
import { promiseOf } from './checked.ts'
import { type LibraryPromise, parametersOf } from './library.ts'
import { claim, keyOf, see, within } from './looking.ts'

/** 1: without a row of law nothing is shown. */
export const defaultIsWithheld = promiseOf('1 default is withheld', (one, _, library) => {
  const seen = see(noRows(one), library)
  claim(seen?.cleared.size === 0 && seen.view.people.length === 0, 'something is shown without a row of law')
})

/** 2: whatever permits a fact, a prohibition on it withholds it. How far a supply restriction reaches is law data; without rows it reaches every request. */
export const prohibitionTrumpsPermission = promiseOf('2 prohibition trumps permission', (drawn, _, library, entropy) => {
  const law = withoutReach(drawn.setting.law)
  const one = { ...drawn, setting: { ...drawn.setting, law } }
  const cleared = [...(see(one, library)?.cleared ?? [])]
  const key = cleared[entropy % Math.max(cleared.length, 1)]
  if (key === undefined) return
  const settings = prohibiting(factAt(key, one).category, one.setting)
  for (const prohibited of [...settings.map((setting) => ({ ...one, setting })), confided(one, key)]) {
    claim(see(prohibited, library)?.cleared.has(key) !== true, 'a prohibition did not withhold what was permitted')
  }
})

/** 5: withdrawing a consent or ending an assignment never shows more. */
export const withdrawalNeverShowsMore: LibraryPromise = {
  name: '5 a valid withdrawal or an ended assignment never shows more',
  check: (library, effort) =>
    fc.assert(
      fc.property(
        cases().chain((one) => fc.tuple(fc.constant(one), withdrawals(one))),
        ([one, withdrawn]) => {
          const before = see(one, library)
          const after = see(withdrawn, library)
          claim(before === undefined || after === undefined || within(after.cleared, before.cleared), 'a withdrawal showed more')
        },
      ),
      parametersOf(effort),
    ),
}

/** 15: whatever day the content is about, nothing is shown that today withholds. */
export const noContentDayShowsMore = promiseOf('15 no content day shows what today withholds', (one, today, library, entropy) => {
  // Half of the days lie in the last two years, when mostly an earlier version of the same acts was in force.
  const years = entropy % 2 === 0 ? (entropy >> 1) % 2 : (entropy >> 1) % 30
  const on = day(`${Number(today.view.on.slice(0, 4)) - 1 - years}-${today.view.on.slice(5).replace('02-29', '02-28')}`)
  const { on: _, ...request } = one.request
  const now = see({ ...one, request }, library)
  const then = see({ ...one, request: { ...request, on } }, library)
  claim(now !== undefined && then !== undefined && within(then.cleared, now.cleared), 'another content day cleared more')
  const values = new Set(
    one.fragments.flatMap(({ organisation: holder, facts }) =>
      facts
        .filter(({ id }) => now?.cleared.has(keyOf({ holder, id })))
        .map(({ category, value }) => JSON.stringify([category, value])),
    ),
  )
  const shown = (then?.view.people ?? []).flatMap(({ facts }) =>
    Object.entries(facts).flatMap(([category, { values: all }]) => all.map(({ value }) => JSON.stringify([category, value]))),
  )
  claim(
    shown.every((one) => values.has(one)),
    'another content day shows a value that today withholds',
  )
})

function factAt(key: string, { fragments }: Case): Fact {
  for (const { organisation: holder, facts } of fragments) {
    const fact = facts.find(({ id }) => keyOf({ holder, id }) === key)
    if (fact !== undefined) return fact
  }
  throw new Error('a fact was cleared that nobody delivered')
}

/** The setting with each prohibition in turn that hits everything of one category. */
function prohibiting(category: CategoryId, setting: Setting): readonly Setting[] {
  const { people, organisations = [] } = setting
  const from = day('1900-01-01')
  const recordedAt = '1900-01-01T00:00:00Z'
  const everybody = people.persons.map((person) => person.id)
  const shields = [
    'supply-restriction',
    'closed-file',
    ...(catalogue[category].revealsAddress ? (['address-protection'] as const) : []),
  ] as const
  const restrictions = ['restriction-of-processing', 'upheld-objection'] as const
  return [
    ...shields.map((kind) => {
      const shielding = everybody.map((person) => ({ kind, person, from, exceptFor: [], source: 'register', recordedAt }))
      return { ...setting, people: { ...people, shielding } }
    }),
    ...restrictions.map((kind) => ({
      ...setting,
      restrictions: everybody.map((person) => ({
        format: 'klantbeeld/restriction@1' as const,
        id: person,
        kind,
        person,
        categories: [category],
        purposes: [],
        from,
        recordedAt,
      })),
    })),
    {
      ...setting,
      people: {
        ...people,
        identityDisputed: everybody.map((person) => ({
          person,
          categories: [category],
          from,
          by: 'steward',
          because: 'x',
          source: 'steward',
          recordedAt,
        })),
      },
    },
    { ...setting, organisations: organisations.map((one) => ({ ...one, profile: { ...one.profile, categories: [] } })) },
  ]
}

type Law = Setting['law']

/** One changed law for each law, the same array each time, so that each is compiled once. */
function changing(change: (law: Law) => Law): (law: Law) => Law {
  const changed = new WeakMap<Law, Law>()
  return (law) => {
    const known = changed.get(law) ?? change(law)
    changed.set(law, known)
    return known
  }
}

const withoutReach = changing((law) => law.map((domain) => ({ ...domain, prohibitions: [] })))
const withCounsel = changing((law) => [...law, counsel])

const counsel = parseLaw({
  format: 'klantbeeld/law@1',
  act: 'counsel',
  name: { nl: 'x', en: 'x' },
  short: { nl: 'x', en: 'x' },
  validFrom: '1900-01-01',
  status: 'in-force',
  url: 'x',
  records: [],
  purposes: [],
  grounds: [],
  quality: [],
  prohibitions: [],
  consentRules: [],
  terms: [],
  authentic: [],
  households: [],
  rights: [],
  duties: [],
  parameters: [],
  secrecy: [{ ...ruled('counsel/secrecy'), regime: 'confidential-counsellor', acts: [], holderRoles: [] }],
  releases: [
    {
      ...ruled('counsel/release'),
      regime: 'confidential-counsellor',
      basis: 'permission',
      kinds: ['use', 'provide'],
      purposes: 'any',
      categories: 'any',
      holders: { roles: 'any', organisation: 'any' },
      capacities: 'any',
      recipients: 'any',
      consents: [],
    },
  ],
})

function ruled(id: string) {
  return { id, cite: { article: '1' }, says: { nl: 'x', en: 'x' }, confidence: 'verified' }
}

/** The case with one fact told to the confidential counsellor, under a law that would lift that secrecy for everybody. */
function confided(one: Case, key: string): Case {
  const fragments = one.fragments.map((fragment) => ({
    ...fragment,
    facts: fragment.facts.map((fact) =>
      keyOf({ holder: fragment.organisation, id: fact.id }) === key
        ? { ...fact, secrecy: [...(fact.secrecy ?? []), 'confidential-counsellor'] }
        : fact,
    ),
  }))
  return { ...one, fragments, setting: { ...one.setting, law: withCounsel(one.setting.law) } }
}

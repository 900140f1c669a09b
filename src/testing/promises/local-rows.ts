import { dayOf } from '../../core/day.ts'
import { inForce, type LawDomain, type LocalPolicy, type TightenRow } from '../../law/index.ts'
import { type CategoryId, categoryIds, type Day } from '../../schema/index.ts'
import { diceOf } from '../arbitraries/dice.ts'
import { drawFills, drawTightening, withChoices } from '../arbitraries/index.ts'
import { promiseOf } from './checked.ts'
import { claim, see, within } from './looking.ts'
import { type Law, mixed, perLaw, under } from './per-law.ts'

/** As many policies are tried on one law. */
const policiesPerLaw = 8

/**
 * 6: what is cleared under a tightened law was cleared under the law; under a choice that was filled, what the rows of that choice clear. On days that
 * no local row holds the law is what it was, and a local row that asks for more is refused.
 */
export const localNeverShowsMore = promiseOf('6 a local row never shows more than the core', (one, before, library, entropy) => {
  const day = dayOf(one.request.at)
  const seed = entropy % policiesPerLaw
  const { law } = one.setting
  // Compiling a changed law costs more than deciding, so that each case is tried with one of the three.
  if (entropy % 4 === 0) {
    for (const attempt of wideningOf(inForce(law, day), day, entropy))
      claim(
        isRefused(() => library.tighten(law, attempt)),
        'a local row that shows more was not refused',
      )
  } else if (entropy % 4 === 1) {
    const choice = filled(law, day, seed, library)
    const [core, local] = [see(under(choice.core, one), library), see(under(choice.law, one), library)]
    claim(core !== undefined && local !== undefined && within(local.cleared, core.cleared), 'a choice showed more than its rows')
  } else {
    const local = tightened(law, day, seed, library)
    const after = see(under(local.law, one), library)
    claim(after !== undefined && within(after.cleared, before.cleared), 'a local row showed more')
    const isIdle = local.policy.rows.every((row) => !holds(row, day))
    claim(!isIdle || after?.cleared.size === before.cleared.size, 'a local row showed less on a day it does not hold')
  }
})

const tightened = perLaw((law, day, seed, library) => {
  const policy = drawTightening(law, day, diceOf(mixed(law, day, seed)))
  return { policy, law: asOf(library.tighten(law, policy), day) }
})

const filled = perLaw((law, day, seed, library) => {
  const dice = diceOf(mixed(law, day, seed))
  const open = withChoices(law, dice)
  const policy = drawFills(open, day, dice)
  return { law: asOf(library.fill(open, policy), day), core: asOf(coreOf(open, policy, day), day) }
})

/** What of a law counts on a day: the acts in force, and of the others the rules of consent, to which rows may refer. */
function asOf(law: Law, day: Day): Law {
  const acts = inForce(law, day)
  const others = law.filter((domain) => acts.every((act) => act.act !== domain.act))
  return [
    ...acts,
    ...others.map(({ format, act, name, short, validFrom, validUntil, status, url, consentRules }) => ({
      ...nothing,
      format,
      act,
      name,
      short,
      validFrom,
      ...(validUntil === undefined ? {} : { validUntil }),
      status,
      url,
      consentRules,
    })),
  ]
}

const nothing = {
  records: [],
  purposes: [],
  grounds: [],
  secrecy: [],
  releases: [],
  quality: [],
  prohibitions: [],
  terms: [],
  authentic: [],
  households: [],
  rights: [],
  duties: [],
  parameters: [],
} as const

/** The law in which of the acts in force, where a choice is made on the day, only the rows of that choice count: written apart from `fill`. */
function coreOf(law: Law, policy: LocalPolicy, day: Day): Law {
  const acts = inForce(law, day)
  const chosen = new Map<string, string>()
  for (const row of policy.rows) if (row.does === 'fill' && holds(row, day)) chosen.set(row.parameter, row.value)
  const offered = (name: string) => {
    const options = acts.flatMap((act) => act.parameters).find((one) => one.parameter === name)?.options ?? []
    return options.some((option) => option.value === chosen.get(name))
  }
  const stays = (one: { readonly name: string; readonly value: string } | undefined) =>
    one === undefined || !offered(one.name) || chosen.get(one.name) === one.value
  const freed = <R extends LawDomain['grounds'][number] | LawDomain['releases'][number]>(row: R): R => {
    const { parameter, ...when } = row.when ?? {}
    return parameter !== undefined && offered(parameter.name) ? { ...row, when } : row
  }
  const settled = (act: LawDomain): LawDomain => ({
    ...act,
    grounds: act.grounds.filter((row) => stays(row.when?.parameter)).map(freed),
    releases: act.releases.filter((row) => stays(row.when?.parameter)).map(freed),
    terms: act.terms.filter((row) => stays(row.parameter)),
  })
  return law.map((act) => (acts.includes(act) ? settled(act) : act))
}

/** Local rows that would show more than a law: what its rows do not name, a longer term, a secrecy less. */
function wideningOf(acts: Law, day: Day, entropy: number): readonly LocalPolicy[] {
  const dice = diceOf(entropy)
  const [grounds, terms, secrecy] = [
    acts.flatMap((act) => act.grounds),
    acts.flatMap((act) => act.terms).filter((row) => row.period !== 'forever'),
    acts.flatMap((act) => act.secrecy),
  ]
  const rows: TightenRow[] = []
  const frame = { id: 'wider', because: { nl: 'x', en: 'x' }, adoptedBy: 'x', on: day, from: day, until: day, reviewOn: day }
  if (grounds.length > 0) {
    const row = dice.one(grounds)
    const categories = categoryIds.filter((category: CategoryId) => !row.categories.includes(category))
    rows.push({ ...frame, does: 'narrow', row: row.id, only: { categories: [...row.categories, dice.one(categories)] } })
    rows.push({ ...frame, does: 'narrow', row: row.id, only: { obtainedActs: [...row.obtained.acts, 'act-of-no-law'] } })
    if (row.purposes !== 'any') rows.push({ ...frame, does: 'narrow', row: row.id, only: { purposes: ['act-of-no-law/task'] } })
  }
  if (terms.length > 0) rows.push({ ...frame, does: 'shorten', row: dice.one(terms).id, period: 'P999Y' })
  if (secrecy.length > 0) rows.push({ ...frame, does: 'drop', row: dice.one(secrecy).id })
  const municipality = { scheme: 'oin', value: '00000001999900001000' } as const
  return rows.map((row) => ({ format: 'klantbeeld/local@1', municipality, rows: [row] }))
}

function isRefused(attempt: () => unknown): boolean {
  try {
    attempt()
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'law/local-widens'
  }
}

function holds({ from, until }: LocalPolicy['rows'][number], day: Day): boolean {
  return from <= day && (until === undefined || day <= until)
}

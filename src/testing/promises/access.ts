import * as fc from 'fast-check'
import { ageOn, dayOf, within } from '../../core/day.ts'
import { type AccessDecided, rightsRequestAsOne, settingAsOne } from '../../disclosure/index.ts'
import { inForce } from '../../law/index.ts'
import { type Link, resolve } from '../../people/index.ts'
import { accessPurpose, type Fact, organisationKey } from '../../schema/index.ts'
import { type AccessCase, accessCases, changedValue } from '../arbitraries/index.ts'
import { type Library, type LibraryPromise, parametersOf } from './library.ts'
import { claim, unlessRefused } from './looking.ts'

/**
 * 1b: every version held in the person's file is among the decisions; what of it the person is not shown has a refusal by a named exception of a verified
 * row that a mandated judgement recorded, an age in a verified row, or another person who is still to be weighed. Nobody else gets anything without
 * standing, and what somebody does not get changes nothing in what they read.
 */
export const nothingWithheldFromThePerson: LibraryPromise = {
  name: '1b towards the person concerned nothing is withheld without a named exception or a pending judgement',
  check: (library, effort) =>
    fc.assert(
      fc.property(accessCases(), fc.nat(0x7fffffff), (one, entropy) => {
        const { fragments, request, ...decidedAgainst } = one
        const decided = unlessRefused(() => library.accessDecided(fragments, request, decidedAgainst))
        if (decided === undefined) return
        const read = asRead(one)
        isComplete(read, decided)
        for (const decision of decided.decisions) hasItsReason(read, decision)
        if (entropy % 4 === 0) saysNothingElse(one, decided, library, entropy)
      }),
      parametersOf(effort),
    ),
}

/** The case with every person read as whom that person turned out to be. */
function asRead(one: AccessCase): AccessCase {
  const { setting, request } = one
  return { ...one, setting: settingAsOne(setting), request: rightsRequestAsOne(request, setting.people) }
}

type Decision = AccessDecided['decisions'][number]

function isComplete(one: AccessCase, { decisions }: AccessDecided): void {
  const { request, setting } = one
  const gone = new Set((setting.destroyed ?? []).map(({ fact }) => `${organisationKey(fact.holder)} ${fact.id}`))
  const links = resolve(one.fragments, setting.people)
  const expected = one.fragments.flatMap((fragment) => {
    const key = organisationKey(fragment.organisation)
    if (key !== organisationKey(request.holder)) return []
    return fragment.facts
      .filter(
        (fact) =>
          !gone.has(`${key} ${fact.id}`) &&
          fact.persons.some(
            ({ person, part }) => part === 'file' && personOf(links.get(fragment)?.get(person)) === request.person,
          ),
      )
      .map(bare)
  })
  const found = decisions.map(({ held }) => bare(held.fact))
  claim(
    JSON.stringify([...new Set(found)].sort()) === JSON.stringify([...new Set(expected)].sort()),
    'what was decided is not what the holder has in the person’s file',
  )
  claim(
    decisions.every(({ held }) => organisationKey(held.holder) === organisationKey(request.holder)),
    'something of another holder was decided',
  )
}

function bare({ id, version, category, value }: Fact): string {
  return JSON.stringify([id, version, category, value])
}

function personOf(link: Link | undefined): string | undefined {
  return link !== undefined && 'person' in link ? link.person : undefined
}

function hasItsReason(one: AccessCase, { held, decided }: Decision): void {
  const isSelf = one.request.by === one.request.person
  const others = held.fact.persons.some(({ person }) => personOf(held.links.get(person)) !== one.request.person)
  switch (decided.outcome) {
    case 'shown':
      claim(isSelf || mayAct(one), 'somebody without any record got something')
      claim(!isOfOthers(one, held) || isWeighed(one, held), 'a fact with another person in it was shown unweighed')
      return
    case 'no-standing':
      claim(!isSelf, 'the person has no standing in their own file')
      return
    case 'awaits':
      claim(decided.until >= one.request.receivedOn, 'a judgement was due before it was asked for')
      claim(!isSelf || others, 'a fact waits though nobody else is in it')
      return
    case 'refused':
      claim(isRefused(one, held, decided.refusal), 'a refusal without a verified row, its exception and a mandated judgement')
      return
    case 'left-to-others':
      claim(
        isSelf && isTooYoung(one, decided.row),
        'a person was left to others by no verified row, or at an age it lets them act',
      )
  }
}

/** Whether somebody besides the person and, where merely mentioned or its source, the asker is in it. */
function isOfOthers({ request }: AccessCase, { fact, links }: Decision['held']): boolean {
  return fact.persons.some(({ person: ref, part }) => {
    const person = personOf(links.get(ref))
    return person !== request.person && (part === 'file' || person !== request.by)
  })
}

function isWeighed({ setting, request, at }: AccessCase, { fact, holderKey }: Decision['held']): boolean {
  return (setting.judgements ?? []).some(
    ({ kind, outcome, access, from, until, by, recordedAt }) =>
      kind === 'privacy-of-another' &&
      outcome === 'allows' &&
      access?.to === request.by &&
      access.facts.some(
        (ref) => organisationKey(ref.holder) === holderKey && ref.id === fact.id && ref.version >= fact.version,
      ) &&
      within(dayOf(at), from, until) &&
      setting.staff.mandates.some((one) => one.worker === by && within(dayOf(recordedAt), one.from, one.until)),
  )
}

/** Whether some record gives somebody a quality towards the person, whatever it is. */
function mayAct({ request: { by, person }, setting: { people } }: AccessCase): boolean {
  return (
    people.authority.some(({ child, holder }) => child === person && holder === by) ||
    people.representation.some((record) => record.person === person && record.representative === by)
  )
}

function isRefused(
  { setting, request, at }: AccessCase,
  held: Decision['held'],
  refusal: { readonly row: string; readonly exception: string; readonly judgement: string },
): boolean {
  const day = dayOf(at)
  const row = verifiedRow(setting.law, day, refusal.row)
  const towards = request.by === request.person ? 'person' : 'representative'
  const isNamed = row?.exceptions.some(
    ({ kind, towards: whom, only }) =>
      kind === refusal.exception && only === undefined && (whom === 'any' || whom.includes(towards)),
  )
  const judgement = setting.judgements?.find(({ id }) => id === refusal.judgement)
  if (isNamed !== true || judgement?.access === undefined) return false
  const { access, by, recordedAt } = judgement
  const isMandated = setting.staff.mandates.some(
    ({ worker, decisions, from, until }) =>
      worker === by && decisions.includes('access-refusal') && within(dayOf(recordedAt), from, until),
  )
  const isOfIt = access.facts.some(
    ({ holder, id, version }) =>
      organisationKey(holder) === held.holderKey && id === held.fact.id && version >= held.fact.version,
  )
  return (
    isMandated &&
    isOfIt &&
    judgement.kind === 'access-refusal' &&
    judgement.outcome === 'refuses' &&
    judgement.purpose === accessPurpose &&
    within(day, judgement.from, judgement.until) &&
    judgement.persons.includes(request.person) &&
    access.to === request.by &&
    access.exception?.row === refusal.row &&
    access.exception.kind === refusal.exception
  )
}

function isTooYoung({ setting, request, at }: AccessCase, id: string): boolean {
  const day = dayOf(at)
  const row = verifiedRow(setting.law, day, id)
  const birth = setting.people.persons.find((person) => person.id === request.person)?.birth ?? 'unknown'
  const age = ageOn(birth, day)
  if (row === undefined || age === undefined) return false
  const bands = row.bands.filter(({ from }, index) => from <= age.most && (row.bands[index + 1]?.from ?? 999) > age.least)
  return !bands.some(({ givers }) => givers.some((set) => set.every((quality) => quality === 'self')))
}

function verifiedRow(law: AccessCase['setting']['law'], day: ReturnType<typeof dayOf>, id: string) {
  return inForce(law, day)
    .flatMap(({ rights }) => rights)
    .find((row) => row.id === id && row.right === 'access' && row.confidence === 'verified')
}

/**
 * What another holder or another file has, or what is not for this asker, changes nothing, save that an earlier version is called so; nor does the value of
 * what waits or was refused.
 */
function saysNothingElse(one: AccessCase, { decisions }: AccessDecided, library: Library, entropy: number): void {
  const of = (outcomes: readonly Decision['decided']['outcome'][]) =>
    new Set(decisions.filter(({ decided }) => outcomes.includes(decided.outcome)).map(({ held }) => bare(held.fact)))
  const hidden = of(['awaits', 'refused'])
  const theirs = new Set(
    decisions.flatMap(({ held, decided: { outcome } }) =>
      outcome === 'no-standing' || outcome === 'left-to-others' ? [] : [held.fact.id],
    ),
  )
  const written = (fragments: AccessCase['fragments']) => {
    const { setting, at, request } = one
    const { html, markdown } = library.accessReport(fragments, request, { setting, at, receipts: [], language: 'nl' })
    return html + markdown
  }
  const without = one.fragments.map((fragment) => ({
    ...fragment,
    facts: fragment.facts.filter((fact) => isHere(fragment) && theirs.has(fact.id)),
  }))
  const changed = one.fragments.map((fragment) => ({
    ...fragment,
    facts: fragment.facts.map((fact) => (isHere(fragment) && hidden.has(bare(fact)) ? changedValue(fact, entropy) : fact)),
  }))
  const before = written(one.fragments)
  claim(written(without) === before, 'what is not theirs shows in the report')
  const { fragments: _, request, ...decidedAgainst } = one
  const isAsMany = library.accessDecided(changed, request, decidedAgainst).decisions.length === decisions.length
  claim(!isAsMany || written(changed) === before, 'a value that waits or was refused shows in the report')

  function isHere({ organisation }: AccessCase['fragments'][number]): boolean {
    return organisationKey(organisation) === organisationKey(one.request.holder)
  }
}

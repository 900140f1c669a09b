import * as fc from 'fast-check'
import { integrate, tableView, type View } from 'klantbeeld'
import { arbitraries } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { keyedDigest } from '../src/core/digest.ts'
import { compile } from '../src/law/index.ts'
import { type Fragment, organisationKey, type PersonView, type Request } from '../src/schema/index.ts'
import { seed, tries } from './effort.ts'

type Case = ReturnType<typeof arbitraries.cases> extends fc.Arbitrary<infer T> ? T : never

/** Every case of which something is shown. */
function shown(holds: (view: View, one: Case) => void): void {
  let seen = 0
  fc.assert(
    fc.property(arbitraries.cases(), (one) => {
      const view = viewOf(one)
      if (view === undefined || view.people.length === 0) return
      seen += 1
      holds(view, one)
    }),
    { numRuns: tries(100), seed },
  )
  expect(seen).toBeGreaterThan(0)
}

function viewOf({ fragments, request, setting }: Case): View | undefined {
  try {
    return integrate(fragments, request, setting).view
  } catch {
    return undefined
  }
}

/** Every key in a view or at a table: of persons, and of those mentioned. */
function keysIn(people: readonly PersonView[]): readonly string[] {
  return people.flatMap(({ key, facts }) => [
    key,
    ...Object.values(facts).flatMap(({ values }) => values.flatMap(({ mentions }) => mentions)),
  ])
}

/** Who uses or receives what is shown. */
function receiverOf({ kind, recipient, actor }: Request): string {
  if (kind === 'provide' && recipient !== undefined) return organisationKey(recipient)
  return 'organisation' in actor ? organisationKey(actor.organisation) : ''
}

/** The keys an organisation has for everybody known. */
function keysAt(organisation: string, { setting }: Case): readonly string[] {
  const { people, pseudonymKey } = setting
  return people.persons.map(({ id }) => keyedDigest(pseudonymKey, 'person', organisation, id).slice(0, 22))
}

describe('keys of persons in a view', () => {
  it('a person has one key at an organisation, whatever the hat, the purpose, the kind of request or the day', () => {
    shown((view, one) => {
      const own = keysAt(receiverOf(one.request), one)
      expect(keysIn(view.people).every((key) => own.includes(key))).toBe(true)
    })
  })

  it('a person has another key at every other organisation, and under another secret', () => {
    shown((view, one) => {
      const keys = keysIn(view.people)
      const receiver = receiverOf(one.request)
      const others = [...(one.setting.organisations ?? []).map(({ id }) => organisationKey(id)), 'oin:99999999'].filter(
        (key) => key !== receiver,
      )
      for (const other of others) expect(keysAt(other, one).filter((key) => keys.includes(key))).toEqual([])
      const otherwise = viewOf({ ...one, setting: { ...one.setting, pseudonymKey: 'another pseudonym key of 32 characters' } })
      expect(keysIn(otherwise?.people ?? []).filter((key) => keys.includes(key))).toEqual([])
    })
  })

  it('keys at a table are those of nobody at it, and the same for whoever sits there in whatever order', () => {
    shown((view, one) => {
      const { fragments, request, setting } = one
      const table = tableView(fragments, [request, { ...request, id: 'another-seat' }], setting).view
      const turned = tableView(fragments, [{ ...request, id: 'another-seat' }, request], setting).view
      expect(keysIn(table.people).filter((key) => keysIn(view.people).includes(key))).toEqual([])
      expect(turned.people).toEqual(table.people)
    })
  })

  it('no key is, or contains, an id or a number of anybody', () => {
    shown((view, { setting }) => {
      const names = setting.people.persons.flatMap(({ id, bsn, formerBsns = [], localNumber }) => [
        id,
        bsn,
        localNumber,
        ...formerBsns,
      ])
      for (const key of keysIn(view.people)) {
        expect(key).toMatch(/^[\w-]{22}$/)
        expect(names.filter((name) => name !== undefined && key.includes(name))).toEqual([])
      }
    })
  })
})

describe('a citizen service number in a view', () => {
  it('is there only as a fact that a row for national numbers let through', () => {
    shown((view, one) => {
      const numbers = one.setting.people.persons.flatMap(({ bsn, formerBsns = [] }) => [
        ...(bsn === undefined ? [] : [bsn]),
        ...formerBsns,
      ])
      const { rows } = compile(one.setting.law)
      const bare = view.people.map((person) => {
        const { 'identity.bsn': number, ...facts } = person.facts
        for (const { rows: let_ } of number?.values ?? []) {
          const isQuality = let_.some((id) => {
            const row = rows.get(id)?.row
            return row !== undefined && 'sensitivity' in row && row.sensitivity === 'national-number'
          })
          expect(isQuality).toBe(true)
        }
        return { ...person, facts }
      })
      const text = JSON.stringify({ ...view, people: bare })
      expect(numbers.filter((number) => text.includes(number))).toEqual([])
    })
  })

  it('is not there though every person was delivered under one', () => {
    shown((_, one) => {
      const numbered = one.fragments.map(
        (fragment): Fragment => ({ ...fragment, facts: fragment.facts.filter(({ category }) => category !== 'identity.bsn') }),
      )
      const view = viewOf({ ...one, fragments: numbered })
      for (const { bsn } of numbered.flatMap(({ persons }) => persons))
        if (bsn !== undefined) expect(JSON.stringify(view)).not.toContain(bsn)
    })
  })
})

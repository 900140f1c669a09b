import { integrate } from 'klantbeeld'
import { IdentityError, link, type StewardRecord, unlink } from 'klantbeeld/identity'
import { describe, expect, it } from 'vitest'
import type { DeliveredName, LinkRecord, SamePersonRecord } from '../src/schema/index.ts'
import { day } from './access-asked.ts'
import { look, setting, wmo } from './asked.ts'
import { act, born, known, peopleOf } from './resolving.ts'

const name: DeliveredName = { organisation: 'oin:1', fragment: 'f', ref: 'p1' }
const people = peopleOf({
  persons: [
    known('jan', { bsn: '999940004', names: [born('Smit')] }),
    known('piet', { bsn: '999940715' }),
    known('guest', { localNumber: 'L-1' }),
    known('other', { localNumber: 'L-2' }),
    known('double', {}),
    known('double', {}),
  ],
})
const joined: LinkRecord = { ...act, kind: 'joined', delivered: name, person: 'jan' }
const apart: LinkRecord = { ...joined, kind: 'kept-apart' }
const same: SamePersonRecord = { ...act, person: 'guest', is: 'jan' }
const undone = { at: '2026-02-01T00:00:00Z', by: 'steward-2', because: 'another man' }
/** The code with which an act is refused after others. */
function refused(record: StewardRecord, ...before: readonly StewardRecord[]): string | undefined {
  const after = before.reduce(link, people)
  try {
    link(after, record)
    return undefined
  } catch (error) {
    return error instanceof IdentityError ? error.code : String(error)
  }
}

describe('an act of a steward', () => {
  it('is added to what was recorded, and changes nothing that was given', () => {
    const before = structuredClone(people)
    expect(link(people, joined).links).toEqual([joined])
    expect(link(link(people, joined), same)).toEqual({ ...people, links: [joined], samePersons: [same] })
    expect(people).toEqual(before)
  })
  it('names exactly one known person', () => {
    for (const person of ['stranger', 'double']) {
      expect(refused({ ...joined, person })).toBe('identity/unknown-person')
      expect(refused({ ...same, person })).toBe('identity/unknown-person')
      expect(refused({ ...same, is: person })).toBe('identity/unknown-person')
    }
  })
  it('that joins what was kept apart asks that that is undone first', () => {
    expect(refused(joined, apart)).toBe('identity/refused')
    const again = link(unlink(link(people, apart), apart, undone), joined)
    expect(again.links).toEqual([{ ...apart, undone }, joined])
    expect(refused({ ...joined, person: 'piet' }, apart)).toBeUndefined()
    expect(refused({ ...joined, delivered: { organisation: 'oin:1', number: '1' } }, apart)).toBeUndefined()
  })
  it('that keeps apart is always recorded, also where they were joined', () => {
    expect(refused(apart, joined)).toBeUndefined()
  })
  it('joins nobody to two persons', () => {
    expect(refused({ ...joined, person: 'piet' }, joined)).toBe('identity/joined-elsewhere')
    expect(refused({ ...apart, person: 'piet' }, joined)).toBeUndefined()
  })
  it('is recorded once', () => {
    expect(refused(joined, joined)).toBe('identity/recorded-already')
    expect(refused({ ...apart, because: 'otherwise' }, apart)).toBe('identity/recorded-already')
    expect(refused(same, same)).toBe('identity/recorded-already')
    expect(refused({ ...same, is: 'piet' }, same)).toBe('identity/recorded-already')
  })
  it('takes who is somebody else for whom they are', () => {
    expect(refused({ ...joined, person: 'guest' }, same, apart)).toBe('identity/refused')
    expect(refused({ ...joined, person: 'guest' }, same, joined)).toBe('identity/recorded-already')
    expect(refused({ ...joined, person: 'guest' }, joined)).toBe('identity/joined-elsewhere')
  })
  it('makes no chain of persons who are another, and nobody themselves', () => {
    expect(refused({ ...same, person: 'jan', is: 'guest' }, same)).toBe('identity/chain')
    expect(refused({ ...same, person: 'other', is: 'guest' }, same)).toBe('identity/chain')
    expect(refused({ ...same, person: 'jan', is: 'other' }, same)).toBe('identity/chain')
    expect(refused({ ...same, person: 'jan', is: 'jan' })).toBe('identity/chain')
    expect(refused({ ...same, person: 'other' }, same)).toBeUndefined()
  })
  it('makes nobody of two who each have numbers, save where they have one in common, now or before', () => {
    expect(refused({ ...same, person: 'piet' })).toBe('identity/two-numbers')
    const persons = (one: object, other: object) => peopleOf({ persons: [known('guest', one), known('jan', other)] })
    const [first, second] = ['999940004', '999940715']
    expect(link(persons({ bsn: first }, { bsn: first }), same).samePersons).toEqual([same])
    expect(link(persons({ bsn: first }, { bsn: second, formerBsns: [first] }), same).samePersons).toEqual([same])
    expect(link(persons({ bsn: first, formerBsns: [second] }, { bsn: second }), same).samePersons).toEqual([same])
    expect(link(persons({ bsn: first }, {}), same).samePersons).toEqual([same])
    const before = { formerBsns: ['999941422'] }
    expect(link(persons({ bsn: first, ...before }, { bsn: second, ...before }), same).samePersons).toEqual([same])
    expect(() => link(persons({ bsn: first, formerBsns: ['999941422'] }, { bsn: second, formerBsns: [] }), same)).toThrow(
      expect.objectContaining({ code: 'identity/two-numbers' }),
    )
  })
  it('makes no group in which two have other numbers', () => {
    const numbered = (jan: object, guest: object, other: object) =>
      peopleOf({ persons: [known('jan', jan), known('guest', guest), known('other', other)] })
    const [first, second, third] = ['999940004', '999940715', '999941422']
    const next = { ...same, person: 'other' }
    const code = expect.objectContaining({ code: 'identity/two-numbers' })
    const both = (...persons: Parameters<typeof numbered>) => link(link(numbered(...persons), same), next)
    expect(both({}, { bsn: first }, {}).samePersons).toEqual([same, next])
    expect(both({}, { bsn: first }, { bsn: second, formerBsns: [first] }).samePersons).toEqual([same, next])
    expect(() => both({}, { bsn: first }, { bsn: second })).toThrow(code)
    expect(() => both({}, { formerBsns: [first] }, { formerBsns: [second] })).toThrow(code)
    expect(() => link(numbered({ bsn: first }, { formerBsns: [third] }, {}), same)).toThrow(code)
    const apart = unlink(link(numbered({}, { bsn: first }, { bsn: second }), same), same, undone)
    expect(link(apart, next).samePersons).toEqual([{ ...same, undone }, next])
  })
  it('is refused in words that say what to do and name nobody', () => {
    expect(() => link(link(people, apart), joined)).toThrow(/undo that record with unlink first/)
    expect(() => link(people, { ...joined, person: 'stranger' })).toThrow(/^(?!.*stranger)/)
  })
})

describe('undoing it', () => {
  it('keeps the record, with who, when and why', () => {
    expect(unlink(link(people, joined), joined, undone).links).toEqual([{ ...joined, undone }])
    expect(unlink(link(people, same), same, undone).samePersons).toEqual([{ ...same, undone }])
  })
  it('undoes that record alone, whatever the order of its keys', () => {
    const both = link(link(people, joined), { ...apart, person: 'piet' })
    const { kind, ...rest } = joined
    expect(unlink(both, { ...rest, kind }, undone).links).toEqual([
      { ...joined, undone },
      { ...apart, person: 'piet' },
    ])
  })
  it('lets it be recorded anew, of the same or of another', () => {
    const [once, again] = [unlink(link(people, same), same, undone), { ...same, recordedAt: '2026-11-01T00:00:00Z' }]
    expect(link(once, again).samePersons).toEqual([{ ...same, undone }, again])
    expect(link(once, { ...again, person: same.is, is: same.person }).samePersons).toHaveLength(2)
  })
  it('is refused for what does not stand', () => {
    const gone = expect.objectContaining({ code: 'identity/no-such-record' })
    expect(() => unlink(people, joined, undone)).toThrow(gone)
    expect(() => unlink(link(people, joined), apart, undone)).toThrow(gone)
    expect(() => unlink(link(people, same), { ...same, is: 'piet' }, undone)).toThrow(gone)
    const once = unlink(link(people, joined), joined, undone)
    expect(() => unlink(once, joined, undone)).toThrow(gone)
    expect(() => unlink(once, { ...joined, undone }, undone)).toThrow(gone)
  })
  it('is refused before it was recorded, and not at that very moment', () => {
    const at = (moment: string) => unlink(link(people, joined), joined, { ...undone, at: moment })
    expect(() => at('2025-12-31T23:59:59.999Z')).toThrow(expect.objectContaining({ code: 'identity/undone-before' }))
    expect(at('2026-01-01T01:00:00+01:00').links).toHaveLength(1)
  })
  it('gives the view of before, to the byte', () => {
    const seen = (now = setting.people) => JSON.stringify(look(wmo, { people: now }).view)
    const before = seen()
    const delivered = { organisation: 'oin:00000001999900001000', number: '999940004' }
    const keep: LinkRecord = { ...apart, delivered, person: 'anna' }
    const kept = link(setting.people, keep)
    expect(seen(kept)).not.toBe(before)
    expect(seen(unlink(kept, keep, undone))).toBe(before)
  })
  it('counts as something recorded: no request before it is answered', () => {
    const at = (moment: string) => {
      const record: SamePersonRecord = { ...same, person: 'anna', is: 'anna', undone: { ...undone, at: moment } }
      const samePersons = [record]
      const links = [{ ...joined, person: 'anna', undone: { ...undone, at: moment } }]
      return [{ samePersons }, { links }].map((more) => () => look(wmo, { people: { ...setting.people, ...more } }))
    }
    for (const asked of at('2026-11-23T08:00:00Z')) expect(asked).not.toThrow()
    for (const asked of at('2026-11-23T08:00:00.001Z'))
      expect(asked).toThrow(expect.objectContaining({ code: 'request/not-now' }))
  })
  it('leaves recorded what says nothing once two are read as one: no request before that is answered either', () => {
    const guest = known('guest', { localNumber: 'L-1' })
    const people = (recordedAt: string) => ({
      ...setting.people,
      persons: [...setting.people.persons, guest],
      samePersons: [{ ...same, person: 'guest', is: 'anna' }],
      authority: [
        ...setting.people.authority,
        {
          source: 'gezagsregister',
          recordedAt,
          kind: 'guardianship' as const,
          child: 'guest',
          holder: 'anna',
          from: day('2026-01-01'),
        },
      ],
    })
    expect(() => look(wmo, { people: people('2026-11-23T08:00:00Z') })).not.toThrow()
    expect(() => look(wmo, { people: people('2026-11-23T08:00:00.001Z') })).toThrow(
      expect.objectContaining({ code: 'request/not-now' }),
    )
  })
})

describe('a request that names somebody by whom they were first known', () => {
  const guest = known('guest', { localNumber: 'L-1' })
  const record: SamePersonRecord = { ...act, person: 'guest', is: 'anna' }
  const persons = [...setting.people.persons, ...peopleOf({ persons: [guest] }).persons]
  const joinedPeople = { ...setting.people, persons, samePersons: [record] }

  it('gives the view of the person they turned out to be', () => {
    const plain = look(wmo).view
    expect(look({ ...wmo, client: 'guest' }, { people: joinedPeople }).view).toEqual(plain)
    expect(look({ ...wmo, about: ['guest', ...wmo.about] }, { people: joinedPeople }).view).toEqual(plain)
    const moved = JSON.parse(
      JSON.stringify({ consents: setting.consents, judgements: setting.judgements, staff: setting.staff }).replaceAll(
        '"anna"',
        '"guest"',
      ),
    )
    expect(integrate([], wmo, { ...setting, ...moved, people: joinedPeople }).view.relyUntil).toBe(plain.relyUntil)
    expect(look(wmo, { ...moved, people: joinedPeople }).view).toEqual(plain)
  })
  it('leaves in the receipt both that were named and whom they are', () => {
    const { receipt } = look({ ...wmo, client: 'guest' }, { people: joinedPeople }).audit
    const plain = look(wmo, { people: joinedPeople }).audit.receipt
    expect(receipt.client).toBe(plain.client)
    expect(receipt.persons).toHaveLength(plain.persons.length + 1)
    expect(plain.persons.every((person) => receipt.persons.includes(person))).toBe(true)
    expect(receipt.asked).not.toBe(plain.asked)
  })
})

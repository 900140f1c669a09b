import fc from 'fast-check'
import { type Fragment, integrate, release, type View } from 'klantbeeld'
import { nl } from 'klantbeeld/law/nl'
import { eventsOf, type NotifiableEvent, notificationsDue, type Provision, provisionOf } from 'klantbeeld/rights'
import { Day } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import { setting as college, youth } from './asked.ts'
import { seed, tries } from './effort.ts'
import { own, request, setting } from './releasing.ts'

const { people } = setting
const on = Day.parse('2026-11-25')
const [need = expect.fail()] = own.facts
const labels = ['', 'somber', 'somber en angstig', 'weer op school']

/** A delivery of one version of the need, of withdrawals, or of both. */
const delivery = (id: string, version?: number, withdrawn: Fragment['withdrawn'] = []): Fragment => {
  const { received: _, ...fragment } = own
  const fact = { ...need, version: version ?? 0, value: { need: { label: labels[version ?? 0] ?? '' } } } as typeof need
  return { ...fragment, id, facts: version === undefined ? [] : [fact], withdrawn }
}
const first = delivery('first', 1)
const second = delivery('second', 2)
const third = delivery('third', 3)
const back = (version: number) => delivery(`back-${version}`, undefined, [{ id: need.id, version }])

/** What the college's access worker reads of the need. */
const needsOf = ({ people: shown }: View) =>
  shown.flatMap(({ facts }) => (facts['need.youth']?.values ?? []).map(({ value }) => value.need.label))
const view = (...fragments: readonly Fragment[]) => integrate(fragments, youth, college).view
const seen = (...fragments: readonly Fragment[]) => needsOf(view(...fragments))

/** Versions of the need that went to these organisations. */
const provided = (version: number, value: string): Provision => ({
  ...provisionOf(request, release(delivery('out', version), request, setting)),
  id: `provision-${version}-${value}`,
  recipient: { scheme: 'agb', value },
})
const corrected = (before: readonly Fragment[], after: readonly Fragment[], provisions: readonly Provision[]) =>
  eventsOf({ before, after, provisions }, { people, client: 'cas', law: nl, on }).filter(({ kind }) => kind === 'corrected')
const told = (events: readonly NotifiableEvent[], provisions: readonly Provision[]) => [
  ...new Set(
    notificationsDue(events, nl, { people, provisions, on }).flatMap(({ to, recipient }) =>
      to === 'recipient' ? [recipient?.value] : [],
    ),
  ),
]

describe('a correction', () => {
  it('takes the place of what it corrects, in whatever order the two arrive', () => {
    expect(seen(first)).toEqual(['somber'])
    expect(seen(first, second)).toEqual(['somber en angstig'])
    expect(seen(second, first)).toEqual(['somber en angstig'])
  })
  it('that arrives after a version was provided is told to whoever got that version or an earlier one', () => {
    const provisions = [provided(1, 'one'), provided(2, 'two'), provided(3, 'three')]
    expect(told(corrected([first, second], [first, second, third], provisions), provisions)).toEqual(['one', 'two'])
    expect(told(corrected([first], [second], provisions), provisions)).toEqual(['one'])
    expect(told(corrected([first], [first], provisions), provisions)).toEqual([])
  })
})

describe('a withdrawal', () => {
  it('takes the fact out of the view, before it or after it, once or twice', () => {
    for (const fragments of [
      [first, back(1)],
      [back(1), first],
      [back(1), first, back(1)],
    ])
      expect(seen(...fragments)).toEqual([])
  })
  it('of an earlier version leaves a later one, wherever it arrives', () => {
    for (const fragments of [
      [first, back(1), second],
      [first, second, back(1)],
      [back(1), second, first],
    ])
      expect(seen(...fragments)).toEqual(['somber en angstig'])
  })
  it('takes a later version along with all before it', () => {
    expect(seen(first, second, back(2))).toEqual([])
    expect(seen(second, back(3))).toEqual([])
  })
  it('is no end: a higher version that comes afterwards is new', () => {
    expect(seen(first, back(1), second)).toEqual(['somber en angstig'])
    expect(seen(first, back(1), first)).toEqual([])
    const [again] = eventsOf(
      { before: [first, back(1)], after: [first, back(1), second] },
      { people, client: 'anna', law: nl, on },
    )
    expect(again).toMatchObject({ kind: 'recorded-from-another', facts: [{ id: need.id, version: 2 }] })
  })
  it('by another holder does nothing', () => {
    const foreign = { ...back(1), organisation: example.organisation }
    const provisions = [provided(1, 'one')]
    expect(seen(first, foreign)).toEqual(['somber'])
    expect(corrected([first], [first, foreign], provisions)).toEqual([])
  })
  it('in the delivery of the version itself leaves nothing of it', () => {
    expect(seen(delivery('both', 1, [{ id: need.id, version: 1 }]))).toEqual([])
  })

  const provisions = () => [provided(1, 'one'), provided(2, 'two')]
  it('is told to whoever got the fact, also where it arrives before the fact, or the fact is not at hand', () => {
    expect(told(corrected([first], [first, back(1)], provisions()), provisions())).toEqual(['one'])
    expect(told(corrected([], [back(1), first], provisions()), provisions())).toEqual(['one'])
    expect(told(corrected([], [back(1)], provisions()), provisions())).toEqual(['one'])
    expect(told(corrected([], [back(2)], provisions()), provisions())).toEqual(['one', 'two'])
    expect(corrected([], [back(1)], [])).toEqual([])
  })
  it('is told once: the same withdrawal again is no other event', () => {
    const twice = corrected([first], [first, back(1), back(1)], provisions())
    expect(twice).toEqual(corrected([first], [first, back(1)], provisions()))
    expect(corrected([first, back(1)], [first, back(1), back(1)], provisions())).toEqual([])
  })
  it('between two versions is told to whoever got the first, and not to whoever got the second', () => {
    expect(told(corrected([first], [first, back(1), second], provisions()), provisions())).toEqual(['one'])
    expect(corrected([first, second], [first, second, back(1)], provisions())).toEqual([])
  })
  it('that comes late, after the version that corrects, is told by the event of the correction', () => {
    expect(told(corrected([first], [first, second], provisions()), provisions())).toEqual(['one'])
  })
})

describe('corrections, in any order of arrival', () => {
  /** Versions and withdrawals of one fact, each perhaps more than once, as they arrive. */
  const arrivals = () =>
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()), { minLength: 1, maxLength: 6 })
      .map((drawn) =>
        drawn.map(([version, isBack], index) => ({ ...(isBack ? back(version) : delivery('v', version)), id: `f-${index}` })),
      )

  it('3 order never matters: corrections and withdrawals give the same view and the same events, however they arrive', () => {
    const provisions = [provided(1, 'one'), provided(2, 'two'), provided(3, 'three')]
    fc.assert(
      fc.property(
        arrivals().chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(view(...shuffled)).toEqual(view(...all))
          expect(corrected([], shuffled, provisions)).toEqual(corrected([], all, provisions))
        },
      ),
      { numRuns: tries(300), seed },
    )
  })

  it('whoever got a version that does not stand is told, in whatever steps it came to that', () => {
    const provisions = [provided(1, 'one'), provided(2, 'two'), provided(3, 'three')]
    fc.assert(
      fc.property(arrivals(), (all) => {
        const events = all.flatMap((_, index) => corrected(all.slice(0, index), all.slice(0, index + 1), provisions))
        const known = Math.max(...all.flatMap(({ facts, withdrawn }) => [...facts, ...withdrawn].map(({ version }) => version)))
        const gone = Math.max(0, ...all.flatMap(({ withdrawn }) => withdrawn.map(({ version }) => version)))
        const top = Math.max(0, ...all.flatMap(({ facts }) => facts.map(({ version }) => version)))
        const stands = top > gone ? top : Number.POSITIVE_INFINITY
        const got = ['one', 'two', 'three'].filter((_, index) => index + 1 <= known && index + 1 < stands)
        expect(told(events, provisions).sort()).toEqual(got.sort())
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      }),
      { numRuns: tries(300), seed },
    )
  })
})

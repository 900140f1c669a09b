import { integrate } from 'klantbeeld'
import { eventsOfDoubt, notificationsDue } from 'klantbeeld/rights'
import { NotifiableEvent } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../src/schema/index.ts'
import { setting, wmo } from './asked.ts'

/** The family, of whom the register also has another address that was told; or only the same one again, without its postcode. */
function withSecondAddress(value: (fact: Fact) => object) {
  return example.fragments.map((fragment) => ({
    ...fragment,
    facts: fragment.facts.flatMap((fact): Fact[] => {
      if (fragment.id !== 'brp' || fact.category !== 'residence.address') return [fact]
      const again = { ...fact, id: `${fact.id}-b`, underInvestigation: true, value: value(fact) }
      return [fact, again as Fact]
    }),
  }))
}

describe('a doubt that a view shows', () => {
  const other = () =>
    integrate(
      withSecondAddress(({ value }) => ({ ...value, houseNumber: '14' })),
      wmo,
      setting,
    )
  const clientOf = ({ view }: ReturnType<typeof other>) => view.people.find(({ client }) => client)

  it('is an event of the fact at odds with the register, on the day of the look, for its holder to report (Wet BRP 2.34)', () => {
    const integrated = other()
    const events = eventsOfDoubt(integrated).filter(({ persons }) => persons.includes('anna'))
    expect(clientOf(integrated)?.facts['residence.address']?.tellRegister).toBe(true)
    expect(events).toMatchObject([
      { kind: 'contradicts-authentic', on: '2026-11-23', holderRole: 'registry', persons: ['anna'], facts: [{ version: 1 }] },
    ])
    expect(events[0]?.facts[0]?.id.endsWith('-b')).toBe(true)
    expect(events.every((event) => NotifiableEvent.safeParse(event).success)).toBe(true)
    const { people } = setting
    expect(
      notificationsDue(events, setting.law, { people, on: events[0]?.on ?? expect.fail('no event') }).map(({ duty, to }) => [
        duty,
        to,
      ]),
    ).toEqual([['brp/2.34-1-report', 'register-keeper']])
  })
  it('has the same id however often somebody looks, and another for another version', () => {
    expect(eventsOfDoubt(other())).toEqual(eventsOfDoubt(other()))
    expect(new Set(eventsOfDoubt(other()).map(({ id }) => id)).size).toBe(eventsOfDoubt(other()).length)
  })
  it('is none where the difference is in a part that is not authentic, or there is none', () => {
    const postcode = integrate(
      withSecondAddress(({ value }) => ({ ...value, postcode: '9999ZZ' })),
      wmo,
      setting,
    )
    expect(clientOf(postcode)?.facts['residence.address']).toMatchObject({ disputed: true, tellRegister: false })
    expect(eventsOfDoubt(postcode)).toEqual([])
    expect(eventsOfDoubt(integrate(example.fragments, wmo, setting))).toEqual([])
  })
})

import type { HouseholdView, Words } from '../../schema/index.ts'
import type { KeyOf } from '../../view/key-of.ts'
import type { ExpectedHousehold, Place } from './households.ts'
import { apartWords, limitWords, wayWords } from './words/of-households.ts'

interface Within {
  readonly keyOf: KeyOf
  readonly names: readonly string[]
  readonly client: string
}

/** How a household differs from what a scenario says of it, in a sentence per person, per home or for the whole; none where it agrees. */
export function differencesIn(
  expected: ExpectedHousehold,
  households: readonly HouseholdView[],
  within: Within,
): readonly Words[] {
  const { concept, line, drawn, homes } = expected
  const found = households.filter((one) => one.concept === concept)
  const at = (nl: string, en: string): Words => ({
    nl: `huishouden ${concept} (regel ${line}): ${nl}`,
    en: `household ${concept} (line ${line}): ${en}`,
  })
  if (!drawn) return found.length === 0 ? [] : [at('verwacht dat het niet wordt getekend', 'expected that it is not drawn')]
  const [only] = found
  if (only === undefined) return [at('het wordt niet getekend', 'it is not drawn')]
  const misplaced = within.names.flatMap((name) => {
    const wanted = expected.places.get(name) ?? (name === within.client ? { is: 'member', because: [] } : nowhere)
    const came = placeOf(within.keyOf(name), only)
    if (agrees(wanted, came)) return []
    return [
      at(
        `verwacht ${name} ${phrase(wanted, 'nl')}; het werd ${phrase(came, 'nl')}`,
        `expected ${name} ${phrase(wanted, 'en')}; it was ${phrase(came, 'en')}`,
      ),
    ]
  })
  if (homes === undefined || sameHomes(homes, only.homes, within.keyOf)) return misplaced
  return [...misplaced, at('de leden delen andere huizen', 'the members share other homes')]
}

const nowhere: Place = { is: 'absent', because: [] }

function placeOf(person: string, { members, apart, undecided }: HouseholdView): Place {
  const isThis = ({ key }: { readonly key: string }) => key === person
  const [member, other, open] = [members.find(isThis), apart.find(isThis), undecided.find(isThis)]
  if (member !== undefined) return { is: 'member', because: member.because }
  if (other !== undefined) return { is: 'apart', because: other.because }
  return open === undefined ? nowhere : { is: 'undecided', because: open.missing }
}

function agrees(wanted: Place, came: Place): boolean {
  if (wanted.is !== came.is) return false
  return wanted.because.length === 0 || sorted(wanted.because) === sorted(came.because)
}

function sameHomes(wanted: readonly (readonly string[])[], came: readonly (readonly string[])[], keyOf: KeyOf): boolean {
  const named = wanted.map((home) => sorted(home.map(keyOf)))
  return sorted(named) === sorted(came.map(sorted))
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join('; ')
}

function phrase(place: Place, language: keyof Words): string {
  const because = language === 'nl' ? dutch(place) : place.because
  const reasons = because.length === 0 ? '' : ` (${because.join(language === 'nl' ? ' en ' : ' and ')})`
  return `${words[place.is][language]}${reasons}`
}

function dutch(place: Place): readonly string[] {
  switch (place.is) {
    case 'member':
      return place.because.map((code) => wayWords[code][0])
    case 'apart':
      return place.because.map((code) => apartWords[code][0])
    case 'undecided':
      return place.because.map((code) => limitWords[code][0])
    case 'absent':
      return []
  }
}

const words = {
  member: { nl: 'hoort erbij', en: 'belongs' },
  apart: { nl: 'hoort er niet bij', en: 'stands apart' },
  undecided: { nl: 'onbeslist', en: 'undecided' },
  absent: { nl: 'komt er niet in voor', en: 'is not in it' },
} satisfies Readonly<Record<Place['is'], Words>>

import { type CategoryId, Fragment } from '../../../src/schema/index.ts'
import { delivered, household, organisationId } from './people.ts'

type Source = readonly [organisation: number, act: string, holderRole: string, origin: string]
type Person = (typeof household)[number]
interface Sort {
  readonly sources: readonly Source[]
  readonly persons: readonly (Person | 'buur')[]
  readonly mentioned?: readonly (Person | 'buur')[]
  readonly value: (index: number) => object
}

const registry: readonly Source[] = [[1, 'register', 'registry', 'register']]
const steun: readonly Source[] = [
  [0, 'steun', 'college', 'client'],
  [2, 'steun', 'wmo-provider', 'client'],
  [0, 'steun', 'college', 'carer'],
  [3, 'steun', 'wmo-provider', 'organisation'],
]
const jeugd: readonly Source[] = [
  [4, 'jeugd', 'youth-care-provider', 'client'],
  [6, 'jeugd', 'healthcare-provider', 'representative'],
  [5, 'jeugd', 'youth-care-provider', 'representative'],
]
const label = (word: string, index: number) => ({ label: `${word} ${index % 97}` })
const money = (index: number) => ({ amount: `${100 + (index % 1900)}.00`, currency: 'EUR' })

const sorts = {
  'identity.name': {
    sources: registry,
    persons: ['lena', 'oscar', 'mila', 'greet'],
    value: (i) => ({ givenNames: `Naam ${i % 9}`, surname: 'Bos' }),
  },
  'identity.birth': {
    sources: registry,
    persons: ['lena', 'mila', 'tijn', 'ravi'],
    value: (i) => ({ day: `19${70 + (i % 30)}-05-02` }),
  },
  'residence.address': {
    sources: [...registry, [0, 'steun', 'college', 'client']],
    persons: ['lena', 'greet', 'oscar', 'tijn'],
    value: (i) => ({ kind: 'dutch', street: 'Lindelaan', houseNumber: String(i % 7), postcode: '1234AB', place: 'Voorbeeld' }),
  },
  'relation.kin': {
    sources: registry,
    persons: ['mila', 'tijn', 'lena', 'greet'],
    mentioned: ['lena', 'oscar'],
    value: () => ({ relation: 'parent' }),
  },
  'need.wmo': {
    sources: steun,
    persons: ['lena', 'oscar', 'lena', 'greet', 'lena'],
    value: (i) => ({ need: label('vermoeid', i) }),
  },
  'provision.wmo': {
    sources: steun,
    persons: ['lena', 'lena', 'oscar'],
    value: (i) => ({ product: label('hulp', i), form: 'in-kind' }),
  },
  'support.informal': {
    sources: steun,
    persons: ['lena', 'greet', 'oscar', 'mila'],
    mentioned: ['lena', 'buur'],
    value: (i) => ({ help: label('kookt', i) }),
  },
  'need.youth': { sources: jeugd, persons: ['mila', 'tijn', 'mila'], value: (i) => ({ need: label('verzuim', i) }) },
  'education.enrolment': {
    sources: [[9, 'jeugd', 'school', 'organisation']],
    persons: ['mila', 'tijn'],
    value: (i) => ({ programme: label('groep', i) }),
  },
  'benefit.social-assistance': {
    sources: [
      [0, 'inkomen', 'college', 'client'],
      [8, 'inkomen', 'uwv', 'organisation'],
    ],
    persons: ['lena', 'oscar', 'lena'],
    value: (i) => ({ scheme: label('bijstand', i), net: money(i) }),
  },
  'debt.arrears': {
    sources: [
      [0, 'inkomen', 'college', 'client'],
      [11, 'inkomen', 'creditor', 'organisation'],
      [10, 'inkomen', 'housing-corporation', 'organisation'],
    ],
    persons: ['lena', 'lena', 'oscar', 'lena'],
    value: (i) => ({ subject: label('huur', i), balance: money(i) }),
  },
  'signal.safety': {
    sources: [[7, 'jeugd', 'veilig-thuis', 'investigation']],
    persons: ['mila', 'lena', 'oscar'],
    value: (i) => ({ need: label('zorg', i) }),
  },
} satisfies { readonly [C in CategoryId]?: Sort }

const categories = Object.entries<Sort>(sorts)
const days = (index: number) => new Date(Date.UTC(2013, 0, 1) + ((index * 733) % 5000) * 86_400_000).toISOString().slice(0, 10)

/** The household's facts over twelve organisations: twelve categories in turn; owners, sources and exceptions vary. */
export function fragmentsOf(count: number): readonly Fragment[] {
  const perHolder = Array.from({ length: 12 }, (): object[] => [])
  for (let index = 0; index < count; index += 1) {
    const [category, sort] = categories[index % categories.length] ?? neverEmpty()
    const round = Math.floor(index / categories.length)
    const [holder, act, holderRole, from] = sort.sources[round % sort.sources.length] ?? neverEmpty()
    perHolder[holder]?.push(factOf(index, round, category, sort, { act, holderRole, from }))
  }
  return perHolder.map((facts, index) => fragmentOf(index, facts))
}

function factOf(
  index: number,
  round: number,
  category: string,
  sort: Sort,
  { act, holderRole, from }: Record<'act' | 'holderRole' | 'from', string>,
): object {
  // Most facts are plain; every so many is old, of somebody unknown, told, or silent on its secrecy.
  const owner = index % 41 === 40 ? 'buur' : (sort.persons[round % sort.persons.length] ?? neverEmpty())
  const mentioned = sort.mentioned?.[round % sort.mentioned.length]
  const others = mentioned === undefined || mentioned === owner ? [] : [{ person: mentioned, part: 'mentioned' }]
  return {
    id: String(index),
    version: 1,
    persons: [{ person: owner, part: 'file' }, ...others],
    standing: index % 5 === 4 ? 'told' : 'observed',
    holderRole,
    obtained: {
      act,
      purpose: act === 'inkomen' && index % 2 === 0 ? 'inkomen/schuld' : `${act}/taak`,
      capacity: act === 'register' ? 'registrar' : 'helper',
      from,
    },
    ...(index % 37 === 36 ? {} : { secrecy: ['register'].includes(act) || holderRole === 'creditor' ? [] : [`${act}/geheim`] }),
    ...(index % 3 === 0 ? { holds: { from: days(index) } } : {}),
    changedOn: index % 13 === 12 ? '2004-02-29' : days(index),
    ended: index % 7 === 3 ? '2018-06-30' : 'running',
    category,
    value: sort.value(index),
  }
}

function fragmentOf(index: number, facts: readonly object[]): Fragment {
  return Fragment.parse({
    format: 'klantbeeld/fragment@1',
    id: `levering-${index}`,
    organisation: organisationId(index),
    persons: [...household.map(delivered), { ref: 'buur', surname: 'Buurman' }],
    file: { changedOn: '2026-09-15', ended: 'running' },
    facts,
    withdrawn: [],
    received: { at: '2026-11-20T12:00:00Z', via: 'portal', digest: `digest-of-delivery-${index}` },
  })
}

function neverEmpty(): never {
  throw new Error('a list of the benchmark world is empty; give every sort of fact a source and a person')
}

/** How many categories the facts have. */
export const categoryCount: number = categories.length

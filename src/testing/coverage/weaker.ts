import type { HouseholdDrawing, HouseholdException, HouseholdRow, HouseholdTest, HouseholdWay } from '../../law/index.ts'

/** A household row with one part of it left out or shifted, and which part. */
export interface Weaker {
  /** Where it stands in the row: the list, its place from 1, its code, and what differs. */
  readonly part: string
  readonly drawn: HouseholdDrawing
  /** The tests of the way or exception it stands in; none where it is about the whole. */
  readonly tests: readonly HouseholdTest[]
}

/** Every way to weaken a household row by one part: a way, exception or test out, a bound or degree one further, a mark off. */
export function weakenings({ drawn }: HouseholdRow): readonly Weaker[] {
  if (drawn === undefined) return []
  const { client, ways, exceptions, homes, ...rest } = drawn
  const base = { ...rest, ways, exceptions }
  const own = client === undefined ? {} : { client }
  const grouped = homes === undefined ? {} : { homes }
  return [
    ...listed('client', client ?? [], wayMarks).map(({ list, ...one }) => ({
      ...one,
      drawn: { ...base, ...grouped, client: list },
    })),
    ...listed('way', ways, wayMarks).map(({ list, ...one }) => ({ ...one, drawn: { ...drawn, ways: list } })),
    ...listed('exception', exceptions, barMarks).map(({ list, ...one }) => ({ ...one, drawn: { ...drawn, exceptions: list } })),
    ...(homes === undefined ? [] : [{ part: 'homes', tests: [], drawn: { ...base, ...own } }]),
  ]
}

type Marks<T> = (one: T) => readonly (readonly [part: string, weaker: T])[]

function listed<T extends HouseholdWay | HouseholdException>(name: string, list: readonly T[], marks: Marks<T>) {
  return list.flatMap((one, index) => {
    const where = `${name}.${index + 1}.${one.code}`
    const withTests = (all: readonly HouseholdTest[]): T => ({ ...one, all })
    const weaker: readonly (readonly [string, readonly T[]])[] = [
      ['', []],
      ...marks(one).map(([part, other]) => [`.${part}`, [other]] as const),
      ...testsOut(one.all).map(([part, all]) => [`.${part}`, [withTests(all)]] as const),
    ]
    return weaker.map(([part, instead]) => ({
      part: `${where}${part}`,
      tests: one.all,
      list: [...list.slice(0, index), ...instead, ...list.slice(index + 1)],
    }))
  })
}

const wayMarks: Marks<HouseholdWay> = (way) => {
  const { presumed, through = [], ...bare } = way
  const mark = presumed === undefined ? {} : { presumed }
  return [
    ...(presumed === undefined ? [] : [['presumed', { ...bare, ...(through.length === 0 ? {} : { through }) }] as const]),
    ...through.map((code) => [`through-${code}`, { ...bare, ...mark, through: through.filter((one) => one !== code) }] as const),
  ]
}

const barMarks: Marks<HouseholdException> = ({ rebuts, against, ...bare }) => [
  ...(rebuts === undefined ? [] : [['rebuts', { ...bare, ...(against === undefined ? {} : { against }) }] as const]),
  ...(against === undefined ? [] : [['against', { ...bare, ...(rebuts === undefined ? {} : { rebuts }) }] as const]),
]

/** A test out, where it is not the only one, and every test made another. */
function testsOut(all: readonly HouseholdTest[]): readonly (readonly [part: string, all: readonly HouseholdTest[]])[] {
  return all.flatMap((test, index) => {
    const instead = (tests: readonly HouseholdTest[]) => [...all.slice(0, index), ...tests, ...all.slice(index + 1)]
    const name = `test-${index + 1}-${test.test}`
    return [
      ...(all.length === 1 ? [] : [[name, instead([])] as const]),
      ...changed(test).map(([what, other]) => [`${name}-${what}`, instead([other])] as const),
    ]
  })
}

function changed(test: HouseholdTest): readonly (readonly [what: string, other: HouseholdTest])[] {
  switch (test.test) {
    case 'age': {
      const { from, below } = test
      return [
        ...(from === undefined ? [] : byOne('from', from).map(([what, year]) => [what, { ...test, from: year }] as const)),
        ...(below === undefined ? [] : byOne('below', below).map(([what, year]) => [what, { ...test, below: year }] as const)),
      ]
    }
    case 'kin':
      return [
        ['degree', { ...test, degree: test.degree === 1 ? 2 : 1 }],
        ['by', { ...test, by: test.by === 'blood' ? 'blood-or-affinity' : 'blood' }],
      ]
    case 'home': {
      const { main, ...bare } = test
      return main === undefined ? [] : [['main', bare]]
    }
    case 'circumstance': {
      const { asked, ...bare } = test
      return asked === undefined ? [] : [['asked', bare]]
    }
    case 'tie':
    case 'authority':
    case 'household':
      return []
  }
}

function byOne(bound: string, year: number): readonly (readonly [string, number])[] {
  return [
    [`${bound}-${year - 1}`, year - 1],
    [`${bound}-${year + 1}`, year + 1],
  ]
}

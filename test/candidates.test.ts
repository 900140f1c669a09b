import { describe, expect, it } from 'vitest'
import type { Level, LinkageField } from '../src/identity/index.ts'
import { candidates, defaultWeights } from '../src/identity/index.ts'
import type { People } from '../src/schema/index.ts'
import { anna, candidatesFor, delivered, fragmentOf, known, linkOf, peopleOf, personsOf } from './linkage-world.ts'

const bsn = '999940004'
const another = '999940715'

/** How the fields of the only candidate agree, those that are unknown left out. */
function levels(person: object, of: object = anna): Partial<Record<LinkageField, Level>> {
  const { proposals } = candidatesFor(person, [known('anna', of)])
  const fields = proposals[0]?.fields ?? []
  return Object.fromEntries(fields.filter(({ level }) => level !== 'unknown').map(({ field, level }) => [field, level]))
}

describe('candidates', () => {
  it('proposes who a delivered person may be, with the reason it was not linked and how each field agrees', () => {
    const { proposals, compared, lost } = candidatesFor({ ...delivered, surname: 'Grothedde' }, [known('anna', anna)])
    expect({ compared, lost }).toEqual({ compared: 1, lost: 0 })
    expect(proposals).toHaveLength(1)
    expect(proposals[0]).toMatchObject({
      delivered: { organisation: 'oin:1', fragment: 'f', ref: 'p1' },
      why: 'no-such-person',
      person: 'anna',
    })
    expect(proposals[0]?.posterior).toBeGreaterThan(0.99)
    expect(proposals[0]?.fields.map(({ field, level }) => `${field} ${level}`)).toEqual([
      'number unknown',
      'surname close',
      'givenNames same',
      'birth same',
      'postcode same',
      'houseNumber same',
      'street unknown',
      'place unknown',
      'location unknown',
    ])
    expect(Object.keys(proposals[0] ?? {}).sort()).toEqual(['delivered', 'fields', 'person', 'posterior', 'why'])
  })
  it('says nothing of whom resolve linked', () => {
    const people = [known('anna', { ...anna, bsn })]
    expect(candidatesFor({ ...delivered, bsn }, people)).toEqual({ proposals: [], compared: 0, lost: 0 })
    expect(candidatesFor(delivered, people)).toEqual({ proposals: [], compared: 0, lost: 0 })
  })
  it('counts what was compared, and what the cap lost, over all who were looked for', () => {
    const many = Array.from({ length: 202 }, (_, nr) =>
      known(`k${nr}`, { names: [{ kind: 'birth', surname: 'Bakker' }], birth: '1982' }),
    )
    const bakker = { surname: 'Bakker', birth: '1982' }
    const { compared, lost } = candidates([fragmentOf([bakker, bakker])], peopleOf(many))
    expect({ compared, lost }).toEqual({ compared: 400, lost: 4 })
  })
  it('proposes nobody where nobody is known', () => {
    expect(candidatesFor(delivered, [])).toEqual({ proposals: [], compared: 0, lost: 0 })
  })

  it.each<[string, object, object, Partial<Record<LinkageField, Level>>]>([
    ['day and month swapped', { birth: '1982-05-04' }, { birth: '1982-04-05' }, { birth: 'swapped' }],
    ['a slip in the birth date', { birth: '1982-03-15' }, {}, { birth: 'close' }],
    [
      'given name and surname swapped',
      { surname: 'Anna', givenNames: 'Groothedde' },
      { givenNames: 'Anna' },
      { surname: 'swapped', givenNames: 'swapped' },
    ],
    [
      'the prefix in the surname',
      { surname: 'van Groothedde', houseNumber: '14' },
      {},
      { surname: 'same', houseNumber: 'different' },
    ],
    [
      'a name without its diacritics',
      { surname: 'Muller', birth: '1982' },
      { names: [{ kind: 'spouse', surname: 'Müller' }] },
      { surname: 'same', birth: 'partly' },
    ],
    [
      'the name of the spouse',
      { surname: 'Visser', birth: 'unknown' },
      { names: [...anna.names, { kind: 'spouse', surname: 'Visser' }] },
      { surname: 'same' },
    ],
    [
      'one half of a combined name',
      { surname: 'Visser' },
      { names: [{ kind: 'combined', surname: 'Groothedde-Visser' }] },
      { surname: 'partly' },
    ],
    ['initials', { givenNames: 'A.M.' }, {}, { givenNames: 'partly' }],
    [
      'an earlier address',
      { postcode: '9999ZZ', givenNames: 'Anna' },
      { addresses: [...anna.addresses, { postcode: '9999ZZ', houseNumber: '12' }] },
      { postcode: 'same', houseNumber: 'same' },
    ],
  ])('knows a person again by %s', (_, change, of, expected) => {
    expect(levels({ ...delivered, ...change }, { ...anna, ...of })).toMatchObject(expected)
  })

  it('never proposes somebody with another number that passes the eleven-test, and does where a digit is wrong', () => {
    const people = [known('anna', { ...anna, bsn })]
    expect(candidatesFor({ ...delivered, bsn: another }, people).proposals).toEqual([])
    expect(levels({ ...delivered, bsn: '999940005' }, { ...anna, bsn })).toMatchObject({ number: 'close', surname: 'same' })
    expect(levels({ ...delivered, bsn: '123456789' }, { ...anna, bsn })).toMatchObject({ number: 'different', surname: 'same' })
  })
  it('knows a person by a number of before as well', () => {
    const changed = [known('anna', { ...anna, bsn: another, formerBsns: [bsn] })]
    const [found] = candidatesFor({ ...delivered, bsn, birth: '1982-04-03' }, changed).proposals
    expect(found).toMatchObject({ person: 'anna', why: 'contradiction' })
    expect(found?.fields).toContainEqual(expect.objectContaining({ field: 'number', level: 'same' }))
    expect(candidatesFor({ ...delivered, bsn: '999941422' }, changed).proposals).toEqual([])
  })
  it('shows the person of a number beside whoever the other data fit', () => {
    const thief = known('bea', { names: [{ kind: 'birth', surname: 'Zwart' }], givenNames: 'Bea', birth: '1960-12-01', bsn })
    const found = candidatesFor({ ...delivered, bsn }, [known('anna', anna), thief], [], { from: 0.0001 })
    expect(found.proposals[0]).toMatchObject({ person: 'anna', why: 'contradiction' })
    expect(personsOf(found)).toContain('bea')
  })
  it('tells twins apart where both are known, and shares the chance between two who fit alike', () => {
    const twins = [known('anna', anna), known('elsa', { ...anna, givenNames: 'Elsa' })]
    expect(personsOf(candidatesFor({ ...delivered, houseNumber: '12a' }, twins))).toEqual(['anna'])
    const { houseNumber: _, givenNames: __, ...nameless } = delivered
    const shared = candidatesFor(nameless, twins, [], { from: 0.2 }).proposals
    expect(shared.map(({ person }) => person).sort()).toEqual(['anna', 'elsa'])
    expect(shared[0]?.posterior).toBeCloseTo(shared[1]?.posterior ?? 0, 9)
    expect(shared[0]?.posterior).toBeLessThan(0.5)
  })
  it('does not take a son for the father whose name and address he has', () => {
    const father = known('father', { ...anna, givenNames: 'Jan', birth: '1950-07-30' })
    const son = { ...delivered, givenNames: 'Jan', birth: '1981-11-02' }
    expect(candidatesFor(son, [father, ...strangers(500)]).proposals).toEqual([])
    expect(personsOf(candidatesFor({ ...son, birth: '1950-07-03' }, [father, ...strangers(500)]))).toEqual(['father'])
  })
  it('says less of a name that many have', () => {
    const of = (surname: string) => {
      const people = [known('anna', { ...anna, names: [{ kind: 'birth', surname }] }), ...strangers(500, 'Jansen')]
      const { proposals } = candidatesFor({ ...delivered, surname, houseNumber: '13' }, people)
      return proposals[0]?.fields.find(({ field }) => field === 'surname')?.bits ?? 0
    }
    expect(of('Groothedde')).toBeGreaterThan(of('Jansen') + 3)
  })

  it('proposes from one half up unless told', () => {
    const people = [known('anna', anna), ...strangers(200)]
    const doubtful = { surname: 'Groothedde', birth: '1982', givenNames: 'Elsa' }
    expect(candidatesFor(doubtful, people).proposals).toEqual([])
    const [low] = candidatesFor(doubtful, people, [], { from: 0.01 }).proposals
    expect(low).toMatchObject({ person: 'anna' })
    expect(low?.posterior).toBeLessThan(0.5)
    expect(personsOf(candidatesFor(doubtful, people, [], { from: low?.posterior ?? 1 }))).toEqual(['anna'])
    expect(personsOf(candidatesFor(doubtful, people, [], { from: (low?.posterior ?? 1) + 1e-9 }))).toEqual([])
  })
  it('judges by the weights it is given', () => {
    const people = [known('anna', anna), ...strangers(200)]
    const doubtful = { surname: 'Groothedde', birth: '1982', givenNames: 'Elsa' }
    const weights = { ...defaultWeights, share: 0.999 }
    expect(personsOf(candidatesFor(doubtful, people, [], { weights }))).toEqual(['anna'])
  })
  it('leaves out a ref that stands twice, for that is nobody', () => {
    const people = peopleOf([known('anna', anna)])
    const twice = fragmentOf([
      { ...delivered, houseNumber: '1' },
      { ...delivered, ref: 'p1', houseNumber: '2' },
      { ...delivered, houseNumber: '3' },
    ])
    expect(candidates([twice], people).proposals.map((it) => it.delivered.ref)).toEqual(['p3'])
  })
  it('answers in the order of the names of the delivered, then of the likeness', () => {
    const people = peopleOf([known('bea', { ...anna, givenNames: 'Annie Maria' }), known('anna', anna)])
    const persons = [{ ...delivered, houseNumber: '1' }]
    const { proposals } = candidates([fragmentOf(persons, 'g'), fragmentOf(persons, 'f')], people, { from: 0.000001 })
    expect(proposals.map(({ delivered: { fragment }, person }) => `${fragment} ${person}`)).toEqual([
      'f anna',
      'f bea',
      'g anna',
      'g bea',
    ])
  })
})

describe('pairs a steward spoke of', () => {
  const near = { ...delivered, houseNumber: '13', localNumber: 'L-1' }
  const people = [known('anna', anna)]
  const byNumber = { delivered: { organisation: 'oin:1', number: 'L-1' } }
  const spoken = (links: readonly object[]) => personsOf(candidatesFor(near, people, links))

  it.each<[string, object]>([
    ['kept apart', { kind: 'kept-apart' }],
    ['kept apart by number', { kind: 'kept-apart', ...byNumber }],
    ['joined', { kind: 'joined' }],
    ['joined by number', { kind: 'joined', ...byNumber }],
  ])('are not proposed again: %s', (_, link) => expect(spoken([link])).toEqual([]))

  it.each<[string, object]>([
    ['another person', { kind: 'kept-apart', person: 'bea' }],
    ['another ref', { kind: 'kept-apart', delivered: { organisation: 'oin:1', fragment: 'f', ref: 'p2' } }],
    ['another fragment', { kind: 'kept-apart', delivered: { organisation: 'oin:1', fragment: 'g', ref: 'p1' } }],
    ['another organisation', { kind: 'kept-apart', delivered: { organisation: 'oin:2', fragment: 'f', ref: 'p1' } }],
    ['another number', { kind: 'kept-apart', delivered: { organisation: 'oin:1', number: 'L-2' } }],
  ])('are those of the record, and not of %s', (_, link) => expect(spoken([link])).toEqual(['anna']))

  it('are read by citizen service number as well', () => {
    const link = { kind: 'kept-apart', delivered: { organisation: 'oin:1', number: '999940005' } }
    expect(personsOf(candidatesFor({ ...near, bsn: '999940005' }, people, [link]))).toEqual([])
  })
  it('count as not there where they were undone, joined ones too', () => {
    const undone = { at: '2026-02-01T00:00:00Z', by: 'steward', because: 'mistaken' }
    const after = (link: object): People => {
      const base = peopleOf(people, [link])
      return { ...base, links: base.links.map((record) => ({ ...record, undone })) }
    }
    const fragments = [fragmentOf([near])]
    for (const kind of ['kept-apart', 'joined']) {
      expect(personsOf(candidates(fragments, after({ kind }))), kind).toEqual(['anna'])
      expect(personsOf(candidates(fragments, peopleOf(people, [{ kind }]))), kind).toEqual([])
    }
  })
  it('end the search where a steward said who it is, also to somebody who is not known or to several', () => {
    const bea = known('bea', { ...anna, givenNames: 'Bea' })
    const joined = (person: string) => ({ kind: 'joined', person })
    const to = (links: readonly object[]) =>
      personsOf(candidatesFor(near, [...people, bea, known('cas', {})], links, { from: 0.0001 }))
    expect(to([])).toEqual(['anna', 'bea'])
    expect(to([joined('nobody')])).toEqual([])
    expect(to([joined('bea'), joined('cas')])).toEqual([])
    expect(to([joined('bea'), { kind: 'kept-apart', person: 'bea' }])).toEqual(['anna'])
    expect(to([joined('bea'), { kind: 'kept-apart', person: 'anna' }])).toEqual([])
  })
  it('leave the chance to whoever is left', () => {
    const twins = [known('anna', anna), known('elsa', anna)]
    const half = candidatesFor(near, twins, [], { from: 0.1 }).proposals[0]?.posterior ?? 1
    const left = candidatesFor(near, twins, [linkOf({ kind: 'kept-apart' })]).proposals
    expect(half).toBeLessThan(0.51)
    expect(left).toHaveLength(1)
    expect(left[0]?.person).toBe('elsa')
    expect(left[0]?.posterior).toBeGreaterThan(0.9)
  })
})

describe('a person who turned out to be another', () => {
  const persons = [known('loc', { ...anna, localNumber: 'L-1' }), known('kim', { ...anna, addresses: [] })]
  const near = { ...delivered, houseNumber: '13' }
  const is = { person: 'loc', is: 'kim' }
  const asked = (samePersons: readonly object[], links: readonly object[] = [], all = persons, who: object = near) =>
    candidates([fragmentOf([who])], peopleOf(all, links, samePersons))

  it('is proposed as that one, for whom what is known of both counts', () => {
    const { proposals } = asked([is])
    expect(proposals).toHaveLength(1)
    expect(proposals[0]).toMatchObject({ person: 'kim' })
    expect(proposals[0]?.posterior).toBeGreaterThan(0.99)
    expect(proposals[0]?.fields.map(({ level }) => level)).toEqual([
      'unknown',
      'same',
      'same',
      'same',
      'same',
      'different',
      'unknown',
      'unknown',
      'unknown',
    ])
  })
  it('is somebody else where there is no record, or it was undone, so that neither is likely enough', () => {
    const twice = [known('loc', anna), known('kim', anna)]
    const undone = { at: '2026-02-01T00:00:00Z', by: 'steward', because: 'mistaken' }
    for (const records of [[], [{ ...is, undone }]]) expect(asked(records, [], twice).proposals).toEqual([])
    expect(personsOf(asked([is], [], twice))).toEqual(['kim'])
  })
  it('lends given names and birth date only to who has none, and numbers and surnames always', () => {
    const loc = known('loc', { ...anna, names: [{ kind: 'birth', surname: 'Visser' }], bsn, formerBsns: [another] })
    const levelsOf = (one: object, who: object) =>
      asked([is], [], [loc, known('kim', one)], who).proposals.map(({ person, fields }) => [
        person,
        ...fields.slice(0, 4).map(({ level }) => level),
      ])
    const who = { ...delivered, surname: 'Visser', bsn: '999940005' }
    expect(levelsOf({}, who)).toEqual([['kim', 'close', 'same', 'same', 'same']])
    expect(levelsOf({ givenNames: 'Anna Marie', birth: '1982-03-15' }, who)).toEqual([['kim', 'close', 'same', 'close', 'close']])
    expect(levelsOf({}, { ...who, bsn: '999941422' })).toEqual([])
  })
  it('was kept apart by who was kept apart from either', () => {
    const record = (kind: string, person: string) => ({ kind, person })
    expect(asked([is], [record('kept-apart', 'loc')]).proposals).toEqual([])
    expect(asked([is], [record('kept-apart', 'kim')]).proposals).toEqual([])
    expect(asked([is], [record('kept-apart', 'bea')]).proposals).toHaveLength(1)
    expect(asked([], [record('kept-apart', 'loc')]).proposals[0]).toMatchObject({ person: 'kim' })
  })
  it('was joined by who was joined to either, save where kept apart from either', () => {
    const bea = known('bea', {})
    const joined = (person: string, apart?: string) =>
      asked(
        [is],
        [{ kind: 'joined', person }, ...(apart === undefined ? [] : [{ kind: 'kept-apart', person: apart }])],
        [...persons, bea],
      ).proposals.map(({ person }) => person)
    expect(joined('loc')).toEqual([])
    expect(joined('loc', 'bea')).toEqual([])
    expect(joined('bea', 'bea')).toEqual(['kim'])
    expect(joined('loc', 'kim')).toEqual([])
  })
})

/** So many known persons with nothing in common with Anna, but a surname where it is given. */
function strangers(count: number, surname = ''): readonly object[] {
  return Array.from({ length: count }, (_, nr) =>
    known(`stranger-${nr}`, {
      names: [{ kind: 'birth', surname: surname || `Vreemd${'abcdefghij'.charAt(nr % 10)}${nr}` }],
      givenNames: `Onno${nr}`,
      birth: `19${String(10 + (nr % 60)).padStart(2, '0')}-10-${String(10 + (nr % 18))}`,
      addresses: [{ postcode: `${5000 + nr}XX`, houseNumber: `${300 + nr}` }],
    }),
  )
}

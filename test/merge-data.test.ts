import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ClearedEntry, clear } from '../src/disclosure/cleared.ts'
import { type Merged, merge } from '../src/merge/index.ts'
import { type Links, resolve } from '../src/people/index.ts'
import { type Fragment, type KnownPerson, organisationKey, type RelationValue } from '../src/schema/index.ts'
import { brpFragment, brpPeople } from '../src/sources/brp.ts'
import { plain, tieKey } from './merging.ts'
import { day } from './specification-world.ts'

const folder = process.env['KLANTBEELD_DATA'] ?? '../shared/data'
const isAbsent = !existsSync(folder)
const producedOn = day('2024-06-11')

describe.runIf(isAbsent)('kinship in the public set of the BRP', () => {
  it('skipped: no data folder', () => {})
})

describe.skipIf(isAbsent)('kinship in the public set of the BRP, every file cleared', () => {
  let merged: Merged
  let listed: readonly { readonly bsn?: string; readonly parents: readonly string[]; readonly children: readonly string[] }[]

  beforeAll(() => {
    const persons: readonly unknown[] = JSON.parse(readFileSync(`${folder}/brp-personen-mock/personen-1176.json`, 'utf8'))
    const organisation = { scheme: 'oin', value: '00000001' } as const
    const fragments = persons.flatMap((person, index) => {
      const { fragment } = brpFragment(person, { id: `fragment-${index}`, organisation, subject: `subject-${index}`, producedOn })
      return fragment ?? []
    })
    const idOf = (_bsn: string | undefined, position: number): string => `brp-${position}`
    const { people } = brpPeople(persons, { recordedAt: '2024-06-12T09:00:00Z', undatedFrom: producedOn, idOf })
    const links = people === undefined ? new Map() : resolve(fragments, people)
    merged = merge(clear(fragments.flatMap((fragment) => kinIn(fragment, links))), producedOn, tieKey)
    listed = fragments.map(listOf)
  })

  const count = (relation: RelationValue['relation'], among: (one: Tie) => boolean = () => true) =>
    tiesIn(merged).filter((tie) => tie.relation === relation && among(tie)).length

  it('has 640 links from child to parent of which 68 are not mutual, counted on the lists themselves', () => {
    const children = new Map(listed.map(({ bsn, children }) => [bsn, children]))
    const ties = listed.flatMap(({ bsn = '', parents }) =>
      parents.flatMap((parent) => (children.has(parent) ? [{ bsn, parent }] : [])),
    )
    expect(ties).toHaveLength(640)
    const denied = ties.filter(({ bsn, parent }) => children.get(parent)?.includes(bsn) === false)
    expect(denied).toHaveLength(68)
    expect(denied.filter(({ parent }) => children.get(parent)?.length === 0)).toHaveLength(7)
  })
  it('marks 52 of the 68 as one-sided; of the other 16 nobody can tell from what was cleared', () => {
    const position = new Map(listed.flatMap(({ bsn }, index) => (bsn === undefined ? [] : [[bsn, `brp-${index}`] as const])))
    const whys = listed.flatMap(({ bsn = '', parents }, index) =>
      parents.flatMap((parent) => {
        const other = position.get(parent)
        if (other === undefined || listed[Number(other.slice(4))]?.children.includes(bsn) !== false) return []
        const tie = tiesOf(merged, `brp-${index}`).find(
          ({ relation, mentions }) => relation === 'parent' && mentions.includes(other),
        )
        const children = tiesOf(merged, other).filter(({ relation }) => relation === 'child')
        if (tie?.oneSided) return ['one-sided']
        if (children.length === 0) return ['the parent’s list names no child']
        return [tie === undefined ? 'parent not linked' : 'a child on the parent’s list is not known']
      }),
    )
    const found = (wanted: string) => whys.filter((why) => why === wanted).length
    expect(whys).toHaveLength(68)
    expect(found('one-sided')).toBe(52)
    expect(found('the parent’s list names no child')).toBe(7)
    expect(found('parent not linked')).toBe(5)
    expect(found('a child on the parent’s list is not known')).toBe(4)
    expect(count('parent', ({ oneSided }) => oneSided)).toBe(52)
  })
  it('names 616 of the 640 parents: the others have another name or birth date in the child’s list, so that they are not linked', () => {
    expect(count('parent', ({ mentions }) => mentions.length > 0)).toBe(616)
  })
  it('marks 4 ties from parent to child and 16 between spouses', () => {
    expect(count('child', ({ oneSided }) => oneSided)).toBe(4)
    expect(count('spouse', ({ oneSided }) => oneSided)).toBe(16)
  })
  it('shows every tie of whoever is known as a value of its own', () => {
    const said = [...merged.values()].flat().flatMap(({ alternatives }) => alternatives.map(({ entries }) => entries.length))
    expect(said).toHaveLength(3048)
    expect(said.every((one) => one === 1)).toBe(true)
  })
})

interface Tie {
  readonly relation: RelationValue['relation']
  readonly mentions: readonly string[]
  readonly oneSided: boolean
}

function tiesIn(merged: Merged): readonly Tie[] {
  return [...merged.keys()].flatMap((person) => tiesOf(merged, person))
}

function tiesOf(merged: Merged, person: string): readonly Tie[] {
  return (merged.get(person) ?? []).flatMap(({ alternatives }) =>
    alternatives.flatMap(({ entries: [{ current, mentions }], oneSided }) =>
      current.fact.category === 'relation.kin' ? [{ relation: current.fact.value.relation, mentions, oneSided }] : [],
    ),
  )
}

function kinIn(fragment: Fragment, all: Links): readonly ClearedEntry[] {
  const links = all.get(fragment) ?? new Map()
  const known = (ref: string): readonly KnownPerson['id'][] => {
    const link = links.get(ref)
    return link !== undefined && 'person' in link ? [link.person] : []
  }
  return fragment.facts.flatMap((fact) => {
    const of = (wanted: 'file' | 'mentioned') =>
      fact.persons.flatMap(({ person, part }) => (part === wanted ? known(person) : []))
    if (fact.category !== 'relation.kin') return []
    const { organisation: holder, file } = fragment
    return {
      current: { fact, holder, holderKey: organisationKey(holder), file, links, undecidable: false },
      owners: of('file'),
      mentions: of('mentioned'),
      rows: ['brp/row'],
      source: { shown: 'act', act: 'brp' },
      weight: plain,
      special: false,
      last: undefined,
    }
  })
}

function listOf({ persons, facts }: Fragment) {
  const numbers = (relation: RelationValue['relation']) =>
    facts.flatMap((fact) => {
      const other = fact.persons.find(({ part }) => part === 'mentioned')
      const bsn = persons.find(({ ref }) => ref === other?.person)?.bsn
      return fact.category === 'relation.kin' && fact.value.relation === relation && bsn !== undefined ? [bsn] : []
    })
  const bsn = persons[0]?.bsn
  return { ...(bsn === undefined ? {} : { bsn }), parents: numbers('parent'), children: numbers('child') }
}

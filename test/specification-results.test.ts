import { describe, expect, it } from 'vitest'
import type { TermRow } from '../src/law/index.ts'
import { type CaseResult, type CategoryId, caseResults, type Fact, type Judgement } from '../src/schema/index.ts'
import { isShown } from './identity-world.ts'
import { decide, fact, fragment, judgement, quality, term, type World } from './specification-world.ts'

/** What a fact says of the result. */
const stating = (result?: CaseResult) => (result === undefined ? {} : { result })
/** A row that has ended for fact `f`, which changed in 2023. */
const ending: TermRow = { ...term, id: 'wmo:ending', start: 'changed', period: 'P1Y' }

describe('the specification on terms by result', () => {
  const withTerms = (result: CaseResult | undefined, ...terms: readonly Partial<TermRow>[]) =>
    isShown({ fact: stating(result), wmo: { terms: terms.map((it) => ({ ...term, ...it })) } })

  it('takes a row that names results for facts that state one of them, or none', () => {
    const row = { results: ['granted', 'adopted'] } as const
    expect(caseResults.map((result) => withTerms(result, row))).toEqual(['true', 'false', 'true', 'false', 'false'])
    expect(withTerms(undefined, row)).toBe('true')
  })

  it('takes a row without results for every fact', () => {
    expect([undefined, ...caseResults].filter((result) => withTerms(result, {}) !== 'true')).toEqual([])
    expect([undefined, ...caseResults].filter((result) => withTerms(result, {}, ending) !== 'false')).toEqual([])
  })

  it('shows shortest where the result is not stated', () => {
    const rows = [{ results: ['granted'] }, { ...ending, results: ['refused'] }] as const
    expect([withTerms('granted', ...rows), withTerms('refused', ...rows), withTerms(undefined, ...rows)]).toEqual([
      'true',
      'false',
      'false',
    ])
    expect([withTerms('broken-off', ...rows), withTerms('broken-off', {}, ...rows)]).toEqual(['false', 'true'])
    const unanswered = [{ results: ['granted'] }, { start: 'recorded', results: ['refused'] }] as const
    expect([withTerms('granted', ...unanswered), withTerms(undefined, ...unanswered)]).toEqual(['true', 'false'])
  })

  it('asks for every other thing too', () => {
    const granted = { results: ['granted'] } as const
    expect([
      withTerms('granted', { ...granted, purposes: ['wmo/onderzoek'] }),
      withTerms('granted', { ...granted, purposes: ['wmo/other'] }),
      withTerms(undefined, { ...granted, holderRoles: ['school'] }),
      withTerms('granted', { ...granted, categories: ['provision.wmo'] }),
      withTerms('granted', { ...granted, confidence: 'unverified' }),
    ]).toEqual(['true', 'false', 'false', 'false', 'false'])
    // A row for showing alone ends showing of the results it names, and is no row that speaks of keeping.
    const showing = { ...ending, showingOnly: true, results: ['refused'] } as const
    expect([withTerms('granted', {}, showing), withTerms('refused', {}, showing), withTerms(undefined, {}, showing)]).toEqual([
      'true',
      'false',
      'false',
    ])
    expect(withTerms('granted', { ...granted, showingOnly: true })).toBe('false')
  })

  it('lists the rows that speak', () => {
    const rows = (result?: CaseResult) =>
      decide({
        fact: stating(result),
        wmo: {
          terms: [
            { ...term, results: ['granted'] },
            { ...term, id: 'wmo:refused', results: ['refused'] },
          ],
        },
      }).map((it) => it.rows.filter((id) => id === 'wmo:term' || id === 'wmo:refused').join())
    expect([rows('granted'), rows('refused'), rows('adopted'), rows()]).toEqual([
      ['wmo:term'],
      ['wmo:refused'],
      [''],
      ['wmo:refused,wmo:term'],
    ])
  })

  it('takes the result of the version that stands, and no version with two', () => {
    const granted: World['wmo'] = { terms: [{ ...term, results: ['granted'] }] }
    const versions = (...facts: readonly Partial<Fact>[]) =>
      isShown({
        wmo: granted,
        fragments: facts.map((it, index) => ({ ...fragment, id: `x${index}`, facts: [{ ...fact, ...it } as Fact] })),
      })
    expect([
      versions(stating('refused'), { version: 3, ...stating('granted') }),
      versions(stating('granted'), { version: 3, ...stating('refused') }),
      versions(stating('granted'), stating('granted')),
      versions(stating('granted'), stating('refused')),
      versions(stating('granted'), {}),
    ]).toEqual(['true', 'false', 'true', 'false', 'false'])
  })
})

describe('the specification on terms by result of what is in a document', () => {
  const inner: readonly CategoryId[] = ['support.informal']
  const necessary: Judgement = { ...judgement, categories: ['document.letter'] }
  const letter = (result: CaseResult | undefined, contains: readonly CategoryId[], ...terms: readonly Partial<TermRow>[]) =>
    isShown({
      fragment: { facts: [{ ...fact, category: 'document.letter', value: {}, contains, ...stating(result) } as unknown as Fact] },
      setting: { judgements: [necessary] },
      wmo: {
        quality: (['health', 'special'] as const).map((sensitivity) => ({ ...quality, id: `wmo:${sensitivity}`, sensitivity })),
        terms: terms.map((it) => ({ ...term, ...it })),
      },
    })

  it('asks the result of the document for each category in it', () => {
    const rows = [{ categories: ['document.letter'] }, { categories: inner, results: ['granted'] }] as const
    expect([letter('granted', inner, ...rows), letter('refused', inner, ...rows), letter(undefined, inner, ...rows)]).toEqual([
      'true',
      'false',
      'true',
    ])
    expect(letter('refused', ['document.letter'], ...rows)).toBe('true')
  })

  it('ends the document where a row by result ends what is in it', () => {
    const rows = [{}, { ...ending, categories: inner, results: ['refused'] }] as const
    expect([letter('granted', inner, ...rows), letter('refused', inner, ...rows), letter(undefined, inner, ...rows)]).toEqual([
      'true',
      'false',
      'false',
    ])
    expect(letter(undefined, ['document.letter'], ...rows)).toBe('true')
  })
})

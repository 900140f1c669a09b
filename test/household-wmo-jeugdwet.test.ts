import { describe, expect, it } from 'vitest'
import { authority, born, type Cleared1, died, drawn, kin, lives, living, notLiving, standings } from './household-world.ts'

type Case = readonly [sentence: string, facts: readonly Cleared1[], found: readonly string[]]

const both = [lives('anna', '1'), lives('bram', '1')]
const grown = [born('anna', '1980-01-01'), born('bram', '1980-01-01')]

describe('huisgenoten (Wmo 1.1.1)', () => {
  it.each<Case>([
    ['takes nobody for one address alone', both, []],
    ['takes whoever was judged to be one', [living('anna', 'housemate', 'bram')], ['bram: in judged-housemate']],
    ['sets nobody apart for a judgement that there is none', [...both, notLiving('anna', 'housemate', 'bram')], []],
    ['leaves it open where it was told', [living('anna', 'housemate', 'bram', { standing: 'told' })], ['bram: open housemate']],
    ['takes a relative at one address', [...both, kin('anna', 'parent', 'bram')], ['bram: in relative-at-home']],
    ['takes the spouse at one address', [...both, kin('anna', 'spouse', 'bram')], ['bram: in relative-at-home']],
    [
      'takes the spouse of a child',
      [...both, kin('anna', 'child', 'eva'), kin('eva', 'spouse', 'bram')],
      ['bram: in relative-at-home', 'eva: open home'],
    ],
    [
      'sets a relative at another address apart',
      [lives('anna', '1'), lives('bram', '2'), kin('anna', 'parent', 'bram')],
      ['bram: apart not-home'],
    ],
    [
      'leaves a relative open whose address is not shown',
      [lives('anna', '1'), kin('anna', 'parent', 'bram')],
      ['bram: open home'],
    ],
    ['does not take a former spouse', [...both, kin('anna', 'former-spouse', 'bram')], []],
    [
      'does not take a carer or a guardian for that alone',
      [...both, kin('anna', 'carer', 'bram'), kin('anna', 'guardian', 'bram')],
      [],
    ],
  ])('%s', (_, facts, found) => {
    expect(standings('wmo/huisgenoten', facts)).toEqual(found)
  })
})

describe('gezamenlijke huishouding (Wmo 1.1.2)', () => {
  const care = living('anna', 'mutual-care', 'bram')
  it.each<Case>([
    ['takes two unmarried adults who care for each other', [...both, ...grown, care], ['bram: in mutual-care']],
    ['leaves open whether they do', [...both, ...grown], ['bram: open mutual-care']],
    ['sets a minor apart', [...both, born('anna', '1980-01-01'), born('bram', '2008-11-23'), care], ['bram: apart not-age']],
    [
      'takes whoever turned eighteen today',
      [...both, born('anna', '1980-01-01'), born('bram', '2008-11-22'), care],
      ['bram: in mutual-care'],
    ],
    [
      'sets apart where the client is a minor',
      [...both, born('anna', '2008-11-23'), born('bram', '1980-01-01'), care],
      ['bram: apart not-age'],
    ],
    [
      'sets a blood relative in the first degree apart',
      [...both, ...grown, care, kin('anna', 'parent', 'bram')],
      ['bram: apart first-degree-relative'],
    ],
    [
      'sets apart whoever is married to another',
      [...both, ...grown, care, kin('bram', 'spouse', 'eva')],
      ['bram: apart spouse-of-somebody'],
    ],
    [
      'sets apart where the client is married to another',
      [...both, ...grown, care, kin('anna', 'spouse', 'eva')],
      ['bram: apart spouse-of-somebody'],
    ],
    [
      'presumes it of a former spouse, however long ago',
      [...both, ...grown, kin('anna', 'former-spouse', 'bram')],
      ['bram: in married-before'],
    ],
    [
      'presumes it where a judgement says they were ever married',
      [...both, ...grown, living('anna', 'ever-married', 'bram')],
      ['bram: in married-before'],
    ],
    [
      'presumes it beyond rebuttal',
      [...both, ...grown, kin('anna', 'former-spouse', 'bram'), notLiving('anna', 'joint-household', 'bram')],
      ['bram: in married-before'],
    ],
    [
      'has no exception for care',
      [...both, ...grown, care, living('anna', 'lives-together-for-care', 'bram')],
      ['bram: in mutual-care'],
    ],
  ])('%s', (_, facts, found) => {
    expect(standings('wmo/gezamenlijke-huishouding', facts)).toEqual(found)
  })
})

describe('jeugdige (Jeugdwet 1.1)', () => {
  const own = (facts: readonly Cleared1[]) => standings('jeugdwet/jeugdige', facts, { client: 'dina' })
  const members = (facts: readonly Cleared1[]) =>
    drawn('jeugdwet', facts, '2026-11-22', 'dina').find(({ row }) => row.concept === 'jeugdwet/jeugdige')?.members
  it.each<readonly [string, readonly Cleared1[], string]>([
    ['is below eighteen', [born('dina', '2008-11-23')], 'below-eighteen'],
    ['is below 21 in foster care', [born('dina', '2005-11-23'), living('dina', 'foster-care', 'frits')], 'continued-foster-care'],
    [
      'is below 23 where youth help goes on',
      [born('dina', '2003-11-23'), living('dina', 'continued-youth-help')],
      'continued-youth-help',
    ],
  ])('%s', (_, facts, way) => {
    expect(members(facts)?.map(({ because }) => because)).toEqual([[way]])
    expect(own(facts)).toEqual([`dina: in ${way}`])
  })
  it.each<Case>([
    ['is nobody of eighteen for whom nothing goes on', [born('dina', '2008-11-22')], ['dina: apart not-age']],
    [
      'is nobody of 21 for foster care',
      [born('dina', '2005-11-22'), living('dina', 'foster-care', 'frits')],
      ['dina: apart not-age'],
    ],
    ['is nobody of 23', [born('dina', '2003-11-22'), living('dina', 'continued-youth-help')], ['dina: apart not-age']],
    ['is open where the age is not shown', [lives('dina', '1')], ['dina: open age']],
    [
      'is open where it was only told that help goes on',
      [born('dina', '2005-01-01'), living('dina', 'continued-youth-help', undefined, { standing: 'told' })],
      ['dina: open continued-youth-help'],
    ],
    ['is nobody who is dead', [born('dina', '2010-01-01'), died('dina', '2026-01-01')], ['dina: apart not-death']],
  ])('%s', (_, facts, found) => {
    expect(own(facts)).toEqual(found)
  })
})

describe('gezin and ouder (Jeugdwet 1.1)', () => {
  const young = born('anna', '2015-01-01')
  const held = authority('anna', 'one-parent', 'mara')
  const mother = [young, kin('anna', 'parent', 'mara'), held]
  const children = [kin('mara', 'child', 'anna'), kin('mara', 'child', 'bas')]
  const atHome = [...mother, ...children, lives('mara', '1'), lives('bas', '1')]
  it.each<readonly [string, readonly Cleared1[], readonly string[], readonly string[]]>([
    ['takes the parent with authority', mother, ['mara: in parent-with-authority'], ['mara: in parent']],
    [
      'sets a parent without authority apart',
      [...mother, kin('anna', 'parent', 'vik')],
      ['mara: in parent-with-authority', 'vik: apart not-authority'],
      ['mara: in parent'],
    ],
    [
      'leaves a parent open where nothing shown says who has authority',
      [young, kin('anna', 'parent', 'mara')],
      ['mara: open authority'],
      [],
    ],
    [
      'leaves a parent open whom a statement about both does not name',
      [young, kin('anna', 'parent', 'mara'), kin('anna', 'parent', 'vik'), authority('anna', 'both-parents', 'mara')],
      ['mara: in parent-with-authority', 'vik: open authority'],
      ['mara: in parent', 'vik: open household'],
    ],
    [
      'leaves both open where each is said to have it alone',
      [...mother, kin('anna', 'parent', 'vik'), authority('anna', 'one-parent', 'vik')],
      ['mara: open authority', 'vik: open authority'],
      ['mara: open household', 'vik: open household'],
    ],
    [
      'leaves a parent open where one statement gives her authority and another a guardian',
      [...mother, authority('anna', 'guardian', 'voogd')],
      ['mara: open authority'],
      ['mara: open household'],
    ],
    [
      'leaves a parent open where one statement gives authority to both parents and another to her alone',
      [...mother, authority('anna', 'both-parents', 'mara')],
      ['mara: open authority'],
      ['mara: open household'],
    ],
    [
      'leaves somebody open who was told of beside two who surely have it',
      [
        ...mother.filter((one) => one !== held),
        ...['mara', 'vik'].map((parent) => authority('anna', 'both-parents', parent)),
        authority('anna', 'both-parents', 'wim', { standing: 'told' }),
        ...[kin('anna', 'parent', 'vik'), kin('anna', 'parent', 'wim')],
      ],
      ['mara: in parent-with-authority', 'vik: in parent-with-authority', 'wim: open authority'],
      ['mara: in parent', 'vik: in parent', 'wim: open household'],
    ],
    [
      'takes the parent with authority of whom it was told beside',
      [...mother, authority('anna', 'one-parent', 'mara', { standing: 'told' }), kin('anna', 'parent', 'vik')],
      ['mara: in parent-with-authority', 'vik: apart not-authority'],
      ['mara: in parent'],
    ],
    [
      'leaves a parent open while one statement is being investigated, whoever else is sure of the same',
      [...mother, authority('anna', 'one-parent', 'mara', { underInvestigation: true })],
      ['mara: open authority'],
      ['mara: open household'],
    ],
    [
      'leaves the parent open of whom it was only told that both have it',
      [
        ...mother.filter((one) => one !== held),
        ...[authority('anna', 'both-parents', 'mara'), authority('anna', 'both-parents', 'vik', { standing: 'told' })],
        ...[kin('anna', 'parent', 'vik'), kin('anna', 'parent', 'wim')],
      ],
      ['mara: in parent-with-authority', 'vik: open authority', 'wim: open authority'],
      ['mara: in parent', 'vik: open household', 'wim: open household'],
    ],
    [
      'leaves a parent open where a guardian was only told of',
      [...mother.slice(0, 2), authority('anna', 'guardian', 'voogd', { standing: 'told' })],
      ['mara: open authority'],
      ['mara: open household'],
    ],
    [
      'leaves a parent open where authority is unknown',
      [young, kin('anna', 'parent', 'mara'), authority('anna', 'unknown', 'mara')],
      ['mara: open authority'],
      ['mara: open household'],
    ],
    [
      'leaves a parent open where authority is being investigated',
      [young, kin('anna', 'parent', 'mara'), authority('anna', 'one-parent', 'mara', { underInvestigation: true })],
      ['mara: open authority'],
      ['mara: open household'],
    ],
    [
      'takes no guardian as a parent',
      [...mother.slice(0, 2), authority('anna', 'guardian', 'mara')],
      ['mara: apart not-authority'],
      [],
    ],
    [
      'takes a step-parent',
      [...mother, kin('mara', 'spouse', 'stef')],
      ['mara: in parent-with-authority', 'stef: in step-parent'],
      ['mara: in parent', 'stef: in parent'],
    ],
    [
      'takes two parents once, each for the authority and not as step-parent of the other',
      [
        ...mother.filter((one) => one !== held),
        ...['mara', 'vik'].map((parent) => authority('anna', 'both-parents', parent)),
        kin('anna', 'parent', 'vik'),
        kin('mara', 'spouse', 'vik'),
      ],
      ['mara: in parent-with-authority', 'vik: in parent-with-authority'],
      ['mara: in parent', 'vik: in parent'],
    ],
    [
      'takes whoever raises the child as one of the family',
      [young, living('anna', 'raised-as-family', 'oma')],
      ['oma: in raises-as-family'],
      ['oma: in parent'],
    ],
    [
      'takes a foster parent into the family, who is no parent',
      [young, living('anna', 'raised-as-family', 'frits'), living('anna', 'foster-care', 'frits')],
      ['frits: apart foster-parent'],
      ['frits: in foster-parent'],
    ],
    [
      'takes as foster parent whom the file of the child names, and nobody else it knows of',
      [young, living('anna', 'foster-care', 'frits'), kin('anna', 'sibling', 'bas')],
      [],
      ['frits: in foster-parent'],
    ],
    [
      'takes a young mother as the parent, and not as somebody raised by herself',
      [...mother, born('mara', '2009-01-01'), living('mara', 'raised-as-family', 'oma')],
      ['mara: in parent-with-authority'],
      ['mara: in parent'],
    ],
    [
      'takes a brother who lives with the parent',
      [...atHome, born('bas', '2012-01-01')],
      ['mara: in parent-with-authority'],
      ['bas: in child-at-home', 'mara: in parent'],
    ],
    [
      'leaves a parent open whose own file names another child and not this one',
      [...mother, kin('mara', 'child', 'bas'), born('bas', '2012-01-01')],
      ['mara: open relation'],
      ['mara: open household'],
    ],
    [
      'sets a grown brother apart',
      [...atHome, born('bas', '2000-01-01')],
      ['mara: in parent-with-authority'],
      ['bas: apart not-age', 'mara: in parent'],
    ],
    [
      'takes a grown brother at home who is below 21 and in foster care',
      [...atHome, born('bas', '2006-01-01'), living('bas', 'foster-care', 'mara')],
      ['mara: in parent-with-authority'],
      ['bas: in child-at-home', 'mara: in parent'],
    ],
    [
      'takes a grown brother at home who is below 23 and whose youth help goes on',
      [...atHome, born('bas', '2004-01-01'), living('bas', 'continued-youth-help')],
      ['mara: in parent-with-authority'],
      ['bas: in child-at-home', 'mara: in parent'],
    ],
    [
      'sets a brother apart who is registered at home and lives elsewhere',
      [...atHome, born('bas', '2012-01-01'), living('bas', 'main-residence-elsewhere')],
      ['mara: in parent-with-authority'],
      ['bas: apart not-home', 'mara: in parent'],
    ],
    [
      'draws parents around a client of age who is in foster care',
      [born('anna', '2006-01-01'), living('anna', 'foster-care', 'frits'), ...mother.slice(1)],
      ['anna: in continued-foster-care', 'mara: in parent-with-authority'],
      ['anna: in continued-foster-care', 'frits: in foster-parent', 'mara: in parent'],
    ],
    [
      'draws parents around a client of age whose youth help goes on',
      [born('anna', '2004-01-01'), living('anna', 'continued-youth-help'), ...mother.slice(1)],
      ['anna: in continued-youth-help', 'mara: in parent-with-authority'],
      ['anna: in continued-youth-help', 'mara: in parent'],
    ],
    [
      'takes another child who is raised there, up to eighteen',
      [...mother, living('bas', 'raised-as-family', 'mara'), born('bas', '2012-01-01')],
      ['mara: in parent-with-authority'],
      ['bas: in raised-as-family', 'mara: in parent'],
    ],
    [
      'draws nobody around a client who is no jeugdige',
      [born('anna', '2000-01-01'), ...mother.slice(1)],
      ['anna: apart not-age'],
      ['anna: apart not-age'],
    ],
  ])('%s', (_, facts, parents, family) => {
    const bare = (found: readonly string[]) => found.filter((one) => one !== 'anna: in below-eighteen')
    expect(bare(standings('jeugdwet/ouder', facts))).toEqual(parents)
    expect(bare(standings('jeugdwet/gezin', facts))).toEqual(family)
  })
})

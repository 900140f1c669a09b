import { describe, expect, it } from 'vitest'
import { born, type Cleared1, died, kin, lives, living, notLiving, standings } from './household-world.ts'

type Case = readonly [sentence: string, facts: readonly Cleared1[], found: readonly string[]]

const both = [lives('anna', '1'), lives('bram', '1')]
const child = [kin('anna', 'child', 'cas'), born('cas', '2015-05-05')]

describe('gezin (Participatiewet 4)', () => {
  const concept = 'participatiewet/gezin'
  it.each<Case>([
    ['takes the spouse', [kin('anna', 'spouse', 'bram')], ['bram: in married']],
    ['takes the spouse whose own list says so', [kin('bram', 'spouse', 'anna')], ['bram: in married']],
    ['does not take a former spouse', [kin('anna', 'former-spouse', 'bram')], []],
    [
      'leaves it open where a file of hers says married and another divorced',
      [kin('anna', 'spouse', 'bram'), kin('anna', 'former-spouse', 'bram')],
      ['bram: open relation'],
    ],
    [
      'takes the spouse where a divorce was only told of',
      [kin('anna', 'spouse', 'bram'), kin('anna', 'former-spouse', 'bram', { standing: 'told' })],
      ['bram: in married'],
    ],
    [
      'takes the spouse to whom she was married before, once that no longer holds on the day',
      [kin('anna', 'spouse', 'bram'), kin('anna', 'former-spouse', 'bram', { holds: { until: '2026-11-21' } })],
      ['bram: in married'],
    ],
    [
      'takes the spouse whose former spouse is somebody else',
      [kin('anna', 'spouse', 'bram'), kin('bram', 'spouse', 'anna'), kin('bram', 'former-spouse', 'eva')],
      ['bram: in married'],
    ],
    [
      'leaves it open where his file names another spouse',
      [kin('anna', 'spouse', 'bram'), kin('bram', 'spouse', 'eva')],
      ['bram: open relation'],
    ],
    [
      'leaves it open where his file names another spouse, whoever else says so',
      [kin('anna', 'spouse', 'bram', { standing: 'judged' }), kin('anna', 'spouse', 'bram'), kin('bram', 'spouse', 'eva')],
      ['bram: open relation'],
    ],
    [
      'leaves it open where his file names another spouse, though another organisation states the marriage',
      [kin('anna', 'spouse', 'bram'), kin('bram', 'spouse', 'eva'), kin('anna', 'spouse', 'bram', { holder: 'school' })],
      ['bram: open relation'],
    ],
    [
      'takes the spouse of whom one file is sure, though another only told of the marriage',
      [kin('anna', 'spouse', 'bram'), kin('bram', 'spouse', 'anna', { standing: 'told' })],
      ['bram: in married'],
    ],
    [
      'leaves a child open whose file names another parent',
      [...child, kin('cas', 'parent', 'eva'), living('cas', 'dependent-child')],
      ['cas: open relation'],
    ],
    [
      'takes a child whose file names both parents',
      [...child, kin('cas', 'parent', 'anna'), kin('cas', 'parent', 'eva'), living('cas', 'dependent-child')],
      ['cas: in dependent-child'],
    ],
    [
      'leaves it open where one is called child and parent of the other',
      [...child, kin('anna', 'parent', 'cas'), living('cas', 'dependent-child')],
      ['cas: open relation'],
    ],
    [
      'leaves it open where somebody only told of the marriage',
      [kin('anna', 'spouse', 'bram', { standing: 'told' })],
      ['bram: open relation'],
    ],
    [
      'leaves it open while the register investigates the marriage',
      [kin('anna', 'spouse', 'bram', { underInvestigation: true })],
      ['bram: open relation'],
    ],
    [
      'takes a child below eighteen with child benefit',
      [...child, living('cas', 'dependent-child')],
      ['cas: in dependent-child'],
    ],
    ['leaves a child open of whom nothing says that there is child benefit', child, ['cas: open dependent-child']],
    [
      'sets a child apart for whom there is none',
      [...child, notLiving('cas', 'dependent-child')],
      ['cas: apart not-dependent-child'],
    ],
    [
      'leaves it open where the benefit was only told of',
      [...child, living('cas', 'dependent-child', undefined, { standing: 'told' })],
      ['cas: open dependent-child'],
    ],
    [
      'sets a child of eighteen apart',
      [kin('anna', 'child', 'cas'), born('cas', '2008-11-22'), living('cas', 'dependent-child')],
      ['cas: apart not-age'],
    ],
    [
      'takes the child on the last day before eighteen',
      [kin('anna', 'child', 'cas'), born('cas', '2008-11-23'), living('cas', 'dependent-child')],
      ['cas: in dependent-child'],
    ],
    [
      'leaves it open where the birth date is not shown',
      [kin('anna', 'child', 'cas'), living('cas', 'dependent-child')],
      ['cas: open age'],
    ],
    [
      'leaves it open where the year of birth alone does not tell',
      [kin('anna', 'child', 'cas'), born('cas', '2008'), living('cas', 'dependent-child')],
      ['cas: open age'],
    ],
    [
      'takes the dependent child of the spouse through the spouse',
      [kin('anna', 'spouse', 'bram'), kin('bram', 'child', 'cas'), born('cas', '2015-05-05'), living('cas', 'dependent-child')],
      ['bram: in married', 'cas: in dependent-child'],
    ],
    [
      'does not take a child of somebody who is not in',
      [...both, kin('bram', 'child', 'cas'), born('cas', '2015-05-05'), living('cas', 'dependent-child')],
      [],
    ],
    [
      'takes whoever is treated as married because of a joint household, and the children',
      [
        ...both,
        living('anna', 'mutual-care', 'bram'),
        kin('bram', 'child', 'cas'),
        born('cas', '2015-05-05'),
        living('cas', 'dependent-child'),
      ],
      ['bram: in treated-as-married', 'cas: in dependent-child'],
    ],
    ['takes nobody for one address alone', both, []],
    ['sets a dead spouse apart', [kin('anna', 'spouse', 'bram'), died('bram', '2026-11-22')], ['bram: apart not-death']],
    [
      'takes the spouse on the day before death',
      [kin('anna', 'spouse', 'bram'), died('bram', '2026-11-23')],
      ['bram: in married'],
    ],
    [
      'leaves it open where the day of death is unknown',
      [kin('anna', 'spouse', 'bram'), died('bram', 'unknown')],
      ['bram: open death'],
    ],
    [
      'leaves it open where the death was only told of',
      [kin('anna', 'spouse', 'bram'), died('bram', '2020-01-01', { standing: 'told' })],
      ['bram: open death'],
    ],
    [
      'sets a child apart who is not yet born on the day',
      [kin('anna', 'child', 'cas'), born('cas', '2026-11-23'), living('cas', 'dependent-child')],
      ['cas: apart not-birth'],
    ],
    [
      'does not take a child to be unborn where the birth to come was only told',
      [kin('anna', 'child', 'cas'), born('cas', '2026-11-23', { standing: 'told' }), living('cas', 'dependent-child')],
      ['cas: open age'],
    ],
    [
      'nor where one birth is to come and another has been',
      [...child, born('cas', '2026-11-23'), living('cas', 'dependent-child')],
      ['cas: open age'],
    ],
    [
      'goes by the birth that was established where somebody told of another',
      [...child, born('cas', '2000-01-01', { standing: 'told' }), living('cas', 'dependent-child')],
      ['cas: in dependent-child'],
    ],
    [
      'leaves nothing open where no address that is shown tells whether he lives with her: care alone makes no joint household',
      [lives('anna', '1'), living('anna', 'mutual-care', 'bram')],
      [],
    ],
    [
      'leaves it open where two births of one child dispute',
      [...child, born('cas', '2000-01-01'), living('cas', 'dependent-child')],
      ['cas: open age'],
    ],
  ])('%s', (_, facts, found) => {
    expect(standings(concept, facts)).toEqual(found)
  })
})

describe('gezamenlijke huishouding (Participatiewet 3)', () => {
  const concept = 'participatiewet/gezamenlijke-huishouding'
  it.each<Case>([
    [
      'takes two with one main residence who care for each other',
      [...both, living('anna', 'mutual-care', 'bram')],
      ['bram: in mutual-care'],
    ],
    ['takes them whoever of the two is said to', [...both, living('bram', 'mutual-care', 'anna')], ['bram: in mutual-care']],
    ['leaves open whether two at one address care for each other', both, ['bram: open mutual-care']],
    [
      'takes care of each for somebody else as no care for each other',
      [...both, living('bram', 'mutual-care', 'eva'), living('anna', 'mutual-care', 'dirk')],
      ['bram: open mutual-care', 'dirk: open home'],
    ],
    [
      'sets apart whoever was established not to',
      [...both, notLiving('anna', 'mutual-care', 'bram')],
      ['bram: apart not-mutual-care'],
    ],
    [
      'leaves it open where it was told',
      [...both, living('anna', 'mutual-care', 'bram', { standing: 'told' })],
      ['bram: open mutual-care'],
    ],
    [
      'leaves it open where it is suspected',
      [...both, living('anna', 'mutual-care', 'bram', { standing: 'suspected' })],
      ['bram: open mutual-care'],
    ],
    [
      'leaves it open where two judgements contradict each other',
      [...both, living('anna', 'mutual-care', 'bram'), notLiving('bram', 'mutual-care', 'anna')],
      ['bram: open mutual-care'],
    ],
    [
      'goes by the judgement where somebody told otherwise',
      [...both, living('anna', 'mutual-care', 'bram', { standing: 'told' }), notLiving('bram', 'mutual-care', 'anna')],
      ['bram: apart not-mutual-care'],
    ],
    [
      'takes nobody for care alone',
      [lives('anna', '1'), lives('bram', '2'), living('anna', 'mutual-care', 'bram')],
      ['bram: apart not-home'],
    ],
    [
      'leaves open whether they share a home where an address is not shown',
      [lives('anna', '1'), living('anna', 'mutual-care', 'bram')],
      ['bram: open home'],
    ],
    [
      'sets apart whoever has the main residence elsewhere',
      [...both, living('anna', 'mutual-care', 'bram'), living('bram', 'main-residence-elsewhere')],
      ['bram: apart not-home'],
    ],
    [
      'sets apart where the client has it elsewhere',
      [...both, living('anna', 'mutual-care', 'bram'), living('anna', 'main-residence-elsewhere')],
      ['bram: apart not-home'],
    ],
    [
      'leaves it open where that was only told',
      [
        ...both,
        living('anna', 'mutual-care', 'bram'),
        living('bram', 'main-residence-elsewhere', undefined, { standing: 'told' }),
      ],
      ['bram: open home'],
    ],
    [
      'sets apart whoever is registered elsewhere, whatever was told of a main residence',
      [
        ...[lives('anna', '1'), lives('bram', '2'), living('anna', 'mutual-care', 'bram')],
        living('bram', 'main-residence-elsewhere', undefined, { standing: 'told' }),
      ],
      ['bram: apart not-home'],
    ],
    ['takes whoever was judged to keep one', [living('anna', 'joint-household', 'bram')], ['bram: in judged-joint']],
    [
      'sets apart whoever was judged not to, though care was found',
      [...both, living('anna', 'mutual-care', 'bram'), notLiving('anna', 'joint-household', 'bram')],
      ['bram: apart judged-not-joint'],
    ],
    ...(
      [
        ['married-in-two-years-before', 'married-before'],
        ['child-together', 'child-together'],
        ['cohabitation-contract', 'cohabitation-contract'],
        ['registered-as-joint', 'registered-as-joint'],
      ] as const
    ).flatMap(([circumstance, way]): Case[] => [
      [`presumes it at ${circumstance}`, [...both, living('anna', circumstance, 'bram')], [`bram: in ${way}`]],
      [
        `presumes it at ${circumstance} beyond rebuttal: neither care that lacks nor a judgement counts against it`,
        [
          ...both,
          living('anna', circumstance, 'bram'),
          notLiving('anna', 'mutual-care', 'bram'),
          notLiving('anna', 'joint-household', 'bram'),
        ],
        [`bram: in ${way}`],
      ],
      [
        `does not presume it at ${circumstance} without one main residence`,
        [lives('anna', '1'), lives('bram', '2'), living('anna', circumstance, 'bram')],
        ['bram: apart not-home'],
      ],
      [
        `leaves it open where ${circumstance} was told`,
        [...both, living('anna', circumstance, 'bram', { standing: 'told' })],
        [`bram: open ${[circumstance, 'mutual-care'].sort().join(' ')}`],
      ],
    ]),
    [
      'presumes it where the register knows a child of both',
      [...both, kin('anna', 'child', 'cas'), kin('cas', 'parent', 'anna'), kin('cas', 'parent', 'bram')],
      ['bram: in child-together'],
    ],
    [
      'leaves it open where the child’s file names him and not the client',
      [...both, kin('anna', 'child', 'cas'), kin('cas', 'parent', 'bram')],
      ['bram: open mutual-care relation'],
    ],
    ['does not presume it for a child of one of them', [...both, kin('anna', 'child', 'cas')], ['bram: open mutual-care']],
    [
      'keeps an ever-married couple of longer ago rebuttable: the act asks two years',
      [...both, living('anna', 'ever-married', 'bram')],
      ['bram: open mutual-care'],
    ],
    ...(
      [
        ['a parent', [kin('anna', 'parent', 'bram')]],
        ['a child', [kin('anna', 'child', 'bram')]],
        ['a parent-in-law', [kin('anna', 'spouse', 'eva'), kin('eva', 'parent', 'bram')]],
        ['a son-in-law', [kin('anna', 'child', 'eva'), kin('eva', 'spouse', 'bram')]],
        ['a stepchild', [kin('anna', 'spouse', 'eva'), kin('bram', 'parent', 'eva')]],
      ] as const
    ).map(
      ([who, ties]): Case => [
        `sets ${who} apart as a relative in the first degree`,
        [...both, living('anna', 'mutual-care', 'bram'), ...ties],
        ['bram: apart first-degree-relative'],
      ],
    ),
    [
      'sets a relative apart whatever is presumed: the exception is no rebuttal',
      [...both, living('anna', 'cohabitation-contract', 'bram'), kin('anna', 'parent', 'bram')],
      ['bram: apart first-degree-relative'],
    ],
    [
      'takes a brother: that is the second degree',
      [...both, living('anna', 'mutual-care', 'bram'), kin('anna', 'sibling', 'bram')],
      ['bram: in mutual-care'],
    ],
    [
      'leaves it open where kinship was only told',
      [...both, living('anna', 'mutual-care', 'bram'), kin('anna', 'parent', 'bram', { standing: 'told' })],
      ['bram: open relation'],
    ],
    [
      'sets an adult former foster child apart',
      [...both, living('anna', 'mutual-care', 'bram'), living('bram', 'former-foster-child', 'anna'), born('bram', '2008-11-22')],
      ['bram: apart former-foster-child'],
    ],
    [
      'does so where the client is the child',
      [...both, living('anna', 'mutual-care', 'bram'), living('anna', 'former-foster-child', 'bram'), born('anna', '2000-01-01')],
      ['bram: apart former-foster-child'],
    ],
    [
      'does not set one apart who is below eighteen',
      [...both, living('anna', 'mutual-care', 'bram'), living('bram', 'former-foster-child', 'anna'), born('bram', '2008-11-23')],
      ['bram: in mutual-care'],
    ],
    [
      'does not where the client is and is below eighteen',
      [...both, living('anna', 'mutual-care', 'bram'), living('anna', 'former-foster-child', 'bram'), born('anna', '2008-11-23')],
      ['bram: in mutual-care'],
    ],
    [
      'sets apart whoever lives along because one of them needs care',
      [...both, living('anna', 'mutual-care', 'bram'), living('anna', 'lives-together-for-care', 'bram')],
      ['bram: apart lives-together-for-care'],
    ],
    [
      'leaves that open where it was told',
      [...both, living('anna', 'mutual-care', 'bram'), living('anna', 'lives-together-for-care', 'bram', { standing: 'told' })],
      ['bram: open lives-together-for-care'],
    ],
    [
      'sets spouses apart: they are a family already',
      [...both, living('anna', 'mutual-care', 'bram'), kin('anna', 'spouse', 'bram')],
      ['bram: apart spouse'],
    ],
  ])('%s', (_, facts, found) => {
    expect(standings(concept, facts)).toEqual(found)
  })
})

describe('kostendelers (Participatiewet 19a)', () => {
  const concept = 'participatiewet/kostendelers'
  const adult = [...both, born('bram', '1999-11-22')]
  it.each<Case>([
    ['takes whoever is 27 with the same main residence', adult, ['bram: in same-main-residence']],
    ['does not take whoever is 26 until tomorrow', [...both, born('bram', '1999-11-23')], ['bram: apart not-age']],
    ['leaves it open where the age is not shown', both, ['bram: open age']],
    ['leaves it open where only the year is known', [...both, born('bram', '1999')], ['bram: open age']],
    ['takes nobody from another address', [lives('anna', '1'), lives('bram', '2'), born('bram', '1980-01-01')], []],
    ['takes a grown child', [...adult, kin('anna', 'child', 'bram')], ['bram: in same-main-residence']],
    ['sets the spouse apart', [...adult, kin('anna', 'spouse', 'bram')], ['bram: apart spouse']],
    [
      'sets apart whoever is treated as the spouse',
      [...adult, living('anna', 'mutual-care', 'bram')],
      ['bram: apart treated-as-spouse'],
    ],
    [
      'leaves it open where a joint household was told of',
      [...adult, living('anna', 'joint-household', 'bram', { standing: 'told' })],
      ['bram: open household'],
    ],
    [
      'sets apart whoever has a written commercial contract',
      [...adult, living('bram', 'commercial-contract', 'anna')],
      ['bram: apart commercial-contract'],
    ],
    ...(
      [
        ['a child', [kin('anna', 'child', 'bram')]],
        ['a brother', [kin('anna', 'sibling', 'bram')]],
        ['a brother by a parent', [kin('anna', 'parent', 'eva'), kin('bram', 'parent', 'eva')]],
        ['a grandparent', [kin('anna', 'parent', 'eva'), kin('eva', 'parent', 'bram')]],
        ['a grandchild', [kin('anna', 'child', 'eva'), kin('eva', 'child', 'bram')]],
        ['a brother-in-law', [kin('anna', 'spouse', 'eva'), kin('eva', 'sibling', 'bram')]],
        ['the spouse of a brother', [kin('anna', 'sibling', 'eva'), kin('eva', 'spouse', 'bram')]],
      ] as const
    ).map(
      ([who, ties]): Case => [
        `takes ${who} in spite of a contract`,
        [...adult, living('bram', 'commercial-contract', 'anna'), ...ties],
        ['bram: in same-main-residence'],
      ],
    ),
    [
      'does not count an aunt as that near',
      [...adult, living('bram', 'commercial-contract', 'anna'), kin('anna', 'parent', 'eva'), kin('eva', 'sibling', 'bram')],
      ['bram: apart commercial-contract'],
    ],
    [
      'leaves a contract open that was told of',
      [...adult, living('bram', 'commercial-contract', 'anna', { standing: 'told' })],
      ['bram: open commercial-contract'],
    ],
    [
      'takes whoever has no contract',
      [...adult, notLiving('bram', 'commercial-contract', 'anna')],
      ['bram: in same-main-residence'],
    ],
    [
      'sets apart whoever rents from the same landlord',
      [...adult, living('bram', 'same-commercial-landlord', 'anna')],
      ['bram: apart same-commercial-landlord'],
    ],
    [
      'does so for a relative too: that exception has no such limit',
      [...adult, living('bram', 'same-commercial-landlord', 'anna'), kin('anna', 'sibling', 'bram')],
      ['bram: apart same-commercial-landlord'],
    ],
    ['sets a student apart', [...adult, living('bram', 'student')], ['bram: apart student']],
    [
      'takes whoever was established to be no student',
      [...adult, notLiving('bram', 'student')],
      ['bram: in same-main-residence'],
    ],
    [
      'does not set anybody apart because the client studies',
      [...adult, living('anna', 'student')],
      ['bram: in same-main-residence'],
    ],
    [
      'sets apart whoever stays elsewhere for intensive care',
      [...adult, living('bram', 'intensive-care-elsewhere')],
      ['bram: apart intensive-care-elsewhere'],
    ],
  ])('%s', (_, facts, found) => {
    expect(standings(concept, facts)).toEqual(found)
  })
})

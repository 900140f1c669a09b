import { explainApart } from '../../../explain/household.ts'
import { exceptionTexts, limitTexts, livingTexts, wayInTexts } from '../../../explain/household-texts.ts'
import {
  type ApartReason,
  type AuthorityValue,
  type HouseholdExceptionCode,
  type HouseholdLimit,
  householdLimits,
  type LivingCircumstance,
  livingCircumstances,
  type RelationValue,
  type WayIn,
} from '../../../schema/index.ts'
import { type Vocabulary, withTexts } from './vocabulary.ts'

/** What the person mentioned is of whoever a fact is about. */
export const relationWords: Vocabulary<RelationValue['relation']> = {
  parent: ['ouder', 'vader', 'moeder'],
  child: ['kind', 'zoon', 'dochter'],
  spouse: ['echtgenoot', 'echtgenote'],
  'former-spouse': ['voormalig echtgenoot', 'voormalig echtgenote'],
  sibling: ['broer of zus', 'broer', 'zus'],
  carer: ['mantelzorger'],
  guardian: ['voogd'],
}

/** Who has authority over a child. */
export const authorityWords: Vocabulary<AuthorityValue['authority']> = {
  'both-parents': ['beide ouders'],
  'one-parent': ['één ouder'],
  'parent-and-other': ['ouder samen met een ander'],
  guardian: ['voogd'],
  'provisional-guardian': ['voorlopige voogd'],
  none: ['niemand'],
  unknown: ['onbekend'],
}

/** Circumstances of living that somebody established. */
export const livingWords: Vocabulary<LivingCircumstance> = withTexts(livingTexts, {
  'mutual-care': ['zorg voor elkaar'],
  'joint-household': ['gezamenlijke huishouding'],
  'main-residence-elsewhere': ['hoofdverblijf elders'],
  'lives-together-for-care': ['samenwonen om zorg'],
  'commercial-contract': ['zakelijk contract'],
  'same-commercial-landlord': ['zelfde zakelijke verhuurder'],
  student: ['student'],
  'intensive-care-elsewhere': ['elders om intensieve zorg'],
  'married-in-two-years-before': ['gehuwd in de twee jaar ervoor'],
  'ever-married': ['ooit gehuwd'],
  'child-together': ['kind samen'],
  'cohabitation-contract': ['samenlevingscontract'],
  'registered-as-joint': ['registratie als gezamenlijke huishouding'],
  'dependent-child': ['kinderbijslag'],
  'former-foster-child': ['voormalig pleegkind'],
  'foster-care': ['pleegcontract'],
  'raised-as-family': ['opgevoed als gezinslid'],
  'continued-youth-help': ['voortgezette jeugdhulp'],
  housemate: ['huisgenoot', 'huisgenote'],
  'lives-partly-with': ['woont deels bij de ander'],
})

/** Why somebody belongs to a household. */
export const wayWords: Vocabulary<WayIn> = withTexts(wayInTexts, {
  client: ['cliënt'],
  married: ['gehuwd'],
  'treated-as-married': ['geldt als gehuwd'],
  'dependent-child': ['kind ten laste'],
  'mutual-care': ['zorg voor elkaar'],
  'judged-joint': ['oordeel dat er een gezamenlijke huishouding is'],
  'married-before': ['eerder gehuwd'],
  'child-together': ['kind samen'],
  'cohabitation-contract': ['samenlevingscontract'],
  'registered-as-joint': ['registratie als gezamenlijke huishouding'],
  'same-main-residence': ['zelfde hoofdverblijf'],
  'registered-at-address': ['zelfde adres'],
  'judged-housemate': ['oordeel dat het een huisgenoot is'],
  'relative-at-home': ['familie op hetzelfde adres'],
  'parent-with-authority': ['ouder met gezag'],
  'step-parent': ['stiefouder'],
  'raises-as-family': ['voedt op als gezinslid'],
  parent: ['ouder'],
  'foster-parent': ['pleegouder'],
  'child-at-home': ['kind in huis'],
  'raised-as-family': ['opgevoed als gezinslid'],
  'below-eighteen': ['jonger dan achttien'],
  'continued-foster-care': ['voortgezette pleegzorg'],
  'continued-youth-help': ['voortgezette jeugdhulp'],
})

const exceptionWords: Vocabulary<HouseholdExceptionCode> = withTexts(exceptionTexts, {
  'first-degree-relative': ['familie in de eerste graad'],
  'former-foster-child': ['voormalig pleegkind'],
  'lives-together-for-care': ['samenwonen om zorg'],
  'judged-not-joint': ['oordeel dat er geen gezamenlijke huishouding is'],
  spouse: ['echtgenoot'],
  'treated-as-spouse': ['geldt als echtgenoot'],
  'spouse-of-somebody': ['een van hen is gehuwd'],
  'commercial-contract': ['zakelijk contract'],
  'same-commercial-landlord': ['zelfde zakelijke verhuurder'],
  student: ['student'],
  'intensive-care-elsewhere': ['elders om intensieve zorg'],
  'foster-parent': ['pleegouder'],
})

/** What is not certain about somebody and a household. */
export const limitWords: Vocabulary<HouseholdLimit> = withTexts(limitTexts, {
  ...livingWords,
  age: ['leeftijd'],
  home: ['adres'],
  death: ['overlijden'],
  birth: ['geboorte'],
  relation: ['familieband'],
  authority: ['gezag'],
  household: ['ander huishouden'],
})

const otherwiseWords: Readonly<Record<Exclude<HouseholdLimit, LivingCircumstance>, string>> = {
  age: 'andere leeftijd',
  home: 'ander adres',
  death: 'overleden',
  birth: 'nog niet geboren',
  relation: 'geen familie',
  authority: 'geen gezag',
  household: 'niet in het andere huishouden',
}
/** Why somebody stands apart from a household: an exception, or what is not so. */
export const apartWords: Vocabulary<ApartReason> = { ...exceptionWords, ...notSoWords() }

function notSoWords(): Vocabulary<`not-${HouseholdLimit}`> {
  const entries = householdLimits.map((limit) => [`not-${limit}`, [notSoWord(limit), explainApart(`not-${limit}`, 'nl')]])
  return Object.fromEntries(entries)
}

function notSoWord(limit: HouseholdLimit): string {
  const circumstance = livingCircumstances.find((one) => one === limit)
  if (circumstance !== undefined) return deniedWord(circumstance)
  return Object.entries(otherwiseWords).find(([other]) => other === limit)?.[1] ?? limit
}

/** That a circumstance was established not to be so. */
export function deniedWord(circumstance: LivingCircumstance): string {
  return `geen ${livingWords[circumstance][0]}`
}

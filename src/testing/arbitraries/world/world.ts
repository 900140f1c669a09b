import type { CategoryId } from '../../../schema/index.ts'
import type { Case } from '../case.ts'
import { type Dice, diceOf } from '../dice.ts'
import type { LawDay } from '../law/law-day.ts'
import { type Aim, aim } from './aim.ts'
import { drawConsents } from './consents.ts'
import { drawFact } from './fact.ts'
import { drawFragments, type Made, type Placed } from './fragments.ts'
import { drawJudgements } from './judgements.ts'
import { drawPeople } from './people.ts'
import { drawQuestion, type Question } from './question.ts'
import { drawEmergencySets, drawNecessitySets, drawRequest } from './request.ts'
import { drawStaff } from './staff.ts'
import { allOf, type Weighed, weigh } from './weigh.ts'

/** A case in which things agree, and where its facts are. */
export interface World {
  readonly case: Case
  readonly question: Question
  readonly placed: readonly Placed[]
}

/** What one fact of a world is drawn from: a seed, and what its place is to be like. */
export interface Wish extends Aim {
  readonly seed: number
}

/** A case of which nearly every fact is cleared: consents, judgements, sets, staff and profiles are made for its facts. */
export function drawWorld(on: LawDay, wishes: readonly Wish[], dice: Dice): World {
  const question = drawFair(on, dice)
  const made: Made[] = []
  for (const wish of wishes) made.push(make(wish, made, question))
  const { fragments, links, placed } = drawFragments(made, question, dice)
  const weighed = made.map((one) => one.weighed)
  const categories = [...new Set<CategoryId>(weighed.flatMap(allOf).map((one) => one.placement.category))]
  const judgements = drawJudgements(weighed, question, dice)
  const emergencySets = drawEmergencySets(question, categories, dice)
  const setting = {
    law: on.law,
    people: { ...question.people, links },
    staff: drawStaff(question, dice),
    necessitySets: drawNecessitySets(question, categories, dice),
    ...(emergencySets.length > 0 || dice.odds(1, 2) ? { emergencySets } : {}),
    pseudonymKey: 'pseudonym key of at least 32 characters',
    receiptKey: 'receipt key of at least 32 characters',
    organisations: question.organisations,
    consents: drawConsents(weighed, question, dice),
    judgements,
    ...(dice.odds(1, 2) ? { restrictions: [], holds: [], destroyed: [] } : {}),
  }
  return { case: { fragments, request: drawRequest(question, categories, judgements, dice), setting }, question, placed }
}

/** A question that has some answer: another one drawn, up to three times, where the first has none. */
function drawFair(on: LawDay, dice: Dice): Question {
  const people = drawPeople(on.moment, dice)
  let question = drawQuestion(on, people, dice)
  for (let tries = 0; tries < 3 && !hasAnswer(question, dice); tries += 1) question = drawQuestion(on, people, dice)
  return question
}

function hasAnswer(question: Question, dice: Dice): boolean {
  return question.on.tasks.has(question.purpose) && aim(question, {}, dice).shut.length === 0
}

function make({ seed, ...wanted }: Wish, earlier: readonly Made[], question: Question): Made {
  const dice = diceOf(seed)
  const isPlain = wanted.shut === undefined && wanted.prefers === undefined
  const echoed = isPlain && earlier.length > 0 && dice.odds(1, 4) ? echo(dice.one(earlier), question, dice) : undefined
  const weighed = echoed ?? aim(question, wanted, dice)
  return {
    fact: drawFact(`fact-${earlier.length + 1}`, weighed, question.moment, dice),
    weighed,
    batch: dice.odds(1, 4) ? 1 : 0,
    wish: earlier.length,
  }
}

/** The place of an earlier fact again, at any holder, where every key can turn there too: so that holders agree, or dispute. */
function echo({ weighed }: Made, question: Question, dice: Dice): Weighed | undefined {
  const again = weigh({ ...weighed.placement, holder: dice.one(question.organisations) }, question)
  return again.shut.length === 0 ? again : undefined
}

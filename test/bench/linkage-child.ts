import { defaultWeights, knownIndex, type LinkageRecord, proposer } from '../../src/identity/index.ts'
import { diceOf } from '../../src/testing/arbitraries/dice.ts'
import { fake1000, febrl, hasLinkageData } from '../linkage-data.ts'
import { learntFrom, type Quality, qualityOf } from '../linkage-quality.ts'
import { invented, retyped } from './linkage-people.ts'

/** What the search came to for so many delivered records. */
export interface Searched {
  readonly delivered: number
  /** Of processor time. */
  readonly milliseconds: number
  readonly compared: number
  readonly mostCompared: number
  /** Delivered records of which some pair was lost to a cap, and pairs lost. */
  readonly capped: number
  readonly lost: number
  /** Delivered records that are somebody known; proposals for them, and those that are right. */
  readonly truth: number
  readonly proposed: number
  readonly right: number
}

/** The quality on one public set, with the weights shipped and with weights learnt from that very set without its truth. */
export interface Scored {
  readonly name: string
  readonly shipped: Quality
  readonly learnt: Quality
}

/** What the child prints. */
export interface Linked {
  readonly known: number
  /** Milliseconds of processor time, with making the persons. */
  readonly indexing: number
  readonly searched: readonly Searched[]
  /** The most bytes the whole process held. */
  readonly memory: number
  readonly scored: readonly Scored[]
}

// Started by `linkage.ts`, in a process of its own so that its memory is its own: an index of invented persons, then searches of three sizes.
const count = Number(process.argv[2])
const sizes = process.argv.slice(3).map(Number)
const largest = Math.max(...sizes)
const dice = diceOf(6)
const delivered: LinkageRecord[] = []

const begun = spent()
const known = knownIndex(noting())
const indexing = spent() - begun
// One in five is nobody known.
for (const stranger of invented(largest / 5, 17, 'stranger')) delivered.push(retyped(stranger, dice))
const shuffled = delivered.map((record) => ({ record, at: dice.below(2 ** 31) })).sort((one, other) => one.at - other.at)
const records = shuffled.map(({ record }) => record)

search(records.slice(0, 1000))
const searched = sizes.map((size) => search(records.slice(0, size)))
const memory = process.resourceUsage().maxRSS * 1024
const linked: Linked = { known: count, indexing, searched, memory, scored: hasLinkageData ? scored() : [] }
console.log(JSON.stringify(linked))

/** The known persons one at a time, of whom some are delivered as well. */
function* noting(): Generator<LinkageRecord> {
  const step = Math.floor(count / (largest * 0.8))
  let nr = 0
  for (const record of invented(count, 5, 'known')) {
    if (nr % step === 0 && delivered.length < largest * 0.8) delivered.push(retyped(record, dice))
    nr += 1
    yield record
  }
}

function search(some: readonly LinkageRecord[]): Searched {
  const propose = proposer(known, { weights: defaultWeights, from: 0.5 })
  const nobody: ReadonlySet<string> = new Set()
  const before = spent()
  let [compared, mostCompared, capped, lost, proposed, right, truth] = [0, 0, 0, 0, 0, 0, 0]
  for (const record of some) {
    const answer = propose(record, nobody)
    compared += answer.compared
    mostCompared = Math.max(mostCompared, answer.compared)
    lost += answer.lost
    if (answer.lost > 0) capped += 1
    if (record.id.startsWith('known')) truth += 1
    proposed += answer.proposals.length
    right += answer.proposals.filter(({ person }) => person === record.id).length
  }
  const milliseconds = spent() - before
  return { delivered: some.length, milliseconds, compared, mostCompared, capped, lost, truth, proposed, right }
}

/** Milliseconds of processor time so far: others on the machine do not count. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function scored(): readonly Scored[] {
  return [febrl(1), febrl(2), fake1000()].map((set) => ({
    name: set.name,
    shipped: qualityOf(set, defaultWeights),
    learnt: qualityOf(set, learntFrom(set)),
  }))
}

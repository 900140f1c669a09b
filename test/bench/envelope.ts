import { compactVerify, exportJWK, generateKeyPair } from 'jose'
import { z } from 'zod'
import { memoryReplay, open, organisationsFrom, seal } from '../../src/envelope/index.ts'
import { strictJson } from '../../src/envelope/strict-json.ts'
import { Fragment, type Organisation } from '../../src/schema/index.ts'
import { example } from '../../src/testing/example/index.ts'
import { median, quantile, ratios, type Timing, timingOf } from './measure.ts'
import { asTime, type Figure, type Found, spread } from './report.ts'

const ours = 'ours: open'
const plain = 'jose verify, JSON.parse, zod'
const check = 'ours: duplicate keys and depth, with JSON.parse'
const parse = 'JSON.parse'
const at = '2026-11-26T09:00:00Z'
const kid = 'k'

/** B5: opening signed fragments, beside verifying, parsing and checking them by hand without any of the other checks. */
export async function benchEnvelope(): Promise<Found> {
  const measured = []
  for (const facts of [3, 30, 100, 400]) measured.push(await measure(facts))
  return {
    title: 'B5  open signed fragments (ES256); 1,000 of 30 facts, and of other sizes',
    figures: measured.flatMap(({ figures }) => figures),
    timings: measured.flatMap(({ timings }) => timings),
    remarks: [
      'Ours also checks header, names that stand twice, depth, numbers, issuer, key, times, audience, profile and replay, and takes a digest.',
      'Times are per fragment. The check is measured by reading the same payload strictly, less JSON.parse alone.',
    ],
  }
}

async function measure(count: number): Promise<{ readonly figures: readonly Figure[]; readonly timings: readonly Timing[] }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const fragment = fragmentOf(count)
  const registered = registerOf(fragment, { ...(await exportJWK(publicKey)), kid })
  const perRound = count > 100 ? 10 : 50
  const rounds = 1_000 / perRound
  const sealing = { key: privateKey, kid, algorithm: 'ES256', audience: fragment.organisation, at, lasts: 600 } as const
  const tokens: string[] = []
  for (let index = 0; index < perRound; index += 1) tokens.push(await seal(fragment, { ...sealing, id: `message-${index}` }))
  const payload = Buffer.from(tokens[0]?.split('.')[1] ?? '', 'base64url').toString()
  const organisations = organisationsFrom([registered])
  const contenders: Readonly<Record<string, () => Promise<unknown>>> = {
    [ours]: async () => {
      const replay = memoryReplay({ most: perRound })
      for (const token of tokens) {
        const { fragment: opened, rejections } = await open(token, { organisations, audience: fragment.organisation, at, replay })
        if (opened === undefined || rejections.length > 0) throw new Error('a good fragment was rejected')
      }
    },
    [plain]: async () => {
      for (const token of tokens) {
        const { payload: bytes } = await compactVerify(token, publicKey, { algorithms: ['ES256'] })
        Claims.parse(JSON.parse(new TextDecoder().decode(bytes)))
      }
    },
    [check]: async () => {
      for (const _ of tokens) strictJson(payload)
    },
    [parse]: async () => {
      for (const _ of tokens) JSON.parse(payload)
    },
  }
  const timings = (await alternately(contenders, rounds, perRound)).map((it) => ({ ...it, name: `${it.name}, ${count} facts` }))
  const [mine, theirs] = [timingOf(timings, `${ours}, ${count} facts`), timingOf(timings, `${plain}, ${count} facts`)]
  const over = ratios(mine, theirs)
  const share = timingOf(timings, `${check}, ${count} facts`).times.map(
    (time, round) =>
      (time - (timingOf(timings, `${parse}, ${count} facts`).times[round] ?? Number.NaN)) / (mine.times[round] ?? Number.NaN),
  )
  const kilobytes = (payload.length / 1000).toFixed(1)
  const common = { goal: 'B5', ours: asTime(quantile(mine.times, 0.5)), peer: asTime(quantile(theirs.times, 0.5)) }
  const cause = () => `duplicate keys and depth take ${(100 * median(share)).toFixed(0)} % of the time at ${count} facts`
  const times: Figure = {
    ...common,
    work: `open ${count} facts, ${kilobytes} kB: times as long`,
    value: median(over),
    cause,
    noise: spread(over),
  }
  return {
    figures: [
      count === 30 ? { ...times, wanted: { atMost: 1.5 } } : times,
      { ...common, work: `share of duplicate keys and depth, ${count} facts`, value: median(share), cause, noise: spread(share) },
    ],
    timings,
  }
}

const Claims = z.object({ iss: z.string(), aud: z.string(), iat: z.int(), exp: z.int(), jti: z.string(), fragment: Fragment })

/** Times of each contender per token in microseconds, one per round; every round begins with another one. */
async function alternately(
  contenders: Readonly<Record<string, () => Promise<unknown>>>,
  rounds: number,
  perRound: number,
): Promise<readonly Timing[]> {
  const entries = Object.entries(contenders).map(([name, run]) => ({ name, run, times: [] as number[] }))
  for (let round = -3; round < rounds; round += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const entry = entries[(round + 3 + turn) % entries.length]
      globalThis.gc?.({ type: 'minor', execution: 'sync' })
      const before = performance.now()
      await entry?.run()
      if (round >= 0) entry?.times.push(((performance.now() - before) * 1000) / perRound)
    }
  }
  return entries.map(({ name, times }) => ({ name, times }))
}

/** A fragment of so many facts of the invented family. */
function fragmentOf(count: number): Fragment {
  const [first] = example.fragments
  if (first === undefined) throw new Error('the example lost its fragments')
  const { received: _, ...fragment } = first
  const facts = Array.from({ length: count }, (__, index) => ({
    ...(fragment.facts[index % fragment.facts.length] ?? never()),
    id: `fact-${index}`,
  }))
  return Fragment.parse({ ...fragment, facts })
}

function registerOf({ organisation }: Fragment, jwk: object): object {
  const registered = example.setting.organisations?.find((one: Organisation) => one.id.value === organisation.value)
  return { ...registered, ways: ['signed'], algorithms: ['ES256'], keys: [{ jwk, from: '2026-01-01' }] }
}

function never(): never {
  throw new Error('the first fragment of the example has no facts')
}

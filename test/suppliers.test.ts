import { readFileSync } from 'node:fs'
import { integrate } from 'klantbeeld'
import { receive } from 'klantbeeld/envelope'
import { type CategoryId, Fragment, type Organisation } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { fromJSONSchema } from 'zod'
import { at, type Looked, requestFor, senderOf, settingFor } from './supplying.ts'

const page = readFileSync(new URL('../docs/suppliers.md', import.meta.url), 'utf8')
const texts = [...page.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, text = '']) => text)
/** The published schema; JSON Schema reads patterns as Unicode, which what reads it here does not. */
const schema = readFileSync(new URL('../schemas/fragment.json', import.meta.url), 'utf8')
  .replaceAll('\\\\p{Cc}', '\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f')
  .replaceAll('\\\\p{Cs}', '\\\\ud800-\\\\udfff')

type Example = Looked & { readonly id: string; readonly kind: Organisation['kind']; readonly seen: readonly CategoryId[] }

/** What the page says is seen of each example. */
const examples: readonly Example[] = [
  {
    id: 'wmo-2026-118',
    kind: 'wmo-provider',
    purpose: 'wmo/onderzoek',
    client: 'anna',
    seen: ['involvement.professional', 'provision.wmo'],
  },
  { id: 'jeugd-2026-4', kind: 'youth-care-provider', purpose: 'jeugdwet/toegang', client: 'cas', seen: ['provision.youth'] },
  { id: 'uwv-2026-31', kind: 'uwv', purpose: 'participatiewet/recht', client: 'anna', seen: [] },
  { id: 'signaal-2026-77', kind: 'housing-corporation', purpose: 'wgs-schuld/vroegsignaal', client: 'anna', seen: [] },
  {
    id: 'school-2026-12',
    kind: 'school',
    purpose: 'leerplicht/verzuim',
    client: 'cas',
    capacity: 'supervisor',
    seen: [],
  },
  { id: 'mbo-2026-6', kind: 'school', purpose: 'web/rmc-ondersteuning', client: 'cas', seen: [] },
  {
    id: 'wijkzorg-2026-40',
    kind: 'healthcare-provider',
    purpose: 'wmo/onderzoek',
    client: 'anna',
    consents: ['statutory', 'avg'],
    seen: ['care.insured'],
  },
  { id: 'ciz-2026-9', kind: 'ciz', purpose: 'wmo/onderzoek', client: 'anna', seen: [] },
  { id: 'brp-2026-1', kind: 'municipality', purpose: 'wmo/onderzoek', client: 'anna', seen: ['residence.address'] },
]

describe('the examples for suppliers', () => {
  it('are the ones that are tried here', () => {
    expect(texts.map((text) => Fragment.parse(JSON.parse(text)).id)).toEqual(examples.map(({ id }) => id))
  })

  it.each(examples)('$id fits the JSON Schema that is published', ({ id }) => {
    const published = fromJSONSchema(JSON.parse(schema))
    expect(published.safeParse(JSON.parse(textOf(id))).success).toBe(true)
    expect(published.safeParse({ ...JSON.parse(textOf(id)), more: 1 }).success).toBe(false)
  })

  it.each(examples)('$id is taken in without a rejection, and seen as far as the page says', (tried) => {
    const { fragment, setting } = takenIn(tried)
    const { view, audit } = integrate([fragment], requestFor(tried), setting)
    expect(audit.unlinked).toEqual([])
    expect(view.people.flatMap(({ facts }) => Object.keys(facts)).sort()).toEqual(tried.seen)
  })

  it.each(examples.filter(({ consents }) => consents !== undefined))('$id is not seen where one consent is missing', (tried) => {
    for (const missing of tried.consents ?? []) {
      const fewer = { ...tried, consents: tried.consents?.filter((kind) => kind !== missing) ?? [] }
      const { fragment, setting } = takenIn(fewer)
      expect(integrate([fragment], requestFor(fewer), setting).view.people.flatMap(({ facts }) => Object.keys(facts))).toEqual([])
    }
  })

  it.each(examples.filter(({ seen }) => seen.length === 0))('$id is not seen for its keeping term alone', (tried) => {
    const { fragment, setting } = takenIn(tried)
    const { decisions } = integrate([fragment], requestFor(tried), setting).audit
    expect(decisions.flatMap((decision) => ('reasons' in decision ? decision.reasons : []))).toEqual(['term-unknown'])
  })
})

function takenIn(tried: Example) {
  const message = textOf(tried.id)
  const sender = senderOf(Fragment.parse(JSON.parse(message)), tried.kind)
  const answer = receive(message, { organisation: sender.id, organisations: [sender], via: 'portal', at })
  expect(answer.rejections).toEqual([])
  const fragment = answer.fragment ?? expect.fail()
  return { fragment, setting: settingFor(tried, sender.profile.categories, sender) }
}

function textOf(id: string): string {
  return texts.find((text) => text.includes(`"id": "${id}"`)) ?? expect.fail()
}

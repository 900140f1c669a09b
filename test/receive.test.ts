import { createHash } from 'node:crypto'
import { type Delivered, organisationsFrom, receive } from 'klantbeeld/envelope'
import type { AuthorisationProfile, Fragment, Organisation } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import { at, codesOf, fragment, jwks, provider, register } from './envelope-world.ts'

const [fact = expect.fail()] = fragment.facts
const delivered: Omit<Delivered, 'organisations'> = { organisation: fragment.organisation, via: 'vecozo', at }

function received(message: string | Uint8Array, more: Partial<Delivered> = {}) {
  return receive(message, { ...delivered, organisations: register(), ...more })
}

function codesWith(content: object): readonly string[] {
  return codesOf(received(JSON.stringify({ ...fragment, ...content })))
}

describe('a delivery by somebody the application knows', () => {
  it('is a fragment, stamped with when and how it came in and the digest of its bytes', () => {
    const message = JSON.stringify(fragment)
    const digest = createHash('sha256').update(message).digest('base64url')
    const stamp = { at, via: 'vecozo', digest }
    expect(received(message)).toEqual({ fragment: { ...fragment, received: stamp }, rejections: [] })
    expect(received(new TextEncoder().encode(message))).toEqual(received(message))
    for (const marked of [`\uFEFF${message}`, Buffer.from(`\uFEFF${message}`), Buffer.from(message, 'utf16le')])
      expect(codesOf(received(marked))).toEqual(['json-broken'])
    expect(received(`${message}\n`).fragment?.received?.digest).not.toBe(digest)
  })

  it('is refused of an organisation that is not registered, or in a way that is not', () => {
    const message = JSON.stringify(fragment)
    expect(codesOf(received(message, { organisation: { scheme: 'kvk', value: '1' } }))).toEqual(['organisation-unknown'])
    expect(codesOf(received(message, { organisation: { scheme: 'kvk', value: fragment.organisation.value } }))).toEqual([
      'organisation-unknown',
    ])
    expect(codesOf(received(message, { via: 'portal' }))).toEqual(['way-not-registered'])
    const { ways: _, ...bare } = provider()
    expect(codesOf(received(message, { organisations: [bare] }))).toEqual(['way-not-registered'])
  })

  it('is a mistake of the caller where it says it was signed, or when it came in cannot be told', () => {
    const signed = { ...delivered, via: 'signed' as 'portal', organisations: register() }
    expect(() => receive('{}', signed)).toThrow(expect.objectContaining({ code: 'envelope/way-is-signed' }))
    for (const at of ['2026-11-26', 'Nov 26 2026 09:00Z', '2026-02-30T09:00:00Z', '2026-11-26T23:59:60Z'])
      expect(() => received('{}', { at })).toThrow(expect.objectContaining({ code: 'day/not-an-instant' }))
  })

  it('is refused where it is too large, no text, or no JSON', () => {
    expect(codesOf(received('1'.repeat(5_000_001)))).toEqual(['too-large'])
    expect(codesOf(received('é'.repeat(2_500_001)))).toEqual(['too-large'])
    expect(codesOf(received(new Uint8Array(5_000_001)))).toEqual(['too-large'])
    expect(codesOf(received(`${' '.repeat(4_999_998)}{}`))).toEqual(['refused-by-schema facts'])
    expect(codesOf(received(new Uint8Array([0xff])))).toEqual(['json-broken'])
    expect(codesOf(received({} as string))).toEqual(['not-a-text'])
    for (const broken of [
      '',
      '{',
      '{}{}',
      "{'a':1}",
      '{"a":1,}',
      '[1] // no',
      '/**/{}',
      '{"a":tru}',
      '{"a"}',
      '"\\x"',
      ']',
      '\u0000',
    ])
      expect(codesOf(received(broken)), broken).toEqual(['json-broken'])
  })

  it('is refused where readers could read it differently', () => {
    expect(codesOf(received('{"id":1,"id":1}'))).toEqual(['duplicate-key'])
    expect(codesOf(received('{"id":1,"\\u0069d":2}'))).toEqual(['duplicate-key'])
    expect(codesOf(received('[{"a":{"id":1},"b":[{"id":1},{"id":1}]},{"a":1}]'))).toEqual(['refused-by-schema'])
    for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])
      expect(codesOf(received(`{"a":[{"${name}":1}]}`))).toEqual(['key-not-allowed'])
    expect(codesOf(received('{"a":"__proto__"}'))).toEqual(['refused-by-schema facts'])
    for (const number of ['9007199254740992', '-9007199254740992', '1e999', '1'.repeat(400)])
      expect(codesOf(received(`{"a":${number}}`)), number).toEqual(['number-too-large'])
    for (const number of ['9007199254740991', '-9007199254740991', '1e2', '0.5'])
      expect(codesOf(received(`{"a":${number}}`)), number).toEqual(['refused-by-schema facts'])
  })

  it('is refused deeper than 32 levels, and read at 32', () => {
    expect(codesOf(received(`${'['.repeat(32)}${']'.repeat(32)}`))).toEqual(['refused-by-schema'])
    expect(codesOf(received(`${'['.repeat(33)}${']'.repeat(33)}`))).toEqual(['too-deep'])
    expect(codesOf(received(`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`))).toEqual(['too-deep'])
    expect(codesOf(received('['.repeat(1_000_000)))).toEqual(['too-deep'])
    expect(codesOf(received(`[${'[[]],'.repeat(100)}[]]`))).toEqual(['refused-by-schema'])
  })
})

describe('what a fragment says', () => {
  it('is refused as a whole where its frame is wrong', () => {
    expect(codesOf(received('null'))).toEqual(['refused-by-schema'])
    expect(codesOf(received('[]'))).toEqual(['refused-by-schema'])
    expect(codesWith({ facts: undefined })).toEqual(['refused-by-schema facts'])
    expect(codesWith({ persons: [{ ref: '' }] })).toEqual(['refused-by-schema persons[0].ref'])
    expect(codesWith({ more: 1 })).toEqual(['refused-by-schema'])
    expect(codesWith({ format: 'klantbeeld/fragment@2' })).toEqual(['refused-by-schema format'])
    expect(codesWith({ facts: Array(100_001).fill(0) })).toEqual(['too-many facts'])
  })

  it('may not bear a stamp of receipt, nor be of another organisation', () => {
    expect(codesWith({ received: null })).toEqual(['received-stated received'])
    expect(codesWith({ organisation: { scheme: 'agb', value: '99990009' } })).toEqual(['other-organisation organisation'])
  })

  it('is taken but for the facts that no schema knows', () => {
    const facts = [{ ...fact, version: 0 }, fact, 5, { ...fact, category: 'no.such' }]
    const answer = received(JSON.stringify({ ...fragment, facts }))
    expect(answer.fragment?.facts).toEqual([fact])
    expect(codesOf(answer)).toEqual([
      'refused-by-schema facts[0].version',
      'refused-by-schema facts[2]',
      'refused-by-schema facts[3].category',
    ])
  })

  it.each<[string, object, (profile: AuthorisationProfile) => AuthorisationProfile]>([
    ['obtained.act', {}, (profile) => ({ ...profile, acts: ['jeugdwet'] })],
    ['category', {}, (profile) => ({ ...profile, categories: [] })],
    ['holderRole', {}, (profile) => ({ ...profile, holderRoles: ['college'] })],
    [
      'contains',
      { category: 'document.letter', value: { title: 'Brief', reference: 'r-1' }, contains: [fact.category, 'debt.trajectory'] },
      (profile) => ({ ...profile, categories: [...profile.categories, 'document.letter'] }),
    ],
  ])('is taken but for a fact whose %s the sender may not speak about', (place, more, narrowed) => {
    const registered = provider()
    const organisations = [{ ...registered, profile: narrowed(registered.profile) }]
    const answer = received(JSON.stringify({ ...fragment, facts: [{ ...fact, ...more }] }), { organisations })
    expect(codesOf(answer)).toEqual([`outside-profile facts[0].${place}`])
    expect(answer.fragment?.facts).toEqual([])
  })

  it('is taken but for a fact obtained for a purpose of another act', () => {
    const purposeOf = (purpose: string) => codesWith({ facts: [{ ...fact, obtained: { ...fact.obtained, purpose } }] })
    expect(purposeOf('wmo/toezicht')).toEqual([])
    for (const purpose of ['jeugdwet/toegang', 'wmo', 'wmo-x/levering', 'levering'])
      expect(purposeOf(purpose)).toEqual(['outside-profile facts[0].obtained.purpose'])
  })

  it('is taken but for a fact about somebody whom the message does not name', () => {
    const persons = [...fact.persons, { person: 'nobody', part: 'mentioned' }]
    const answer = received(JSON.stringify({ ...fragment, facts: [{ ...fact, persons }, fact] }))
    expect(codesOf(answer)).toEqual([`person-not-named facts[0].persons[${fact.persons.length}].person`])
    expect(answer.fragment?.facts).toEqual([fact])
  })

  it('is taken but for a fact that changed or was recorded on a day to come, which would be kept too long', () => {
    const changed = (more: object) => codesWith({ facts: [{ ...fact, ...more }] })
    for (const today of ['2026-11-26', '2026-11', '2026', 'unknown'])
      expect(changed({ changedOn: today, recordedOn: today, ended: '2030-01-01' })).toEqual([])
    for (const ahead of ['2026-11-27', '2026-12', '2027', '9999-12-31']) {
      expect(changed({ changedOn: ahead })).toEqual(['day-ahead facts[0].changedOn'])
      expect(changed({ recordedOn: ahead })).toEqual(['day-ahead facts[0].recordedOn'])
      expect(codesWith({ file: { ...fragment.file, changedOn: ahead } })).toEqual(['day-ahead file.changedOn'])
    }
    const late = { at: '2026-11-26T23:00:00Z' }
    expect(codesOf(received(JSON.stringify({ ...fragment, facts: [{ ...fact, changedOn: '2026-11-27' }] }), late))).toEqual([])
  })

  it('names each person once', () => {
    const [first = expect.fail()] = fragment.persons
    const again = codesWith({ persons: [...fragment.persons, { ...first, bsn: '999990019' }] })
    expect(again).toEqual([`id-contradicts persons[${fragment.persons.length}].ref`])
  })

  it('has no citizen service number of its persons in a name or id, which go where no number may', () => {
    const [first = expect.fail(), ...others] = fragment.persons
    const number = first.bsn ?? expect.fail()
    const facts = [
      { ...fact, id: `client-${number}/1` },
      { ...fact, id: `client-1${number}` },
    ]
    expect(codesWith({ facts })).toEqual(['number-in-id facts[0].id'])
    expect(codesWith({ id: `bericht-${number}` })).toEqual(['number-in-id id'])
    expect(codesWith({ facts: [], persons: [{ ...first, ref: number }, ...others] })).toEqual(['number-in-id persons[0].ref'])
    expect(codesWith({ id: `bericht-1${number}` })).toEqual([])
  })

  it('is taken whole where a document contains only what the sender may speak about', () => {
    const registered = provider()
    const categories = [...registered.profile.categories, 'document.letter' as const]
    const letter = {
      ...fact,
      category: 'document.letter',
      value: { title: 'Brief', reference: 'r-1' },
      contains: [fact.category],
    }
    const message = JSON.stringify({ ...fragment, facts: [letter, fact] })
    const answer = received(message, { organisations: [{ ...registered, profile: { ...registered.profile, categories } }] })
    expect(codesOf(answer)).toEqual([])
    expect(answer.fragment?.facts).toHaveLength(2)
  })
})

describe('a register of organisations', () => {
  const refused = (code: string) => expect.objectContaining({ code })
  const named = (version: number | undefined, name: string): Organisation => ({
    ...provider(),
    name,
    ...(version === undefined ? {} : { version }),
  })

  it('counts of one id the highest version, in any order; without one it is the first', () => {
    const versions = [named(2, 'two'), named(undefined, 'one'), named(10, 'ten')]
    for (const order of [versions, versions.toReversed()])
      expect(organisationsFrom(order).map(({ name }) => name)).toEqual(['ten'])
    expect(organisationsFrom([named(1, 'same'), named(1, 'same')])).toHaveLength(1)
    expect(organisationsFrom([])).toEqual([])
  })
  it('refuses one version with two contents', () => {
    expect(() => organisationsFrom([named(3, 'one'), named(3, 'other')])).toThrow(refused('envelope/two-of-one-version'))
    expect(() => organisationsFrom([named(1, 'one'), named(undefined, 'other')])).toThrow(refused('envelope/two-of-one-version'))
  })
  it('refuses what is no list, and what is no organisation, by its place', () => {
    expect(() => organisationsFrom({})).toThrow(refused('envelope/not-a-list'))
    expect(() => organisationsFrom([provider(), { ...provider(), name: 5 }])).toThrow(refused('envelope/not-an-organisation'))
    expect(() => organisationsFrom([provider(), { ...provider(), name: 5 }])).toThrow(/number 1 .*at "name"/)
  })
  it.each<[string, object]>([
    ['a private key', { jwk: { ...jwks.ES256, d: 'x'.repeat(43) } }],
    ['a private key for Ed25519', { jwk: { ...jwks.Ed25519, d: 'x'.repeat(43) } }],
    ['a secret', { jwk: { kty: 'oct', k: 'x', kid: 'k' } }],
    ['a key of another curve', { jwk: { ...jwks.ES256, crv: 'P-384' } }],
    ['a key without name', { jwk: { ...jwks.ES256, kid: undefined } }],
    ['a key that is to encrypt', { jwk: { ...jwks.ES256, use: 'enc' } }],
    ['a key from no day', { from: undefined }],
    ['a key from a day that does not exist', { from: '2026-02-30' }],
  ])('refuses %s', (_, more) => {
    const keys: readonly unknown[] = [{ jwk: jwks.ES256, from: '2026-01-01', ...more }]
    expect(() => organisationsFrom([{ ...provider(), keys }])).toThrow(refused('envelope/not-an-organisation'))
  })
  it('refuses two keys of one name', () => {
    const keys = [
      { jwk: jwks.ES256, from: '2026-01-01' },
      { jwk: { ...jwks.Ed25519, kid: jwks.ES256.kid }, from: '2026-01-01' },
    ]
    expect(() => organisationsFrom([{ ...provider(), keys }])).toThrow(refused('envelope/not-an-organisation'))
  })
  it('needs no keys, ways or version of an organisation that only receives', () => {
    const { ways: _w, keys: _k, algorithms: _a, version: _v, ...bare } = provider()
    expect(organisationsFrom([bare])).toEqual([bare])
  })
})

it('takes a fragment without a single fact, for what it withdraws', () => {
  const empty: Fragment = { ...fragment, facts: [], withdrawn: [{ id: fact.id, version: 1 }] }
  expect(received(JSON.stringify(empty)).fragment?.withdrawn).toEqual(empty.withdrawn)
})

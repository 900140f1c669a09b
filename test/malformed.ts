import * as fc from 'fast-check'
import { CompactEncrypt } from 'jose'
import { type Answer, memoryReplay, open, receive } from 'klantbeeld/envelope'
import { at, audience, claims, fragment, header, jwks, now, privateKeys, register, sealed, tokenOf } from './envelope-world.ts'
import { type MalformedXml, malformedXml, numberOf, readXml } from './malformed-xml.ts'

export { numberOf }

/** A message that is wrong in one way, and where it comes in. */
export type Malformed = { readonly kind: string } & (
  | { readonly into: 'receive'; readonly message: string | Uint8Array }
  | { readonly into: 'open'; readonly token: () => Promise<string>; readonly times?: number }
  | { readonly into: 'xml'; readonly reader: MalformedXml['reader']; readonly message: string }
)

/** Messages that are wrong in every way we know of: fragments, envelopes and XML. */
export function malformed(): fc.Arbitrary<Malformed> {
  const content = fc.tuple(fc.constantFrom(...Object.entries(spoils)), fc.nat(), fc.nat(100))
  const drawnContent = content.map(([[kind, spoil], place, size]) => ({ kind, message: spoil(text, place, size) }))
  return fc.oneof(
    drawnContent.map((one): Malformed => ({ ...one, into: 'receive' })),
    drawnContent.map(
      ({ kind, message }): Malformed => ({ kind: `signed ${kind}`, into: 'open', token: () => tokenOf(header, within(message)) }),
    ),
    fc.tuple(fc.constantFrom(...Object.entries(tokens)), fc.nat()).map(
      ([[kind, token], place]): Malformed => ({
        kind,
        into: 'open',
        token: () => token(place),
        times: kind === 'replayed' ? 2 : 1,
      }),
    ),
    malformedXml().map((one): Malformed => ({ ...one, kind: `${one.reader} ${one.kind}`, into: 'xml' })),
  )
}

/** What is answered to a malformed message. */
export async function answerTo(one: Malformed): Promise<Answer> {
  const organisations = register()
  switch (one.into) {
    case 'receive':
      return receive(one.message, { organisation: fragment.organisation, organisations, via: 'vecozo', at })
    case 'xml':
      return readXml(one)
    case 'open': {
      const opening = { organisations, audience, at, replay: memoryReplay({ most: 5 }), decryptionKeys: [jwks.receiverPrivate] }
      const token = await one.token()
      let answer = await open(token, opening)
      for (let time = 1; time < (one.times ?? 1); time += 1) answer = await open(token, opening)
      return answer
    }
  }
}

const planted = {
  ...fragment,
  persons: fragment.persons.map((person) => ({ ...person, surname: 'canary-naam', bsn: numberOf })),
}
const text = JSON.stringify(planted)

type Spoil<T> = (whole: string, place: number, size: number) => T

/** JSON that is wrong, by what is wrong with it. */
const spoils: Readonly<Record<string, Spoil<string | Uint8Array>>> = {
  truncated: (whole, place) => whole.slice(0, place % whole.length),
  'one character changed': (whole, place) => put(whole, place, 'canary'),
  'one byte changed': (whole, place) => Buffer.from(whole).fill(place % 256, place % whole.length, (place % whole.length) + 1),
  'nested deep': (whole, place, size) =>
    member(whole, `"x":${'['.repeat((size + 1) * 100)}${']'.repeat((size + 1) * 100 - (place % 2))}`),
  'nested deep in objects': (whole, _, size) => member(whole, `"canary":${'{"a":'.repeat(size + 33)}1${'}'.repeat(size + 33)}`),
  'huge number': (whole, place, size) =>
    member(whole, `"x":${['', '-'][place % 2]}${'9'.repeat(size + 17)}${['', 'e999'][place % 2]}`),
  'huge number where one belongs': (whole, place) =>
    whole.replace(/"version":\d+/, `"version":${['1e400', '1e15', '0', '1.5', '-1'][place % 5]}`),
  'duplicate key': (whole) => member(whole, '"id":"canary"'),
  'duplicate key, escaped': (whole) => member(whole, '"\\u0069d":"canary"'),
  'duplicate key within a fact': (whole) => whole.replace('"category":', '"category":"canary","category":'),
  'prototype key': (whole, place) =>
    member(whole, `"${['__proto__', 'constructor', 'prototype', '\\u005f_proto__'][place % 4]}":{"canary":1}`),
  'unknown key': (whole) => member(whole, `"${numberOf}":"canary"`),
  'unknown key within a fact': (whole) => whole.replace('"category":', `"${numberOf}":1,"category":`),
  comment: (whole) => `/* canary */${whole}// canary`,
  'two texts': (whole) => `${whole}${whole}`,
  'many keys': (whole, _, size) =>
    member(whole, Array.from({ length: size * 50 }, (__, key) => `"canary${key}":1`).join() || '"x":1'),
  'many facts': (whole, _, size) => whole.replace('"facts":[', `"facts":[${`{"canary":"${numberOf}"},`.repeat(size * 10)}`),
  'long text': (whole, _, size) => member(whole, `"x":"${'canary\\n'.repeat(size * 200)}"`),
  'white space': (whole, _, size) => `${' \n\t'.repeat(size * 300)}${whole}x`,
  'byte order mark': (whole, place) => Buffer.from(`\uFEFF${whole}`, place % 2 === 0 ? 'utf8' : 'utf16le'),
  'a person named twice': (whole) =>
    whole.replace('"persons":[', `"persons":[{"ref":"${fragment.persons[0]?.ref}","surname":"canary"},`),
  'a person not named': (whole) => whole.replace('"part":"file"', '"part":"mentioned"},{"person":"canary","part":"file"'),
  'a number in an id': (whole, place) =>
    [
      whole.replace(/"id":"[^"]*"/, `"id":"x-${numberOf}"`),
      whole.replace(/"ref":"[^"]*"/, `"ref":"${numberOf}"`),
      whole.replace(/("facts":\[{"id":")[^"]*"/, `$1${numberOf}/1"`),
    ][place % 3] ?? '',
  'the purpose of another act': (whole) => whole.replace('"purpose":"wmo/', '"purpose":"canary/'),
  'a day to come': (whole, place) =>
    whole.replace(/"changedOn":"[^"]*"/g, `"changedOn":"${['9999-12-31', '2027', '2026-12'][place % 3]}"`),
  'lone surrogate': (whole) => whole.replace('canary-naam', 'canary-\\ud800'),
  'control character': (whole) => whole.replace('canary-naam', 'canary-\\u0000'),
  'another type': (whole, place) =>
    replaced(whole, place, ['null', '[]', '{}', `"${numberOf}"`, numberOf, 'true'][place % 6] ?? ''),
  'stamped by the sender': (whole) => member(whole, `"received":{"at":"${at}","via":"canary","digest":"canary"}`),
  'of another organisation': (whole) => whole.replace(fragment.organisation.value, 'canary'),
  'no object': (_, place) => ['null', '1', '"canary"', '[]', '', 'canary', numberOf][place % 7] ?? '',
  'no text': (_, place, size) => Uint8Array.from({ length: size + 1 }, (__, index) => (index * 7 + place) % 256),
}

/** Tokens that are wrong, by what is wrong with them. */
const tokens: Readonly<Record<string, (place: number) => Promise<string>>> = {
  'token truncated': async (place) => cut(await sealed({}, planted), place),
  'token with one character changed': async (place) =>
    put(await sealed({}, planted), place, ['A', '.', 'canary', ' ', 'é'][place % 5] ?? ''),
  'token of no algorithm': async (place) =>
    (await withHeader({ alg: ['none', 'None', '', null, 5][place % 5] })).replace(/[^.]*$/, ''),
  'token of another algorithm': (place) =>
    withHeader({ alg: ['HS256', 'RS256', 'ES384', 'EdDSA', 'Ed25519', 'PS256', 'canary'][place % 7] }),
  'token with more in its header': (place) =>
    withHeader({
      [['crit', 'jwk', 'jku', 'x5u', 'x5c', 'zip', 'b64', 'canary'][place % 8] ?? '']: ['canary', jwks.ES256, true][place % 3],
    }),
  'token of another type': (place) => withHeader({ typ: ['JWT', 'canary', null, ['x']][place % 4] }),
  'token of another key': (place) =>
    withHeader({ kid: ['other', 'canary', null, ['p-256'], '__proto__', '../p-256', 'p-256\u0000', 'P-256'][place % 8] }),
  'token signed by another': () => tokenOf(header, plantedClaims({}), privateKeys.other),
  'token expired': (place) => withClaims({ iat: now - 700 - (place % 80_000), exp: now - 60 - (place % 600) }),
  'token issued ahead': (place) => withClaims({ iat: now + 61 + (place % 100), exp: now + 600 }),
  'token that lasts': (place) => withClaims({ exp: now + 86_401 + place }),
  'token without a claim': (place) =>
    withClaims({ [['iss', 'aud', 'iat', 'exp', 'jti', 'fragment'][place % 6] ?? '']: undefined }),
  'token with a claim of another type': (place) =>
    withClaims({
      [['iss', 'aud', 'iat', 'exp', 'jti'][place % 5] ?? '']: [null, ['canary'], { canary: 1 }, -1, 1e300, true][place % 6],
    }),
  'token with one claim more': () => withClaims({ [numberOf]: 'canary' }),
  'token for another': () => withClaims({ aud: 'oin:canary' }),
  'token of nobody': (place) => withClaims({ iss: ['oin:canary', '__proto__', 'agb:99990009', ''][place % 4] }),
  'token of which a part is no plain base64url': async (place) => {
    const parts = (await sealed({}, planted)).split('.')
    const stray = ['=', ' ', '\n', 'é', '+', '/', '\u0000', '%20'][place % 8] ?? ''
    return parts.map((part, index) => (index === place % 3 ? `${part}${stray}` : part)).join('.')
  },
  'token encrypted twice': async () => {
    const alg = { alg: 'ECDH-ES', enc: 'A256GCM', kid: 'receiver' }
    return new CompactEncrypt(new TextEncoder().encode(await encrypted())).setProtectedHeader(alg).encrypt(jwks.receiver)
  },
  'token in JSON': async () => JSON.stringify({ payload: 'canary', signatures: [{ protected: 'canary' }] }),
  'token encrypted in another way': async (place) =>
    encryptedHeader({ alg: ['RSA-OAEP', 'dir', 'A128KW', 'PBES2-HS256+A128KW'][place % 4], p2c: 1e9 }, await encrypted()),
  'token compressed': async () => encryptedHeader({ zip: 'DEF' }, await encrypted()),
  'token encrypted and changed': async (place) => put(await encrypted(), place, 'A'),
  'token encrypted and truncated': async (place) => cut(await encrypted(), place),
  'token encrypted to another point': async (place) =>
    encryptedHeader(
      { epk: { kty: 'EC', crv: ['P-256', 'P-384', 'canary'][place % 3], x: 'AAAA', y: numberOf } },
      await encrypted(),
    ),
  replayed: () => sealed({}, planted),
}

function member(whole: string, more: string): string {
  return `{${more},${whole.slice(1)}`
}

function put(whole: string, place: number, piece: string): string {
  const index = place % whole.length
  return `${whole.slice(0, index)}${piece}${whole.slice(index + 1)}`
}

/** At least one part shorter than whole. */
function cut(whole: string, place: number): string {
  return whole.slice(0, place % whole.length)
}

/** Another value where some value stands. */
function replaced(whole: string, place: number, value: string): string {
  const places = [...whole.matchAll(/:("[^"]*"|\d+|true|\[\])/g)]
  const found = places[place % places.length]
  if (found === undefined) return whole
  return `${whole.slice(0, found.index)}:${value}${whole.slice(found.index + found[0].length)}`
}

/** Claims around what should have been a fragment, as text. */
function within(message: string | Uint8Array): string {
  const { fragment: _, ...rest } = claims
  return `{${JSON.stringify(rest).slice(1, -1)},"fragment":${typeof message === 'string' ? message : Buffer.from(message).toString('latin1')}}`
}

function plantedClaims(more: object): object {
  return { ...claims, fragment: planted, ...more }
}

function withHeader(more: object): Promise<string> {
  return tokenOf({ ...header, ...more }, plantedClaims({}))
}

function withClaims(more: object): Promise<string> {
  return tokenOf(header, plantedClaims(more))
}

function encrypted(): Promise<string> {
  return sealed({ encryptTo: jwks.receiver }, planted)
}

function encryptedHeader(more: object, token: string): string {
  const [head = '', ...rest] = token.split('.')
  const said: object = JSON.parse(Buffer.from(head, 'base64url').toString())
  return [Buffer.from(JSON.stringify({ ...said, ...more })).toString('base64url'), ...rest].join('.')
}

import { CompactEncrypt, type CryptoKey } from 'jose'
import { memoryReplay, type Opening } from 'klantbeeld/envelope'
import { Day, Fragment, type Organisation } from 'klantbeeld/schema'
import { describe, expect, it } from 'vitest'
import {
  at,
  claims,
  codesOf,
  fragment,
  header,
  jwks,
  now,
  opened,
  privateKeys,
  register,
  sealed,
  tokenOf,
} from './envelope-world.ts'

const day = (text: string) => Day.parse(text)
const seconds = (shift: number) => new Date((now + shift) * 1000).toISOString()
const bytes = (text: string) => new TextEncoder().encode(text)

/** What came of a token of this header and these claims. */
async function codesWith(otherHeader: object, otherClaims: unknown = claims, key?: CryptoKey): Promise<readonly string[]> {
  return codesOf(await opened(await tokenOf({ ...header, ...otherHeader }, otherClaims, key)))
}

describe('a sealed fragment', () => {
  it.each(['ES256', 'Ed25519'] as const)('of %s opens as it was sealed, stamped with how it came in', async (algorithm) => {
    const kid = jwks[algorithm].kid
    const token = await sealed({ algorithm, kid, key: privateKeys[algorithm] })
    const { fragment: mine, rejections } = await opened(token)
    expect(rejections).toEqual([])
    expect(mine).toEqual({ ...fragment, received: { at, via: 'signed', digest: expect.stringMatching(/^[\w-]{43}$/) } })
    expect(Fragment.parse(mine)).toEqual(mine)
  })

  it('of an Ed25519 key may call its algorithm EdDSA; one of P-256 may not', async () => {
    expect(await codesWith({ alg: 'EdDSA', kid: 'ed25519' }, claims, privateKeys.Ed25519)).toEqual([])
    expect(await codesWith({ alg: 'EdDSA' })).toEqual(['algorithm-not-allowed'])
    expect(await codesWith({ alg: 'ES256', kid: 'ed25519' }, claims, privateKeys.Ed25519)).toEqual(['algorithm-not-allowed'])
  })

  it('may be encrypted to a key of the receiver, once', async () => {
    const token = await sealed({ encryptTo: jwks.receiver })
    expect(token.split('.')).toHaveLength(5)
    expect((await opened(token, { decryptionKeys: [jwks.receiverPrivate] })).fragment?.facts).toEqual(fragment.facts)
    expect(codesOf(await opened(token))).toEqual(['key-unknown'])
    const another = { ...jwks.receiverPrivate, d: jwks.receiverPrivate.d?.replace(/^./, (it) => (it === 'A' ? 'B' : 'A')) ?? '' }
    expect(codesOf(await opened(token, { decryptionKeys: [another] }))).toEqual(['not-decrypted'])
    const twice = await new CompactEncrypt(bytes(token))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: 'receiver' })
      .encrypt(jwks.receiver)
    expect(codesOf(await opened(twice, { decryptionKeys: [jwks.receiverPrivate] }))).toEqual(['token-broken'])
  })

  it.each<[object, string]>([
    [{ zip: 'DEF' }, 'header-not-allowed'],
    [{ jku: 'https://example.org' }, 'header-not-allowed'],
    [{ enc: 'A128CBC-HS256' }, 'algorithm-not-allowed'],
    [{ alg: 'RSA-OAEP' }, 'algorithm-not-allowed'],
    [{ alg: undefined }, 'algorithm-not-allowed'],
    [{ kid: undefined }, 'key-unknown'],
  ])('is not decrypted under a header with %o', async (more, code) => {
    const token = await sealed({ encryptTo: jwks.receiver })
    const [, ...rest] = token.split('.')
    const said = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: 'receiver', ...more }
    const changed = [Buffer.from(JSON.stringify(said)).toString('base64url'), ...rest].join('.')
    expect(codesOf(await opened(changed, { decryptionKeys: [jwks.receiverPrivate] }))).toEqual([code])
  })
})

describe('a token is refused', () => {
  it.each<[string, object, string]>([
    ['that is signed by nobody', { alg: 'none' }, 'algorithm-not-allowed'],
    ['with a shared secret', { alg: 'HS256' }, 'algorithm-not-allowed'],
    ['of another algorithm for keys of that kind', { alg: 'ES384' }, 'algorithm-not-allowed'],
    ['without algorithm', { alg: undefined }, 'algorithm-not-allowed'],
    ['of another type', { typ: 'JWT' }, 'another-type'],
    ['without type', { typ: undefined }, 'another-type'],
    ['without key', { kid: undefined }, 'key-unknown'],
    ['with a key that nobody registered', { kid: 'p-257' }, 'key-unknown'],
    ['with the key of another organisation', { kid: 'other' }, 'key-unknown'],
    ...['crit', 'jwk', 'jku', 'x5u', 'x5c', 'zip', 'b64', 'cty'].map((name): [string, object, string] => [
      `with ${name} in its header`,
      { [name]: ['alg'] },
      'header-not-allowed',
    ]),
  ])('%s', async (_, more, code) => expect(await codesWith(more)).toEqual([code]))

  it('that is signed with the public key as if it were a secret', async () => {
    const secret = await crypto.subtle.importKey(
      'raw',
      bytes(JSON.stringify(jwks.ES256)),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    )
    const [head, payload] = (await tokenOf({ ...header, alg: 'HS256' }, claims)).split('.')
    const signature = await crypto.subtle.sign('HMAC', secret, bytes(`${head}.${payload}`))
    const token = `${head}.${payload}.${Buffer.from(signature).toString('base64url')}`
    expect(codesOf(await opened(token))).toEqual(['algorithm-not-allowed'])
  })

  it('that another key signed, or of which anything was changed', async () => {
    expect(await codesWith({}, claims, privateKeys.other)).toEqual(['signature-invalid'])
    const [head = '', payload = '', signature = ''] = (await sealed()).split('.')
    const other = (await tokenOf(header, { ...claims, jti: 'message-2' })).split('.')
    expect(codesOf(await opened([head, other[1], signature].join('.')))).toEqual(['signature-invalid'])
    expect(codesOf(await opened([head, payload, other[2]].join('.')))).toEqual(['signature-invalid'])
    expect(codesOf(await opened([head, payload, signature.slice(0, -4)].join('.')))).toEqual(['signature-invalid'])
    expect(codesOf(await opened([head, payload, ''].join('.')))).toEqual(['signature-invalid'])
  })

  it('that is cut off, or has too many parts', async () => {
    const token = await sealed()
    expect(codesOf(await opened(''))).toEqual(['token-broken'])
    expect(codesOf(await opened(token.slice(0, token.indexOf('.'))))).toEqual(['token-broken'])
    expect(codesOf(await opened(token.slice(0, token.lastIndexOf('.'))))).toEqual(['token-broken'])
    expect(codesOf(await opened(`${token}.x`))).toEqual(['token-broken'])
    expect(codesOf(await opened(`${token}.x.y.z`))).toEqual(['token-broken'])
    expect(codesOf(await opened(`${token} `))).toEqual(['token-broken'])
    expect(codesOf(await opened('.e30.x'))).toEqual(['json-broken'])
    expect(codesOf(await opened(`${'x'.repeat(5_000_001)}`))).toEqual(['too-large'])
    expect(codesOf(await opened(5 as unknown as string))).toEqual(['not-a-text'])
  })

  it('of which the header is no small object', async () => {
    const [, ...rest] = (await sealed()).split('.')
    const withHead = async (text: string) => codesOf(await opened([Buffer.from(text).toString('base64url'), ...rest].join('.')))
    expect(await withHead('["ES256"]')).toEqual(['token-broken'])
    expect(await withHead('{"alg":"ES256","alg":"none"}')).toEqual(['duplicate-key'])
    expect(await withHead(JSON.stringify({ ...header, kid: 'k'.repeat(4_000) }))).toEqual(['token-broken'])
    expect(await withHead('{')).toEqual(['json-broken'])
    expect(codesOf(await opened(['_w', ...rest].join('.')))).toEqual(['token-broken'])
  })

  it.each(['iss', 'aud', 'iat', 'exp', 'jti'])('without %s', async (name) => {
    expect(await codesWith({}, { ...claims, [name]: undefined })).toEqual([`claim-unusable ${name}`])
  })

  it.each<[string, object, string]>([
    ['with a claim nobody asked for', { sub: 'anna' }, 'claim-unusable'],
    ['with a time in parts of a second', { iat: now + 0.5 }, 'claim-unusable iat'],
    ['of a year without end', { exp: 1e15 }, 'claim-unusable exp'],
    ['with several receivers', { aud: [claims.aud] }, 'claim-unusable aud'],
    ['for another receiver', { aud: 'oin:1' }, 'other-audience'],
    ['of an organisation nobody registered', { iss: 'agb:1' }, 'organisation-unknown'],
    ['of an organisation that is written otherwise', { iss: claims.iss.toUpperCase() }, 'organisation-unknown'],
    ['in the name of another organisation', { iss: 'agb:99990009' }, 'key-unknown'],
    ['without fragment', { fragment: undefined }, 'claim-unusable fragment'],
    ['with a list for a fragment', { fragment: [] }, 'refused-by-schema'],
    [
      'with what another organisation holds',
      { fragment: { ...fragment, organisation: { scheme: 'agb', value: '99990009' } } },
      'other-organisation organisation',
    ],
    [
      'with a stamp of the sender',
      { fragment: { ...fragment, received: { at, via: 'portal', digest: 'x' } } },
      'received-stated received',
    ],
  ])('%s', async (_, more, code) => expect(await codesWith({}, { ...claims, ...more })).toEqual([code]))

  it('of an organisation that is registered twice', async () => {
    expect(codesOf(await opened(await sealed(), { organisations: [...register(), ...register()] }))).toEqual([
      'organisation-unknown',
    ])
  })

  it('of which a part is no plain base64url of plain UTF-8, though its key signed that', async () => {
    const signedAs = async (head: string, payload: string) => {
      const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
      const signature = await crypto.subtle.sign(algorithm, privateKeys.ES256, bytes(`${head}.${payload}`))
      return codesOf(await opened(`${head}.${payload}.${Buffer.from(signature).toString('base64url')}`))
    }
    const encoded = (value: unknown, mark = '') => Buffer.from(`${mark}${JSON.stringify(value)}`).toString('base64url')
    expect(await signedAs(encoded(header), encoded(claims))).toEqual([])
    expect(await signedAs(encoded(header, '\uFEFF'), encoded(claims))).toEqual(['json-broken'])
    expect(await signedAs(encoded(header), encoded(claims, '\uFEFF'))).toEqual(['json-broken'])
    for (const stray of ['=', '==', ' ', '\n', 'é', '\u0000']) {
      expect(await signedAs(`${encoded(header)}${stray}`, encoded(claims))).not.toEqual([])
      expect(await signedAs(encoded(header), `${encoded(claims)}${stray}`)).not.toEqual([])
    }
  })

  it('where its payload says one thing twice, in whatever spelling', async () => {
    const twice = `{"iss":"agb:1",${JSON.stringify(claims).slice(1)}`
    expect(await codesWith({}, twice)).toEqual(['duplicate-key'])
    expect(await codesWith({}, twice.replace('"iss"', '"\\u0069ss"'))).toEqual(['duplicate-key'])
    expect(await codesWith({}, 'no json')).toEqual(['json-broken'])
    const [head, , signature] = (await sealed()).split('.')
    expect(codesOf(await opened([head, '_w', signature].join('.')))).toEqual(['token-broken'])
  })
})

describe('the time of a token', () => {
  const tolerant = (shift: number, tolerance: number) =>
    sealed().then((token) => opened(token, { at: seconds(shift), tolerance }).then(codesOf))

  it('ends at exp, give or take the tolerance', async () => {
    expect(await tolerant(599, 0)).toEqual([])
    expect(await tolerant(600, 0)).toEqual(['expired'])
    expect(await tolerant(659, 60)).toEqual([])
    expect(await tolerant(660, 60)).toEqual(['expired'])
  })
  it('begins at iat, give or take the tolerance', async () => {
    expect(await tolerant(0, 0)).toEqual([])
    expect(await tolerant(-1, 0)).toEqual(['issued-ahead'])
    expect(await tolerant(-300, 300)).toEqual([])
    expect(await tolerant(-301, 300)).toEqual(['issued-ahead'])
  })
  it('allows a minute where nothing is said', async () => {
    expect(codesOf(await opened(await sealed(), { at: seconds(659) }))).toEqual([])
    expect(codesOf(await opened(await sealed(), { at: seconds(660) }))).toEqual(['expired'])
  })
  it('is a day at most', async () => {
    expect(await codesWith({}, { ...claims, exp: now + 86_400 })).toEqual([])
    expect(await codesWith({}, { ...claims, exp: now + 86_401 })).toEqual(['lasts-too-long'])
    expect(await codesWith({}, { ...claims, exp: now })).toEqual(['lasts-too-long'])
    expect(await codesWith({}, { ...claims, exp: now + 1 })).toEqual([])
  })
  it('does not let a message in twice where whoever opens it the second time allows more', async () => {
    const replay = memoryReplay({ most: 10 })
    const token = await sealed()
    expect(codesOf(await opened(token, { replay, tolerance: 0 }))).toEqual([])
    for (const shift of [600, 601, 899])
      expect(codesOf(await opened(token, { replay, tolerance: 300, at: seconds(shift) }))).toEqual(['replayed'])
    expect(codesOf(await opened(token, { replay, tolerance: 300, at: seconds(900) }))).toEqual(['expired'])
  })
  it('is bounded in its tolerance, which is a mistake of the caller', async () => {
    for (const tolerance of [-1, 301, 0.5, Number.NaN])
      await expect(opened(await sealed(), { tolerance })).rejects.toThrow(expect.objectContaining({ code: 'envelope/tolerance' }))
    await expect(opened(await sealed(), { at: 'yesterday' })).rejects.toThrow(
      expect.objectContaining({ code: 'day/not-an-instant' }),
    )
  })
})

describe('a key counts', () => {
  const withKey = async (key: object, more: Partial<Opening> = {}): Promise<readonly string[]> => {
    const keys = [{ jwk: jwks.ES256, from: day('2026-01-01'), ...key }] as Organisation['keys'] & object
    return codesOf(await opened(await sealed({ at: more.at ?? at }), { organisations: register({ keys }), ...more }))
  }

  it('from its first day to its last, by the day of signing in Amsterdam', async () => {
    expect(await withKey({ from: day('2026-11-26') })).toEqual([])
    expect(await withKey({ from: day('2026-11-27') })).toEqual(['key-not-valid'])
    expect(await withKey({ until: day('2026-11-26') })).toEqual([])
    expect(await withKey({ until: day('2026-11-25') })).toEqual(['key-not-valid'])
    expect(await withKey({ from: day('2026-11-27') }, { at: '2026-11-26T23:00:00Z' })).toEqual([])
  })
  it('for what was signed on its last day and comes in on the next', async () => {
    const late = await sealed({ at: '2026-11-26T22:55:00Z' })
    const until = (last: string) => register({ keys: [{ jwk: jwks.ES256, from: day('2026-01-01'), until: day(last) }] })
    expect(codesOf(await opened(late, { at: '2026-11-26T23:01:00Z', organisations: until('2026-11-26') }))).toEqual([])
    expect(codesOf(await opened(late, { at: '2026-11-26T23:01:00Z', organisations: until('2026-11-25') }))).toEqual([
      'key-not-valid',
    ])
  })
  it('until it is revoked, and from then on for nothing, whenever that says it was signed', async () => {
    expect(await withKey({ revokedOn: day('2026-11-27') })).toEqual([])
    expect(await withKey({ revokedOn: day('2026-11-26') })).toEqual(['key-revoked'])
    const before = await sealed({ at: '2026-11-25T22:55:00Z', lasts: 3600 })
    const revoked = register({ keys: [{ jwk: jwks.ES256, from: day('2026-01-01'), revokedOn: day('2026-11-26') }] })
    expect(codesOf(await opened(before, { at: '2026-11-25T22:59:00Z', organisations: revoked }))).toEqual([])
    expect(codesOf(await opened(before, { at: '2026-11-25T23:01:00Z', organisations: revoked }))).toEqual(['key-revoked'])
  })
  it('beside the next one while keys overlap', async () => {
    const keys = [
      { jwk: jwks.ES256, from: day('2026-01-01'), until: day('2026-11-27') },
      { jwk: jwks.Ed25519, from: day('2026-11-26') },
    ]
    const organisations = register({ keys })
    const next = { algorithm: 'Ed25519', kid: 'ed25519', key: privateKeys.Ed25519 } as const
    const on = async (moment: string, old: boolean) =>
      codesOf(await opened(await sealed({ at: moment, ...(old ? {} : next) }), { at: moment, organisations }))
    expect(await on('2026-11-25T12:00:00Z', true)).toEqual([])
    expect(await on('2026-11-25T12:00:00Z', false)).toEqual(['key-not-valid'])
    expect(await on('2026-11-26T12:00:00Z', true)).toEqual([])
    expect(await on('2026-11-26T12:00:00Z', false)).toEqual([])
    expect(await on('2026-11-28T12:00:00Z', true)).toEqual(['key-not-valid'])
    expect(await on('2026-11-28T12:00:00Z', false)).toEqual([])
  })
  it('only with an algorithm and a way that are registered', async () => {
    const token = await sealed()
    expect(codesOf(await opened(token, { organisations: register({ algorithms: ['Ed25519'] }) }))).toEqual([
      'algorithm-not-allowed',
    ])
    expect(codesOf(await opened(token, { organisations: register({ ways: ['vecozo'] }) }))).toEqual(['way-not-registered'])
    const { algorithms: _a, ways: _w, keys: _k, ...bare } = register()[0] ?? expect.fail()
    expect(codesOf(await opened(token, { organisations: [bare] }))).toEqual(['way-not-registered'])
    expect(codesOf(await opened(token, { organisations: [{ ...bare, ways: ['signed'] }] }))).toEqual(['key-unknown'])
    const keyed = { ...bare, ways: ['signed' as const], keys: [{ jwk: jwks.ES256, from: day('2026-01-01') }] }
    expect(codesOf(await opened(token, { organisations: [keyed] }))).toEqual(['algorithm-not-allowed'])
  })
  it('only for the algorithm it names itself', async () => {
    const named = (alg: 'Ed25519' | 'EdDSA') => register({ keys: [{ jwk: { ...jwks.Ed25519, alg }, from: day('2026-01-01') }] })
    const token = await sealed({ algorithm: 'Ed25519', kid: 'ed25519', key: privateKeys.Ed25519 })
    expect(codesOf(await opened(token, { organisations: named('Ed25519') }))).toEqual([])
    expect(codesOf(await opened(token, { organisations: named('EdDSA') }))).toEqual(['algorithm-not-allowed'])
  })
})

describe('a message comes in once', () => {
  it('and the second time is refused, until it would be refused for its age', async () => {
    const replay = memoryReplay({ most: 2 })
    const token = await sealed()
    expect(codesOf(await opened(token, { replay }))).toEqual([])
    expect(codesOf(await opened(token, { replay }))).toEqual(['replayed'])
    expect(codesOf(await opened(token, { replay, at: seconds(659) }))).toEqual(['replayed'])
    expect(codesOf(await opened(token, { replay, at: seconds(660) }))).toEqual(['expired'])
  })
  it('where it was refused for another reason, its id is not spent', async () => {
    const replay = memoryReplay({ most: 1 })
    expect(codesOf(await opened(await tokenOf(header, claims, privateKeys.other), { replay }))).toEqual(['signature-invalid'])
    expect(codesOf(await opened(await tokenOf(header, { ...claims, fragment: {} }), { replay }))).toEqual([
      'refused-by-schema facts',
    ])
    expect(codesOf(await opened(await tokenOf(header, { ...claims, aud: 'oin:1' }), { replay }))).toEqual(['other-audience'])
    expect(codesOf(await opened(await sealed(), { replay }))).toEqual([])
  })
  it('and new ones are refused while the memory is full of ones that may come again', async () => {
    const replay = memoryReplay({ most: 1 })
    expect(codesOf(await opened(await sealed(), { replay }))).toEqual([])
    expect(codesOf(await opened(await sealed({ id: 'message-2' }), { replay }))).toEqual(['replay-full'])
    const later = seconds(901)
    expect(codesOf(await opened(await sealed({ id: 'message-2', at: later }), { replay, at: later }))).toEqual([])
  })
})

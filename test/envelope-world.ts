import { base64url, type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose'
import { memoryReplay, type Opening, open, organisationsFrom, type Sealing, seal } from 'klantbeeld/envelope'
import type { Ed25519Jwk, Fragment, Organisation, P256Jwk } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { day } from '../src/core/day.ts'

/** The moment at which everything comes in. */
export const at = '2026-11-26T09:00:00Z'
/** The same in seconds since 1970. */
export const now = Date.parse(at) / 1000

/** The municipality that receives, and the provider of home support that delivers. */
export const audience = example.organisation
const delivered = example.fragments.find(({ organisation }) => organisation.scheme === 'agb')
if (delivered === undefined) throw new Error('the example lost its provider')
const { received: _, ...unstamped } = delivered
/** What the provider delivers. */
export const fragment: Fragment = unstamped
/** The provider's number as text. */
const issuer: string = `${fragment.organisation.scheme}:${fragment.organisation.value}`

const pairs = {
  ES256: await generateKeyPair('ES256', { extractable: true }),
  Ed25519: await generateKeyPair('Ed25519', { extractable: true }),
  other: await generateKeyPair('ES256', { extractable: true }),
  receiver: await generateKeyPair('ECDH-ES+A256KW', { extractable: true }),
}
/** Private keys to sign with. */
export const privateKeys = {
  ES256: pairs.ES256.privateKey,
  Ed25519: pairs.Ed25519.privateKey,
  other: pairs.other.privateKey,
}
/** Their public halves, and the pair of the receiver. */
export const jwks = {
  ES256: { ...(await exportJWK(pairs.ES256.publicKey)), kid: 'p-256' } as P256Jwk,
  Ed25519: { ...(await exportJWK(pairs.Ed25519.publicKey)), kid: 'ed25519' } as Ed25519Jwk,
  other: { ...(await exportJWK(pairs.other.publicKey)), kid: 'other' } as P256Jwk,
  receiver: { ...(await exportJWK(pairs.receiver.publicKey)), kid: 'receiver' } as JWK,
  receiverPrivate: { ...(await exportJWK(pairs.receiver.privateKey)), kid: 'receiver' } as JWK,
}

/** The provider as it is registered, by its wire object. */
export function provider(more: Partial<Organisation> = {}): Organisation {
  const registered = example.setting.organisations?.find(({ id }) => id.value === fragment.organisation.value)
  if (registered === undefined) throw new Error('the example lost its provider')
  return {
    ...registered,
    ways: ['signed', 'vecozo'],
    algorithms: ['ES256', 'Ed25519'],
    keys: [
      { jwk: jwks.ES256, from: day('2026-01-01') },
      { jwk: jwks.Ed25519, from: day('2026-01-01') },
    ],
    ...more,
  }
}

/** A register with the provider, and another organisation that has a key of its own. */
export function register(more: Partial<Organisation> = {}): readonly Organisation[] {
  const another = { ...provider(), id: { scheme: 'agb', value: '99990009' }, keys: [{ jwk: jwks.other, from: '2026-01-01' }] }
  return organisationsFrom([provider(more), another])
}

/** How the provider seals. */
const sealing: Sealing = {
  key: privateKeys.ES256,
  kid: 'p-256',
  algorithm: 'ES256',
  audience,
  at,
  lasts: 600,
  id: 'message-1',
}

/** Seals as the provider does, but for what is given. */
export function sealed(more: Partial<Sealing> = {}, content: Fragment = fragment): Promise<string> {
  return seal(content, { ...sealing, ...more })
}

/** Opens at the municipality, with nothing remembered, but for what is given. */
export function opened(token: string, more: Partial<Opening> = {}) {
  return open(token, { organisations: register(), audience, at, replay: memoryReplay({ most: 10 }), ...more })
}

/** The codes and places of what was rejected. */
export function codesOf({ rejections }: { readonly rejections: readonly { code: string; at: string }[] }): readonly string[] {
  return rejections.map(({ code, at: place }) => (place === '' ? code : `${code} ${place}`))
}

/** A compact token of any header and claims, signed with ES256 by the provider unless with another key. */
export async function tokenOf(header: object, claims: unknown, key: CryptoKey = privateKeys.ES256): Promise<string> {
  const input = `${base64url.encode(JSON.stringify(header))}.${base64url.encode(typeof claims === 'string' ? claims : JSON.stringify(claims))}`
  const algorithm = key.algorithm.name === 'ECDSA' ? { name: 'ECDSA', hash: 'SHA-256' } : key.algorithm.name
  const signature = await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(input))
  return `${input}.${base64url.encode(new Uint8Array(signature))}`
}

/** The header and claims of the provider. */
export const header = { alg: 'ES256', kid: 'p-256', typ: 'klantbeeld-fragment+jws' } as const
/** See {@link header}. */
export const claims = {
  iss: issuer,
  aud: `${audience.scheme}:${audience.value}`,
  iat: now,
  exp: now + 600,
  jti: 'message-1',
  fragment,
}

import { CompactSign, exportJWK, generateKeyPair } from 'jose'
import { type ChainEntry, headOf, openHead, signHead, verifyChain } from 'klantbeeld/rights'
import { ChainHead } from 'klantbeeld/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { chainId, chainOf, receiptOf, today } from './receipts.ts'

const pairs = {
  ES256: await generateKeyPair('ES256', { extractable: true }),
  Ed25519: await generateKeyPair('Ed25519', { extractable: true }),
}
const publicKey = async (alg: 'ES256' | 'Ed25519') => exportJWK(pairs[alg].publicKey)
const at = '2026-12-01T00:00:00Z'
const invalid = expect.objectContaining({ code: 'head/signature-invalid' })

let entries: readonly ChainEntry[] = []
let last: ChainEntry
beforeAll(() => {
  entries = chainOf([receiptOf(0), receiptOf(1), receiptOf(2)])
  last = entries[2] ?? expect.fail()
})

describe('a signed head', () => {
  it.each(['ES256', 'Ed25519'] as const)(
    'signed with %s is opened by whoever has the public key, and a chain is held against it',
    async (alg) => {
      const head = await openHead(await signHead(last, pairs[alg].privateKey, { alg, at }), [await publicKey(alg)], chainId)
      expect(head).toEqual(headOf(last, at))
      expect(ChainHead.parse(head)).toEqual({
        format: 'klantbeeld/chain-head@1',
        chain: chainId,
        length: 3,
        digest: expect.any(String),
        at,
      })
      expect(verifyChain(entries, { ...head, on: today })).toEqual({ outcome: 'intact', erased: [] })
      expect(verifyChain(entries.slice(0, 2), { ...head, on: today })).toEqual({ outcome: 'broken', at: 2, why: 'too-few' })
    },
  )
  it('is opened by any of several keys', async () => {
    const signed = await signHead(last, pairs.Ed25519.privateKey, { alg: 'Ed25519', at })
    expect(await openHead(signed, [await publicKey('ES256'), await publicKey('Ed25519')], chainId)).toMatchObject({ length: 3 })
  })
  it('is refused under another key, without one, or where anything in it was changed', async () => {
    const signed = await signHead(last, pairs.ES256.privateKey, { alg: 'ES256', at })
    const [header, , signature] = signed.split('.')
    const other = Buffer.from(JSON.stringify({ ...headOf(last, at), length: 2 })).toString('base64url')
    await expect(openHead(signed, [await publicKey('Ed25519')], chainId)).rejects.toThrow(invalid)
    await expect(openHead(signed, [], chainId)).rejects.toThrow(invalid)
    await expect(openHead(`${header}.${other}.${signature}`, [await publicKey('ES256')], chainId)).rejects.toThrow(invalid)
    await expect(openHead('canary', [await publicKey('ES256')], chainId)).rejects.toThrow(invalid)
    await expect(openHead('canary', [await publicKey('ES256')], chainId)).rejects.not.toThrow(/canary/)
  })
  it('is refused where the same key signed the head of another chain', async () => {
    const signed = await signHead({ ...last, chain: 'canary' }, pairs.ES256.privateKey, { alg: 'ES256', at })
    const another = expect.objectContaining({ code: 'head/another-chain' })
    await expect(openHead(signed, [await publicKey('ES256')], chainId)).rejects.toThrow(another)
    await expect(openHead(signed, [await publicKey('ES256')], chainId)).rejects.not.toThrow(/canary/)
    await expect(openHead(signed, [await publicKey('Ed25519')], chainId)).rejects.toThrow(invalid)
    expect(await openHead(signed, [await publicKey('ES256')], 'canary')).toMatchObject({ chain: 'canary' })
  })
  it('is refused where the same key signed something else: another type, no head, another algorithm', async () => {
    const key = await publicKey('ES256')
    const sign = (payload: object, header: { alg: string; typ?: string }) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(payload))).setProtectedHeader(header)
    const head = headOf(last, at)
    const ofAnotherType = await sign(head, { alg: 'ES256', typ: 'klantbeeld-set+jws' }).sign(pairs.ES256.privateKey)
    const noHead = await sign({ ...head, length: 0 }, { alg: 'ES256', typ: 'klantbeeld-head+jws' }).sign(pairs.ES256.privateKey)
    const secret = new TextEncoder().encode('a secret that the attacker chose, of 32 bytes or more')
    const symmetric = await sign(head, { alg: 'HS256', typ: 'klantbeeld-head+jws' }).sign(secret)
    const good = await sign(head, { alg: 'ES256', typ: 'klantbeeld-head+jws' }).sign(pairs.ES256.privateKey)
    await expect(openHead(ofAnotherType, [key], chainId)).rejects.toThrow(invalid)
    await expect(openHead(noHead, [key], chainId)).rejects.toThrow(invalid)
    await expect(openHead(symmetric, [{ kty: 'oct', k: Buffer.from(secret).toString('base64url') }], chainId)).rejects.toThrow(
      invalid,
    )
    expect(await openHead(good, [key], chainId)).toEqual(head)
  })
})

import { exportJWK, generateKeyPair } from 'jose'
import { openAdoptedSet, signAdoptedSet } from 'klantbeeld/envelope'
import { widerThanTheAct } from 'klantbeeld/law'
import { nl } from 'klantbeeld/law/nl'
import { type EmergencySet, NecessitySet } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { describe, expect, it } from 'vitest'

const [adopted] = example.setting.necessitySets
if (adopted === undefined) throw new Error('the example lost its sets')
const set: NecessitySet = adopted
const pairs = {
  ES256: await generateKeyPair('ES256', { extractable: true }),
  Ed25519: await generateKeyPair('Ed25519', { extractable: true }),
}
const keysOf = async (alg: 'ES256' | 'Ed25519') => new Map([['college', [await exportJWK(pairs[alg].publicKey)]]])
const refused = (code: string) => expect.objectContaining({ code })

describe('an adopted set', () => {
  it.each(['ES256', 'Ed25519'] as const)('signed with %s by its adopter is opened as it is', async (alg) => {
    const signed = await signAdoptedSet(set, pairs[alg].privateKey, alg)
    expect(await openAdoptedSet(JSON.parse(JSON.stringify(signed)), await keysOf(alg))).toEqual(signed)
    expect(NecessitySet.parse(signed)).toEqual(signed)
  })
  it('of an emergency is signed alike', async () => {
    const minimum: EmergencySet = {
      format: 'klantbeeld/emergency-set@1',
      id: 'n',
      purpose: 'wmo/spoed',
      reasons: ['acute-danger'],
      categories: ['identity.name'],
      adoptedBy: 'college',
      from: set.from,
      until: set.until,
    }
    expect(
      await openAdoptedSet(await signAdoptedSet(minimum, pairs.ES256.privateKey, 'ES256'), await keysOf('ES256')),
    ).toMatchObject(minimum)
  })
  it('is refused where anything in it was changed, or the key is another’s, or it brings another algorithm', async () => {
    const signed = await signAdoptedSet(set, pairs.ES256.privateKey, 'ES256')
    const keys = await keysOf('ES256')
    await expect(openAdoptedSet({ ...signed, categories: [...signed.categories, 'signal.safety'] }, keys)).rejects.toThrow(
      refused('set/signature-invalid'),
    )
    await expect(openAdoptedSet({ ...signed, until: '2027-12-31' }, keys)).rejects.toThrow(refused('set/signature-invalid'))
    await expect(openAdoptedSet(signed, await keysOf('Ed25519'))).rejects.toThrow(refused('set/signature-invalid'))
    await expect(openAdoptedSet(signed, new Map())).rejects.toThrow(refused('set/unknown-adopter'))
    const none = `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'klantbeeld-set+jws' })).toString('base64url')}..`
    await expect(openAdoptedSet({ ...signed, signature: none }, keys)).rejects.toThrow(refused('set/signature-invalid'))
  })
  it('is refused unsigned, and where it is no set, without a value in the message', async () => {
    await expect(openAdoptedSet(set, await keysOf('ES256'))).rejects.toThrow(refused('set/unsigned'))
    const wrong = openAdoptedSet({ ...set, purpose: 5, canary: 'canary-9' }, new Map())
    await expect(wrong).rejects.toThrow(refused('set/not-a-set'))
    await expect(wrong).rejects.not.toThrow(/canary/)
  })
  it('is held against what the act names for its purpose', () => {
    expect(widerThanTheAct({ ...set, categories: ['need.wmo', 'conviction.fraud'] }, nl, set.from)).toEqual([
      'need.wmo',
      'conviction.fraud',
    ])
    const on = '2026-11-23' as typeof set.from
    expect(widerThanTheAct({ ...set, categories: ['need.wmo', 'conviction.fraud'] }, nl, on)).toEqual(['conviction.fraud'])
    expect(widerThanTheAct({ purpose: 'wmo/niets', categories: ['need.wmo'] }, nl, on)).toEqual(['need.wmo'])
    const doubtful = nl.map((domain) => ({
      ...domain,
      purposes: domain.purposes.map((row) => ({ ...row, confidence: 'unverified' as const })),
    }))
    expect(widerThanTheAct({ ...set, categories: ['need.wmo'] }, doubtful, on)).toEqual(['need.wmo'])
  })
})

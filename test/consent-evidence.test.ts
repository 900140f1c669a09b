import { createHash } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { integrate } from 'klantbeeld'
import { type ConsentError, openAdoptedSet, openConsent, signAdoptedSet, signConsent } from 'klantbeeld/envelope'
import type { ConsentEvidence } from 'klantbeeld/schema'
import { example } from 'klantbeeld/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { categoriesOf, setting, wmo } from './asked.ts'

const portal = example.organisation
const [consent = expect.fail()] = example.consents
const at = '2026-11-10T11:00:00Z'
const evidence: ConsentEvidence = {
  format: 'klantbeeld/consent-evidence@1',
  consent,
  collectedBy: portal,
  shown: {
    id: 'wmo-toestemming',
    version: '3',
    language: 'nl',
    digest: createHash('sha256').update('de tekst').digest('base64url'),
  },
  at,
}
type Algorithm = 'ES256' | 'Ed25519'
const pairs: Partial<Record<Algorithm, Awaited<ReturnType<typeof generateKeyPair>>>> = {}
beforeAll(async () => {
  pairs.ES256 = await generateKeyPair('ES256', { extractable: true })
  pairs.Ed25519 = await generateKeyPair('Ed25519', { extractable: true })
})
const pair = (alg: Algorithm) => pairs[alg] ?? expect.fail()
const sign = (one: ConsentEvidence, alg: Algorithm = 'ES256') => signConsent(one, pair(alg).privateKey, alg)
const keys = async (alg: Algorithm = 'ES256', more: readonly JWK[] = []) =>
  new Map([[`oin:${portal.value}`, [...more, await exportJWK(pair(alg).publicKey)]]])
const open = async (json: unknown, alg: Algorithm = 'ES256') =>
  openConsent(JSON.parse(JSON.stringify(json)), await keys(alg), { at })
const refused = (code: ConsentError['code']) => expect.objectContaining({ code })

describe('evidence of a consent', () => {
  it.each(['ES256', 'Ed25519'] as const)('signed with %s by its portal is opened as it is', async (alg) => {
    const signed = await sign(evidence, alg)
    expect(await open(signed, alg)).toEqual(signed)
    expect(signed).toEqual({ ...evidence, signature: expect.stringMatching(/^[\w-]+\.\.[\w-]+$/) })
    expect(await sign(signed, 'Ed25519')).toEqual(await sign(evidence, 'Ed25519'))
  })

  it('is opened with any key of its portal: an older one, or the one that takes its place', async () => {
    const older = await exportJWK(pair('Ed25519').publicKey)
    expect(await openConsent(await sign(evidence), await keys('ES256', [older]), { at })).toMatchObject({ consent })
  })

  it.each<[string, (signed: ConsentEvidence) => ConsentEvidence]>([
    ['the person', (one) => ({ ...one, consent: { ...one.consent, person: 'bram' } })],
    ['what it covers', (one) => ({ ...one, consent: { ...one.consent, categories: [...one.consent.categories, 'need.wmo'] } })],
    ['towards whom', (one) => ({ ...one, consent: { ...one.consent, recipients: [] } })],
    [
      'what happened to it',
      (one) => ({ ...one, consent: { ...one.consent, events: [...one.consent.events, ...one.consent.events] } }),
    ],
    ['the text that was read', (one) => ({ ...one, shown: { ...one.shown, version: '4' } })],
    ['the language', (one) => ({ ...one, shown: { ...one.shown, language: 'en' } })],
    [
      'the digest of the text',
      (one) => ({ ...one, shown: { ...one.shown, digest: createHash('sha256').update('andere tekst').digest('base64url') } }),
    ],
    ['the moment', (one) => ({ ...one, at: '2026-11-10T10:59:59Z' })],
  ])('is refused where somebody changed %s', async (_, change) => {
    await expect(open(change(await sign(evidence)))).rejects.toThrow(refused('consent/signature-invalid'))
  })

  it('is refused where another signed: the key is that of whoever collects, never one the signature brings', async () => {
    const signed = await sign(evidence)
    await expect(open(signed, 'Ed25519')).rejects.toThrow(refused('consent/signature-invalid'))
    await expect(open({ ...signed, collectedBy: { scheme: 'agb', value: '99990001' } })).rejects.toThrow(
      refused('consent/unknown-portal'),
    )
    await expect(openConsent(signed, new Map(), { at })).rejects.toThrow(refused('consent/unknown-portal'))
    const header = (more: object) => Buffer.from(JSON.stringify({ typ: 'klantbeeld-consent+jws', ...more })).toString('base64url')
    const tail = signed.signature?.split('..')[1]
    for (const forged of [
      `${header({ alg: 'none' })}..`,
      `${header({ alg: 'HS256' })}..${tail}`,
      `${header({ alg: 'ES256', jwk: await exportJWK(pair('Ed25519').publicKey) })}..${tail}`,
      'x',
      `${signed.signature}.x`,
      signed.signature?.replace('..', '.e30.'),
    ])
      await expect(open({ ...signed, signature: forged })).rejects.toThrow(refused('consent/signature-invalid'))
  })

  it('is refused where the signature was made for something else', async () => {
    const [set = expect.fail()] = example.setting.necessitySets
    const { signature } = await signAdoptedSet(set, pair('ES256').privateKey, 'ES256')
    await expect(open({ ...evidence, signature })).rejects.toThrow(refused('consent/signature-invalid'))
    const { signature: other } = await sign(evidence)
    const adopters = new Map([['college', [await exportJWK(pair('ES256').publicKey)]]])
    await expect(openAdoptedSet({ ...set, signature: other }, adopters)).rejects.toThrow(
      expect.objectContaining({ code: 'set/signature-invalid' }),
    )
  })

  it('is refused unsigned, and where it is none, without a value in the message', async () => {
    await expect(open(evidence)).rejects.toThrow(refused('consent/unsigned'))
    const wrong = open({ ...evidence, shown: 'canary-7', canary: 'canary-9' })
    await expect(wrong).rejects.toThrow(refused('consent/not-evidence'))
    await expect(wrong).rejects.not.toThrow(/canary/)
  })

  it('lies neither ahead of the clock nor behind what it speaks of', async () => {
    const signed = await sign(evidence)
    const opened = (clock: string) => keys().then((registered) => openConsent(signed, registered, { at: clock }))
    await expect(opened('2026-11-10T10:59:59.999Z')).rejects.toThrow(refused('consent/not-now'))
    await expect(opened('2026-11-10T12:00:00+01:00')).resolves.toMatchObject({ at })
    const early = await sign({ ...evidence, at: '2026-11-10T10:59:59.999Z' })
    await expect(open(early)).rejects.toThrow(refused('consent/not-now'))
  })
})

describe('a consent of which evidence is asked', () => {
  const shown = async (deliveries: readonly unknown[]) => {
    const registered = await keys()
    const opened = await Promise.allSettled(deliveries.map((json) => openConsent(json, registered, { at })))
    const consents = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value.consent] : []))
    return categoriesOf(integrate(example.fragments, wmo, { ...setting, consents }).view, true)
  }
  it('opens with its evidence, and is no consent where that is missing or broken', async () => {
    const signed = await sign(evidence)
    expect(await shown([signed])).toContain('debt.trajectory')
    expect(await shown([])).not.toContain('debt.trajectory')
    expect(await shown([evidence])).not.toContain('debt.trajectory')
    expect(await shown([{ ...signed, at: '2026-11-09T00:00:00Z' }])).not.toContain('debt.trajectory')
  })
  it('stays withdrawn where its earlier evidence is handed in again', async () => {
    const [given = expect.fail()] = consent.events
    const withdrawn = { ...consent, events: [...consent.events, { ...given, event: 'withdrawn' } as const] }
    const [before, after] = [await sign(evidence), await sign({ ...evidence, consent: withdrawn })]
    for (const deliveries of [[before, after], [after, before], [after]])
      expect(await shown(deliveries)).not.toContain('debt.trajectory')
  })
})

import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { exportPKCS8, type JWK } from 'jose'
import { JWE, JWS, JWK as NodeJwk } from 'node-jose'
import { describe, expect, it } from 'vitest'
import { isSignedBy } from '../src/envelope/signature.ts'
import { claims, codesOf, fragment, header, jwks, now, opened, privateKeys, sealed } from './envelope-world.ts'

/** RFC 7515 A.3: a signature with ES256. */
const a3 = {
  jwk: {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  },
  token: [
    'eyJhbGciOiJFUzI1NiJ9',
    'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ',
    'DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q',
  ],
} as const
/** RFC 8037 A.4: a signature with Ed25519, under its older name. */
const a4 = {
  jwk: { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
  token: [
    'eyJhbGciOiJFZERTQSJ9',
    'RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc',
    'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
  ],
} as const

describe('the signature layer', () => {
  it.each([
    ['RFC 7515 A.3', a3, a4],
    ['RFC 8037 A.4', a4, a3],
  ])('verifies %s, and nothing that was changed in it', async (_, { jwk, token }, other) => {
    const [head, payload, signature] = token
    expect(await isSignedBy(token.join('.'), jwk)).toBe(true)
    expect(await isSignedBy([head, `${payload.slice(0, -4)}AAAA`, signature].join('.'), jwk)).toBe(false)
    expect(await isSignedBy([head, payload, `AAAA${signature.slice(4)}`].join('.'), jwk)).toBe(false)
    expect(await isSignedBy(token.join('.'), other.jwk)).toBe(false)
    expect(await isSignedBy(token.join('.'), { ...jwk, alg: 'RS256' })).toBe(false)
    expect(await isSignedBy(token.join('.'), { ...jwk, crv: 'P-521' })).toBe(false)
  })
})

const iv = 'AxY8DCtDaGlsbGljb3RoZQ'
const ciphertext = 'KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY'
const rsaKey =
  'UGhIOguC7IuEvf_NPVaXsGMoLOmwvc1GyqlIKOK1nN94nHPoltGRhWhw7Zx0-kFm1NJn8LE9XShH59_i8J0PH5ZZyNfGy2xGdULU7sHNF6Gp2vPLgNZ__deLKxGHZ7PcHALUzoOegEI-8E66jX2E4zyJKx-YxzZIItRzC5hlRirb6Y5Cl_p-ko3YvkkysZIFNPccxRU7qve1WYPxqbb2Yw8kZqa2rMWI5ng8OtvzlV7elprCbuPhcCdZ6XDP0_F8rkXds2vE4X-ncOIM8hAYHHi29NX0mcKiRaD0-D-ljQTP-cFPgwCp6X-nZZd9OHBv-B3oWh2TbqmScqXMR4gp_A'
const wrappedKey = '6KB707dM9YTIgHtLvtgWQ8mKwboJW3of9locizkDTHzBC2IlrT1oOQ'
const shared = {
  protected: 'eyJlbmMiOiJBMTI4Q0JDLUhTMjU2In0',
  unprotected: { jku: 'https://server.example.com/keys.jwks' },
  iv,
  ciphertext,
}

/** The examples of RFC 7516, appendix A, in the form in which each stands there. */
const encrypted: Readonly<Record<string, string>> = {
  'A.1': [
    'eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ',
    'OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZKTyKOMTYUmKoTCVJRgckCL9kiMT03JGeipsEdY3mx_etLbbWSrFr05kLzcSr4qKAq7YN7e9jwQRb23nfa6c9d-StnImGyFDbSv04uVuxIp5Zms1gNxKKK2Da14B8S4rzVRltdYwam_lDp5XnZAYpQdb76FdIKLaVmqgfwX7XWRxv2322i-vDxRfqNzo_tETKzpVLzfiwQyeyPGLBIO56YJ7eObdv0je81860ppamavo35UgoRdbYaBcoh9QcfylQr66oc6vFWXRcZ_ZT2LawVCWTIy3brGPi6UklfCpIMfIjf7iGdXKHzg',
    '48V1_ALb6US04U3b',
    '5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6jiSdiwkIr3ajwQzaBtQD_A',
    'XFBoMYUZodetZdvTiFvSkQ',
  ].join('.'),
  'A.2': ['eyJhbGciOiJSU0ExXzUiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0', rsaKey, iv, ciphertext, '9hH0vgRfYgPnAHOd8stkvw'].join('.'),
  'A.3': ['eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0', wrappedKey, iv, ciphertext, 'U0m_YmjN04DJvceFICbCVQ'].join('.'),
  'A.4': JSON.stringify({
    ...shared,
    recipients: [
      { header: { alg: 'RSA1_5', kid: '2011-04-29' }, encrypted_key: rsaKey },
      { header: { alg: 'A128KW', kid: '7' }, encrypted_key: wrappedKey },
    ],
    tag: 'Mz-VPPyU4RlcuYv1IwIvzw',
  }),
  'A.5': JSON.stringify({
    ...shared,
    header: { alg: 'A128KW', kid: '7' },
    encrypted_key: wrappedKey,
    tag: 'Mz-VPPyU4RlcuYv1IwIvzw',
  }),
  'A.4 made compact': [shared.protected, wrappedKey, iv, ciphertext, 'Mz-VPPyU4RlcuYv1IwIvzw'].join('.'),
}

describe('an example of RFC 7516', () => {
  it.each(Object.keys(encrypted))('%s is refused for its algorithm', async (name) => {
    const decryptionKeys: readonly JWK[] = [{ kty: 'oct', k: 'GawgguFyGrWKav7AX4VKUg', kid: '7' }, jwks.receiverPrivate]
    expect(codesOf(await opened(encrypted[name] ?? '', { decryptionKeys }))).toEqual(['algorithm-not-allowed'])
  })
})

describe('another implementation of JOSE', () => {
  it('signs with ES256 what opens here', async () => {
    const key = await NodeJwk.asKey(await exportPKCS8(privateKeys.ES256), 'pem', { kid: header.kid })
    const { alg, typ } = header
    const signer = JWS.createSign({ format: 'compact', fields: { typ, alg } }, key)
    const token = String(await signer.update(JSON.stringify(claims), 'utf8').final())
    expect(codesOf(await opened(token))).toEqual([])
  })
  it('verifies what was sealed here with ES256', async () => {
    const key = await NodeJwk.asKey({ ...jwks.ES256 })
    const { payload } = await JWS.createVerify(key, { algorithms: ['ES256'] }).verify(await sealed())
    expect(JSON.parse(payload.toString())).toMatchObject({ iat: now, fragment: { id: fragment.id } })
    const changed = (await sealed()).replace(/.{4}$/, 'AAAA')
    await expect(JWS.createVerify(key, { algorithms: ['ES256'] }).verify(changed)).rejects.toThrow()
  })
  it.each(['ECDH-ES', 'ECDH-ES+A256KW'])('encrypts with %s what opens here', async (alg) => {
    const key = await NodeJwk.asKey({ ...jwks.receiver })
    const fields = { alg, enc: 'A256GCM', kid: 'receiver' }
    const encrypter = JWE.createEncrypt({ format: 'compact', fields }, key)
    const token = String(await encrypter.update(Buffer.from(await sealed())).final())
    expect(codesOf(await opened(token, { decryptionKeys: [jwks.receiverPrivate] }))).toEqual([])
  })
  it('decrypts what was encrypted here', async () => {
    const key = await NodeJwk.asKey({ ...jwks.receiverPrivate })
    const { plaintext } = await JWE.createDecrypt(key).decrypt(await sealed({ encryptTo: jwks.receiver }))
    expect(codesOf(await opened(plaintext.toString()))).toEqual([])
  })
  it('of Ed25519, which Node has without JOSE, interoperates both ways', async () => {
    const head = { ...header, alg: 'Ed25519', kid: 'ed25519' }
    const input = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    const signature = sign(null, Buffer.from(input), createPrivateKey(await exportPKCS8(privateKeys.Ed25519))).toString(
      'base64url',
    )
    expect(codesOf(await opened(`${input}.${signature}`))).toEqual([])
    const mine = await sealed({ algorithm: 'Ed25519', kid: 'ed25519', key: privateKeys.Ed25519 })
    const at = mine.lastIndexOf('.')
    const key = createPublicKey({ key: { ...jwks.Ed25519 }, format: 'jwk' })
    expect(verify(null, Buffer.from(mine.slice(0, at)), key, Buffer.from(mine.slice(at + 1), 'base64url'))).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { isBsn } from '../src/core/bsn.ts'

describe('isBsn', () => {
  it.each(['111111110', '123456782', '010002546', '999940004'])('accepts %s', (number) => expect(isBsn(number)).toBe(true))
  it.each(['987654321', '123456789', '000000000', '10002546', '1111111100', '11111111a', '', ' 111111110'])(
    'refuses %j',
    (number) => expect(isBsn(number)).toBe(false),
  )
})

import { defineConfig } from 'vitest/config'
import usual from '../../vitest.config.ts'

export default defineConfig({
  ...usual,
  root: process.cwd(),
  test: { ...usual.test, include: ['test/planted/*.proof.ts'], env: { KLANTBEELD_SHARE: '1' } },
})

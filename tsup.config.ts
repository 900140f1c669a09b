import type { Options } from 'tsup'

export default {
  entry: [
    'src/index.ts',
    'src/schema/index.ts',
    'src/law/index.ts',
    'src/law/nl/index.ts',
    'src/rules/index.ts',
    'src/law/nl/team-models/index.ts',
    'src/sources/brp.ts',
    'src/sources/zorgned.ts',
    'src/sources/suwiml.ts',
    'src/sources/iwmo.ts',
    'src/sources/krefia.ts',
    'src/sources/nijmegen.ts',
    'src/sources/objections.ts',
    'src/sources/requests.ts',
    'src/sources/social-assistance.ts',
    'src/sources/stadspas.ts',
    'src/rights/index.ts',
    'src/envelope/index.ts',
    'src/identity/index.ts',
    'src/testing/index.ts',
  ],
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup hands TypeScript 6 an option that it calls deprecated
} satisfies Options

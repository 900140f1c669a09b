export { example } from './example/index.ts'

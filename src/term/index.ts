export { lastShown } from './last-shown.ts'

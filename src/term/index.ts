export { lastShown, type Shelf } from './last-shown.ts'

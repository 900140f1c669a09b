export { type Link, type Links, resolve } from '../people/index.ts'

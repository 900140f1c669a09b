export { arrange } from './view.ts'

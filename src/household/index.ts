export { type Household, households } from './households.ts'

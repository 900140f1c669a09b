export type { RightsRequest } from '../schema/index.ts'

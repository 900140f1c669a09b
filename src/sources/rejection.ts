export { distinct, type Rejection, type RejectionCode, rejected } from '../schema/rejection.ts'

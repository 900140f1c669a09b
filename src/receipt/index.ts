export { type Audit, exportAudit, guarded } from './audit.ts'
export { receiptOf } from './receipt.ts'

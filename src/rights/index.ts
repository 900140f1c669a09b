export {
  type ChainFault,
  chain,
  concerns,
  type DecisionLogLine,
  decisionLogLine,
  type Expected,
  erase,
  headOf,
  type LogboekFrame,
  type LogboekLine,
  logboekLines,
  type NewEntry,
  sample,
  type VerifiedChain,
  verifyChain,
} from '../receipt/index.ts'
export { openHead, type Signing, signHead } from '../receipt/sign.ts'
export type { ChainEntry, ChainHead, RightsRequest } from '../schema/index.ts'

export { doubtsIn } from './doubts.ts'
export { type Alternative, type Merged, type MergedCategory, merge } from './merge.ts'

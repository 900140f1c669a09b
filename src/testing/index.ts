export * as arbitraries from './arbitraries/index.ts'
export { example } from './example/index.ts'
export { type Effort, type Library, type LibraryPromise, promises } from './promises/index.ts'
export { refusal, type Specified, specify } from './specification/specify.ts'

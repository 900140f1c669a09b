export { citations, explain, explainInstead, explainUnlinked } from './explain.ts'
export { conditionPhrase, rolesPhrase } from './phrases.ts'
export { reasonTexts } from './texts.ts'

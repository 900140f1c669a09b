export { citations, conditionText, explain, explainInstead, explainUnlinked } from './explain.ts'

export { arrangeTable, type Seat } from './table.ts'
export { arrange } from './view.ts'

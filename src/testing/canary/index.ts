export { isPlanted, type Leak, leaksIn, leaksInError, numbersIn } from './leaks.ts'
export { mark, plant } from './plant.ts'

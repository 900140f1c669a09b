export { isPlanted, type Leak, leaksIn, leaksInError, leaksInWanted, numbersIn } from './leaks.ts'
export { mark, plant } from './plant.ts'

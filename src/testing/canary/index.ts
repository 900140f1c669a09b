export { isPlanted, type Leak, leaksIn, leaksInError, leaksInKept, leaksInWanted, numbersIn } from './leaks.ts'
export { mark, plant } from './plant.ts'

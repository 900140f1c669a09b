import { describe } from 'vitest'
import { keepsPromises } from './effort.ts'

describe('the promises, second half', () =>
  keepsPromises(['1', '1b', '2', '3', '4', '4c', '8', '10', '10b', '10c', '11', '12', '14', '15', '16', '17']))

import { describe } from 'vitest'
import { keepsPromises } from './effort.ts'

describe('the promises, first half', () => keepsPromises(['9', '4b', '5', '6', '7']))

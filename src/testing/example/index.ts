import type { Hat, Necessity } from '../../schema/index.ts'
import { fragments } from './fragments.ts'
import { municipality } from './organisations.ts'
import { consents, setting } from './setting.ts'

const hat: Hat = { capacity: 'access-worker', assignment: 'wmo-anna' }
const necessity: Necessity = {
  phase: 'inquiry',
  question: 'Anna vraagt meer hulp in het huishouden; wat is nodig en wat kan het gezin zelf?',
  domains: ['identity', 'housing', 'family', 'daily-life', 'network', 'income', 'debt', 'involvement'],
  judgements: ['oordeel-1', 'oordeel-2'],
}

/** An invented family of five on test numbers, what four organisations delivered about it, and a Wmo consultant who asks. */
export const example = { fragments, organisation: municipality, hat, necessity, setting, consents } as const

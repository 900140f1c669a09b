import type { FactFrame } from '../schema/index.ts'
import { frame, type Gathering, type Particulars } from './gathering.ts'
import { registry } from './provenance.ts'

/** What is particular to a fact of the register that differs from what most have. */
export type Entry = Pick<Particulars, 'id'> & Partial<Particulars>

/** The frame of a fact of the register: about the person `p1`, changed on an unknown day, where nothing else is said. */
export function registered(it: Gathering, ended: string, own: Entry): FactFrame {
  const person = {
    persons: [{ person: 'p1', part: 'file' as const }],
    standing: 'observed' as const,
    changedOn: 'unknown',
    ended,
  }
  return frame(it, registry, { ...person, ...own })
}

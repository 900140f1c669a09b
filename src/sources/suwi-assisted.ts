import type { Coded, FactFrame, PartIn } from '../schema/index.ts'
import { isSomebody } from './brp-person.ts'
import type { Identifying } from './delivery.ts'
import { frame, type Gathering, type Particulars } from './gathering.ts'
import { coded, idIn, needed, type Place, recordIn } from './place.ts'
import { assistanceCollege } from './provenance.ts'
import { suwiPerson } from './suwi-person.ts'

/** The frame of a fact about social assistance. */
export function assisted(it: Gathering, particulars: Particulars): FactFrame {
  return frame(it, assistanceCollege, particulars)
}

/** The client, whose file it is, and the spouses that a record names. */
export function withSpouses({ roster }: Gathering, spouses: readonly Place[]): readonly PartIn[] {
  const refOf = (spouse: Identifying): string => {
    const { bsn, ...rest } = spouse
    return bsn !== undefined && Object.keys(rest).length === 0 ? roster.refOfNumber(bsn) : roster.refOf(spouse)
  }
  const refs = new Set(spouses.map(suwiPerson).filter(isSomebody).map(refOf))
  return [{ person: 'p1', part: 'file' }, ...Array.from(refs, (person): PartIn => ({ person, part: 'mentioned' }))]
}

/** The act under which somebody is assisted. */
export function schemeOf(place: Place): Coded {
  const act = recordIn(place, 'SzWet')
  return coded(needed(act, 'CdSzWet', idIn(act, 'CdSzWet'))) ?? {}
}

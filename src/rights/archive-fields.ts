import type { Day } from '../schema/index.ts'
import type { Term } from '../term/index.ts'

/** The fields by which case systems (ZGW) carry what happens to a record; null where there is no day. */
export interface ArchiveFields {
  readonly archiefnominatie: 'vernietigen' | 'blijvend_bewaren'
  readonly archiefactiedatum: Day | null
  readonly startdatumBewaartermijn: Day | null
}

/** A term as those fields: the day destruction is due and the day it was counted from. Of what is kept for ever, and of what nobody can tell, there is no day. */
export function archiveFieldsOf({ keeping }: Pick<Term, 'keeping'>): ArchiveFields {
  if (keeping.state !== 'until')
    return {
      archiefnominatie: keeping.state === 'forever' ? 'blijvend_bewaren' : 'vernietigen',
      archiefactiedatum: null,
      startdatumBewaartermijn: null,
    }
  return {
    archiefnominatie: 'vernietigen',
    archiefactiedatum: keeping.due,
    startdatumBewaartermijn: keeping.by.from ?? null,
  }
}

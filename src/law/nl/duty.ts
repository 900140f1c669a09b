import type { DutyRow, Row } from '../index.ts'

/** A duty, or a rule of an act that no other kind of row can hold, in words and where it has one with its deadline. */
export const duty = (
  row: Row,
  name: string,
  rest: Partial<Pick<DutyRow, 'kinds' | 'within' | 'withinWorkingDays' | 'extendableBy' | 'notice'>> = {},
): DutyRow => ({ ...row, duty: name, kinds: [], ...rest })

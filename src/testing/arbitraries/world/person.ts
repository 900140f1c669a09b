import type { KnownPerson, PartialDay, Recorded } from '../../../schema/index.ts'
import { before, shift } from '../days.ts'
import type { Dice } from '../dice.ts'
import type { Moment } from '../moments.ts'
import { testNumbers } from '../numbers.ts'
import { drawNames } from './names.ts'

/** When a world is asked about, and what every record of its people carries. */
export interface Known {
  readonly moment: Moment
  readonly recorded: Recorded
}

/** The id of the person in a place. */
export function personId(place: number): string {
  return `person-${place + 1}`
}

/** A known person; a child is near an age on which something turns. */
export function drawPerson(place: number, child: boolean, { moment, recorded }: Known, dice: Dice): KnownPerson {
  const bsn = testNumbers[place]
  const numbered = dice.below(6)
  return {
    ...recorded,
    id: personId(place),
    ...(bsn === undefined || numbered === 5 ? {} : { bsn }),
    ...(dice.odds(1, 6) ? { formerBsns: testNumbers.slice(6, 7 + dice.below(2)) } : {}),
    ...(numbered > 3 ? { localNumber: `local-${place + 1}` } : {}),
    ...drawNames(place, dice),
    birth: child ? birthOfChild(moment, dice) : dice.one(['1986-05-05', '1960-02-29', '1988', '1975-05', '2003-12-31']),
    addresses: [{ postcode: '9999 XA', houseNumber: dice.one(['1', '22', '1 a']) }],
  }
}

/** Twelve, sixteen or eighteen yesterday, today or tomorrow, or well between two bands; now and then partly known. */
function birthOfChild({ day }: Moment, dice: Dice): PartialDay {
  const birthday = before(day, dice.one(['P12Y', 'P16Y', 'P18Y', 'P14Y', 'P9Y', 'P17Y']))
  const birth = shift(birthday, dice.one([0, -40, -1, 1, -40]))
  return dice.odds(1, 12) ? birth.slice(0, 4) : birth
}

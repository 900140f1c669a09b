import type { Provenance } from './gathering.ts'
import { assistanceCollege, unreadCollege } from './provenance.ts'

/**
 * How a college holds what belongs to a scheme by its name, on its own or in a title. General assistance is of the
 * Participatiewet. What the self-employed got rests on decrees and an act of which nothing was read, so no row opens it.
 */
export function assistanceUnder(name: string): Provenance {
  const [, own] = /\b(Tozo|TONK|Bbz|IOAZ|IOAW)\b/i.exec(name) ?? []
  return own === undefined ? assistanceCollege : unreadCollege(own.toLowerCase(), 'uitkering')
}
